"""Word lists that several Spanish wordings share."""

EMISSIONS = (
    r"(?:emisi(?:ones|ón)(?! netas)|gases (?:de|con) efecto invernadero|gei|co2|dióxido de carbono|huella de carbono"
    r"|contaminación climática)(?! (?:per cápita|por habitante|por persona|por unidad))"
)
CUT = (
    r"(?:redu[cjz]\w{0,12}|recort\w{1,9}|disminu\w{1,9}|baj(?:ar\w{0,6}|a[ns]?|en?|ó|ad[oa]|ando|aron|emos)|rebaj\w{1,9}"
    r"|desc(?:ien|en)\w{1,9}|ca(?:er\w{0,3}|igan?|ída|yeron|yó|e)|mitig\w{1,9}|menos|menor(?:es)?|inferior(?:es)?)"
)
USE = (
    r"(?:consumo|demanda|uso|gasto) (?:(?:final|total|primario|municipal|anual) ){0,2}(?:de (?:la )?)?"
    r"(?:energía|energétic[oa]|eléctric[oa]|electricidad|calor|calefacción)"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|una|dos|tres|cuatro|cinco|seis|siete|ocho|media)(?: (?:millones|millón|mil|miles))?"
    r"(?: de)? ?(?:toneladas?|kilotoneladas|megatoneladas|mt|kt|t)\b(?: (?:de )?(?:co2(?:e|eq)?|dióxido de carbono)"
    r"(?: equivalente)?)?"
)
PER_HEAD = r"(?:per cápita|por (?:habitante|persona|cabeza))"
