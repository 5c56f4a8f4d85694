"""`confidence`: a firm word that the candidate is able to do the work (RULEBOOK section 6)."""

from collections.abc import Iterator
from itertools import pairwise

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

# What may follow "I can" without being the work.
_NOT_WORK = wording(
    r"""
    see|imagine|understand|still|hear|hardly|only|tell|say|think|thank|appreciate|send|provide|come
    explain|answer|elaborate|supply|forward|picture|remember|recall|wait|believe|ask|feel|talk|speak
    meet|call|share|refer|assure|not|never|just|scarcely|barely|almost|hope|afford|move|relocate
    travel|clarify|describe|name|relate|sympathi[sz]e|respect|accept|guess|offer|look
    be (?:reached|available|contacted|found|called|there)
    start (?:on|in|from|at|right|immediately|as soon)|give you (?:more|any|further)|write to you
    promise you (?:more|any)|always (?:come|call|be)|live with|show you more|learn to|try
    have (?:a|my) references|well (?:imagine|see|understand|believe)
    (?:also|clearly|honestly|truly|safely) (?:see|say)
    """
)
_SURE = r"(?:confident|certain|sure|convinced|positive|persuaded|satisfied|in no doubt|assured)"
_FULLY = wording(
    r"""
    (?:(?:very|quite|fully|absolutely|completely|entirely|perfectly|more than|well|totally|pretty|also|
        equally|therefore|so|as|just as|still|truly|now|both|most|doubly|firmly|utterly|wholly|every bit|
        not just|only|(?:a |one )?hundred per ?cent|cent per cent|100 ?(?:%|per ?cent)|the more)[ ])*
    """
)
_AM = (
    r"(?:i'm|i am|i feel myself|"
    r"i (?:consider|believe|regard|judge|find|count|reckon|hold|know) myself(?: to be| as)?|"
    r"i feel|i remain|i was|i left|am|feel|remain|being|me|and)"
)
# What is done with a job: after "will" and "would", where "can" would take any verb.
_DO = wording(
    r"""
    do (?:it|this|that|the|so|well|good|all|you (?:proud|credit)|justice|a)|handle|manage|fill|carry
    perform|discharge|execute|fulfill?|acquit myself|run|lead|own|deliver|master|serve|teach|cook|keep|
        succeed|excel|bring|cut|rise to
    meet (?:your|the|every)|prove|pull my weight|give it everything|live up to|hit the ground
    (?:do|make) you a|make an? (?:\w+ )?(?:fist|go|job|success)|be (?:good|great|effective|productive|useful|
        able|up to|equal|an? (?:asset|safe|excellent|strong|good|
        great)|of (?:real |great )?(?:use|value)|the (?:right|person)|prepared)
    not (?:let you down|disappoint)|never let|get (?:it|this|that|those|the)
    make (?:it|this|an? (?:good|fine|great|strong|success))|take (?:it|this) on
    """
)
_NAMED_JOB = r"(?:the|this|that|such) (?:work|job|role|position|post|tasks?|trade)|these tasks|what you need"
_JOB = (
    r"it|this|that|the (?:work|job|role|position|post|tasks?)|this (?:work|job|role|position|post|trade)"
    r"|these tasks|what you need(?: done)?"
)
_SOMEBODY = r"(?:you|your|they|there|he|she|somebody|the (?!work|job|post|role))\b"
_FIRMLY = wording(
    r"""
    # certain that I can, sure of my ability
    \b{am} {fully}{sure}\b(?: \w+){0,3}?,? (?:that )?(?:i|i'll|i'd|my|{named})\b(?! (?:
        speak|said|was|am not|enjoyed|liked|learn(?:ed|t)|saw|met|left|heard|thought|forgot|
        talk|have not|will not|won't hear))
    # certain of what comes of it with me
    \b{am} {fully}{sure} (?:that )?(?!(?:you|they|we|he|she)\b)[^.;!?]{2,70}\b(?:will|would)\b(?! (?:\w+ )?(?:
        tell|call|write|inform|let|reach|choose|hire|decide|offer|contact|pleas\w+|joy|enjoy|fun|glad|love))
        [^.;!?]{2,70}\b(?:(?:if|once|when|where|with|as soon as) (?:i (?:have|get|do|run|hold|take|am|lead|
        look after|work|keep|join|had|got|did|ran|held|took|were)|me)\b(?! (?:an?|the) (?:chance|
        opportunity))|under me\b|(?:in|under) my (?:hands|care|eye|watch|charge)\b)
    \b{am} {fully}{sure} (?:in my|of my|of being|about my|of myself|in myself|of doing|in doing|of it|
        of that|about (?:it|that|this)|to (?!hear|see|meet|say|receive|get|talk|speak|find|remember)\w+|
        (?:of|in|
        about) (?!hear|see|meet|receiv|gett|find)\w+ing)\b
    (?:^|[.,;:—] *|\b(?:and|of (?:it|that|this)) )i(?: am|'m) {fully}(?:sure|certain|confident)(?: of[ ]
        (?:it|that|this))?(?=[.,;:!)—]|$)
    \b(?:every|full|complete|great|total|the fullest) confidence (?:that|in my)\b
    \bconfidence (?:in my ability|that i)\b|\bsay with (?:\w+ )?confidence\b
    \b{am} {fully}{sure} (?:on|in|about) (?:all|every|any|each|this|that|the (?:work|job))\b
    # no doubt that I can
    \b(?:no|without(?: an?)?|not the slightest|beyond|little) (?:\w+ )?(?:doubt|hesitation|question|worr
        (?:y|ies))\b(?! (?:that |but |but that )?{others})(?=.{0,60}\b(?:i|my|me)\b)(?=.{0,70}\b(?:can|will|
        could|would|able|equal|fit|right|do|
        up to|strength|skill|capable|deliver|carry|ability)\b)
    \bdo(?:n't| not) doubt (?:that )?i\b
    \bi[^.;!?]{0,40}\b(?:no doubt|no question|without (?:any |a )?(?:doubt|hesitation))\b(?! (?:that |but |
        but that )?{others})
    \bi[^.;!?]{0,40}\b(?:for certain|
        for sure|blindfolded|in my sleep|standing on my head|inside out|from day one|from the first day)\b
    \bevery reason to (?:(?:believe|think) (?:that )?i|be (?:confident|sure|certain))\b|\b(?:right|safe|
        wise) to (?:trust|rely on|count on) me\b
    \b(?:wants|needs|asks for|takes|calls for|requires)\b[^.;!?]{0,40}\band i have (?:one|it|them|both|that)\b
    \b(?:makes?|gives?) me (?:\w+ )?(?:confident|certain|sure|confidence|certainty|every reason|the right|
        able)\b
    # I know that I can, I know how
    \bi (?:\w+ )?know (?:(?:that|for certain|full well|exactly|very well|well) )?(?:i|i'll|i'm|i'd|i've)[ ]
        (?!not|never|talk|spoke|said|was|were|should|did|went|took|made|asked|seemed|need|want|like|look|
        came|sound|kept|have (?:to|not)|owe|must|left|forgot|gave|got)\w+
    \bi (?:(?:also|already|certainly) )?(?:know|understand|master) (?:(?:exactly|well) )?(?:how(?: to[ ]
        (?!get (?:to|there by)|reach)|[.,;!]|$)|(?:the|this|that|such) (?:work|job|role|position|post|
        tasks?)|what it takes|(?:my|this|the) (?:trade|craft)|
        the ropes|my way around)
    \bi (?:\w+ )?(?:master|have mastered)\b|\b(?:that|which) i master\b|\bthe know-?how\b
    # I can do this, I will do it well
    \bi (?:(?:certainly|surely|definitely|really|also|easily|absolutely|truly|safely|honestly|in turn|
        already|most certainly|would and) )*can(?:\ (?:and will|certainly|also|easily|do|surely|
        comfortably|definitely|absolutely|readily|indeed|well))* (?!(?:{not_work})\b)\w+
    \b(?:what you need(?: done)?|this|that|all of it|it all),? i can (?:do|deliver|handle|give|bring)\b
    \b(?:and|that|which|work i) can (?:do|run|lead|handle|deliver|carry|teach|manage)\b
    \b(?:i|and|that) (?:(?:can|could) and )?(?:will|shall|'ll|would)(?: \w+ly)? (?:{do})\b
    \bi'll (?:\w+ )?(?:{do})\b|\bi(?:'d| would)(?: \w+)? (?:{do})\b
    \bi(?:'ll| will| shall|'d| would)(?: \w+){0,3}? (?:do|make) (?:{job}|a good job|good work|all of it|
        justice)\b
    \bi (?:won't|will not|would not|wouldn't|shall not|shan't|am not going to|never) (?:\w+ )?(?:let[ ]
        (?:you|your|the)|disappoint|fail)
    \bi do (?:it|this|that) (?:well|every (?:day|night|week)|now|already|today|daily|for a living)\b
    \bi (?:have|'ve) done (?:it|this)\b(?=.*\bwill do\b)
    \bput me [^.;!?]+ and (?:i\b|(?:it|they|you)(?:'ll| will)\b)
    \bgive me [^.;!?]+ and (?:it|they|you|i)(?:'ll| will)\b
    \bleave [^.;!?]{2,30} to me\b
    # able, ready, equal to it
    \b(?:{am}|i've been|i have been|i(?:'d| would|'ll| will| shall) be|that i am|i) {fully}(?:able|capable|
        equipped|qualified|competent|fit)[ ]
        (?:to|of|for|in)\b(?! (?:come|meet|talk|attend|start|provide|answer|tell|thank|see|say|interview|
        join you (?:on|at)|travel))
    \b{am} {fully}(?:ready|prepared)(?: \w+)?(?: (?:for|to)\b(?! (?:provide|answer|talk|come in|meet|hear|
        wait|supply|discuss|explain|learn|try))|[.!,;]|$)
    \b{am} {fully}(?:equal to|up to|a match for|cut out for|made for|suited (?:to|for)|an? (?:safe|
        steady) pair|at home (?:in|with)|good at|strong (?:in|at)|on top of|trained for|qualified|
        able for|comfortable with|in a position to)\b
    \b(?:the|your) (?:right )?(?:man|woman|person|one|nurse|teacher|engineer|cook|hand|candidate) for[ ]
        (?:it|this|that|the (?:job|work|role|position|post))\b
    \bi'm your (?:man|woman|person)\b|\bi(?:'m| am) the person (?:you|who|for)\b|\bthat's me\b
    \bthat i (?:am|can)\b(?! (?:see|only|imagine|hear|\w+ing))|\bi am able\b(?! to)
    # I have what it takes
    \bi(?:'ve| have| possess| bring| hold)(?: \w+)? (?:(?:what|everything) it takes|got what (?:you|it)|
        what (?:you need|you're after|the job|this job|it needs)|the ability to|the (?:skills?|training|
        strength|head|hands|stamina|knowledge|experience|calm|will|years)\b[^.;]{0,60}\b(?:for (?:it|this|
        the)|to (?:do|carry|run|lead|fill|make|perform|handle|teach|serve|deliver|own)|needed|required)|
        the \w+(?:, [^.;]{1,40})?,? and the \w+)
    \bmy training has prepared me\b|\bmy (?:ability|capability|competence) to\b
    \bi bring (?:what|everything|all) (?:you|it|the)\b
    # you can rely on me
    \byou (?:can|may|could) (?:hand|give|leave|pass|entrust) (?:me|it|that|this|the|those)\b
    \b(?:you|ye) (?:can|may) (?:rely|count|depend|bank|be sure|be certain|trust|safely|rest assured|leave)\b
    \b(?:count|rely|depend|bank) on me\b|\brest assured\b|\btrust me to\b
    \bi (?:can )?(?:promise|guarantee|pledge|vow)\b
    \byou(?:'d|'ll| will| would| won't| would not| wouldn't| will not) (?:not )?(?:regret|be disappointed|
        be sorry|
        have to worry)\b
    \bi assure you that i (?:can|will)\b
    \bsafe (?:in my|hands|with me|pair of hands)\b|\bin (?:safe|good) hands\b
    \bwithin (?:my|what i)\b|\b(?:i )?(?:back|trust) myself\b|\btrust in my\b|\bstand behind my\b
    \bnothing in (?:it|this job|the job) (?:that )?i (?:can(?:not|'t)|could not|have not)\b
    \bnothing in (?:it|this job|the job) (?:frightens|scares|worries)\b
    \bholds? no (?:surprises|fears|terrors) for me\b
    # the work is known to me
    \b(?:{job}|they|it) (?:is|are) (?:one i can|work i (?:can|know|do)|a job i (?:can|know|do|already)|
        something i can|well within|second nature|familiar to me|known to me|home ground)\b
    \bwork i(?:'m| am)? (?:do|can|understand|know|already|good at)\b
    \bsomething (?:that )?i can\b(?! (?:only|see|imagine|take))
    \b(?:is|it's|that's|are) (?:(?:exactly|just) )?(?:what i (?:do|can do|am good at|'m good at|
        know best)|the work i do)\b
    \bi do best\b
    # no trouble doing it, nothing in it beyond me, no task that I could not do
    \b(?:i|me|my)\b[^.;!?]{0,30}\b(?:no|without|not the (?:least|slightest)|n't (?:any|the least)|not any|
        little)
        \ (?:\w+ )?(?:trouble|difficult(?:y|ies)|problem|fears?|qualms?|misgivings|reservations)\ (?:(?:in|
        with|about|of|at|over|whatever|at all|either) )*(?!(?:working|coming|moving|travel\w*|starting|
        relocating|getting|finding|hearing)\b)(?:\w+ing\b|any|it\b|this\b|that\b|what\b|the (?:work|job))
    \b(?:nothing|none|no (?:part|task|duty|line|item|side|corner|bit|point|piece))\b(?=.{0,90}\b(?:i|me|my)\b)
        [^.;!?]{0,60}\b(?:beyond|outside|over my|above my|past me|new to|strange to|foreign to|
        too (?:\w+) for|
        (?:could|can|would)(?: not|n't|not)|cannot|am not (?:able|equal|up)|have(?:n't| not)|daunts|
        frightens|scares|worries|would stop me)\b
    \b(?:isn't|is not|(?:can't|cannot|can not) (?:think of|see|find|name)|don't see|do not see|see no|
        know of no)
        \ (?:(?:an?|any|one|anything|single|\w+)\ )[^.;!?]{0,50}\bi (?:could|can|would|have)(?:n't|not| not)\b
    \b(?:of it|of this|of that|it is|it's|is|be) (?:\w+ )?(?:beyond|past|outside) (?:question|doubt|dispute)\b
    \b(?:whether i (?:can|could|am)|my ability)\b[^.;!?]{0,40}\b(?:is|
        are)(?:n't| not| no(?: longer)?) (?:an? |the |
        in )?(?:\w+ )?(?:question|doubt|worry|issue)\b
    \b(?:question|doubt|worry) is(?:n't| not) whether i\b
    (?:\b(?:no|not)|n't)(?: an?)? (?:trouble|stretch|strain|hardship|mystery|novelty|surprise|new ground|
        beyond|too much|new|unfamiliar|
        foreign|strange)\b[^.;!?]{0,12}\bme\b
    \bnothing\b[^.;!?]{0,30}\bto (?:frighten|scare|daunt|worry|surprise) me\b
    \bi(?:'m| am) not (?:\w+ )?(?:daunted|frightened|scared|intimidated|afraid) (?:by|of) (?:it|the|this|
        that)\b
    \bi(?:'d| would|'ll| will) have (?:it|that|this|those|the|your)\b[^.;!?]{0,30}\b(?:running|down|right|
        done|working|back|up|in order|under
        \ control)\b
    # I am the one who can, that person
    \bi(?:'m| am)(?: just| exactly| precisely)? (?:the|your|that|such an?) (?:\w+ )?(?:man|woman|person|one|
        somebody|someone|
        lad|lass|fellow|candidate|engineer|nurse|teacher|hand)(?: (?:who|that) (?:can|will|could|does|knows|
        has)|
        \ (?:to (?!thank|ask|call|write|tell|see|meet|blame)\w+|for|you (?:need|want|are looking))|[.!,;]|$)
    # I possess all that it demands, my skills are equal to it
    \bi(?:'ve| have| possess| bring| own| hold)?(?: got)?(?: to possess)? (?:possess |have )?(?:all|
        everything|what|whatever|
        every (?:skill|quality))(?: (?:of )?(?:that|which|what))?\b[^.;!?]{0,40}\b(?:demands?|asks?(?: for)?|
        requires?|takes|
        calls for|wants|needs)\b
    \bto possess (?:all|everything|what|the)\b
    \bknow what (?:the|this|it)\b[^.;!?]{0,30}\band i (?:have|'ve|can)\b
    \bmy (?:skills?|experience|training|abilit(?:y|ies)|strength|knowledge|hands|head|powers|back|shoulders)\b
        [^.;!?]{0,30}\b(?:equal to|up to|enough for|sufficient for|match what|knows? (?:this|the|
        that) (?:work|job)|
        answers? (?:the|to)|broad enough|strong enough)\b
    # I do it already, it is my trade
    \b(?:duties|tasks|things|work|jobs?|{named})\b[^.;!?]{0,40}\b(?:i|that i) (?:already |now )?(?:perform|
        do|carry|
        handle|run|will do|discharge)\b
    \b(?:(?:every|each|all|any) (?:of )?(?:the |your |those |these )?(?:dut(?:y|ies)|tasks?|items?|lines?|
        points?|parts?|things?|demands?|
        requirements?)|what you (?:described|asked for|listed)|(?:the|your|those|these) (?:duties|demands|
        tasks|requirements))\b[^.;!?]{0,40}\b
        (?:i (?:\w+ )?(?:do|done|carried|carry|met|meet|performed|perform|handled?|know)|familiar to me|
        known to me|second nature)\b
    \bis (?:all |well )?familiar to me\b|\b(?:that|this|the) (?:job|work) is one i (?:can|could|will|would|
        know)\b
    \bi (?:already )?(?:perform|do|carry out|discharge|handle|run)\b[^.;!?]{0,30}\b(?:duties|tasks|such work|
        this work|
        that work|them all)\b[^.;!?]{0,20}\b(?:today|now|already|daily|every)
    \b(?:is|it's|that's|are|be) (?:all )?my (?:\w+ )?(?:bread and butter|trade|craft|m[eé]tier|territory|
        daily (?:work|bread)|
        stock in trade|line of work|strong suit|strength|day job)\b
    \b(?:in my hands already|home ground|old hat|a measure of the job|the measure of (?:the|it|this)|
        good for it|
        inside my (?:range|powers|reach)|(?:firm|solid|sure) ground|in my bones|the knack (?:for|of)|
        safest bet|
        answer for (?:it|the|this|that))\b
    \b(?:i(?:'d| could| can| would)?|and could) (?:do|run|start on|take on|take over|step into|manage|
        could)\b[^.;!?]{0,40}\b(?:tomorrow|
        tonight|this minute|from the first|with my eyes)\b
    # my word on it, good work from me
    \b(?:(?:have|take|give you|on) my word|my word on|stake my|mark my words|i assure you of my)\b
    \byou(?:'ll| will|'d| would) (?:get|have|be getting|see|receive|find)\b[^.;!?]{0,40}\b(?:from me|in me)\b
    \bi trust (?:in )?my (?:own )?(?:capacity|ability|skills?|hands|judgement|judgment|competence)\b
    # never surer
    \bi(?:'ve| have| was| am)? ?(?:never|seldom|rarely|hardly ever) (?:been |felt )?(?:surer|more (?:certain|
        sure|confident)|so (?:sure|certain)|as (?:sure|certain))\b
    \b(?:is|it's) (?:quite |absolutely )?certain (?:that )?i (?:can|will)\b
    # I firmly believe that I can
    \bi (?:firmly|strongly|truly|absolutely|fully|honestly|really|do|sincerely|genuinely) (?:believe|
        trust|feel) (?:that )?(?:i|i'm|i'll|i'd|i've|my)\b
    \bi believe (?:that )?i (?:can|will|would (?:do|be)|am|have (?:what|the skills))\b
    """,
    am=_AM,
    fully=_FULLY,
    sure=_SURE,
    job=_JOB,
    named=_NAMED_JOB,
    not_work=_NOT_WORK,
    do=_DO,
    others=_SOMEBODY,
)
_SOFT = wording(
    r"""
    (?<!\byou )(?<!you may )(?<!you might )(?<!you must )\bwonder(?:ing)?\b
    \b(?:hope|hopefully|hoping|hopeful|optimistic|how (?:far|well|much) i|curious|maybe|perhaps|possibly|
        probably|i guess|i suppose|
        i (?:\w+ )?might|
        i imagine|i may|wish i|not yet|fingers crossed|with (?:some |a little |any )?luck|learn to|try to|
        could (?:maybe|perhaps)|whether i|at least try|willing to (?:try|learn)|might be (?:able|of))\b
    \bgive it (?:a|my) (?:\w+ )?(?:go|try|shot|whirl|lash|crack|bash|burl)\b|\bhave a (?:\w+ )?(?:go|crack|
        stab|bash)\b
    \b(?:like|love) to (?:try|give|think|believe)\b
    \b(?:see|find out|discover) (?:if|whether|how|what) i\b|\bif (?:you (?:think|believe|
        feel) (?:that )?)?i (?:can|could|am|'m)\b
    \bnot (?:sure|certain|confident|convinced|ready|able)\b
    \b(?:do not|don't|cannot|can't|hard to) (?:\w+ )?(?:know|tell|say) (?:yet )?(?:if|whether|how[ ]
        (?:far|well|much))\b
    \bi think (?:that )?i (?:could|can|might|would)\b
    \b(?:cannot|can't|could not|couldn't|won't) (?:\w+ )?(?:promise|guarantee|say|claim|swear)\b
    (?<!no )(?<!not )(?<!n't )(?<!beyond )(?<!any )(?<!a )\bdoubt (?:that |whether |if )?i\b|\bsome doubts?\b
    """
)
# A no that firms: "I would not say so if I were not certain", "I do not hope", "is no question".
_FIRM_NO = wording(
    r"""
    (?:\b(?:not|never|hardly)|n't) [^.;!?]{1,40}\b(?:if|unless) i (?:were|was|did|had|felt|wasn't|weren't|
        didn't)\ (?:not )?(?:\w+ )?(?:{sure}|know|believe|trust|able|think)
    (?:\b(?:not|never|hardly)|n't) [^.;!?]{1,40}\b(?:if|unless) i (?:could not|couldn't|doubted|knew|believed|
        thought)
    \b(?:do not|don't|need not|needn't|never|no need to|not have to|not need to|no longer|
        without) (?:\w+ )?(?:merely |
        just |only |simply )?(?:hope|wonder(?:ing)?|guess|worry|doubt|fear)(?: myself)?\b(?: whether| if)?
    \b(?:is|are)(?:n't| not| no) (?:\w+ ){0,2}(?:whether|if)
    \bwhether(?= i (?:can|could|am)\b[^.;!?]{1,40}\b(?:is|has)(?: not|n't| no| never)\b)
    """,
    sure=_SURE,
)
_SAID_FIRMLY = "i am certain that"
_ASIDE = r"(?<=\bi am), [^,;:.!?—]{1,50}, "
_ABILITY_ASKED = r"(?:^|[,;:] ?)(?:and |but |so )?(?:can|could|am|would|will|do|shall) i\b[^?]{0,160}\?"
_YES = wording(
    r"""
    yes|i (?:can|am|could|will|would|do|know|have)\b|without|certainly|of course|absolutely|no doubt|you bet|
        indeed|aye|there is no|beyond|the answer is yes|very much so|surely|definitely
    """
)
_ECHO = (
    r"^(?:and |but |yes,? |oh,? |for |indeed,? |in fact,? )?"
    r"i (?:can|know it|know i can|know that i can|can and will)[.!]*$"
)


