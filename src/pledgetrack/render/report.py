"""A dossier as one page that can be read, printed and published by itself."""

from pledgetrack.doors.html import Content, Html, element, joined, link, text
from pledgetrack.doors.page import table, whole
from pledgetrack.model.response import Response
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Verdict
from pledgetrack.render.page import drawing
from pledgetrack.render.statement import STYLE, response, statement
from pledgetrack.render.theme import sign
from pledgetrack.reports import words
from pledgetrack.reports.city import CityReport
from pledgetrack.reports.dossier import CityPart, Dossier
from pledgetrack.reports.glossary import GIVEN_WHEN, NOT_MEANT
from pledgetrack.reports.timelines import timelines

RECORDED = ("Target", "How it stands", "In force", "Source", "Id")
METHODS = """
A statement is what an account of a meeting says that a city said, with the words it rests on. A verdict says how
those words compare with the targets that this ledger holds for that city on the day of the meeting. It never says
whether a city will keep its word, and grades neither ambition nor sincerity.

A verdict is computed from the statement, the versions of targets on record, the date, and what a person asserted of
the account; the same input always gives the same verdict. The rule that decided stands beside it, and “pledgetrack
explain ID” prints every step. A person may set another verdict beside the machine's, with name and reason: then both
are shown.

A target is on record in versions: when one is replaced, both are kept. A statement is held against the version in
force on the day it was made, never against one that was stated at that very meeting. “Not stated” is never read as
“no”, and “no target in this ledger” never means that a city has none.

Statements are read by rules out of the text of a source and then confirmed, or corrected, by a person. What nobody
has confirmed is unreviewed: it is left out here, or marked so where it is shown. A statement that a person wrote down
in the first place is marked as entered by hand. Every quotation is to the letter what stands in the source whose
SHA-256 is given, at the characters given.
""".strip().split("\n\n")


def report(found: Dossier) -> str:
    """The page: summary, each city with drawing, record and statements, how it is made, and whom it is owed to."""
    sections = [[city_section(part), "\n"] for part in found.parts]
    return whole(
        found.title,
        [_summary(found), _contents(found), *sections, _methods(found), _sources(found)],
        head=[element("h1", found.title), _about(found)],
        footer=[element("p", "Made by pledgetrack. ", *_credits(found))],
        style=STYLE,
    )


def city_page(found: Dossier) -> str:
    """The page of the one city of a dossier, as it is served: the same drawing, record and statements."""
    (part,) = found.parts
    title = f"{part.report.city.label}: said and recorded"
    back = element("p", element("a", "The whole ledger", href="/"))
    return whole(
        title,
        [_summary(found), city_section(part), _methods(found), _sources(found)],
        head=[back, element("h1", title), *_about(found)],
        footer=[element("p", *_credits(found))],
        style=STYLE,
    )


def city_section(part: CityPart) -> Html:
    """One city: its drawing, what is on record, what was said, and what is not known."""
    report, name = part.report, f"city-{part.report.city.geonameid}"
    drawn = timelines([report])
    shown = drawing(drawn, f"Timeline of {report.city.label}", name) if drawn.lines else None
    told = [statement(one, report) for one in part.statements]
    return element(
        "section",
        element("h2", report.city.label, id=name), shown,
        element("h3", "On record"), recorded(report), answers(report),
        element("h3", "Said"), told or element("p", "Nothing is shown here.", class_="dim"), _gaps(part),
        aria_labelledby=name,
    )  # fmt: skip


def recorded(report: CityReport) -> Html | None:
    """The versions of a city's targets as a table."""
    if not report.targets:
        return element("p", "No target in this ledger (not: no target).")
    rows = [_row(target) for target in report.targets]
    return table(f"Targets of {report.city.label} on record", RECORDED, rows)


def answers(report: CityReport) -> list[Html]:
    """What was answered to the targets on record."""
    found: tuple[Response, ...] = report.answers(*(target.id for target in report.targets))
    return [element("div", response(one, f"Response to {one.row}"), class_="answer") for one in found]


def _row(target: Target) -> tuple[Content, ...]:
    stated = [f"stated {target.stated}, "] if target.stated else []
    checked = f"checked {target.checked}" if target.checked else "not known when last checked"
    force = [element("div", _since(target), class_="whole")]
    force += [element("div", words.until(target.end))] if target.end else []
    quote = element("q", target.quotation, class_="dim") if target.quotation else None
    hand = ", entered by hand" if target.entered else ""
    source = [link(target.source_url, target.source), f", {''.join(stated)}{checked}{hand}"]
    goal = [words.goal(target), element("br") if quote else None, quote]
    return goal, words.standing_of(target), force, source, element("code", target.id)


