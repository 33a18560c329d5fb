"""One statement on a page: the verdict first, then the words, then all that defends them."""

from pledgetrack.doors.html import Content, Html, element, link
from pledgetrack.model.response import Response
from pledgetrack.model.verdict import Flag
from pledgetrack.render.console import one_line
from pledgetrack.render.theme import sign, tone
from pledgetrack.reports import words
from pledgetrack.reports.citation import Quotable, facts
from pledgetrack.reports.city import CityReport
from pledgetrack.reports.entry import CityEntry

# Signs and words tell; tones only help the eye. Each has a contrast of 4.5 or more on its paper.
STYLE = """
:root{--green:#11632a;--cyan:#0b5a6e;--yellow:#7a4a00;--magenta:#7d2a80;--red:#a4161a}
@media (prefers-color-scheme:dark){:root{--green:#56d364;--cyan:#56d4dd;--yellow:#e3b341;--magenta:#e0a3e4;
--red:#ff9492}}
article{border:1px solid var(--line);border-left-width:4px;
background:var(--raised);border-radius:6px;padding:.8rem 1rem;margin:.8rem 0}
article.green{border-left-color:var(--green)}article.cyan{border-left-color:var(--cyan)}
article.yellow{border-left-color:var(--yellow)}article.magenta{border-left-color:var(--magenta)}
article.red{border-left-color:var(--red)}
.verdict{font-weight:600;margin:.2rem 0}.verdict code{font-weight:400;font-size:.85rem;color:var(--dim)}
.green .verdict{color:var(--green)}.cyan .verdict{color:var(--cyan)}.yellow .verdict{color:var(--yellow)}
.magenta .verdict{color:var(--magenta)}.red .verdict{color:var(--red)}
.sign{display:inline-block;min-width:1.4em;font-family:ui-monospace,Menlo,Consolas,monospace;font-weight:700}
.unreviewed{display:inline-block;border:1px dashed var(--warn);color:var(--warn);border-radius:4px;padding:0 .4em;
font-size:.8rem;font-weight:600}
blockquote{margin:.6rem 0;padding-left:.9rem;border-left:3px solid var(--line);white-space:pre-line;max-width:46rem}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.15rem 1rem;margin:.5rem 0;font-size:.9rem}
dt{color:var(--dim)}dd{margin:0;min-width:0;overflow-wrap:anywhere}code{font-size:.85em;overflow-wrap:anywhere}
.answer{border-left:4px solid var(--link);padding-left:.8rem;margin:.6rem 0}.answer p{margin:.2rem 0}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
@media print{:root{--green:#000;--cyan:#000;--yellow:#000;--magenta:#000;--red:#000}
h4,.verdict,blockquote{break-inside:avoid;break-after:avoid}
dl>*{break-inside:avoid}}
""".strip()
UNREVIEWED = element("span", "Unreviewed", class_="unreviewed", title="Nobody has confirmed how this was read")
ENTERED = element("span", "Entered by hand", class_="dim")


def statement(one: Quotable, report: CityReport) -> Html:
    """A statement under the heading of its meeting; ``report`` has what was answered to it."""
    entry, verdict, meeting = one.entry, one.entry.verdict, one.entry.mention.meeting
    head = f"{meeting.date or 'No date'} · {one_line(meeting.heading)}"
    mark = [" ", ENTERED] if entry.mention.entered else [] if entry.reviewed else [" ", UNREVIEWED]
    answers = report.answers(entry.id, entry.mention.id, meeting.id)
    ruling = element(
        "p", element("span", sign(verdict), class_="sign", aria_hidden="true"), verdict.words, " ",
        element("code", verdict.code), mark, class_="verdict",
    )  # fmt: skip
    return element(
        "article",
        element("h4", head), ruling, element("blockquote", entry.quotation),
        [element("p", words.translated(each), class_="dim") for each in entry.translations],
        _pairs([*_compared(entry, report), *_defence(one)]),
        [element("div", response(each), class_="answer") for each in answers],
        id=entry.id, class_=tone(verdict.word),
    )  # fmt: skip


def response(one: Response, words_before: str = "Response") -> list[Content]:
    """A reply: who, when, the words, where they can be read."""
    when = f", {one.date}" if one.date else ""
    where = [" (", link(one.url, one.url), ")"] if one.url else None
    return [element("p", element("strong", words_before), f" of {one.by}{when}:"), element("p", one.text, where)]


def _compared(entry: CityEntry, report: CityReport) -> list[tuple[str, Content]]:
    said = words.claimed(entry.claim) if entry.claim else "nothing of a target is reported"
    nothing = "held against none of the recorded targets" if report.targets else "no target in this ledger"
    against = [element("div", words.recorded(target)) for target in entry.against]
    told: list[tuple[str, Content]] = [("said", said), ("recorded", against or nothing)]
    if entry.ruling:
        told.append(("a person's verdict", element("strong", words.ruled(entry.ruling))))
    told += [("note", note) for note in entry.verdict.notes]
    flags = [flag.replace("_", " ") for flag in entry.verdict.flags if flag is not Flag.UNREVIEWED]
    return [*told, ("flags", ", ".join(flags))] if flags else told


def _defence(one: Quotable) -> list[tuple[str, Content]]:
    """Who said it, in which document, where in it, and out of which bytes."""
    told, mention = facts(one), one.entry.mention
    form = words.FORMS[one.entry.form or mention.form]
    address, archive = told["address"], told["archive"]
    pairs: list[tuple[str, Content]] = [("speaker", told["speaker"]), ("how", f"{words.ROLES[mention.role]}, {form}")]
    pairs += [("for", mention.body)] if mention.body else []
    if mention.meeting.complete:
        pairs.append(("account", f"asserted by a person to be complete as to {mention.meeting.complete}"))
    pairs.append(("source", ", ".join(part for part in (told["source"], told["publisher"]) if part)))
    pairs += [("published", told["published"])] if told["published"] else []
    pairs += [("address", link(address, address))] if address else []
    pairs += [("archive", link(archive, archive))] if archive else []
    pairs.append(("place", told["place"]))
    pairs.append(("SHA-256", element("code", str(told["sha256"]), class_="hash")))
    return [*pairs, ("id", [element("code", one.entry.id), f" (rule {one.entry.verdict.rule})"])]


def _pairs(pairs: list[tuple[str, Content]]) -> Html:
    return element("dl", [[element("dt", name), element("dd", value)] for name, value in pairs])
