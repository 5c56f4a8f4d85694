"""What an interview is about: the company and the position, in the text's own words.

The domain of an address alone tells neither; it only helps to choose among names that the text has.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from afterview.core.reading import names
from afterview.core.reading.cast import sentences
from afterview.core.reading.cities import city_zone
from afterview.core.reading.dates import find_dates
from afterview.core.reading.first_names import FIRST_NAMES
from afterview.core.reading.matter_phrases import (
    AT_COMPANY,
    COMPANY_LABEL,
    FOR_JOB,
    LEGAL,
    POSITION_LABEL,
    RUN,
    SAID_JOB,
    TEAM,
)
from afterview.core.reading.setting import has_address
from afterview.core.reading.titles import is_title
from afterview.core.reading.vocabulary import (
    ACTIVITY_WORDS,
    COMMON_WORDS,
    PUBLIC_MAIL,
    SENDING_SERVICES,
    SERVICES,
    TITLE_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Matter:
    """Company and position, with the reasons gathered for each candidate."""

    companies: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    positions: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    leftovers: list[str] = field(default_factory=list)


_SIGNED_PIECES = re.compile(r"\s*[|•·@]\s*|\s+[-–—]\s+|,\s+|\s+at\s+|\s+via\s+|\s+from\s+|\t|\(|\)")
_TITLE_PIECES = re.compile(
    r"\s*(?:[|:•/()\[\]]|<>|<->|\s[-–—]\s|,\s|"
    r"\s(?:at|with|for|als|bei|mit|für|chez|avec|pour|en|con|para|x|and|@)\s)\s*"
)
_CLOCK = r"\d{1,2}(?::\d{2})?\s?(?:[ap]m)?"


def _undated(subject: str) -> str:
    """A title without its dates and times."""
    for mention in reversed(find_dates(subject)):
        subject = f"{subject[: mention.start]}|{subject[mention.end :]}"
    return re.sub(rf"@ .*$|{_CLOCK}\s?[-–]\s?{_CLOCK}.*$", "", subject)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], tuple[tuple[re.Pattern[str], bool], ...]]:
    """The patterns for companies, and those for positions with whether the words say that it is one."""
    companies = tuple(re.compile(pattern) for pattern in AT_COMPANY)
    said = tuple((re.compile(pattern), True) for pattern in SAID_JOB)
    return companies, (*said, *((re.compile(pattern), False) for pattern in FOR_JOB))


class MatterReader:
    """Reads what lines say about company and position. `people` are keys of names that are neither."""

    def __init__(self, people: Iterable[str], domains: Iterable[str]) -> None:
        self._people = {key for key in people if key}
        labels = (_own_label(domain) for domain in domains)
        self._labels = {label for label in labels if label and not _AGENCY.search(label)}

    def read(
        self, subjects: list[str], lines: list[str], said_by: list[str], places: Iterable[str] = ()
    ) -> tuple[str | None, str | None]:
        """The company and the position.

        `subjects` are titles, `said_by` display names and the lines of a signature, `places` where to meet.
        """
        matter = Matter()
        for line in lines:
            for sentence in sentences(line):
                self._labelled(matter, sentence)
            self._in_prose(matter, line)
        for words in said_by:
            self._of_team(matter, words)
        for subject in subjects:
            self._in_prose(matter, subject, weight=1.5)
            self._of_subject(matter, subject)
        self._by_domain(matter, [*subjects, *lines, *said_by])
        if not matter.companies:
            self._by_domain(matter, list(places))
        company = _best(matter.companies)
        return company, _best(matter.positions) or self._left_over(matter, company)

    def _left_over(self, matter: Matter, company: str | None) -> str | None:
        """The piece of "Interview: Barista – Copper Kettle" that is neither company nor kind of talk."""
        if company is None:
            return None
        key = names.key(company)
        for piece in matter.leftovers:
            job = _job(piece)
            other = names.key(job)
            is_apart = bool(other) and other not in key and key not in other
            if is_apart and self._is_job(job, strict=False) and not names.is_name(job):
                return job
        return None

    def _labelled(self, matter: Matter, line: str) -> None:
        if match := COMPANY_LABEL.match(line):
            matter.companies[_company(match["value"])] += 10
        if (match := POSITION_LABEL.match(line)) and not re.fullmatch(r"[\W\d]*", match["value"]):
            matter.positions[_job(match["value"])] += 10

    def _in_prose(self, matter: Matter, line: str, weight: float = 1.0) -> None:
        companies, positions = _patterns()
        for pattern, is_said in positions:
            for match in pattern.finditer(line):
                job = _job(match["p"])
                if self._is_job(job, strict=not is_said):
                    matter.positions[job] += 3 * weight + _is_titled(job)
        for pattern in companies:
            for match in pattern.finditer(line):
                company = _company(match["x"])
                if company and self._is_company(company) and not is_title(company):
                    matter.companies[company] += 3 * weight

    def _of_team(self, matter: Matter, words: str) -> None:
        """A display name or a line of a signature: "Northwind Recruiting", "Priya Shah | Northwind"."""
        for piece in _SIGNED_PIECES.split(words):
            match = TEAM.match(piece.strip())
            candidate = _company(match["x"] if match else piece)
            if not candidate or not self._is_company(candidate):
                continue
            if match:
                matter.companies[candidate] += 3
            elif not is_title(candidate) and not names.is_name(candidate):
                matter.companies[candidate] += 1.5

    def _of_subject(self, matter: Matter, subject: str) -> None:
        """What of a title is no name, no date and no kind of talk: the company and the position."""
        for piece in _TITLE_PIECES.split(_undated(subject)):
            bare = re.sub(r"\s+(?:on|for|at|with|am|um|le|el|-)$", "", _without_activity(piece))
            if not bare or any(names.key(bare).startswith(key) for key in self._people):
                continue
            if is_title(bare) and self._is_job(_job(bare), strict=True):
                matter.positions[_job(bare)] += 2.5
                continue
            if re.search(r"[A-ZÀ-Þ]", bare) and city_zone(bare) is None:
                matter.leftovers.append(bare)
            if self._is_company(company := _company(bare)) and not _is_person(company):
                matter.companies[company] += 1.2

    def _by_domain(self, matter: Matter, lines: list[str]) -> None:
        """A name in the text that an address of the company is made of."""
        if not self._labels:
            return
        for line in lines:
            for match in re.finditer(RUN, line):
                words = match[0].split()
                for start in range(len(words)):
                    run = _company(" ".join(words[start:]))
                    if run and self._fits_domain(run) and self._is_company(run):
                        matter.companies[run] += 2
                        break
        for company in list(matter.companies):
            if self._fits_domain(company):
                matter.companies[company] += 4

    def _fits_domain(self, company: str) -> bool:
        words = names.key(company).split()
        if not words:
            return False
        squashed = "".join(words)
        initials = "".join(word[0] for word in words)
        return any(
            squashed == label
            or words[0] == label
            or (len(words[0]) > 3 and label.startswith(words[0]))
            or (squashed.startswith(label) and len(label) > 3)
            or (len(initials) > 2 and initials == label)
            for label in self._labels
        )

    def _is_company(self, text: str) -> bool:
        """Whether words can be a company's name: capitalised, nobody's name, not only common ones."""
        key = names.key(text)
        if not 2 <= len(text) <= 60 or text[0].islower() or key in self._people:
            return False
        if any(" " in person and person in key for person in self._people):
            return False
        if has_address(text) or any(key in person.split() for person in self._people):
            return False
        if not self._fits_domain(text) and (_is_person(text) or city_zone(text) is not None):
            return False
        words = [word.casefold().strip(".,'’") for word in text.split()]
        return not _is_service(words) and any(_tells(word) for word in words)

    def _is_job(self, text: str, *, strict: bool) -> bool:
        """Whether words can be a position; where nothing says so (`strict`), what people are."""
        if not 2 <= len(text) <= 80 or names.key(text) in self._people:
            return False
        words = [word.casefold().strip(".,()") for word in re.split(r"[\s/-]+", text)]
        if words[0] in _NO_JOB or len(words) > 10 or find_dates(text):
            return False
        return is_title(text) or (not strict and any(letter.isupper() for letter in text))


# The sender's domain tells the company, unless the sender finds people for others.
_AGENCY = re.compile(
    r"talent|recruit|staffing|resourcing|headhunt|personnel|personal(?:beratung|vermittlung)|executive-?search"
)
# A "position" that begins with one of these is a piece of a sentence.
_NO_JOB = frozenset(
    {
        "same",
        "following",
        "above",
        "current",
        "position",
        "role",
        "interview",
        "you",
        "us",
        "it",
        "me",
        "your",
    }
    | {"video", "phone"}
)
_GENERIC = frozenset(
    {"team", "hr", "human", "resources", "talent", "recruiting", "recruitment", "careers", "people", "room"}
    | {"hiring", "candidate", "group", "company", "committee", "kommission", "berufungskommission"}
)


def _is_service(words: list[str]) -> bool:
    if words[0] not in SERVICES:
        return False
    return len(words) < 2 or words[1] in SERVICES or words[1] in ACTIVITY_WORDS


def _tells(word: str) -> bool:
    """Whether a word is more than a common one, a title's or a number."""
    if word in COMMON_WORDS or word in ACTIVITY_WORDS or word in TITLE_WORDS or word in _GENERIC:
        return False
    return re.search(r"[^\W\d_]{2}", word) is not None and not re.fullmatch(r"[a-z]{1,3}-?\d+", word)


