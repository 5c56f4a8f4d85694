"""`tone`: no self-reproach about the interview, no begging, no taking for granted, no own pay (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case, found_in
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_MEETING = wording(
    r"""
    (?:interview|answers?|answered|questions?|conversation|talk|talked|talking|chat|meeting|panel|you asked|
        asked me|tuesday|monday|wednesday|thursday|friday|yesterday|this morning|this afternoon|today|
        nervous|nerves|rambl\w+|earlier|whiteboard|presentation|on the day|our call|trial|in the room|
        speaking|spoke)
""",
)
_BADLY = wording(
    r"""
    (?:badly|poorly|terribly|awfully|bad|poor|terrible|awful|weak|clumsy|clumsily|confused|silly|stupid|
        stupidly|dreadful|dreadfully|hopeless|hopelessly|rubbish|lousy|wretched|pathetic|embarrassing|
        a mess|a disaster|disastrous|disastrously|useless|muddled|incoherent|incoherently|lame|wrong|vague|
        vaguely|ashamed|embarrassed|foolish|foolishly|tongue-tied|unprepared|ill-prepared|underprepared|
        a bundle of nerves|all over the place|not at my best)
""",
)
_REPROACH = wording(
    r"""
    \b(?:my|for the) (?:\w+ )?(?:poor|bad|weak|terrible|clumsy|feeble|sorry) (?:showing|performance|
        answers?|impression)\b
    \bregret (?:how|that i|the way|my)\b(?=[^.;!?]*\b(?:{meeting}|badly|poorly|to you)\b)

    \b(?:sorry|apologi[sz]e|apologies|apology|forgive me|pardon me|excuse me|excuse my|forgive my|
        pardon my)\b(?=[^.;!?]*\b(?:my|i|me|for (?:going|being|talking|rambling|not|
        the way))\b)(?=[^.;!?]*\b(?:{meeting}|rambl\w+|going on|nerv\w+|stumbl\w+|fumbl\w+|not (?:being|
        having|answering|knowing|giving)|interrupt\w*|late|mumbl\w+|blank|went on|too (?:long|much|fast|
        quiet|quick)|silence|performance|showing|poor|mess|prepared|babbl\w+|waffl\w+|forgot\w*|english|
        accent)\b)

    \b(?:i|my)\b[^.;!?]{0,40}\b(?:was|were|felt|must have (?:been|seemed|sounded|looked)|seemed|sounded|
        came across|came over|looked|am afraid i was|gave|made|did)\b(?: (?:so|too|very|rather|really|far|
        much|quite|a bit|a little|terribly|far too|a|an|as|pretty|of the question|such|
        myself))* {badly}\b(?=[^.;!?]*)

    \bi (?:(?:really|completely|totally|just|truly|kind of|sort of|rather|badly|certainly|clearly|probably|
        also|know i|even) )*(?:rambled|stumbled|fumbled|blanked|mumbled|babbled|waffled|froze|choked|
        blew (?:it|the|that|my)|botched|bombed|messed up|screwed up|flubbed|muffed|tripped over|
        talked too (?:much|long|fast)|spoke too (?:much|long|fast|quietly)|went on (?:too long|and on|
        for too long)|dried up|drew a blank|went blank|let myself down|sold myself short|undersold myself|
        failed to (?:answer|explain|show|give|make|bring)|gave (?:a|such a|you a|my) (?:poor|bad|weak|
        confused|clumsy|terrible|silly|wrong|muddled|lame)|interrupted you|kept you too long|
        lost my (?:thread|train|nerve|words)|made a (?:fool|mess|hash|poor|bad|disaster|muddle)|
        underperformed|flunked|bungled|blurted|had an off day|wasted your time)\b

    \b(?:i )?(?:did not|didn't|was not able to|could not|couldn't|failed to|never) (?:\w+ )?(?:do (?:myself|
        me) justice|give (?:a|my|you a|the) (?:good|best|proper|right|full|convincing|better)|
        show (?:myself|my best|you (?:my best|what))|answer (?:\w+ )*(?:well|properly|better|as (?:well|
        clearly)|fully|right)|explain (?:myself|it|that) (?:well|properly|better|clearly)|come across|
        perform (?:well|at|as)|make (?:a good|the best|the impression)|express myself|do (?:very |so |too |
        as )?well (?:in|on|at|yesterday|when)|shine|have a good (?:answer|day)|present myself|
        find the (?:right )?words)\b

    \bi (?:was|wasn't|was not)(?: \w+)? at my best\b
    \bnot (?:been )?(?:at )?my (?:best|finest) (?:hour|day|performance|self|moment|interview)?\b
    \bmy (?:\w+ )?(?:nerves|nervousness|rambling|stumbling|fumbling|poor (?:answer|performance|showing)|
        bad (?:answer|performance)|weak (?:answer|performance|showing)|blunder|silence)\b(?=.{0,60}\b(?:got|
        showed|were|was|for|on|when|in|during|at|let|better)\b)

    \bi (?:could|should|can|must) (?:have )?(?:kick(?:ed)? myself|bit(?:ten)? my tongue)\b
    \b(?:i )?(?:kick(?:ed|ing)? myself|cringe|cringed|cringing|squirm|beat(?:ing)? myself up|hate myself|
        blame myself|reproach myself|ashamed of (?:it|myself|my|how|what|the way))\b
    \b(?:so|how) (?:silly|stupid|dumb|foolish) of me\b
    \bworst (?:interview|performance|answer|day)\b(?=.{0,30}\b(?:i|my|ever)\b)

    \bi (?:really |do |only |so |just )*wish (?:that )?i (?:had|hadn't|could have|'d|was|were|
        weren't) (?!known you|met you|worked)(?=.{0,80}\b(?:said|answered|told|given|prepared|explained|
        calmer|clearer|better|done|nervous|mentioned|spoken|talked|been)\b)

    \bi (?:really )?(?:should|ought to) (?:have|'ve) (?:answered|been (?:clearer|better|calmer|more)|
        prepared|known|given (?:a|you)|done better|said (?:it|that|so|this|more|less)|kept|explained|
        thought|listened|spoken|talked|rehearsed|read)\b
    \banswer (?:that )?i should have given\b
    \bthan i was able to show\b
    \b(?:i know )?i (?:made a|was a) (?:poor|bad|terrible|disaster|mess|wreck|nervous wreck)\b

    \bi (?:was|got|felt|am afraid i was|must have been|am sure i was|know i was) (?:\w+ )?(?:so |too |very |
        far too |terribly |extremely |a bit |rather |really |horribly |quite |pretty |visibly |
        clearly )*(?:nervous|flustered|tense|tongue-tied|shaky|stiff|jittery)\b(?!.{0,30}\b(?:not any ?more|
        no longer|no more|until|but you|before|beforehand|at first|when i arrived|
        on the way)\b)(?<!car i was nervous)

    \bhold (?:it|that|this|my \w+) against me\b
    \b(?:despite|in spite of|notwithstanding) my (?:\w+ )?(?:nerves|performance|mistakes?|answer|blunder|
        showing|nervousness)\b
    \blet (?:me|myself) down\b(?=.{0,40}\b(?:interview|answer|question|day)\b)
    \bmy performance (?:in|on|at|during|yesterday|was)\b(?!.*(?:review|improved))
    \bdo better (?:next time|if you|given)\b
    \bnot the real me\b
    \bi am usually (?:better|calmer|more)\b
    \bi'm usually (?:better|calmer|more)\b
    \bmade a (?:disaster|mess|hash|fool)\b
    \bdisappointed (?:in|with) (?:myself|my)\b
    \bi am sure i disappointed\b
    \bi (?:must|may) have disappointed\b
