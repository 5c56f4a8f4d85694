"""One note and what it changes: what the journal holds stays, what the note says is kept beside it."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from afterview.core.journal import (
    Attachment,
    Clarification,
    HearBy,
    Interview,
    Opportunity,
    Person,
    Topic,
)
from afterview.core.journal_file import read_journal
from afterview.core.notes_taken import (
    Change,
    Note,
    NoteKind,
    changes_of,
    read_change,
    read_thing,
    with_change,
    write_change,
)
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from afterview.core.time import local_time
from journals import interview, journal, opportunity
from plans import march

JOURNAL = read_journal(journal(opportunity(interview())))
KESTREL = JOURNAL.opportunities[0]
FIRST = KESTREL.interviews[0]
TIME = local_time(KESTREL, JOURNAL.candidate)
AT = datetime.fromisoformat(march("9 14:40"))
PRIYA = Person(name="Priya Nair", title="Operations Director")


def noted(kind: NoteKind, text: str, met: Interview = FIRST, **more: str) -> Interview:
    """The interview after a note about it."""
    note = Note(kind=kind, text=text, at=AT, **more)
    held: Opportunity = replace(KESTREL, interviews=(met,))
    for change in changes_of(note, met, TIME):
        held = with_change(held, met.id, change)
    return held.interviews[0]


def unclear(after: Interview) -> list[str]:
    return [c.text for c in after.clarifications]


def test_somebody_new_is_added_with_what_they_do() -> None:
    after = noted("person", " Tomasz  Wrona ", title="Planner", responsibilities="the night timetable")
    expected = Person(name="Tomasz Wrona", title="Planner", responsibilities="the night timetable")
    assert after.people == (PRIYA, expected)


def test_what_was_not_known_of_a_person_is_filled_in() -> None:
    after = noted("person", "priya nair", responsibilities="runs the desk")
    assert after.people == (replace(PRIYA, responsibilities="runs the desk"),)


def test_a_person_known_already_with_the_same_title_changes_nothing() -> None:
    assert noted("person", "Priya Nair", title="operations director") == FIRST


def test_of_two_titles_the_recorded_one_stays_and_the_other_is_to_be_put_right() -> None:
    after = noted("person", "Priya Nair", title="Chief of Staff")
    assert after.people == FIRST.people
    assert unclear(after) == [
        "Priya Nair’s title: “Chief of Staff” in your notes, “Operations Director” recorded"
    ]


def test_of_two_duties_both_stand_with_the_person() -> None:
    met = noted("person", "Priya Nair", responsibilities="runs the desk")
    after = noted("person", "Priya Nair", met, responsibilities="hires planners")
    assert after.people[0].responsibilities == "runs the desk; hires planners"


@pytest.mark.parametrize(("typed", "kept"), [("Priya", "Priya Nair"), ("Kim Holt", "Kim Holt"), ("", None)])
def test_a_topic_is_kept_with_the_person_meant(typed: str, kept: str | None) -> None:
    after = noted("topic", "the depot move", discussed_with=typed)
    assert after.topics[-1] == Topic(text="the depot move", discussed_with=kept)


def test_a_topic_or_need_or_unclear_point_that_stands_there_already_is_not_added_again() -> None:
    once = noted("unclear", "the budget", noted("need", "somebody for nights"))
    twice = noted("unclear", "the budget", noted("need", "somebody for nights", once))
    assert noted("topic", "night trains", twice) == once


def test_needs_and_unclear_points_are_added() -> None:
    after = noted("unclear", "said 2019; it was 2020", noted("need", "somebody for nights"))
    assert after.needs == ("somebody for nights",)
    assert after.clarifications == (Clarification(id=Id("c1"), text="said 2019; it was 2020"),)


def test_their_words_about_when_become_the_hear_by_date() -> None:
    assert noted("hear_by", "by the end of next week").hear_by == HearBy(
        date=date(2027, 3, 19), said="by the end of next week", said_on=date(2027, 3, 9)
    )


def test_words_typed_days_later_count_from_the_day_of_the_interview() -> None:
    note = Note(kind="hear_by", text="by the end of next week", at=datetime.fromisoformat(march("15 09:00")))
    (change,) = changes_of(note, FIRST, TIME)
    assert change.after == HearBy(
        date=date(2027, 3, 19), said="by the end of next week", said_on=date(2027, 3, 9)
    )


def test_words_without_a_date_are_kept_as_something_to_put_right() -> None:
    after = noted("hear_by", "soon")
    assert after.hear_by is None
    assert unclear(after) == ["When you will hear: they said “soon” (no date in these words)"]


def test_a_date_before_the_interview_ended_is_kept_as_something_to_put_right() -> None:
    note = Note(kind="hear_by", text="by Monday", at=datetime.fromisoformat(march("6 09:00")))
    (change,) = changes_of(note, FIRST, TIME)
    assert change.after == Clarification(
        id=Id("c1"),
        text="When you will hear: they said “by Monday” (which is before the interview ended)",
    )


def test_another_hear_by_date_leaves_the_recorded_one_and_keeps_the_words() -> None:
    met = replace(FIRST, hear_by=HearBy(date=date(2027, 3, 16)))
    after = noted("hear_by", "by the end of next week", met)
    assert after.hear_by == met.hear_by
    assert unclear(after) == [
        "When you will hear: “by the end of next week” in your notes, which is Friday 19 March; Tuesday 16 March is recorded"
    ]


def test_other_words_for_the_same_date_stand_beside_the_recorded_ones() -> None:
    met = noted("hear_by", "by Friday week", replace(FIRST, hear_by=HearBy(date=date(2027, 3, 19))))
    assert met.hear_by == HearBy(date=date(2027, 3, 19), said="by Friday week", said_on=date(2027, 3, 9))
    both = noted("hear_by", "by the end of next week", met)
    assert both.hear_by == replace(met.hear_by, said="by Friday week; by the end of next week")
    assert noted("hear_by", "by Friday week", both) == both


def test_free_lines_are_read_one_by_one_and_none_is_lost() -> None:
    text = (
        "Tomasz Wrona, Planner: nights\n\nTopic (Tomasz): the depot\nNeed: calm\nUnclear: dates\n"
        "They said: by Friday\nThey said: soon\n# the lift was out\nNeed:"
    )
    after = noted("free", text)
    assert after.people[1] == Person(name="Tomasz Wrona", title="Planner", responsibilities="nights")
    assert [t.text for t in after.topics] == ["night trains", "the depot", "# the lift was out", "Need:"]
    assert after.topics[1].discussed_with == "Tomasz Wrona"
    assert after.needs == ("calm",)
    assert after.hear_by is not None
    assert unclear(after) == [
        "dates",
        "When you will hear: they said “soon” (no date in these words)",
    ]


@pytest.mark.parametrize("kind", ["person", "topic", "need", "unclear", "hear_by", "free"])
def test_a_note_that_says_nothing_is_refused(kind: NoteKind) -> None:
    with pytest.raises(Refused, match="text is empty"):
        noted(kind, " \n\t")


CHANGES = [
    Change("person", PRIYA, None),
    Change("topic", None, Topic(text="the depot", discussed_with="Priya Nair")),
    Change("need", None, "calm"),
    Change("clarification", None, Clarification(id=Id("c1"), text="dates")),
    Change("hear_by", None, HearBy(date=date(2027, 3, 19), said="by Friday week")),
    Change("memo", None, Attachment(id=Id("a1"), kind_of_file="memo", name="m.webm", sha256="0f")),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_can_be_written_read_and_taken_back(change: Change) -> None:
    assert read_change(write_change(change)) == change
    changed = with_change(KESTREL, FIRST.id, change)
    assert changed != KESTREL
    assert with_change(changed, FIRST.id, change.reversed()) == KESTREL


@pytest.mark.parametrize("change", [c.reversed() for c in CHANGES[1:]])
def test_what_is_no_longer_as_it_was_is_not_changed(change: Change) -> None:
    with pytest.raises(Refused, match="has been changed since"):
        with_change(KESTREL, FIRST.id, change)


def test_an_unclear_point_that_comes_back_takes_another_id_where_its_own_was_given_away() -> None:
    met = replace(FIRST, clarifications=(Clarification(id=Id("c1"), text="new"),))
    back = Change("clarification", None, Clarification(id=Id("c1"), text="old"))
    changed = with_change(replace(KESTREL, interviews=(met,)), FIRST.id, back)
    assert [(c.id, c.text) for c in changed.interviews[0].clarifications] == [("c1", "new"), ("c2", "old")]


@pytest.mark.parametrize("where", ["drafts", "events"])
def test_somebody_to_whom_there_is_a_letter_stays(where: str) -> None:
    letter = {"letter": "thank_you", "interview": "first", "person": "Priya Nair", "id": "x1"}
    more: dict[str, object] = {"text": "Dear"} if where == "drafts" else {"kind": "letter_sent"}
    more |= {} if where == "drafts" else {"at": march("9 16:00")}
    written = read_journal(journal(opportunity(interview(), **{where: [letter | more]})))
    with pytest.raises(Refused, match="there is a letter to Priya Nair"):
        with_change(written.opportunities[0], "first", Change("person", PRIYA, None))


def test_a_thing_of_no_known_kind_is_refused() -> None:
    with pytest.raises(Refused, match="what is nothing that notes hold"):
        read_thing("offer", {})
