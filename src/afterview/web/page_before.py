"""The page on which somebody was when their journal was closed, to go on there after signing in."""

from typing import TypeVar
from urllib.parse import quote, unquote, urlsplit

from django.http import HttpRequest, HttpResponseBase
from django.utils.http import url_has_allowed_host_and_scheme

_COOKIE = "afterview-next"
_AN_HOUR = 60 * 60
_Answer = TypeVar("_Answer", bound=HttpResponseBase)


def page_of_form(request: HttpRequest) -> str:
    """The page from which a form was sent, empty where the browser does not say or it was not one of ours."""
    parts = urlsplit(request.headers.get("Referer", ""))
    if parts.netloc != request.get_host():
        return ""
    return f"{parts.path}?{parts.query}" if parts.query else parts.path


def remember_page(answer: _Answer, page: str) -> _Answer:
    """`answer`, which lets the next sign-in lead to `page`, where that is an address here."""
    if _is_here(page):
        answer.set_cookie(_COOKIE, quote(page), max_age=_AN_HOUR, httponly=True, samesite="Lax")
    return answer


def remembered_page(request: HttpRequest) -> str | None:
    """Where to go after signing in, None for nowhere in particular."""
    page = unquote(request.COOKIES.get(_COOKIE, ""))
    return page if _is_here(page) else None


def forget_page(answer: _Answer) -> _Answer:
    """`answer`, with which the page has been gone back to."""
    answer.delete_cookie(_COOKIE, samesite="Lax")
    return answer


def _is_here(address: str) -> bool:
    """Whether an address is a path of ours: a link from elsewhere must not choose where one lands."""
    return address.startswith("/") and url_has_allowed_host_and_scheme(address, allowed_hosts=None)
