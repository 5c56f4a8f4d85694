"""`interest`: names the company and the position, and says that the candidate wants it (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.named import names_company, names_position
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

# The candidate's own will, before what it wills.
_ME = r"\b(?:i|i'd|i'm|i've|i'll|we)"
_ADVERBS = wording(
    r"""
    (?:(?:would|should|am|do|have|can|could|will|shall|still|now|very|very much|much|really|truly|most|
        dearly|so|too|also|certainly|definitely|absolutely|only|just|simply|remain|even|more|as|ever|
        than ever|sincerely|genuinely|long|always|all the|sure|quite|honestly|not only|strongly|deeply|
        extremely|highly|particularly|especially|therefore|badly|clearly|sorely|properly|indeed|greatly|
        been|feel|gladly|eagerly|happily|every bit as|as|every|bit|keenly|warmly|again|myself|left|
        came away|walked out|went home|both|only be|be|is|was left) ){0,5}
""",
)
# What one may want to do in a letter without wanting the job.
_TALK = wording(
    r"""
    (?:thank|say|hear|know|tell|mention|add|ask|learn|talk|speak|see|clarify|point|apologi[sz]e|begin|
        start by|take this|take the opportunity|take a moment|recap|let|follow|stress|emphasi[sz]e|share|
        hear|note|send|underline|congratulate|touch|wish|stay in touch|keep in touch|correct|put right|
        repeat|return to|come back to (?:what|your|the point|something)|confirm|offer|explain|compliment|
        listen|read|visit|remind|give (?:it|this|you)|try|think|mention|express|convey|reach|call|write|
        answer|find out|end|close|finish by|finish with|leave you|remark|pick up|go back|describe|
        acknowledge|assure|extend|make (?:it clear|clear|sure|a point|one)|be (?:clear|honest|frank|called|
        contacted)|highlight|discuss|meet|continue (?:our|the) (?:conversation|talk|discussion)|stand in)
""",
)
_WORK = wording(
    r"""
    (?:position|post|role|job|work|opening|opportunity|vacancy|place|company|firm|team|crew|kitchen|office|
        school|hospital|ward|this|it|that|joining|join|working|being|becoming|doing|taking|coming|teaching|
        running|leading|helping|building|serving|filling|getting|having|contributing|playing|being part|
        moving|starting)
