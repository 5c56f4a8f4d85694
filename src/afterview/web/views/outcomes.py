"""What became of it: they got in touch, said no; leaving, coming back, taking things back."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.core.shape import reader
from afterview.records.models import User
from afterview.services import record_outcome
from afterview.services.once import Recorded, Submission
from afterview.services.show_situation import Situation, show_action, show_situation
from afterview.services.undo import undo_events
from afterview.web import clock
from afterview.web.addresses import page_of, undo_address
from afterview.web.forms.outcomes import FeedbackForm, HappenedForm, HeardForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.submissions import page_token, submission_of

_Note = Callable[[User, str, datetime, str | None, Submission | None, datetime], Recorded]


@require_http_methods(["GET", "HEAD", "POST"])
def heard(request: HttpRequest, opportunity: str) -> HttpResponse:
    """They got in touch: what it was; a call or a letter from them is one tap."""
    owner, now = owner_of(request), clock.now()
    if request.method == "POST":
        kind = request.POST.get("kind", "")
        if kind not in _ONE_TAP:
            raise Http404(kind)
        recorded = record_outcome.record_heard(
            owner, opportunity, now, _ONE_TAP[kind], None, submission_of(request), now
        )
        say(request, _("Noted. A new wait begins."), undo=undo_address(opportunity, recorded.events))
        return redirect("add" if kind == "invited" else page_of(opportunity))
    situation = show_situation(owner, opportunity, now)
    return render(request, "outcomes/heard.html", _context(request, situation))


_ONE_TAP = {
    "called": "They called.",
    "wrote": "They wrote.",
    "invited": "They invite to another interview.",
}


@require_http_methods(["GET", "HEAD", "POST"])
def heard_more(request: HttpRequest, opportunity: str) -> HttpResponse:
    """They got in touch: when, what they said, and the new date."""
    owner, now = owner_of(request), clock.now()
    situation = show_situation(owner, opportunity, now)
    form = HeardForm(_posted(request), now=now, zone=situation.journal.candidate.time_zone)
    if request.method == "POST" and form.is_valid() and _record_heard(request, situation, form, now):
        return redirect(page_of(opportunity))
    return render(request, "outcomes/heard_more.html", _context(request, situation) | {"form": form})


def _record_heard(request: HttpRequest, situation: Situation, form: HeardForm, now: datetime) -> bool:
    """Whether it is recorded; else the form says what is to be confirmed or corrected."""
    ready, hear_by = form.hear_by(situation.time.date_of, situation.understood)
    if not ready:
        return False
    opportunity, note = situation.opportunity.id, form.note_with_words
    sending = submission_of(request)
    try:
        recorded = record_outcome.record_heard(
            owner_of(request), opportunity, form.happened, note, hear_by, sending, now
        )
    except Refused as refused:
        show_refusal(form, refused)
        return False
    say(request, _("Noted. A new wait begins."), undo=undo_address(opportunity, recorded.events))
    return True


@require_http_methods(["GET", "HEAD", "POST"])
def rejected(request: HttpRequest, opportunity: str) -> HttpResponse:
    """They said no: recorded, then what is worth doing."""
    owner, now = owner_of(request), clock.now()
    situation = show_situation(owner, opportunity, now)
    form = HappenedForm(_posted(request), now=now, zone=situation.journal.candidate.time_zone)
    if request.method == "POST" and form.is_valid():
        recorded = record_outcome.record_rejection(
            owner, opportunity, form.happened, form.note_or_none, submission_of(request), now
        )
        say(request, _("The no is noted."), undo=undo_address(opportunity, recorded.events))
        return redirect("rejected", opportunity)
    context = {
        "form": form,
        "call": situation.action("rejection_call"),
        "script": situation.script("rejection_call"),
    }
    return render(request, "outcomes/rejected.html", _context(request, situation) | context)


@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest, opportunity: str) -> HttpResponse:
    """What they said after a no: kept, and shown again later."""
    owner, now = owner_of(request), clock.now()
    situation = show_situation(owner, opportunity, now)
    form = FeedbackForm(_posted(request), now=now, zone=situation.journal.candidate.time_zone)
    if request.method == "POST" and form.is_valid():
        recorded = record_outcome.keep_feedback(
            owner, opportunity, form.happened, form.cleaned_data["note"], submission_of(request), now
        )
        say(request, _("What they said is kept."), undo=undo_address(opportunity, recorded.events))
        return redirect("feedback", opportunity)
    return render(request, "outcomes/feedback.html", _context(request, situation) | {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, opportunity: str) -> HttpResponse:
    """The candidate leaves by their own will."""
    return _noted(request, opportunity, "outcomes/withdraw.html", record_outcome.withdraw, _("You are out."))


@require_http_methods(["GET", "HEAD", "POST"])
def reopen(request: HttpRequest, opportunity: str) -> HttpResponse:
    """The company came back."""
    return _noted(request, opportunity, "outcomes/reopen.html", record_outcome.reopen, _("It is open again."))


def _noted(request: HttpRequest, opportunity: str, template: str, record: _Note, done: str) -> HttpResponse:
    owner, now = owner_of(request), clock.now()
    situation = show_situation(owner, opportunity, now)
    form = HappenedForm(_posted(request), now=now, zone=situation.journal.candidate.time_zone)
    if request.method == "POST" and form.is_valid():
        recorded = record(owner, opportunity, form.happened, form.note_or_none, submission_of(request), now)
        say(request, done, undo=undo_address(opportunity, recorded.events))
        return redirect(page_of(opportunity))
    return render(request, template, _context(request, situation) | {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
def dismiss(request: HttpRequest, action: str) -> HttpResponse:
    """Leave an action undone on purpose."""
    owner, now = owner_of(request), clock.now()
    situation, found, entry = show_action(owner, action, now)
    form = HappenedForm(_posted(request), now=now, zone=situation.journal.candidate.time_zone)
    if request.method == "POST" and form.is_valid():
        recorded = record_outcome.dismiss(
            owner, found.opportunity, action, form.note_or_none, submission_of(request), now
        )
        undo = undo_address(found.opportunity, recorded.events)
        say(request, _("Left undone, on purpose."), undo=undo)
        return redirect("today")
    context = {"form": form, "action": found, "entry": entry}
    return render(request, "outcomes/dismiss.html", _context(request, situation) | context)


@require_POST
def undo_event(request: HttpRequest, opportunity: str, event: str) -> HttpResponse:
    """Take back an event, and those that were recorded with it."""
    written = request.GET.get("at")
    at = reader(datetime)(written) if written else None
    ids = [event, *request.GET.getlist("also")]
    try:
        undo_events(owner_of(request), opportunity, ids, at, clock.now())
    except NotFound:
        say(request, _("There is nothing left to take back."))
    else:
        say(request, _("Taken back."))
    return redirect(page_of(opportunity))


def _posted(request: HttpRequest) -> Any:  # noqa: ANN401 -- a QueryDict or None
    return request.POST if request.method == "POST" else None


def _context(request: HttpRequest, situation: Situation) -> dict[str, Any]:
    return {
        "section": "opportunities",
        "situation": situation,
        "opportunity": situation.opportunity,
        "zone": situation.journal.candidate.time_zone,
        "token": page_token(request),
        "back": page_of(situation.opportunity.id),
    }


_OPPORTUNITY = "opportunities/<str:opportunity>/"

urlpatterns = [
    path(f"{_OPPORTUNITY}heard/", heard, name="heard"),
    path(f"{_OPPORTUNITY}heard/more/", heard_more, name="heard_more"),
    path(f"{_OPPORTUNITY}rejected/", rejected, name="rejected"),
    path(f"{_OPPORTUNITY}feedback/", feedback, name="feedback"),
    path(f"{_OPPORTUNITY}withdraw/", withdraw, name="withdraw"),
    path(f"{_OPPORTUNITY}reopen/", reopen, name="reopen"),
    path(f"{_OPPORTUNITY}events/<str:event>/undo/", undo_event, name="undo_event"),
    path("dismiss/<path:action>/", dismiss, name="dismiss"),
]
