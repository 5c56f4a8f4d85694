"""Company and position in the text's own words; who signs; the language; and what a letter leaves open."""

from __future__ import annotations

import pytest

from afterview.core.reading.language import language_of, uses_twelve_hours, writes_day_first
from afterview.core.reading.matter import MatterReader
from afterview.core.reading.signature import signature_of
from afterview.core.reading.values import Reading, from_json, to_json
from reading_material import letter, read_letter


def matter(
    subject: str = "",
    text: str = "",
    said_by: tuple[str, ...] = (),
    people: tuple[str, ...] = (),
    domains: tuple[str, ...] = (),
) -> tuple[str | None, str | None]:
    return MatterReader(people, domains).read([subject], text.split("\n"), list(said_by))


@pytest.mark.parametrize(
    ("subject", "text", "answer"),
    [
        (
            "",
            "Your interview with Northwind Analytics for the Data Engineer role is confirmed.",
            ("Northwind Analytics", "Data Engineer"),
        ),
        ("Interview: Data Engineer at Northwind Analytics", "", ("Northwind Analytics", "Data Engineer")),
        (
            "Northwind Analytics | Data Engineer | Onsite interview",
            "",
            ("Northwind Analytics", "Data Engineer"),
        ),
        ("Recruiter Screen - Copper Kettle", "", ("Copper Kettle", None)),
        ("Interview: Barista – Copper Kettle", "", ("Copper Kettle", "Barista")),
        ("Interview: Beekeeping – Copper Kettle", "", ("Copper Kettle", "Beekeeping")),
        ("Logistics Planner (Hansekontor AG)", "", ("Hansekontor AG", "Logistics Planner")),
        ("Interview Mon, Nov 23 10am - 11am Northwind", "", (None, None)),
        (
            "",
            "Company: Northwind Analytics\nPosition: Data Engineer (R-104233)",
            ("Northwind Analytics", "Data Engineer"),
        ),
        ("", "Position: 12", (None, None)),
        (
            "",
            "vielen Dank für Ihre Bewerbung als Data Engineer (m/w/d) bei der Nordwind GmbH.",
            ("Nordwind GmbH", "Data Engineer (m/w/d)"),
        ),
        (
            "",
            "votre candidature au poste de Développeur Python chez Bleu Horizon",
            ("Bleu Horizon", "Développeur Python"),
        ),
        (
            "",
            "su candidatura al puesto de Ingeniera de Datos en Viento Norte.",
            ("Viento Norte", "Ingeniera de Datos"),
        ),
        (
            "",
            "株式会社ミナトの採用担当です。データエンジニア職の面接",
            ("株式会社ミナト", "データエンジニア"),
        ),
        ("", "「Webエンジニア」の面接", (None, "Webエンジニア")),
        (
            "",
            "Interview at St. Mary's Hospital for Registered Nurse",
            ("St. Mary's Hospital", "Registered Nurse"),
        ),
        (
            "",
            "I'm Priya with Northwind Analytics. We liked your application for our Data Engineer opening.",
            ("Northwind Analytics", "Data Engineer"),
        ),
        ("", "Join us on Google Meet at Chicago with the position of the following kind", (None, None)),
        ("Phone screen with Dana Ortiz", "", (None, None)),
        ("Interview – Onsite", "We meet at Room 4.", (None, None)),
    ],
)
def test_company_and_position_are_read_from_title_and_text(
    subject: str, text: str, answer: tuple[str | None, str | None]
) -> None:
    assert matter(subject, text) == answer


@pytest.mark.parametrize(
    ("said_by", "company"),
    [
        ("Northwind Analytics Recruiting", "Northwind Analytics"),
        ("The Tidewater Recruiting Team", "Tidewater"),
        ("Head of Data | Northwind Analytics", "Northwind Analytics"),
        ("Priya Shah", None),
        ("Recruiting Team", None),
        ("Zoom Meetings", None),
    ],
)
def test_a_display_name_or_a_signature_tells_the_company(said_by: str, company: str | None) -> None:
    assert matter(said_by=(said_by,), people=("priya shah",))[0] == company


def test_a_domain_chooses_among_names_but_tells_none_by_itself() -> None:
    text = "Interview at Acme Robotics, a friend of Northwind Analytics"
    assert matter(text=text)[0] == "Acme Robotics"
    assert matter(text=text, domains=("mail.northwind.co.uk",))[0] == "Northwind Analytics"
    assert matter(text="See you.", domains=("northwind.example", "gmail.com", "local"))[0] is None


@pytest.mark.parametrize("domain", ["acmerobotics.example", "acme.example", "ar.example", "acmerob.example"])
def test_a_name_fits_a_domain_written_from_it(domain: str) -> None:
    assert matter(text="see Acme Robotics", domains=(domain,))[0] == (
        None if domain == "ar.example" else "Acme Robotics"
    )


def test_a_persons_name_is_no_company_unless_the_domain_says_so() -> None:
    assert matter("Interview with Morgan Stanley")[0] is None
    assert matter("Interview with Morgan Stanley", domains=("morganstanley.example",))[0] == "Morgan Stanley"
    assert matter("Interview with Olu Adebayo", people=("olu adebayo",))[0] is None
    assert matter("Interview with Olu", people=("olu adebayo",))[0] is None


