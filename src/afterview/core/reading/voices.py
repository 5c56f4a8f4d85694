"""Who says what in a mail: its own words, what it quotes, and what it forwards.

A date counts from the Date of the message that says it, so each voice keeps its own (DESIGN.md section 9).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import TYPE_CHECKING

from afterview.core.reading.dates import find_dates, resolve
from afterview.core.reading.hours import find_hours
from afterview.core.reading.material import Address

if TYPE_CHECKING:
    from datetime import date

    from afterview.core.reading.material import Letter, Lines

_FORWARD_SUBJECT = re.compile(r"^\s*(?:\[[^\]]*\]\s*)?(?:fwd?|wg|tr|rv|i|転送|doorst)\s*[:：]", re.IGNORECASE)
_REPLY_SUBJECT = re.compile(
    r"^\s*(?:\[[^\]]*\]\s*)?(?:re|aw|antw|sv|ré|rép|res|返信)\s*(?:\[\d+\])?[:：]", re.IGNORECASE
)
_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|antw|sv|ré|rép|fwd?|wg|tr|rv|i|転送|返信)\s*(?:\[\d+\])?[:：]\s*)+", re.IGNORECASE
)

_FORWARD_MARK = re.compile(
    r"^[\s>*_-]*(?:forwarded message|begin forwarded message|weitergeleitete nachricht|"
    r"anfang der weitergeleiteten nachricht|"
    r"message transféré|message transmis|début du message (?:transféré|réexpédié)|mensaje reenviado|"
    r"inicio del mensaje reenviado|転送メッセージ|fwd message)[\s:*_-]*$",
    re.IGNORECASE,
)
_ORIGINAL_MARK = re.compile(
    r"^[\s>*_-]*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|"
    r"ursprünglicher termin|"
    r"message d['’]origine|message original|mensaje original|元のメッセージ|opprinnelig melding)[\s:*_-]*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[\s>*]*\*?(?P<name>from|sent|date|to|cc|subject|when|where|importance|attachments|reply-to|"
    r"required attendees|"
    r"von|gesendet|datum|an|kopie|betreff|antwort an|"
    r"de|envoyé|envoyé le|date|à|pour|objet|cc|"
    r"enviado|enviado el|fecha|para|asunto|"
    r"差出人|送信日時|日付|宛先|件名)\*?\s?[:：]\*?\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "von", "de", "差出人"})
_DATE = frozenset(
    {
        "sent",
        "date",
        "gesendet",
        "datum",
        "envoyé",
        "envoyé le",
        "enviado",
        "enviado el",
        "fecha",
        "送信日時",
        "日付",
    }
)
_SUBJECT = frozenset({"subject", "betreff", "objet", "asunto", "件名"})
_TO = frozenset({"to", "an", "à", "pour", "para", "宛先"})
_DAY_FIRST = frozenset({"gesendet", "datum", "envoyé", "envoyé le", "enviado", "enviado el", "fecha"})
_WROTE = re.compile(
    r"^[\s>]*(?:(?:on|am|le|el|op|den)\b.{5,200}\b(?:wrote|schrieb|a écrit|écrit|escribió|schreef|"
    r"skrev)\b.{0,80}[:：]|"
    r".{0,120}\b(?:wrote|schrieb|a écrit|escribió)\s?[:：]|.{4,80}年.{4,80}(?:のメール|書きました|"
    r"wrote)[:：]?)\s*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"<?\s*(?:mailto:)?([^\s<>\[\]\"]+@[^\s<>\[\]\"]+?)\s*>?(?:\s*<mailto:[^>]*>)?$")
_QUOTED = re.compile(r"^\s*>")
_BEGINS_WROTE = re.compile(r"^[\s>]*(?:On|Am|Le|El)\b.{8,}\d")


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person says in one message. `said_on` is its Date; `kind` is own, forwarded or quoted."""

    sender: Address | None
    to: tuple[Address, ...]
    subject: str
    said_on: datetime | None
    lines: Lines
    kind: str = "own"
    bulk: bool = False


def plain_subject(subject: str) -> str:
    """A subject without "Re:", "Fwd:" and their like."""
    return _PREFIX.sub("", subject).strip()


def is_forward(subject: str) -> bool:
    """Whether a subject says that the message is passed on."""
    return _FORWARD_SUBJECT.match(subject) is not None


def is_reply(subject: str) -> bool:
    """Whether a subject says that the message answers another."""
    return _REPLY_SUBJECT.match(subject) is not None


def voices_of(letter: Letter) -> list[Voice]:
    """The voices of a message and of those attached to it: first its own, then inwards."""
    own = Voice(letter.sender, letter.to, letter.subject, letter.date, (), bulk=letter.bulk)
    voices = _split(own, letter.lines)
    for attached in letter.attached:
        voices.extend(
            replace(voice, kind="forwarded" if voice.kind == "own" else voice.kind)
            for voice in voices_of(attached)
        )
    return voices


@dataclass(frozen=True, slots=True)
class _Head:
    """The headers of a message within a text, and the index of the first line behind them."""

    values: dict[str, str]
    after: int
    is_forward: bool

    def first(self, names: frozenset[str]) -> str:
        """The value of the first header that has one of these names; empty where there is none."""
        return next((value for name, value in self.values.items() if name in names), "")


