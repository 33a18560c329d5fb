"""A verdict taken apart: both quotations, each question that was asked, and what would have changed the answer."""

from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Verdict
from pledgetrack.reports import words
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.sheet import Block, Pairs, Part, Sheet


def explanation(entry: CityEntry, otherwise: tuple[tuple[str, Verdict], ...], *, also: tuple[str, ...] = ()) -> Sheet:
    """The sheet of one statement's verdict; ``also`` are further claims (ids) of the same mention."""
    verdict = entry.verdict
    return Sheet(
        name="explain",
        title=f"{verdict.code}  {verdict.words} · {entry.id}",
        pairs=_pairs(entry),
        parts=(
            Part(title="Asked, in this order", blocks=tuple(Block(head=step) for step in verdict.path)),
            Part(title="Notes", blocks=tuple(Block(head=note) for note in verdict.notes)),
            Part(title="Flags", blocks=tuple(Block(head=flag.replace("_", " ")) for flag in verdict.flags)),
            Part(
                title="What would have changed it",
                blocks=tuple(Block(head=f"{told}: {other.code}  {other.words}") for told, other in otherwise),
                none="none of what was tried",
            ),
            Part(title="Further claims of this mention", blocks=tuple(Block(head=name) for name in also)),
        ),
        data={
            "id": entry.id, "verdict": plain(verdict), "claim": plain(entry.claim), "mention": plain(entry.mention),
            "ruling": plain(entry.ruling),
            "otherwise": [{"if": told, "verdict": other.code, "words": other.words} for told, other in otherwise],
        },
    )  # fmt: skip


def _pairs(entry: CityEntry) -> Pairs:
    mention = entry.mention
    said = words.claimed(entry.claim) if entry.claim else "nothing of a target is reported"
    ruling = (("ruled", words.ruled(entry.ruling)),) if entry.ruling else ()
    return (
        ("city", mention.city.label),
        ("meeting", f"{mention.meeting.title} ({mention.meeting.date or 'no date'}, {mention.meeting.id})"),
        ("said", said),
        ("words", words.quoted(entry.quotation)),
        ("speaker", entry.speaker),
        *((("recorded", _record(target))) for target in entry.against),
        ("rule", f"{entry.verdict.rule}, see docs/verdicts.md"),
        *ruling,
    )


def _record(target: Target) -> str:
    quotation = f", {words.quoted(target.quotation)}" if target.quotation else ""
    return f"{words.recorded(target)}{quotation} [{target.id}]"
