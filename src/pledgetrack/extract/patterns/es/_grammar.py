"""How Spanish says who, when and whether."""

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"se (?:ha |han |había )?compromet\w{1,5}|compromet\w{1,5}|promet\w{1,5}|ha prometido|han prometido|quiere[n]?|aspira[n]?|busca[n]?|pretende[n]?"
    r"|plane[aó]\w{0,2}|prevé[n]?|ha previsto|espera[n]?|aprobó|aprobaron|ha aprobado|adoptó|ha adoptado|anunció|anuncia|anunciaron|ha anunciado|presentó|presenta|será|serán|sea|reducirá[n]?|recortará[n]?|bajará[n]?|alcanzará[n]?|logrará[n]?|cubrirá[n]?|llegará[n]?|tendrá[n]?|tiene|tienen"
    r"|fija|fijó|ha fijado|se (?:ha )?(?:fija|fijó|fijado|marca|marcó|marcado|propone|proponen|propuso|propuesto|impone|impuso|impuesto)|fue|fueron|ha|han|es|son|está|están|estará|dejará|deja|deje|abandon\w{1,4}|renunció|renuncia|aplazó|aplaza|retrasa|retrasó|adelanta|adelantó|pone|puso|consiguió|logró|ha logrado|ha alcanzado|declaró|declara|confirmó|confirma|mantiene|mantendrá|reconoce|reconoció"
    r"|asume|asumió|va a|van a|vamos a|estudia|limitará|abastecerá|rehabilitará|reciclará|dispondrá|funcionará|funcionarán|figura|establece|contempla|obliga|trabaja[n]?|tomó|toma|nunca|redujo|no"
)
_MONTHS = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
_GOALS = r"(?:objetivos?|metas?|compromisos?|promesas?|plazos?|fechas?)"

