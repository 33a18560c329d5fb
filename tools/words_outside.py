"""Which constants of ``extract`` hold words outside the languages' folders, and why.

Run ``python tools/words_outside.py``: it lists what is no language's with the reason, then what is yet to move, and
ends with 1 where a constant is neither. What is asked of the folders (``every("sport.game")``) is not counted.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

EXTRACT = Path(__file__).resolve().parent.parent / "src/pledgetrack/extract"
AREAS = ("people", "meeting", "cities", "claims")
# What is no language's.
REASONS = {
    "names of places, and what is called like them": """
        lands._PRESS lands._PRESS_ABROAD lands._COUNTIES lands._AREAS lands._PROVINCE_FIRST lands._STATES lands._PROVINCES
        lands._BOROUGHS homonyms._HOME_NATIONS renown._ENGLISH renown._NAMESAKES renown._FAMOUS renown._SMALL
        signals._GOVERNED wellknown._SHORT wellknown._NAMES wellknown._CAPITALS wellknown.NO_CITIES wellknown._SEATS
        wellknown._NEVER wellknown._RISKY wellknown._WORDS bodies.GOVERNED bodies.LANDS
    """,
    "names of bodies": """
        lands._INSTITUTIONS wellknown._BODIES layout._DATELINE bodies._MAYORALTIES bodies.GREATER_LONDON bodies.CITY_OF_LONDON
        names._KNOWN_FIRMS
    """,
    "names of persons": "given._A_TO_K given_l_to_z.L_TO_Z persons._GIVEN persons._FAMILY",
    "words within names in languages that have no folder": "joints._LINKS_ELSEWHERE others._PARTICLES layout._PARTICLES surroundings._ARABIC",
    "forms of addresses and files": "shadow._BLANKED shadow._SUFFIX",
    "this program's own words": "weigh._BACKING years._PARTS former.REPLACED carry.NAMED_BEFORE carry.ONCE_PLEDGED",
}
# English around pieces that every language gives: each needs a wording of its own in each folder.
YET_TO_MOVE = """
    convenors._CONVENES counts._UNITS counts._NUMBERS counts._ABOUT counts._SENT counts._COUNTS counts._CITIES_AND
    places._IN places._HOSTED places._HOSTED_BY ties.PASSIVE ties._ADVERB ties._APPOSITION ties._ADJUNCT ties.TO_VERB
    ties.AND_THEN ties.JOINED scene._NAMES draft._BASE beside._IS_FIELD
    councils._AREA councils._OPENS
"""
_FEWEST = 3  # words of three letters
_ASKED = re.compile(r"[a-z]+\.[a-z_]+")  # "shapes.own"
_NO_WORD = re.compile(r"\\[a-zA-Z]|\(\?P<\w+>|\[[^\]]*\]")


def held(source: str) -> Iterator[tuple[str, int]]:
    """Yield each constant of a module with how many words its own text holds."""
    for statement in ast.parse(source).body:
        if not isinstance(statement, ast.Assign):
            continue
        parts = list(ast.walk(statement.value))
        asked = {part.args[0] for part in parts if isinstance(part, ast.Call) and _asks(part)}
        texts = [part.value for part in parts if isinstance(part, ast.Constant) and part not in asked]
        said = " ".join(text for text in texts if isinstance(text, str) and not _ASKED.fullmatch(text))
        words = re.findall(r"[A-Za-zà-ÿ]{3,}", _NO_WORD.sub(" ", said))
        if len(words) >= _FEWEST:
            yield ast.unparse(statement.targets[0]), len(words)


def _asks(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in {"every", "listed", "all_words"}


def main() -> int:
    """Print the constants under their reasons; return 1 for any that has none."""
    found = {
        f"{path.stem}.{name}": count
        for area in AREAS
        for path in sorted((EXTRACT / area).glob("*.py"))
        for name, count in held(path.read_text("utf-8"))
        if name != "__all__"
    }
    for reason, names in {**REASONS, "yet to move": YET_TO_MOVE}.items():
        print(f"{reason}:")
        print(*(f"  {name} ({found.pop(name)})" for name in names.split() if name in found), sep="\n")
    if found:
        print("outside for no reason:", *(f"  {name} ({count})" for name, count in found.items()), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
