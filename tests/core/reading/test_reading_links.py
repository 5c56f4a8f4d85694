"""The meeting's own link, among all that an invitation carries."""

from __future__ import annotations

import pytest

from afterview.core.reading.links import find_links, meeting_link, unwrap

ZOOM = "https://acme.zoom.us/j/91234567890?pwd=abc"


@pytest.mark.parametrize(
    "url",
    [
        ZOOM,
        "https://us02web.zoom.us/j/81234567890",
        "https://zoom.us/my/dana.ortiz",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0",
        "https://teams.live.com/meet/9312345",
        "https://meet.google.com/abc-defg-hij",
        "https://acme.webex.com/acme/j.php?MTID=m0123",
        "https://acme.webex.com/meet/dana",
        "https://whereby.com/acme-room",
        "https://meet.jit.si/AcmeInterview",
        "https://chime.aws/1234567890",
    ],
)
def test_a_link_of_a_meeting_service_is_the_meetings(url: str) -> None:
    assert meeting_link((), (f"Join the meeting now<{url}>",)) == url


@pytest.mark.parametrize(
    "url",
    [
        "https://calendly.com/cancellations/AAAA",
        "https://calendly.com/reschedulings/AAAA",
        "https://teams.microsoft.com/meetingOptions/?organizerId=x",
        "https://dialin.teams.microsoft.com/x",
        "https://acme.zoom.us/u/kbXyZ",
        "https://aka.ms/JoinTeamsMeeting",
        "https://tel.meet/abc-defg-hij?pin=123",
        "https://acme.example/interview-guide",
        "https://acme.example/careers",
        "https://acme.webex.com/acme/globalcallin.php?MTID=m99",
        "https://calendar.google.com/calendar/event?eid=abc",
    ],
)
def test_a_link_to_cancel_to_a_guide_or_to_numbers_is_not(url: str) -> None:
    assert meeting_link((url,), (f"Join: {url}",)) is None


def test_a_link_the_text_says_to_join_by_is_the_meetings() -> None:
    assert (
        meeting_link((), ("Join here: https://video.acme.example/room/7",))
        == "https://video.acme.example/room/7"
    )
    assert meeting_link((), ("Our product: https://video.acme.example/room/7",)) is None


def test_a_shared_editor_counts_only_where_there_is_no_meeting() -> None:
    pad = "https://app.coderpad.io/ABC123"
    assert meeting_link((), (f"Pad: {pad}", f"Call: {ZOOM}")) == ZOOM
    assert meeting_link((), (f"Pad: {pad}",)) == pad


@pytest.mark.parametrize(
    ("wrapped", "url"),
    [
        (
            "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1&data=05",
            "https://zoom.us/j/1",
        ),
        ("https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1&sa=D", "https://zoom.us/j/1"),
        ("https://urldefense.com/v3/__https:/zoom.us/j/1__;!!abc", "https://zoom.us/j/1"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_1&d=x", "https://zoom.us/j/1"),
        ("https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fzoom.us%2fj%2f1&c=E", "https://zoom.us/j/1"),
        (
            "https://eur01.safelinks.protection.outlook.com/?data=05",
            "https://eur01.safelinks.protection.outlook.com/?data=05",
        ),
        ("https://urldefense.com/v3/nothing", "https://urldefense.com/v3/nothing"),
        ("https://maps.google.com/maps?q=x", "https://maps.google.com/maps?q=x"),
        ("https://[half", "https://[half"),
    ],
)
def test_a_link_that_a_filter_has_wrapped_is_unwrapped(wrapped: str, url: str) -> None:
    assert unwrap(wrapped) == url


def test_links_end_before_the_punctuation_of_their_sentence() -> None:
    assert find_links("See https://a.example/x. Or (https://b.example/y)!") == [
        "https://a.example/x",
        "https://b.example/y",
    ]
