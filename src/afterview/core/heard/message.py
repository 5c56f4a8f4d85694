"""A message as an adapter hands it over: plain values, nothing judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from afterview.core.reading.material import Address

if TYPE_CHECKING:
    from collections.abc import Mapping

# Headers that tell a machine or a list; an adapter hands over those that are there, by lower-case name.
TELLING_HEADERS = frozenset(
    {
        "auto-submitted",
        "precedence",
        "list-id",
        "list-unsubscribe",
        "list-post",
        "feedback-id",
        "x-autoreply",
        "x-autorespond",
        "x-autoreply-from",
        "x-auto-reply-from",
        "x-mail-autoreply",
        "x-failed-recipients",
        "x-challenge",
        "x-boxtrapper",
        "delivered-to",
        "received-spf",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A machine's report on a message (RFC 3464, 8098, 5965).

    `kind` is delivery, disposition, feedback or other; `actions` are the `Action` fields in lower case,
    `recipients` the addresses that failed, `original` the Message-ID of the message it reports on.
    """

    kind: str
    actions: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    original: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message. Message-IDs stand without angle brackets, addresses in lower case.

    `answers` are the In-Reply-To and References, the nearest first; `return_path` is empty for `<>` and None
    where unknown; `authentication` are the Authentication-Results as received, the latest first; `headers`
    are those of `TELLING_HEADERS`; `calendar` is the method of an attached calendar; `lines` what a reader
    sees.
    """

    message_id: str | None = None
    answers: tuple[str, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    return_path: str | None = None
    subject: str = ""
    date: datetime | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    authentication: tuple[str, ...] = ()
    report: Report | None = None
    calendar: str | None = None
    lines: tuple[str, ...] = ()

    @property
    def email(self) -> str:
        """The address of its sender; empty where there is none."""
        return (self.sender.email or "") if self.sender else ""

    @property
    def name(self) -> str:
        """The name of its sender; empty where there is none."""
        return (self.sender.name or "") if self.sender else ""

    def header(self, name: str) -> str:
        """A telling header in lower case; empty where there is none."""
        return self.headers.get(name, "").casefold()


def message_from_json(value: Mapping[str, Any]) -> Message:
    """The message that `message_to_json` wrote."""
    report = value["report"]
    return Message(
        message_id=value["message_id"],
        answers=tuple(value["answers"]),
        sender=_address(value["sender"]) if value["sender"] else None,
        reply_to=tuple(map(_address, value["reply_to"])),
        to=tuple(map(_address, value["to"])),
        return_path=value["return_path"],
        subject=value["subject"],
        date=datetime.fromisoformat(value["date"]) if value["date"] else None,
        headers=value["headers"],
        authentication=tuple(value["authentication"]),
        report=_report(report) if report else None,
        calendar=value["calendar"],
        lines=tuple(value["lines"]),
    )


def message_to_json(message: Message) -> dict[str, Any]:
    """A message as JSON values, for the way out of the bounded child."""
    report = message.report
    return {
        "message_id": message.message_id,
        "answers": list(message.answers),
        "sender": [message.sender.name, message.sender.email] if message.sender else None,
        "reply_to": [[one.name, one.email] for one in message.reply_to],
        "to": [[one.name, one.email] for one in message.to],
        "return_path": message.return_path,
        "subject": message.subject,
        "date": message.date.isoformat() if message.date else None,
        "headers": dict(message.headers),
        "authentication": list(message.authentication),
        "report": (
            [report.kind, list(report.actions), list(report.recipients), report.original] if report else None
        ),
        "calendar": message.calendar,
        "lines": list(message.lines),
    }


def _address(value: list[str | None]) -> Address:
    return Address(*value)


def _report(value: list[Any]) -> Report:
    kind, actions, recipients, original = value
    return Report(kind=kind, actions=tuple(actions), recipients=tuple(recipients), original=original)