def test_a_person_is_no_position() -> None:
    assert matter(text="the Dana Ortiz position", people=("dana ortiz",))[1] is None


def test_the_longer_form_of_a_name_takes_the_shorter_ones_reasons() -> None:
    assert matter("Interview with Northwind", "at Northwind Analytics")[0] == "Northwind Analytics"


@pytest.mark.parametrize(
    ("text", "name", "title", "rest"),
    [
        (
            "Best,\nPriya Shah\nRecruiting Coordinator\nNorthwind",
            "Priya Shah",
            "Recruiting Coordinator",
            ("Northwind",),
        ),
        ("Best regards\nPriya Shah, CTO @ Northwind", "Priya Shah", "CTO", ("Northwind",)),
        (
            "Viele Grüße\nLena Hoffmann\nRecruiting\nNordlicht GmbH",
            "Lena Hoffmann",
            "Recruiting",
            ("Nordlicht GmbH",),
        ),
        ("Thanks!\n\nMarcus\nOwner", "Marcus", "Owner", ()),
        ("--\nPriya Shah\nT: 0312\nhttps://x.example", "Priya Shah", None, ()),
        ("Cheers\nPriya\n______\nJoin", "Priya", None, ()),
        ("Thank you,\nMeridian Care Talent Acquisition", None, None, ("Meridian Care Talent Acquisition",)),
        ("see you\nPriya Shah, Recruiter, Northwind", "Priya Shah", "Recruiter", ("Northwind",)),
        (
            "Best,\nPriya Shah\nPeople team all over the world",
            "Priya Shah",
            None,
            ("People team all over the world",),
        ),
        ("nothing", None, None, ()),
        ("Best,", None, None, ()),
        ("Best,\n_____", None, None, ()),
    ],
)
def test_a_signature_tells_who_and_as_what(
    text: str, name: str | None, title: str | None, rest: tuple[str, ...]
) -> None:
    found = signature_of(tuple(text.split("\n")), "Priya Shah")
    assert (found.person.name if found.person else None, found.person.title if found.person else None) == (
        name,
        title,
    )
    assert found.rest == rest


def test_an_address_in_a_signature_is_the_signers_where_it_fits() -> None:
    found = signature_of(("Best,", "Priya Shah", "info@x.example", "priya.shah@x.example"), None)
    assert found.person is not None
    assert found.person.email == "priya.shah@x.example"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("You will meet us at the office and we will talk with you.", "en"),
        ("Wir freuen uns auf das Gespräch mit Ihnen und bitten Sie um Antwort.", "de"),
        ("Nous vous invitons à un entretien avec le directeur dans nos bureaux.", "fr"),
        ("Le invitamos a una entrevista con el director en nuestra oficina por la tarde.", "es"),
        ("面接日程が確定いたしました。どうぞよろしくお願いいたします。", "ja"),
        ("", "en"),
    ],
)
def test_small_words_tell_the_language(text: str, language: str) -> None:
    assert language_of([text]) == language


def test_a_text_shows_in_which_order_it_writes_numeric_dates() -> None:
    assert writes_day_first(["from 23/11/2026"], "en") is True
    assert writes_day_first(["from 11/23/2026"], "en") is False
    assert writes_day_first(["04/05/2027"], "de") is True
    assert writes_day_first(["04/05/2027 10:00 EST"], "en") is False
    assert writes_day_first(["04/05/2027 10:00 BST"], "en") is True
    assert writes_day_first(["04/05/2027"], "en") is None


def test_english_that_does_not_count_to_24_may_mean_the_afternoon() -> None:
    assert uses_twelve_hours(["at 2:30"], "en")
    assert not uses_twelve_hours(["at 2:30 and 14:00"], "en")
    assert uses_twelve_hours(["at 2:30 pm and 14:00"], "en")
    assert not uses_twelve_hours(["um 2:30"], "de")


def test_a_reading_comes_back_equal_from_its_json() -> None:
    reading = read_letter(
        letter("Your interview is on Monday, November 23, 10:00-10:30 Dana Ortiz, 10:30-11:00 Wei Chen, CT.")
    )
    assert to_json(from_json(reading)) == reading
    allday = read_letter("Your interview is on Monday, November 23.")
    assert to_json(from_json(allday)) == allday
    assert from_json(to_json(Reading())) == Reading()


# What a letter leaves open.


def test_a_day_without_a_time_is_a_date_and_asked_for() -> None:
    reading = read_letter("Your interview is on Monday, November 23.")
    assert reading["interviews"][0]["starts"] == "2026-11-23"
    assert {"starts", "ends"} <= set(reading["ask"])


def test_a_day_with_two_readings_is_asked_for_with_a_word() -> None:
    reading = read_letter("Your interview is on 04/05/2027.")
    assert reading["interviews"][0]["starts"] is None
    assert reading["warnings"] == ["“04/05/2027” has more than one reading; please say which day."]


