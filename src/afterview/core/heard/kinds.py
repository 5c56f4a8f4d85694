"""What kind of message somebody's words make it (RULEBOOK section 7, "Kinds")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from afterview.core.heard.conditions import is_of_others, is_supposed, is_supposed_after
from afterview.core.heard.phrases import (
    notices,
    offer,
    rejection,
    request,
    scheduling,
    taken_on,
    tone,
    turned_down,
)
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
        or _hinted(words)
        or _mailing(words)
        or _scheduling(words)
        or _request(words)
        or _acknowledgement(words)
        or _reply(words)
    )


# "Candidates who are chosen" are anybody; "another candidate was chosen" tells of one.
_ONE_OTHER = re.compile(r"\b(?:other|another|different|someone|somebody)\b")


def _matches(pattern: re.Pattern[str], words: Words) -> Iterator[tuple[int, str, re.Match[str]]]:
    """Where a pattern stands outright, not under a condition and not of others: sentence, place, match."""
    for index, sentence in enumerate(words.sentences):
        for match in pattern.finditer(sentence):
            is_of_any = not _ONE_OTHER.search(match[0]) and is_of_others(sentence, match.start())
            if not is_supposed(sentence, match.start()) and not is_of_any:
                yield index, sentence, match


def _rejection(words: Words) -> Found | None:
    if not any(one.search(words.text) for one in (rejection.NO, rejection.HOLD, turned_down.NO)):
        return None
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
    for index, sentence, match in _matches(turned_down.NO, words):
        if _is_open(sentence, match) or (rejection.HOLD.search(sentence) and words.is_hold_dated(index)):
            continue
        return _found("rejection", "high", match)
    return None


_BREAK = re.compile(
    r"[;:]|,? but\b|, (?:so|and|as|while|however|though|although)\b| - |, (?=(?:we|i|they|the|he|she|it)\b)|"
    r"\band (?=(?:we|i|they|he|she|the|it|have|has|decided|went|chose)\b)"
)


def _clause_before(sentence: str, start: int) -> str:
    """What stands before a place in its clause."""
    begin = 0
    for boundary in _BREAK.finditer(sentence):
        if boundary.end() <= start:
            begin = boundary.end()
    return sentence[begin:start]


def _is_open(sentence: str, match: re.Match[str]) -> bool:
    """Whether the choice is still to be made, or was not made so."""
    return (
        _is_undecided(sentence, match)
        or turned_down.OPEN.search(_clause_before(sentence, match.start())) is not None
        or turned_down.BOTH.search(match[0]) is not None
        or rejection.ELSEWHERE.match(sentence[match.end() :].lstrip(" ,-")) is not None
    )


# "Not yet decided", "hoped to have filled the position", "the other position has been filled".
_NOT_SO = re.compile(
    r"\b(?:not(?: yet| really)?|(?:hop\w+|want\w*|expect\w*|plan\w*|meant|tr(?:y|ied)) to(?: "
    r"have)?|other|another|andere[nrs]?|autre|otra|altra|outra) $"
)


def _is_undecided(sentence: str, match: re.Match[str]) -> bool:
    """Whether they have not decided so, or not yet whether."""
    before = sentence[: match.start()]
    return re.search(r"\bwhether\b|\bif\b", match[0]) is not None or _NOT_SO.search(before) is not None


_ENOUGH = 3


def _hinted(words: Words) -> Found | None:
    """A no or a yes in courtesies alone: bad news and a farewell, or good news and papers to come."""
    text = words.text
    if scheduling.MEETING.search(text):
        return None
    heavy = _times(tone.BAD_NEWS, words) + _times(tone.WISHES, words)
    regret = _times(tone.REGRET, words)
    no = 2 * heavy + regret + _times(tone.FAREWELL, words)
    goodbye = (
        _outright(tone.BAD_NEWS, words) or _outright(tone.WISHES, words) or _outright(tone.FAREWELL, words)
    )
    is_regretted = regret or _outright(tone.BAD_NEWS, words)
    if goodbye and is_regretted and no >= _ENOUGH and not tone.WAITING.search(text):
        return Found("rejection", "middle", f"It says “{goodbye[0]}”, as rejections do.")
    yes = 2 * _times(tone.GOOD_NEWS, words) + _times(tone.PAPERS, words)
    good = _outright(tone.GOOD_NEWS, words)
    if good and yes >= _ENOUGH and tone.PAPERS.search(text) and not tone.WAITING.search(text):
        return Found("offer", "middle", f"It says “{good[0]}”, as offers do.")
    return None


def _times(pattern: re.Pattern[str], words: Words) -> int:
    return len({match[0] for _, _, match in _matches(pattern, words)})


def _outright(pattern: re.Pattern[str], words: Words) -> re.Match[str] | None:
    return next((match for _, _, match in _matches(pattern, words)), None)


_NOT_OUTRIGHT = re.compile(
    r"\b(?:not|never|unable|no longer|hop(?:e|ing)|aim\w*|plan\w*|intend\w*|expect\w*|may|might|before|"
    r"if(?! you (?:would )?(?:join|accept))|whether|until)\b"
)


def _offer(words: Words) -> Found | None:
    for pattern in (offer.YES, taken_on.YES):
        for _, sentence, match in _matches(pattern, words):
            if not _is_to_come(sentence, match):
                return _found("offer", "high", match)
    idiom = next((match for _, _, match in _matches(taken_on.IDIOM, words)), None)
    return _found("offer", "high", idiom) if idiom else _terms(words)


def _is_to_come(sentence: str, match: re.Match[str]) -> bool:
    """Whether it is an offer hoped for, denied, or put off."""
    before = _clause_before(sentence, match.start()).rstrip()
    return (
        _NOT_OUTRIGHT.search(match[0]) is not None
        or offer.NOT_YET.search(before) is not None
        or offer.AGAINST.search(before) is not None
        or taken_on.PUT_OFF.search(sentence, match.end()) is not None
    )


_FEWEST_TERMS = 2


def _terms(words: Words) -> Found | None:
    """An offer told by its terms alone: an amount of money, and what else a contract settles."""
    outright = [one for one in words.sentences if not taken_on.OTHER_MONEY.search(one)]
    money = next((match for one in outright if (match := taken_on.MONEY.search(one))), None)
    terms = {match[0] for one in outright for match in taken_on.TERM.finditer(one)}
    if money is None or len(terms) < _FEWEST_TERMS:
        return None
    sure: Confidence = "high" if len(terms) > _FEWEST_TERMS else "middle"
    return Found("offer", sure, f"It names “{money[0]}” and “{min(terms)}”, as offers do.")


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
    before = ""
    for sentence in words.sentences:
        if notices.SURVEY.search(sentence) or notices.RECEIVED.search(sentence):
            continue
        kept = scheduling.OTHERS.sub(" | ", sentence)
        if _asks_when(kept) and (match := scheduling.WHEN.search(kept) or _choice(kept, before)):
            return _found("scheduling", "high", match)
        before = kept
        for match in scheduling.MEETING.finditer(kept):
            if _is_ours_to_decide(kept, match.start()) or is_supposed_after(kept, match.end()):
                continue
            if is_of_others(kept, match.start()) or _FIRST_DAY.search(kept):
                continue
            return _found("scheduling", "high", match)
    return None


_FIRST_DAY = any_of(
    r"start(?:ing)? date|first day|your start|start(?:ing)? work(?:ing)?|(?:you|to) (?:be able to "
    r")?(?:start|begin|join us|onboard|take up)(?! (?:the|our|with the|a) (?:\w+ )?(?:call|meeting|"
    r"interview|conversation))|how "
    r"soon|days? (?:a|per|each) week|relocat\w*|commut\w*|available from|notice period|\d{1,2} ?[ap]m "
    r"(?:starts?|shifts?)|(?:early|late|night|weekend) "
    r"shifts?",
    r"anfangen|beginnen|starten|commencer|debuter|empezar|comenzar|incorporar\w*|iniziare|"
    r"cominciare|comecar",
)
_SOMETHING_ELSE = any_of(
    r"(?:by|before|until|bis|avant|antes|entro|voor|ate) \S+|deadline|notice|salary|"
    r"references?|decide|decision",
    r"answer|assessment|send|submit|complete|upload|return|share|sign|reply|(?:a )?(?:line|note)|e-?mail|"
    r"details|copy",
    r"(?:ping|get|e-?mail|drop|forward|pass|shoot|fire|pop)(?: \w+){0,3} (?:over|across|to (?:me|us)|back|"
    r"through|in the post)",
)


_LONGEST_CHOICE = 90


def _choice(sentence: str, before: str) -> re.Match[str] | None:
    """A short question about the times of the sentence before it: "Which would you prefer?"."""
    is_timed = scheduling.WHEN.search(before) and not _SOMETHING_ELSE.search(before)
    if not is_timed or _FIRST_DAY.search(before) or len(sentence) > _LONGEST_CHOICE:
        return None
    return scheduling.CHOICE.search(sentence)


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
        if kept.endswith("?") and not (is_receipt or words.is_robot or request.RHETORICAL.search(kept)):
            return Found("request", "middle", f"It asks “{kept.strip(' |')}”.")
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
