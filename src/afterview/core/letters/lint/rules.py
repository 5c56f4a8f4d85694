"""The rules of RULEBOOK section 6 in one table: which there are, for which letters, and why."""

from typing import get_args

from afterview.core.journal import LetterKind
from afterview.core.letters.lint.finding import Rule

ALL_KINDS: frozenset[str] = frozenset(get_args(LetterKind))
THANK_YOU = frozenset({"thank_you"})
ASKING = frozenset({"follow_up", "tell_of_offer", "feedback", "ask_more_time"})
STILL_WANTING = frozenset({"follow_up", "tell_of_offer", "ask_more_time"})

_ADVICE = "advice"
_PRACTICE = "practice"

RULES: tuple[Rule, ...] = (
    Rule("thanks", "error", ALL_KINDS, _ADVICE, "The letter exists to thank somebody for their time."),
    Rule(
        "interest",
        "error",
        THANK_YOU | STILL_WANTING,
        _ADVICE,
        "A reader who is not told that you want the job assumes that you may not.",
    ),
    Rule(
        "topic", "warning", THANK_YOU, _ADVICE, "What you talked about is what makes the reader remember you."
    ),
    Rule(
        "recap",
        "error",
        THANK_YOU,
        _ADVICE,
        "One thing you have done beside one thing they need says more than a claim to fit.",
    ),
    Rule("confidence", "warning", THANK_YOU, _ADVICE, "They hire somebody who can do the work and says so."),
    Rule(
        "hear-by",
        "error",
        THANK_YOU,
        _ADVICE,
        "The date they gave is looked forward to; a date that nobody gave is not made up.",
    ),
    Rule(
        "no-invitation",
        "error",
        ALL_KINDS - ASKING,
        _ADVICE,
        "An offer to explain or to be called suggests that something was left unsaid; "
        "the modern profile only hints at it.",
    ),
    Rule("length", "error", ALL_KINDS, _ADVICE, "A short letter is read; a very short one says nothing."),
    Rule("names", "error", ALL_KINDS, _ADVICE, "A name spelled wrong is all that the reader will remember."),
    Rule("placeholder", "error", ALL_KINDS, _ADVICE, "A place left to fill in shows a letter made for many."),
    Rule(
        "facts",
        "error",
        ALL_KINDS,
        _ADVICE,
        "What the letter says must be true, and the journal is what is known.",
    ),
    Rule(
        "distinct",
        "warning",
        THANK_YOU,
        _ADVICE,
        "Colleagues compare letters; each should be written to one of them.",
    ),
    Rule(
        "tone",
        "warning",
        ALL_KINDS,
        _ADVICE,
        "Self-reproach, begging, presumption and pay each draw the eye from what you can do.",
    ),
    Rule(
        "content",
        "error",
        ALL_KINDS - THANK_YOU,
        _PRACTICE,
        "Each kind of letter has a few things that it must say to do its work.",
    ),
)
