"""Every command: where it is defined, and the line that help shows without importing it."""

from typing import NamedTuple


class Command(NamedTuple):
    """``module`` under ``pledgetrack.cli`` holds ``app``; ``line`` says what the command does, ``group`` when."""

    module: str
    line: str
    group: str


PUT_IN, LOOK, HAND_ON, MEND, KEEP = "Put in", "Look and compare", "Hand on", "Mend", "The ledger itself"
COMMANDS: dict[str, Command] = {
    "add-meeting": Command("add_meeting", "Read an account of a meeting, show what was found, and save it.", PUT_IN),
    "import": Command("import_", "Take in recorded targets from a dataset.", PUT_IN),
    "add-target": Command("add_target", "Put a target on record, by hand.", PUT_IN),
    "add-mention": Command("add_mention", "Enter what a city said at a meeting, by hand.", PUT_IN),
    "add-city": Command("add_city", "Put a city on record, by hand.", PUT_IN),
    "alias": Command("alias", "Give a city another name.", PUT_IN),
    "show": Command("show", "Show a city, meeting, source, target or mention.", LOOK),
    "list": Command("list_", "List what the ledger holds, one sort at a time.", LOOK),
    "compare": Command("compare", "Set cities side by side: what was said, what is on record, the verdict.", LOOK),
    "timeline": Command("timeline", "Draw cities on one axis of years: what was said, what is on record.", LOOK),
    "search": Command("search", "Find passages of sources and the words of targets.", LOOK),
    "explain": Command("explain", "Say why a statement has its verdict, and what would have changed it.", LOOK),
    "history": Command("history", "Tell what a city said and stated, and what was done to its record.", LOOK),
    "diff": Command("diff", "Set two publications of a dataset side by side.", LOOK),
    "export": Command("export", "Write the ledger out for other programs.", HAND_ON),
    "report": Command("report", "Write one page to hand on, with every quotation and its source.", HAND_ON),
    "serve": Command("serve", "Show the ledger in your browser, with Datasette.", HAND_ON),
    "quote": Command("quote", "Print a statement ready to paste, with its citation.", HAND_ON),
    "extract": Command("extract", "Read documents and print what they say, without a ledger.", HAND_ON),
    "review": Command("review", "Step through what nobody has confirmed.", MEND),
    "accept": Command("accept", "Confirm what was read.", MEND),
    "reject": Command("reject", "Take back what was read wrongly.", MEND),
    "translate": Command("translate", "Keep a translation beside the words.", MEND),
    "check": Command("check", "Look through the ledger for what a person should look at again.", MEND),
    "verdict": Command("verdict", "Set your own verdict beside the machine's.", MEND),
    "respond": Command("respond", "Keep a city's reply beside what it answers.", MEND),
    "retract": Command("retract", "Take rows back, with the reason.", MEND),
    "undo": Command("undo", "Take the last operation back.", MEND),
    "db": Command("db", "Where the ledger is, how it is, and a copy of it.", KEEP),
    "info": Command("info", "Say which ledger and configuration are used, and why.", KEEP),
    "completion": Command("completion", "Print the script that completes commands and cities in your shell.", KEEP),
}
# Flags of the whole program, which may also stand behind the command.
EVERYWHERE = ("--debug", "--no-color", "--no-input", "--no-pager", "--quiet", "-q")


def lifted(arguments: list[str]) -> list[str]:
    """The command line with the flags of the whole program at its front, wherever a person wrote them.

    What follows ``--`` is data and stays.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    before = arguments[:end]
    flags = [word for word in before if word in EVERYWHERE]
    return flags + [word for word in before if word not in EVERYWHERE] + arguments[end:]
