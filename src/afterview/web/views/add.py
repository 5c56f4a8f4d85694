"""Adding interviews: drop an invitation, confirm what it says, or type it in."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterview.adapters.refusal import UnreadableFile
from afterview.core.intake import Taken
from afterview.core.journal import Candidate, Heard, Person
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.services.propose_interview import Proposal, addresses_of, known_candidate, propose_interview
from afterview.services.read_uploads import MOST_BYTES, Dropped, Kept, keep_invitations, read_kept
from afterview.services.take_interview import (
    call_interview_off,
    candidate_named,
    take_interview,
)
from afterview.web import clock
from afterview.web.addresses import undo_address
from afterview.web.interview_form import (
    CandidateForm,
    InterviewForm,
    PeopleFormSet,
    initial_times,
    people_of,
    same_person,
)
from afterview.web.notices import say
from afterview.web.requests import owner_of, without_journal
from afterview.web.uploads import takes_files, uploads_of

_SALT = "afterview.add"


@without_journal
@takes_files(MOST_BYTES)
@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Where invitations are dropped; what was dropped leads to its confirmation, in the order given."""
    if request.method != "POST":
        return render(request, "add/add.html", {"section": "add"})
    try:
        kept = keep_invitations(owner_of(request), uploads_of(request, "files"), clock.now())
    except UnreadableFile as refused:
        return render(request, "add/add.html", {"section": "add", "refused": str(refused)}, status=422)
    return redirect("add_confirm", token_of(kept), 1)


@without_journal
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str, number: int) -> HttpResponse:
    """One interview of what was dropped, to be confirmed; the `number`-th of them."""
    owner = owner_of(request)
    dropped = read_kept(owner, _files(token), addresses_of(owner))
    if not 1 <= number <= len(dropped):
        raise Http404
    steps = _Steps(token, number, len(dropped))
    one = dropped[number - 1]
    proposal = propose_interview(owner, one)
    if proposal.what in ("called off", "called off unknown"):
        return _call_off(request, one, proposal, steps)
    return _interview(request, one, proposal, steps)


@without_journal
@require_http_methods(["GET", "HEAD", "POST"])
def by_hand(request: HttpRequest) -> HttpResponse:
    """An interview typed in, without an invitation."""
    proposal = propose_interview(owner_of(request), None)
    return _interview(request, None, proposal, _Steps("", 1, 1))


class _Steps:
    """Which of the dropped interviews this is, and what comes after it."""

    def __init__(self, token: str, number: int, count: int) -> None:
        self.token, self.number, self.count = token, number, count

    def onwards(self, last: str) -> HttpResponse:
        """The next one to confirm; after the last, the address `last`."""
        if self.number < self.count:
            return redirect("add_confirm", self.token, self.number + 1)
        return redirect(last)


def _after(proposal: Proposal, taken: Taken, now: datetime) -> str:
    """What comes after an interview: of a new one its papers, else its debrief, else its opportunity."""
    opportunity, interview = taken.opportunity.id, taken.interview.id
    if proposal.known is None and not (taken.journal.resume and taken.opportunity.job_ad):
        return f"{reverse('papers', args=[opportunity])}?interview={interview}"
    return where_it_goes_on(opportunity, interview, ended=taken.interview.ends <= now)


def where_it_goes_on(opportunity: str, interview: str, *, ended: bool) -> str:
    """The debrief of an interview that is over, else its opportunity."""
    if ended:
        try:
            return reverse("debrief", args=[opportunity, interview])
        except NoReverseMatch:
            pass
    return reverse("opportunity", args=[opportunity])


def _call_off(request: HttpRequest, one: Dropped, proposal: Proposal, steps: _Steps) -> HttpResponse:
    if request.method == "POST":
        if proposal.known is None:
            return steps.onwards(reverse("opportunities"))
        taken = call_interview_off(owner_of(request), one, clock.now())
        say(request, _("The interview at %s is marked as called off.") % taken.opportunity.company)
        return steps.onwards(reverse("opportunity", args=[taken.opportunity.id]))
    context = {"section": "add", "dropped": one, "proposal": proposal, "steps": steps}
    return render(request, "add/called_off.html", context)


