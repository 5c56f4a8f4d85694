"""What is said in each call, and what is not: plain words that a nervous person can read aloud.

One function a purpose. Every fact in them comes from the occasion. Calls for more time are common practice,
not part of the advice; their `why` in the plan says so.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterview.core.calls.occasion import Occasion
from afterview.core.calls.script import Answer, Purpose
from afterview.core.journal import CallPurpose

VOICEMAIL_WORDS = 59

_PAY = "Pay."
_PLEA = "A plea, or how much you need the position."
_APOLOGY = "An apology, for calling or for anything in the interview."


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one call, apart from those that every call has."""

    moment: str = "Do you have two minutes?"
    purposes: tuple[Purpose, ...]
    optional: str | None = None
    closing: str
    voicemail: tuple[str, ...]
    last_words: str = "Thank you."
    answers: tuple[Answer, ...]
    avoid: tuple[str, ...]
    afterwards: str


def greeting(call: Occasion) -> str:
    """What to say to whoever answers."""
    whom = call.contact.name if call.contact else f"somebody about {call.position}"
    return f"Hello, my name is {call.caller}. May I speak with {whom}, please?"


def opening(call: Occasion, words: Words) -> str:
    """What to say first to the person asked for."""
    return f"Hello, this is {call.caller}. {_reminder(call)} {words.moment}"


def voicemail(call: Occasion, words: Words) -> str:
    """What to leave on an answering machine, under 60 words: long names give way to shorter words."""
    hello = f"this is {call.caller}."
    number = f"My number is {call.number}." if call.number else ""
    return _within(
        [
            [f"Hello {call.contact.name}, {hello}" if call.contact else f"Hello, {hello}", f"Hello, {hello}"],
            [_reminder(call), f"I'm calling about {call.position}.", "I'm calling about my application."],
            *([part] for part in words.voicemail),
            [f"{number} {words.last_words}".strip()],
        ]
    )


def follow_up(call: Occasion) -> Words:
    """R6: not forgotten, still interested, move it forward."""
    told = (
        f"I was told that I would hear by {call.said(call.hear_by)}, so I'm calling to stay in touch."
        if call.hear_by
        else "It has been a while since I last heard from you, so I'm calling to stay in touch."
    )
    others = call.talks_elsewhere
    employer = "another employer" if others == 1 else "other employers"
    asked = (
        Answer("Are you talking with anybody else?", "Yes, I am, and I'm still interested in this position."),
    )
    return Words(
        purposes=(
            Purpose("You are not forgotten", told),
            Purpose("You are still interested", "I'm still very interested in the position."),
            Purpose("It moves forward", "Could you tell me where things stand, and what the next step is?"),
        ),
        optional=f"I'm also talking with {employer}, so it would help me to know your timing."
        if others
        else None,
        closing="Thank you. That helps me to plan.",
        voicemail=(
            "I'm still very interested, and I would like to know what the next step is.",
            "I will try you again.",
        ),
        answers=(
            Answer(
                "We have not decided yet.", "Thank you for telling me. When would be a good day to ask again?"
            ),
            Answer("We have chosen somebody else.", "Thank you for telling me. May I ask what decided it?"),
            *(asked if others else ()),
            Answer("What pay do you expect?", "I would rather talk about that once there is an offer."),
        ),
        avoid=(
            "The question whether you got the job. Ask what comes next instead.",
            "That they are late, or whose fault it is.",
            _APOLOGY,
            _PLEA,
            _PAY,
        ),
        afterwards="Note what they said, and the new date if they gave one.",
    )


