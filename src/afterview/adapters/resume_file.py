"""A resume's file as a JSON Resume mapping: JSON Resume itself, plain text and Markdown."""

import json
from collections.abc import Mapping

from afterview.adapters.refusal import UnreadableFile
from afterview.core.plain_resume import read_plain
from afterview.core.resume import resume_items

_MOST = 4_000_000  # bytes of a text; a resume has a hundredth of that
_NOTHING = "holds nothing that reads as a resume; save its text as a .txt file"


def read_resume_file(name: str, data: bytes) -> Mapping[str, object]:
    """The JSON Resume mapping of the resume in a file of that name; JSON Resume comes through as it is.

    Raises `UnreadableFile` with one plain line: empty, damaged, too large, or of no kind that is read.
    """
    if len(data) > _MOST:
        raise UnreadableFile(name, "is larger than 4 MB; save the text of the resume on its own")
    text = _decoded(name, data)
    resume = _json_resume(name, text) if text.lstrip()[:1] in {"{", "["} else read_plain(text)
    if not resume_items(resume):
        raise UnreadableFile(name, _NOTHING)
    return resume


def _decoded(name: str, data: bytes) -> str:
    """The text of bytes: UTF-8, UTF-16 by its mark, else what Windows writes; a zero byte is no text."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise UnreadableFile(name, "is no resume in JSON, text or Markdown; save its text as a .txt file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _json_resume(name: str, text: str) -> Mapping[str, object]:
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        raise UnreadableFile(name, "is nested too deeply to read") from None
    except ValueError:
        raise UnreadableFile(name, "is not valid JSON") from None
    if not isinstance(value, Mapping):
        raise UnreadableFile(name, "is JSON, but no JSON Resume: its top is no object")
    return value


def _refuse_constant(constant: str) -> float:
    raise ValueError(constant)
