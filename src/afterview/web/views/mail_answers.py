"""What Today asks of the candidate's mail: yes, no, or take it back."""

from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from afterview.services.asked_messages import invitation_of, leave_message, note_message, undo_message
from afterview.web import clock
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.views.add import token_of


@require_safe
def invitation(request: HttpRequest, message: int) -> HttpResponseRedirect:
    """The invitation that came with a message, to be confirmed as if it had been dropped."""
    kept = invitation_of(owner_of(request), message)
    return redirect("add_confirm", token_of([kept]), 1)


@require_POST
def yes(request: HttpRequest, message: int) -> HttpResponseRedirect:
    """Note what the message was taken for."""
    opportunity = request.POST.get("opportunity") or None
    note_message(owner_of(request), message, opportunity, clock.now())
    say(request, _("Noted."), undo=reverse("answer_undo", args=[message]))
    return redirect("today")


@require_POST
def no(request: HttpRequest, message: int) -> HttpResponseRedirect:
    """Note nothing of it."""
    leave_message(owner_of(request), message)
    say(request, _("Nothing is noted of it."))
    return redirect("today")


@require_POST
def undo(request: HttpRequest, message: int) -> HttpResponseRedirect:
    """Take back what was noted of a message."""
    undo_message(owner_of(request), message, clock.now())
    say(request, _("Taken back: nothing is noted of that message."))
    return redirect("today")


urlpatterns = [
    path("answers/<int:message>/invitation/", invitation, name="answer_invitation"),
    path("answers/<int:message>/yes/", yes, name="answer_yes"),
    path("answers/<int:message>/no/", no, name="answer_no"),
    path("answers/<int:message>/undo/", undo, name="answer_undo"),
]
