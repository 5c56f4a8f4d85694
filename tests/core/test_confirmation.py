"""What the candidate confirmed goes into the journal as they said it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterview.core.confirmation import InterviewPlace, call_off, confirm, with_answer
from afterview.core.finding import NotFound
from afterview.core.intake import Invited, Taken
from afterview.core.journal import Format, Heard, Journal, Person
from afterview.core.journal_file import read_journal
from afterview.core.papers import Paper
from journals import interview, journal, opportunity

STARTS = datetime(2027, 3, 16, 14, tzinfo=UTC)
FIRST = InterviewPlace("kestrel", "first")
FILE = Paper("invitation", "invitation.ics", "0f" * 32)


def invited(*people: Person, format_: Format | None = None) -> Invited:
    return Invited(
        starts=STARTS,
        ends=STARTS + timedelta(hours=1),
        company="Kestrel Rail",
        position="Timetable Planner",
        people=people,
        format=format_,
    )


def held(**more: object) -> Journal:
    return read_journal(journal(opportunity(interview(**more))))


def moved(of: Journal, *people: Person, format_: Format | None = None) -> Taken:
    return confirm(of, invited(*people, format_=format_), known=FIRST)


def test_a_new_one_is_taken_in_beside_the_others() -> None:
    taken = confirm(held(), invited(Person(name="Ann Bee")), known=None)
    assert [i.id for i in taken.opportunity.interviews] == ["first", "interview-1"]
    assert taken.interview.people == (Person(name="Ann Bee"),)


@pytest.mark.parametrize(
    "own", [Person(name="sam lindqvist"), Person(name="S. Lindqvist", email="sam@example.org")]
)
def test_the_candidate_among_the_guests_is_left_out(own: Person) -> None:
    before = held()
    before = replace(before, candidate=replace(before.candidate, email="sam@example.org"))
    assert confirm(before, invited(own, Person(name="Ann Bee")), known=None).interview.people == (
        Person(name="Ann Bee"),
    )


def test_a_candidate_without_an_address_leaves_nobody_out_for_theirs() -> None:
    assert confirm(held(), invited(Person(name="Ann Bee")), known=None).interview.people


def test_the_file_is_attached() -> None:
    taken = confirm(held(), invited(), known=None, paper=FILE)
    assert [a.name for a in taken.opportunity.attachments] == ["invitation.ics"]
    assert taken.journal.opportunities[0] == taken.opportunity


def test_a_known_one_is_moved() -> None:
    there = moved(held(), format_="video").interview
    assert (there.id, there.starts, there.format) == ("first", STARTS, "video")


def test_a_format_that_is_not_said_stays() -> None:
    assert moved(held(format="phone")).interview.format == "phone"


def test_one_that_was_called_off_takes_place_when_it_is_set_anew() -> None:
    assert moved(held(cancelled="2027-03-01T09:00:00+00:00")).interview.cancelled is None


def test_the_people_of_a_known_one_are_those_confirmed_with_what_is_known_of_them() -> None:
    known = [{"name": "Priya Nair", "phone": "+44 20 7946 0000", "responsibilities": "night trains"}]
    people = moved(
        held(people=[*known, {"name": "Lee Wu"}]),
        Person(name="Priya Nair", title="Director"),
        Person(name="Ann Bee"),
    ).interview.people
    assert people == (
        Person(
            name="Priya Nair", title="Director", phone="+44 20 7946 0000", responsibilities="night trains"
        ),
        Person(name="Ann Bee"),
    )


def test_what_was_talked_about_stays_when_it_is_moved() -> None:
    assert [t.text for t in moved(held()).interview.topics] == ["night trains"]


@pytest.mark.parametrize(
    ("day", "left"),
    [("2027-03-12", None), ("2027-03-16", date(2027, 3, 16)), ("2027-03-19", date(2027, 3, 19))],
)
def test_a_hear_by_date_before_the_new_end_goes(day: str, left: date | None) -> None:
    hear_by = moved(held(hear_by={"date": day})).interview.hear_by
    assert (hear_by and hear_by.date) == left


def test_what_is_not_there_cannot_be_moved() -> None:
    with pytest.raises(NotFound):
        confirm(held(), invited(), known=InterviewPlace("kestrel", "second"))


AFTER = datetime(2027, 3, 11, 9, tzinfo=UTC)


def answered(before: Journal, at: datetime = AFTER) -> list[datetime]:
    """When the company is noted to have answered, once another round is taken in."""
    taken = confirm(before, invited(), known=None)
    return [e.at for e in with_answer(before, taken, at).opportunity.events if isinstance(e, Heard)]


def test_an_invitation_to_another_round_is_an_answer() -> None:
    assert answered(held()) == [AFTER]


def test_before_a_talk_was_held_an_invitation_answers_nothing() -> None:
    assert answered(held(), datetime(2027, 3, 9, 9, tzinfo=UTC)) == []


def test_the_first_invitation_of_a_company_answers_nothing() -> None:
    assert answered(read_journal(journal())) == []


def test_an_answer_is_noted_once() -> None:
    heard = {"id": "e1", "at": "2027-03-10T09:00:00+00:00", "kind": "heard"}
    before = read_journal(journal(opportunity(interview(), events=[heard])))
    assert len(answered(before)) == 1


def test_a_closed_one_is_not_reopened_by_an_invitation_alone() -> None:
    no = {"id": "e1", "at": "2027-03-10T09:00:00+00:00", "kind": "rejected"}
    assert answered(read_journal(journal(opportunity(interview(), events=[no])))) == []


def test_an_interview_that_is_known_is_no_news() -> None:
    taken = moved(held())
    assert with_answer(held(), taken, AFTER) == taken


def test_calling_off_marks_it_and_keeps_the_file() -> None:
    taken = call_off(held(), FIRST, STARTS, FILE)
    assert taken.interview.cancelled == STARTS
    assert [a.name for a in taken.opportunity.attachments] == ["invitation.ics"]


def test_calling_off_twice_keeps_the_first_time() -> None:
    again = call_off(call_off(held(), FIRST, STARTS).journal, FIRST, STARTS + timedelta(days=1))
    assert again.interview.cancelled == STARTS
