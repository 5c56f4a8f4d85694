"""One message as `afterview.core.heard` judges it: bytes in, its plain values out as JSON.

`read_several` runs in a bounded child (`afterview.adapters.bounded`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from afterview.adapters.bounded import FileRefused
from afterview.adapters.mail import mime
from afterview.adapters.mail.body import body_lines, is_calendar
from afterview.core.heard.message import TELLING_HEADERS, Message, Report, message_to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterview.adapters.mail.mime import Part

_HEADER = re.compile(rb"(?:\A|\n)(?:\xef\xbb\xbf)?[!-9;-~]{1,80}[ \t]*:")
_MESSAGE_ID = re.compile(r"<([^<>\s]{1,500})>")
_MOST_ANSWERS = 100
_MOST_RESULTS = 20
_FIELD = re.compile(
    r"^(action|final-recipient|original-recipient|status)[ \t]*:[ \t]*(.*?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_METHOD = re.compile(rb"^METHOD[^:\r\n]{0,200}:[ \t]*([A-Za-z]{1,20})", re.IGNORECASE | re.MULTILINE)
_RETURNED = re.compile(r"^message-id[ \t]*:\s*<([^<>\s]{1,500})>", re.IGNORECASE | re.MULTILINE)
_REPORT_KINDS = {
    "message/delivery-status": "delivery",
    "message/global-delivery-status": "delivery",
    "message/disposition-notification": "disposition",
    "message/global-disposition-notification": "disposition",
    "message/feedback-report": "feedback",
}
_RETURNED_KINDS = frozenset(
    {"message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global"}
)


def read_several(data: bytes, options: dict[str, Any]) -> list[dict[str, Any]]:
    """The messages that `data` holds one after the other, as JSON values; `options["sizes"]` are their bytes.

    One that is no mail gives `{"refused": why}`.
    """
    answers: list[dict[str, Any]] = []
    start = 0
    for size in options["sizes"]:
        try:
            answers.append(message_to_json(message_of(data[start : start + size])))
        except FileRefused as refused:
            answers.append({"refused": str(refused)})
        start += size
    return answers


def message_of(data: bytes) -> Message:
    """The message in the bytes of a mail file; `FileRefused` where it is none."""
    if not data.strip(b"\x00 \t\r\n"):
        raise FileRefused("is empty")
    if not _HEADER.search(data[:20_000]):
        raise FileRefused("is not a mail; save the message as .eml")
    root = mime.parse(data)
    parts = list(root.walk())
    senders = root.addresses("from") or root.addresses("sender")
    return Message(
        message_id=_first_id(root.header("message-id")),
        answers=_answers(root),
        sender=senders[0] if senders else None,
        reply_to=root.addresses("reply-to"),
        to=root.addresses("to") + root.addresses("cc"),
        return_path=_return_path(root),
        subject=root.header("subject"),
        date=root.date(),
        headers={name: root.header(name) for name in TELLING_HEADERS if name in root.headers},
        authentication=tuple(
            " ".join(value.split())
            for value in root.headers.get("authentication-results", ())[:_MOST_RESULTS]
        ),
        report=_report(root, parts),
        calendar=next((method for part in parts if is_calendar(part) and (method := _method(part))), None),
        lines=body_lines(root),
    )


def _first_id(text: str) -> str | None:
    found = _MESSAGE_ID.search(text)
    return found[1] if found else text.strip(" <>") or None


def _answers(root: Part) -> tuple[str, ...]:
    """In-Reply-To, then References from the nearest back."""
    nearest = _ids(root.header("in-reply-to"))
    return tuple(dict.fromkeys([*nearest, *reversed(_ids(root.header("references")))]))[:_MOST_ANSWERS]


def _ids(text: str) -> list[str]:
    return _MESSAGE_ID.findall(text) or [
        word for word in text.replace("<", " ").replace(">", " ").split() if "@" in word
    ]


def _return_path(root: Part) -> str | None:
    values = root.headers.get("return-path")
    return values[0].strip(" <>").casefold() if values else None


def _method(part: Part) -> str | None:
    named = part.parameter("method")
    found = None if named else _METHOD.search(part.payload()[:100_000])
    method = named or (found[1].decode("ascii") if found else "PUBLISH")
    return method.upper()[:20]


def _report(root: Part, parts: list[Part]) -> Report | None:
    told = next((part for part in parts if part.kind in _REPORT_KINDS), None)
    if told is None and root.kind != "multipart/report":
        return None
    actions: list[str] = []
    failed: list[str] = []
    for block in re.split(r"\r?\n[ \t]*\r?\n", told.text()[:100_000]) if told else ():
        fields = {name.casefold(): value for name, value in reversed(_FIELD.findall(block))}
        action = fields.get("action", "").casefold().split()[:1]
        actions.extend(action)
        recipient = fields.get("original-recipient") or fields.get("final-recipient", "")
        if action == ["failed"] and recipient:
            failed.append(recipient.rpartition(";")[2].strip(" <>").casefold())
    return Report(
        kind=_REPORT_KINDS[told.kind] if told else "other",
        actions=tuple(actions),
        recipients=tuple(dict.fromkeys(failed)),
        original=next(_returned_ids(parts, told), None),
    )


def _returned_ids(parts: list[Part], told: Part | None) -> Iterator[str]:
    """The Message-IDs of the message that a report brings back, or names."""
    for part in parts:
        if part.kind in _RETURNED_KINDS:
            inner = part.parts[0].header("message-id") if part.parts else ""
            found = _RETURNED.search(part.text()[:100_000])
            if identity := _first_id(inner) or (found[1] if found else None):
                yield identity
    if told is not None:
        named = re.search(
            r"^original-message-id[ \t]*:\s*<([^<>\s]{1,500})>",
            told.text()[:100_000],
            re.IGNORECASE | re.MULTILINE,
        )
        if named:
            yield named[1]
