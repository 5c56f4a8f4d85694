"""How reminders come, what the next one says, and one to try."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterview.core.refusal import Refused
from afterview.services.choose_reminders import NoWay, choose_reminders, how_reminders_come, try_reminder
from afterview.services.reminder_ways import NotDelivered
from afterview.web import clock
from afterview.web.forms.reminders import RemindersForm, reminder_values
from afterview.web.notices import say
from afterview.web.requests import owner_of

if TYPE_CHECKING:
    from afterview.records.models import User


@require_http_methods(["GET", "HEAD", "POST"])
def settings(request: HttpRequest) -> HttpResponse:
    """The ways, the quiet hours, and the next reminder."""
    owner = owner_of(request)
    how = how_reminders_come(owner)
    form = RemindersForm(request.POST or None, initial=reminder_values(how.settings))
    if request.method == "POST" and form.is_valid() and _chosen(owner, form):
        say(
            request,
            _("Reminders come this way from now on.") if _any_way(form) else _("There are no reminders now."),
        )
        return redirect("settings_reminders")
    context = {"section": "settings", "zone": owner.profile.time_zone, "form": form, "how": how}
    return render(request, "settings/reminders.html", context)


def _chosen(owner: "User", form: RemindersForm) -> bool:
    """Whether what was chosen is kept; else the form says why not."""
    try:
        choose_reminders(owner, form.apply, form.new_addresses(), clock.now())
    except Refused as refused:
        form.add_error("addresses", f"{refused.reason}.")
        return False
    except NoWay as missing:
        form.add_error(missing.way, missing.reason)
        return False
    return True


def _any_way(form: RemindersForm) -> bool:
    return bool(form.cleaned_data["mail"] or form.cleaned_data["notify"])


@require_POST
def try_it(request: HttpRequest) -> HttpResponse:
    """Send one now, to see that it arrives."""
    try:
        ways = try_reminder(owner_of(request), clock.now())
    except NotDelivered as failed:
        say(request, _("It did not go out: %(reason)s.") % {"reason": failed.reason})
    else:
        say(request, _("It is on its way.") if ways else _("Choose a way first, and save."))
    return redirect("settings_reminders")


urlpatterns = [
    path("settings/reminders/", settings, name="settings_reminders"),
    path("settings/reminders/try/", try_it, name="try_reminder"),
]
