"""Skills that the letter claims: in the resume, and not only in the advertisement."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import LEGAL, bare_form, core, find, words_of
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.sense import senses
from afterview.core.letters.lint.wording import listed, wording
from afterview.core.words import STOP_WORDS, stem

# Before these stands, or after them follows, what an advertisement wishes for.
_WISHED = wording(
    r"""
    experience (?:of|with|in|teaching)|exposure to|knowledge of|skills? in|comfort with|familiar(?:ity)? with
    proficien\w+ (?:in|with)
    fluen\w+ in|certifi\w+ in|competence in|background in|command of|use of|training (?:in|to)
    licen[cs]ed? (?:in|for)
    """
)
_BONUS = (
    r"(?:plus|bonus|advantage|welcome|preferred|nice to have|desirable|helps?|no condition|asset|"
    r"handy|useful|valued|desired|beneficial|appreciated)\b"
)
_CLAIMS = wording(
    r"""
    \b(?:i|i've|i'm|i'd)\b(?: \w+){0,4}? (?:(?:have|had|gained|bring|offer) (?:\w+ ){0,4}?(?:experience|
        exposure|knowledge|training|certificates?|years|background|qualification|skills?)|used|use|using|know|knew|
        ran|run|taught|teach|worked|work|built|build|wrote|write|written|managed|manage|led|speak|spoke|
        program|code|script|design|deploy|administer|maintain|configure|model|test|repair|weld|sew|draft|
        translate|
        hold|held|bring|operated|operate|programmed|drove|drive|practised|practiced|learned|learnt|
        certified|trained|fluent|experienced|skilled|proficient|versed|familiar|expert|qualified|licensed|
        deployed|administered|installed|configured|migrated|cooked|grilled|filed|prepared|designed|
        developed|maintained|supported|earned|passed|completed|mastered|master|handled|handle|did|done|
        set up|specialised|specialized|(?!lik|notic|ask|wonder|want|enjoy|admir|learn|mention|talk|
        discuss|hop|interest|look|need|impress|struck|surpris|appreciat|lov|search|wish|listen|hear|
        describ|plann|offer|decid|compar|laugh|smil|recogni|agre|happen|appli|thank|visit|return|seem|
        remain|believ|promis|receiv|remember|answer|call|arriv|explain|consider)\w{2,}ed)\b
    \bi\b[^.;!?]{0,90}(?:,|\band) (?:have |also )?(?:brought|ran|led|built|taught|kept|wrote|nursed|used|
        handled|
        managed|designed|operated|drove|sold|tested|repaired|trained in|worked|cooked|programmed)\b
    \bmy (?:\w+ ){0,3}?(?:experience|knowledge|background|skills?|certificat\w+|command|training|work|
        expertise|years|fluency|proficiency|licen[cs]e)\b
    ^(?:used|worked|certified|fluent|experienced|ran|taught|built|skilled)\b
    \bi(?:'ve| have|'d| had|'m| am|\ was) (?:\w+ ){0,2}?(?:been )?(?:using|running|teaching|working|
        building|
        writing|managing|leading|speaking|operating|programming|coding|driving|practising|practicing|doing|
        handling|filing|preparing|cooking|selling|deploying|administering|maintaining)\b
    \bi(?:'m| am) (?:\w+ ){0,2}(?:a|an|certified|fluent|at home|good|strong|no stranger)\b
    """,
)
_DENIALS = wording(
    r"""
    \b(?:not|never|no(?! (?:stranger|novice|beginner))|n't|without|new to me|yet to|would like to|want to|
        hope to|eager to|willing to|keen to|happy to|ready to|love to|will|would|could|learn|learning|
        look forward|curious|if|should|
        your|you|you're|they|their|until now|nor|little|unfamiliar|rather than|instead of|whereas|
        although)\b
    """,
)


_TONGUES = wording(
    r"""
    english|german|french|spanish|italian|polish|irish|dutch|norwegian|danish|swedish|finnish
    portuguese|hindi|marathi|tamil|urdu|bengali|gujarati|punjabi|telugu|kannada|malayalam|chinese
    mandarin|cantonese|japanese|korean|vietnamese|arabic|turkish|russian|ukrainian|romanian|hungarian
    czech|greek|hebrew|welsh|gaelic|catalan|thai|tagalog|swahili
    """
)
_SPEAKS = (
    r"\b(?:i (?:(?:also|can|even) )?(?:speak|write|know|read|understand)|flue(?:nt|ncy) in|"
    r"conversational in|"
    r"proficient in|native|"
    r"i (?:grew up|was raised) (?:speaking|with)|my(?: \w+)?) "
    r"(?:(?:some|good|fluent|very good|a little|basic|both|working|native|business) )*(?P<tongue>{tongues})\b"
)


def check_skills(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each skill claimed that only the advertisement has, and each language that nobody recorded."""
    for found in phrase(_SPEAKS.replace("{tongues}", _TONGUES)).finditer(sentence.plain):
        start, end = found.span("tongue")
        denied = phrase(_DENIALS).search(sentence.plain[max(0, start - 40) : start])
        if denied is None and not _in_resume(found["tongue"], record) and taken.take(start, end):
            yield Wrong(start, end, f"{sentence.text[start:end]} is no language of your resume.")
    ad = record.case.occasion.opportunity.job_ad
    if ad and phrase(_CLAIMS).search(sentence.own) is not None:
        yield from _only_advertised(sentence, ad, record, taken)


def _only_advertised(sentence: Sentence, ad: str, record: Record, taken: Stretches) -> Iterator[Wrong]:
    names = _named_spans(sentence, record)
    for term in _terms(ad):
        if senses(term) <= record.own or _in_resume(term, record):
            continue
        found = _find(sentence, term)
        if found is None or any(first <= found[0] and found[1] <= last for first, last in names):
            continue
        if _is_claimed(_without_names(sentence.text), *found) and taken.take(*found):
            shown = sentence.text[found[0] : found[1]]
            yield Wrong(*found, f"{shown} stands in the advertisement, not in your resume.")


def _without_names(text: str) -> str:
    """The plain text without words with a capital: "Sequoia Learning" is not about learning."""
    return plain(re.sub(r"(?<=[a-z,;] )[A-Z][a-z]+", lambda name: "_" * len(name[0]), text))


def _named_spans(sentence: Sentence, record: Record) -> list[tuple[int, int]]:
    """Where the sentence names the company or the position: what is a part of their names is no skill."""
    opportunity = record.case.occasion.opportunity
    words = words_of(sentence.text)
    names = {core(opportunity.position), core(opportunity.company), own_part(core(opportunity.company))}
    return [(words[first].start, words[last - 1].end) for name in names for first, last in find(words, name)]


def _in_resume(term: str, record: Record) -> bool:
    """Whether the resume or the notes have a term; a short one only as a word of its own."""
    return re.search(rf"(?<!\w){re.escape(plain(term))}", record.claimable) is not None


def _find(sentence: Sentence, term: str) -> tuple[int, int] | None:
    """Where a term stands in a sentence: as it is, or its words close together in other forms."""
    exact = re.search(rf"(?<!\w){re.escape(plain(term))}(?!\w)", sentence.plain)
    if exact is not None:
        return exact.span()
    wanted = [stem(bare_form(word.plain)) for word in words_of(term) if word.plain not in STOP_WORDS]
    if len(wanted) < 2:
        return None
    words = words_of(sentence.text)
    found = [stem(bare_form(word.plain)) for word in words]
    for first, one in enumerate(found):
        window = found[first : first + len(wanted) + 1]
        if one in wanted and all(other in window for other in wanted):
            last = max(at for at, other in enumerate(window) if other in wanted)
            return words[first].start, words[first + last].end
    return None


_OWN_NOUN = r" (?:experience|skills?|knowledge|background|work|certificat\w+|training)\b"
_FRONTED = (
    r",? i(?:'ve| have)?(?: (?!not\b|never\b|would\b|will\b|could\b|can't\b|cannot\b)\w+){0,2}? "
    r"(?:know|knew|"
    r"master|mastered|learned|learnt|used|use|taught|practised|practiced|done|do|handled|handle|run|ran|"
    r"had for|picked up)\b(?! (?:of|that|how|about|from you))"
)
_NEW = r" ?(?:is|are|was|would be) (?:new|unknown|something i)"


def _is_claimed(text: str, start: int, end: int) -> bool:
    """Whether the clause around a term claims it as the writer's own."""
    lead = phrase(r"[;:]|\. |, (?:but|so|and (?=you|your|the|it|that)|which|though|although) ").split(
        text[:start]
    )[-1]
    tail = re.split(r"[;:.,]", text[end:])[0]
    claim = phrase(_CLAIMS).search(lead)
    fronted = phrase(_FRONTED).match(text, end)
    if fronted is not None:  # "and sugar work I have mastered"
        return phrase(_DENIALS).search(fronted[0]) is None
    if claim is None:  # "my Kafka experience"
        owned = phrase(_OWN_NOUN).match(tail) is not None and phrase(r"\b(?:i|my)\b").search(lead) is not None
        return owned and phrase(_DENIALS).search(lead) is None
    clause = lead[max(0, claim.start() - 12) :] + " " + tail
    return phrase(_NEW).match(tail) is None and phrase(_DENIALS).search(clause) is None


@lru_cache(maxsize=64)
def _terms(ad: str) -> tuple[str, ...]:
    """The skills that an advertisement names: what has a name of its own, and what it wishes for."""
    lines = re.split(r"\n+|(?<=[.!?;])\s", ad)
    return tuple(dict.fromkeys(term for line in lines for term in (*_named(line), *_wished(line))))


@cache
def _name() -> re.Pattern[str]:
    """A name inside a line, or at its beginning one that is no common word: Kafka, HubSpot, AP Biology."""
    return re.compile(
        r"(?:(?<![.!?:•-] )(?<!^)|(?=[A-Z][a-z]+[A-Z]|[A-Z]{2}))"
        r"\b(?:[A-Z][\w+#.]*[\w+#]|[A-Z]\+\+|C#)(?: (?:[A-Z][\w+#]*))*"
    )


_NO_SKILLS = listed(
    """
    i we you our us your uk us eu hr cv monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december
    """
)


def _named(line: str) -> Iterator[str]:
    for found in _name().finditer(line):
        if plain(found[0]) not in _NO_SKILLS and plain(found[0]).strip(".") not in LEGAL:
            yield found[0]


@cache
def _wishes() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What a line wishes for: after "experience with", before "is a plus"; and where it ends."""
    return (
        re.compile(rf"\b(?:{_WISHED}) (?P<what>[^.;:()]+)"),
        re.compile(
            rf"^[^a-z]*(?P<what>[^.;:()]{{3,60}}?)(?: (?:is|are|will be|would be|would))? "
            rf"(?:also )?(?:an? )?(?:(?:strong|big|real|great|clear|definite) )?{_BONUS}"
        ),
        re.compile(rf"\b{_BONUS}|\b(?:is|are|that|which|who|so|because|would)\b"),
    )


_LEADING = r"^(?:(?:the|an?|in|of|with|for|using|our|any|some|such|as|experience|knowledge|teaching) )+"


_TRAILING = r" (?:experience|knowledge|skills?|certificat\w+|training|qualifications?)$"


def _wished(line: str) -> Iterator[str]:
    """The parts of what a line wishes for."""
    after, before, end = _wishes()
    low = plain(line)
    for found in (*after.finditer(low), *before.finditer(low)):
        what = end.split(found["what"])[0]
        for part in re.split(r",| and | or |\bas well as\b|\bwith\b", what):
            term = re.sub(_TRAILING, "", re.sub(_LEADING, "", part.strip()))
            if term and len(term.split()) <= 4 and term not in STOP_WORDS:
                yield term
