"""From a document's passages to its claims."""

from collections.abc import Mapping, Set

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims import dedupe, language
from pledgetrack.extract.claims.build import Around, Said, claim
from pledgetrack.extract.claims.carry import Memory, carried, introduced, of_the_same
from pledgetrack.extract.claims.cells import in_cells, in_items
from pledgetrack.extract.claims.changes import called_by, change, completed, share_change, undated
from pledgetrack.extract.claims.clauses import clause_end, clause_start
from pledgetrack.extract.claims.decades import counted, end_of_the_decade
from pledgetrack.extract.claims.doubts import doubt, otherwise, secondhand
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.drafts import drafts
from pledgetrack.extract.claims.elsewhere import earlier, headed, of_the_heading
from pledgetrack.extract.claims.former import former
from pledgetrack.extract.claims.goals import goals, mark
from pledgetrack.extract.claims.headlines import borne_out
from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.lasting import reached_in
from pledgetrack.extract.claims.leads import year_above
from pledgetrack.extract.claims.listed import beside_its_year
from pledgetrack.extract.claims.pairs import (
    beside_shares,
    each_its_share,
    in_contrast,
    in_one_list,
    is_line,
    pairs,
    together,
    with_their_shares,
)
from pledgetrack.extract.claims.passages import Cut, Passage
from pledgetrack.extract.claims.pointing import may_point, pointing, shared
from pledgetrack.extract.claims.reading import Reading, Sight, nothing_seen
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.shares import in_levels, without_rivals, without_states
from pledgetrack.extract.claims.standing import held_by
from pledgetrack.extract.claims.stated import stated
from pledgetrack.extract.claims.status import Status, status
from pledgetrack.extract.claims.tables import among_regions, only_heads
from pledgetrack.extract.claims.years import years
from pledgetrack.extract.claims.zones import zone_of
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount, read_shares
from pledgetrack.extract.patterns import fitting, named
from pledgetrack.extract.patterns.grammars import grammar
from pledgetrack.extract.patterns.wording import Pattern, compiled
from pledgetrack.extract.voices import Voices
from pledgetrack.model.claim import Claim
from pledgetrack.model.words import ClaimStatus

_SHARE_OF = Expression(r"[a-z)] ?: ?\d{1,3}(?:[.,]\d)? ?(?:%|per ?cent)\W{0,3}$")  # "Tree cover: 18 %"


def read_all(cut: Cut, first: int, atlas: Atlas, voices: Voices) -> tuple[Claim, ...]:
    """Every target that the passages from ``first`` on give somebody, in the order of their words, each once."""
    memory, day = Memory(), stated(cut.low, cut.main)
    readings = {
        one: Reading(document=cut.document, scene=Scene(cut.passages, atlas, voices, grammar(one)), language=one,
                     stated=day, decade=None if day else end_of_the_decade(cut.low, grammar(one)), memory=memory)
        for one in cut.aiming
    }  # fmt: skip
    found: list[Claim] = []
    for passage in cut.passages[first:]:
        found += _in_its_language(passage, cut.main, readings)
    return dedupe.each_once(borne_out(found, cut.passages, atlas, grammar(cut.main)))


def _in_its_language(passage: Passage, main: str, readings: Mapping[str, Reading]) -> list[Claim]:
    """What a passage claims, read in the language that it quotes or is in."""
    others = tuple(one for one in readings if one != main)
    spoken = language.of_passage(passage.low, main, others) if others else main
    claims = _read(passage, readings[spoken]) if spoken in readings else []
    return claims or (_read(passage, readings[main]) if spoken != main and main in readings else [])


