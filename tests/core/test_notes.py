"""Notes typed during or after an interview."""

import pytest

from afterview.core.journal import Person, Topic
from afterview.core.notes import Notes, read_notes


def test_a_person_a_topic_a_need_an_unclear_point_and_their_words_are_told_apart() -> None:
    text = """
    Dana Ortiz, Head of Data: runs the platform team
    Topic (Dana): moving nightly batch jobs to streaming
    - Need: someone to own the ingestion pipeline
    Unclear: said I led the migration; I led the data part
    They said: by the end of next week
    """
    assert read_notes(text) == Notes(
        people=(Person(name="Dana Ortiz", title="Head of Data", responsibilities="runs the platform team"),),
        topics=(Topic(text="moving nightly batch jobs to streaming", discussed_with="Dana Ortiz"),),
        needs=("someone to own the ingestion pipeline",),
        unclear=("said I led the migration; I led the data part",),
        said="by the end of next week",
    )


@pytest.mark.parametrize(
    "line", ["Dr. Søren Åkesson-Lund, Chief Physician", "Maria van der Berg, Staff Nurse: nights"]
)
def test_a_name_may_have_a_title_particles_and_hyphens(line: str) -> None:
    assert read_notes(line).people[0].name == line.split(",", maxsplit=1)[0]


@pytest.mark.parametrize(
    "line", ["Kafka, Spark and Flink", "they also named Kafka, Spark: and so on", "the new depot"]
)
def test_any_other_line_is_a_topic_with_everyone(line: str) -> None:
    assert read_notes(line).topics == (Topic(text=line),)


def test_a_topic_with_somebody_known_from_the_invitation_takes_their_full_name() -> None:
    assert (
        read_notes("Topic (with Hale): the rota", ["Marcus Hale"]).topics[0].discussed_with == "Marcus Hale"
    )


def test_a_topic_with_somebody_unknown_keeps_the_name_as_it_is() -> None:
    assert read_notes("Topic (Alex): the rota", ["Marcus Hale"]).topics[0].discussed_with == "Alex"


def test_a_first_name_that_two_people_share_is_not_guessed() -> None:
    people = ["Alex Hale", "Alex Ortiz"]
    assert read_notes("Topic (Alex): the rota", people).topics[0].discussed_with == "Alex"


def test_a_person_without_a_title_may_be_noted() -> None:
    assert read_notes("Met: Dana Ortiz").people == (Person(name="Dana Ortiz"),)


def test_an_empty_label_notes_nobody() -> None:
    assert read_notes("Met:\n# a remark\n\n") == Notes()


@pytest.mark.parametrize("line", ["Topic:", "Topic (Dana):", "Need: ", "- Unclear:", "They said:", "-"])
def test_a_label_with_nothing_after_it_says_nothing(line: str) -> None:
    assert read_notes(line) == Notes()


def test_a_note_holds_no_control_characters() -> None:
    assert read_notes("Need: \x1b[31mcalm\x00 hands").needs == ("[31mcalm hands",)


def test_a_person_without_a_name_is_nobody() -> None:
    assert read_notes("Met: , Head of Data").people == ()
