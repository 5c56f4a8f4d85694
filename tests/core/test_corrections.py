"""Correcting what is recorded of an opportunity."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from afterview.core.consistency import check_consistency
from afterview.core.corrections import (
    InterviewNow,
    Particulars,
    with_cancelled,
    with_event_corrected,
    with_interview_corrected,
    with_particulars,
)
from afterview.core.finding import NotFound
from afterview.core.journal import CallMade, Dismissed, Journal, LetterSent, Opportunity, Person, Topic
from afterview.core.journal_file import read_journal
from afterview.core.refusal import Refused
from journals import interview, journal, opportunity
from plans import event, march

STARTS = datetime(2027, 3, 9, 14, tzinfo=UTC)
PRIYA = Person(name="Priya Nair")
RENAMED = {"Priya Nair": "Priya Nair-Shah"}


def there(
    *events: dict[str, Any],
    drafts: Sequence[object] = (),
    more: Sequence[dict[str, Any]] = (),
    **facts: object,
) -> Journal:
    return read_journal(
        journal(opportunity(interview(**facts), *more, events=list(events), drafts=list(drafts)))
    )


def now(**more: object) -> InterviewNow:
    told: dict[str, Any] = {
        "starts": STARTS,
        "ends": STARTS + timedelta(hours=1),
        "format": None,
        "people": (PRIYA,),
        "topics": (),
        "needs": (),
        "renamed": {},
    }
    return InterviewNow(**told | more)


def corrected(of: Journal, **more: object) -> Opportunity:
    changed = with_interview_corrected(of, "kestrel", "first", now(**more))
    check_consistency(changed)
    return changed.opportunities[0]


def renamed(of: Journal) -> Opportunity:
    return corrected(of, people=(Person(name="Priya Nair-Shah"),), renamed=RENAMED)


def thanks(**more: object) -> dict[str, Any]:
    told = {"letter": "thank_you", "interview": "first", "person": "Priya Nair"}
    return event("letter_sent", "9 17:00", **told | more)


def test_company_position_and_place_are_corrected() -> None:
    facts = Particulars(
        company="Kestrel", position="Planner", time_zone="Europe/Berlin", country="DE", subdivision="BY"
    )
    (one,) = with_particulars(there(), "kestrel", facts).opportunities
    assert (one.company, one.position, one.time_zone, one.country, one.subdivision) == (
        "Kestrel",
        "Planner",
        "Europe/Berlin",
        "DE",
        "BY",
    )


def test_times_form_topics_and_needs_are_corrected() -> None:
    held = corrected(there(), format="phone", topics=(Topic(text="a"),), needs=("b",)).interviews[0]
    assert (held.format, held.topics, held.needs) == ("phone", (Topic(text="a"),), ("b",))


def test_what_the_form_does_not_show_stays() -> None:
    held = corrected(there(debrief={"at": march("9 16:00")})).interviews[0]
    assert held.debrief is not None


def test_a_hear_by_date_before_the_new_end_goes() -> None:
    late = STARTS + timedelta(days=14)
    held = corrected(there(hear_by={"date": "2027-03-19"}), starts=late, ends=late).interviews[0]
    assert held.hear_by is None


def test_a_hear_by_date_after_the_new_end_stays() -> None:
    held = corrected(there(hear_by={"date": "2027-03-19"})).interviews[0]
    assert held.hear_by is not None
    assert held.hear_by.date == date(2027, 3, 19)


def test_somebody_to_whom_a_letter_is_recorded_is_not_left_out() -> None:
    with pytest.raises(Refused, match="Priya Nair has a letter recorded here"):
        corrected(there(thanks()), people=())


def test_a_draft_keeps_its_reader_too() -> None:
    draft = {"id": "d1", "letter": "thank_you", "interview": "first", "person": "Priya Nair", "text": "Dear"}
    with pytest.raises(Refused, match="Priya Nair"):
        corrected(there(drafts=[draft]), people=())


def test_a_letter_to_nobody_in_particular_keeps_nobody() -> None:
    letter = event("letter_sent", "9 17:00", letter="follow_up", interview="first")
    assert corrected(there(letter), people=()).interviews[0].people == ()


def test_a_new_name_stands_in_the_letter() -> None:
    (letter,) = renamed(there(thanks())).events
    assert isinstance(letter, LetterSent)
    assert letter.person == "Priya Nair-Shah"


def test_a_new_name_stands_in_topics_drafts_calls_and_dismissals() -> None:
    draft = {"id": "d1", "letter": "thank_you", "interview": "first", "person": "Priya Nair", "text": "Dear"}
    call = event("call_made", "10 10:00", purpose="other", reached=True, person="Priya Nair")
    left = event("dismissed", "10 11:00", action="thank_you:kestrel:first:Priya Nair")
    changed = with_interview_corrected(
        there(call, left, drafts=[draft]),
        "kestrel",
        "first",
        now(
            people=(Person(name="Priya Nair-Shah"),),
            topics=(Topic(text="a", discussed_with="Priya Nair"), Topic(text="b")),
            renamed=RENAMED,
        ),
    )
    (one,) = changed.opportunities
    called, dismissed = one.events
    assert isinstance(called, CallMade)
    assert isinstance(dismissed, Dismissed)
    assert [t.discussed_with for t in one.interviews[0].topics] == ["Priya Nair-Shah", None]
    assert one.drafts[0].person == "Priya Nair-Shah"
    assert called.person == "Priya Nair-Shah"
    assert dismissed.action == "thank_you:kestrel:first:Priya Nair-Shah"


def test_other_events_stay_as_they_are() -> None:
    others = (
        event("rejected", "11 10:00"),
        event("dismissed", "10 11:00", action="debrief:kestrel:first"),
        event("call_made", "10 12:00", purpose="other", reached=False),
        thanks(interview="second"),
    )
    second = interview(id="second")
    before = there(*others, more=(second,))
    assert renamed(before).events == before.opportunities[0].events


def test_a_name_that_is_also_met_elsewhere_changes_only_where_the_interview_is_named() -> None:
    call = event("call_made", "10 10:00", purpose="other", reached=True, person="Priya Nair")
    one = renamed(there(call, thanks(), more=(interview(id="second"),)))
    called, letter = one.events
    assert isinstance(called, CallMade)
    assert isinstance(letter, LetterSent)
    assert (called.person, letter.person) == ("Priya Nair", "Priya Nair-Shah")


def test_an_interview_is_called_off_and_takes_place_after_all() -> None:
    off = with_cancelled(there(), "kestrel", "first", STARTS)
    assert off.opportunities[0].interviews[0].cancelled == STARTS
    assert with_cancelled(off, "kestrel", "first", None) == there()


def test_when_something_happened_and_the_note_on_it_are_corrected() -> None:
    before = there(event("heard", "10 09:00"), event("rejected", "11 10:00"))
    (heard, rejected) = (
        with_event_corrected(before, "kestrel", "heard-10-09-00", STARTS, "by telephone")
        .opportunities[0]
        .events
    )
    assert (heard.at, heard.note) == (STARTS, "by telephone")
    assert rejected == before.opportunities[0].events[1]


def test_an_event_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        with_event_corrected(there(), "kestrel", "e1", STARTS, None)
