"""Skills that the letter claims: in the resume, and not only in the advertisement."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.naming import bare_form, words_of
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.sense import senses
from afterview.core.letters.lint.wording import wording
from afterview.core.words import STOP_WORDS, stem

_WISHED = wording(
    r"""
    (?:experience (?:of|with|in)|experience teaching|knowledge of|skills? in|comfort with|
        familiar(?:ity)? with|proficien\w+ (?:in|with)|fluen\w+ in|certifi\w+ in|competence in|
        background in|command of|use of|training (?:in|to)|certified in|licen[cs]ed? (?:in|for))
    """,
)
_BONUS = wording(
    r"""
    \b(?:plus|bonus|advantage|welcome|preferred|nice to have|desirable|helps?|would help|is a plus|
        no condition|asset)\b
    """,
)
_CLAIMS = wording(
    r"""
    \b(?:i|i've|i'm|i'd)\b(?: \w+){0,4}? (?:(?:have|had|gained|bring|offer) (?:\w+ ){0,4}?(?:experience|
        knowledge|training|certificates?|years|background|qualification|skills?)|used|use|using|know|
        knew|ran|run|taught|teach|worked|work|built|build|wrote|write|written|managed|manage|led|speak|
        spoke|hold|held|bring|operated|operate|programmed|drove|drive|practised|practiced|learned|
        learnt|certified|trained|fluent|experienced|skilled|proficient|versed|familiar|expert|qualified|
        licensed|deployed|administered|installed|configured|migrated|cooked|grilled|filed|prepared|
        designed|developed|maintained|supported|earned|passed|completed|mastered|master|handled|handle|
        did|done|set up|specialised|specialized|(?!lik|notic|ask|wonder|want|enjoy|admir|learn|mention|
        talk|discuss|hop|interest|look|need|impress|struck|surpris|appreciat|lov|search|wish|listen|
        hear|describ|plann|offer|decid|compar|laugh|smil|recogni|agre|happen|appli|thank|visit|return|
        seem|remain|believ|promis|receiv|remember|answer|call|arriv|explain|consider)\w{2,}ed)\b
    \bmy (?:\w+ ){0,3}?(?:experience|knowledge|background|skills?|certificat\w+|command|training|work|
        expertise|years|fluency|proficiency|licen[cs]e)\b
    ^(?:used|worked|certified|fluent|experienced|ran|taught|built|skilled)\b
    \bi(?:'m| am) (?:\w+ ){0,2}(?:a|an|certified|fluent|at home|good|strong|no stranger)\b
    """,
)
_DENIALS = wording(
    r"""
    \b(?:not|never|no|n't|without|new to me|yet to|would like to|want to|hope to|eager to|willing to|
        keen to|happy to|ready to|love to|will|would|could|learn|learning|look forward|curious|if|
        should|your|you|you're|they|their|until now|nor|little|unfamiliar|rather than|instead of|
        whereas|although)\b
    """,
)


def check_skills(sentence: Sentence, record: Record) -> Iterator[tuple[int, int, str]]:
    """Each term that only the advertisement has, in a sentence that claims it; each language nobody recorded."""
    yield from _tongues(sentence, record)
    ad = record.case.occasion.opportunity.job_ad
    if not ad or phrase(_CLAIMS).search(sentence.own) is None:
        return
    for term in _terms(ad):
        if senses(term) <= record.own or _in_resume(term, record):
            continue
        found = _find(sentence, term)
        if found is None:
            continue
        start, end = found
        if _claims(sentence.plain, start, end):
            yield start, end, f"{sentence.text[start:end]} stands in the advertisement, not in your resume."


_TONGUES = wording(
    r"""
    \b(?:i (?:also |can |even )?(?:speak|write|know|read|understand)|fluent in|fluency in|
        conversational in|proficient in|native|i (?:grew up|was raised) (?:speaking|with)|
        my(?: \w+)?) (?:some |good |fluent |very good |a little |basic |both |working |native |
        business )*(?P<tongue>english|german|french|spanish|italian|polish|irish|dutch|norwegian|danish|
        swedish|finnish|portuguese|hindi|marathi|tamil|urdu|bengali|gujarati|punjabi|telugu|kannada|
        malayalam|chinese|mandarin|cantonese|japanese|korean|vietnamese|arabic|turkish|russian|
        ukrainian|romanian|hungarian|czech|greek|hebrew|welsh|gaelic|catalan|thai|tagalog|swahili)\b
    """,
)


def _tongues(sentence: Sentence, record: Record) -> Iterator[tuple[int, int, str]]:
    """Each language claimed that neither the resume nor the notes have."""
    for found in phrase(_TONGUES).finditer(sentence.plain):
        start, end = found.span("tongue")
        if phrase(_DENIALS).search(sentence.plain[max(0, start - 40) : start]) is None and not _in_resume(
            found["tongue"], record
        ):
            yield start, end, f"{sentence.text[start:end]} is no language of your resume."


def _in_resume(term: str, record: Record) -> bool:
    return plain(term) in record.claimable


def _find(sentence: Sentence, term: str) -> tuple[int, int] | None:
    """Where a term stands in a sentence: as it is, or its words close together in other forms."""
    at = sentence.plain.find(plain(term))
    if at >= 0 and not sentence.plain[at - 1 : at].isalnum():
        return at, at + len(term)
    wanted = [stem(bare_form(word.plain)) for word in words_of(term) if word.plain not in STOP_WORDS]
    if len(wanted) < 2:
        return None
    words = words_of(sentence.text)
    stems = [stem(bare_form(word.plain)) for word in words]
    for first in range(len(stems) - len(wanted) + 1):
        window = stems[first : first + len(wanted) + 1]
        if stems[first] in wanted and all(one in window for one in wanted):
            return words[first].start, words[min(first + len(wanted), len(words)) - 1].end
    return None


def _claims(text: str, start: int, end: int) -> bool:
    """Whether the clause around a term claims it as the writer's own."""
    lead = re.split(
        r"[;:]|\. |, (?:but|so|and (?=you|your|the|it|that)|which|though|although) ", text[:start]
    )[-1]
    tail = re.split(r"[;:.,]", text[end:])[0]
    claim = phrase(_CLAIMS).search(lead)
    if claim is None:
        own = phrase(r"^ (?:experience|skills?|knowledge|background|work|certificat\w+|training)\b").search(
            tail
        )
        return (
            own is not None
            and phrase(r"\b(?:i|my)\b").search(lead) is not None
            and phrase(_DENIALS).search(lead) is None
        )
    clause = lead[max(0, claim.start() - 12) :]
    if re.match(r" ?(?:is|are|was|would be) (?:new|unknown|something i)", tail):
        return False
    return phrase(_DENIALS).search(clause + " " + tail) is None


@lru_cache(maxsize=64)
def _terms(ad: str) -> tuple[str, ...]:
    """The skills that an advertisement names: what has a name of its own, and what it wishes for."""
    found: dict[str, None] = {}
    for line in re.split(r"\n+|(?<=[.!?;])\s", ad):
        for term in (*_named(line), *_wished(line)):
            found.setdefault(term, None)
    return tuple(found)


def _named(line: str) -> Iterator[str]:
    """Names inside a line: Kafka, Manhattan WMS, AP Biology."""
    for found in re.finditer(
        r"(?:(?<![.!?:•-] )(?<!^)|(?=[A-Z][a-z]+[A-Z]|[A-Z]{2}))\b(?:[A-Z][\w+#.]*[\w+#]|[A-Z]{2,}|[A-Z]\+\+|C#)(?: (?:[A-Z][\w+#]*|[A-Z]\d+))*",
        line,
    ):
        term = found[0].rstrip(".")
        if plain(term) not in _NO_SKILLS:
            yield term


_NO_SKILLS = frozenset(
    "i we you our us your uk us eu hr cv monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split()
)


def _wished(line: str) -> Iterator[str]:
    """What follows "experience with" and its like, or stands before "is a plus", part by part."""
    low = plain(line)
    bonus = re.match(
        rf"[^a-z]*(?P<what>[^.;:()]{{3,60}}?) (?:is|are|would be|would) (?:also )?(?:a |an )?{_BONUS}", low
    )
    for found in (*re.finditer(_WISHED + r" (?P<what>[^.;:()]+)", low), *([bonus] if bonus else [])):
        what = re.split(_BONUS + r"|\b(?:is|are|that|which|who|so|because|would)\b", found["what"])[0]
        for part in re.split(r",| and | or |\bas well as\b|\bwith\b", what):
            term = re.sub(
                r"^(?:(?:the|a|an|in|of|with|for|using|our|any|some|such|as|experience|knowledge|teaching) )+",
                "",
                part.strip(),
            )
            if term and 1 <= len(term.split()) <= 4 and term not in STOP_WORDS:
                yield term
