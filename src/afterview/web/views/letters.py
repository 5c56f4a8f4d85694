"""Letters: all of an opportunity's, and those that were sent."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterview.core.finding import NotFound
from afterview.core.journal import Bounced
from afterview.core.letters.about import About
from afterview.core.letters.overview import Letter
from afterview.services.draft_letters import show_letters, show_sent_letter
from afterview.services.mark_sent import mark_unsent
from afterview.web import clock
from afterview.web.letter_words import KIND_WORDS, letter_address, unsent_address
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.views import letter_desk, letter_sending


@require_safe
def letters(request: HttpRequest, opportunity: str) -> HttpResponse:
    """To whom one writes by when, what else the plan asks for, and what was sent."""
    shown = show_letters(owner_of(request), opportunity, clock.now())
    listed = {letter.sent.id for one in shown.rounds for letter in one.letters if letter.sent}
    context = {
        "section": "opportunities",
        "opportunity": shown.opportunity,
        "rounds": [(one, [_entry(opportunity, letter) for letter in one.letters]) for one in shown.rounds],
        "ahead": shown.ahead,
        "asked": [_entry(opportunity, letter) for letter in shown.asked],
        "sent": [(one, KIND_WORDS[one.letter]) for one in shown.sent if one.id not in listed],
        "all_sent": bool(listed) and all(one.sent == len(one.letters) for one in shown.rounds),
        "withdraw": letter_address(opportunity, About("withdraw", None, None)),
        "zone": owner_of(request).profile.time_zone,
    }
    return render(request, "letters/letters.html", context)


def _entry(opportunity: str, letter: Letter) -> dict[str, object]:
    about = letter.about
    return {"letter": letter, "kind": KIND_WORDS[about.kind], "address": letter_address(opportunity, about)}


@require_safe
def sent_letter(request: HttpRequest, opportunity: str, event: str) -> HttpResponse:
    """A letter as it was sent."""
    found, letter = show_sent_letter(owner_of(request), opportunity, event)
    context = {
        "section": "opportunities",
        "opportunity": found,
        "letter": letter,
        "kind": KIND_WORDS[letter.letter],
        "came_back": any(isinstance(one, Bounced) and one.letter == letter.id for one in found.events),
        "unsent": unsent_address(opportunity, letter),
        "zone": owner_of(request).profile.time_zone,
    }
    return render(request, "letters/sent.html", context)


@require_POST
def unsent(request: HttpRequest, opportunity: str, event: str) -> HttpResponseRedirect:
    """Take back that a letter was sent, and open its draft again; done before, it leads to the letters."""
    try:
        letter = mark_unsent(owner_of(request), opportunity, event, _instant(request), clock.now())
    except NotFound:
        return redirect("letters", opportunity)
    say(request, _("Taken back: the letter is a draft again."))
    interview = letter.interview if letter.letter == "thank_you" else None
    return redirect(letter_address(opportunity, About(letter.letter, interview, letter.person)))


def _instant(request: HttpRequest) -> datetime | None:
    try:
        return datetime.fromisoformat(request.GET.get("at", ""))
    except ValueError:
        return None


urlpatterns = [
    path("opportunities/<slug:opportunity>/letters/", letters, name="letters"),
    path("opportunities/<slug:opportunity>/letters/sent/<slug:event>/", sent_letter, name="sent_letter"),
    path("opportunities/<slug:opportunity>/letters/sent/<slug:event>/undo/", unsent, name="letter_unsent"),
    *letter_desk.urlpatterns,
    *letter_sending.urlpatterns,
]