def _read(passage: Passage, reading: Reading) -> list[Claim]:
    memory, low = reading.memory, passage.low
    if passage.row and (apart := _under_cities(passage, reading)) is not None:
        return apart
    figures = (in_cells(passage, reading) if passage.row else ()) or in_items(passage, reading)
    if figures and (tabled := _tabled(passage, figures, reading)):
        memory.keep(passage, tuple(draft.goal for draft in figures), tabled)
        return tabled
    done = compiled(reading.scene.grammar.progress)  # "two thirds of its goal" is no goal
    shares = without_states(read_shares(low, reading.language), low)
    shares = tuple(one for one in shares if not done.match(low, one.end))
    shares = tuple(one.among_blanks(low) for one in shares) if "  " in low and not passage.row else shares
    patterns = fitting(reading.language, low, measured=bool(shares))
    below = passage.lead is not None and (passage.item or passage.row) and (patterns or memory.aims(passage.lead))
    listed = bool(below) or (":" in low and is_line(low) and memory.asked(passage) is not None)
    fits = patterns and (
        any(not p.leaning for p in patterns.values())
        or any(not part.leaning for _, part in named(reading.language, low))
    )
    if not fits and not listed and not (memory.recent(passage) and (patterns or may_point(low, shares, reading))):
        return shared(passage, reading)
    sight = _look(passage, shares, patterns, reading)
    claims = _listed(sight, reading)
    if not claims and sight.carries:
        claims = _drafted(sight, reading)
    claims = [*claims, *shared(passage, reading, besides=bool(claims))] or pointing(sight, reading)
    claims += former(sight, claims, reading)
    claims = [] if passage.row and only_heads(passage, reading.scene) else claims
    memory.keep(passage, sight.aims, claims)
    return claims


def _tabled(passage: Passage, found: tuple[Draft, ...], reading: Reading) -> list[Claim]:
    """The targets in the cells of a row, or in an item of a list; where it holds one alone, all of it says how that stands."""
    sight, claims = nothing_seen(passage), []
    for draft in found:
        span = (0, len(passage.low)) if len(found) == 1 else (draft.start, draft.end)
        around = Around(marked=passage.low, clause=span, zone=span)
        claims += [
            _claim(draft, one, said, around, sight, reading)
            for one, said in held_by(draft, None, around, sight, reading)
        ]
    return claims


def _under_cities(passage: Passage, reading: Reading) -> list[Claim] | None:
    """The targets in a row of a table whose columns are cities, none of one of regions; ``None`` for any other row."""
    if among_regions(passage, reading.scene):
        return []
    from pledgetrack.extract.claims.transposed import city_columns, in_city_columns  # few texts hold a table

    columns = city_columns(passage, reading.scene)
    if columns is None:
        return None
    sight, whole = nothing_seen(passage), (0, len(passage.low))
    said = status(passage.low, passage.low, whole, reading.scene.grammar)
    around = Around(marked=passage.low, clause=whole, zone=whole)
    found = in_city_columns(passage, columns, reading)
    return [_claim(draft, held, said, around, sight, reading) for draft, held in found]


def _look(passage: Passage, shares: tuple[Amount, ...], patterns: Mapping[str, Pattern], reading: Reading) -> Sight:
    words = reading.scene.grammar
    dates = years(
        passage.low, words, row=passage.row or passage.item, stated=reading.stated, earlier=earlier(passage, reading)
    )
    dates = counted(without_states(without_rivals(dates, passage.low, words), passage.low), reading.decade, words)
    marked = mark(passage.low, shares, dates)
    before = reading.scene.passages[passage.number - 1] if passage.number else passage
    told = before.paragraph == passage.paragraph and _SHARE_OF.search(before.low) is not None
    aims = goals(marked, shares, patterns, words)
    aims = of_the_same(aims, marked, passage, reading.memory, words, measured=told)
    if aims and all(goal.leaning for goal in aims) and not _leans(passage, reading):
        aims = ()
    carries = (
        carried(marked, passage, (aims, shares), reading.memory, words)
        if aims or reading.memory.recent(passage)
        else aims
    )
    if len(shares) > 1 and carries:
        carries = with_their_shares(marked, reading.scene.holders(passage), carries, shares, words)
    return Sight(passage=passage, marked=marked, shares=shares, dates=dates, aims=aims, carries=carries)


def _leans(passage: Passage, reading: Reading) -> bool:
    """Whether the words of a cut or around it say what is cut: emissions, or an aim for the climate."""
    scene, place, pieces = reading.scene, passage.number, reading.scene.passages
    # A line that leads a list, and the sentence before it: "Its emission targets were revised. The new ones are:"
    first = passage.lead if passage.lead is not None else place
    lead = " ".join(one.low for one in pieces[max(0, first if passage.row else first - 1) : first + 1])
    far = 2 if passage.row else 1
    near = (one.low for one in pieces[max(0, place - far) : place + far + 1])
    told = reading.memory.recent(passage) or any(map(compiled(scene.grammar.climate).search, (lead, *near)))
    return told or in_levels(passage.low, scene.holders(passage), scene.grammar)


