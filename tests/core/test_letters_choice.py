import pytest

from afterview.core.letters.choice import Line, Said, Voice, choose, fitting, lines_of, say

VOICE = Voice("plain", "US", "a seed")
DAY = {"day": Said("on Monday", ("opportunities[0].interviews[0].starts",))}


def test_a_stock_is_read_row_by_row() -> None:
    lines = lines_of(
        """
        # a comment
        pw (onsite, -dated topic): Thank you
            for {day}.

        f: Thanks.
        """
    )
    assert lines == (Line("Thank you for {day}.", "pw", ("onsite", "-dated topic")), Line("Thanks.", "f"))


def test_a_line_fits_by_register_tags_and_slots() -> None:
    lines = lines_of(
        """
        p: Plain.
        w: Warm.
        p (onsite): There.
        p (-onsite): Not there.
        p: {topic}.
        """
    )
    assert [line.text for line in fitting(lines, {}, frozenset({"onsite"}), VOICE)] == ["Plain.", "There."]


def test_the_same_seed_chooses_the_same_line() -> None:
    lines = [Line(f"Line {n}.") for n in range(9)]
    assert choose(lines, VOICE, ()) == choose(lines[::-1], VOICE, ())


def test_another_seed_may_choose_another_line() -> None:
    lines = [Line(f"Line {n}.") for n in range(9)]
    assert len({choose(lines, Voice("plain", "US", str(seed)), ()) for seed in range(20)}) > 3


def test_a_line_that_a_sibling_uses_is_left_to_it() -> None:
    lines = [Line("One."), Line("Two.")]
    voice = Voice("plain", "US", "a seed", frozenset({choose(lines, VOICE, ()).text}))
    assert choose(lines, voice, ()) != choose(lines, VOICE, ())


def test_a_line_that_begins_like_the_one_before_is_avoided() -> None:
    lines = [Line("I thank the company, the position and our talk."), Line("It was good.")]
    assert (
        choose(lines, VOICE, ["I thank you for our talk about the position at the company."]).text
        == "It was good."
    )


@pytest.mark.parametrize(("spelling", "text"), [("US", "An honor."), ("UK", "An honour.")])
def test_a_line_is_spelled_for_its_reader(spelling: str, text: str) -> None:
    (sentence,) = say(Line("An [honor/honour]."), {}, Voice("plain", spelling, ""))  # type: ignore[arg-type]
    assert sentence.text == text


def test_a_filled_slot_brings_its_facts() -> None:
    (sentence,) = say(Line("{Day} we met."), DAY, VOICE)
    assert (sentence.text, sentence.facts) == ("On Monday we met.", DAY["day"].facts)


def test_a_sentence_without_a_slot_rests_on_what_the_letter_is_about() -> None:
    first, second = say(Line("We met {day}. | It was good."), DAY, VOICE, ("opportunities[0].position",))
    assert (first.facts, second.facts) == (DAY["day"].facts, ("opportunities[0].position",))


def test_words_that_begin_a_sentence_otherwise_are_said_so() -> None:
    slots = {"at_item": Said("at Hafen I led", ("x",), "at Hafen, I led")}
    assert say(Line("{At_item}; {at_item}."), slots, VOICE)[0].text == "At Hafen, I led; at Hafen I led."


def test_a_slot_that_ends_in_a_full_stop_gets_no_second_one() -> None:
    assert say(Line("At {time}."), {"time": Said("2 a.m.", ("x",))}, VOICE)[0].text == "At 2 a.m."
