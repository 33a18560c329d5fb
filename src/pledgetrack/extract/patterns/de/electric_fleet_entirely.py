"""A whole fleet that is to run on electricity, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("elektr", "e-bus"),
    expression=(
        r"\b(?:"
        r"alle|sämtliche|die gesamte|die ganze|der gesamte|der ganze|ihre gesamte|ihren gesamten|den gesamten"
        r"|seine gesamte|seinen gesamten|seinen ganzen|ihren ganzen"
        r") (?:\w+ )?(?:(?:stadt|linien)?busse|busflotte|flotte|fuhrpark|taxis|dienstwagen|dienstautos|dienstfahrzeuge|fahrzeugflotte|fahrzeuge)\b{gap}{0,60}?\b"
        r"(?:elektrisch\w{0,3}|elektrifizier\w{1,3}|elektroantrieb|e-busse\w?|auf elektro\w{0,10})"
        r"|\b(?:vollständige|komplette)[nr]? elektrifizierung (?:der |des |ihrer |seiner )"
        r"(?:bus\w{0,10}|flotte|fuhrparks?)\b"
        r"|\b(?:fahren|verkehren|rollen)\b{gap}{0,40}?\b(?:nur noch|ausschlie(?:ß|ss)lich) (?:elektrobusse|e-busse|elektrische busse)\b"
        r"|\b(?:nur noch|ausschlie(?:ß|ss)lich) (?:elektrobusse|e-busse|elektrische busse)\b{gap}{0,40}?\b(?:fahren|verkehren|rollen|(?:ein(?:zu)?|an(?:zu)?)?(?:setzen|schaffen)|unterwegs|kaufen)\b"
        r"|\b(?:(?:stadt|linien)?busse|busflotte|fuhrpark|flotte|busverkehr)\b{gap}{0,40}?\b"
        r"(?:vollständig|komplett|ausschlie(?:ß|ss)lich|nur noch) (?:{gap}{0,40}?)(?:"
        r"elektrisch\w{0,3}|elektrifizier\w{1,3}|zu elektrifizieren|mit elektrobussen|auf elektro\w{0,10}"
        r"|auf elektrische\w? antrieb\w{0,2}"
        r")"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)
