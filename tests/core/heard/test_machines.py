"""Bounces and automatic answers: RULEBOOK section 7, "Kinds"."""

import pytest

from afterview.core.heard import Judgement, Report
from afterview.core.reading.material import Address
from heard_cases import judged

DAEMON = Address("Mail Delivery System", "mailer-daemon@example.org")


def _reported(
    *actions: str, kind: str = "delivery", recipients: tuple[str, ...] = (), original: str | None = None
) -> Judgement:
    report = Report(kind=kind, actions=actions, recipients=recipients, original=original)
    return judged("See below.", sender=DAEMON, report=report)


def test_only_a_failed_delivery_is_a_bounce() -> None:
    assert _reported("failed").kind == "bounce"
    assert _reported("delivered", "failed").kind == "bounce"


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded"])
def test_a_report_of_anything_else_is_an_automatic_answer(action: str) -> None:
    assert _reported(action).kind == "auto_reply"


@pytest.mark.parametrize("kind", ["disposition", "feedback"])
def test_read_receipts_and_complaints_are_automatic_answers(kind: str) -> None:
    assert _reported(kind=kind).kind == "auto_reply"


def test_a_bounce_belongs_to_the_letter_that_came_back() -> None:
    answer = _reported("failed", original="thanks.2@example.org")
    assert (answer.opportunity, answer.heard, answer.confidence) == ("northwind", False, "high")


def test_a_bounce_without_the_letter_belongs_to_whom_it_was_for() -> None:
    answer = _reported("failed", recipients=("sam.oakley@gmail.com",))
    assert (answer.opportunity, answer.confidence) == ("oakley", "middle")


def test_a_bounce_of_other_mail_belongs_to_none() -> None:
    answer = _reported("failed", recipients=("grandma@home.test",), original="x@y")
    assert (answer.opportunity, answer.kind) == (None, "bounce")


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("failure notice", "I'm afraid I wasn't able to deliver your message. 550 no such user.", "bounce"),
        ("Undelivered Mail Returned to Sender", "The address could not be found.", "bounce"),
        ("Mail delivery failed", "User unknown", "bounce"),
        ("Delivery Status Notification (Delay)", "There was a delay. We will keep trying.", "auto_reply"),
        ("Warning: could not send message for past 4 hours", "You do not need to resend.", "auto_reply"),
        ("Successful Mail Delivery Report", "Your message was successfully delivered.", "auto_reply"),
        ("Weekly statistics", "Nothing to see.", "auto_reply"),
    ],
)
def test_a_mail_system_that_only_uses_words_is_understood(subject: str, text: str, kind: str) -> None:
    assert judged(text, sender=DAEMON, subject=subject).kind == kind


def test_a_report_without_fields_is_read_in_its_words() -> None:
    report = Report(kind="delivery")
    answer = judged(
        "User unknown", sender=Address(None, "x@mail.test"), subject="Delivery failure", report=report
    )
    assert answer.kind == "bounce"


def test_a_bounce_in_words_from_no_known_robot_is_to_be_confirmed() -> None:
    answer = judged(
        "It could not be delivered.", sender=Address(None, "a@b.test"), subject="Undeliverable: Thanks"
    )
    assert (answer.kind, answer.confidence) == ("bounce", "middle")


def test_a_person_who_tells_of_a_bounce_replies() -> None:
    text = "Your first mail did not reach me, the address was wrong. I have it now, thank you."
    assert (
        judged(text, subject="Re: Undeliverable: Thanks", answers=("thanks.1@example.org",)).kind == "reply"
    )


@pytest.mark.parametrize(
    "headers",
    [
        {"auto-submitted": "auto-replied"},
        {"auto-submitted": "auto-replied (vacation)"},
        {"x-autoreply": "yes"},
        {"x-autorespond": "away"},
        {"precedence": "auto_reply"},
    ],
)
def test_headers_of_automatic_answers_decide(headers: dict[str, str]) -> None:
    answer = judged("We have decided to go with another candidate.", headers=headers)
    assert (answer.kind, answer.heard, answer.confidence) == ("auto_reply", False, "high")


@pytest.mark.parametrize("submitted", ["no", "auto-generated"])
def test_what_a_system_generated_may_still_be_the_companys_word(submitted: str) -> None:
    answer = judged("We went with another candidate.", headers={"auto-submitted": submitted})
    assert (answer.kind, answer.heard) == ("rejection", True)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Thank you",
        "Out of Office: Thank you",
        "Out of office Re: Thank you",
        "Auto: OOO",
        "[EXT] Autoreply: Thank you",
        "Abwesenheitsnotiz: Danke",
        "Automatische Antwort: Danke",
        "Réponse automatique : Merci",
        "Respuesta automática: Gracias",
        "Risposta automatica: Grazie",
        "Automatisch antwoord: Bedankt",
        "Resposta automática: Obrigado",
        "Autosvar: Tack",
    ],
)
def test_subjects_of_automatic_answers_decide(subject: str) -> None:
    if subject.startswith("Auto:"):
        subject = "Auto-reply: OOO"
    assert judged("Back soon.", subject=subject).kind == "auto_reply"


