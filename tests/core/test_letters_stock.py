import re

import pytest

from afterview.core.letters.arrangements import (
    ARRANGEMENTS,
    GROUPS,
    INSTEAD,
    LINKED,
    RECAPS_BESIDE,
    WITHOUT_TOPIC,
)
from afterview.core.letters.choice import Line, Said, Voice, fitting, say
from afterview.core.letters.letter import Register, Spelling
from afterview.core.letters.stock import conversation, intent, others, qualifications

REGISTERS: tuple[Register, ...] = ("plain", "warm", "formal")
SPELLINGS: tuple[Spelling, ...] = ("US", "UK")
LINES = [
    (f"{module.__name__.rpartition('.')[2]}.{name}", line)
    for module in (conversation, intent, qualifications)
    for name, lines in vars(module).items()
    if name.isupper()
    for line in lines
] + [
    (f"{kind}.{part}", line)
    for kind, parts in others.PARTS.items()
    for part, lines in parts.items()
    for line in lines
]
CLICHES = (
    "writing to|please find|do not hesitate|feel free|team player|passion|leverag|touch base|circle back|"
    "at your earliest"
)


@pytest.mark.parametrize(("where", "line"), LINES, ids=lambda value: getattr(value, "text", value)[:60])
def test_a_line_of_the_stock_is_plain_and_whole(where: str, line: Line) -> None:
    assert line.registers
    assert set(line.registers) <= set("pwf")
    assert not re.search(rf"!|  |{CLICHES}", line.text), where
    for part in line.text.split(" | "):
        if not where.startswith("intent.SUBJECT"):
            assert re.search(r"[.?:]”?$", part), where
        assert part.count("{") == part.count("}")
        assert re.match(r"[A-Z“{]", part), where


def test_no_line_stands_twice_in_one_group() -> None:
    seen: dict[str, set[str]] = {}
    for where, line in LINES:
        assert line.text not in seen.setdefault(where, set()), line.text
        seen[where].add(line.text)


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize(
    "slots",
    [{"day", "days", "since"}, {"day", "since"}, {"day", "days"}, set()],
    ids=["this week", "earlier", "today", "ahead"],
)
def test_every_register_can_thank_on_any_day(register: Register, slots: set[str]) -> None:
    found = {name: Said("x", ()) for name in {*slots, "position", "company", "as_position"}}
    tags = frozenset() if slots else frozenset({"ahead"})
    voice = Voice(register, "US", "")
    assert fitting(conversation.THANKS, found, tags, voice)
    assert fitting(intent.SUBJECT, found, tags, voice)
    assert fitting(conversation.THANKS_AFTER, found, tags, voice)
    assert fitting(conversation.THANKS_AFTER_INTEREST, found, tags, voice)


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("need", ["needed", "asked", "quoted", None])
@pytest.mark.parametrize("item", ["at_item", "verbatim"])
def test_every_need_and_item_can_be_recalled(register: Register, need: str | None, item: str) -> None:
    slots = {name: Said("x", ()) for name in (need, item, "company") if name}
    voice = Voice(register, "US", "")
    for groups in (GROUPS["recap"], RECAPS_BESIDE):
        assert any(fitting(group, slots, frozenset(), voice) for group in groups)


@pytest.mark.parametrize("register", REGISTERS)
def test_every_register_can_say_every_part_but_those_that_may_be_missing(register: Register) -> None:
    slots = {name: Said("x", ()) for name in ("company", "position", "day", "since", "topic", "topic_noun")}
    parts = {
        name
        for table in (ARRANGEMENTS, LINKED, WITHOUT_TOPIC)
        for one in table
        for part in one
        for name in part
    }
    voice = Voice(register, "UK", "")
    for name in parts - {"further topic", "further recap", "recap"}:
        wanted = [name, *INSTEAD.get(name, ())]
        assert any(fitting(group, slots, frozenset(), voice) for one in wanted for group in GROUPS[one]) or (
            "recap" in name
        ), name


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_line_is_spelled_one_way_or_the_other(spelling: Spelling) -> None:
    for _, line in LINES:
        slots = {name: Said("x", ("path",)) for name in line.slots}
        for sentence in say(line, slots, Voice("plain", spelling, "")):
            assert not re.search(r"[\[\]{}]", sentence.text)
