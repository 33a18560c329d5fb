"""Which constants of ``extract`` still hold words of a language outside its folder: how many words each.

Run ``python tools/words_outside.py``. What is asked of the folders (``every``, ``listed``, ``all_words``) is not counted, names are.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

EXTRACT = Path(__file__).resolve().parent.parent / "src/pledgetrack/extract"
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


def main() -> None:
    """Print a line for each area below ``extract`` and its constants."""
    for area in ("people", "meeting", "cities", "claims"):
        found = [
            f"{path.stem}.{name} ({count})"
            for path in sorted((EXTRACT / area).glob("*.py"))
            for name, count in held(path.read_text("utf-8"))
            if name != "__all__"
        ]
        print(f"{area}: {len(found)}")
        print(*(f"  {line}" for line in found), sep="\n")


if __name__ == "__main__":
    main()
