"""Settings: who one is, how letters read, how pages look, what is stored, and taking it out, in and away."""

import tempfile

from django.conf import settings as project
from django.contrib.auth import logout
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.adapters.refusal import UnreadableFile
from afterview.core.finding import NotFound
from afterview.core.refusal import Refused
from afterview.records.backups import list_backups
from afterview.records.home import this_home
from afterview.records.sessions import end_session, end_sessions, session_id, sessions_of
from afterview.records.whole import has_journal
from afterview.services.back_up import back_up
from afterview.services.change_profile import change_candidate, change_preferences, days_off_of
from afterview.services.delete_everything import delete_everything, what_there_is
from afterview.services.export_everything import export_everything
from afterview.services.import_journal import import_journal
from afterview.web import (
    clock,
    devices,  # noqa: F401 -- hears of sign-ins
)
from afterview.web.forms.refusals import show_refusal
from afterview.web.forms.settings import (
    AppearanceForm,
    DeleteForm,
    ImportForm,
    LettersForm,
    ProfileForm,
    profile_values,
)
from afterview.web.notices import say
from afterview.web.requests import owner_of, without_journal
from afterview.web.uploads import takes_files, uploads_of

THEME_COOKIE = "afterview_theme"
_FORMS = ["GET", "HEAD", "POST"]
_A_YEAR = 60 * 60 * 24 * 365
_LARGEST_IMPORT = 100_000_000


def _page(request: HttpRequest, template: str, **context: object) -> HttpResponse:
    return render(
        request, f"settings/{template}.html", {"section": "settings", "zone": _zone(request), **context}
    )


def _zone(request: HttpRequest) -> str | None:
    """The candidate's time zone, in which instants are shown."""
    profile = getattr(request.user, "profile", None)
    return profile.time_zone if profile else None


@without_journal
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """What may be set."""
    return _page(request, "index", begun=has_journal(owner_of(request)))


@require_http_methods(_FORMS)
def profile(request: HttpRequest) -> HttpResponse:
    """Who the candidate is, and what their country means for business days."""
    owner = owner_of(request)
    form = ProfileForm(request.POST or None, initial=profile_values(owner.profile))
    if request.method == "POST" and form.is_valid():
        try:
            change_candidate(owner, form.cleaned_data, clock.now())
        except Refused as refused:
            show_refusal(form, refused)
        else:
            say(request, _("Your profile is saved."))
            return redirect("settings_profile")
    days_off = days_off_of(owner.profile, clock.now())
    weekend = ", ".join(str(WEEKDAYS[day]) for day in days_off.weekend)
    return _page(request, "profile", form=form, days_off=days_off, weekend=weekend, today=clock.now().date())


@require_http_methods(_FORMS)
def letters(request: HttpRequest) -> HttpResponse:
    """How letters are worded and judged."""
    owner = owner_of(request)
    kept = {name: getattr(owner.profile, name) for name in LettersForm.base_fields}
    form = LettersForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid():
        change_preferences(owner, form.cleaned_data)
        say(request, _("New letters are worded and checked this way."))
        return redirect("settings_letters")
    return _page(request, "letters", form=form)


@without_journal
@require_http_methods(_FORMS)
def appearance(request: HttpRequest) -> HttpResponse:
    """Light or dark, on this device."""
    form = AppearanceForm(
        request.POST or None, initial={"theme": request.COOKIES.get(THEME_COOKIE, "system")}
    )
    if request.method == "POST" and form.is_valid():
        answer = redirect("settings_appearance")
        theme = form.cleaned_data["theme"]
        secure = request.is_secure()
        answer.set_cookie(THEME_COOKIE, theme, max_age=_A_YEAR, httponly=True, samesite="Lax", secure=secure)
        return answer
    return _page(request, "appearance", form=form)


@without_journal
@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    """What is stored where."""
    return _page(request, "privacy", home=this_home(), public=project.PUBLIC_URL)


