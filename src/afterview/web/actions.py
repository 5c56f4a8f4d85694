"""Where each action of the plan is done, and what the button that leads there says: the one list of both."""

from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as later

from afterview.core.calls import CALLS
from afterview.core.plan import Action

_OF_INTERVIEW: dict[str, tuple[str, str | Promise]] = {
    "capture": ("notes_for", later("Take notes")),
    "debrief": ("debrief", later("Look back")),
    "clarify": ("clarifications", later("Clear it up")),
    "ask_hear_by": ("hear_by", later("Say when you will hear")),
    "forecast": ("forecast", later("Make your forecast")),
}
_OF_OPPORTUNITY: dict[str, tuple[str, str | Promise]] = {
    "record_feedback": ("feedback", later("Note what they said")),
    "decide": ("offer", later("Look at the offer")),
    "wait": ("waiting", later("See why")),
}
_LETTERS = {"thank_you": "thank_you", "acknowledge_offer": "acknowledge_offer"}
_INSTEAD_OF_A_CALL = {"follow_up_call": "follow_up"}


def address_of(action: Action) -> str:
    """The page on which `action` is done; its opportunity's where this installation has no such page."""
    try:
        return _address(action)
    except NoReverseMatch:
        return reverse("opportunity", args=[action.opportunity])


def button_of(action: Action) -> str | Promise:
    """What the button says that leads there."""
    if action.kind in CALLS and action.channel != "letter":
        return later("See what to say")
    if action.kind in CALLS or action.kind in _LETTERS:
        return later("Write the letter")
    return (_OF_INTERVIEW | _OF_OPPORTUNITY)[action.kind][1]


def _address(action: Action) -> str:
    letter = _INSTEAD_OF_A_CALL.get(action.kind) if action.channel == "letter" else _LETTERS.get(action.kind)
    if letter is not None:
        subjects = {"interview": action.interview, "person": action.person}
        query = urlencode({name: value for name, value in subjects.items() if value})
        address = reverse("letter", args=[action.opportunity, letter])
        return f"{address}?{query}" if query else address
    if action.kind in CALLS:
        return reverse("call", args=[action.id])
    if action.kind in _OF_INTERVIEW:
        return reverse(_OF_INTERVIEW[action.kind][0], args=[action.opportunity, action.interview])
    return reverse(_OF_OPPORTUNITY[action.kind][0], args=[action.opportunity])
