"""How pages name the kinds of letter, and where each letter's pages are."""

from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as later

from afterview.core.journal import LetterKind, LetterSent
from afterview.core.letters.about import About

KIND_WORDS: dict[LetterKind, str | Promise] = {
    "thank_you": later("Thank-you letter"),
    "follow_up": later("Asking how things stand"),
    "feedback": later("Asking what decided it"),
    "tell_of_offer": later("Telling them of an offer"),
    "share_decision": later("Telling them of your decision"),
    "decline": later("Declining the offer"),
    "withdraw": later("Withdrawing"),
    "acknowledge_offer": later("Thanks for the offer"),
    "ask_more_time": later("Asking for more time"),
    "accept": later("Accepting the offer"),
}


def letter_address(opportunity: str, about: About) -> str:
    """The address of a letter's desk."""
    query = {"interview": about.interview, "person": about.person}
    return f"{reverse('letter', args=[opportunity, about.kind])}{encoded(query)}"


def unsent_address(opportunity: str, letter: LetterSent) -> str:
    """The address that, posted to, takes back that this letter was sent."""
    address = reverse("letter_unsent", args=[opportunity, letter.id])
    return f"{address}{encoded({'at': letter.at.isoformat()})}"


def encoded(query: dict[str, str | None]) -> str:
    """`?name=value&…` of what is there, empty where nothing is."""
    given = {name: value for name, value in query.items() if value}
    return f"?{urlencode(given)}" if given else ""
