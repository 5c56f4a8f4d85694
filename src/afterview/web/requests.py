"""What views ask of a request."""

from collections.abc import Callable
from typing import TypeVar, cast

from django.http import HttpRequest

from afterview.records.models import User


def owner_of(request: HttpRequest) -> User:
    """Who is signed in; only pages that ask for a sign-in call it."""
    return cast("User", request.user)


_View = TypeVar("_View", bound=Callable[..., object])


def without_journal(view: _View) -> _View:
    """Mark a view that works before there is a journal; others lead to the welcome page until then."""
    view.without_journal = True  # type: ignore[attr-defined]
    return view


def is_partial(request: HttpRequest) -> bool:
    """Whether htmx asks for a part of a page."""
    return request.headers.get("HX-Request") == "true"
