"""Saying yes or no, then telling everybody; at the end there is nothing more to think about."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterview.core.finding import find_opportunity
from afterview.core.journal import Journal, LetterKind
from afterview.core.offers.closing import Door
from afterview.core.refusal import Refused
from afterview.services.decide_on_offer import (
    accept_offer,
    close_door,
    decline_offer,
    memos,
    offer_to_answer,
    offers_to_answer,
    show_closing,
    show_door,
)
from afterview.services.record_offer import show_offer
from afterview.web import clock
from afterview.web.addresses import undo_address
from afterview.web.forms.deciding import AcceptForm, MemoForm, ToldForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.views.offers import mailto

_FORM = ("GET", "HEAD", "POST")


@require_safe
def decide(request: HttpRequest) -> HttpResponse:
    """The offers that wait for an answer."""
    owner, now = owner_of(request), clock.now()
    offers, explanation = offers_to_answer(owner, now)
    context = {
        "section": "decision",
        "offers": offers,
        "sentence": explanation.sentence if explanation else None,
    }
    return render(request, "decide/decide.html", context)


@require_http_methods(_FORM)
def accept(request: HttpRequest, opportunity: str) -> HttpResponse:
    """Say yes: only with the offer in writing, and once."""
    owner, now = owner_of(request), clock.now()
    try:
        offer = offer_to_answer(owner, opportunity, now)
    except Refused:
        return redirect("closing")  # answered already, as by a form that was sent twice
    form = AcceptForm(offer, now.date(), request.POST if request.method == "POST" else None)
    context: dict[str, Any] = {"section": "decision", "offer": offer, "form": form}
    if request.method == "POST" and form.is_valid():
        if not form.is_in_writing:
            context["question"] = show_offer(owner, opportunity, now).question
            return render(request, "decide/in_writing.html", context)
        try:
            journal = accept_offer(
                owner, opportunity, now, memo=form.cleaned_data["memo"], in_writing=True, second=form.knows
            )
        except Refused as refused:
            show_refusal(form, refused)
        else:
            text = _("Your yes to %(company)s is recorded.") % {"company": offer.company}
            return _told(request, text, journal, opportunity)
    context["letter"] = _letter(opportunity, "accept")
    return render(request, "decide/accept.html", context)


@require_http_methods(_FORM)
def decline(request: HttpRequest, opportunity: str) -> HttpResponse:
    """Say no to an offer."""
    owner, now = owner_of(request), clock.now()
    try:
        offer = offer_to_answer(owner, opportunity, now)
    except Refused:
        return redirect("closing")
    form = MemoForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        journal = decline_offer(owner, opportunity, now, memo=form.cleaned_data["memo"])
        text = _("Your no to %(company)s is recorded.") % {"company": offer.company}
        return _told(request, text, journal, opportunity)
    context = {
        "section": "decision",
        "offer": offer,
        "form": form,
        "letter": _letter(opportunity, "decline"),
    }
    return render(request, "decide/decline.html", context)


@require_safe
def closing(request: HttpRequest) -> HttpResponse:
    """Whom to tell; at the end that it is done."""
    found = show_closing(owner_of(request), clock.now())
    return render(request, "decide/closing.html", {"section": "decision", "found": found})


@require_http_methods(_FORM)
def door(request: HttpRequest, action: str) -> HttpResponse:
    """One of those to be told: the letter, the call, and how it was done."""
    owner, now = owner_of(request), clock.now()
    found, message = show_door(owner, action, now)
    form = ToldForm(_ways(found), request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        letter = message.letter if form.cleaned_data["by"] == "letter" else None
        _door, events = close_door(
            owner,
            action,
            now,
            by=form.cleaned_data["by"],
            subject=letter.subject if letter else None,
            text=letter.text if letter else None,
        )
        text = _("%(company)s knows.") % {"company": found.company}
        say(request, text, undo=undo_address(found.action.opportunity, events))
        return redirect("closing")
    context = {
        "section": "decision",
        "door": found,
        "message": message,
        "form": form,
        "mailto": mailto(message.to, message.letter.subject, message.letter.text) if message.letter else None,
        "letter": _letter(found.action.opportunity, found.letter) if found.letter else None,
    }
    return render(request, "decide/door.html", context)


@require_safe
def memo(request: HttpRequest) -> HttpResponse:
    """The reasons of every decision, to read again or to print."""
    listed, explanation = memos(owner_of(request), clock.now())
    context = {"section": "decision", "memos": listed, "explanation": explanation}
    return render(request, "decide/memo.html", context)


def _told(request: HttpRequest, text: str, journal: Journal, opportunity: str) -> HttpResponse:
    last = find_opportunity(journal, opportunity).events[-1]
    say(request, text, undo=undo_address(opportunity, [last]))
    return redirect("closing")


def _letter(opportunity: str, kind: LetterKind) -> str:
    return reverse("letter", args=[opportunity, kind])


def _ways(found: Door) -> list[tuple[str, Any]]:
    ways = [("letter", _("I have written to them"))] if found.letter else []
    if found.call:
        ways.append(("call", _("I have called and reached them")))
    if found.action.kind == "decline_offer":
        ways.append(("known", _("They know already, and I have noted how")))
    return ways


urlpatterns = [
    path("decide/", decide, name="decide"),
    path("decide/closing/", closing, name="closing"),
    path("decide/closing/<str:action>/", door, name="close_door"),
    path("decide/memo/", memo, name="decision_memo"),
    path("decide/<str:opportunity>/accept/", accept, name="accept_offer"),
    path("decide/<str:opportunity>/decline/", decline, name="decline_offer"),
]