def _interview(request: HttpRequest, one: Dropped | None, proposal: Proposal, steps: _Steps) -> HttpResponse:
    owner = owner_of(request)
    data = request.POST if request.method == "POST" else None
    initial = {"opportunity": request.GET.get("opportunity", "")} | _initial(owner, one, proposal)
    form = InterviewForm(
        data, initial=initial, opportunities=() if proposal.known else proposal.opportunities
    )
    if proposal.known:
        for name in ("company", "position"):
            form.fields[name].widget = forms.HiddenInput()
    if one is None:
        form.fields["time_zone"].widget.attrs["data-browser-zone"] = ""
    people = PeopleFormSet(data, initial=_people(one, proposal), prefix="people")
    who = CandidateForm(data, initial=_who(one), prefix="you") if proposal.asks_who else None
    if data is not None and all(part.is_valid() for part in (form, people, who) if part is not None):
        try:
            taken = take_interview(
                owner,
                form.confirmed(people_of(people)),
                clock.now(),
                dropped=one,
                candidate=_candidate(who) if who else None,
            )
        except Refused as refused:
            form.add_error(None, _plain(refused))
        else:
            say(request, _said(proposal, taken))
            _say_answered(request, taken, clock.now())
            return steps.onwards(_after(proposal, taken, clock.now()))
    context = {
        "section": "add",
        "dropped": one,
        "proposal": proposal,
        "steps": steps,
        "form": form,
        "people": people,
        "who": who,
        "wrong": data is not None,
    }
    return render(request, "add/confirm.html", context, status=200 if data is None else 422)


def _plain(refused: Refused) -> str:
    return _("This contradicts what is recorded: %s.") % refused


def _said(proposal: Proposal, taken: Taken) -> str:
    if proposal.known:
        return _("The interview at %s is up to date.") % taken.opportunity.company
    return _("The interview at %s is added.") % taken.opportunity.company


def _say_answered(request: HttpRequest, taken: Taken, now: datetime) -> None:
    """Say that the invitation was noted as an answer, where it just was."""
    answers = [e for e in taken.opportunity.events[-1:] if isinstance(e, Heard) and e.at == now]
    if answers:
        undo = undo_address(taken.opportunity.id, answers)
        say(request, _("An invitation is an answer: that they got in touch is noted."), undo=undo)


def _candidate(who: CandidateForm) -> Candidate:
    fields = who.cleaned_data
    return candidate_named(fields["name"], fields["email"], fields["time_zone"])


def _initial(owner: User, one: Dropped | None, proposal: Proposal) -> dict[str, Any]:
    candidate = known_candidate(owner)
    here = candidate.time_zone if candidate and not proposal.asks_who else None
    if one is None:
        return {"time_zone": here}
    read, known = one.interview, proposal.known
    company = known.company if known else read.company
    position = known.position if known else read.position
    return {
        "company": company,
        "position": position,
        "opportunity": _belongs_to(proposal, company, position),
        "format": read.format or "",
        "place": read.location,
        "link": read.link,
        **initial_times(read.starts, read.ends, read.time_zone, (known.time_zone if known else None) or here),
    }


def _belongs_to(proposal: Proposal, company: str | None, position: str | None) -> str:
    """The one opportunity that company and position, as far as they are known, speak of."""
    fitting = [
        choice.id
        for choice in proposal.opportunities
        if company
        and choice.company.casefold() == company.casefold()
        and (position is None or choice.position.casefold() == position.casefold())
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _people(one: Dropped | None, proposal: Proposal) -> list[dict[str, Any]]:
    """Whom the journal has for it, then whom the invitation names; who only arranges it is not met."""
    rows: dict[str, dict[str, Any]] = {}
    for person in proposal.known.people if proposal.known else ():
        rows[person.name] = _row(person, met=True)
    for read in one.interview.people if one else ():
        person = Person(name=read.name or read.email or "", title=read.title, email=read.email)
        before = rows.get(person.name)
        if before is not None:
            person = same_person(
                Person(name=person.name, title=before["title"], email=before["email"]), person
            )
        met = before is not None or (read.role == "interviewer" and not _is_addressed(one, person))
        rows[person.name] = _row(person, met=met) | ({} if read.name else {"name": None})
    return list(rows.values())


def _row(person: Person, *, met: bool) -> dict[str, Any]:
    return {"name": person.name, "title": person.title, "email": person.email, "met": met}


def _is_addressed(one: Dropped | None, person: Person) -> bool:
    """Whether it is the candidate, whom an invitation lists among its guests."""
    recipient = one.recipient if one else None
    if recipient is None:
        return False
    return person.email == recipient.email or person.name == recipient.name


def _who(one: Dropped | None) -> dict[str, Any]:
    recipient = one.recipient if one else None
    return {"name": recipient.name, "email": recipient.email} if recipient else {}


def token_of(files: Iterable[Kept]) -> str:
    """What the address of a confirmation says of the files that it is about."""
    return signing.dumps([[f.name, f.sha256] for f in files], salt=_SALT, compress=True)


def _files(token: str) -> list[Kept]:
    try:
        return [Kept(name, sha256) for name, sha256 in signing.loads(token, salt=_SALT)]
    except signing.BadSignature:
        raise Http404 from None


urlpatterns = [
    path("add/", add, name="add"),
    path("add/by-hand/", by_hand, name="add_by_hand"),
    path("add/<str:token>/<int:number>/", confirm, name="add_confirm"),
]
