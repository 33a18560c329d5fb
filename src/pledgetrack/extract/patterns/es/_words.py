"""Word lists that several Spanish wordings share."""

EMISSIONS = (
    r"(?:emisi(?:ones|ón)(?! netas)(?: de gases (?:(?:de|con) )?efecto invernadero)?|gases (?:(?:de|con) )?efecto invernadero|(?<!\()gei|co2|dióxido de carbono|huella de carbono"
    r"|contaminación climática)(?! (?:per cápita|por habitante|por persona|por unidad))"
)
CUT = (
    r"(?:"
    r"redu[cjz]\w{0,12}|recort\w{1,9}|cort(?:ar\w{0,4}|ará|e|ó|an?)|disminu\w{1,9}|baj(?:ar\w{0,6}|a[ns]?|en?|ó|ad[oa]|ando|aron|emos)"
    r"|rebaj\w{1,9}|desc(?:ien|en)\w{1,9}|ca(?:er\w{0,3}|igan?|íd[ao]|yeron|yó|e)|mitig\w{1,9}|limit(?:ar?|ará|ó) a|menos|menor(?:es)?"
    r"|inferior(?:es)?|a?minor\w{2,5}"
    r")"
)
USE = (
    r"(?:consumo de (?:l[ao]s|sus|nuestros|su) (?:edificios|escuelas|colegios|alumbrado|viviendas|equipamientos|instalaciones)"
    r"|consumo del alumbrado|(?:consumo|demanda|uso|gasto) (?:(?:final|total|primario|municipal|anual) ){0,2}(?:de (?:la )?)?"
    r"(?:energía|energétic[oa]|eléctric[oa]|electricidad|calor|calefacción))"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|una|dos|tres|cuatro|cinco|seis|siete|ocho|media)(?: (?:millones|millón|mil|miles))?"
    r"(?: de)? ?(?:toneladas?|kilotoneladas|megatoneladas|mt|kt|t)\b(?: (?:de )?(?:co2(?:e|eq)?|dióxido de carbono)"
    r"(?: equivalente)?)?"
)
PER_HEAD = r"(?:per cápita|por (?:habitante|persona|cabeza))"
VERBS = (
    r"se (?:ha |han |había )?compromet\w{1,5}"
    r"|compromet\w{1,5}|promet\w{1,5}|ha prometido|han prometido|quiere[n]?|aspira[n]?|busca[n]?|pretende[n]?"
    r"|plane[aó]\w{0,2}|prevé[n]?|ha previsto|espera[n]?|aprobó|aprobaron|ha aprobado|adoptó|ha adoptado|anunció"
    r"|anuncia|anunciaron|ha anunciado|presentó|presenta|será|serán|sea|reducirá[n]?|recortará[n]?|bajará[n]?"
    r"|alcanzará[n]?|logrará[n]?|cubrirá[n]?|llegará[n]?|tendrá[n]?|tiene|tienen|fija|fijó|ha fijado"
    r"|se (?:ha )?"
    r"(?:fija|fijó|fijado|marca|marcó|marcado|propone|proponen|propuso|propuesto|impone|impuso|impuesto)"
    r"|fue|fueron|ha|han|es|son|está|están|estará|dejará|deja|deje|abandon\w{1,4}|renunció|renuncia|aplazó|aplaza"
    r"|retrasa|retrasó|adelanta|adelantó|pone|puso|consiguió|logró|ha logrado|ha alcanzado|declaró|declara|confirmó"
    r"|confirma|mantiene|mantendrá|reconoce|reconoció|asume|asumió|va a|van a|vamos a|estudia|limitará|abastecerá"
    r"|rehabilitará|reciclará|dispondrá|funcionará|funcionarán|figura|establece|contempla|obliga|trabaja[n]?|tomó"
    r"|toma|nunca|redujo|no"
)
MONTHS = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
# What a plan and a vote consist of, by its head: whose it is, the sentence before says.
STEPS = (
    r"(?:trayectorias?|visión|voluntad|líneas? (?:maestras?|estratégicas?|de acción)|etapas?|fases?|reformas?|iniciativas?|operación|transición|rehabilitación|modernización"
    r"|diagnóstico|medidas?|acciones|acción|ejes?|capítulos?|artículos?|prioridad(?:es)?|pilar(?:es)?|orientaci(?:ón|ones)|carta|convenio|protocolo|marco"
    r"|dispositivo|presupuesto|decisión|apuesta|rumbo|calendario|cronograma|informe|versión|política|planificación|ambición|retos?|desafíos?|finalidad|idea"
    r"|principio|intención|hitos?|periodo|período|mandato|legislatura|horizonte|método|herramientas?|soluci(?:ón|ones)|balance|inventario|revisión|actualización"
    r"|novedad|obras|trabajos|esfuerzos|inversiones|norma|normativa|reglamento|manifiesto|consulta|agenda|pacto"
    r"|(?:patrimonio|alumbrado|parque|flota) (?:municipal|público|móvil))"
)
GOALS = r"(?:objetivos?|metas?|compromisos?|promesas?|plazos?|fechas?)"
