"""The needs of a job as a letter to its company can say them, one at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterview.core.letters.grammar import bases_by_gerund, is_clause, is_imperative, opened, says_something
from afterview.core.needs import Need
from afterview.core.recap import verbs
from afterview.core.recap.articles import a_or_an

Kind = Literal["person", "thing", "asked", "duty", "quoted"]
_Said = tuple[Kind, str] | None

_BRIEF = 5  # words up to which the pieces of a list can stand alone
_LONGEST = 20  # words that a need may have beside a qualification in one or two sentences


@dataclass(frozen=True, slots=True)
class SaidNeed:
    """One need in words that a sentence can hold; `need` is the one recorded, of which `text` may be a part.

    By its kind it follows "You are looking for" (`person`), "You need" (`thing`), "You ask for" (`asked`) or
    "You need someone to" (`duty`); `quoted` is one that only quotation marks hold.
    """

    kind: Kind
    text: str
    need: Need


@lru_cache(maxsize=1024)
def said_needs(need: Need, *, listed_deeds: bool = False) -> tuple[SaidNeed, ...]:
    """The parts of a need that can be said, in its order; a need of an interview is always said somehow.

    `listed_deeds` says that the needs around it begin with verbs, so that "Review code" is one and no noun.
    """
    found = []
    noted = need.source == "interview"
    for part in _parts(need.text):
        said = _said(part, noted=noted, listed_deeds=listed_deeds)
        if said is not None and says_something(said[1]) and len(said[1].split()) <= _LONGEST:
            found.append(SaidNeed(*said, need))
    if not found and noted and says_something(need.text):
        found.append(SaidNeed("quoted", " ".join(need.text.split()).rstrip(".;:,!"), need))
    return tuple(found)


def begins_with_verb(text: str) -> bool:
    """Whether a need plainly begins with a verb in its base form ("Own the pipeline")."""
    return is_imperative(opened(text))


# --- the statements of a need


@cache
def _you() -> re.Pattern[str]:
    lead = r"(?:in this (?:role|position|post),?\s+)?you"
    return re.compile(
        rf"{lead}(?P<will>['’]ll| will| are going to)?\s+(?:also\s+)?(?P<rest>.+)$", re.IGNORECASE
    )


def _parts(text: str) -> Iterator[str]:
    """What stands between semicolons, and between the commas of a list of duties."""
    aside = r"\s*\((?=[^)]*\b(?:we|our|us|you|your)\b)[^)]*\)"
    bare = re.sub(aside, "", " ".join(text.split())).strip(" -–—•*·").rstrip(".;,!: ")
    for part in re.split(r"\s*;\s*", bare):
        you = _you().match(part)
        lead = part[: you.start("rest")] if you else ""
        pieces = re.split(r",\s+(?:and\s+)?", you["rest"] if you else part)
        deeds = all(_is_deed(piece) or is_imperative(piece) for piece in pieces)
        if len(pieces) > 2 and (deeds or all(len(piece.split()) <= _BRIEF for piece in pieces)):
            yield from (f"{lead}{piece}" for piece in pieces)
        else:
            yield part


def _is_deed(text: str) -> bool:
    """Whether a text among duties begins with a verb, a noun spelled like one or not."""
    first, _, rest = text.partition(" ")
    return first.lower() in verbs.past_forms() and bool(rest) and rest.split()[0] not in _NOUN_JOINTS


_NOUN_JOINTS = frozenset({"of", "for", "in", "with"})


# --- how one statement is said


@cache
def _lead() -> re.Pattern[str]:
    seek = r"(?:(?:we|they|you)\s+(?:are|'re)\s+)?(?:now\s+|currently\s+)?(?:looking|searching)\s+for\s+"
    want = r"(?:(?:we|they|he|she)\s+)?(?:really\s+)?(?:needs?|wants?|requires?|seeks?|seeking)\s+"
    label = r"(?:the\s+)?(?:needs?|requirements?|must[- ]haves?|wanted|required):\s*"
    return re.compile(rf"(?:{seek}|{want}|{label})(?=\S)", re.IGNORECASE)


def _said(part: str, *, noted: bool, listed_deeds: bool) -> _Said:
    """The kind and the words of one statement; None where it cannot be said."""
    you = _you().match(part)
    if you is not None:
        return _said_to_applicant(you["rest"], will=you["will"] is not None)
    found = _lead().match(part)
    text = _to_them(opened(part[found.end() :] if found else part))
    deed = _deed(text, noted=noted, listed_deeds=listed_deeds)
    if deed is not None:
        return _sound("duty", deed)
    if (somebody := _somebody(text)) is not None:
        return _sound("person", somebody)
    having = re.match(r"(?:must|should|has to|have to|needs? to)\s+have\s+", text)
    return _sound("thing" if noted else "asked", text[having.end() :] if having else text)


def _deed(text: str, *, noted: bool, listed_deeds: bool) -> str | None:
    """What is to be done, with a verb in its base form; None where a text names no deed."""
    modal = re.match(
        r"(?:must|should|has to|have to|needs? to|can|to|will)\s+(?:be able to\s+)?(?!have\b)(?=\w)", text
    )
    if modal is not None:
        return text[modal.end() :]
    first, _, rest = text.partition(" ")
    base = bases_by_gerund().get(first) if noted else None
    if base is not None and rest:
        return f"{base} {rest}"
    return text if is_imperative(text) or (listed_deeds and _is_deed(text)) else None


def _said_to_applicant(rest: str, *, will: bool) -> _Said:
    """What an advertisement tells the applicant: "You will lead", "You have three years", "You know SQL"."""
    verb, _, more = rest.partition(" ")
    low = verb.lower()
    if will or low in {"must", "should", "can"}:
        act = rest if will else more
        return _sound("duty", _to_them(act)) if _is_deed(act) or is_imperative(act) else None
    if not more:
        return None
    if low in {"have", "bring", "possess", "hold", "offer"}:
        return _sound("asked", _to_them(more))
    third = "is" if low == "are" else _thirds().get(low)
    return _sound("person", f"someone who {third} {_to_them(more)}") if third else None


@cache
def _thirds() -> dict[str, str]:
    """The form with "he" or "she" of verbs by their base form."""
    others = "care enjoy know like love see stay think understand want".split()  # noqa: SIM905
    return {
        **{base: third for third, base in verbs.bases_by_third().items()},
        **{base: f"{base}s" for base in others},
    }


# --- somebody


@cache
def _person() -> re.Pattern[str]:
    head = r"(?:person|lead|nurse|cook|chef|colleague|journeyman|expert|\w+(?:er|or|ist|ian|ant|man|woman))"
    joint = r"(?:who|to|that|with|for)"
    described = rf"(?:an?|another|the)\s+(?:[\w-]+\s+){{0,3}}?{head}\s+{joint}\b"
    return re.compile(rf"(?:some|any)(?:one|body)\b|people\b|one person\b|{described}", re.IGNORECASE)


@cache
def _adjective() -> re.Pattern[str]:
    words = (
        r"calm|comfortable|confident|fluent|able|willing|good|kind|reliable|flexible|proficient|experienced|"
        r"skilled|familiar|passionate|happy|patient|ready|strong|used|keen|careful|honest|firm|available|"
        r"licensed|certified|qualified|capable|safe|at home|at ease|hands-on"
    )
    joint = r"(?:in|with|at|on|under|to|of|about|for|around|enough|when)"
    return re.compile(
        rf"(?:(?:very|really|highly)\s+)?(?:{words})(?:\s+(?:and|,)\s*(?:{words}))*(?:\s+{joint}\b|$)",
        re.IGNORECASE,
    )


_PLAINLY_VERBS = frozenset(
    [
        "can",
        "gets",
        "has",
        "is",
        "keeps",
        "knows",
        "leads",
        "likes",
        "owns",
        "puts",
        "runs",
        "speaks",
        "stays",
        "thinks",
        "understands",
    ]
)


def _somebody(text: str) -> str | None:
    """Somebody whom a text describes: "speaks German" is "someone who speaks German"; else None."""
    if _person().match(text):
        return text
    if _adjective().match(text):
        return f"someone {text}"
    first, _, rest = text.partition(" ")
    base = verbs.bases_by_third().get(first)
    plainly = first in _PLAINLY_VERBS or (base is not None and not verbs.may_be_noun(base))
    return f"someone who {text}" if plainly and rest else None


def _to_them(text: str) -> str:
    """What the company says of itself, said to it: "our ledger" is "your ledger"."""
    return re.sub(r"\b(?:us|we)\b", "you", re.sub(r"\bour\b", "your", text))


@cache
def _unsound() -> re.Pattern[str]:
    welcome = r"\b(?:is|are|would be) (?:a (?:plus|bonus)|an advantage|welcome|preferred|desirable)"
    return re.compile(rf"^your\b.*\byou\b|[!?:]|\.\s|{welcome}|\bwould help\b|\bhelps\b|(?:,| and| or)$")


def _sound(kind: Kind, text: str) -> _Said:
    """A way of saying that reads well, None where the words are a wish or run into another sentence."""
    if _unsound().search(text) or (kind in ("asked", "thing") and is_clause(text)):
        return None
    found = _paper().match(text) if kind in ("asked", "thing") else None
    article = f"{a_or_an(text)} " if found is not None else ""
    return kind, f"{article}{text.rstrip('.,; ')}"


@cache
def _paper() -> re.Pattern[str]:
    """Nouns that notes and advertisements name without the article that they need."""
    nouns = r"licen[cs]e|degree|certificate|diploma|portfolio|qualification|track record|sense of humou?r"
    return re.compile(
        rf"(?!(?:an?|the|your|any|some|no|two|\d+)\b)(?:[\w'&-]+\s+){{0,3}}?(?:{nouns})\b(?!\s+\w+s\b)",
        re.IGNORECASE,
    )


# --- what a need asks for


def deed_asked(said: SaidNeed) -> str | None:
    """What a need noted in an interview asks somebody to do, to stand after "I can"; None where it does not.

    "someone to run the pass" is "run the pass", "an assistant who writes English" is "write English".
    """
    if said.need.source != "interview" or said.kind not in ("duty", "person"):
        return None
    if said.kind == "duty":
        return said.text
    who = r"(?:someone|somebody|(?:an?|another) [\w -]{3,40}?)"
    found = re.match(rf"{who} (?P<joint>to|who can|who will|who) (?P<rest>\w.*)$", said.text)
    if found is None or found["joint"] != "who":
        return found["rest"] if found else None
    verb, _, more = found["rest"].partition(" ")
    base = verbs.bases_by_third().get(verb) or _BASES.get(verb)
    return f"{base} {more}" if base and more else None


_BASES = {"knows": "know", "understands": "understand", "gets": "get", "puts": "put", "stays": "stay"}


def asks_for_skill(said: SaidNeed) -> bool:
    """Whether a need names a tongue, a tool or a paper: beside anything else it shows what is missing."""
    return _skill().search(said.text) is not None or any(
        word[0].isupper() and word != "I" for word in said.text.split()
    )


@cache
def _skill() -> re.Pattern[str]:
    words = r"speaks?|experience|knowledge|licen[cs]e|certificat\w+|degree|diploma|qualification|fluent|years"
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def is_requirement(said: SaidNeed) -> bool:
    """Whether what an advertisement says reads as something asked for, and not as a word or a boast."""
    if said.kind == "asked" and " " not in said.text:
        return False
    if said.kind in ("duty", "person") or said.need.source in ("interview", "must", "wish"):
        return True
    told = re.match(r"you\b", said.need.text, re.IGNORECASE) is not None
    return told or len(said.text.split()) > 4 or _required().match(said.text) is not None


@cache
def _required() -> re.Pattern[str]:
    before = r"(?:(?:some|at least|good|strong|solid|proven|excellent|an?|the|valid|current|first)\s+)*"
    words = (
        r"\d|experience|knowledge|ability|skills?|degree|licen[cs]e|certificat|training|command|understanding|record|"
        r"background|sense|feeling|eye|grip"
    )
    return re.compile(rf"{before}(?:{words})", re.IGNORECASE)
