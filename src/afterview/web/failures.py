"""Pages for what cannot be done: one plain line that says what, where and what to do."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def failure_page(
    request: HttpRequest, title: str, what_to_do: str, status: int, typed: Sequence[str] = ()
) -> HttpResponse:
    """A page of that status with a title, one line, and what was `typed` and not kept."""
    context = {"title": title, "what_to_do": what_to_do, "typed": typed}
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
    """The form's proof of origin is missing or too old; what was typed is shown, to be taken along."""
    return failure_page(
        request,
        _("This page had been open too long"),
        _("Nothing was changed. Go back, reload the page and send it again."),
        403,
        _typed(request),
    )


def closed_meanwhile(request: HttpRequest) -> HttpResponse:
    """A form was sent after the journal was closed: what was typed is shown, to be taken along."""
    typed = _typed(request)
    return render(request, "sign_in.html", {"unsent": True, "typed": typed}, status=403)


def not_a_page(request: HttpRequest, allowed: str) -> HttpResponse:
    """Somebody opened an address to which only forms are sent; `allowed` are the methods it knows."""
    answer = failure_page(
        request,
        _("There is nothing to read here"),
        _("This address is only used by a button. Go back to Today."),
        405,
    )
    answer.headers["Allow"] = allowed
    return answer


def _typed(request: HttpRequest) -> list[str]:
    """The texts of a form that somebody wrote: several words, and no secret."""
    return [
        text.strip()
        for name, texts in request.POST.lists()
        if not any(part in name for part in _SECRET)
        for text in texts
        if len(text.split()) > 1
    ]


_SECRET = ("password", "secret", "csrf")


def refused_page(request: HttpRequest, reason: str) -> HttpResponse:
    """What was sent is refused, and why; nothing was written."""
    return failure_page(request, _("Nothing was changed"), reason, 422)
