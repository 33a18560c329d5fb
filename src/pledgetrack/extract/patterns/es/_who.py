"""How Spanish says who has an aim."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._heads import HEADS
from pledgetrack.extract.patterns.es._words import GOALS, STEPS, VERBS

# What a sentence may begin with that names nobody: when, how, why and besides.
_FIRST = (
    r"(?:a|al|ante|antes|así|aún|ayer|como|con|conforme|de acuerdo|dentro|desde|después|durante|en (?:este|esta|estos|ese|esa|su|sus|paralelo|total|efecto|consecuencia|concreto|definitiva|particular|20|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el (?:pleno|marco|acto|mismo|horizonte|año|plazo))|entonces|finalmente|gracias|hasta|hoy|junto|luego|mediante"
    r"|pese|pero|por|para|según (?:el|la) (?:plan|estrategia|documento|hoja|texto|acuerdo|ordenanza)|sin|tras|además|asimismo|igualmente|concretamente|[a-zà-ÿ]{4,14}mente"
    r"|(?:el|este) (?:pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|año)|(?:dos|tres|cinco|diez|quince|veinte) años"
    r"|consciente|fiel|comprometid[oa]|decidid[oa]|pioner[oa]|ambicios[oa])\b"
)
# "Recuerda que reducirá": who says so is not said either.
_TOLD = (
    r"(?:(?:cabe|conviene|hay que|es preciso) )?(?:record|destac|explic|asegur|señal|añad|subray|insist|confí|consider|cre|sab|recuerd|afirm|indic|sostien|aclar|apunt)"
    r"[a-zà-ÿ]{1,5}(?: en)? que "
)
# "La trayectoria de Iberdrola", but "el eje de la estrategia"
_NOT_ANOTHERS = r"\b(?! (?:europe|nacional|estatal|autonómic|regional|mundial|\d)| del? (?!acción|energía|desarrollo|transición|inversi|neutralidad|reducción|rehabilitación|movilidad|mandato|plan\b|est[ea]|su|la (?:ciudad|estrategia|localidad)|ayuntamiento|municipio))"

WORDS: Mapping[str, object] = {
    "one_of_two": r"(?:(?P<first>(?:la|el) primer[oa]?\b(?! (?:edil|teniente)))|(?:la|el) segund[oa]|est[ea] últim[oa])",
    "cities": (
        r"\b(?:(?:la|el) (?:primera|primero|segunda|segundo)|est[ea] últim[oa])\b(?="
          r" (?:"
            r"será|quiere|busca|aspira|prevé|se |lo |en 20|para 20|hasta 20|apunta|pretende|promete|reducirá"
            r"|alcanzará|(?:en )?un \d|el \d"
          r")"
          r"|,"
        r")"
        r"|\b(?:la|esta|nuestra|su|una) (?:ciudad|capital|urbe|villa|localidad|metrópoli)"
        r"(?! (?:de|del|universitaria|condal de)\b)"
        r"(?: \w{2,12}(?:ana|ena|esa|ina|ense|ñola|eña|aca|asca|ega|tera|uaya|ñesa))?"
        r"|\b(?:el|este|nuestro|su) municipio\b(?! de)"
    ),
    "local": (
        r"\b(?:el|su|la|del|al|nuestro) (?:"
          r"ayuntamiento|consistorio|alcalde|alcaldesa|alcaldía|(?:honorable )?concejo(?: municipal| deliberante)?|concejal\w?|(?:ejecutivo|administración) (?:municipal|local)"
          r"|pleno(?: municipal| del ayuntamiento)?|gobierno municipal|gobierno local|gobierno de la ciudad"
          r"|equipo (?:de gobierno|municipal)|(?:primera? )?edil|regidora?|jef[ea] comunal|institución municipal|término municipal|comuna(?! \d)|intendente|intendencia|cabildo|municipalidad|junta de gobierno"
          r"|corporación(?: municipal)?"
        r")\b"
        r"|\b(?:alcalde|alcaldesa|alcaldía|ayuntamiento|municipalidad|intendencia|concejo)\b"
    ),
    "nations": (
        r"(?<!alcaldes de )(?<!alcaldías de )(?<!ciudades )(?<!ciudad )(?<!urbes )(?<!capitales )(?<!pobladas )(?<!grandes )\b(?:el|la|este|nuestro|su|del|al|un) (?:"
          r"país|gobierno|nación|estado(?! de (?:emergencia|alarma))|ministro|ministra|ministerio|presidente"
          r"|presidenta|congreso|parlamento|unión europea|provincia|región|comunidad(?: autónoma)?|junta"
          r"|generalitat|xunta|ue|gobernador|gobernadora|diputación|departamento|mancomunidad|comarca"
          r"|área metropolitana|comisión europea|ley nacional"
        r")\b(?! (?:de la ciudad|municipal|local|de gobierno|porteñ|capitalin))"
        r"|\b(?:objetivos?|metas?) "
        r"(?:nacional(?:es)?|estatal(?:es)?|europe[oa]s?|autonómic[oa]s?|de la unión europea|del país)\b"
        r"|\ba (?:escala|nivel) (?:nacional|estatal|europe[oa]|autonómic[oa]|mundial)\b"
    ),
    "organisations": (
        r"(?<!el )(?<!del )(?<!al )(?<!de )\bmetro (?!de\b|del\b|y\b|e\b|en\b|a\b|que\b|se\b|con\b|será\b|usará\b)[a-zà-ÿ]{1,20}|"
        r"\b(?:la|el|una|un|los|las|su|esta) (?:mayor |gran |principal )?(?:"
          r"empresa|proveedora?|suministradora?|distribuidora?|química|papelera|farmacéutica|tecnológica|aseguradora|energética|automotriz|firma|marca"
          r"|compañía|universidad|puerto|aeropuerto|banco|eléctrica|aerolínea|constructora|petrolera|cementera"
          r"|siderúrgica|cervecera|fundación|asociación|red(?! (?:de (?:calor|calefacción|frío|transporte|alumbrado|autobuses)|eléctrica))|alianza|cadena|fabricante|grupo|naviera|operador"
          r"|operadora|metro|hospital|club|cooperativa|minera|sector|industria|multinacional|refinería|consultora"
          r"|patronal|organización|cámara de comercio|consorcio|parque (?:tecnológico|científico|industrial|empresarial)|oposición|onu|naciones unidas|planta|feria"
        rf")\b(?: (?!(?:{VERBS}|una?|el|la|y|en|con|que|se|firma|por|para|a)\b)(?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?"
    ),
    "groups": (
        r"\bamb[oa]s (?:ciudades|municipios|capitales|urbes|alcaldes)\b"
        r"|\bcada (?:miembro|firmante|ciudad|municipio|urbe)(?: miembro| firmante)?(?= (?:se|ha|debe|quiere|prevé|aspira)\b)|\bcada una de (?:las|estas) (?:(?:dos|tres|cuatro|cinco|\d{1,3}) )?(?:ciudades|urbes)\b"
        r"|\b(?:todas )?las (?:tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?= (?:se|han|quieren|prevén|aspiran)\b)|\b(?:todos los|los|sus) (?:miembros|firmantes)\b(?! (?:del (?:pleno|consejo|ayuntamiento|gobierno|partido|concejo)|de la (?:corporación|comisión)))"
        r"|\b(?:"
          r"las|más de|unas|unos|algunas|algunos|todas las|muchas|\d{1,6}|varias|los|otras|otros|cien|mil|todos los|estas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doce|quince|treinta"
          r"|diez|veinte|(?:un grupo|una docena|una veintena|decenas|cientos|los alcaldes) de"
        r") (?:\d{1,6} |\w+ )?(?:"
          r"ciudades|municipios|capitales|alcaldes|países|empresas|regiones|urbes|vecinos|ecologistas|activistas|expertos"
          r"|estados|ayuntamientos|localidades"
        r")\b"
        r"|(?<![\w-])(?:grandes )?ciudades(?=(?: españolas| europeas)? como )"
        # "Las ciudades de Ávila y Soria" are these two.
        r"(?! de (?!las?\b|los\b|tod[oa]s?\b|tamaño|más\b|menos\b)[a-zà-ÿ'-]{3,20}(?:,? [a-zà-ÿ'-]{3,20}){0,6} [ye] )"
    ),
    "we": (
        r"\b(?:"
          r"nosotros|nosotras|nuestr[oa]s?|vamos|queremos|seremos|reduciremos|alcanzaremos"
          r"|nos (?:comprometemos|hemos|proponemos|propusimos|marcamos|fijamos)|lograremos|llegaremos|tenemos"
          r"|aspiramos|recortaremos|cubriremos|dejaremos|haremos|estamos|hemos|bajaremos|limitaremos|renunciamos"
          r"|habremos|cerraremos|dejaremos|apagaremos|eliminaremos|sustituiremos|emitiremos|usaremos|consumiremos"
          r"|produciremos|electrificaremos"
        r")\b"
    ),
    "it": (
        r"\b(?:esta|este|ésta|su|sus|se)\b"
        r"(?= (?:compromet|propo|ha\b|han\b|emisiones|consumo|flota|objetivo|meta|plan|huella|fija|marca))"
        r"|\b[eé]st[ea](?= (?:busca|prevé|establece|contempla|plantea|incluye|apunta|aspira|pretende|recoge)\b)"
        r"|\bcuy[oa]s?\b"
        r"|(?<!plan )(?<!estrategia )(?<!propuesta )(?<!ordenanza )(?<!documento )\bque"
        r"(?= (?:prevé|fija|se ha|contempla|establece|plantea|aspira|quiere))"
    ),
    "impersonal": (
        r"\b(?:"
          rf"{GOALS}|recorte|reducción|disminución|será|serán|neutralidad [a-zà-ÿ ]{{0,20}}?(?:llegará|se alcanzará|se logrará|está prevista)|plan|proyecto|programa|estrategia|se (?:fija|acuerda|aprueba|establece|prevé|compromete)|hoja de ruta|sus? (?:edificios|autobuses|flota|vehículos|escuelas|colegios|equipamientos)"
        r")\b"
    ),
    "subjectless": (
        rf"\W{{0,3}}(?:(?:además,? |también |así,? |ahora |para ello,? |por ello,? )?(?:{_FIRST}[^,.;:§¤]{{0,90}}, |[a-zà-ÿ]{{4,14}}mente )?|(?:objetivo|resultado|meta): )"
        rf"(?:{_TOLD})?(?:"
          rf"(?!(?:es|son|no|nunca|sea|fue|fueron|figura|establece|contempla|obliga|está|están)\b)(?:{VERBS})\b"
          r"|(?:las|sus) emisiones(?! (?:de |del )(?!gases|gei|co2|carbono|dióxido|efecto|la ciudad|municipio)) (?:[\w'-]+ ){0,6}?(?:bajarán|deberán|serán|caerán|disminuirán|descenderán|se (?:reducir|recortar|rebajar)án)\b"
          rf"|(?:el|la|l[ao]s|est[aeo]s?|una?|sus?|dich[ao]) (?:(?!de\b)[\w'-]{{3,12}} ){{0,1}}?{STEPS}{_NOT_ANOTHERS}"
        r")"
    ),
    "anaphora": (
        r"\b(?P<own>"
          r"(?:"
            r"será|serán|ahora (?:habla de|son|apunta a|es)"
            r"|(?:su|el|la) (?:próxim[oa]|siguiente) (?:paso|objetivo|hito|meta|etapa)(?:, [^,.;§¤]{2,40},)? (?:es|será)(?: reducirlas| llegar)?"
            r"|(?:su|la) (?:nueva )?meta (?:(?:para|de|a) §{1,9} )?(?:es|será)(?: ahora)?"
            r"|(?:su|el) (?:nuevo )?objetivo (?:(?:para|de|a) §{1,9} )?(?:es|será)(?: ahora)?"
            r"|(?:quiere|pretende|espera|aspira a|busca|deberá) (?:llegar|alcanzar)|(?:fija|pone|sitúa|coloca) el listón en|llegará|se elevará|subirá"
          r")(?: al?| hasta(?: el)?| del?)?"
        r")(?= (?:un |el )?¤)"
        r"|\b(?:"
          r"(?:puesto|fijado|dado|marcado|tiene|anunciado) (?:una |aún )?fecha(?: límite)?(?! de)"
          r"|hacerlo|lograrl[oa]|conseguirl[oa]|alcanzarla|alcanzarlo|se ha propuesto(?= §)"
          r"|el plazo (?:[a-zà-ÿ]+ ){0,8}es(?= §)|el nuevo año objetivo es(?= §)|la fecha es(?: ahora)?(?= §)"
          r"|lo mismo|la nueva (?:fecha|meta)(?= (?:es|será|se fija|queda)|:| §)"
          r"|el nuevo (?:plazo|objetivo|horizonte)(?= (?:es|será|se fija|queda)|:| §)|lo hará"
          r"|(?:apunta|aspira) a(?= §)|se la (?:ha|han) (?:propuesto|fijado|marcado)|el mismo objetivo|la misma meta"
          r"|(?:la|lo) (?:ha|han) (?:fijado|marcado|previsto)(?= (?:en|para) §)"
          r"|(?:mantiene|se queda (?:con|en)|se atiene a)(?: (?:la meta|el objetivo) (?:de|en))?(?= §)"
          r"|(?:est[ea]|ese|esa|el mismo) (?:objetivo|meta)(?= (?:en|para|ya en|antes de) §)"
          r"|la meta de [^,.;§]{3,25} es(?= §)|también lo (?:hicieron|hizo|harán|hará)|también lo(?= §)"
          r"|se ha (?:puesto|dado|fijado|marcado)(?= (?:§|la misma fecha|el mismo))"
          r"|se mantiene (?:el objetivo|la meta) (?:de|para)(?= §)"
        r")\b"
    ),
    "the_target": rf"\b(?:el|la|este|esta|ese|esa|aquel|aquella|su|sus|dicho|dicha) (?:{GOALS}|cifra|número)\b(?! de (?:descarboniz|neutral|renov|recicl|reducción del consumo))",
    "corporate": (
        r"\b(?:"
          r"nuestr[oa]s? (?:clientes?|empresa|accionistas|productos?|grupo|compañía|marcas?|tiendas|fábricas)"
          r"|accionistas"
        r")\b"
    ),
    "among": r",? (?:entre (?:ell[oa]s|otr[oa]s)|incluid[oa])\b",
    "own_heads": rf"^(?:{HEADS})$",
    "media": (
        r"(?:[^.;,]{0,40} )?(?:agencia|diario|periódico|efe|reuters|prensa|revista|país|mundo|vanguardia) ?"
        r"(?=(?:informó|informa|publicó|publica|dijo|señala|según)\b)"
    ),
    "both": r"(?:amb[oa]s|l[ao]s (?:dos|(?P<three>tres)|(?P<four>cuatro))) (?:ciudades|municipios|capitales|urbes|alcaldes)",
    "aspiring": (
        r"\b(?:candidat[oa]s?|aspirantes?) (?:\w+ )?(?:a la|al|a) "
        r"(?:alcaldía|ayuntamiento|intendencia|concejo|alcalde|alcaldesa)(?: \w+)? (?:de|del) $"
        r"|\b(?:ex-?alcalde(?:sa)?|ex-?intendenta?e?|antigu[oa] alcalde(?:sa)?) (?:de|del) $"
    ),
    "towns": r"\b(?:ciudades|municipios|ayuntamientos|alcaldes|alcaldías)$",
}  # fmt: skip
