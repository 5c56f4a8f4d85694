"""Settings: who one is, how pages look, what is stored, and taking it out, in and away."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape
from pytest_django import DjangoAssertNumQueries, DjangoDbBlocker

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal, write_journal
from afterview.records.home import Home
from afterview.records.models import Profile, User
from afterview.records.queries import journal_of
from afterview.services.sign_in import local_owner, make_sign_in_link
from afterview.web.devices import device_name
from homes import ready_records_in
from journals import full_journal
from web.people import client_of, set_clock, user_with

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PAGES = [
    "",
    "profile/",
    "letters/",
    "appearance/",
    "privacy/",
    "devices/",
    "export/",
    "import/",
    "backups/",
    "delete/",
]
BEFORE_A_JOURNAL = ["", "appearance/", "privacy/", "devices/", "import/", "backups/", "delete/"]


@pytest.fixture
def home(
    tmp_path: Path, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Home]:
    set_clock(monkeypatch, NOW)
    with ready_records_in(tmp_path / "home", django_db_blocker) as there:
        yield there


def a_journal() -> Journal:
    value = full_journal()
    value["opportunities"][0]["attachments"] = []
    return read_journal(value)


@pytest.fixture
def robin(home: Home) -> User:
    assert home.database.exists()
    return user_with(a_journal(), NOW)


@pytest.fixture
def browser(robin: User) -> Client:
    return client_of(robin)


@pytest.mark.parametrize("page", PAGES)
def test_each_page_asks_few_questions_of_the_database(
    browser: Client, page: str, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(12):
        assert browser.get(f"/settings/{page}").status_code == 200


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("page", BEFORE_A_JOURNAL)
def test_before_there_is_a_journal_it_can_be_brought(page: str) -> None:
    assert client_of(local_owner()).get(f"/settings/{page}").status_code == 200


def test_the_profile_is_the_journals_candidate(browser: Client, robin: User) -> None:
    sent = {
        "name": "Robin Vale-Osei",
        "email": "",
        "time_zone": "Europe/Berlin",
        "country": "DE",
        "subdivision": "BY",
    }
    answer = browser.post("/settings/profile/", sent, follow=True)
    assert answer.redirect_chain == [("/settings/profile/", 302)]
    candidate = journal_of(robin).candidate
    assert (candidate.name, candidate.email, candidate.country) == ("Robin Vale-Osei", None, "DE")
    assert "Friday 25 December" in answer.content.decode()
    assert "Saturday, Sunday" in answer.content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"name": " "}, "This field is required."), ({"country": "ZZ"}, "Select a valid choice.")],
)
def test_a_profile_that_is_wrong_is_not_saved(
    browser: Client, robin: User, wrong: dict[str, str], said: str
) -> None:
    before = journal_of(robin)
    answer = browser.post("/settings/profile/", {"name": "R", "country": "DE"} | wrong)
    assert said in answer.content.decode()
    assert journal_of(robin) == before


def test_how_letters_are_worded_is_kept(browser: Client, robin: User) -> None:
    browser.post("/settings/letters/", {"register": "formal", "spelling": "uk", "lint_profile": "modern"})
    profile = Profile.objects.get(owner=robin)
    assert (profile.register, profile.spelling, profile.lint_profile) == ("formal", "uk", "modern")


def test_a_page_is_dark_where_that_was_chosen(browser: Client) -> None:
    assert b"data-theme" not in browser.get("/settings/").content
    browser.post("/settings/appearance/", {"theme": "dark"})
    assert b'data-theme="dark"' in browser.get("/").content
    browser.post("/settings/appearance/", {"theme": "system"})
    assert b"data-theme" not in browser.get("/settings/").content


def test_a_cookie_of_somebody_elses_making_does_not_get_into_the_page(browser: Client) -> None:
    browser.cookies["afterview_theme"] = '"><script>'
    assert b"data-theme" not in browser.get("/settings/").content


def test_privacy_names_the_places_on_the_disk(browser: Client, home: Home) -> None:
    assert escape(str(home.database)) in browser.get("/settings/privacy/").content.decode()


def test_everything_is_downloaded(browser: Client, robin: User) -> None:
    answer = browser.post("/settings/export/")
    assert answer["content-disposition"] == 'attachment; filename="afterview-2026-11-24.zip"'
    with zipfile.ZipFile(io.BytesIO(b"".join(answer))) as archive:
        assert json.loads(archive.read("journal.json")) == write_journal(journal_of(robin))


def test_a_journal_file_is_taken_in_where_there_is_none_yet(home: Home) -> None:
    assert home.database.exists()
    owner = local_owner()
    file = SimpleUploadedFile("journal.json", json.dumps(write_journal(a_journal())).encode())
    answer = client_of(owner).post("/settings/import/", {"file": file}, follow=True)
    assert "2 opportunities were taken in." in answer.content.decode()
    assert journal_of(owner) == a_journal()


def test_what_is_there_is_replaced_only_on_request(browser: Client, robin: User) -> None:
    content = json.dumps(write_journal(a_journal()) | {"opportunities": [], "decision": None}).encode()
    answer = browser.post("/settings/import/", {"file": SimpleUploadedFile("j.json", content)})
    assert answer.status_code == 422
    assert "holds 2 opportunities already" in answer.content.decode()
    assert len(journal_of(robin).opportunities) == 2
    browser.post("/settings/import/", {"file": SimpleUploadedFile("j.json", content), "replace": "on"})
    assert journal_of(robin).opportunities == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is not JSON"), (b"PK\x03\x04 no zip", "is no zip archive"), (b'{"afterview": 9}', "afterview")],
)
def test_a_file_that_is_wrong_is_refused_beside_its_field(
    browser: Client, robin: User, content: bytes, said: str
) -> None:
    sent = {"file": SimpleUploadedFile("wrong.zip", content), "replace": "on"}
    answer = browser.post("/settings/import/", sent)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert journal_of(robin) == a_journal()


def test_without_a_file_it_asks_for_one(browser: Client) -> None:
    assert "Choose a file first." in browser.post("/settings/import/").content.decode()


def test_a_backup_is_made_and_listed(browser: Client, home: Home) -> None:
    answer = browser.post("/settings/backups/", follow=True)
    (backup,) = home.backups.iterdir()
    assert backup.name in answer.content.decode()


@pytest.mark.parametrize("word", ["", "no", "deleted"])
def test_without_the_word_nothing_is_deleted(browser: Client, robin: User, word: str) -> None:
    assert browser.post("/settings/delete/", {"word": word}).status_code == 200
    assert journal_of(robin) == a_journal()


def test_with_the_word_everything_is_deleted_and_counted(browser: Client) -> None:
    answer = browser.post("/settings/delete/", {"word": "Delete"})
    assert "2 opportunities" in answer.content.decode()
    assert not User.objects.exists()
    assert browser.get("/")["location"].startswith("/sign-in/")


def signed_in(owner: User, user_agent: str) -> Client:
    browser = Client(headers={"host": "127.0.0.1", "user-agent": user_agent})
    browser.get(f"/sign-in/{make_sign_in_link(owner, NOW)}/")
    return browser


def test_another_device_is_named_and_signed_out(browser: Client, robin: User) -> None:
    phone = signed_in(robin, "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0")
    page = browser.get("/settings/devices/")
    assert "Firefox on Android" in page.content.decode()
    (other,) = [s.id for s in page.context["sessions"] if s.id != page.context["here"]]
    browser.post("/settings/devices/", {"device": other})
    assert phone.get("/").status_code == 302
    assert browser.get("/").status_code == 200


def test_all_others_are_signed_out_at_once(browser: Client, robin: User) -> None:
    phone = signed_in(robin, "")
    unused = f"/sign-in/{make_sign_in_link(robin, NOW)}/"
    browser.post("/settings/devices/")
    assert phone.get("/").status_code == 302
    assert Client(headers={"host": "127.0.0.1"}).get(unused).status_code == 403
    assert browser.get("/").status_code == 200


def test_signing_out_everywhere_closes_this_one_too(browser: Client) -> None:
    browser.post("/settings/devices/sign-out/")
    assert browser.get("/").status_code == 302


def test_somebody_elses_device_is_not_there(browser: Client) -> None:
    kim = user_with(a_journal(), NOW, "kim")
    theirs = client_of(kim)
    page = theirs.get("/settings/devices/")
    assert browser.post("/settings/devices/", {"device": page.context["here"]}).status_code == 404
    assert theirs.get("/").status_code == 200


def test_a_session_that_is_over_is_not_listed(browser: Client, robin: User) -> None:
    signed_in(robin, "")
    Session.objects.exclude(session_key=browser.session.session_key).update(
        expire_date=datetime(2000, 1, 1, tzinfo=UTC)
    )
    assert len(browser.get("/settings/devices/").context["sessions"]) == 1


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1", "Safari on iPhone"),
        ("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome on Android"),
        ("curl/8", ""),
    ],
)  # fmt: skip
def test_a_browser_is_named_by_what_it_says_of_itself(user_agent: str, name: str) -> None:
    assert device_name(user_agent) == name
