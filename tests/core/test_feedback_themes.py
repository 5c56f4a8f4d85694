from datetime import datetime, timedelta

from afterview.core.feedback_themes import Feedback, feedback_themes
from afterview.core.journal_file import read_journal

START = datetime.fromisoformat("2026-11-02T10:00:00+00:00")


def feedback(*said: str, now: int = 99) -> Feedback:
    """What each of several companies said, one a day."""
    journal = {
        "afterview": 1,
        "candidate": {"name": "Robin"},
        "opportunities": [
            {
                "id": f"o{n}",
                "company": f"Company {n}",
                "position": "Cook",
                "events": [
                    {
                        "id": "e1",
                        "at": (START + timedelta(days=n)).isoformat(),
                        "kind": "feedback_recorded",
                        "text": text,
                    }
                ],
            }
            for n, text in enumerate(said)
        ],
    }
    return feedback_themes(read_journal(journal), START + timedelta(days=now))


def test_what_two_companies_say_is_a_theme_with_their_words() -> None:
    found = feedback("They wanted more depth in planning.", "Your planning was thin.")
    (theme,) = found.themes
    assert (theme.word, theme.companies) == ("planning", 2)
    assert [q.text for q in theme.quotes] == [
        "Your planning was thin.",
        "They wanted more depth in planning.",
    ]
    assert [q.company for q in theme.quotes] == ["Company 1", "Company 0"]
    assert found.once == ()


def test_forms_of_one_word_come_together() -> None:
    (theme,) = feedback("Estimate more carefully.", "Estimating took long.", "The estimates.").themes
    assert theme.companies == 3


def test_what_one_company_says_twice_is_no_theme() -> None:
    found = feedback("Planning was thin. More planning would help.")
    assert found.themes == ()
    assert len(found.once) == 2


def test_words_of_every_such_answer_make_no_theme() -> None:
    assert feedback("Another candidate was a stronger fit.", "A stronger candidate.").themes == ()


def test_a_sentence_stands_in_one_theme() -> None:
    found = feedback("SQL and planning.", "Planning with SQL.", "More SQL.")
    assert [(t.word, len(t.quotes)) for t in found.themes] == [("sql", 3)]


def test_what_is_left_is_said_once() -> None:
    found = feedback("Planning was thin. The English was fine.", "Planning.", "Too far away.")
    assert [q.text for q in found.once] == ["Too far away.", "The English was fine."]


def test_later_answers_have_not_been_given() -> None:
    found = feedback("Planning.", "Planning.", now=0)
    assert (found.answers, found.themes) == (1, ())


def test_without_any_answer_there_is_nothing() -> None:
    assert feedback() == Feedback(0, (), ())