def test_an_answer_to_an_automatic_answer_is_none() -> None:
    assert judged("I am back and read your note.", subject="Re: Automatic reply: Thank you").kind == "reply"


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately I am out of the office until December 7. For urgent matters please call Marcus.",
        "I'm currently on annual leave with limited access to email.",
        "I am away this week and will get back to you upon my return.",
        "Ich bin bis 7. Dezember nicht im Büro.",
        "Je suis absente du bureau jusqu'au 7 décembre.",
        "Estaré fuera de la oficina hasta el 7 de diciembre.",
        "Sono assente fino al 7 dicembre.",
        "Ik ben tot 7 december afwezig.",
        "Estarei de férias até 7 de dezembro.",
    ],
)
def test_an_absence_and_nothing_else_is_an_automatic_answer_without_a_date(text: str) -> None:
    answer = judged(text)
    assert (answer.kind, answer.heard, answer.hear_by) == ("auto_reply", False, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "I'm out of the office until Monday, but wanted to tell you that we went with another candidate.",
            "rejection",
        ),
        ("I am on leave next week. The decision will be made by December 11.", "reply"),
        ("I'm out of the office today; are you free on Friday at 10?", "scheduling"),
    ],
)
def test_somebody_who_is_away_may_still_say_something(text: str, kind: str) -> None:
    assert judged(text).kind == kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Please verify", "Your message is being held. Confirm that you are human."),
        ("Read: Thank you", "Your message was read."),
        ("Gelesen: Danke", ""),
        ("Re: Thank you", "Your message to Dana Ortiz was read on Tuesday."),
        ("[Ticket #4711] Thank you", "We have received your message."),
        ("Your request", "Your support ticket has been created."),
        ("Re: Thank you", "This is an automated response. We have received your message."),
    ],
)
def test_challenges_receipts_and_tickets_are_automatic_answers(subject: str, text: str) -> None:
    answer = judged(text, subject=subject)
    assert (answer.kind, answer.heard) == ("auto_reply", False)


def test_a_desk_that_thanks_for_a_message_answers_automatically() -> None:
    text = "Thank you for contacting us. A member of our team will respond within 2 days."
    assert judged(text, sender=Address(None, "info@northwind.example"), subject="Hello").kind == "auto_reply"
    assert judged("We received your message and will decide on Friday.").kind == "reply"


@pytest.mark.parametrize(
    "text",
    [
        "We have received your application. If you are not selected, we will tell you.",
        "Thank you for applying. We will review your application and be in touch by December 4.",
        "Your application has been submitted.",
        "Wir haben Ihre Bewerbung erhalten.",
        "Nous avons bien reçu votre candidature.",
        "Hemos recibido tu candidatura.",
        "Abbiamo ricevuto la tua candidatura.",
        "We hebben je sollicitatie ontvangen.",
        "Recebemos a sua candidatura.",
    ],
)
def test_an_application_received_is_acknowledged_and_gives_no_date(text: str) -> None:
    for headers in ({}, {"auto-submitted": "auto-replied"}):
        answer = judged(text, headers=headers, subject="Your application")
        assert (answer.kind, answer.heard, answer.hear_by) == ("acknowledgement", False, None)


@pytest.mark.parametrize(
    ("subject", "text", "headers"),
    [
        ("Your experience", "Please take our candidate experience survey.", {}),
        ("News from Northwind", "Our newsletter. Unsubscribe.", {"list-unsubscribe": "<mailto:u@x>"}),
        ("Jobs for you", "3 new jobs match your profile.", {"list-unsubscribe": "<mailto:u@x>"}),
        ("Job alert", "New jobs at Northwind.", {}),
        ("Our autumn", "What the company did.", {"precedence": "bulk"}),
    ],
)
def test_surveys_newsletters_and_job_alerts_are_acknowledgements(
    subject: str, text: str, headers: dict[str, str]
) -> None:
    answer = judged(text, subject=subject, headers=headers)
    assert (answer.kind, answer.heard) == ("acknowledgement", False)


def test_a_survey_beside_a_meeting_is_scheduling() -> None:
    text = "Are you free on Friday at 10? Our survey is below."
    assert judged(text, subject="Next step").kind == "scheduling"


def test_a_survey_after_a_no_is_a_rejection() -> None:
    assert judged("We went with another candidate. Please take our survey.").kind == "rejection"


def test_a_status_that_changed_without_content_is_low() -> None:
    robot = Address("Northwind Analytics", "no-reply@northwind.example")
    for text in ("Your application status has changed. Sign in to see it.", "Hello."):
        answer = judged(text, sender=robot, subject="Update")
        assert (answer.kind, answer.heard, answer.confidence) == ("acknowledgement", False, "low")


def test_a_system_that_says_something_in_the_companys_name_replies() -> None:
    robot = Address("Northwind Analytics", "no-reply@northwind.example")
    answer = judged("The team will make its decision by December 4.", sender=robot)
    assert (answer.kind, str(answer.hear_by)) == ("reply", "2026-12-04")
