"""What a few words are: a name or an ordinary word, a verb or a noun, a sentence or the name of something.

Rough on purpose: where it cannot tell, a note is said in a way that is right either way.
"""

import re
from functools import cache

from afterview.core.recap import verbs
from afterview.core.recap.ranking import terms, worth

ASKS = r"how|why|what|when|where|whether|which|who|whom|whose"
"""The words that a question begins with, as alternatives of a pattern."""

_ORDINARY = 6.5  # the worth up to which a word that begins with a capital is taken for an ordinary one
_SMALL = frozenset(
    """
    a about above after all an and any as at before both by each every few for from her his how if
    in into its less many more most much my no not of off on one our out over several some someone
    somebody such that the their these this those to two under up what when where whether which who
    why with within without you your
    """.split()  # noqa: SIM905 -- a list of words
)
# Common words that, with a capital, are more often a name: of a tool, a tongue, a place, a month, a person.
_NAMES = frozenset(
    """
    access adobe amazon android angular apache apple azure chef cisco confluence docker epic excel
    facebook flask gitlab google jira java lambda linux looker microsoft notion oracle outlook perl
    photoshop power puppet python rails react ruby rust salesforce sap scala shopify slack snowflake
    spark spring sql swift tableau teams terraform unity windows word wordpress xero yahoo arabic
    chinese dutch english french german greek hindi irish italian japanese korean latin polish
    portuguese russian scottish spanish swedish turkish welsh american british canadian european
    indian africa alabama alaska alberta america amsterdam arizona arkansas asia athens atlanta
    auckland australia austin austria baltimore bangkok barcelona beijing belfast belgium berlin
    birmingham boston brazil bristol britain brooklyn brussels budapest california calgary cambridge
    canada cardiff carolina charlotte chicago china cleveland colorado columbia columbus connecticut
    copenhagen dakota dallas delaware delhi denmark denver detroit dublin edinburgh egypt england
    europe finland florida france frankfurt galway geneva georgia germany glasgow greece halifax
    hamburg hawaii helsinki holland houston hungary idaho illinois india indiana iowa ireland israel
    italy jackson japan kansas kentucky kenya korea leeds lincoln lisbon liverpool london louisiana
    madison madrid maine manchester maryland massachusetts melbourne memphis mexico miami michigan
    milan milwaukee minnesota mississippi missouri montana montreal moscow mumbai munich nashville
    nebraska netherlands nevada norway ohio oklahoma ontario oregon orlando oslo ottawa oxford paris
    pennsylvania perth philadelphia phoenix pittsburgh poland portland portugal prague quebec
    richmond rome russia sacramento scotland seattle shanghai sheffield singapore spain stockholm
    sweden switzerland sydney taiwan tampa tennessee texas tokyo toronto truro turkey utah vancouver
    vermont victoria vienna virginia wales warsaw washington wellington wisconsin wyoming york
    zealand zurich january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday christmas easter adam alan alex alice
    allen amy andrea andrew angela anna anne anthony barbara ben bill bob brian bruce carl carol
    charles chris christine craig daniel david diane don donna doug ed edward elizabeth emily emma
    eric erin frank fred gary george grace greg harry heather helen henry howard ian jack james jane
    janet jason jean jeff jennifer jessica jim joan joe john jon jonathan jose joseph joshua juan
    judy julia julie karen kate keith kelly ken kevin kim larry laura lee linda lisa louis louise
    lucy luke marcus margaret maria marie mark martin mary matt matthew michael michelle mike nancy
    neil nick nicole oliver pamela pat patricia patrick paul peter phil philip rachel ralph ray
    rebecca richard rick rob robert robin roger ron ross roy ruth ryan sam samuel sandra sarah scott
    sean sharon simon stephanie stephen steve steven sue susan teresa thomas tim todd tom tony
    victor vincent walter wayne wendy william
    """.split()  # noqa: SIM905 -- as above
)
_BASES = frozenset(
    """
    be become begin break call choose come deal decide do fall find get give go hand have know learn
    leave let like look lose mean need pay put say see sit spend stay think turn understand want
    watch wear agree allow avoid bend care change commit cope cross expect feel happen hope hurt
    join last marry match mind miss offer own park pass pick print pull push respect rest save seat
    share shop sleep slow speed spot stop switch tell throw touch try wait walk warn butcher label
    nurse install supervise
    """.split()  # noqa: SIM905 -- as above
)
# Of these, the ones that are as often nouns.
_NOUNS = frozenset(
    """
    call care change hope label last match mind need nurse offer park pass pick print push respect
    rest save seat share shop sleep speed spot stop switch touch turn wait walk want watch
    """.split()  # noqa: SIM905 -- as above
)
_DETERMINERS = frozenset("a all an each every its my new our the their these those this your".split())  # noqa: SIM905
_DOUBLING = frozenset(
    """
    begin bid cut dig drop get hit let plan put quit run set ship shop sit slip spot stir stop swim
    trim win
    """.split()  # noqa: SIM905 -- as above
)


