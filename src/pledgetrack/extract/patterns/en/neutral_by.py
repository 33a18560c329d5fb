"""Net zero, carbon neutral, climate neutral and their kin, as a state to be reached."""

from pledgetrack.extract.patterns.wording import Pattern

_S = "[ -]{1,3}"
_GHG = rf"(?:ghg|greenhouse{_S}gas(?:es)?)"

PATTERN = Pattern(
    literals=("zero", "neutral", "no net emission"),
    expression=(
        rf"\b(?P<net_zero>net{_S}zero|zero{_S}net|no net (?:(?:carbon|co2|{_GHG}) )?emissions)\b"
        rf"|\b(?P<carbon_neutral>(?:carbon|co2){_S}neutral(?:ity)?)\b"
        rf"|\b(?P<climate_neutral>climate{_S}neutral(?:ity)?|{_GHG}{_S}neutral(?:ity)?|neutrality in {_GHG})\b"
        rf"|(?<!net )(?<!net-)\b(?P<zero_carbon>(?:zero|near{_S}zero){_S}carbon|carbon{_S}zero)\b"
    ),
)
