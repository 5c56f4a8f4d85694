"""What holds for every phrase about when (RULEBOOK section 5)."""

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from afterview.core.days_in_words import MONTHS, WEEKDAYS
from afterview.core.promises import mentions, read_promise
from afterview.core.time import BusinessDays, business_days

COUNTRIES = [None, "US", "GB", "DE", "CA", "JP", "IL", "AE", "IN", "ZZ"]
PLACES = st.sampled_from(COUNTRIES).map(lambda country: business_days(country, None))
DATES = st.dates(date(2020, 1, 1), date(2035, 12, 31))
VOCABULARY = """
    a an the this next last that following coming by on before after until from to of in within or and between
    week weeks day days month months year quarter hour hours business working fortnight weekend time
    Monday Tues Wednesday Thu Friday Sat Sunday January Feb March april May June Sept. December
    early mid middle late end beginning start half first second third tenth twenty-first
    one two three ten forty couple few dozen 1 2 7 10 14 31 2026 2027 1st 2nd 10th 31st 12/11 31/12/26
    2026-12-11 11.12.2026 5pm 10:30 noon EOD EOW EOM EOY COB w/c Q1 H2 today tomorrow tonight yesterday later
    then Christmas Easter Thanksgiving year's week's we you they'd will hear decide know call interviews
    meeting not no won't soon once when if as at least most so about roughly than more latest earliest
    , . ; - – / ( )
"""
WORDS = st.sampled_from(VOCABULARY.split())
PHRASES = st.lists(WORDS, max_size=12).map(" ".join)
SAID = st.sampled_from(
    [
        "Friday",
        "by next Tuesday",
        "by the end of next week",
        "within three business days",
        "in two weeks",
        "mid-January",
        "by the 10th",
        "the week after next",
        "we will let you know by Wednesday",
        "interviews run until Thursday and we decide by the following Tuesday",
        "before Christmas",
        "a week from Friday",
        "February 30th",
        "EOM",
        "next month",
        "12 December",
    ]
)
VAGUE = st.sampled_from(
    [
        "We should know more soon.",
        "We will be in touch in due course.",
        "You will hear once the panel has met.",
        "As soon as we can.",
        "It depends on the budget.",
        "When Sarah is back we will see.",
    ]
)


@given(text=st.one_of(st.text(max_size=200), PHRASES), said_on=st.dates(), days=PLACES)
@settings(max_examples=400, deadline=None)
@example(text="by the end of next week", said_on=date.max, days=business_days("US", None))
@example(text="the week before last, before Monday", said_on=date.min, days=business_days("US", None))
@example(text="before Easter", said_on=date(9999, 12, 1), days=business_days("US", None))
@example(text="in 9999 years or 999 business days", said_on=date(2026, 12, 2), days=business_days("US", None))
def test_any_text_is_read_without_an_error_and_never_to_a_date_before_the_saying(
    text: str, said_on: date, days: BusinessDays
) -> None:
    answer = read_promise(text, said_on, days)
    assert answer.reading
    assert answer.date is None or answer.date >= said_on


@given(
    phrase=st.one_of(SAID, PHRASES),
    said_on=DATES,
    days=PLACES,
    change=st.sampled_from(["upper", "lower", "title"]),
)
@settings(max_examples=200, deadline=None)
def test_capitals_do_not_change_the_answer(
    phrase: str, said_on: date, days: BusinessDays, change: str
) -> None:
    assert (
        read_promise(getattr(phrase, change)(), said_on, days).date
        == read_promise(phrase, said_on, days).date
    )


@given(
    phrase=st.one_of(SAID, PHRASES),
    said_on=DATES,
    days=PLACES,
    space=st.sampled_from(["  ", "\t", "\n", "\u00a0", " \r\n"]),
)
@settings(max_examples=200, deadline=None)
def test_white_space_does_not_change_the_answer(
    phrase: str, said_on: date, days: BusinessDays, space: str
) -> None:
    spaced = space + phrase.replace(" ", space) + space
    assert read_promise(spaced, said_on, days).date == read_promise(phrase, said_on, days).date


@given(
    phrase=SAID,
    said_on=DATES,
    days=PLACES,
    before=st.sampled_from(
        ["", "Hello, ", "Thank you very much. ", "Of course! ", "No problem, ", "Dear Robin,\n\n"]
    ),
    after=st.sampled_from(["", ".", ", thank you", ". Kind regards, Dana", ", if that suits you", " please"]),
)
@settings(max_examples=200, deadline=None)
def test_politeness_around_it_does_not_change_the_answer(
    phrase: str, said_on: date, days: BusinessDays, before: str, after: str
) -> None:
    assert (
        read_promise(before + phrase + after, said_on, days).date == read_promise(phrase, said_on, days).date
    )


