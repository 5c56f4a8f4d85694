"""What kind of message somebody's words make it (RULEBOOK section 7, "Kinds")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from afterview.core.heard.conditions import is_of_others, is_supposed, is_supposed_after
from afterview.core.heard.phrases import notices, offer, rejection, request, scheduling
from afterview.core.heard.wording import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from afterview.core.heard.belonging import Confidence

Kind = Literal[
    "reply",
    "rejection",
    "offer",
    "scheduling",
    "request",
    "acknowledgement",
    "auto_reply",
    "bounce",
    "unrelated",
]
HEARD: frozenset[Kind] = frozenset({"reply", "rejection", "offer", "scheduling", "request"})


@dataclass(frozen=True, slots=True)
class Words:
    """What a message says now: its sentences in plain words, and whether a date stands with a hold.

    `is_bulk` where headers mark a mailing, `is_robot` where nobody reads answers to its address, `calendar`
    the method of an attached calendar.
    """

    sentences: Sequence[str]
    is_hold_dated: Callable[[int], bool]
    is_bulk: bool = False
    is_robot: bool = False
    calendar: str | None = None

    @property
    def text(self) -> str:
        """All of it."""
        return " | ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class Found:
    """A kind, how sure its words make it, and the words that decided."""

    kind: Kind
    confidence: Confidence
    because: str


def kind_of(words: Words) -> Found:
    """The kind of a message that a person, or a system in a company's name, wrote."""
    return (
        _rejection(words)
        or _offer(words)
        or _mailing(words)
        or _scheduling(words)
        or _request(words)
        or _acknowledgement(words)
        or _reply(words)
    )


def _matches(pattern: re.Pattern[str], words: Words) -> Iterator[tuple[int, str, re.Match[str]]]:
    """Where a pattern stands outright, not under a condition and not of others: sentence, place, match."""
    for index, sentence in enumerate(words.sentences):
        for match in pattern.finditer(sentence):
            if not is_supposed(sentence, match.start()) and not is_of_others(sentence, match.start()):
                yield index, sentence, match


def _rejection(words: Words) -> Found | None:
    if not rejection.NO.search(words.text) and not rejection.HOLD.search(words.text):
        return _hinted_rejection(words)
    if any(True for _ in _matches(rejection.REOPENED, words)):
        return None
    for index, sentence, match in _matches(rejection.NO, words):
        if _is_undecided(sentence, match) or rejection.ELSEWHERE.match(sentence[match.end() :].lstrip(" ,-")):
            continue
        if rejection.HOLD.search(sentence) and words.is_hold_dated(index):
            continue
        return _found("rejection", "high", match)
    for index, _, match in _matches(rejection.HOLD, words):
        if not words.is_hold_dated(index):
            return _found("rejection", "high", match)
    return None


# "Not yet decided", "hoped to have filled the position", "the other position has been filled".
_NOT_SO = re.compile(
    r"\b(?:not(?: yet| really)?|(?:hop\w+|want\w*|expect\w*|plan\w*|meant|tr(?:y|ied)) to(?: "
    r"have)?|other|another) $"
)


def _is_undecided(sentence: str, match: re.Match[str]) -> bool:
    """Whether they have not decided so, or not yet whether."""
    before = sentence[: match.start()]
    return re.search(r"\bwhether\b|\bif\b", match[0]) is not None or _NOT_SO.search(before) is not None


_GOODBYE = re.compile(
    r"\b(?:wish\w* you|paths|alles gute|viel erfolg|bonne c|plein succes|mucha suerte|mucho exito|in bocca|"
    r"veel succes|boa sorte)"
)
_SORRY = re.compile(
    r"\b(?:unfortunately|regrettably|difficult|tough|hard|competitive|disappoint|easy|strong|"
    r"impressive|number|future)"
)


def _hinted_rejection(words: Words) -> Found | None:
    """A no in courtesies alone: regret, and good wishes for the search."""
    hints = [match[0] for _, _, match in _matches(rejection.WEAK, words)]
    goodbye = next((hint for hint in hints if _GOODBYE.search(hint)), None)
    if goodbye is None or not any(_SORRY.search(hint) for hint in hints):
        return None
    if scheduling.MEETING.search(words.text):
        return None
    return Found("rejection", "middle", f"It says “{goodbye}”, as rejections do.")


_NOT_OUTRIGHT = re.compile(
    r"\b(?:not|never|unable|no longer|hop(?:e|ing)|aim\w*|plan\w*|intend\w*|expect\w*|may|might|before|"
    r"if(?! you (?:would )?(?:join|accept))|whether|until)\b"
)


def _offer(words: Words) -> Found | None:
    for _, sentence, match in _matches(offer.YES, words):
        before = sentence[: match.start()].rstrip()
        if _NOT_OUTRIGHT.search(match[0]) or offer.NOT_YET.search(before) or offer.AGAINST.search(before):
            continue
        return _found("offer", "high", match)
    return None


_PERSONAL = any_of(
    r"your (?:\w+ )?(?:application|interview|candidacy|candidature|availability)",
    r"(?:ihre|deine) bewerbung",
    r"votre candidature",
    r"(?:tu|su) (?:candidatura|solicitud|entrevista)",
    r"(?:tua|sua) candidatura",
    r"(?:je|uw) sollicitatie",
)


