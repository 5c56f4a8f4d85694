"""The opportunities: all in a list, and one with all that happened and will."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.core.journal import OfferReceived, Rejected
from afterview.core.papers import KINDS
from afterview.services.show_opportunities import show_opportunities, show_opportunity
from afterview.web import clock
from afterview.web.paper_words import kind_in_words
from afterview.web.requests import owner_of


@require_safe
def opportunities(request: HttpRequest) -> HttpResponse:
    """Each opportunity with its state in one line; `q` keeps those whose company or position holds it."""
    wanted = request.GET.get("q", "").strip()
    found = show_opportunities(owner_of(request), clock.now())
    shown = [
        s
        for s in found
        if wanted.casefold() in f"{s.opportunity.company} {s.opportunity.position}".casefold()
    ]
    context = {"section": "opportunities", "found": shown, "wanted": wanted, "any": bool(found)}
    return render(request, "opportunities/list.html", context)


@require_safe
def opportunity(request: HttpRequest, opportunity: str) -> HttpResponse:
    """One opportunity: what to do, what comes, what happened, whom one met, its papers."""
    page = show_opportunity(owner_of(request), opportunity, clock.now())
    record = page.standing.opportunity
    context = {
        "section": "opportunities",
        "page": page,
        "opportunity": record,
        "due": [(a, e) for a, e in page.standing.tasks if a.state in ("overdue", "ready")],
        "interviews": [(i, page.when[i.id], page.details.get(i.id)) for i in record.interviews],
        "was_rejected": any(isinstance(event, Rejected) for event in record.events),
        "has_offer": any(isinstance(event, OfferReceived) for event in record.events),
        "papers": [(a, kind_in_words(a.kind_of_file)) for a in record.attachments],
        "kinds": [(kind, kind_in_words(kind)) for kind in KINDS],
    }
    return render(request, "opportunities/opportunity.html", context)


urlpatterns = [
    path("opportunities/", opportunities, name="opportunities"),
    path("opportunities/<slug:opportunity>/", opportunity, name="opportunity"),
]
