"""What announces an interview, and what is something else."""

from __future__ import annotations

import pytest

from afterview.core.reading import verdict


def announces(text: str, subject: str = "", *, bulk: bool = False) -> bool:
    return verdict.is_announcement(subject, tuple(text.split("\n")), bulk=bulk)


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is confirmed for Monday at 10.",
        "We would like to invite you to an interview on Monday at 10. Please let me know if that works.",
        "Let's talk Friday at 2pm about the Platform Engineer role.",
        "Wir laden Sie zum Vorstellungsgespräch ein.",
        "Nous vous invitons à un entretien.",
        "Le invitamos a una entrevista.",
        "面接日程が確定いたしました。",
        "Your interview is on Monday. If you need another time, let me know your availability.",
        "Your interview is on Monday at 10. Does that work for you?",
    ],
)
def test_a_fixed_talk_about_a_position_is_announced(text: str) -> None:
    assert announces(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lunch on Monday at 12?",
        "Could you let me know your availability for an interview next week?",
        "Which of these times would work for an interview: Monday 10 or Tuesday 2?",
        "Please pick a slot for your interview: https://x.example",
        "Wann passt es Ihnen für ein Vorstellungsgespräch?",
        "Quelles sont vos disponibilités pour un entretien ?",
        "¿Cuándo podría venir a la entrevista?",
        "Unfortunately we will not be moving forward after your interview on Monday.",
        "Your interview was great, but we chose another candidate.",
        "Our job fair on Monday at 10: on-the-spot interviews!",
        "5 tips for interviews: webinar on Monday at 10",
        "How was your interview? Take our short survey.",
    ],
)
def test_questions_refusals_fairs_and_newsletters_announce_none(text: str) -> None:
    assert not announces(text)


def test_a_webinar_beside_an_interview_is_none_instead_of_it() -> None:
    assert not announces("Ace your interview: webinar on Monday at 10")
    text = "Your interview is on Monday at 10. We have a webinar about it."
    assert announces(text)
    assert not announces(text, bulk=True)


@pytest.mark.parametrize(
    "title", ["Dentist", "Robin's birthday", "Career fair", "Zahnarzttermin", "Interview prep workshop"]
)
def test_an_entry_for_something_else_is_none(title: str) -> None:
    assert verdict.is_other_entry(title, "")


@pytest.mark.parametrize("title", ["Robin / Dana", "Interview at the dental clinic", "Dentist interview"])
def test_an_entry_is_an_interview_unless_it_plainly_is_none(title: str) -> None:
    assert not verdict.is_other_entry(title, "")


@pytest.mark.parametrize(
    "text",
    ["Tuesday works for me.", "Ich bestätige den Termin.", "Je suis disponible mardi.", "Me viene perfecto."],
)
def test_an_answer_is_in_the_candidates_voice(text: str) -> None:
    assert verdict.is_candidates_voice((text,))
    assert not verdict.is_candidates_voice(("We look forward to it.",))


@pytest.mark.parametrize(
    ("subject", "text", "method"),
    [
        ("Interview", "See you on Monday.", "request"),
        ("Interview", "If you need to reschedule or cancel, let us know.", "request"),
        ("Canceled: Interview", "", "cancel"),
        ("Interview", "We have to cancel your interview.", "cancel"),
        ("Absage", "Leider müssen wir das Gespräch absagen.", "cancel"),
        ("Updated invitation", "", "update"),
        ("Interview", "Your interview has been moved to Tuesday.", "update"),
        ("Interview", "The first was cancelled; it is rescheduled to Tuesday.", "update"),
    ],
)
def test_words_say_whether_it_is_a_request_an_update_or_off(subject: str, text: str, method: str) -> None:
    assert verdict.method_in(subject, (text,)) == method