def _mailing(words: Words) -> Found | None:
    """Job alerts, newsletters and surveys: they ask and invite, too, but everybody alike."""
    text = words.text
    if match := notices.SURVEY.search(text):
        others = [one for one in words.sentences if not notices.SURVEY.search(one)]
        if not any(scheduling.MEETING.search(scheduling.OTHERS.sub(" | ", one)) for one in others):
            return _found("acknowledgement", "high", match)
    is_for_all = words.is_bulk or words.is_robot
    is_personal = _PERSONAL.search(text) is not None
    if (is_for_all or not is_personal) and (match := notices.JOB_ALERT.search(text)):
        return _found("acknowledgement", "high" if words.is_bulk else "middle", match)
    if is_for_all and not is_personal and (match := notices.NEWSLETTER.search(text)):
        return _found("acknowledgement", "high", match)
    return None


def _scheduling(words: Words) -> Found | None:
    if words.calendar is not None:
        return Found("scheduling", "high", f"It brings a calendar entry (METHOD:{words.calendar}).")
    for sentence in words.sentences:
        if notices.SURVEY.search(sentence) or notices.RECEIVED.search(sentence):
            continue
        kept = scheduling.OTHERS.sub(" | ", sentence)
        if _asks_when(kept) and (match := scheduling.WHEN.search(kept)):
            return _found("scheduling", "high", match)
        for match in scheduling.MEETING.finditer(kept):
            if _is_ours_to_decide(kept, match.start()) or is_supposed_after(kept, match.end()):
                continue
            if is_of_others(kept, match.start()) or _FIRST_DAY.search(kept):
                continue
            return _found("scheduling", "high", match)
    return None


_FIRST_DAY = any_of(
    r"start(?:ing)? date|first day|your start|start(?:ing)? work(?:ing)?|you (?:be able to "
    r")?(?:start|begin)|how soon",
    r"anfangen|beginnen|starten|commencer|debuter|empezar|comenzar|incorporar\w*|iniziare|"
    r"cominciare|comecar",
)
_SOMETHING_ELSE = any_of(
    r"(?:by|before|until|bis|avant|antes|entro|voor|ate) \S+|deadline|notice|salary|"
    r"references?|decide|decision",
    r"answer|assessment|send|submit|complete|upload|return|share|sign",
)


def _asks_when(sentence: str) -> bool:
    """Whether a sentence asks about a time, and for nothing else by it."""
    return (
        sentence.endswith("?")
        and _FIRST_DAY.search(sentence) is None
        and _SOMETHING_ELSE.search(sentence) is None
    )


# "If you are free" asks; "if we move forward" and "if you are selected" do not yet.
_OUR_CONDITION = any_of(
    r"(?:if|should|whether|in case|once|when) (?:we (?:decide|move|proceed|have (?:decided|"
    r"finished|completed)|"
    r"go|think|feel|find|see|are done)|the (?:team|panel|committee|manager)|they|there is|selected|"
    r"your (?:application|profile|background|skills|qualifications|experience)|shortlisted|successful|"
    r"you (?:are|be|have been|were) (?:selected|shortlisted|successful|chosen|a (?:good )?(?:match|fit)))"
)


def _is_ours_to_decide(sentence: str, start: int) -> bool:
    return _OUR_CONDITION.search(sentence[:start]) is not None


def _request(words: Words) -> Found | None:
    is_receipt = words.is_bulk or notices.RECEIVED.search(words.text) is not None
    for sentence in words.sentences:
        if notices.SURVEY.search(sentence) or request.IDLE.search(sentence):
            continue
        kept = request.COURTESY.sub(" | ", sentence)
        match = request.ASKED.search(kept) or (None if is_receipt else request.ASKED_SOMEHOW.search(kept))
        if match:
            return _found("request", "high", match)
    return None


_SHORT_NOTE = 3
_TELLS = any_of(
    r"decision|decid\w+|interview\w*|feedback|the team|hear from (?:us|me)|(?:in|be in) touch|get back",
    r"let you know|update you|more time|gesprach|entretien|entrevista|colloquio|gesprek",
)


def _acknowledgement(words: Words) -> Found | None:
    text = words.text
    if match := notices.RECEIVED.search(text):
        return _found("acknowledgement", "high", match)
    is_short = len(words.sentences) <= _SHORT_NOTE
    if (words.is_bulk or words.is_robot or is_short) and (match := notices.STATUS.search(text)):
        return Found("acknowledgement", "low", f"It says “{match[0]}”, but not what it is now.")
    if words.is_bulk:
        return Found("acknowledgement", "middle", "It went to many, and says nothing of the candidate's own.")
    return None


def _reply(words: Words) -> Found:
    if words.is_robot and not _TELLS.search(words.text):
        return Found("acknowledgement", "low", "A system sent it, and it says nothing new.")
    if not words.text.strip(" |"):
        return Found("reply", "low", "It says nothing that can be read.")
    said = max(words.sentences, key=len)
    return Found("reply", "high", f"Nothing is asked, set or decided; it says “{said}”.")


def _found(kind: Kind, confidence: Confidence, match: re.Match[str]) -> Found:
    return Found(kind, confidence, f"It says “{match[0].strip(' |')}”.")