""",
)
_WANTING = wording(
    r"""
    {me} {adverbs}(?:want(?:ing)?|wish|long|hoping|longing|yearn|aspire|aim|intend|hope|ask|seek|desire|
        crave|would like|would love|'d like|'d love|like nothing (?:more|better)|love nothing (?:more|
        better)|like|love)(?: (?:nothing (?:more|better) than|very much|so much|dearly|more than anything|
        more than ever|really))* to (?!{talk}\b)\w+
    (?:^|[.;:,—] *|\band |\bbut )(?:really |still |very much )?(?:would|'d) (?:really |very much |
        dearly )?(?:love|like) to (?!{talk}\b)\w+
    \b(?:i|i'd|i would|i should|i do|i really|i still|i very much|i truly|i sure|i also|i certainly|
        i simply|i only|i just)(?: (?:really|still|just|only|do|very much|truly|so|now|simply|badly|always|
        do still|also|certainly|so much))* (?:want|wish for|covet|desire|love|fancy|crave) (?!(?:to|you|
        your|how|what|that you|it when|the way|the idea|hearing|working with my|reading|my|when|seeing|
        nothing to|about|no answer|more information|any|a word)\b)\w+
    \bi (?:am |'m |came away |left |walked out |went home |)(?:very much |still |really )?wanting\b
    \bi'm (?:after|dying for|gunning for|dying to)\b
    \bam dying to\b
    \b(?:is|was|it's|that's|thats|be|am|'m|remain|are|'re) (?:exactly |precisely |just |very much |still |
        also |by far )?(?:the (?:one|job|position|post|role|work|place|company|kind of (?:place|work|job|
        company|team)|team|school|move|step|only [a-z]+(?: [a-z]+)?)|what|where|everything) (?:that |which |
        where )?(?:i|i'd|i've|i'm|i am|i have|i would|i should)(?: (?:really|still|just|most|do|very much|
        truly|have|would|should|always|been|had|am|so|now|want to|long|rather|sooner|was|'d))* (?:want|
        wanted|wish|hope|hoped|hoping|like|love|wanting|waiting|looking|after|dream\w*|seek\w*|search\w*|
        cooking|working|aiming|choose|be|prefer|pick|see myself|belong|searching|training|saving|preparing|
        after)\b
    \bwhat i (?:really |most |still |truly |do )?(?:want|wish|would like|'d like)\b(?! to (?:say|tell|thank|
        ask|add|mention|know)\b)(?=.{0,80}\b(?:is|most|as|to be|to do)\b)
    \b(?:i|i'm|i've|i'd|my|me)\b(?:(?!\b(?:was|were|not|never|no longer|would be|
        if)\b)[^.;!?]){0,60}?\binterested\b(?! (?:to|in) (?:hear|learn|know|see|read|find|hearing|learning|
        reading|your|what|how|why|the way|knowing|seeing|who)\b)(?! by (?!the (?:position|role|job|post)|
        (?:this|that)\b))
    \b(?:more|even more|as|no less|keenly|deeply|strongly|seriously|still|very|really|
        most) interested (?:than|as|in) (?!(?:hear|learn|know|your|what|how|why)\w*)
    \bmy (?:\w+ ){0,3}(?:interest in|interest is|enthusiasm for|wish to|wish is|wish|desire to|desire is|
        desire for|ambition is|ambition to|hope to|hope is|dream job|dream is|dream to|first choice|
        heart set|goal is|eagerness to|wish for|hat in|hat is|keenness|mind is made up|
        mind is unchanged)\b(?! (?:your|what|how|to (?:thank|say|hear)))
    {me}\b(?: \w+){0,6}? (?:keen|eager|excited|enthusiastic|thrilled|determined|impatient|hungry|raring|
        itching|enthused|motivated|anxious)\b(?:,? (?:properly |very |really )?(?:keen|eager|excited|
        enthusiastic),?)?(?: (?:to (?!{talk}\b)\w+|(?:about|for|on|at|by) (?:the |this |being |joining |
        working |becoming |taking |coming |doing |a |an |your |that |what |it|[a-z]+ )))
    (?:^|[.;:,—] *|\band )(?:very |really |so |still )?(?:keen|eager|excited|
        desperately keen) (?:to (?!{talk}\b)\w+|about (?:the|this|joining|working))
    \b(?:i|i'd|it)\b(?:(?! not )[^.;!?]){0,20}?\b(?:would|should|'d|will|'ll|could)\b(?: \w+){0,3}? (?:glad|
        happy|proud|pleased|delighted|honou?red|thrilled|overjoyed|privileged|an honou?r|a privilege|
        a pleasure|a joy|a dream|grateful|over the moon|lucky|fortunate|ecstatic|content|ready|
        very happy)\b[^.;!?]{0,12}? (?:to (?!{talk}\b|provide|supply|forward|answer|elaborate|clear|
        come in (?:again|for)|be (?:available|reached)|help with any|go (?:over|into|through))\w+)
    \b(?:i|i'd|i would|i'll|i will|me)\b(?: \w+){0,3}? (?:take|accept|jump at|say yes|leap at|grab|
        sign(?: up| on)?|seize|welcome|embrace|relish|cherish|give a lot for|give anything for|
        give my right arm)\b(?: \w+){0,4}? (?:it|this|that|job|role|position|post|opportunity|offer|chance|
        tomorrow|today|heartbeat|on|place|yes)\b
    \bcount me in\b
    \bi'm in\b
    \bsign me up\b
    \bif you'll have me\b
    \bif you will have me\b
    \bpick me\b
    \bchoose me\b
    \bi'm your (?:man|woman)\b
    \bconsider me (?:in|very)\b
    \bi (?:can|could) (?:really |well |truly |easily |clearly |very much |already )*(?:see|picture|
        imagine) myself (?!(?:arguing|reading|telling|saying))
    \b(?:i|i've|i have|my heart) (?:\w+ ){0,3}(?:set (?:my heart )?on|hooked|sold on|my heart set|
        my hopes on|fallen for|drawn to|attracted to|committed to (?:joining|this|the))\b
    \bmy heart (?:says|is set|is in|belongs)\b
    \b(?:appeals?|appealed|attracts?) (?:strongly |greatly |very much |deeply )?to me\b
    \battracts me\b
    \bsuits? me (?:fine|well|perfectly|down)\b(?=.{0,30} to \w+)
    \b(?:would|'d) suit me (?:\w+ )?to\b
    \b(?:i'd|i would|i could|i can|i know of|there is|there's|there is not|there isn't|
        i have)(?: \w+){0,4}? (?:nothing|no|no other|nowhere)\b(?: \w+){0,5}? (?:i'd|i would|i want|
        i should|i|rather|sooner|more than|better than)\b
    \b(?:i'd|i would|i should) (?:much |so much |far |really )*(?:rather|sooner|prefer) (?!(?:not|you)\b)
    \bit is my (?:\w+ ){0,2}(?:wish|hope|ambition|desire|dream|intention)\b
    \bmy (?:big |great |dearest |one |firm )?wish\b
    \bthis is my (?:\w+ ){0,2}(?:wish|dream|choice)\b
    \b(?:it would|it'd|nothing would|what would) (?:make|give|please|delight) me (?:very |so |more |great |
        real |the |a )*(?:happy|proud|glad|pleasure|joy|happier|than|honou?r|greatest)?\b
    \bi(?:'m| am) (?:a candidate who wants|all in|here for|up for|on board with|ready to (?:join|commit|
        sign|come))\b
    \b(?:top|first) (?:of|on) my list\b
    \bmy (?:first|top|clear|only) choice\b
    \bi (?:very much |really |do |still )?look forward to the (?:chance|possibility|opportunity|
        prospect) (?:of|to)\b
    \bi (?:ask|would ask|'d ask) to be (?:considered|chosen)\b
    \bto be considered for (?:nothing|no)\b
    \bplease consider (?:me|this)\b
    \bi (?:am )?apply(?:ing)?\b
    \bi want\b(?=[:.!]| (?:it|in|this|that|the|a)\b)
    \bwants? to be\b(?=.{0,10}\bme\b)
    \b(?:ones|one|place|company|team) i (?:was|am|'m|'ve been|have been) hoping for\b
""",
    me=_ME,
    adverbs=_ADVERBS,
    talk=_TALK,
)
_NEGATED = wording(
    r"""
    \b(?:not|no longer|never|neither|nor|hardly|don't|doesn't|didn't|wouldn't|can't|cannot|couldn't|isn't|
        wasn't|lost)\b(?!.{0,12}\b(?:only|just|merely|hide|deny|doubt|help|wait|want (?:anything|
        any) (?:more|else)|stop|imagine|think of (?:a|any)))
""",
)


def check_interest(case: Case) -> Iterator[Finding]:
    """An error where company, position or the candidate's wanting it is missing from the body."""
    opportunity = case.occasion.opportunity
    texts = [sentence.text for sentence in case.sentences]
    lacking = []
    if not names_company(texts, opportunity.company):
        lacking.append(f"name {opportunity.company}")
    if not names_position(texts, opportunity.position):
        lacking.append(f"name the position, {opportunity.position}")
    if not any(wants(sentence.own) for sentence in case.sentences):
        lacking.append("say that you want it (thinking well of it is not wanting it)")
    if lacking:
        yield missing("interest", "error", f"It does not {', nor '.join(lacking)}.")


def wants(text: str) -> bool:
    """Whether a plain sentence says that the writer wants the job, now and without a no."""
    for found in phrase(_WANTING).finditer(text):
        lead = text[max(0, found.start() - 30) : found.end()]
        if not phrase(_NEGATED).search(lead) or phrase(
            r"\bno(?:thing|where)?\b.{0,40}\b(?:rather|sooner|more|better|else|other)\b|\b(?:not|n't) (?:want|think of|imagine|wish for|know of) (?:any|a|an) "
        ).search(text):
            return True
    return False
