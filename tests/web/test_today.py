"""Today: one thing first (DESIGN section 4)."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from afterview.core.journal_file import read_journal
from afterview.core.plan import Action
from afterview.web.actions import address_of, button_of
from journals import interview, journal, opportunity
from plans import kestrel
from web.people import client_of, set_clock, user_with

NOW = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)


def of(*opportunities: dict[str, Any]) -> Client:
    return client_of(user_with(read_journal(journal(*opportunities)), NOW))


def settled() -> dict[str, Any]:
    done = {"debrief": {"at": "2027-03-09T16:00:00+00:00"}, "people": [], "topics": []}
    held = interview(
        hear_by={"date": "2027-03-19"}, forecast={"at": "2027-03-09T16:00:00+00:00", "offer": 0.5}, **done
    )
    left = {
        "id": "e1",
        "at": "2027-03-09T17:00:00+00:00",
        "kind": "dismissed",
        "action": "capture:kestrel:first",
    }
    return opportunity(held, events=[left])


def test_one_thing_stands_first_with_the_button_that_leads_there() -> None:
    page = of(kestrel()).get("/").content.decode()
    first = page[page.index('class="card first"') : page.index("</section>")]
    assert "look back on the interview at Kestrel Rail" in first
    assert 'href="/opportunities/kestrel/interviews/first/debrief/"' in first


def test_with_nothing_due_it_says_until_when_and_what_they_said() -> None:
    page = of(settled()).get("/").content.decode()
    assert "Nothing to do until Monday 22 March. They said Friday 19 March." in page
    assert "Do not call before 09:00 on Monday 22 March" in page


def test_an_empty_journal_points_to_the_first_step() -> None:
    page = of().get("/").content.decode()
    assert "It begins with an interview." in page
    assert 'href="/add/"' in page


def test_with_nothing_left_it_says_so() -> None:
    page = of(opportunity()).get("/").content.decode()
    assert "There is nothing to do, and nothing to wait for." in page


def test_the_page_takes_few_queries_however_much_there_is(django_assert_max_num_queries: object) -> None:
    client = of(*(kestrel() | {"id": f"o{n}"} for n in range(30)))
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        client.get("/")


def test_the_keys_are_listed_before_there_is_a_journal() -> None:
    page = of().get("/shortcuts/").content.decode()
    assert all(f"<kbd>{key}</kbd>" in page for key in "tn/?")


def action(kind: str, **more: object) -> Action:
    subject = (
        {"interview": "first", "person": "Priya Nair"} if kind == "thank_you" else {"interview": "first"}
    )
    told: dict[str, Any] = {
        "id": f"{kind}:kestrel",
        "kind": kind,
        "opportunity": "kestrel",
        "person": None,
        "opens": NOW,
        "due": NOW,
        "state": "ready",
        "why": "",
        "rule": "R1",
    }
    return Action(**told | subject | more)


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        (action("capture"), "/opportunities/kestrel/interviews/first/notes/"),
        (action("debrief"), "/opportunities/kestrel/interviews/first/debrief/"),
        (
            action("thank_you"),
            "/opportunities/kestrel/letters/thank_you/?interview=first&person=Priya+Nair",
        ),
        (action("clarify"), "/opportunities/kestrel/interviews/first/unclear/"),
        (action("ask_hear_by"), "/opportunities/kestrel/interviews/first/hear-by/"),
        (action("follow_up_call", interview=None, channel="call"), "/calls/follow_up_call:kestrel/"),
        (
            action("follow_up_call", interview=None, channel="letter"),
            "/opportunities/kestrel/letters/follow_up/",
        ),
        (action("tell_of_offer", interview=None), "/calls/tell_of_offer:kestrel/"),
        (action("share_decision", interview=None), "/calls/share_decision:kestrel/"),
        (action("decline_offer", interview=None), "/calls/decline_offer:kestrel/"),
        (action("rejection_call", interview=None), "/calls/rejection_call:kestrel/"),
        (action("ask_more_time", interview=None), "/calls/ask_more_time:kestrel/"),
        (action("record_feedback", interview=None), "/opportunities/kestrel/feedback/"),
        (
            action("acknowledge_offer", interview=None),
            "/opportunities/kestrel/letters/acknowledge_offer/",
        ),
        (action("decide", interview=None), "/opportunities/kestrel/offer/"),
        (action("forecast"), "/opportunities/kestrel/interviews/first/forecast/"),
        (action("wait", interview=None), "/waiting/kestrel/"),
    ],
)
def test_every_kind_of_action_leads_to_where_it_is_done(asked: Action, address: str) -> None:
    assert address_of(asked) == address
    assert str(button_of(asked))
