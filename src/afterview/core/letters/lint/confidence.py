"""`confidence`: a firm word that the candidate is able to do the work (RULEBOOK section 6)."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case, missing
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

# What follows "I can" without being the work.
_NOT_WORK = wording(
    r"""
    (?:see|imagine|understand|still|hear|hardly|only|tell|say|think|thank|appreciate|send|provide|come|
        be (?:reached|available|contacted|found|called)|start (?:on|in|from|at|right|immediately|as soon)|
        explain|answer|elaborate|supply|forward|picture|remember|recall|wait|believe|ask|feel|talk|speak|
        give you (?:more|any|further)|meet|call|write to you|share|refer|assure|promise|not|never|
        always (?:come|call|be)|just|scarcely|barely|almost|hope|honestly say|truly say|safely say|also see|
        clearly see|well (?:imagine|see|understand|believe)|live with|afford|move|relocate|travel|clarify|
        describe|name|show you more|learn to|try|look forward|have (?:a|my) references)
""",
)
_FIRM = r"(?:confident|certain|sure|convinced|positive|persuaded|satisfied|in no doubt|assured)"
_HARD = wording(
    r"""
    (?:(?:very|quite|fully|absolutely|completely|entirely|perfectly|more than|well|totally|pretty|also|
        equally|therefore|so|as|just as|still|truly|now|both|most|doubly|firmly|utterly|wholly|every bit) )*
""",
)
_DO = wording(
    r"""
    (?:do|handle|manage|fill|carry|perform|run|lead|own|deliver|take (?:on|over|care)|bring|make|build|
        serve|teach|cook|keep|fix|move|cut|meet|master|cover|hold|help|contribute|succeed|excel|be (?:good|
        great|of (?:real |great )?(?:use|value|service)|effective|useful|able|productive|an asset|up to|
        equal|a strong|an excellent|the (?:right|person))|hit the ground|pull|step|get (?:it|this|that|the)|
        give you|add|improve|raise|start|grow|train|write|solve|rise to|live up|prove|see (?:it|
        this) through|pick (?:it|this) up|work|have (?:it|this|the|that)|put|turn|reach|set up|design|
        rewrite|organi[sz]e|plan|support|sell|nurse|look after|tackle|achieve|reduce|speed|stabili[sz]e|
        operate|guide|coach|develop|maintain|not (?:let you down|disappoint)|never let you down|earn|rock|
        nail|crush|do justice|justify|apply|provide (?!you with (?:more|any|further))|answer for)
