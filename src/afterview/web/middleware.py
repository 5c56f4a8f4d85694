"""What every request passes first, and what becomes of a refusal."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port, validate_host
from django.http.response import HttpResponseBase
from django.shortcuts import redirect

from afterview.adapters.refusal import UnreadableFile
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.web.failures import closed_meanwhile, not_a_page, not_found, refused_page
from afterview.web.page_before import page_of_form, remember_page
from afterview.web.requests import is_partial

Respond = Callable[[HttpRequest], HttpResponseBase]
_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


def own_hosts_only(respond: Respond) -> Respond:
    """Refuse requests for another host, or sent by another site's page (DESIGN section 6).

    Outermost: otherwise an address that never asks for its host is answered for any (a page elsewhere whose
    name was pointed at this machine could read it).
    """

    def answer(request: HttpRequest) -> HttpResponseBase:
        host = request.META.get("HTTP_HOST", "")
        if not _is_own(host):
            return HttpResponse("This address is not served here.\n", status=421, content_type="text/plain")
        if request.method not in _SAFE_METHODS and not _from_own_page(request, host):
            return HttpResponse("Another site may not do this.\n", status=403, content_type="text/plain")
        return respond(request)

    return answer


def _is_own(host: str) -> bool:
    domain, _ = split_domain_port(host)
    return bool(domain) and validate_host(domain, settings.ALLOWED_HOSTS)


def _from_own_page(request: HttpRequest, host: str) -> bool:
    if request.META.get("HTTP_SEC_FETCH_SITE", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.META.get("HTTP_ORIGIN")
    return origin is None or origin in settings.CSRF_TRUSTED_ORIGINS or urlsplit(origin).netloc == host


class SignInFirst(LoginRequiredMiddleware):
    """Ask for a sign-in; a form sent after the journal was closed is shown again, so that nothing is lost."""

    def process_view(
        self,
        request: HttpRequest,
        view: Callable[..., HttpResponseBase],
        *called: Any,  # noqa: ANN401 -- what the view is called with
    ) -> HttpResponseBase | None:
        """None for who is signed in; else the sign-in page, for a form the one that says what it held."""
        answer = super().process_view(request, view, *called)
        if answer is None or request.method in _SAFE_METHODS or is_partial(request):
            return answer
        return remember_page(closed_meanwhile(request), page_of_form(request))


class WelcomeFirst:
    """Show the first-run pages until there is a journal; a view may say that it works `without_journal`."""

    def __init__(self, respond: Respond) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The response, unchanged."""
        return self._respond(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., object], _args: object, _kwargs: object
    ) -> HttpResponse | None:
        """A redirect to the welcome page, or None where the view may go ahead."""
        user = request.user
        if not isinstance(user, User) or getattr(view, "without_journal", False):
            return None
        return None if hasattr(user, "profile") else redirect("welcome")


class PlainRefusals:
    """Turn what services raise about bad input or missing things into a page with one plain line."""

    def __init__(self, respond: Respond) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """The response; where somebody opens an address that only buttons use, a page that says so."""
        answer = self._respond(request)
        if answer.status_code == HTTPStatus.METHOD_NOT_ALLOWED and request.method == "GET":
            return not_a_page(request, answer.headers["Allow"])
        return answer

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """The page for a refusal; None leaves any other failure to Django."""
        if isinstance(error, NotFound):
            return not_found(request)
        if isinstance(error, Refused | UnreadableFile):
            return refused_page(request, str(error))
        return None
