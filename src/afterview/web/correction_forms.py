"""The forms in which what is recorded is corrected."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.core.corrections import InterviewNow, Particulars
from afterview.core.holiday import knows_subdivision
from afterview.core.journal import Format, Interview, Opportunity, Person, Topic
from afterview.core.plain_text import one_line
from afterview.web.interview_form import LineField, WhenForm, ZoneField

_MOST_LINES = 20_000


class ParticularsForm(forms.Form):
    """Company, position, and where it is: by which days and hours it is followed up."""

    company = LineField(label=later("Company"))
    position = LineField(label=later("Position"))
    time_zone = ZoneField(label=later("Their time zone"), required=False)
    country = LineField(
        label=later("Their country"),
        required=False,
        help_text=later("Two letters, like US or DE. Business days leave its public holidays out."),
    )
    subdivision = LineField(
        label=later("Their state or region"), required=False, help_text=later("A code like IL or BY.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        cast("ZoneField", self.fields["time_zone"]).offer(self["time_zone"].value(), _("The same as mine"))

    def clean_country(self) -> str | None:
        """A country code in capitals."""
        code: str | None = self.cleaned_data["country"]
        if code is None:
            return None
        code = code.upper()
        if not (len(code) == 2 and code.isascii() and code.isalpha()):
            raise ValidationError(_("Give the two letters of the country, like US."))
        return code

    def clean(self) -> dict[str, Any]:
        """The fields; a subdivision belongs to the country."""
        fields = super().clean() or {}
        country, subdivision = fields.get("country"), fields.get("subdivision")
        if subdivision:
            fields["subdivision"] = subdivision.upper()
            if not country or not knows_subdivision(country, fields["subdivision"]):
                self.add_error("subdivision", _("The country has no such part in the list of holidays."))
        return fields

    def particulars(self) -> Particulars:
        """What a valid form says."""
        names = ("company", "position", "time_zone", "country", "subdivision")
        return Particulars(**{name: self.cleaned_data[name] for name in names})


def particulars_of(opportunity: Opportunity) -> dict[str, Any]:
    """How the particulars of an opportunity stand in their form."""
    return {name: getattr(opportunity, name) for name in ParticularsForm.base_fields}


class InterviewCorrectionForm(WhenForm):
    """An interview's times, what was talked about and what they need."""

    topics = forms.CharField(
        label=later("What you talked about"),
        help_text=later("A line each. Put the name of who it was with behind it in brackets."),
        widget=forms.Textarea,
        required=False,
        max_length=_MOST_LINES,
    )
    needs = forms.CharField(
        label=later("What they need"),
        help_text=later("A line each."),
        widget=forms.Textarea,
        required=False,
        max_length=_MOST_LINES,
    )

    def corrected(self, people: tuple[Person, ...], renamed: dict[str, str]) -> InterviewNow:
        """What a valid form says; `people` and `renamed` come from the forms of the people."""
        fields = self.cleaned_data
        names = [*(person.name for person in people), *renamed]
        return InterviewNow(
            starts=fields["starts"],
            ends=fields["last"],
            format=cast("Format | None", fields["format"] or None),
            people=people,
            topics=tuple(_topic(line, names) for line in _lines(fields["topics"])),
            needs=tuple(_lines(fields["needs"])),
            renamed=renamed,
        )


def topics_in_lines(interview: Interview) -> str:
    """The topics of an interview, a line each, with whom in brackets."""
    return "\n".join(
        f"{one_line(t.text)} ({t.discussed_with})" if t.discussed_with else one_line(t.text)
        for t in interview.topics
    )


def needs_in_lines(interview: Interview) -> str:
    """The needs told at an interview, a line each."""
    return "\n".join(one_line(need) for need in interview.needs)


def _lines(text: str) -> list[str]:
    return [line for each in text.splitlines() if (line := one_line(each))]


def _topic(line: str, names: Iterable[str]) -> Topic:
    """A topic, with whom where a name that is known stands in brackets at its end."""
    before, bracket, rest = line.rpartition(" (")
    name = rest.removesuffix(")")
    if bracket and rest.endswith(")") and before and name in names:
        return Topic(text=before, discussed_with=name)
    return Topic(text=line)


class EventForm(forms.Form):
    """When something happened, and a note on it."""

    day = forms.DateField(
        label=later("Day"),
        widget=forms.DateInput(attrs={"type": "date", "class": "short"}, format="%Y-%m-%d"),
    )
    clock = forms.TimeField(
        label=later("Time"), widget=forms.TimeInput(attrs={"type": "time", "class": "short"}, format="%H:%M")
    )
    note = forms.CharField(
        label=later("Note"), widget=forms.Textarea, required=False, empty_value=None, max_length=_MOST_LINES
    )


def moment_of(form: EventForm, before: datetime, shown: datetime) -> datetime:
    """The instant that a valid form names: as recorded where it was left as `shown`, to the second."""
    fields = form.cleaned_data
    if (fields["day"], fields["clock"]) == (shown.date(), shown.time().replace(second=0, microsecond=0)):
        return before
    local = datetime.combine(fields["day"], fields["clock"], tzinfo=shown.tzinfo)
    return datetime.fromisoformat(local.isoformat())
