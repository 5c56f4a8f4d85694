"""Begging for the job."""

from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_BEGGING = wording(
    r"""
    \bplease,? please\b|\bpretty please\b|\bon my knees\b|\btake (?:a )?pity\b|\bhave mercy\b
    \bwon't you please\b
    \bi(?:'m| am)? (?:beg|begging|implore|imploring|plead|pleading|beseech|beseeching)\b(?! to differ)
        (?! (?:the question|your pardon|pardon))
    \bbeg (?:of )?you\b
    \bi(?:'d| would| will|'ll) do anything\b(?! (?:twice|but|else|again|that))|\bwould give anything\b
    # desperate, in need of it
    \b(?:i'm|i am|i was|getting|grow\w*|feel\w*|so|really|truly) (?:\w+ )?desperate\b(?! (?:for|
        to) (?:customers|staff|help))(?<!not desperate)
    \bdesperate (?:for (?:this|the|a|work)|to (?:get|have|find|join))\b
    \bdesperately (?:need|want|hope)\b|\bin (?:desperate|dire|urgent) need\b
    \bi (?:(?:really|badly|so|truly|urgently|honestly|absolutely|just|do|very much|simply),? )+need (?:this|
        the|a|that|your|it|work|some)\b
    \bi need (?:this (?:job|position|chance|role|so|very|badly)|the (?:job|money|work|income|salary|
        position)|a job|a chance|it (?:so|badly|very))\b
    \bplease,? i need\b
    # give me a chance
    \b(?:please|just|do|only|would you|could you|if you would only|ask you to|hope you(?:'ll| will)|
        let me have) (?:\w+ )?(?:give|grant|allow) me(?:\ \w+){0,2} (?:chance|opportunity|shot|try|go|
        break|job|position)\b
    \b(?<!they )(?<!she )(?<!he )given? me (?:this|that|a|one|another|the|just one) (?:last |more |second |
        small )?(?:chance|shot|
        break|go)\b
    \b(?:please|do) let me have\b|\blet me have (?:this|the) (?:job|position|chance)\b
    \btake a chance on me\b|\bdon't let me (?:down|go)\b
    \bplease (?:just |do )?(?:pick|choose|hire|take|select|employ|have) me\b(?! (?:off|out|from|through|
        at my|to mean|excused))
    (?:^|[.;!—,] ?)(?:pick|choose|hire) me\b(?!.{0,6}\b(?:and|because)\b.{0,40}\?)
    \b(?:please )?(?:don't|do not) (?:say no|reject me|turn me down|forget me|let me down)\b
    \bplease say yes\b|\breconsider me\b
    # anything at any price
    \bi(?:'ll| will|'d| would) (?:\w+ )?(?:take|accept|work for) (?:any(?:thing)?|whatever|less|nothing|
        free|half)\b
    \bwork for (?:free|nothing|half)\b
    \bany (?:job|position|shift|salary|pay|wage) (?:will do|would do|at all|you have)\b
    # what hangs on it
    \bmy (?:last|only) (?:hope|chance|resort)\b|\bnobody else (?:will|would|wants)\b
    \bmy (?:future|life|happiness|family) (?:depends|hangs|is in your hands|needs (?:this|it)|
        is counting)\b
    \bi(?:'ve| have)(?: got)? (?:no other (?:choice|hope|option|way|income|offers?|prospects?)|nowhere else|
        nothing else\b(?! (?:to|but))|bills|a family to feed|mouths to feed|rent|debts)\b
    \bwe have the rent\b|\bbills to pay\b
    \b(?:have|'ve) been (?:out of work|unemployed|jobless|rejected)\b
    \b(?:out of work|unemployed|jobless) (?:for|since)\b|\bcan't afford (?:to|another|not)\b
    \bit would (?:save me|break my heart|crush me|destroy me)\b|\b(?:all|every) my hopes?\b
    \ball (?:of )?my hopes (?:on|in|rest)\b|\bput my life\b
    \bi (?:can )?only ask you not\b
    \b(?:my|our) (?:\w+ )?(?:mortgage|rent|bills|debts|loans?)\b
    \bmy (?:\w+ )?(?:family|children|kids|wife|husband|mother|parents|daughter|
        son)\b[^.;!?]{0,20}\b(?:needs? me to|
        depends? on (?:this|it|you)|(?:is|are) counting on (?:this|it|me|you)|rel(?:y|ies) on (?:this|it))\b
    \b(?:end of my (?:rope|tether)|wits' end)\b|\bsweep the floors?\b
    \b(?:do it|come|join you) for (?:nothing|free|half)\b
    \b(?:just|only) (?:one|a single) chance\b
    \b(?:please|just|only)\b[^.;!?]{0,15}\blet me prove\b
    \b(?:please )?(?:don't|do not) (?:pass|overlook|turn|refuse|reject|forget|discard) me\b
    \bin your debt if you (?:hire|took|take|give|gave|choose|chose)
    \bonly hope\b(?! (?:that|to|you|it|the|is))
    \bdon't know (?:what|how) (?:i'll|i will|i'd|i would) (?:do|manage|cope|live|survive)\b
    \b(?:another|one more) (?:rejection|refusal)\b|\byou(?:'d| would) be saving (?:me|my)\b
    (?<!yes )(?<!yes, )\bplease,? i (?:\w+ ){0,2}?(?:want|need|beg|ask|am asking)\b
    \bask(?:ing)? you from the bottom\b
    \b(?:end of my|used up my|out of) (?:strength|means|savings|money)\b
    \b(?:my|our|the) (?:rent|bills|mortgage|savings)\b[^.;!?]{0,20}\b(?:piling|due|gone|running out|unpaid|
        overdue|used up)\b
    \b(?:looking|searching) for (?:work|a job)\b[^.;!?]{0,20}\b(?:months?|years?|weeks)\b
    \bwithout (?:this|the) (?:job|position|work|income)\b(?=.*\bi\b)|\bgo on without this\b
    \bgiving me (?:this|a|one|the) (?:\w+ )?chance\b|\bi(?:'m| am) in (?:\w+ )?need of\b
    \bhave a heart\b|\bcrawl to\b|\bgive me (?:the|this|that) (?:job|post|position|role)\b
    # another word with somebody
    \b(?:talk|speak) to \w+ again\b(?=.*(?:please|\?))|\bput in a (?:good )?word for me\b
    """
)


def begs(text: str) -> bool:
    """Whether a plain sentence begs."""
    return phrase(_BEGGING).search(text) is not None
