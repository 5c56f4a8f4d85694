"""`tone`: no self-reproach, no begging, no taking for granted, no own pay (RULEBOOK section 6)."""

from collections.abc import Callable, Iterator

from afterview.core.letters.lint.case import Case, found_in
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.tone.begging import begs
from afterview.core.letters.lint.tone.granted import takes_for_granted
from afterview.core.letters.lint.tone.pay import speaks_of_pay
from afterview.core.letters.lint.tone.reproach import earlier_work, reproaches, without_asking

_OFFERED = frozenset(
    {"accept", "acknowledge_offer", "ask_more_time", "decline", "share_decision", "withdraw"}
)
_PAY_AGREED = frozenset({"accept", "acknowledge_offer"})
_REPROACHES = "It reproaches you for the interview, and the reader will remember the reproach."


def check_tone(case: Case) -> Iterator[Finding]:
    """A warning for each sentence that reproaches, begs, takes for granted or talks of the candidate's pay.

    Only an offer not yet made can be taken for granted; terms may be named where they are
    acknowledged or agreed.
    """
    elsewhere = earlier_work(case.occasion.journal.resume)
    faults: list[tuple[Callable[[str], bool], str]] = [
        (begs, "It begs; the letter should offer, not plead."),
    ]
    if case.occasion.kind not in _OFFERED:
        faults.append((takes_for_granted, "It takes the offer for granted before one has been made."))
    if case.occasion.kind not in _PAY_AGREED:
        faults.append((speaks_of_pay, "Your own pay does not belong in this letter."))
    before = ""
    asks = case.occasion.kind == "feedback"
    for sentence in case.sentences:
        told = without_asking(sentence.own) if asks else sentence.own
        if reproaches(told, elsewhere, before):
            yield found_in("tone", "warning", sentence, _REPROACHES)
        elif (message := next((message for has, message in faults if has(sentence.own)), None)) is not None:
            yield found_in("tone", "warning", sentence, message)
        before = sentence.own
