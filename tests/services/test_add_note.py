"""A note is written exactly once, however often it is handed over (DESIGN section 6)."""

from datetime import UTC, date, datetime

import pytest

from afterview.adapters.refusal import UnreadableFile
from afterview.core.finding import NotFound
from afterview.core.journal import HearBy, Interview, Topic
from afterview.core.journal_file import read_journal
from afterview.core.notes_taken import Note
from afterview.core.refusal import Refused
from afterview.records.attachments import bytes_of
from afterview.records.models import Receipt, User
from afterview.records.queries import journal_of
from afterview.services.add_note import add_memo, add_note, memo_of, remove_noted, undo_noted
from journals import interview, journal, opportunity
from web.people import user_with

NOW = datetime(2027, 3, 9, 15, 30, tzinfo=UTC)
PLACE = ("kestrel", "first")
KEY = "5f0c7f2e-6c1b-4b7e-9a53-0e4c5d0b8a11"
WEBM = b"\x1a\x45\xdf\xa3 made up"
pytestmark = pytest.mark.django_db


@pytest.fixture
def robin() -> User:
    return user_with(read_journal(journal(opportunity(interview()))), NOW)


def topic(text: str = "the depot move") -> Note:
    return Note(kind="topic", text=text, at=NOW)


def met(owner: User) -> Interview:
    return journal_of(owner).opportunities[0].interviews[0]


def test_a_note_handed_over_twice_is_written_once_and_answered_alike(robin: User) -> None:
    first = add_note(robin, KEY, PLACE, topic(), NOW)
    assert add_note(robin, KEY, PLACE, topic(), NOW) == first
    assert met(robin).topics == (Topic(text="night trains"), Topic(text="the depot move"))


def test_a_note_removed_meanwhile_is_not_written_again_by_its_repeat(robin: User) -> None:
    (change,) = add_note(robin, KEY, PLACE, Note(kind="need", text="calm", at=NOW), NOW)
    remove_noted(robin, KEY.replace("5", "6"), PLACE, "need", change.after, NOW)
    add_note(robin, KEY, PLACE, Note(kind="need", text="calm", at=NOW), NOW)
    assert met(robin).needs == ()


def test_a_key_is_its_owners_own(robin: User) -> None:
    kim = user_with(read_journal(journal(opportunity(interview()))), NOW, "kim")
    add_note(robin, KEY, PLACE, topic(), NOW)
    add_note(kim, KEY, PLACE, topic("the roster"), NOW)
    assert [t.text for t in met(kim).topics] == ["night trains", "the roster"]


def test_a_refused_note_leaves_nothing_and_its_key_free(robin: User) -> None:
    with pytest.raises(Refused):
        add_note(robin, KEY, PLACE, topic(" "), NOW)
    with pytest.raises(NotFound):
        add_note(robin, KEY, ("kestrel", "second"), topic(), NOW)
    assert not Receipt.objects.exists()
    add_note(robin, KEY, PLACE, topic(), NOW)
    assert len(met(robin).topics) == 2


@pytest.mark.parametrize("key", ["", "short", "x" * 65, "5f0c7f2e 6c1b"])
def test_a_note_without_a_proper_id_is_refused(robin: User, key: str) -> None:
    with pytest.raises(Refused, match="id is not an id"):
        add_note(robin, key, PLACE, topic(), NOW)


def test_a_note_can_be_taken_back_once(robin: User) -> None:
    before = met(robin)
    add_note(robin, KEY, PLACE, Note(kind="person", text="Priya Nair", title="Chief", at=NOW), NOW)
    add_note(robin, KEY.replace("5", "6"), PLACE, topic(), NOW)
    undo_noted(robin, KEY, NOW)
    undo_noted(robin, KEY, NOW)
    assert met(robin).clarifications == before.clarifications
    assert len(met(robin).topics) == 2


def test_a_removal_can_be_taken_back(robin: User) -> None:
    remove_noted(robin, KEY, PLACE, "topic", {"text": "night trains"}, NOW)
    assert met(robin).topics == ()
    undo_noted(robin, KEY, NOW)
    assert met(robin).topics == (Topic(text="night trains"),)


def test_nothing_is_taken_back_that_was_changed_since(robin: User) -> None:
    add_note(robin, KEY, PLACE, Note(kind="hear_by", text="by Friday week", at=NOW), NOW)
    remove_noted(
        robin,
        KEY.replace("5", "6"),
        PLACE,
        "hear_by",
        {"date": "2027-03-19", "said": "by Friday week", "said_on": "2027-03-09"},
        NOW,
    )
    add_note(robin, KEY.replace("5", "7"), PLACE, Note(kind="hear_by", text="by Monday", at=NOW), NOW)
    with pytest.raises(Refused, match="has been changed since"):
        undo_noted(robin, KEY, NOW)
    assert met(robin).hear_by == HearBy(date=date(2027, 3, 15), said="by Monday", said_on=date(2027, 3, 9))


def test_what_was_never_submitted_cannot_be_taken_back(robin: User) -> None:
    with pytest.raises(NotFound):
        undo_noted(robin, KEY, NOW)


def test_a_memo_is_kept_once_with_its_bytes(robin: User) -> None:
    add_memo(robin, KEY, PLACE, WEBM, NOW, NOW)
    add_memo(robin, KEY, PLACE, WEBM, NOW, NOW)
    (memo,) = journal_of(robin).opportunities[0].attachments
    assert (memo.kind_of_file, memo.name) == ("memo", "first 2027-03-09 15.30.webm")
    assert bytes_of(robin, memo.sha256) == WEBM
    assert memo_of(robin, "kestrel", memo.id) == (memo, WEBM)


def test_there_is_no_memo_where_none_was_kept(robin: User) -> None:
    assert memo_of(robin, "kestrel", "a1") is None


@pytest.mark.parametrize("data", [b"", b"<script>alert(1)</script>", b"%PDF-1.7"])
def test_what_is_no_recording_is_refused_and_nothing_is_kept(robin: User, data: bytes) -> None:
    with pytest.raises(UnreadableFile):
        add_memo(robin, KEY, PLACE, data, NOW, NOW)
    assert journal_of(robin).opportunities[0].attachments == ()