def _is_person(text: str) -> bool:
    return text.partition(" ")[0].casefold() in FIRST_NAMES and names.is_name(text)


def _is_titled(job: str) -> float:
    return 1.0 if is_title(job) else 0.0


_BEHIND_COMPANY = re.compile(
    r"(?:['’]s)?\s+(?:[Tt]eam|[Ii]nterviews?|Recruiting|Recruitment|Talent|Careers|HR|People|Offices?|HQ|"
    r"Headquarters)\b.*$"
)


def _company(text: str) -> str:
    """A company's name without what a sentence puts round it."""
    text = re.split(r"\s[-–—|]\s|[<(\[]|\s(?:on|for|to|is|in)\s", text)[0].strip()
    text = _BEHIND_COMPANY.sub("", text)
    if re.search(rf"{LEGAL}$", text):
        return text.strip(' ,;:!?*_"“”„')
    return re.sub(r"['’]s$", "", text.strip(" .,;:!?*_\"“”„'’-–"))


def _job(text: str) -> str:
    """A position without article, "position", and the number of the vacancy."""
    text = text.strip(" .,;:!?*_\"“”„'’-–#")
    text = re.sub(r"\s*[(\[#][^()\[\]]{0,20}\d{3,}[^()\[\]]{0,10}[)\]]?", "", text)
    text = re.sub(r"^(?:[A-Z]{1,4}[-#]?\d{3,}|#?\d{4,})[\s:–-]+(?=\D)", "", text)
    text = re.sub(r"^(?:als|the|our|a|an|open|die|der|das|le|la|el|un|une|una)\s+", "", text)
    text = re.sub(
        r"\s+(?:position|role|opening|job|vacancy|post|opportunity|interview)$", "", text, flags=re.IGNORECASE
    )
    return re.sub(r"(?:\s+|\s*[\[(#])(?:req|id|job id|ref)\b.*$", "", text, flags=re.IGNORECASE).strip()


