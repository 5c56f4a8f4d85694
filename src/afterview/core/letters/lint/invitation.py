"""`no-invitation`: no offer to supply, clarify or be available, no asking to be called (section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.body import Sentence, Span
from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.finding import Finding, Severity
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_REACH = wording(
    r"""
    (?:call|phone|ring|email|e-mail|mail|text|message|ping|contact|reach|write|write to|reach out to|
        get hold of|get in touch with|speak to|talk to|buzz|whatsapp|page|catch|find|get|ask|drop by|
        visit|tell|come back to|get back to)
    """,
)
_MORE = wording(
    r"""
    (?:question|questions|query|queries|doubts?|concerns?|anything|something|any|more|further|additional|
        information|info|details?|references?|referees|documents?|certificates?|samples?|clarif\w+|
        explanations?|explain\w*|elaborat\w+|the figures|figures|portfolio|examples?|numbers|proof|
        transcripts?|licen[cs]es?|else|unclear|open points?|missing)
    """,
)
_GLAD = wording(
    r"""
    (?:happy|glad|pleased|delighted|willing|ready|able|available|only too happy|more than happy|
        more than glad|very happy|free|around|here|game|prepared|at hand|on hand|very glad|eager|love|
        like)
    """,
)
_SUPPLY = wording(
    r"""
    (?:provide|supply|send|forward|share(?! (?:in|(?:the|a|your) (?:on-call|load|work|burden|dut\w+|rota|
        roster|weekends?|nights?|\w+-\w+))\b)|furnish|submit|answer|explain|clarify|clear up|elaborate|expand|
        discuss|talk (?:\w+ )?(?:again|more|further|through|about|over|it|to you|with you)|speak (?:again|
        more|further|with you|to you|to any)|go (?:over|into|through|deeper)|walk you through|meet[ ]
        (?:again|you|with|for|any)|come (?:back|in|by|again|over)|give you|get you|show you|tell you[ ]
        (?:more|anything|about|how)|help with any|take (?:any|your|more) (?:questions?|calls?)|be[ ]
        (?:available|reached|called(?! (?:an?|your|one|the|part|to)\b)|contacted|at your disposal)|chat|
        jump on a|hop on a|put you in touch|
        hear any questions|fill in|follow up|pass on|dig out|bring (?:you|along|my|the|any)|drop (?:off|
        by|in)|email you|mail you|call you|assist with any)
    """,
)
# Getting in touch, with or without an object.
_TOUCH = (
    r"(?:ring|call|phone|e-?mail|write|text|get in touch|be in touch|reach out|shout|contact|ask|say so|"
    r"say the word)"
)
_IF_NEEDED = wording(
    r"""
    \b(?:if|should|in case|whenever)\b[^.;!?]{0,40}\b(?:anything|something|any (?:\w+ )?(?:point|part|detail|
        of|question|doubt)|
        questions?|quer(?:y|ies)|doubts?|references?|certificates|samples|left (?:something|anything)|
        unclear|further|missing|explain\w*|explanation|clarif\w*|would help|
        helps|remains?|useful|
        like to (?:hear|know|see)|want to (?:hear|know|see|talk|speak|meet)|you (?:wish|like|want)(?=[.,!]|
        $)|a second)\b
    """
)
_OFFER = wording(
    r"""
    (?:walk|talk|take) you (?:through|over)|explain(?! \w+ to\b)|clarify|elaborate|expand on|dispel|
        clear (?:it|that|them|
        this|any)|enlighten
    furnish|forward|send (?:you|it|them|over|on)|answer (?:it|them|any|gladly|all|that|your|those)|tell you|
        show you (?:it|them|the|how)
    (?:provide|supply|give)(?: you(?: with)?)? (?:it|them|more|further|any|references?|details?|information|
        documents?|samples?)
    free\b|available|at (?:your|the end)|here\b|around\b|on hand|do so|only too|go (?:over|through|
        into) (?:it|that|them|any|this)
    fill (?:it|them|that|any)|bring (?:it|them)|let you have|come (?:in|back|by)|meet (?:you )?again|
        say more|happy to (?:help|talk|meet|
        discuss)
    """
)
_INVITING = wording(
    r"""
    (?<!\bi )(?<!\bi do )(?<!\bi did )(?<!\bwe )(?<!they )\b(?:do not|don't|please don't|never|not|
        no need to) (?:ever )?hesitat(?:e|
        ing)\b(?! (?:for|about))
    \bwithout hesitat(?:ing|ion) to\b
    \b(?:please|pls|just|simply|do|always|so|and|then|kindly|you (?:can|could|may|might|are welcome to)|
        feel free to|welcome to|or) (?:please |always |also |simply |just |kindly |do |feel free to |
        by all means |go ahead and |still |even |easily |also |best |always )*{reach} (?:me|to me|for me|
        us|at my|my (?:number|phone|mobile|cell|office|desk|e-?mail))\b(?! (?:about (?:the|my|a)[ ]
        (?:decision|result)))(?<!call me(?= (?:stubborn|old|mad|vain|slow|crazy|proud|naive|naïve|lucky|
        biased)))
    \bfeel free\b(?! (?:with|from|of))
    \bfeel (?:welcome|encouraged|at liberty) to\b
    (?:^|[.,;:!?(—] ?|\b(?:then|so|and|just|please) ){reach} me\b(?! (?:ms|mr|mrs|dr|chef|old|crazy|in[ ]
        (?:the|a)|doing|making|wrong|if i'm wrong|an? |at my word|standing|how (?:much|many)|what it))
    \b(?:details|number|address|phone|email) (?:is|are) (?:below|above|attached|in my)\b
    \bavailable for (?:a |any )(?:further |second |another )
    \bmake myself available\b
    \b(?:if it helps|if useful|if you (?:like|wish|want)|should you (?:wish|like|want)),? (?:to \w+ )?i[ ]
        (?:can|could|will|would)\b
    \bi (?:can|could) (?:also )?(?:come in|come back|come by|drop in|stop by|pop in)\b
    \b(?:shy|afraid|slow) (?:about|to|of) (?:call|ring|writ|ask|contact)\w*
    \ball ears\b|\barrange (?:a|for a|another) (?:call|talk|meeting|conversation)\b
    \bi(?:'d| would)? welcome (?:any|your|further|all) (?:further )?(?:questions|queries|calls)\b
    \bgive (?:me|us) (?:a |another |your |one )?(?:quick )?(?:call|ring|shout|bell|buzz|message|text|line|
        tinkle|
        phone call|holler|ping)\b
    \bdrop me (?:a |an |your )?(?:line|note|message|mail|e-?mail|text|word)\b
    \bsend me (?:a |an |your |any )?(?:line|note|message|mail|e-?mail|text|word|quick|questions?)\b
    \bshoot me\b
    \bring me up\b
    \bleave me a message\b
    \b(?:a|one|just a|only a) (?:phone ?call|call|mail|e-?mail|message|click|text) away\b
    \b(?:i'm|i am|i'll be|i will be|always|just|be)(?: \w+){0,2}? (?:at|on) the (?:other )?end of (?:the|
        a) (?:phone|line)\b
    \bmy (?:phone|line|mobile|number|door|inbox|mailbox) is (?:always |usually )?(?:on|open|below|at the|
        the|in my)\b
    \bat your (?:full |complete |entire )?(?:disposal|service|convenience)\b
    \bat the (?:number|address|details) (?:below|above|under)\b
    \bi(?:'m| am) (?:easy to reach|reachable|contactable|never far from)\b
    \bi (?:can|may|could) (?:always |also |easily |best |still )*be (?:reached|contacted|called|found|
        phoned|emailed|got hold of|rung)\b
    \bi (?:remain|am|'m|stay|will be|'ll be)(?: \w+)? available\b(?! (?:to start|from|to begin|for[ ]
        (?:weekend|night|early|late|sunday|holiday|on-call|nights|shifts|weekends|the (?:night|shift|job|
        role|position|start))|before school|nights|
        weekends|as of|for work|on call|to (?:my|the|our|their|every|all|anyone|any \w+)\b))
    \bi'm (?:\w+ )?available\b(?! (?:to start|from|to begin|for (?:weekend|night|early|late|sunday|
        holiday|on-call|nights|shifts|weekends|the (?:night|shift|job|role))|before school|nights|weekends|
        as of|for work|on call|to (?:my|the|our|their|
        every|all|anyone|any \w+)\b))
    \byou(?:'ll| can| may| could| will| know where to| know how to)(?: \w+){0,2}? {reach}
        \ me\b(?! (?!any\w*|at|on|back|if|when\w*|for|to|by|about|in|tomorrow|today|now|directly|with|should|
        day|night|first)\w+[.!,])
        (?<!find me)(?<!get me)(?<!catch me)
    \byou(?:'ll| can| may| could| will| know where to| know how to)(?: \w+){0,2}? (?:find|get|
        catch) me\b(?= (?:on|by|at (?:the|this)
        \ (?:number|address)|at home|under|any|most|every|whenever|here|by phone|if|for)\b|[.,;!]|$)
    \byou(?:'ll| will)? (?:have|know) (?:my number|my details|where (?:to find me|i am))\b
    \bi(?:'m| am)(?: \w+)? (?:here|around|free|on hand)(?: \w+){0,3}? (?:if|should|when(?:ever)?|for (?:a[ ]
        (?:call|chat|talk|meeting)|any|more|further|you)|to (?:talk|answer|discuss|help|chat|explain))\b
    \b(?:(?:i|i'd|i'm|i'll|we|would|be|am|'m|will)\b(?: (?!was|were|felt)\w+){0,3}?|(?:as|and|or)(?: (?:also|
        always|very|
        more than|only too|am|would be|i'd be))*) {glad}(?: \w+)? to {supply}\b(?!
        (?: \w+){0,2} (?:to (?!you\b|talk|meet|discuss|answer|explain)\w+|customers?|clients?|patients?|
        families|students|apprentices|drivers|colleagues|parents|pupils|guests|nights?|shifts?|
        calls from)\b)
    (?:^|[.;:!,—] ?)(?:also |always |very |so |more than |only too )?(?:happy|glad|pleased|delighted|
        willing|ready) to {supply}\b
    \bi(?:'ll| will| can| could| would|'d| shall)(?: \w+){0,2}? (?:send|supply|provide|forward|share|get|
        bring|email|furnish|give|pass)(?: \w+){0,2}? (?:you |it |them |that |those |any |my |the |over|
        along|more|further|along)(?=.{0,60}\b(?:if|should|wish|want|like|need|on request|at once|over|ask|
        require|any time|anytime|references?|samples?|documents?|certificates?|figures|portfolio|more|
        further)\b)
    \b(?:references|referees|documents|certificates|samples|further details|more details|more information|
        further information|additional information|details|a portfolio)\b[^.;!?]{0,30}\b(?:on request|
        upon request|available|can be (?:sent|supplied|provided|had)|follow if|if (?:needed|required|
        wanted|you))\b
    \b(?:let me know|(?:please|just|do|then|and|would help,) tell me|just say so|say the word|just say|
        (?:just|only) ask(?=[.,!;)]|$)|just shout|holler|get in touch|write back|come back to me|
        get back to me|ask away|reach out|please ask|please reply|please respond|please call|please write|
        please ring|please get in touch|please contact|please advise)\b(?<!\bwill let me know)
        (?<!\byou let me know)(?<!\bgood to let me know)(?<!\bkind to let me know)
        (?<!\bwill get in touch)(?<!\bto get in touch)
    \b(?:if|should|in case|whenever|where)\b(?: \w+){0,3}? (?:you|there|anything|something|any|questions?|
        the panel|your team|anyone|anybody)\b(?: \w+){0,5}? {more}\b[^.;!?]{0,60}(?:,|—|
        \ then)? *\b(?:i (?:am|would|will|can|could|shall|should|remain|stand|may)|
        i'm|i'd|i'll|please|just|me|my|call|we|happy|glad|let)\b
    \b(?:please |just |i'd |i |happy |glad |me |ask |call |my )[^.;!?]{0,80}\b(?:if|should|in case|
        whenever)\b(?: \w+){0,3}? (?:you|there|anything|something|any|questions?)\b(?: \w+){0,5}? {more}\b
    (?:^|[.;:—] ?|, )what(?:ever)? (?:\w+ )?(?:else |more )?(?:you|was|is|may|might)(?: \w+){0,3}? (?:need|
        want|wonder|
        like|unclear|open|missing|require)\b[^.;!?]{0,20}, (?:i(?:'ll| will| can|'d| would| shall)|just|
        please|ask|call)\b
    \bi(?:'ll| will|'d| would) (?:\w+ )?(?:clarify|explain|clear up|elaborate|expand on|supply|answer)[ ]
        (?:anything|whatever|any|what (?:was|is|you)|it all|that|more)\b
    \bany (?:further |other |more |additional )?(?:questions?|queries|doubts)(?:\?|, (?:just|please|i|
        call|ask|ring|you|let|my|drop|write|shoot|ping)| (?:just|please) )
    \bfor (?:any )?(?:further|more|additional|other) (?:information|details|questions|queries|
        clarification|discussion)\b
    \b(?:i'd|i would|i should|i will|i'll) (?:\w+ )?(?:welcome|appreciate|be grateful for|love|like|
        relish|be open to|enjoy) (?:the |a |an |any |your |another |further )*(?:chance|opportunity|
        possibility|call|questions?|talk|chat|conversation|meeting|discussion)(?: \w+){0,2}? (?:to[ ]
        (?:{supply}|talk|speak|meet(?=[.,]|$)|discuss|explain|answer)|if|from you|about (?:my|any)|with any|
        further|
        any time|anytime|again)\b
    \b(?:i'd|i would) (?:\w+ )?(?:love|like|be keen|be happy) to (?:talk|discuss|speak|meet|chat)
        (?: \w+){0,3}? (?:further|more|again|in more detail|any time|anytime|about (?:my|this|it|any))\b
    \b(?:i am|i'm|i'd be|i would be) (?:also |always |still |very |more than |totally |completely )*
        (?:open|free|available) (?:to|for) (?:any |a |another |further |more )*(?:questions?|call|calls|
        talk|chat|conversation|interview|interviews|discussion|meeting|meetings|follow-up|second)\b
    \b(?:hope|wish|want|like|love|grateful|glad|pleased|happy) (?:that )?(?:you (?:will|would|'ll|could|
        might) )(?:\w+ )?(?:call|ring|phone|contact|write to|email|get in touch with) me\b
    \bi(?:'d| would) be (?:grateful|glad|happy|pleased) (?:for|if) (?:a |you )(?:call|called|rang|ring|
        line|reply|answer|word|wrote|could (?:call|write|ring|let))\b
    \bplease (?:do )?(?:let me know|keep me (?:posted|informed|updated))\b
    \bkeep me (?:posted|informed|in the loop)\b
    \byou (?:only )?(?:have only to|need only|just have to|only have to) (?:ask|call|say|ring|write)\b
    \bwould you like (?:me to|to see|any|more|a call)\b
    \b(?:shall|should|may|can) i (?:send|supply|provide|bring|call|forward|explain|clarify)\b(?=.*\?)
    \bi(?:'d| would) (?:also )?like to offer (?:you )?(?:to|any|more|further|my)\b
    \bi offer to (?:supply|send|clarify|explain|provide)\b
    \bi(?:'m| am) always (?:up for|open to|happy for) a (?:chat|call|talk)\b
    \bwhenever (?:it |that )?suits you\b
    \b(?:any|at any) (?:time|hour) of (?:the )?(?:day|night)\b(?=.*\b(?:call|ring|ping|phone|reach|
        write)\b)
    \bmy (?:number|mobile|phone|e-?mail|address|details|contact details)(?:'s| is| are) (?:below|above|
        on the|at the|in the|under|
        with|attached|overleaf|in my)\b
    \bmy number(?: is|'s)\b
    # Do ring; ring if you want more; don't be a stranger
    (?:^|[.;:!?—(] ?|\b(?:do|please|kindly|just) ){touch}(?: me| us| back)?(?= (?:if|any ?time|whenever|when|
        should|with (?:any(?:thing)?|a|your)|
        at any|in case|for any|about any|on (?:my|the|any)|at the|as soon)\b|[.!;,]|$)
    (?:, (?:then )?|\b(?:so|then|and|or) ){touch}(?: me| us| back)?(?= (?:if you|any ?time|whenever you|
        should you|with any)\b)
    {if_needed}[^.;!?]{0,40}, (?:then |please |just |do |simply )*{touch}\b(?= me| us|[.!;,]|$)
    \bdon't be a stranger\b|\bkindly revert\b|\bplease revert\b|\btry me on\b
    \bi hope (?:that )?you(?:'ll| will) (?:\w+ )?(?:ring|call|phone|get in touch)(?: me)?(?=[.!]|
        $| if| soon| back)
    \bi(?:'m| am) (?:\w+ )?(?:on|by|near) the (?:phone|mobile|line|cell) (?:most|every|any|all|in the|
        whenever|if)\b
    # If anything wants a second look, I will gladly walk you through it
    {if_needed}[^.;!?]{0,40}?\bi(?:'ll| will|'d| would| can| could| shall| should| may| am|
        'm| remain| stand)(?: \w+){0,4}? {offer}
    \bi(?:'ll| will|'d| would| can| could| shall| should| may| am|
        'm| remain| stand)(?: \w+){0,4}? {offer}\b[^.;!?]{0,60}{if_needed}
    \bi(?:'ll| will|'d| would) (?:gladly|happily|willingly|readily|cheerfully) {offer}
    \bi (?:can|could|will|would|am (?:glad|happy|ready) to) (?:\w+ )?explain (?:the|any|that|this|
        my) (?:\w+ )?(?:gap|break|years? out)\b
    {if_needed}[^.;!?]{0,40}, (?:they|it) (?:is|are) (?:ready|here|at hand)\b|
        {if_needed}[^.;!?]{0,40}, you (?:will|shall|'ll) have (?:it|them)\b
    \b(?:whatever|anything)\b[^.;!?]{0,40}\b(?:need|unclear|lacking|missing|want|
        open)\b[^.;!?]{0,10}\b(?:you shall|you will|you'll|i will|
        i'll|i shall)\b
    \blet you have\b[^.;!?]{0,25}\b(?:whenever|if|should)\b|\breachable\b|\bmy (?:mobile|phone|number|
        cell) is [+(]?\d|(?:^|[.;,:] ?)(?:call|ring|phone|
        text) [+(]?\d|\bget an answer at\b
    \b(?:an? |one |just an? )(?:e-?mail|call|word|line|note|text) (?:is enough|will do|suffices|from you|
        and i)\b
    \b(?:is there|do you (?:need|want|require|have)|have you)\b[^.?]{0,40}\b(?:anything|else|more|
        further)\b[^.?]{0,40}\?
    \bi(?:'d| can| could| would| want)(?: like)?(?: to)? clarify what i\b
    \b(?:could|shall|may|might|can) (?:we|i) (?:\w+ )?(?:speak|talk|meet|ring|call|phone|find (?:a )?time|
        arrange)\b[^.?]{0,60}\?
    \blet(?:'s| us) (?:talk|speak|meet|chat|have (?:an?|another) (?:\w+ )?(?:call|talk|chat))\b
    \bi (?:suggest|propose) (?:an?|another|that we)\b[^.;!?]{0,20}\b(?:call|talk|conversation|chat|meeting|
        speak|meet)\b
    \b(?:glad|grateful|thankful|happy) (?:of|for) an? (?:second |further |another )?(?:call|talk|
        conversation|chat|meeting)\b(?! (?:that|so|with|
        from) )
    \b(?:happy|glad|willing|ready) to (?:come|jump|hop)\b[^.;!?]{0,25}\b(?:again|any ?time|call)\b
    \b(?:chance|opportunity) to say more\b|\bawait your questions\b|\bquestions will be answered\b|
        \bso ask\b|: ask\b|\bfire away\b
    \bwould it (?:help|be (?:useful|helpful|of use)) (?:if i|to)\b
    \b(?:say|tell|tell you|show you) (?:\w+ )?more\b(?=[^.;!?]*\b(?:if|whenever|should|any ?time)\b)
    \bmore (?:on|about|of) (?:that|this|it)\b[^.;!?]{0,15}\b(?:if|whenever|any ?time)\b
    \bmore to (?:tell|say|show)\b[^.;!?]{0,10}\b(?:if|should|whenever)\b
    \bat hand (?:for|if|should)\b|\bput you in touch\b
    \bwelcome (?:an?|any|your|further|all|another|more) (?:\w+ )?(?:questions?|calls?|quer(?:y|ies)|
        chat)\b(?! from (?:customers|drivers|
        patients|parents|students))
    \bquestions?(?: \w+){0,2}? (?:is|are|would be) (?:always |most |very )?welcome\b
    \b(?:referees?|references?|my (?:old |former |last |present |current )?(?:boss|manager|supervisor|head|
        employer))\b[^.;!?]{0,20}\b
        (?:happy|glad|willing|ready|pleased) to (?:be called|speak|talk|vouch|tell|take)\b
    \bhere(?:'s| is) my (?:number|phone|mobile|cell|e-?mail)\b
    """,
    reach=_REACH,
    glad=_GLAD,
    supply=_SUPPLY,
    more=_MORE,
    touch=_TOUCH,
    if_needed=_IF_NEEDED,
    offer=_OFFER,
)
_OTHERS = wording(
    r"""
    \b(?:somebody|someone|anybody|anyone|nobody|everybody|
        one)(?: who| must| has to| should| will| can| had to| needs to| to)+\b
        (?:(?!\bi\b)[^.;!?]){0,40}$
    \b(?:they|customers?|clients?|patients?|families|students|kids|guests|drivers?|callers|apprentices?|
        colleagues|parents|pupils|residents|riders|he|she|my (?:team|old|former|boss|manager|customers|
        students|patients)|people|somebody|anyone on|who)\b[^.;!?]{0,40}$
    """,
)
_HYPOTHETICAL = wording(
    r"""
    \b(?:told|asked|tell|taught|teach|used to|said|say to|promised|invite[sd]?|encourage[sd]?|remind
        (?:ed)?|let) (?:\w+ ){0,3}(?:to |that |they |them )?$
    """,
)
INVITATION_EXEMPT = frozenset({"follow_up", "tell_of_offer", "feedback", "ask_more_time"})


def check_invitation(case: Case) -> Iterator[Finding]:
    """A finding for each sentence that offers more or asks to be called; a hint under the modern profile."""
    severity: Severity = "hint" if case.occasion.profile == "modern" else "error"
    for sentence in case.sentences:
        span = invitation(sentence)
        if span is not None:
            whole = span == Span(sentence.start, sentence.end)
            yield Finding(
                "no-invitation", severity, span.start, span.end, _message(severity), "" if whole else None
            )


def _message(severity: Severity) -> str:
    why = "The letter has said all it should; an offer of more, or a wish to be called, sounds as if not."
    if severity == "hint":
        return why + " Modern practice often ends this way; the advice that this product follows does not."
    return why + " (The article profile asks for none; the modern profile only hints at it.)"


def invitation(sentence: Sentence) -> Span | None:
    """The span of the clause that invites, or None."""
    for found in phrase(_INVITING).finditer(sentence.own):
        lead = sentence.own[: found.start()]
        if not phrase(_HYPOTHETICAL).search(lead) and not phrase(_OTHERS).search(lead):
            return Span(sentence.start, sentence.end)
    return None
