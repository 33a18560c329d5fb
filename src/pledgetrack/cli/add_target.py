"""``pledgetrack add-target``: a target that a person puts on record."""

from typing import Annotated

import typer

from pledgetrack.actions.add_target import read_target, save_none, save_target
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.options import (
    BaselineYear,
    Body,
    CityName,
    Conditional,
    Db,
    DryRun,
    Json,
    Offsets,
    Percent,
    TargetYear,
    WhichGases,
    WhichKind,
    WhichScope,
    date_option,
)
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.date import PartialDate
from pledgetrack.model.words import Origin, TargetStatus
from pledgetrack.reports import words
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command("add-target")
def add_target(
    ctx: typer.Context,
    city: CityName,
    source: Annotated[
        str | None,
        typer.Option("--source", help="Where it is on record: a document's name, or the id of a source in the ledger."),
    ] = None,
    kind: WhichKind = None,
    year: TargetYear = None,
    percent: Percent = None,
    base: BaselineYear = None,
    scope: WhichScope = None,
    status: Annotated[
        TargetStatus | None, typer.Option("--status", help="How far it has come, on the Net Zero Tracker ladder.")
    ] = None,
    gases: WhichGases = None,
    offsets: Offsets = None,
    origin: Annotated[Origin | None, typer.Option("--origin", help="Whose decision it is.")] = None,
    conditional: Conditional = False,
    interim: Annotated[bool, typer.Option("--interim", help="A step on the way to a later target.")] = False,
    body: Body = None,
    stated: Annotated[PartialDate | None, date_option("--stated", "When it was stated: in force since then.")] = None,
    ended: Annotated[PartialDate | None, date_option("--ended", "When it was replaced or given up.")] = None,
    checked: Annotated[PartialDate | None, date_option("--checked", "When you last looked.")] = None,
    url: Annotated[str | None, typer.Option("--url", help="The address of the source.")] = None,
    quotation: Annotated[str | None, typer.Option("--quote", help="The words of the source.")] = None,
    replaces: Annotated[
        str | None, typer.Option("--replaces", metavar="ID", help="The target that ends when this one begins.")
    ] = None,
    none: Annotated[
        bool, typer.Option("--none", help="That there was no target on the day of --stated, as --source says.")
    ] = False,
    dry_run: DryRun = False,
    json: Json = False,
    db: Db = None,
) -> None:
    """Put a target on record by hand; it is marked as yours, and nothing on record is overwritten.

    Statements about the city are judged again. A target that it replaces keeps its row and gets an end. pledgetrack
    undo takes it back.

    Example: pledgetrack add-target Malmö --kind net_zero --year 2030 --source "Miljöprogram 2021" --stated 2021-03-25
    """
    session = Session.of(ctx, db)
    if none:
        others = (kind, year, percent, base, scope, status, gases, origin, ended, checked, quotation, replaces)
        _save_none(session, city, source, stated, json=json, alone=not any(others) and not dry_run)
        return
    if kind is None or source is None:
        raise UsageError("a target needs --kind and --source", "See: pledgetrack add-target --help")
    fields = {
        "kind": kind, "source": source, "target_year": year, "percent": percent, "baseline_year": base, "scope": scope,
        "status": status, "gases": gases, "offsets": _yes(offsets), "origin": origin, "conditional": _yes(conditional),
        "interim": _yes(interim), "body": body, "stated": stated, "checked": checked, "source_url": url,
        "quotation": quotation, "end_not_before": ended, "end_not_after": ended,
    }  # fmt: skip
    told = {name: str(value) for name, value in fields.items() if value is not None}
    with session.reading_if_there() as ledger:
        target = read_target(chosen_city(session, city, ledger), told)
    what = f"{target.city.label}: {words.recorded(target)}"
    if dry_run:
        session.screen.say(f"would save {what}")
        return
    with session.writing() as ledger:
        done = save_target(ledger, target, at=session.now(), replaces=replaces)
    session.screen.say(
        f"already known as target {done.target}, nothing saved" if done.known else f"saved target {done.target}: {what}"
    )
    if json:
        session.screen.data(document("add-target", (), {"target": done.target, "known": done.known}))


def _save_none(
    session: Session, city: str, source: str | None, stated: PartialDate | None, *, json: bool, alone: bool
) -> None:
    if source is None or stated is None or not alone:
        raise UsageError("--none goes with --source and --stated alone", "Say who states it, and of which day.")
    with session.writing() as ledger:
        found = chosen_city(session, city, ledger)
        done = save_none(ledger, found, source, stated, at=session.now())
    what = f"{found.label}: no target on {stated}, as {source} states"
    session.screen.say(f"already known as {done.target}" if done.known else f"saved {done.target}: {what}")
    if json:
        session.screen.data(document("add-target", (), {"publication": done.target, "known": done.known}))


def _yes(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"
