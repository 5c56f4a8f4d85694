"""Weighing offers, one question a page; totals stay hidden until all are answered. Then why."""

from fractions import Fraction
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterview.core.offers import draft as core
from afterview.core.refusal import Refused
from afterview.services.weigh_decision import (
    DecisionShown,
    answer,
    explain_decision,
    show_decision,
    show_waiting,
    start_over,
    swings_to_refine,
    waiting_sentence,
    weigh_the_wait,
)
from afterview.web import clock
from afterview.web.forms import weighing as forms
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.pictures import bars, marks
from afterview.web.requests import owner_of
from afterview.web.templatetags.figures import points

_ADDRESSES: dict[core.StepName, str] = {
    "alternatives": "weigh_alternatives",
    "gut": "weigh_gut",
    "must_haves": "weigh_must_haves",
    "must": "weigh_must",
    "criteria": "weigh_criteria",
    "anchors": "weigh_anchors",
    "values": "weigh_values",
    "order": "weigh_order",
}
_FORM = ("GET", "HEAD", "POST")


@require_safe
def decision(request: HttpRequest) -> HttpResponse:
    """Where the weighing stands, with the way to each question."""
    shown = show_decision(owner_of(request), clock.now())
    following = core.next_step(shown.draft)
    context = {
        "section": "decision",
        "shown": shown,
        "next": _address(following) if following else reverse("weigh_why"),
        "complete": following is None,
        "steps": _listed(shown.draft) if shown.begun else [],
    }
    return render(request, "weighing/decision.html", context)


@require_http_methods(_FORM)
def alternatives(request: HttpRequest) -> HttpResponse:
    """Between what there is to choose."""
    shown = _shown(request)
    form = forms.AlternativesForm(shown.draft, shown.proposed, _posted(request))
    done = _answered(request, form, lambda d: core.with_alternatives(d, form.alternatives()))
    return done or _question(request, shown, form, "alternatives")


@require_http_methods(_FORM)
def gut(request: HttpRequest) -> HttpResponse:
    """Which one they would take now; not asked again once the totals have been seen."""
    shown = _begun(request)
    if core.decision_of(shown.draft) is not None:
        return redirect("weigh_why")
    form = forms.GutForm(shown.draft, _posted(request))
    done = _answered(request, form, lambda d: core.with_gut(d, form.cleaned_data["gut"] or None))
    return done or _question(request, shown, form, "gut")


@require_http_methods(_FORM)
def must_haves(request: HttpRequest) -> HttpResponse:
    """Without what an alternative is out."""
    shown = _begun(request)
    form = forms.MustHavesForm(shown.draft, _posted(request))
    done = _answered(request, form, lambda d: core.with_must_haves(d, form.texts()))
    return done or _question(request, shown, form, "must_haves")


@require_http_methods(_FORM)
def must(request: HttpRequest, about: str) -> HttpResponse:
    """Which alternatives have this must-have."""
    shown = _begun(request)
    found = next((m for m in shown.draft.must_haves if m.id == about), None)
    if found is None:
        raise Http404(about)
    form = forms.MustForm(shown.draft, about, _posted(request))
    done = _answered(request, form, lambda d: core.with_answers(d, about, form.answers()))
    return done or _question(request, shown, form, "must", about, must_have=found)


@require_http_methods(_FORM)
def criteria(request: HttpRequest) -> HttpResponse:
    """By what they are weighed."""
    shown = _begun(request)
    form = forms.CriteriaForm(shown.draft, _posted(request))
    done = _answered(request, form, lambda d: core.with_criteria(d, form.criteria()))
    return done or _question(request, shown, form, "criteria")


@require_http_methods(_FORM)
def anchors(request: HttpRequest, about: str) -> HttpResponse:
    """The worst and the best on this criterion."""
    shown, found = _criterion(request, about)
    form = forms.AnchorsForm(found, _posted(request))
    done = _answered(
        request,
        form,
        lambda d: core.with_anchors(
            d,
            about,
            worst=form.cleaned_data["worst"],
            best=form.cleaned_data["best"],
            unit=form.cleaned_data["unit"] or None,
        ),
    )
    return done or _question(request, shown, form, "anchors", about, criterion=found)


@require_http_methods(_FORM)
def values(request: HttpRequest, about: str) -> HttpResponse:
    """What each alternative has on this criterion; nothing of the totals shows."""
    shown, found = _criterion(request, about)
    if found.worst is None:
        return redirect("weigh_anchors", about)
    hints = shown.pay if about == "pay" else {}
    form = forms.ValuesForm(shown.draft, about, hints, _posted(request))
    done = _answered(request, form, lambda d: core.with_values(d, about, form.cleaned_data))
    return done or _question(request, shown, form, "values", about, criterion=found)


@require_http_methods(_FORM)
def order(request: HttpRequest) -> HttpResponse:
    """Which criterion counts most."""
    shown = _begun(request)
    form = forms.OrderForm(shown.draft, _posted(request))
    done = _answered(request, form, lambda d: core.with_order(d, form.ranked()))
    return done or _question(request, shown, form, "order")


@require_http_methods(_FORM)
def swings(request: HttpRequest) -> HttpResponse:
    """The ranks refined: how much each way from worst to best is worth."""
    shown = _begun(request)
    form = forms.SwingsForm(shown.draft, swings_to_refine(shown.draft), _posted(request))
    done = _answered(request, form, lambda d: core.with_swings(d, form.cleaned_data))
    return done or _question(request, shown, form, "swings")


