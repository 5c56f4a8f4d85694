"""Today: one thing first."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.services.show_today import show_today_page
from afterview.web import clock
from afterview.web.requests import owner_of, without_journal


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What to do now, what comes, what is waited for."""
    owner = owner_of(request)
    page = show_today_page(owner, clock.now())
    context = {"section": "today", "page": page, "today": page.today, "zone": owner.profile.time_zone}
    return render(request, "today/today.html", context)


@without_journal
@require_safe
def shortcuts(request: HttpRequest) -> HttpResponse:
    """The keys that lead somewhere; afterview.js shows the same in a dialog."""
    return render(request, "today/shortcuts.html")


urlpatterns = [path("", today, name="today"), path("shortcuts/", shortcuts, name="shortcuts")]
