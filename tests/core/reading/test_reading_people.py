"""People in the lines and cells of a schedule, behind labels and in running words, with their titles."""

from __future__ import annotations

import pytest

from afterview.core.reading.people import in_fragment, name_spans, split_titled
from afterview.core.reading.titles import clean_title, is_activity, is_title


def told(text: str, *, after_cue: bool = False) -> list[str]:
    return [
        " / ".join(part for part in (person.name, person.title, person.email) if part)
        for person in in_fragment(text, after_cue=after_cue)
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Dana Ortiz, Head of Data", ["Dana Ortiz / Head of Data"]),
        (
            "Dana Ortiz (Head of Data), Wei Chen (Staff Engineer)",
            ["Dana Ortiz / Head of Data", "Wei Chen / Staff Engineer"],
        ),
        ("Coding with Dana Ortiz, Head of Data and Wei Chen", ["Dana Ortiz / Head of Data", "Wei Chen"]),
        ("Dana Ortiz, VP, Engineering", ["Dana Ortiz / VP, Engineering"]),
        ("Dana Ortiz - Head of Data and Analytics", ["Dana Ortiz / Head of Data and Analytics"]),
        ("Dana Ortiz, Director/Engineering", ["Dana Ortiz / Director/Engineering"]),
        ("Dana Ortiz (Head of Data) (all morning)", ["Dana Ortiz / Head of Data"]),
        ("Dana Ortiz, Head of Data, lunch for all", ["Dana Ortiz / Head of Data"]),
        ("Head of Data, Dana Ortiz", ["Dana Ortiz / Head of Data"]),
        ("our Head of Data Dana Ortiz", ["Dana Ortiz / Head of Data"]),
        ("System Design – Dana Ortiz", ["Dana Ortiz"]),
        ("Dana Ortiz <dana@x.example>", ["Dana Ortiz / dana@x.example"]),
        ("Dana Ortiz, dana@x.example, ops@x.example", ["Dana Ortiz / dana@x.example"]),
        ("Ortiz, Dana; Chen, Wei", ["Dana Ortiz", "Wei Chen"]),
        ("Ortiz, Dana", ["Dana Ortiz"]),
        ("Dana Ortiz (she/her), Head of Data", ["Dana Ortiz / Head of Data"]),
        ("Dana Ortiz (runs the platform)", ["Dana Ortiz / runs the platform"]),
        ("Dana Ortiz (https://x.example/dana)", ["Dana Ortiz"]),
        ("Frau Hoffmann, Teamleiterin Data", ["Hoffmann / Teamleiterin Data"]),
        ("田中 太郎（部長）", ["田中 太郎 / 部長"]),
        ("Lunch with Sam", ["Sam"]),
        ("Lunch", []),
        ("Engineering, Data", []),
        ("Dana, Ortiz", []),
        ("Xu, Qi", ["Qi Xu"]),
        ("Mair Lloyd, Xylographer", ["Mair Lloyd"]),
        ("ops@x.example", []),
        ("Dana Ortiz; Head of Data", ["Dana Ortiz / Head of Data"]),
        ("with ... 42", []),
    ],
)
def test_a_fragment_names_people_with_what_stands_beside_them(text: str, people: list[str]) -> None:
    assert told(text) == people


def test_a_first_name_alone_counts_only_where_people_are_meant_to_stand() -> None:
    assert told("Dana") == []
    assert told("Dana, Xanthippe", after_cue=True) == ["Dana", "Xanthippe"]
    assert told("Coding", after_cue=True) == []
    assert told("42", after_cue=True) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You will meet Head of Data Dana Ortiz and Staff Engineer Wei Chen.", ["Dana Ortiz", "Wei Chen"]),
        ("Frau Lena Hoffmann und Herr Weber", ["Lena Hoffmann", "Weber"]),
        ("with Vincent van Gogh on Monday", ["Vincent van Gogh"]),
        ("Dana Ortiz Interview", ["Dana Ortiz"]),
        ("the Site Reliability Engineer role", []),
        ("Data Engineer at the office", []),
        ("One A. B. C. D. E. F. G.", []),
        ("dana@Ortiz.example", []),
    ],
)
def test_names_stand_out_of_running_text(text: str, names: list[str]) -> None:
    assert [name for _, _, name in name_spans(text)] == names


def test_a_text_that_ends_in_no_name_splits_into_none() -> None:
    assert split_titled("our Head of Data") is None
    assert split_titled("the usual Dana Ortiz") == ("Dana Ortiz", None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("our Head of Data at Northwind", "Head of Data"),
        ("l'ingénieure principale", "ingénieure principale"),
        ("10:30–11:00", None),
        ("480", None),
        ("", None),
        ("x" * 91, None),
    ],
)
def test_a_title_is_freed_of_its_sentence(text: str, title: str | None) -> None:
    assert clean_title(text) == title


def test_titles_activities_and_sentences_are_told_apart() -> None:
    assert is_title("Senior Data Engineer")
    assert is_title("Schichtleiter")
    assert is_title("開発部長")
    assert not is_title("Engineering Lunch with everyone")
    assert not is_title("thank you, Director")
    assert not is_title("Data Platform")
    assert not is_title("manager " * 13)
    assert is_activity("Technical Interview")
    assert not is_activity("Dana Ortiz")
