"""Rows that tell of an opportunity already told of: in the same sheet, or in the journal."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from afterview.core.journal import Opportunity
from afterview.core.tracker.legal_forms import without_legal_form
from afterview.core.tracker.opportunity import TrackedOpportunity
from afterview.core.tracker.wording import folded, one_line, words_of

_SHORT = {
    "sr": "senior",
    "jr": "junior",
    "snr": "senior",
    "jnr": "junior",
    "mgr": "manager",
    "eng": "engineer",
}
_FOR_ALL = re.compile(
    r"[(\[]\s*(?:[mwfdxhgna]\s*[/|*,]\s*){1,3}[mwfdxhgna*]\s*[)\]]|\b[mwf]/[mwf]/[dxi]\b|\bh/f\b|\bm/f\b"
    r"|[(\[]\s*(?:all genders|alle|gn|remote|hybrid)\s*[)\]]"
)
_NUMBERED = re.compile(r"\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A row that repeats an earlier row (`of_row`) or an opportunity of the journal (`of_opportunity`)."""

    row: int
    of_row: int | None
    of_opportunity: str | None
    why: str


def find_duplicates(
    tracked: Sequence[TrackedOpportunity], recorded: Iterable[Opportunity] = ()
) -> tuple[Duplicate, ...]:
    """The duplicates in the order of the rows: of an opportunity recorded, then of the first row alike.

    Alike are company and position but for case, accents, legal form, punctuation and space, or the address
    of one posting.
    """
    journal = {(company_key(o.company), position_key(o.position)): o for o in reversed(tuple(recorded))}
    seen: dict[tuple[str, str], TrackedOpportunity] = {}
    posted: dict[str, TrackedOpportunity] = {}
    found: list[Duplicate] = []
    for one in tracked:
        key, posting = _key(one), posting_key(one.link)
        if key is not None and (known := journal.get(key)) is not None:
            why = _alike(one, known.company, known.position)
            found.append(Duplicate(one.row, None, known.id, f"{why}, as in the journal"))
        first = seen.get(key) if key is not None else None
        if first is not None:
            found.append(Duplicate(one.row, first.row, None, _why(one, first)))
        elif posting is not None and (first := posted.get(posting)) is not None and _may_be(one, first):
            found.append(
                Duplicate(one.row, first.row, None, f"the address of the same posting ({first.link})")
            )
        if key is not None:
            seen.setdefault(key, one)
        if posting is not None:
            posted.setdefault(posting, one)
    return tuple(found)


@lru_cache(maxsize=4096)
def company_key(name: str) -> str:
    """What two spellings of one company have in common: `Northwind, Inc.` and `NORTHWIND Inc` are one."""
    words = without_legal_form(name).removeprefix("the ").replace(" ", "")
    # Müller and Mueller are one; folding has made the first Muller already.
    return re.sub("(?<=[aou])e", "", words) or folded(one_line(name))


@lru_cache(maxsize=4096)
def position_key(name: str) -> str:
    """What two spellings of one position have in common: `Sr. Engineer (m/w/d)` is `Senior Engineer`."""
    plain = _FOR_ALL.sub(" ", folded(name))
    words = (_SHORT.get(word, word) for word in re.sub(r"[^\w+#]+", " ", plain).split())
    return "".join(words) or folded(one_line(name))


def posting_key(link: str | None) -> str | None:
    """What two addresses of one posting have in common; none where the address may be of a whole company."""
    if link is None:
        return None
    address = re.sub(r"^(?:https?://)?(?:www\.)?", "", link.strip(), flags=re.IGNORECASE).partition("#")[0]
    place, _, query = address.partition("?")
    place = place.rstrip("/")
    host, _, path = place.partition("/")
    if (job := re.search(r"/jobs/view/(?:[^/]*-)?(\d{5,})$", f"/{path}")) and "linkedin." in host.lower():
        return f"linkedin {job[1]}"
    numbers = "&".join(sorted(part for part in query.split("&") if _NUMBERED.search(part)))
    if not (_NUMBERED.search(path) or numbers or path.count("/") >= 2):
        return None
    return f"{host.lower()}/{path}?{numbers}"


def _key(one: TrackedOpportunity) -> tuple[str, str] | None:
    if one.company is None or one.position is None:
        return None
    return company_key(one.company), position_key(one.position)


def _may_be(one: TrackedOpportunity, other: TrackedOpportunity) -> bool:
    """Whether two rows of one posting may be one: neither company nor position is another without doubt."""
    companies = {company_key(o.company) for o in (one, other) if o.company is not None}
    positions = {position_key(o.position) for o in (one, other) if o.position is not None}
    return len(companies) < 2 or len(positions) < 2


def _why(one: TrackedOpportunity, first: TrackedOpportunity) -> str:
    why = _alike(one, first.company or "", first.position or "")
    places = [o.location for o in (one, first)]
    if all(places) and len({words_of(place or "") for place in places}) == 2:
        why += f", though in {places[0]} and {places[1]}"
    days = [o.applied.day for o in (one, first) if o.applied is not None and o.applied.day is not None]
    if len(days) == 2 and days[0] != days[1]:
        why += f", though applied for on {days[0]} and {days[1]}"
    return why


def _alike(one: TrackedOpportunity, company: str, position: str) -> str:
    parts = []
    for what, here, there in (("company", one.company, company), ("position", one.position, position)):
        differ = here is not None and one_line(here) != one_line(there)
        parts.append(f"{what} ({here} is {there})" if differ else what)
    return "the same " + " and ".join(parts)
