"""Words that tell what a sentence speaks of: being in touch, deciding, or other matters with dates of their own."""

from typing import Literal

from afterview.core.promises.tokens import Tokens

Cue = Literal["hearing", "deciding", "other", "past", "thanks", "task"]


def _set(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_HEARING = _set(
    "hear hearing heard touch notify notified notifying inform informed informing update updates updated "
    "answer answers know feedback news reply respond response responding notification word informs"
)
_DECIDING = _set(
    "decide decides decided deciding decision decisions choose choosing chosen outcome outcomes result results "
    "verdict offer offers announce announced announcing announcement select selected selection call calls calling "
    "phone phoning ring ringing email emails emailing mail mailing contact contacted contacting contacts write "
    "writing text texting message speak talk expect finalise finalize finalising finalizing conclude conclusion "
    "settle settled sorted confirm confirmed confirmation tell telling steps reach follow share discuss resolve"
)
_OTHER = _set(
    "interview interviews interviewing candidate candidates applicants see sees seeing meet meets meeting meetings "
    "away out off leave leaves leaving holiday holidays vacation travel travelling traveling trip conference "
    "return returns returning close closes closing closed closure deadline application applications apply panel "
    "board committee review reviewing budget training onboarding join joining posted advert "
    "advertised advertising assessment assessments test tests presentation presentations task probation contract "
    "notice shortlisting round rounds visit tour anniversary founded launch launching shuts shut busy abroad "
    "unavailable available office salary background check checks references referees start-date wedding "
    "booked scheduled arranged sick maternity paternity moving move renovation retreat audit finish finishing"
)
_PAST = _set("met spoke spoken talked interviewed applied submitted joined came attended ago visited took lasted")
_THANKS = _set("thank thanks pleasure enjoyed grateful appreciate appreciated lovely delighted happy merry enjoy")
_TASKS = _set("accept sign expire expires expired lapse lapses submit rsvp complete")
_STARTING = _set("start starts starting begin begins beginning commence commences commencing")
_TOLD = _set("told said says mentioned promised wrote reckoned thought guessed announced indicated suggested advised")
_BACK = _set(
    "get gets getting got come comes coming hear heard hearing call calling write report ring circle be reach respond"
)
_TO_US = _set("me us")
_GOOD_TO = _set("great nice good wonderful fantastic")

JOINING = _set("and but so then while whereas because though although which who whose plus with however yet")
OPENERS = _set("once when whenever after following upon pending as if unless before until till that whether")
NEGATIONS = _set(
    "not never no neither nor nobody none nothing cannot without unlikely hardly rather instead doubt "
    "won't can't couldn't wouldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't "
    "wont cant dont doesnt isnt"
)
NOT_EARLIER = ("earlier", "sooner", "before", "less", "rather")
CLOSE_LIMITS = _set("definitely certainly hopefully ideally perhaps maybe probably possibly latest later than no not")
FROM_THEN_ON = (
    "at the earliest", "at the very earliest", "at earliest", "earliest", "onward", "onwards", "or later", "or after",
    "or thereafter", "at the soonest", "and onwards", "or beyond", "at the very soonest", "and after",
)  # fmt: skip

_ALWAYS_SUBJECTS = _set(
    "we they i he she we'll they'll i'll he'll she'll you'll it'll we'd they'd i'd he'd she'd you'd we're they're "
    "i'm he's she's you're we've they've i've you've there'll that'll who'll"
)
_SOMETIMES_SUBJECTS = _set("you it there")
_AFTER_A_SUBJECT = _set(
    "will would should shall can could may might are is was were have has had hear get know do don't won't can't "
    "need must ought ll"
)


def cue(tokens: Tokens, at: int) -> Cue | None:
    """What the word at a place speaks of, None where it says nothing."""
    words = tokens.words
    word, following, before = words[at], words[at + 1], words[at - 1]
    if word in _TOLD:
        return "hearing" if before in ("be", "being") else None
    if _is_a_task(words, at):
        return "task"
    if word == "back":
        to_you = following in ("to", "with") and words[at + 2] == "you"
        return "hearing" if before in _BACK or to_you else "other"
    if word == "have" and following in ("it", "one", "something", "that"):
        return "hearing"
    if word in _HEARING:
        return _hearing(words, at)
    if word in _DECIDING:
        return "deciding"
    if word in _STARTING:
        return None if following.endswith("ing") and following != "hearing" else "task"
    if word in _PAST or _was_planned(words, at):
        return "past"
    if word in _THANKS or (word in _GOOD_TO and following in ("to", "meeting", "seeing", "talking", "speaking")):
        return "thanks"
    return "other" if word in _OTHER else None


def _was_planned(words: list[str], at: int) -> bool:
    # "We were going to decide on Friday": that date no longer stands.
    if words[at] in ("going", "supposed", "due", "meant", "hoping", "planning"):
        return words[at - 1] in ("was", "were", "been")
    return words[at] == "originally" or (
        words[at] in ("hoped", "planned", "intended", "wanted") and (words[at - 1] == "had" or words[at - 1].endswith("'d"))
    )


def _hearing(words: list[str], at: int) -> Cue | None:
    # "We hope to hear from you" is not theirs to keep.
    return None if words[at + 1 : at + 3] == ["from", "you"] else "hearing"


def _is_a_task(words: list[str], at: int) -> bool:
    """What the candidate is asked to do: "let us know", "send me", "please confirm"."""
    word, following = words[at], words[at + 1]
    if word in _TASKS or words[at : at + 2] == ["please", "confirm"]:
        return True
    asked = word in _DECIDING or word in ("let", "send", "give", "get", "reply", "respond", "tell", "drop", "inform")
    if not asked:
        return False
    if word == "give":
        return following in _TO_US and words[at + 2 : at + 4] in (["a", "call"], ["a", "ring"], ["a", "shout"])
    if word == "let":
        return following in _TO_US and words[at + 2] == "know"
    return following in _TO_US or (following in ("to", "back") and words[at + 2] in _TO_US)


def is_told(words: list[str], at: int) -> bool:
    """Whether somebody reports there what was said: "they told me", "she said"."""
    return words[at] in _TOLD and words[at - 1] not in ("be", "being")


def subject_begins(tokens: Tokens, at: int) -> bool:
    """Whether a new clause begins with its subject there: "we", "they'd", "you will"."""
    word = tokens.words[at]
    if word in _ALWAYS_SUBJECTS:
        return True
    return word in _SOMETIMES_SUBJECTS and tokens.words[at + 1] in _AFTER_A_SUBJECT
