"""``pledgetrack show``: a city, meeting, source, target or mention with all that is known of it."""

from typing import Annotated

import typer

from pledgetrack.actions.show_city import city_report
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.forms import write_bytes
from pledgetrack.cli.options import AsOf, CityName, Db, Id, Json, KnownAt, Output, Overwrite, Prefer
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.reading import Reading
from pledgetrack.render.city import show_city
from pledgetrack.reports.document import document

LATEST = 50  # mentions, which nobody reads through on a screen
# Each command imports what it shows with: a city is asked for most, and starts the sooner.
HELP = """Show a city, meeting, source, target or mention. Nothing is changed.

Example: pledgetrack show city Malmö"""
app = typer.Typer(help=HELP, add_completion=False, rich_markup_mode=None)


@app.callback()
def _group() -> None:
    pass


@app.command()
def city(
    ctx: typer.Context,
    name: CityName,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    prefer: Prefer = None,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=1, metavar="N", help=f"The latest N mentions; {LATEST}, but all with --json."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every mention.")] = False,
    db: Db = None,
    json: Json = False,
) -> None:
    """Show what a city said beside what is on record, with a verdict on each statement, and one axis of years.

    A name that several cities bear is asked about; without a terminal they are listed and the exit code is 2.
    Nothing is changed.

    Example: pledgetrack show city Shenzhen
    """
    session = Session.of(ctx, db)
    if limit and (every or as_of):
        raise UsageError("--limit goes with no --all or --as-of", "Leave one of them out.")
    reading = Reading(as_of=as_of, known_at=known_at, prefer=prefer)
    most = None if every else limit or (None if json else LATEST)
    with session.reading() as ledger:
        chosen = chosen_city(session, name, ledger)
        report = city_report(ledger, chosen, reading, most=most)
    if json:
        session.screen.data(
            document(
                "show-city",
                report.tables(),
                {"city": report.city, **vars(reading), "mentions_left_out": report.left_out},
            )
        )
    else:
        with session.paged() as screen:
            show_city(screen, report)


@app.command()
def meeting(ctx: typer.Context, name: Id, db: Db = None, json: Json = False) -> None:
    """Show a meeting: its facts with their words, its accounts, who spoke, each claim with its verdict.

    Nothing is changed.

    Example: pledgetrack show meeting m2abcd3fg
    """
    from pledgetrack.actions import show_row as rows
    from pledgetrack.cli.sheets import show

    session = Session.of(ctx, db)
    with session.reading() as ledger:
        sheet = rows.show_meeting(ledger, name, session.places(ledger))
    show(session, sheet, json=json)


@app.command()
def source(
    ctx: typer.Context,
    name: Id,
    text: Annotated[bool, typer.Option("--text", help="Print the text that was read, in which offsets count.")] = False,
    raw: Annotated[bool, typer.Option("--bytes", help="Give the bytes as they came, to a file or a pipe.")] = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
    json: Json = False,
) -> None:
    """Show a source: where it came from, how it was read, the meetings that it tells of.

    Nothing is changed.

    Example: pledgetrack show source s2abcd3fg --text
    """
    from pledgetrack.actions import show_row as rows
    from pledgetrack.cli.sheets import show

    session = Session.of(ctx, db)
    if text + raw + json > 1:
        raise UsageError("--text, --bytes and --json go one at a time", "Leave the others out.")
    if output and not (text or raw):
        raise UsageError("-o goes with --text or --bytes", "Say which of them.")
    with session.reading() as ledger:
        if raw or (text and output):
            content = rows.source_bytes(ledger, name) if raw else rows.source_text(ledger, name).encode()
            write_bytes(session, content, output, overwrite=overwrite)
            return
        if text:
            words = rows.source_text(ledger, name)
            with session.paged() as screen:
                for line in words.splitlines():
                    screen.line(line)
            return
        sheet = rows.show_source(ledger, name)
    show(session, sheet, json=json)


@app.command()
def target(ctx: typer.Context, name: Id, db: Db = None, json: Json = False) -> None:
    """Show a recorded target, a retracted one too: every field, when it was recorded, what was held against it.

    Nothing is changed.

    Example: pledgetrack show target t2abcd3fg
    """
    from pledgetrack.actions import show_row as rows
    from pledgetrack.cli.sheets import show

    session = Session.of(ctx, db)
    with session.reading() as ledger:
        sheet = rows.show_target(ledger, name)
    show(session, sheet, json=json)


@app.command()
def mention(ctx: typer.Context, name: Id, db: Db = None, json: Json = False) -> None:
    """Show a mention, or the mention of a claim: the passage in its surroundings, and what it says.

    Nothing is changed.

    Example: pledgetrack show mention p2abcd3fg
    """
    from pledgetrack.actions import show_row as rows
    from pledgetrack.cli.sheets import show

    session = Session.of(ctx, db)
    with session.reading() as ledger:
        sheet = rows.show_mention(ledger, name)
    show(session, sheet, json=json)
