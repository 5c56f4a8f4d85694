"""The files kept with an opportunity."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterview.core.journal import Journal, Opportunity
from afterview.core.journal_file import read_journal
from afterview.records.attachments import keep_bytes
from afterview.records.models import User
from afterview.records.operations import change_journal
from afterview.records.queries import journal_of
from journals import full_journal, interview, journal, opportunity
from upload_files import kept_files
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
BEFORE = datetime(2027, 3, 8, 9, 30, tzinfo=UTC)
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PAGE = "/opportunities/kestrel/"
MAIL = b"From: a@b.example\nSubject: x\n\n<script>alert(1)</script>\n"
pytestmark = pytest.mark.django_db


@pytest.fixture
def sam(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    user = user_with(read_journal(journal(opportunity(interview()))), NOW)
    for name in kept_files(user):
        default_storage.delete(f"{user.pk}/{name[:2]}/{name}")
    return user


@pytest.fixture
def client(sam: User) -> Client:
    return client_of(sam)


def keep(client: Client, kind: str, name: str, data: bytes) -> None:
    upload = {"kind": kind, "file": SimpleUploadedFile(name, data)}
    assert client.post(f"{PAGE}documents/", upload)["location"] == PAGE


def kestrel(user: User) -> Opportunity:
    return journal_of(user).opportunities[0]


def test_a_mail_is_kept_as_it_came(sam: User, client: Client) -> None:
    keep(client, "mail", "answer.eml", MAIL)
    assert [(a.id, a.kind_of_file, a.name) for a in kestrel(sam).attachments] == [
        ("a1", "mail", "answer.eml")
    ]
    assert client.get(f"{PAGE}documents/a1/").content == MAIL


def test_a_kept_file_is_handed_out_to_be_saved_and_never_shown(client: Client) -> None:
    keep(client, "mail", "answer.html", MAIL)
    answer = client.get(f"{PAGE}documents/a1/")
    assert answer["Content-Disposition"] == 'attachment; filename="answer.html"'
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Type"] == "application/octet-stream"


def test_a_name_in_another_script_is_handed_out_whole(client: Client) -> None:
    keep(client, "mail", "ответ.eml", MAIL)
    disposition = client.get(f"{PAGE}documents/a1/")["Content-Disposition"]
    assert disposition == "attachment; filename*=utf-8''%D0%BE%D1%82%D0%B2%D0%B5%D1%82.eml"


def test_a_line_break_in_a_name_that_was_imported_does_no_harm() -> None:
    imported = full_journal()
    imported["opportunities"][0]["attachments"][0]["name"] = "a\r\nSet-Cookie: b.webm"
    user = user_with(read_journal(imported), NOW, "kim")
    sha256 = keep_bytes(user, b"OggS")
    change_journal(user, lambda known: _with_sha(known, sha256), NOW)
    answer = client_of(user).get("/opportunities/northwind/documents/a1/")
    assert answer["Content-Disposition"] == 'attachment; filename="a Set-Cookie: b.webm"'


def _with_sha(known: Journal, sha256: str) -> Journal:
    first, *others = known.opportunities
    (attachment,) = first.attachments
    changed = replace(first, attachments=(replace(attachment, sha256=sha256),))
    return replace(known, opportunities=(changed, *others))


def test_the_path_in_a_name_is_left_out(sam: User, client: Client) -> None:
    keep(client, "mail", "../../etc/answer.eml", MAIL)
    assert kestrel(sam).attachments[0].name == "answer.eml"


def test_a_resume_is_read_into_the_journal(sam: User, client: Client) -> None:
    keep(client, "resume", "resume.json", (EXAMPLES / "resume.json").read_bytes())
    assert journal_of(sam).resume["work"]


def test_an_advertisement_is_read_into_its_opportunity(sam: User, client: Client) -> None:
    keep(client, "advertisement", "ad.html", (EXAMPLES / "ad.html").read_bytes())
    assert "Northwind" in (kestrel(sam).job_ad or "")


@pytest.mark.parametrize("start", [b"\x1aE\xdf\xa3", b"OggS", b"RIFF", b"\0\0\0 ftypM4A "])
def test_a_recording_is_known_by_its_first_bytes(sam: User, client: Client, start: bytes) -> None:
    keep(client, "memo", "after.webm", start + bytes(20))
    assert kestrel(sam).attachments[0].kind_of_file == "memo"


def test_a_deleted_file_is_gone_with_its_bytes(sam: User, client: Client) -> None:
    keep(client, "mail", "answer.eml", MAIL)
    client.post(f"{PAGE}documents/a1/delete/")
    assert (kestrel(sam).attachments, kept_files(sam)) == ((), [])


def test_bytes_that_another_file_has_too_stay(client: Client) -> None:
    keep(client, "mail", "answer.eml", MAIL)
    keep(client, "invitation", "answer.eml", MAIL)
    client.post(f"{PAGE}documents/a1/delete/")
    assert client.get(f"{PAGE}documents/a2/").content == MAIL


def test_bytes_that_are_missing_from_the_disk_are_said_so() -> None:
    other = client_of(user_with(read_journal(full_journal()), NOW, "kim"))
    answer = other.get("/opportunities/northwind/documents/a1/")
    assert answer.status_code == 422
    assert "restore a backup" in answer.content.decode()


def test_a_file_that_is_not_there_is_not_found(client: Client) -> None:
    assert client.get(f"{PAGE}documents/a1/").status_code == 404


def test_nobody_else_is_handed_a_file(client: Client) -> None:
    keep(client, "mail", "answer.eml", MAIL)
    other = client_of(user_with(read_journal(full_journal()), NOW, "kim"))
    assert other.get(f"{PAGE}documents/a1/").status_code == 404


def test_resume_and_pasted_advertisement_are_kept_in_one_go_and_the_interview_goes_on(
    sam: User, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_clock(monkeypatch, BEFORE)
    resume = SimpleUploadedFile("resume.json", (EXAMPLES / "resume.json").read_bytes())
    sent = {"resume": resume, "text": "Timetable Planner\nYou plan night trains."}
    answer = client.post(f"{PAGE}papers/?interview=first", sent)
    assert answer["location"] == PAGE
    assert [a.kind_of_file for a in kestrel(sam).attachments] == ["resume", "advertisement"]
    assert kestrel(sam).job_ad == "Timetable Planner\nYou plan night trains."


def test_an_interview_that_is_over_goes_on_with_its_debrief(client: Client) -> None:
    answer = client.post(f"{PAGE}papers/?interview=first", {})
    assert answer["location"] == f"{PAGE}interviews/first/debrief/"


def test_without_an_interview_it_goes_on_with_the_opportunity(client: Client) -> None:
    assert client.post(f"{PAGE}papers/", {})["location"] == PAGE


def test_deleting_a_file_asks_first(client: Client) -> None:
    keep(client, "mail", "answer.eml", MAIL)
    page = client.get(f"{PAGE}documents/a1/delete/").content.decode()
    assert "Delete the file" in page
    assert client.get(f"{PAGE}documents/a1/").status_code == 200
    assert client.get(f"{PAGE}documents/none/delete/").status_code == 404
