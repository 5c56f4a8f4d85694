"""What a device asks for and hands over: its JSON, the service worker, the manifest, the page without a server."""

import json
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, journal, opportunity
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 9, 14, 30, tzinfo=UTC)
KEY = "5f0c7f2e-6c1b-4b7e-9a53-0e4c5d0b8a11"
PLACE = {"opportunity": "kestrel", "interview": "first"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(read_journal(journal(opportunity(interview()))), NOW)


@pytest.fixture
def device(robin: User) -> Client:
    """A browser whose proof of origin is looked at, as a real one's is."""
    client = Client(headers={"host": "127.0.0.1"}, enforce_csrf_checks=True)
    client.force_login(robin)
    return client


@pytest.fixture
def nobody() -> Client:
    return Client(headers={"host": "127.0.0.1"})


def handed_over(device: Client, **fields: object) -> Any:  # noqa: ANN401 -- Django's test answer
    token = device.get("/notes/state").json()["token"]
    note = {"id": KEY, "kind": "need", "text": "calm", **PLACE, **fields}
    return device.post("/notes/sync", note, headers={"x-csrftoken": token})


def fetched(client: Client, address: str) -> tuple[int, str]:
    """The status and the text of an address, a streamed one read to its end and closed."""
    answer: Any = client.get(address)
    data = b"".join(answer)
    answer.close()
    return answer.status_code, data.decode(errors="replace")


def needs(owner: User) -> tuple[str, ...]:
    return journal_of(owner).opportunities[0].interviews[0].needs


def test_a_device_learns_whose_journal_it_is_and_what_notes_may_be_about(device: Client, robin: User) -> None:
    answer = device.get("/notes/state")
    state = answer.json()
    assert state["owner"] == str(robin.pk)
    assert state["interviews"] == [
        {
            "opportunity": "kestrel",
            "interview": "first",
            "company": "Kestrel Rail",
            "position": "Timetable Planner",
            "when": "14:00 on Tuesday 9 March",
            "from": "2027-03-09T13:00:00.000Z",
            "ends": "2027-03-09T15:00:00.000Z",
            "people": ["Priya Nair"],
        }
    ]
    assert "no-store" in answer["cache-control"]


def test_what_is_handed_over_twice_is_written_once_and_answered_alike(device: Client, robin: User) -> None:
    answers = [handed_over(device) for _ in range(2)]
    assert [(a.status_code, a.json()) for a in answers] == [(200, {"id": KEY, "changes": 1})] * 2
    assert needs(robin) == ("calm",)


def test_a_note_counts_from_when_it_was_typed_and_never_from_later_than_now(
    device: Client, robin: User
) -> None:
    handed_over(device, kind="hear_by", text="in two days", at="2027-03-08T12:00:00.000Z")
    met = journal_of(robin).opportunities[0].interviews[0]
    assert met.hear_by is not None
    assert (met.hear_by.said_on, met.hear_by.date) == (
        datetime(2027, 3, 8, tzinfo=UTC).date(),
        datetime(2027, 3, 10, tzinfo=UTC).date(),
    )


@pytest.mark.parametrize(
    ("fields", "status", "line"),
    [
        ({"text": " "}, 422, "This field is required."),
        ({"text": "x" * 4001}, 422, "at most 4000 characters"),
        ({"kind": "offer"}, 422, "kind is no kind of note."),
        ({"interview": "gone"}, 404, "Its interview is no longer in your journal."),
        ({"opportunity": "gone"}, 404, "Its interview is no longer in your journal."),
        ({"kind": "memo"}, 422, "This field is required."),
    ],
)
def test_what_is_refused_says_why_in_one_line(
    device: Client, robin: User, fields: dict[str, str], status: int, line: str
) -> None:
    before = journal_of(robin)
    answer = handed_over(device, **fields)
    assert answer.status_code == status
    assert line in answer.json()["refused"]
    assert journal_of(robin) == before


def test_a_memo_is_handed_over_as_a_file(device: Client, robin: User) -> None:
    memo = SimpleUploadedFile("memo", b"\x1a\x45\xdf\xa3 made up", "audio/webm")
    answer = handed_over(device, kind="memo", memo=memo, at="2027-03-09T14:20:00.000Z")
    assert answer.json()["id"] == KEY
    assert journal_of(robin).opportunities[0].attachments[0].name == "first 2027-03-09 14.20.webm"


def test_who_is_not_signed_in_is_told_so(nobody: Client) -> None:
    assert nobody.get("/notes/state").status_code == 401
    assert nobody.post("/notes/sync", {"id": KEY, "kind": "need"}).status_code == 401


def test_without_proof_of_origin_nothing_is_taken(device: Client, robin: User) -> None:
    assert device.post("/notes/sync", {"id": KEY, "kind": "need", "text": "calm", **PLACE}).status_code == 403
    assert needs(robin) == ()


def test_before_there_is_a_journal_nothing_is_known_or_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    client = client_of(User.objects.create_user("new"))
    assert client.get("/notes/state").json()["interviews"] == []
    assert client.post("/notes/sync", {"id": KEY, "kind": "need", **PLACE}).status_code == 404


def test_one_person_cannot_hand_over_into_anothers_journal(robin: User) -> None:
    kim = client_of(user_with(read_journal(journal()), NOW, "kim"))
    note = {"id": KEY, "kind": "need", "text": "calm", **PLACE}
    assert kim.post("/notes/sync", note).status_code == 404
    assert needs(robin) == ()


def test_asking_what_is_known_takes_few_queries(device: Client, django_assert_max_num_queries: Any) -> None:  # noqa: ANN401 -- a fixture's factory
    with django_assert_max_num_queries(12):
        device.get("/notes/state")


def test_the_service_worker_names_files_that_exist_and_a_page_that_holds_nothing_private(
    device: Client, nobody: Client
) -> None:
    worker = device.get("/service-worker.js")
    assert worker["content-type"].startswith("text/javascript")
    assert worker["cache-control"] == "no-cache"
    shell = json.loads(re.findall(r"self\.shell = (.*);", worker.content.decode())[0])
    assert {"/static/afterview/afterview.css", "/static/afterview/notes/page.js"} <= set(shell["files"])
    for address in [*shell["files"], shell["page"]]:
        assert fetched(nobody, address)[0] == 200, address
    assert "Kestrel" not in fetched(nobody, shell["page"])[1]


def test_every_module_that_the_page_loads_is_among_the_files_kept(nobody: Client) -> None:
    files = json.loads(
        re.findall(r"self\.shell = (.*);", nobody.get("/service-worker.js").content.decode())[0]
    )["files"]
    own = [address for address in files if "/notes/" in address]
    for address in own:
        for imported in re.findall(r'from "\./(.+?)"', fetched(nobody, address)[1]):
            assert f"/static/afterview/notes/{imported}" in own, imported


def test_the_manifest_makes_it_installable_and_takes_shared_invitations(nobody: Client) -> None:
    answer = nobody.get("/manifest.webmanifest")
    assert answer["content-type"] == "application/manifest+json"
    manifest = answer.json()
    assert {icon["sizes"] for icon in manifest["icons"]} >= {"192x192", "512x512"}
    for icon in manifest["icons"]:
        assert fetched(nobody, icon["src"])[0] == 200
    accepted = manifest["share_target"]["params"]["files"][0]
    assert accepted["name"] == "files"
    assert {".ics", ".eml"} <= set(accepted["accept"])


def test_what_is_posted_to_the_share_page_is_not_read(device: Client, robin: User) -> None:
    before = journal_of(robin)
    answer = device.post("/share/", {"files": SimpleUploadedFile("x.ics", b"BEGIN:VCALENDAR")})
    assert answer.status_code == 200
    assert b'action="/add/"' in answer.content
    assert journal_of(robin) == before
