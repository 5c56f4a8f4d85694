"""The wait: what was said, until when not to call and why, and what may be done meanwhile."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.services.show_situation import show_situation
from afterview.web import clock
from afterview.web.addresses import page_of
from afterview.web.requests import owner_of
from afterview.web.submissions import page_token


@require_safe
def waiting(request: HttpRequest, opportunity: str) -> HttpResponse:
    """How the wait for an opportunity stands."""
    situation = show_situation(owner_of(request), opportunity, clock.now())
    context = {
        "section": "opportunities",
        "situation": situation,
        "opportunity": situation.opportunity,
        "wait": situation.action("wait"),
        "entry": situation.entry("wait"),
        "call": situation.action("follow_up_call"),
        "zone": situation.journal.candidate.time_zone,
        "token": page_token(request),
        "back": page_of(opportunity),
    }
    return render(request, "waiting/waiting.html", context)


urlpatterns = [path("waiting/<str:opportunity>/", waiting, name="waiting")]
