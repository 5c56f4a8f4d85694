"""What a job needs, told apart from what an advertisement says besides: benefits, pay, itself, the law."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from afterview.core.ad_parts import Part, heading_part, labelled
from afterview.core.words import sentences, words

Source = Literal["interview", "must", "duty", "wish"]


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the job asks.

    `source` says how it is known: said in an interview, or in the advertisement asked for (`must`), to be
    done (`duty`) or welcome (`wish`). `path` is the place in the journal that holds it.
    """

    text: str
    source: Source
    path: str


def interview_needs(texts: tuple[str, ...], path: str = "needs") -> tuple[Need, ...]:
    """Needs noted in an interview, with the paths `<path>[0]`, `<path>[1]` and so on, but for blank ones."""
    return tuple(
        Need(" ".join(text.split()), "interview", f"{path}[{index}]")
        for index, text in enumerate(texts)
        if text.strip()
    )


def ad_needs(ad: str, path: str = "job_ad") -> tuple[Need, ...]:
    """The needs that an advertisement's text names, in its order, each sentence or list item once.

    Where no part of the text reads as needs, every sentence that is not plainly something else counts as a
    duty.
    """
    told: dict[str, Source] = {}
    rest: dict[str, Source] = {}
    for part, text in _sentences(ad):
        if part == "aside" or text.endswith("?") or _any(_ASIDE).search(text):
            continue
        if part == "open" and not _any(_ASKS).search(text):
            rest.setdefault(text, "duty")
        else:
            told.setdefault(text, _source(part, text))
    return tuple(Need(text, source, path) for text, source in (told or rest).items())


def _source(part: Part, text: str) -> Source:
    if part == "wish" or _any(_WELCOME).search(text):
        return "wish"
    return "must" if part == "must" else "duty"


def _sentences(ad: str) -> Iterator[tuple[Part, str]]:
    """The sentences and list items of an advertisement with the part they stand in, headings left out."""
    part: Part = "open"
    chunk: list[str] = []
    lines = ad.splitlines()
    wrapped = max(map(len, lines), default=0) <= _WIDEST
    for line in lines:
        label, value = labelled(line)
        changed = heading_part(label or line, part, known=label is not None)
        if changed is None:
            chunk.append(line)
            continue
        yield from ((part, text) for text in _texts(chunk, wrapped=wrapped))
        chunk.clear()
        if value is not None:
            yield from ((changed, text) for text in _texts([value], wrapped=False))
        else:
            part = changed
    yield from ((part, text) for text in _texts(chunk, wrapped=wrapped))


_WIDEST = 100  # of lines broken at a fixed width; in a text with longer ones each line is a paragraph


def _texts(lines: list[str], *, wrapped: bool) -> Iterator[str]:
    chunk = ("\n" if wrapped else "\n\n").join(lines)
    for start, end in sentences(chunk):
        text = " ".join(chunk[start:end].replace("**", "").split())
        if any(word[0].isalpha() for word in words(text)):
            yield text


# What a sentence holds that speaks of something welcome rather than needed.
_WELCOME = (
    r"nice to have|\bdesirable\b|\bpreferred\b|\badvantageous\b|\bideally\b",
    r"\b(a|an|big|real) (plus|bonus|advantage)\b|\boptional\b",
)
# What a sentence of running prose holds that says what the job or its holder must do, be or bring.
_ASKS = (
    r"\byou(['’]ll| will)(?! (have the opportunity|get|receive|find|join|love|enjoy))",
    r"\byou (have|are|should|must|bring|can|possess)\b|\bresponsib|\b(looking|searching) for",
    r"\bseek(s|ing)?\b|\brecruiting\b|\bmust\b|\bable to\b|\bability to\b|\bexperienced? (in|with|of|as)\b",
    r"\b(successful|ideal|right|strong) (candidate|applicant|person|post ?holder|\w+ will\b)",
    r"\bpost ?holder\b|\bproficien|\bknowledge of\b|\bqualified\b|\bdegree in\b",
    r"\b(this|the) (role|position|job|post) (is|has|will|involves|includes|requires|also|oversees|reports)\b",
    r"\bthis individual\b|\byour (primary |main |core )?(role|responsib|duties|tasks|work|job)\b",
    r"\bis (essential|crucial|required|expected)\b|\bwe (need|require|expect)\b",
)
# What a sentence holds that is about pay, benefits, the law or the way to apply, wherever it stands.
_ASIDE = (
    r"equal[- ]opportunit",
    r"\b(without|regardless of|irrespective of)\b.{0,40}\b(race|regard|background|gender|age|religion)",
    r"\b(veteran|protected) (status|class)|sexual orientation|reasonable accommodation|underrepresented",
    r"encourage(s|d)?\b.{0,40}\bapply\b|diverse workforce|background check|right to work|\bDBS\b",
    r"security (clearance|investigation)|(legally|lawfully) (authori[sz]ed|work)|sponsorship",
    r"[£$€]\s?\d[\d,.]*\s?k?\s?(-|–|—|to)\s?[£$€]?\s?\d|per annum|\bpro rata\b|\bsalary\b|401\(?k",
    r"\bpension scheme|annual leave|bank holidays|(parental|maternity|paternity|sick|adoption) leave",
    r"paid (time off|holiday|vacation|leave)",
    r"(health|dental|life|medical|vision|disability) (insurance|coverage|benefits)",
    r"competitive (salary|compensation|pay|package|benefits)|\bbenefits (package|include)",
    r"employee (discount|assistance)|stock options|tuition reimbursement",
    r"\b(click|apply) (here|now|today|below|via|online|by|through|early)\b|click to apply",
    r"please (apply|note|contact|send|submit|quote|see)|cover letter|your (cv|r[ée]sum[ée]|application)\b",
    r"(closing|interview|start(ing)?) date|interviews will|get in touch|(we|you)('d| would)? love to hear",
    r"hear from you|hiring process|this (job )?(description|advert\w*) is|not (intended as|an exhaustive)",
    r"all (applicants|applications)|\bapplicants (will|who|selected|must|are)|shortlist",
    r"^(we|our|at [A-Z]\w+,? we)\b(?!.{0,12}\b(look|seek|search|need|requ|expect|hir|recruit|want|use))",
    r"\bwe (offer|provide you|support flexible|believe|value|celebrate|welcome|pride|are (proud|committed))",
    r"\b(founded|established|headquartered) in\b",
    r"\bis (one of|(a|the) (leading|largest|fast|global)|an award|committed to|proud|on a mission)",
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w|https?://|\[(e-?mail|phone|name)\]",
)


@cache
def _any(alternatives: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)
