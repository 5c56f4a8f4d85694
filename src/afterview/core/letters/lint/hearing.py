"""Talk of hearing from them: what `hear-by` judges and `facts` leaves to it."""

from afterview.core.letters.lint.plain import phrase
from afterview.core.letters.lint.wording import wording

_HEARING = wording(
    r"""
    \b(?:hear|hearing|heard from you|be in touch|get back to|getting back|let me know|word from|your word|
        news|decision|decisions|decide|deciding|decided|your (?:\w+ )?(?:answer|reply|call|verdict|
        response|conclusion|mail|message|choice|ruling)|the (?:answer|verdict|result|outcome|reply|call)|
        an answer|a reply|a verdict|outcome|await|awaiting|result of|next steps?|make up your minds?|
        choose|talk (?:to you )?(?:again )?(?:by|on)|speak (?:again )?(?:by|on)|until then)\b
    """,
)
_FORWARD = wording(
    r"""
    \blook(?:ing|s)? (?:very much |so much |eagerly |greatly |really )*forward\b
    \b(?:can't|cannot|can hardly|hardly) wait\b
    \b(?:await|awaiting|anticipate|anticipating)\b
    \b(?:eager|keen|excited|glad|happy|pleased|delighted|impatient|curious|hoping|hope|expect|expecting|
        waiting|wait|longing) (?:\w+ )?(?:to|for) (?:hear|hearing|have|learn|know|your|the|news|receive|
        talk|speak|word|find)\b
    (?<!said )(?<!told me )(?<!that )\bi(?:'ll| will| shall| understand| gather|\ trust)(?: \w+){0,4}?[ ]
        (?:hear|be (?:waiting|watching|thinking|listening|ready|counting|patient|sitting)|wait|learn|
        expect|count|keep|hope)\b
    \b(?:(?:will|would|shall|'ll|'d) be|is going to be|i am|i'm|we are) (?:\w+ ){0,3}?(?:welcome|glad|
        pleased|
        delighted|good|grateful|happy|lovely|wonderful|eager|keen|thrilled)\b(?=.*\b(?:hear|news|answer|
        decision|word|reply|verdict|outcome)\b)
    \b(?:hear|news|answer|decision|word|reply|verdict|outcome)\b[^.;!?]{0,50}\b(?:will|would|shall|'ll|
        'd)[ ]
        (?:be (?:\w+ ){0,3}?(?:welcome|good|lovely|wonderful)|make my)\b
    \b(?:hoping|hope|here's hoping|hopes?|(?<!the )(?<!\ba )wait|waiting|longing|excited|
        impatient) (?:for|to (?:hear|have|
        learn|know|get|receive))\b
    \b(?:can't|cannot|couldn't|could not) come (?:soon enough|too soon|fast enough|quickly enough)\b
    \buntil [\w ,]{3,28}\bthen\b
    \bwith (?:anticipation|eagerness|excitement|impatience|keen interest)\b
    \b(?:keeping|keep) (?:my fingers crossed|the \w+ free|an eye)\b
    \bcircled\b
    \bcount(?:ing)? (?:on|the days|down|the hours|to)\b
    \buntil then\b
    \btill then\b
    \bfingers crossed\b
    \b(?:talk|speak) to you (?:by|on|then|soon)\b
    \bmarked (?:in|on|it)\b
    \bin my (?:calendar|diary)\b
    \bwith pleasure\b
    """,
)


def speaks_of_hearing(text: str) -> bool:
    """Whether a plain sentence speaks of hearing from them or of their deciding."""
    return phrase(_HEARING).search(text) is not None


_OWN_ANSWER = wording(
    r"""
    \bmy (?:\w+ )?(?:answer|decision|reply|response|word)\b|\blet you (?:have|know)\b|\bmore time\b
    \bi(?:'ll| will| can| could| shall| would|'d)(?: \w+){0,2}? (?:answer|decide|reply|get back|write|
        give you|
        be in touch|come back|tell you|confirm|respond|have decided|know)\b
    \b(?:extend|extension|until|till|postpone|push back|move the (?:date|deadline))\b
    \bhear from me\b
    """
)


def speaks_of_answering(text: str) -> bool:
    """Whether a plain sentence speaks of the writer's own answer: the day for it is the writer's to name."""
    return phrase(_OWN_ANSWER).search(text) is not None


def looks_forward(text: str) -> bool:
    """Whether a plain sentence looks forward to something."""
    return phrase(_FORWARD).search(text) is not None
