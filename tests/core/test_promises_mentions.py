"""The dates that free text names, for the letter linter and the mail reader (RULEBOOK section 5)."""

from datetime import date

import pytest

from afterview.core.promises import Mention, mentions
from afterview.core.time import business_days

WRITTEN_ON = date(2026, 11, 23)  # a Monday
US = business_days("US", None)


def found(text: str) -> list[tuple[str, str | None]]:
    return [
        (text[one.start : one.end], one.date.isoformat() if one.date else None)
        for one in mentions(text, WRITTEN_ON, US)
    ]


def the_one(text: str) -> Mention:
    (mention,) = mentions(text, WRITTEN_ON, US)
    return mention


def test_a_letter_s_dates_are_found_in_order_with_their_words() -> None:
    text = (
        "Dear Ms Ortiz,\n\nThank you for your time on Monday. You said that the panel meets on the 2nd; "
        "I look forward to hearing from you by Friday, December 4."
    )
    assert found(text) == [
        ("Monday", "2026-11-30"),
        ("the 2nd", "2026-12-02"),
        ("Friday, December 4", "2026-12-04"),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("by the end of next week, then", "the end of next week"),
        ("in the next few days", "in the next few days"),
        ("on Friday the 4th", "Friday the 4th"),
        ("before December 5", "before December 5"),
        ("Thursday or Friday of next week", "Thursday or Friday of next week"),
        ("between the 7th and the 10th", "between the 7th and the 10th"),
        ("on 4 December (Friday)", "4 December (Friday)"),
        ("a week from Friday", "a week from Friday"),
        ("by the weekend", "by the weekend"),
        ("Café ☕ by Dec. 4 at 5pm", "Dec. 4"),
    ],
)
def test_the_span_takes_in_the_words_that_name_the_date(text: str, words: str) -> None:
    mention = the_one(text)
    assert text[mention.start : mention.end] == words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("by December 4", "absolute"),
        ("by 12/4", "absolute"),
        ("by Christmas", "absolute"),
        ("by Friday", "weekday"),
        ("by next Friday", "weekday"),
        ("by the first Friday of January", "weekday"),
        ("in two days", "relative"),
        ("tomorrow", "relative"),
        ("a week from Friday", "relative"),
        ("next week", "span"),
        ("mid-January", "span"),
        ("by the first week of January", "span"),
        ("by EOM", "span"),
        ("the following Tuesday", "anchored"),
        ("early the following week", "anchored"),
        ("the following month", "anchored"),
        ("the 10th of the following month", "anchored"),
        ("the first week of the following month", "anchored"),
    ],
)
def test_the_kind_tells_how_a_date_is_named(text: str, kind: str) -> None:
    assert the_one(text).kind == kind


def test_a_weekday_that_contradicts_its_date_is_told() -> None:
    mention = the_one("I look forward to hearing from you by Thursday, December 4.")
    assert mention.weekday_wrong
    assert mention.date is None
    assert mention.reading == "4 December 2026 is a Friday, not a Thursday"


@pytest.mark.parametrize("text", ["December 4 (Thursday)", "December 4, a Thursday", "Thursday, 12/4"])
def test_a_weekday_is_checked_wherever_it_stands(text: str) -> None:
    assert the_one(text).weekday_wrong


def test_a_date_that_does_not_exist_is_a_mention_without_a_date() -> None:
    mention = the_one("by November 31")
    assert mention.date is None
    assert not mention.weekday_wrong


def test_past_dates_are_mentioned_with_their_own_date() -> None:
    assert found("We met last Friday, on 3 November 2025 and yesterday.") == [
        ("last Friday", "2026-11-20"),
        ("3 November 2025", "2025-11-03"),
        ("yesterday", "2026-11-22"),
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Interviews end on Friday; we decide the following Tuesday", "2026-12-01"),
        ("Interviews end on Friday; we decide the Tuesday after", "2026-12-01"),
        ("Interviews end on Friday; we decide the Tuesday after that", "2026-12-01"),
        ("Interviews end on Friday; we decide two days later", "2026-11-29"),
        ("Interviews end on Friday; we decide two days after", "2026-11-29"),
        ("Interviews end on Friday; we decide within two days of that day", "2026-11-29"),
        ("Interviews end on Friday; we decide the day after", "2026-11-28"),
        ("Interviews end on Friday; we decide the next working day", "2026-11-30"),
        ("Interviews end on Friday; we decide by then", "2026-11-27"),
        ("Interviews end on Friday; we decide the week after that", "2026-12-04"),
        ("Interviews end on Friday; we decide later that week", "2026-11-27"),
        ("Interviews end next week; we decide by the end of that month", "2026-12-31"),
        ("Interviews end next week; we decide in the month after that", "2027-01-29"),
        ("They told me on Friday they decide the following Tuesday", "2026-11-24"),
    ],
)
def test_what_is_counted_from_a_date_named_before_is_counted_from_it(text: str, last: str) -> None:
    assert found(text)[-1][1] == last


@pytest.mark.parametrize(
    "text",
    [
        "the Tuesday after",
        "two days later",
        "by then",
        "that week",
        "the end of that month",
        "within two days of that",
    ],
)
def test_without_such_a_date_nothing_is_counted(text: str) -> None:
    assert all(date_named is None or words == "the Tuesday" for words, date_named in found(text))


@pytest.mark.parametrize(
    "text",
    [
        "I cut costs by 12/100 over the past two years, 24/7, in a two-week sprint.",
        "May I ask whether the second round, in the first half, went well?",
        "It was the 3rd interview on the 5th floor; I sat by the sun.",
        "We do this every Friday, three days a week.",
        "Black Friday sales",
        "a week's notice and two weeks' holiday",
        "Merry Christmas and a happy New Year!",
        "1,200 people and version 2.10",
        "any third party",
    ],
)
def test_figures_and_words_that_are_no_dates_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_time_of_day_is_no_date_beside_one() -> None:
    assert found("by EOD on Friday, at 5pm") == [("EOD on Friday", "2026-11-27")]
    assert found("Friday, by close of business") == [("Friday", "2026-11-27")]


def test_two_sentences_keep_their_own_end_of_day() -> None:
    assert [words for words, _ in found("Call by EOD. Letter on Friday. Mail by COB.")] == [
        "EOD",
        "Friday",
        "COB",
    ]
