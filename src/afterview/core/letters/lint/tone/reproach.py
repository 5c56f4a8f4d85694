"""Self-reproach about the interview; self-criticism about earlier work is none."""

from collections.abc import Mapping

from afterview.core.letters.lint.named import own_part
from afterview.core.letters.lint.naming import core
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording
from afterview.core.resume import resume_items

_AT_THE_INTERVIEW = wording(
    r"""
    interview|answer(?:s|ed)?|questions?|conversation|talk(?:ed|ing)?|chat|meeting|panel|you asked
    asked me|monday|tuesday|wednesday|thursday|friday|yesterday|this morning|this afternoon|today
    nerv\w+|rambl\w+|earlier|whiteboard|presentation|on the day|our call|in the room|speaking|spoke
    """
)
_FAULTS = wording(
    r"""
    rambl\w+|going on|went on|stumbl\w+|fumbl\w+|mumbl\w+|babbl\w+|waffl\w+|interrupt\w*|silence
    performance|showing|poor|mess|nerv\w+|unprepared|too (?:long|much|fast|quiet|quick|loud)
    not (?:being|having|answering|knowing|giving|coming)|forg[eo]t\w*|blank|late|thread|words
    impression|english|accent|state (?:i was )?in
    """
)
# What people call themselves, or what they did, when they think that it went badly.
_BAD = wording(
    r"""
    (?:bad|poor|terribl|awful|dreadful|hopeless|wretched|pathetic|disastrous|stupid|sill|foolish|clums|
        confused|muddled|vague|incoherent|inarticulate|awkward|weak|lame|feebl|wrong|unclear|embarrass)\w*
    a (?:mess|disaster|wreck|nervous wreck|fool|failure|letdown|let-down|bundle of nerves|shambles)
    all over the place|tongue-tied|ill-prepared|unprepared|underprepared|long-winded|ashamed
    mortified|rusty|all over the shop|out of sorts|foggy|useless|rubbish|lousy|arrogant|rude|boring|stiff|
        shaky|flustered|off form|not myself
    """
)
_DEGREES = (
    r"(?:(?:so|too|very|rather|really|far|much|quite|a bit|a little|far too|an?|as|pretty|such|such a|"
    r"more than|somewhat|just|all|utterly|totally|simply|in|of)\s)*"
)
_REPROACH = wording(
    r"""
    # sorry for the way I rambled
    \b(?:sorry|apologi[sz]e|apologies|apology|forgive|pardon|excuse)\b(?=[^.;!?]*\b(?:my|i|me|for)\b)
        (?=[^.;!?]*\b(?:{faults}|{interview})\b)(?![^.;!?]*\b(?:writing|this letter|the delay|(?:the|a|
        this) late|to hear|to see|you were|you are|that you|
        for your)\b)
    \b(?:{faults})\b[^.;!?]{0,30}\b(?:sorry|apologies|i apologi[sz]e|forgive me)\b
    \bregret(?:ted)? (?:how|that i|the way|my)\b(?=[^.;!?]*\b(?:{interview}|badly|poorly|to you)\b)
    # I was nervous, I must have sounded foolish, I made a disaster of the question
    \b(?:i|my (?:answers?|explanation|presentation|performance|questions?|english|voice|thoughts?|
        nerves))\b[^.;!?]{0,45}\b(?:was|were|felt|seemed|sounded|looked|appeared|came (?:across|over)|
        gave|made|did|been|feel|am|left|put up)\b(?: (?:as|myself|you|of the question))* ?{degrees}{bad}\b
        (?! to (?:say|admit|confess))(?![^.;!?]*\b(?:you put me|at ease|but you|thanks to you|until i)\b)
    \bi (?:was|got|felt|am afraid i was|must have been)(?: \w+){0,3}? (?:nervous|tense|jittery)\b
        (?!.{0,30}\b(?:not any ?more|no longer|no more|until|but you|before|beforehand|at first|
        when i arrived|on the way)\b)
    \bi (?:was|wasn't|was not|were|am afraid i was(?:n't| not)?)(?: \w+){0,2}? (?:at|on) my best\b
    \bi(?: am afraid i)? (?:was|am|felt)(?: afraid i was)?(?:n't| not) (?:very |at all |as |quite |
        really |particularly |too )*(?:clear|coherent|convincing|good|prepared|myself|ready|articulate|
        calm|precise|eloquent|sharp|in form)\b(?! [^.;!?]*\buntil (?:you|i)\b)
    \bnot (?:been )?(?:at )?my (?:best|finest) (?:hour|day|performance|self|moment|interview)\b
    # I rambled, my mind went blank
    \bi (?:\w+ ){0,2}?(?:rambled|stammered|stuttered|blushed(?! (?:with (?:pride|joy|pleasure)|(?:
        when|as|because) you
        \ (?:praised|thanked|said|called)))|blathered|prattled|spluttered|faltered|gabbled|
        wittered|stumbled(?! (?:up)?on (?!my|your|the (?:question|word|name)|words)| across| into)|fumbled|
        blanked|mumbled|babbled|waffled|froze(?! (?:the (?!moment|second|minute|instant)|an? |our |all ))|
        choked|botched|bombed|flubbed|muffed|underperformed|flunked|bungled|blurted|
        blew (?:it|(?:the|that|my) (?!dust|whistle|budget|fuse|lid|cobwebs))|messed up|
        screwed up|tripped over|dried up|went blank)\b
    \bi (?:\w+ ){0,2}?(?:talked|spoke|went on) (?:far |much |way )?(?:too (?:much|long|fast|quietly)|
        and on|for too long)\b(?! (?:with|to) (?:the|my|our|an?)\b)
    \bi (?:\w+ ){0,2}?(?:drew a blank|let myself down|sold myself short|undersold myself|interrupted you|
        kept you too long|had an off day|wasted your time)\b
    \bi (?:\w+ ){0,2}?(?:lost|kept losing|was losing|had lost) (?:my|the) (?:thread|train of thought|nerve|
        words?|place|plot|point)\b
    \bi (?:\w+ )?got (?:it|that|this|one|the \w+|your \w+)(?: \w+)? wrong\b
        (?=.*\b(?:you asked|question|interview)\b)
    \bi was lost for words\b(?=.*\b(?:you asked|question)\b)|\bsorry (?:that )?i was (?:so|too|not)\b
    \bmy (?:\w+ )?(?:english|nerves|memory|head|mind|voice|brain|tongue) (?:\w+ )?(?:let me down|failed me|
        deserted me|betrayed me)\b
    \bi failed to (?:answer|explain|show|give|make|bring|say)\b
    \bmy (?:mind|head) (?:went|was|had gone) (?:\w+ )?blank\b
    \bmy (?:voice|hands) (?:shook|failed|trembled)\b|\bwords failed me\b
    # I did not do myself justice
    \b(?:did not|didn't|was not able to|could not|couldn't|failed to|never) (?:\w+ )?(?:do (?:myself|
        me) justice|answer (?:\w+ )*(?:well|properly|better|clearly|fully|right)|explain (?:myself|it|
        that) (?:well|properly|better|clearly)|perform (?:well|at|as)|make (?:a good|the best|
        the) impression|express myself|do (?:very |so |too |as )?well|shine|present myself|show (?:myself|
        my best|you my best)|give (?:a|my|you a|the) (?:good|best|proper|right|full|convincing|better)|
        find the (?:right )?words)\b
    \bi (?:should|ought to) (?:have|'ve) (?:answered|been (?:clearer|better|calmer)|prepared|known|given|
        done better|said(?! (?:goodbye|hello|thank))|kept|thought|listened|rehearsed)\b
    \banswer (?:that )?i should have given\b|\bthan i was able to show\b
    \bi (?:\w+ ){0,2}?wish (?:that )?i (?:had|hadn't|could have|'d|was|were|weren't) (?!known you|met you)
        (?=.{0,80}\b(?:said|answered|told|given|prepared|explained|calmer|clearer|better|nervous|
        mentioned|spoken|talked)\b)
    # I made a hash of it, my nerves got the better of me, I could have done better
    \bi (?:\w+ ){0,2}?(?:made|was making) (?:an? )(?:\w+ )?(?:hash|hames|dog's (?:dinner|breakfast)|bags|
        balls|botch|muddle|
        pig's ear|mess|meal|fist|show|fool|cods) of (?:your|the|that|it|my|this)
    \bi (?:\w+ ){0,3}?(?:came|come|did not come|didn't come|not come) (?:across|over) (?:as|badly|poorly|
        wrong|well|too|so|at all|
        the way|how)\b
    \bmy (?:answers?|explanations?|performance|presentation|english|words|reply)\b[^.;!?]{0,50}\b(?:was|
        were)(?:n't| not)[ ]
        [^.;!?]{0,15}\b(?:good|great|clear|strong|best|enough|up to|convincing|right)\b
    \bnerves (?:had )?(?:got|get|gotten|took|take) (?:the (?:better|best) of|hold of|over)\b
    \bshaking like a leaf\b|\boff my (?:game|stride)\b|\bbelow par\b|\bunder par\b
    \bi (?:\w+ )?(?:got|was|became|went|felt) (?:\w+ )?(?:tongue-tied|flustered|tangled up|mixed up|
        muddled)\b
    \bi (?:could|might) have (?:\w+ )?(?:done|answered|said|put|explained|been|given|spoken|prepared|
        performed|put)\b
        [^.;!?]{0,50}\b(?:better|best|clearer|clearly|more|fuller|calmer)\b
    \b(?:not|never|no|never been) (?:\w+ )?good (?:at|in|with) (?:job )?interviews?\b
    \b(?:terrible|bad|poor|hopeless|awful|nervous|clumsy) (?:at|in) (?:job )?interviews\b
    \bi interview (?:badly|poorly)\b|\b(?:don't|do not|never) interview well\b|
        \binterviews are(?:n't| not) my\b
    \boverlook my\b|\b(?:judge|remember) me (?:by|for) (?:my|that|the)\b
    \bi (?:had |have |may have )?let you down\b
    \bfe(?:el|lt|eling) (?:so |very )?(?:bad|awful|terrible|sick|rotten|dreadful) (?:about|over|for) (?:how|
        my|the way|what)\b
    # I fear that I bored you, my nerves may have put you off, I must have sounded foolish
    \b(?:fear|worry|hope|know|feel|afraid|realise|realize|suspect|sorry|admit)\b(?: that| if)? (?:i|
        my \w+)\b[^.;!?]{0,30}\b(?:bore[ds]?|
        disappoint(?:ed)?|annoy(?:ed)?|confused?|tired?|put you off|waste[ds]?|offend(?:ed)?|
        said (?:the wrong|too)|talk(?:ed)? too|
        sounded|seemed (?!to)|not interview)\b
    \bi (?:\w+ ){0,3}?(?:sounded|looked|seemed|felt|was|came (?:across|over)|acted|behaved|talked)\b[ ]
        (?:\w+ )?(?:like )?(?:\w+ ){0,3}?(?:galah|fool|idiot|drongo|muppet|eejit|twit|numpty|wally|clown|
        dunce|novice|moron|prat|donkey|schoolboy|schoolgirl|broken record)\b
    \b(?:i|you) must (?:have )?(?:look(?:ed)?|sound(?:ed)?|seem(?:ed)?|come across|think|thought) (?:like |
        me |as )?(?:an? )?(?:{bad}|idiot)
    \bwhat an? (?:fool|idiot|mess|sight)\b
    \bi (?:\w+ )?(?:should not|shouldn't|ought not to|oughtn't) have (?:\w+ )?(?:talked|said|gone on|spoken|
        mentioned|answered|interrupted|
        told|joked|laughed|asked)\b
    (?:\bnot|n't) (?:\w+ )?(?:at )?my (?:sharpest|brightest|clearest|usual self)\b
    \b(?:monday|tuesday|wednesday|thursday|friday|it|that|yesterday|today)(?: was not|
        wasn't| wasn't) my (?:\w+ )?(?:day|best|finest|hour)\b
    \b(?:couldn't|could not) (?:\w+ )?(?:get (?:my|the|a) words?|think straight|string)\b
    \b(?:take back|unsay|undo) (?:my (?:answer|words)|what i)\b|\bblush at my\b
    \bdid myself no (?:favou?rs?|justice|credit)\b|\bdid(?: not|n't) interview well\b
    # and what one does about it
    \bkick(?:ed|ing)? myself\b|\bbit(?:ten)? my tongue\b|\bcring(?:e|ed|ing)\b
    \bbeat(?:ing)? myself up\b|\b(?:hate|blame|reproach) myself\b
    \b(?:so|how) (?:silly|stupid|dumb|foolish) of me\b
    \b(?:ashamed|mortified|embarrassed) (?:of|about|by|at) (?:it|myself|my|how|what|the way)\b
    \bworst (?:interview|performance|answer|day)\b(?=.{0,30}\b(?:i|my|ever)\b)
    \bdisappointed (?:in|with) (?:myself|my)\b
    \b(?:must|may) have (?:disappointed|thought me|bored|confused|annoyed)\b
    \bthink (?:badly|less|poorly) of me\b|\bthought me (?:a |an )?(?:fool|{bad})
    \bi(?:'m| am) (?:normally|usually|generally|otherwise) (?:\w+ )?(?:better|calmer|clearer|more)\b
    \bnot the real me\b|\bdo better (?:next time|given)\b
    \bhold (?:it|that|this|my \w+) against me\b
    \b(?:despite|in spite of|notwithstanding) my (?:\w+ )?(?:nerves|nervousness|performance|mistakes?|
        answers?|blunder|showing)\b
    \b(?:my|for the|a) (?:\w+ )?(?:poor|bad|weak|terrible|clumsy|feeble|sorry|confused|disappointing)[ ]
        (?:showing|performance|answers?|impression)\b
    """,
    interview=_AT_THE_INTERVIEW,
    faults=_FAULTS,
    degrees=_DEGREES,
    bad=_BAD,
)
# What was asked for is no confession: "you asked me about my worst day".
_ASKED = r"^you (?:asked|wanted to know)(?: me)? (?:what|about|for|whether|how|why|which|when)\b[^,.;!?]*"
_INTERVIEW = (
    r"\b(?:interviews?|you asked(?! for)|your questions?|our (?:talk|conversation|meeting|chat)|yesterday|"
    r"panel)\b"
)
_APOLOGY = r"\b(?:sorry|apolog\w+|forgive|pardon|excuse)\b"
_BACK_THEN = wording(
    r"""
    (?<!across )(?<!over )\bas an? \w+\b|\bonce\b(?! (?:i|you)\b)|\bin my \w+ (?:year|month|job|week|
        winter|season|term)\b
    \bthen\b(?! (?:i|you)\b)|\bused to\b|\bat first\b|\b(?:ever since|since then)\b
    \bhave (?!felt|been|regret)[^.;!?]{3,60}\bsince\b
    \bmended my ways\b|\bnew to it\b
    \b(?:the|my|a) (?:very )?first (?:time|night|shift|lesson|changeover|class|winter|summer|months?|weeks?|
        days?)\b
    \b(?:learn(?:ed|t)|taught) (?:me|to|from|not|that|my lesson)\b|\b(?:team|boss|crew|lads|drivers|manager|
        colleagues|tests?|numbers|figures|logs|data|customers|results?)[ ]
        (?:told|showed|taught|forgave)\b
    \b(?:in|since|until) (?:19|20)\d\d\b
    \bmy (?:very )?first (?!answer|question|repl|impression|words?\b|sentence|interview|reaction)\w+
    \bfor (?:a|one|several|many|some|two|three) (?:week|month|year|season|winter|summer)s?\b
        (?! (?:over|about|because))
    \bfor (?:weeks|months|years)\b(?! (?:over|about|because))
    \bback then\b
    \b(?:in|from|of) (?:those|these) (?:days|years)\b
    \bin my (?:last|old|first|former|previous|early|placement|present)\b|\byears? ago\b
    \bwhen i (?:(?:first|was|started|joined|worked|began|led|trained)\b|(?:came|arrived|
        moved)\b(?! (?:in\b|into|to (?:you|see|meet|the (?:interview|office))|through)))
    \bfor (?:whoever|whomever)\b|\bat the time\b
    \bthat (?:design|launch|project|migration|version)\b|\bthat first \w+
    """
)
# What went wrong in a story of earlier work, which the next sentence may be ashamed of.
_SLIP = wording(
    r"""
    \b(?:wrong|mis\w+|errors?|failed|failure|forg[eo]t\w*|lost|broke\w*|dropped|slept|late|overslept|
        spil[lt]\w*|
        crash\w*|delet\w+|wip(?:ed|ing)|burn[et]\w*|ignored|overlooked|skipped|neglected|blew|damaged|
        cost)\b
    """
)