@without_journal
@require_http_methods(_FORMS)
def signed_in(request: HttpRequest) -> HttpResponse:
    """Where one is signed in; posting `device` signs that one out, without it all others."""
    owner, here = owner_of(request), request.session.session_key
    if request.method != "POST":
        sessions = sessions_of(owner)
        return _page(request, "devices", sessions=sessions, here=session_id(here))
    if device := request.POST.get("device"):
        if not end_session(owner, device):
            raise NotFound(device)
        say(request, _("That device is signed out."))
    else:
        end_sessions(owner, but=here)
        say(request, _("All other devices are signed out."))
    return redirect("settings_devices")


@require_http_methods(_FORMS)
def export(request: HttpRequest) -> HttpResponse | FileResponse:
    """Everything as one file."""
    if request.method != "POST":
        return _page(request, "export")
    now = clock.now()
    out = tempfile.TemporaryFile()  # noqa: SIM115 -- the response closes it
    export_everything(owner_of(request), out, now)
    out.seek(0)
    return FileResponse(out, as_attachment=True, filename=f"afterview-{now.date().isoformat()}.zip")


@without_journal
@takes_files(_LARGEST_IMPORT)
@require_http_methods(_FORMS)
def import_file(request: HttpRequest) -> HttpResponse:
    """Take in an export or a journal file."""
    owner = owner_of(request)
    form = ImportForm(request.POST, request.FILES) if request.method == "POST" else ImportForm()
    if request.method == "POST" and _imported(request, form):
        return redirect("today")
    status = 422 if form.errors else 200
    answer = _page(request, "import", form=form, begun=has_journal(owner))
    answer.status_code = status
    return answer


def _imported(request: HttpRequest, form: ImportForm) -> bool:
    """Whether the file that was sent is the journal now; else the form says why not."""
    valid = form.is_valid()
    try:
        uploads_of(request, "file")
        if not valid:
            return False
        file = form.cleaned_data["file"]
        file.seek(0)
        done = import_journal(
            owner_of(request),
            file,
            file.name,
            clock.now(),
            replace_what_is_there=form.cleaned_data["replace"],
        )
    except (Refused, UnreadableFile) as error:
        form.errors.pop("file", None)
        form.add_error("file", f"{error}.")
        return False
    say(request, _("%(count)s opportunities were taken in.") % {"count": done.opportunities})
    if done.missing:
        say(
            request,
            _("%(count)s files that the journal names did not come with it.") % {"count": len(done.missing)},
        )
    return True


@without_journal
@require_http_methods(_FORMS)
def backups(request: HttpRequest) -> HttpResponse:
    """The backups on this machine, and one more at a press."""
    if request.method == "POST":
        made = back_up(this_home(), None, clock.now())
        say(request, _("A backup was made: %(name)s.") % {"name": made.file.name})
        return redirect("settings_backups")
    return _page(request, "backups", backups=list_backups(this_home()), home=this_home())


@without_journal
@require_http_methods(_FORMS)
def delete(request: HttpRequest) -> HttpResponse:
    """Delete everything, once the word is typed."""
    owner = owner_of(request)
    form = DeleteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        gone = delete_everything(this_home(), owner, backups=form.cleaned_data["backups"])
        logout(request)
        return _page(request, "deleted", gone=gone)
    return _page(request, "delete", form=form, there=what_there_is(this_home(), owner))


@without_journal
@require_POST
def sign_out_everywhere(request: HttpRequest) -> HttpResponseRedirect:
    """Close the journal on every device, this one too."""
    end_sessions(owner_of(request))
    logout(request)
    return redirect("sign_in")


urlpatterns = [
    path("settings/", index, name="settings"),
    path("settings/profile/", profile, name="settings_profile"),
    path("settings/letters/", letters, name="settings_letters"),
    path("settings/appearance/", appearance, name="settings_appearance"),
    path("settings/privacy/", privacy, name="settings_privacy"),
    path("settings/devices/", signed_in, name="settings_devices"),
    path("settings/devices/sign-out/", sign_out_everywhere, name="sign_out_everywhere"),
    path("settings/export/", export, name="export"),
    path("settings/import/", import_file, name="import_journal"),
    path("settings/backups/", backups, name="settings_backups"),
    path("settings/delete/", delete, name="delete_everything"),
]
