"""The words that fill the slots of the stock's sentences, each with the journal paths it rests on."""

from afterview.core.letters.choice import Said
from afterview.core.letters.naming import short_company
from afterview.core.letters.needs_said import deed_asked
from afterview.core.letters.outline import ToldTopic
from afterview.core.letters.pairs import Pair


def topic_slots(topic: ToldTopic, place: str) -> dict[str, Said]:
    """The slots of a topic, those of a second one with `place` "2"."""
    facts = (topic.path,)
    phrase = topic.phrase
    if phrase.shape == "clause":
        return {f"topic{place}_clause": Said(phrase.text, facts)}
    noun = f"the question of {phrase.text}" if phrase.shape == "question" else phrase.text
    return {f"topic{place}": Said(phrase.text, facts), f"topic{place}_noun": Said(noun, facts)}


def pair_slots(pair: Pair, place: str) -> dict[str, Said]:
    """The slots of a need and of the item beside it."""
    slots = {}
    if pair.need is not None:
        facts = (pair.need.need.path,)
        slots[f"{pair.need.kind}{place}"] = Said(pair.need.text, facts)
        if (able := deed_asked(pair.need)) is not None:
            slots[f"able{place}"] = Said(able, facts)
    path = pair.item.path
    if pair.said is None:
        return {**slots, f"verbatim{place}": Said(pair.item.text.rstrip("."), (path,))}
    said = pair.said
    low = said if said.startswith("I ") else said[:1].lower() + said[1:]
    slots[f"item{place}"] = Said(low, (path,))
    where, facts = _employer(pair)
    lead = "as a volunteer with" if pair.item.section == "volunteer" else "at"
    slots[f"at_item{place}"] = Said(f"{lead} {where} {low}" if where else low, (*facts, path))
    if where and pair.item.section == "work":
        slots[f"where{place}"] = Said(where, facts)
    also = said.split(" ", 2)
    if said.startswith("I ") and len(also) > 2 and also[1] not in ("am", "have", "was", "speak"):
        slots[f"also_item{place}"] = Said(f"I also {' '.join(also[1:])}", (path,))
    return slots


def _employer(pair: Pair) -> tuple[str | None, tuple[str, ...]]:
    """The employer of a deed and its path; None where the item names it itself or there is none."""
    item = pair.item
    if item.section not in ("work", "volunteer") or item.where is None or not (pair.said or "").startswith("I "):
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
    if pair.answers and told.startswith("I ") and pair.item.section in ("work", "volunteer", "projects"):
        tags.add("deed")
    if pair.item.current is False:
        tags.add("past post")
    if len(told.split()) <= 16:
        tags.add("brief")
    if pair.need is not None and pair.need.need.source == "interview":
        tags.add("noted")
    return tags
