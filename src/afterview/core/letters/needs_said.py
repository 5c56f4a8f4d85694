"""The needs of a job as a letter to its company can say them, one at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterview.core.letters.notes_said import gerund, is_clause, is_imperative, opened
from afterview.core.needs import Need
from afterview.core.recap import verbs

Kind = Literal["person", "thing", "asked", "duty", "quoted"]

_LONGEST = 20  # words that a need may have beside a qualification in one or two sentences


@dataclass(frozen=True, slots=True)
class SaidNeed:
    """One need in words that follow "You are looking for" (`person`), "You need" (`thing`), "You ask for" (`asked`)
    or "You need someone to" (`duty`); `quoted` is one that only quotation marks hold.

    `need` is the one recorded, of which `text` may be a part.
    """  # noqa: D205 -- the list of kinds is one sentence

    kind: Kind
    text: str
    need: Need


@lru_cache(maxsize=1024)
def said_needs(need: Need, *, listed_deeds: bool = False) -> tuple[SaidNeed, ...]:
    """The parts of a need that can be said, in its order; a need of an interview is always said somehow.

    `listed_deeds` says that the needs around it begin with verbs, so that "Review code" is one and no noun.
    """
    found = []
    for part in _parts(need.text):
        kind, text = _said(part, noted=need.source == "interview", listed_deeds=listed_deeds)
        if kind is not None and len(text.split()) <= _LONGEST and not (need.source == "wish" and kind == "quoted"):
            found.append(SaidNeed(kind, text, need))
    if not found and need.source == "interview":
        words = " ".join(need.text.split()).rstrip(".;:,!")
        found.append(SaidNeed("quoted", words, need))
    return tuple(found)


@cache
def _lead() -> re.Pattern[str]:
    seek = r"(?:(?:we|they|you)\s+(?:are|'re)\s+)?(?:now\s+|currently\s+)?(?:looking|searching)\s+for\s+"
    want = r"(?:(?:we|they|he|she)\s+)?(?:really\s+)?(?:needs?|wants?|requires?|seeks?|seeking)\s+"
    return re.compile(rf"(?:{seek}|{want})(?=\S)", re.IGNORECASE)


@cache
def _you() -> re.Pattern[str]:
    return re.compile(
        r"(?:in this (?:role|position|post),?\s+)?you(?P<will>'ll|’ll| will| are going to)?\s+(?:also\s+)?(?P<rest>.+)$", re.IGNORECASE
    )


def _parts(text: str) -> Iterator[str]:
    """The statements of a need: between semicolons, and between the commas of a list of duties."""
    bare = re.sub(r"\s*\((?=[^)]*\b(?:we|our|us|you|your)\b)[^)]*\)", "", " ".join(text.split())).strip(" -–—•*·")
    for part in re.split(r"\s*;\s*", bare.rstrip(".;,!: ")):
        you = _you().match(part)
        lead = part[: you.start("rest")] if you else ""
        listed = _list_of_duties(you["rest"] if you else part)
        if listed is None:
            yield part
        else:
            yield from (f"{lead}{one}" for one in listed)


def _list_of_duties(text: str) -> list[str] | None:
    pieces = re.split(r",\s+(?:and\s+)?", text)
    if len(pieces) < 3 or not all(_begins_with_verb(piece) for piece in pieces):
        return None
    return pieces


def _begins_with_verb(text: str) -> bool:
    first = text.split(maxsplit=1)[0].lower() if text.split() else ""
    return first in verbs.past_forms() or is_imperative(text)


def begins_with_verb(text: str) -> bool:
    """Whether a need plainly begins with a verb in its base form ("Own the pipeline")."""
    return is_imperative(opened(text))


def _said(part: str, *, noted: bool, listed_deeds: bool) -> tuple[Kind | None, str]:
    """How one statement is said, None where it cannot be."""
    text = part.strip().rstrip(".")
    you = _you().match(text)
    if you is not None:
        return _of_you(you["rest"], will=you["will"] is not None)
    found = _lead().match(text)
    if found is not None:
        text = text[found.end() :]
    text = _to_them(opened(text))
    text = re.sub(r"^(?:the\s+)?(?:needs?|requirements?|must[- ]haves?|wanted|required):\s*", "", text, flags=re.IGNORECASE)
    modal = re.match(r"(?:must|should|has to|have to|needs? to|can|to|will)\s+(?:be able to\s+)?(?=\w)", text)
    if modal is not None:
        rest = text[modal.end() :]
        if rest.startswith("have "):
            return ("thing" if noted else "asked"), rest.removeprefix("have ")
        return _sound("duty", rest)
    base = _bases_by_gerund().get(text.split(" ", 1)[0])
    if noted and base is not None and " " in text:
        return _sound("duty", f"{base} {text.split(' ', 1)[1]}")
    if is_imperative(text) or (listed_deeds and _is_deed(text)):
        return _sound("duty", text)
    if _person().match(text):
        return _sound("person", text)
    if (who := _third_person(text)) is not None:
        return _sound("person", who)
    if _adjective().match(text):
        return _sound("person", f"someone {text}")
    if is_clause(text):
        return None, text
    return _sound("thing" if noted else "asked", text)


def _is_deed(text: str) -> bool:
    first, _, rest = text.partition(" ")
    return first.lower() in verbs.past_forms() and bool(rest) and rest.split()[0] not in {"of", "for", "in", "with"}


def _of_you(rest: str, *, will: bool) -> tuple[Kind | None, str]:
    """What an advertisement says to the applicant: "You will lead", "You have three years", "You know SQL"."""
    verb, _, more = rest.partition(" ")
    low = verb.lower()
    if will or low in {"must", "should", "can"}:
        vp = rest if will else more
        return _sound("duty", _to_them(vp)) if _begins_with_verb(vp) or vp.startswith("be ") else (None, rest)
    if low in {"have", "bring", "possess", "hold", "offer"} and more:
        return _sound("asked", _to_them(more))
    if low in {"are", "'re"} and more:
        return _sound("person", f"someone who is {_to_them(more)}")
    third = _thirds().get(low)
    return _sound("person", f"someone who {third} {_to_them(more)}") if third and more else (None, rest)


@cache
def _thirds() -> dict[str, str]:
    return {**{base: third for third, base in verbs.bases_by_third().items()}, "know": "knows", "understand": "understands", "enjoy": "enjoys", "like": "likes", "care": "cares", "love": "loves", "see": "sees", "think": "thinks", "stay": "stays", "want": "wants"}


@cache
def _person() -> re.Pattern[str]:
    head = r"(?:person|engineer|manager|lead|leader|nurse|teacher|cook|chef|assistant|developer|analyst|designer|driver|colleague|journeyman|expert|specialist|candidate|\w+(?:er|or|ist|ian|ant|man|woman))"
    return re.compile(
        rf"(?:someone|somebody|anyone|anybody|people|one person)\b|(?:an?|another|the)\s+(?:[\w-]+\s+){{0,3}}?{head}\s+(?:who|to|that|with|for)\b", re.IGNORECASE
    )


@cache
def _adjective() -> re.Pattern[str]:
    words = r"calm|comfortable|confident|fluent|able|willing|good|kind|reliable|flexible|proficient|experienced|skilled|familiar|passionate|happy|patient|ready|strong|used|keen|careful|honest|firm|available|licensed|certified|qualified|capable|safe|at home|at ease|hands-on"
    return re.compile(
        rf"(?:(?:very|really|highly)\s+)?(?:{words})(?:\s+(?:and|,)\s*(?:{words}))*(?:\s+(?:in|with|at|on|under|to|of|about|for|around|enough|when)\b|$)", re.IGNORECASE
    )


@cache
def _bases_by_gerund() -> dict[str, str]:
    """The base forms of known verbs by their -ing forms, but for those that are nouns too ("training", "planning")."""
    nouns = {"training", "planning", "testing", "reporting", "marketing", "staffing", "scheduling", "housing", "funding", "editing", "engineering", "coding"}
    return {form: base for base in verbs.past_forms() if (form := gerund(base)) not in nouns}


def _third_person(text: str) -> str | None:
    """ "speaks German" as "someone who speaks German"."""
    first, _, rest = text.partition(" ")
    if not rest:
        return None
    known = verbs.bases_by_third().get(first.lower())
    if (known is None or verbs.may_be_noun(known)) and first.lower() not in _PLAINLY_VERBS:
        return None
    return f"someone who {text}"


_PLAINLY_VERBS = frozenset("knows has is can understands likes thinks stays speaks owns keeps leads runs gets puts".split())  # noqa: SIM905


def _to_them(text: str) -> str:
    """What the company says of itself, said to it: "our ledger" is "your ledger"."""
    changed = re.sub(r"\bour\b", "your", text)
    changed = re.sub(r"\bus\b", "you", changed)
    return re.sub(r"\bwe\b", "you", changed)


def _sound(kind: Kind, text: str) -> tuple[Kind | None, str]:
    """A way of saying that reads well, None where the words speak to the applicant or run into another sentence."""
    if re.search(r"\bus\b|^your\b.*\byou\b|[!?:]|\.\s|\b(?:is|are|would be) (?:a (?:plus|bonus)|an advantage|welcome|preferred|desirable)|\bwould help\b|\bhelps\b|(?:,| and| or)$", text):
        return None, text
    if kind in ("asked", "thing") and is_clause(text):
        return None, text
    return kind, text.rstrip(".,; ")


def deed_asked(said: SaidNeed) -> str | None:
    """What a need noted in an interview asks somebody to do, to stand after "I can"; None where it asks something else.

    "someone to run the pass" is "run the pass", "an assistant who writes English" is "write English".
    """
    if said.need.source != "interview":
        return None
    if said.kind == "duty":
        return said.text
    found = re.match(r"(?:someone|somebody|(?:an?|another) [\w -]{3,40}?) (?P<joint>to|who can|who will|who) (?P<rest>\w.*)$", said.text)
    if said.kind != "person" or found is None:
        return None
    rest = found["rest"]
    if found["joint"] != "who":
        return rest
    verb, _, more = rest.partition(" ")
    base = verbs.bases_by_third().get(verb) or _OTHER_THIRDS.get(verb)
    return f"{base} {more}" if base and more else None


_OTHER_THIRDS = {"knows": "know", "understands": "understand", "gets": "get", "puts": "put", "stays": "stay"}


def asks_for_skill(said: SaidNeed) -> bool:
    """Whether a need names a tongue, a tool or a paper: beside anything else it would only show what is missing."""
    words = said.text.split()
    return _skill().search(said.text) is not None or any(word[0].isupper() and word != "I" for word in words)


@cache
def _skill() -> re.Pattern[str]:
    return re.compile(r"\b(?:speaks?|experience|knowledge|licen[cs]e|certificat\w+|degree|diploma|qualification|fluent|years)\b", re.IGNORECASE)


def is_requirement(said: SaidNeed) -> bool:
    """Whether what an advertisement says reads as something asked for, and not as a word about itself."""
    if said.kind in ("duty", "person") or said.need.source in ("interview", "must", "wish"):
        return True
    return len(said.text.split()) > 4 or _required().match(said.text) is not None


@cache
def _required() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:some|at least|good|strong|solid|proven|excellent|an?|the|valid|current|first)\s+)*(?:\d|experience|knowledge|ability|skills?"
        r"|degree|licen[cs]e|certificat|training|command|understanding|record|background|sense|feeling|eye|grip)", re.IGNORECASE
    )
