"""Properties of an offer's terms: what is written reads back, and nothing else is touched."""

import json
from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.core.offers.outlook import outlook
from afterview.core.offers.terms import OWN_TERMS, TERMS, Value, own_terms, stated_terms, with_terms

check = settings(max_examples=150, deadline=None)
DAY = date(2026, 12, 1)
amounts = st.integers(0, 10**7).map(lambda n: Fraction(n, 4))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
KEYS = [key for term in (*TERMS, *OWN_TERMS) for key in (term.key, *term.also)]
free_terms = st.dictionaries(
    st.sampled_from([*KEYS, "sources", "own", "rate", "in_writing", "shift"]), anything, max_size=8
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "money": amounts,
    "number": amounts,
    "percent": amounts,
    "months": st.integers(0, 120).map(Fraction),
    "day": st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    "code": st.sampled_from(["USD", "EUR", "GBP"]),
    "text": st.text(min_size=1, max_size=20).map(str.strip).filter(bool),
    "yes": st.booleans(),
}


@st.composite
def stated(draw: st.DrawFn) -> dict[str, Value | None]:
    chosen = draw(st.lists(st.sampled_from([*TERMS, *OWN_TERMS]), max_size=6, unique_by=lambda t: t.key))
    return {term.key: draw(VALUES[term.kind]) for term in chosen}


def values_of(terms: dict[str, object]) -> dict[str, Value | None]:
    return {s.term.key: s.value for s in (*stated_terms(terms), *own_terms(terms))}


@check
@given(free_terms, stated())
def test_what_is_written_reads_back_through_json(
    terms: dict[str, object], values: dict[str, Value | None]
) -> None:
    written = json.loads(json.dumps(with_terms(terms, values, {})))
    read = values_of(written)
    assert {key: read[key] for key in values} == values


@check
@given(free_terms, stated())
def test_what_is_not_named_stays(terms: dict[str, object], values: dict[str, Value | None]) -> None:
    before, after = values_of(terms), values_of(with_terms(terms, values, {}))
    assert {k: v for k, v in after.items() if k not in values} == {
        k: v for k, v in before.items() if k not in values
    }


@check
@given(free_terms)
def test_any_terms_can_be_read_and_add_up(terms: dict[str, object]) -> None:
    found = outlook(terms, DAY, date(2028, 6, 30))
    if found is not None:
        assert found.total == sum(year.total for year in found.years)
