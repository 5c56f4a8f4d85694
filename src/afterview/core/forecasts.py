"""What the candidate's own forecasts came to (RULEBOOK section 9). No scores of mood, no streaks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from math import lcm, sqrt
from typing import Any, Literal

from afterview.core.exact import exact, json_of
from afterview.core.journal import Journal, OfferReceived, Opportunity, Rejected, Reopened

BASE_RATE = Fraction(3, 10)
BASE_WEIGHT = 4
FEWEST_FOR_A_CURVE = 30
_Z = 1.959963984540054  # 95 % of a normal distribution lies within so many standard deviations
_FIFTHS = tuple((Fraction(i, 5), Fraction(i + 1, 5)) for i in range(5))


@dataclass(frozen=True, slots=True, kw_only=True)
class CurvePoint:
    """The forecasts of `low` to `high`: how many, their mean, the offers, the 95 % interval of the rate."""

    low: Fraction
    high: Fraction
    n: int
    mean: Fraction
    offers: int
    wilson: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """`n` settled forecasts beside what they came to.

    `expected` is their sum, `offers` the offers that came. `tail` is the chance, were every forecast right,
    of so many offers or fewer (`side` "at_most") or of so many or more ("at_least"), whichever is the side
    they fell on; exact, taking the forecasts as independent of each other. `wilson` is the 95 % interval of
    offers/n, `brier` the mean squared error, `shrunk` the rate drawn towards `base`, which counts as four
    forecasts more. `curve` is None below thirty settled forecasts; with none, so are `side`, `tail`,
    `wilson` and `brier`.
    """

    n: int
    expected: Fraction
    offers: int
    side: Literal["at_most", "at_least"] | None
    tail: Fraction | None
    wilson: tuple[float, float] | None
    brier: Fraction | None
    shrunk: Fraction
    base: Fraction
    curve: tuple[CurvePoint, ...] | None
    sentence: str


def settled(journal: Journal, now: datetime) -> tuple[tuple[float, bool], ...]:
    """The settled forecasts at the instant `now`, oldest first: (chance of an offer, whether one came).

    A forecast is settled by the company's own answer after it was made: an offer, even one since decided, or
    a rejection that still stands, not followed by a `reopened`. Not settled: one with no answer yet; one
    whose opportunity the candidate ended, since nobody knows what the answer would have been; one made with
    the answer at hand; one of a cancelled interview. Events later than `now` have not happened.
    """
    pairs = [
        (interview.forecast.at, interview.forecast.offer, outcome)
        for opportunity in journal.opportunities
        for interview in opportunity.interviews
        if interview.forecast is not None and interview.cancelled is None
        if (outcome := _answer_after(interview.forecast.at, opportunity, now)) is not None
    ]
    return tuple((chance, came) for _, chance, came in sorted(pairs))


def calibrate(pairs: Sequence[tuple[float, bool]]) -> Calibration:
    """`pairs` of (chance, 0 to 1, whether an offer came) beside what they came to."""
    chances = [exact(chance) for chance, _ in pairs]
    outcomes = [bool(came) for _, came in pairs]
    n, expected, offers = len(pairs), sum(chances, Fraction(0)), sum(outcomes)
    side, tail = _tail(chances, offers) if n else (None, None)
    return Calibration(
        n=n,
        expected=expected,
        offers=offers,
        side=side,
        tail=tail,
        wilson=wilson_interval(offers, n) if n else None,
        brier=_brier(chances, outcomes) if n else None,
        shrunk=(offers + BASE_WEIGHT * BASE_RATE) / (n + BASE_WEIGHT),
        base=BASE_RATE,
        curve=_curve(chances, outcomes) if n >= FEWEST_FOR_A_CURVE else None,
        sentence=_sentence(n, expected, offers, side, tail),
    )


def as_json(calibration: Calibration) -> dict[str, Any]:
    """The JSON value of a calibration: its fields as keys, fractions as floats."""
    value: dict[str, Any] = json_of(calibration)
    return value


def poisson_binomial(chances: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """The chance of 0, 1, … n successes in independent trials with these chances."""
    scale = lcm(*(chance.denominator for chance in chances))
    ways = [1]
    for chance in chances:
        yes = chance.numerator * (scale // chance.denominator)
        ways = [
            without * (scale - yes) + within * yes
            for without, within in zip([*ways, 0], [0, *ways], strict=True)
        ]
    return tuple(Fraction(way, scale ** len(chances)) for way in ways)


def wilson_interval(successes: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a rate; `n` at least one."""
    spread = _Z**2 / n
    middle = successes / n + spread / 2
    half = sqrt(spread * (successes / n * (1 - successes / n) + spread / 4))
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


def _answer_after(asked: datetime, opportunity: Opportunity, now: datetime) -> bool | None:
    events = [event for event in opportunity.events if event.at <= now]
    receipts = [event.at for event in events if isinstance(event, OfferReceived)]
    if opportunity.offer is not None and opportunity.offer.received <= now:
        receipts.append(opportunity.offer.received)
    if receipts:
        return True if max(receipts) >= asked else None
    rejections = [event.at for event in events if isinstance(event, Rejected)]
    reopenings = [event.at for event in events if isinstance(event, Reopened)]
    stands = bool(rejections) and max(rejections) >= max([asked, *reopenings])
    return False if stands else None


def _tail(chances: Sequence[Fraction], offers: int) -> tuple[Literal["at_most", "at_least"], Fraction]:
    distribution = poisson_binomial(chances)
    if offers <= sum(chances):
        return "at_most", sum(distribution[: offers + 1], Fraction(0))
    return "at_least", sum(distribution[offers:], Fraction(0))


def _brier(chances: Sequence[Fraction], outcomes: Sequence[bool]) -> Fraction:
    errors = ((chance - came) ** 2 for chance, came in zip(chances, outcomes, strict=True))
    return sum(errors, Fraction(0)) / len(chances)


def _curve(chances: Sequence[Fraction], outcomes: Sequence[bool]) -> tuple[CurvePoint, ...]:
    return tuple(
        CurvePoint(
            low=low,
            high=high,
            n=len(group),
            mean=sum((chance for chance, _ in group), Fraction(0)) / len(group),
            offers=sum(came for _, came in group),
            wilson=wilson_interval(sum(came for _, came in group), len(group)),
        )
        for low, high in _FIFTHS
        if (group := [pair for pair in zip(chances, outcomes, strict=True) if _within(pair[0], low, high)])
    )


def _within(chance: Fraction, low: Fraction, high: Fraction) -> bool:
    return low <= chance < high or chance == high == 1


def _sentence(n: int, expected: Fraction, offers: int, side: str | None, tail: Fraction | None) -> str:
    if side is None or tail is None:
        return "No forecast is settled yet."
    forecasts = "forecast" if n == 1 else "forecasts"
    clauses = [
        f"{n} settled {forecasts} added up to {float(expected):.1f} offers, and {offers or 'none'} came.",
        f"With chances as forecast, {_reach(n, offers, side)} would come {_in_a_hundred(tail)}.",
    ]
    if n < FEWEST_FOR_A_CURVE:
        clauses.append(f"{n} is a small number: it says little yet.")
    return " ".join(clauses)


def _reach(n: int, offers: int, side: str) -> str:
    if side == "at_most":
        return f"{offers} or fewer" if offers else "none"
    return f"{offers} or more" if offers < n else f"all {n}" if n > 1 else "it"


def _in_a_hundred(chance: Fraction) -> str:
    times = round(100 * chance)
    if times <= 1:
        return "about once in 100 times" if times else "less than once in 100 times"
    return f"about {times} times in 100"
