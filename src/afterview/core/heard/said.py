"""What a message says now: its own lines, apart from what it quotes, passes on or has stamped below it.

RULEBOOK section 7: "what stands in a quotation was not said now".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUOTED = re.compile(r"^\s*(?:>|\|\s)")
# "On Mon, 1 June 2026 at 9:00, Dana Ortiz <dana@…> wrote:" and its like, on one to three lines.
_WROTE = re.compile(
    r"^(?=.*(?:\d|@)).{0,300}(?:(?<!\w)(?:wrote|writes|schrieb|a écrit|écrit|escribió|ha scritto|scrisse|"
    r"escreveu|schreef|skrev|napisał(?:\(a\)|a)?|kirjoitti|написала?|写道|書きました)(?!\w).{0,200}"
    r"|\d.{0,200}<[^<>\s]+@[^<>\s]+>\s*)[:：]\s*$",
    re.IGNORECASE,
)
_MAY_BE_WROTE = re.compile(
    r"^(?=.*[\d@])\s*(?:on|am|le|el|il|em|op|den|dnia|\w{2,4}[.,]? \d|\d|\W*[^\n]*@)", re.IGNORECASE
)
_ORIGINAL = re.compile(
    r"^[\s*_-]*(?:original (?:message|appointment)|ursprüngliche nachricht|originalnachricht|"
    r"message d['’]origine|"
    r"message original|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|"
    r"oprindelig (?:meddelelse|besked)|ursprungligt meddelande|wiadomość oryginalna|"
    r"元のメッセージ)[\s*:_-]*$",
    re.IGNORECASE,
)
_PASSED_ON = re.compile(
    r"^[\s*_-]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|anfang der "
    r"weitergeleiteten nachricht|"
    r"message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|"
    r"inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|"
    r"doorgestuurd bericht|begin doorgestuurd bericht|転送メッセージ)[\s*:_-]*$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"^[\s*]*(?:from|von|de|da|van|od|fra|från|差出人|发件人)\*?\s?[:：]\*?\s*(?=.*[^\W\d_]{2})(?P<rest>.+)$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[\s*]*(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé(?: le)?|à|objet|"
    r"enviad[oa](?: el| em)?|fecha|"
    r"para|asunto|inviato|data|oggetto|verzonden|aan|onderwerp|assunto|wysłano|do|temat|sendt|dato|til|emne|"
    r"skickat|till|ämne|送信日時|日付|宛先|件名)\*?\s?[:：]",
    re.IGNORECASE,
)
# A dash, or a line drawn under the text.
_SIGNATURE = re.compile(r"^(?:--|—|_{12,})\s*$")
# What mail systems and law departments stamp above and below.
_STAMP = re.compile(
    r"^[\s*\[_]*(?:caution|external|warning|achtung|attention)\b.{0,60}\b(?:originated|"
    r"outside|extern|origin)|"
    r"^[\s*\[]*(?:external|extern)(?: e?-?mail| sender)?[\s\]*:!]*$|^\W*sent from my [\w .-]{1,40}$|"
    r"^\W*von meinem \w+ gesendet|"
    r"^\W*envoyé de mon |^\W*enviado desde mi |^\W*get outlook for ",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"\bconfidential\w*\b.{0,200}\b(?:intended|recipient|addressee)|\bif you (?:are not|have "
    r"received) .{0,40}\b(?:intended|in error)|"
    r"^\W*(?:legal )?disclaimer\W*$|\bvertrauliche informationen\b|\bce message .{0,60}confidentiel|"
    r"\beste (?:mensaje|correo)\b.{0,80}\bconfidencial|\bquesto messaggio\b.{0,80}\briservat|"
    r"\bdit bericht\b.{0,80}\bvertrouwelijk|\bthis (?:e-?mail|message)\b.{0,60}\b(?:is|are|"
    r"may be|contains?)\b.{0,40}\b(?:confidential|privileged)",
    re.IGNORECASE,
)
_SENDERS_WITHIN = 9


@dataclass(frozen=True, slots=True)
class Said:
    """A message's own words, its signature, and what it passes on (a forward; empty for a quotation)."""

    own: tuple[str, ...]
    signature: tuple[str, ...]
    passed_on: tuple[str, ...]


def said(lines: Sequence[str]) -> Said:
    """What a message says now."""
    own: list[str] = []
    signature: list[str] = []
    kept = own
    index = 0
    while index < len(lines):
        line = lines[index]
        if _PASSED_ON.match(line):
            return Said(tuple(own), tuple(signature), _passed_on(lines[index + 1 :]))
        if _begins_original(lines, index):
            break
        if length := _wrote(lines, index):
            if not _is_marked(lines, index + length):
                break
            index += length
            continue
        if (_SIGNATURE.match(line) and own) or _NOTICE.search(line):
            kept = signature
        elif not (_QUOTED.match(line) or _STAMP.search(line)):
            kept.append(line)
        elif _QUOTED.match(line):
            kept = own
        index += 1
    return Said(tuple(own), tuple(signature), ())


def _begins_original(lines: Sequence[str], index: int) -> bool:
    line = lines[index]
    if _ORIGINAL.match(line):
        return True
    if not _FROM.match(line):
        return False
    following = [other for other in lines[index + 1 : index + _SENDERS_WITHIN] if other.strip()][:5]
    return sum(_HEADER.match(other) is not None for other in following) >= 2


def _wrote(lines: Sequence[str], index: int) -> int:
    """How many lines "On … wrote:" takes here, 0 where it does not stand."""
    if not _MAY_BE_WROTE.match(lines[index]):
        return 0
    text = ""
    for length, line in enumerate(lines[index : index + 3], 1):
        if not line.strip() or _QUOTED.match(line):
            return 0
        text = f"{text} {line.strip()}"
        if _WROTE.match(text):
            return length
    return 0


def _is_marked(lines: Sequence[str], index: int) -> bool:
    """Whether the quotation that begins here is marked line by line, so that answers may stand between."""
    first = next((line for line in lines[index:] if line.strip()), "")
    return _QUOTED.match(first) is not None


def _passed_on(lines: Sequence[str]) -> tuple[str, ...]:
    """What a forward passes on, without the headers at its head."""
    start = 0
    while start < len(lines) and (
        not lines[start].strip(" >*")
        or _FROM.match(lines[start].lstrip("> "))
        or _HEADER.match(lines[start].lstrip("> "))
    ):
        start += 1
    return said([re.sub(r"^(?:\s*>)+ ?", "", line) for line in lines[start:]]).own
