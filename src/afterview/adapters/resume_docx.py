"""The text of a resume's Word file, lists and tables and text boxes included, as Markdown of a kind.

Runs in the bounded child only: a small DOCX can unfold to gigabytes (DESIGN.md section 7).
"""

import io
import zipfile
import zlib
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.section import _Header
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from afterview.adapters.bounded import FileRefused

_MOST = 80_000_000  # bytes unfolded
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def docx_text(data: bytes) -> str:
    """The text of a DOCX: headings with `#`, list items with `-`; `FileRefused` where it is damaged."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _MOST:
            raise FileRefused("unfolds to more than 80 MB; save the text of the resume on its own")
    try:
        document = docx.Document(io.BytesIO(data))
        header = document.sections[0].header if document.sections else None
        lines = [*(_block(header) if header is not None else ()), *_block(document)]
    except (LookupError, ValueError, TypeError, AttributeError, SyntaxError, zlib.error):
        # lxml's parse errors are SyntaxErrors; the others are what python-docx stumbles over when a
        raise FileRefused("is a damaged Word file; open it and save it again, or save its text") from None
    return "\n".join(lines)


def _block(holder: Document | _Cell | _Header) -> Iterator[str]:
    for item in holder.iter_inner_content():
        if isinstance(item, Table):
            yield from _table(item)
        else:
            yield from _paragraph(item)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
    for line in paragraph.text.split("\n"):
        text = line.strip()
        if not text:
            yield ""
        elif style == "title":
            yield f"# {text}"
        elif style.startswith("heading"):
            yield f"{'##' if style.endswith('1') else '###'} {text}"
        elif style.startswith("list") or _is_numbered(paragraph):
            yield f"- {text}"
        else:
            yield text
    for box in paragraph._p.iter(qn("w:txbxContent")):  # noqa: SLF001 -- the library has no door to text boxes
        if not any(above.tag == _FALLBACK for above in box.iterancestors()):
            for inner in box.iter(qn("w:p")):
                yield from _paragraph(Paragraph(inner, paragraph._parent))  # noqa: SLF001


def _is_numbered(paragraph: Paragraph) -> bool:
    properties = paragraph._p.pPr  # noqa: SLF001 -- as above, to numbering
    return properties is not None and properties.numPr is not None


def _table(table: Table) -> Iterator[str]:
    """A row of short cells as one line; else the cells one below the other, so that columns stay apart."""
    for row in table.rows:
        merged = {id(cell._tc): cell for cell in row.cells}  # noqa: SLF001 -- a merged cell is listed repeatedly
        cells = [list(_block(cell)) for cell in merged.values()]
        told = [[line for line in cell if line] for cell in cells]
        if all(len(cell) <= 1 for cell in told) and sum(len(line) for cell in told for line in cell) <= 120:
            yield "  ".join(line for cell in told for line in cell)
        else:
            for cell in cells:
                yield from cell
                yield ""
