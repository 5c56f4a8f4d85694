"""A job advertisement's file as text: plain text, Markdown, HTML, or the JSON of a job board."""

import json
from typing import Any

from afterview.adapters.bounded import BoundedReader, FileRefused, Limits
from afterview.adapters.refusal import UnreadableFile

_LIMITS = Limits(input_bytes=4 * 1024 * 1024)
_EMPTY = "holds no text of an advertisement; paste its text into a .txt file"


def read_job_ad_file(name: str, data: bytes) -> str:
    """The text of the advertisement in a file of that name; facts that it states apart are labels at the top.

    Raises `UnreadableFile` with one plain line: no text in it, several advertisements, damaged, too large.
    Markup and JSON are read in a bounded child (DESIGN.md section 6).
    """
    try:
        text = _text(name, data).strip()
    except FileRefused as refused:
        raise UnreadableFile(name, str(refused)) from None
    if not any(char.isalpha() for char in text):
        raise UnreadableFile(name, _EMPTY)
    return text


def _text(name: str, data: bytes) -> str:
    text = _decoded(data)
    if _is_plain(name, text):
        if len(data) > _LIMITS.input_bytes:
            raise FileRefused("is larger than 4 MB; save the part that matters on its own")
        return text
    with BoundedReader("afterview.adapters.job_ad_file:read_marked_up", _LIMITS) as reader:
        return str(reader.read(text.encode(), {}))


def _decoded(data: bytes) -> str:
    """The text of bytes: UTF-8, UTF-16 by its mark, else what Windows writes; a zero byte is no text."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise FileRefused("is no text, HTML or JSON; paste the advertisement's text into a .txt file")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _is_plain(name: str, text: str) -> bool:
    start = text.lstrip()[:2000].lower()
    marked = name.lower().endswith((".html", ".htm", ".xhtml", ".json")) or start.startswith(("{", "[{", "<"))
    return not (marked or "<p>" in start or "<div" in start or "<li>" in start)


def read_marked_up(data: bytes, _options: dict[str, Any]) -> str:
    """The child's part: the text of HTML or JSON given in UTF-8."""
    from afterview.adapters.ad_html import html_to_text  # noqa: PLC0415 -- the parser is the child's alone
    from afterview.adapters.ad_json import json_ad, posting_text, postings_in  # noqa: PLC0415

    text = data.decode("utf-8", errors="replace")
    if text.lstrip()[:1] in {"{", "["}:
        return json_ad(text)
    postings = [found for block in _data_blocks(text) for found in postings_in(block)]
    told = max((posting_text(posting) for posting in postings), key=len, default="")
    return told or html_to_text(text)


def _data_blocks(markup: str) -> list[object]:
    """The JSON-LD of a page; what is no JSON is passed over."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 -- as above

    blocks: list[object] = []
    for script in LexborHTMLParser(markup).css('script[type="application/ld+json"]'):
        try:
            # Pages put raw line breaks inside strings; strict would refuse them.
            blocks.append(json.loads(script.text(), strict=False))
        except ValueError:
            continue
    return blocks
