"""Notes as a letter can say them: what was noted in any grammar, made a phrase that a sentence can hold.

People note "night trains", "how we handle on-call", "to move the batch jobs", "They want fewer incidents."
Only small words at the beginning change; what cannot be turned safely is said as it stands, behind a colon or
in quotation marks.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterview.core.letters.grammar import (
    ASKS,
    gerund,
    is_base,
    is_clause,
    is_imperative,
    opened,
    plural_form,
    says_something,
    without_stop,
)
from afterview.core.recap import verbs
from afterview.core.recap.articles import with_article
from afterview.core.words import sentences

Shape = Literal["noun", "doing", "question", "clause"]

_LONGEST = 26  # words of a note that one sentence of a letter can carry


@dataclass(frozen=True, slots=True)
class Phrase:
    """A note ready to be said: its `shape` and its words, without a full stop.

    "noun" and "doing" (a gerund) stand wherever a noun does, "question" ("why it failed", "how to handle it")
    after "about", a "clause" only behind a colon.
    """

    shape: Shape
    text: str


@lru_cache(maxsize=1024)
def topic_phrase(note: str) -> Phrase:
    """A topic of a conversation, told from the candidate to somebody met; empty where it has no word."""
    if not says_something(note):
        return Phrase("noun", "")
    text = opened(_unprefixed(_first_sentence(note)))
    if (asked := _question(text)) is not None:
        return Phrase("question", asked)
    if (doing := _doing(text)) is not None:
        return Phrase("doing", _theirs(doing))
    if is_clause(text):
        about = _about(text)
        return topic_phrase(about) if about is not None else Phrase("clause", _clause(text))
    return Phrase("noun", _with_the(_listed(_theirs(text))))


def _with_the(text: str) -> str:
    """A text with the article that notes leave out: "flood plan for the storage" is "the flood plan ..."."""
    return text if with_article("about", text) == f"about {text}" else f"the {text}"


def is_short(text: str) -> bool:
    """Whether a sentence can carry it."""
    return len(text.split()) <= _LONGEST


def _first_sentence(note: str) -> str:
    text = " ".join(note.split()).strip(" -–—•*·")
    told = [text[start:end] for start, end in sentences(text) if says_something(text[start:end])]
    text = without_stop(told[0] if told else text)
    return text if is_short(text) else _cut(text)


def _cut(text: str) -> str:
    """The beginning of a text that is too long, up to a comma or the like."""
    for found in reversed(list(re.finditer(r"[,;:(]|\s[–—-]\s", text))):
        if 3 <= len(text[: found.start()].split()) <= _LONGEST:
            return text[: found.start()].rstrip()
    return text


@cache
def _prefix() -> re.Pattern[str]:
    """What notes begin with before they come to the topic: "We talked about", "asked how", "Topic:"."""
    who = r"(?:(?:we|i|they|he|she|[A-Z]\w+)\s+)?(?:(?:also|both|briefly)\s+)?"
    spoke = r"(?:talked|spoke|chatted|heard|asked|told\s+(?:me|us))(?:\s+(?:me|us))?"
    much = r"(?:\s+(?:a\s+lot|at\s+length|briefly|mostly|mainly))?"
    took_up = r"discussed|mentioned|went\s+over|covered|brought\s+up|explained|described"
    asked = rf"asked(?:\s+me)?(?=\s+(?:{ASKS})\b)"
    label = (
        r"(?:topics?|subject|re|about|discussion|conversation|talk)\s*:|(?:conversation\s+|talk\s+)?about\b"
    )
    return re.compile(
        rf"(?:{who}(?:{spoke}{much}\s+about|{took_up}|{asked})|{label})\s*(?=\S)", re.IGNORECASE
    )


def _unprefixed(text: str) -> str:
    found = _prefix().match(text)
    return text if found is None else text[found.end() :]


def _about(text: str) -> str | None:
    """What a sentence says that somebody is thinking or worried about; None where it does not say it."""
    found = re.match(r"(?:they|he|she|i|we|[A-Z]\w+)\b[^:;]*?\babout\s+(?=\S)", text)
    if found is None or is_clause(text[found.end() :]):
        return None
    return text[found.end() :]


_AUXILIARIES = r"do|does|did|is|are|was|were|can|could|will|would|should|has|have|had"


_SUBJECTS = frozenset({"you", "we", "they", "i", "he", "she", "it"})


def _question(text: str) -> str | None:
    """A question made one that stands inside a sentence; None where it is none or stays a direct one."""
    how_much = r"(?:\s+(?:much|many|long|often|far|soon|big|fast))?"
    found = re.match(rf"(?P<ask>(?:{ASKS})\b{how_much})\s+(?P<rest>.+)$", text.rstrip("?"))
    if found is None:
        return None
    ask, rest = found["ask"].lower(), found["rest"]
    asked = r"(?:do|does|can|could|would|should|will)"
    direct = re.match(rf"{asked}\s+(?:you|we|they|i)\s+(?P<act>.+)$", rest, re.IGNORECASE)
    if direct is not None:
        return f"{ask} to {direct['act']}" if ask not in {"why", "who", "whether"} else None
    turned = re.match(rf"(?:{_AUXILIARIES})\s+(?P<after>\w+)", rest)
    if turned is not None and (ask not in {"what", "who", "which"} or turned["after"] in _SUBJECTS):
        return None
    shared = re.match(r"(?:we|they|you)\s+(?P<verb>\w+)\b(?P<more>.*)$", rest, re.IGNORECASE)
    if shared is not None:
        return _without_subject(ask, shared["verb"].lower(), shared["more"])
    return f"{ask} {_theirs(rest)}"


def _without_subject(ask: str, verb: str, more: str) -> str:
    """A question about "we" or "they", which a reader would take otherwise: "how to handle on-call"."""
    if ask in {"why", "whether", "who"} or not (is_base(verb) or verb in {"can", "could", "should", "would"}):
        return f"{ask} you {verb}{_theirs(more)}"
    return f"{ask} to {verb}{more}" if is_base(verb) else f"{ask} to{more}"


def _doing(text: str) -> str | None:
    """A gerund phrase, also from an imperative or an infinitive; None where the text is none of these."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    if low in verbs.gerunds() and rest:
        return f"{low} {rest}"
    if low == "to" and rest:
        first, _, rest = rest.partition(" ")
        return f"{gerund(first.lower())} {rest}".strip() if first.isalpha() else None
    return f"{gerund(low)} {rest}" if is_imperative(text) else None