def says_something(text: str) -> bool:
    """Whether a text has a word in it, and not marks and figures alone."""
    return re.search(r"[^\W\d_]{2}", text) is not None


def without_stop(text: str) -> str:
    """A text without the marks at its end; the point of an abbreviation ("2 a.m.") stays."""
    bare = text.strip().rstrip(".;:,…!").strip()
    return (
        f"{bare}."
        if text.strip().endswith(".") and re.search(r"\b(?:\w\.\w|etc|Inc|Ltd|Jr|Sr|vs)$", bare)
        else bare
    )


def opened(text: str) -> str:
    """A text whose first word loses its capital where it is an ordinary word and not a name."""
    first, _, rest = text.partition(" ")
    if not first[:1].isupper() or not (first[1:].islower() or len(first) == 1) or first == "I":
        return text
    bare = first.lower().strip("\"'“”‘’,;:")
    following = rest.lstrip("(").split(" ", 1)[0]
    titled = following[:1].isupper() and (len(following) == 1 or not following.isupper())
    if bare not in _SMALL and (titled or not is_ordinary(bare)):
        return text
    return f"{first.lower()} {rest}".rstrip()


def is_ordinary(word: str) -> bool:
    """Whether a word in lower case is one of the common ones of English, or the form of a known verb."""
    if word in _NAMES:
        return False
    found = terms(word)
    return word in verbs.gerunds() or is_base(word) or (bool(found) and worth(found) < _ORDINARY)


def is_base(word: str) -> bool:
    """Whether a word in lower case is the base form of a known verb."""
    return word in verbs.past_forms() or word in _BASES


def is_imperative(text: str) -> bool:
    """Whether a text begins with a verb in its base form and not with a noun spelled like one."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    if not rest or not is_base(low):
        return False
    following = rest.split()[0].lower()
    if low in _NOUNS or verbs.may_be_noun(low):
        return following in _DETERMINERS
    return following not in {"is", "are", "was", "were"}


def gerund(base: str) -> str:
    """The -ing form of a verb."""
    if base in {"be", "see"}:
        return f"{base}ing"
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return f"{base[:-1]}ing"
    return f"{base}{base[-1] if base in _DOUBLING else ''}ing"


@cache
def bases_by_gerund() -> dict[str, str]:
    """The base forms of known verbs by their -ing forms, but for those that are nouns too ("training")."""
    return {form: base for base in verbs.past_forms() if (form := gerund(base)) not in _GERUNDS_AND_NOUNS}


_GERUNDS_AND_NOUNS = frozenset(
    """
    coding editing engineering funding housing marketing planning reporting scheduling staffing
    testing training
    """.split()  # noqa: SIM905 -- a list of words
)


_PLURALS = {
    "is": "are", "was": "were", "has": "have", "does": "do", "wants": "want", "needs": "need",
    "thinks": "think", "likes": "like", "says": "say", "knows": "know",
}  # fmt: skip
_UNCHANGED = frozenset("will would can could should must may might said had".split())  # noqa: SIM905


def plural_form(verb: str) -> str | None:
    """The form of a verb with "you" for the one with "he" or "she"; None where it is not known."""
    if verb in _UNCHANGED or verb.endswith("ed"):
        return verb
    return _PLURALS.get(verb) or verbs.bases_by_third().get(verb)


@cache
def _finite() -> re.Pattern[str]:
    pronoun = (
        r"(?P<pronoun>(?:i|we|they|he|she|it|you|there|this|that|every(?:body|one)|nobody|somebody|people)"
    )
    short = r"(?:'(?:s|re|ve|ll|d|m))?)"
    verb = (
        r"(?P<verb>is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|needs?|wants?|uses?|"
        r"likes?|isn't|aren't|don't|doesn't|won't|can't|cannot|gets?|goes|does|did|do)"
    )
    return re.compile(rf"{pronoun}{short}\s+\w+|(?:[\w'&-]+\s+){{1,5}}?{verb}\s+\w+", re.IGNORECASE)


def is_clause(text: str) -> bool:
    """Whether a text is a sentence of its own rather than the name of something."""
    plain = text.replace("’", "'")
    if plain.endswith("?"):
        return True
    found = _finite().match(plain)
    if found is None:
        return False
    if found["pronoun"]:
        pointing = found["pronoun"].lower() in {"this", "that"}
        return not pointing or re.match(r"\S+ (?:is|was|will|would|can|has)\b", plain) is not None
    lead = plain[: found.start("verb")].lower()
    if re.search(rf"\b(?:who|that|which|{ASKS}|to|if|because|while)\b", lead):
        return False
    joints = r"since|than|and|or|of|with|for|in|on|at|from|about|past|after|before"
    return (
        re.match(r"(?:the|a|an|our|their)\b", lead) is not None
        or re.search(rf"\b(?:{joints})\b", lead) is None
    )
