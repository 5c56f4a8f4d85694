"""Settings, mail: the account that letters go out by and answers are looked for in."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterview.core.refusal import Refused
from afterview.services.open_mail import account_of
from afterview.services.set_up_mail import remove_mail, set_up_mail
from afterview.web import clock
from afterview.web.forms.mail import MailForm, mail_values
from afterview.web.forms.refusals import show_refusal
from afterview.web.notices import say
from afterview.web.requests import owner_of


@require_http_methods(["GET", "HEAD", "POST"])
def mail(request: HttpRequest) -> HttpResponse:
    """The account; saved once its servers have been signed in to, or knowingly without."""
    owner = owner_of(request)
    account = account_of(owner)
    profile = owner.profile
    form = MailForm(request.POST or None, initial=mail_values(account, profile.name, profile.email or ""))
    if request.method == "POST" and form.is_valid():
        password = form.cleaned_data["password"] or None
        try:
            set_up_mail(owner, form.settings(), password, clock.now(), unchecked="unchecked" in request.POST)
        except Refused as refused:
            show_refusal(form, refused)
        else:
            say(request, _("Your mail account is saved."))
            return redirect("mail")
    context = {
        "section": "settings",
        "account": account,
        "form": form,
        "zone": profile.time_zone,
        "failed": bool(form.errors),
    }
    return render(request, "mail/account.html", context, status=422 if form.errors else 200)


@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Forget the account and its password."""
    remove_mail(owner_of(request))
    say(request, _("Your mail account and its password are forgotten."))
    return redirect("mail")


urlpatterns = [
    path("settings/mail/", mail, name="mail"),
    path("settings/mail/remove/", remove, name="mail_remove"),
]
