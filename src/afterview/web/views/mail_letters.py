"""A letter sent from here: given to the outbox, watched on its way, taken back, or asked about."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.models import OutgoingLetter
from afterview.services.deliver_letter import owner_says_sent
from afterview.services.send_letter import outgoing, send_letter, send_once_more, take_letter_back
from afterview.web import clock
from afterview.web.letter_requests import letter_request
from afterview.web.letter_words import encoded
from afterview.web.notices import say
from afterview.web.requests import is_partial, owner_of

_State = OutgoingLetter.State


@require_POST
def send_from_here(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """Give the checked letter to the outbox."""
    wanted = letter_request(request, opportunity, kind)
    checked = request.POST.get("checked", "")
    later = request.POST.get("when") == "morning"
    try:
        letter = send_letter(wanted.owner, wanted.asked, checked, clock.now(), in_the_morning=later)
    except NotFound:
        return redirect(wanted.address())
    except Refused as refused:
        if refused.path == "text":
            say(
                request,
                _("The letter has changed since you checked it. Nothing was sent; check it once more."),
            )
            return redirect(wanted.address("letter_check"))
        raise
    return redirect("outgoing", letter.pk)


@require_safe
def on_its_way(request: HttpRequest, letter: int) -> HttpResponse:
    """Where the letter stands; htmx asks for that part again while it moves."""
    owner = owner_of(request)
    found = outgoing(owner, letter)
    now = clock.now()
    waits = max(1, round((found.send_at - now).total_seconds()))
    context = {
        "section": "opportunities",
        "letter": found,
        "company": found.opportunity.company,
        "zone": owner.profile.time_zone,
        "is_soon": found.state == _State.QUEUED and waits <= 60,
        "waits": min(waits, 60),
        "moves": found.state == _State.SENDING or (found.state == _State.QUEUED and waits <= 60),
        "desk": _desk(found),
        "sent": _sent(found),
    }
    return render(request, "mail/state.html" if is_partial(request) else "mail/on_its_way.html", context)


@require_POST
def take_back(request: HttpRequest, letter: int) -> HttpResponseRedirect:
    """Not send it after all; its draft is where it was."""
    owner = owner_of(request)
    if not take_letter_back(owner, letter, clock.now()):
        return redirect("outgoing", letter)
    say(request, _("The letter is not sent. Its draft is here."))
    return redirect(_desk(outgoing(owner, letter)))


@require_POST
def arrived(request: HttpRequest, letter: int) -> HttpResponseRedirect:
    """The candidate looked: it went out."""
    owner = owner_of(request)
    owner_says_sent(owner, outgoing(owner, letter), clock.now())
    return redirect("outgoing", letter)


@require_POST
def once_more(request: HttpRequest, letter: int) -> HttpResponseRedirect:
    """The candidate looked: it did not go out, and is to be sent."""
    send_once_more(owner_of(request), letter, clock.now())
    return redirect("outgoing", letter)


def _desk(letter: OutgoingLetter) -> str:
    query = {"interview": letter.interview, "person": letter.person}
    return f"{reverse('letter', args=[letter.opportunity.key, letter.kind])}{encoded(query)}"


def _sent(letter: OutgoingLetter) -> str | None:
    """The page of the letter as it was noted."""
    if letter.event is None:
        return None
    return reverse("sent_letter", args=[letter.opportunity.key, letter.event])


urlpatterns = [
    path(
        "opportunities/<slug:opportunity>/letters/<slug:kind>/from-here/",
        send_from_here,
        name="letter_from_here",
    ),
    path("on-its-way/<int:letter>/", on_its_way, name="outgoing"),
    path("on-its-way/<int:letter>/take-back/", take_back, name="outgoing_take_back"),
    path("on-its-way/<int:letter>/arrived/", arrived, name="outgoing_arrived"),
    path("on-its-way/<int:letter>/once-more/", once_more, name="outgoing_once_more"),
]
