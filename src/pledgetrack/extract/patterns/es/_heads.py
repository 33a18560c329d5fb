"""Words with which a Spanish sentence may begin that are nobody's name."""

from pledgetrack.extract.patterns.es._words import STEPS

# What is of a city or of its plan, by its head.
HEADS = (
    rf"{STEPS}|"
    r"ediles?|regidor[ae]?s?|mandatari[oa]|dirigente|jef[ea]|portavoz|tenient[ea]|president[ea]|primer[oa]?|segund[oa]|nuev[oa]|actual|propi[oa]|socialista|político|política|ambientalista|responsable|institución|término|texto|gestión|patrimonio|alumbrado|tercer[oa]?|próxim[oa]|últim[oa]|cuart[oa]|"
    r"mitad|tercio|parte|totalidad|conjunto|proyecto|borrador|propuesta|moción|documento|acuerdo|decisión"
    r"|visión|ciudad(?:es)?|capital|villa|urbe|ayuntamientos?|consistorio|alcald\w+|concej\w+|intenden\w+|municip\w+|secretar\w+|área|dirección|delegación|oficina|agencia|servicios?|administración|ejecutivo|responsables|fuentes|técnicos|ediles|localidad|misión"
    r"|cabildo|corporación|comunas?|gobierno|equipo|pleno|junta|autoridades|población|ciudadan\w+|vecin\w+|habitantes"
    r"|electores|plan(?:es)?|paces|paesc?|pacc|plac|pmcc|inventario|informe|estrategia|hoja|programa|política|ley|ordenanza|normativa|presupuesto|resolución"
    r"|agenda|objetivos?|metas?|compromisos?|promesas?|plazos?|fecha|declaración|pacto|contrato|emisi(?:ones|ón)|contaminación|reciclaje|recogida"
    r"|huella|co2|gases|energía|electricidad|consumo|demanda|calefacción|transporte|tráfico|autobuses|ómnibus"
    r"|buses|flota|vehículos|taxis|tranvías|edificios|viviendas|escuelas|oficinas|alumbrado|residuos|basura"
    r"|economía|uso|viajes|desplazamientos|porcentaje|tasa|proporción|número|volumen|nivel|producción|generación|intensidad|suministro|electrificación|rehabilitación|ahorro|calderas|coches|hogares|tejados|cubiertas|movilidad|colegios|sistema|sector|centro|término|territorio|comunidad|caso|provincia|red|neutralidad|pico|techo"
    r"|tope|reducción|descarbonización|salida|abandono|parque|cuota|cobertura"
)
# What begins a sentence and names nothing.
OPENERS = (
    r"[a-zà-ÿ]{3,16}mente|[eé]l|ella|usted(?:es)?|[eé]st[aeo]s?|es[ao]s?|ese|aquel(?:l[ao]s?)?|ello|quien(?:es)?|cuy[oa]s?|cuál(?:es)?|qué|dich[oa]s?|tal(?:es)?|embargo|obstante"
    r"|sobre|sí|pues|bueno|bien|respecto|salvo|excepto|vist[oa]|considerando|teniendo|siendo|habiendo|porque|puesto|antaño|fuera|dentro|claro|cierto|recuerdo|quizás?|acaso|casi"
    r"|apenas|tanto|cuanto|asimismo|igual|mayo|abril|recordemos|cabe|conviene|destaca|señala|añade|explica|asegura|subraya|insiste|según|mientras|vía|bajo|ante|contra|gracias|frente"
    r"|(?:finaliz|aprob|firm|present|adopt|anunci|suscri|prev|comprometi|concebi|situad|ubicad|integrad|redactad|elaborad|financiad)\w{0,4}"
)
