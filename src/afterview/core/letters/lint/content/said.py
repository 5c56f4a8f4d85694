"""What letters of each kind say: the wordings that rule `content` listens for, over plain text."""

from afterview.core.letters.lint.wording import wording

GIVEN_DAY = wording(
    r"""
    (?:by|on|before|until|till|in) (?:the )?(?:\w+ of )?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|
        mar|
        apr|may|june|july|aug|sep|oct|nov|dec|christmas|easter|end|start|beginning|middle|then|now|last|
        this|
        next|yesterday|today|early|mid|late|a |close|first|second|third|fourth|fifth|sixth|seventh|eighth|
        ninth|tenth|week|month)[\w'-]*
    within|last (?:week|month|\w+day)|yesterday|this (?:week|month|\w+day)
    """
)
PASSED = wording(
    r"""
    \b(?:passed|gone by|gone past|went by|went past|come and gone|came and went|behind us|run out|expired|
        elapsed|slipped|overdue|is over|was (?:yesterday|last|on|due)|has been and gone)\b
    (?:\b(?:have|has|had|'ve|'s) (?:not|yet|never|still not)|(?:haven|hasn|hadn|didn)'t|\bdid not|\bnever)\b
        (?: \w+){0,3}? (?:heard|hear|seen|had|received|receive|reached|reach|come|came|arrived?|got|get)\b
    \bno (?:\w+ )?(?:word|news|answer|reply|decision|call|message|letter|mail|e-?mail)\b
    \bnothing\b[^.;!?]{0,30}\b(?:heard|come|came|arrived|reached|from you|yet|so far|since)\b|\bnot yet\b
    \b(?:was|were|had been|would|expected|expecting|hoped|promised|told|said|mentioned|
        thought)\b[^.;!?]{0,50}\b(?:hear|decision|decide|news|answer|call|word)\b[^.;!?]{0,40}\b(?:{day})\b
    \b(?:phone|inbox|line) (?:has )?(?:stayed|remained|been) (?:quiet|silent|empty)\b
    \b(?:thought|hoped|expected|meant|planned|wanted|promised|said|told|hoping|expecting) [^.;!?]{0,50}
        \b(?:know|write|decided|be in touch|let me know|tell me|ring|get back|made up)\b[^.;!?]{0,40}
        \b(?:{day})\b
    \b(?:days?|weeks?|fortnight|month|while) (?:\w+ ){0,2}since\b
    \bstill waiting\b
    \bsince then\b
    \b(?:a|two|three|several) (?:days?|weeks?) (?:ago|later|after|past|have|has)\b
    """,
    day=GIVEN_DAY,
)
NEXT = wording(
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
SAD = wording(
    r"""
    \b(?:disappoint\w*|sorry|sad|saddened|gutted|sting|stings|stung|heart(?! of)|let down|blow|hurt|pity|
        shame|crushed|wrench|bitter|lump in|sinking|bummed|regret\w*|sadly|unhappy|
        downhearted|hard to (?:read|hear|take)|not the (?:news|answer|call)|a pang|devastated|heavy|upset|
        deflated|gloomy|tears|cried|dashed|dismay\w*|downcast|crestfallen|hop(?:ed|ing) for|
        (?:feel|felt|feeling|bit|little|rather) low)\b
    \b(?:had|'d|have|did|i|was|been)(?: \w+)? hop(?:ed|ing)\b(?! (?:you|that you|to (?:hear|learn|ask|know|
        understand|find)))
    \bwish(?:ed)? (?:it|i|things|that|the (?:answer|news|outcome|result))\b(?! (?:you|to thank))
    """,
)
UNDERSTANDS = wording(
    r"""
    (?<!\bto )(?<!\bme )(?<!\bbetter )\b(?:understand\w*|see (?:why|that|the sense|how))\b
    \b(?:understood|get it|get that|accept|respect|
        no hard feelings|fair enough|it is fair|only fair|makes sense|appreciate (?:that|how)|i know[ ]
        (?:that |how |you )|can follow|reasonable|right call|right choice|comprehend|realise|realize|
        recognise|recognize|sure you|you know (?:best|better|your)|your right|yours to make)\b
    """,
)
WHY = wording(
    r"""
    (?<!that is )(?<!that's )(?<!which is )\bwhy\b
    \b(?:(?<!the )reasons?(?! (?:i|for (?:this|my))\b)|the reasons?(?! (?:i|for (?:this|my))\b)|
        what (?:led|made|decided|tipped|spoke|it was|was (?:it|missing|lacking)|were|
        the deciding|swung|held|put|told|counted|i lacked|i missed|weighed|went)|how you (?:came|reached|
        decided|arrived)|on what grounds|grounds|deciding (?:factor|point)|what .{0,30}(?:lacking|missing|
        short)|feedback on|where i fell short|fell short)\b
    """,
)
DIFFERENT = wording(
    r"""
    \b(?:differently|do(?:ne)? (?:better|different)|improve\w*|better|stronger|next time|in[ ]
        (?:the )?future|learn from|work on|change about|changed about|could have|should have|might have|
        would have (?:made|helped|changed|tipped|been|won|swung|put|turned|given|brought|got|persuaded|
        convinced)|ought to have|could i have|what i (?:lack|need|could|should)|
        make (?:me an?|my (?:next|case|application))|more of|another time)\b
    """,
)
FINAL = wording(
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
OFFER = r"\boffer(?:s|ed|ing)?\b"
ANSWER = wording(
    r"""
    \b(?:answer|reply|respond|response|decide|decision|deadline|let (?:them|you) know|get back|tell[ ]
        (?:them|you)|say yes or no|until|by|back to (?:them|you)|accept|sign|hear from me|have my|
        give you|write to you|be in touch|expires?|runs out|due)\b
    """,
)
WHEN = wording(
    r"""
    \b(?:today|tomorrow|tonight|(?:this|next|the coming) (?:week|month|weekend|monday|tuesday|wednesday|
        thursday|friday|saturday|sunday)|the end of (?:the|this|next) (?:week|month|day)|(?:mid|early|
        late) next week|within (?:\w+ ){1,3}(?:hours?|days?|weeks?|fortnight)|in (?:a |the next )?
        (?:\w+ )?(?:two|three|four|five|six|seven|ten|couple of|few|\d+) (?:\w+ )?(?:hours?|days?|weeks?|
        months?)|(?:week|day|fortnight|month)s?'s? time|in (?:a |one )(?:day|week|fortnight|month)|(?:a|
        one) week from|(?:48|24|72|
        forty-eight|twenty-four) hours|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|
        (?:by|before|after|until) the weekend|the \d{1,2}(?:st|nd|rd|th))\b
    """,
)
# Days behind: of the meeting, or on which the offer came.
DAY_BEHIND = wording(
    r"""
    \b(?:last|this past) (?:week|month|weekend|{weekday})\b
    \b(?:met|meet|meeting|interview\w*|conversation|talk\w*|chat|visit|spoke|saw|seeing|time|offer(?:ed)?|
        letter|
        e?-?mail|call(?:ed)?|rang|told|wrote|made|sent|received|came|arrived|dated|gave|having me)
        (?: (?!(?:by|until|till|before|expires?|ends?|lapses?|closes?|answer|reply|decide|decision|
        respond|due|
        valid|open|deadline|will|would|shall|let|know|must|have|has|i|start|begin|from)\b)\w+){0,4}?
        \ (?:on|of|dated|since) (?:{weekday},? )?(?:the )?(?:(?:{month}\w*\.? )?\d+(?:st|nd|rd|th)?
        (?:(?: of)? {month}\w*)?|{weekday})\b
    \b{weekday}'s (?:meeting|interview|talk|conversation|chat|visit|call|offer|letter|mail)\b
    """,
    weekday=r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    month=r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
)
DAY_AND_MONTH = (
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)"
)
PAY = wording(
    r"""
    [$£€₹] ?\d
    \b\d[\d.,]* ?(?:k\b|lakh|lpa|usd|eur|gbp|euros?|dollars|pounds|rupees|kr\b|sek|nok|chf|crore)
    \b(?:salary|wages?|per (?:year|annum|hour|month)|compensation|remuneration|pays?|paying|signing bonus|
        sign-on|pay package|higher pay|better paid)\b
    """,
)
ELSEWHERE = wording(
    r"""
    \b(?:accepted|accept|accepting|said yes|say yes|saying yes|taken|taking|take up|took|chosen|choosing|
        chose|i(?:'ve| have)? (?:\w+ )?decided|my decision|a decision|going with|signed|joining|will join|
        committed|agreed|opted|
        settled)\b
    """,
)
DECISION = wording(
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
    \bdecided (?:on|upon|for) (?:something|someone|somebody|another|a different|the other|one of|
        elsewhere)\b
    \b(?:leave|leaving|left|quit|quitting) (?:the|your) (?:process|race|running|search|competition|field)\b
    \bconsider my application (?:withdrawn|closed)\b
    \b(?:go|going) with (?:another|a different|the other)\b
    \bi(?:'ll| will|'m| am) (?:be )?(?:joining|starting at|going to (?:work|join)|staying (?:with|at|in|
        where))\b
    \bplease (?:close|withdraw) my\b
    """,
)
UNDECIDED = wording(
    r"""
    \b(?:not (?:so |quite |yet |really )?(?:sure|decided|certain)|might|maybe|perhaps|let us see|
        let's see|thinking (?:of|about)|considering|may (?:yet |well |have to |still )*(?:decline|
        withdraw|turn|say|step|pass|leave|go|accept)|torn|undecided|in two minds|leaning|tempted|
        if i (?:accept|decline))\b
    """,
)
GOODWILL = wording(
    r"""
    \bhopes?\b(?! (?:that )?(?:you(?:'ll| will| can)? (?:\w+ )?understand|this (?:letter|message|note|mail|
        e-?mail)))
    (?<!as )(?<!very )\bwell\b(?! (?:as|after|before|aware)\b)
    \b(?:wish(?:es|ing)?(?! to\b(?! you\b))|luck|success|successful|succeed|cheer(?:ing|s)?|paths?|cross|
        keep in touch|stay in touch|in touch|in (?:the )?future|admire|admiration|respect|fond(?:ly)?|
        pleasure|enjoyed|lucky|recommend|good things|all the best|the very best|root(?:ing)?|buy
        (?:ing)?|gladly|warm(?:ly|th|est)?|affection|privilege|honou?r|impressed|esteem|delight(?:ed)?|
        meet again|follow(?:ing)? (?:your|the)|think (?:highly|well|fondly)|deserves?|regards to|kind
        (?:ness)?|generous|flourish|thrive|prosper)\b
    """,
)
REASON = wording(
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
TERMS = wording(
    r"""
    \b(?:terms?|conditions?|as agreed|as offered|we agreed|agreed (?:on|upon)|as (?:stated|set out|
        discussed|described|written)|set out in|offer letter|
        (?:in|of|with|by|per|to) your letter|contract|on the basis|salary|pay|
        days(?: of| paid)? (?:holiday|leave|vacation)|holidays?|probation|hours|package|in your offer|
        outlined|per your offer|as per)\b
    """,
)
START = wording(
    r"""
    \b(?:start|starts|starting|begin|begins|beginning|commence|commencing|first day|report for|join you|
        joining you|from (?:the )?(?:monday|tuesday|wednesday|thursday|friday|january|february|march|april|
        may|june|july|august|september|october|november|december|\d)|as of|
        start date|see you|at the door|be there|take up|on board|come in)\b
    """,
)
THANKS = r"\b(?:thank\w*|grateful|appreciate\w*|gratitude|obliged|indebted)\b"
