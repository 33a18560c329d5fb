"""Names of countries in German, French, Spanish and Portuguese that the gazetteer lacks. Folded; a list of our own.

Left out are those that are English words or names of other places: "Island", "Chili".
"""

import functools

_NAMES = """
GB grossbritannien|grande-bretagne|gran bretana|gra-bretanha
IE irland|irlande|irlanda
LU luxemburg|luxemburgo
NL holanda|paises baixos
PL polen|pologne|polonia
CZ tschechien|republique tcheque|republica checa|chequia
SK slowakei|slovaquie|eslovaquia
HU ungarn|hongrie|hungria
RO rumanien|roumanie|rumania|romenia
BG bulgarien|bulgarie
GR griechenland|grece|grecia
HR kroatien|croatie|croacia
RS serbien|serbie
SI slowenien|slovenie|eslovenia
LT litauen|lituanie|lituania
LV lettland|lettonie|letonia
CY zypern|chypre|chipre
AL albanien|albanie
MK nordmazedonien
BA bosnien|bosnie
UA ucrania
US vereinigte staaten|ee.uu|ee. uu|estados unidos de america
AR argentinien
CO kolumbien|colombie
PE perou
EC equateur|equador
BO bolivie
PY paraguai
UY uruguai
CU kuba
ID indonesien|indonesie
MY malaisie
TH thailande|tailandia
PH philippinen|filipinas
SG singapur|singapour
KR coreia do sul
BD bangladesch
MN mongolei|mongolie
KZ kasachstan
NZ neuseeland|nouvelle-zelande|nueva zelanda|nova zelandia
ZA africa do sul
EG agypten|egypte|egipto|egito
MA marokko|marruecos|marrocos
TN tunesien|tunisie
DZ algerien|algerie|argelia
KE kenia
ET athiopien|ethiopie|etiopia
CI elfenbeinkuste
CM cameroun|camerun
TZ tansania|tanzanie
SA saudi-arabien|arabie saoudite|arabia saudi|arabia saudita
JO jordanien|jordanie
LB libanon|liban
SY syrien|syrie|siria
IQ irak
GE georgien
AM armenien|armenie
"""


@functools.cache
def named() -> dict[str, str]:
    """Name of a country -> ISO 3166-1 alpha-2."""
    entries = (line.split(" ", 1) for line in _NAMES.strip().splitlines())
    return {name: country for country, names in entries for name in names.split("|")}