def _clause(text: str) -> str:
    """A sentence to be said behind a colon: what "they" do, the reader does; "we" is quoted."""
    plain = text.rstrip("?").strip()
    if text.endswith("?"):
        return f"“{text[:1].upper()}{text[1:]}”"
    short = r"(?P<short>['’](?:re|ve|ll|d))?"
    told = re.match(rf"(?P<who>they|he|she){short}\s+(?P<rest>.+)$", plain, re.IGNORECASE)
    if told is not None:
        verb, _, more = told["rest"].partition(" ")
        form = verb if told["who"].lower() == "they" or told["short"] else plural_form(verb)
        if form is not None:
            return f"you{told['short'] or ''} {form} {_theirs(more)}".rstrip()
    return (
        f"“{plain}”" if re.match(r"(?:we|our|you|your|us|he|she)\b", plain, re.IGNORECASE) else _theirs(plain)
    )


def _theirs(text: str) -> str:
    """What is "ours" or "theirs" to the people of the company, seen from the letter to them."""
    changed = re.sub(r"^(?:their|our)\b", "your", text)
    return re.sub(r"\b(and|of|in|for|with|on|to|from|about) our\b", r"\1 your", changed)


def _listed(text: str) -> str:
    """Notes set side by side with semicolons or slashes, as a list."""
    parts = [part.strip() for part in re.split(r"\s*;\s*|\s+[/|+]\s+", text) if part.strip()]
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else text
