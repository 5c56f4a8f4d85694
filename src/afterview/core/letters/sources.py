"""Journal paths in plain words: what a sentence of a letter rests on, and what a letter still lacks."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from afterview.core.days_in_words import day_in_words, instant_in_words
from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal, Topic
from afterview.core.letters.letter import Letter
from afterview.core.letters.lint.body import read_letter
from afterview.core.refusal import Refused

_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
_LONGEST = 180  # characters of a fact that are shown beside a sentence
_PLACES = ("name", "company", "organization", "institution", "issuer", "awarder", "publisher")


@dataclass(frozen=True, slots=True)
class Source:
    """A fact in words: where it is recorded ("Topic you noted with Dana Ortiz") and what it says there.

    `text` is None where the place says enough.
    """

    place: str
    text: str | None


@dataclass(frozen=True, slots=True)
class SourcedSentence:
    """A sentence of a letter and what it rests on; none where it is the writer's own."""

    text: str
    sources: tuple[Source, ...]


def sourced(
    text: str, letters: Iterable[Letter], journal: Journal, opportunity: str, here: tzinfo
) -> tuple[SourcedSentence, ...]:
    """The sentences of a letter's body, each with the facts that it rests on in one of `letters`.

    Those are the letters composed for the same occasion. `here` is the time zone to say dates in.
    """
    facts: dict[str, tuple[str, ...]] = {}
    for letter in letters:
        for sentence in letter.outline:
            facts.setdefault(_plain(sentence.text), sentence.facts)
    own = f"opportunities[{journal.opportunities.index(find_opportunity(journal, opportunity))}]."
    return tuple(
        SourcedSentence(
            sentence.text,
            tuple(source_of(path, journal, own, here) for path in facts.get(_plain(sentence.text), ())),
        )
        for sentence in read_letter(text).sentences
    )


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def source_of(path: str, journal: Journal, own: str, here: tzinfo) -> Source:
    """The fact at `path` in words; `own` is how the paths of the letter's own opportunity begin."""
    values = _values(path, journal)
    text = None if path.endswith(".job_ad") else _said(values[-1], here)
    for pattern, place in _FACTS:
        if pattern.search(path):
            return Source(_elsewhere(path, journal, own) + place(path, values), text)
    return Source("Your journal", text)


def _elsewhere(path: str, journal: Journal, own: str) -> str:
    found = re.match(r"opportunities\[(\d+)\]\.", path)
    if found is None or path.startswith(own):
        return ""
    return f"{journal.opportunities[int(found[1])].company}: "


def _values(path: str, journal: Journal) -> list[object]:
    """What stands at each step of a path, the journal first; None from where nothing stands."""
    values: list[object] = [journal]
    for name, index in _STEP.findall(path):
        values.append(_below(values[-1], name, index))
    return values


def _below(value: object, name: str, index: str) -> object:
    if index:
        return value[int(index)] if isinstance(value, list | tuple) and int(index) < len(value) else None
    if isinstance(value, Mapping):
        return value.get(name)
    return getattr(value, name, None)


def _said(value: object, here: tzinfo) -> str | None:
    if isinstance(value, datetime):
        return instant_in_words(value, here, value.astimezone(here).date())
    if isinstance(value, date):
        return day_in_words(value, value)
    if isinstance(value, Mapping):
        value = next((value[key] for key in (*_PLACES, "title", "language") if value.get(key)), None)
    if value is None:
        return None
    words = " ".join(str(value).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"


def _resume(path: str, values: list[object]) -> str:
    entry = values[3] if len(values) > 3 else None
    named = re.search(r"\]\.(?:name|company|organization|institution)$", path)
    if isinstance(entry, Mapping) and not named and len(values) > 4:
        where = next((entry[key] for key in _PLACES if entry.get(key)), None)
        if isinstance(where, str):
            return f"Your resume, {where}"
    return "Your resume"


def _topic(_path: str, values: list[object]) -> str:
    topic = values[-2]
    if isinstance(topic, Topic) and topic.discussed_with is not None:
        return f"Topic you noted with {topic.discussed_with}"
    return "Topic you noted with everyone"


def _term(path: str, _values: list[object]) -> str:
    return f"The offer, {path.rpartition('.')[2].replace('_', ' ')}"


def _always(place: str) -> Callable[[str, list[object]], str]:
    return lambda _path, _values: place


_FACTS: tuple[tuple[re.Pattern[str], Callable[[str, list[object]], str]], ...] = tuple(
    (re.compile(pattern), place)
    for pattern, place in (
        (r"^resume\b", _resume),
        (r"\.job_ad$", _always("The advertisement")),
        (r"\.topics\[\d+\]", _topic),
        (r"\.needs\[\d+\]", _always("A need that they named")),
        (r"\.hear_by\.date$", _always("The date they gave")),
        (r"\.interviews\[\d+\]\.(?:starts|ends)$", _always("When you met")),
        (r"\.company$", _always("The company")),
        (r"\.position$", _always("The position")),
        (r"\.offer\.received$", _always("When the offer came")),
        (r"\.offer\.deadline$", _always("When the offer must be answered")),
        (r"\.offer\.terms\.", _term),
    )
)

_LACKING: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), place)
    for pattern, place in (
        (r"^resume\b", "Your resume"),
        (r"^opportunities$", "Your opportunities"),
        (r"\.people$", "The list of people you met"),
        (r"\.interviews$", "Your record of it"),
        (r"\.cancelled$", "Your record of the interview"),
        (r"\.events$", "Your record of what happened"),
        (r"\.hear_by\.date$", "The date they gave"),
        (r"\.offer\.deadline$", "The deadline of the offer"),
        (r"\.offer\.terms\.start$", "The day on which you start"),
        (r"\.offer$", "The offer"),
    )
)


def lacking_in_words(refused: Refused) -> str:
    """Why a letter cannot be composed yet, as a sentence for the one who writes it."""
    place = next((words for pattern, words in _LACKING if pattern.search(refused.path)), refused.path)
    return f"{place} {refused.reason}."
