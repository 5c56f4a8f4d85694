"""One form a kind of note; the page, a telephone that was out of reach and htmx all send the same fields."""

import uuid
from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from afterview.core.notes_taken import Note, NoteKind
from afterview.core.refusal import Refused
from afterview.core.shape import reader

_LONGEST = 4000
_NAME = 200
_WORDS: dict[str, Any] = {"autocomplete": "off", "enterkeyhint": "done"}
_LINES = {"rows": 2, "autocomplete": "off"}


class NoteForm(forms.Form):
    """What every note has: its words, the id under which it is written once, and when it was typed."""

    kind: NoteKind
    tab: Any
    button: Any
    id = forms.CharField(widget=forms.HiddenInput, max_length=64)
    at = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    text: Any

    def __init__(self, data: Any = None) -> None:  # noqa: ANN401 -- as Django's forms take it
        super().__init__(data, auto_id=f"{self.kind}-%s", initial={"id": str(uuid.uuid4())})

    def note(self, now: datetime) -> Note:
        """The note of a valid form, received at `now`: no note was typed later than that."""
        said = self.cleaned_data
        return Note(
            kind=self.kind,
            text=said["text"],
            at=instant_of(said["at"], now),
            discussed_with=said.get("whom"),
            title=said.get("title"),
            responsibilities=said.get("responsibilities"),
        )


def instant_of(written: str, now: datetime) -> datetime:
    """When something was noted by the device's clock; `now` where it says nothing or what lies ahead."""
    try:
        instant: datetime = reader(datetime)(written)
    except Refused:
        return now
    return min(instant, now)


class PersonForm(NoteForm):
    """Somebody met."""

    kind = "person"
    tab, button = gettext_lazy("Person"), gettext_lazy("Add this person")
    text = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=_NAME,
        widget=forms.TextInput(attrs=_WORDS | {"autocapitalize": "words", "spellcheck": "false"}),
    )
    title = forms.CharField(
        label=gettext_lazy("Title"), required=False, max_length=_NAME, widget=forms.TextInput(attrs=_WORDS)
    )
    responsibilities = forms.CharField(
        label=gettext_lazy("What they do"),
        required=False,
        max_length=_LONGEST,
        widget=forms.TextInput(attrs=_WORDS),
    )


class TopicForm(NoteForm):
    """Something talked about."""

    kind = "topic"
    tab, button = gettext_lazy("Topic"), gettext_lazy("Add this topic")
    text = forms.CharField(
        label=gettext_lazy("What you talked about"),
        max_length=_LONGEST,
        widget=forms.Textarea(attrs=_LINES),
    )
    whom = forms.CharField(
        label=gettext_lazy("With whom"),
        help_text=gettext_lazy("Leave it empty if with everyone."),
        required=False,
        max_length=_NAME,
        widget=forms.TextInput(attrs=_WORDS | {"list": "people-met"}),
    )


class NeedForm(NoteForm):
    """Something they need."""

    kind = "need"
    tab, button = gettext_lazy("Need"), gettext_lazy("Add this need")
    text = forms.CharField(
        label=gettext_lazy("What they need"), max_length=_LONGEST, widget=forms.Textarea(attrs=_LINES)
    )


class UnclearForm(NoteForm):
    """Something to put right."""

    kind = "unclear"
    tab, button = gettext_lazy("Unclear"), gettext_lazy("Add this point")
    text = forms.CharField(
        label=gettext_lazy("What was unclear, or came out wrong"),
        max_length=_LONGEST,
        widget=forms.Textarea(attrs=_LINES),
    )


class HearByForm(NoteForm):
    """Their words about when the candidate will hear."""

    kind = "hear_by"
    tab, button = gettext_lazy("When"), gettext_lazy("Add their words")
    text = forms.CharField(
        label=gettext_lazy("When you will hear, in their words"),
        help_text=gettext_lazy("For example: by the end of next week."),
        max_length=_LONGEST,
        widget=forms.TextInput(attrs=_WORDS),
    )


class FreeForm(NoteForm):
    """Any lines."""

    kind = "free"
    tab, button = gettext_lazy("Anything"), gettext_lazy("Add this")
    text = forms.CharField(
        label=gettext_lazy("Anything else"),
        help_text=gettext_lazy("A line each. “Need: …” or “Unclear: …” at its start sorts it."),
        max_length=_LONGEST,
        widget=forms.Textarea(attrs=_LINES),
    )


class MemoForm(forms.Form):
    """A voice memo; the file is taken in by the view."""

    kind = "memo"
    id = forms.CharField(widget=forms.HiddenInput, max_length=64)
    at = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    memo = forms.FileField(
        label=gettext_lazy("A recording of yourself"),
        help_text=gettext_lazy("Up to 25 MB."),
        widget=forms.FileInput(attrs={"accept": "audio/*", "capture": True}),
    )

    def __init__(self, data: Any = None, files: Any = None) -> None:  # noqa: ANN401 -- as Django's forms take it
        super().__init__(data, files, auto_id="memo-%s", initial={"id": str(uuid.uuid4())})


NOTE_FORMS: dict[str, type[NoteForm]] = {
    form.kind: form for form in (PersonForm, TopicForm, NeedForm, UnclearForm, HearByForm, FreeForm)
}
