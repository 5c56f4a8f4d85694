"""Addresses in the letter: mail, telephone and web, as recorded."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.facts.record import Record


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
        r"|(?P<web>(?:https?://|www\.)[^\s<>()\"]+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|example|co\.uk|de|fr|ie|no|in|au|ca|us|uk|eu)(?:/[^\s<>()]*)?\b)"
        r"|(?P<phone>(?<![\w.,/$€£-])(?:\+|\(|00)?\d[\d ()/.\u00a0-]{5,18}\d(?![\w/%]))"
    )


def addresses(text: str) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, kind, text) of each address in a text; a phone number has at least seven digits and is no date."""
    for found in _address().finditer(text):
        kind = str(found.lastgroup)
        if kind == "phone" and not _is_phone(found[0]):
            continue
        yield found.start(), found.end(), kind, found[0].rstrip(".,")


def _is_phone(text: str) -> bool:
    digits = sum(mark.isdigit() for mark in text)
    dated = re.fullmatch(r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})", text.strip())
    grouped = re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})+", text.strip())
    return 7 <= digits <= 15 and not dated and not grouped


def is_recorded(kind: str, text: str, record: Record) -> bool:
    """Whether the journal has the address."""
    journal, opportunity = record.case.occasion.journal, record.case.occasion.opportunity
    recorded = [one.text for one in record.told]
    recorded += filter(None, (journal.candidate.email, journal.candidate.phone, opportunity.domain))
    if kind == "phone":
        wanted = re.sub(r"\D", "", text)
        return any(_same_number(wanted, re.sub(r"\D", "", other)) for other in recorded)
    bare = re.sub(r"^(?:https?://)?(?:www\.)?", "", text.lower()).rstrip("/")
    return any(bare in other.lower() for other in recorded)


def _same_number(wanted: str, other: str) -> bool:
    """Whether two numbers end alike, as 0... and +49... of one telephone do."""
    return len(other) >= 7 and (
        wanted.endswith(other[-8:]) or other.endswith(wanted[-8:]) or wanted.lstrip("0") in other
    )
