"""Files that are not what they should be: refused in one line, and nothing is written (DESIGN section 6)."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, journal, opportunity
from upload_files import docx_bomb, kept_files, nested_mail, pdf_bomb
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
SCRIPT = b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n<script>alert(1)</script>"
pytestmark = pytest.mark.django_db


@pytest.fixture
def sam(monkeypatch: pytest.MonkeyPatch) -> Iterator[User]:
    set_clock(monkeypatch, NOW)
    user = user_with(read_journal(journal(opportunity(interview()))), NOW)
    before = journal_of(user)
    for name in kept_files(user):
        default_storage.delete(f"{user.pk}/{name[:2]}/{name}")
    yield user
    assert journal_of(user) == before
    assert kept_files(user) == []


@pytest.fixture
def client(sam: User) -> Client:
    return client_of(sam)


@pytest.mark.parametrize(
    ("name", "data", "line"),
    [
        ("big.ics", b"BEGIN:VCALENDAR\n" + b"x" * 4_000_001, "big.ics is larger than 4 MB"),
        ("nested.eml", nested_mail(1_000), "nested.eml"),
        ("script.eml", SCRIPT, "script.eml names no interview"),
        ("photo.ics", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "photo.ics is neither a calendar nor a mail"),
        ("resume.pdf", b"%PDF-1.4\n", "resume.pdf is a PDF, not an invitation"),
        ("bomb.ics", docx_bomb(), "bomb.ics is a zip archive or a document"),
        ("empty.ics", b"", "empty.ics is empty"),
        ("../../etc/passwd.ics", b"\0\0", "passwd.ics is empty"),
        ("..\\..\\boot.ics", b"\0\0", "boot.ics is empty"),
    ],
)
def test_a_file_that_is_no_invitation_is_refused(client: Client, name: str, data: bytes, line: str) -> None:
    answer = client.post("/add/", {"files": [SimpleUploadedFile(name, data)]})
    assert answer.status_code == 422
    assert line in answer.content.decode()


def test_one_bad_file_refuses_the_good_one_with_it(client: Client) -> None:
    good = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270316T140000Z\nDTEND:20270316T150000Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n"
    files = [SimpleUploadedFile("good.ics", good), SimpleUploadedFile("empty.ics", b"")]
    assert client.post("/add/", {"files": files}).status_code == 422


def test_sending_no_file_says_what_to_choose(client: Client) -> None:
    answer = client.post("/add/", {})
    assert answer.status_code == 422
    assert "choose the .ics or .eml file" in answer.content.decode()


def test_more_files_than_are_read_at_once_are_refused(client: Client) -> None:
    files = [SimpleUploadedFile(f"{n}.ics", b"x") for n in range(11)]
    assert "more than 10 files" in client.post("/add/", {"files": files}).content.decode()


@pytest.mark.parametrize(
    ("kind", "name", "data", "line"),
    [
        ("resume", "big.txt", b"x" * 4_000_001, "big.txt is larger than 4 MB"),
        ("resume", "bomb.docx", docx_bomb(), "bomb.docx"),
        ("resume", "bomb.pdf", pdf_bomb(), "bomb.pdf"),
        ("resume", "photo.pdf", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "photo.pdf is a picture"),
        ("resume", "script.html", b"<html><script>alert(1)</script></html>", "script.html"),
        ("resume", "empty.pdf", b"", "empty.pdf"),
        ("resume", "../../resume.json", b"{", "resume.json is not valid JSON"),
        ("advertisement", "big.html", b"<p>" + b"x" * 4_000_001, "big.html is larger than 4 MB"),
        (
            "advertisement",
            "long.txt",
            b"A planner. " * 30_000,
            "long.txt is far longer than an advertisement",
        ),
        ("advertisement", "photo.html", b"\x89PNG\0", "photo.html is no text, HTML or JSON"),
        ("advertisement", "empty.txt", b"", "empty.txt holds no text"),
        ("advertisement", "script.html", b"<script>alert(1)</script>", "script.html holds no text"),
        ("invitation", "photo.ics", b"\x89PNG\0", "photo.ics is neither a calendar nor a mail"),
        ("mail", "empty.eml", b"", "empty.eml is empty"),
        ("mail", "big.eml", b"x" * 4_000_001, "big.eml is larger than 4 MB"),
        ("memo", "page.webm", b"<html>", "page.webm is no recording"),
        ("memo", "empty.webm", b"", "empty.webm is no recording"),
        ("photo", "me.png", b"\x89PNG\0", "kind is none of"),
    ],
)
def test_a_file_that_is_not_what_it_is_said_to_be_is_refused(
    client: Client, kind: str, name: str, data: bytes, line: str
) -> None:
    upload = {"kind": kind, "file": SimpleUploadedFile(name, data)}
    answer = client.post("/opportunities/kestrel/documents/", upload)
    assert answer.status_code == 422
    assert line in answer.content.decode()


def test_a_resume_that_cannot_be_read_is_said_on_the_page_that_asks_for_it(client: Client) -> None:
    answer = client.post(
        "/opportunities/kestrel/papers/", {"resume": SimpleUploadedFile("me.pdf", b"%PDF-1.4")}
    )
    assert answer.status_code == 422
    assert "It was not kept." in answer.content.decode()


def test_a_file_for_an_opportunity_that_is_not_there_is_not_kept(client: Client) -> None:
    upload = {"kind": "mail", "file": SimpleUploadedFile("a.eml", b"From: a@b.example\n\nHello")}
    assert client.post("/opportunities/alder/documents/", upload).status_code == 404


def test_another_sites_form_may_not_send_a_file(sam: User) -> None:
    strict = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)
    strict.force_login(sam)
    answer = strict.post("/add/", {"files": [SimpleUploadedFile("a.ics", b"x")]})
    assert answer.status_code == 403
