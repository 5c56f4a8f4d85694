"""Whether words are only supposed: "if you are not selected", "candidates who were not chosen"."""

from __future__ import annotations

import re

_OPENERS = re.compile(
    r"\b(?:if|in case|in the event|unless|whether|provided that|assuming|supposing|were you|"
    r"should (?:you|your|we|the|there|it|this|they|another|any)|falls|sollten?|wenn|ob|au cas ou|"
    r"en cas|s'il|"
    r"en caso|qualora|nel caso|indien|mocht(?:en)?|caso)\b|(?:^|[,.;:] |\b(?:que|et|y|e|en|che|"
    r"dat) )(?:si|se|als)\b"
)
# Where the supposed clause ends and what is said outright begins.
_ENDS = re.compile(
    r"[;:]|,\s*(?:but|we|i|unfortunately|however|the|they|it|our|sadly|and|that|wir|nous)\b| - "
)
# "If you have not heard by Friday, we have decided otherwise": all of it hangs on the condition.
_HANGS = re.compile(r"\b(?:hear|heard|receiv\w*|contacted|successful|selected|shortlisted|chosen|response)\b")
_OTHERS = re.compile(
    r"\b(?:candidates|applicants|those|applications|people|anyone|only)\b(?: \w+){0,4} (?:who|that|"
    r"which|not|are|were|will|would|may)\b"
)
_TRAILING = re.compile(
    r"^[^.!?;]{0,40}\b(?:if|should|provided|in case) (?:there|we|your|you (?:are|have been|were) "
    r"(?:selected|a|shortlisted|successful|chosen)|selected|it is|they|shortlisted|successful|the "
    r"team|a match)"
)


def is_supposed(sentence: str, start: int) -> bool:
    """Whether what begins at `start` of a plain sentence hangs on a condition before it."""
    before = sentence[:start]
    opener = None
    for opener in _OPENERS.finditer(before):  # noqa: B007 -- the last one counts
        pass
    if opener is None:
        return False
    between = before[opener.end() :]
    return _ENDS.search(between) is None or _HANGS.search(between) is not None


def is_of_others(sentence: str, start: int) -> bool:
    """Whether it is said of candidates at large: "applicants who are not selected will be told"."""
    return _OTHERS.search(sentence[: start + 25]) is not None and " you " not in f"{sentence[:start]} "


def is_supposed_after(sentence: str, end: int) -> bool:
    """Whether a condition follows: "to schedule an interview if there is a match"."""
    return _TRAILING.search(sentence[end:]) is not None
