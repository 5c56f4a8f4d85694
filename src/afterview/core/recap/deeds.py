"""What an item says that the candidate did or does: the verb that it begins with, in the first person."""

import re
from functools import cache

from afterview.core.recap import verbs
from afterview.core.recap.articles import DETERMINERS, with_article
from afterview.core.resume import ResumeItem

_PASSIVE_BEFORE = frozenset(
    """
    in by for as to with from at on under within during among through via of into across throughout between
    twice once because when after before alongside against
    """.split()  # noqa: SIM905 -- a list of words
)
# Verbs whose past form says what was done to the candidate, even before an object ("Awarded a prize").
_DONE_TO = frozenset(
    """
    accepted admitted allotted appointed asked assigned awarded called chosen deemed designated elected
    entrusted given granted handed honored honoured invited licensed named nominated offered paid posted
    promised rated recognised recognized tasked titled voted
    """.split()  # noqa: SIM905
)


def done(text: str, item: ResumeItem) -> str | None:
    """A text that begins with a verb, told in the first person; None where that may be something else."""
    if re.match(r"[\w /&'’-]{1,40}:\s", text):
        return None
    first, _, rest = text.partition(" ")
    adverb = ""
    if re.fullmatch(r"[A-Za-z]{4,}ly", first):
        adverb = f" {first.lower()}"
        first, _, rest = rest.partition(" ")
    verb = first.rstrip(",").lower()
    if not rest or not verb.isalpha() or (first.isupper() and len(first) > 1):
        return None
    if verb in verbs.gerunds():
        return _ongoing(adverb, f"{first.lower()} {rest}", item)
    if verb in verbs.bases_by_past() or _is_unknown_past(verb, rest):
        chain, after = _chain(f"{first.lower()} {rest}")
        if not _is_active(verb, rest):
            return None
        return with_article(f"I{adverb} {chain}", after) if after else None
    return _present(adverb, f"{first.lower()} {rest}", item)


def is_verb(word: str) -> bool:
    """Whether a word is a form of a known verb."""
    return word.lower() in _forms()


@cache
def _forms() -> frozenset[str]:
    return frozenset(verbs.past_forms()).union(verbs.bases_by_past(), verbs.bases_by_third())


def _is_unknown_past(verb: str, rest: str) -> bool:
    """Whether an unlisted verb stands in the past, by the object after it ("Photographed 60 weddings")."""
    following = _first_word(rest)[0].lower()
    return (
        verb.endswith("ed")
        and len(verb) > 4
        and verb not in _DONE_TO
        and (following in DETERMINERS or following[0].isdigit())
    )


def _is_active(past: str, rest: str) -> bool:
    """Whether "past rest" says what somebody did, not what was done to them or what something is like."""
    following, *more = rest.lower().replace(",", "").split()
    if past == "promoted" and following[0].isdigit():
        return False
    if following in {"and", "or"}:
        return not verbs.may_be_adjective(past) and bool(more) and more[0] in verbs.bases_by_past()
    if following in _PASSIVE_BEFORE:
        return verbs.stands_alone(past)
    if verbs.may_be_adjective(past):
        plural = following.endswith("s") and not following.endswith(("ss", "ics"))
        return following in DETERMINERS or following[0].isdigit() or plural
    return True


def _ongoing(adverb: str, text: str, item: ResumeItem) -> str | None:
    if adverb.strip() in {"currently", "presently"}:
        return None if item.current is False else f"I am{adverb} {text}"
    lead = {True: "My work includes", False: "My work included", None: "My work has included"}[item.current]
    return f"{lead}{adverb} {text}"


def _present(adverb: str, text: str, item: ResumeItem) -> str | None:
    """A beginning in the base form or the third person: kept while the post goes on, in the past after it."""
    chain, rest = _chain(text)
    spoken = [
        found.lower() for found in re.findall(r"[A-Za-z]+", chain) if found.lower() not in {"and", "or"}
    ]
    if not spoken or not rest:
        return None
    bases = _bases(spoken)
    if bases is None or not _is_verb_here(bases, rest):
        return None
    changed = item.current is False or bases != spoken
    forms = verbs.past_forms() if item.current is False else {base: base for base in bases}
    if changed:
        rest = _joined(rest, third=bases != spoken, ended=item.current is False) or ""
    if not rest:
        return None
    for before, base in zip(spoken, bases, strict=True):
        chain = re.sub(rf"\b{before}\b", forms[base], chain, count=1)
    return with_article(f"I{adverb} {chain}", rest)


def _bases(spoken: list[str]) -> list[str] | None:
    """The base forms of verbs that are all in the base form or all in the third person."""
    if all(verb in verbs.past_forms() for verb in spoken):
        return spoken
    if all(verb in verbs.bases_by_third() for verb in spoken):
        return [verbs.bases_by_third()[verb] for verb in spoken]
    return None


def _is_verb_here(bases: list[str], rest: str) -> bool:
    following = _first_word(rest)[0].lower()
    noun = verbs.may_be_noun(bases[0])
    if following in {"and", "or"}:
        return False
    if following in _PASSIVE_BEFORE:
        return verbs.stands_alone(verbs.past_forms()[bases[-1]]) and (
            not noun or (bases[0], following) == ("work", "with")
        )
    return (
        len(bases) > 1 or not noun or following in DETERMINERS or following == "new" or _is_adverb(following)
    )


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in {
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "yearly",
        "early",
        "only",
        "family",
    }


def _chain(text: str) -> tuple[str, str]:
    """The verbs that a text begins with ("build and execute", "plan, run and review"), and the rest."""
    linked = re.compile(r"([A-Za-z]+)(, and |, or | and | or |, | |$)")
    end = position = 0
    while (found := linked.match(text, position)) and found[1].lower() in _forms():
        position, end = found.end(), found.end(1)
        if found[2] in {" ", ""}:
            break
    return (text[:end], text[end:].strip()) if end else _first_word(text)


def _first_word(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    return first, rest


def _joined(rest: str, *, third: bool, ended: bool) -> str | None:
    """What follows a verb whose form was changed, verbs joined to it changed too; None where that is open."""
    bases = verbs.bases_by_third() if third else {base: base for base in verbs.past_forms()}
    changed = rest
    for found in reversed(list(re.finditer(r"(?:\band|\bor|[,;]|\bthen) (?=([A-Za-z]+))", rest))):
        verb = found[1].lower()
        if verb not in _forms() - verbs.bases_by_past().keys():
            continue
        base = bases.get(verb)
        if base is None or verbs.may_be_noun(base) or _subordinate().search(rest[: found.start()]):
            return None
        form = verbs.past_forms()[base] if ended else base
        changed = changed[: found.start(1)] + form + changed[found.end(1) :]
    return changed


@cache
def _subordinate() -> re.Pattern[str]:
    return re.compile(r"\b(to|that|which|who|can|will)\b")
