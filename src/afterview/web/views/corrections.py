"""Correcting and deleting what is recorded of an opportunity."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterview.core.finding import find_event, find_interview
from afterview.core.journal import Interview, Person
from afterview.core.refusal import Refused
from afterview.core.timeline import event_in_words
from afterview.records.invitations import Details
from afterview.services.correct_opportunity import (
    call_off_interview,
    correct_event,
    correct_interview,
    correct_particulars,
    delete_opportunity,
)
from afterview.services.show_opportunities import show_opportunity
from afterview.web import clock
from afterview.web.correction_forms import (
    EventForm,
    InterviewCorrectionForm,
    ParticularsForm,
    moment_of,
    needs_in_lines,
    particulars_of,
    topics_in_lines,
)
from afterview.web.interview_form import PeopleFormSet, initial_times, people_of
from afterview.web.notices import say
from afterview.web.requests import owner_of

_GET_OR_POST = ["GET", "HEAD", "POST"]


@require_http_methods(_GET_OR_POST)
def particulars(request: HttpRequest, opportunity: str) -> HttpResponse:
    """Correct company, position and place."""
    page = show_opportunity(owner_of(request), opportunity, clock.now())
    record = page.standing.opportunity
    data = request.POST if request.method == "POST" else None
    form = ParticularsForm(data, initial=particulars_of(record))
    if data is not None and form.is_valid():
        try:
            correct_particulars(owner_of(request), opportunity, form.particulars(), clock.now())
        except Refused as refused:
            form.add_error(None, _contradicts(refused))
        else:
            say(request, _("That is corrected."))
            return redirect("opportunity", opportunity)
    context = {"section": "opportunities", "opportunity": record, "form": form}
    return _form_page(request, "opportunities/particulars.html", context)


@require_http_methods(_GET_OR_POST)
def interview(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """Correct an interview: when and how, whom one met, what was said."""
    page = show_opportunity(owner_of(request), opportunity, clock.now())
    held = find_interview(page.standing.opportunity, interview)
    details = page.details.get(interview, Details())
    data = request.POST if request.method == "POST" else None
    form = InterviewCorrectionForm(data, initial=_as_recorded(held, details, page.zone))
    people = PeopleFormSet(data, initial=[_row(person) for person in held.people], prefix="people")
    if data is not None and form.is_valid() and people.is_valid():
        met, renamed = _people_now(people, held)
        try:
            correct_interview(
                owner_of(request),
                opportunity,
                interview,
                is_now=form.corrected(met, renamed),
                details=Details(link=form.cleaned_data["link"], place=form.cleaned_data["place"]),
                now=clock.now(),
            )
        except Refused as refused:
            form.add_error(None, _contradicts(refused))
        else:
            say(request, _("The interview is corrected."))
            return redirect("opportunity", opportunity)
    context = {
        "section": "opportunities",
        "opportunity": page.standing.opportunity,
        "interview": held,
        "form": form,
        "people": people,
    }
    return _form_page(request, "opportunities/interview.html", context)


@require_POST
def call_off(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """Mark an interview as called off."""
    now = clock.now()
    call_off_interview(owner_of(request), opportunity, interview, now, now)
    undo = reverse("interview_takes_place", args=[opportunity, interview])
    say(request, _("The interview is marked as called off."), undo=undo)
    return redirect("opportunity", opportunity)


@require_POST
def takes_place(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """The interview takes place after all."""
    call_off_interview(owner_of(request), opportunity, interview, None, clock.now())
    say(request, _("The interview takes place after all."))
    return redirect("opportunity", opportunity)


@require_http_methods(_GET_OR_POST)
def event(request: HttpRequest, opportunity: str, event: str) -> HttpResponse:
    """Correct when something happened, or the note on it."""
    page = show_opportunity(owner_of(request), opportunity, clock.now())
    record = page.standing.opportunity
    happened = find_event(record, event)
    shown = happened.at.astimezone(page.time.place)
    data = request.POST if request.method == "POST" else None
    form = EventForm(data, initial={"day": shown.date(), "clock": shown.time(), "note": happened.note})
    if data is not None and form.is_valid():
        at = moment_of(form, happened.at, shown)
        try:
            correct_event(
                owner_of(request),
                opportunity,
                event,
                at=at,
                note=form.cleaned_data["note"],
                now=clock.now(),
            )
        except Refused as refused:
            form.add_error(None, _contradicts(refused))
        else:
            say(request, _("That is corrected."))
            return redirect("opportunity", opportunity)
    context = {
        "section": "opportunities",
        "opportunity": record,
        "event": happened,
        "what": event_in_words(happened, record),
        "form": form,
    }
    return _form_page(request, "opportunities/event.html", context)


@require_http_methods(_GET_OR_POST)
def delete(request: HttpRequest, opportunity: str) -> HttpResponse:
    """Delete the opportunity, once it is confirmed."""
    page = show_opportunity(owner_of(request), opportunity, clock.now())
    record = page.standing.opportunity
    if request.method == "POST":
        delete_opportunity(owner_of(request), opportunity, clock.now())
        say(request, _("%s is deleted.") % record.company)
        return redirect("opportunities")
    context = {"section": "opportunities", "opportunity": record}
    return render(request, "opportunities/delete.html", context)


def _form_page(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    return render(request, template, context, status=422 if request.method == "POST" else 200)


def _contradicts(refused: Refused) -> str:
    return _("This contradicts what is recorded: %s.") % refused


def _as_recorded(held: Interview, details: Details, zone: str | None) -> dict[str, Any]:
    return {
        "format": held.format or "",
        "place": details.place,
        "link": details.link,
        "topics": topics_in_lines(held),
        "needs": needs_in_lines(held),
        **initial_times(held.starts, held.ends, None, zone),
    }


def _row(person: Person) -> dict[str, Any]:
    return {"name": person.name, "title": person.title, "email": person.email, "met": True}


def _people_now(forms: Any, held: Interview) -> tuple[tuple[Person, ...], dict[str, str]]:  # noqa: ANN401 -- a formset has no public type
    """Who is met now, with what the form does not show, and who was renamed: the forms keep their order."""
    met: list[Person] = []
    renamed: dict[str, str] = {}
    before = dict(enumerate(held.people))
    for index, form in enumerate(forms):
        for person in people_of([form]):
            known = before.get(index)
            met.append(person if known is None else _completed(person, known))
            if known is not None and known.name != person.name:
                renamed[known.name] = person.name
    return tuple(met), renamed


def _completed(person: Person, known: Person) -> Person:
    return Person(
        name=person.name,
        title=person.title,
        email=person.email,
        responsibilities=known.responsibilities,
        phone=known.phone,
    )


_INTERVIEW = "opportunities/<slug:opportunity>/interviews/<slug:interview>/"
urlpatterns = [
    path(_INTERVIEW, interview, name="interview_edit"),
    path(f"{_INTERVIEW}called-off/", call_off, name="interview_called_off"),
    path(f"{_INTERVIEW}takes-place/", takes_place, name="interview_takes_place"),
    path("opportunities/<slug:opportunity>/events/<slug:event>/", event, name="event_edit"),
    path("opportunities/<slug:opportunity>/particulars/", particulars, name="opportunity_edit"),
    path("opportunities/<slug:opportunity>/delete/", delete, name="opportunity_delete"),
]
