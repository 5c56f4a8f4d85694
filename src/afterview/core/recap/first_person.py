"""A resume item as a sentence in the first person, its facts untouched, or nothing where that is not certain.

DESIGN.md section 5: recap sentences keep every fact exactly; what cannot be turned safely is listed verbatim.
Only the beginning of an item is changed: a verb that it begins with gets "I" and the tense of the post, a
noun the verb that belongs before it. The rest is copied.
"""

import re
from collections.abc import Callable
from functools import cache

from afterview.core.recap import deeds, named
from afterview.core.recap.articles import a_or_an
from afterview.core.resume import ResumeItem
from afterview.core.words import sentences

_PROFESSION = "I am "  # told from "I am": only the summary at the top names what the candidate is
_BULLETS = "•●▪◦*·–—- "
_LONGEST = 60  # words; more is a paragraph, not an item


def sentence(item: ResumeItem) -> str | None:
    """The item as one sentence in the first person; None where a fact or its sense is at risk."""
    text = item.text.strip().lstrip(_BULLETS).rstrip(".; ")
    if not _is_sound(text) or len(sentences(text)) != 1:
        return None
    turn = _BY_SECTION.get(item.section, deeds.done)
    made = _described(text, item) or turn(text, item)
    return f"{made}." if made else None


def _is_sound(text: str) -> bool:
    """Whether a text is one whole statement: no heading, label, link, fragment or word to somebody."""
    paired = all(text.count(left) == text.count(right) for left, right in ("()", "[]", "“”"))
    return bool(
        text
        and paired
        and text.count('"') % 2 == 0
        and len(text.split()) <= _LONGEST
        and not _broken().search(text)
        and not any(deeds.is_verb(found[1]) for found in re.finditer(r"\w\. ([A-Z]\w+)", text))
    )


@cache
def _broken() -> re.Pattern[str]:
    return re.compile(
        r"[?!:;,…&/-]$|\b(and|or|the|a|of|with|in|to|for|by)$|https?:|www\.|[•▪●|]|\b(he|she|his|her|him|you|your)\b",
        re.IGNORECASE,
    )


def _described(text: str, item: ResumeItem) -> str | None:
    """What an item says that the candidate has or is ("Strong background in …", "Responsible for …")."""
    if re.match(r"(I|My|I['’](m|ve|d))\s", text):
        return text
    for pattern, lead in _descriptions():
        found = pattern.match(text)
        profession = lead == _PROFESSION
        if found and (not profession or item.section == "basics"):
            return f"{_tensed(lead, item)} {_article(found)}{_lower(text, ordinary=not profession)}"
    return None


@cache
def _descriptions() -> tuple[tuple[re.Pattern[str], str], ...]:
    adjectives = (
        "strong|solid|deep|basic|good|excellent|extensive|proven|broad|hands-on|advanced|working|practical|in-depth|"
        "thorough|wide|great|outstanding|exceptional|considerable|significant|professional|technical|analytical|"
        "interpersonal|communication|organi[sz]ational|leadership|written|verbal|oral|presentation|demonstrated|"
        "prior|previous|relevant|sound|firm|clear|genuine|keen|and|problem-solving|customer|service|management"
    )
    number = r"\d+\+?|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty"
    about = "over|more than|about|nearly"
    years = rf"(?:(?:{about})\s+)?(?:{number})\s+years['’]?\s+(?:of\s+)?(?:\w+\s+)?experience\b"
    bare = "experience|knowledge|expertise|skills|familiarity|proficiency"
    counted = r"background|understanding|command|track\s+record|passion"
    able = "proficient|fluent|skilled|experienced|competent|knowledgeable|certified|versed|adept"
    profession = r"\w+(?:er|or|ist|ant|ian|yst|ect)|nurse|chef"
    patterns = (
        (years, "I have"),
        (rf"(?:(?:{adjectives}),?\s+)*(?:{bare})\b(?!:)", "I have"),
        (rf"(?P<a>)(?:(?:{adjectives}),?\s+)*(?:{counted})\b(?!:)", "I have"),
        (r"(?P<the>)ability\s+to\b", "I have"),
        (r"able\s+to\b", "I am"),
        (rf"(?:(?:highly|very)\s+)?(?:{able})\s+(?:in|at|with|on)\b", "I am"),
        (r"responsible\s+for\b", "I was"),
        (r"(?P<a>)(?:(?:active|founding|core|key|former)\s+)?member\s+of\b", "I was"),
        (rf"(?P<a>)(?:[\w-]+,?\s+){{0,5}}?(?:{profession})\s+(?:with|who)\b", _PROFESSION),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), lead) for pattern, lead in patterns)


def _article(found: re.Match[str]) -> str:
    if "the" in found.re.groupindex:
        return "the "
    if "a" in found.re.groupindex:
        return f"{a_or_an(found[0])} "
    return ""


def _tensed(lead: str, item: ResumeItem) -> str:
    """The tense of "I was" by the post's dates: it goes on, it has ended, or nothing says."""
    if lead == "I was":
        return {True: "I am", False: "I was", None: "I have been"}[item.current]
    return lead.strip()


# Words that a profession may begin with and that are no names; others keep their capital ("a Python
# developer").
_ORDINARY = frozenset(
    """
    accomplished bilingual business certified chartered creative customer data dedicated driven dynamic
    electrical energetic enthusiastic experienced financial former front-end full-stack hands-on
    hard-working highly licensed marketing mechanical motivated office passionate product professional
    project qualified reliable registered results-driven results-oriented sales seasoned self-motivated
    senior skilled software versatile web
    """.split()  # noqa: SIM905 -- a list of words
)


def _lower(text: str, *, ordinary: bool) -> str:
    """A text whose first word loses its capital, where it is known to be an ordinary word."""
    first, *_ = text.split()
    return text[:1].lower() + text[1:] if ordinary or first.lower() in _ORDINARY else text


_BY_SECTION: dict[str, Callable[[str, ResumeItem], str | None]] = {
    "work": named.post,
    "volunteer": named.post,
    "skills": named.skill,
    "interests": named.nothing,
    "certificates": named.certificate,
    "education": named.study,
    "awards": named.award,
    "publications": named.publication,
    "languages": named.language,
}
