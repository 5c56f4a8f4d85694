"""`thanks`: grateful for the time, the meeting, the interview or the conversation (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording

# What the candidate is grateful with, each with what it governs after it.
_CUES = wording(
    r"""
    \bthank(?:ing)?[ -](?:you|ye|u|both|all|everyone)\b
    \bthank(?:ing)? (?=[a-z]+ (?:for|and you))
    \bthanks\b(?! to\b(?!.{0,40} for\b))
    \bthanx\b
    \bthx\b
    \bmy (?:[a-z]+ )?(?:thanks|gratitude|appreciation)\b
    \bwith (?:thanks|gratitude|appreciation)\b
    \bcheers (?=for\b)
    \bta (?=for\b)
    \bi thanked (?:you|ye)\b
    \bthankful\b
    \bgrateful\b
    \bobliged\b
    \bindebted\b
    \bin your debt\b
    \bgratitude\b
    \bthankfulness\b
    \b(?:i|we)(?:'ve)? (?:(?:really|do|did|so|very much|greatly|truly|deeply|sincerely|genuinely|also|
        still|much|particularly|especially|just|have|always|want to say that i|only) )*appreciate[ds]?\b
    (?:^|[,;:.!—-] *|\band )(?:(?:so|really|very much|truly|much|greatly|sincerely) )*appreciate[ds]?\b
    \bappreciation (?=for\b)
    \bowe you\b.{0,30}\bthank\w*
    \bappreciative\b
    \bblessed\b
    \bglad of\b
    """,
)
# Gratitude told of the time itself: "it meant a lot that you took the time", "it was kind of you to see me".
_TOLD = wording(
    r"""
    \b(?:mean|means|meant) (?:a lot|so much|a great deal|much|the world|more|something|very much)\b
    \b(?:kind|good|generous|gracious|lovely|nice|decent|considerate|big) of (?:you|ye)\b
    \bnot something i take for granted\b
    \b(?:do not|don't|never|won't) take (?:it )?for granted\b
    \bwas a gift\b
    """,
)
_TIME = wording(
    r"""
    (?:time|hours?|half-hour|minutes|morning|afternoon|evening|shift|trial|meeting|interviews?|
        conversations?|talks?|chats?|discussions?|visit|tour|walk|session|welcome|reception|hospitality|
        exchange|dialogue|visit|tonight|today|yesterday|night|day|monday(?:'s)?|tuesday(?:'s)?|
        wednesday(?:'s)?|thursday(?:'s)?|friday(?:'s)?|saturday(?:'s)?|sunday(?:'s)?|meet(?:ing)?|
        seeing|having (?:me|us)|talking|speaking|discuss|chatting|sitting|showing (?:me|us)|walking|
        taking (?:me|us|so|such|the|an|part of|that|this|some|time)|receiving me|hosting|hearing me|
        coming in|agreeing to|inviting me|interview(?:ing)?|sparing|giving me|fitting me|squeezing me|
        staying|welcoming me|letting me|spending|making (?:the |some |so much )?time|devoting|
        putting aside|setting aside|carving out|lending me|finding (?:the )?time|call|zoom|video call|
        phone call|listening|receive me|see me|meet me|interview me|talk to me|hear me|sit|had me|
        having had|(?:you|ye)(?: both| all| each)? (?:have )?(?:saw|met|agreed|could|were able|came|
        had me|took|taken|spent|gave|given|made|invited|received|interviewed|sat|talked|spoke|spoken|
        stayed|showed|walked|lent|devoted|spared|welcomed|let me|fitted|squeezed|found)|see(?:n)? me|
        have me|had me|met me|take(?:n)? (?:the|so much|such|this) time|give(?:n)? me|spend|spent|
        make time|made time|took time|took the time|generosity)
    """,
)
_NOT = wording(
    r"""
    (?:links?|papers?|articles?|e-?mails?|mails?|messages?|notes?|information|documents?|description|
        brochure|coffees?|teas?|books?|recommendations?|consideration|considering|reply|replies|
        response|responses|offers?|offering|invitations?|sending|forwarding|sharing|parking|money|
        advance|confirming|confirmation|arranging|organi[sz]ing|feedback|ringing|writing|letter|slides|
        pdf|photos?|pictures?|directions|samples?|tip|tips|advice|patience|follow(?:ing)?|reading|
        passing|help|support|lunch|biscuits|cake|water|pen|card|brochures|leaflet|deck|file|files|
        handbook|copy|cost|costs|train|taxi|reimburs\w+|application|update|news|letting me know|
        letting us know|telling)
    """,
)
_QUALITY = wording(
    r"""
    (?:honesty|candou?r|frankness|openness|warmth|kindness|patience|insights?|generosity|interest|
        attention|questions|courtesy|friendliness|thoughtfulness|straight talk|answers?|way|atmosphere|
        tone|thoughts|advice|chance|opportunity|trouble|effort|privilege|pleasure|honou?r|lot|much|gift|
        most|part|three-quarters|quarters|half|couple|generous \w+)
    """,
)


def check_thanks(case: Case) -> Iterator[Finding]:
    """An error where no sentence is grateful for the time, the meeting, the interview or the conversation."""
    closing = case.letter.closing
    texts = _joined([sentence.own for sentence in case.sentences])
    before = ""
    for text in texts:
        if _is_grateful(text, before):
            return
        before = text
    if closing is not None and _is_grateful(plain(case.letter.at(closing)), ""):
        return
    yield missing(
        "thanks",
        "error",
        "It does not thank the reader for the time, the meeting, the interview or the conversation: "
        "that is what the letter is for.",
    )


def _joined(texts: list[str]) -> list[str]:
    """The sentences, one that begins with "For" put back to the exclamation before it."""
    joined: list[str] = []
    for text in texts:
        if joined and text.startswith("for "):
            joined[-1] += " " + text
        else:
            joined.append(text)
    return joined


def _is_grateful(text: str, before: str) -> bool:
    for cue in phrase(_CUES).finditer(text):
        if phrase(
            r"\b(?:they|he|she|who|team|customers|clients|people|patients|colleagues|parents|students|everybody|everyone)(?: \w+)? (?:was|were|is|are|felt|seemed) (?:\w+ )?$"
        ).search(text[: cue.start()]):
            continue
        after = text[cue.end() :]
        if re.match(r",? *(?:you )?in advance|.{0,20} in advance", after):
            continue
        if _governs_time(after):
            return True
        lead = text[: cue.start()]
        if re.match(
            r"[^a-z]*(?:$|(?:(?:for|of) )?(?:it|that|this|both|every one|every minute|each|all of it|all that)\b|very much|so much|again|kindly|indeed|sincerely|most warmly|warmly|beyond words)",
            after,
        ) and (
            _gave_time(lead)
            or (not lead.strip(" ,.—-") and _gave_time(before))
            or (_refers(after) and _gave_time(before))
        ):
            return True
        if re.match(r"[^a-z]*$|[^a-z]*(?:for it|by me)", after) and "appreciated" in cue[0]:
            return True
    told = phrase(_TOLD).search(text)
    if told is not None:
        return _has_time(text[told.end() :]) or _gave_time(text[: told.start()])
    if phrase(
        r"\b(?:much|very much|greatly|deeply|truly|really|sincerely) appreciated\b|\b(?:was|is|were|are) appreciated\b"
    ).search(text):
        return _gave_time(text)
    return False


def _refers(after: str) -> bool:
    return re.match(r"[^a-z]*(?:(?:so|very) much )?(?:for|of) (?:it|that|this|both)\b", after) is not None


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r",? +and +(?:(?:thank you|thanks|i thank you|also) +)*(?:(?:again|also|most of all|above all|especially|particularly) +)?(?=for |your |the |all |that |to |so )"
        r"|, +(?=for |your |the time|and for)|,? +as well as +(?:for +)?| +both +| +but +(?=for |above |also )|,? +and +(?=[a-z]+(?: |[.,!]|$))|: *|[—;] *(?:and *)?(?=for )| +& +"
    )


def _governs_time(after: str) -> bool:
    """Whether the first thing named in one of the joint objects is time or talk, and not a link."""
    return any(_is_time(part) for part in _joint().split(after) if part)


@cache
def _first() -> re.Pattern[str]:
    return phrase(
        rf"\b(?:(?P<no>{_NOT})|(?P<quality>{_QUALITY})(?= (?:of|in|on|during|with|to|for|at|and|about|you|that)\b)|(?P<time>{_TIME}))\b"
    )


def _is_time(part: str) -> bool:
    position = 0
    part = part.strip()
    lead = phrase(
        r"^(?:(?!for |that |i |we |it |which |who )\S+ ){0,7}?(?:for|(?<=\w )that(?= (?:you|ye)\b)) "
    ).match(part)
    if lead is not None and all(
        found["quality"] for found in _first().finditer(lead[0])
    ):  # "a million for", "and your team for"
        part = part[lead.end() :]
    if re.match(r"(?:i|we|it|which|who|he|she|they|there)\b", part):
        return False
    if re.match(
        r"(?:our|the|your|my) +(?:(?!you |they |ye )[a-z-]+ +){0,2}(?:was|is|were|made|left|gave|has|had|will)\b",
        part,
    ):
        return False
    while (found := _first().search(part, position)) is not None:
        if found["no"]:
            return False
        if found["time"] and not _is_aside(part, found):
            return True
        if found["time"]:
            return False
        position = found.end()
    return False


def _is_aside(part: str, found: re.Match[str]) -> bool:
    """Whether a word of time only says when or about what: "the link after our talk", "my time at Northwind"."""
    lead = part[: found.start()]
    if found[0].endswith(" me"):  # "coming in early to meet me"
        return False
    if re.search(r"\bmy +$", lead) and re.match(r" +(?:at|with|in) ", part[found.end() :]):
        return True
    if re.search(r"\b(?:their|his|her|its) +$", lead):
        return True
    named = re.search(r"\b[a-z]{3,}\b", re.sub(rf"\b(?:{_QUALITY}|{_FILL})\b", " ", lead)) is not None
    return (
        named
        and re.search(
            r"\b(?:about|on|to|from|after|before|regarding|concerning|by|since|of|in|at|during|with|for) +(?:(?:our|the|my|your|this|that|last|an?) +)*(?:[a-z']+ +)?$",
            lead,
        )
        is not None
    )


_FILL = wording(
    r"""
    so
    very
    much
    all
    the
    your
    you
    for
    that
    this
    such
    both
    and
    again
    once
    more
    kindly
    taking
    time
    also
    ever
    indeed
    sincere
    most
    really
    truly
    for
    our
    too
    part
    out
    an
    of
    to
    two
    three
    four
    five
    six
    seven
    eight
    ye
    again
    generous
    lovely
    wonderful
    great
    warm
    long
    busy
    precious
    valuable
    whole
    full
    good
    honest
    open
    pleasant
    thoughtful
    inviting
    me
    us
    in
    yet
    yesterday
    have
    had
    having
    giving
    given
    being
    able
    everyone
    everybody
    dear
    sir
    madam
    with
    on
    at
    opportunity
    chance
    today's
    monday's
    tuesday's
    wednesday's
    thursday's
    friday's
    yesterday's
    this
    morning's
    afternoon's
    recent
    first
    second
    final
    last
    """,
)


def _has_time(text: str) -> bool:
    return phrase(rf"\b{_TIME}\b").search(text) is not None


def _gave_time(text: str) -> bool:
    """Whether it tells of time that was given: "an hour flew by", "your time was a gift"."""
    return (
        re.search(
            r"\b(?:hours?|minutes|your time|made time|took (?:the |so much )?time|gave (?:me|us)|spent|half-hour|see me|meet me|(?:taken|took|take|given|spent|made|spared) (?:\w+ ){0,3}time|of your (?:day|week|morning|afternoon|evening)|so much time)\b",
            text,
        )
        is not None
    )
