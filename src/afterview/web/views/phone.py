"""What a phone needs, its sign-in link, and the sheet of paper that needs no phone."""

import hashlib
from base64 import b64encode

from csp.decorators import csp_replace
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from afterview.adapters.sheet_style import STYLE
from afterview.services.print_sheet import print_sheet
from afterview.services.sign_in import make_sign_in_link
from afterview.web import clock
from afterview.web.requests import owner_of

_STYLE_HASH = b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def phone(request: HttpRequest) -> HttpResponse:
    """How notes are taken on a phone; posted to, with a link that signs the phone in once."""
    public, link = settings.PUBLIC_URL, None
    if request.method == "POST" and public:
        secret = make_sign_in_link(owner_of(request), clock.now())
        link = public + reverse("follow_link", args=[secret])
    context = {"section": "notes", "public": public, "secure": public.startswith("https:"), "link": link}
    return render(request, "phone/phone.html", context)


# The sheet is one file that needs nothing else: its own style is let in by its hash.
@csp_replace({"style-src": [f"'sha256-{_STYLE_HASH}'"]})  # type: ignore[arg-type]  # it also takes views with arguments
@require_safe
def sheet(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """The sheet to print before an interview."""
    return HttpResponse(print_sheet(owner_of(request), opportunity, interview))


urlpatterns = [
    path("phone/", phone, name="phone"),
    path("opportunities/<slug:opportunity>/interviews/<slug:interview>/sheet/", sheet, name="sheet"),
]
