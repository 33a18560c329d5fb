"""A city on the screen: the eye should land on the verdict."""

from pledgetrack.model.response import Response
from pledgetrack.model.verdict import Flag
from pledgetrack.render.console import Screen, one_line
from pledgetrack.render.theme import sign, style
from pledgetrack.render.timeline import show_timeline
from pledgetrack.reports import words
from pledgetrack.reports.city import NO_TARGET, CityReport
from pledgetrack.reports.entry import CityEntry

SIDE_BY_SIDE = 72  # columns from which what was said stands beside what is on record
NOTHING = "held against no recorded target"
_INDENT = 2


def show_city(screen: Screen, report: CityReport) -> None:
    """Print the city, its record, one axis of years, and each statement with its verdict."""
    city = report.city
    screen.line(f"{city.label} · GeoNames {city.geonameid}", style="bold")
    if report.reading.told():
        screen.line(f"({report.reading.told()})")
    screen.line()
    _record(screen, report)
    answers = report.answers(*(target.id for target in report.targets))
    screen.pairs(("response", f"to {answer.row}, {words.answered(answer)}") for answer in answers)
    if answers:
        screen.line()
    show_timeline(screen, report.timeline())
    for entry in report.entries:
        _entry(screen, entry, report)
    screen.pairs(("not known", gap) for gap in report.unknown())


def _record(screen: Screen, report: CityReport) -> None:
    targets = report.targets
    if screen.terminal and screen.width >= SIDE_BY_SIDE and targets:
        rows = [(words.goal(t), words.standing_of(t), words.provenance(t)) for t in targets]
        screen.table(("recorded", "how it stands", "source, last checked"), rows)
        screen.line()
    elif targets:
        for target in targets:
            screen.pairs([("recorded", words.recorded(target))])
        screen.line()


def _entry(screen: Screen, entry: CityEntry, report: CityReport) -> None:
    meeting = entry.mention.meeting
    answers = report.answers(entry.id, entry.mention.id, meeting.id)
    if screen.narrow:
        screen.pairs([("date", str(meeting.date or "no date")), ("meeting", meeting.heading)])
    head = f"{meeting.date or 'no date'}  {one_line(meeting.heading)}"
    nothing = "held against none of the recorded targets" if report.targets else NO_TARGET
    show_entry(screen, entry, "" if screen.narrow else head, nothing=nothing, answers=answers)


def show_entry(
    screen: Screen, entry: CityEntry, head: str, *, nothing: str = NOTHING, answers: tuple[Response, ...] = ()
) -> None:
    """Print one statement with its verdict; ``nothing`` is what to say where it was held against no target."""
    verdict = entry.verdict
    mark = " [entered by hand]" if entry.mention.entered else "" if entry.reviewed else " [unreviewed]"
    ruling = f"{sign(verdict)} {verdict.code}  {verdict.words}{mark}"
    if head:
        screen.line(head, indent=12)
    if screen.narrow:
        screen.line(f"verdict: {ruling}", indent=_INDENT, style=style(verdict.word))
    else:
        screen.line(f"{' ' * _INDENT}{ruling}", indent=2 * _INDENT, style=style(verdict.word))
    beside = screen.terminal and screen.width >= SIDE_BY_SIDE
    if beside:
        screen.line()
        screen.beside(_said(entry), _held_against(entry, nothing), indent=_INDENT)
        screen.line()
    told = [("ruled", words.ruled(entry.ruling))] if entry.ruling else []
    told += [("response", words.answered(answer)) for answer in answers]
    screen.pairs([*([] if beside else _both(entry)), *_more(entry), *told], indent=_INDENT)
    screen.line()


def _both(entry: CityEntry) -> list[tuple[str, str]]:
    said = [("said", words.claimed(entry.claim))] if entry.claim else []
    return [
        *said,
        ("words", words.quoted(one_line(entry.quotation))),
        *(("recorded", words.recorded(t)) for t in entry.against),
    ]


def _said(entry: CityEntry) -> list[str]:
    return [
        "said",
        words.claimed(entry.claim) if entry.claim else "nothing of a target is reported; the city is named in",
        words.quoted(one_line(entry.quotation)),
    ]


def _held_against(entry: CityEntry, nothing: str) -> list[str]:
    if not entry.against:
        return ["recorded", nothing]
    lines = ["recorded"]
    for place, target in enumerate(entry.against):
        lines += [""] if place else []  # where several were considered, each stands by itself
        lines += [words.goal(target), words.standing_of(target), f"({words.provenance(target)})"]
    return lines


def _more(entry: CityEntry) -> list[tuple[str, str]]:
    mention = entry.mention
    form = words.FORMS[entry.form or mention.form]
    evidence = entry.claim.evidence if entry.claim else mention.evidence
    found = [("in words", words.translated(one)) for one in entry.translations]
    found += [("speaker", entry.speaker), ("how", f"{words.ROLES[mention.role]}, {form}")]
    found += [("for", mention.body)] if mention.body else []
    if mention.meeting.complete:
        found.append(("account", f"asserted by a person to be complete as to {mention.meeting.complete}"))
    found += [("note", note) for note in entry.verdict.notes]
    flags = [flag.replace("_", " ") for flag in entry.verdict.flags if flag is not Flag.UNREVIEWED]
    found += [("flags", ", ".join(flags))] if flags else []
    where = f"{one_line(mention.source.name)}, characters {evidence.start}–{evidence.end}"
    return [*found, ("source", where), ("id", f"{entry.id} (rule {entry.verdict.rule})")]