""",
)
_FIRMLY = wording(
    r"""
    \b(?:i'm|i am|i feel|i remain|am|feel|me|i was|being|remain|
        i left) {hard}{firm}\b(?: \w+){0,3}?,? (?:that )?(?:i|i'll|i'd|my|these|this|the (?:work|job|role|position|post|tasks?))\b

    \b(?:i'm|i am|i feel|i remain|and|am|feel|remain) {hard}{firm} (?:in my|of my|of being|about my|
        of myself|in myself|of doing|in doing|of it|of that|about (?:it|that|this))\b

    (?:^|[.,;:—] *|\b(?:and|of (?:it|that|this)) )i(?: am|'m) {hard}(?:sure|certain|confident)(?: of (?:it|
        that|this))?(?=[.,;:!)—]|$)

    \b(?:every|full|complete|great|total|the fullest) confidence (?:that|in my)\b
    \bconfidence (?:in my ability|that i)\b

    \b(?:no|without (?:a|any)|without|not the slightest|beyond|never in any|little) (?:\w+ )?(?:doubt|
        hesitation|question)\b(?=.{0,60}\b(?:i|my|me)\b)(?=.{0,70}\b(?:can|will|could|would|able|equal|fit|
        right|do|up to|strength|skill|capable|deliver|carry|ability)\b)

    \b(?:i|i'll|i'd|me)\b[^.;!?]{0,40}\b(?:no doubt|no question|without a doubt|without (?:any )?(?:doubt|
        hesitation)|for certain|for sure|blindfolded|in my sleep|standing on my head|inside out|
        from day one|from the first day|from the start)\b(?<!from the start)

    \bi(?:'ll| will| shall|'d| would)(?: \w+){0,3}? (?:do|make) (?:it|this|that|the (?:job|work)|
        this (?:job|work)|a good job|you proud|good work|all of it|justice)\b

    \bi (?:\w+ )?know (?:that |for certain |full well |exactly |very well |well )?
        (?:i|i'll|i'm|i'd|i've) (?!not|never|talk|spoke|said|was|were|should|did|went|took|made|asked|seemed|
        need|want|like|look|came|sound|kept|have (?:to|not)|owe|must|left|forgot|gave|got)\w+
    \bi (?:also |already |certainly )?(?:know|understand|master) (?:exactly |
        well )?(?:how(?: to (?!get (?:to|there by)|reach)|[.,;!]|$)|this work|the work|this job|the job|
        what it takes|my trade|my craft|this trade|the trade|the ropes|my way around|(?:it|this|the work|
        the job) inside out|these (?:tasks|systems|machines))

    \bi (?:\w+ )?(?:master|have mastered)\b
    \btasks that i master\b

    \bi (?:(?:certainly|surely|definitely|really|also|easily|absolutely|truly|safely|honestly|can and|
        in turn|already|most certainly|would and) )*can (?:(?:and will|certainly|also|easily|do|surely|
        comfortably|definitely|absolutely|readily|indeed|well) )*(?!{not_work}\b)\w+

    \b(?:i|and|and i|i know|i can and) (?:will|shall|'ll) (?:\w+ly )?(?:do|deliver|perform|master|
        carry (?:it|this|out)|fill|run|serve|lead|handle|manage|succeed|excel|bring|make (?:it|this|a)|keep|
        not (?:let you down|disappoint)|never let|pull my weight|be (?:good|great|of use|an asset|up to)|
        give it everything|rise to|meet|prove|get (?:it|this|that|those|the) )\b

    \bi'll (?:\w+ )?(?:do (?:it|this|that|the|a|well|good)|deliver|perform|master|carry|be (?:good|great|
        an asset|up to|of use)|not let you down|run|serve|succeed|make (?:it|a|this)|bring|handle|manage|
        lead|keep)\b

    \bi(?:'d| would) (?:\w+ )?(?:do (?:it|this|that|the (?:job|work)|the same|you|so|well|good|all)|
        make (?:it|a (?:good|fine|great|strong|success)|this)|be (?:good|great|very good|effective|an asset|
        an excellent|a strong|a good|equal|up to|productive|of (?:real |great )?(?:use|value)|useful|able|
        the right|the person)|hit the ground|handle|manage|perform|deliver|serve (?:you|it|the)|fill|
        succeed|excel|carry|bring (?:to|you|the)|be prepared|run (?:it|that|this)|not (?:let you|
        disappoint))\b

    \b(?:i'm|i am|i feel|and|am|i've been|i have been|that i am|step i am|i remain) {hard}(?:able|capable|
        equipped|qualified|competent|fit) (?:to|of|for|in)\b(?! (?:come|meet|talk|attend|start|provide|
        answer|tell|thank|see|say|interview|join you (?:on|at)|travel))

    \b(?:i'm|i am|i feel|am|and) {hard}(?:ready|prepared)(?: \w+)?(?: (?:for|to)\b(?! (?:provide|answer|
        talk|come in|meet|hear|wait|supply|discuss))|[.!,;]|$)

    \b(?:i'm|i am|i feel|am|being|and) {hard}(?:equal to|up to|a match for|(?:the|your) (?:right )?(?:man|
        woman|person|one|nurse|teacher|engineer|cook|hand|candidate) for|cut out for|made for|suited (?:to|
        for)|a (?:safe|steady) pair|at home (?:in|with)|good at|very good at|strong (?:in|at)|on top of|
        trained for|qualified|well qualified|fully qualified|able for)\b

    \bi'm your (?:man|woman|person)\b
    \bthat's me\b
    \bthat i am\b
    \bthat i can\b(?! (?:see|only|imagine|hear))
    \bwork i(?:'m| am) good at\b

    \bi(?:'ve| have)(?: \w+)? (?:what it takes|everything it takes|the (?:\w+(?:,? and (?:the )?\w+|
        , [^.;]{1,40}? and (?:the )?\w+)?) (?:for (?:it|this|the)|to (?:do|carry|run|lead|fill|make|perform|
        handle|teach|serve|deliver|own))|got what (?:you|it)|what (?:you need|you're after|the job|this job|
        it needs)|the ability to|the (?:skill|skills|training|strength|head|hands|stamina|knowledge|
        experience)\b[^.;]{0,40}\b(?:for (?:it|this)|to do|needed|required))

    \b(?:you|ye) can (?:rely|count|depend|bank|be sure|be certain|trust|safely|rest assured|leave)\b
    \byou (?:will|would|won't|would not|wouldn't) (?:not )?(?:regret|be disappointed|be sorry|have to worry|
        need to)\b
    \brest assured\b
    \btrust me to\b
    \bi can promise\b
    \bi promise (?:you )?(?:that )?i(?:'ll| will| can)\b
    \bi guarantee\b
    \bi assure you that i (?:can|will)\b
    \bi pledge\b

    \bi (?:won't|will not|would not|wouldn't|shall not|shan't|am not going to|never) (?:\w+ )?(?:let (?:you|
        your|the)|disappoint)
    \bgive me [^.;!?]+ and (?:it|they|you|i)(?:'ll| will)\b
    \bi do (?:it|this|that) (?:well|every (?:day|night|week)|now|already|today|daily|for a living)\b
    \bis (?:exactly )?the work i do\b

    \bsafe (?:in my|hands with|with me)\b
    \bin (?:safe|good) hands\b
    \bwithin my (?:powers|abilities|reach|grasp|capabilities)\b
    \bnothing in (?:it|this job|the job) (?:that )?(?:i cannot|i can't|frightens|scares)\b
    \bno step too far\b
    \bhold(?:s)? no (?:surprises|fears|terrors) for me\b

    \b(?:the work|the job|this work|this job|the tasks?|it|they|these tasks|that) (?:is|are) (?:one i can|
        work i can|work i know|a job i can|something i can|well within|second nature|familiar to me|
        known to me|home ground|a job i (?:already )?do)\b
    \bsomething (?:that )?i can\b(?! (?:only|see|imagine|take))
    \b(?:is|it's|that's|are) (?:exactly |just )?what i (?:do|can do|am good at|'m good at|do best|do well|
        already do|do now|know best)\b
    \bi do best\b
    \bwork i (?:do|can|understand|know|already)\b

    \b(?:and|that|which) i can (?:do|run|lead|handle|deliver|carry|teach|fill|manage|bring)\b
    \bunderstand and can\b
    \bi am able\b(?! to (?:start|come|meet|provide|answer|travel))
    \bi(?:'m| am) the person (?:you|who|for)\b
    \bi could start tomorrow and\b

    \bi (?:firmly|strongly|truly|absolutely|fully|honestly|really|do|sincerely|very much|
        genuinely) (?:believe|trust|feel) (?:that )?(?:i|i'm|i'll|i'd|i've|my)\b
    \bi believe (?:that )?i (?:can|will|would (?:do|be)|am|have (?:what|the skills))\b
    \bi trust myself to\b
    \bi back myself\b
    \bi bring (?:what|everything|all)\b
    \bmakes? me (?:\w+ )?(?:confident|certain|sure|the right|able)\b
    \bgives? me (?:\w+ )?(?:confidence|certainty|every reason)\b
    \bmy (?:ability|capability|competence) to\b
""",
    hard=_HARD,
    firm=_FIRM,
    not_work=_NOT_WORK,
)
_SOFT = wording(
    r"""
    \b(?:hope|hopefully|hoping|wonder|wondering|curious|might|maybe|perhaps|possibly|give it (?:a|my) (?:go|
        try|shot|whirl)|have a go|would like to try|would love to try|love to give|see (?:if|whether|how) i|
        if i (?:can|could|am|'m)|not (?:sure|certain|confident|convinced|ready|able)|i think i (?:could|can|
        might|would)|i guess|i suppose|wish i|whether i|learn to|with some luck|with luck|fingers crossed|
        try to|at least try|willing to (?:try|learn)|i may|not yet|could (?:maybe|perhaps)|i imagine|
        one day|in time)\b
""",
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