""",
    meeting=_MEETING,
    badly=_BADLY,
)
_BEGGING = wording(
    r"""
    \bplease,? please\b
    \bpretty please\b
    \bi(?:'m| am)? (?:beg|begging|implore|imploring|plead|pleading|beseech)\b(?! to differ)(?! the question)
    \bbeg (?:you|of you)\b
    \bi(?:'d| would| will|'ll) do anything\b
    \bon my knees\b

    \b(?:i'm|i am|am|i feel|so|really|getting|quite|increasingly) (?:so |really |quite |very |absolutely |
        truly |honestly |a bit |rather )*desperate\b
    \bdesperately (?:need|want|hope)\b
    \bin (?:desperate|dire) need\b

    \bi (?:really |badly |so |truly |urgently |honestly |absolutely |just |do |very much |
        simply )+need (?:this|the|a|that|your|it|work|some)\b(?! (?:time|from|in order))
    \bi need (?:this (?:job|position|chance|role|so|very|badly)|the (?:job|money|work|income|salary|
        position)|a job|a chance|it (?:so|badly|very))\b

    \b(?:please|just|do|only|would you|could you|if you(?:'d| would)? only|ask you to|beg you to|
        hope you(?:'ll| will)) (?:\w+ )?(?:give|grant|allow) me (?:\w+ ){0,2}(?:chance|opportunity|shot|try|
        go|break|the job|the position)\b
    \bgive(?:n)? me (?:this|that|a|one|another|the|just one) (?:last |more |second |small )?(?:chance|shot|
        break|go)\b
    \bgave me another go\b
    \btake (?:a )?pity\b
    \bhave mercy\b
    \btake a chance on me\b

    \b(?:please|i beg you,?) (?:pick|choose|hire|take|select|employ|have|don't forget|do not forget|
        don't reject|do not reject|don't turn|say yes|accept) (?:me|yes)\b
    (?:^|[.;!—,] ?|please )(?:pick|choose|hire) me\b(?!.{0,6}\b(?:and|because)\b.{0,40}\?)
    \bi(?:'ll| will|'d| would) (?:take|accept|work for) (?:any(?:thing)?|whatever|less|nothing|free|half)\b
    \bwork for (?:free|nothing)\b
    \bany (?:job|position|shift|salary|pay|wage|work) (?:will do|would do|at all|you have)\b

    \bmy (?:last|only) (?:hope|chance|resort)\b
    \bnobody else (?:will|would|wants)\b
    \bi have (?:no other|nowhere else|nothing else|bills|a family to feed|mouths to feed|rent|debts|
        been (?:out of work|unemployed|rejected))\b
    \bwe have the rent\b
    \b(?:out of work|unemployed|jobless) (?:for|since)\b
    \bit would save me\b
    \bi(?:'ve| have) been rejected\b
    \bcan't afford (?:to|another|not)\b
    \bmy family (?:depends|needs|is counting)\b
    \bplease,? i need\b
    \bi only ask you not\b
    \bi can only ask you\b
    \bbefore (?:the|my) rent\b

    \b(?:talk|speak) to \w+ again\b(?=.*(?:please|\?))
    \breconsider me\b
    \bdon't let me (?:down|go)\b
    \bput in a (?:good )?word for me\b
    \bi will not let go\b
""",
)
_GRANTED = wording(
    r"""
    \b(?:when|once|as soon as|after|before|until|till|from the day|the day|by the time|now that) (?:i(?:'m|
        \ am|'ve| have)?|we) (?:officially |finally |actually |then |first )?(?:start|started|begin|begun|
        join|joined|arrive|am there|on board|onboard|on the team|in the team|part of|work(?:ing)? (?:there|
        for you|with you|at|together)|in place|settled in|aboard|come on board|get started|take over|
        took over|have my|sit at|move in|
        your (?:new )?\w+)\b(?<!when i started)(?<!when i joined)(?<!when we started)(?<!when i begun)

    \b(?:see|meet|catch|join) (?:you|y'all|ye|everyone|everybody|the team|them)(?: all| both| there|
        \ again)? (?:on|in|at|from|soon) (?:my first|our first|the first day|day one|monday|tuesday|
        wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|
        november|december|work|the office|the shop|the kitchen)\b
    \bsee you (?:at work|on day one|soon at work|at my desk)\b

    (?<!would )(?<!should )(?<!'d )\b(?:look forward|looking forward|can't wait|cannot wait|
        counting the days) (?:very much |so much |so |greatly |already )*(?:to|for) (?:already )?(?:joining|
        starting|beginning|working with|working for|working alongside|working together|becoming|
        being (?:part|your|a member|on|the)|getting started|working at|taking up|taking over|my first day|
        our work together|our (?:future )?(?:collaboration|cooperation)|leading (?:your|the)|start|begin|
        join|be part|getting to work|my start|moving|contributing|helping you|running (?:your|the)|
        teaching (?:your|the|at)|the first day|day one|seeing you all (?:every|at work)|
        serving)\b(?<!\bto be part)

    \bmy (?:new|future|soon-to-be) (?:team|colleagues|job|boss|office|desk|role|position|employer|kitchen|
        crew|company|ward|students|classroom|class|manager|workplace|home)\b
    \bmy (?:first day|start date|starting day|first week|first shift|locker|parking space|onboarding|
        contract)\b(?! (?:at|in|as|with|of) (?!northwind)\w+ (?:was|taught|ended|years))(?<!on my first day)
    \bon my first day\b(?! (?:at|in|as) )
    \bmy (?:classroom|desk|office|locker)\b(?=.*(?:color|colour|paint|picked|chosen|ready|door|reserve|
        already))

    \b(?:when can i|when do i|when should i|when shall i) (?:start|begin|expect (?:the|my) (?:contract|
        offer))\b
    \b(?:i(?:'ve| have)?|already|and) (?:already )?(?:given|gave|handed in|hand in|handing in|turned in|
        submitted|put in) (?:in )?(?:my )?(?:notice|resignation)\b
    \bgiven (?:my )?notice\b
    \b(?:told|informed) (?:my |the )?(?:\w+ )?(?:boss|landlord|roommate|flatmate|employer|manager|family|
        wife|husband|everyone|friends|parents|mother|team|other (?:company|firm)|
        current employer)\b[^.;!?]{0,30}\b(?:i'm|i am|i'll|i will|that i|about)\b[^.;!?]{0,20}\b(?:moving|
        leaving|joining|starting|got|have the|new job|resign\w*|quit\w*|going to work)\b

    \b(?:turned|turning|turn) (?:\w+ ){0,3}(?:down|away)\b(?=.*\b(?:other|offer|offers|fellow|company|
        else)\b)(?<!they turned)
    \bdeclined (?:all )?(?:my |the |an |two |three |several )?other (?:offers?|interviews?|companies)\b
    \bcancel+ed (?:all )?my other (?:interviews|applications)\b
    \bstopped (?:looking|applying|my search)\b
    \bsigned a lease\b
    \b(?:rented|found|booked|looking for) (?:a|an) (?:flat|apartment|room|house) (?:near|close|nearby|
        around the corner)\b

    \b(?:consider|regard|take|see) (?:it|this|that|the matter|the job|myself) (?:as )?(?:settled|done|mine|
        hired|agreed|certain|a done deal|decided)\b
    \b(?:that's|that is|it's|it is|so that's|so) settled\b
    \bdone deal\b
    \bthe job is (?:already |as good as |practically |basically )?mine\b
    \bas good as (?:hired|mine|done|in)\b
    \bi(?:'m| am) (?:as good as|practically|basically|already) (?:hired|part of|one of you|on the team|in)\b
    \bi assume (?:that )?(?:i|you|the|we|it)\b[^.;!?]{0,40}\b(?:got|have|offer|hired|contract|start|choose|
        chosen|mine|picked)\b
    \bi(?:'m| am) (?:certain|sure|confident|convinced|positive) (?:that )?(?:you(?:'ll| will|
        \ are going to) (?:choose|pick|hire|offer|select|take|decide)|the offer|i(?:'ll| will) (?:get|
        be (?:hired|chosen|offered|joining|starting|selected)))\b

    \b(?:as|being) your (?:next|new|future) (?!.{0,30}\b(?:i would|would i|i could|i'd|i want|
        i can)\b)(?=\w+(?: \w+){0,4},? (?:i will|i'll|i shall|i am going))
    \bget my (?:\w+ )?(?:ready|locker|badge|desk|contract|office|uniform)\b
    \b(?:send|prepare|draw up|have) (?:me )?(?:the|my|a) contract\b
    \bi(?:'ll| will) be (?:at (?:the|your)|there|in (?:the|your)) (?:\w+ )?(?:shop|office|desk|door|gate|
        kitchen|school|ward|\w+)? ?(?:with my|on (?:monday|the first|day)|the morning after|first thing|
        bright)\b
    \bi(?:'ll| will) be starting\b
    \bwhen you (?:hire|offer|choose|pick|select|have hired|appoint) me\b
    \bonce you (?:hire|offer|choose|pick|have hired|appoint|send me the)\b
    \b(?:have|got) the (?:job|position) (?:in the bag|already)\b
    \bwelcome me aboard\b
    \bi already (?:feel like|consider myself|see myself as|am) (?:a |one |part |
        your )\w*\b(?=.{0,30}(?:team|of you|family|colleague|member|crew))

    \bpartner!
    \bi(?:'ve| have) (?:already )?(?:picked|chosen|ordered|bought|packed|booked|planned) (?:a|the|my|
        out)\b(?=.{0,60}\b(?:for (?:my|the)|desk|classroom|office|door|locker|first (?:day|week)|commute|
        uniform|move)\b)
    \bi(?:'m| am) (?:already )?(?:packing|moving (?:to|in|over|next|there|house))\b
    \bthe day i (?:start|join)\b
    \bmy first (?:task|project|act|thing|month|90 days|hundred days) (?:will|shall|is going)\b
    \bwe(?:'ll| will| are going to) (?:do|make|achieve|be|have|work) (?:\w+ ){0,3}(?:great|together|team|
        amazing|wonders)\b
    \bi look forward to your offer\b
    \b(?:awaiting|await|expecting|expect|waiting for) (?:the|your|my|an) (?:\w+ )?(?:offer|contract)\b
""",
)
_PAY = wording(
    r"""
    \bmy (?:\w+ ){0,3}?(?:salary|pay|wages?|rate|compensation|earnings|income|remuneration|package|bonus|
        day rate|hourly rate|salary expectations?|asking price|paycheck|payslip)\b(?! (?:system|grade|
        project|scale))

    \b(?:i|i'd|i'm|i've|we)\b[^.;!?]{0,50}\b(?:earn(?= [$£€₹\d])|earn|earning|am paid|get paid|be paid|
        being paid|am making|make|currently make|expect|ask|asking|want|need|looking|hope|require|accept|
        settle|go|start|drop|work)\b[^.;!?]{0,30}(?:\bsalary|\bpay|\bwages?|[$£€₹] ?\d[\d,.]*|
        \b\d[\d,.]* ?(?:k|usd|eur|gbp|euros?|dollars|pounds|lakh|lpa|kr|rupees|sek|nok|chf)\b|per (?:hour|
        year|annum|month)|an hour|a year(?= )|compensation|raise|package|remuneration|
        money)\b(?<!experience)

    \b(?:the|a|your|that|this) (?:\w+ ){0,2}?(?:salary|pay|wage|compensation|remuneration|package|pay range|
        salary range|rate of pay)\b(?=[^.;!?]*\b(?:me|my|i|i'd|enough|higher|negotia\w*|discuss|low|lower|
        better|suits?|acceptable|fair|match|fine|expect\w*|advertised|offered|range|generous|attractive)\b)

    \b(?:as (?:for|to)|regarding|about|concerning|on) (?:the |my |your )?(?:salary|pay|money|wages?|
        compensation|remuneration)\b
    \bpay rise\b
    \bbetter paid\b
    \bfor less than\b(?=.{0,12}(?:[$£€₹\d]|my))
    \bunder my current\b
    \bnegotiate\b(?=.{0,20}\b(?:salary|pay|offer|terms|package)\b)
    \b(?:current|present|old|last|previous) (?:wage|salary|pay)\b(?!.{0,15}\b(?:system|scale|bands)\b)
    \bpay me\b
    \bwhat (?:it|the job|you|the position) pays?\b
""",
)
_JOBS_PAY = wording(
    r"""
    \b(?:payroll|pay ?roll|pay bands|pay scale|pays for itself|pay attention|pay the|food cost|budget|
        customers?|clients?|shops?|owners|they (?:will )?pay|paid (?:off|attention)|pay off|invoices?|rent|
        course)\b
""",
)


def check_tone(case: Case) -> Iterator[Finding]:
    """A warning for each sentence that reproaches, begs, takes for granted or talks of the candidate's pay.

    An accepted offer may be looked forward to, and terms may be named where they are acknowledged or agreed.
    """
    kind = case.occasion.kind
    for sentence in case.sentences:
        message = _fault(sentence.own, kind)
        if message is not None:
            yield found_in("tone", "warning", sentence, message)


def _fault(text: str, kind: str) -> str | None:
    if phrase(_REPROACH).search(text) and not _is_past_work(text):
        return "It reproaches you for the interview, and the reader will remember the reproach."
    if phrase(_BEGGING).search(text):
        return "It begs; the letter should offer, not plead."
    if kind != "accept" and phrase(_GRANTED).search(text):
        return "It takes the offer for granted before one has been made."
    if (
        kind not in ("accept", "acknowledge_offer")
        and phrase(_PAY).search(text)
        and not phrase(_JOBS_PAY).search(text)
    ):
        return "Your own pay does not belong in this letter."
    return None


def _is_past_work(text: str) -> bool:
    """Whether a sentence speaks of earlier work rather than of the interview."""
    if phrase(
        rf"\b(?:interview|nervous|nerves|you asked|your question|our (?:talk|conversation|meeting|chat)|rambl\w+|yesterday|panel)\b"
    ).search(text):
        return False
    return (
        phrase(
            r"\b(?:at (?!my best|the end of the interview|all|times)\w+|as (?:a|an) \w+|my first (?:attempt|version|try|year|design|job|draft)|back then|in those days|(?:from|in) (?:those|these) (?:days|years)|in my (?:last|old|first|former|previous|early|placement)|years? ago|when i (?:was|started|joined|worked)|once (?:wired|built|wrote|burnt)|for (?:whoever|whomever)|canteen|that design|the (?:rink|migration|launch|project))\b"
        ).search(text)
        is not None
    )
