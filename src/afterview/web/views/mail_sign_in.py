"""Settings, mail: signing in at the provider with a client of one's own, in place of an app password."""

from dataclasses import asdict

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afterview.adapters.oauth import Pending
from afterview.core.refusal import Refused
from afterview.services.open_mail import account_of
from afterview.services.sign_in_to_mail import begin_sign_in, finish_sign_in
from afterview.web import clock
from afterview.web.forms.mail import SignInForm, mail_values
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of

_PENDING = "mail_sign_in"


@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The client and its provider; then the link that leads there."""
    owner = owner_of(request)
    account, profile = account_of(owner), owner.profile
    form = SignInForm(request.POST or None, initial=mail_values(account, profile.name, profile.email or ""))
    if request.method == "POST" and form.is_valid():
        back = request.build_absolute_uri(reverse("mail_signed_in"))
        try:
            address, pending = begin_sign_in(owner, form.settings(), form.client(), back, clock.now())
        except Refused as refused:
            show_refusal(form, refused)
        else:
            request.session[_PENDING] = asdict(pending)
            # A form may lead to our own pages only, so a link leads out.
            return render(request, "mail/leave.html", {"section": "settings", "address": address})
    context = {"section": "settings", "form": form}
    return render(request, "mail/sign_in.html", context, status=422 if form.errors else 200)


@require_safe
def signed_in(request: HttpRequest) -> HttpResponseRedirect:
    """Where the provider sends the browser back to."""
    kept = request.session.pop(_PENDING, None)
    if kept is None:
        say(request, _("That sign-in was not begun here. Begin again."))
        return redirect("mail_sign_in")
    try:
        finish_sign_in(owner_of(request), Pending(**kept), request.META["QUERY_STRING"], clock.now())
    except Refused as refused:
        say(request, _("The account cannot be used yet: %s.") % refused)
        return redirect("mail_sign_in")
    say(request, _("You are signed in to your mail account."))
    return redirect("mail")


urlpatterns = [
    path("settings/mail/sign-in/", sign_in, name="mail_sign_in"),
    path("settings/mail/signed-in/", signed_in, name="mail_signed_in"),
]
