"""Letters that go out by the candidate's own mail: when, and what is noted of them (DESIGN section 6)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterview.core.journal import Journal, LetterSent
from afterview.core.journal_file import read_journal
from afterview.core.letters.about import About
from afterview.core.letters.drafts import with_draft
from afterview.core.letters.outgoing import (
    due_of,
    morning,
    with_draft_again,
    with_letter_come_back,
    with_outgoing_noted,
)
from afterview.core.shape import Id
from journals import interview, journal, opportunity

# The interview ends on Tuesday 9 March 2027 at 15:00 in London.
NOW = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
ABOUT = About("thank_you", "first", "Priya Nair")
TEXT = "Dear Priya Nair,\n\nThank you.\n"


def search() -> Journal:
    return read_journal(journal(opportunity(interview(), id="kestrel")))


def letter(text: str = TEXT, message_id: str | None = "<1@example.org>") -> LetterSent:
    return LetterSent(
        id=Id("new"),
        at=NOW,
        letter="thank_you",
        interview="first",
        person="Priya Nair",
        subject="Thank you",
        text=text,
        message_id=message_id,
    )


def written(text: str = TEXT) -> Journal:
    return with_draft(search(), "kestrel", ABOUT, "Thank you", text)


def at(now: str, due: str | None = None) -> tuple[str, bool] | None:
    """The morning that a letter waits for, in London, and whether it is an early one."""
    journal_ = search()
    limit = datetime.fromisoformat(due) if due else None
    found = morning(journal_.opportunities[0], journal_.candidate, limit, datetime.fromisoformat(now))
    return None if found is None else (found.at.isoformat(), found.is_early)


@pytest.mark.parametrize(
    ("now", "due", "wanted"),
    [
        ("2027-03-09T16:00+00:00", None, ("2027-03-10T08:30:00+00:00", False)),
        ("2027-03-10T06:00+00:00", None, ("2027-03-10T08:30:00+00:00", False)),
        ("2027-03-10T08:10+00:00", None, None),
        ("2027-03-12T16:00+00:00", None, ("2027-03-15T08:30:00+00:00", False)),
        ("2027-03-12T16:00+00:00", "2027-03-13T15:00+00:00", ("2027-03-13T08:30:00+00:00", True)),
        ("2027-03-12T16:00+00:00", "2027-03-14T07:00+00:00", ("2027-03-13T08:30:00+00:00", True)),
        ("2027-03-12T16:00+00:00", "2027-03-12T17:00+00:00", None),
    ],
)
def test_a_letter_waits_for_the_readers_morning_and_never_beyond_its_due(
    now: str, due: str | None, wanted: tuple[str, bool] | None
) -> None:
    assert at(now, due) == wanted


def test_a_thank_you_is_due_when_the_plan_says_and_others_are_not() -> None:
    assert due_of(search(), "kestrel", ABOUT, NOW) == datetime(2027, 3, 10, 15, 0, tzinfo=UTC)
    assert due_of(search(), "kestrel", About("follow_up", None, None), NOW) is None


def test_what_went_out_is_noted_and_its_draft_is_gone() -> None:
    after = with_outgoing_noted(written(), "kestrel", letter()).opportunities[0]
    assert [(e.id, e.message_id) for e in after.events] == [("e1", "<1@example.org>")]
    assert after.drafts == ()


def test_a_draft_with_another_wording_stays() -> None:
    after = with_outgoing_noted(written(TEXT + "PS\n"), "kestrel", letter()).opportunities[0]
    assert len(after.drafts) == 1


def test_it_is_noted_once() -> None:
    once = with_outgoing_noted(written(), "kestrel", letter())
    assert with_outgoing_noted(once, "kestrel", letter()) is once


def test_one_that_was_noted_by_hand_gets_its_message_id() -> None:
    by_hand = with_outgoing_noted(written(), "kestrel", letter(message_id=None))
    after = with_outgoing_noted(by_hand, "kestrel", letter()).opportunities[0]
    assert [e.message_id for e in after.events] == ["<1@example.org>"]


def test_a_letter_that_came_back_is_a_draft_again_and_not_before_it_went() -> None:
    noted = with_outgoing_noted(written(), "kestrel", letter())
    sent = noted.opportunities[0].events[0]
    assert isinstance(sent, LetterSent)
    after = with_letter_come_back(noted, "kestrel", sent, NOW - timedelta(days=1), None).opportunities[0]
    assert after.events[-1].at == NOW
    assert after.drafts[0].text == TEXT


def test_a_draft_is_not_put_over_another() -> None:
    assert with_draft_again(written(), "kestrel", ABOUT, "Thank you", "Other\n") == written()


def test_of_a_letter_without_text_there_is_no_draft() -> None:
    about = replace(ABOUT)
    assert with_draft_again(search(), "kestrel", about, "Thank you", " ") == search()
