"""`recap`: a concrete item of the resume beside a need of the job (RULEBOOK section 6)."""

from collections.abc import Iterator
from functools import lru_cache

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import Word, core, find, words_of
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.sense import senses, weight
from afterview.core.needs import ad_needs
from afterview.core.resume import ResumeItem, resume_items

_ASKED = (
    r"\b(?:you(?:'re| are)?|ye|your? (?:\w+ )?(?:ad|advert|advertisement|posting|job ad|list|description|notice|team|office|school|department|shop|kitchen|hospital|company|service|panel|people)|the (?:\w+ )?(?:ad|advert|advertisement|posting|job|role|position|post|office|department|service|panel|team|description|notice|company|school|person|hospital|work)|they|it)"
    r"(?: \w+){0,3}? (?:need|needs|needed|want|wants|wanted|ask|asks|asked|asking|look|looking|seek|seeks|seeking|search|searching|require|requires|required|call|calls|call for|after|say|says|said|name|names|list|lists|demand|demands|told|missing|wish|wishes|mention|mentions|mentioned|describe|describes|described|hope|expect|expects|lack|lacks)\b"
    r"|\b(?:need|needs|requirements?|wanted|asked for|list|advertisement|posting|your ad|the ad|job description)\b"
)
_TELLING_ITEM = 6.0
_TELLING_NEED = 6.0
_NAMED_NEED = 2.0


def check_recap(case: Case) -> Iterator[Finding]:
    """An error where no sentence, or two in a row, names an item of the resume and a need of the job."""
    items = resume_items(case.occasion.journal.resume)
    needs = _needs(case)
    if not items or not needs:
        return
    own = senses(case.occasion.opportunity.position) | senses(case.occasion.opportunity.company)
    sentences = case.sentences
    for index, sentence in enumerate(sentences):
        window = sentences[index : index + 2]
        for text in {sentence.text, " ".join(one.text for one in window)}:
            if _names_item(text, items, own) and _names_need(text, needs, own):
                return
    has_item = any(_names_item(sentence.text, items, own) for sentence in sentences)
    lacking = "stands beside a need of the job" if has_item else "is named"
    yield missing(
        "recap",
        "error",
        f"No concrete item of your resume {lacking}: say in one breath what they need and what you have done.",
    )


def _needs(case: Case) -> tuple[str, ...]:
    opportunity = case.occasion.opportunity
    told = [need for interview in opportunity.interviews for need in interview.needs]
    return (*told, *_ad_needs(opportunity.job_ad or ""))


@lru_cache(maxsize=64)
def _ad_needs(ad: str) -> tuple[str, ...]:
    return tuple(need.text for need in ad_needs(ad))


def _names_item(text: str, items: tuple[ResumeItem, ...], own: frozenset[str]) -> bool:
    found = senses(text)
    words = words_of(text)
    return any(_has_item(found, words, item, own) for item in items)


def _has_item(found: frozenset[str], words: tuple[Word, ...], item: ResumeItem, own: frozenset[str]) -> bool:
    if item.where and _has_name(words, own_part(core(item.where))):
        return True
    recorded = senses(item.text) - own
    shared = found & recorded
    if item.section in ("skills", "certificates", "languages", "education", "awards", "publications"):
        return bool(recorded) and weight(shared) >= 0.6 * weight(recorded) and _is_skill_named(words, item)
    telling = weight(shared)
    if len(shared) > 1 and telling >= _TELLING_ITEM:
        return True
    return bool(shared) and _figures(words) & _figures(words_of(item.text)) != frozenset()


def _is_skill_named(words: tuple[Word, ...], item: ResumeItem) -> bool:
    return True


def _has_name(words: tuple[Word, ...], name: tuple[str, ...]) -> bool:
    return any(words[first].capital or len(name) > 1 or len(name[0]) > 6 for first, _ in find(words, name))


def _figures(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.plain for word in words if word.plain[0].isdigit())


def _names_need(text: str, needs: tuple[str, ...], own: frozenset[str]) -> bool:
    found = senses(text)
    asked = phrase(_ASKED).search(text.lower().replace("’", "'")) is not None
    for need in needs:
        shared = (found & senses(need)) - own
        told = weight(shared)
        if asked and told >= _NAMED_NEED:
            return True
        if len(shared) > 1 and told >= _TELLING_NEED:
            return True
    return False
