"""Notes as a letter can say them: what was noted in any grammar, made a phrase that a sentence can hold.

People note "night trains", "how we handle on-call", "to move the batch jobs", "They want fewer incidents." Only
small words at the beginning change; what cannot be turned safely is said as it stands, behind a colon or in
quotation marks.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from afterview.core.recap import verbs
from afterview.core.recap.ranking import terms, worth
from afterview.core.words import sentences

Shape = Literal["noun", "doing", "question", "clause"]

_LONGEST = 26  # words of a note that one sentence of a letter can carry


@dataclass(frozen=True, slots=True)
class Phrase:
    """A note ready to be said: its `shape` and its words, without a full stop.

    "noun" and "doing" (a gerund) stand wherever a noun does, "question" ("why it failed", "how to handle it")
    after "about", a "clause" only behind a colon.
    """

    shape: Shape
    text: str


@lru_cache(maxsize=1024)
def topic_phrase(note: str) -> Phrase:
    """A topic of a conversation, told from the candidate to somebody at the company."""
    text = opened(_unprefixed(_first_sentence(note)))
    if (asked := _question(text)) is not None:
        return Phrase("question", asked)
    if (doing := doing_form(text)) is not None:
        return Phrase("doing", _theirs(doing))
    if is_clause(text):
        about = re.match(r"(?:they|he|she|i|we|[A-Z]\w+)\b[^:;]*?\babout\s+(?=\S)", text)
        if about is not None and not is_clause(text[about.end() :]):
            return topic_phrase(text[about.end() :])
        return Phrase("clause", _clause(text))
    return Phrase("noun", _listed(_theirs(text)))


def is_short(text: str) -> bool:
    """Whether a sentence can carry it."""
    return len(text.split()) <= _LONGEST


def _first_sentence(note: str) -> str:
    text = " ".join(note.split()).strip(" -–—•*·")
    spans = sentences(text)
    if len(spans) > 1:
        text = text[spans[0][0] : spans[0][1]]
    text = text.strip().rstrip(".;:,…!").strip()
    return text if is_short(text) else _cut(text)


def _cut(text: str) -> str:
    """The beginning of a text that is too long, up to a comma or the like."""
    for found in reversed(list(re.finditer(r"[,;:(]|\s[–—-]\s", text))):
        if 3 <= len(text[: found.start()].split()) <= _LONGEST:
            return text[: found.start()].rstrip()
    return text


@cache
def _prefix() -> re.Pattern[str]:
    who = r"(?:(?:we|i|they|he|she|[A-Z]\w+)\s+)?(?:also\s+|both\s+|briefly\s+)?"
    told = (
        r"(?:talked|spoke|chatted|heard|asked|told\s+(?:me|us)|said\s+something)(?:\s+(?:me|us))?"
        r"(?:\s+(?:a\s+lot|at\s+length|briefly|mostly|mainly))?\s+about|discussed|mentioned|went\s+over|covered|brought\s+up|asked(?:\s+me)?(?=\s+(?:how|why|what|whether|when|where|which|who)\b)"
        r"|explained|described"
    )
    label = r"topics?|subject|re|about|discussion(?:\s+(?:of|about|on))?|conversation\s+about|talk\s+about"
    return re.compile(rf"(?:{who}(?:{told})|(?:{label})(?::\s*|\s+(?=\w)))\s*:?\s*(?=\S)", re.IGNORECASE)


def _unprefixed(text: str) -> str:
    """A note without "We talked about", "discussed", "Topic:" in front."""
    found = _prefix().match(text)
    if found is None or len(text) - found.end() < 3:
        return text
    if re.match(r"(?:about|re|topic|subject)\s+\w", found[0] + "x", re.IGNORECASE) and not found[0].rstrip().endswith(":"):
        return text[found.end() :] if re.match(r"about\b", text, re.IGNORECASE) else text
    return text[found.end() :]


def opened(text: str) -> str:
    """A text whose first word loses its capital where it is an ordinary word and not a name."""
    first, _, rest = text.partition(" ")
    if not first or not first[0].isupper() or (len(first) > 1 and not first[1:].islower()):
        return text
    bare = first.lower().strip("\"'“”‘’,;:")
    following = rest.lstrip("(").split(" ", 1)[0]
    named = following[:1].isupper() and not following.isupper()
    if first == "I" or (bare not in _SMALL and (named or not _is_ordinary(bare))):
        return text
    return first.lower() + (" " + rest if rest else "")


def _is_ordinary(word: str) -> bool:
    """Whether a word is one of the common ones of English, or the form of a known verb."""
    if word in _NAMES:
        return False
    if word in verbs.gerunds() or word in verbs.past_forms():
        return True
    found = terms(word)
    return bool(found) and worth(found) < _RARE


_RARE = 6.5
# Ordinary words that, with a capital, are more often the name of a tool or a language.
_NAMES = frozenset(
    """
    access adobe amazon android angular apache apple azure chef cisco confluence docker excel flask gitlab google jira
    java lambda linux looker notion oracle outlook perl photoshop power puppet python rails react ruby rust salesforce
    sap scala shopify slack snowflake spark spring sql swift tableau teams terraform unity windows word wordpress xero
    english french german spanish polish irish italian dutch chinese arabic hindi
    """.split()  # noqa: SIM905 -- a list of words
)
_SMALL = frozenset(
    """
    a about above after all an and any as at before both by each every few for from her his how if in into its less
    many more most much my no not of off on one our out over several some someone somebody such that the their
    these this those to two under up what when where whether which who why with within without you your
    """.split()  # noqa: SIM905 -- a list of words
)
_ASKS = r"how|why|what|when|where|whether|which|who|whom|whose"
_AUXILIARIES = r"do|does|did|is|are|was|were|can|could|will|would|should|has|have|had"


def _question(text: str) -> str | None:
    """A question made one that stands inside a sentence; None where it is none or stays a direct one."""
    found = re.match(rf"(?P<ask>(?:{_ASKS})\b(?:\s+(?:much|many|long|often|far|soon|big|fast))?)\s+(?P<rest>.+)$", text.rstrip("?"))
    if found is None:
        return None
    ask, rest = found["ask"].lower(), found["rest"]
    direct = re.match(rf"(?P<aux>do|does|did|can|could|will|would|should)\s+(?P<who>you|we|they|i)\s+(?P<do>.+)$", rest, re.IGNORECASE)
    if direct is not None:
        do = direct["do"] if direct["aux"].lower() in {"do", "does"} else None
        return f"{ask} to {do}" if do is not None and ask not in {"why", "who", "whether"} else None
    if re.match(rf"(?:{_AUXILIARIES})\b", rest) and ask not in {"what", "who", "which"}:
        return None
    shared = re.match(r"(?P<who>we|they|you)\s+(?P<verb>\w+)\b(?P<more>.*)$", rest, re.IGNORECASE)
    if shared is not None:
        return _without_subject(ask, shared["verb"], shared["more"])
    return f"{ask} {_theirs(rest)}"


def _without_subject(ask: str, verb: str, more: str) -> str | None:
    """A question about "we" or "they", which a reader would take otherwise: "how to handle on-call"."""
    low = verb.lower()
    if low in {"can", "could", "should", "would", "will", "might", "must", "may"}:
        return f"{ask} to{more}" if ask not in {"why", "whether"} or low == "should" and ask == "whether" else f"{ask} you {low}{more}"
    if low in {"are", "were", "have", "had"} or ask in {"why", "whether", "who"} or not _is_base(low):
        return f"{ask} you {low}{_theirs(more)}"
    return f"{ask} to {low}{more}"


def _is_base(word: str) -> bool:
    return word in verbs.past_forms() or word in _BASES


_BASES = frozenset(
    """
    be become begin break call choose come deal decide do fall find get give go hand have know learn leave let
    like look lose mean need pay put say see sit spend stay think turn understand want watch wear agree allow
    avoid bend care change commit cope cross expect feel grow happen hope hurt join last marry match mind miss
    offer own park pass pick print pull push respect rest save seat share shop sleep slow speed spot stop
    switch tell throw touch try wait walk warn wire butcher label nurse install supervise
    """.split()  # noqa: SIM905
)


def doing_form(text: str) -> str | None:
    """A gerund phrase, also from an imperative or an infinitive; None where the text is none of these."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    if low in verbs.gerunds() and rest:
        return f"{low} {rest}"
    if low == "to" and rest:
        first, _, rest = rest.partition(" ")
        return f"{gerund(first.lower())} {rest}".strip() if first.isalpha() else None
    if is_imperative(text):
        return f"{gerund(low)} {rest}"
    return None


