"""The forms for what happened: how a call went, that they got in touch, a no, what they said after it."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afterview.core.journal import HearBy
from afterview.web.forms.promise import PromiseForm, Understand
from afterview.web.forms.when import WhenForm

_LONG = 10_000


def _note(label: Any) -> forms.CharField:  # noqa: ANN401 -- a lazy text
    return forms.CharField(
        label=label, required=False, max_length=_LONG, widget=forms.Textarea(attrs={"rows": 4})
    )


class HappenedForm(WhenForm):
    """Something that happened, with a note."""

    note = _note(gettext_lazy("Notes, if you want to keep any"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        self.order_fields(["note"])

    @property
    def note_or_none(self) -> str | None:
        """The note, None where there is none."""
        return self.cleaned_data["note"].strip() or None


class AnswerForm(PromiseForm, HappenedForm):
    """They answered, perhaps with a date; the date and their words may be left out."""

    field_order = ("note", "words", "date", "when", "clock", "day")

    def hear_by(self, day_of: Any, understand: Understand) -> tuple[bool, HearBy | None]:  # noqa: ANN401 -- a function of instants
        """Whether the answer can be kept, and the date they gave; not yet where a reading is to be confirmed.

        `day_of` gives the local date of an instant there. Only of a valid form.
        """
        given = self.answer(day_of(self.happened), understand)
        return self.understood is None, given

    @property
    def note_with_words(self) -> str | None:
        """The note; with their words about when where these come to no date."""
        words = self.cleaned_data["words"].strip()
        parts = [self.note_or_none]
        if words and not self.cleaned_data["date"]:
            parts.append(_("They said: “%(words)s”.") % {"words": words})
        return "\n".join(part for part in parts if part) or None


class HeardForm(AnswerForm):
    """They got in touch."""

    note = _note(gettext_lazy("What did they say?"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- as above
        super().__init__(*args, **kwargs)
        self.fields["words"].label = _("If they named a date: in their words")


class ReachedForm(AnswerForm):
    """The call reached somebody."""

    person = forms.ChoiceField(label=gettext_lazy("Whom did you reach?"), required=False)
    note = _note(gettext_lazy("What did they say?"))
    answered = forms.ChoiceField(
        label=gettext_lazy("What does it come to?"),
        choices=(
            ("nothing_new", gettext_lazy("Nothing new")),
            ("told", gettext_lazy("They told me where it stands, or a new date")),
            ("said_no", gettext_lazy("They said no")),
            ("offered", gettext_lazy("They make an offer")),
        ),
        widget=forms.RadioSelect,
        initial="nothing_new",
        required=False,
    )

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 -- as above
        people: Sequence[str],
        **kwargs: Any,  # noqa: ANN401 -- as above
    ) -> None:
        super().__init__(*args, **kwargs)
        choices = [*((name, name) for name in people), ("", _("somebody else"))]
        self.fields["person"] = forms.ChoiceField(
            label=_("Whom did you reach?"), required=False, choices=choices, initial=choices[0][0]
        )
        self.fields["words"].label = _("If they named a date: in their words")
        self.order_fields(["person", "note", "answered", "words", "date", "when", "clock", "day"])

    def clean(self) -> dict[str, Any]:
        """The answers; a date is news."""
        cleaned = super().clean() or {}
        if cleaned.get("date") and cleaned.get("answered") in ("", "nothing_new"):
            cleaned["answered"] = "told"
        return cleaned


class FeedbackForm(HappenedForm):
    """What they said after a no."""

    note = forms.CharField(
        label=gettext_lazy("What did they say?"),
        help_text=gettext_lazy("In their words, without an answer to it."),
        max_length=_LONG,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": gettext_lazy("Write what they said, or leave it for later.")},
    )
