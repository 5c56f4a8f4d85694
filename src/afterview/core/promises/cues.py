"""Words that tell what a clause speaks of: being in touch, deciding, or matters with dates of their own."""

from collections.abc import Callable
from typing import Literal

from afterview.core.promises.lexicon import word_set
from afterview.core.promises.tokens import Tokens

Cue = Literal["hearing", "deciding", "other", "past", "thanks", "task"]
"""``past`` is what is done or given up, ``task`` what the candidate is to do and what comes after a yes."""

_HEARING = word_set(
    """
    hear hearing heard touch notify notified notifying inform informs informed informing update updates
    updated answer answers know feedback news reply respond response responding notification word
    """
)
_DECIDING = word_set(
    """
    decide decides decided deciding decision decisions choose choosing chosen outcome outcomes result
    results verdict offer offers announce announced announcing announcement select selected selection call
    calls calling phone phoning ring ringing email emails emailing mail mailing contact contacted contacting
    contacts write writing text texting message speak talk expect finalise finalize finalising finalizing
    conclude conclusion settle settled sorted confirm confirmed confirmation tell telling steps reach follow
    share discuss resolve slip slips slipped postponed delayed pushed moved
    """
)
_OTHER = word_set(
    """
    interview interviews interviewing candidate candidates applicants see sees seeing meet meets meeting
    meetings away out off leave leaves leaving holiday holidays vacation travel travelling traveling trip
    conference return returns returning close closes closing closed closure deadline application
    applications apply panel board committee review reviewing budget training onboarding join joining posted
    advert advertised advertising assessment assessments test tests presentation presentations probation
    contract notice shortlisting round rounds visit tour anniversary founded launch launching shuts shut busy
    abroad unavailable available office salary background check checks referees wedding booked scheduled
    arranged sick maternity paternity renovation retreat audit finish finishing need
    """
)
_PAST = word_set(
    """
    met spoke spoken talked interviewed applied submitted joined came attended ago visited took lasted
    originally
    """
)
_THANKS = word_set(
    "thank thanks pleasure enjoyed enjoy grateful appreciate appreciated lovely delighted happy merry"
)
_TASKS = word_set("accept sign expire expires expired lapse lapses submit rsvp complete")
_LISTS: tuple[tuple[frozenset[str], Cue], ...] = (
    (_OTHER, "other"),
    (_DECIDING, "deciding"),
    (_HEARING, "hearing"),
    (_PAST, "past"),
    (_THANKS, "thanks"),
    (_TASKS, "task"),
)
_CUES: dict[str, Cue] = {word: meaning for listed, meaning in _LISTS for word in listed}

JOINING = word_set(
    "and but so then while whereas because though although which who whose plus with however yet"
)
OPENERS = word_set(
    "once when whenever after following upon pending as if unless before until till that whether"
)
NEGATIONS = word_set(
    """
    not never no neither nor nobody none nothing cannot without unlikely hardly rather instead doubt won't
    can't couldn't wouldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't
    wont cant dont doesnt isnt
    """
)
NOT_EARLIER = ("earlier", "sooner", "before", "less", "rather")
CLOSE_LIMITS = word_set(
    "definitely certainly hopefully ideally perhaps maybe probably possibly latest later than no not"
)


def cue(tokens: Tokens, at: int) -> Cue | None:
    """What the word at a place speaks of, None where it says nothing."""
    word = tokens.words[at]
    special = _SPECIAL.get(word)
    return special(tokens.words, at) if special else _CUES.get(word)


def is_told(words: list[str], at: int) -> bool:
    """Whether somebody reports there what was said: "they told me", "she said"."""
    return words[at] in _TOLD and words[at - 1] not in ("be", "being")


_ALWAYS_SUBJECTS = word_set(
    """
    we they i he she we'll they'll i'll he'll she'll you'll it'll we'd they'd i'd he'd she'd you'd we're
    they're i'm he's she's you're we've they've i've you've there'll that'll who'll
    """
)
_SOMETIMES_SUBJECTS = word_set("you it there")
_AFTER_A_SUBJECT = word_set(
    """
    will would should shall can could may might are is was were have has had hear get know do need must ought
    don't won't can't haven't hasn't hadn't
    """
)


def subject_begins(tokens: Tokens, at: int) -> bool:
    """Whether a new clause begins with its subject there: "we", "they'd", "you will"."""
    word = tokens.words[at]
    if word in _ALWAYS_SUBJECTS:
        return True
    return word in _SOMETIMES_SUBJECTS and tokens.words[at + 1] in _AFTER_A_SUBJECT