GRAMMAR = Grammar(
    before_target=(
        r"\b(?:de|respectivamente|compromet\w{1,5} con|en(?= ?$)|en (?=el|el año|torno|fecha)|para|hasta|antes de(?:l)?|a más tardar en|como máximo en|no más tarde de(?:l)?|no más allá de|como muy tarde en|fij(?:ar|a|ó|ado|aron)(?: en)?|a partir de(?:l)?|desde|en torno a|hacia|de aquí a(?:l)?|de cara a(?:l)?|al?|llegar a|sigue siendo|siguen siendo|continúa siendo|horizonte(?: de| a)?|alrededor de|metas?|objetivos?|compromisos?|entre (?:19|20)\d\d y|desde (?:19|20)\d\d hasta)"
        rf"(?: (?:el año|año|el|finales de|final de|fines de|{_MONTHS} de|fin de|principios de|mediados de))* ?"
    ),
    before_weak=r"(?:\b(?:año|de|del|en|meta|objetivo|plan|visión|agenda|estrategia) |[(:,|] ?|  +|- )",
    before_base=(
        r"\b(?:(?:con )?respecto (?:a|de)(?:l)?|en comparación (?:con|a)|comparad[oa]s? con|comparándol[oa]s con|frente a(?:l)?|en relación (?:con|a)(?:l)?|relativo a|sobre|desde|de|del|los niveles de|nivel de|por debajo de(?:l)?|que (?:(?:emitía |emitió |emitían )?en|las? de|l[oa]s del?)|con base en|tomando como (?:base|referencia|año base)|tomando|con|entre|(?:año|línea) (?:de )?(?:base|referencia):?|año base)"
        r"(?: (?:el|los|las|la|lo|como|línea|año|niveles|nivel|(?<=niveles de )emisiones|(?<=nivel de )emisiones|(?<=las )emisiones|(?<=sus )emisiones|(?<= a )emisiones|valores|registrad[oa]s|emitido|de|del|en|que|año base|base))* ?"
    ),
    before_date=rf"(?:\b(?:\d{{1,2}} de )?(?:{_MONTHS}|desde|(?:aprobad|adoptad|firmad|anunciad|asumid|fijad|presentad|abandonad|suscrit)[oa]s?,? en|(?:comprometi|aprob|adopt|firm|anunci|suscribi)ó,? en|comprometid[oa],? en|en vigor desde|en vigor en) (?:de )?)",
    after_base=r",? (?:como (?:año )?(?:de )?(?:base|referencia|punto de partida))",
    after_target=r",? (?:como (?:fecha|horizonte)|climáticamente neutr|neutr[oa]|carbono neutral)",
    relative=(
        ("mid-century", r"\b(?:(?:a|para|hacia|en) )?(?:mediados|la mitad|mitad) de(?:l| este|l presente)? siglo\b"),
        ("decade", r"\b(?:(?:a|para|hasta|antes de(?:l)?|al) )?(?:finales|fines|final|el final|término|cierre) de (?:la|esta|la presente|la actual) década\b(?! de)|\bantes de que (?:termine|acabe|finalice|concluya) (?:la|esta) década\b|\bal acabar (?:la|esta) década\b"),
        ("within", r"\b(?:en|dentro de|en (?:los|el plazo de los) próximos|en un plazo de|en el plazo de) (?P<n>\d{1,2}|cinco|diez|quince|veinte|veinticinco|treinta) años\b(?! (?:la meta|el plazo|el objetivo|su|antes))"),
    ),
    whole={"cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "veinticinco": 25, "treinta": 30},
    further=r"(?:^|[ ,])(?:y|e|o|luego|después|hasta|a|al|en|un|el|del)\b|, *$|^, |^; *$",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:en|para|antes|hasta|respecto|con|frente|y|al?|de aquí|sobre|respectivamente)\b|§|\()",
    accompanied=r",? (?:con|incluid[oa]|lo que supone|mediante) (?:una |un )?(?:nueva |nuevo )?",
    down_to=r"\b(?:al|a|hasta el|hasta un|hasta|emit\w{1,6}(?: solo| sólo)?) (?:un |el )?",
    remainder=r"^ (?:(?:de|del) )?(?:co2|emisiones|gases de efecto invernadero) (?:que|de) (?:en )?§|^ (?:de|del) (?:los |su |el )?(?:niveles de |nivel de |valores de |lo emitido en |emitido en |total de )?§",
    boundary=r"; | a diferencia de | al contrario que |[,.!?]\" | mientras(?: que)? | aunque | pero | si bien | en cambio ",
    one_of_two=r"(?:(?P<first>(?:la|el) primer[oa]?)|(?:la|el) segund[oa]|est[ea] últim[oa])",
    cities=(
        r"\b(?:(?:la|el) (?:primera|primero|segunda|segundo)|est[ea] últim[oa])\b(?= (?:será|quiere|busca|aspira|prevé|se |lo |en 20|para 20|hasta 20|apunta|pretende|promete|reducirá|alcanzará)|,)|\b(?:la|esta|nuestra|su|una) (?:ciudad|capital|urbe|villa|localidad|metrópoli)(?! (?:de|del|universitaria|condal de)\b)(?: \w{2,12}(?:ana|ena|esa|ina|ense|ñola|eña|aca|asca|ega|tera|uaya|ñesa))?"
        r"|\b(?:el|este|nuestro|su) municipio\b(?! de)"
    ),
    local=(
        r"\b(?:el|su|la|del|al|nuestro) (?:ayuntamiento|consistorio|alcalde|alcaldesa|alcaldía|concejo(?: municipal)?|concejal\w?|pleno(?: municipal| del ayuntamiento)?|gobierno municipal|gobierno local|gobierno de la ciudad|equipo de gobierno|intendente|intendencia|cabildo|municipalidad|junta de gobierno|corporación(?: municipal)?)\b"
        r"|\b(?:alcalde|alcaldesa|alcaldía|ayuntamiento|municipalidad|intendencia|concejo)\b"
    ),
    nations=(
        r"\b(?:el|la|este|nuestro|su|del|al|un) (?:país|gobierno|nación|estado(?! de (?:emergencia|alarma))|ministro|ministra|ministerio|presidente|presidenta|congreso|parlamento|unión europea|provincia|región|comunidad(?: autónoma)?|junta|generalitat|xunta|ue|gobernador|gobernadora|diputación|departamento|mancomunidad|comarca|área metropolitana|comisión europea|ley nacional)\b(?! (?:de la ciudad|municipal|local))"
        r"|\b(?:objetivos?|metas?) (?:nacional(?:es)?|estatal(?:es)?|europe[oa]s?|autonómic[oa]s?|de la unión europea|del país)\b"
        r"|\ba (?:escala|nivel) (?:nacional|estatal|europe[oa]|autonómic[oa]|mundial)\b"
    ),
    organisations=(
        r"\b(?:la|el|una|un|los|las|su|esta) (?:mayor |gran |principal )?(?:empresa|química|papelera|farmacéutica|tecnológica|aseguradora|energética|automotriz|firma|marca|compañía|universidad|puerto|aeropuerto|banco|eléctrica|aerolínea|constructora|petrolera|cementera|siderúrgica|cervecera|fundación|asociación|red|alianza|cadena|fabricante|grupo|naviera|operador|operadora|metro|hospital|club|cooperativa|minera|sector|industria|multinacional|refinería|consultora|patronal|organización|onu|naciones unidas|planta|feria)\b"
        r"(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?"
    ),
    groups=r"\bamb[oa]s (?:ciudades|municipios|capitales|urbes|alcaldes)\b|\b(?:las|más de|unas|todas las|muchas|\d{1,6}|varias|los|otras|otros|cien|mil|todos los|estas|cuatro|ocho|diez|veinte) (?:\d{1,6} |\w+ )?(?:ciudades|municipios|alcaldes|países|empresas|regiones|urbes|vecinos|ecologistas|activistas|expertos|estados)\b",
    we=r"\b(?:nosotros|nosotras|nuestr[oa]s?|vamos|queremos|seremos|reduciremos|alcanzaremos|nos (?:comprometemos|hemos|proponemos|propusimos|marcamos|fijamos)|lograremos|llegaremos|tenemos|aspiramos|recortaremos|cubriremos|dejaremos|haremos|estamos|hemos|bajaremos|limitaremos|renunciamos|habremos|cerraremos|dejaremos|apagaremos|eliminaremos|sustituiremos|emitiremos|usaremos|consumiremos|produciremos|electrificaremos)\b",
    it=r"\b(?:esta|este|ésta|su|sus|se)\b(?= (?:compromet|propo|ha\b|han\b|emisiones|consumo|flota|objetivo|meta|plan|huella|fija|marca))|\bcuy[oa]s?\b|(?<!plan )(?<!estrategia )(?<!propuesta )(?<!ordenanza )(?<!documento )\bque(?= (?:prevé|fija|se ha|contempla|establece|plantea|aspira|quiere))",
    oblique=r"(?:\b(?:en|con|desde|hacia|a|contra|entre|cerca de|por|según|ante|de|como|sobre|sede en|visita a|para|tras)(?: (?:la|el|los|las|ciudad de|la ciudad de|capital,?|todo|toda))* ?)$",
    linking=(
        r"(?:\b(?:alcalde|alcaldesa|alcaldía|ayuntamientos?|consistorio|ciudad|capital|gobierno|municipio|municipalidad|pleno|concejo|intendente|intendencia|autoridades|concejal\w*|vecinos|corporación|término municipal)"
        r"(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? (?:de|para)(?: la ciudad de| la| el)? "
        r"|\b(?:objetivos?|metas?|compromisos?|plan|estrategia|hoja de ruta|emisiones|ordenanza|edificios|flota|autobuses|territorio|consumo)(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad)[a-zà-ÿ'.-]+){0,4}?,? (?:de|para)(?: la ciudad de| la| el)? )$"
    ),
    of=r",? (?:de|en|para|del)(?: la ciudad de| la| el)? ",
    behind=r"[ ,:(]*(?:(?:§|en|para|antes de|,|emisiones) ?)*(?:de|para|en|a) (?:la ciudad de |la |todo el término municipal de |todo el municipio de |el término municipal de )?|,? (?:prometió|anunció|aprobó|según|reconoce|reconoció|admite|informa|informó|señala|indica|asegura|explica) (?:el ayuntamiento de |la alcaldía de )?|,? (?:se ha (?:comprometido|propuesto)|quiere|promete|prevé) | (?:hicieron|hizo|harán|hará) (?:la ciudad de |el ayuntamiento de )?",
    listing=r",? ?(?:y |e |o |ni |como |, )?(?:la ciudad de )?|, ",
    beside=r"[ ,:(|-]*(?:(?:en|para|antes de|hasta|a) )*",
    respectively=r"\brespectivamente\b",
    predicate=rf"(?:, [^,;.]{{2,50}},| con (?:sede|base) en [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:también |ya |no |sí )?(?:{_VERBS})\b",
    plain_openings=rf"(?:la|el|los|las|un|una|según|en|para|con|por|este|esta|su|nuestra?|nuestro|si|no|ya|hoy|ayer|además|también|más|todos|todas|toda|todo|las? emisiones|objetivo|meta|alcanzar|reducir|se|que|así|entre|tras|desde|desde ahora|al|lo|queremos|el objetivo|la meta|después|luego|primero|finalmente|entonces|posteriormente|mientras|tampoco|siempre|solo|sólo|aquí|allí|ni|cuando|aunque|como|donde|gracias|durante|mediante|hace|incluso|sin|todavía|aún|pronto|cada|otro|otra|pese|junto|ahora|actualmente|mañana|renovables|emisiones|carbono|co2|neutralidad|antes|hasta|{_VERBS})",
    impersonal=rf"\b(?:{_GOALS}|será|serán|plan|estrategia|se (?:fija|acuerda|aprueba|establece|prevé|compromete)|hoja de ruta)\b",
    subjectless=rf"(?:además,? |también |así,? |ahora |para ello,? |por ello,? )?(?!(?:es|son|no|nunca|sea|fue|fueron|figura|establece|contempla|obliga|está|están)\b)(?:{_VERBS})\b",
    anaphora=r"\b(?P<own>(?:será|serán|ahora (?:habla de|son|apunta a|es)|(?:su|la) (?:nueva )?meta (?:(?:para|de|a) §{1,9} )?(?:es|será)(?: ahora)?|(?:su|el) (?:nuevo )?objetivo (?:(?:para|de|a) §{1,9} )?(?:es|será)(?: ahora)?|(?:quiere|pretende|espera|aspira a|busca|deberá) (?:llegar|alcanzar)|llegará|se elevará|subirá)(?: al?| hasta(?: el)?| del?)?)(?= (?:un |el )?¤)|\b(?:hacerlo|lograrl[oa]|conseguirl[oa]|alcanzarla|alcanzarlo|se ha propuesto(?= §)|el plazo (?:[a-zà-ÿ]+ ){0,8}es(?= §)|el nuevo año objetivo es(?= §)|la fecha es(?: ahora)?(?= §)|lo mismo|la nueva (?:fecha|meta)(?= (?:es|será|se fija|queda)|:| §)|el nuevo (?:plazo|objetivo|horizonte)(?= (?:es|será|se fija|queda)|:| §)|lo hará|se la (?:ha|han) (?:propuesto|fijado|marcado)|el mismo objetivo|la misma meta|(?:la|lo) (?:ha|han) (?:fijado|marcado|previsto)(?= (?:en|para) §)|mantiene(?: (?:la meta|el objetivo) de)?(?= §)|(?:est[ea]|ese|esa|el mismo) (?:objetivo|meta)(?= (?:en|para|ya en|antes de) §)|la meta de [^,.;§]{3,25} es(?= §)|también lo (?:hicieron|hizo|harán|hará)|también lo(?= §)|se ha (?:puesto|dado|fijado|marcado)(?= (?:§|la misma fecha|el mismo))|se mantiene (?:el objetivo|la meta) (?:de|para)(?= §))\b",
    the_target=rf"\b(?:el|la|este|esta|ese|esa|aquel|aquella|su|sus|dicho|dicha) (?:{_GOALS}|cifra|número)\b",
    ratifies=r"\bas[ií] lo (?:aprobó|acordó|decidió|ratificó|ha (?:aprobado|acordado|decidido))\b|\b(?:aprobó|aprobaron|ha aprobado|adoptó|ratificó|respaldó) (?:ayer |hoy )?(?:el|la|este|esta|dicho|dicha) (?:plan|objetivo|meta|estrategia|moción|propuesta|hoja de ruta)\b|\b(?:plan|objetivo|meta|estrategia|moción|propuesta|hoja de ruta) (?:fue|ha sido|quedó) (?:\w+ )?(?:aprobad|adoptad|ratificad)[oa]\b",
    refusals=(
        ("question", r"[?¿]|^\W{0,4}para (?:ser|alcanzar|lograr|llegar)\b[^.;]{0,120}\b(?:deberían?|habría que|tendrían? que|necesitaría)\b"),
        ("duty", r"\b(?:debe(?:n|ría|rían|rá|rán|mos)?|tiene[n]? que|tendrá[n]? que|hay que|habría que|habrá que)\b"),
        ("appeal", r"\b(?:pide[n]?|pidió|pidieron|pedían?|ha[n]? pedido|exigían?|reclamaban?|reclamaron|exige[n]?|exigió|exigen|exigieron|reclama[n]?|reclamó|insta[n]?|instó|urge[n]?|ojalá|recomienda[n]?|solicita[n]?|invita[n]? a|llama[n]? a|anima[n]? a|quiere[n]? que (?:las ciudades|los municipios))\b"),
        ("hypothetical", r"\b(?:por ver|habrá que ver|no está claro|se desconoce|queda la duda de|se pregunta[n]?|falta saber) si\b|\bsi (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:ara|aran|iera|ieran|ase|iese|era|eran)\b|\b(?:aunque fuera|suponiendo|imagin\w{1,8}|supongamos)\b"),
        ("potential", r"\b(?:utop[ií]a|utópic[oa]|quimera|ilusorio|no cree?[nos]?|podrían?|pueda[n]?|puede[n]?|podrá[n]?|podemos|potencial(?:mente)?|es posible|capaz|capaces|permitir\w{0,4}|permite|ahorraría[n]?|supondría|evitaría[n]?)\b"),
        ("forecast", r"\b(?:si (?:se mantiene|sigue|siguen|continúa)|de seguir así|al? (?:ritmo|paso) actual|estima[n]?|previsiones|proyecciones|escenarios?(?! tendencial| de referencia)|modelos? climátic\w+|calcula[n]?|según (?:un|el|los) (?:estudio|informe|expertos|cálculos)|un estudio|pronostica[n]?|predice[n]?|se espera que)\b"),
        ("path", r"\b(?:camino|ruta|hoja de ruta|transición|senda|paso|avance|avanzar|rumbo|caminar|avanzando|encaminar\w*)s? (?:hacia|a|para|en) (?:la |una |el |ser )?$"),
        ("programme", r"[\"'] ?(?:\d{1,3} |cien )?ciudades (?:inteligentes y )?$|\b(?:misión|programa|iniciativa|proyecto|red|campaña|convocatoria) (?:europe[oa] )?(?:de (?:las )?)?(?:\d{1,3} |cien )?ciudades (?:inteligentes y )?$"),
    ),
    fresh=r",? (?:y|pero) (?=[^,;]{0,40}?\b(?:será|se ha comprometido|se compromete|quiere|prevé|reducirá|alcanzará)\b)|; ",
    prescribed=r"\b(?:por (?:ley|ordenanza)|obligad[oa] por ley)\b|\b(?:recoge|fija|marca|señala|contempla|indica) (?:el|la|su) (?:plan|ordenanza|estrategia|ley|norma|hoja de ruta)\b|\b(?:según|conforme a|en virtud de|de acuerdo con) (?:la|el|su) (?:\w+ ){0,2}(?:plan|ley|ordenanza|estrategia|reglamento|norma|hoja de ruta)\b|\b(?:plan|ordenanza|ley|estrategia|norma|reglamento|hoja de ruta|acuerdo)(?: \w+){0,4} (?:establece|fija|obliga|prevé|dispone|estipula|exige|contempla|señala|marca)\b|\b(?:indica|dice|establece|prevé) (?:el plan|la ordenanza|la estrategia)\b",
    fronting=r"(?:(?:desarrollad|elaborad|cread|presentad|aprobad|firmad|lanzad)[oa]s?|con|en|según|por|para|tras|mediante|gracias|desde|además|como parte)\b",
    programmes=r"(?: y inteligentes)?(?: de la unión europea)?[\"'] (?:de la comisión|de la unión|de la ue)",
    statuses=(
        (
            ClaimStatus.NEGATED,
            rf"\b(?:ni [^.;]{{2,50}} ni [^.;]{{2,50}} (?:tienen|han fijado|cuentan con)|no (?:se )?(?:ha|han|había|hemos) (?:fijado|adoptado|prometido|aprobado|comprometido|asumido|establecido|marcado|puesto (?:fecha|plazo)|definido|anunciado|presentado (?:objetivo|meta)s?)|no (?:tiene[n]?|tenemos|fija|fijó|adopta|prometió|se compromet\w+|existe|hay|aprobó|cuenta con|contempla|figura)(?= (?:\w+ ){{0,3}}(?:{_GOALS}|fecha|plan|año)|\b)|rechaz(?:ó|a|aron|an)|rechazad[oa]|tumbó|se niega|se negó|niega|negó|nunca (?:se )?(?:ha |había )?(?:compromet\w+|promet\w+|fij\w+|adopt\w+|aprob\w+|tuvo)|sin (?:objetivo|fecha|meta)|vot(?:ó|aron|a|an) (?:en )?contra|descart(?:ó|a)(?! (?:su|la|el) (?:meta|objetivo|compromiso|plan|plazo))|ningun[ao]? (?:{_GOALS}|fecha|plazo))\b",
        ),
        (
            ClaimStatus.ABANDONED,
            r"\b(?:tira la toalla|dej(?:a|ó) en el aire|da carpetazo|ya no (?:vale|rige|sirve|está vigente)|(?:ha )?abandon(?:a|ó|ado|an|aron|a el|ar) (?!(?:los? |el |las? |progresivamente |gradualmente )*(?:uso|combustibles|carbón|energías? fósil|coche|gas))|(?:ha )?renunci(?:a|ó|ado|an|aron|amos) (?:[^.,;]{0,25} )?a(?:l)? (?!(?:los? |el |las? )*(?:uso|combustibles|carbón))|(?:ha )?(?:retir(?:a|ó|ado)|anul(?:a|ó|ado)|suprim(?:e|ió|ido)) (?:el|la|su)|ya no (?:aspira|quiere|prevé|pretende|será|mantiene|persigue|busca|está en vigor|forma parte)|cancel(?:a|ó|ado)|deroga(?:do|da)?|derogó|archivó|descartad[oa]|descart(?:ó|a) (?:su|la|el) (?:meta|objetivo|compromiso|plan|plazo)|dej(?:ó|a) (?:sin efecto|de lado|caer)|da marcha atrás|anula|anuló|dio marcha atrás|elimin(?:a|ó|ado) (?:el objetivo|la meta)|retir(?:a|ó|ado) del? (?:su )?(?:plan|programa))"
        ),
        (
            ClaimStatus.MISSED,
            r"\b(?:ni [^.;]{2,60} ni [^.;]{2,40} (?:alcanzarán|lograrán|cumplirán|llegarán|conseguirán)|no (?:se )?ha[n]? (?:cumplido|alcanzado|reducido|logrado|conseguido)|no (?:se )?(?:va a |podrá |será capaz de |logrará |conseguirá |ha logrado |ha conseguido )?(?:consiguió|consiguieron|pudo (?:reducir|cumplir|bajar|recortar)|llegará[n]? a (?:la|los|esa|las) |cumplir\w*|cumplió|cumple|alcanz(?:ar\w*|ó|a)|logr(?:ar\w*|ó|a)|lleg(?:ar\w*|ó|a) a(?:l)? (?:tiempo|objetivo|meta)?|conseguirá|será posible|será alcanzad\w+|podrá cumplir)|no será (?=(?:climáticamente |carbono )?neutr)|incumpl\w{1,7}|fuera de (?:su )?alcance|da[n]? por perdid[oa]|se qued(?:ó|aron|a) (?:muy )?(?:cort[oa]s?|lejos)|ya no cree[n]?|ya no confía[n]?|inalcanzable|lejos de (?:cumplir|alcanzar)|fracas\w{1,5})\b"
        ),
        (
            ClaimStatus.ACHIEVED,
            r"\b(?:ya (?:es|ha|han|alcanzó|logró|cumplió|redujo|funciona|se (?:ha )?(?:alcanz|cumpl|logr)\w+)|alcanzó|logró|consiguió|cumplió|superó|ha (?:alcanzado|logrado|cumplido|conseguido|superado)(?: ya)?|(?<!se )ha (?:reducido|rebajado|recortado|bajado|disminuido)|redujo|redujeron|bajaron|cayeron|descendieron|disminuyeron|han (?:caído|bajado|disminuido|descendido)|fue alcanzad[oa]|es neutra? en carbono desde|es desde)\b"
        ),
        (
            ClaimStatus.PROPOSED,
            r"\b(?:admite[n]? (?:aplazar|retrasar|adelantar|revisar|fijar)|(?<!se )(?<!nos )propone[n]?|(?<!se )(?<!se ha )propuso|(?<!se ha )propuesta|borrador|estudia(?:r|n|rá)?(?! de)|considera[n]?|(?<!primer )(?<!segundo )(?<!último )debate[n]?|debatirá|votará[n]?|se votará|votación (?:sobre|de)|llevará a (?:votación|pleno|aprobación)|elevará al pleno|se someterá|someterá|proyecto de (?:ley|ordenanza|plan)|baraja[n]?|plantea[n]?|pendientes? (?:aún |todavía )?de (?:aprobación|votación|aprobar)|anteproyecto|sopesa[n]?|en tramitación|a consulta|consulta pública|si (?:el pleno|el concejo|la junta) (?:lo |la )?aprueba|(?<!aprueba la )(?<!aprobó la )moción|valora (?:fijar|adoptar))\b"
        ),
        (
            ClaimStatus.IN_LAW,
            r"\b(?:promulg\w{1,4}|ley|por ley|ordenanza|legislación|legalmente|decreto|norma (?:local|municipal)|reglamento|obliga por ley|jurídicamente vinculante)\b"
        ),
        (
            ClaimStatus.ADOPTED,
            r"\b(?:validó|refrendó|(?:dio|da|dan|ha dado|dará) (?:[a-z]+ )?(?:luz verde|el visto bueno)|aprueban?|aprob(?:ó|ado|ada|aron|ación|amos)|adopt(?:ó|ado|ada|aron|amos)|adopción|votó|votaron|(?:se )?acuerda|acordó|acordaron|(?:ha|han|hemos) acordado|acuerdo (?:plenario|del pleno)|resolución|con este acuerdo|resolvió|respaldó|ratific(?:ó|ado|ada)(?! (?:su|el|este|la) (?:compromiso|objetivo|apuesta|meta))|por unanimidad|plan de desarrollo|declaró la emergencia climática|votos a favor|figura en el plan|el plan (?:municipal |local |climático |de acción climática )?(?:fija|establece|prevé|contempla|recoge|incluye))\b"
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|{_GOALS})\b"),
    ),
    changes=(
        ("old new", r"(?:previst|anunciad|fijad|prometid)\w{0,2}[^.;§]{0,40}§{1,9}[^.;§]{0,40}(?:aplaz|retras|pospus|pospon|pospuest|adelant|pas)\w{1,6} (?:a|al|hasta|para) §"),
        ("old new", r"\bno\b[^.;§]{0,80}§{1,9}[^.;§]{0,60}?\bsino (?:en|para|hasta|a|al)(?: el)?(?: año)? §"),
        ("old new", r"(?:aplaz|retras|pospon|pospus|adelant|cambi|traslad|mov|pas|modific|demor)[^.;]{0,80}?(?<!hasta )(?<!al )(?<!a )(?<!§)§{1,9}[^.;§]{0,40}? (?:a|al|hasta|para|por) (?:el )?(?:año )?§"),
        ("new old", r"(?:retras|aplaz|pospon|pospus|adelant|demor|llev)\w* (?:[^.;§]{0,40} )?(?:a|al|hasta|para) (?:el )?(?:año )?§{1,9}[^.;§]{0,100}?(?:fijad|previst|establecid|prometid|anunciad|marcad|inicial|anterior|antes|hasta ahora|en principio)\w*[^.;§]{0,20} §"),
        ("old new", r"\ben (?:vez|lugar) de (?:en |para |hasta )?§{1,9}[^.;§]{0,70} (?:en|para|hasta|a) (?:el )?(?:año )?§"),
        ("new old", r"§,? (?:en (?:vez|lugar) de|y ya no|y no ya|y no|frente a|en sustitución de|no)(?: en| el| para| hasta| al| los?| de)* §"),
        ("old new", r"(?:renunci|abandon|no cumplir|no alcanzar|no lleg|en el aire|la toalla)[^.§]{0,100}§{1,9}[^.§]{0,60}?(?:; |, y |, |ahora|nuev)[^.§]{0,50}§"),
    ),
    superseded=rf"\b(?:anterior|antigu[oa]|previ[oa]|vieja|viejo) {_GOALS}(?: \w+){{0,3}} ?$|\b{_GOALS} (?:anterior|previ[oa]|inicial|original)(?: \w+){{0,3}} ?$",
    share_change=r"{amount}[^.;¤]{0,60}\b(?:pasa|pasará|baja|sube) al? (?:un |el )?{amount}|\b(?:elev|aument|refuerz|reforz|endurec|sub|rebaj|revis|ampl)\w{0,6}\b[^.;¤]{0,80}? del? {amount}(?:[^.;¤]{0,20}? al? {amount})?",
    unable=r"\bno (?:podrán?|puede[n]?|pudo|podía) [^.;]{0,30}\b(?:cumplir|alcanzar|lograr|llegar|conseguir|mantener)",
    conditional=r"\b(?:siempre que|siempre y cuando|a condición de|con la condición de|si (?:el|la|los|las|se|recibe|hay|llegan) ?(?:estado|gobierno|país|ministerio|unión|fondos|ayudas|aprueba|financiación|dinero)?(?! \w+(?:ara|iera)\b)|condicionad[oa]|sujet[oa] a|en función de (?:la financiación|los fondos)|a menos que|salvo que)\b",
    commits=r"\b(?:se (?:ha |han )?compromet\w+|promet\w+|comprometid[oa]s?)(?: \w+){0,6} ?$",
    announces=rf"\b(?:{_GOALS}|se compromete|nos comprometemos|la ciudad)\b",
    verbs=rf"\b(?:{_VERBS})\b",
    own_operations=r"\b(?:(?:edificios|flota|instalaciones|dependencias|vehículos|equipamientos|servicios|inmuebles|colegios) (?:municipales|municipal|públicos|del ayuntamiento)|(?:sus |nuestras )?propias? (?:operaciones|instalaciones|actividades|emisiones|flota|dependencias)|administración municipal|organización municipal|el propio ayuntamiento|(?:emisiones|consumo|actividades) (?:del ayuntamiento|municipal(?:es)?|de la administración))\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:autobuses|autobús|buses|bus|transportes?|tráfico|tránsito|coches|vehículos|flota|taxis|movilidad|tranvías?|metro)\b"),
        (Scope.WASTE, r"\b(?:residuos|basuras?|reciclaje|reciclar\w*|vertederos?)\b"),
        (Scope.BUILDINGS, r"\b(?:edificios|viviendas|construcción|hogares|escuelas|colegios)\b"),
        (Scope.ELECTRICITY, r"\b(?:electricidad|eléctric[oa]|energía eléctrica|red eléctrica|luz(?! verde)|alumbrado)\b"),
    ),
    whole_city=r"\b(?:tod[ao] (?:la ciudad|el municipio|el término municipal)|conjunto de la ciudad|ámbito de ciudad)\b",
    climate=r"\b(?:clim[aá]\w{0,10}|emisi\w{2,4}|carbono|co2|gases|gei|neutralidad|descarboniz\w{1,9})\b",
    against_bau=r"\b(?:(?:escenario )?tendencial|escenario (?:de referencia|base|inercial)|business as usual|bau|sin medidas|proyectad[oa]s?)\b",
    all_gases=r"\btodos los gases de efecto invernadero\b",
    only_carbon=r"\b(?:solo|sólo|únicamente) (?:el )?(?:co2|dióxido de carbono)\b",
    offsets=r"\b(?:compens(?:ar|ará|ando|ación) (?:de )?(?:el resto|las restantes|las emisiones (?:restantes|residuales))|con compensaciones|créditos de carbono)\b",
    no_offsets=r"\bsin (?:recurrir a )?(?:compensaciones|compensar|créditos)\b",
    decade=r"\b(?:en|para|antes de|durante|hasta|a|hacia|de) (?:(?:(?P<early>principios|comienzos)|(?P<mid>mediados)|(?P<end>finales|fines)) de )?(?:la década de(?: los)?(?: años)?|los años|los) (?P<decade>20\d0)\b",
    then=r"\b(?:para|antes de|hasta|en|puesto|fijado|marcado|dado|también lo) (?P<year>entonces|es[ae] (?:fecha|año|plazo)|dich[ao] (?:fecha|año)|la misma fecha|el mismo (?:año|plazo|horizonte)|(?:hicieron|hizo|harán|hará)(?! (?:[a-z]+ )?(?:en|para|antes de) (?:el )?(?:año )?20\d\d))\b|\b(?:lograrl[oa]|conseguirl[oa]|hacerlo|alcanzarl[ao]|llegar) (?P<n>una década|dos décadas|tres décadas|\d{1,2}(?= años)|[a-z]{2,12}(?= años))(?: años)? (?:antes|(?P<later>después|más tarde))\b(?! (?:de|que))",
    held_on=r"\b(?:es|son|está|están|ha sido|funcionan?|se abastecen?)(?: (?:ya|certificad[ao]|declarad[ao]|oficialmente|totalmente|completamente|una|un|ciudad|municipio|con|de)){0,4} $",
    held_with=r"\b(?:es|son|funcionan?|usan?|utilizan?|consumen?|compran?|contratan?|se abastecen?)(?: (?!para\b|en\b)[\w-]+){0,8} $",
    since_when=r"(?:,? (?!(?:y|e|pero|o|en|para|antes)\b)[a-zà-ÿ]+){0,3} desde (?:el año |(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de |(?:principios|finales|mediados) de )?",
    since=r"\bdesde (?:el año )?$",
    since_then=r",? (?:[^,;.§¤]{1,30} )?(?:es|son|está|ha sido|funciona)(?: (?:ya|una|ciudad|totalmente|oficialmente)){0,3} ",
    relative_clause=r", (?:que|la cual|el cual) ",
    corporate=r"\b(?:nuestr[oa]s? (?:clientes?|empresa|accionistas|productos?|grupo|compañía|marcas?|tiendas|fábricas)|accionistas)\b",
    wished=r"\b(?:quiere[n]?|desea[n]?|espera[n]?|confía[n]? en|busca[n]?|pretende[n]?) que (?:la ciudad de |el ayuntamiento de |la |el )?$",
    besides=r"\W{0,6}(?:además de|junto a|aparte de) (?:la ciudad de )?",
    also=r"\btambién\b",
    in_aside=r", (?:que|cuy[oa]s?|la cual|el cual) [^,;.]{1,120},(?= (?:también |ya |no |se |quiere|prevé|será|aspira|ha |busca|pretende|promete|espera|planea))",
    aside=rf", (?:que|cuy[oa]s?|si|siempre que|con (?:sede|capital)|donde|en la que|capital|sede|situad[oa]|ubicad[oa]|vecin[oa]) [^;.,]{{2,100}},(?= (?:también |ya |no )?(?:{_VERBS})\b)",
    among=r",? (?:entre (?:ell[oa]s|otr[oa]s)|incluid[oa])\b",
    one_of=r"\b(?:una de|uno de|entre|como|al igual que|junto (?:a|con)|parte de|red de|grupo de|lista de) (?:las |los |otras |otros |las demás )?(?:[\w-]+ ){0,2}$",
    belonging=r"\b(?:el|la|los|las) (?P<head>[a-zà-ÿ-]{3,20})(?: [a-zà-ÿ]{3,15}){0,2} (?:de|del) $",
    own_heads=r"^(?:mitad|tercio|parte|totalidad|conjunto|proyecto|borrador|propuesta|moción|documento|acuerdo|decisión|visión|ciudad|capital|villa|urbe|ayuntamiento|consistorio|alcald\w+|concej\w+|intenden\w+|municip\w+|cabildo|corporación|gobierno|equipo|pleno|junta|autoridades|población|ciudadan\w+|vecin\w+|habitantes|electores|plan(?:es)?|estrategia|hoja|programa|política|ley|ordenanza|normativa|presupuesto|resolución|agenda|objetivos?|metas?|compromisos?|promesas?|plazos?|fecha|declaración|pacto|contrato|emisiones|huella|co2|gases|energía|electricidad|consumo|demanda|calefacción|transporte|tráfico|autobuses|flota|vehículos|taxis|tranvías|edificios|viviendas|escuelas|oficinas|alumbrado|residuos|basura|economía|sistema|sector|centro|término|territorio|comunidad|caso|provincia|red|neutralidad|pico|techo|tope|reducción|descarbonización|salida|abandono|parque|cuota|cobertura)$",
    worldwide=r"(?: (?:de|carbono|co2|netas?|en|para|antes|§+)){0,5} (?:mundiales|globales|globalmente|del (?:mundo|planeta)|(?:a|en) (?:nivel|escala|todo el) (?:mundial|global|mundo|planeta|planetaria))\b",
    of_the_world=r"\b(?:mundial|global|del (?:mundo|planeta)|de la humanidad) (?:de )?(?:la )?$|\bemisiones (?:(?:netas|anuales|de|carbono|co2|gases|efecto|invernadero) ){0,6}(?:mundiales|globales|del (?:mundo|planeta))\b",
    makes_up=r"\b(?:represent\w{1,5}|responsables? de|caus\w{1,4}|origin\w{1,4}|concentr\w{1,4}|supone[n]? (?:casi )?el|aport\w{1,4}|equivale[n]? a)(?: (?:el|la|un|casi|cerca|más|alrededor|aproximadamente|unos|de|del|hasta))* $",
    at_present=r"\b(?:actualmente|ya|hoy|ahora|hoy en día|en la actualidad)(?: [\w-]+){0,4} $",
    aims=r"\b(?:objetivos?|metas?|compromisos?|propósito|aspira[n]?|quiere[n]?|pretende[n]?|promet\w{1,5}|compromet\w{1,6}|plan|estrategia|propon\w{1,3})(?: \w+){0,2}? (?:de|a|para|es|en)(?: \w+){0,4} ?$",
    means_to=r"\b(?:oportunidad(?:es)?|opciones|formas?|maneras?|posibilidad(?:es)?|cómo) (?:para|de)(?: \w+){0,2} ?$",
    other_object=r"\b(?:apenas|solo (?:se|lleg\w+)|sólo (?:se|lleg\w+)|ni al?|consumo|uso|agua|residuos|basuras?|tráfico|coches?|ruido|partículas|energía|electricidad|renovables?|empleo|población|transporte público)\b",
    coordinated=r"(?: ?\([^()]{0,60}\))?,? y (?:a )?(?:aument\w{1,6}|elev\w{1,5}|increment\w{1,6}|mejor\w{1,4}|redu[cj]\w{1,5}|recort\w{1,4}|cubr\w{1,4}|gener\w{1,4}|obten\w{1,4}|abastec\w{1,6}|lleg\w{1,4}|que)(?: [\w-]+){0,8} ",
    failed_vote=r"\b(?:referéndum|moción|propuesta|iniciativa|enmienda)\b[^.;]{0,140}\b(?:fue (?:rechazada|derrotada)|no prosperó|fracasó)",
    asked_after=r"(?:,| -)? (?:pero|y|aunque|así que),? ¿[^?]{0,200}\?",
    goes_on=r"(?:camino|pasos?|avance|avanz\w{1,4}|ruta|senda|transición|rumbo) (?:hacia|a|para) (?:ser|alcanzar|lograr|convertirse en|llegar a) (?:una |la |el )?(?:ciudad )?$",
    gloss=r" ?\((?:es decir,? |o sea,? |lo que supone |una |un )*",
    relative_pronouns=r"cuy[oa]s?",
    media=r"(?:[^.;,]{0,40} )?(?:agencia|diario|periódico|efe|reuters|prensa|revista|país|mundo|vanguardia) ?(?=(?:informó|informa|publicó|publica|dijo|señala|según)\b)",
    both=r"(?:amb[oa]s|las dos|los dos) (?:ciudades|municipios|capitales|urbes|alcaldes)",
    aspiring=r"\b(?:candidat[oa]s?|aspirantes?) (?:\w+ )?(?:a la|al|a) (?:alcaldía|ayuntamiento|intendencia|concejo|alcalde|alcaldesa)(?: \w+)? (?:de|del) $",
    towns=r"\b(?:ciudades|municipios|ayuntamientos|alcaldes|alcaldías)$",
    apart=r"\ba\b",
    goal_of_a=r"\b(?:objetivos?|metas?|compromisos?)(?: \w+){0,3} de (?:una |la |un )?$|\b(?:alcanzará|logrará|cumplirá|persigue) (?:una |la )$",
    shifted=r"\b(?:adelant|aplaz|retras|pospon|demor)\w{1,5} (?:en )?(?P<n>diez|veinte|cinco|quince|una década|\d{1,2})(?: años)?,? (?:[^.;§]{0,60}?,? )?(?:a|al|hasta|para) (?=§)",
    shifted_back=r"\b(?:aplaz|retras|pospon|demor)",
    falls_short=r"[^.;]{0,40},? (?:pero|y) [^.;]{0,50}\bno (?:l[oa] )?(?:logrará|cumplirá|conseguirá|alcanzará|llegará|podrá)",
)  # fmt: skip
