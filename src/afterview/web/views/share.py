"""Where a phone hands an invitation that was shared with Afterview from another application."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from afterview.web.requests import without_journal


# A phone posts here without proof of origin. The service worker keeps the files and comes back with GET;
# where none runs, what is posted is not read at all, and the same page lets the file be chosen.
@without_journal
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def share(request: HttpRequest) -> HttpResponse:
    """The shared files, to be added or not."""
    return render(request, "phone/share.html", {"section": "add"})


urlpatterns = [path("share/", share, name="share")]
