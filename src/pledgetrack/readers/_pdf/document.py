"""The pages of a PDF and what it says of itself."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError
from pypdf.generic import DictionaryObject

from pledgetrack.doors import limits
from pledgetrack.errors import BadData, Locked
from pledgetrack.readers._pdf.letters import written
from pledgetrack.readers._pdf.lines import Line, lines

_ELSE = "Open it, and save it again or copy its text."
# What programs put in as a title for want of one.
_NO_TITLE = re.compile(
    r"(?:untitled|document\d*|title|.*\.(?:docx?|indd|pptx?|xlsx?|pdf|rtf|odt)|microsoft word.*)", re.I
)
_BROWSER = re.compile(r"\b(?:Mozilla|Chrome|Chromium|Firefox|Safari|wkhtmltopdf)\b")
_LONGEST = 500


@dataclass(frozen=True, kw_only=True)
class Page:
    """The lines of a page in reading order, and whether it holds a picture."""

    lines: tuple[Line, ...]
    picture: bool


@dataclass(frozen=True, kw_only=True)
class About:
    """Title and language (ISO 639-1), ``None`` where the file does not tell; ``printed``: a browser printed a page.

    The day on which the file was made is not the day on which its words were published, and is not read.
    """

    title: str | None
    language: str | None
    printed: bool = False


def read(content: bytes, passwords: Sequence[str] = ()) -> tuple[tuple[Page, ...], About]:
    """Return its pages, at most ``limits.PDF_PAGES``. Raises ``Locked`` if no password opens it, and ``BadData``."""
    try:
        reader = PdfReader(io.BytesIO(content))
        # The empty one opens what only its owner may change.
        if reader.is_encrypted and not any(reader.decrypt(password) for password in ("", *passwords)):
            lacking = "no password given opens it" if passwords else "needs a password"
            raise Locked(f"it is encrypted, and {lacking}", "Write its password into a file: --password-file FILE.")
        count = len(reader.pages)
        if count > limits.PDF_PAGES:
            raise BadData(f"it has more than {limits.PDF_PAGES} pages", "Save the part that matters and give that.")
        pages = tuple(Page(lines=_written(page), picture=_has_picture(page)) for page in reader.pages)
        about = About(title=_title(reader), language=_language(reader), printed=_is_printed(reader))
    except (FileNotDecryptedError, DependencyError):
        raise BadData("it is encrypted in a way that cannot be undone", "Save a copy without encryption.") from None
    except LimitReachedError:
        raise BadData("unpacked it is larger than any document should be", _ELSE) from None
    except PyPdfError as error:
        raise BadData(f"the PDF is broken ({type(error).__name__})", _ELSE) from None
    if not any(page.lines for page in pages):
        what = f"it has no text layer (0 of {count} pages)" if count else "it has no pages"
        raise BadData(what, "It may be a scan: have its text recognised (OCR) first.")
    return pages, about


def _written(page: PageObject) -> tuple[Line, ...]:
    return tuple(replace(line, words=written(line.words)) for line in lines(page))


def _has_picture(page: PageObject) -> bool:
    resources = page.get("/Resources", DictionaryObject()).get_object()
    return isinstance(resources, DictionaryObject) and "/XObject" in resources


def _title(reader: PdfReader) -> str | None:
    told = reader.metadata.title if reader.metadata else None
    title = " ".join(told.split())[:_LONGEST] if isinstance(told, str) else ""
    return title if title and not _NO_TITLE.fullmatch(title) else None


def _is_printed(reader: PdfReader) -> bool:
    told = reader.metadata and reader.metadata.get("/Creator")
    return isinstance(told, str) and bool(_BROWSER.search(told))


def _language(reader: PdfReader) -> str | None:
    told = reader.root_object.get("/Lang")
    code = str(told).lower().split("-")[0] if told is not None else ""
    return code if re.fullmatch(r"[a-z]{2}", code) else None
