"""A meeting as the ledger holds it, over all of its accounts."""

from dataclasses import dataclass

from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Speaker
from pledgetrack.model.meeting import Kept, Meeting, Source
from pledgetrack.model.response import Response
from pledgetrack.model.telling import Difference, Telling
from pledgetrack.model.words import Role
from pledgetrack.reports import words
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry, entry_object
from pledgetrack.reports.held import NOT_STATED, Held, called, kept_object, mark, response_block
from pledgetrack.reports.sheet import Block, Pairs, Part, Sheet
from pledgetrack.reports.tellings import difference_objects, difference_part

FIELDS = ("title", "kind", "date", "place", "virtual", "convenor", "participants", "cities", "mayors", "countries")
_COUNTS = FIELDS[6:]
FactOf = tuple[str, str, Evidence | None]


@dataclass(frozen=True, kw_only=True)
class HeldMeeting:
    """A meeting with its accounts. ``facts`` are (field, value, words; ``None``: entered by a person)."""

    held: Held
    meeting: Meeting
    facts: tuple[FactOf, ...]
    accounts: tuple[tuple[str, Source, Kept | None], ...]
    speakers: tuple[Speaker, ...]
    entries: tuple[CityEntry, ...]
    others: tuple[tuple[str, Claim], ...]
    unresolved: tuple[tuple[Evidence, str], ...]
    responses: tuple[Response, ...]
    tellings: tuple[Telling, ...] = ()
    differences: tuple[Difference, ...] = ()

    def sheet(self) -> Sheet:
        """The meeting for a person and for a program."""
        spoken = tuple(entry for entry in self.entries if entry.claim)
        return Sheet(
            name="show-meeting",
            title=f"{self.meeting.title} · {self.held.id}",
            pairs=(*self._facts(), *self._named(), *self._accounts(), *self.held.pairs()),
            parts=(
                difference_part(self.tellings, self.differences, "Accounts differ"),
                Part(
                    title="Spoke",
                    blocks=(*(_speaker(one) for one in self.speakers), *self._unnamed()),
                    none="nobody is read as speaking",
                ),
                Part(title="Cities", blocks=self._cities(), none="none named"),
                Part(title="Claims of cities", entries=spoken, none="none read (not: nothing was said)"),
                Part(title="Targets of others", blocks=tuple(_other(*one) for one in self.others)),
                Part(title="Not settled", blocks=tuple(_open(*one) for one in self.unresolved)),
                Part(title="Responses", blocks=tuple(response_block(one) for one in self.responses)),
            ),
            data=self._data(),
        )

    def _facts(self) -> Pairs:
        # Two accounts may say the same in the same words.
        said = {(field, value, basis and basis.text): (field, value, basis) for field, value, basis in self.facts}
        found = sorted(said.values(), key=lambda fact: FIELDS.index(fact[0]) if fact[0] in FIELDS else len(FIELDS))
        told = [(field, f"{_shown(field, value)}{_rests_on(evidence)}") for field, value, evidence in found]
        held = {
            "title": self.meeting.title, "kind": str(self.meeting.kind),
            "date": str(self.meeting.date or NOT_STATED), "place": self.meeting.place or NOT_STATED,
        }  # fmt: skip
        stated = {field for field, _, _ in found} | ({"place"} if any(f[0] == "virtual" for f in found) else set())
        gaps = [(field, value) for field, value in held.items() if field not in stated]
        if self.meeting.complete:
            gaps.append(("account", f"asserted by a person to be complete as to {self.meeting.complete}"))
        return (*gaps, *told)

    def _named(self) -> Pairs:
        counts = {field: {int(value) for name, value, _ in self.facts if name == field} for field in _COUNTS}
        reported = [f"{' or '.join(map(str, sorted(told)))} {field}" for field, told in counts.items() if told]
        here = {entry.mention.city for entry in self.entries if entry.mention.role in {Role.SPEAKER, Role.PARTICIPANT}}
        if not reported:
            return ()
        named = f"{len(here)} {'city' if len(here) == 1 else 'cities'} that spoke or took part"
        return (("named here", f"{named}, of {' and '.join(reported)} reported"),)

    def _accounts(self) -> Pairs:
        return tuple(("account", f"{name}: {_told_by(source, kept)}") for name, source, kept in self.accounts)

    def _unnamed(self) -> tuple[Block, ...]:
        """Who spoke for a city without being listed by name: "the Deputy Mayor of Shenzhen"."""
        listed = {(speaker.name, speaker.city) for speaker in self.speakers}
        mentions = {entry.mention.id: entry.mention for entry in self.entries}.values()
        return tuple(
            Block(
                head=f"{', '.join(part for part in (one.speaker, one.office) if part)}, for {one.city.label}",
                pairs=(
                    ("capacity", f"{words.STANDINGS[one.standing]}, {words.FORMS[one.form]}"),
                    ("words", words.quoted(one.evidence.text)),
                ),
            )
            for one in mentions
            if one.standing and (one.speaker or one.office) and (one.speaker, one.city) not in listed
        )

    def _cities(self) -> tuple[Block, ...]:
        mentions = {entry.mention.id: entry.mention for entry in self.entries}
        return tuple(
            Block(
                head=f"{one.city.label}: {words.ROLES[one.role]}{mark(one.entered, one.reviewed)}",
                pairs=(("words", words.quoted(one.evidence.text)), ("id", one.id)),
            )
            for one in sorted(mentions.values(), key=lambda one: (one.city.name, one.id))
        )

    def _data(self) -> dict[str, object]:
        return {
            "meeting": plain(self.meeting), "recorded": self.held.recorded, "retracted": self.held.gone,
            "facts": [
                {"field": field, "value": value, "entered": evidence is None, "evidence": plain(evidence)}
                for field, value, evidence in self.facts
            ],
            "accounts": [
                {"id": name, "source": plain(source), "document": kept_object(kept)}
                for name, source, kept in self.accounts
            ],
            "differences": difference_objects(self.tellings, self.differences),
            "speakers": plain(self.speakers),
            "comparison": [entry_object(entry) for entry in self.entries],
            "others": [{"id": name, "claim": plain(claim)} for name, claim in self.others],
            "unresolved": [{"evidence": plain(evidence), "may_be": may} for evidence, may in self.unresolved],
            "responses": plain(self.responses),
        }  # fmt: skip


