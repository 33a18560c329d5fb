"""``pledgetrack serve``: the ledger in a browser."""

import json
import webbrowser
from typing import Annotated

import typer

from pledgetrack.cli.options import Db
from pledgetrack.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def serve(
    ctx: typer.Context,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, metavar="N", help="The port; 0 takes any that is free.")
    ] = 8001,
    open_: Annotated[bool, typer.Option("--open", help="Open it in your browser.")] = False,
    print_metadata: Annotated[
        bool, typer.Option("--print-metadata", help="Print what Datasette is told of a ledger, as JSON, and end.")
    ] = False,
    db: Db = None,
) -> None:
    """Show the ledger in your browser, with Datasette: tables, facets, search, questions, a page for each city.

    Only this machine can reach it, and nothing can be written through it. Ctrl-C ends it. It needs the extra "web".

    Example: pledgetrack serve --open
    """
    session = Session.of(ctx, db)
    if print_metadata:
        from pledgetrack.store.schema import newest
        from pledgetrack.web.metadata import metadata

        session.screen.data(json.dumps(metadata(newest(), served=False), ensure_ascii=False, indent=1) + "\n")
        return
    from pledgetrack.store.database import must_be_of_today
    from pledgetrack.web.server import serve as serve_it

    must_be_of_today(session.located.path)

    def tell(address: str) -> None:
        session.screen.warn(f"{session.located.path} is served at {address} (Ctrl-C ends it)")
        if open_:
            webbrowser.open(address)

    serve_it(session.located.path, port, tell)
