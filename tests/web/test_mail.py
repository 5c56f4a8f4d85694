"""The mail account's page, a letter sent from here, and what Today asks about the mail (DESIGN section 6)."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from afterview.core.journal import Heard, LetterSent
from afterview.core.journal_file import read_journal
from afterview.core.letters.drafts import seal
from afterview.records import outbox
from afterview.records.models import MailAccount, Opportunity, OutgoingLetter, SeenMessage, User
from afterview.records.queries import journal_of
from afterview.services.draft_letters import Asked
from afterview.services.open_mail import secrets
from afterview.services.save_draft import save_draft
from journals import interview, journal, opportunity
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, 0, tzinfo=UTC)
ASKED = Asked("kestrel", "thank_you", "first", "Priya Nair")
LETTER = "/opportunities/kestrel/letters/thank_you/{}/?interview=first&person=Priya+Nair"
SUBJECT, TEXT = "Thank you", "Dear Priya Nair,\n\nThank you for your time.\n\nSam Lindqvist\n"
CHECKED = seal(SUBJECT, TEXT)
Limit = Callable[[int], AbstractContextManager[object]]
FORM = {
    "name": "Sam Lindqvist",
    "address": "sam@example.org",
    "password": "app password",
    "smtp_host": "smtp.example.org",
    "smtp_port": "465",
    "smtp_security": "tls",
    "imap_host": "imap.example.org",
    "imap_port": "993",
    "imap_security": "tls",
    "folders": "INBOX\nJobs",
    "copies_to_sent": "on",
}


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)


@pytest.fixture
def sam() -> User:
    met = interview(people=[{"name": "Priya Nair", "title": "Director", "email": "priya@kestrel.example"}])
    user = user_with(read_journal(journal(opportunity(met, id="kestrel"))), NOW)
    save_draft(user, ASKED, SUBJECT, TEXT, NOW)
    return user


@pytest.fixture
def browser(sam: User) -> Client:
    return client_of(sam)


def with_account(user: User, **more: object) -> MailAccount:
    columns: dict[str, object] = {
        "secret": "mail",
        "smtp_host": "smtp.example.org",
        "imap_host": "imap.example.org",
        "folders": ["INBOX"],
    }
    return MailAccount.objects.create(
        owner=user, name="Sam", address="sam@example.org", user="sam", **columns | more
    )


def page(browser: Client, address: str) -> LexborHTMLParser:
    return LexborHTMLParser(browser.get(address).content)


def text(browser: Client, address: str) -> str:
    found = page(browser, address).css_first("main")
    assert found is not None
    return " ".join(found.text().split())


def queued(browser: Client, when: str = "now") -> OutgoingLetter:
    answer = browser.post(LETTER.format("from-here"), {"checked": CHECKED, "when": when})
    assert answer.status_code == 302
    return OutgoingLetter.objects.get()


# The account


def test_an_account_saved_unchecked_is_kept_with_its_password_apart(browser: Client, sam: User) -> None:
    assert browser.post("/settings/mail/", FORM | {"unchecked": "1"}).status_code == 302
    account = MailAccount.objects.get()
    assert (account.owner, account.user, account.folders) == (sam, "sam@example.org", ["INBOX", "Jobs"])
    assert secrets().get(account.secret) == "app password"


def test_an_account_whose_server_does_not_answer_is_not_saved_and_the_reason_is_said(browser: Client) -> None:
    local = {"imap_host": "127.0.0.1", "imap_port": "1", "imap_security": "plain", "smtp_host": ""}
    answer = browser.post("/settings/mail/", FORM | local)
    assert answer.status_code == 422
    assert "takes no connection" in answer.content.decode()
    assert not MailAccount.objects.exists()


def test_without_a_password_the_form_asks_for_it(browser: Client) -> None:
    answer = browser.post("/settings/mail/", FORM | {"password": "", "unchecked": "1"})
    assert answer.status_code == 422
    assert "app password" in answer.content.decode()


def test_the_password_is_never_shown(browser: Client) -> None:
    browser.post("/settings/mail/", FORM | {"unchecked": "1"})
    assert "app password" not in browser.get("/settings/mail/").content.decode().replace("App password", "")


def test_removing_the_account_forgets_its_password(browser: Client) -> None:
    browser.post("/settings/mail/", FORM | {"unchecked": "1"})
    name = MailAccount.objects.get().secret
    browser.post("/settings/mail/remove/")
    assert not MailAccount.objects.exists()
    assert secrets().get(name) is None


# A letter


def test_without_an_account_nothing_can_be_sent_from_here(browser: Client) -> None:
    assert "Send from here" not in text(browser, LETTER.format("send") + f"&knowingly={CHECKED}")


def test_with_an_account_the_letter_can_be_sent_from_here(browser: Client, sam: User) -> None:
    with_account(sam)
    said = text(browser, LETTER.format("send") + f"&knowingly={CHECKED}")
    assert "From sam@example.org to priya@kestrel.example." in said
    assert "Send at 08:30 on Wednesday 10 March" in said


def test_a_letter_sent_from_here_waits_ten_seconds(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    assert letter.send_at == NOW + timedelta(seconds=10)
    assert "It is sent in a few seconds" in text(browser, f"/on-its-way/{letter.pk}/")


def test_a_letter_waits_for_the_morning(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser, "morning")
    assert letter.send_at == datetime(2027, 3, 10, 8, 30, tzinfo=UTC)
    assert "It is sent at 08:30 on Wednesday 10 March" in text(browser, f"/on-its-way/{letter.pk}/")


def test_while_it_moves_the_page_asks_again_for_where_it_stands(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    part = browser.get(f"/on-its-way/{letter.pk}/", headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    assert 'hx-trigger="load delay:1s"' in part.content.decode()


def test_a_letter_is_taken_back(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    browser.post(f"/on-its-way/{letter.pk}/take-back/")
    assert OutgoingLetter.objects.get().state == "undone"
    assert journal_of(sam).opportunities[0].drafts != ()


def test_a_letter_in_doubt_is_asked_about_on_today_and_noted_with_a_yes(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    outbox.begin_sending(letter.pk)
    outbox.doubt(letter.pk, "smtp.example.org:465 ended the connection")
    assert "Did your letter to Priya Nair go out?" in text(browser, "/")
    browser.post(f"/on-its-way/{letter.pk}/arrived/")
    assert isinstance(journal_of(sam).opportunities[0].events[-1], LetterSent)
    assert "Did your letter" not in text(browser, "/")


def test_a_letter_in_doubt_is_sent_again_by_its_owner_alone(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    outbox.begin_sending(letter.pk)
    outbox.doubt(letter.pk, "ended the connection")
    browser.post(f"/on-its-way/{letter.pk}/once-more/")
    again = OutgoingLetter.objects.get()
    assert (again.state, again.message_id, again.content) == ("queued", letter.message_id, letter.content)


def test_nobody_sees_or_moves_the_letter_of_somebody_else(browser: Client, sam: User) -> None:
    with_account(sam)
    letter = queued(browser)
    other = client_of(user_with(read_journal(journal()), NOW, "other"))
    assert other.get(f"/on-its-way/{letter.pk}/").status_code == 404
    for act in ("take-back", "arrived", "once-more"):
        assert other.post(f"/on-its-way/{letter.pk}/{act}/").status_code == 404
    assert OutgoingLetter.objects.get().state == "queued"


# What is asked


def asked(user: User, kind: str = "reply", opportunity: str | None = "kestrel") -> SeenMessage:
    place = Opportunity.objects.get(owner=user, key=opportunity) if opportunity else None
    judged = {
        "kind": kind,
        "hear_by": None,
        "evidence": ["It is signed Priya."],
        "message_id": "a@b",
        "returned": None,
    }
    return SeenMessage.objects.create(
        owner=user,
        opportunity=place,
        message_sha256="0" * 64,
        at=NOW,
        sender="Priya Nair",
        subject="Hello",
        judged=judged,
        state="asked",
    )


def test_today_asks_about_a_message_and_a_yes_notes_it(browser: Client, sam: User) -> None:
    message = asked(sam)
    assert "Priya Nair seems to have answered" in text(browser, "/")
    browser.post(f"/answers/{message.pk}/yes/")
    assert isinstance(journal_of(sam).opportunities[0].events[-1], Heard)
    assert "Noted from your mail" in text(browser, "/")


def test_a_no_notes_nothing(browser: Client, sam: User) -> None:
    message = asked(sam)
    browser.post(f"/answers/{message.pk}/no/")
    assert journal_of(sam).opportunities[0].events == ()
    assert "seems to have answered" not in text(browser, "/")


def test_what_was_noted_is_undone_on_today(browser: Client, sam: User) -> None:
    message = asked(sam)
    browser.post(f"/answers/{message.pk}/yes/")
    browser.post(f"/answers/{message.pk}/undo/")
    assert journal_of(sam).opportunities[0].events == ()


def test_where_it_is_not_known_whose_it_is_one_says_which_company(browser: Client, sam: User) -> None:
    message = asked(sam, opportunity=None)
    assert "Which company is it?" in text(browser, "/")
    browser.post(f"/answers/{message.pk}/yes/", {"opportunity": "kestrel"})
    assert isinstance(journal_of(sam).opportunities[0].events[-1], Heard)


def test_nobody_answers_for_somebody_else(sam: User) -> None:
    message = asked(sam)
    other = client_of(user_with(read_journal(journal()), NOW, "other"))
    for act in ("yes", "no", "undo"):
        assert other.post(f"/answers/{message.pk}/{act}/").status_code == 404
    assert other.get(f"/answers/{message.pk}/invitation/").status_code == 404


@pytest.mark.parametrize("address", ["/", "/settings/mail/", LETTER.format("send") + f"&knowingly={CHECKED}"])
def test_the_pages_take_few_queries(
    browser: Client, sam: User, django_assert_max_num_queries: Limit, address: str
) -> None:
    with_account(sam)
    asked(sam)
    with django_assert_max_num_queries(12):
        assert browser.get(address).status_code == 200