@given(
    phrase=SAID,
    vague=VAGUE,
    said_on=DATES,
    days=PLACES,
    order=st.sampled_from(["{vague} {phrase}.", "{phrase}. {vague}"]),
)
@settings(max_examples=200, deadline=None)
def test_a_vague_sentence_beside_it_changes_nothing(
    phrase: str, vague: str, said_on: date, days: BusinessDays, order: str
) -> None:
    both = order.format(phrase=phrase, vague=vague)
    assert read_promise(both, said_on, days).date == read_promise(phrase, said_on, days).date


@given(vague=st.lists(VAGUE, max_size=4).map(" ".join), said_on=DATES, days=PLACES)
@settings(max_examples=100, deadline=None)
def test_vague_sentences_alone_give_nothing(vague: str, said_on: date, days: BusinessDays) -> None:
    assert read_promise(vague, said_on, days).date is None


@given(
    weekday=st.sampled_from(WEEKDAYS),
    lead=st.sampled_from(["", "by ", "on ", "you will hear by ", "no later than "]),
    said_on=DATES,
    days=PLACES,
)
@settings(max_examples=200, deadline=None)
def test_a_bare_weekday_is_the_first_such_day_after_the_saying(
    weekday: str, lead: str, said_on: date, days: BusinessDays
) -> None:
    found = read_promise(lead + weekday, said_on, days).date
    assert found is not None
    assert found.weekday() == WEEKDAYS.index(weekday)
    assert timedelta(0) < found - said_on <= timedelta(days=7)


@given(count=st.integers(1, 60), said_on=DATES, days=PLACES, words=st.sampled_from(["business", "working"]))
@settings(max_examples=200, deadline=None)
def test_business_days_are_counted_after_the_saying_and_end_on_one(
    count: int, said_on: date, days: BusinessDays, words: str
) -> None:
    unit = "day" if count == 1 else "days"
    found = read_promise(f"within {count} {words} {unit}", said_on, days).date
    assert found is not None
    assert days.is_business_day(found)
    between = (said_on + timedelta(days=k) for k in range(1, (found - said_on).days + 1))
    assert sum(days.is_business_day(day) for day in between) == count


@given(
    count=st.integers(2, 60), unit=st.sampled_from([("days", 1), ("weeks", 7)]), said_on=DATES, days=PLACES
)
@settings(max_examples=200, deadline=None)
def test_days_and_weeks_are_calendar_days_from_the_saying(
    count: int, unit: tuple[str, int], said_on: date, days: BusinessDays
) -> None:
    name, length = unit
    assert read_promise(f"in {count} {name}", said_on, days).date == said_on + timedelta(days=count * length)


@given(
    stretch=st.sampled_from(["next week", "this week", "EOW", "next month", "end of the month", "end of Q2"]),
    said_on=DATES,
    days=PLACES,
)
@settings(max_examples=200, deadline=None)
def test_a_stretch_ends_on_a_business_day_where_it_has_one(
    stretch: str, said_on: date, days: BusinessDays
) -> None:
    found = read_promise(stretch, said_on, days).date
    assert found is not None
    its_week = [found - timedelta(days=k) for k in range(7)]
    assert days.is_business_day(found) or not any(map(days.is_business_day, its_week))


@given(day=DATES, ahead=st.integers(0, 364), days=PLACES)
@settings(max_examples=200, deadline=None)
def test_a_date_written_in_full_is_that_date_in_every_country(
    day: date, ahead: int, days: BusinessDays
) -> None:
    said_on = day - timedelta(days=ahead)
    month = MONTHS[day.month - 1]
    for written in (day.isoformat(), f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"):
        assert read_promise(written, said_on, days).date == day


@given(
    text=st.one_of(PHRASES, st.lists(SAID, max_size=5).map("; ".join), st.text(max_size=80)),
    said_on=DATES,
    days=PLACES,
)
@settings(max_examples=400, deadline=None)
def test_mentions_are_ordered_disjoint_and_within_the_text(
    text: str, said_on: date, days: BusinessDays
) -> None:
    end = 0
    for mention in mentions(text, said_on, days):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end]
        end = mention.end


@given(text=st.one_of(PHRASES, st.lists(SAID, max_size=5).map("; ".join)), said_on=DATES, days=PLACES)
@settings(max_examples=400, deadline=None)
def test_the_words_of_a_mention_read_alone_name_the_same_date(
    text: str, said_on: date, days: BusinessDays
) -> None:
    for mention in mentions(text, said_on, days):
        if mention.kind == "anchored":
            continue
        alone = mentions(text[mention.start : mention.end], said_on, days)
        assert [(one.date, one.weekday_wrong) for one in alone] == [(mention.date, mention.weekday_wrong)]
