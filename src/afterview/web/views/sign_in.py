"""Opening the journal by a link that works once, where one was when it was closed."""

from django.contrib.auth import login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from afterview.services.sign_in import owner_of_link
from afterview.web import clock
from afterview.web.page_before import forget_page, remember_page, remembered_page
from afterview.web.requests import without_journal


@without_journal
@login_not_required
@never_cache
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    """How to get a link; the page that asked for a sign-in is remembered until then."""
    return remember_page(render(request, "sign_in.html"), request.GET.get("next", ""))


@without_journal
@login_not_required
@never_cache
@require_safe
def follow_link(request: HttpRequest, secret: str) -> HttpResponse:
    """Sign in by a link, once. A browser that only looks ahead must not use it up."""
    if "prefetch" in request.headers.get("Sec-Purpose", "") or request.method == "HEAD":
        return HttpResponse(status=204)
    owner = owner_of_link(secret, clock.now())
    if owner is None:
        return render(request, "sign_in.html", {"used": True}, status=403)
    login(request, owner, backend="django.contrib.auth.backends.ModelBackend")
    return forget_page(HttpResponseRedirect(remembered_page(request) or reverse("today")))


@without_journal
@require_POST
def sign_out(request: HttpRequest) -> HttpResponseRedirect:
    """Close the journal on this device."""
    logout(request)
    return redirect("sign_in")


urlpatterns = [
    path("sign-in/", sign_in, name="sign_in"),
    path("sign-in/<str:secret>/", follow_link, name="follow_link"),
    path("sign-out/", sign_out, name="sign_out"),
]