_TOLD = word_set(
    "told said says mentioned promised wrote reckoned thought guessed announced indicated suggested advised"
)


def _report(words: list[str], at: int) -> Cue | None:
    # "You will be told" is hearing; "they told me" is for `is_told`.
    return "hearing" if words[at - 1] in ("be", "being") else None


_BACK = word_set(
    """
    get gets getting got come comes coming hear heard hearing call calling write report ring circle be reach
    respond
    """
)


def _back(words: list[str], at: int) -> Cue:
    to_you = words[at + 1] in ("to", "with") and words[at + 2] == "you"
    return "hearing" if to_you or words[at - 1] in _BACK else "other"


def _to(words: list[str], at: int) -> Cue | None:
    # "They asked me to send it by Friday"; but "they told me to expect an answer by Friday".
    asked = words[at - 1] in ("me", "you") and words[at - 2] in _ASKING
    return "task" if asked and words[at + 1] not in ("expect", "hear") else None


_ASKING = word_set("ask asked asks told want wants need needs like invited remind reminded")


def _close(words: list[str], at: int) -> Cue | None:
    return None if words[at + 1] == "to" else "other"


def _have(words: list[str], at: int) -> Cue | None:
    return "hearing" if words[at + 1] in ("it", "one", "something", "that") else None


def _hear(words: list[str], at: int) -> Cue | None:
    # "We look forward to hearing from you" is not theirs to keep.
    return None if words[at + 1 : at + 3] == ["from", "you"] else "hearing"


def _start(words: list[str], at: int) -> Cue | None:
    # "We start calling people" speaks of calling.
    return None if words[at + 1].endswith("ing") else "task"


def _good(words: list[str], at: int) -> Cue | None:
    return "thanks" if words[at + 1] in ("to", "meeting", "seeing", "talking", "speaking") else None


def _planned(words: list[str], at: int) -> Cue | None:
    # "We were going to decide on Friday", "we had hoped for Friday": that date no longer stands.
    given_up = words[at - 1] in ("was", "were", "been", "had") or words[at - 1].endswith("'d")
    return "past" if given_up else _CUES.get(words[at])


_LEADING_TO_A_REQUEST = word_set("please just kindly also simply then so but you do")


def _is_request(words: list[str], at: int) -> bool:
    """Whether the verb at a place asks something: "call me", "could you let us know", "feel free to call me".

    "They will call me" and "he promised to get back to us" ask nothing.
    """
    before = words[at - 1]
    if before == "to":
        return words[at - 2] in ("me", "us", "you", "free", "need", "have", "like")
    if before in ("can", "could", "should", "may", "must", "would", "will"):
        return words[at - 2] == "you"
    if before == "and":
        return words[at + 1] == "us"
    return not before.isalpha() or before in _LEADING_TO_A_REQUEST or before in OPENERS


def _asked(words: list[str], at: int) -> Cue | None:
    """What the candidate is asked to do: "let us know", "call me", "please confirm", "get back to us"."""
    word, following = words[at], words[at + 1]
    to_us = following in ("me", "us")
    if word == "let":
        to_us = to_us and words[at + 2] == "know"
    elif word == "give":
        to_us = to_us and words[at + 2 : at + 4] in (["a", "call"], ["a", "ring"], ["a", "shout"])
    else:
        to_us = to_us or (following in ("to", "back") and words[at + 2] in ("me", "us"))
    if (to_us and _is_request(words, at)) or (word == "confirm" and words[at - 1] == "please"):
        return "task"
    return _CUES.get(word)


_Reader = Callable[[list[str], int], Cue | None]
_READERS: tuple[tuple[frozenset[str], _Reader], ...] = (
    (_DECIDING | word_set("let send give get reply respond drop inform"), _asked),
    (_TOLD, _report),
    (word_set("start starts starting begin begins beginning commence commences"), _start),
    (word_set("great nice good wonderful fantastic"), _good),
    (word_set("going supposed due meant hoping hoped planning planned intended wanted"), _planned),
    (word_set("hear hearing heard"), _hear),
    (word_set("back"), _back),
    (word_set("have"), _have),
    (word_set("to"), _to),
    (word_set("close"), _close),
)
_SPECIAL: dict[str, _Reader] = {word: reader for listed, reader in _READERS for word in listed}
