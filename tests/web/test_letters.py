"""Writing, checking and sending letters on the pages (DESIGN section 4, Letters; RULEBOOK section 6)."""

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
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


def page(answer: Any) -> LexborHTMLParser:
    return LexborHTMLParser(answer.content.decode())


def text_of(answer: Any) -> str:
    """What a reader sees, on one line."""
    main = page(answer).css_first("main")
    assert main is not None
    return " ".join(main.text().split())


def field(answer: Any, name: str) -> str:
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


def mark(client: Client, person: str = "Dana Ortiz") -> Any:
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