def tell_of_offer(call: Occasion) -> Words:
    """R7: there is an offer and when it must be answered; neither the company nor the pay is named."""
    offer = call.elsewhere.offer_to_tell(call.history)
    due = call.answer_due(offer.by) if offer else None
    if due is None:
        told = "I have received an offer, and my answer to it is due now."
        before = "Is there any way to know your decision very soon?"
    else:
        day, set_by_them = due
        have = "have" if set_by_them else "want"
        told = f"I have received an offer, and I {have} to answer it by {call.said(day)}."
        before = "Is there any way to know your decision before then?"
    interest = "I'm still interested in your position, so I wanted you to know."
    return Words(
        purposes=(
            Purpose("They know of the offer, and the date", told),
            Purpose("You are still interested in them", interest),
            Purpose("They can hurry", before),
        ),
        closing="Thank you for looking into it.",
        voicemail=(told, "I'm still interested in your position, and I would like to know your timing."),
        answers=(
            Answer("Who made the offer?", "I would rather not say. I would keep your name to myself, too."),
            Answer(
                "What do they pay?", "I would rather not go into figures. I'm only asking about your timing."
            ),
            Answer("We cannot decide by then.", "Thank you for being open about it. I will plan with that."),
            Answer("Would you say yes to us?", "I would like to see your offer first."),
        ),
        avoid=(
            "The name of the other employer, or anything that gives it away.",
            "The pay in the other offer, or any figure.",
            "A threat. You are telling them a date, not pressing them.",
            "A promise to say yes.",
            _APOLOGY,
        ),
        afterwards="Note whether they can decide before your answer is due, and by when.",
    )


def share_decision(call: Occasion) -> Words:
    """R8: the decision and goodwill."""
    thanks = "Thank you for the time you gave me." if call.last_met else "Thank you for inviting me."
    return Words(
        moment="Do you have a moment?",
        purposes=(
            Purpose(
                "They hear it from you",
                "I have accepted another position, so I'm withdrawing my application.",
            ),
            Purpose("You thank them", thanks),
            Purpose("You part well", "I wish you well in filling the position."),
        ),
        closing="Thank you again. Goodbye.",
        voicemail=("I have accepted another position, so I'm withdrawing my application.", thanks),
        last_words="Goodbye.",
        answers=(
            Answer("Where are you going?", "I would rather not say yet."),
            Answer("Could we still change your mind?", "Thank you, but I have given my word."),
            Answer("What decided it?", "I have made my decision, and I would like to leave it at that."),
        ),
        avoid=(
            "The name of the other employer, and what it pays.",
            "What you did not like about them or the interview.",
            "A long explanation. One sentence is enough.",
            "Perhaps, or not now. You have accepted elsewhere.",
            _APOLOGY,
        ),
        afterwards="Record the call. That closes this application.",
    )


def decline(call: Occasion) -> Words:  # noqa: ARG001 -- one signature for every purpose
    """R9: thanks, the decision, goodwill."""
    thanks = "Thank you very much for your offer."
    decision = "I have accepted another position, so I have to decline it."
    return Words(
        moment="Do you have a moment?",
        purposes=(
            Purpose("You thank them", thanks),
            Purpose("They have a clear answer", decision),
            Purpose("You part well", "I wish you and your team well."),
        ),
        closing="Thank you again. Goodbye.",
        voicemail=(thanks, decision, "I will also put this in writing."),
        last_words="Goodbye.",
        answers=(
            Answer("Could we improve the offer?", "Thank you, but I have given my word."),
            Answer("Where are you going?", "I would rather not say yet."),
            Answer("What decided it?", "I have made my decision, and I would like to leave it at that."),
        ),
        avoid=(
            "The name of the other employer, and what it pays.",
            "A comparison of the two offers.",
            "Perhaps, or not now. You have accepted elsewhere.",
            "A long explanation. One sentence is enough.",
            _APOLOGY,
        ),
        afterwards="Record that you declined, and confirm it in a short letter.",
    )


