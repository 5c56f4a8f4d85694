"""A resume's file as a JSON Resume mapping: JSON Resume, text, PDF, Word, LinkedIn's export, Europass."""

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits
from afterview.adapters.refusal import UnreadableFile
from afterview.core.plain_resume import read_plain
from afterview.core.resume import resume_items

_LIMITS = Limits(input_bytes=20 * 1024 * 1024)
_MOST_TEXT = 4_000_000  # bytes of a text; a resume has a hundredth of that
_NOTHING = "holds nothing that reads as a resume; save its text as a .txt file"
_OTHERS = {
    b"{\\rtf": "is a rich-text file; save it as .docx, .pdf or .txt",
    b"\xd0\xcf\x11\xe0": "is a Word file of the old kind; save it as .docx, .pdf or .txt",
    b"\x89PNG": "is a picture; save the resume as text or PDF",
    b"\xff\xd8\xff": "is a picture; save the resume as text or PDF",
}


def read_resume_file(name: str, data: bytes) -> Mapping[str, object]:
    """The JSON Resume mapping of the resume in a file of that name; JSON Resume comes through as it is.

    The kind is known by the content, not by the name. All but JSON and text is read in a bounded child
    (DESIGN.md section 6). Raises `UnreadableFile` with one plain line: empty, damaged, locked, only
    pictures, too large, or of no kind that is read.
    """
    try:
        resume = _resume(data)
    except FileRefused as refused:
        raise UnreadableFile(name, str(refused)) from None
    if not resume_items(resume):
        raise UnreadableFile(name, _NOTHING)
    return resume


def _resume(data: bytes) -> Mapping[str, object]:
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, reason in _OTHERS.items():
        if start.startswith(mark):
            raise FileRefused(reason)
    if b"%PDF-" in data[:1024] or data.startswith(b"PK") or (start.startswith(b"<") and b"\0" not in start):
        with BoundedReader("afterview.adapters.resume_file:read_document", _LIMITS) as reader:
            answer: Mapping[str, Any] = reader.read(data, {})
        return answer
    if len(data) > _MOST_TEXT:
        raise FileRefused("is larger than 4 MB; save the text of the resume on its own")
    text = _decoded(data)
    return _json_resume(text) if text.lstrip()[:1] in {"{", "["} else read_plain(text)


def read_document(data: bytes, _options: dict[str, Any]) -> dict[str, Any]:
    """The child's part: the mapping of a PDF, a DOCX, an export of LinkedIn, Europass XML or a web page."""
    # Each reader imports a library that only its own kind of file needs.
    if b"%PDF-" in data[:1024]:
        from afterview.adapters.resume_pdf import pdf_text  # noqa: PLC0415

        return dict(read_plain(pdf_text(data)))
    if data.startswith(b"PK"):
        return _zipped(data)
    if b"<html" in data[:2048].lower() or b"<!doctype html" in data[:1024].lower():
        from afterview.adapters.ad_html import html_to_text  # noqa: PLC0415

        return dict(read_plain(html_to_text(data.decode("utf-8", errors="replace"))))
    from afterview.adapters.resume_europass import europass_resume  # noqa: PLC0415

    return europass_resume(data)


def _zipped(data: bytes) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
        if "word/document.xml" in names:
            from afterview.adapters.resume_docx import docx_text  # noqa: PLC0415

            return dict(read_plain(docx_text(data)))
        if "content.xml" in names:
            raise FileRefused("is an OpenDocument file; save it as .docx, .pdf or .txt")
        from afterview.adapters.resume_linkedin import linkedin_resume  # noqa: PLC0415

        return linkedin_resume(data)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
        ValueError,
    ):
        # A part may be cut short, packed by an unknown method, or locked: zipfile has an error for each.
        raise FileRefused("is a damaged or locked zip; save it again") from None


def _decoded(data: bytes) -> str:
    """The text of bytes: UTF-8, UTF-16 by its mark, else what Windows writes; a zero byte is no text."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise FileRefused("is of no kind that is read; save the resume as .pdf, .docx or .txt")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _json_resume(text: str) -> Mapping[str, object]:
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise FileRefused("is nested too deeply to read") from None
    except ValueError:
        raise FileRefused("is not valid JSON") from None
    if not isinstance(value, Mapping):
        raise FileRefused("is JSON, but no JSON Resume: its top is no object")
    return value


def _refuse_constant(constant: str) -> float:
    raise ValueError(constant)
