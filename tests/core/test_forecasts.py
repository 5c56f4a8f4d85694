from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest

from afterview.core.forecasts import as_json, calibrate, poisson_binomial, settled, wilson_interval
from afterview.core.journal_file import read_journal

CHANCES = (0.8, 0.6, 0.7, 0.5, 0.3, 0.9, 0.4, 0.6)
OUTCOMES = (True, False, False, True, False, True, False, False)
RULEBOOK = calibrate(list(zip(CHANCES, OUTCOMES, strict=True)))


def test_the_figures_of_the_rulebook() -> None:
    assert (RULEBOOK.n, RULEBOOK.expected, RULEBOOK.offers) == (8, Fraction(24, 5), 3)
    assert RULEBOOK.brier == Fraction(11, 50)
    assert (RULEBOOK.side, RULEBOOK.tail) == ("at_most", Fraction(38253, 250000))
    assert RULEBOOK.wilson == pytest.approx((0.137, 0.694), abs=5e-4)
    assert (RULEBOOK.shrunk, RULEBOOK.base) == (Fraction(7, 20), Fraction(3, 10))


def test_a_small_number_is_said_to_be_small() -> None:
    assert RULEBOOK.sentence == (
        "8 settled forecasts added up to 4.8 offers, and 3 came."
        " With chances as forecast, 3 or fewer would come about 15 times in 100."
        " 8 is a small number: it says little yet."
    )


def test_more_offers_than_expected_are_told_from_above() -> None:
    found = calibrate([(0.5, True), (0.5, True), (0.5, False)])
    assert (found.side, found.tail) == ("at_least", Fraction(1, 2))
    assert "2 or more would come about 50 times in 100" in found.sentence


def test_as_many_offers_as_expected_are_told_from_below() -> None:
    found = calibrate([(0.5, True), (0.5, False)])
    assert (found.side, found.tail) == ("at_most", Fraction(3, 4))


def test_no_settled_forecast_leaves_the_base() -> None:
    found = calibrate([])
    assert (found.n, found.offers, found.shrunk) == (0, 0, Fraction(3, 10))
    assert found.expected == 0
    assert (found.side, found.tail, found.wilson, found.brier, found.curve) == (None,) * 5
    assert found.sentence == "No forecast is settled yet."


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        ([(0.9, True)], "1 settled forecast added up to 0.9 offers, and 1 came."),
        ([(0.9, True)], "it would come about 90 times in 100"),
        ([(0.9, True)] * 2, "all 2 would come about 81 times in 100"),
        (
            [(0.9, False)] * 2,
            "and none came. With chances as forecast, none would come about once in 100 times.",
        ),
        ([(0.9, False)] * 3, "none would come less than once in 100 times."),
    ],
)
def test_few_and_many_are_told_in_plain_words(pairs: list[tuple[float, bool]], words: str) -> None:
    assert words in calibrate(pairs).sentence


def test_below_thirty_there_is_no_curve() -> None:
    assert calibrate([(0.5, True)] * 29).curve is None


def test_from_thirty_on_there_is_a_curve_and_nothing_is_called_small() -> None:
    found = calibrate([(0.1, False)] * 20 + [(0.2, True)] * 5 + [(1, True)] * 5)
    assert found.curve is not None
    assert [(p.low, p.high, p.n, p.mean, p.offers) for p in found.curve] == [
        (0, Fraction(1, 5), 20, Fraction(1, 10), 0),
        (Fraction(1, 5), Fraction(2, 5), 5, Fraction(1, 5), 5),
        (Fraction(4, 5), 1, 5, 1, 5),
    ]
    assert found.curve[0].wilson == wilson_interval(0, 20)
    assert "small" not in found.sentence


def test_certain_forecasts_have_a_certain_sum() -> None:
    assert list(poisson_binomial([Fraction(1), Fraction(0), Fraction(1)])) == [0, 0, 1, 0]


def test_an_interval_stays_between_0_and_1() -> None:
    assert wilson_interval(0, 3)[0] == pytest.approx(0)
    assert wilson_interval(3, 3)[1] == pytest.approx(1)


def test_the_json_has_floats_for_fractions() -> None:
    value = as_json(RULEBOOK)
    assert list(value) == [
        "n", "expected", "offers", "side", "tail", "wilson", "brier", "shrunk", "base", "curve", "sentence",
    ]  # fmt: skip
    assert (value["brier"], value["tail"]) == (0.22, 0.153012)


