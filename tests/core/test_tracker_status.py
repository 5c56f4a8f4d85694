"""Statuses of trackers in plain words."""

import pytest

from afterview.core.tracker.status import TrackedStatus, may_be_either_side, read_status


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("Wishlist", "saved"),
        ("Bookmarked", "saved"),
        ("SAVED", "saved"),
        ("Applied", "applied"),
        ("3. ✅ Applied (12)", "applied"),
        ("In Progress", "applied"),
        ("Phone Screen", "interview"),
        ("Interviewing", "interview"),
        ("2nd interview scheduled for Monday", "interview"),
        ("Offer received", "offer"),
        ("Negotiating", "offer"),
        ("Accepted", "accepted"),
        ("Offer declined", "declined"),
        ("Rejected", "rejected"),
        ("Not Selected", "rejected"),
        ("No longer under consideration", "rejected"),
        ("I Withdrew", "withdrawn"),
        ("No Response", "no_answer"),
        ("Ghosted 👻", "no_answer"),
        ("Archived", "closed"),
        ("Beworben", "applied"),
        ("Eingeladen", "interview"),
        ("Absage", "rejected"),
        ("Zusage", "offer"),
        ("keine Rückmeldung", "no_answer"),
        ("Candidature envoyée", "applied"),
        ("Entretien prévu", "interview"),
        ("Refusé", "rejected"),
        ("Postulé", "applied"),
        ("Candidatura enviada", "applied"),
        ("Entrevista programada", "interview"),
        ("Rechazada", "rejected"),
        ("Sin respuesta", "no_answer"),
    ],
)
def test_a_status_is_read_in_plain_words(said: str, means: str) -> None:
    assert read_status(said) == TrackedStatus(said, means)  # type: ignore[arg-type]


def test_the_last_of_several_stages_counts() -> None:
    assert read_status("Applied, then phone interview").means == "interview"
    assert read_status("Interview on Monday, rejected on Friday").means == "rejected"


@pytest.mark.parametrize(
    "said",
    [
        "Declined",  # by whom?
        "Offer rejected",  # by whom?
        "Offer, rejected",
        "Awaiting offer",
        "Not rejected yet",
        "Application accepted",
        "Blue",
        "",
    ],
)
def test_a_status_that_may_mean_two_things_means_nothing(said: str) -> None:
    assert read_status(said) == TrackedStatus(said, None)


def test_who_declined_is_left_open() -> None:
    assert may_be_either_side("Declined")
    assert not may_be_either_side("Rejected")
