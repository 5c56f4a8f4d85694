"""When the candidate is reminded, of what, and in which words."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.reminders import AHEAD, Message, Quiet, Told, home_of, next_message
from journals import candidate, interview, journal, journals, opportunity

# Tuesday; the interview ends at 15:00, the thank-you is due by 15:00 on Wednesday.
ENDED = datetime(2027, 3, 9, 15, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
USUAL = Quiet()
THANKS = "thank_you:kestrel:first:Priya Nair"


def kestrel(*opportunities: dict[str, Any], **more: object) -> Journal:
    return read_journal(journal(*(opportunities or (opportunity(interview()),)), **more))


def only_thanks() -> Journal:
    """A journal in which nothing but the thank-you is to be done."""
    away = ("debrief", "forecast", "ask_hear_by", "capture")
    events = [
        {
            "id": kind.replace("_", "-"),
            "kind": "dismissed",
            "at": "2027-03-09T15:00:00+00:00",
            "action": f"{kind}:kestrel:first",
        }
        for kind in away
    ]
    return kestrel(opportunity(interview(), events=events))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


def told(message: Message) -> Told:
    return Told(message.key, message.at, message.actions)


def the_next(recorded: Journal, now: datetime, *before: Told, quiet: Quiet = USUAL) -> Message:
    message = next_message(recorded, now, quiet, before)
    assert message is not None
    return message


def test_on_a_day_without_a_message_one_comes_when_something_opens() -> None:
    message = the_next(only_thanks(), at(9, 9))
    assert (message.key, message.at, message.actions) == ("day 2027-03-09", ENDED, (THANKS,))
    assert message.text == "Today: write to Priya Nair by 15:00 on Wednesday 10 March."


def test_in_the_morning_what_is_due_that_day_is_told_again() -> None:
    first = the_next(only_thanks(), at(9, 16))
    second = the_next(only_thanks(), at(9, 16), told(first))
    assert (second.key, second.at) == ("day 2027-03-10", at(10, 8))
    assert second.text == "Today: write to Priya Nair by 15:00."


def test_what_is_due_within_three_hours_is_told_once_more() -> None:
    morning = the_next(only_thanks(), at(10, 8))
    soon = the_next(only_thanks(), at(10, 8, 1), told(morning))
    assert soon.at == at(10, 12)
    assert soon.key.startswith(f"due {THANKS} ")
    assert soon.text == "Today: write to Priya Nair by 15:00."
    assert next_message(only_thanks(), at(10, 12, 1), USUAL, [told(morning), told(soon)]) == the_next(
        only_thanks(), at(10, 12, 1), told(morning), told(soon)
    )


def test_what_a_message_told_within_those_hours_is_not_told_again_before_it_is_due() -> None:
    late = the_next(only_thanks(), at(10, 12, 30))
    following = next_message(only_thanks(), at(10, 12, 31), USUAL, [told(late)])
    assert late.key == "day 2027-03-10"
    assert following is None or following.at > at(10, 15)


def test_what_is_overdue_is_told_once_and_then_no_more() -> None:
    before = Told("day 2027-03-10", at(10, 8), [THANKS])
    overdue = the_next(only_thanks(), at(10, 16), before)
    assert (overdue.key, overdue.at) == ("day 2027-03-11", at(11, 8))
    assert overdue.text == "Today: write to Priya Nair, which was due by Wednesday 10 March."
    assert next_message(only_thanks(), at(12, 8), USUAL, [before, told(overdue)]) is None


def test_no_message_comes_in_quiet_hours() -> None:
    assert the_next(only_thanks(), at(9, 22)).at == at(10, 8)
    assert the_next(only_thanks(), at(10, 2)).at == at(10, 8)


def test_quiet_hours_follow_the_candidates_clock() -> None:
    away = kestrel(candidate=candidate(time_zone="Asia/Tokyo"))
    assert the_next(away, ENDED).at.astimezone(ZoneInfo("Asia/Tokyo")).hour == 8


def test_without_quiet_hours_a_message_comes_at_any_time() -> None:
    assert the_next(only_thanks(), at(9, 23), quiet=Quiet(time(0), time(0))).at == at(9, 23)


def test_quiet_hours_may_lie_within_a_day() -> None:
    siesta = Quiet(time(13), time(16))
    assert the_next(only_thanks(), ENDED, quiet=siesta).at == at(9, 16)


def offered(deadline: str) -> Journal:
    offer = {"received": "2027-03-10T10:00:00+00:00", "deadline": deadline}
    return kestrel(opportunity(interview(), offer=offer))


@pytest.mark.parametrize(
    ("deadline", "expected"),
    [
        ("2027-03-12T10:00:00+00:00", at(12, 8)),
        ("2027-03-12T08:30:00+00:00", at(11, 20)),
        ("2027-03-12T05:00:00+00:00", at(11, 20)),
        ("2027-03-12T23:00:00+00:00", at(12, 20)),
        ("2027-03-13T00:30:00+00:00", at(12, 20)),
    ],
    ids=["after the night", "just after it", "in it", "in the evening", "after midnight"],
)
def test_what_is_due_around_the_night_is_told_while_one_is_awake(deadline: str, expected: datetime) -> None:
    recorded = offered(deadline)
    now = at(10, 11)
    before: list[Told] = []
    found = []
    while (message := next_message(recorded, now, USUAL, before)) and message.at < at(13, 8):
        before.append(told(message))
        now = message.at + timedelta(minutes=1)
        if any(action.startswith("decide") for action in message.actions):
            found.append(message.at)
    assert expected in found


def waiting_over() -> Journal:
    """They were to be heard from by Friday 12 March: a call is right from Monday 15 March."""
    return kestrel(opportunity(interview(hear_by={"date": "2027-03-12"})))


def test_a_call_is_told_with_its_hours() -> None:
    before = Told("day 2027-03-12", at(12, 8), the_next(waiting_over(), at(12, 8)).actions)
    message = the_next(waiting_over(), at(15, 7), before)
    assert message.text.splitlines()[0] == "Today: call Kestrel Rail between 09:00 and 17:00."


def test_a_call_whose_hours_have_begun_is_told_with_their_end() -> None:
    message = the_next(waiting_over(), at(15, 11))
    assert "call Kestrel Rail until 17:00." in message.text


def test_a_call_is_not_told_when_its_hours_are_over_for_the_day() -> None:
    assert "call Kestrel Rail" not in the_next(waiting_over(), at(15, 18)).text


def test_news_comes_first() -> None:
    old = Told("day 2027-03-14", at(14, 8), [THANKS])
    assert the_next(waiting_over(), at(15, 8), old).text.startswith("Today: ")
    assert not the_next(waiting_over(), at(15, 8), old).text.startswith("Today: write to Priya Nair")


def test_a_long_list_is_cut() -> None:
    many = kestrel(*(opportunity(interview(), id=f"o{n}", company=f"Company {n}") for n in range(9)))
    lines = the_next(many, at(9, 16)).text.splitlines()
    assert len(lines) == 8
    assert lines[1].startswith("Also: ")
    assert lines[-1].startswith("And ")
    assert lines[-1].endswith(" more.")


def test_nothing_is_told_where_there_is_nothing_to_do() -> None:
    assert next_message(kestrel(), at(1, 8), USUAL, []) is None
    assert next_message(read_journal(journal()), at(1, 8), USUAL, []) is None


def test_a_message_says_nothing_of_the_interview() -> None:
    assert "night trains" not in the_next(waiting_over(), at(15, 8)).text


def test_without_a_zone_of_ones_own_the_first_opportunitys_counts() -> None:
    nowhere = candidate(time_zone=None, country=None, subdivision=None)
    there = kestrel(opportunity(interview(), time_zone="Asia/Tokyo"), candidate=nowhere)
    assert home_of(there) == ZoneInfo("Asia/Tokyo")
    assert home_of(read_journal(journal(candidate=nowhere))).utcoffset(datetime(2027, 3, 9)) == timedelta()  # noqa: DTZ001 -- asks of a wall clock


@given(journals(), st.integers(0, 400))
def test_messages_come_in_order_outside_quiet_hours_and_each_once(
    drawn: tuple[dict[str, Any], datetime], hours: int
) -> None:
    recorded, now = read_journal(drawn[0]), drawn[1] + timedelta(hours=hours)
    before: list[Told] = []
    for _ in range(4):
        message = next_message(recorded, now, USUAL, before)
        if message is None:
            now += AHEAD
            continue
        day = message.at.astimezone(home_of(recorded))
        assert message.at >= now
        assert not USUAL.covers(day)
        assert message.key not in {each.key for each in before}
        assert message.key == f"day {day.date()}" or message.key.startswith("due ")
        before.append(told(message))
        now = message.at


def test_quiet_hours_after_midnight_end_the_same_day() -> None:
    night = Quiet(time(1), time(9))
    assert the_next(only_thanks(), at(10, 2), quiet=night).at == at(10, 9)
