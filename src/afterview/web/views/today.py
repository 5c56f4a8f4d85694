"""Today: one thing first."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.services.show_today import show_today
from afterview.web import clock
from afterview.web.requests import owner_of


@require_safe
def today(request: HttpRequest) -> HttpResponse:
    """What to do now, what comes, what is waited for."""
    context = {"section": "today", "today": show_today(owner_of(request), clock.now())}
    return render(request, "today/today.html", context)


urlpatterns = [path("", today, name="today")]
