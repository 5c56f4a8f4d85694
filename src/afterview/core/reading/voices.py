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
_SIGNATURE_MARK = re.compile(r"^(?:--|__+|—)\s*$")


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


def _split(own: Voice, lines: Lines) -> list[Voice]:
    """Cut at the headers of quoted or forwarded messages and at "On … wrote:"."""
    voices: list[Voice] = []
    current = own
    held: list[str] = []
    kind = "forwarded" if is_forward(own.subject) else "quoted"
    index = 0
    while index < len(lines):
        line = lines[index]
        marked = _FORWARD_MARK.match(line) is not None
        if marked or _ORIGINAL_MARK.match(line) or _HEADER.match(line):
            head, after = _headers(lines, index)
            if head is not None:
                kind = "forwarded" if marked else kind
                voices.append(replace(current, lines=tuple(held)))
                current, held = _inner(head, own, kind), []
                index = after
                continue
        if _WROTE.match(line) or (
            _WROTE.match(f"{line} {lines[index + 1]}") if _begins_wrote(line, lines, index) else None
        ):
            voices.append(replace(current, lines=tuple(held)))
            return [*voices, Voice(None, (), own.subject, None, _unquoted(lines[index + 1 :]), "quoted")]
        held.append(line)
        index += 1
    voices.append(replace(current, lines=tuple(held)))
    return [voices[0], *_with_quotes(voices[1:])] if len(voices) > 1 else _without_quotes(voices[0])


def _begins_wrote(line: str, lines: Lines, index: int) -> bool:
    return (
        index + 1 < len(lines)
        and re.match(r"^[\s>]*(?:On|Am|Le|El)\b.*\d", line) is not None
        and len(line) > 15
    )


def _without_quotes(voice: Voice) -> list[Voice]:
    """Lines behind ">" are somebody else's."""
    quoted = [line for line in voice.lines if _QUOTED.match(line)]
    if not quoted:
        return [voice]
    kept = tuple(line for line in voice.lines if not _QUOTED.match(line))
    return [
        replace(voice, lines=kept),
        Voice(None, (), voice.subject, None, _unquoted(tuple(quoted)), "quoted"),
    ]


def _with_quotes(voices: list[Voice]) -> list[Voice]:
    return [replace(voice, lines=_unquoted(voice.lines)) for voice in voices]


def _unquoted(lines: Lines) -> Lines:
    return tuple(re.sub(r"^(?:\s*>)+ ?", "", line) for line in lines)


def _headers(lines: Lines, index: int) -> tuple[dict[str, str] | None, int]:
    """The header block at or just behind a line, and where the text behind it begins."""
    start = index
    while start < min(index + 4, len(lines)) and not _HEADER.match(lines[start]):
        if lines[start].strip(" >*_-") and start > index:
            return None, index
        start += 1
    found: dict[str, str] = {}
    position, last = start, ""
    while position < len(lines):
        match = _HEADER.match(lines[position].replace("\t", " "))
        if match:
            last = match["name"].casefold()
            found.setdefault(last, match["value"].strip(" *"))
        elif not lines[position].strip(" >"):
            # Outlook for the web and some phones put blank lines between the headers.
            following = lines[position + 1] if position + 1 < len(lines) else ""
            if not (_HEADER.match(following) and len(found) < 4):
                break
        elif last in _TO and lines[position].startswith((" ", "\t")):
            pass
        else:
            break
        position += 1
    names = set(found)
    if names & _FROM and names & _DATE and (names & _SUBJECT or names & _TO):
        return found, position
    return None, index


def _inner(head: dict[str, str], own: Voice, kind: str) -> Voice:
    sender = next((head[name] for name in head if name in _FROM), "")
    subject = next((head[name] for name in head if name in _SUBJECT), own.subject)
    name, said = next(((name, head[name]) for name in head if name in _DATE), ("", ""))
    to = next((head[name] for name in head if name in _TO), "")
    said_on = _stamp(said, own.said_on.date() if own.said_on else None, day_first=name in _DAY_FIRST or None)
    return Voice(
        _address(sender),
        tuple(_address(part) for part in to.split(";") if part.strip()),
        subject,
        said_on,
        (),
        kind,
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
