"""A city on the screen: the eye should land on the verdict."""

from pledgetrack.model.verdict import Flag
from pledgetrack.render.console import Screen, one_line
from pledgetrack.render.theme import SIGNS, style
from pledgetrack.reports import words
from pledgetrack.reports.city import NO_TARGET, NOTHING_SAID, CityEntry, CityReport, recorded_row
from pledgetrack.reports.timeline import drawn

_SHOWN = ("recorded", "status", "gases", "origin", "source", "checked")


def show_city(screen: Screen, report: CityReport) -> None:
    """Print the city, its record, one axis of years, and each statement with its verdict."""
    city = report.city
    screen.line(f"{city.label} · GeoNames {city.geonameid}", style="bold")
    screen.line()
    _record(screen, report)
    if not screen.narrow:
        _axis(screen, report)
    if not report.entries:
        screen.line(f"said      {NOTHING_SAID}", indent=10)
    for entry in report.entries:
        _entry(screen, entry)


def _record(screen: Screen, report: CityReport) -> None:
    if not report.targets:
        screen.line(f"recorded  {NO_TARGET}", indent=10)
        screen.line()
    elif screen.terminal:
        # Scope stands in the table only where some target is not city-wide: at 80 columns each column counts.
        screen.table(_SHOWN, [_without_scope(recorded_row(target)) for target in report.targets])
        screen.line()
    else:
        for target in report.targets:
            screen.line(f"recorded  {words.recorded(target)}")
        screen.line()


def _quoted(words: str) -> str:
    return words if words.startswith(("“", "„", "«", "「", '"')) else f"“{words}”"


def _without_scope(row: tuple[str, ...]) -> tuple[str, ...]:
    goal, status, gases, scope, *others = row
    return (goal if scope == "citywide" else f"{goal}, {scope}", status, gases, *others)


def _axis(screen: Screen, report: CityReport) -> None:
    lines = drawn(report.timeline(), screen.width)
    for line in lines:
        screen.line(line)
    if lines:
        screen.line()


def _entry(screen: Screen, entry: CityEntry) -> None:
    mention, claim, verdict = entry.mention, entry.claim, entry.verdict
    date = str(mention.meeting.date) if mention.meeting.date else "no date"
    screen.line(f"{date}  {one_line(mention.meeting.title)} ({mention.meeting.kind})", indent=12)
    who = [words.ROLES[mention.role]]
    who += [one_line(name) for name in (claim.speaker if claim else mention.speaker, mention.office) if name]
    screen.line(f"  who       {', '.join(who)}", indent=12)
    evidence = claim.evidence if claim else mention.evidence
    screen.line(f"  words     {_quoted(one_line(evidence.text))}", indent=12)
    if claim:
        screen.line(f"  said      {words.claimed(claim)}", indent=12)
    against = [verdict.target] if verdict.target else list(verdict.targets)
    for target in against:
        screen.line(f"  recorded  {words.recorded(target)}", indent=12)
    mark = "unreviewed, " if Flag.UNREVIEWED in verdict.flags else ""
    screen.line(f"  {SIGNS[verdict.word]} {verdict.code}  {verdict.words}", indent=12, style=style(verdict.word))
    for note in verdict.notes:
        screen.line(f"  note      {one_line(note)}", indent=12)
    flags = [flag.replace("_", " ") for flag in verdict.flags if flag is not Flag.UNREVIEWED]
    if flags:
        screen.line(f"  flags     {', '.join(flags)}", indent=12)
    screen.line(
        f"  id        {entry.id} ({mark}{one_line(mention.source.name)}, {evidence.start}–{evidence.end})",
        indent=12,
        style="dim",
    )
    screen.line()
