"""The date a message gives: RULEBOOK section 7, "A new date in a reply moves the wait"."""

from datetime import datetime

import pytest

from afterview.core.heard.abroad import in_english, language_of
from afterview.core.reading.material import Address
from heard_cases import judged

GIVEN: list[tuple[str, str]] = [
    ("You will hear from us by Friday, December 4.", "2026-12-04"),
    ("We will get back to you by the end of next week.", "2026-12-04"),
    ("We expect to make a decision by December 11.", "2026-12-11"),
    ("Sorry for the delay! Friday at the latest.", "2026-11-27"),
    ("I should have an answer for you early next week.", "2026-12-01"),
    ("We'll circle back on Monday.", "2026-11-30"),
    ("Give us until next Friday.", "2026-12-04"),
    ("You can expect our response no later than 11 December 2026.", "2026-12-11"),
    ("We will confirm the time by Thursday.", "2026-11-26"),
    ("You'll get the paperwork from HR on Thursday.", "2026-11-26"),
    ("The position is on hold until January 15.", "2027-01-15"),
    ("Our hiring manager is on vacation until Dec 7, so we'll have a decision by Dec 11.", "2026-12-11"),
    ("The team will decide by December 8. You will hear from me by December 9.", "2026-12-09"),
    ("You will hear from me by December 9. The team decides on December 8.", "2026-12-09"),
    ("We have 3 interviews left on December 2 and should have a decision by December 8.", "2026-12-08"),
    ("Could you send your references by Wednesday? We will get back to you by December 11.", "2026-12-11"),
    ("Let us know by Monday so that we can decide by Friday.", "2026-11-27"),
    ("I know I said you would hear by Wednesday, but it will be Friday before I can tell you.", "2026-11-27"),
    ("HR should be in contact by close of play on December 4.", "2026-12-04"),
    ("The client will come back to me on Monday and I will ring you at once.", "2026-11-30"),
    ("Wir melden uns bis Freitag, den 4. Dezember bei Ihnen.", "2026-12-04"),
    ("Wir werden uns bis zum 11.12.2026 bei Ihnen melden.", "2026-12-11"),
    ("Wir werden uns bis zum 11.12.26 bei Ihnen melden und sind für Sie da.", "2026-12-11"),
    ("Nous reviendrons vers vous d'ici le 11 décembre.", "2026-12-11"),
    ("Nous vous donnerons une réponse avant le 11/12.", "2026-12-11"),
    ("Nos pondremos en contacto contigo antes del 11 de diciembre.", "2026-12-11"),
    ("Le faremo sapere entro il 4 dicembre.", "2026-12-04"),
    ("We laten je uiterlijk vrijdag 4 december weten wat de beslissing is.", "2026-12-04"),
    ("Retornaremos até o dia 11 de dezembro de 2026 com uma resposta para você.", "2026-12-11"),
]
NONE = [
    "Please let us know your decision by Friday.",
    "The offer is valid until December 4.",
    "We need your answer by Friday.",
    "Could you send your references by Wednesday?",
    "We would like to speak with you on Tuesday at 3 pm.",
    "Your interview is confirmed for December 3.",
    "The panel meets on December 3.",
    "I am out of the office until December 7.",
    "Your start date would be January 4.",
    "We are waiting for the budget, which should be approved by December 15, and will be in touch after that.",
    "We will not know before December 10.",
    "You will hear from us soon.",
    "We will be in touch as soon as possible.",
    "Thank you for coming in on Monday.",
    "We wrote to you on November 20.",
    "Das Gespräch findet am Donnerstag, 3. Dezember um 10 Uhr statt.",
    "As you wrote, “you will hear from us by December 4”, and that was too early.",
    "Bitte senden Sie uns Ihre Zeugnisse bis Freitag.",
    "Merci de nous envoyer vos références avant vendredi.",
]


@pytest.mark.parametrize(("text", "date"), GIVEN)
def test_the_date_by_which_they_will_be_in_touch_is_heard(text: str, date: str) -> None:
    assert str(judged(text).hear_by) == date


@pytest.mark.parametrize("text", NONE)
def test_deadlines_meetings_absences_and_vague_words_give_no_date(text: str) -> None:
    assert judged(text).hear_by is None


def test_a_date_in_a_quotation_is_not_said_now() -> None:
    text = "Thanks.\n\nOn Mon, Nov 23, 2026 at 5 PM Dana wrote:\n> You will hear from us by December 4."
    assert judged(text).hear_by is None


def test_a_rejection_gives_no_date() -> None:
    text = "We went with another candidate. You will hear from HR about your expenses by December 4."
    assert judged(text).hear_by is None


def test_the_day_of_saying_is_the_opportunitys() -> None:
    late = datetime.fromisoformat("2026-11-25T03:00:00+00:00")  # still Tuesday in Chicago
    assert str(judged("You will hear from us tomorrow.", date=late).hear_by) == "2026-11-25"
    assert (
        str(judged("You will hear from us tomorrow.", date=late.replace(tzinfo=None)).hear_by) == "2026-11-25"
    )


def test_numeric_dates_are_those_of_the_opportunitys_country() -> None:
    petra = Address("Petra Krüger", "petra.krueger@lindgren.example")
    assert str(judged("You will hear from us by 4/12.", sender=petra).hear_by) == "2026-12-04"
    assert str(judged("You will hear from us by 12/4.").hear_by) == "2026-12-04"


def test_without_a_date_of_its_own_a_message_gives_none() -> None:
    assert judged("You will hear from us tomorrow.", date=None).hear_by is None


def test_the_evidence_quotes_the_sentence_of_the_date() -> None:
    assert (
        "It gives a date: “You will hear from us by Friday.”"
        in judged("You will hear from us by Friday.").evidence
    )


def test_evidence_is_short() -> None:
    text = "You will hear from us by Friday, " + "and so on, " * 60 + "as I said."
    assert all(len(line) <= 260 for line in judged(text).evidence)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We will get back to you.", "en"),
        ("Wir melden uns bei Ihnen.", "de"),
        ("Nous reviendrons vers vous.", "fr"),
        ("Le daremos una respuesta para el viernes.", "es"),
        ("Le faremo sapere entro il 4 dicembre.", "it"),
        ("We laten je het weten, bij ons is het druk.", "nl"),
        ("Retornaremos até o dia 4 para você.", "pt"),
        ("", "en"),
    ],
)
def test_languages_are_told_by_their_small_words(text: str, language: str) -> None:
    assert language_of(text) == language


def test_english_is_left_as_it_is_and_a_version_is_no_date() -> None:
    assert in_english("You will hear from us by 4.12.") == "You will hear from us by 4.12."
    assert "3.14." in in_english("Wir sind mit der 3.14. zufrieden und wir sind für Sie da.")
