"""Emissions per head or unit of output cut by a share, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import CUT, PER_HEAD
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GAS = r"(?:emissões|co2|gases (?:de|com) efeito(?:[ -]de)?[ -]estufa|gee|pegada (?:de carbono|carbónica))"
_INTENSITY = (
    r"(?:"
    rf"{_GAS}(?: de (?:co2|carbono|gee))? (?:{PER_HEAD}|por unidade de pib)"
    r"|intensidade (?:carbónica|carbônica|de carbono|energética|das emissões)"
    r")"
)

PATTERN = Pattern(
    literals=(
        "per capita",
        "por habitante",
        "por pessoa",
        "por unidade",
        "intensidade",
    ),
    expression=cut_by(CUT, _INTENSITY),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
