"""What machines send: failed deliveries, and answers that nobody wrote (RULEBOOK section 7, "Kinds")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from afterview.core.heard.phrases import absence, delivery, notices
from afterview.core.heard.wording import plain

if TYPE_CHECKING:
    from afterview.core.heard.belonging import Confidence
    from afterview.core.heard.message import Message

_ROBOT = re.compile(
    r"^(?:mailer-?daemon|post_?master|mail-?delivery|maildelivery|mdaemon|mailsystem|mail-?daemon|mmdf|"
    r"bounces?|delivery|returned-?mail|root|no-?reply-bounce|complaints|autoreply|auto-?responder)\b|mailer-daemon",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"^(?:no-?_?reply|do-?not-?reply|donotreply|support|help(?:desk)?|service|tickets?|info|contact|kontakt)\b",
    re.IGNORECASE,
)
_ANSWERING_HEADERS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoreply-from",
    "x-auto-reply-from",
    "x-mail-autoreply",
    "x-challenge",
    "x-boxtrapper",
)
_DELIVERY_LINES = 60


@dataclass(frozen=True, slots=True)
class Automatic:
    """A machine's message: a `bounce` or an `auto_reply`, how sure, and what decided."""

    kind: Literal["bounce", "auto_reply"]
    confidence: Confidence
    because: str


def automatic(message: Message, text: str) -> Automatic | None:
    """What machine sent it, None where somebody may have written it. `text` is what it says now, plain."""
    return _report(message) or _delivery(message) or _answer(message, text)


def _report(message: Message) -> Automatic | None:
    report = message.report
    if report is None or report.kind == "other":
        return None
    if report.kind != "delivery":
        return Automatic("auto_reply", "high", f"It is a {report.kind} report that a machine made.")
    if "failed" in report.actions:
        return Automatic("bounce", "high", "Its delivery report says `Action: failed`.")
    if report.actions:
        return Automatic("auto_reply", "high", f"Its delivery report says `Action: {report.actions[0]}`.")
    return None


def _delivery(message: Message) -> Automatic | None:
    """Reports on a delivery in words alone, as older mail systems write them."""
    is_robot = _ROBOT.search(message.email) is not None or _is_daemon(message.name)
    is_report = (
        message.report is not None or message.return_path == "" or message.header("x-failed-recipients")
    )
    subject = plain(message.subject)
    is_said = delivery.SUBJECT.search(subject) is not None
    if not (is_robot or (is_said and (is_report or not message.answers))):
        return None
    body = plain("\n".join(message.lines[:_DELIVERY_LINES]))
    whole = f"{subject} | {body}"
    if delivery.DELAYED.search(whole) and not delivery.GIVEN_UP.search(whole):
        return Automatic(
            "auto_reply", "high", _quoting("A mail system says that it still tries", delivery.DELAYED, whole)
        )
    if failed := delivery.FAILED.search(whole):
        sure: Confidence = "high" if is_robot or is_report else "middle"
        return Automatic("bounce", sure, f"A mail system says “{failed[0]}”.")
    if delivery.DELIVERED.search(whole):
        return Automatic("auto_reply", "high", "A mail system says that it was delivered.")
    return Automatic("auto_reply", "middle", "A mail system sent it.") if is_robot else None


def _is_daemon(name: str) -> bool:
    return delivery.DAEMON.search(plain(name)) is not None


def _answer(message: Message, text: str) -> Automatic | None:
    subject = plain(message.subject)
    is_away = absence.SUBJECT.match(subject) is not None or absence.AWAY.search(text) is not None
    if notices.RECEIVED.search(text) and not is_away:
        # An application that arrived is acknowledged, by whatever machine.
        return None
    because = _header(message, is_away=is_away) or _words(message, subject, text)
    return Automatic("auto_reply", "high", because) if because else None


def _header(message: Message, *, is_away: bool) -> str | None:
    submitted = message.header("auto-submitted")
    if submitted.startswith(("auto-replied", "auto-notified")):
        return f"Its header says `Auto-Submitted: {submitted}`."
    for name in _ANSWERING_HEADERS:
        if message.header(name) not in {"", "no", "false"}:
            return f"It has the header `{name}` of automatic answers."
    precedence = message.header("precedence")
    if precedence in {"auto_reply", "auto-reply", "autoreply"} or (
        is_away and precedence in {"bulk", "junk"}
    ):
        return f"Its header says `Precedence: {precedence}`."
    return None


def _words(message: Message, subject: str, text: str) -> str | None:
    if found := absence.SUBJECT.match(subject):
        return f"Its subject says “{found[0].strip(' :')}”."
    if found := notices.CHALLENGE.search(text):
        return f"It asks to prove who sent a message: “{found[0]}”."
    if found := notices.READ.match(subject) or notices.READ_REPORT.search(text):
        return f"It says that a message was read: “{found[0].strip(' :')}”."
    whole = f"{subject} | {text}"
    is_desk = message.header("auto-submitted") not in {"", "no"} or _DESK.match(message.email) is not None
    if found := notices.TICKET.search(whole) or (notices.WEAK_TICKET.search(whole) if is_desk else None):
        return f"It acknowledges a message: “{found[0]}”."
    return None


def _quoting(says: str, pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return f"{says}: “{found[0]}”." if found else f"{says}."
