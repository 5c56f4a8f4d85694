"""A call: what to say, when, and how it went."""

from typing import get_args

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.core.outcomes import CallOutcome, Reach
from afterview.core.refusal import Refused
from afterview.services.once import Recorded
from afterview.services.record_outcome import record_call, subject_of_call
from afterview.services.show_call import show_call
from afterview.services.show_situation import Situation, show_situation, situation_in
from afterview.web import clock
from afterview.web.addresses import page_of, undo_address
from afterview.web.forms.outcomes import ReachedForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.submissions import page_token, submission_of

_BRING_NEWS = ("follow_up", "tell_of_offer", "ask_more_time")


@require_safe
def call(request: HttpRequest, action: str) -> HttpResponse:
    """The script; before its time until when to wait, and the script to whoever asks for it knowingly."""
    found = show_call(owner_of(request), action, clock.now())
    anyway = "anyway" in request.GET
    context = {
        "section": "opportunities",
        "call": found,
        "script": found.script,
        "anyway": anyway,
        "opportunity": found.situation.opportunity,
        "back": page_of(found.action.opportunity),
        "token": page_token(request),
    }
    if found.script is None:
        return render(request, "calls/over.html", context)
    if found.is_too_early and not anyway:
        return render(request, "calls/early.html", context)
    if found.script.write_instead and not anyway:
        return render(request, "calls/write_instead.html", context)
    return render(request, "calls/call.html", context)


@require_POST
def call_tried(request: HttpRequest, action: str) -> HttpResponse:
    """The call reached nobody: one tap."""
    reach: Reach | None = next((r for r in get_args(Reach) if r == request.POST.get("reach")), None)
    if reach is None or reach == "reached":
        raise Http404(action)
    owner, now = owner_of(request), clock.now()
    recorded = record_call(owner, action, CallOutcome(reach=reach, at=now), submission_of(request), now)
    opportunity, _purpose = subject_of_call(action)
    situation = situation_in(recorded.journal, opportunity, now)
    next_step = next((a for a in situation.actions if a.id == action and a.is_open), None)
    text = _("Noted: nobody reached. %(why)s") % {"why": next_step.why if next_step else ""}
    say(request, text.strip(), undo=undo_address(opportunity, recorded.events))
    return redirect(page_of(opportunity))


@require_http_methods(["GET", "HEAD", "POST"])
def call_reached(request: HttpRequest, action: str) -> HttpResponse:
    """The call reached somebody: whom, what they said, and what that means."""
    opportunity, purpose = subject_of_call(action)
    owner, now = owner_of(request), clock.now()
    situation = show_situation(owner, opportunity, now)
    form = ReachedForm(
        request.POST if request.method == "POST" else None,
        now=now,
        zone=situation.journal.candidate.time_zone,
        people=[contact.name for contact in situation.contacts],
    )
    if request.method == "POST" and form.is_valid():
        recorded = _record_reached(request, action, situation, form)
        if recorded is not None:
            say(request, _("The call is noted."), undo=undo_address(opportunity, recorded.events))
            return redirect(_after(opportunity, form.cleaned_data["answered"]))
    context = {
        "section": "opportunities",
        "situation": situation,
        "opportunity": situation.opportunity,
        "purpose": purpose,
        "brings_news": purpose in _BRING_NEWS,
        "form": form,
        "token": page_token(request),
        "back": f"{reverse('call', args=[action])}?anyway=1",
    }
    return render(request, "calls/reached.html", context)


def _record_reached(
    request: HttpRequest, action: str, situation: Situation, form: ReachedForm
) -> Recorded | None:
    """The call as recorded; None where something is still to be confirmed or corrected."""
    ready, hear_by = form.hear_by(situation.time.date_of, situation.understood)
    if not ready:
        return None
    outcome = CallOutcome(
        reach="reached",
        at=form.happened,
        person=form.cleaned_data["person"] or None,
        note=form.note_with_words,
        answered=form.cleaned_data["answered"] or "nothing_new",
        hear_by=hear_by,
    )
    try:
        return record_call(owner_of(request), action, outcome, submission_of(request), clock.now())
    except Refused as refused:
        show_refusal(form, refused)
        return None


def _after(opportunity: str, answered: str) -> str:
    if answered == "said_no":
        return reverse("rejected", args=[opportunity])
    if answered == "offered":
        return reverse("offer", args=[opportunity])
    return page_of(opportunity)


urlpatterns = [
    path("calls/<str:action>/", call, name="call"),
    path("calls/<str:action>/tried/", call_tried, name="call_tried"),
    path("calls/<str:action>/reached/", call_reached, name="call_reached"),
]
