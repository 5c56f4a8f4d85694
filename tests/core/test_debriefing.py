"""What is written down after an interview, step by step."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from afterview.core.debriefing import (
    Met,
    check_has_ended,
    earliest_hear_by,
    merged,
    opens_at,
    with_answers,
    with_forecast,
    with_hear_by,
    with_people_met,
)
from afterview.core.journal import HearBy, Journal, LetterSent, Opportunity, Topic
from afterview.core.journal_file import read_journal
from afterview.core.refusal import Refused
from journals import interview, journal, opportunity

AFTER = datetime(2027, 3, 9, 15, 30, tzinfo=UTC)
DURING = datetime(2027, 3, 9, 14, 30, tzinfo=UTC)


def read(met: dict[str, Any], **more: object) -> Journal:
    return read_journal(journal(opportunity(met, **more)))


def kestrel(**more: object) -> Journal:
    """Kestrel Rail, where Priya Nair was met and thanked, and Lee Wu was met."""
    people = [{"name": "Priya Nair", "title": "Operations Director"}, {"name": "Lee Wu"}]
    topics = [{"text": "night trains", "with": "Priya Nair"}, {"text": "depots", "with": "Lee Wu"}]
    thanks = {"letter": "thank_you", "interview": "first", "person": "Priya Nair"}
    return read(
        interview(people=people, topics=topics),
        events=[{"id": "e1", "at": "2027-03-09T15:10:00+00:00", "kind": "letter_sent"} | thanks],
        **more,
    )


def met_then(*answers: Met) -> Opportunity:
    """Kestrel Rail once these answers are given."""
    return with_people_met(kestrel(), "kestrel", "first", answers).opportunities[0]


def names(opportunity: Opportunity) -> list[tuple[str, str | None]]:
    return [(p.name, p.title) for p in opportunity.interviews[0].people]


PRIYA, LEE = ("Priya Nair", "Operations Director"), ("Lee Wu", None)


def test_somebody_new_comes_last() -> None:
    assert names(met_then(Met(was=None, name="Bo Ek", title="Planner"))) == [PRIYA, LEE, ("Bo Ek", "Planner")]


def test_somebody_added_again_is_there_once_with_the_title_given() -> None:
    assert names(met_then(Met(was=None, name="Lee Wu", title="Planner"))) == [PRIYA, ("Lee Wu", "Planner")]


def test_an_added_row_without_a_title_does_not_take_one_away() -> None:
    assert names(met_then(Met(was=None, name="Priya Nair"))) == [PRIYA, LEE]


def test_an_empty_row_adds_nobody() -> None:
    assert met_then(Met(was=None, name="")) == kestrel().opportunities[0]


def test_a_row_of_somebody_who_is_gone_meanwhile_adds_them_again() -> None:
    assert names(met_then(Met(was="Bo Ek", name="Bo Ek"))) == [PRIYA, LEE, ("Bo Ek", None)]


def test_a_title_is_corrected_and_taken_away() -> None:
    answers = [Met(was="Priya Nair", name="Priya Nair"), Met(was="Lee Wu", name="Lee Wu", title="Planner")]
    assert names(met_then(*answers)) == [("Priya Nair", None), ("Lee Wu", "Planner")]


def test_a_new_spelling_goes_into_topics_and_letters() -> None:
    changed = met_then(Met(was="Priya Nair", name="Priya Näir", title="COO"))
    assert [t.discussed_with for t in changed.interviews[0].topics] == ["Priya Näir", "Lee Wu"]
    assert [e.person for e in changed.events if isinstance(e, LetterSent)] == ["Priya Näir"]


def test_two_people_may_change_names() -> None:
    changed = met_then(Met(was="Priya Nair", name="Lee Wu"), Met(was="Lee Wu", name="Priya Nair"))
    assert names(changed) == [("Lee Wu", None), ("Priya Nair", None)]
    assert [t.discussed_with for t in changed.interviews[0].topics] == ["Lee Wu", "Priya Nair"]


def test_other_interviews_keep_their_people() -> None:
    two = read_journal(journal(opportunity(interview(), interview(id="second"))))
    changed = with_people_met(two, "kestrel", "first", [Met(was="Priya Nair", name="P. Nair")])
    assert [i.people[0].name for i in changed.opportunities[0].interviews] == ["P. Nair", "Priya Nair"]


@pytest.mark.parametrize(("was", "name"), [("Priya Nair", "Lee Wu"), ("Lee Wu", "Priya Nair")])
def test_a_name_that_is_anothers_is_refused_with_its_row(was: str, name: str) -> None:
    with pytest.raises(Refused) as refused:
        met_then(Met(was=None, name=""), Met(was=was, name=name))
    assert str(refused.value) == f"people[1].name is the name of somebody else there: {name}"


def test_somebody_not_met_after_all_is_taken_out_and_their_topics_are_everyones() -> None:
    changed = met_then(Met(was="Lee Wu", name=""))
    assert names(changed) == [PRIYA]
    assert [t.discussed_with for t in changed.interviews[0].topics] == ["Priya Nair", None]


def test_somebody_to_whom_there_is_a_letter_is_not_taken_out() -> None:
    with pytest.raises(Refused, match="Priya Nair has a letter recorded here"):
        met_then(Met(was="Priya Nair", name=""))


@pytest.mark.parametrize(
    ("current", "answers", "expected"),
    [
        (["a"], [(None, "b")], ["a", "b"]),
        (["a"], [(None, "a")], ["a"]),
        (["a"], [(None, None)], ["a"]),
        (["a", "b"], [("a", "c")], ["c", "b"]),
        (["a", "b"], [("a", "a")], ["a", "b"]),
        (["a", "b"], [("a", None)], ["b"]),
        (["a", "b"], [("a", "b")], ["b"]),
        (["c"], [("a", "c")], ["c"]),
        (["b"], [("a", "c")], ["b", "c"]),
        (["b"], [("a", None)], ["b"]),
        (["a", "b"], [("a", "b"), ("b", "a")], ["b", "a"]),
        (["a", "b"], [("a", "c"), ("b", "c")], ["c"]),
        (["a", "b"], [("b", "b"), (None, "b"), (None, "c")], ["a", "b", "c"]),
        (["a", "b"], [("a", None), ("b", "b")], ["b"]),
    ],
)
def test_an_answer_takes_the_place_of_what_it_replaces_and_the_rest_stays(
    current: list[str], answers: list[tuple[str | None, str | None]], expected: list[str]
) -> None:
    assert list(merged(current, answers)) == expected


def test_topics_are_told_apart_by_whom_they_were_with() -> None:
    ours, theirs = Topic(text="depots"), Topic(text="depots", discussed_with="Lee Wu")
    assert merged([ours], [(None, theirs)]) == (ours, theirs)


def test_answers_that_are_not_given_stay_and_empty_ones_are_taken_out() -> None:
    met = kestrel().opportunities[0].interviews[0]
    first = with_answers(met, AFTER, went_well=" calm ", would_change="shorter")
    second = with_answers(first, DURING, would_change="", cannot_know="the budget")
    assert second.debrief is not None
    assert (second.debrief.at, second.debrief.went_well, second.debrief.would_change) == (AFTER, "calm", None)
    assert second.debrief.cannot_know == "the budget"


def test_the_hear_by_date_may_be_the_day_of_the_interview_there() -> None:
    late = interview(starts="2027-03-09T22:00:00+00:00", ends="2027-03-09T23:30:00+00:00")
    here = read(late, time_zone="Asia/Tokyo")
    found = here.opportunities[0]
    assert earliest_hear_by(found, found.interviews[0], here.candidate) == date(2027, 3, 10)
    kept = with_hear_by(here, "kestrel", "first", HearBy(date=date(2027, 3, 10)))
    assert kept.opportunities[0].interviews[0].hear_by == HearBy(date=date(2027, 3, 10))


def test_a_hear_by_date_before_the_interview_is_refused() -> None:
    with pytest.raises(Refused, match=r"^date is before the interview, Tuesday 9 March$"):
        with_hear_by(read(interview()), "kestrel", "first", HearBy(date=date(2027, 3, 8)))


def test_a_date_that_they_did_not_name_after_all_is_taken_out() -> None:
    before = read(interview(hear_by={"date": "2027-03-19"}))
    assert with_hear_by(before, "kestrel", "first", None).opportunities[0].interviews[0].hear_by is None


def test_the_first_forecast_stands() -> None:
    met = with_forecast(kestrel().opportunities[0].interviews[0], 0.4, AFTER)
    assert with_forecast(met, 0.9, AFTER) is met


@pytest.mark.parametrize("number", [-0.01, 1.01, float("nan")])
def test_a_forecast_out_of_range_is_refused(number: float) -> None:
    with pytest.raises(Refused):
        with_forecast(kestrel().opportunities[0].interviews[0], number, AFTER)


def test_a_debrief_opens_when_the_interview_ends() -> None:
    here = read(interview())
    found = here.opportunities[0]
    met = found.interviews[0]
    assert (opens_at(met, DURING), opens_at(met, met.ends)) == (met.ends, None)
    check_has_ended(met, found, here.candidate, met.ends)
    with pytest.raises(Refused, match="this opens at 15:00 on Tuesday 9 March"):
        check_has_ended(met, found, here.candidate, DURING)


def test_a_cancelled_interview_has_no_debrief() -> None:
    here = read(interview(cancelled="2027-03-08T10:00:00+00:00"))
    found = here.opportunities[0]
    with pytest.raises(Refused, match="was cancelled"):
        check_has_ended(found.interviews[0], found, here.candidate, AFTER)
