"""Text documents as small as can be: the files that a DOCX must have, and a body."""

import io
import zipfile

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_PROPERTIES = (
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A dialogue</dc:title><dc:language>en-GB</dc:language>'
    "</cp:coreProperties>"
)


def docx(body: str, *, head: str = "", space: str = _W) -> bytes:
    """A document whose body is this XML, its namespace being ``w``."""
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<w:document xmlns:w="{space}"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}</w:body></w:document>"
    )
    return packed({"[Content_Types].xml": _TYPES, "word/document.xml": document, "docProps/core.xml": _PROPERTIES})


def packed(files: dict[str, str]) -> bytes:
    """A zip archive of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in files.items():
            archive.writestr(name, words)
    return out.getvalue()


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs of words."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(run(words) for words in runs)}</w:p>"


def run(words: str, properties: str = "") -> str:
    """Words of one look."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'