def is_imperative(text: str) -> bool:
    """Whether a text begins with a verb in its base form and not with a noun spelled like one."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    if not rest or not _is_base(low):
        return False
    following = rest.split()[0].lower()
    if low in {"need", "want", "offer", "share", "change", "call", "match", "care", "rest", "park", "label", "switch", "nurse"} or verbs.may_be_noun(low):
        return following in _DETERMINERS
    return following not in {"is", "are", "was", "were"}


_DETERMINERS = frozenset("a an the our your their my its this these those all every each new".split())  # noqa: SIM905
_IRREGULAR_GERUNDS = {"be": "being", "see": "seeing", "lie": "lying", "die": "dying", "tie": "tying"}
_DOUBLING = frozenset(
    "get put let sit stop plan run cut set shop slip trim drop spot begin quit bid dig win swim ship stir hit".split()  # noqa: SIM905
)


def gerund(base: str) -> str:
    """The -ing form of a verb."""
    if base in _IRREGULAR_GERUNDS:
        return _IRREGULAR_GERUNDS[base]
    if base.endswith("e") and not base.endswith(("ee", "ye", "oe")):
        return base[:-1] + "ing"
    return base + (base[-1] if base in _DOUBLING else "") + "ing"


@cache
def _finite() -> re.Pattern[str]:
    subject = r"(?:i|we|they|he|she|it|you|there|this|that|everybody|everyone|nobody|somebody|people)"
    verb = r"(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|needs?|wants?|uses?|likes?|isn't|aren't|don't|doesn't|won't|can't|cannot|gets?|goes|does|did|do)"
    return re.compile(rf"(?:(?P<pronoun>{subject}(?:'(?:s|re|ve|ll|d|m))?)\s+\w+|(?:[\w'&-]+\s+){{1,5}}?(?P<verb>{verb})\s+\w+)", re.IGNORECASE)


def is_clause(text: str) -> bool:
    """Whether a text is a sentence of its own rather than the name of something."""
    plain = text.replace("’", "'")
    if plain.endswith("?"):
        return True
    found = _finite().match(plain)
    if found is None:
        return False
    if found["pronoun"]:
        return found["pronoun"].lower() not in {"this", "that"} or re.match(r"\S+ (?:is|was|will|would|can|has)\b", plain, re.IGNORECASE) is not None
    lead = plain[: found.start("verb")].lower()
    return re.search(rf"\b(?:who|that|which|{_ASKS}|to|if|because|since|while|than|and|or|of|with|for|in|on|at|from|about|past|after|before|[a-z]+s who)\b", lead) is None or re.match(r"(?:the|a|an|our|their)\b", lead) is not None and re.search(rf"\b(?:who|that|which|{_ASKS}|to|if|because|while)\b", lead) is None


def _clause(text: str) -> str:
    """A sentence to be said behind a colon: what "they" do, the reader does."""
    plain = text.rstrip("?").strip()
    if text.endswith("?"):
        return f"“{text[:1].upper()}{text[1:]}”"
    told = re.match(r"(?P<who>they|he|she)(?P<short>'re|'ve|'ll|'d|’re|’ve|’ll|’d)?\s+(?P<rest>.+)$", plain, re.IGNORECASE)
    if told is not None:
        verb, _, more = told["rest"].partition(" ")
        form = verb if told["who"].lower() == "they" else _plural_form(verb)
        if form is not None:
            return f"you{told['short'] or ''} {form} {_theirs(more)}".rstrip()
    if re.match(r"(?:we|our|you|your|us|he|she)\b", plain, re.IGNORECASE):
        return f"“{plain}”"
    return _theirs(plain)


def _plural_form(verb: str) -> str | None:
    known = {"is": "are", "was": "were", "has": "have", "does": "do", "wants": "want", "needs": "need", "thinks": "think", "likes": "like", "says": "say", "knows": "know"}
    return known.get(verb) or verbs.bases_by_third().get(verb) or (verb if verb.endswith("ed") or verb in {"will", "would", "can", "could", "should", "must", "may", "might", "said", "had"} else None)


def _theirs(text: str) -> str:
    """What is "ours" or "theirs" to the people of the company, seen from the letter to them."""
    changed = re.sub(r"^(?:their|our)\b", "your", text)
    return re.sub(r"\b(and|of|in|for|with|on|to|from|about) (?:our)\b", r"\1 your", changed)


def _listed(text: str) -> str:
    """Notes set side by side with semicolons or slashes, as a list."""
    parts = [part.strip() for part in re.split(r"\s*;\s*|\s+[/|+]\s+", text) if part.strip()]
    if len(parts) < 2:
        return text
    return f"{', '.join(parts[:-1])} and {parts[-1]}"
