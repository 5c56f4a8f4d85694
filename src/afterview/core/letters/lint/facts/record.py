"""What the journal says, as a letter's facts are looked up in it."""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from typing import Literal

from afterview.core.journal import Heard, Opportunity
from afterview.core.letters.lint.case import Case, interview_texts, notes, present, strings
from afterview.core.letters.lint.dates import Written, written_dates
from afterview.core.letters.lint.facts.countries import COUNTRIES
from afterview.core.letters.lint.figures import Figure, figures
from afterview.core.letters.lint.naming import bare_form, words_of
from afterview.core.letters.lint.plain import plain
from afterview.core.letters.lint.sense import senses
from afterview.core.time import local_time

Source = Literal["resume", "ad", "notes", "terms", "other"]


@dataclass(frozen=True, slots=True)
class Told:
    """One text of the journal and where it stands."""

    source: Source
    text: str

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Its numbers; those of a date are none."""
        return () if _MONTH.fullmatch(self.text) else figures(self.text)

    @property
    def about(self) -> frozenset[str]:
        """What it is about."""
        return senses(self.text)


def as_key(figure: Figure) -> float:
    """A figure's value without what arithmetic leaves behind its ninth place: 0.1 + 0.2 is 0.3."""
    return round(figure.value, 9)


@dataclass(frozen=True, slots=True)
class Stint:
    """A time at one place: the employer's or school's name, from month to month (counted from year 0)."""

    where: str
    first: int
    last: int
    text: str


class Record:
    """The journal around one letter. Each part is worked out when a rule first asks for it."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.month_first = case.time.days.country == "US"

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """Every text that a fact may rest on."""
        opportunity = self.case.occasion.opportunity
        found = [Told("resume", text) for text in self.case.resume]
        if opportunity.job_ad:
            found += (Told("ad", text) for text in _sentences(opportunity.job_ad))
        found += (Told("ad", text) for text in (opportunity.position, opportunity.company))
        found += (Told("notes", text) for text in notes(self.case))
        if opportunity.offer is not None and opportunity.offer.received <= self.case.occasion.now:
            found += (Told("terms", text) for text in _terms(opportunity.offer.terms))
        found += (Told("other", text) for other in self._others for text in _about_other(other))
        return tuple(found)

    @cached_property
    def by_number(self) -> Mapping[float, tuple[Told, ...]]:
        """The texts that have a number, by the number as `as_key` gives it."""
        found: dict[float, dict[Told, None]] = {}
        for told in self.told:
            for figure in told.figures:
                found.setdefault(as_key(figure), {})[told] = None
        return {key: tuple(texts) for key, texts in found.items()}

    @property
    def _others(self) -> tuple[Opportunity, ...]:
        """The candidate's other opportunities."""
        own = self.case.occasion.opportunity.id
        return tuple(other for other in self.case.occasion.journal.opportunities if other.id != own)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts alone, with what the candidate is called."""
        candidate = self.case.occasion.journal.candidate
        return (
            *(one.text for one in self.told),
            *present((candidate.name, candidate.email)),
            *self._countries,
        )

    @property
    def _countries(self) -> Iterator[str]:
        """What people call the countries of the candidate and of the opportunity."""
        for place in (self.case.occasion.journal.candidate, self.case.occasion.opportunity):
            for code in (place.country, f"{place.country}-{place.subdivision}"):
                yield from present((COUNTRIES.get(code or ""),))

    @cached_property
    def contacts(self) -> tuple[str, ...]:
        """The texts in which an address may stand."""
        return (
            *self.texts,
            *present((self.case.occasion.opportunity.domain, self.case.occasion.journal.candidate.phone)),
        )

    @property
    def known(self) -> frozenset[str]:
        """Every word of the journal that may be named."""
        return _known(self.texts)

    @property
    def names(self) -> tuple[frozenset[str], ...]:
        """The words of each text of the journal, in plain form."""
        return _names(self.texts)

    @cached_property
    def own(self) -> frozenset[str]:
        """The senses of the resume."""
        return _senses(self.case.resume)

    @cached_property
    def claimable(self) -> str:
        """What the resume and the notes say, in plain form, one text a line."""
        return _plain(tuple(one.text for one in self.told if one.source in ("resume", "notes")))

    @cached_property
    def interview_days(self) -> tuple[date, ...]:
        """The local dates of the interview of the letter, or of all that have begun where it names none."""
        held = self.case.occasion.interview
        interviews = self.case.occasion.opportunity.interviews if held is None else (held,)
        return tuple(
            sorted(
                {
                    self.case.time.date_of(one.starts)
                    for one in interviews
                    if one.starts <= self.case.occasion.now
                }
            )
        )

    @cached_property
    def days(self) -> frozenset[date]:
        """Every recorded day, and the day of writing."""
        case = self.case
        return frozenset(
            {case.today, *(day for one in case.occasion.journal.opportunities for day in self._days_of(one))}
        )

    def _days_of(self, opportunity: Opportunity) -> set[date]:
        case = self.case
        instants: list[datetime] = [
            moment for one in opportunity.interviews for moment in (one.starts, one.ends)
        ]
        instants += (event.at for event in opportunity.events if event.at <= case.occasion.now)
        found = {case.time.date_of(moment) for moment in instants}
        promised = [one.hear_by for one in opportunity.interviews]
        promised += (
            event.hear_by
            for event in opportunity.events
            if isinstance(event, Heard) and event.at <= case.occasion.now
        )
        for promise in promised:
            if promise is not None:
                found |= {promise.date, promise.said_on or promise.date}
        if opportunity.offer is not None and opportunity.offer.received <= case.occasion.now:
            found.add(case.time.date_of(opportunity.offer.received))
            if opportunity.offer.deadline is not None:
                found.add(case.time.date_of(opportunity.offer.deadline))
        return found

    @cached_property
    def written(self) -> tuple[Written, ...]:
        """Dates that stand in the journal's texts, ISO dates and months of the resume among them."""
        found = [one for told in self.told for one in written_dates(told.text, month_first=self.month_first)]
        months = (match for told in self.told if (match := _MONTH.fullmatch(told.text)) is not None)
        found += (
            Written(0, 0, int(match[3]) if match[3] else None, int(match[2]), int(match[1]))
            for match in months
        )
        return tuple(found)

    @cached_property
    def told_days(self) -> frozenset[date]:
        """The days that the journal's texts name in full."""
        return frozenset(
            date(one.year, one.month, one.day)
            for one in self.written
            if one.year and one.month and one.day and one.day <= monthrange(one.year, one.month)[1]
        )

    @cached_property
    def stints(self) -> tuple[Stint, ...]:
        """The stretches of the resume that have a beginning."""
        return tuple(_stints(self.case.occasion.journal.resume, self.case.today))

    @cached_property
    def hours(self) -> frozenset[tuple[int, int]]:
        """The hours and minutes, local, of recorded instants."""
        found = set()
        occasion = self.case.occasion
        # A thank-you is about one company; the other letters may speak of another's deadline.
        told = (occasion.opportunity,) if occasion.kind == "thank_you" else occasion.journal.opportunities
        for one in told:
            place = local_time(one, occasion.journal.candidate).place
            instants = [moment for held in one.interviews for moment in (held.starts, held.ends)]
            instants += (event.at for event in one.events)
            if one.offer is not None:
                instants += filter(None, (one.offer.received, one.offer.deadline))
            for moment in instants:
                local = moment.astimezone(place)
                found.add((local.hour, local.minute))
        return frozenset(found)


