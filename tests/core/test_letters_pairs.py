from afterview.core.letters.needs_said import SaidNeed, said_needs
from afterview.core.letters.pairs import Pair, Reader, deal, echo, pairs
from afterview.core.needs import Need, Source
from afterview.core.resume import ResumeItem, resume_items

NOBODY = Reader("", "", "")


def items(*highlights: str) -> tuple[ResumeItem, ...]:
    return resume_items({"work": [{"name": "Elmfield", "highlights": list(highlights)}]})


def needs(*texts: str, source: Source = "interview") -> tuple[SaidNeed, ...]:
    return tuple(said for text in texts for said in said_needs(Need(text, source, "x")))


def answered(*highlights: str, need: str, source: Source = "interview", position: str = "Clerk") -> list[str]:
    found = pairs(items(*highlights), needs(need, source=source), position)
    return [pair.item.text for pair in found if pair.answers]


def test_an_item_answers_a_need_with_which_it_shares_telling_words() -> None:
    deeds = ("Cut falls on the ward by 31 %", "Wrote the weekly letter")
    assert answered(*deeds, need="fewer falls at night") == [deeds[0]]


def test_number_words_tie_nothing() -> None:
    assert answered("Kept the calendar for five years", need="a team of five") == []


def test_the_words_of_the_position_tie_nothing() -> None:
    deed = "Hired a deckhand"
    assert answered(deed, need="a calm deckhand", position="Deckhand") == []
    assert answered(deed, need="a calm deckhand", position="Clerk") == [deed]


def test_an_item_with_one_word_of_many_answers_no_need_of_an_advertisement() -> None:
    asked = "You will inspect depots, bridges and tunnels with signals by the harbour ferry and the chapel"
    assert answered("Trained 12 drivers with signals by heart", need=asked, source="duty") == []


def test_a_compound_is_the_same_in_two_words() -> None:
    deed = "On call one week in five"
    assert answered(deed, need="You will share the on-call rota with others", source="duty") == [deed]


def test_a_paper_is_answered_by_a_paper() -> None:
    resume = {
        "work": [{"highlights": ["Drove night routes"]}],
        "certificates": [{"name": "Licence for night routes"}],
    }
    found = pairs(resume_items(resume), needs("a licence for night routes"), "Clerk")
    assert [pair.item.section for pair in found if pair.answers] == ["certificates"]


def test_each_reader_gets_the_pair_nearest_to_their_topics() -> None:
    found = pairs(
        items("Cut falls on the ward", "Trained 12 drivers in signals"),
        needs("fewer falls at night", "drivers with signals"),
        "Clerk",
    )
    dealt = deal(found, (), {"A": Reader("signals", "", ""), "B": Reader("falls", "", "")})
    assert [pair.item.text for pair in (dealt["A"][0], dealt["B"][0])] == [
        "Trained 12 drivers in signals",
        "Cut falls on the ward",
    ]


def test_two_may_share_a_pair_before_one_gets_what_answers_nothing() -> None:
    asked = needs("fewer falls at night", "somebody who bakes")
    found = pairs(items("Cut falls on the ward", "Counted 400 tickets"), asked, "Clerk")
    dealt = deal(found, asked, dict.fromkeys("ABC", NOBODY))
    assert sorted(given[0].item.text for given in dealt.values()) == [
        "Counted 400 tickets",
        "Cut falls on the ward",
        "Cut falls on the ward",
    ]


def test_where_all_is_given_the_same_is_given_again() -> None:
    asked = needs("fewer falls at night")
    dealt = deal(pairs(items("Cut falls on the ward"), asked, "Clerk"), asked, dict.fromkeys("ABC", NOBODY))
    assert all(len(given) == 1 for given in dealt.values())


def test_without_a_need_nothing_is_dealt() -> None:
    assert deal(pairs(items("Cut falls"), (), "Clerk"), (), {"A": NOBODY}) == {"A": ()}


def test_a_topic_brings_a_deed_to_mind_that_is_not_used_yet() -> None:
    found = items("Trained 12 drivers in the new signals", "Responsible for signals and drivers")
    brought = echo(found, "signals for drivers", frozenset())
    assert isinstance(brought, Pair)
    assert brought.said == "I trained 12 drivers in the new signals"
    assert echo(found, "signals for drivers", frozenset({brought.item.path})) != brought
    assert echo(found, "the ferry", frozenset()) is None
