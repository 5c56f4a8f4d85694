"""Taking notes: which interview, then a line at a time, and what was noted so far."""

import json
import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterview.adapters.recording import LARGEST, kind_of_recording
from afterview.adapters.refusal import UnreadableFile
from afterview.core.finding import NotFound
from afterview.core.journal import HearBy
from afterview.core.notes_taken import Change
from afterview.core.refusal import Refused
from afterview.core.shape import write
from afterview.services.add_note import add_memo, add_note, memo_of, place_noted, remove_noted, undo_noted
from afterview.services.show_notes import Noted, choose_interview, show_notes
from afterview.web import clock
from afterview.web.forms.notes import NOTE_FORMS, MemoForm, NoteForm, instant_of
from afterview.web.notices import say
from afterview.web.requests import owner_of
from afterview.web.uploads import takes_files, uploads_of


@require_safe
def notes(request: HttpRequest) -> HttpResponse:
    """Which interview the notes are about; the one that runs, or ran last, is first."""
    choices = choose_interview(owner_of(request), clock.now())
    context = {"section": "notes", "choices": choices, "kinds": kinds_of_notes()}
    return render(request, "notes/choose.html", context)


@takes_files(LARGEST)
@require_http_methods(["GET", "HEAD", "POST"])
def notes_for(request: HttpRequest, opportunity: str, interview: str) -> HttpResponse:
    """The forms, and what was noted; a note that is sent is written and the same form comes back empty."""
    place = (opportunity, interview)
    if request.method != "POST":
        return _page(request, place, request.GET.get("kind", "person"))
    kind, form = sent_form(request)
    changes = taken(request, form, place)
    if changes is None:
        return _page(request, place, kind, form)
    say(request, _said(changes), undo=_undo(form) if changes else None)
    return redirect(f"{reverse('notes_for', args=place)}?kind={kind}")


def sent_form(request: HttpRequest) -> tuple[str, NoteForm | MemoForm]:
    """The kind of note that a request carries, and its form; `Refused` where there is no such kind."""
    kind = request.POST.get("kind", "")
    if kind == MemoForm.kind:
        return kind, MemoForm(request.POST, request.FILES)
    if kind not in NOTE_FORMS:
        raise Refused("kind", "is no kind of note")
    return kind, NOTE_FORMS[kind](request.POST)


def taken(
    request: HttpRequest, form: NoteForm | MemoForm, place: tuple[str, str]
) -> tuple[Change, ...] | None:
    """What the note that was sent changed; None where the form, or what the service refused, is wrong."""
    valid, now = form.is_valid(), clock.now()
    try:
        # First: it knows why a file that was too large did not come.
        data = uploads_of(request, "memo") if isinstance(form, MemoForm) else ()
        if not valid:
            return None
        key = form.cleaned_data["id"]
        if isinstance(form, NoteForm):
            return add_note(owner_of(request), key, place, form.note(now), now)
        at = instant_of(form.cleaned_data["at"], now)
        return add_memo(owner_of(request), key, place, data[0].data, at, now)
    except Refused as refused:
        form.add_error("text" if "text" in form.fields else None, _("This %s.") % refused.reason)
    except UnreadableFile as unreadable:
        form.errors.pop("memo", None)
        form.add_error("memo", _("This recording %s.") % unreadable.reason)
    return None


def _page(
    request: HttpRequest,
    place: tuple[str, str],
    kind: str,
    sent: NoteForm | MemoForm | None = None,
) -> HttpResponse:
    noted = show_notes(owner_of(request), *place)
    context = {
        "section": "notes",
        "noted": noted,
        "items": _items(noted),
        **forms_context(kind, sent),
        "removal": str(uuid.uuid4()),
    }
    return render(request, "notes/notes.html", context, status=200 if sent is None else 422)


