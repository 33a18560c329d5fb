"""How Spanish says who, when and whether."""

from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"se ha comprometido|se han comprometido|se comprometió|se comprometieron|se compromete|se comprometen|comprometid[oa]s?|promete[n]?|prometió|prometieron|ha prometido|han prometido|quiere[n]?|aspira[n]?|busca[n]?|pretende[n]?"
    r"|planea[n]?|prevé[n]?|espera[n]?|aprobó|aprobaron|ha aprobado|adoptó|ha adoptado|anunció|anunciaron|ha anunciado|será|serán|reducirá[n]?|recortará[n]?|alcanzará[n]?|logrará[n]?|cubrirá[n]?|llegará[n]?|tendrá|tiene|tienen|fijó|ha fijado|se ha fijado|se propone[n]?|se propuso|se ha propuesto|es|son|está|dejará|deja|abandonó|abandona|renunció|aplazó|aplaza|pone|puso|consiguió|logró|declaró|confirmó|asumió|va a|estudia|no"
)

GRAMMAR = Grammar(
    before_target=r"\b(?:de|en(?= ?$)|para|hasta|antes de(?:l)?|a más tardar en|no más tarde de|no más allá de|como muy tarde en|en torno a|hacia|de aquí a|a)(?: (?:el año|el|año|finales de|fines de|diciembre de|fin de))* ?",
    before_weak=r"(?:\b(?:año|de|del|en) |[(:,|] ?|  +|- )",
    before_base=r"\b(?:(?:con )?respecto (?:a|de)(?:l)?|en comparación con|comparad[oa]s? con|frente a|en relación con|sobre|desde|de|los niveles de|nivel de|respecto a los niveles de|por debajo de|que en|con base en|tomando como base|con año base)(?: (?:el|los|las|la|año|niveles|nivel|emisiones|valores|de|en|año base))* ?",
    before_date=r"(?:\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|desde|aprobad[oa] en|en vigor desde) (?:de )?)",
    after_base=r" (?:como (?:año )?base|como referencia)",
    after_target=r"(?!)",
    relative=(("mid-century", r"\b(?:a )?(?:mediados|la mitad) de(?:l| este|) siglo\b"), ("decade", r"\b(?:finales|fines|final) de (?:la|esta) década\b"), ("within", r"\ben (?P<n>\d{1,2}|cinco|diez|quince|veinte|treinta) años\b")),
    whole={"cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30},
    further=r"(?:^|[ ,])(?:y|o|luego|hasta|a|en)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:en|para|antes|hasta|respecto|con|frente|y)\b|§|\()",
    boundary=r"; |[,.!?]\" | mientras(?: que)? | aunque | pero | si bien ",
    cities=r"\b(?:la|esta|nuestra|su) (?:ciudad|capital|urbe|villa|localidad)(?: \w+)?|\bel municipio\b",
    local=r"\b(?:el|su|la|del) (?:ayuntamiento|consistorio|alcalde|alcaldesa|alcaldía|concejo|concejal|pleno(?: municipal)?|gobierno municipal|gobierno local|intendente|cabildo|municipalidad|junta de gobierno)\b|\b(?:alcalde|alcaldesa|alcaldía|ayuntamiento|municipalidad|intendencia|concejo)\b",
    nations=r"\b(?:el|la|este|nuestro|su) (?:país|gobierno|nación|estado|ministro|ministra|ministerio|presidente|presidenta|congreso|unión europea|provincia|región|comunidad(?: autónoma)?|junta|generalitat|ue|gobernador|gobernadora)\b",
    organisations=r"\b(?:la|el|una|un|los|las) (?:empresa|compañía|universidad|puerto|aeropuerto|banco|eléctrica|aerolínea|constructora|petrolera|cementera|siderúrgica|cervecera|fundación|asociación|red|alianza|cadena|fabricante|grupo|naviera|operadora|metro|hospital|club|cooperativa|minera|sector)\b(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?",
    groups=r"\b(?:las|más de|unas|todas las|muchas|\d{1,6}|varias|los|otras|cien) (?:\w+ )?(?:ciudades|municipios|alcaldes|países|empresas|regiones)\b",
    we=r"\b(?:nosotros|nuestr[oa]s?|vamos|queremos|seremos|reduciremos|alcanzaremos|nos (?:comprometemos|hemos|proponemos)|lograremos|llegaremos|tenemos|aspiramos|recortaremos|cubriremos)\b",
    it=r"\b(?:esta|este|ésta|su|sus|se)\b(?= (?:compromet|propo|ha|emisiones|consumo|flota|objetivo|meta))|\bcuy[oa]s?\b",
    oblique=r"(?:\b(?:en|con|desde|hacia|a|contra|entre|cerca de|por|según|ante|de|como|sobre|sede en|visita a)(?: (?:la|el|los|las|ciudad de|la ciudad de|capital,?))* ?)$",
    linking=(
        r"(?:\b(?:alcalde|alcaldesa|alcaldía|ayuntamientos?|consistorio|ciudad|capital|gobierno|municipio|municipalidad|pleno|concejo|intendente|intendencia|autoridades|concejales)"
        r"(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad|reunid)[a-zà-ÿ'.-]+){0,4}?,? (?:de|para|en)(?: la ciudad de| la| el)? "
        r"|\b(?:objetivo|meta|compromiso|plan|estrategia)(?:,? (?!asumid|adoptad|anunciad|firmad|aprobad|celebrad|presentad)[a-zà-ÿ'.-]+){0,4}?,? (?:de|para)(?: la ciudad de| la| el)? )$"
    ),
    of=r",? (?:de|en|para)(?: la ciudad de| la| el)? ",
    behind=r"[ ,:(]*(?:(?:§|en|para|antes de|,|emisiones) ?)*(?:de|para|en) (?:la ciudad de |la )?|,? (?:prometió|anunció|aprobó|según) (?:el ayuntamiento de |la alcaldía de )?",
    listing=r",? ?(?:y |e |o |, )?(?:la ciudad de )?|, ",
    beside=r"[ ,:(|-]*(?:(?:en|para|antes de|hasta|a) )*",
    respectively=r"\brespectivamente\b",
    predicate=rf"(?:, [^,;.]{{2,50}},)? (?:también |ya |no |sí )?(?:{_VERBS})\b",
    plain_openings=r"(?:la|el|los|las|un|una|según|en|para|con|por|este|esta|su|nuestra?|si|no|ya|hoy|ayer|además|también|más|todos|todas|las? emisiones|objetivo|meta|alcanzar|reducir|se)",
    impersonal=r"\b(?:objetivos?|metas?|será|plan|estrategia|compromisos?)\b",
    anaphora=r"\b(?:hacerlo|lo mismo|la nueva fecha|el nuevo (?:plazo|objetivo)|la fecha|lo hará|el mismo objetivo)\b",
    the_target=r"\b(?:el|la|este|esta|ese|esa|su|dicho|dicha) (?:objetivo|meta|plazo|compromiso|fecha)\b",
    refusals=(
        ("question", r"[?¿]"),
        ("appeal", r"\b(?:debe(?:n|ría|rían)?|tiene[n]? que|hay que|habría que|pide[n]?|pidió|pidieron|exige[n]?|exigió|reclama[n]?|reclamó|insta[n]?|instó|urge[n]?|ojalá|recomienda[n]?)\b"),
        ("hypothetical", r"\b(?:si (?:la|el|se|todos|todas|fuera|hubiera)|aunque fuera|suponiendo)\b"),
        ("potential", r"\b(?:podría[n]?|puede[n]?|potencial|posible|capaz|permitiría[n]?|ahorraría)\b"),
        ("forecast", r"\b(?:estima[n]?|previsiones|proyecciones|estudio|escenarios?|modelos?|informe calcula|según (?:un|el) estudio|pronostica)\b"),
        ("path", r"\b(?:camino|ruta|hoja de ruta|transición|senda|paso|avance)s? (?:hacia|a|para) (?:la |una |el )?$"),
    ),
    programmes=r"(?!)",
    statuses=(
        (ClaimStatus.NEGATED, r"\b(?:no (?:ha|han|había) (?:fijado|adoptado|prometido|aprobado)|no (?:tiene|fija|adopta|prometió|se ha comprometido|se comprometió|existe|hay|aprobó)|rechazó|rechaza|se niega|se negó|niega|negó|nunca (?:prometió|fijó|ha)|sin (?:objetivo|fecha)|votó en contra|descartó|descarta)\b"),
        (ClaimStatus.ABANDONED, r"\b(?:abandon(?:a|ó|ado|an|aron)|renunci(?:a|ó|ado|an)|retir(?:a|ó|ado)|anul(?:a|ó|ado)|ya no (?:aspira|quiere|prevé|pretende|será|mantiene|persigue)|cancel(?:a|ó|ado)|deroga|derogó|suprimió|archivó|descartado|dejó sin efecto)\b"),
        (ClaimStatus.MISSED, r"\b(?:no (?:se )?(?:cumplirá|cumplió|alcanzará|alcanzó|logrará|logró|llegará|llegó|cumplirán|alcanzarán|conseguirá|será posible|podrá cumplir)|incumpl\w+|fuera de alcance|inalcanzable)\b"),
        (ClaimStatus.ACHIEVED, r"\b(?:ya (?:es|ha|alcanzó|logró|cumplió|redujo)|alcanzó|logró|consiguió|cumplió|ha (?:alcanzado|logrado|cumplido|reducido|conseguido)|redujo|fue alcanzad[oa])\b"),
        (ClaimStatus.PROPOSED, r"\b(?:(?<!se )propone[n]?|(?<!se )propuso|propuesta|borrador|estudia[n]?|considera[n]?|debate[n]?|debatirá|votará|se votará|proyecto de (?:ley|ordenanza)|baraja|plantea|pendiente de (?:aprobación|votación)|anteproyecto|sopesa)\b"),
        (ClaimStatus.IN_LAW, r"\b(?:ley|por ley|ordenanza|legislación|legalmente|decreto|norma local|reglamento|obliga por ley)\b"),
        (ClaimStatus.ADOPTED, r"\b(?:aprob(?:ó|ado|ada|aron|ar|ación)|adopt(?:ó|ado|ada|aron)|votó|acordó|acuerdo (?:plenario|del pleno)|resolución|pleno|respaldó|ratificó|por unanimidad)\b"),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|objetivo|meta|compromiso|promesa)\b"),
    ),
    changes=(
        ("old new", r"(?:aplaz|retras|pospon|pospus|adelant|cambi|traslad|mov)[^.;]{0,80}?§[^.;§]{0,40}? (?:a|al|hasta|para) (?:el )?(?:año )?§"),
        ("new old", r"(?:retras|aplaz|pospon|adelant)\w* (?:a|al|hasta) §{1,9}[^.;§]{0,90}?(?:fijad|previst|establecid|prometid|anunciad|marcad)\w* (?:para|en) §"),
        ("new old", r"§ (?:en (?:vez|lugar) de|y no)(?: en| el)* §"),
    ),
    superseded=r"\b(?:anterior|antigu[oa]|previ[oa]) (?:objetivo|meta|compromiso)(?: \w+){0,3} ?$|\b(?:objetivo|meta|compromiso) (?:anterior|previ[oa]|inicial|original)(?: \w+){0,3} ?$",
    conditional=r"\b(?:siempre que|a condición de|si (?:el estado|el gobierno|se aprueba|recibe|hay)|condicionad[oa]|sujet[oa] a)\b",
    commits=r"\b(?:se (?:ha |han )?compromet\w+|promet\w+)(?: \w+){0,6} ?$",
    announces=r"\b(?:objetivos?|metas?|compromisos?|promesas?)\b",
    verbs=rf"\b(?:{_VERBS})\b",
    own_operations=r"\b(?:edificios municipales|flota municipal|instalaciones municipales|sus propias operaciones|propias (?:operaciones|instalaciones)|administración municipal|dependencias municipales|vehículos municipales|edificios públicos)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:autobuses|buses|bus|transporte|tráfico|coches|vehículos|flota|taxis|movilidad)\b"),
        (Scope.WASTE, r"\b(?:residuos|basura|reciclaje|reciclar)\b"),
        (Scope.BUILDINGS, r"\b(?:edificios|viviendas|construcción|hogares|escuelas)\b"),
        (Scope.ELECTRICITY, r"\b(?:electricidad|eléctric[oa]|energía eléctrica|red eléctrica|luz)\b"),
    ),
    down_to=r"\b(?:al|a|hasta el) ",
    remainder=r"^ (?:de|del) (?:los niveles de |nivel de |lo emitido en )?§",
)  # fmt: skip
