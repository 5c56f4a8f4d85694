"""`interest`: names the company and the position, and says that the candidate wants it (section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.named import names_company, names_position
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

# What one may want to do in a letter without wanting the job.
_TALK = wording(
    r"""
    thank|say|hear|know|tell|mention|add|ask|learn|talk|speak|see|clarify|point|apologi[sz]e
    begin by|start by|recap|let|follow|stress|emphasi[sz]e|share|note|send|underline|congratulate
    touch|wish|correct|repeat|confirm|offer|explain|compliment|listen|read|visit|remind|try|think
    express|convey|reach|call|write|answer|find|end|close|leave you|remark|describe|acknowledge
    assure|extend|highlight|discuss|meet|provide|supply|forward|elaborate|clear|pick up
    go (?:back|over|into|through)
    (?:stay|keep|get|be) in touch|put right|return to|come back to (?:what|your|the point|something)
    give (?:it|this|you)|help with any
    take (?:this|the opportunity|a moment)|finish (?:by|with)|continue (?:our|the)
    come in (?:again|for)
    make (?:it clear|clear|sure|a point|one)
    be (?:clear|honest|frank|called|contacted|available|reached)
    """
)
_I = r"\b(?:i|i'd|i'm|i've|i'll|we|my heart|my wish)"
# What may stand between "I" and its wanting.
_WORDS_BETWEEN = wording(
    r"""
    (?:(?:would|should|am|do|have|can|could|will|shall|still|now|very|much|really|truly|most|dearly|so|
        too|also|certainly|definitely|absolutely|only|just|simply|remain|even|more|as|ever|than|sincerely|
        genuinely|long|always|all|the|sure|quite|honestly|strongly|deeply|extremely|highly|particularly|
        especially|therefore|badly|clearly|sorely|properly|indeed|greatly|been|feel|gladly|eagerly|every|
        bit|keenly|warmly|again|myself|left|came|away|walked|went|home|out|both|be|is|was|not only|wholly|
        before|and|kind|say|must|admit|confess)[ ]){0,6}
    """
)
_MORE = r"(?: (?:nothing (?:more|better) than|very much|so much|dearly|more than (?:anything|ever)|really))*"
_KEEN = wording(
    r"""
    keen(?:er)?|eager(?:er)?|excited|enthusiastic|thrilled|determined|impatient|hungry|raring
    itching|enthused|motivated|anxious|passionate|fired up|set|bent|resolved
    """
)
_JOB_AHEAD = wording(
    r"""
    the|this|being|joining|working|becoming|taking|coming|doing|it|getting|having|having a|leading
    running|teaching|helping|building|your (?:offer|position|post|role|job|team)
    what (?:you are|the job|the role)
    """
)
_GLAD = wording(
    r"""
    glad|happy|happier|proud|pleased|delighted|honou?red|thrilled|overjoyed|privileged|grateful
    over the moon|lucky|fortunate|ecstatic|content|ready
    an? (?:honou?r|privilege|pleasure|joy|dream|delight|thrill)
    """
)
_JOB = (
    r"one|job|position|post|role|work|place|company|team|school|move|step|career|(?:kind|sort) of \w+"
    r"|only \w+(?: \w+)?|very \w+"
)
_WANTING = wording(
    r"""
    # I want to join, I would love to work, would love to come
    {i} {between}(?:want(?:ing)?|wish|long|longing|yearn|aspire|aim|intend|mean|hope|hoping|ask|seek|
        desire|crave|like|love|would like|would love|'d like|'d love|like nothing (?:more|better)|
        love nothing (?:more|better)){more} to (?!(?:{talk})\b)\w+
    (?:^|[.;:,—] *|\b(?:and|but) )(?:(?:really|still|very much) )?(?:would|'d|i) (?:(?:really|very much|
        dearly|so|do) )*(?:love|like|wish|want|hope)\ to (?!(?:{talk})\b)\w+
    (?:^|[.;:,—] *|\band )(?:want|wish|hope) to (?!(?:{talk})\b)\w+
    \b(?:i'd|i would|i'll|i will) (?:\w+ )?(?:happily|gladly|cheerfully|willingly|readily) (?!
        (?:{talk})\b)\w+
    # I want it
    \b(?:i|i'd|i would|i should|i do|i must say i)(?: (?:really|still|just|only|do|very much|truly|so|now|
        simply|badly|always|also|certainly|sure|so much))*\ (?:want|wish for|covet|desire|love|fancy|
        crave) (?!(?:to|you|your|how|what|that you|when|the way|the idea|hearing|reading|my|seeing|
        nothing to|about|any|a word|no answer|more information)\b)\w+
    \bi want\b(?=[:.!])
    \bi (?:am |'m |came away |left |walked out |went home |)(?:(?:very much|still|really) )?wanting\b
    \bam dying to\b
    \bi'm (?:\w+ )?(?:after|dying for|gunning for|dying to)\b
    \bi(?:'m| am) (?:\w+ )?hoping (?:you|that you)(?:'ll| will)? (?:let|choose|pick|take|give|decide)\b
    # it is the one I have been waiting for, what I want, where I belong
    \b(?:is|was|it's|that's|thats|be|am|'m|remain|are|'re) (?:(?:exactly|precisely|just|very much|still|
        also|by far|indeed) )*(?:the (?:{job})|what|where|everything|one)(?: (?:that|which|where))? (?:i|
        i'd|i've|i'm)(?: (?:am|have|would|should|really|still|just|most|do|very much|truly|always|been|
        had|so|now|long|rather|sooner|was))*\ (?:want(?:ed|ing)?|wish|hop(?:e|ed|ing)|like|love|waiting|
        look(?:ed|ing)|after|dream\w*|seek\w*|search\w*|\w+ing (?:for|towards|toward)|choose|be|prefer|
        pick|see myself|belong|take|apply)\b
    \bthis is (?:exactly |just )?(?:the (?:{job}) for me|where i belong)\b|\bwhere i belong\b
    \b(?:ones|one|place|company|team) i (?:was|am|'ve been|have been) hoping for\b
    \b(?:just|exactly) (?:this|that|the) (?:kind|sort) of (?:job|work|position|place)\b(?=.*\b(?:looking|
        searching|want|hoping)\b)
    \blooking for just (?:this|such)\b
    \bwhat i (?:(?:really|most|still|truly|do) )?(?:want|wish|would like|'d like)\b(?! to (?:say|tell|
        thank|ask|add|mention|know)\b)(?=.{0,80}\b(?:is|most|as|to be|to do)\b)
    # interest, keenness
    \b(?:i|i'm|i've|i'd|my|me)\b(?:(?!\b(?:was|were|not|never|no longer|would be|
        if)\b)[^.;!?]){0,60}?\binterested\b(?! (?:to|in) (?:hear|learn|know|see|read|find|your|what|how|
        why|the way|who)\w*)(?! by (?!the (?:position|role|job|post)|(?:this|that)\b))
    \b(?:more|as|no less|keenly|deeply|strongly|seriously|still|very|really|most) interested (?:than|as|
        in) (?!(?:hear|learn|know|your|what|how|why)\w*)
    \bmy (?:\w+ ){0,3}(?:(?:interest|enthusiasm|wish|desire|ambition|hope|dream|goal|eagerness|keenness|
        aim) (?:in|for|to|is|has|remains)|wish|dream job|first choice|heart set|hat (?:in|is)|mind is[ ]
        (?:made up|unchanged))\b(?! (?:your|what|how|to (?:thank|say|hear)))
    {i}\b(?: \w+){0,6}? (?:{keen})\b(?:,? (?:\w+ )?(?:{keen}),?)?(?: than \w+)? (?:to (?!(?:{talk})\b)\w+|
        (?:about|for|on|at|by) (?:{ahead})\b)
    (?:^|[.;:,—] *|\band )(?:(?:very|really|so|still|desperately) )?(?:{keen}) (?:to (?!(?:{talk})\b)\w+|
        (?:about|on) (?:{ahead})\b)
    \b(?:i (?:remain|am|stay)|i'm) (?:still )?an? (?:\w+ )?(?:keen|eager|willing|serious|committed|
        enthusiastic) candidate\b
    # glad to have it
    \b(?:i|i'd|it)\b(?:(?! not )[^.;!?]){0,20}?\b(?:would|should|'d|will|'ll|could)\b(?: \w+){0,3}?[ ]
        (?:{glad})\b[^.;!?]{0,12}? to (?!(?:{talk})\b)\w+
    \b(?:consider|count|call|think) myself (?:\w+ )?(?:lucky|fortunate|privileged|blessed)\b
    \b(?:i|i'd|i'll|me)\b(?: \w+){0,3}? (?:take|accept|jump at|say yes|leap at|grab|sign(?: up| on)?|
        seize|welcome|embrace|relish|cherish|treasure|give (?:a lot|anything|everything|a great deal|
        my \w+ \w+)(?: for| to)?)\b(?: \w+){0,4}? (?:it|this|that|job|role|position|post|opportunity|
        offer|chance|tomorrow|today|at once|heartbeat|on|place|yes|there|work)\b
    \b(?:it would|it'd|nothing would|what would) (?:make|give|please|delight) me\b
    \b(?:tempt|tempts|tempted) me\b(?=.{0,40}\bwant\b)
    # nothing rather, no other
    \b(?:i'd|i would|i could|i can|i know of|there is|there's|there isn't|i have)(?: \w+){0,4}?[ ]
        (?:nothing|no|nowhere)\b(?: \w+){0,5}? (?:i'd|i would|i want|i should|i|rather|sooner|more than|
        better than)\b
    \b(?:i'd|i would|i should) (?:(?:much|so much|far|really) )*(?:rather|sooner|prefer) (?!(?:not|you)\b)
    \bto be considered for (?:nothing|no)\b
    \b(?:don't|do not) want (?:any|a) (?:other|different)\b|\bwant no (?:other|better)\b
    \bover any other\b
    # other ways
    \bcount me in\b|\bi(?:'m| am) (?:\w+ )?in\b(?=[.!,;]|$)|\bsign me up\b
    \bif you(?:'ll| will) have me\b|\b(?:pick|choose) me\b|\bi'm your (?:man|woman)\b
    \bi(?:'m| am) (?:completely |quite |totally )?sold\b
    \bi (?:can|could) (?:(?:really|well|truly|easily|clearly|very much|already) )*(?:see|picture|
        imagine) myself (?!(?:arguing|reading|telling|saying))
    \bi(?:'d| would) (?:start|begin|move|sign|say yes|come) \w+(?=.*\b(?:tomorrow|today|tonight|at once|
        right away|in a heartbeat)\b)
    \bi would say yes\b
    \b(?:i|i've|my heart|my hopes) (?:\w+ ){0,3}(?:set (?:my heart )?on|hooked|sold on|heart set|hopes on|
        fallen for|drawn to|attracted to|committed to (?:joining|this|the))\b
    \bmy heart (?:says|is set|is in|belongs)\b
    \b(?:appeals?|appealed|attracts?) (?:\w+ ){0,2}to me\b|\battracts me\b
    \bsuits? me (?:fine|well|perfectly|down)\b(?=.{0,30} to \w+)
    \b(?:would|'d) suit me (?:\w+ )?to\b
    \b(?:this|it|that) is my (?:\w+ ){0,2}(?:wish|hope|ambition|desire|dream|intention|choice)\b
    \bmy (?:first|top|clear|only) choice\b|\b(?:top|first) (?:of|on) my list\b
    \bi(?:'m| am) (?:all in|here for|up for|on board with|ready to (?:join|commit|sign|come))\b
    \bi (?:\w+ )?look forward to the (?:chance|possibility|opportunity|prospect) (?:of|to)\b
    \bi (?:ask|would ask|'d ask) to be (?:considered|chosen)\b|\bplease consider (?:me|this)\b
    \bi (?:am )?apply(?:ing)?\b|\bwants? to be\b(?=.{0,10}\bme\b)
    """,
    i=_I,
    between=_WORDS_BETWEEN,
    more=_MORE,
    talk=_TALK,
    keen=_KEEN,
    ahead=_JOB_AHEAD,
    glad=_GLAD,
    job=_JOB,
)
_NO = wording(
    r"""
    \b(?:not|no longer|never|neither|nor|hardly|don't|doesn't|didn't|wouldn't|can't|cannot|couldn't|isn't|
        wasn't|lost)\b(?!.{0,12}\b(?:only|just|merely|hide|deny|doubt|help|wait|stop|imagine|think of an?|
        want (?:anything|any) (?:more|else|other)))
    """
)
# A no that says yes: "nothing I would rather do", "I do not want any other job".
_NO_OTHER = wording(
    r"""
    \bno(?:thing|where)?\b.{0,40}\b(?:rather|sooner|more|better|else|other)\b
    (?:\bnot|n't) (?:want|think of|imagine|wish for|know of) (?:any|an?)
    """
)
# Doubt about wanting it, and wanting that is over.
_DOUBT = (
    r"\b(?:whether|if) i (?:should|really|still|do|would)? ?(?:want|like)\b|\bi had wanted\b|\bused to want\b"
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
    if phrase(_DOUBT).search(text):
        return False
    for found in phrase(_WANTING).finditer(text):
        lead = text[max(0, found.start() - 30) : found.end()]
        if not phrase(_NO).search(lead) or phrase(_NO_OTHER).search(text):
            return True
    return False
