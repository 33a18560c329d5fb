"""Car traffic cut, or journeys made without a car, by a share, in Spanish."""

from pledgetrack.extract.patterns.es._words import CUT
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_TRAFFIC = (
    r"(?:"
    r"(?:tráfico|tránsito|uso) (?:de|del|en)?(?: los?)? ?"
    r"(?:coches?|automóvil(?:es)?|vehículos?(?: privados?)?|carros?|autos?|motorizado|rodado|vehicular|privado)"
    r"|(?:viajes|desplazamientos|trayectos) en (?:coche|auto|carro|vehículo (?:privado|particular))"
    r")"
)

PATTERN = Pattern(
    literals=(
        "coche",
        "tráfico",
        "automóvil",
        "vehículo",
        "viajes",
        "kilómetros",
        "recorridos",
        "desplazamientos",
        "tránsito",
    ),
    expression=(
        rf"{cut_by(CUT, _TRAFFIC)}"
        r"|{amount} menos de (?:coches|vehículos|automóviles|tráfico)\b"
        r"|{amount} (?:de (?:todos )?(?:los|sus) )?(?:viajes|desplazamientos|trayectos|kilómetros|recorridos){gap}{0,50}?\b"
        r"(?:a pie|en bici\w{0,6}|en transporte público|sostenibles|sin (?:coche|auto|carro|automóvil))\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
