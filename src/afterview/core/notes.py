"""Notes typed during or after an interview, a line each, and what they say.

    Dana Ortiz, Head of Data: runs the platform team
    Topic (Dana Ortiz): moving nightly batch jobs to streaming
    Need: someone to own the ingestion pipeline
    Unclear: said I led the migration; I led the data part
    They said: by the end of next week

A line that is none of these is a topic talked about with everyone: nothing that was noted is lost.
A label with nothing after it says nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from afterview.core.journal import Person, Topic
from afterview.core.plain_text import one_line


@dataclass(frozen=True, slots=True)
class Notes:
    """What the notes of one interview say; `said` are the words about when the candidate will hear."""

    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    needs: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    said: str | None = None


_LABELS = {
    "topic": ("topic", "topics", "talked about", "discussed"),
    "need": ("need", "needs", "they need", "looking for"),
    "unclear": ("unclear", "clarify", "to clarify", "put right"),
    "said": ("they said", "hear by", "hear from them", "when"),
    "person": ("person", "met", "interviewer"),
}


def read_notes(text: str, known_people: Iterable[str] = ()) -> Notes:
    """The notes in `text`; a topic's person may be named by first or last name among `known_people`."""
    lines = [one_line(line).lstrip("-*•· ") for line in text.splitlines()]
    read = [one for line in lines if line and not line.startswith("#") and (one := _read_line(line))[2]]
    people = tuple(person for label, _, said in read if label == "person" and (person := _read_person(said)))
    names = (*known_people, *(person.name for person in people))
    return Notes(
        people=people,
        topics=tuple(
            Topic(text=said, discussed_with=_whom(whom, names))
            for label, whom, said in read
            if label == "topic"
        ),
        needs=tuple(said for label, _, said in read if label == "need"),
        unclear=tuple(said for label, _, said in read if label == "unclear"),
        said=next((said for label, _, said in read if label == "said"), None),
    )


def _read_line(line: str) -> tuple[str, str | None, str]:
    """The label, the person in brackets after it, and the rest of one line."""
    labelled = _label_pattern().match(line)
    if labelled:
        word = labelled["label"].lower()
        label = next(name for name, words in _LABELS.items() if word in words)
        return label, labelled["whom"], line[labelled.end() :].strip()
    if _person_pattern().match(line):
        return "person", None, line
    return "topic", None, line


def _read_person(said: str) -> Person | None:
    before, _, after = said.partition(":")
    name, _, title = before.partition(",")
    if not name.strip():
        return None
    return Person(name=name.strip(), title=title.strip() or None, responsibilities=after.strip() or None)


def _whom(whom: str | None, names: Iterable[str]) -> str | None:
    """The full name of the one person meant, as given where nobody known fits, None for everyone."""
    if whom is None:
        return None
    wanted = whom.removeprefix("with ").strip()
    fitting = [n for n in dict.fromkeys(names) if wanted.lower() in (n.lower(), *n.lower().split())]
    return fitting[0] if len(fitting) == 1 else wanted


@cache
def _label_pattern() -> re.Pattern[str]:
    words = "|".join(sorted((w for words in _LABELS.values() for w in words), key=len, reverse=True))
    return re.compile(rf"(?P<label>{words})\s*(?:\((?P<whom>[^)]*)\))?\s*:", re.IGNORECASE)


@cache
def _person_pattern() -> re.Pattern[str]:
    # "Dana Ortiz, Head of Data: ..." or without the colon: capitalised words, two at least, before the comma.
    word = r"[^\W\d_a-z][^\W\d_]*\.?(?:['’-][^\W\d_]+)*"
    particle = r"(?:(?:van|von|der|den|de|da|di|del|la|le|bin|al|el|af|av|ten|ter|zu)\s)*"
    return re.compile(rf"{word}(?:\s{particle}{word}){{1,4}}, [^:.;]{{2,80}}(?::|$)")
