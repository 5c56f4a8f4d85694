"""Telling a form that is sent twice from two that are alike (services/once.py)."""

import hashlib
import json
import secrets

from django.http import HttpRequest

from afterview.services.once import Submission

TOKEN = "token"  # noqa: S105 -- the name of a form field
_LONGEST = 64
_NOT_CONTENT = ("csrfmiddlewaretoken", TOKEN)


def page_token(request: HttpRequest) -> str:
    """The token for the forms of a page: the one that was sent where the page is shown again, else new."""
    return request.POST.get(TOKEN, "")[:_LONGEST] or secrets.token_urlsafe(16)


def submission_of(request: HttpRequest) -> Submission | None:
    """Which sending this is; None where the form carries no token."""
    token = request.POST.get(TOKEN, "")[:_LONGEST]
    if not token:
        return None
    content = {name: values for name, values in request.POST.lists() if name not in _NOT_CONTENT}
    text = json.dumps([request.path, content], sort_keys=True)
    return Submission(token, hashlib.sha256(text.encode()).hexdigest())
