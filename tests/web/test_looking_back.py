"""Looking back (RULEBOOK section 9): figures that say how small they are, and words without blame."""

from typing import Any

import pytest

from afterview.core.journal_file import read_journal
from offers_made import NOW, search
from web.people import client_of, set_clock, user_with

pytestmark = pytest.mark.django_db


def page(monkeypatch: pytest.MonkeyPatch, value: dict[str, Any]) -> str:
    set_clock(monkeypatch, NOW)
    answer = client_of(user_with(read_journal(value), NOW)).get("/looking-back/")
    assert answer.status_code == 200
    return answer.content.decode()


def test_forecasts_stand_beside_what_came(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(monkeypatch, search())
    assert "3 settled forecasts added up to 1.8 offers, and 2 came." in shown
    assert "3 is a small number: it says little yet." in shown
    assert "There is no curve below 30 settled forecasts." in shown


def test_letters_and_calls_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(monkeypatch, search())
    assert "Thank-you letters within 24 hours" in shown
    assert "need not have come because of it" in shown


def test_what_companies_said_is_shown_in_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    value = search()
    shown = page(monkeypatch, value)
    assert "So far nobody said the same as another" in shown
    assert "They wanted more depth in planning tools." in shown


def test_what_two_said_is_a_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    value = search()
    value["opportunities"][2]["events"] = [
        {
            "id": "e1",
            "at": "2026-11-28T09:00:00+00:00",
            "kind": "feedback_recorded",
            "text": "Your planning was thin.",
        }
    ]
    shown = page(monkeypatch, value)
    assert "“planning”, from 2 companies" in shown
    assert "Said once" in shown


def test_thirty_forecasts_make_a_curve(monkeypatch: pytest.MonkeyPatch) -> None:
    tailspin = search()["opportunities"][3]
    many = [tailspin | {"id": f"o{n}"} for n in range(30)]
    shown = page(monkeypatch, search(opportunities=many))
    assert "Forecasts by fifths, beside what came" in shown
    assert "small number" not in shown


def test_an_empty_journal_has_nothing_to_look_back_on(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(monkeypatch, search(opportunities=[]))
    assert "No forecast is settled yet." in shown
    assert "No letter and no call yet." in shown


def test_the_page_asks_the_database_no_more_than_twelve_times(
    monkeypatch: pytest.MonkeyPatch,
    django_assert_max_num_queries: Any,  # noqa: ANN401 -- pytest-django's fixture
) -> None:
    set_clock(monkeypatch, NOW)
    browser = client_of(user_with(read_journal(search()), NOW))
    with django_assert_max_num_queries(12):
        browser.get("/looking-back/")
