"""Files that wait for a confirmation, and those that nothing speaks of any more."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.storage import default_storage

from afterview.adapters.refusal import UnreadableFile
from afterview.core.journal_file import read_journal
from afterview.core.papers import Paper, with_paper
from afterview.records.attachments import keep_bytes
from afterview.records.models import User
from afterview.records.operations import begin_journal, change_journal
from afterview.records.unused_files import ABANDONED_AFTER
from afterview.services.read_uploads import Kept, Upload, keep_invitations, plain_name, read_kept
from journals import interview, journal, opportunity
from upload_files import kept_files

pytestmark = pytest.mark.django_db


def invitation(uid: str = "one", method: str = "REQUEST", day: str = "20270316") -> bytes:
    return (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:{uid}\nDTSTART:{day}T140000Z\n"
        f"DTEND:{day}T150000Z\nSUMMARY:Interview: Timetable Planner at Kestrel Rail\nEND:VEVENT\nEND:VCALENDAR\n"
    ).encode()


@pytest.fixture
def sam() -> User:
    user = User.objects.create_user("sam")
    begin_journal(user, read_journal(journal(opportunity(interview()))), datetime(2027, 3, 10, tzinfo=UTC))
    for name in kept_files(user):
        default_storage.delete(f"{user.pk}/{name[:2]}/{name}")
    return user


def written(user: User) -> datetime:
    """When the last of the kept files was written."""
    return max(default_storage.get_modified_time(f"{user.pk}/{name[:2]}/{name}") for name in kept_files(user))


def test_a_file_that_was_never_confirmed_goes_a_day_later(sam: User) -> None:
    keep_bytes(sam, b"abandoned")
    later = written(sam) + ABANDONED_AFTER + timedelta(minutes=1)
    kept = keep_invitations(sam, [Upload("a.ics", invitation())], later)
    assert kept_files(sam) == [kept[0].sha256]


def test_a_file_that_waits_since_less_than_a_day_stays(sam: User) -> None:
    keep_bytes(sam, b"waiting")
    keep_invitations(sam, [Upload("a.ics", invitation())], written(sam) + timedelta(hours=23))
    assert len(kept_files(sam)) == 2


def test_a_file_that_an_opportunity_has_stays(sam: User) -> None:
    paper = Paper("mail", "answer.eml", keep_bytes(sam, b"kept"))
    later = written(sam) + 2 * ABANDONED_AFTER
    change_journal(sam, lambda known: with_paper(known, "kestrel", paper), later)
    keep_invitations(sam, [Upload("a.ics", invitation())], later)
    assert paper.sha256 in kept_files(sam)


def test_each_interview_comes_with_the_file_it_was_in(sam: User) -> None:
    files = [Upload("a.ics", invitation()), Upload("b.ics", invitation("two", day="20270317"))]
    kept = keep_invitations(sam, files, datetime(2027, 3, 10, tzinfo=UTC))
    assert [one.file.name for one in read_kept(sam, kept, ())] == ["a.ics", "b.ics"]


def test_one_called_off_and_one_that_may_replace_it_are_told_together(sam: User) -> None:
    files = [Upload("a.ics", invitation(method="CANCEL")), Upload("b.ics", invitation("two", day="20270317"))]
    kept = keep_invitations(sam, files, datetime(2027, 3, 10, tzinfo=UTC))
    (_, second) = read_kept(sam, kept, ())
    assert "may replace the one of 16 March 2027" in second.warnings[0]


def test_a_file_that_is_no_longer_kept_is_asked_for_again(sam: User) -> None:
    with pytest.raises(UnreadableFile, match=r"a\.ics is no longer here"):
        read_kept(sam, [Kept("a.ics", "0f" * 32)], ())


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\sam\\invitation.ics", "invitation.ics"),
        ("a\0b\n.ics", "ab .ics"),
        ("", "file"),
        ("folder/", "file"),
        (f"{'x' * 300}.ics", f"{'x' * 116}.ics"),
    ],
)
def test_a_name_is_plain_and_short(given: str, plain: str) -> None:
    assert plain_name(given) == plain