def _split(own: Voice, lines: Lines) -> list[Voice]:
    """Cut at the headers of quoted or forwarded messages and at "On … wrote:"."""
    voices: list[Voice] = []
    current = own
    held: list[str] = []
    kind = "forwarded" if is_forward(own.subject) else "quoted"
    index = 0
    while index < len(lines):
        head = _head_at(lines, index)
        if head is not None:
            kind = "forwarded" if head.is_forward else kind
            voices.append(replace(current, lines=tuple(held)))
            current, held = _inner(head, own, kind), _told_by(head)
            index = head.after
        elif _says_wrote(lines, index):
            voices.append(replace(current, lines=tuple(held)))
            quoted = _unquoted(lines[index + 1 :])
            return [*voices, Voice(None, (), own.subject, None, quoted, "quoted")]
        else:
            held.append(lines[index])
            index += 1
    voices.append(replace(current, lines=tuple(held)))
    inner = [replace(voice, lines=_unquoted(voice.lines)) for voice in voices[1:]]
    return [voices[0], *inner] if inner else _without_quotes(voices[0])


def _says_wrote(lines: Lines, index: int) -> bool:
    """Whether "On … wrote:" stands here, on one line or broken over two."""
    line = lines[index]
    if _WROTE.match(line):
        return True
    if index + 1 == len(lines) or not _BEGINS_WROTE.match(line):
        return False
    return _WROTE.match(f"{line} {lines[index + 1]}") is not None


def _without_quotes(voice: Voice) -> list[Voice]:
    """Lines behind ">" are somebody else's."""
    quoted = tuple(line for line in voice.lines if _QUOTED.match(line))
    if not quoted:
        return [voice]
    kept = tuple(line for line in voice.lines if not _QUOTED.match(line))
    return [replace(voice, lines=kept), Voice(None, (), voice.subject, None, _unquoted(quoted), "quoted")]


def _unquoted(lines: Lines) -> Lines:
    return tuple(re.sub(r"^(?:\s*>)+ ?", "", line) for line in lines)


def _head_at(lines: Lines, index: int) -> _Head | None:
    """The header block at a line or just behind a mark such as "Forwarded message"."""
    is_marked = _FORWARD_MARK.match(lines[index]) is not None
    if not (is_marked or _ORIGINAL_MARK.match(lines[index]) or _HEADER.match(lines[index])):
        return None
    start = index
    while start < len(lines) and not _HEADER.match(lines[start]):
        if start > index and lines[start].strip(" >*_-"):
            return None
        start += 1
    values, after = _headers(lines, start)
    names = set(values)
    if names & _FROM and names & _DATE and names & (_SUBJECT | _TO):
        return _Head(values, after, is_marked)
    return None


def _headers(lines: Lines, start: int) -> tuple[dict[str, str], int]:
    """The headers from a line on by lower-case name, and the index behind them."""
    found: dict[str, str] = {}
    index = start
    while index < len(lines):
        match = _HEADER.match(lines[index].replace("\t", " "))
        if match:
            found.setdefault(match["name"].casefold(), match["value"].strip(" *"))
        elif lines[index].strip(" >") or not _goes_on(lines, index + 1, len(found)):
            break
        index += 1
    return found, index


def _goes_on(lines: Lines, index: int, count: int) -> bool:
    """Whether the headers go on behind an empty line, as Outlook for the web and some phones write them."""
    return index < len(lines) and count < 4 and _HEADER.match(lines[index]) is not None


def _told_by(head: _Head) -> list[str]:
    """What the headers of an appointment say of when and where: it belongs to the text."""
    return [f"{name.capitalize()}: {head.values[name]}" for name in ("when", "where") if name in head.values]


def _inner(head: _Head, own: Voice, kind: str) -> Voice:
    near = own.said_on.date() if own.said_on else None
    is_day_first = bool(set(head.values) & _DAY_FIRST) or None
    return Voice(
        sender=_address(head.first(_FROM)),
        to=tuple(_address(part) for part in head.first(_TO).split(";") if part.strip()),
        subject=head.first(_SUBJECT) or own.subject,
        said_on=_stamp(head.first(_DATE), near, day_first=is_day_first),
        lines=(),
        kind=kind,
    )


def _address(text: str) -> Address:
    match = _ADDRESS.search(text.strip())
    name = (text[: match.start()] if match else text).strip(" \"'[]<>*") or None
    return Address(name, match[1].casefold() if match else None)


def _stamp(text: str, near: date | None, *, day_first: bool | None) -> datetime | None:
    """The Date a quoted header tells; its zone is rarely told and not needed for its day."""
    dates = find_dates(text)
    day = resolve(dates[0], near, day_first=day_first) if dates else None
    if day is None and dates:
        day = resolve(dates[0], near, day_first=False)
    if day is None:
        return None
    hours = find_hours(text, [(item.start, item.end) for item in dates])
    return datetime.combine(day, hours[0].begins.time() if hours else time(12))
