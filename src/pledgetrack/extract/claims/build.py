"""A claim from its parts: scope, verb, confidence and the reasons for each."""

from typing import NamedTuple

from pledgetrack.extract.claims.clauses import alone
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.status import Status, scope
from pledgetrack.extract.claims.years import Use
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import ClaimStatus, Confidence, Gases, Kind, Scope

# So far before a name stands what is its own.
_BEFORE = 60
# How long an adjective right before a wording is: "der städtische Fuhrpark".
_ADJECTIVE = 16


class Around(NamedTuple):
    """The marked text of a passage; in it the clause of an aim, and the zone that no other aim shares.

    ``doubt`` says what keeps a claim from being sure.
    """

    marked: str
    clause: tuple[int, int]
    zone: tuple[int, int]
    doubt: str = ""


class Said(NamedTuple):
    """How an aim stands, in which words and language."""

    status: Status
    evidence: Evidence
    language: str


def claim(draft: Draft, held: Held, said: Said, around: Around, grammar: Grammar) -> Claim:
    """Put a claim together; nothing is filled in that the words do not say."""
    clause = around.marked[slice(*around.clause)]
    verb = compiled(grammar.verbs).search(clause)
    bau = draft.goal.measured and bool(compiled(grammar.against_bau).search(around.marked))
    # "20 % below the projected levels of 2020": a year of what would be is the one aimed at.
    aimed = bau and draft.base is not None and draft.year is None
    year, base = (draft.base, None) if aimed else (draft.year, draft.base)
    kind = draft.goal.kind
    sure, why = _confidence(draft, held, said.status, around.doubt)
    return Claim(
        subject=held.subject,
        kind=Kind.BAU_REDUCTION if bau and kind is Kind.EMISSIONS_REDUCTION else kind,
        evidence=said.evidence,
        pattern=draft.goal.pattern,
        target_year=year.value if year else None,
        percent=draft.percent,
        baseline_year=base.value if base else None,
        year_from=year.first if year else None,
        year_to=year.value if year and year.first else None,
        scope=_scope(draft, held, around, grammar),
        status=said.status.status,
        conditional=said.status.conditional,
        gases=_gases(around.marked, grammar),
        offsets=_offsets(around.marked, grammar),
        against_bau=bau,
        verb=verb.group() if verb else None,
        language=said.language,
        speaker=held.speaker,
        confidence=sure,
        reasons=(
            f"subject: {held.reason}",
            f"status: {said.status.words.strip() or 'nothing says otherwise'}",
            f"confidence: {sure}, {why}",
        ),
    )


def _scope(draft: Draft, held: Held, around: Around, grammar: Grammar) -> Scope | None:
    marked, clause, zone = around.marked, around.clause, around.zone
    if draft.goal.scope is not None:
        said = compiled(grammar.own_operations).finditer(marked, max(clause[0], draft.start - _ADJECTIVE), draft.end)
        own = held.subject.city and any(match.end() > draft.start for match in said)
        return Scope.GOVERNMENT_OPERATIONS if own else draft.goal.scope
    start = clause[0]
    if held.start and held.start <= draft.start:
        # "The buses of Leeds": what is of the city stands before it.
        of = compiled(grammar.linking).search(marked, max(clause[0], held.start - _BEFORE), held.start)
        start = of.start() if of else held.start
    start = max(start, zone[0])
    for purpose in compiled(grammar.purpose).finditer(marked, start, draft.start + 1):
        start = purpose.start()  # what is done for an aim does not limit it
    comma = marked.find(",", draft.end)
    ends = [compiled(one).search(marked, draft.end) for one in (grammar.coordinated, grammar.means_by)]
    end = min(zone[1], clause[1], comma if comma >= 0 else len(marked), *(match.start() for match in ends if match))
    end = max(end, draft.end)
    # "Norby, which heats its homes with wood, has"
    told = alone(marked, draft.goal.start, (start, end), grammar) if held.subject.city else marked
    found = scope(told[start:end], grammar, city=held.subject.city is not None)
    if found is Scope.CITYWIDE and _itself_first(marked, draft, grammar):
        return Scope.GOVERNMENT_OPERATIONS
    if (
        draft.extra
        and found is Scope.CITYWIDE
        and not compiled(grammar.whole_city).search(marked, zone[0], min(zone[1], clause[1]))
    ):
        # A second share or year of the same aim shares what that aim was said of: "100 % renewable | electricity".
        word = marked.find(" ", draft.goal.end + 1)  # none in a language that writes no blanks
        found = scope(marked[clause[0] : max(word, draft.goal.end)], grammar, city=True)
    if zone[0] and found is Scope.CITYWIDE and not compiled(grammar.whole_city).search(marked, zone[0], zone[1]):
        # "Council buildings will be carbon neutral by 2030 and net zero by 2040": the second shares what governs both.
        first = held.start if held.start < zone[0] else clause[0]
        governed = compiled(grammar.verbs).search(marked, first)
        if governed and governed.start() < zone[0]:
            return scope(marked[first : governed.start()], grammar, city=True)
    return found


def _itself_first(marked: str, draft: Draft, grammar: Grammar) -> bool:
    """Whether an aim is the council's own, beside one of the whole city."""
    for one in compiled(grammar.itself_first).finditer(marked):
        if one.start("own") <= draft.start and max(draft.end, draft.goal.end) <= one.end("own"):
            return True
    return False


def _gases(marked: str, grammar: Grammar) -> Gases | None:
    if compiled(grammar.all_gases).search(marked):
        return Gases.ALL_GHG
    return Gases.CO2_ONLY if compiled(grammar.only_carbon).search(marked) else None


def _offsets(marked: str, grammar: Grammar) -> bool | None:
    if compiled(grammar.no_offsets).search(marked):
        return False
    return True if compiled(grammar.offsets).search(marked) else None


def _confidence(draft: Draft, held: Held, said: Status, doubt: str) -> tuple[Confidence, str]:
    """High: a subject in the clause (or speaking) and nobody else, its own year with its "by", words for the status."""
    if held.confidence is Confidence.LOW:
        return Confidence.LOW, "the subject is guessed from its surroundings"
    if draft.year is None or draft.year.value is None or draft.year.use is not Use.TARGET:
        return Confidence.MEDIUM, "no year stands with it as a target"
    if not said.words:
        return Confidence.MEDIUM, "no words say how it stands"
    if held.confidence is Confidence.MEDIUM:
        return Confidence.MEDIUM, "the subject is found by way of other words"
    if held.subject.city is not None and (doubt or said.status is ClaimStatus.PROPOSED):
        return Confidence.MEDIUM, doubt or "it is only proposed"
    return Confidence.HIGH, "subject, target year and status are named"
