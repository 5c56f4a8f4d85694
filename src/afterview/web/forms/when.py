"""When something happened: now, earlier today, or on another day, on the candidate's own clock."""

from datetime import UTC, date, datetime, time, timedelta
from datetime import timezone as fixed_offset
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afterview.web.words import at as instant_in_words
from afterview.web.words import place

NOW, TODAY, OTHER = "now", "today", "other"
_AHEAD = timedelta(minutes=1)


def zone_of(name: str | None) -> ZoneInfo:
    """The time zone of the candidate; UTC where none is recorded."""
    return ZoneInfo(name or "UTC")


class DateInput(forms.DateInput):
    """A date field as browsers show it."""

    input_type = "date"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs={"class": "short"} | (attrs or {}), format="%Y-%m-%d")


class TimeInput(forms.TimeInput):
    """A time field as browsers show it."""

    input_type = "time"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs={"class": "short"} | (attrs or {}), format="%H:%M")


class DateField(forms.DateField):
    """A day, as browsers send it; anything else gets one plain line."""

    widget = DateInput
    default_error_messages = {  # noqa: RUF012 -- Django's attribute
        "invalid": gettext_lazy("This is not a date like 2026-12-04."),
        "required": gettext_lazy("Give the date."),
    }

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(input_formats=["%Y-%m-%d"], **kwargs)

    def to_python(self, value: Any) -> date | None:  # noqa: ANN401 -- as above
        """The day; years that no journal holds are refused."""
        day: date | None = super().to_python(value)
        if day is not None and not 1900 <= day.year < 2200:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return day


class TimeField(forms.TimeField):
    """A time of day, as browsers send it."""

    widget = TimeInput
    default_error_messages = {"invalid": gettext_lazy("This is not a time like 14:30.")}  # noqa: RUF012 -- as above

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 -- as above
        super().__init__(input_formats=["%H:%M", "%H:%M:%S"], **kwargs)


def local_instant(day: date, clock: time, place: ZoneInfo) -> datetime:
    """The instant of a day and time on the clocks of a place, with its fixed offset; of two, the first.

    `ValidationError` where the clocks of that day skip the time.
    """
    local = datetime.combine(day, clock, tzinfo=place)
    if local.astimezone(UTC).astimezone(place).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise forms.ValidationError(_("The clocks skip that time on that day."))
    return local.replace(tzinfo=fixed_offset(local.utcoffset() or timedelta()))


class WhenForm(forms.Form):
    """A form that also asks when it happened; `happened` answers in an instant.

    Made with `now`, the instant (aware), and `zone`, the candidate's time zone. The fields stand last, in the
    part `parts/when.html`.
    """

    when = forms.ChoiceField(
        label=gettext_lazy("When was that?"),
        choices=(
            (NOW, gettext_lazy("Just now")),
            (TODAY, gettext_lazy("Earlier today, at")),
            (OTHER, gettext_lazy("On another day")),
        ),
        widget=forms.RadioSelect,
        initial=NOW,
        required=False,
    )
    clock = TimeField(label=gettext_lazy("Time"), required=False)
    day = DateField(label=gettext_lazy("Day"), required=False)

    def __init__(self, *args: Any, now: datetime, zone: str | None, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        self._now, self.place = now, zone_of(zone)
        self.zone_name = place(zone or "UTC")

    def clean(self) -> dict[str, Any]:
        """The answers with `happened`; a time to come is refused, and a missing one."""
        cleaned = super().clean() or {}
        if {"when", "clock", "day"} & self.errors.keys():
            return cleaned
        try:
            cleaned["happened"] = self._happened(cleaned)
        except forms.ValidationError as refused:
            self.add_error("clock", refused)
        return cleaned

    @property
    def happened(self) -> datetime:
        """When it happened; only of a valid form."""
        instant: datetime = self.cleaned_data["happened"]
        return instant

    def _happened(self, cleaned: dict[str, Any]) -> datetime:
        if cleaned["when"] in ("", NOW):
            return self._now
        if cleaned["clock"] is None:
            raise forms.ValidationError(_("Give the time, like 14:30."))
        day = self._now.astimezone(self.place).date() if cleaned["when"] == TODAY else cleaned["day"]
        if day is None:
            raise forms.ValidationError(_("Give the day as well."))
        instant = local_instant(day, cleaned["clock"], self.place)
        if instant > self._now + _AHEAD:
            now = instant_in_words(self._now, str(self.place))
            raise forms.ValidationError(_("That is still to come: it is %(now)s.") % {"now": now})
        return instant
