"""Taking notes by plain forms: which interview, one thing at a time, once each, and taken back."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from afterview.core.journal import Interview
from afterview.core.journal_file import read_journal
from afterview.records.models import User
from afterview.records.queries import journal_of
from journals import interview, journal, opportunity
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 9, 14, 30, tzinfo=UTC)
PAGE = "/opportunities/kestrel/interviews/first/notes/"
KEY = "5f0c7f2e-6c1b-4b7e-9a53-0e4c5d0b8a11"
WEBM = b"\x1a\x45\xdf\xa3 made up"
pytestmark = pytest.mark.django_db


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    later = interview(id="later", starts="2027-03-12T10:00:00+00:00", ends="2027-03-12T11:00:00+00:00")
    return user_with(read_journal(journal(opportunity(interview(), later))), NOW)


@pytest.fixture
def browser(robin: User) -> Client:
    return client_of(robin)


def met(owner: User) -> Interview:
    return journal_of(owner).opportunities[0].interviews[0]


def sent(browser: Client, kind: str, text: str = "", key: str = KEY, **more: object) -> Any:  # noqa: ANN401 -- Django's test answer
    return browser.post(PAGE, {"kind": kind, "id": key, "text": text} | more)


def text_of(answer: Any) -> str:  # noqa: ANN401 -- as above
    return re.sub(r"\s+", " ", answer.content.decode())


def test_the_interview_that_runs_is_offered_first(browser: Client) -> None:
    page = text_of(browser.get("/notes/"))
    assert page.index(PAGE) < page.index(PAGE.replace("first", "later"))
    assert page.count(">Now<") == 1


def test_without_an_interview_the_page_leads_to_adding_one(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    page = client_of(user_with(read_journal(journal()), NOW)).get("/notes/")
    assert "there is none yet" in text_of(page)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("person", {"text": "Kim Holt", "title": "Planner"}),
        ("topic", {"text": "the depot", "whom": "Priya"}),
        ("need", {"text": "calm"}),
        ("unclear", {"text": "the dates"}),
        ("hear_by", {"text": "by Friday week"}),
        ("free", {"text": "Need: rest"}),
    ],
)
def test_each_kind_is_noted_and_shown_and_can_be_taken_back(
    browser: Client, robin: User, kind: str, more: dict[str, str]
) -> None:
    before = met(robin)
    answer = sent(browser, kind, **more)
    assert answer["location"] == f"{PAGE}?kind={kind}"
    assert met(robin) != before
    page = browser.get(answer["location"])
    assert more["text"].removeprefix("Need: ") in text_of(page)
    assert f'action="/notes/{KEY}/undo/"' in text_of(page)
    assert browser.post(f"/notes/{KEY}/undo/")["location"] == PAGE
    assert met(robin) == before


def test_what_was_understood_of_their_words_is_shown_to_be_confirmed(browser: Client) -> None:
    sent(browser, "hear_by", "by Friday week")
    page = text_of(browser.get(PAGE))
    assert "“by Friday week”: read as Friday 19 March" in page
    assert "You confirm the date in the debrief." in page


def test_a_form_sent_twice_is_noted_once(browser: Client, robin: User) -> None:
    for _ in range(2):
        sent(browser, "need", "calm")
    assert met(robin).needs == ("calm",)


def test_what_is_there_already_is_said_and_nothing_to_undo(browser: Client) -> None:
    page = text_of(browser.get(sent(browser, "topic", "night trains")["location"]))
    assert "That is in your notes already." in page
    assert "undo" not in page


def test_an_empty_note_comes_back_with_its_form(browser: Client, robin: User) -> None:
    before = met(robin)
    answer = sent(browser, "topic", "  ", whom="Priya Nair")
    assert answer.status_code == 422
    assert 'id="topic-text_error"' in text_of(answer)
    assert 'value="Priya Nair"' in text_of(answer)
    assert met(robin) == before


def test_a_note_of_no_kind_or_without_an_id_writes_nothing(browser: Client, robin: User) -> None:
    before = met(robin)
    assert sent(browser, "offer", "x").status_code == 422
    assert sent(browser, "need", "x", key="").status_code == 422
    assert sent(browser, "need", "x", key="../../x").status_code == 422
    assert met(robin) == before


def test_something_noted_can_be_removed_and_comes_back_by_undo(browser: Client, robin: User) -> None:
    fields = {"id": KEY, "what": "topic", "value": '{"text": "night trains", "with": null}'}
    answer = browser.post(f"{PAGE}remove/", fields, follow=True)
    assert met(robin).topics == ()
    assert "Removed." in text_of(answer)
    browser.post(f"/notes/{KEY}/undo/")
    assert met(robin).topics[0].text == "night trains"


@pytest.mark.parametrize("fields", [{}, {"value": "{"}, {"value": "{}", "what": "topic"}, {"value": "{}"}])
def test_a_removal_that_names_nothing_is_refused(
    browser: Client, robin: User, fields: dict[str, str]
) -> None:
    before = met(robin)
    assert browser.post(f"{PAGE}remove/", {"id": KEY} | fields).status_code == 422
    assert met(robin) == before


def test_a_memo_is_kept_and_played_to_its_owner_alone(browser: Client, robin: User) -> None:
    memo = SimpleUploadedFile("x.webm", WEBM, "audio/webm")
    assert browser.post(PAGE, {"kind": "memo", "id": KEY, "memo": memo}).status_code == 302
    (kept,) = journal_of(robin).opportunities[0].attachments
    address = f"/opportunities/kestrel/memos/{kept.id}/"
    assert address in text_of(browser.get(PAGE))
    played = browser.get(address)
    assert (played["content-type"], played.content) == ("audio/webm", WEBM)
    kim = client_of(user_with(read_journal(journal(opportunity(interview()))), NOW, "kim"))
    assert kim.get(address).status_code == 404


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<script>alert(1)</script>", "This recording is no sound recording that browsers play."),
        (b"OggS" + bytes(26 * 1024 * 1024), "larger than"),
    ],
)
def test_a_memo_that_is_none_or_too_large_is_refused_with_one_line(
    browser: Client, robin: User, data: bytes, said: str
) -> None:
    answer = browser.post(PAGE, {"kind": "memo", "id": KEY, "memo": SimpleUploadedFile("x.webm", data)})
    assert answer.status_code == 422
    assert said in text_of(answer)
    assert journal_of(robin).opportunities[0].attachments == ()


@pytest.mark.parametrize(
    "address",
    [
        PAGE.replace("first", "none"),
        PAGE.replace("kestrel", "none"),
        "/opportunities/kestrel/memos/a9/",
        "/opportunities/kestrel/interviews/none/sheet/",
    ],
)
def test_what_is_not_there_is_not_found(browser: Client, address: str) -> None:
    assert browser.get(address).status_code == 404
    assert browser.post(f"/notes/{KEY}/undo/").status_code == 404


@pytest.mark.parametrize("address", ["/notes/", PAGE, "/phone/", PAGE.replace("notes", "sheet")])
def test_a_page_takes_few_queries(
    browser: Client,
    address: str,
    django_assert_max_num_queries: Any,  # noqa: ANN401 -- a fixture's factory
) -> None:
    with django_assert_max_num_queries(12):
        assert browser.get(address).status_code == 200


def test_the_sheet_is_one_page_whose_own_style_alone_is_let_in(browser: Client) -> None:
    answer = browser.get(PAGE.replace("notes", "sheet"))
    assert "Timetable Planner at Kestrel Rail" in text_of(answer)
    policy = answer["content-security-policy"]
    assert re.search(r"style-src 'sha256-[\w+/]{43}='", policy)
    assert "unsafe-inline" not in policy
