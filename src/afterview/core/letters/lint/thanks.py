"""`thanks`: grateful for the time, the meeting, the interview or the conversation (RULEBOOK section 6)."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording

# What the candidate is grateful with; what it is for stands after it.
_GRATITUDE = wording(
    r"""
    \bthank(?:ing)?[ -](?:you|ye|u|both|all|everyone)\b(?! to (?:let|tell|send|answer|give|call|consider)\b)
    \bthank(?:ing)? your (?:good ?self|esteemed \w+|team|colleagues)\b|\bbeholden\b
    \bi thank (?:the|your) (?:\w+ )?(?:panel|team|board|committee|staff|colleagues)\b
    \bthank(?:ing)? (?!goodness|heavens?|god|luck|providence|fortune)(?=[a-z]+ (?:for|and you))
    \bi thanked (?:you|ye)\b
    \bthanks\b(?! to\b(?!.{0,40} for\b))|\bthanx\b|\bthx\b|\bcheers (?=for\b)|\bta (?=(?:very much |
        ever so much )?for\b)
    \b(?:go raibh maith ag(?:at|aibh)|ngā mihi(?: nui)?|kia ora|merci|gracias|danke|grazie|diolch|
        tusen takk|
        tack|takk|obrigad[oa]|dhanyavaad|shukriya)\b(?=[^a-z]* for\b)
    \b(?:my|with|my \w+|my \w+ \w+) (?:thanks|gratitude|appreciation)\b|\bappreciation (?=for\b)
    \bgratitude\b
    \bthankful\b|\bgrateful\b|\bappreciative\b|\bobliged\b|\bindebted\b|\bin your debt\b|\bblessed\b
    \bglad of\b
    \b(?:i|we)(?:'ve)? (?:(?:really|do|did|so|very much|greatly|truly|deeply|sincerely|genuinely|also|
        still|much|particularly|especially|just|have|always|only) )*appreciate[ds]?\b
    (?:^|[,;:.!—-] *|\band )(?:(?:so|really|very much|truly|much|greatly|sincerely) )*appreciate[ds]?\b
    """
)
# Gratitude told of the time itself: "it meant a lot that you took the time", "it was kind of you to see me".
_TOLD = wording(
    r"""
    \b(?:mean|means|meant) (?:a lot|so much|a great deal|much|the world|more|something|very much)\b
    \b(?:kind|good|generous|gracious|lovely|nice|decent|considerate|big)(?:
        \ (?:it|that|this) was)? of (?:you|ye)\b
    \b(?:you were|how) (?:(?:so|very|too|most|really|more than) )*(?:kind|good|generous|gracious|decent|
        considerate)(?: you were)?(?= (?:to|enough to|with your (?:time|day|morning|afternoon)|in giving|
        in sparing)\b)
    \bwas a gift\b
    \bnot something i take for granted\b|\b(?:do not|don't|never|won't) take (?:it )?for granted\b
    """
)
_STAYED = r" to (?:\w+ )?(?:stay|sit|come in|walk|wait|listen|stop by|hear|talk|speak)\b"
_APPRECIATED = r"\b(?:(?:very )?much|greatly|deeply|truly|really|sincerely|was|is|were|are) appreciated\b"
# Who else may be grateful to whom.
_OTHERS = wording(
    r"""
    \b(?:they|he|she|who|team|customers|clients|people|patients|colleagues|parents|students|everybody|
        everyone)(?: \w+)?(?:\ was| were| is| are| felt| seemed) (?:\w+ )?$
    """
)
_MEETINGS = wording(
    r"""
    meetings?|interviews?|conversations?|talks?|chats?|discussions?|visit|tour|walk|session|welcome
    reception|hospitality|exchange|dialogue|call|zoom|shift|trial|hearing|audience|encounter|sit-down
    yarn|natter|k[oō]rero|hui|craic|chinwag|catch-up|get-together|debate|appointment
    """
)
_HOURS = wording(
    r"""
    time|hours?|half-hour|minutes?|morning|afternoon|evening|night|day|tonight|today|yesterday
    generosity|(?:good|long|little|whole) while
    (?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?
    """
)
# What the reader did with the time: "seeing me", "having taken the time", "that you met me".
_DOING = wording(
    r"""
    meet(?:ing)?|seeing|talking|speak(?:ing)?|discuss(?:ing)?|chatting|sit(?:ting)?|walking|hosting
    interview(?:ing)?|sparing|staying|spend(?:ing)?|spent|listening|coming in|agreeing to|devoting
    (?:putting|setting) aside|carving out
    (?:see|meet|interview|talk to|hear|have|host|receive|welcome|give|show|let|fit|squeeze|lend|
        invite)n? me
    (?:having|showing|receiving|inviting|giving|fitting|squeezing|welcoming|letting|lending|hearing|
        taking) (?:me|us)
    tak(?:e|en|ing) (?:so|such|the|an|part of|that|this|some|time)
    ma[dk](?:e|ing) (?:the |some |so much )?time|took (?:the )?time
    (?:hopp?|jump|gett|com|dial+|logg)ing (?:on|in|into)(?:to)? (?:a |the )?(?:zoom|teams|call|video|phone|
        line|screen|meeting)
    (?:connecting|catching up|sitting in|meeting up) with me
    asking me|you asked(?: me)?|(?:driv|com|travell?|fly)(?:e|ing) (?:over|down|in|out|up|all the way)
    finding (?:the |some )?(?:time|room)|had me|met me|saw me|having had
    interviewed|giving up|bearing with|putting up with|letting an?|making (?:the |some )?room
    being (?:so )?(?:straight|frank|open|honest|patient|kind|good|generous) (?:with|to) me
    (?:you|ye)(?: both| all| each)? (?:have )?(?:saw|met|agreed|could|were able|came|had me|took|taken|
        spent|gave|given|made|invited|received|interviewed|sat|talked|spoke|spoken|stayed|showed|walked|
        lent|devoted|spared|welcomed|let me|fitted|squeezed|found)
    """
)
# What else one may thank for: none of it is time.
_THINGS = wording(
    r"""
    links?|papers?|articles?|e-?mails?|mails?|messages?|notes?|information|documents?|description
    brochures?|coffees?|teas?|books?|recommendations?|consideration|considering|reply|replies
    responses?|offers?|offering|invitations?|sending|forwarding|sharing|parking|money|advance
    confirming|confirmation|arranging|organi[sz]ing|feedback|ringing|writing|letter|slides|pdf|photos?
    pictures?|directions|samples?|tips?|advice|follow(?:ing)?|reading|passing|help|support|
        lunch(?! (?:break|
        hour))|any time|(?:an|any|a quick|a prompt) (?:answer|decision|word|news)
    recipe|biscuits|cake|water|pen|card|leaflet|deck|files?|handbook|copy|costs?|train|taxi|reimburs\w+
    application|update|news|letting (?:me|us) know|telling|teams|agenda|badge|posting|attaching|words
    """
)
# What may stand before the time: "the gift of an hour", "your patience in our talk".
_MANNERS = wording(
    r"""
    honesty|candou?r|frankness|openness|warmth|kindness|patience|insights?|interest|attention
    questions|courtesy|friendliness|thoughtfulness|answers?|way|atmosphere|tone|thoughts|chance|possibility
    opportunity|trouble|effort|privilege|pleasure|honou?r|lot|much|gift|most|part|three-quarters
    quarters|half|couple|care|amounts?|deal|share|portion|chunk|slice|stretch|bit|lengths?|number|quantity
    plenty|abundance|piece|block
    """
)
_FILL = wording(
    r"""
    so|very|much|all|the|your|you|for|that|this|such|both|and|again|once|more|kindly|time|also|ever
    indeed|sincere|most|really|truly|our|too|part|out|an?|of|to|two|three|four|five|six|seven|eight|ye
    generous|lovely|wonderful|great|warm|long|busy|precious|valuable|whole|full|good|honest|open
    pleasant|thoughtful|me|us|in|yet|have|had|been|having|giv\w+|being|able|everyone|everybody|dear|sir
    madam|with|on|at|\w+'s|morning|afternoon|recent|first|second|final|last|taking|inviting
    """
)


def check_thanks(case: Case) -> Iterator[Finding]:
    """An error where no sentence is grateful for the time, the meeting, the interview or the conversation."""
    texts = _joined([sentence.own for sentence in case.sentences])
    if case.letter.closing is not None:  # "With thanks for your time,"
        texts += ["", plain(case.letter.at(case.letter.closing))]
    befores = ["", *texts[:1], *(_with_short(one, two) for one, two in pairwise(texts))]
    if not any(map(_is_grateful, texts, befores)) and not any(map(_is_exclamation, texts, texts[1:])):
        yield missing(
            "thanks",
            "error",
            "It does not thank the reader for the time, the meeting, the interview or the conversation: "
            "that is what the letter is for.",
        )


def _with_short(one: str, two: str) -> str:
    """The second of two sentences, after the first where it is a short remark: "I don't forget that"."""
    return f"{one} {two}" if len(two) < 60 else two


def _is_exclamation(text: str, after: str) -> bool:
    """Whether a bare thank-you is told by the sentence after it: "Thank you. You gave me ninety minutes"."""
    thanks = list(phrase(_GRATITUDE).finditer(text))
    return bool(thanks and phrase(_NO_OBJECT).match(text[thanks[-1].end() :]) and _gave_time(after))


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
    """Whether a sentence is grateful for time; `before` is the one before it."""
    if any(_is_thanks(text, found, before) for found in phrase(_GRATITUDE).finditer(text)):
        return True
    told = phrase(_TOLD).search(text)
    if told is not None:
        given = phrase(_time()).search(text, told.end()) or phrase(_STAYED).match(text, told.end())
        return given is not None or _gave_time(text[: told.start()])
    return phrase(_APPRECIATED).search(text) is not None and _gave_time(text)


def _is_thanks(text: str, found: re.Match[str], before: str) -> bool:
    lead = text[max(0, found.start() - _REACH) : found.start()]
    after = phrase(_INVERTED).sub("", text[found.end() : found.end() + _REACH])
    if phrase(_OTHERS).search(lead) or re.match(r".{0,20} in (?:advance|anticipation)", after):
        return False
    if any(_is_time(part) for part in _objects(after)):
        return True
    if phrase(_NO_OBJECT).match(after) is None:
        return False
    fronted = phrase(r"^(?:and |but |so )?for (?!which|it\b|that\b|this\b)").match(lead)
    if fronted is not None:
        return any(_is_time(part) for part in _objects(lead[fronted.end() :]))
    points_back = phrase(_POINTING_BACK).match(after) or phrase(_FOR_WHICH).search(lead)
    return any(_gave_time(part, met=bool(points_back)) for part in _antecedents(lead, before))


def _antecedents(lead: str, before: str) -> tuple[str, ...]:
    """Where what is thanked for may stand: in the sentence, or in the one before if nothing is named here."""
    names_a_thing = phrase(rf"\b(?:{_THINGS})\b").search(lead) is not None
    return (lead,) if names_a_thing else (lead, before)


# How far from the gratitude its object is looked for, in characters: a long sentence's worth.
_REACH = 400
# "How grateful I am for our talk".
_INVERTED = r"^ (?:i|we)(?:'m| am| was| remain| feel| felt)\b(?: to (?:you|ye)(?: both| all)?)?"
# Thanks whose object stands before them: "an hour flew by, and I thank you for it".
_NO_OBJECT = wording(
    r"""
    [^a-z]*(?:to (?:you|ye)(?: both| all)?)?[^a-z]*(?:$|(?:(?:for|of) )?(?:it|that|this|both|every one|
        every minute|each|all of it|all that|all this|mine)\b|, [^,;.!?]{2,25}[.!]*$|that you (?:did|could|
        have|do)\b|for[^a-z]*$|for (?:having done|doing) (?:it|so|that))
    [^a-z]*(?:very much|so much|again|kindly|indeed|sincerely|most warmly|warmly|beyond words)
    """
)
_POINTING_BACK = wording(
    r"""
    [^a-z]*(?:so much |very much |to you |truly )?(?:for|of) (?:it|that|this|both|all (?:that|this|of it)|
        every|doing|having|mine)\b|[^a-z]*for[^a-z]*$
    """
)
_FOR_WHICH = r"\bfor (?:which|it|that|this|all (?:that|this))\b[^.;!?]{0,30}$"


@cache
def _joint() -> re.Pattern[str]:
    """Where one thing that is thanked for ends and the next begins."""
    return re.compile(
        wording(
            r"""
    ,? and (?:(?:thank you|thanks|i thank you|also) )*(?:(?:again|also|most of all|above all|especially|
        particularly) )?(?=for |your |the |all |that |to |so )
    , (?=for |your |the time|and for)|,? as well as (?:for )?|\ both |\ but (?=for |above |also )
    ,? and (?=[a-z]+(?: |[.,!]|$))|: *|[—;] *(?:and *)?(?=for )| & | [+][ ]
    """
        )
    )


def _objects(after: str) -> list[str]:
    return [part for split in _joint().split(after) if (part := split.strip(" ,.—-"))]


@cache
def _time() -> str:
    return rf"\b(?:{_HOURS}|{_MEETINGS}|{_DOING})\b"


@cache
def _named() -> re.Pattern[str]:
    """The first of the things that thanks can be for."""
    generous = rf"generous (?!(?:{_HOURS}|{_MEETINGS})\b)\w+"
    manner = rf"(?:{_MANNERS}|{generous})(?= (?:of|in|on|during|with|to|for|at|and|about|you|that)\b)"
    return re.compile(
        rf"\b(?:(?P<thing>{_THINGS})|(?P<manner>{manner})|(?P<time>{_HOURS}|{_MEETINGS}|{_DOING}))\b"
    )


_CLAUSE = wording(
    r"""
    (?:i|we|it|which|who|he|she|they|there)\b
    (?:our|the|your|my) (?:(?!you |they |ye )[a-z-]+ ){0,2}(?:was|is|were|made|left|gave|has|had|will)\b
    """
)


def _is_time(part: str) -> bool:
    """Whether the first thing named is time or talk, and not a link."""
    if phrase(_CLAUSE).match(part):
        return False
    lead = phrase(
        r"(?:(?!for |that |i |we |it |which |who )\S+ ){0,7}?(?:for|(?<=\w )that(?= (?:you|ye)\b)) "
    ).match(part)
    if lead is not None and all(found["manner"] for found in _named().finditer(lead[0])):
        part = part[lead.end() :]  # past "a million for" and "your team for"
    for found in _named().finditer(part):
        if not found["manner"]:
            return found["time"] is not None and not _is_aside(part, found)
    return False


def _is_aside(part: str, found: re.Match[str]) -> bool:
    """Whether a word of time only says when, or about what: "the link after our talk"."""
    lead = part[: found.start()]
    if found[0].startswith("you ") and phrase(_OF_A_THING).search(lead):  # "the recipe you gave me"
        return re.search(r"[^\W\d_]{3,}", phrase(_KNOWN).sub(" ", lead)) is not None
    if found[0].endswith(" me") or re.search(r"\bwhich $", lead):  # "coming in early to meet me"
        return False
    if re.search(r"\b(?:their|his|her|its) $", lead):
        return True
    if re.search(r"\bmy $", lead) and re.match(r" (?:at|with|in) ", part[found.end() :]):
        return True
    if re.search(r"\b[a-z]{3,}\b", phrase(_KNOWN).sub(" ", phrase(_QUALITY).sub(" ", lead))) is None:
        return False
    return phrase(_WHEN).search(lead) is not None


_OF_A_THING = r"\b(?:the|your|a|an|that|this) [^,;]*(?<!that )(?<!which )$"
_KNOWN = rf"\b(?:{_MANNERS}|{_FILL})\b"
_QUALITY = rf"\b[a-z]+ (?=(?:{_MANNERS})\b)"
_WHEN = (
    r"\b(?:about|on|to|from|after|before|regarding|concerning|by|since|of|in|at|during|with|for) "
    r"(?:(?:our|the|my|your|this|that|last|an?) )*(?:[a-z']+ )?$"
)
_GIVEN = wording(
    r"""
    \b(?:hours?|half-hour|minutes)\b|\b(?:your|so much) time\b
    \b(?:made|took|take|taken|gave|given|spent|made|spared) (?:\w+ ){0,3}time\b
    \bspent\b|\bsee me\b|\bmeet me\b
    \bof your (?:day|week|morning|afternoon|evening)\b
    """
)
# What the reader did for the candidate, who stands after it.
_ACTS = wording(
    r"""
    g[ai]ven?|made (?:room|space|time)|found (?:room|time)|fitted|squeezed|met|saw|received|welcomed|invited
    took|showed|walked|sat|talk(?:ed)?|spoke|let|had|hosted|lent|spared?|stayed|stopped|kept|heard|put up
    bore|interviewed|received|treated
    """
)
_DID = wording(
    r"""
    \b(?:you|ye)\b[^.;!?]{0,30}?\b(?:{acts})\b(?![^.;!?]{0,30}\b(?:{things})\b)[^.;!?]{0,30}?\b(?:me|us|
        hearing|stranger|hour|conversation|interview|talk|everything|candidate)\b
    \b(?:you|ye) (?:\w+ )?(?:listened|stayed|sat down|heard me|cut it short)\b
    \b(?:few|every|not many|most|nobody|no one|many|some)\b[^.;!?]{0,40}\b(?:show|see|give|meet|take|stay|
        sit|{acts})\b
        [^.;!?]{0,30}\b(?:candidate|stranger|me|somebody|someone|applicant)\b
    \b(?:you|ye) were (?:\w+ )?(?:patient|kind|good|generous|gracious|fair|frank) (?:with|to) (?:me|
        an? \w+)\b
    \b(?:you|ye) could have (?:cut|left|stopped|ended|kept it)\b
    """,
    acts=_ACTS,
    things=_THINGS,
)
_MET = wording(
    r"""
    \b(?:our|the|your|this|that|\w+'s) (?:[a-z]+ ){0,2}?(?:{meetings}|morning|afternoon)\b
    \ban? (?:\w+ )?(?:morning|afternoon|hour)\b|\bwe (?:met|
        talked|spoke)\b
    """,
    meetings=_MEETINGS,
)


def _gave_time(text: str, *, met: bool = False) -> bool:
    """Whether it tells of time that was given: "an hour flew by", "your time was a gift".

    With `met` a word of the meeting is enough: "our meeting did me good; thank you for that".
    """
    if phrase(_GIVEN).search(text) or phrase(_DID).search(text):
        return True
    return met and phrase(_MET).search(text) is not None
