"""What tells Spanish, and how it counts, dates, names offices and reports speech."""

from pledgetrack.extract.patterns.es import _speech
from pledgetrack.extract.patterns.language import Language, Meetings

LANGUAGE = Language(
    common="a ser ordenanza ley el la los las de que en y para con por una del se al su sus un más será emisiones"
    " ciudad no es meta objetivo neutralidad alcalde alcaldesa ayuntamiento carbono hacia nuestra según cero"
    " hasta nuestro nuestras vamos seremos antes este esta estos sobre ya quiere prevé tiene está también"
    " entre cuando desde como años respecto reducir reducirá recortar alcanzar climática climáticamente neutra"
    " energía combustibles fósiles renovable renovables electricidad residuos viviendas edificios municipales"
    " municipio gobierno pleno aprobó obliga sus efecto invernadero emitir emitirá dejará menos tercio tercios"
    " mitad cuarto dióxido ciento ciudades alcaldía país tráfico transporte descarbonización carbón usará usar"
    " fue ha han tiene tienen hace esa ese eso ella ellos todo todos otra otro fecha primera primero busca"
    " según mediante tras dijo afirmó anunció lograr logrará eléctrica eléctricos autobuses cumplir plazo"
    " compromiso neutral compromete comprometió consumo desde",
    ordinary="justicia jardin santa san nuevo alta alto primera paro libertad independencia constitucion corte armada mala"
    " fundacion federacion latina campo fomento cruz paz sol luz playa reina paraiso esperanza caldas salto serra mora pasto rosa",
    countries=(
        "ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "BO", "UY", "PY", "CR", "PA", "GT", "SV", "HN", "NI", "DO", "CU",
    ),
    governments=(
        ((
            r"\bayuntamientos?\b"
        ), ("ES", "MX")), ((
            r"\bconsistorio\b|\bteniente de alcalde\b|\bel pleno\b|\bcomunidad autónoma\b|\bdiputación\b"
            r"|\bgeneralitat\b|\bxunta\b"
        ), ("ES",)),
        ((
            r"\bmunicipalidad(?:es)?\b"
        ), ("CR", "AR", "PE", "CL", "GT", "HN", "PY")), ((
            r"\bconcejal(?:a|es|as)?\b"
        ), ("ES", "CO")), ((
            r"\bintendent[ea]\b|\bintendencia\b"
        ), ("AR", "UY")),
    ),
    peoples={
        "español": "ES", "mexican": "MX", "argentin": "AR", "colombian": "CO", "chilen": "CL", "peruan": "PE",
        "venezolan": "VE", "ecuatorian": "EC", "bolivian": "BO", "uruguay": "UY", "paraguay": "PY",
        "costarricense": "CR", "panameñ": "PA", "guatemaltec": "GT", "salvadoreñ": "SV", "hondureñ": "HN",
        "nicaragüense": "NI", "dominican": "DO", "cuban": "CU",
    },
    percent=r"%|por cient?o?\b|por 100\b",
    between="a|y(?: el| un)?|al|o",
    units="uno dos tres cuatro cinco seis siete ocho nueve",
    tens={
        "diez": 10, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
        "ochenta": 80, "noventa": 90,
    },
    join=" y ",
    hundred=r"cien(?:to)?",
    irregular={
        "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
        "dieciocho": 18, "diecinueve": 19, "veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24,
        "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    },
    fractions=(
        (r"(?:el )?cien por cien(?:to)?", 100),
        (r"(?:los )?dos tercios|(?:las )?dos terceras partes", 66.7), (r"un tercio|(?:una|la) tercera parte", 33.3),
        (r"tres cuart[ao]s(?: partes)?", 75), (r"un cuarto|(?:una|la) cuarta parte", 25),
        ((
            r"cuatro quint[ao]s(?: partes)?"
        ), 80), ((
            r"tres quint[ao]s(?: partes)?"
        ), 60), ((
            r"un quinto|una quinta parte"
        ), 20),
        (r"la mitad(?! d(?:e|el) (?:este |l |el )?siglo)", 50),
        (r"nueve de cada diez", 90), (r"ocho de cada diez", 80), (r"siete de cada diez", 70), (r"seis de cada diez", 60),
        (r"tres de cada cuatro", 75), (r"cuatro de cada cinco", 80), (r"tres de cada cinco", 60), (r"dos de cada tres", 66.7), (r"un[oa]? de cada dos", 50), (r"un[oa]? de cada tres", 33.3), (r"un[oa]? de cada cuatro", 25),
    ),
    abbreviations="EE UU Sr Sra Sres Dña núm págs pág Av",
    meetings=Meetings(
        occasion=r"\b(?:se reunieron|se reúnen?|sesión|sesion|cumbre|reunión|pleno|conferencia|foro|encuentro|congreso|diálogo|asamblea|jornada)\b",
        held=(
            r"\b(?:"
              r"se celebró|se ha celebrado|celebrad[oa]|tuvo lugar|se reunieron|se reunió|reunid[oa]s|acogió"
              r"|asistieron|participaron|se inauguró|concluyó|acta de la|se reúnen?|siendo las|presentó hoy|finalizó|se desarrolla|dio comienzo|están participando"
            r")\b"
        ),
        coming=r"\b(?:se celebrará|tendrá lugar|próxim[oa]|acogerá)\b",
        place=r"\ben (?:el ayuntamiento de |la (?:(?:ciudad|villa)(?: autónoma)? de )?)?$",
        virtual=r"\b(?:virtual(?:mente)?|en línea|por videoconferencia|de forma telemática|telemátic[oa])\b",
        date=r"\b(?P<day>\d{1,2}) (?:de )?(?P<month>[a-z]{4,10}) (?:del? )?(?P<year>\d\.?\d{3})\b",
        days="uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta|treinta y uno", year_in_words="dos mil (?:y )?", thousand="mil", today="hoy", yesterday="ayer", record=r"(?m)^(?:borrador del )?acta\b", at=r"lugar:",
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        participants=r"(?:participantes|asistentes|representantes|delegad[oa]s|personas)",
        mayors=r"(?:alcald(?:es|esas)(?: y alcaldesas)?|intendent[ae]s)",
        cities=r"ciudades", countries=r"países",
    ),
    dates=r"\d{1,2} de [a-z]{4,10} de(?:l)? (?P<year>(?:19|20)\d\d)",
    joints="a y",
    alternatives="o",
    ranges="entre",
    starts="de desde",
    offices=(
        "edil", "jefe comunal", "jefa comunal", "representante", "alcalde", "alcaldesa", "alcalde mayor", "alcaldesa mayor", "intendente", "intendenta", "concejal",
        "concejala", "teniente de alcalde", "teniente alcalde", "primera teniente de alcalde",
        "primer teniente de alcalde", "vicealcalde", "vicealcaldesa", "regidor", "regidora", "ministra", "ministro",
        "presidente", "presidenta", "jefa de gobierno", "jefe de gobierno", "consejero", "consejera", "portavoz", "portavoz municipal", "portavoz del ayuntamiento",
        "delegado", "delegada", "presidente municipal", "presidenta municipal", "secretario", "secretaria",
        "secretario municipal", "secretaria municipal", "director", "directora", "director general",
        "directora general", "gerente", "subgerente", "subdirector", "subdirectora", "coordinador", "coordinadora",
        "subsecretario", "subsecretaria", "vicepresidente", "vicepresidenta", "gobernador", "gobernadora", "diputado",
        "diputada", "senador", "senadora", "profesor", "profesora", "investigador", "investigadora", "activista", "asesor", "asesora", "responsable",
        "exalcalde", "exalcaldesa", "antiguo alcalde", "antigua alcaldesa", "síndico", "síndica",
    ),
    mayors=r"\balcald(?:e|esa)\b|\bjef[ea] (?:comunal\b|de gob)|\bintendent[ea]\b|\bpresident[ea] mun",
    executives=r"\bteniente (?:de )?alcalde|\bvicealcald|\bdelegad[oa]\b",
    members=r"\bconcejal|\bregidor|\bedil|\bsíndic",
    officials=(
        r"\b(?:responsable|director\w*|jef[ea]) de [^,]{3,50} del ayuntamiento\b|\bportavoz (?:municipal|del (?:ayuntamiento|gobierno (?:local|municipal)))"
        r"|\bdirector\w* de (?:la (?:oficina|agencia) de )?(?:cambio climático|medio ambiente|ambiente|movilidad|sostenibilidad|clima)"
        r"|\b(?:sub)?secretari[oa] (?:municipal|de (?:"
          r"(?:medio )?ambiente|movilidad|energía|planeación|desarrollo|espacio público|obras|transporte|tránsito|servicios"
        r"))"
    ),
    former=r"\b(?:ex-?|antigu[oa] )alcald\w+|\bex ?intendente",
    said=_speech.SAID,
    speech=_speech.SPEECH,
    pronouns="él ella",
    according=r"[Ss]egún|Para|[Ee]n (?:palabras|opinión) de|[Aa] juicio del?|Entrevista (?:a|con)",
    conjunctions="y e",
    genitives=("de", "del", "de la ciudad de", "de la"),
    openings="mientras aunque también que",
    articles="El La Los Las el la los las",
    adverbs="quien que también ha",
    passives="ser fue",
    words={
        "plurals.mayors_abroad": "[Aa]lcald(?:es|esas)|[Ii]ntendent[ae]s",
        "plurals.of_abroad": "de", "ties.by_whom": _speech.BY_WHOM,
        "plurals.and": "[ye]",
        "plurals.again": "(?:la|el) alcaldes?a?",
        "names.also_given": "Germán",
        "subjects.as": "como|tal como|tal y como|según",
        "serving.openings": "del",
        "serving.bodies": "yuntamiento",
        "serving.body_before": r",?[ \n]del[ \n]Ayuntamiento[ \n]de[ \n]",
        "subjects.to": "a|al",
        "jointly.and": r"\w[ \n][ye][ \n][^\W\d_a-z]",
        "jointly.both": r"[ \n][ye][ \n]",
        "jointly.ends": r"[ \n]en[ \n]una?[ \n]",
        "lists.heading_abroad": r"(?:[Ii]ntervenciones|[Dd]iscursos|[Pp]onencias|[Cc]onferencias) (?:a cargo )?de(?:l| la)? |(?:[Mm]esa redonda|[Pp]anel|[Dd]ebate|[Dd]iálogo|[Cc]onversatorio)(?: \w+){0,3},? con |[Ii]ntervinieron |[Tt]omaron la palabra ",
        "belonging.in_the_town": r"(?<!\w)[Ee]n (?:el municipio|la ciudad|la localidad) de $",
        "known.says": "dijo|dice|explicó|explica|señaló|señala|afirmó|afirma|aseguró|asegura|añadió|añade|destacó|recordó|advirtió|expresó",
        "turns.myself": "[Yy]o|[Mm]e|[Mm]i|[Cc]reo",
        "turns.no_name": "pregunta|respuesta|diario|periodista|prensa|entrevistador|redacción|periódico",
        "turns.question": "P(?:regunta)?",
        "turns.answer": "R(?:espuesta)?",
        "turns.of_speech": r"[Yy]o|[Nn]os|[Nn]osotr[oa]s|[Uu]sted(?:es)?|[Mm]e|[Mm]i|[Nn]uestr[oa]s?|[Gg]racias|[Bb]uen[oa]s|\w+[ae]mos",
        "known.sirs": r"Sra?\.|[Ss](?<!\w.)eñora?",
        "cast.offices": "Alcalde|Alcaldesa|intendente|intendenta|Intendente|Intendenta|concejal|concejala|Concejala|regidor|regidora|edil|ministra|ministro|secretario|secretaria|jefe|jefa|director|directora|presidente|presidenta|teniente",
        "offices.before": "primer|primera|ex",
        "persons.of_a_field": "concejal de |concejala de |regidor de |regidora de ",
        "plurals.elided": "el de|la de",
        "beside.of_another": r"[ \n](?:de(?:[ \n]la)?|del|para)[ \n]+$",
        "names.field_before": "del",
        "beside.sirs": r"doña|[dD](?:on|\.|ña\.)|Sra?\.",
        "beside.field_of": "del|y|para",
        "beside.party": "socialista|popular|local|saliente|en funciones|municipal",
        "bare.callings": "d. dª dª. dña. don doña sr. sra.", "bare.before": "para alcalde alcaldesa señor señora según",
        "candidates.city": "ciudad",
        "cells.called": "ciudad|municipio",
        "joints.links": "es de del de-la de-los de-las y",
        "joints.of": "de del de-la de-las de-los",
        "joints.and": "y e o",
        "joints.in": "en",
        "lands.adjectives": (
            "ES espanol espanola|MX mexicano|AR argentino|CL chileno|CO colombiano colombiana|PE peruano"
        ),
        "lands.countries": (
            "GB gran bretana|IE irlanda|LU luxemburgo|NL holanda|NL paises baixos|PL polonia|CZ republica checa"
            "|CZ chequia|SK eslovaquia|HU hungria|RO rumania|GR grecia|HR croacia|SI eslovenia|LT lituania"
            "|LV letonia|CY chipre|UA ucrania|US ee.uu|US ee. uu|US estados unidos de america|TH tailandia"
            "|PH filipinas|SG singapur|NZ nueva zelanda|EG egipto|MA marruecos|DZ argelia|KE kenia|ET etiopia"
            "|CM camerun|SA arabia saudita|SY siria|IQ irak"
        ),
        "misspelt.at": "en",
        "parted.words": "emisiones neutralidad climática carbono",
        "neighbours.of_something": "de|del|de la",
        "renown.exonyms": "vitoria = 3104499|florencia = 3176959|colonia = 2886242|londres = 2643743|marsella = 2995469|burdeos = 3031582|ginebra = 2660646|atenas = 264371|moscu = 524901|roma = 3169070|genova = 3176219|venecia = 3164603|napoles = 3172394|filadelfia = 4560349|pekin = 1816670|singapur = 1880252|el cairo = 360630|argel = 2507480|jerusalen = 281184|damasco = 170654|lucerna = 2659811|seul = 1835848|berna = 2661552|sidney = 2147714|gante = 2797656|estrasburgo = 2973783|niza = 2990440|oporto = 2735943|acra = 2306104|riad = 108410|liubliana = 3196359|reikiavik = 3413829|basilea = 2661604|lovaina = 2792482|aquisgran = 3247449|lieja = 2792413|maguncia = 2874225|treveris = 2821164|ratisbona = 2849483|brujas = 2800931|edimburgo = 2650225|cracovia = 3094802|friburgo de brisgovia = 2925177|gotemburgo = 2711537|salonica = 734077|leopolis = 702550|ciudad del cabo = 3369157|estocolmo = 2673730|copenhague = 2618425|bruselas = 2800866|amberes = 2803138",
        "neighbours.families": "de",
        "neighbours.compass": "norte sur est",
        "neighbours.councils": "climatica climatico clima energia movilidad neutralidad emisiones ayuntamiento ayuntamientos alcaldia municipio municipios intendencia consistorio concejo",
        "neighbours.leads": "de en y por con para",
        "ordinary.never": "centro accion transporte estacion aeropuerto iglesia feria sociedad partido hacienda virgen da de del el en era es esta este estos estas ese esa como cuando donde desde hasta entre sobre segun tras ante bajo cada mas muy pero si sin su sus ya yo la las los lo me no para por que un una y sur al dos",
        "ordinary.own": "habrá horizonte campaña tamaño población largo registro registró retiro tarde tienen presidente adelantó libres capaz sería dará toma baja sale lista vista nada cabildo meta pleno plan objetivo carta unidad foro camino modelo manera duda grado marca",
        "ordinary.part_of": r"\b(?:[Ee]l|[Dd]el|[Aa]l|[Ll]a|esta|este) (?:barri(?:o|ada)|parroquia|pedanía|distrito|vereda|corregimiento|urbanización) de(?:l| la| los| las)? $",
        "ordinary.credits": r"(?:^|[\s(/|])(?:[Ff]oto(?:s|grafías?|grafía)?|FOTOS?|[Ii]m[aá]gen(?:es)?|[Cc]réditos?) ?[:©] ?(?:[A-ZÀ-Þ][\w'’-]{1,20} ){1,3}$|\b(?:Sre?s|Sras)\. (?:[A-ZÀ-Þ][\w'’-]{1,20}(?:, | y )){0,9}$",
        "persons.titles": "don senor senora sr sra sta alcalde alcaldesa presidente presidenta gobernador ministro ministra",
        "promising.promises": """
            quiere prevé aspira promete busca será reducirá alcanzará alcanzó logró cumplió aprobó anunció pretende
            planea logrará
        """,
        "promising.climate": """
            emisiones neutra neutro carbono cero climáticamente neutralidad meta objetivo reducir recortar climática
        """,
        "promising.acts": """
            aplaza aplazó aplazará retrasa retrasó retrasará adelanta adelantó pospone pospuso mantiene mantendrá
            renuncia renunció abandona abandonó descarta descartó recorta recortó recortará bajará baja reduce
            redujo emitirá emite usará consumirá cubrirá reciclará rehabilitará limitará llegará logrará tendrá
            tiene ha fue está dejará prohibirá cerrará electrificará presenta presentó declara declaró asume asumió
            confirma confirmó incumplirá incumplió incumple también ya se planea espera estudia plantea propone fija
            marca aprueba aprobará adopta adoptó acordó acuerda votó ratificó sigue avanza apuesta invertirá alcanza
            cumple cumplirá debe aspiran quieren logró
        """,
        "promising.to_come": "rá rán",
        "promising.objects": "que sus su el los la un una en de neutra",
        "promising.helps": "no",
        "promising.denied": "no también",
        "promising.helpers": "se ha va",
        "promising.helped": "a ser compromete propone prometido",
        "shapes.own": "ayuntamiento",
        "shapes.before": "ciudad",
        "shapes.last_institution": "universidad instituto",
        "shapes.last_organisation": "aeropuerto",
        "shapes.last_treaty": "acuerdo protocolo tratado convenio pacto convencion",
        "shapes.last_region": "metropolitana region provincia",
        "shapes.prose_company": "energia sa",
        "shapes.first_institution": "universidad",
        "shapes.first_organisation": "puerto ministerio atletico aguas aigues aeropuerto",
        "shapes.first_company": "banco",
        "shapes.first_treaty": "acuerdo protocolo",
        "shapes.first_region": "estado provincia departamento",
        "shapes.straight_organisation": "real",
        "signals.of": "de",
        "signals.led": "el del al un",
        "standings.leads_a_body": "presidente|presidenta",
        "sorting.before_articles": "de en a por con y para que del",
        "surroundings.settlements": """
            villa localidad ciudad ciudades alcalde alcaldesa alcaldes ayuntamiento ayuntamientos municipios municipio alcaldía alcaldia intendente intendenta
            municipalidad consistorio pleno concejo
        """,
        "surroundings.offices": "ciudad alcalde alcaldesa ayuntamiento",
        "surroundings.governments": "alcalde alcaldesa ayuntamiento alcaldía municipalidad intendente intendenta",
        "surroundings.called": "ciudad", "surroundings.like": "como", "surroundings.such": "ciudad municipio",
        "surroundings.lands": "provincia estado isle puerto aeropuerto universidad región departamento comunidad",
        "surroundings.of": "de",
        "surroundings.in": "en desde hacia",
        "surroundings.from": "a de",
        "surroundings.acts": """
            quiere prevé aspira promete prometió será reducirá alcanzó logró cumplió aprobó anunció aplazó adelantó
            abandonó renunció fijó alcanzará busca retrasa retrasó adelanta reduce redujo
        """,
        "surroundings.papers": "plan ley ordenanza estrategia política programa proyecto pacto agenda",
        "surroundings.treaties_before": "acuerdo acuerdos protocolo",
    },
)  # fmt: skip
