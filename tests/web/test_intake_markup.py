"""The pages of intake and opportunities: valid HTML, every id once, small (DESIGN section 8)."""

import gzip
from collections import Counter
from datetime import UTC, datetime

import html5lib
import pytest
from selectolax.lexbor import LexborHTMLParser

from afterview.core.journal_file import read_journal
from afterview.records.models import User
from journals import full_journal
from web.people import client_of, set_clock, user_with

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PAGES = [
    "/",
    "/welcome/",
    "/shortcuts/",
    "/add/",
    "/add/by-hand/",
    "/opportunities/",
    "/opportunities/northwind/",
    "/opportunities/northwind/papers/",
    "/opportunities/northwind/particulars/",
    "/opportunities/northwind/delete/",
    "/opportunities/northwind/interviews/onsite-1/",
    "/opportunities/northwind/interviews/video-2/",
    "/opportunities/northwind/events/e0/",
]
pytestmark = pytest.mark.django_db


@pytest.fixture
def robin(monkeypatch: pytest.MonkeyPatch) -> User:
    set_clock(monkeypatch, NOW)
    return user_with(read_journal(full_journal()), NOW)


def page(user: User, address: str) -> bytes:
    answer = client_of(user).get(address)
    assert answer.status_code == 200
    return answer.content


@pytest.mark.parametrize("address", PAGES)
def test_it_is_valid_html(robin: User, address: str) -> None:
    html5lib.HTMLParser(strict=True).parse(page(robin, address))


@pytest.mark.parametrize("address", PAGES)
def test_every_id_stands_once(robin: User, address: str) -> None:
    ids = Counter(n.attributes["id"] for n in LexborHTMLParser(page(robin, address)).css("[id]"))
    assert [id_ for id_, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("address", PAGES)
def test_it_is_small(robin: User, address: str) -> None:
    assert len(gzip.compress(page(robin, address))) < 20_000
