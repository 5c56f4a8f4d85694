"""`recap`: a concrete item of the resume beside a need of the job (RULEBOOK section 6)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from afterview.core.letters.lint.case import Case, missing, strings
from afterview.core.letters.lint.figures import figures
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import Words, core, find, words_of
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.sense import senses, weight
from afterview.core.letters.lint.wording import listed, wording
from afterview.core.needs import ad_needs
from afterview.core.resume import ResumeItem, resume_items
from afterview.core.words import sentences

# Words that attribute a need to the reader, the advertisement or the job.
_ASKED = wording(
    r"""
    \b(?:you(?:'re| are)?|ye|your? (?:\w+ )?(?:ad|advert|advertisement|posting|job ad|list|description|
        notice|team|office|school|department|shop|kitchen|hospital|company|service|panel|people)|the[ ]
        (?:\w+ )?(?:ad|advert|advertisement|posting|job|role|position|post|office|department|service|
        panel|team|description|notice|company|school|person|hospital|work)|they|it)
        (?: (?!i\b|i'\w)[\w']+){0,3}?[ ]
        (?:need|needs|needed|want|wants|wanted|ask|asks|asked|asking|look|looking|seek|seeks|seeking|search|
        searching|require|requires|required|call|calls|call for|after|say|says|said|name|names|list|lists|
        demand|demands|told|missing|wish|wishes|mention|mentions|mentioned|describe|describes|described|
        hope|expect|expects|lack|lacks|include|includes|involve|involves|entails?|covers?)\b
    \b(?:need|needs|requirements?|wanted|asked for|list|advertisement|posting|your ad|the ad|
        job description)\b
    \byou (?:\w+ )?(?:spoke|told|talked|explained|worry|worried|struggle|lost|lose|plan|intend|are putting|
        are building|are opening|are starting|are moving|wrote|write|go|have to|must)\b
    \b(?:someone|somebody|a person|anyone|one) (?:who|to|must|has to|ought to|should)\b
    """,
)
# Sentences of an advertisement with these are about no need.
_OF_THE_OFFER = wording(
    r"""
    \b(?:we offer|benefits|salary|per annum|apply|applications?|resumes?|cv|cover letter|closing date|equal
        opportunity|referees|pension|free travel|please write|hours are|budget for|paid leave)\b
    """,
)
# Words of an advertisement that no need is told by: when, how long, and that it is a job.
_TELLS_NONE = listed(
    """
    day week month year hour minut today morn afternoon even time monday tuesday wednesday thursday friday
    saturday sunday next first last end one two three four five six seven eight nine ten
    role job work post position look know team new experienc
    """
)
# What the writer has done; without it words of an item that are a need's too only tell the need again.
_DONE = wording(
    r"""
    \b(?:i|i've|we|have|had|having|and|where|who)(?: \w+){0,3}? (?:\w{2,}ed|built|ran|led|kept|wrote|
        written|
        taught|made|took|taken|brought|held|cut|set|sold|drove|driven|grew|grown|been|did|done|spent|won|
        found|put|got|gave|given|dealt|bought|met|saw|fed|shot|sewn|sewed|baked|laid|began|begun)\b
    \bmy (?:\w+ )?(?:last|former|present|current|years?|work|time|experience|job|record)\b
    \bi(?:'m| am)? (?:(?!can\b|could\b|will\b|would\b|shall\b|might\b|want\b)\w+ )?(?:run|lead|keep|write|
        teach|make|hold|manage|do|handle|look after|use|
        build|\w+ing)\b
    """
)
_LISTED = frozenset({"skills", "certificates", "languages", "education", "awards", "publications"})
_TELLING = 6.0  # the least worth of two or more words in common for an item or a need to be meant by them
_NAMED = 1.5  # the same where the sentence says that it is a need
_TELLING_WORD = 1.5  # of a single word of the advertisement, where the sentence says that it is asked for
_NEWS = 2.0  # of what a sentence of the advertisement has and the resume has not, where nothing says so
_MOST_OF_IT = 0.6  # of a skill's or a certificate's words


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What can be found in the letter: names of places, the senses and figures of items, and of needs."""

    places: frozenset[tuple[str, ...]]
    skills: tuple[str, ...]
    items: tuple[tuple[frozenset[str], frozenset[float], bool], ...]
    needs: tuple[frozenset[str], ...]
    advertised: tuple[frozenset[str], ...]
    resume: frozenset[str]
    topics: frozenset[str]


def check_recap(case: Case) -> Iterator[Finding]:
    """An error where no sentence, or two in a row, names an item of the resume and a need of the job."""
    evidence = _evidence(case)
    if not evidence.items or not evidence.needs:
        return
    texts = [sentence.text for sentence in case.sentences]
    items = [_names_item(text, evidence) for text in texts]
    needs = [_names_need(text, evidence) for text in texts]
    for index in range(len(texts)):
        beside = slice(index, index + 2)
        if any(needs[beside]) and (any(items[beside]) or _names_item(" ".join(texts[beside]), evidence)):
            return
    lacking = "stands beside a need of the job" if any(items) else "is named"
    yield missing(
        "recap",
        "error",
        f"No concrete item of your resume {lacking}: "
        "say in one breath what they need and what you have done.",
    )


