"""Job lists of any kind: never an exception, nothing lost, no order of rows that changes what is read."""

from dataclasses import asdict

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterview.core.tracker.dates import possible_days, read_date
from afterview.core.tracker.duplicates import company_key, find_duplicates
from afterview.core.tracker.opportunity import TrackedOpportunity
from afterview.core.tracker.reading import TrackerReading, read_tracker
from afterview.core.tracker.table import Row
from afterview.core.tracker.wording import is_blank

DAYS = [
    "13/04/2026", "04/05/2026", "4/13/26, 2:22 PM", "13.04.2026 um 10 Uhr", "13 April",
    "2026-04-13T10:00:00Z", "2026-04-13 → 2026-04-14", "TBD",
]  # fmt: skip
ADDRESSES = ["dana@x.example", "mailto:dana@x.example", "a@x.example, b@x.example"]
PEOPLE = ["Dana Ortiz", "Dana Ortiz (Head of Data); Sam Lee <sam@x.example>", "Frau Huber", "Ana, Sam"]
PAIRS = ["Data Engineer at Northwind", "Kestrel - Analyst", "Owl - Analyst", "Owl", "a - b - c"]
COMPANIES = ["Northwind, Inc.", "northwind", "Northwind (https://x.example/n)", "Kestrel\nBerlin"]
FITTING: dict[str, list[str]] = {
    header: values
    for headers, values in (
        ("Company,Company Name,Firma", COMPANIES),
        ("Position,Job Title,Title", ["Data  Engineer", "Analyst (m/w/d)"]),
        ("Name,Card Name", PAIRS),
        ("Status,Stage,Response", ["Applied", "Rejected", "Declined", "Blue"]),
        ("Date,Date Applied,Beworben am,Status Date,Deadline,Follow up", DAYS),
        ("Interview,1st Interview,Absage,Offer", DAYS),
        ("Time", ["10:30", "2 PM", "noon"]),
        ("Recruiter,Contact", PEOPLE),
        ("Email,Recruiter email,Contact Email", ADDRESSES),
        ("Phone", ["+1 312 555 0100", "call Dana"]),
        ("Link", ["https://x.example/jobs/12345", "see https://x.example/j", "www.a.example www.b.example"]),
        ("Salary,Base salary", ["$80k", "90.000 €"]),
        ("Location,Job description,Notes,Comments,Mood,", ["Chicago", "one\ntwo"]),
    )
    for header in headers.split(",")
}
ODD = ["=1+1", "@here", "-5", "N/A", "-", "", "  spaces  ", "Yes"]
ANYTHING = st.one_of(st.sampled_from([*ODD, *DAYS, *PEOPLE, *ADDRESSES]), st.text(max_size=40))


def cells_for(headers: list[str]) -> st.SearchStrategy[list[list[str]]]:
    """Rows whose cells fit their headers more often than not, of any length."""
    fitting = [st.sampled_from(FITTING[header]) for header in headers]
    whole = st.tuples(*(st.one_of(fit, fit, fit, ANYTHING) for fit in fitting)).map(list)
    return st.lists(st.one_of(whole, whole, whole, st.lists(ANYTHING, max_size=len(headers) + 2)), max_size=8)


TABLES = st.lists(st.sampled_from(sorted(FITTING)), min_size=1, max_size=9).flatmap(
    lambda headers: st.tuples(st.just(headers), cells_for(headers))
)
COUNTRIES = st.sampled_from([None, "US", "GB", "CA", "JP"])


def read(headers: list[str], rows: list[list[str]], country: str | None) -> TrackerReading:
    table = [Row(number, tuple(cells)) for number, cells in enumerate([headers, *rows], start=1)]
    return read_tracker(table, country=country)


def spaced(text: str) -> str:
    return " ".join(text.split())


def told(one: TrackedOpportunity) -> str:
    """Everything an opportunity keeps, with one space wherever there was any."""
    words: list[str] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list | tuple):
            for inner in value:
                walk(inner)
        elif isinstance(value, str):
            words.append(spaced(value))

    walk(asdict(one))
    return "\n".join(words)


@settings(max_examples=300, deadline=None)
@given(TABLES, COUNTRIES)
def test_every_cell_is_in_its_opportunity_or_told_of(
    table: tuple[list[str], list[list[str]]], country: str | None
) -> None:
    headers, rows = table
    found = read(headers, rows, country)
    kept = {one.row: told(one) for one in found.opportunities}
    columns = {spaced(column.column) for column in found.mapping.columns}
    warnings = spaced(" ".join(found.warnings))
    paired = found.mapping.has("company_and_position")
    for number, cells in enumerate([headers, *rows], start=1):
        for cell in filter(lambda text: not is_blank(text), cells):
            if number in kept:
                whole = spaced(cell) in kept[number]
                assert whole or (paired and all(part in kept[number] for part in halves(cell)))
            else:
                assert spaced(cell) in warnings or spaced(cell) in columns


def halves(cell: str) -> list[str]:
    """Company and position that one cell held: nothing but the sign between them may go."""
    for sign in (" at ", " @ ", " - ", " | ", " — ", " – ", ": ", " / ", ", ", " bei ", " chez ", "@"):
        if sign in spaced(cell):
            return [part.strip() for part in spaced(cell).split(sign)]
    return [spaced(cell)]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(st.text(max_size=30), max_size=6), max_size=8), COUNTRIES)
def test_no_table_at_all_raises(rows: list[list[str]], country: str | None) -> None:
    found = read_tracker([Row(number, tuple(cells)) for number, cells in enumerate(rows)], country=country)
    assert len(found.opportunities) <= len(rows)
    assert {question.column for question in found.ask} <= {None, *(c.column for c in found.mapping.columns)}


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.sampled_from(DAYS), ANYTHING), st.sampled_from([None, "day first", "month first"]))
def test_a_day_read_is_one_that_the_cell_may_mean(text: str, order: None) -> None:
    found = read_date(text, order)
    assert found.said == text
    assert found.day is None or found.day in possible_days(text)
    assert found.clock is None or found.day is not None
    assert found.instant is None or found.day is not None


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 12), st.integers(1, 12), st.integers(2000, 2099))
def test_an_ambiguous_date_alone_in_its_column_is_never_guessed(one: int, other: int, year: int) -> None:
    assume(one != other)
    found = read(
        ["Company", "Position", "Date Applied"], [["Northwind", "Engineer", f"{one}/{other}/{year}"]], None
    )
    applied = found.opportunities[0].applied
    assert applied is not None
    assert applied.day is None
    assert [question.rows for question in found.ask] == [(2,)]


@settings(max_examples=100, deadline=None)
@given(
    st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=20),
    st.sampled_from(["", " Inc.", ", LLC", " GmbH", " GmbH & Co. KG", " S.A.", " Ltd", "."]),
    st.sampled_from([str.upper, str.lower, str]),
)
def test_a_company_is_recognised_in_any_case_and_legal_form(name: str, form: str, case: type[str]) -> None:
    assume(company_key(name) == company_key(case(name)))  # not every letter comes back from the other case
    rows = [
        TrackedOpportunity(2, f"{name} Works", "Engineer"),
        TrackedOpportunity(3, case(f"{name}  works") + form, "ENGINEER"),
    ]
    assert [(one.row, one.of_row) for one in find_duplicates(rows)] == [(3, 2)]


@settings(max_examples=100, deadline=None)
@given(TABLES)
def test_reading_twice_gives_the_same(table: tuple[list[str], list[list[str]]]) -> None:
    assert read(*table, None) == read(*table, None)
