"""Headers, statuses and names brought to one form, so that spelling does not tell them apart."""

import re
import unicodedata

_NOTHING = frozenset({"n/a", "#n/a", "-", "--", "–", "—", "null", "none"})
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_POSSESSIVE = re.compile(r"['’]s\b")
_NO_WORD = re.compile(r"[\W_]+")
_E_MAIL = re.compile(r"\be mail")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


def word_set(listed: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(listed.split())


def is_blank(text: str) -> bool:
    """Whether a cell says nothing: empty, or what spreadsheets and exports write for nothing ("N/A", "-")."""
    return text.strip().casefold() in _NOTHING or not text.strip()


def one_line(text: str) -> str:
    """The text without line breaks and doubled spaces."""
    return " ".join(text.split())


def folded(text: str) -> str:
    """Lower case without accents: `Société` gives `societe`, `Straße` gives `strasse`."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def words_of(text: str) -> str:
    """The words of a text, folded, with one space between: `Date_Applied:` gives `date applied`."""
    return _E_MAIL.sub("email", _NO_WORD.sub(" ", folded(_POSSESSIVE.sub("", text))).strip())


def label(text: str) -> str:
    """The words of a header or a status: as `words_of`, and `dateApplied` is two words."""
    return words_of(_CAMEL.sub(" ", text))


def without_brackets(text: str) -> str:
    """The text without what stands in brackets, or as it is where that would leave nothing."""
    return _BRACKETS.sub(" ", text).strip() or text
