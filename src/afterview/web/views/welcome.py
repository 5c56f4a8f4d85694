"""The first run: where the journal begins."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.web.requests import without_journal


@without_journal
@require_safe
def welcome(request: HttpRequest) -> HttpResponse:
    """What to begin with."""
    return render(request, "welcome/welcome.html")


urlpatterns = [path("welcome/", welcome, name="welcome")]
