"""What the parts of `names` share: a name that is not as recorded, and looking up how it is."""

from dataclasses import dataclass

from afterview.core.letters.lint.naming import Words, words_of

NAME = r"(?:the )?[A-Z](?:[\w'’&-]|\.(?=\w))*(?: (?:& |of |and )?[A-Z](?:[\w'’&-]|\.(?=\w))*){0,4}"
"""A run of words with capitals, as companies are called."""


@dataclass(frozen=True, slots=True)
class Text:
    """A part of the letter's body, its words, and the words that the journal has."""

    text: str
    words: Words
    known: frozenset[str]


@dataclass(frozen=True, slots=True)
class Misnamed:
    """A name that is not as recorded: its span in the text looked at, why, and what is recorded."""

    start: int
    end: int
    message: str
    fix: str | None


def as_recorded(name: str, plain_word: str) -> str | None:
    """A word of a recorded name as it is written there, from its plain form."""
    return next((name[word.start : word.end] for word in words_of(name) if word.plain == plain_word), None)
