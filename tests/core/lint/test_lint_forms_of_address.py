from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding
from each_wording import each

Judge = Callable[..., list[Finding]]

TITLES = (
    """
    Mr; Mr.; Mrs; Ms.; Mx; Dr; Prof.; Professor; Sir; Rev.; Mdm; Madam; Mme; M.; Frau; Herr; Sra.; Sr.; Srta.
    Dott.; Dott.ssa; Sig.ra; Ing.; Datuk; Puan; Encik; Smt.; Shri; Kumari; Sheikh; Khun; Ibu; Pani; Mevr.
    Engr.; Atty.; Capt.; Sister; Fr.; Prof. Dr.; Frau Dr.; Rev. Dr.
    """.strip()
    .replace("\n", ";")
    .split(";")
)


def called(name: str) -> Callable[[dict[str, Any]], None]:
    """Gives the first person of the first interview another name."""

    def change(journal: dict[str, Any]) -> None:
        interview = journal["opportunities"][0]["interviews"][0]
        interview["people"][0]["name"] = name
        interview["topics"][0]["with"] = name

    return change


def _greets(judge: Judge, greeting: str, name: str) -> list[Finding]:
    text = f"Dear {greeting},\n\nThank you.\n\nSincerely,\nRobin Vale"
    return judge("names", text, person=name, change=called(name))


@each("title", TITLES)
def test_the_family_name_may_follow_any_form_of_address(judge: Judge, title: str) -> None:
    assert _greets(judge, f"{title.strip()} Ortiz", "Dana Ortiz") == []
    assert _greets(judge, f"{title.strip()} Ortis", "Dana Ortiz")


@each(
    ("greeting", "name"),
    [
        ("Mdm Nurul Huda", "Nurul Huda binte Osman"),
        ("Puan Nurul", "Nurul Huda binti Osman"),
        ("Encik Ahmad Faiz", "Ahmad Faiz bin Rahman"),
        ("Mr. Lim", "Lim Jia Hao"),
        ("Mr Lim Jia Hao", "Lim Jia Hao"),
        ("Mr. Jia Hao", "Lim Jia Hao"),
        ("Sra. García Márquez", "Lucía García Márquez"),
        ("Sra. García", "Lucía García Márquez"),
        ("Datuk Siti Aminah", "Siti Aminah binti Yusof"),
        ("Smt. Lakshmi", "Lakshmi Venkataraman"),
        ("Prof. van der Berg", "Anna van der Berg"),
        ("Sheikh Khalid", "Khalid bin Saeed Al Maktoum"),
        ("Rev. Mary Ann Obi", "Mary Ann Obi"),
        ("Herr Professor Müller", "Jürgen Müller"),
    ],
)
def test_any_recorded_parts_of_a_name_may_follow_a_form_of_address(
    judge: Judge, greeting: str, name: str
) -> None:
    assert _greets(judge, greeting, name) == []


@each(
    ("greeting", "name"),
    [
        ("Mdm Nurul Hudah", "Nurul Huda binte Osman"),
        ("Mdm Siti", "Nurul Huda binte Osman"),
        ("Sra. Garcia", "Lucía García Márquez"),
        ("Mr. Tan", "Lim Jia Hao"),
    ],
)
def test_what_follows_a_form_of_address_is_spelled_as_recorded(
    judge: Judge, greeting: str, name: str
) -> None:
    assert _greets(judge, greeting, name)
