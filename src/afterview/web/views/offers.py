"""An offer: what it says and how that is known, what it pays, what it leaves open."""

from dataclasses import replace
from datetime import date, datetime
from typing import cast
from urllib.parse import quote
from zoneinfo import ZoneInfo

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later
from django.views.decorators.http import require_http_methods, require_safe

from afterview.core.offers.outlook import Outlook
from afterview.core.offers.recording import OfferFacts
from afterview.core.offers.terms import in_writing, rate_of
from afterview.core.refusal import Refused
from afterview.core.shape import reader
from afterview.services.record_offer import OfferShown, record_offer, show_offer
from afterview.web import clock
from afterview.web.forms.offers import PARTS, RateForm, TermsForm, WhenForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.forms.when import zone_of
from afterview.web.notices import say
from afterview.web.pictures import Bars, bars
from afterview.web.requests import owner_of
from afterview.web.templatetags.figures import money

_NEXT = {"when": "pay", "pay": "work", "work": "own"}
_TITLES = {
    "pay": later("What does it pay?"),
    "work": later("What would the work be like?"),
    "own": later("What do you expect yourself?"),
}


@require_safe
def offer(request: HttpRequest, opportunity: str) -> HttpResponse:
    """What the offer says, what it pays over four years and until a leaving date, and what to ask."""
    leaves = _day(request.GET.get("leaves"))
    shown = show_offer(owner_of(request), opportunity, clock.now(), leaves)
    if shown.offer is None:
        return redirect("offer_when", opportunity)
    context = {
        "shown": shown,
        "zone": _zone(shown).key,
        "written": in_writing(shown.offer.terms),
        "facts": [one for one in shown.terms if one.value is not None or one.words],
        "own": [one for one in shown.own if one.value is not None],
        "picture": _picture(shown.outlook) if shown.outlook else None,
        "leaves": leaves,
        "rate": RateForm(initial=RateForm.of(shown.offer)),
        "mailto": mailto(asked.to, asked.subject, asked.text) if (asked := shown.question) else None,
    }
    return render(request, "offers/offer.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def offer_when(request: HttpRequest, opportunity: str) -> HttpResponse:
    """When the offer came, until when it wants an answer, whether it is in writing."""
    owner, now = owner_of(request), clock.now()
    shown = show_offer(owner, opportunity, now)
    place = _zone(shown)
    if request.method == "POST":
        form = WhenForm(place, request.POST)
        if form.is_valid():
            facts = replace(
                _facts(shown, form.received(shown.received)),
                deadline=form.deadline(),
                in_writing=form.cleaned_data["written"],
            )
            if _recorded(request, form, opportunity, facts, now):
                return _onward(request, opportunity, "when")
    else:
        form = WhenForm(place, initial=WhenForm.of(shown.offer, shown.received or now, place))
    context = {"form": form, "shown": shown, "new": shown.offer is None, "zone": place.key}
    return render(request, "offers/when.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def offer_terms(request: HttpRequest, opportunity: str, part: str) -> HttpResponse:
    """The terms of one part."""
    if part not in PARTS:
        raise Http404(part)
    owner, now = owner_of(request), clock.now()
    shown = show_offer(owner, opportunity, now)
    if shown.offer is None or shown.received is None:
        return redirect("offer_when", opportunity)
    form = TermsForm(part, (*shown.terms, *shown.own), request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        facts = replace(_facts(shown, shown.received), values=form.values(), sources=form.sources())
        if _recorded(request, form, opportunity, facts, now):
            return _onward(request, opportunity, part)
    context = {"form": form, "shown": shown, "part": part, "title": _TITLES[part], "last": part == "own"}
    return render(request, "offers/terms.html", context)


@require_http_methods(["POST"])
def offer_rate(request: HttpRequest, opportunity: str) -> HttpResponse:
    """See the pay in another currency, at the rate of a day."""
    owner, now = owner_of(request), clock.now()
    shown = show_offer(owner, opportunity, now)
    currency = next((s.value for s in shown.terms if s.term.key == "currency"), None)
    if shown.received is None or not isinstance(currency, str):
        return redirect("offer", opportunity)
    form = RateForm(request.POST)
    if form.is_valid():
        facts = replace(_facts(shown, shown.received), rate=form.rate_from(currency))
        if _recorded(request, form, opportunity, facts, now):
            return redirect("offer", opportunity)
    return render(request, "offers/rate.html", {"form": form, "shown": shown}, status=422)


def _facts(shown: OfferShown, received: datetime) -> OfferFacts:
    """The offer as it stands, received at that instant, for a page that changes some of it."""
    found = shown.offer
    return OfferFacts(
        received=received,
        deadline=found.deadline if found else None,
        values={},
        sources={},
        in_writing=bool(found and in_writing(found.terms)),
        rate=rate_of(found.terms) if found else None,
    )


def _recorded(request: HttpRequest, form: Form, opportunity: str, facts: OfferFacts, now: datetime) -> bool:
    try:
        record_offer(owner_of(request), opportunity, facts, now)
    except Refused as refused:
        show_refusal(form, refused)
        return False
    return True


def _onward(request: HttpRequest, opportunity: str, part: str) -> HttpResponse:
    if "on" in request.POST and part in _NEXT:
        return redirect("offer_terms", opportunity, _NEXT[part])
    say(request, _("The offer is saved."))
    return redirect("offer", opportunity)


def _zone(shown: OfferShown) -> ZoneInfo:
    return zone_of(shown.opportunity.time_zone or shown.candidate.time_zone)


def _day(text: str | None) -> date | None:
    try:
        return cast("date", reader(date)(text)) if text else None
    except Refused:
        return None


def _picture(found: Outlook) -> Bars:
    most = max(year.total for year in found.years)
    rows = [
        (
            _("Year %(number)d") % {"number": number},
            f"{money(year.total)} {year.currency}",
            (year.salary, year.bonus, year.equity, year.match, year.sign_on),
        )
        for number, year in enumerate(found.years, 1)
    ]
    return bars(rows, most)


def mailto(to: str | None, subject: str, text: str) -> str:
    """The address that opens a message in the user's own mail program."""
    return f"mailto:{quote(to or '', safe='@')}?subject={quote(subject)}&body={quote(text)}"


urlpatterns = [
    path("opportunities/<str:opportunity>/offer/", offer, name="offer"),
    path("opportunities/<str:opportunity>/offer/when/", offer_when, name="offer_when"),
    path("opportunities/<str:opportunity>/offer/rate/", offer_rate, name="offer_rate"),
    path("opportunities/<str:opportunity>/offer/<str:part>/", offer_terms, name="offer_terms"),
]
