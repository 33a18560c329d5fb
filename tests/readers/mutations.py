"""Samples of every format, spoilt at random, through the very commands' way in: a real child process for each.

Run: python -m tests.readers.mutations 10000   (in the tests a few of each)
"""

import io
import random
import resource
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.cli.conftest import ACCOUNT, EXAMPLES
from tests.readers.docxs import docx, paragraph
from tests.readers.pages import page
from tests.readers.pdfs import pdf, text_pages

from pledgetrack.actions.read_dataset import read_dataset
from pledgetrack.actions.read_document import read_document
from pledgetrack.doors import limits
from pledgetrack.errors import PledgeError
from pledgetrack.gazetteer import Gazetteer

WORDS = ACCOUNT.partition("Download PDF")[0].partition("\n\n")[2]
SECONDS, MEMORY = limits.PARSE_SECONDS + 1, 1_000_000_000
DATASETS = (".csv", ".xlsx")
# What a file that cannot be read may end with: bad data; a word that does not fit, such as a dataset's name.
CODES = (2, 65)


def sheet() -> bytes:
    """The example targets as a workbook."""
    import csv

    from openpyxl import Workbook

    book = Workbook()
    (only,) = book.worksheets
    for row in csv.reader(io.StringIO((EXAMPLES / "targets.csv").read_text("utf-8"))):
        only.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def samples() -> dict[str, bytes]:
    """A sample of each format, by the suffix of its name."""
    return {
        ".html": page(WORDS).encode(),
        ".pdf": pdf(*text_pages(WORDS, rows=9), title="A dialogue"),
        ".docx": docx("".join(paragraph(one.replace("&", "and")) for one in WORDS.split("\n\n"))),
        ".md": f"---\ntitle: x\n---\n# A dialogue\n\n{WORDS}\n\n- *one* [two](x)\n\n| a | b |\n".encode(),
        ".txt": ACCOUNT.encode(),
        ".csv": (EXAMPLES / "targets.csv").read_bytes(),
        ".xlsx": sheet(),
    }


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Bytes flipped, left out, doubled or cut off, at one to eight places; of an archive a file in it as often."""
    if content.startswith(b"PK") and chance.random() < 0.5:
        return _inside(content, chance)
    out = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(out) + 1)
        end = min(len(out), at + chance.choice((1, 1, 1, 16, 256)))
        how = chance.randrange(5)
        if how < 2:
            out[at:end] = chance.randbytes(end - at)
        elif how == 2:
            del out[at:end]
        elif how == 3:
            out[at:at] = out[at:end] * chance.choice((1, 2, 50))
        elif chance.random() < 0.1:
            del out[at:]
    return bytes(out)


def _inside(content: bytes, chance: random.Random) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        spoilt = chance.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, mutated(old.read(name), chance) if name == spoilt else old.read(name))
    return out.getvalue()


def outcome(path: Path, gazetteer: Gazetteer) -> str:
    """What becomes of a file: "read", or the exit code and the first words of the message. Anything else raises."""
    start = time.monotonic()
    try:
        if path.suffix in DATASETS:
            read_dataset(str(path), gazetteer)
        else:
            assert read_document(str(path)).text.strip(), "nothing found is not could not read"
        told = "read"
    except PledgeError as error:
        assert error.code in CODES, error
        assert "\n" not in str(error), error
        told = f"refused, {error.code}"
    assert time.monotonic() - start < SECONDS, path
    return told


def run(rounds: int, seed: str) -> dict[str, Counter[str]]:
    """Spoil the samples in turn, ``rounds`` times in all; what became of each, by format."""
    gazetteer, found = Gazetteer(), {suffix: Counter[str]() for suffix in samples()}
    with tempfile.TemporaryDirectory() as folder:
        for number, (suffix, content) in zip(range(rounds), _in_turn(), strict=False):
            path = Path(folder) / f"spoilt{suffix}"
            path.write_bytes(mutated(content, random.Random(f"{seed}{suffix}{number}")))
            try:
                found[suffix][outcome(path, gazetteer)] += 1
            except BaseException:
                kept = Path(tempfile.gettempdir()) / f"mutation-{number}{suffix}"
                kept.write_bytes(path.read_bytes())
                sys.stderr.write(f"broke on {kept}\n")
                raise
    assert _largest_child() < MEMORY, f"a child took {_largest_child():,} bytes"
    return found


def _largest_child() -> int:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def _in_turn() -> Iterator[tuple[str, bytes]]:
    made = samples()
    while True:
        yield from made.items()


def main() -> None:
    """Print what became of so many, spoilt by a seed. A process of its own: its children are the readers' alone."""
    start = time.monotonic()
    rounds, seed = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, "".join(sys.argv[2:3])
    for suffix, found in run(rounds, seed).items():
        told = ", ".join(f"{what}: {number:,}" for what, number in found.most_common())
        sys.stdout.write(f"{suffix:6} {sum(found.values()):6,}  {told}\n")
    most = _largest_child() / 2**20
    sys.stdout.write(f"{time.monotonic() - start:,.0f} seconds; the largest child took {most:,.0f} MiB\n")


if __name__ == "__main__":
    main()
