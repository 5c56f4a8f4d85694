"""The sheet to print, read as a browser reads it."""

import re
from itertools import pairwise
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterview.adapters.sheet import sheet
from afterview.adapters.sheet_style import STYLE
from afterview.core.journal_file import read_journal
from journals import candidate, interview, journal, opportunity

HOSTILE = "<script>alert('x')</script>\"'><img src=x onerror=y>\r\n&amp; \x1b鐵路"


def page(value: dict[str, Any], strongest: list[tuple[str, str | None]] | None = None) -> LexborHTMLParser:
    recorded = read_journal(value)
    there = recorded.opportunities[0]
    return LexborHTMLParser(sheet(recorded, there, there.interviews[0], strongest or []).decode())


def kestrel(**more: object) -> dict[str, Any]:
    return journal(opportunity(interview(**more)))


def texts(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [node.text(strip=True) for node in tree.css(selector)]


def rows(tree: LexborHTMLParser, after: str) -> list[list[str]]:
    """The body of the table under a heading."""
    section = next(s for s in tree.css("section") if [h.text() for h in s.css("h2")] == [after])
    return [[cell.text() for cell in row.css("td")] for row in section.css("tbody tr")]


NEEDS = "What they need, and what you bring to it"
AFTERWARDS = "Afterwards: what to do, and when"


def test_the_sheet_says_what_for_when_and_how() -> None:
    tree = page(kestrel(format="video"))
    assert texts(tree, "h1") == ["Timetable Planner at Kestrel Rail"]
    assert "Tuesday 9 March 2027, 14:00 to 15:00. By video." in texts(tree, "main > p")


def test_both_clocks_are_told_where_they_differ() -> None:
    there = opportunity(interview(), time_zone="America/Chicago")
    assert "Tuesday 9 March 2027, 08:00 to 09:00 their time (14:00 to 15:00 your time)." in texts(
        page(journal(there)), "main > p"
    )
    far = journal(there, candidate=candidate(time_zone="Pacific/Auckland"))
    assert (
        "Tuesday 9 March 2027, 08:00 to 09:00 their time (Wednesday 10 March 2027, 03:00 to 04:00 your time)."
        in texts(page(far), "main > p")
    )


def test_headings_lead_through_the_sheet_in_order() -> None:
    tree = page(kestrel())
    assert texts(tree, "h2") == [
        "Whom you meet",
        NEEDS,
        "What was left unclear, or came out wrong",
        "When will you hear from them?",
        "Five questions, three minutes, on the same day",
        AFTERWARDS,
    ]
    levels = [int(str(node.tag)[1]) for node in tree.css("h1, h2, h3")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert len(tree.css("h1")) == 1


def test_everybody_known_has_a_card_and_there_is_room_for_somebody_else() -> None:
    people = [{"name": "Priya Nair", "title": "Operations Director"}, {"name": "Tomasz Wrona"}]
    tree = page(kestrel(people=people))
    assert texts(tree, "h3") == ["Priya Nair", "Tomasz Wrona", "Somebody else"]
    priya, tomasz, other = tree.css(".person")
    assert "Operations Director" in priya.text()
    assert "Title" not in priya.text()
    assert "Title" in tomasz.text()
    assert "wide" in other.attributes["class"].split()  # type: ignore[union-attr] # it has a class


def test_a_blank_card_stands_beside_the_last_of_an_odd_number() -> None:
    (_, other) = page(kestrel()).css(".person")
    assert other.attributes["class"] == "person"


def test_where_nobody_is_known_there_is_room_for_two() -> None:
    assert texts(page(kestrel(people=[])), "h3") == ["Somebody else", "Somebody else"]


def test_what_is_known_of_somebody_stands_on_their_card() -> None:
    people = [
        {
            "name": "Priya Nair",
            "responsibilities": "runs the night trains",
            "email": "priya.nair@kestrel.example",
        },
        {"name": "Tomasz Wrona"},
    ]
    topics = [{"text": "sleeper berths", "with": "Priya Nair"}, {"text": "winter"}]
    priya, tomasz, _ = page(kestrel(people=people, topics=topics)).css(".person")
    assert "runs the night trains" in priya.text()
    assert "sleeper berths; winter" in priya.text()
    assert "E-mail or telephone" not in priya.text()
    assert "sleeper" not in tomasz.text()
    assert "E-mail or telephone" in tomasz.text()


def test_the_strongest_items_stand_beside_the_needs_that_they_answer() -> None:
    strongest: list[tuple[str, str | None]] = [
        ("Planned 40 trains", "somebody who plans"),
        ("Speaks Polish", None),
        ("Drew timetables", "timetables"),
        ("Fourth", "never shown"),
    ]
    found = rows(page(kestrel(needs=["somebody who plans", "calm at night"]), strongest), NEEDS)
    assert found == [
        ["somebody who plans", "Planned 40 trains"],
        ["", "Speaks Polish"],
        ["timetables", "Drew timetables"],
        ["calm at night", ""],
        ["", ""],
        ["", ""],
    ]


def test_unclear_points_that_are_settled_are_left_out() -> None:
    clear = [
        {"id": "c1", "text": "the budget"},
        {"id": "c2", "text": "old", "resolved": "2027-03-09T16:00:00Z"},
    ]
    assert "the budget" in page(kestrel(clarifications=clear)).body.text()  # type: ignore[union-attr] # has one
    assert "old" not in texts(page(kestrel(clarifications=clear)), "section p")


def test_the_five_questions_and_the_one_number_have_room() -> None:
    tree = page(kestrel())
    assert texts(tree, "ol li") == [
        "Whom did you meet?",
        "What do they need?",
        "What is one thing that went well?",
        "What is one thing that you would do differently?",
        "Which date did they give?",
    ]
    assert all(node.css(".room") for node in tree.css("ol li"))
    assert "how likely is an offer" in tree.html  # type: ignore[operator] # it has text


def test_afterwards_is_the_plan_at_the_end_of_the_interview() -> None:
    assert rows(page(kestrel(topics=[])), AFTERWARDS) == [
        ["", "Complete the names, titles and topics on the first page", "By 17:00 on Tuesday 9 March"],
        ["", "Answer the five questions above", "By 17:00 on Tuesday 9 March"],
        ["", "If they did not say when you will hear, ask", "By 15:00 on Wednesday 10 March"],
        ["", "Write down the one number above", "By 15:00 on Wednesday 10 March"],
        ["", "Write a thank-you letter to Priya Nair", "By 15:00 on Wednesday 10 March"],
        ["", "Write a thank-you letter to anybody else whom you met", "By 15:00 on Wednesday 10 March"],
        [
            "",
            "If you have not heard, call",
            (
                "Between 09:00 on Tuesday 16 March and 17:00 on Thursday 18 March, in their office hours. "
                "If they name a date: on the first or second business day after it."
            ),
        ],
    ]


def test_times_are_the_candidates_else_the_companys() -> None:
    there = opportunity(interview(), time_zone="America/Chicago")
    own = page(journal(there))
    assert "When, in your time" in texts(own, "th")
    theirs = page(journal(there, candidate={"name": "Sam Lindqvist"}))
    assert "When" in texts(theirs, "th")
    assert ["", "Answer the five questions above", "By 11:00 on Tuesday 9 March"] in rows(theirs, AFTERWARDS)


def test_nothing_of_another_interview_or_company_is_listed() -> None:
    other = interview(id="second", people=[{"name": "Ivo Brandt"}])
    value = journal(opportunity(interview(), other), opportunity(other, id="heron", company="Heron Buses"))
    assert "Brandt" not in (page(value).html or "")


def test_whatever_is_recorded_stays_text() -> None:
    hostile = {"name": HOSTILE, "title": HOSTILE, "responsibilities": HOSTILE}
    met = interview(
        people=[hostile],
        topics=[{"text": HOSTILE}],
        needs=[HOSTILE],
        clarifications=[{"id": "c1", "text": HOSTILE}],
    )
    value = journal(opportunity(met, company=HOSTILE, position=HOSTILE))
    tree = page(value, [(HOSTILE, HOSTILE)])
    assert tree.css("script, img") == []
    seen = "<script>alert('x')</script>\"'><img src=x onerror=y> &amp; 鐵路"
    assert texts(tree, "h1, title") == [f"{seen} at {seen}"] * 2
    assert texts(tree, "h3")[0] == seen
    assert "\x1b" not in (tree.html or "")


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing() -> None:
    tree = page(kestrel())
    assert tree.css("script, link, img, iframe, form, [src], [href], [style], [onload]") == []
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    (policy,) = tree.css("meta[http-equiv]")
    assert policy.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_page_tells_its_language_its_width_and_its_encoding() -> None:
    tree = page(kestrel())
    html = tree.css_first("html")
    assert isinstance(html, LexborNode)
    assert html.attributes["lang"] == "en"
    assert [node.attributes.get("charset") for node in tree.css("meta[charset]")] == ["utf-8"]
    assert len(tree.css("meta[name=viewport]")) == 1


def test_every_table_names_its_columns() -> None:
    heads = page(kestrel()).css("th")
    assert [node.attributes["scope"] for node in heads] == ["col"] * 5
    assert all(node.text(strip=True) for node in heads)


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    full = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    shares = [int(full[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


_THEMES = [dict(re.findall(r"--(\w+): (#\w+)", block)) for block in re.findall(r":root \{[^}]*\}", STYLE)]


@pytest.mark.parametrize("theme", _THEMES, ids=["light", "dark", "print"])
def test_text_and_lines_stand_out_as_wcag_asks(theme: dict[str, str]) -> None:
    assert _contrast(theme["ink"], theme["paper"]) >= 7
    assert _contrast(theme["soft"], theme["paper"]) >= 4.5
    assert _contrast(theme["rule"], theme["paper"]) >= 3
