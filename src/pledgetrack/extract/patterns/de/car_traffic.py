"""Car traffic cut, or journeys made without a car, by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_TRAFFIC = r"(?:(?:auto|pkw-|kfz-|straßen)verkehrs?|anteil (?:des|der) (?:autos?|pkw)|motorisierte[rn]? individualverkehrs?|autofahrten|autos(?= (?:fahren|unterwegs|in der)))"

PATTERN = Pattern(
    literals=(
        "auto",
        "verkehr",
        "wege",
        "fahrten",
        "umweltverbund",
        "pkw",
    ),
    expression=(
        rf"{cut_by(CUT, _TRAFFIC)}"
        r"|{amount} (?:(?:aller|der) )?(?:alltags|arbeits)?(?:wegen?|fahrten)\b{gap}{0,60}?\b"
        r"(?:zu fuss|zu fuß|mit dem (?:rad|fahrrad)|im umweltverbund|mit bus|ohne auto|öffentlichen)"
        r"|\b(?P<half>(?:auto|pkw-)verkehr\b{gap}{0,40}? halbier\w{1,3})"
        r"|\banteil des umweltverbunds {gap}{0,60}?\bauf {amount}"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
