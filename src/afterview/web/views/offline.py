"""What a device needs to take notes without a network, and where it hands them over afterwards."""

import hashlib
import json
import re
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import AnonymousUser
from django.contrib.staticfiles import finders
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from afterview.adapters.recording import LARGEST
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.services.show_notes import Choice, choose_interview
from afterview.web import clock
from afterview.web.forms.notes import MemoForm, NoteForm
from afterview.web.requests import without_journal
from afterview.web.uploads import takes_files
from afterview.web.views.notes import forms_context, sent_form, taken
from afterview.web.words import at

_MODULES = ("outbox", "sync", "waiting", "recorder", "page")
_WORKER = "afterview/notes/service-worker.js"


@without_journal
@login_not_required
@never_cache
@require_safe
def state(request: HttpRequest) -> JsonResponse:
    """Whose journal it is, the proof that a hand-over needs, and which interviews notes may be about."""
    user = request.user
    if not isinstance(user, User):
        return JsonResponse({"refused": _("Sign in first.")}, status=401)
    choices = choose_interview(user, clock.now()) if hasattr(user, "profile") else ()
    known = [_as_json(choice) for choice in choices]
    return JsonResponse({"owner": str(user.pk), "token": get_token(request), "interviews": known})


def _as_json(choice: Choice) -> dict[str, Any]:
    opportunity, interview = choice.meeting.opportunity, choice.meeting.interview
    return {
        "opportunity": opportunity.id,
        "interview": interview.id,
        "company": opportunity.company,
        "position": opportunity.position,
        "when": at(interview.starts, choice.zone),
        "from": _utc(choice.meeting.running_from),
        "ends": _utc(interview.ends),
        "people": [person.name for person in interview.people],
    }


def _utc(instant: datetime) -> str:
    """As browsers write an instant, so that the two compare as text."""
    return f"{instant.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"


@without_journal
@login_not_required
@takes_files(LARGEST)
@require_POST
def sync(request: HttpRequest) -> JsonResponse:
    """Take in one note or memo; its id once it is written, or why it is refused, in one line."""
    if not request.user.is_authenticated:
        return JsonResponse({"refused": _("Sign in first.")}, status=401)
    gone = JsonResponse({"refused": _("Its interview is no longer in your journal.")}, status=404)
    if not hasattr(request.user, "profile"):
        return gone
    place = (request.POST.get("opportunity", ""), request.POST.get("interview", ""))
    try:
        _kind, form = sent_form(request)
        changes = taken(request, form, place)
    except NotFound:
        return gone
    except Refused as refused:
        return JsonResponse({"refused": f"{refused}."}, status=422)
    if changes is None:
        return JsonResponse({"refused": _first_error(form)}, status=422)
    return JsonResponse({"id": form.cleaned_data["id"], "changes": len(changes)})


def _first_error(form: NoteForm | MemoForm) -> str:
    return next(str(error) for errors in form.errors.values() for error in errors)


@without_journal
@login_not_required
@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    """The notes page as a device keeps it: it holds nothing of anybody, and asks the device what it knows."""
    return render(request, "notes/offline.html", _offline_context())


def _offline_context() -> dict[str, Any]:
    return {"section": "notes", **forms_context("person")}


@without_journal
@login_not_required
@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 -- Django's signature
    """The service worker, at the root so that it may answer for every page."""
    body = f"self.shell = {json.dumps(_shell())};\nimportScripts({json.dumps(static(_WORKER))});\n"
    answer = HttpResponse(body, content_type="text/javascript; charset=utf-8")
    answer["Cache-Control"] = "no-cache"
    return answer


@cache
def _shell() -> dict[str, Any]:
    """What a device keeps: the page, its files, and a version that changes when any of them does."""
    request = HttpRequest()
    request.user = AnonymousUser()
    text = render_to_string("notes/offline.html", _offline_context(), request)
    linked = re.findall(rf'(?:src|href)="{re.escape(static(""))}([^"]+)"', text)
    names = list(dict.fromkeys([*linked, *(f"afterview/notes/{module}.js" for module in _MODULES)]))
    # The ids in the page's forms are new each time; a version of them would never hold.
    version = hashlib.sha256(re.sub(r'value="[0-9a-f-]{36}"', "", text).encode())
    for name in (*names, _WORKER):
        version.update(Path(str(finders.find(name))).read_bytes())
    files = [static(name) for name in names]
    return {"version": version.hexdigest()[:16], "page": reverse("offline"), "files": files}


@without_journal
@login_not_required
@require_safe
def manifest(request: HttpRequest) -> JsonResponse:  # noqa: ARG001 -- Django's signature
    """What a phone needs to install it, and to offer it where an invitation is shared."""
    sizes = {"icon.svg": ("any", "image/svg+xml"), "icon-192.png": ("192x192", "image/png")}
    sizes["icon-512.png"] = ("512x512", "image/png")
    content = {
        "id": "/",
        "name": "Afterview",
        "short_name": "Afterview",
        "description": _("From the end of a job interview to the decision."),
        "start_url": reverse("today"),
        "scope": "/",
        "display": "standalone",
        "background_color": "#fbfaf7",
        "theme_color": "#1f5a7a",
        "icons": [
            {
                "src": static(f"afterview/icons/{name}"),
                "sizes": size,
                "type": kind,
                "purpose": "any maskable",
            }
            for name, (size, kind) in sizes.items()
        ],
        "shortcuts": [{"name": _("Take notes"), "url": reverse("notes")}],
        "share_target": {
            "action": reverse("share"),
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": {
                "files": [{"name": "files", "accept": ["text/calendar", ".ics", "message/rfc822", ".eml"]}]
            },
        },
    }
    return JsonResponse(content, content_type="application/manifest+json")


urlpatterns = [
    path("notes/state", state, name="notes_state"),
    path("notes/sync", sync, name="notes_sync"),
    path("notes/offline/", offline, name="offline"),
    path("service-worker.js", service_worker, name="service_worker"),
    path("manifest.webmanifest", manifest, name="manifest"),
]