def earlier_work(resume: Mapping[str, object]) -> frozenset[str]:
    """The names, in plain form, that tell a sentence about an earlier job from one about the interview."""
    places = [own_part(core(item.where)) for item in resume_items(resume) if item.where]
    return frozenset(
        f"{lead}{' '.join(name)}" for name in places if name for lead, name in (("", name), ("at ", name[:1]))
    )


# "What I might have done better" is what a letter that asks for feedback has to ask.
_ASKING = (
    r"\b(?:what|how|where|anything|something|whether|which|if)(?: (?!was\b|were\b)\w+){0,3}? i "
    r"(?:could|might|should|ought to|can|would|may|lacked|missed|need|fell short)\b[^.;!?]*"
)


def without_asking(text: str) -> str:
    """A plain sentence of a letter that asks for feedback, without what it asks."""
    return phrase(_ASKING).sub(" ", text)


def reproaches(text: str, elsewhere: frozenset[str], before: str = "") -> bool:
    """Whether a plain sentence reproaches its writer for the interview.

    `elsewhere` are names of earlier work, in plain form; `before` is the sentence before it, which may have
    begun a story of that work: "As a trainee I shipped the wrong file. I was ashamed".
    """
    if phrase(_REPROACH).search(phrase(_ASKED).sub(" ", text)) is None:
        return False
    if phrase(_INTERVIEW).search(text) is not None:
        return True
    if _is_back_then(text, elsewhere):
        return False
    in_a_story = phrase(_SLIP).search(before) is not None and _is_back_then(before, elsewhere)
    return not in_a_story or phrase(_APOLOGY).search(text) is not None


def _is_back_then(text: str, elsewhere: frozenset[str]) -> bool:
    return phrase(_BACK_THEN).search(text) is not None or any(place in plain(text) for place in elsewhere)