def _since(target: Target) -> str:
    if not target.start.known:
        return "not known since when"
    since = words.moment(target.start)
    return f"begun {since}" if since.startswith(("by", "between")) else f"from {since}"


def _about(found: Dossier) -> list[Html]:
    told = [element("p", f"Only: {'; '.join(found.asked)}.")] if found.asked else []
    if found.recorded:
        told.append(element("p", f"The ledger as of {found.recorded.replace('T', ' ')[:16]} UTC.", class_="dim"))
    return told


def _summary(found: Dossier) -> Html:
    entries = found.entries
    counts = (
        f"{words.many(len(entries), 'statement')} of {words.many(len(found.parts), 'city', 'cities')} at"
        f" {words.many(found.meetings, 'meeting')}; {words.many(found.targets, 'version')} of targets on record."
    )
    marks = []
    if found.unreviewed:
        which = f" Nobody has confirmed that {words.many(found.unreviewed, 'statement')} shown here"
        was = "was" if found.unreviewed == 1 else "were"
        marks.append([element("strong", "Unreviewed."), f"{which} {was} read rightly; each is marked."])
    if found.held_back:
        verb = "is" if found.held_back == 1 else "are"
        left = f"{words.many(found.held_back, 'statement')} {verb} left out: nobody has confirmed the reading."
        names = "; ".join(f"{name} ({count})" for name, count in found.unshown)
        marks.append([left, f" Nothing else was said by: {names}." if names else ""])
    return element(
        "section",
        element("h2", "Summary", id="summary"), element("p", counts),
        [element("p", mark, class_="mark") for mark in marks], _totals(found),
        aria_labelledby="summary",
    )  # fmt: skip


def _totals(found: Dossier) -> Html | None:
    totals = found.totals()
    if not totals:
        return element("p", "Fewer than three statements: verdicts are not counted.") if found.entries else None
    rows = [
        (
            [
                element("span", sign(Verdict(word=word, rule="", words="")), class_="sign", aria_hidden="true"),
                _breakable(word),
            ],
            element("span", str(count), class_="number"), _plain(NOT_MEANT[word]),
        )
        for word, count in totals
    ]  # fmt: skip
    return table("How often each verdict came", ("Verdict", "Statements", "What it does not mean"), rows)


def _breakable(code: str) -> Html:
    """A code that a narrow screen may break behind an underscore."""
    return Html(text(code).replace("_", "_<wbr>"))


def _contents(found: Dossier) -> Html | None:
    if len(found.parts) < 2:
        return None
    links = [
        element("li", element("a", part.report.city.label, href=f"#city-{part.report.city.geonameid}"),
                f" ({words.many(len(part.statements), 'statement')})")
        for part in found.parts
    ]  # fmt: skip
    return element("nav", element("h2", "Cities", id="cities"), element("ul", links), aria_labelledby="cities")


def _gaps(part: CityPart) -> Html | None:
    gaps = part.gaps()
    if not gaps:
        return None
    return joined(element("h3", "Not known"), element("ul", [element("li", gap) for gap in gaps]))


def _methods(found: Dossier) -> Html:
    flags = [(_spaced(flag), GIVEN_WHEN[flag]) for flag in found.flags()]
    return element(
        "section",
        element("h2", "How this was made", id="methods"), [element("p", one) for one in METHODS],
        element("p", f"Rules of judging: version {found.rules_version}."),
        table("Flags shown here", ("Flag", "Given when"), flags) if flags else None,
        aria_labelledby="methods",
    )  # fmt: skip


def _sources(found: Dossier) -> Html | None:
    if not found.sources:
        return None
    rows = [
        (source.title or source.name, link(source.origin, source.origin), source.archive and
         link(source.archive, source.archive), str(source.published or "not stated"), source.read_at or "",
         element("code", source.sha256, class_="hash"))
        for source in found.sources
    ]  # fmt: skip
    columns = ("Document", "Where it was read", "Archived at", "Published", "Read", "SHA-256 of its bytes")
    listed = table("Documents that statements rest on", columns, rows)
    return element("section", element("h2", "Sources", id="sources"), listed, aria_labelledby="sources")


def _credits(found: Dossier) -> list[Content]:
    told: list[Content] = []
    for one in found.credits:
        note = f" ({one.note})" if one.note else ""
        told.append([link(one.address, one.name), f": {one.licence}{note}. "])
    return told


def _spaced(flag: Flag) -> str:
    return flag.replace("_", " ")


def _plain(markdown: str) -> str:
    return markdown.replace("`", "")
