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
    Rule(
        "thanks",
        "error",
        ALL_KINDS,
        _ADVICE,
        "The letter exists to thank somebody for their time.",
        "It thanks for the time, the meeting or the conversation.",
    ),
    Rule(
        "interest",
        "error",
        THANK_YOU | STILL_WANTING,
        _ADVICE,
        "A reader who is not told that you want the job assumes that you may not.",
        "It names the company and the position, and says that you want it.",
    ),
    Rule(
        "topic",
        "warning",
        THANK_YOU,
        _ADVICE,
        "What you talked about is what makes the reader remember you.",
        "It recalls something you talked about with the reader.",
    ),
    Rule(
        "recap",
        "error",
        THANK_YOU,
        _ADVICE,
        "One thing you have done beside one thing they need says more than a claim to fit.",
        "It puts something from your resume beside something they need.",
    ),
    Rule(
        "confidence",
        "warning",
        THANK_YOU,
        _ADVICE,
        "They hire somebody who can do the work and says so.",
        "It says firmly that you can do the work.",
    ),
    Rule(
        "hear-by",
        "error",
        THANK_YOU,
        _ADVICE,
        "The date they gave is looked forward to; a date that nobody gave is not made up.",
        "It looks forward to hearing by the date they gave.",
    ),
    Rule(
        "no-invitation",
        "error",
        ALL_KINDS - ASKING,
        _ADVICE,
        "An offer to explain or to be called suggests that something was left unsaid; "
        "the modern profile only hints at it.",
        "It does not offer to explain or supply anything, nor ask to be called or written to.",
    ),
    Rule(
        "length",
        "error",
        ALL_KINDS,
        _ADVICE,
        "A short letter is read; a very short one says nothing.",
        "A thank-you has 50 to 200 words, 250 at most; other letters have 30 to 200.",
    ),
    Rule(
        "names",
        "error",
        ALL_KINDS,
        _ADVICE,
        "A name spelled wrong is all that the reader will remember.",
        "The reader, the company and the position are named as recorded.",
    ),
    Rule(
        "placeholder",
        "error",
        ALL_KINDS,
        _ADVICE,
        "A place left to fill in shows a letter made for many.",
        "Nothing is left to fill in.",
    ),
    Rule(
        "facts",
        "error",
        ALL_KINDS,
        _ADVICE,
        "What the letter says must be true, and the journal is what is known.",
        "Every number, date, name and claim is in your journal.",
    ),
    Rule(
        "distinct",
        "warning",
        THANK_YOU,
        _ADVICE,
        "Colleagues compare letters; each should be written to one of them.",
        "Most of it differs from your other letters after the same interview.",
    ),
    Rule(
        "tone",
        "warning",
        ALL_KINDS,
        _ADVICE,
        "Self-reproach, begging, presumption and pay each draw the eye from what you can do.",
        "It does not blame you, beg, take the offer for granted or speak of pay.",
    ),
    Rule(
        "content",
        "error",
        ALL_KINDS - THANK_YOU,
        _PRACTICE,
        "Each kind of letter has a few things that it must say to do its work.",
        "It says what a letter of its kind is for: a decision, a question, a thank-you for an offer.",
    ),
)