@require_safe
def why(request: HttpRequest) -> HttpResponse:
    """What comes of it, and what would change it."""
    found = explain_decision(owner_of(request))
    if found is None:
        return redirect("decision")
    rows = [(s.name, points(s.total), [c.points for c in s.contributions]) for s in found.standings]
    most = max(Fraction(100), *(s.total for s in found.standings))
    leading = found.pairs[0] if found.pairs else None
    context = {
        "section": "decision",
        "found": found,
        "picture": bars(rows, most),
        "flips": marks([(f.criterion, f.weight, f.at) for f in leading.flips]) if leading else None,
        "leading": leading,
    }
    return render(request, "weighing/why.html", context)


@require_safe
def waiting(request: HttpRequest) -> HttpResponse:
    """What waiting is worth beside an offer, by what the user states of the other processes."""
    owner, now = owner_of(request), clock.now()
    shown = show_waiting(owner, now)
    listed = [(p.id, p.company, p.forecast) for p in shown.processes]
    form = forms.WaitingForm(
        [(o.id, o.name) for o in shown.offers],
        listed,
        None if shown.nothing is None else float(shown.nothing),
        request.GET or None,
    )
    context: dict[str, Any] = {"section": "decision", "shown": shown, "form": form}
    if shown.offers and form.is_bound and form.is_valid():
        offer = next(o for o in shown.offers if o.id == form.cleaned_data["offer"])
        found = weigh_the_wait(shown, offer, form.stated(), form.cleaned_data["nothing"])
        today = now.date()
        context |= {"found": found, "offer": offer, "sentence": waiting_sentence(found, offer, today)}
    return render(request, "weighing/waiting.html", context)


@require_http_methods(_FORM)
def over(request: HttpRequest) -> HttpResponse:
    """Start the weighing over, once that is confirmed."""
    if request.method == "POST":
        start_over(owner_of(request), clock.now())
        say(request, _("The weighing is gone. You can begin again."))
        return redirect("decision")
    return render(request, "weighing/over.html", {"section": "decision"})


def _shown(request: HttpRequest) -> DecisionShown:
    return show_decision(owner_of(request), clock.now())


def _begun(request: HttpRequest) -> DecisionShown:
    """The decision so far; a question that needs alternatives is not asked before there are any."""
    shown = _shown(request)
    if len(shown.draft.alternatives) < 2:
        raise Http404("no alternatives yet")
    return shown


def _criterion(request: HttpRequest, about: str) -> tuple[DecisionShown, core.DraftCriterion]:
    shown = _begun(request)
    found = next((c for c in shown.draft.criteria if c.id == about), None)
    if found is None:
        raise Http404(about)
    return shown, found


def _posted(request: HttpRequest) -> Any:  # noqa: ANN401 -- what forms take
    return request.POST if request.method == "POST" else None


def _answered(request: HttpRequest, form: Form, change: Any) -> HttpResponse | None:  # noqa: ANN401 -- a step of the draft
    """Keep a valid answer and go on to the next question, or to why; None where it is to be asked (again)."""
    if request.method != "POST" or not form.is_valid():
        return None
    try:
        draft = answer(owner_of(request), change, clock.now())
    except Refused as refused:
        show_refusal(form, refused)
        return None
    following = core.next_step(draft)
    return redirect(_address(following) if following else reverse("weigh_why"))


def _question(
    request: HttpRequest,
    shown: DecisionShown,
    form: Form,
    name: str,
    about: str | None = None,
    **more: object,
) -> HttpResponse:
    before = core.step_before(shown.draft, name, about) if name in _ADDRESSES else None
    back = _address(before) if before else reverse("weigh_why" if name == "swings" else "decision")
    context = {"section": "decision", "form": form, "back": back, "draft": shown.draft} | more
    return render(request, f"weighing/{name}.html", context)


def _address(step: core.Step) -> str:
    return reverse(_ADDRESSES[step.name], args=[step.about] if step.about else [])


def _listed(draft: core.DecisionDraft) -> list[dict[str, object]]:
    names = {c.id: c.name for c in draft.criteria} | {m.id: m.text for m in draft.must_haves}
    titles = {
        "alternatives": _("What you choose between"),
        "gut": _("Your first choice"),
        "must_haves": _("Must-haves"),
        "must": _("Who has it: %(name)s"),
        "criteria": _("What you weigh by"),
        "anchors": _("The scale of %(name)s"),
        "values": _("%(name)s, alternative by alternative"),
        "order": _("What counts most"),
    }
    complete = core.next_step(draft) is None
    return [
        {
            "title": titles[step.name] % {"name": names.get(step.about, step.about)}
            if step.about
            else titles[step.name],
            "address": _address(step),
            "answered": step.answered,
            "fixed": step.name == "gut" and complete,
        }
        for step in core.steps(draft)
    ]


urlpatterns = [
    path("decision/", decision, name="decision"),
    path("decision/between/", alternatives, name="weigh_alternatives"),
    path("decision/first-choice/", gut, name="weigh_gut"),
    path("decision/must-haves/", must_haves, name="weigh_must_haves"),
    path("decision/must-haves/<path:about>/", must, name="weigh_must"),
    path("decision/criteria/", criteria, name="weigh_criteria"),
    path("decision/criteria/<path:about>/scale/", anchors, name="weigh_anchors"),
    path("decision/criteria/<path:about>/", values, name="weigh_values"),
    path("decision/order/", order, name="weigh_order"),
    path("decision/swings/", swings, name="weigh_swings"),
    path("decision/why/", why, name="weigh_why"),
    path("decision/waiting/", waiting, name="weigh_waiting"),
    path("decision/start-over/", over, name="weigh_over"),
]
