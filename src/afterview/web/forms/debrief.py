"""The forms of the debrief. Rows carry in `was` what they replace (see `afterview.core.debriefing`)."""

import re
from collections.abc import Iterable
from functools import partial
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afterview.core.debriefing import Met
from afterview.core.journal import Interview, Topic
from afterview.core.refusal import Refused

_LONG = 10_000
_SHORT = 300
_MOST_ROWS = 200


class PersonRow(forms.Form):
    """Somebody met."""

    was = forms.CharField(required=False, widget=forms.HiddenInput)
    name = forms.CharField(label=gettext_lazy("Name"), required=False, max_length=_SHORT)
    title = forms.CharField(label=gettext_lazy("Title"), required=False, max_length=_SHORT)

    def clean(self) -> dict[str, Any]:
        """A title belongs to a name."""
        cleaned = super().clean() or {}
        if cleaned.get("title") and not cleaned.get("name") and not cleaned.get("was"):
            self.add_error("name", _("Give the name that goes with the title."))
        return cleaned


class NeedRow(forms.Form):
    """Something they need."""

    was = forms.CharField(required=False, widget=forms.HiddenInput)
    text = forms.CharField(label=gettext_lazy("They need"), required=False, max_length=_LONG)


class TopicRow(forms.Form):
    """Something talked about, and with whom."""

    was = forms.CharField(required=False, widget=forms.HiddenInput)
    was_with = forms.CharField(required=False, widget=forms.HiddenInput)
    text = forms.CharField(label=gettext_lazy("We talked about"), required=False, max_length=_LONG)
    discussed_with = forms.ChoiceField(label=gettext_lazy("With"), required=False)

    def __init__(self, *args: Any, people: Iterable[str], **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        choices = [("", _("everyone")), *((name, name) for name in people)]
        self.fields["discussed_with"] = forms.ChoiceField(label=_("With"), required=False, choices=choices)


_PeopleRows = forms.formset_factory(
    PersonRow, extra=2, max_num=_MOST_ROWS, absolute_max=_MOST_ROWS, validate_max=True
)
_NeedRows = forms.formset_factory(
    NeedRow, extra=2, max_num=_MOST_ROWS, absolute_max=_MOST_ROWS, validate_max=True
)
_TopicRows = forms.formset_factory(
    TopicRow, extra=2, max_num=_MOST_ROWS, absolute_max=_MOST_ROWS, validate_max=True
)


class WhomForm:
    """Whom did you meet: one row a person, two empty ones."""

    def __init__(self, interview: Interview, data: Any) -> None:  # noqa: ANN401 -- a QueryDict or None
        rows = [{"was": p.name, "name": p.name, "title": p.title} for p in interview.people]
        self.rows = _PeopleRows(data, prefix="people", initial=rows)

    def is_valid(self) -> bool:
        """Whether every row can be read."""
        return self.rows.is_valid()

    @property
    def answers(self) -> list[Met]:
        """A row each, empty ones included: a refusal names the row by its place."""
        return [
            Met(was=row.get("was") or None, name=row.get("name", ""), title=row.get("title") or None)
            for row in (form.cleaned_data for form in self.rows.forms)
        ]

    def show_refusal(self, refused: Refused) -> None:
        """Show a refusal beside the row that it is about."""
        place = re.search(r"people\[(\d+)\]", refused.path)
        if place is not None:
            row, whom = self.rows.forms[int(place[1])], _("This")
        else:
            named = [form for form in self.rows.forms if form.cleaned_data.get("was") == refused.path]
            if not named:
                raise refused
            row, whom = named[0], refused.path
        row.add_error("name", f"{whom} {refused.reason}.")


class NeedsForm:
    """What they need and what was talked about: two lists of rows."""

    def __init__(self, interview: Interview, data: Any) -> None:  # noqa: ANN401 -- as above
        topics = [
            {
                "was": t.text,
                "was_with": t.discussed_with or "",
                "text": t.text,
                "discussed_with": t.discussed_with or "",
            }
            for t in interview.topics
        ]
        names = [p.name for p in interview.people]
        names += [t.discussed_with for t in interview.topics if t.discussed_with]
        self.needs = _NeedRows(data, prefix="needs", initial=[{"was": n, "text": n} for n in interview.needs])
        self.topics = _TopicRows(
            data, prefix="topics", initial=topics, form_kwargs={"people": dict.fromkeys(names)}
        )

    def is_valid(self) -> bool:
        """Whether every row can be read."""
        return all([self.needs.is_valid(), self.topics.is_valid()])

    @property
    def need_answers(self) -> list[tuple[str | None, str | None]]:
        """Each need with what it replaces."""
        rows = (form.cleaned_data for form in self.needs.forms)
        return [(row.get("was") or None, row.get("text") or None) for row in rows]

    @property
    def topic_answers(self) -> list[tuple[Topic | None, Topic | None]]:
        """Each topic with what it replaces."""
        rows = (form.cleaned_data for form in self.topics.forms)
        return [
            (_topic(row.get("was"), row.get("was_with")), _topic(row.get("text"), row.get("discussed_with")))
            for row in rows
        ]


def _topic(text: str | None, whom: str | None) -> Topic | None:
    return Topic(text=text, discussed_with=whom or None) if text else None


_LongAnswer = partial(
    forms.CharField, required=False, max_length=_LONG, widget=forms.Textarea(attrs={"rows": 4})
)


class WentWellForm(forms.Form):
    """One thing that went well."""

    went_well = _LongAnswer(
        label=gettext_lazy("What went well?"),
        help_text=gettext_lazy("What you did or said. It says nothing about the result yet."),
    )


class RedoForm(forms.Form):
    """One thing to do another way, and what cannot be known."""

    would_change = _LongAnswer(
        label=gettext_lazy("What would you do another way?"),
        help_text=gettext_lazy("One thing, and how you would do it next time. It is not the interview."),
    )
    cannot_know = _LongAnswer(
        label=gettext_lazy("What can you not know?"),
        help_text=gettext_lazy("For example whom else they meet, or what they settled before they met you."),
    )
