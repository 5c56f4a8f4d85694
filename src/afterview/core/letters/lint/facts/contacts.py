"""Addresses in the letter: mail, telephone and web, as recorded."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong


@cache
def _address() -> re.Pattern[str]:
    endings = r"com|org|net|io|dev|example|co\.uk|de|fr|ie|no|in|au|ca|us|uk|eu"
    return re.compile(
        r"(?P<mail>(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+)"
        r"|(?P<web>(?:https?://|www\.)[^\s<>()\"]+"
        rf"|(?<!\w)(?<!\w-)\w[\w-]*+(?:\.[\w-]++)*\.(?:{endings})(?:/[^\s<>()]*)?\b)"
        r"|(?P<phone>(?<![\w.,/$€£-])(?:\+|\(|00)?\d[\d ()/.\u00a0-]{5,18}\d(?![\w/%]))"
    )


def check_contacts(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each address, telephone number and web page that the journal does not have."""
    for found in _address().finditer(sentence.text):
        phone = found.lastgroup == "phone"
        if phone and not _is_phone(found[0]):
            continue
        taken.take(*found.span())
        recorded = _has_number(found[0], record) if phone else _has_address(found[0], record)
        if not recorded:
            yield Wrong(*found.span(), f"{found[0]} stands nowhere in the journal.")


def _is_phone(text: str) -> bool:
    """Whether digits are a telephone number: seven to fifteen of them, and no date or grouped number."""
    digits = sum(mark.isdigit() for mark in text)
    other = r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,3}(?:[ .,]\d{3})+|\d{4}[ -]\d{4}"
    return 7 <= digits <= 15 and re.fullmatch(other, text.strip()) is None


def _has_address(text: str, record: Record) -> bool:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", text.lower()).rstrip("/.")
    return any(bare in other.lower() for other in record.contacts)


def _has_number(text: str, record: Record) -> bool:
    wanted = re.sub(r"\D", "", text)
    return any(_is_same_number(wanted, re.sub(r"\D", "", other)) for other in record.contacts)


def _is_same_number(wanted: str, other: str) -> bool:
    """Whether two numbers end alike, as 0... and +49... of one telephone do."""
    return len(other) >= 7 and (
        wanted.endswith(other[-8:]) or other.endswith(wanted[-8:]) or wanted.lstrip("0") in other
    )
