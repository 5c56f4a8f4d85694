"""Looking back: forecasts beside what came, what companies said after a no, what one can act on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.services.look_back import look_back
from afterview.web import clock
from afterview.web.requests import owner_of


@require_safe
def looking_back(request: HttpRequest) -> HttpResponse:
    """What is past, in figures that say how small they are."""
    found = look_back(owner_of(request), clock.now())
    context = {"section": "looking_back", "found": found}
    return render(request, "looking_back/looking_back.html", context)


urlpatterns = [path("looking-back/", looking_back, name="looking_back")]