def _evidence(case: Case) -> _Evidence:
    opportunity = case.occasion.opportunity
    # The title of the job is no item, though the resume may have the same.
    own = senses(opportunity.position) | senses(opportunity.company)
    items = resume_items(case.occasion.journal.resume)
    told = [need for interview in opportunity.interviews for need in interview.needs]
    return _Evidence(
        frozenset(own_part(core(item.where)) for item in items if item.where),
        tuple(_skills(case.occasion.journal.resume)),
        tuple(_of_item(item, own) for item in items),
        tuple(senses(need) - own for need in (*told, *_ad_needs(opportunity.job_ad or ""))),
        tuple(senses(sentence) - own for sentence in _about_the_work(opportunity.job_ad or "")),
        frozenset().union(*(senses(item.text) for item in items)),
        frozenset().union(*(senses(one.text) for held in opportunity.interviews for one in held.topics)),
    )


@lru_cache(maxsize=64)
def _about_the_work(ad: str) -> tuple[str, ...]:
    """The sentences of an advertisement that do not speak of what is offered or how to apply."""
    said = (ad[start:end] for start, end in sentences(ad))
    return tuple(one for one in said if phrase(_OF_THE_OFFER).search(plain(one)) is None)


def _of_item(item: ResumeItem, own: frozenset[str]) -> tuple[frozenset[str], frozenset[float], bool]:
    return senses(item.text) - own, _numbers(item.text), item.section in _LISTED


def _skills(resume: Mapping[str, object]) -> Iterator[str]:
    """Each skill and language that the resume lists by a name of its own."""
    for section, key in (
        ("skills", "keywords"),
        ("skills", "name"),
        ("languages", "language"),
        ("certificates", "name"),
    ):
        entries = resume.get(section)
        for entry in entries if isinstance(entries, list | tuple) else ():
            if isinstance(entry, Mapping):
                yield from (text for text in strings(entry.get(key)) if text[:1].isupper())


@lru_cache(maxsize=64)
def _ad_needs(ad: str) -> tuple[str, ...]:
    return tuple(need.text for need in ad_needs(ad))


def _names_item(text: str, evidence: _Evidence) -> bool:
    """Whether a text names an employer or a school, most of a skill's words, or several of a deed's."""
    words = words_of(text)
    if any(_has_name(words, place) for place in evidence.places):
        return True
    if any(
        skill in text and re.search(rf"(?<!\w){re.escape(skill)}(?!\w)", text) for skill in evidence.skills
    ):
        return True
    found, numbers = senses(text), _numbers(text)
    done = phrase(_DONE).search(plain(text)) is not None
    for recorded, values, in_list in evidence.items:
        shared = found & recorded
        if not shared:
            continue
        told = weight(shared)
        # What was talked about may be worded as an item is: that alone is the topic recalled.
        deed = len(shared) > 1 and told >= _TELLING and not shared <= evidence.topics
        if deed and not done:
            deed = not any(
                shared <= need | evidence.topics for need in (*evidence.needs, *evidence.advertised)
            )
        if in_list and told >= _MOST_OF_IT * weight(recorded):
            return True
        if not in_list and (deed or not numbers.isdisjoint(values)):
            return True
    return False


def _has_name(words: Words, name: tuple[str, ...]) -> bool:
    return any(words[first].capital or len(name) > 1 or len(name[0]) > 6 for first, _ in find(words, name))


def _numbers(text: str) -> frozenset[float]:
    return frozenset(figure.value for figure in figures(text) if figure.value > 2)


def _names_need(text: str, evidence: _Evidence) -> bool:
    """Whether a text has words of a need: one is enough where it says that it is one."""
    found = senses(text)
    asked = phrase(_ASKED).search(plain(text)) is not None
    if any(_is_advertised(found & sentence, evidence, asked=asked) for sentence in evidence.advertised):
        return True
    for need in evidence.needs:
        shared = found & need
        told = weight(shared) if shared else 0.0
        if (asked and told >= _NAMED) or (len(shared) > 1 and told >= _TELLING):
            return True
    return False


def _is_advertised(shared: frozenset[str], evidence: _Evidence, *, asked: bool) -> bool:
    """Whether words shared with a sentence of the advertisement name a need.

    They do where it is said that it is asked for; else only where they are not all the resume's own.
    """
    shared -= _TELLS_NONE
    if not shared:
        return False
    if asked:
        return max(weight(frozenset({word})) for word in shared) >= _TELLING_WORD
    return len(shared) > 1 and weight(shared) >= _TELLING and weight(shared - evidence.resume) >= _NEWS