def test_two_days_without_times_are_no_day() -> None:
    assert (
        read_letter("Your interviews are on November 23 and November 24.")["interviews"][0]["starts"] is None
    )


def test_a_time_without_a_day_is_asked_for() -> None:
    reading = read_letter("Your interview is at 10:00 AM.", subject="Interview")
    assert reading["interviews"][0]["starts"] is None
    assert reading["warnings"] == []


def test_a_time_only_the_subject_tells_is_the_interviews() -> None:
    reading = read_letter("Details below.", subject="Interview on Monday, November 23 at 10:00 AM CT")
    assert reading["interviews"][0]["starts"] == "2026-11-23T10:00:00-06:00"


def test_an_announcement_without_any_day_gives_nothing() -> None:
    assert read_letter("Your interview is confirmed.")["interviews"] == []


def test_a_candidates_answer_is_none_even_where_no_address_is_known() -> None:
    text = "Thanks for the invitation to the interview. Monday, November 23 at 10:00 works for me."
    assert read_letter(text, me=(), subject="Re: Interview", to="x@x.example")["interviews"] == []


def test_a_letter_without_a_sender_is_signed_by_its_coordinator() -> None:
    text = "Your interview is on Monday, November 23 at 10:00 AM CT with Dana Ortiz.\n\nBest,\nPriya Shah"
    people = read_letter(text, sender="")["interviews"][0]["people"]
    assert [(person["name"], person["role"]) for person in people] == [
        ("Dana Ortiz", "interviewer"),
        ("Priya Shah", "coordinator"),
    ]


def test_who_looks_forward_to_it_holds_the_talk_where_nobody_else_is_named() -> None:
    text = (
        "Your interview is on Monday, November 23 at 10:00 AM CT. Looking forward to speaking with you.\n\n"
        "Best,\nPriya Shah\nRecruiter"
    )
    assert read_letter(text)["interviews"][0]["people"][0]["role"] == "interviewer"


def test_a_company_that_sends_without_an_address_is_nobody() -> None:
    text = "Your interview with Acme Robotics is on Monday, November 23 at 10:00 AM CT."
    assert read_letter(text, sender="Acme Robotics")["interviews"][0]["people"] == []


@pytest.mark.parametrize(
    "sender", ["Meridian Care <meridian@myworkday.com>", "Meridian Care <careers@meridian.example>"]
)
def test_a_service_that_sends_in_the_companys_name_is_nobody(sender: str) -> None:
    text = "Your interview at Meridian Care is on Monday, November 23 at 10:00 AM CT with Dana Ortiz."
    found = read_letter(text, sender=sender)["interviews"][0]
    assert found["company"] == "Meridian Care"
    assert [person["name"] for person in found["people"]] == ["Dana Ortiz"]


def test_a_label_beats_other_times() -> None:
    text = (
        "Your interview\nWhen: Monday, November 23, 10:00-10:30 AM CT\nThe cafeteria is open from 11:30 to 1."
    )
    assert read_letter(text)["interviews"][0]["ends"] == "2026-11-23T10:30:00-06:00"


def test_a_time_said_twice_is_one_and_keeps_its_end() -> None:
    text = "Your interview is on Monday, November 23 at 10:00 AM CT.\nAgenda: November 23, 10:00-10:45 AM CT."
    for told in (text, f"{text}\nOnce more: November 23, 10:00-10:45 AM CT."):
        found = read_letter(told)["interviews"][0]
        assert (found["ends"], found["slots"]) == ("2026-11-23T10:45:00-06:00", [])


def test_a_reply_may_leave_company_and_position_to_what_it_quotes() -> None:
    text = (
        "Great, your interview is on Monday, November 23 at 10:00 AM CT.\n\n"
        "On Fri, Nov 13, 2026 at 9:12 AM Dana wrote:\n"
        "> Your application for Data Engineer at Northwind Analytics"
    )
    found = read_letter(text, subject="Re: Interview")["interviews"][0]
    assert (found["company"], found["position"]) == ("Northwind Analytics", "Data Engineer")


def test_an_end_in_a_zone_that_contradicts_itself_stays_local() -> None:
    text = "Your interview is on July 6, 2027, 10:00 AM - 11:00 AM EST."
    found = read_letter(text)
    assert found["interviews"][0]["ends"] == "2027-07-06T11:00:00"
    assert found["warnings"] == ["The time zone named there may mean more than one; please say which."]


def test_a_day_that_contradicts_its_weekday_is_asked_for_with_a_word() -> None:
    reading = read_letter("Your interview is on Tuesday, November 23, 2026 at 10:00 AM CT.")
    assert reading["interviews"][0]["starts"] is None
    assert reading["warnings"] == [
        "The date has more than one reading, or its weekday does not fit; please say it."
    ]


def test_an_agencys_domain_tells_no_company() -> None:
    subject = "Interview - Supply Planner at Halden Foods"
    text = "Halden Foods would like to meet you for the Supply Planner role."
    signed = ("Karen Whitlow", "Senior Consultant, Brightstone Talent")
    assert matter(subject, text, signed, domains=("brightstone-talent.example",)) == (
        "Halden Foods",
        "Supply Planner",
    )
