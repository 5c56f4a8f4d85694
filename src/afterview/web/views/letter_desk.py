"""Writing one letter: its text, the checks beside it, what each sentence rests on."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterview.core.letters.about import About
from afterview.core.letters.desk import Desk
from afterview.core.refusal import Refused
from afterview.services.draft_letters import draft_letter
from afterview.services.lint_draft import lint_draft
from afterview.services.save_draft import is_own, save_draft, save_mended, save_reworded
from afterview.web import clock
from afterview.web.forms.letters import LetterForm, manner_form
from afterview.web.letter_requests import LetterRequest, letter_request
from afterview.web.letter_words import KIND_WORDS, letter_address
from afterview.web.notices import say


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """The desk; what is sent from it is kept, and then done what the button says."""
    wanted = letter_request(request, opportunity, kind)
    if request.method != "POST":
        return _page(request, wanted, None)
    form = LetterForm(request.POST)
    form.fields["text"].required = "reword" not in request.POST
    if not form.is_valid():
        return _page(request, wanted, form)
    act = next((act for name, act in _ACTS.items() if name in request.POST), _save)
    return redirect(act(request, wanted, form.cleaned_data["subject"], form.cleaned_data["text"]))


def _save(request: HttpRequest, wanted: LetterRequest, subject: str, text: str) -> str:
    save_draft(wanted.owner, wanted.asked, subject, text, clock.now())
    say(request, _("Your draft is saved."))
    return wanted.address()


def _check(_request: HttpRequest, wanted: LetterRequest, subject: str, text: str) -> str:
    save_draft(wanted.owner, wanted.asked, subject, text, clock.now())
    return wanted.address("letter_check")


def _mend(request: HttpRequest, wanted: LetterRequest, subject: str, text: str) -> str:
    finding = request.POST["mend"]
    done = save_mended(wanted.owner, wanted.asked, subject, text, finding, wanted.manner, clock.now())
    say(request, _("Changed, and your draft is saved.") if done else _("Your draft is saved."))
    return f"{wanted.address()}#checks"


def _reword(_request: HttpRequest, wanted: LetterRequest, subject: str, text: str) -> str:
    now = clock.now()
    if is_own(wanted.owner, wanted.asked, subject, text, now):
        save_draft(wanted.owner, wanted.asked, subject, text, now)
        return wanted.address("letter_reword")
    save_reworded(wanted.owner, wanted.asked, wanted.manner, now)
    return wanted.address()


_ACTS: dict[str, Callable[[HttpRequest, LetterRequest, str, str], str]] = {
    "check": _check,
    "mend": _mend,
    "reword": _reword,
}


def _page(request: HttpRequest, wanted: LetterRequest, form: LetterForm | None) -> HttpResponse:
    try:
        shown = draft_letter(wanted.owner, wanted.asked, wanted.manner, clock.now())
    except Refused:  # no interview has ended: the page of all letters says so, and when they begin
        return redirect("letters", wanted.asked.opportunity)
    wanted = wanted.settled(shown.about)
    form = form or LetterForm(initial={"subject": shown.subject, "text": shown.text})
    form.fields["text"].widget.attrs |= {
        "hx-post": wanted.address("letter_lint"),
        "hx-trigger": "input changed delay:700ms",
        "hx-target": "#findings",
        "hx-swap": "innerMorph",
    }
    context = {
        **_beside(shown),
        "section": "opportunities",
        "desk": shown,
        "form": form,
        "manner": manner_form(wanted.manner),
        "address": wanted.address(),
        "zone": wanted.owner.profile.time_zone,
    }
    return render(request, "letters/letter.html", context, status=422 if form.errors else 200)


def _beside(shown: Desk) -> dict[str, object]:
    """The plan's word on this letter, and the same letter to the others who were met."""
    about, place = shown.about, shown.opportunity
    if about.kind == "thank_you":
        letters = shown.overview.beside(about)
        others = [one.about for one in letters]
    else:
        letters = shown.overview.asked
        people = dict.fromkeys(who.name for one in place.interviews for who in one.people)
        others = [About(about.kind, None, name) for name in people]
    sent = {one.about for one in letters if one.sent is not None}
    return {
        "kind": KIND_WORDS[about.kind],
        "mine": next((one for one in letters if one.about == about), None),
        "tabs": [
            {
                "person": one.person,
                "address": letter_address(place.id, one),
                "is_here": one == about,
                "is_sent": one in sent,
            }
            for one in others
        ],
    }


@require_POST
def lint(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """What the checks say of the text as it is being written: a part of the page."""
    wanted = letter_request(request, opportunity, kind)
    text = request.POST.get("text", "")
    verdict = None
    if text.strip():
        verdict = lint_draft(wanted.owner, wanted.asked, text, wanted.manner, clock.now())
    return render(request, "letters/findings.html", {"verdict": verdict, "may_mend": True})


@require_http_methods(["GET", "HEAD", "POST"])
def reword(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """Whether one's own wording may go for one that is composed anew."""
    wanted = letter_request(request, opportunity, kind)
    if request.method == "POST":
        save_reworded(wanted.owner, wanted.asked, wanted.manner, clock.now())
        say(request, _("The letter is worded anew."))
        return redirect(wanted.address())
    desk = draft_letter(wanted.owner, wanted.asked, wanted.manner, clock.now())
    context = {
        "section": "opportunities",
        "desk": desk,
        "address": wanted.address(),
        "reword_address": wanted.address("letter_reword"),
        "kind": KIND_WORDS[desk.about.kind],
    }
    return render(request, "letters/reword.html", context)


urlpatterns = [
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/", letter, name="letter"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/lint/", lint, name="letter_lint"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/reword/", reword, name="letter_reword"),
]
