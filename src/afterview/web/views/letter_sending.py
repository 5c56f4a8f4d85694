"""Sending one letter: check it, take it out, note that it went."""

import re
import unicodedata

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.services.add_address import add_address
from afterview.services.mark_sent import Marked, mark_sent
from afterview.services.send_ways import Sending, letter_file, send_ways
from afterview.web import clock
from afterview.web.forms.letters import AddressForm, SentForm
from afterview.web.forms.refusals import show_refusal
from afterview.web.letter_requests import LetterRequest, letter_request
from afterview.web.letter_words import KIND_WORDS, letter_address, unsent_address
from afterview.web.notices import say

_KNOWINGLY = "knowingly"


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """The letter as it will leave, and what the checks still find; with errors only knowingly further."""
    wanted = letter_request(request, opportunity, kind)
    sending = send_ways(wanted.owner, wanted.asked, wanted.manner, clock.now())
    if sending is None:
        return redirect(wanted.address())
    asked = request.method == "POST"
    if asked and (not sending.verdict.errors or _KNOWINGLY in request.POST):
        return redirect(_send_address(wanted, sending))
    context = _context(wanted, sending) | {"unanswered": asked}
    return render(request, "letters/check.html", context, status=422 if asked else 200)


def _send_address(wanted: LetterRequest, sending: Sending) -> str:
    # The wording that was looked at, so that a later one is not sent with its errors unseen.
    known = {_KNOWINGLY: sending.checked} if sending.verdict.errors else {}
    return wanted.address("letter_send", **known)


@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """The ways out of a checked letter; then the note that it went."""
    wanted = letter_request(request, opportunity, kind)
    now, zone = clock.now(), wanted.owner.profile.time_zone
    form = SentForm(request.POST or None, now=now, zone=zone)
    if request.method == "POST" and form.is_valid():
        try:
            checked, at = form.cleaned_data["checked"], min(form.happened, now)
            return _go_on(request, wanted, mark_sent(wanted.owner, wanted.asked, checked, at, now))
        except Refused as refused:
            if refused.path != "at":
                return _check_again(request, wanted)
            form.add_error(None, _("That %(reason)s.") % {"reason": refused.reason})
        except NotFound:
            return _check_again(request, wanted)
    return _ways(request, wanted, form, AddressForm())


def _go_on(request: HttpRequest, wanted: LetterRequest, marked: Marked) -> HttpResponseRedirect:
    """Say what was noted and go to the next letter that is due."""
    letter, place = marked.letter, wanted.asked.opportunity
    said = (
        _("Noted as sent: your letter to %(person)s.") if letter.person else _("Noted as sent: your letter.")
    )
    counted = _("%(sent)s of %(of)s letters sent.") if marked.of > 1 else ""
    words = {"person": letter.person, "sent": marked.sent, "of": marked.of}
    say(request, f"{said} {counted}".strip() % words, undo=unsent_address(place, letter))
    return redirect("letters", place) if marked.next is None else redirect(letter_address(place, marked.next))


def _check_again(request: HttpRequest, wanted: LetterRequest) -> HttpResponseRedirect:
    say(request, _("The letter has changed since you checked it. Nothing was noted; check it once more."))
    return redirect(wanted.address("letter_check"))


def _ways(request: HttpRequest, wanted: LetterRequest, form: SentForm, address: AddressForm) -> HttpResponse:
    sending = send_ways(wanted.owner, wanted.asked, wanted.manner, clock.now())
    if sending is None:
        return redirect(wanted.address())
    if sending.verdict.errors and request.GET.get(_KNOWINGLY) != sending.checked:
        return redirect(wanted.address("letter_check"))
    form.initial["checked"] = sending.checked
    context = _context(wanted, sending) | {
        "form": form,
        "address_form": address,
        "here": _send_address(wanted, sending),
        "file": wanted.address("letter_file"),
        "address_page": wanted.address("letter_address"),
        "from_here": sending.from_here,
        "from_here_address": wanted.address("letter_from_here"),
        "zone": wanted.owner.profile.time_zone,
    }
    wrong = form.errors or address.errors
    return render(request, "letters/send.html", context, status=422 if wrong else 200)


@require_http_methods(["POST"])
def address(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """Record where the reader's mail goes, and go on sending."""
    wanted = letter_request(request, opportunity, kind)
    form = AddressForm(request.POST)
    if form.is_valid():
        try:
            add_address(wanted.owner, wanted.asked, form.cleaned_data["email"], clock.now())
        except Refused as refused:
            show_refusal(form, refused)
    if form.errors:
        sent = SentForm(now=clock.now(), zone=wanted.owner.profile.time_zone)
        return _ways(request, wanted, sent, form)
    say(request, _("The address is saved."))
    return redirect(wanted.address("letter_send", **_known(request)))


def _known(request: HttpRequest) -> dict[str, str]:
    known = request.GET.get(_KNOWINGLY)
    return {_KNOWINGLY: known} if known else {}


@require_safe
def file(request: HttpRequest, opportunity: str, kind: str) -> HttpResponse:
    """The letter as a file that a mail program opens."""
    wanted = letter_request(request, opportunity, kind)
    content = letter_file(wanted.owner, wanted.asked, clock.now())
    if content is None:
        return redirect(wanted.address())
    named = _file_name(wanted.asked.person or opportunity)
    headers = {"Content-Disposition": f'attachment; filename="{named}.eml"'}
    return HttpResponse(content, content_type="message/rfc822", headers=headers)


def _file_name(name: str) -> str:
    """`letter-to-dana-ortiz`: what every file system takes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(["letter-to", *re.findall(r"[a-z0-9]+", plain)])[:80]


def _context(wanted: LetterRequest, sending: Sending) -> dict[str, object]:
    return {
        "section": "opportunities",
        "sending": sending,
        "verdict": sending.verdict,
        "kind": KIND_WORDS[sending.about.kind],
        "desk_address": wanted.address(),
        "check_address": wanted.address("letter_check"),
    }


urlpatterns = [
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/check/", check, name="letter_check"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/send/", send, name="letter_send"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/file/", file, name="letter_file"),
    path("opportunities/<slug:opportunity>/letters/<slug:kind>/address/", address, name="letter_address"),
]
