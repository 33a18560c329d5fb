"""Car traffic cut, or journeys made without a car, by a share, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import CUT
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_TRAFFIC = (
    r"(?:"
    r"(?:tráfego|trânsito|circulação|uso) (?:de |do |dos )?"
    r"(?:carros?|automóve(?:l|is)|veículos|rodoviário|motorizado)"
    r"|(?:viagens|deslocações) (?:de|em) (?:carro|automóvel)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "carro",
        "trânsito",
        "tráfego",
        "automóve",
        "viagens",
        "deslocações",
        "deslocamentos",
    ),
    expression=(
        rf"{cut_by(CUT, _TRAFFIC)}"
        r"|\bmenos {amount} (?:de )?(?:carros|automóveis|veículos)\b|{amount} (?:de )?(?:menos )?(?:de )?(?:carros|automóveis)(?: a)? menos\b|{amount} menos (?:de )?(?:carros|automóveis)\b"
        r"|{amount} (?:d(?:e tod[ao]s )?[ao]s (?:suas |seus )?)?(?:viagens|deslocações|deslocamentos|trajetos){gap}{0,50}?\b"
        r"(?:a pé|de bicicleta|em transportes? públicos?|sem carro)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
