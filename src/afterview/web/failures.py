"""Pages for what cannot be done: one plain line that says what, where and what to do."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def failure_page(request: HttpRequest, title: str, what_to_do: str, status: int) -> HttpResponse:
    """A page of that status with a title and one line."""
    context = {"title": title, "what_to_do": what_to_do}
    return render(request, "failure.html", context, status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """There is no such page, or nothing of that name in one's journal."""
    return failure_page(
        request,
        _("There is nothing here"),
        _("It may have been deleted, or the address is mistyped. Go back to Today."),
        404,
    )


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 -- as above
    """Not for this user."""
    return failure_page(request, _("This is not yours to open"), _("Go back to Today."), 403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 -- as above
    """The request makes no sense."""
    return failure_page(request, _("That could not be read"), _("Go back and try once more."), 400)


def our_fault(request: HttpRequest) -> HttpResponse:
    """Something broke here; nothing was written."""
    return failure_page(
        request,
        _("Something went wrong on our side"),
        _("Nothing was changed. Try once more; if it happens again, run “afterview doctor”."),
        500,
    )


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """The form's proof of origin is missing or too old."""
    return failure_page(
        request,
        _("This page had been open too long"),
        _("Nothing was changed. Go back, reload the page and send it again."),
        403,
    )


def refused_page(request: HttpRequest, reason: str) -> HttpResponse:
    """What was sent is refused, and why; nothing was written."""
    return failure_page(request, _("Nothing was changed"), reason, 422)
