"""The files that go with an opportunity."""

import pytest

from afterview.core.finding import NotFound
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.papers import Paper, find_paper, with_job_ad, with_paper, with_resume, without_paper
from journals import interview, journal, opportunity

MAIL = Paper("mail", "answer.eml", "0f" * 32)


def one() -> Journal:
    return read_journal(journal(opportunity(interview())))


def names(of: Journal) -> list[tuple[str, str, str]]:
    return [(a.id, a.kind_of_file, a.name) for a in of.opportunities[0].attachments]


def test_a_file_is_attached_under_an_id_of_its_own() -> None:
    twice = with_paper(with_paper(one(), "kestrel", MAIL), "kestrel", Paper("memo", "after.webm", "1a" * 32))
    assert names(twice) == [("a1", "mail", "answer.eml"), ("a2", "memo", "after.webm")]


def test_the_same_file_is_attached_once() -> None:
    assert names(with_paper(with_paper(one(), "kestrel", MAIL), "kestrel", MAIL)) == [
        ("a1", "mail", "answer.eml")
    ]


def test_a_file_can_be_taken_away() -> None:
    two = with_paper(with_paper(one(), "kestrel", MAIL), "kestrel", Paper("memo", "after.webm", "1a" * 32))
    assert names(without_paper(two, "kestrel", "a1")) == [("a2", "memo", "after.webm")]


def test_a_file_is_found_among_others_by_its_id() -> None:
    two = with_paper(with_paper(one(), "kestrel", MAIL), "kestrel", Paper("memo", "after.webm", "1a" * 32))
    assert find_paper(two.opportunities[0], "a2").name == "after.webm"


def test_a_file_that_is_not_there_is_not_found() -> None:
    (there,) = one().opportunities
    with pytest.raises(NotFound, match="there is no file 'a1' of kestrel; there is: none"):
        find_paper(there, "a1")


def test_a_resume_takes_the_place_of_the_one_before() -> None:
    assert with_resume(with_resume(one(), {"a": 1}), {"b": 2}).resume == {"b": 2}


def test_an_advertisement_belongs_to_its_opportunity() -> None:
    assert with_job_ad(one(), "kestrel", "We look for a planner.").opportunities[0].job_ad == (
        "We look for a planner."
    )