def feedback(call: Occasion) -> Words:  # noqa: ARG001 -- as above
    """R10: thank, disappointed but understand, not to change it, why, what else could have been, listen."""
    thanks = "Thank you for the time you gave me."
    return Words(
        moment="Do you have five minutes?",
        purposes=(
            Purpose("You thank them", thanks),
            Purpose(
                "You are disappointed, but you understand",
                "I'm disappointed, but I understand your decision.",
            ),
            Purpose(
                "You do not want to change it", "I'm not calling to change it. I would like to learn from it."
            ),
            Purpose("You learn why", "Could you tell me what decided it?"),
            Purpose("You learn what could have been different", "What could I have done differently?"),
            Purpose("You listen, and do not argue", "Thank you. That helps me."),
        ),
        closing="Thank you for being open with me. I wish you well.",
        voicemail=(
            thanks,
            "I understand your decision and am not calling to change it.",
            "I would like to ask what I could have done differently, and I will try you again.",
        ),
        last_words="Goodbye.",
        answers=(
            Answer("We cannot give reasons.", "I understand. Thank you for telling me."),
            Answer("Somebody else had more experience.", "Thank you. Which experience made the difference?"),
            Answer("May we keep your details?", "Yes, please."),
        ),
        avoid=(
            "That they are wrong, or that you would have been better.",
            "An explanation of what you meant in the interview.",
            "A plea to think again.",
            "Who was chosen.",
            "Whose fault it was, yours or theirs.",
            _PAY,
        ),
        afterwards="Write down what they said by the next business day, in their words.",
    )


def ask_more_time(call: Occasion) -> Words:
    """R14: one date, a reason."""
    history = call.history
    offer = history.offer
    deadline = history.opportunity.offer.deadline if history.opportunity.offer else None
    assert offer and offer.received and deadline  # noqa: S101, PT018 -- R14 asks only where they are
    due = history.time.date_of(deadline)
    awaited = call.elsewhere.answer_after(history, due, offer.received)
    assert awaited  # noqa: S101 -- as above
    if awaited.hear_by >= call.day:
        expected = f"I expect one more answer by {call.said(awaited.hear_by)}"
        asked = "Could I give you mine by then?"
    else:
        expected = "I'm still waiting for one more answer"
        asked = f"Could I give you mine by {call.said(history.time.days.after(call.day, 1))}?"
    by = f"by {call.said(due)}"
    reason = f"You asked for my answer {by}. {expected}, and I want to give you an answer that holds."
    kept = f"You will have my answer {by if due >= call.day else 'today'}."
    return Words(
        purposes=(
            Purpose(
                "You thank them, and mean it", "Thank you again for the offer. I'm very interested in it."
            ),
            Purpose("They know the reason", reason),
            Purpose("You ask for one date", asked),
        ),
        closing="Thank you for considering it.",
        voicemail=(
            "Thank you again for the offer.",
            f"{expected}.",
            asked,
        ),
        answers=(
            Answer("We cannot wait.", f"I understand. {kept}"),
            Answer("Is it another offer?", "I would rather not go into it. I'm only asking about the date."),
            Answer("Is it about the pay?", "No. It is only about the date."),
        ),
        avoid=(
            "The name of the other employer.",
            "Pay, or any other term. That is another talk.",
            "A second date. Ask once, for one.",
            "A promise to say yes, or a threat to say no.",
            _APOLOGY,
        ),
        afterwards="Note the date they agreed to as the new deadline of the offer.",
    )


WORDS: dict[CallPurpose, Callable[[Occasion], Words]] = {
    "follow_up": follow_up,
    "tell_of_offer": tell_of_offer,
    "share_decision": share_decision,
    "decline": decline,
    "feedback": feedback,
    "ask_more_time": ask_more_time,
}


def _reminder(call: Occasion) -> str:
    """Who is calling, for somebody who has seen many candidates."""
    if call.last_met is not None:
        return f"I had an interview for {call.position} on {call.said_on(call.last_met)}."
    ahead = call.history.lies_ahead
    if ahead is not None:
        return f"We have an interview for {call.position} planned for {call.said_on(ahead.starts)}."
    return f"I'm calling about {call.position}."


def _within(parts: Sequence[Sequence[str]]) -> str:
    """The parts in their longest wordings that come to at most 59 words together."""
    wordings = [list(part) for part in parts]
    while True:
        text = " ".join(wording[0] for wording in wordings)
        longest = max((w for w in wordings if len(w) > 1), key=lambda w: len(w[0].split()), default=None)
        if longest is None or len(text.split()) <= VOICEMAIL_WORDS:
            return text
        longest.pop(0)
