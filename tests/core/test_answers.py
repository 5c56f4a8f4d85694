"""What a judged message does to the journal (RULEBOOK section 7)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from afterview.core.answers import disposition, is_answer_awaited, returned_letter, with_answer_noted
from afterview.core.heard import Judgement, Message, Report
from afterview.core.journal import Bounced, Heard, Journal, OfferReceived, Rejected
from afterview.core.journal_file import read_journal
from journals import interview, journal, opportunity

SENT_AT = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
NOW = datetime(2027, 3, 11, 10, 0, tzinfo=UTC)
LETTER = {
    "id": "e1",
    "at": "2027-03-09T16:00:00+00:00",
    "kind": "letter_sent",
    "letter": "thank_you",
    "interview": "first",
    "person": "Priya Nair",
    "text": "Dear Priya Nair,\n",
    "message_id": "<ours@example.org>",
}


def search(**more: object) -> Journal:
    met = interview(people=[{"name": "Priya Nair", "title": "Director", "email": "priya@kestrel.example"}])
    return read_journal(journal(opportunity(met, **{"events": [LETTER]} | more)))


def message(**more: object) -> Message:
    return Message(**{"message_id": "theirs@kestrel.example", "date": NOW} | more)  # type: ignore[arg-type]


def judged(
    kind: str, confidence: str = "high", opportunity: str | None = "kestrel", **more: object
) -> Judgement:
    heard = kind in {"reply", "rejection", "offer", "scheduling", "request"}
    values = {"kind": kind, "heard": heard, "confidence": confidence, "opportunity": opportunity}
    return Judgement(**{"hear_by": None, "evidence": ()} | values | more)  # type: ignore[arg-type]


BOUNCE = message(report=Report(kind="delivery", actions=("failed",), original="ours@example.org"))


@pytest.mark.parametrize(
    ("judgement", "what"),
    [
        (judged("reply"), "apply"),
        (judged("reply", "middle"), "ask"),
        (judged("reply", opportunity=None), "ask"),
        (judged("reply", heard=False), "nothing"),
        (judged("auto_reply"), "nothing"),
        (judged("auto_reply", opportunity=None), "pass_over"),
        (judged("acknowledgement"), "nothing"),
        (judged("acknowledgement", "low"), "ask"),
        (judged("acknowledgement", "low", None), "pass_over"),
        (judged("unrelated", opportunity=None), "pass_over"),
        (judged("bounce"), "nothing"),
    ],
)
def test_high_is_applied_and_the_rest_is_asked(judgement: Judgement, what: str) -> None:
    assert disposition(search(), message(), judgement) == what


def test_a_bounce_of_ours_is_applied() -> None:
    assert disposition(search(), BOUNCE, judged("bounce")) == "apply"


def test_what_came_before_the_first_interview_is_passed_over() -> None:
    early = message(date=SENT_AT - timedelta(days=9))
    assert disposition(search(), early, judged("reply")) == "pass_over"


def test_without_a_date_or_an_interview_nothing_counts_as_before() -> None:
    assert disposition(search(), message(date=None), judged("reply")) == "apply"
    bare = read_journal(journal(opportunity()))
    assert disposition(bare, message(), judged("reply")) == "apply"


@pytest.mark.parametrize(
    ("kind", "event"),
    [("reply", Heard), ("rejection", Rejected), ("offer", OfferReceived), ("scheduling", Heard)],
)
def test_each_kind_is_noted_as_its_event_with_its_message_id(kind: str, event: type) -> None:
    after = with_answer_noted(search(), "kestrel", message(), judged(kind), NOW)
    noted = after.opportunities[0].events[-1]
    assert isinstance(noted, event)
    assert (noted.message_id, noted.at) == ("theirs@kestrel.example", NOW)


def test_a_date_from_the_future_is_noted_as_of_now() -> None:
    ahead = message(date=NOW + timedelta(days=3))
    after = with_answer_noted(search(), "kestrel", ahead, judged("reply"), NOW)
    assert after.opportunities[0].events[-1].at == NOW


@pytest.mark.parametrize(("day", "kept"), [(date(2027, 3, 19), True), (date(2027, 3, 1), False)])
def test_a_new_date_is_kept_unless_it_has_passed(day: date, *, kept: bool) -> None:
    after = with_answer_noted(search(), "kestrel", message(), judged("reply", hear_by=day), NOW)
    noted = after.opportunities[0].events[-1]
    assert isinstance(noted, Heard)
    assert (noted.hear_by is not None) is kept


def test_a_bounce_opens_its_letter_again_with_its_wording() -> None:
    after = with_answer_noted(search(), "kestrel", BOUNCE, judged("bounce"), NOW).opportunities[0]
    assert isinstance(after.events[-1], Bounced)
    assert [draft.text for draft in after.drafts] == ["Dear Priya Nair,\n"]


def test_a_bounce_of_nothing_changes_nothing() -> None:
    before = search()
    assert with_answer_noted(before, "kestrel", message(), judged("bounce"), NOW) is before


def test_a_bounce_that_names_no_letter_brings_back_the_last_one_to_whom_it_failed() -> None:
    failed = message(
        report=Report(kind="delivery", actions=("failed",), recipients=("priya@kestrel.example",))
    )
    found = returned_letter(search(), failed, judged("bounce"))
    assert found is not None
    assert found.id == "e1"


def test_an_answer_is_awaited_after_a_letter_and_in_a_wait() -> None:
    assert is_answer_awaited(search(), NOW)
    assert is_answer_awaited(search(events=[]), NOW)


def test_no_answer_is_awaited_where_everything_is_over() -> None:
    closed = {"id": "e2", "at": "2027-03-10T10:00:00+00:00", "kind": "rejected"}
    assert not is_answer_awaited(search(events=[closed]), NOW)
    assert not is_answer_awaited(read_journal(journal(opportunity())), NOW)
