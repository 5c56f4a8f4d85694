"""Talk of hearing from them: what `hear-by` judges and `facts` leaves to it."""

from afterview.core.letters.lint.plain import phrase

_HEARING = (
    r"\b(?:hear|hearing|heard from you|be in touch|get back to|getting back|let me know|word from|your word|news|decision|decisions|decide|deciding|decided|your (?:\w+ )?(?:answer|reply|call|verdict|response|conclusion|mail|message|choice|ruling)|the (?:answer|verdict|result|outcome|reply|call)|"
    r"an answer|a reply|a verdict|outcome|await|awaiting|result of|next steps?|make up your minds?|choose|talk (?:to you )?(?:again )?(?:by|on)|speak (?:again )?(?:by|on)|until then)\b"
)


def speaks_of_hearing(text: str) -> bool:
    """Whether a plain sentence speaks of hearing from them or of their deciding."""
    return phrase(_HEARING).search(text) is not None
