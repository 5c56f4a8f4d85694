"""`content`: what each kind of letter but the thank-you must say, and must not (RULEBOOK section 6)."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.dates import written_dates
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.hear_by import known_dates
from afterview.core.letters.lint.interest import wants
from afterview.core.letters.lint.named import names_position, own_part
from afterview.core.letters.lint.naming import core, find, words_of
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_PASSED = wording(
    r"""
    \b(?:passed|gone by|gone past|went by|went past|come and gone|came and went|behind us|run out|expired|
        elapsed|slipped|overdue|is over|was (?:yesterday|last|on|due)|has been and gone)\b
    \b(?:(?:have|has|had|'ve|'s) (?:not|yet)|haven't|hasn't|hadn't|not yet|did not|didn't|never|nothing|
        no (?:word|news|answer|reply|decision|call|message))\b(?: \w+){0,4}? ?(?:heard|hear|seen|had|
        received|reached|come|came|arrived|got|from you|yet|so far)?\b(?=.*|$)
    \b(?:was|were|had been|would|expected|expecting|hoped|promised|told|said|mentioned|
        thought)\b[^.;!?]{0,50}\b(?:hear|decision|decide|news|answer|call|word)\b[^.;!?]{0,40}\b(?:by|on|
        before|until|last|yesterday|this|the)\b
    \b(?:phone|inbox|line) (?:has )?(?:stayed|remained|been) (?:quiet|silent|empty)\b
    \b(?:thought|hoped|expected|meant|planned|wanted|promised|said|told|hoping|expecting) [^.;!?]{0,50}
        \b(?:know|write|decided|be in touch|let me know|tell me|ring|get back|made up)\b[^.;!?]{0,40}
        \b(?:by|on|before|until|last|yesterday|this|the)\b
    \b(?:days?|weeks?|fortnight|month|while) (?:\w+ ){0,2}since\b
    \bstill waiting\b
    \bsince then\b
    \b(?:a|two|three|several) (?:days?|weeks?) (?:ago|later|after|past|have|has)\b
    """,
)
_NEXT = wording(
    r"""
    \bnext steps?\b
    \bwhat (?:happens|comes|follows|is|are|would|will|should|can|do)\b[^.;!?]{0,40}\b(?:next|now|
        from here|then|step|plan|plans|expect|timeline|timing|schedule|happen)\b
    \bwhere (?:do |does )?(?:things|matters|it|we|the \w+|your \w+|you|i)(?: \w+){0,2}? (?:stand|are|is|
        at)\b
    \b(?:how|when|whether|if)\b[^.;!?]{0,60}\b(?:stand|stands|proceed|go on|goes on|going|continue|decide|
        decided|decision|hear|expect|know|happen|fallen|made|news|answer|process|timetable|timeline|
        filled)\b(?=[^.;]*\?|[^.;!?]*)
    \b(?:status|state of (?:things|play)|timeline|timetable|update|any news|progress|way forward|
        further course)\b
    \bwhat (?:the )?(?:further|next)\b
    \bfrom here\b
    \bstill open\b
    """,
)
_SAD = wording(
    r"""
    \b(?:disappoint\w*|sorry|sad|saddened|gutted|sting|stings|stung|heart|let down|blow|hurt|pity|shame|
        crushed|wrench|bitter|lump in|sinking|bummed|regret\w*|hoped|hoping|wish(?:ed)?|sadly|unhappy|
        downhearted|hard to (?:read|hear|take)|not the (?:news|answer|call)|a pang|devastated|heavy|upset|
        deflated|low|gloomy|tears|cried)\b
    """,
)
_UNDERSTANDS = wording(
    r"""
    \b(?:understand\w*|understood|get it|get that|accept|respect|see (?:why|that|the sense|how)|
        no hard feelings|fair enough|it is fair|only fair|makes sense|appreciate (?:that|how|the)|i know[ ]
        (?:that |how |you )|can follow|reasonable|right call|right choice|comprehend|realise|realize|
        recognise|recognize|sure you|you know (?:best|better|your)|your right|yours to make)\b
    """,
)
_WHY = wording(
    r"""
    \b(?:why|reasons?|what (?:led|made|decided|tipped|spoke|it was|was (?:it|missing|lacking)|were|
        the deciding|swung|held|put|told|counted|i lacked|i missed|weighed|went)|how you (?:came|reached|
        decided|arrived)|on what grounds|grounds|deciding (?:factor|point)|what .{0,30}(?:lacking|missing|
        short)|feedback on|where i fell short|fell short)\b
    """,
)
_DIFFERENT = wording(
    r"""
    \b(?:differently|do(?:ne)? (?:better|different)|improve\w*|better|stronger|next time|in[ ]
        (?:the )?future|learn from|work on|change about|changed about|could have|should have|might have|
        would have|ought to have|could i have|what i (?:lack|need|could|should)|make (?:me|my)|more of|
        another time)\b
    """,
)
_FINAL = wording(
    r"""
    \b(?:not|n't|no|never|neither|nor|nothing|nobody|without|far from|rather than|isn't|don't|least of[ ]
        all)\b[^.;!?]{0,80}\b(?:chang|argu|reopen|question|overturn|disput|challeng|reconsider|persua|
        appeal|talk you|contest|undo|undone|revers|debat|second-guess|plead|unsettl|alter|shak|revisit|
        re-open|fight|quarrel|complain|object|think again|think it over|protest|bargain|haggl|budg|
        (?:look|weigh|consider|think|go)\w* (?:\w+ ){0,4}?(?:again|anew|afresh|over)|
        (?:another|second|different|new)[ ]
        (?:look|chance|hearing|opinion|decision|answer|verdict|outcome)|
        re-?weigh|revis|overrul|tak\w+ back)\w*\b
    \b(?:decision|choice|verdict|answer|no) (?:is|stands|has been made|remains|was)(?: \w+)? (?:yours|
        final|made|your|what|taken|firm|the|right|settled|a no|clear|done)?\b
    \bdecision stands\b
    \b(?:matter|door|case|book|chapter) is (?:closed|settled|shut|done)\b
    \b(?:respect|accept|stand by|honou?r|live with)\b[^.;!?]{0,30}\b(?:decision|choice|it|verdict|answer|
        outcome|what you (?:decided|chose))\b
    \byour decision (?:is|was) (?:your decision|made|yours)\b
    \bi take (?:it|your decision) as\b
    \bleave it (?:there|at that)\b
    """,
)
_OFFER = r"\boffer(?:s|ed|ing)?\b"
_ANSWER = wording(
    r"""
    \b(?:answer|reply|respond|response|decide|decision|deadline|let (?:them|you) know|get back|tell[ ]
        (?:them|you)|say yes or no|until|by|back to (?:them|you)|accept|sign|hear from me|have my|
        give you|write to you|be in touch|expires?|runs out|due)\b
    """,
)
_WHEN = wording(
    r"""
    \b(?:today|tomorrow|tonight|(?:this|next|the coming) (?:week|month|weekend|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday)|the end of (?:the|this|next) (?:week|month|day)|(?:mid|early|
        late) next week|within (?:\w+ ){1,3}(?:hours?|days?|weeks?|fortnight)|in (?:a |the next )?
        (?:\w+ )?(?:two|three|four|five|six|seven|ten|couple of|few|\d+|week's|fortnight) ?(?:hours?|
        days?|weeks?|time)?|in (?:a |one )(?:day|week|fortnight|month)|(?:a|one) week from|(?:48|24|72|
        forty-eight|twenty-four) hours|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|
        weekend|the \d{1,2}(?:st|nd|rd|th))\b
    """,
)
_PAY = wording(
    r"""
    [$£€₹] ?\d
    \b\d[\d.,]* ?(?:k\b|lakh|lpa|usd|eur|gbp|euros?|dollars|pounds|rupees|kr\b|sek|nok|chf|crore)
    \b(?:salary|wages?|per (?:year|annum|hour|month)|compensation|remuneration|pays?|paying|signing bonus|
        sign-on|pay package|higher pay|better paid)\b
    """,
)
_ELSEWHERE = wording(
    r"""
    \b(?:accepted|accept|accepting|said yes|say yes|saying yes|taken|taking|take up|took|chosen|choosing|
        chose|decided|deciding|decision|going with|signed|joining|will join|committed|agreed|opted|
        settled)\b
    """,
)
_DECISION = wording(
    r"""
    \b(?:(?:have|has|'ve|had|i|am|'m|must|shall|will|'ll|hereby|wish to|want to|would like to|need to|
        decided to|to|and|writing to|respectfully|formally|therefore|regretfully) (?:\w+ )?(?:withdraw|
        withdrawing|withdrawn|decline|declining|declined|turn(?:ing|ed)? (?:it |this |that |your offer |
        the offer |the position |you )?down|pass on|step(?:ping)? (?:back|aside|down|out)|bow(?:ing)? out|
        pull(?:ing)? out|retract|stand aside|refuse))\b
    \b(?:my answer is (?:no|a no)|it(?:'s| is| has to be) (?:a )?no from me|i (?:will not|won't|cannot|
        can't|am not going to|shall not|am unable to|am not able to|have decided not to|do not wish to|
        don't wish to|would rather not|don't want to|do not want to|no longer (?:wish|want|
        seek))\b[^.;!?]{0,40}\b(?:accept|join|take|taking|continue|pursue|be (?:joining|coming|accepting|
        taking|considered|available)|come|go on|proceed|go ahead|go forward|go further))\b
    \bdecided (?:against|not to|to (?:accept|stay|go|take|join|remain|decline|withdraw|turn|pursue|
        continue|sign|say|choose|step)|in favou?r|on another|for (?:another|the other))\b
    \b(?:have|'ve|has|i|yesterday i|today i) (?:\w+ )?(?:accepted|said yes to|chosen|signed with|
        agreed to join|committed to|taken (?:another|a|the other)|taken up|opted for)\b
    \bwithdraw(?:al|ing|n)? (?:my|of my|from)\b
    \bno longer (?:wish|want|be|available|in a position|seek|pursuing|a candidate|considered)\b
    \b(?:take|strike|cross|drop|remove|delete|leave|scratch) (?:me|my name|my application|my candidacy)
        \b(?: (?:off|from|out)\b)?
    \bcount me out\b
    \b(?:do not|don't|no longer|not|stop|cease) (?:\w+ )?consider(?:ing)? (?:me|my|my application)\b
    \b(?:not|won't|n't) (?:be )?(?:\w+ )?(?:going|go|moving|move|pressing|taking (?:it|this|things|my \w+)|
        take (?:it|this|things|my \w+)|proceed|proceeding|continu\w+)(?: \w+){0,3}?(?: (?:forward|ahead|
        further|on|any further))\b
    \bmade up my mind\b
    \b(?:say|saying|said) no\b
    \b(?:my )?(?:answer|reply) (?:is|must be|has to be|will have to be|can only be|will be|remains)[ ]
        (?:a )?no\b
    \b(?:have|'ve|has) (?:\w+ )?gone with\b
    \bdecided (?:on|upon|for) (?:something|someone|somebody|another|a different|the other|one of|elsewhere)\b
    \b(?:leave|leaving|left|quit|quitting) (?:the|your) (?:process|race|running|search|competition|field)\b
    \bconsider my application (?:withdrawn|closed)\b
    \b(?:go|going) with (?:another|a different|the other)\b
    \bi(?:'ll| will|'m| am) (?:be )?(?:joining|starting at|going to (?:work|join)|staying (?:with|at|in|
        where))\b
    \bplease (?:close|withdraw) my\b
    """,
)
_UNDECIDED = wording(
    r"""
    \b(?:not (?:so |quite |yet |really )?(?:sure|decided|certain)|might|maybe|perhaps|let us see|
        let's see|thinking (?:of|about)|considering|may (?:have to )?(?:decline|withdraw)|leaning|tempted|
        if i (?:accept|decline))\b
    """,
)
_GOODWILL = wording(
    r"""
    \b(?:wish(?:es|ing)?|hope|hopes|luck|success|successful|succeed|cheer(?:ing|s)?|paths?|cross|
        keep in touch|stay in touch|in touch|in (?:the )?future|admire|admiration|respect|fond(?:ly)?|
        pleasure|enjoyed|lucky|recommend|good things|all the best|the very best|well|root(?:ing)?|buy
        (?:ing)?|gladly|warm(?:ly|th|est)?|affection|privilege|honou?r|impressed|esteem|delight(?:ed)?|
        meet again|follow(?:ing)? (?:your|the)|think (?:highly|well|fondly)|deserves?|regards to|kind
        (?:ness)?|generous|flourish|thrive|prosper)\b
    """,
)
_REASON = wording(
    r"""
    \b(?:because|since|as (?:i|my|the|another|we|it)|so that|in order to|in the (?:last|final|middle)|
        another|other (?:company|companies|process|interview|offer|decision|employer|conversation|firm)|
        process|family|wife|husband|partner|children|kids|parents|mother|father|relocat\w+|move|moving|
        lawyer|contract|weigh|compare|careful\w*|properly|talk (?:it|this) (?:over|through)|discuss|read|
        think (?:it|this)|sure|whole heart|fair|due to|owing to|reason|decide by then|hear from|waiting|
        awaiting|elsewhere|promised|commit\w*|notice period|visa|school|house|travel\w*|
        ill\w*|before i|holiday)\b
    """,
)
_TERMS = wording(
    r"""
    \b(?:terms?|conditions?|as agreed|as offered|we agreed|agreed (?:on|upon)|as (?:stated|set out|
        discussed|described|written)|set out in|offer letter|your letter|contract|on the basis|salary|pay|
        days(?: of| paid)? (?:holiday|leave|vacation)|holidays?|probation|hours|package|in your offer|
        outlined|per your offer|as per)\b
    """,
)
_START = wording(
    r"""
    \b(?:start|starts|starting|begin|begins|beginning|commence|commencing|first day|report for|join you|
        joining you|from (?:the )?(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|
        may|june|july|august|september|october|november|december|\d)|as of|
        start date|see you|at the door|be there|take up|on board|come in)\b
    """,
)


def check_content(case: Case) -> Iterator[Finding]:
    """An error for each thing that a letter of this kind must say and does not, or must not say and does."""
    for holds, lack in _MUST[case.occasion.kind]:
        if not holds(case):
            yield missing("content", "error", f"It does not say {lack}.")
    if case.occasion.kind == "tell_of_offer":
        yield from _told_too_much(case)


Holds = Callable[[Case], bool]


def _says(source: str) -> Holds:
    return lambda case: any(phrase(source).search(sentence.own) for sentence in case.sentences)


def _in_one(*sources: str) -> Holds:
    """Whether one sentence has something of each."""
    return lambda case: any(
        all(phrase(source).search(sentence.own) for source in sources) for sentence in case.sentences
    )


def _has_date(sentence: Sentence, case: Case) -> bool:
    return phrase(_WHEN).search(sentence.own) is not None or bool(
        written_dates(sentence.text, month_first=case.time.days.country == "US")
    )


def _answers_by(case: Case) -> bool:
    """Whether a sentence, or the two together, names a day on which an answer is due."""
    sentences = case.sentences
    for index, sentence in enumerate(sentences):
        if _has_date(sentence, case) and any(
            phrase(_ANSWER).search(one.own) for one in sentences[max(0, index - 1) : index + 2]
        ):
            return True
    return False


def _date_has_passed(case: Case) -> bool:
    """Whether it says so, or names the date that has."""
    passed = [day for day in known_dates(case) if day < case.today]
    month_first = case.time.days.country == "US"
    return _says(_PASSED)(case) or any(
        written.day is not None and any(written.fits(day) for day in passed)
        for sentence in case.sentences
        for written in written_dates(sentence.text, month_first=month_first)
    )


def _still_wants(case: Case) -> bool:
    return any(wants(sentence.own) for sentence in case.sentences)


def _has_decided(case: Case) -> bool:
    return any(
        phrase(_DECISION).search(sentence.own) and not phrase(_UNDECIDED).search(sentence.own)
        for sentence in case.sentences
    )


def _shares_decision(case: Case) -> bool:
    return _has_decided(case) or _in_one(
        _ELSEWHERE, r"\b(?:another|elsewhere|offer|other|different|company|position|post|job|role)\b"
    )(case)


def _wishes_well(case: Case) -> bool:
    closing = case.letter.closing
    return _says(_GOODWILL)(case) or (closing is not None and "wishes" in case.letter.at(closing).lower())


def _one_date(case: Case) -> bool:
    """Whether a date is asked for, and not a choice of several."""
    month_first = case.time.days.country == "US"
    asked = False
    for sentence in case.sentences:
        if not _has_date(sentence, case):
            continue
        dates = [
            one
            for one in written_dates(sentence.text, month_first=month_first)
            if one.day is not None or one.weekday is not None
        ]
        if any(" or " in sentence.text[left.end : right.start] for left, right in pairwise(dates)):
            return False
        asked = True
    return asked


def _names_position(case: Case) -> bool:
    return names_position([sentence.text for sentence in case.sentences], case.occasion.opportunity.position)


def _names_start(case: Case) -> bool:
    return any(
        phrase(_START).search(sentence.own) and _has_date(sentence, case) for sentence in case.sentences
    )


_THANKS = r"\b(?:thank\w*|grateful|appreciate\w*|gratitude|obliged|indebted)\b"
_MUST: dict[str, tuple[tuple[Holds, str], ...]] = {
    "follow_up": (
        (_date_has_passed, "that the date has passed without news"),
        (_still_wants, "that you are still interested"),
        (_says(_NEXT), "or ask what comes next"),
    ),
    "feedback": (
        (_says(_THANKS), "thank you"),
        (_says(_SAD), "that you are disappointed"),
        (_says(_UNDERSTANDS), "that you understand"),
        (_says(_WHY), "that you would like to know why"),
        (_says(_DIFFERENT), "that you would like to know what could have been different"),
        (_says(_FINAL), "that you do not ask to change the decision"),
    ),
    "tell_of_offer": (
        (_says(_OFFER), "that you have an offer"),
        (_answers_by, "by when you must answer it"),
    ),
    "share_decision": ((_shares_decision, "what you have decided"), (_wishes_well, "a word of goodwill")),
    "decline": ((_has_decided, "plainly that you decline"), (_wishes_well, "a word of goodwill")),
    "withdraw": ((_has_decided, "plainly that you withdraw"), (_wishes_well, "a word of goodwill")),
    "acknowledge_offer": ((_says(_THANKS), "thank you"), (_answers_by, "when your answer will come")),
    "ask_more_time": ((_one_date, "one date by which you would answer"), (_says(_REASON), "a reason")),
    "accept": (
        (_names_position, "which position you accept"),
        (_says(_TERMS), "on which terms"),
        (_names_start, "when you start"),
    ),
}


def _told_too_much(case: Case) -> Iterator[Finding]:
    """The name of the company that made the offer, and what it pays."""
    opportunity, journal = case.occasion.opportunity, case.occasion.journal
    for other in journal.opportunities:
        if other.id == opportunity.id or core(other.company) == core(opportunity.company):
            continue
        for sentence in case.sentences:
            words = words_of(sentence.text)
            for first, last in find(words, own_part(core(other.company))):
                if not words[first].capital:
                    continue
                yield Finding(
                    "content",
                    "error",
                    sentence.start + words[first].start,
                    sentence.start + words[last - 1].end,
                    "Which company made the offer is not for this reader.",
                    "another company",
                )
    for sentence in case.sentences:
        found = phrase(_PAY).search(sentence.own)
        if found is not None:
            span = sentence.place(found.start(), found.end())
            yield Finding(
                "content", "error", span.start, span.end, "What the offer pays is not for this reader."
            )
