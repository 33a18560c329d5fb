"""Whether a name goes on as a city does that promises: so a word that is something else first is known as a city's name."""

_PROMISING = """
aims wants pledges pledged commits committed vows vowed promises promised intends hopes seeks voted veut vise prévoit
promet ambitionne entend sera réduira atteindra quiere prevé aspira promete busca será reducirá alcanzará alcanzó
logró cumplió aprobó anunció quer pretende prometeu prevê vai reduzirá atingirá atingiu alcançou cumpriu aprovou
anunciou wird will plant strebt senkt soll erreicht verschiebt pretende planea logrará möchte
"""
_OF_THE_CLIMATE = """
carbon climate net net-zero zero-carbon zero-emission zero carbon-neutral climate-neutral carbon-free emissions co2
greenhouse fossil fossil-free renewable neutral emisiones neutra neutro carbono cero climáticamente neutralidad meta
objetivo emissões climaticamente neutralidade objectivo émissions neutre neutralité carbone zéro objectif
climatiquement emissionen klimaneutral co2-neutral klimaneutralität klimaziel co2-emissionen treibhausgase reducir
reduzir réduire carbone climática klimaneutrale recortar cortar diminuir diminuer
"""
_PROMISES, _NEUTRALITY = frozenset(_PROMISING.split()), frozenset(_OF_THE_CLIMATE.split())
_DENIED = (["no"], ["não"], ["ne"], ["também"], ["también"])
_HELPERS = frozenset({"will", "has", "is", "would", "se", "ha", "vai", "va"})
_GOING_ON = """
be become go reach pledged committed promised vowed set declared adopted aiming hoping seeking to compromete propone prometido
ser a reduzir réduire devenir
"""
_HELPED = frozenset(_GOING_ON.split())


def promises(after: list[str]) -> bool:
    """Whether the words after a name say that a city aims at something: "aims to be carbon neutral"."""
    if after[:1] in _DENIED:
        after = after[1:]
    if len(after) < 3 or not (after[0] in _PROMISES or (after[0] in _HELPERS and after[1] in _HELPED)):
        return False
    return any(word.strip(".,;:") in _NEUTRALITY for word in after[1:])