_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?")


# A journal is looked at once for each of its letters: what is worked out from its texts is kept for the next.
@lru_cache(maxsize=16)
def _names(texts: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(form for word in words_of(text) for form in (word.plain, bare_form(word.plain)))
        for text in texts
    )


@lru_cache(maxsize=16)
def _known(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*_names(texts))


@lru_cache(maxsize=16)
def _senses(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(senses, texts))


@lru_cache(maxsize=16)
def _plain(texts: tuple[str, ...]) -> str:
    return plain("\x00".join(texts))


@lru_cache(maxsize=64)
def _sentences(ad: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"\n+|(?<=[.!?;]) ", ad) if part.strip())


def _about_other(opportunity: Opportunity) -> Iterator[str]:
    yield from (opportunity.company, opportunity.position)
    yield from present((opportunity.job_ad,))
    for interview in opportunity.interviews:
        yield from interview_texts(interview)
    if opportunity.offer is not None:
        yield from _terms(opportunity.offer.terms)


def _terms(terms: Mapping[str, object]) -> Iterator[str]:
    """The terms of an offer, each with its key; an amount has the currency that stands beside it."""
    currency = str(terms.get("currency") or "")
    for key, value in terms.items():
        for text in strings({key: value}):
            number = text[-1:].isdigit() and isinstance(value, int | float)
            yield f"{text} {currency}".strip() if number else f"{key}: {text}"


def _stints(resume: Mapping[str, object], today: date) -> Iterator[Stint]:
    for section in ("work", "volunteer", "education", "projects"):
        entries = resume.get(section)
        for entry in entries if isinstance(entries, list | tuple) else ():
            if not isinstance(entry, Mapping):
                continue
            first = _month(entry.get("startDate"), start=True)
            last = _month(entry.get("endDate"), start=False)
            name = next(
                (
                    str(entry[key])
                    for key in ("name", "company", "organization", "institution")
                    if entry.get(key)
                ),
                "",
            )
            if first is not None:
                yield Stint(
                    name,
                    first,
                    last if last is not None else today.year * 12 + today.month,
                    " ".join(strings(entry)),
                )


def _month(value: object, *, start: bool) -> int | None:
    """A date of a resume as a count of months; a year alone begins in January and ends in December."""
    found = re.match(r"(\d{4})(?:-(\d\d))?", str(value or ""))
    if found is None:
        return None
    month = int(found[2]) if found[2] else (1 if start else 12)
    return int(found[1]) * 12 + month


DAY = timedelta(days=1)
