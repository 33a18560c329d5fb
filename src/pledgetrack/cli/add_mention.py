"""``pledgetrack add-mention``: a passage that a person read, and what it commits a city to."""

from typing import Annotated

import typer

from pledgetrack.actions.add_mention import Quotation, Voice, save_mention
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.options import (
    BaselineYear,
    Body,
    CityName,
    Conditional,
    Db,
    Json,
    Offsets,
    Percent,
    TargetYear,
    WhichGases,
    WhichKind,
    WhichScope,
)
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import BY_HAND, ClaimStatus, Confidence, Form, Role, Scope, Standing
from pledgetrack.reports import words
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command("add-mention")
def add_mention(
    ctx: typer.Context,
    meeting: Annotated[str, typer.Argument(metavar="MEETING", help="The meeting's id.")],
    city: CityName,
    quotation: Annotated[str, typer.Option("--quote", help="The words, as they stand in the meeting's source.")],
    source: Annotated[
        str | None, typer.Option("--source", metavar="ID", help="Which source, where the meeting has several.")
    ] = None,
    start: Annotated[
        int | None, typer.Option("--start", min=0, help="Which place, where the words stand in several.")
    ] = None,
    speaker: Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who spoke for the city.")] = None,
    office: Annotated[str | None, typer.Option("--office", help="In what office, as the source says.")] = None,
    standing: Annotated[
        Standing | None, typer.Option("--standing", help="In what capacity; the office tells unless you say.")
    ] = None,
    body: Body = None,
    role: Annotated[Role | None, typer.Option("--role", help="What the city did there.")] = None,
    form: Annotated[Form | None, typer.Option("--form", help="How its words reached the page.")] = None,
    kind: WhichKind = None,
    year: TargetYear = None,
    year_to: Annotated[
        int | None, typer.Option("--year-to", min=1900, max=2200, metavar="YEAR", help="The last year of a range.")
    ] = None,
    percent: Percent = None,
    base: BaselineYear = None,
    scope: WhichScope = None,
    status: Annotated[
        ClaimStatus | None, typer.Option("--status", help="How the target stands in their words.")
    ] = None,
    against_bau: Annotated[
        bool, typer.Option("--against-bau", help="The cut counts against business as usual.")
    ] = False,
    gases: WhichGases = None,
    offsets: Offsets = None,
    conditional: Conditional = False,
    subject: Annotated[
        str | None,
        typer.Option("--subject", metavar="NAME", help="Whose target it is, where it is not the city's own."),
    ] = None,
    json: Json = False,
    db: Db = None,
) -> None:
    """Enter by hand what a city said, or that it was there; the words must stand in the meeting's source.

    With --kind the words are a claim, and it is held against the record. It is marked as yours. pledgetrack undo
    takes it back.

    Example: pledgetrack add-mention m2abcd3fg Malmö --quote "net zero by 2030" --kind net_zero --year 2030
    """
    session = Session.of(ctx, db)
    others = (
        year,
        year_to,
        percent,
        base,
        scope,
        status,
        gases,
        offsets,
        conditional or None,
        against_bau or None,
        subject,
    )
    if kind is None and any(value is not None for value in others):
        raise UsageError("a claim needs --kind", "Say what is aimed at, such as --kind net_zero.")
    if subject and scope:
        raise UsageError("--scope goes with no --subject", "Leave one of them out: it is no target of the city.")
    voice = Voice(speaker=speaker, office=office, standing=standing, body=body, role=role, form=form)
    with session.writing() as ledger:
        found = chosen_city(session, city, ledger)
        claim = kind and Claim(
            subject=_subject(found, subject), kind=kind, evidence=Evidence(0, 0), pattern=BY_HAND,
            target_year=year_to or year, percent=percent, baseline_year=base, year_from=year if year_to else None,
            year_to=year_to, scope=None if subject else scope or Scope.CITYWIDE,
            status=status or ClaimStatus.PLEDGED, gases=gases, offsets=offsets, conditional=conditional,
            against_bau=against_bau, confidence=Confidence.HIGH,
            reasons=("entered by a person",),
        )  # fmt: skip
        quoted = Quotation(words=quotation, source=source, start=start)
        done = save_mention(ledger, meeting, found, quoted, voice=voice, claim=claim or None, at=session.now())
    mention = done.mention
    what = f"{words.claimed(mention.claim)}, " if mention.claim else ""
    if done.known:
        session.screen.say(f"already known as {done.row}, nothing saved")
    else:
        session.screen.say(f"saved {done.row}: {found.label}, {what}{words.quoted(mention.evidence.text)}")
    if mention.standing is Standing.UNKNOWN:
        session.screen.say(f"In what capacity {speaker} spoke is not settled: say --office or --standing.")
    if json:
        told = {"id": done.row, "known": done.known, "evidence": mention.evidence}
        session.screen.data(document("add-mention", (), told))


def _subject(city: City, other: str | None) -> Subject:
    return Subject(name=other) if other else Subject(name=city.name, city=city)