_ABOUT_TALK = frozenset(
    {
        "invitation",
        "confirmation",
        "confirmed",
        "your",
        "bewerbung",
        "candidature",
        "candidatura",
        "application",
        "einladung",
        "zum",
        "zur",
        "itinerary",
        "agenda",
        "schedule",
    }
    | {"schedule", "details", "day", "logistics", "info"}
)
_BEFORE_TALK = frozenset(
    {
        "updated",
        "update",
        "cancelled",
        "canceled",
        "new",
        "event",
        "accepted",
        "reminder",
        "to",
        "an",
        "a",
        "the",
    }
    | {"de", "abgesagt", "aktualisiert", "rescheduled"}
)


def _is_before_title(words: list[str]) -> bool:
    """Whether the first word is about the talk, as "Logistics" of "Logistics Planner" is not."""
    first = words[0].casefold().strip(".,:")
    if first in _BEFORE_TALK:
        return True
    return (first in ACTIVITY_WORDS or first in _ABOUT_TALK) and not is_title(" ".join(words))


_KIND_OF_TALK = re.compile(
    r"(?:recruiter|recruiting|hiring manager|manager|executive|director|peer|team|hr)\s+(?:phone\s+)?"
    r"(?:screen(?:ing)?|call|chat|conversation|round|intro(?:duction)?|interview)s?",
    re.IGNORECASE,
)


def _without_activity(piece: str) -> str:
    """A piece of a title without the words for the talk itself: "Data Engineer Interview"."""
    if _KIND_OF_TALK.fullmatch(piece.strip()):
        return ""
    words = piece.split()
    while words and words[-1].casefold().strip(".,:") in ACTIVITY_WORDS | _ABOUT_TALK:
        words.pop()
    while words and _is_before_title(words):
        words.pop(0)
    return " ".join(words).strip(" ,.:-–")


def _own_label(domain: str) -> str | None:
    """The part of a domain that names its owner: "northwind" of mail.northwind.co.uk."""
    labels = domain.casefold().split(".")
    if len(labels) < 2:
        return None
    own = labels[-3] if len(labels) > 2 and labels[-2] in {"co", "com", "ac", "org", "gov"} else labels[-2]
    return None if own in PUBLIC_MAIL | SENDING_SERVICES else re.sub(r"[^a-z0-9]", "", own)


def _contains(long: str, short: str) -> bool:
    """Whether a name has another at its beginning, or as its end: "Millrace Playhouse"."""
    whole, part = names.key(long), names.key(short)
    return whole.startswith(f"{part} ") or (long[0].isupper() and whole.endswith(f" {part}"))


def _best(candidates: dict[str, float]) -> str | None:
    """The candidate with the best reasons; a longer form of the same name takes the shorter one's."""
    totals = {text: score for text, score in candidates.items() if text}
    for short, score in candidates.items():
        for long in totals:
            if _contains(long, short) and candidates[long] * 3 >= score:
                totals[long] += score
    return max(totals, key=lambda text: (totals[text], len(text))) if totals else None