def forms_context(kind: str, sent: NoteForm | MemoForm | None = None) -> dict[str, Any]:
    """A form of each kind, that of `kind` shown; the one that was `sent` comes back with what is wrong."""
    forms = [sent if sent and sent.kind == form.kind else form() for form in NOTE_FORMS.values()]
    memo = sent if isinstance(sent, MemoForm) else MemoForm()
    shown = kind if kind in NOTE_FORMS else "person"
    return {"forms": forms, "memo": memo, "kind": shown, "kinds": kinds_of_notes()}


def kinds_of_notes() -> list[tuple[str, str]]:
    """Each kind of note and what a reader calls it."""
    return [(kind, str(form.tab)) for kind, form in NOTE_FORMS.items()] + [("memo", _("Voice memo"))]


def _items(noted: Noted) -> list[dict[str, Any]]:
    """What was noted, each with what it takes to remove exactly that."""
    met = noted.interview
    things: list[tuple[str, Any]] = [
        *(("person", person) for person in met.people),
        *(("topic", topic) for topic in met.topics),
        *(("need", need) for need in met.needs),
        *(("clarification", point) for point in met.clarifications if point.resolved is None),
        *([("hear_by", met.hear_by)] if met.hear_by else []),
        *(("memo", kept) for kept in noted.memos),
    ]
    return [
        {"what": what, "thing": thing, "name": _name(thing), "value": json.dumps(write(thing))}
        for what, thing in things
    ]


def _name(thing: Any) -> str:  # noqa: ANN401 -- any thing of the notes
    if isinstance(thing, str):
        return thing
    return getattr(thing, "text", None) or getattr(thing, "name", None) or _("the date")


def _said(changes: tuple[Change, ...]) -> str:
    if not changes:
        return _("That is in your notes already.")
    hear_by = next((c.after for c in changes if isinstance(c.after, HearBy)), None)
    if hear_by is not None:
        return _("Noted. You confirm the date in the debrief.")
    return _("Noted.")


def _undo(form: NoteForm | MemoForm) -> str:
    return reverse("undo_note", args=[form.cleaned_data["id"]])


@require_POST
def remove_note(request: HttpRequest, opportunity: str, interview: str) -> HttpResponseRedirect:
    """Take one thing out of the notes; it can be taken back."""
    key = request.POST.get("id", "")
    try:
        value = json.loads(request.POST.get("value", ""))
    except ValueError:
        raise Refused("value", "is not what a note's own form sends") from None
    what = request.POST.get("what", "")
    remove_noted(owner_of(request), key, (opportunity, interview), what, value, clock.now())
    say(request, _("Removed."), undo=reverse("undo_note", args=[key]))
    return redirect("notes_for", opportunity, interview)


@require_POST
def undo_note(request: HttpRequest, key: str) -> HttpResponseRedirect:
    """Take back what one note, or one removal, changed."""
    owner = owner_of(request)
    place = place_noted(owner, key)
    undo_noted(owner, key, clock.now())
    say(request, _("Taken back."))
    return redirect("notes_for", *place)


@require_safe
def memo(request: HttpRequest, opportunity: str, attachment: str) -> HttpResponse:
    """A voice memo to listen to."""
    found = memo_of(owner_of(request), opportunity, attachment)
    if found is None:
        raise NotFound(attachment)
    kept, data = found
    answer = HttpResponse(data, content_type=kind_of_recording(data).media_type)
    answer["Content-Disposition"] = f'inline; filename="{kept.id}"'
    answer["Cache-Control"] = "private, no-store"
    return answer


_OF_INTERVIEW = "opportunities/<slug:opportunity>/interviews/<slug:interview>/notes"
urlpatterns = [
    path("notes/", notes, name="notes"),
    path(f"{_OF_INTERVIEW}/", notes_for, name="notes_for"),
    path(f"{_OF_INTERVIEW}/remove/", remove_note, name="remove_note"),
    path("notes/<slug:key>/undo/", undo_note, name="undo_note"),
    path("opportunities/<slug:opportunity>/memos/<slug:attachment>/", memo, name="memo"),
]
