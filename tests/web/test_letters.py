"""Writing, checking and sending letters on the pages (DESIGN section 4, Letters; RULEBOOK section 6)."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client
from selectolax.lexbor import LexborHTMLParser

from afterview.core.journal import LetterSent, Opportunity
from afterview.core.journal_file import read_journal
from afterview.records.models import User
from afterview.records.queries import journal_of
from web.people import client_of, set_clock, user_with

NOW = datetime(2026, 11, 23, 20, 30, tzinfo=UTC)
EXAMPLE = Path(__file__).parents[2] / "examples" / "journal.json"
LETTERS = "/opportunities/northwind-data-engineer/letters/"
Limit = Callable[[int], AbstractContextManager[object]]
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)


def search(**changes: object) -> dict[str, Any]:
    """The example search before a letter is sent: Dana Ortiz and Marcus Hale were met this morning."""
    value: dict[str, Any] = json.loads(EXAMPLE.read_text())
    value["opportunities"] = [value["opportunities"][0] | {"events": [], "drafts": []} | changes]
    return value


def browser(value: dict[str, Any]) -> tuple[Client, User]:
    user = user_with(read_journal(value), NOW)
    return client_of(user), user


@pytest.fixture
def robin() -> tuple[Client, User]:
    return browser(search())


def address(page: str = "", person: str = "Dana Ortiz", **more: str) -> str:
    query = urlencode({"interview": "onsite-1", "person": person} | more)
    return f"{LETTERS}thank_you/{page}?{query}"


def northwind(user: User) -> Opportunity:
    return journal_of(user).opportunities[0]


def sent_letters(user: User) -> list[LetterSent]:
    return [event for event in northwind(user).events if isinstance(event, LetterSent)]


def page(answer: Any) -> LexborHTMLParser:  # noqa: ANN401 -- the test client's answers have no public type
    return LexborHTMLParser(answer.content.decode())


def text_of(answer: Any) -> str:  # noqa: ANN401 -- as above
    """What a reader sees, on one line."""
    main = page(answer).css_first("main")
    assert main is not None
    return " ".join(main.text().split())


def field(answer: Any, name: str) -> str:  # noqa: ANN401 -- as above
    found = page(answer).css_first(f"[name={name}]")
    assert found is not None
    return found.text() if found.tag == "textarea" else found.attributes["value"] or ""


def written(client: Client, person: str = "Dana Ortiz") -> dict[str, str]:
    """What the desk proposes."""
    answer = client.get(address(person=person))
    return {"subject": field(answer, "subject"), "text": field(answer, "text").lstrip("\n")}


def checked(client: Client, person: str = "Dana Ortiz") -> str:
    """Check the composed letter; the mark of its wording on the page from which it leaves."""
    client.post(address(person=person), written(client, person) | {"check": ""})
    return field(client.get(address("send/", person)), "checked")


def mark(client: Client, person: str = "Dana Ortiz") -> Any:  # noqa: ANN401 -- as above
    return client.post(address("send/", person), {"checked": checked(client, person), "when": "now"})


def test_the_letters_page_lists_who_is_to_be_written_to_and_by_when(robin: tuple[Client, User]) -> None:
    client, _ = robin
    seen = text_of(client.get(LETTERS))
    assert "0 of 2 letters sent." in seen
    assert "Dana Ortiz" in seen
    assert "Marcus Hale" in seen
    assert "By 12:30 on Tuesday 24 November, your time." in seen


def test_the_desk_proposes_a_composed_letter_and_writes_nothing(robin: tuple[Client, User]) -> None:
    client, user = robin
    assert written(client)["text"].startswith("Dear Dana Ortiz,")
    assert northwind(user).drafts == ()


def test_each_sentence_is_shown_with_what_it_rests_on(robin: tuple[Client, User]) -> None:
    seen = text_of(robin[0].get(address()))
    assert "Topic you noted with Dana Ortiz: “moving the nightly batch jobs" in seen
    assert "Your resume, Harborlight Logistics: “Moved 14 nightly batch jobs" in seen
    assert "The date they gave: “Friday 4 December”" in seen


def test_the_whole_way_from_the_desk_to_the_next_letter(robin: tuple[Client, User]) -> None:
    client, user = robin
    asked = client.post(address(), written(client) | {"check": ""}, follow=True)
    assert "Is this the letter you mean to send?" in text_of(asked)
    assert "dana.ortiz@northwind.example" in text_of(asked)
    leaving = client.post(address("check/"), follow=True)
    assert "Send the letter to Dana Ortiz" in text_of(leaving)
    done = client.post(address("send/"), {"checked": field(leaving, "checked"), "when": "now"}, follow=True)
    assert done.redirect_chain[-1][0] == address(person="Marcus Hale")
    assert "Noted as sent: your letter to Dana Ortiz. 1 of 2 letters sent." in text_of(done)
    (letter,) = sent_letters(user)
    assert (letter.letter, letter.interview, letter.person, letter.at) == (
        "thank_you",
        "onsite-1",
        "Dana Ortiz",
        NOW,
    )
    assert (letter.text or "").startswith("Dear Dana Ortiz,")
    assert northwind(user).drafts == ()


def test_what_is_due_next_follows_until_all_are_sent(robin: tuple[Client, User]) -> None:
    client, _ = robin
    mark(client)
    done = client.get(mark(client, "Marcus Hale")["location"])
    assert "2 of 2 letters sent." in text_of(done)
    assert done.request["PATH_INFO"] == LETTERS


def test_a_double_click_notes_the_letter_once(robin: tuple[Client, User]) -> None:
    client, user = robin
    answer = {"checked": checked(client), "when": "now"}
    first, second = (client.post(address("send/"), answer) for _ in range(2))
    assert first["location"] == second["location"] == address(person="Marcus Hale")
    assert len(sent_letters(user)) == 1


def test_undo_on_the_next_page_makes_it_a_draft_again(robin: tuple[Client, User]) -> None:
    client, user = robin
    text = written(client)["text"]
    shown = client.get(mark(client)["location"])
    form = page(shown).css_first(".messages form")
    assert form is not None
    undo = form.attributes["action"] or ""
    back = client.post(undo, follow=True)
    assert back.redirect_chain[-1][0] == address()
    assert "the letter is a draft again" in text_of(back)
    assert sent_letters(user) == []
    assert [draft.text for draft in northwind(user).drafts] == [text]
    assert client.post(undo)["location"] == LETTERS


def test_an_undo_whose_instant_cannot_be_read_is_taken_at_its_word(robin: tuple[Client, User]) -> None:
    client, user = robin
    mark(client)
    client.post(f"{LETTERS}sent/{sent_letters(user)[0].id}/undo/?at=yesterday")
    assert sent_letters(user) == []


def test_a_letter_changed_in_another_window_is_checked_again(robin: tuple[Client, User]) -> None:
    client, user = robin
    answer = {"checked": checked(client), "when": "now"}
    client.post(address(), {"subject": "Other", "text": "Other words", "save": ""})
    back = client.post(address("send/"), answer)
    assert back["location"] == address("check/")
    assert sent_letters(user) == []


def test_marking_what_is_not_written_leads_back_to_the_desk(robin: tuple[Client, User]) -> None:
    client, _ = robin
    answer = client.post(address("send/"), {"checked": "0" * 16, "when": "now"}, follow=True)
    assert answer.redirect_chain[-1][0] == address()


def test_a_letter_sent_earlier_is_noted_for_then(robin: tuple[Client, User]) -> None:
    client, user = robin
    client.post(address("send/"), {"checked": checked(client), "when": "today", "clock": "14:15"})
    assert sent_letters(user)[0].at == datetime(2026, 11, 23, 19, 15, tzinfo=UTC)


def test_before_the_interview_ended_is_said_beside_the_question(robin: tuple[Client, User]) -> None:
    client, user = robin
    answer = client.post(address("send/"), {"checked": checked(client), "when": "today", "clock": "09:00"})
    assert answer.status_code == 422
    assert "That is before the interview ended." in text_of(answer)
    assert sent_letters(user) == []


# --- writing


def test_a_draft_is_saved_and_shown_again(robin: tuple[Client, User]) -> None:
    client, _ = robin
    answer = client.post(
        address(), {"subject": "S", "text": "Dear Dana Ortiz,\r\nHello", "save": ""}, follow=True
    )
    assert "Your draft is saved." in text_of(answer)
    assert field(answer, "text") == "Dear Dana Ortiz,\nHello\n"


def test_an_empty_letter_is_not_saved_and_what_is_typed_stays(robin: tuple[Client, User]) -> None:
    client, user = robin
    answer = client.post(address(), {"subject": "My subject", "text": " ", "save": ""})
    assert answer.status_code == 422
    assert "Write something first." in text_of(answer)
    assert field(answer, "subject") == "My subject"
    assert northwind(user).drafts == ()


def test_the_checks_are_a_part_of_the_page_while_one_writes(robin: tuple[Client, User]) -> None:
    client, user = robin
    answer = client.post(address("lint/"), {"text": "Dear Dana Ortis,\r\n\r\nThanks."})
    assert b"<html" not in answer.content
    assert "Change to “Dana Ortiz”" in answer.content.decode()
    assert "The advice: A name spelled wrong" in answer.content.decode()
    assert northwind(user).drafts == ()
    assert "Nothing is written yet." in client.post(address("lint/"), {"text": ""}).content.decode()


def test_a_finding_is_mended_by_a_button(robin: tuple[Client, User]) -> None:
    client, user = robin
    letter = written(client)
    wrong = {"subject": "", "text": letter["text"].replace("Dana Ortiz", "Dana Ortis")}
    shown = client.post(address(), wrong | {"save": ""}, follow=True)
    client.post(address(), wrong | {"mend": field(shown, "mend")})
    assert northwind(user).drafts[0].text == letter["text"]


def test_a_letter_nobody_changed_is_worded_anew_at_once(robin: tuple[Client, User]) -> None:
    client, _ = robin
    answer = client.post(address(), written(client) | {"reword": "", "register": "formal"}, follow=True)
    assert answer.redirect_chain[-1][0] == address(register="formal")
    assert field(answer, "text").lstrip().startswith("Dear Dana Ortiz:")


def test_ones_own_wording_goes_only_after_a_question(robin: tuple[Client, User]) -> None:
    client, user = robin
    own = {"subject": "Mine", "text": "My own words.\n"}
    asked = client.post(address(), own | {"reword": "", "register": "warm"}, follow=True)
    assert asked.redirect_chain[-1][0] == address("reword/", register="warm")
    assert "Replace your own wording?" in text_of(asked)
    assert northwind(user).drafts[0].text == own["text"]
    client.post(address("reword/", register="warm"))
    assert "Warm regards," in northwind(user).drafts[0].text


def test_a_cleared_letter_is_worded_anew(robin: tuple[Client, User]) -> None:
    client, user = robin
    client.post(address(), {"subject": "", "text": "", "reword": ""})
    assert northwind(user).drafts[0].text.startswith("Dear Dana Ortiz,")


def test_the_profile_says_how_letters_are_worded_and_checked(robin: tuple[Client, User]) -> None:
    client, user = robin
    user.profile.register, user.profile.lint_profile = "formal", "modern"
    user.profile.spelling = "uk"
    user.profile.save()
    answer = client.get(address())
    chosen = [node.attributes["value"] for node in page(answer).css("option[selected]")]
    assert chosen == ["formal", "UK", "modern"]
    assert "Yours sincerely," in field(answer, "text")


def test_a_choice_that_is_none_leaves_the_profiles(robin: tuple[Client, User]) -> None:
    assert robin[0].get(address(register="rude", checks="none")).status_code == 200


# --- checking and leaving


def test_errors_are_mended_or_knowingly_left(robin: tuple[Client, User]) -> None:
    client, _ = robin
    client.post(address(), {"subject": "", "text": "Dear Dana Ortiz,\n\nThanks.", "check": ""})
    assert client.get(address("send/"))["location"] == address("check/")
    refused = client.post(address("check/"))
    assert refused.status_code == 422
    assert "Mend what is listed above, or say that it may stay." in text_of(refused)
    leaving = client.post(address("check/"), {"knowingly": "on"}, follow=True)
    assert "I have sent it" in text_of(leaving)


def test_errors_of_a_later_wording_are_not_left_knowingly(robin: tuple[Client, User]) -> None:
    client, _ = robin
    client.post(address(), {"subject": "", "text": "Dear Dana Ortiz,\n\nThanks.", "check": ""})
    leave = client.post(address("check/"), {"knowingly": "on"})["location"]
    client.post(address(), {"subject": "", "text": "Dear Dana Ortiz,\n\nThank.", "save": ""})
    assert client.get(leave)["location"] == address("check/")


def test_without_a_draft_there_is_nothing_to_check_or_send(robin: tuple[Client, User]) -> None:
    for step in ("check/", "send/", "file/"):
        assert robin[0].get(address(step))["location"] == address()


def test_the_letter_leaves_as_a_file_and_as_a_link(robin: tuple[Client, User]) -> None:
    client, _ = robin
    checked(client)
    leaving = client.get(address("send/"))
    link = page(leaving).css_first("a[href^=mailto]")
    assert link is not None
    assert (link.attributes["href"] or "").startswith("mailto:dana.ortiz@northwind.example?subject=")
    file = client.get(address("file/"))
    assert file["content-type"] == "message/rfc822"
    assert file["content-disposition"] == 'attachment; filename="letter-to-dana-ortiz.eml"'
    assert b"X-Unsent: 1" in file.content


def test_a_letter_too_long_for_a_link_says_so(robin: tuple[Client, User]) -> None:
    client, _ = robin
    client.post(address(), written(client) | {"text": "Dear Dana Ortiz,\n\n" + "word " * 400, "save": ""})
    leave = client.post(address("check/"), {"knowingly": "on"}, follow=True)
    assert "This letter is too long for a link to a mail program." in text_of(leave)
    client.post(address(), {"subject": "ü" * 400, "text": "Hello", "save": ""})
    leave = client.post(address("check/"), {"knowingly": "on"}, follow=True)
    assert "The subject is too long for a link" in text_of(leave)
    assert page(leave).css_first("a[href^=mailto]") is None


# --- what is missing


def test_a_person_without_an_address_gets_one() -> None:
    interview = json.loads(EXAMPLE.read_text())["opportunities"][0]["interviews"][0]
    client, user = browser(search(interviews=[interview | {"people": [{"name": "Dana Ortiz"}]}]))
    checked(client)
    assert "No e-mail address of Dana Ortiz is recorded" in text_of(client.get(address("send/")))
    wrong = client.post(address("address/"), {"email": "dana"})
    assert wrong.status_code == 422
    assert "it looks like name@example.org" in text_of(wrong)
    assert client.post(address("address/"), {"email": ""}).status_code == 422
    shown = client.post(address("address/"), {"email": "dana@northwind.example"}, follow=True)
    assert "dana@northwind.example" in text_of(shown)
    assert northwind(user).interviews[0].people[0].email == "dana@northwind.example"


def test_before_the_interview_has_ended_the_page_says_when_letters_begin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_clock(monkeypatch, NOW - timedelta(days=1))
    client, _ = browser(search())
    seen = text_of(client.get(LETTERS))
    assert "The letters begin when the interview has ended, at 12:30 on Monday 23 November." in seen
    assert client.get(f"{LETTERS}thank_you/")["location"] == LETTERS


def test_without_an_interview_the_page_asks_for_an_invitation() -> None:
    client, _ = browser(search(interviews=[]))
    assert "Add the invitation to an interview first." in text_of(client.get(LETTERS))


def test_an_interview_that_met_nobody_asks_whom_one_met() -> None:
    interview = json.loads(EXAMPLE.read_text())["opportunities"][0]["interviews"][0]
    client, _ = browser(search(interviews=[interview | {"people": [], "topics": []}]))
    assert "Nobody is noted for this interview yet." in text_of(client.get(LETTERS))
    desk = client.get(f"{LETTERS}thank_you/")
    assert "This letter cannot be composed yet" in text_of(desk)
    assert page(desk).css_first("textarea") is None


def test_without_a_resume_the_letter_can_be_written_all_the_same() -> None:
    client, _ = browser(search() | {"resume": {}})
    desk = client.get(address())
    assert "Your resume holds no item yet" in text_of(desk)
    assert field(desk, "text").strip() == ""


def test_a_letter_would_be_better_with_a_topic() -> None:
    interview = json.loads(EXAMPLE.read_text())["opportunities"][0]["interviews"][0]
    client, _ = browser(search(interviews=[interview | {"topics": []}]))
    assert "Something you talked about with Dana Ortiz" in text_of(client.get(address()))


def test_a_letter_of_another_kind_is_asked_for_by_the_plan_and_written() -> None:
    rejected = {"id": "e1", "at": "2026-11-23T19:00:00+00:00", "kind": "rejected"}
    client, user = browser(search(events=[rejected]))
    assert "Asking what decided it: Dana Ortiz" in text_of(client.get(LETTERS))
    desk = client.get(f"{LETTERS}feedback/?person=Marcus+Hale")
    assert "Letter to Marcus Hale" in text_of(desk)
    client.post(
        f"{LETTERS}feedback/?person=Marcus+Hale", {"subject": "", "text": field(desk, "text"), "save": ""}
    )
    assert [(draft.letter, draft.person) for draft in northwind(user).drafts] == [("feedback", "Marcus Hale")]


# --- what was sent


def test_a_sent_letter_is_read_again(robin: tuple[Client, User]) -> None:
    client, user = robin
    text = written(client)["text"]
    mark(client)
    (letter,) = sent_letters(user)
    seen = client.get(f"{LETTERS}sent/{letter.id}/")
    assert "15:30 on Monday 23 November" in text_of(seen)
    shown = page(seen).css_first("#letter-text")
    assert shown is not None
    assert shown.text() == text
    assert "This letter was sent at 15:30" in text_of(client.get(address()))


def test_a_letter_that_came_back_says_so_and_one_without_text_too() -> None:
    gone = {
        "id": "e1",
        "at": "2026-11-23T19:00:00+00:00",
        "kind": "letter_sent",
        "letter": "withdraw",
        "note": "by post",
    }
    bounced = {"id": "e2", "at": "2026-11-23T20:00:00+00:00", "kind": "bounced", "letter": "e1"}
    client, _ = browser(search(events=[gone, bounced]))
    seen = text_of(client.get(f"{LETTERS}sent/e1/"))
    assert "This letter came back: it counts as not sent." in seen
    assert "Its text was not kept." in seen
    assert "by post" in seen
    assert client.get(f"{LETTERS}sent/e2/").status_code == 404


# --- hostile and odd


@pytest.mark.parametrize(
    "name", ["Siobhán O'Neill / Ops", 'Dana "DJ" Ortiz', "王小明", "<b>Ann</b> & Co", "100% Sure + One?#x"]
)
def test_any_name_can_be_written_to(name: str) -> None:
    interview = json.loads(EXAMPLE.read_text())["opportunities"][0]["interviews"][0]
    client, user = browser(search(interviews=[interview | {"people": [{"name": name}], "topics": []}]))
    link = page(client.get(LETTERS)).css_first("main h3 a")
    assert link is not None
    desk = client.get(link.attributes["href"] or "")
    form = page(desk).css_first("form#letter")
    assert form is not None
    client.post(form.attributes["action"] or "", {"subject": "Hello", "text": f"Dear {name},", "check": ""})
    leave = client.post(address("check/", name), {"knowingly": "on"}, follow=True)
    client.post(address("send/", name), {"checked": field(leave, "checked"), "when": "now"})
    assert [letter.person for letter in sent_letters(user)] == [name]


def test_markup_in_a_letter_is_shown_as_it_is_written(robin: tuple[Client, User]) -> None:
    client, user = robin
    text = "Dear Dana Ortiz,\n\n<script>alert(1)</script></textarea>\n<img src=x onerror=alert(1)>\n"
    subject = '"><script>alert(2)</script>'
    desk = client.post(address(), {"subject": subject, "text": text, "check": ""}, follow=True)
    leave = client.post(address("check/"), {"knowingly": "on"}, follow=True)
    client.post(address("send/"), {"checked": field(leave, "checked"), "when": "now"})
    sent = client.get(f"{LETTERS}sent/{sent_letters(user)[0].id}/")
    lint = client.post(address("lint/"), {"text": text})
    for answer in (desk, client.get(address()), leave, sent, lint):
        assert b"<script>alert" not in answer.content
        assert b"<img" not in answer.content
    shown = page(sent).css_first("#letter-text")
    assert shown is not None
    assert shown.text() == text


@pytest.mark.parametrize(
    "where",
    [
        "/opportunities/nowhere/letters/",
        f"{LETTERS}ransom/",
        f"{LETTERS}thank_you/?interview=none",
        f"{LETTERS}thank_you/?interview=onsite-1&person=Nobody",
        f"{LETTERS}follow_up/?person=Nobody",
        f"{LETTERS}sent/e9/",
    ],
)
def test_what_the_journal_does_not_hold_is_not_found(robin: tuple[Client, User], where: str) -> None:
    assert robin[0].get(where).status_code == 404


def test_somebody_elses_letters_are_not_found(robin: tuple[Client, User]) -> None:
    mark(robin[0])
    other = client_of(user_with(read_journal(search() | {"opportunities": []}), NOW, "kim"))
    assert other.get(LETTERS).status_code == 404
    assert other.get(f"{LETTERS}sent/e1/").status_code == 404
    assert other.post(f"{LETTERS}sent/e1/undo/").status_code == 302
    assert len(sent_letters(robin[1])) == 1


def test_each_page_asks_the_records_at_most_twelve_things(
    robin: tuple[Client, User], django_assert_max_num_queries: Limit
) -> None:
    client, user = robin
    mark(client)
    checked(client, "Marcus Hale")
    pages = [address(step, "Marcus Hale") for step in ("", "check/", "send/", "file/", "reword/")]
    for where in (LETTERS, f"{LETTERS}sent/{sent_letters(user)[0].id}/", *pages):
        with django_assert_max_num_queries(12):
            assert client.get(where).status_code == 200
    with django_assert_max_num_queries(12):
        client.post(address("lint/", "Marcus Hale"), {"text": "Dear Marcus Hale"})