# What is settled

START = datetime(2026, 11, 2, 10, tzinfo=UTC)
NOW = START + timedelta(days=30)


def at(days: float) -> str:
    return (START + timedelta(days=days)).isoformat()


def outcome_of(
    *events: tuple[float, str], asked: float = 1, offer: float | None = None, cancelled: float | None = None
) -> tuple[tuple[float, bool], ...]:
    interview: dict[str, Any] = {
        "id": "first",
        "starts": at(0),
        "ends": at(0.1),
        "cancelled": None if cancelled is None else at(cancelled),
        "forecast": {"at": at(asked), "offer": 0.5},
    }
    opportunity = {
        "id": "northwind",
        "company": "Northwind",
        "position": "Data Engineer",
        "interviews": [interview],
        "events": [
            {"id": f"e{n}", "at": at(day)} | kind
            for n, (day, name) in enumerate(events)
            for kind in (KINDS.get(name, {"kind": name}),)
        ],
        "offer": None if offer is None else {"received": at(offer)},
    }
    value = {"afterview": 1, "candidate": {"name": "Robin Vale"}, "opportunities": [opportunity]}
    return settled(read_journal(value), NOW)


KINDS: dict[str, dict[str, Any]] = {
    "shared": {"kind": "call_made", "purpose": "share_decision", "reached": True},
    "feedback": {"kind": "call_made", "purpose": "feedback", "reached": True},
}
YES, NO, OPEN = ((0.5, True),), ((0.5, False),), ()


@pytest.mark.parametrize(
    ("events", "outcome"),
    [
        ([], OPEN),
        ([(3, "heard")], OPEN),
        ([(3, "offer_received")], YES),
        ([(3, "offer_received"), (5, "offer_declined")], YES),
        ([(3, "rejected")], NO),
        ([(3, "rejected"), (4, "feedback")], NO),
        ([(3, "rejected"), (5, "reopened")], OPEN),
        ([(5, "reopened"), (3, "rejected")], OPEN),
        ([(3, "rejected"), (5, "reopened"), (8, "rejected")], NO),
        ([(3, "rejected"), (3, "reopened")], NO),
        ([(3, "rejected"), (5, "offer_received")], YES),
        ([(3, "offer_received"), (5, "rejected")], YES),
        ([(3, "withdrawn")], OPEN),
        ([(3, "shared")], OPEN),
        ([(31, "offer_received")], OPEN),
        ([(31, "rejected")], OPEN),
        ([(0.5, "offer_received"), (5, "rejected")], OPEN),
        ([(0.5, "rejected")], OPEN),
        ([(1, "offer_received")], YES),
        ([(30, "rejected")], NO),
    ],
)
def test_a_forecast_is_settled_by_the_companys_answer(
    events: list[tuple[float, str]], outcome: tuple[tuple[float, bool], ...]
) -> None:
    assert outcome_of(*events) == outcome


def test_an_offer_without_an_event_settles_it() -> None:
    assert outcome_of(offer=3) == YES


def test_an_offer_later_than_now_does_not() -> None:
    assert outcome_of(offer=31) == OPEN


def test_the_forecast_of_a_cancelled_interview_counts_for_nothing() -> None:
    assert outcome_of((3, "rejected"), cancelled=-1) == OPEN


def test_each_interview_of_an_opportunity_has_its_forecast_and_some_have_none() -> None:
    interviews = [
        {"id": "second", "starts": at(4), "ends": at(4.1), "forecast": {"at": at(4.2), "offer": 0.7}},
        {"id": "first", "starts": at(0), "ends": at(0.1), "forecast": {"at": at(0.2), "offer": 0.4}},
        {"id": "third", "starts": at(6), "ends": at(6.1)},
    ]
    value = {
        "afterview": 1,
        "candidate": {"name": "Robin Vale"},
        "opportunities": [
            {
                "id": "northwind",
                "company": "Northwind",
                "position": "Data Engineer",
                "interviews": interviews,
                "events": [{"id": "e", "at": at(9), "kind": "offer_received"}],
            }
        ],
    }
    assert settled(read_journal(value), NOW) == ((0.4, True), (0.7, True))
