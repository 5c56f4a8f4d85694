"""The words that fill the slots of the stock's sentences, each with the journal paths it rests on."""

import re
from functools import cache

from afterview.core.days_in_words import MONTHS, WEEKDAYS
from afterview.core.letters.choice import Said
from afterview.core.letters.naming import short_company
from afterview.core.letters.needs_said import SaidNeed, deed_asked
from afterview.core.letters.outline import ToldTopic
from afterview.core.letters.pairs import Pair
from afterview.core.recap.ranking import terms, worth

_TELLING = 8.0  # the worth of a need that says what is needed even without the word
_BRIEF_TOPIC = 8  # words
_LINKS = 4.0  # the worth of the words in common from which a topic leads to an item
_BRIEF = 16  # words of an item that leave room for a clause beside it


def topic_slots(topic: ToldTopic, place: str) -> dict[str, Said]:
    """The slots of a topic, those of a second one with `place` "2"."""
    facts = (topic.path,)
    phrase = topic.phrase
    if phrase.shape == "clause":
        return {f"topic{place}_clause": Said(phrase.text, facts)}
    noun = f"the question of {phrase.text}" if phrase.shape == "question" else phrase.text
    return {f"topic{place}": Said(phrase.text, facts), f"topic{place}_noun": Said(noun, facts)}


def topic_tags(topic: ToldTopic) -> frozenset[str]:
    """What holds of a topic: `own`, talked of with this reader alone; `brief topic`; `dated topic`.

    A dated one names a time that a reader could take, beside "hear", for the date of an answer.
    """
    text = topic.phrase.text
    tags = {"own"} if topic.own else set()
    if len(text.split()) <= _BRIEF_TOPIC:
        tags.add("brief topic")
    if _day().search(text) is not None:
        tags.add("dated topic")
    return frozenset(tags)


def is_about(topic: ToldTopic, pair: Pair) -> bool:
    """Whether a topic has to do with an item, so that it can lead to it."""
    return (
        topic.phrase.shape != "clause" and worth(terms(topic.phrase.text) & terms(pair.item.text)) >= _LINKS
    )


@cache
def _day() -> re.Pattern[str]:
    names = "|".join((*WEEKDAYS, *MONTHS, *_SPANS))
    return re.compile(rf"\b(?:{names})s?\b|\b20\d\d\b|\b\d{{1,2}}[./]\d", re.IGNORECASE)


_SPANS = ("weekend", "christmas", "easter", "week", "month", "quarter", "year", "today", "tomorrow")


def pair_slots(pair: Pair) -> dict[str, Said]:
    """The slots of a need and of the item beside it."""
    slots = _need_slots(pair.need, "")
    path = pair.item.path
    if pair.said is None:
        return {**slots, "verbatim": Said(pair.item.text.rstrip("."), (path,))}
    able = deed_asked(pair.need) if pair.need is not None and pair.answers else None
    if pair.need is not None and able is not None and _may_be_promised(able, pair.item.text):
        slots["able"] = Said(able, (pair.need.need.path,))
    slots["item"] = Said(_inside(pair.said), (path,))
    slots["at_item"] = _with_employer(pair)
    where, facts = _employer(pair)
    if where and pair.item.section == "work":
        slots["where"] = Said(where, facts)
    return slots


def _need_slots(need: SaidNeed | None, place: str) -> dict[str, Said]:
    """A need by its kind, and as what follows "You need" and "You are looking for"."""
    if need is None:
        return {}
    facts = (need.need.path,)
    slots: dict[str, Said] = {need.kind: Said(need.text, facts)}
    if need.kind in ("person", "duty"):
        somebody = need.text if need.kind == "person" else f"someone to {need.text}"
        slots |= {"sought": Said(somebody, facts), "needed": Said(somebody, facts)}
    elif need.kind == "thing":
        slots["needed"] = Said(need.text, facts)
    return {f"{name}{place}": said for name, said in slots.items()}


def echo_slots(pair: Pair) -> dict[str, Said]:
    """The slots of a deed that the topic brings to mind."""
    where, facts = _employer(pair)
    if where is None or pair.item.section != "work":
        return {"echo_told": _with_employer(pair)}
    return {"echo": Said(pair.said or "", (pair.item.path,)), "echo_where": Said(where, facts)}


def _may_be_promised(able: str, item: str) -> bool:
    """Whether the candidate may say to be able to do what is needed.

    Not where it only says the item again, and not a skill that the item does not show: a tongue, a tool.
    """
    named = {word.strip(",;") for word in able.split()[1:] if not word.islower() and word[0].isalpha()}
    return not (
        terms(able) <= terms(item)
        or able.split(maxsplit=1)[0] in _SKILLS
        or any(word.lower() not in item.lower() for word in named)
    )


_SKILLS = frozenset("speak know understand use code program have be hold like".split())  # noqa: SIM905


def further_pair_slots(first: Pair, pair: Pair) -> dict[str, Said]:
    """The slots of a second need and item; where both items are of one post, the employer is named once."""
    slots = _need_slots(pair.need, "2")
    told = pair.said or ""
    same = pair.item.where == first.item.where and pair.item.section == first.item.section
    slots["at_item2"] = Said(_inside(told), (pair.item.path,)) if same else _with_employer(pair)
    subject, verb, *rest = told.split(" ", 2)
    if same and subject == "I" and rest and verb not in ("am", "have", "was", "speak"):
        slots["also_item2"] = Said(f"I also {verb} {rest[0]}", (pair.item.path,))
    return slots


def _inside(said: str) -> str:
    """A first person sentence as it stands inside another one."""
    return said if said.startswith("I ") else said[:1].lower() + said[1:]


def _with_employer(pair: Pair) -> Said:
    where, facts = _employer(pair)
    lead = "as a volunteer with" if pair.item.section == "volunteer" else "at"
    said = _inside(pair.said or "")
    if (
        pair.item.section == "certificates"
        and pair.need is not None
        and terms(pair.item.text) == terms(pair.need.text)
    ):
        return Said("that is among my certifications", (pair.item.path,))
    if where is None:
        return Said(said, (pair.item.path,))
    return Said(f"{lead} {where} {said}", (*facts, pair.item.path), f"{lead} {where}, {said}")


def _employer(pair: Pair) -> tuple[str | None, tuple[str, ...]]:
    """The employer of a deed and its path; None where the item names it itself or there is none."""
    item = pair.item
    if (
        item.section not in ("work", "volunteer")
        or item.where is None
        or not (pair.said or "").startswith("I ")
    ):
        return None, ()
    where = short_company(item.where)
    if where.lower() in item.text.lower():
        return None, ()
    key = {"work": "name", "volunteer": "organization"}[item.section]
    root = item.path.split("]", 1)[0] + "]"
    return where, (f"{root}.{key}",)


def pair_tags(pair: Pair) -> set[str]:
    """What holds of a pair: a deed that answers the need, a brief one, a need noted in an interview."""
    tags = set()
    told = pair.said or ""
    if told.startswith("I ") and pair.item.section in ("work", "volunteer", "projects"):
        tags.add("deed told")
    if pair.answers and told.startswith("I ") and pair.item.section in ("work", "volunteer", "projects"):
        tags.add("deed")
    if pair.item.current is False:
        tags.add("past post")
    if len(told.split()) <= _BRIEF and not set(told) & set(";:()"):
        tags.add("brief")
    if pair.need is not None and pair.need.need.source == "interview":
        tags.add("noted")
    if pair.need is not None and worth(terms(pair.need.text)) >= _TELLING:
        tags.add("telling need")
    return tags
