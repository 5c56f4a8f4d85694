"""Names as "First Last", and what is nobody's name."""

from __future__ import annotations

import pytest

from afterview.core.reading import names


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Ortiz, Dana", "Dana Ortiz"),
        ("García López, Ana", "Ana García López"),
        ("van der Berg, Jan", "Jan van der Berg"),
        ("Dr. Dana Ortiz", "Dana Ortiz"),
        ("Herr Prof. Dr. Jonas Weber", "Jonas Weber"),
        ("Ortiz, Dr., Dana", "Dana Ortiz"),
        ("Dana Ortiz, PhD", "Dana Ortiz"),
        ("Dana Ortiz MBA", "Dana Ortiz"),
        ("Sam Reed, Jr.", "Sam Reed Jr."),
        ("Dana Ortiz, Head of Data", "Dana Ortiz"),
        ("Ortiz, Recruiting Team", "Ortiz"),
        ("Mair Lloyd, Trustees", "Mair Lloyd"),
        ("Dana Ortiz (she/her)", "Dana Ortiz"),
        ("Ortiz, Dana [Contractor]", "Dana Ortiz"),
        ("Dana Ortiz | Northwind", "Dana Ortiz"),
        ("Dana Ortiz - Northwind Analytics", "Dana Ortiz"),
        ("Priya Shah via Greenhouse", "Priya Shah"),
        ("ORTIZ Dana", "Dana Ortiz"),
        ("DANA ORTIZ", "Dana Ortiz"),
        ("dana ortiz", "Dana Ortiz"),
        ("ludwig van beethoven", "Ludwig van Beethoven"),
        ("Jean-Luc O'Neill", "Jean-Luc O'Neill"),
        ("J. R. Ward", "J. R. Ward"),
        ("Robin", "Robin"),
        ("田中 太郎様", "田中 太郎"),
        ("'Dana Ortiz'", "Dana Ortiz"),
        (", Dana", "Dana"),
    ],
)
def test_a_name_is_first_and_last_without_forms_of_address(raw: str, name: str) -> None:
    assert names.clean(raw) == name


@pytest.mark.parametrize(
    "raw",
    [
        "Northwind Recruiting Team",
        "Conf Room Ada",
        "HQ-4-Lake (12)",
        "dana@northwind.example",
        "",
        "採用担当",
        "面接会場",
        "Central Time",
        "Airport Dr",
        "One Two Three Four Five Six",
        "X" * 90,
        "Room 4",
        "Dana A.",
        "山田 太郎 とても長い名前のようなもの何か",
    ],
)
def test_a_room_a_team_or_an_address_is_nobodys_name(raw: str) -> None:
    assert names.clean(raw) is None


@pytest.mark.parametrize("text", ["Dana Ortiz", "Will Smith", "May Chen", "Ana García López", "Can Demir"])
def test_two_capitalised_words_that_mean_nothing_else_are_a_name(text: str) -> None:
    assert names.is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "System Design",
        "Head of Data",
        "New York",
        "Dana",
        "dana ortiz",
        "Will Dana",
        "Schichtleiter Demir",
        "Will",
    ],
)
def test_other_capitalised_words_are_none(text: str) -> None:
    assert not names.is_name(text)


def test_hofmeister_is_a_surname_and_schichtleiter_a_title() -> None:
    assert names.is_name("Eva Hofmeister")
    assert not names.is_name("Eva Schichtleiter")


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("dana.ortiz@x.example", "Dana Ortiz"),
        ("dortiz@x.example", "Dana Ortiz"),
        ("ortizd@x.example", "Dana Ortiz"),
        ("dana@x.example", "Dana Ortiz"),
        ("dana.ortiz+jobs@x.example", "Dana Ortiz"),
        ("dana.ortiz2@x.example", "Dana Ortiz"),
        ("j.mueller@x.example", "Jörg Müller"),
        ("weiss@x.example", "Jürgen Weiß"),
        ("agarcialopez@x.example", "Ana García López"),
        ("garcialopez@x.example", "Ana García López"),
    ],
)
def test_an_address_fits_the_name_it_is_written_from(email: str, name: str) -> None:
    assert names.fits(email, name)


@pytest.mark.parametrize(
    ("email", "name"), [("x@y.example", "Dana Ortiz"), ("wei@x.example", "Dana"), ("a@b.c", "…")]
)
def test_an_address_fits_no_other_name(email: str, name: str) -> None:
    assert not names.fits(email, name)


@pytest.mark.parametrize(
    "email",
    [
        "no-reply@x.example",
        "donotreply@x.example",
        "calendar-notification@google.com",
        "c_1889@resource.calendar.google.com",
        "fred@fireflies.ai",
        "messenger@webex.com",
        "jobs-noreply@x.example",
    ],
)
def test_nobody_reads_what_a_robot_is_sent(email: str) -> None:
    assert names.is_robot(email)


def test_people_groups_and_services_are_told_apart_by_their_addresses() -> None:
    assert names.is_group("talent-acquisition@x.example")
    assert names.is_group("room-4@x.example")
    assert not names.is_group("dana.ortiz@x.example")
    assert names.is_relay("nora@hire.lever.co")
    assert not names.is_relay("nora@x.example")
    assert [names.is_robot(None), names.is_group(None), names.is_relay(None)] == [False] * 3
