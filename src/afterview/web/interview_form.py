"""The forms in which an interview is confirmed, typed in by hand, and corrected."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.adapters.zone_names import zone_names
from afterview.core.journal import Format, Person
from afterview.core.plain_text import one_line
from afterview.core.reading.values import Moment
from afterview.core.refusal import Refused
from afterview.core.shape import YEARS
from afterview.core.zones import zone
from afterview.services.propose_interview import Choice
from afterview.services.take_interview import Confirmed

_LONGEST = 300
_MOST_PEOPLE = 40
FORMATS = (
    ("", later("Not known")),
    ("onsite", later("At their place")),
    ("video", later("By video")),
    ("phone", later("By telephone")),
)


_NEEDED = {
    "day": {"required": later("Say on which day.")},
    "time": {"required": later("Say at what time.")},
    "zone": {"required": later("Choose the time zone.")},
    "name": {"required": later("Say your name.")},
}


class LineField(forms.CharField):
    """One line of text; empty is None."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(max_length=_LONGEST, empty_value=None, **kwargs)

    def clean(self, value: Any) -> str | None:  # noqa: ANN401 -- Django's signature
        """The text on one line."""
        text = super().clean(value)
        return one_line(text) or None if text else None


class ZoneField(forms.CharField):
    """An IANA time zone, chosen from a list; one that the list lacks is offered where it is the value."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(widget=forms.Select, empty_value=None, **kwargs)

    def offer(self, value: object, empty: str) -> None:
        """Fill the list, with `value` among it and a line `empty` for none."""
        names = zone_names()
        more = (value,) if isinstance(value, str) and value and value not in names else ()
        choices = [("", empty), *((name, name.replace("_", " ")) for name in (*more, *names))]
        cast("forms.Select", self.widget).choices = choices

    def clean(self, value: Any) -> str | None:  # noqa: ANN401 -- Django's signature
        """The name of a zone that there is."""
        name: str | None = super().clean(value)
        try:
            if name:
                zone(name)
        except Refused:
            raise ValidationError(_("Choose a time zone from the list.")) from None
        return name


def _day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date", "class": "short"}, format="%Y-%m-%d")


def _clock() -> forms.TimeInput:
    return forms.TimeInput(attrs={"type": "time", "class": "short"}, format="%H:%M")


class WhenForm(forms.Form):
    """When an interview is: a day, from when to when, in which time zone."""

    day = forms.DateField(label=later("Day"), widget=_day(), error_messages=_NEEDED["day"])
    begins = forms.TimeField(label=later("Starts at"), widget=_clock(), error_messages=_NEEDED["time"])
    ends = forms.TimeField(label=later("Ends at"), widget=_clock(), error_messages=_NEEDED["time"])
    last_day = forms.DateField(label=later("Last day"), widget=_day(), required=False)
    time_zone = ZoneField(label=later("Time zone of these times"), error_messages=_NEEDED["zone"])
    format = forms.ChoiceField(label=later("How you meet"), choices=FORMATS, required=False)
    place = LineField(label=later("Where"), required=False)
    link = LineField(label=later("Link to the meeting"), required=False)

    use_required_attribute = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        zones = cast("ZoneField", self.fields["time_zone"])
        zones.offer(self["time_zone"].value(), _("Choose a time zone"))
        if not self["last_day"].value():
            self.fields["last_day"].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        """The fields, with `starts` and `ends` as instants."""
        fields = super().clean() or {}
        if any(fields.get(name) is None for name in ("day", "begins", "ends", "time_zone")):
            return fields
        place = fields["time_zone"]
        fields["starts"] = self._instant("day", fields["day"], fields["begins"], place)
        fields["last"] = self._instant("last_day", fields["last_day"] or fields["day"], fields["ends"], place)
        if fields["starts"] and fields["last"] and fields["last"] < fields["starts"]:
            self.add_error("ends", _("This is before the interview starts."))
        return fields

    def _instant(self, field: str, day: date, clock: time, place: str) -> datetime | None:
        if not YEARS[0] < day.year < YEARS[1]:
            self.add_error(field, _("Give a year between 1901 and 2199."))
            return None
        # Read back from its own text it carries a fixed offset, as every instant of a journal does.
        return datetime.fromisoformat(datetime.combine(day, clock, tzinfo=zone(place)).isoformat())


class InterviewForm(WhenForm):
    """An interview and the opportunity that it belongs to."""

    opportunity = forms.ChoiceField(label=later("It belongs to"), required=False)
    company = LineField(label=later("Company"), required=False)
    position = LineField(label=later("Position"), required=False)

    field_order = ("opportunity", "company", "position")

    def __init__(self, *args: Any, opportunities: Iterable[Choice] = (), **kwargs: Any) -> None:  # noqa: ANN401 -- as above
        super().__init__(*args, **kwargs)
        known = [(choice.id, f"{choice.company}: {choice.position}") for choice in opportunities]
        if known:
            field = cast("forms.ChoiceField", self.fields["opportunity"])
            field.choices = [("", _("A new opportunity")), *known]
        else:
            del self.fields["opportunity"]

    def clean(self) -> dict[str, Any]:
        """The fields; company and position are needed for a new opportunity."""
        fields = super().clean()
        if not fields.get("opportunity"):
            for name in ("company", "position"):
                if name not in self.errors and not fields.get(name):
                    self.add_error(name, _("Say which, please. Letters name it."))
        return fields

    def confirmed(self, people: tuple[Person, ...]) -> Confirmed:
        """What a valid form says."""
        fields = self.cleaned_data
        return Confirmed(
            starts=fields["starts"],
            ends=fields["last"],
            time_zone=fields["time_zone"],
            company=fields["company"],
            position=fields["position"],
            opportunity=fields.get("opportunity") or None,
            people=people,
            format=cast("Format | None", fields["format"] or None),
            place=fields["place"],
            link=fields["link"],
        )


class PersonForm(forms.Form):
    """Somebody met, or not met."""

    name = LineField(label=later("Name"), required=False)
    title = LineField(label=later("Title"), required=False)
    email = LineField(label=later("E-mail"), required=False)
    met = forms.BooleanField(label=later("You meet this person"), required=False, initial=True)

    use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        """The fields; somebody with a title or an address has a name."""
        fields = super().clean() or {}
        if fields.get("met") and not fields.get("name") and (fields.get("title") or fields.get("email")):
            self.add_error("name", _("Give a name, or untick the person."))
        return fields


if TYPE_CHECKING:
    _PersonForms = forms.BaseFormSet[PersonForm]
else:
    _PersonForms = forms.BaseFormSet


class _People(_PersonForms):
    def clean(self) -> None:
        names: set[str] = set()
        for form in self.forms:
            name = form.cleaned_data.get("name") if form.is_valid() else None
            if name and form.cleaned_data.get("met") and name in names:
                form.add_error("name", _("Two people here have this name; letters need to tell them apart."))
            names.add(name or "")


PeopleFormSet = forms.formset_factory(
    PersonForm, formset=_People, extra=2, max_num=_MOST_PEOPLE, absolute_max=_MOST_PEOPLE
)


def people_of(forms_: Any) -> tuple[Person, ...]:  # noqa: ANN401 -- a formset has no public type
    """The people of a valid set of person forms, those not met and the empty ones left out."""
    fields = [form.cleaned_data for form in forms_ if form.cleaned_data.get("met")]
    return tuple(Person(name=f["name"], title=f["title"], email=f["email"]) for f in fields if f.get("name"))


class CandidateForm(forms.Form):
    """Who the candidate is, asked once."""

    name = LineField(
        label=later("Your name"),
        help_text=later("Letters are signed with it."),
        error_messages=_NEEDED["name"],
    )
    email = LineField(label=later("Your e-mail address"), required=False)
    time_zone = ZoneField(label=later("Your time zone"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        zones = cast("ZoneField", self.fields["time_zone"])
        zones.offer(self["time_zone"].value(), _("Not said"))
        zones.widget.attrs["data-browser-zone"] = ""


def initial_times(
    starts: Moment | None, ends: Moment | None, time_zone: str | None, here: str | None
) -> dict[str, object]:
    """How the times of a reading stand in a form: on the clock of their zone, else of the candidate's own.

    An instant without a zone is shown on the candidate's clock, else in UTC; a local time without a zone
    leaves the zone to be chosen, and a day alone leaves the hours.
    """
    is_instant = isinstance(starts, datetime) and starts.tzinfo is not None
    shown = time_zone or ((here or "UTC") if is_instant else None)
    first, last = (_local(moment, shown) for moment in (starts, ends))
    return {
        "day": _date(first),
        "begins": first.time() if isinstance(first, datetime) else None,
        "ends": last.time() if isinstance(last, datetime) else None,
        "last_day": _date(last) if isinstance(last, datetime) and _date(last) != _date(first) else None,
        "time_zone": shown,
    }


def _local(moment: Moment | None, time_zone: str | None) -> Moment | None:
    if isinstance(moment, datetime) and moment.tzinfo is not None and time_zone is not None:
        return moment.astimezone(zone(time_zone)).replace(tzinfo=None)
    return moment


def _date(moment: Moment | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def same_person(one: Person, other: Person) -> Person:
    """What is known of somebody, completed by what else is said of them."""
    return replace(one, title=one.title or other.title, email=one.email or other.email)
