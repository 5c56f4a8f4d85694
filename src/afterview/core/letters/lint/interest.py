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
    over the moon|lucky|fortunate|ecstatic|content|ready|made up|chuffed|stoked|rapt|psyched|tickled|elated
    grand|lovely|wonderful|marvellous|marvelous|brilliant|fantastic|great|deadly|blessed|gratified
    (?:an?|my|the) (?:\w+ ){0,2}(?:honou?r|privilege|pleasure|joy|dream|delight|thrill|happiness|blessing)
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
    (?:^|[.;:,—] *|\band )(?:(?:still|very much|always) )?(?:want|wish|hope|hoping|longing|wishing|
        aspiring) to (?!(?:{talk})\b)\w+
    \b(?:i'd|i would|i'll|i will) (?:\w+ )?(?:happily|gladly|cheerfully|willingly|readily) (?!
        (?:{talk})\b)\w+
    # I want it
    \b(?:i|i'd|i would|i should|i do|i must say i)(?: (?:really|still|just|only|do|very much|truly|so|now|
        simply|badly|always|also|certainly|sure|so much|\w+ly|'d|would))*\ (?:want|wish for|covet|desire|
        (?<='d )love|(?<=would )love|(?<=should )love|(?<=ly )love|fancy|
        crave) (?!(?:to|you|your|how|what|that you|when|the way|the idea|hearing|reading|my|seeing|
        nothing to|about|any|a word|no answer|more information)\b)\w+
    \bi (?:(?:really|truly|do|very much|most|so|dearly|still|badly) )*want\b(?=[:.!,;—]|$)
    \bi (?:am |'m |came away |left |walked out |went home |)(?:(?:very much|still|really) )?wanting\b
    \bam dying to\b
    \bi(?:'m| am) (?:\w+ )?(?:after (?!(?:all|that|our|the (?:interview|talk))\b)|going for (?:this|the|
        it)\b|putting in for|dying for|gunning for|dying to)\b
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
    \bwhat i(?:'d| would)? (?:(?:really|most|still|truly|do) )?(?:want|wish|would like|'d like|like|
        hope for)\b(?! to (?:say|tell|
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
    {i}\b(?: \w+){0,6}? (?:{keen})\b(?:,? (?:\w+ )?(?:{keen}),?)?(?: (?:than|as) (?:\w+ ){0,5}?\w+)? (?:to
        \ (?!(?:{talk})\b)\w+|(?:about|for|on|at|by) (?:{ahead})\b)
    (?:^|[.;:,—] *|\band )(?:(?:very|really|so|still|desperately) )?(?:{keen}) (?:to (?!(?:{talk})\b)\w+|
        (?:about|on) (?:{ahead})\b)
    \b(?:i (?:remain|am|stay)|i'm) (?:still )?an? (?:\w+ )?(?:keen|eager|willing|serious|committed|
        enthusiastic) candidate\b
    # glad to have it
    \b(?:i|i'd|it)\b(?:(?! not )[^.;!?]){0,20}?\b(?:would|should|'d|will|'ll|could)\b(?: \w+){0,4}?[ ]
        (?:{glad})\b[^.;!?]{0,12}? to (?!(?:{talk})\b)\w+
    \b(?:consider|count|call|think) myself (?:\w+ )?(?:lucky|fortunate|privileged|blessed)\b
    \b(?:i|i'd|i'll|me)\b(?: \w+){0,3}? (?:take|accept|jump at|say yes|leap at|grab|sign(?: up| on)?|
        seize|welcome|embrace|relish|cherish|treasure|grasp|snap up|bite your hand off for|give (?:a lot|
        anything|everything|a great deal|
        my \w+ \w+)(?: for| to)?)\b(?: \w+){0,4}? (?:it|this|that|being|working|joining|job|role|position|
        post|opportunity|
        offer|chance|tomorrow|today|at once|heartbeat|on|place|yes|there|work)\b
    \b(?:it would|it'd|nothing would|nothing could|what would) (?:suit|make|give|please|delight) me\b
    \b(?:tempt|tempts|tempted) me\b(?=.{0,40}\bwant\b)
    \b(?:would|'d|should) (?:\w+ )?be (?:\w+ )?(?:{glad}) (?:if it (?:were|was)|if you (?:chose|picked|took|
        offered|hired|had|
        selected|
        gave)|(?:by|of|for|at|with) (?:the|this|that|your|an?) (?:\w+ )?(?:job|post|position|role|
        appointment|offer|
        place|chance|work))\b
    \b(?:i|i'm|i am|i remain) (?:\w+ ){0,3}?(?:willing|desirous|happy|glad|prepared|minded) (?:to|
        of) (?:join(?:ing)?|
        com(?:e|ing) to work|(?:be|being|become|becoming) (?:your|an?|the|part|one)|work(?:ing)? (?:for|at|
        with|
        there|as)|serv(?:e|ing)|accept(?:ing)?|tak(?:e|ing) (?:the|this|it|on the))\b
    \bi(?:'d| would| should) (?:\w+ ){0,2}?like (?:the|this|that|your) (?:\w+ ){0,3}?(?:job|post|position|
        role|work|chance)\b
    \bi(?:'d| would) (?:\w+ )?love to(?=[.!,;]|$)
    \b(?:i have|i've|with|there is|i feel|i had) (?:\w+ ){0,3}?(?:interest|desire|wish|ambition|longing|
        appetite) (?:in|to|of|
        for) (?!(?:{talk}|hear\w*|learning|knowing|your|what|how)\b)\w+
    \b(?:the|this|that|our) (?:wish|desire|longing|ambition|urge|hope) to (?:work|join|be|serve|come|have|
        belong|become)\b
    \bput(?:ting)? (?:myself|my name) forward\b|\bthrow(?:ing)? my hat\b
    \bi (?:remain|am|stay)\b[^.;!?]{0,30}\b(?:eager|keen|willing|serious|committed) (?:one|candidate|
        applicant)\b
    \bi hope (?:that )?(?:it(?:'ll| will| can| may| is|'s)? (?:be )?(?:me|mine)|(?:the|
        this) \w+(?: \w+)? (?:will|may|can|might)
        \ be mine|i get)\b
    \b(?:put me down|count me|number me|mark me down|consider me|count my application|
        think of me)\b[^.;!?]{0,40}\b(?:want\w*|
        keen|willing|eager|serious|interested|candidate)\b
    \bi(?:'d| would|'ll| will) (?:\w+ ){0,2}?say yes\b
    \bi(?:'d| would) (?:\w+ )?(?:come|start|begin|move|join|sign|be (?:with you|
        there))\b[^.;!?]{0,25}\b(?:tomorrow|today|tonight|
        at once|like a shot|right away|heartbeat|in a flash|this minute)\b
    \bif i (?:could|had to|were to|might|had the) (?:choose|pick|choice)\b[^.;!?]{0,40}\bit(?:'d| would) be\b
    \bi(?:'ve| have| was| am|'m) (?:long )?(?:been )?(?:looking|looked|searching|searched|waiting|waited|
        hoping|hoped|dream\w*)
        \ (?:for|of) (?:\w+ ){0,3}?(?:this|such|like|exactly|just)\b
    \bi (?:can |could )?(?:already |well )?(?:see|picture) (?:my future|myself) (?:at|with|in|among|there|
        here|doing|as|on)\b
    \bi (?:\w+ ){0,2}?(?:long|yearn|ache|wish|ask|ask you|pine|hanker|hunger) for (?:it|this|that|nothing|
        a place|the (?:\w+ )?(?:job|
        post|position|role|place|work|chance))\b
    \bi (?:\w+ )?(?:seek (?:the|this|it|a place)|wish (?:it|this))\b
    \bone i(?:'d| would) (?:\w+ )?(?:seize|take|grasp|jump at|welcome|love|accept|choose)\b
    \b(?:prospect|thought|idea|chance|notion) of (?:\w+ )?(?:working|joining|becoming|being|having|helping|
        coming|serving|getting|
        doing|running|teaching|it)\b[^.;!?]{0,60}\b(?:excites?|delights?|thrills?|pleases?|cheers?|
        appeals? to|tempts?|
        draws?|makes?|lifts?|gladdens?|attracts?|fills?) (?:me|my)\b
    \b(?:it|that)(?:'d| would) make my \w+|\bdream come true\b
    \b(?:keep|leave) me in the running\b|\bstay in the running\b
    \b(?:is|be|was) all (?:that )?i (?:\w+ )?(?:ask|want|wish|hope)\b
    \bset my (?:cap|sights|heart|mind|hopes) (?:at|on)\b
    \bma(?:de|kes?) me (?:\w+ ){0,2}?want\b
    (?:^|[.;:,—] ?)(?:to (?:work|join|be|become|serve|come|belong)|(?:work|join|be|becom|serv|com|
        belong)ing)\b[^.;!?]{0,60}\bwould
        \ (?:be (?:{glad})\b(?![^.;!?]{0,20}\b(?:any|many|every|most|some)\w*\b)|
        (?:make|please|delight|give|suit) me)
    \b(?:i|i'm|i've)\b[^.;!?]{0,25}\b(?:keener|more (?:keen|eager|enthusiastic|interested|determined))\b
    \b(?:my )?wanting (?:it|this|that|the (?:\w+ ){0,2}?(?:job|post|position|role|work)|to (?:join|work|be))\b
    \bi(?:'d| would) (?:\w+ )?(?:leave|swap|trade|give up|move|travel|cross|
        walk)\b[^.;!?]{0,50}\b(?:for (?:this|it|you|yours)|to (?:join|
        work)|gladly)\b
    \bi (?:\w+ )?hope\b[^.;!?]{0,40}\b(?:falls? on me|the one you (?:choose|pick|want))\b
    \bi(?:'d| would|'ll| will) be (?:the )?(?:\w+ )?(?:happy|happiest|proud|proudest|glad|gladdest|
        luckiest)\b[^.;!?]{0,40}\b(?:if you (?:chose|
        picked|took|hired|gave)|in (?:that|this) (?:job|post|role|position))\b
    \b(?:your candidate|candidate in me|in me an? (?:\w+ )?candidate)\b|\bmy name\b[^.;!?]{0,15}\bhat\b
    \bthis is the one\b
    \b(?:love|like|proud|glad|happy) to call (?!me\b|you (?:on|at|about|next|to|if|
        back))[^.;!?]{2,40}\b(?:my|mine|home)\b
    # nothing rather, no other
    \b(?:i'd|i would|i could|i can|i know of|there is|there's|there isn't|i have)(?: \w+){0,4}?[ ]
        (?:nothing|no|nowhere)\b(?: \w+){0,5}? (?:i'd|i would|i want|i should|i|rather|sooner|more than|
        better than)\b
    \b(?:i'd|i would|i should) (?:(?:much|so much|far|really|still|even|always|also|\w+ly) )*(?:(?:rather|
        sooner|prefer) (?!(?:not|
        you|to|{talk})\b)|(?:like|prefer) to (?!(?:not|{talk})\b)\w)
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
    \bi(?:'m| am)? apply(?:ing)? (?:for|with|in earnest|again|to (?:you|join))\b|
        \bwants? to be\b(?=.{0,10}\bme\b)
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
# A no that the wanting itself is made of: "you would not have to ask me twice", "no secret of wanting it".
_WANTING_BY_NO = wording(
    r"""
    (?:\bnot|n't|\bnever) (?:have to |need to |be )*(?:ask(?:ed|ing)?)(?: me)? (?:twice|a second time|again)\b
    \bno (?:secret|bones|mystery|apology|disguise|excuse)\b[^.;!?]{0,30}\b(?:want|wanting|keen|wish|interest|
        hope)\b
    \b(?:won't|will not|can't|cannot|do not|don't|could not|couldn't) (?:\w+ ){0,2}?(?:hide|deny|conceal|
        disguise|
        mind (?:saying|telling|admitting)|blush to say|be shy about|help)\b[^.;!?]{0,40}\b(?:want\w*|wish|
        keen|long|
        hope|interest\w*)\b
    \b(?:no|any) doubt\b[^.;!?]{0,20}\b(?:my wanting|i want)\b
    \bpretend (?:that )?i (?:don't|do not|am not|would not|wouldn't)\b[^.;!?]{0,20}\b(?:want|wish|like|love|
        keen|eager|
        interested|hope)\b
    """
)
# Where a clause ends whose no does not reach the next: "it isn't mine to decide, but I want it".
_CLAUSE_END = r"[;:—(]|, (?=i\b|i'\w|but |and |so |though |yet )|\b(?:but|though|yet|because) "
_ASIDE = r"(?:,| —) [^,;:.!?—]{1,60}(?:,| —) (?=to )"
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
    if phrase(_WANTING_BY_NO).search(text):
        return True
    whole = phrase(_ASIDE).sub(" ", text)  # "I would like, more than I can say, to be ..."
    for found in phrase(_WANTING).finditer(whole):
        lead = phrase(_CLAUSE_END).split(whole[max(0, found.start() - 30) : found.start()])[-1]
        if not phrase(_NO).search(lead + found[0]) or phrase(_NO_OTHER).search(whole):
            return True
    return False
