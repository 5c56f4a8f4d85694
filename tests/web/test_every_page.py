"""What holds for every page: few queries, valid HTML, little weight, and only one's own (issue 4)."""

from collections import Counter
from datetime import UTC, datetime

import html5lib
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from html5lib.html5parser import ParseError

from afterview.core.journal_file import read_journal
from afterview.records.queries import journal_of
from journals import candidate, journal
from web.every_page import JOURNAL, Address, every_address
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
MOST_QUERIES = 12
MOST_BYTES = 80 * 1024
addresses = pytest.mark.parametrize("address", every_address(), ids=lambda a: f"{a.name} {a.path}")
owned = pytest.mark.parametrize(
    "address", [a for a in every_address() if a.owned], ids=lambda a: f"{a.name} {a.path}"
)


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> Client:
    set_clock(monkeypatch, NOW)
    return client_of(user_with(JOURNAL, NOW))


@addresses
def test_a_page_is_light_valid_and_takes_few_queries(robin: Client, address: Address) -> None:
    with CaptureQueriesContext(connection) as queries:
        answer = robin.get(address.path)
    assert answer.status_code < 500
    assert len(queries) <= MOST_QUERIES, "\n".join(q["sql"] for q in queries)
    if answer.headers.get("content-type", "").startswith("text/html") and answer.content:
        assert len(answer.content) <= MOST_BYTES
        check_html(answer.content.decode())


def check_html(text: str) -> None:
    """Assert that `text` is a whole page without a fault of syntax and with each id once."""
    try:
        tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    except ParseError as error:
        raise AssertionError(f"{error} in {text}") from None
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    assert [id_ for id_, count in ids.items() if count > 1] == []
    assert len(list(tree.iter("h1"))) == 1
    assert not [e for e in tree.iter() if e.get("style") or any(str(k).startswith("on") for k in e.attrib)]


@addresses
def test_without_a_sign_in_nothing_of_a_journal_is_shown(address: Address) -> None:
    user_with(JOURNAL, NOW)
    answer = Client(headers={"host": "127.0.0.1"}).get(address.path)
    if address.name in PUBLIC:
        assert b"Northwind" not in answer.content
    elif address.name in FOR_SCRIPTS:
        assert answer.status_code in (401, 405)
    else:
        assert answer.status_code == 302
        assert answer["location"].startswith("/sign-in/")


PUBLIC = {"sign_in", "follow_link", "calendar_feed", "offline", "service_worker", "manifest"}
"""What anybody on this machine may see: it holds nothing of anybody."""
FOR_SCRIPTS = {"notes_state", "notes_sync"}
"""What scripts ask: a redirect to a page would tell them nothing."""


@owned
def test_nobody_else_can_open_it(robin: Client, address: Address) -> None:
    assert robin.get("/").status_code == 200
    kim = client_of(user_with(read_journal(journal(candidate=candidate(name="Kim"))), NOW, "kim"))
    assert kim.get(address.path).status_code in (404, 405)


@owned
def test_nobody_else_can_change_anything_by_it(address: Address, monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)
    user = user_with(JOURNAL, NOW)
    kim = client_of(user_with(read_journal(journal(candidate=candidate(name="Kim"))), NOW, "kim"))
    answer = kim.post(address.path, {"text": "x", "name": "x"})
    # Taking back what is not there (any more) is no failure: the page says what is.
    assert answer.status_code in (404, 405, 422) or "undo" in address.path
    assert journal_of(user) == JOURNAL
