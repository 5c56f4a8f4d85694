"""`confidence`: a firm word that the candidate is able to do the work (RULEBOOK section 6)."""

from collections.abc import Iterator

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
        not just|only)[ ])*
    """
)
_AM = r"(?:i'm|i am|i feel|i remain|i was|i left|am|feel|remain|being|me|and)"
# What is done with a job: after "will" and "would", where "can" would take any verb.
_DO = wording(
    r"""
    do (?:it|this|that|the|so|well|good|all|you (?:proud|credit)|justice|a)|handle|manage|fill|carry
    perform|run|lead|own|deliver|master|serve|teach|cook|keep|succeed|excel|bring|cut|rise to
    meet (?:your|the|every)|prove|pull my weight|give it everything|live up to|hit the ground
    be (?:good|great|effective|productive|useful|able|up to|equal|an? (?:asset|safe|excellent|strong|good|
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
_FIRMLY = wording(
    r"""
    # certain that I can, sure of my ability
    \b{am} {fully}{sure}\b(?: \w+){0,3}?,? (?:that )?(?:i|i'll|i'd|my|{named})\b
    \b{am} {fully}{sure} (?:in my|of my|of being|about my|of myself|in myself|of doing|in doing|of it|
        of that|about (?:it|that|this)|to (?:make|succeed|do))\b
    (?:^|[.,;:—] *|\b(?:and|of (?:it|that|this)) )i(?: am|'m) {fully}(?:sure|certain|confident)(?: of[ ]
        (?:it|that|this))?(?=[.,;:!)—]|$)
    \b(?:every|full|complete|great|total|the fullest) confidence (?:that|in my)\b
    \bconfidence (?:in my ability|that i)\b|\bsay with (?:\w+ )?confidence\b
    # no doubt that I can
    \b(?:no|without(?: an?)?|not the slightest|beyond|little) (?:\w+ )?(?:doubt|hesitation|question|worr
        (?:y|ies))\b(?=.{0,60}\b(?:i|my|me)\b)(?=.{0,70}\b(?:can|will|could|would|able|equal|fit|right|do|
        up to|strength|skill|capable|deliver|carry|ability)\b)
    \bdo(?:n't| not) doubt (?:that )?i\b
    \bi[^.;!?]{0,40}\b(?:no doubt|no question|without (?:any |a )?(?:doubt|hesitation)|for certain|
        for sure|blindfolded|in my sleep|standing on my head|inside out|from day one|from the first day)\b
    \bevery reason to (?:believe|think) (?:that )?i\b
    \b(?:makes?|gives?) me (?:\w+ )?(?:confident|certain|sure|confidence|certainty|every reason|the right|
        able)\b
    # I know that I can, I know how
    \bi (?:\w+ )?know (?:(?:that|for certain|full well|exactly|very well|well) )?(?:i|i'll|i'm|i'd|i've)[ ]
        (?!not|never|talk|spoke|said|was|were|should|did|went|took|made|asked|seemed|need|want|like|look|
        came|sound|kept|have (?:to|not)|owe|must|left|forgot|gave|got)\w+
    \bi (?:(?:also|already|certainly) )?(?:know|understand|master) (?:(?:exactly|well) )?(?:how(?: to[ ]
        (?!get (?:to|there by)|reach)|[.,;!]|$)|{named}|what it takes|(?:my|this|the) (?:trade|craft)|
        the ropes|my way around)
    \bi (?:\w+ )?(?:master|have mastered)\b|\b(?:that|which) i master\b|\bthe know-?how\b
    # I can do this, I will do it well
    \bi (?:(?:certainly|surely|definitely|really|also|easily|absolutely|truly|safely|honestly|in turn|
        already|most certainly|would and) )*can(?:\ (?:and will|certainly|also|easily|do|surely|
        comfortably|definitely|absolutely|readily|indeed|well))* (?!(?:{not_work})\b)\w+
    \b(?:what you need(?: done)?|this|that|all of it|it all),? i can (?:do|deliver|handle|give|bring)\b
    \b(?:and|that|which|work i) can (?:do|run|lead|handle|deliver|carry|teach|manage)\b
    \b(?:i|and) (?:(?:can|could) and )?(?:will|shall|'ll)(?: \w+ly)? (?:{do})\b
    \bi'll (?:\w+ )?(?:{do})\b|\bi(?:'d| would)(?: \w+)? (?:{do})\b
    \bi(?:'ll| will| shall|'d| would)(?: \w+){0,3}? (?:do|make) (?:{job}|a good job|good work|all of it|
        justice)\b
    \bi (?:won't|will not|would not|wouldn't|shall not|shan't|am not going to|never) (?:\w+ )?(?:let[ ]
        (?:you|your|the)|disappoint)
    \bi do (?:it|this|that) (?:well|every (?:day|night|week)|now|already|today|daily|for a living)\b
    \bi (?:have|'ve) done (?:it|this)\b(?=.*\bwill do\b)
    \bput me [^.;!?]+ and i\b|\bgive me [^.;!?]+ and (?:it|they|you|i)(?:'ll| will)\b
    \bleave [^.;!?]{2,30} to me\b
    # able, ready, equal to it
    \b(?:{am}|i've been|i have been|that i am|i) {fully}(?:able|capable|equipped|qualified|competent|fit)[ ]
        (?:to|of|for|in)\b(?! (?:come|meet|talk|attend|start|provide|answer|tell|thank|see|say|interview|
        join you (?:on|at)|travel))
    \b{am} {fully}(?:ready|prepared)(?: \w+)?(?: (?:for|to)\b(?! (?:provide|answer|talk|come in|meet|hear|
        wait|supply|discuss|explain))|[.!,;]|$)
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
    \b(?:you|ye) can (?:rely|count|depend|bank|be sure|be certain|trust|safely|rest assured|leave)\b
    \brest assured\b|\btrust me to\b|\bi (?:can )?(?:promise|guarantee|pledge|vow)\b
    \byou (?:will|would|won't|would not|wouldn't|will not) (?:not )?(?:regret|be disappointed|be sorry|
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
)
_SOFT = wording(
    r"""
    \b(?:hope|hopefully|hoping|wonder|wondering|curious|might|maybe|perhaps|possibly|i guess|i suppose|
        i imagine|i may|wish i|not yet|fingers crossed|with (?:some |a little |any )?luck|learn to|try to|
        could (?:maybe|perhaps)|whether i|at least try|willing to (?:try|learn))\b
    \bgive it (?:a|my) (?:go|try|shot|whirl)\b|\bhave a go\b|\b(?:like|love) to (?:try|give)\b
    \bsee (?:if|whether|how) i\b|\bif i (?:can|could|am|'m)\b
    \bnot (?:sure|certain|confident|convinced|ready|able)\b
    \bi think (?:that )?i (?:could|can|might|would)\b
    """
)


def check_confidence(case: Case) -> Iterator[Finding]:
    """A warning where no sentence says firmly that the candidate is able to do the work."""
    if not any(is_firm(clause) for sentence in case.sentences for clause in _clauses(sentence.own)):
        yield missing(
            "confidence",
            "warning",
            "It does not say firmly that you can do the work; hope or curiosity leaves the reader to guess.",
        )


def _clauses(text: str) -> list[str]:
    """The parts of a sentence that stand on their own, so that hope in one does not soften another."""
    return [
        part
        for part in phrase(r"[;:!?.] |\. |—|, (?:and|but|so) (?=i\b|i'\w)| but (?=i\b)").split(text)
        if part
    ]


def is_firm(text: str) -> bool:
    """Whether a plain clause says firmly that the writer is able."""
    if phrase(_SOFT).search(text) or text.rstrip().endswith("?"):
        return False
    return phrase(_FIRMLY).search(text) is not None