def check_confidence(case: Case) -> Iterator[Finding]:
    """A warning where no sentence says firmly that the candidate is able to do the work."""
    texts = [sentence.own.strip() for sentence in case.sentences]
    if any(is_firm(clause) for text in texts for clause in _clauses(text)):
        return
    if any(_answers(text, before) for before, text in pairwise(["", *texts])):
        return
    yield missing(
        "confidence",
        "warning",
        "It does not say firmly that you can do the work; hope or curiosity leaves the reader to guess.",
    )


def _answers(text: str, before: str) -> bool:
    """Whether a sentence says yes to the one before it: "Can I do it? Yes", "I need not wonder. I can"."""
    if phrase(_SOFT).search(text):
        return False
    if phrase(_ECHO).match(text):
        return True
    asked = phrase(_ABILITY_ASKED).search(before)
    return asked is not None and phrase(_YES).match(text) is not None


def _clauses(text: str) -> list[str]:
    """The parts of a sentence that stand on their own, so that hope in one does not soften another."""
    return [
        part
        for part in phrase(r"[;:!?.] |\. |—|, (?:and|but|so) (?=i\b|i'\w)| but (?=i\b)").split(text)
        if part
    ]


def is_firm(text: str) -> bool:
    """Whether a plain clause says firmly that the writer is able."""
    text = phrase(_FIRM_NO).sub(_SAID_FIRMLY, phrase(_ASIDE).sub(" ", text))
    if phrase(_SOFT).search(text) or text.rstrip().endswith("?"):
        return False
    return phrase(_FIRMLY).search(text) is not None
