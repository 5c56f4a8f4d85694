"""Titles: what somebody is, in the words of the text, told apart from activities and from sentences."""

from __future__ import annotations

import re

from afterview.core.reading.vocabulary import (
    ACTIVITY_WORDS,
    COMMON_WORDS,
    DEPARTMENT_WORDS,
    IN_TITLES,
    NEVER_IN_TITLES,
    TITLE_WORDS,
)

_ARTICLE = re.compile(
    r"^(?:(?:and|is|as|who is|der|die|das|dem|den|unsere[rmns]?|unser|ihre[rnms]?|meine[rmn]?|our|your|my|"
    r"the|a|an|notre|nos|votre|le|la|l['’]|un|une|nuestr[oa]s?|el|su|future[rn]?|prospective|new|potential|"
    r"colleagues?|kolleg(?:e|en|in|innen)|collègues?|colegas?)\s+|l['’])+",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s+(?:at|bei|chez|@|on|from|for the|for a|via|using|will|would|who|which|today|tomorrow|is|are|wird|"
    r"werden|à|le|am|um|this|next|to discuss|about|regarding|über|de \d|el \d|starting|beginning)\b.*$|"
    r"\s*[.!?](?:\s.*)?$",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(r"^(?:she|he|they|her|him|them|sie|er|ella|él|elle|il)(?:\s*/\s*\w+)*$", re.IGNORECASE)
_EASTERN = re.compile(
    r"(?:部長|課長|係長|主任|室長|取締役|社長|代表|執行役員|リーダー|マネージャー|マネジャー|エンジニア|"
    r"デザイナー|ディレクター|担当)$"
)
_COMPOUND = re.compile(
    r"(?:leiter|entwickler|ingenieur|manager|referent|berater|architekt|führer|direktor|lehrer|meister|"
    r"analyst|pfleger|verkäufer|fahrer|techniker|mechaniker|mechatroniker|elektriker|elektroniker|erzieher|"
    r"gestalter|bearbeiter|buchhalter|arbeiter|monteur|assistent|spezialist|redakteur|koordinator|controller|"
    r"tester|planer|einkäufer|betreuer|trainer|designer)(?:in)?$|"
    r"(?:arzt|ärztin|kaufmann|kauffrau|wirt|wirtin|anwalt|anwältin|hilfe|kraft|leitung)$"
)
_LONGEST = 90
_MOST_WORDS = 12


def clean_title(text: str) -> str | None:
    """A title in the file's words, without "our", without what follows it in the sentence; None for none."""
    title = _ENDS.sub("", _ARTICLE.sub("", text.strip(' ,;:()[]*_-–—."“”'))).strip(" ,;:()-–—.")
    if not title or len(title) > _LONGEST or re.search(r"\d{2}:\d{2}|@|https?:", title):
        return None
    return title if re.search(r"[^\W\d_]{2}", title) else None


def is_title(text: str) -> bool:
    """Whether a phrase is what somebody is: it has a word for that, and is no activity and no sentence."""
    if is_eastern_title(text):
        return len(text) <= 30
    words = _words(text)
    if len(words) > _MOST_WORDS or not any(is_title_word(word) for word in words):
        return False
    if any(word in NEVER_IN_TITLES for word in words):
        return False
    return not any(word in ACTIVITY_WORDS and word not in IN_TITLES | TITLE_WORDS for word in words)


def is_title_word(folded: str) -> bool:
    """Whether a word in small letters is a title's, German compounds included ("schichtleiter")."""
    return folded in TITLE_WORDS or _COMPOUND.search(folded) is not None


def is_eastern_title(text: str) -> bool:
    """Whether a phrase ends as Japanese titles do."""
    return _EASTERN.search(text) is not None


def is_activity(text: str) -> bool:
    """Whether a phrase names a part of the day: an interview, a lunch, a tour."""
    return any(word in ACTIVITY_WORDS for word in _words(text))


def is_department(text: str) -> bool:
    """Whether a phrase names a part of a firm, which in brackets stands for a title: "People & Culture"."""
    return all(
        word in DEPARTMENT_WORDS
        for word in re.split(r"\s*(?:[\s/&,]|\b(?:and|und|et|y)\b)\s*", text.casefold())
        if word
    )


def is_pronouns(text: str) -> bool:
    """Whether it is "she/her" and its like."""
    return _PRONOUNS.match(text) is not None


def continues(title: str, more: str) -> bool:
    """Whether "Engineering" behind "VP" or "Analytics" behind "Head of Data and" belongs to the title."""
    words = [word.casefold().strip(".,") for word in more.split()]
    if len(words) > 3 or len(title) >= 40 or is_activity(more):
        return False
    return all(word in COMMON_WORDS or word in TITLE_WORDS for word in words)


def _words(text: str) -> list[str]:
    return [word.casefold().strip(".,()") for word in re.split(r"[\s/&-]+", text)]
