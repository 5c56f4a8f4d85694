"""The calendar at a secret address, and the addresses one has given out."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.adapters.mail_connection import ServerRefused
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.calendar_feeds import feeds_of, make_feed, revoke_feed
from afterview.records.calendar_pushes import account_of
from afterview.records.models import User
from afterview.services.calendar_feed import build_feed, find_feed
from afterview.services.push_calendar import leave_calendar, use_calendar
from afterview.web import clock
from afterview.web.forms.calendar import CalendarAccountForm, FeedForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of, without_journal

_FORMS = ["GET", "HEAD", "POST"]


@without_journal
@login_not_required
@require_safe
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """The plan as a calendar; a calendar that has it as it is gets 304, mostly without it being built."""
    found = find_feed(secret, clock.now())
    if found.etag is not None and _has(request, found.etag):
        return _answer(HttpResponseNotModified(), found.etag)
    built = build_feed(found.feed, clock.now())
    if _has(request, built.etag):
        return _answer(HttpResponseNotModified(), built.etag)
    content = HttpResponse(built.content, content_type="text/calendar; charset=utf-8")
    content["Content-Disposition"] = 'inline; filename="afterview.ics"'
    return _answer(content, built.etag)


def _has(request: HttpRequest, etag: str) -> bool:
    answer = get_conditional_response(request, etag=etag)
    return answer is not None and answer.status_code == 304


def _answer(answer: HttpResponse, etag: str) -> HttpResponse:
    answer["ETag"] = etag
    # Ask each time, keep it to yourself: the address says whose it is.
    answer["Cache-Control"] = "private, no-cache"
    answer["X-Robots-Tag"] = "noindex"
    return answer


@require_http_methods(_FORMS)
def addresses(request: HttpRequest) -> HttpResponse:
    """The addresses there are; posting makes one and shows it this once."""
    owner = owner_of(request)
    form = FeedForm(request.POST or None)
    made = None
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        secret = make_feed(owner, said["name"], clock.now(), details=said["details"])
        made = request.build_absolute_uri(reverse("calendar_feed", args=[secret]))
        form = FeedForm()
    context = {
        "section": "settings",
        "zone": owner.profile.time_zone,
        "form": form,
        "made": made,
        "feeds": feeds_of(owner),
        "public": settings.PUBLIC_URL,
    }
    return render(request, "settings/calendar.html", context)


@require_POST
def revoke(request: HttpRequest, number: int) -> HttpResponse:
    """Close one address for good."""
    if not revoke_feed(owner_of(request), number):
        raise NotFound("calendar")
    say(request, _("That address is closed. Calendars that used it are told nothing more."))
    return redirect("settings_calendar")


@require_http_methods(_FORMS)
def server(request: HttpRequest) -> HttpResponse:
    """The calendar on a server that is kept up to date."""
    owner = owner_of(request)
    account = account_of(owner)
    kept = {name: getattr(account, name) for name in ("url", "user", "details")} if account else None
    form = CalendarAccountForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid() and _used(owner, form):
        say(request, _("The calendar opens. What to do when is there in a moment."))
        return redirect("settings_caldav")
    context = {"section": "settings", "zone": owner.profile.time_zone, "form": form, "account": account}
    return render(request, "settings/caldav.html", context)


def _used(owner: User, form: CalendarAccountForm) -> bool:
    """Whether the calendar could be opened and is used from now on; else the form says why not."""
    said = form.cleaned_data
    try:
        use_calendar(
            owner, said["url"].strip(), said["user"], said["password"], clock.now(), details=said["details"]
        )
    except Refused as refused:
        show_refusal(form, refused)
        return False
    except ServerRefused as refused:
        form.add_error(None, f"{refused.reason}.")
        return False
    return True


@require_POST
def leave_server(request: HttpRequest) -> HttpResponse:
    """Use that calendar no longer."""
    leave_calendar(owner_of(request))
    say(request, _("That calendar is told nothing more. What is in it stays there."))
    return redirect("settings_calendar")


urlpatterns = [
    path("settings/calendar/server/", server, name="settings_caldav"),
    path("settings/calendar/server/leave/", leave_server, name="leave_caldav"),
    path("calendar/<str:secret>.ics", feed, name="calendar_feed"),
    path("settings/calendar/", addresses, name="settings_calendar"),
    path("settings/calendar/<int:number>/close/", revoke, name="close_calendar"),
]
