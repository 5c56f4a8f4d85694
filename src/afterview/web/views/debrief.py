"""Looking back on an interview: five questions, one a page, then one number; its date; what was unclear."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.http.response import Http404
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.core.refusal import Refused
from afterview.services import clarify
from afterview.services.debrief import (
    Looked,
    keep_answers,
    keep_hear_by,
    keep_needs,
    keep_people,
    look_back,
)
from afterview.services.give_forecast import give_forecast, show_forecast
from afterview.web import clock
from afterview.web.addresses import page_of
from afterview.web.forms.debrief import NeedsForm, RedoForm, WentWellForm, WhomForm
from afterview.web.forms.promise import PromiseForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.forms.when import DateField
from afterview.web.notices import say
from afterview.web.requests import owner_of

_CHECK = "check"


def _whom(request: HttpRequest, looked: Looked) -> WhomForm | None:
    form = WhomForm(looked.interview, request.POST or None)
    if not (request.method == "POST" and form.is_valid()):
        return form
    place = (looked.opportunity.id, looked.interview.id)
    try:
        keep_people(owner_of(request), *place, form.answers, clock.now())
    except Refused as refused:
        form.show_refusal(refused)
        return form
    return None


def _needs(request: HttpRequest, looked: Looked) -> NeedsForm | None:
    form = NeedsForm(looked.interview, request.POST or None)
    if not (request.method == "POST" and form.is_valid()):
        return form
    place = (looked.opportunity.id, looked.interview.id)
    keep_needs(owner_of(request), *place, form.need_answers, form.topic_answers, clock.now())
    return None


def _went_well(request: HttpRequest, looked: Looked) -> forms.Form | None:
    return _text_answers(request, looked, WentWellForm)


def _redo(request: HttpRequest, looked: Looked) -> forms.Form | None:
    return _text_answers(request, looked, RedoForm)


def _text_answers(request: HttpRequest, looked: Looked, kind: type[forms.Form]) -> forms.Form | None:
    debrief = looked.interview.debrief
    initial = {name: getattr(debrief, name, None) for name in kind.base_fields}
    form = kind(request.POST if request.method == "POST" else None, initial=initial)
    if not (request.method == "POST" and form.is_valid()):
        return form
    keep_answers(
        owner_of(request), looked.opportunity.id, looked.interview.id, clock.now(), **form.cleaned_data
    )
    return None


def _date(request: HttpRequest, looked: Looked) -> PromiseForm | None:
    form = _promise_form(request, looked, PromiseForm)
    return None if _keep_date(request, looked, form, looked.said_on) else form


@dataclass(frozen=True, slots=True)
class _Question:
    """One page of the debrief; `ask` gives the form to show, or None once the answer is kept."""

    step: str
    title: Any
    template: str
    ask: Callable[[HttpRequest, Looked], Any]


_QUESTIONS = (
    _Question("whom", gettext_lazy("Whom did you meet?"), "debrief/whom.html", _whom),
    _Question("needs", gettext_lazy("What do they need?"), "debrief/needs.html", _needs),
    _Question(
        "went-well", gettext_lazy("What is one thing that went well?"), "debrief/texts.html", _went_well
    ),
    _Question("redo", gettext_lazy("What is one thing to do another way?"), "debrief/texts.html", _redo),
    _Question("date", gettext_lazy("Which date did they give?"), "debrief/date.html", _date),
)


@require_safe
def debrief(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """The first question; the answers where they have been given; before its end, when it opens."""
    looked = look_back(owner_of(request), opportunity, interview, clock.now())
    if looked.opens or looked.interview.cancelled:
        return _too_early(request, looked, _("Look back on the interview"))
    step = _QUESTIONS[0].step if looked.interview.debrief is None else _CHECK
    return redirect("debrief_step", opportunity, interview, step)


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_step(request: HttpRequest, opportunity: str, interview: str, step: str) -> HttpResponse:
    """One question: asked, and kept as soon as it is answered."""
    place = next((n for n, question in enumerate(_QUESTIONS) if question.step == step), None)
    if place is None:
        raise Http404(step)
    looked = look_back(owner_of(request), opportunity, interview, clock.now())
    if looked.opens or looked.interview.cancelled:
        return _too_early(request, looked, _QUESTIONS[place].title)
    from_check = _CHECK in request.GET
    form = _QUESTIONS[place].ask(request, looked)
    if form is None:
        next_step = step if "more" in request.POST else _after(place, from_check=from_check)
        address = reverse("debrief_step", args=[opportunity, interview, next_step])
        return redirect(f"{address}?{_CHECK}=1" if from_check and next_step == step else address)
    context = {
        "section": "opportunities",
        "looked": looked,
        "question": _QUESTIONS[place],
        "number": place + 1,
        "count": len(_QUESTIONS),
        "back": _before(place, opportunity, interview, from_check=from_check),
        "form": form,
    }
    return render(request, _QUESTIONS[place].template, context)


def _after(place: int, *, from_check: bool) -> str:
    return _CHECK if from_check or place + 1 == len(_QUESTIONS) else _QUESTIONS[place + 1].step


def _before(place: int, opportunity: str, interview: str, *, from_check: bool) -> str:
    if from_check:
        return reverse("debrief_step", args=[opportunity, interview, _CHECK])
    if place == 0:
        return page_of(opportunity)
    return reverse("debrief_step", args=[opportunity, interview, _QUESTIONS[place - 1].step])


@require_http_methods(["GET", "HEAD", "POST"])
def debrief_check(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """All answers once more, before the debrief is done."""
    if request.method == "POST":
        keep_answers(owner_of(request), opportunity, interview, clock.now())
        say(request, _("The debrief is kept."))
        return redirect("forecast", opportunity, interview)
    looked = look_back(owner_of(request), opportunity, interview, clock.now())
    if looked.opens or looked.interview.cancelled:
        return _too_early(request, looked, _("Check your answers"))
    context = {
        "section": "opportunities",
        "looked": looked,
        "back": reverse("debrief_step", args=[opportunity, interview, _QUESTIONS[-1].step]),
    }
    return render(request, "debrief/check.html", context)


class ForecastForm(forms.Form):
    """How likely an offer is, in a hundred."""

    offer = forms.IntegerField(
        label=gettext_lazy("Chances in 100"),
        help_text=gettext_lazy("A whole number from 0 to 100. It is asked once and stays as you give it."),
        min_value=0,
        max_value=100,
        widget=forms.NumberInput(attrs={"class": "short", "inputmode": "numeric"}),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def forecast(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """One number, asked once; afterwards the number that was given."""
    owner, now = owner_of(request), clock.now()
    so_far = show_forecast(owner, opportunity, interview, now)
    if so_far.looked.opens or so_far.looked.interview.cancelled:
        return _too_early(request, so_far.looked, _("How likely is an offer?"))
    form = ForecastForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        kept = give_forecast(owner, opportunity, interview, form.cleaned_data["offer"] / 100, now)
        say(request, _("Kept: %(number)d in 100.") % {"number": round(kept.offer * 100)})
        return redirect("forecast", opportunity, interview)
    given = so_far.looked.interview.forecast
    context = {
        "section": "opportunities",
        "looked": so_far.looked,
        "record": so_far.record,
        "given": round(given.offer * 100) if given else None,
        "form": form,
        "back": page_of(opportunity),
    }
    return render(request, "debrief/forecast.html", context)


class HearByForm(PromiseForm):
    """The date they gave, and when they said so."""

    said_on = DateField(label=gettext_lazy("When did they say it?"))


@require_http_methods(["GET", "HEAD", "POST"])
def hear_by(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """The date by which they said the candidate would hear, on its own page."""
    now = clock.now()
    looked = look_back(owner_of(request), opportunity, interview, now)
    form = _promise_form(request, looked, HearByForm)
    if request.method != "POST" and not looked.interview.hear_by:
        form.initial["said_on"] = max(looked.said_on, looked.time.date_of(now))
    said_on = form.cleaned_data.get("said_on") if form.is_bound and form.is_valid() else None
    if _keep_date(request, looked, form, said_on or looked.said_on):
        say(request, _("The date is kept.") if "none" not in request.POST else _("Kept: they named none."))
        return redirect(page_of(opportunity))
    context = {
        "section": "opportunities",
        "looked": looked,
        "form": form,
        "back": page_of(opportunity),
    }
    return render(request, "debrief/hear_by.html", context)


def _promise_form(request: HttpRequest, looked: Looked, kind: type[PromiseForm]) -> PromiseForm:
    known = looked.interview.hear_by
    initial: dict[str, Any] = {}
    if known is not None:
        initial = {"words": known.said, "read_words": known.said, "date": known.date, "read": known.date}
        initial["said_on"] = known.said_on or looked.said_on
    return kind(request.POST if request.method == "POST" else None, initial=initial)


def _keep_date(request: HttpRequest, looked: Looked, form: PromiseForm, said_on: Any) -> bool:  # noqa: ANN401 -- a date
    """Whether the date, or that they named none, is kept; else the form says what is missing."""
    if request.method != "POST":
        return False
    named_none = "none" in request.POST
    if not named_none and not form.is_valid():
        return False
    answer = None if named_none else form.answer(said_on, looked.understood)
    if answer is None and not named_none:
        if form.understood is None:
            form.add_error("date", _("Give the date, or say that they named none."))
        return False
    try:
        keep_hear_by(owner_of(request), looked.opportunity.id, looked.interview.id, answer, clock.now())
    except Refused as refused:
        show_refusal(form, refused)
        return False
    return True


class UnclearForm(forms.Form):
    """One point to put right."""

    text = forms.CharField(
        label=gettext_lazy("What was unclear or wrong?"),
        help_text=gettext_lazy("For example “said I led the migration; I led the data part”."),
        max_length=10_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


@require_http_methods(["GET", "HEAD", "POST"])
def clarifications(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """What was said unclearly: noted here, and marked when it is put right."""
    owner, now = owner_of(request), clock.now()
    form = UnclearForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        added = clarify.add_unclear(owner, opportunity, interview, form.cleaned_data["text"], now)
        undo = reverse("clarification", args=[opportunity, interview, added.id, "remove"])
        say(request, _("Noted."), undo=undo)
        return redirect("clarifications", opportunity, interview)
    looked = look_back(owner, opportunity, interview, now)
    context = {
        "section": "opportunities",
        "looked": looked,
        "form": form,
        "back": page_of(opportunity),
    }
    return render(request, "debrief/clarifications.html", context)


@require_POST
def clarification(
    request: HttpRequest, opportunity: str, interview: str, point: str, act: str
) -> HttpResponse:
    """Mark a point as put right, open it again, or take it out."""
    owner, now = owner_of(request), clock.now()
    if act == "remove":
        clarify.remove_unclear(owner, opportunity, interview, point, now)
        say(request, _("Taken out."))
    elif act in ("resolved", "open"):
        resolved = act == "resolved"
        clarify.mark_resolved(owner, opportunity, interview, point, now, resolved=resolved)
        undo = reverse("clarification", args=[opportunity, interview, point, "open"]) if resolved else None
        say(request, _("Marked as put right.") if resolved else _("Open again."), undo=undo)
    else:
        raise Http404(act)
    return redirect("clarifications", opportunity, interview)


def _too_early(request: HttpRequest, looked: Looked, title: str) -> HttpResponse:
    """When the page opens; the status says that a form sent before that is refused."""
    context = {"section": "opportunities", "looked": looked, "title": title}
    return render(request, "debrief/early.html", context, status=422 if request.method == "POST" else 200)


_INTERVIEW = "opportunities/<str:opportunity>/interviews/<str:interview>/"

urlpatterns = [
    path(f"{_INTERVIEW}debrief/", debrief, name="debrief"),
    path(f"{_INTERVIEW}debrief/check/", debrief_check, name="debrief_check"),
    path(f"{_INTERVIEW}debrief/<str:step>/", debrief_step, name="debrief_step"),
    path(f"{_INTERVIEW}forecast/", forecast, name="forecast"),
    path(f"{_INTERVIEW}hear-by/", hear_by, name="hear_by"),
    path(f"{_INTERVIEW}unclear/", clarifications, name="clarifications"),
    path(f"{_INTERVIEW}unclear/<str:point>/<str:act>/", clarification, name="clarification"),
]