def _listed(sight: Sight, reading: Reading) -> list[Claim]:
    """Cities that each stand beside their year, under one aim of the passage or of its lead."""
    passage, words = sight.passage, reading.scene.grammar
    aim = sight.aims[-1] if len({goal.kind for goal in sight.aims}) == 1 and not sight.aims[0].measured else None
    enough = 2
    if not sight.aims and passage.lead is not None:
        aim, enough = introduced(passage, reading.memory.aims(passage.lead)), 1
    if not sight.aims and aim is None and is_line(passage.low):
        aim, enough = reading.memory.asked(passage), 1
    if aim is None or len(sight.dates) < enough:
        return []
    found = pairs(passage.low, reading.scene.holders(passage), sight.dates, words)
    if len(found) < enough:
        found = in_contrast(passage.low, aim.end, found, words) if sight.aims else ()
        if not found:
            return []
    said, claims = status(passage.low, sight.marked, (0, len(sight.marked)), words), []
    for holder, year in found:
        zone = min(holder.start, year.start), max(holder.end, year.end)
        draft = Draft(goal=aim, start=zone[0], end=zone[1], year=year)
        around = Around(marked=sight.marked, clause=(0, len(sight.marked)), zone=zone)
        claims.append(_claim(draft, beside_its_year(holder), said, around, sight, reading))
    beside = {year.start for _, year in found}
    return _drafted(sight, reading, without=beside) + claims if sight.aims and not sight.aims[0].measured else claims


def _drafted(sight: Sight, reading: Reading, *, without: Set[int] = frozenset()) -> list[Claim]:
    """The targets that stand in sentences, but for those whose year is among ``without``."""
    words, passage = reading.scene.grammar, sight.passage
    above, row = year_above(sight, reading), passage.row or passage.item
    found = drafts(sight.marked, sight.carries, sight.shares, sight.dates, words, row=row)
    found = tuple(undated(sight.marked, headed(draft, above, sight, reading), words) for draft in found)
    swap = change(passage.low, sight.marked, sight.dates, words)
    turn = share_change(sight.marked, sight.shares, words)
    if swap is not None:
        found = completed(found, swap)
    elif turn is not None:
        found = called_by(turn.completed(found), sight.dates)
    spread = bool(compiled(words.respectively).search(passage.low)) or in_one_list(sight.marked, found)
    found = together(each_its_share(found) if spread else found, sight, words)
    placed = beside_shares(passage.low, reading.scene.holders(passage), sight.shares, words) if len(found) > 1 else {}
    apart = spread and len({(one.year and one.year.value, one.percent) for one in found}) > 1
    claims: list[Claim] = []
    for number, draft in enumerate(found):
        if without and (draft.year is None or draft.extra or draft.year.start in without):
            continue
        clause = clause_start(sight.marked, draft.start, words), clause_end(sight.marked, draft.end, words)
        around = Around(marked=sight.marked, clause=clause, zone=zone_of(passage.low, found, number))
        held = held_by(draft, swap or turn, around, sight, reading)
        if (apart and len(held) == len(found)) or (spread and len(found) == 1 < len(held)):
            held = held[number : number + 1]
        if held and draft.amount is not None and (city := placed.get(draft.amount.start)) is not None:
            held = [(beside_its_year(city), held[0][1])]
        claims += [_claim(_met(draft, said, sight, reading), one, said, around, sight, reading) for one, said in held]
    return claims


def _met(draft: Draft, said: Status, sight: Sight, reading: Reading) -> Draft:
    words = reading.scene.grammar
    return reached_in(sight.marked, draft, sight.dates, words) if said.status is ClaimStatus.ACHIEVED else draft


def _claim(draft: Draft, held: Held, said: Status, around: Around, sight: Sight, reading: Reading) -> Claim:
    origin = draft.goal.passage
    scene, passage = reading.scene, sight.passage
    start = passage.start if origin is None else scene.passages[origin].start
    evidence = reading.document.quote(start, passage.end)
    unsure = (
        doubt(draft, held.start, scene.holders(passage), sight.dates)
        or secondhand(scene.statement(passage, held.start), held)
        or otherwise(passage.low, sight.marked, said, scene.grammar)
    )
    around = around._replace(doubt=unsure)
    made = claim(draft, held, Said(status=said, evidence=evidence, language=reading.language), around, scene.grammar)
    return of_the_heading(made, passage, reading)
