"""On site, by video or by phone, and the place of an interview on site."""

from __future__ import annotations

import pytest

from afterview.core.reading.setting import place_in, setting_of

LINK = "https://zoom.us/j/1"


@pytest.mark.parametrize(
    ("location", "title", "link", "answer"),
    [
        ("Zoom Meeting", "", LINK, ("video", None)),
        ("https://zoom.us/j/1", "", LINK, ("video", None)),
        ("Online", "", None, ("video", None)),
        ("Microsoft Teams Meeting; 123 Main St, Chicago", "", LINK, ("onsite", "123 Main St, Chicago")),
        ("Northwind HQ", "", None, ("onsite", "Northwind HQ")),
        ("HQ-4-Lake (12)", "", LINK, ("video", None)),
        ("HQ-4-Lake (12)", "Onsite interview", LINK, ("onsite", "HQ-4-Lake (12)")),
        ("HQ-4-Lake (12)", "Virtual onsite", None, ("video", None)),
        ("+1 312 555 0100", "", None, ("phone", None)),
        ("Phone", "", None, ("phone", None)),
        ("Telefonat", "", None, ("phone", None)),
        ("TBD", "Phone screen", None, ("phone", None)),
        ("TBD", "", None, ("video", None)),
        ("", "", None, (None, None)),
        ("", "", LINK, ("video", None)),
    ],
)
def test_a_calendars_location_and_title_tell_the_format(
    location: str, title: str, link: str | None, answer: tuple[str | None, str | None]
) -> None:
    assert setting_of(location, title, (), link) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Please come to our office at 200 W Adams Street, Suite 1400, Chicago, IL 60606 on Monday.",
            ("onsite", "200 W Adams Street, Suite 1400, Chicago, IL 60606"),
        ),
        (
            "in unserem Büro in der Friedrichstraße 123, 10117 Berlin, 3. Etage statt.",
            ("onsite", "Friedrichstraße 123, 10117 Berlin, 3. Etage"),
        ),
        (
            "in unserem Hause, Karlstraße 1, 89073 Ulm, Raum 204, ein",
            ("onsite", "Karlstraße 1, 89073 Ulm, Raum 204"),
        ),
        ("dans nos locaux, 12 rue de la Paix, 75002 Paris.", ("onsite", "12 rue de la Paix, 75002 Paris")),
        ("en nuestras oficinas en Calle Mayor 12, 28013 Madrid.", ("onsite", "Calle Mayor 12, 28013 Madrid")),
        ("at our workshop, Havnegata 3, 7010 Trondheim.", ("onsite", "Havnegata 3, 7010 Trondheim")),
        ("on site at Maple Elementary, 210 Maple Avenue, Akron.", ("onsite", "210 Maple Avenue, Akron")),
        ("We meet in person.", ("onsite", None)),
        ("We meet at 12 Main Street.", ("onsite", "12 Main Street")),
        ("Yours,\n12 Main Street", (None, None)),
        ("Maple Elementary, 12 Main Street\nYours", ("onsite", "12 Main Street")),
        (f"on site {'behind the great hall and ' * 4}12 Main Street", ("onsite", "12 Main Street")),
        ("I will call you at +1 312 555 0100", ("phone", None)),
        ("We will meet by video call.", ("video", None)),
        ("A virtual onsite, 12 Main Street", ("video", None)),
        (
            "Location: 500 Terry Francois Blvd, San Francisco",
            ("onsite", "500 Terry Francois Blvd, San Francisco"),
        ),
        ("Location:\n\nOur office, 5th floor", ("onsite", "Our office, 5th floor")),
        ("Location:\nZoom", ("video", None)),
        ("Where: the usual\nLocation:\n", ("onsite", "the usual")),
        ("Hello\nOrt: Telefon", ("phone", None)),
    ],
)
def test_a_text_tells_the_format_and_the_place(text: str, answer: tuple[str | None, str | None]) -> None:
    assert setting_of("", "", tuple(text.split("\n")), None, "Maple Elementary") == answer


def test_a_meeting_with_a_link_is_no_phone_call_for_its_dial_in() -> None:
    assert setting_of("", "", ("Dial in by phone: +1 312 555 0100", "or over the phone"), LINK) == (
        "video",
        None,
    )


def test_an_office_with_a_link_is_by_video_unless_an_address_stands_there() -> None:
    assert setting_of("", "", ("Join by Zoom; the team is at our office.",), LINK) == ("video", None)
    assert setting_of("", "", ("Come to our office, 12 Main Street, room 4.",), LINK)[0] == "onsite"


def test_links_numbers_and_services_are_left_out_of_a_place() -> None:
    assert place_in("Zoom; 12 Main Street | https://zoom.us/j/1; +1 312 555 0100; 4") == "12 Main Street"
    assert place_in("https://zoom.us/j/1") is None