def _told_by(source: Source, kept: Kept | None) -> str:
    published = f"published {source.published}" if source.published else None
    by = kept.publisher if kept else None
    unread = words.unread(kept.unread) if kept and kept.unread else None
    parts = (called(source), by, published, f"source {source.id}", f"read {source.read_at}", unread)
    return ", ".join(part for part in parts if part)


def _shown(field: str, value: str) -> str:
    return {"True": "yes", "False": "no"}.get(value, value) if field == "virtual" else value


def _rests_on(evidence: Evidence | None) -> str:
    return " (entered by a person)" if evidence is None else f" ({words.quoted(evidence.text)})"


def _speaker(one: Speaker) -> Block:
    who = ", ".join(part for part in (one.name, one.office) if part) or "nobody named"
    place = one.city.label if one.city else one.country or "no city"
    how = "quoted" if one.has_direct_quote else "in reported speech"
    return Block(
        head=f"{who}, for {place}" if one.city else f"{who} ({place})",
        pairs=(("capacity", f"{words.STANDINGS[one.standing]}, {how}"), ("words", words.quoted(one.evidence.text))),
    )


def _other(name: str, claim: Claim) -> Block:
    return Block(
        head=f"{claim.subject.name or 'somebody not named'}: {words.claimed(claim)}",
        pairs=(("words", words.quoted(claim.evidence.text)), ("id", name)),
    )


def _open(evidence: Evidence, may_be: str) -> Block:
    return Block(head=words.quoted(evidence.text), pairs=(("may be", may_be),))
