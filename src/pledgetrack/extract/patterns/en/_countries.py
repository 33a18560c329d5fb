"""Countries by the adjective that English has for them."""

_WORDS = """
argentine AR, argentinian AR, australian AU, austrian AT, bangladeshi BD, belgian BE, bolivian BO, brazilian BR,
british GB, english GB, scottish GB, welsh GB, northern irish GB, bulgarian BG, canadian CA, chilean CL, chinese CN,
colombian CO, costa rican CR, croatian HR, cuban CU, czech CZ, danish DK, dutch NL, ecuadorian EC, egyptian EG,
estonian EE, ethiopian ET, finnish FI, french FR, german DE, ghanaian GH, greek GR, guatemalan GT, hungarian HU,
icelandic IS, indian IN, indonesian ID, iranian IR, iraqi IQ, irish IE, israeli IL, italian IT, ivorian CI,
jamaican JM, japanese JP, jordanian JO, kenyan KE, korean KR, south korean KR, latvian LV, lebanese LB,
lithuanian LT, malaysian MY, mexican MX, moroccan MA, mozambican MZ, nepalese NP, nigerian NG, norwegian NO,
pakistani PK, panamanian PA, peruvian PE, philippine PH, polish PL, portuguese PT, romanian RO, russian RU,
rwandan RW, saudi SA, senegalese SN, serbian RS, singaporean SG, slovak SK, slovenian SI, south african ZA,
spanish ES, catalan ES, basque ES, sri lankan LK, swedish SE, swiss CH, taiwanese TW, tanzanian TZ, thai TH,
tunisian TN, turkish TR, ugandan UG, ukrainian UA, emirati AE, uruguayan UY, american US, californian US, texan US,
venezuelan VE, vietnamese VN, zambian ZM, zimbabwean ZW, new zealand NZ, bavarian DE, flemish BE
"""
ADJECTIVES = dict(pair.strip().rsplit(" ", 1) for pair in _WORDS.replace("\n", " ").split(",") if pair.strip())
