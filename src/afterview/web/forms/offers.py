"""The forms for an offer: when it came, what it says and how that is known, what one expects oneself."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.forms import BoundField
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.core.journal import Offer
from afterview.core.offers.currency import is_money
from afterview.core.offers.pay import Rate
from afterview.core.offers.terms import OWN_TERMS, TERMS, Source, Stated, Term, Value, in_writing, rate_of
from afterview.web.forms.when import DateField, TimeField, local_instant

_LONG = 2_000
_LARGEST = Decimal(10) ** 12

PARTS: dict[str, tuple[str, ...]] = {
    "pay": (
        "currency",
        "salary",
        "bonus",
        "sign_on",
        "claw_back_months",
        "claw_back_in_proportion",
        "equity",
        "vesting_months",
        "cliff_months",
        "vesting_step_months",
        "match_percent",
        "match_limit_percent",
    ),
    "work": (
        "start",
        "place",
        "contract",
        "hours_a_week",
        "days_a_week",
        "days_off",
        "holidays",
        "benefits",
        "notice",
    ),
    "own": tuple(term.key for term in OWN_TERMS),
}
"""The terms that are asked for on one page."""

_TERMS = {term.key: term for term in (*TERMS, *OWN_TERMS)}
_SOURCES = (
    ("", later("not said")),
    ("letter", later("in writing")),
    ("spoken", later("spoken")),
    ("guess", later("my guess")),
)
_HELP = {
    "currency": later("Three letters, like USD."),
    "salary": later("Before tax. No tax is computed anywhere here."),
    "equity": later("What all of it is worth, in the same currency."),
    "cliff_months": later("What would have vested by then vests at once."),
    "payout": later("In per cent. Ask what was paid in the last years."),
    "haircut": later("In per cent. For shares that cannot be sold, much of it."),
    "contribution": later("In per cent of the salary."),
    "commute_minutes": later("Minutes there and back, door to door."),
}


class WhenForm(forms.Form):
    """When the offer came, until when it wants an answer, and whether it is in writing."""

    received_day = DateField(label=later("They made the offer on"))
    received_time = TimeField(label=later("at"))
    deadline_day = DateField(label=later("They want an answer by"), required=False)
    deadline_time = TimeField(label=later("at"), required=False)
    written = forms.BooleanField(label=later("I have the offer in writing"), required=False)

    def __init__(self, place: ZoneInfo, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        self._place = place
        self.fields["deadline_time"].help_text = _("Left empty: the end of their working day, 17:00.")

    @staticmethod
    def of(offer: Offer | None, received: datetime, place: ZoneInfo) -> dict[str, Any]:
        """What the form shows of an offer at first."""
        here = received.astimezone(place)
        deadline = offer.deadline.astimezone(place) if offer and offer.deadline else None
        return {
            "received_day": here.date(),
            "received_time": here.time().replace(second=0, microsecond=0),
            "deadline_day": deadline and deadline.date(),
            "deadline_time": deadline and deadline.time().replace(second=0, microsecond=0),
            "written": bool(offer and in_writing(offer.terms)),
        }

    def clean(self) -> dict[str, Any]:
        """The days and times as instants there."""
        cleaned = self.cleaned_data
        for name, otherwise in (("received", time(12)), ("deadline", time(17))):
            day: date | None = cleaned.get(f"{name}_day")
            try:
                cleaned[name] = day and local_instant(
                    day, cleaned.get(f"{name}_time") or otherwise, self._place
                )
            except forms.ValidationError as error:
                self.add_error(f"{name}_time", error)
        return cleaned

    def received(self, recorded: datetime | None) -> datetime:
        """When the offer came; the recorded instant where its day and minute are unchanged."""
        said: datetime = self.cleaned_data["received"]
        if recorded is not None and recorded.replace(second=0, microsecond=0) == said:
            return recorded
        return said

    def deadline(self) -> datetime | None:
        """Until when they want an answer."""
        found: datetime | None = self.cleaned_data["deadline"]
        return found


class TermsForm(forms.Form):
    """The terms of one part, each with its source; what one expects oneself has none."""

    def __init__(self, part: str, stated: Sequence[Stated], *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- as above
        super().__init__(*args, **kwargs)
        self._keys = PARTS[part]
        known = {one.term.key: one for one in stated}
        for key in self._keys:
            self.fields[key] = _field(known[key])
            if part != "own":
                self.fields[f"{key}_source"] = forms.ChoiceField(
                    label=format_html(
                        '<span class="unseen">{}: </span>{}', _TERMS[key].name, _("how you know")
                    ),
                    choices=_SOURCES,
                    required=False,
                    initial=known[key].source or "",
                )

    def rows(self) -> Iterator[tuple[BoundField, BoundField | None]]:
        """Each term with the field of its source."""
        for key in self._keys:
            source = f"{key}_source"
            yield self[key], self[source] if source in self.fields else None

    def clean_currency(self) -> str:
        """A currency code in capitals."""
        code: str = self.cleaned_data["currency"].strip().upper()
        if code and not is_money(code):
            raise forms.ValidationError(_("This is not a currency code like USD."))
        return code

    def values(self) -> dict[str, Value | None]:
        """The terms by key, None where nothing was said."""
        return {key: _value(_TERMS[key], self.cleaned_data[key]) for key in self._keys}

    def sources(self) -> dict[str, Source | None]:
        """Where each term comes from."""
        return {
            key: self.cleaned_data[f"{key}_source"] or None
            for key in self._keys
            if f"{key}_source" in self.fields
        }


class RateForm(forms.Form):
    """An exchange rate, to see the pay in another currency."""

    into = forms.CharField(label=later("In which currency"), max_length=3, required=False)
    rate = forms.DecimalField(
        label=later("So much of it for one of theirs"), min_value=0, max_value=_LARGEST, required=False
    )
    day = DateField(label=later("Rate of the day"), required=False)

    @staticmethod
    def of(offer: Offer) -> dict[str, Any]:
        """What the form shows of an offer at first."""
        rate = rate_of(offer.terms)
        return {"into": rate.into, "rate": _decimal(rate.rate), "day": rate.day} if rate else {}

    def clean_into(self) -> str:
        """A currency code in capitals."""
        code: str = self.cleaned_data["into"].strip().upper()
        if code and not is_money(code):
            raise forms.ValidationError(_("This is not a currency code like USD."))
        return code

    def clean(self) -> dict[str, Any]:
        """All three or none."""
        given = [bool(self.cleaned_data.get(name)) for name in ("into", "rate", "day")]
        if not self.errors and any(given) and not all(given):
            raise forms.ValidationError(_("A rate needs its currency, its figure and its day."))
        return self.cleaned_data

    def rate_from(self, currency: str) -> Rate | None:
        """The rate out of `currency`, None where none is given."""
        if not self.cleaned_data["into"]:
            return None
        rate = Fraction(str(self.cleaned_data["rate"]))
        return Rate(currency, self.cleaned_data["into"], rate, self.cleaned_data["day"])


def _field(stated: Stated) -> forms.Field:
    term = stated.term
    how: dict[str, Any] = {
        "label": term.name,
        "required": False,
        "help_text": _help(stated),
        "initial": _initial(stated.value),
    }
    if term.kind == "day":
        return DateField(**how)
    if term.kind == "yes":
        choices = (("", _("not known")), ("yes", _("yes")), ("no", _("no, all of it")))
        return forms.ChoiceField(choices=choices, **how)
    if term.kind == "text":
        return forms.CharField(max_length=_LONG, **how)
    if term.kind == "code":
        return forms.CharField(max_length=3, **how)
    if term.kind == "months":
        return forms.IntegerField(min_value=0, max_value=600, **how)
    most = Decimal(100) if term.kind == "percent" and term.key != "match_percent" else _LARGEST
    return forms.DecimalField(
        min_value=0, max_value=most, widget=forms.NumberInput(attrs={"step": "any"}), **how
    )


def _help(stated: Stated) -> str:
    told = _("Recorded as: %(words)s") % {"words": stated.words} if stated.words else ""
    return " ".join(part for part in (str(_HELP.get(stated.term.key, "")), told) if part)


def _initial(value: Value | None) -> object:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _decimal(value) if isinstance(value, Fraction) else value


def _decimal(value: Fraction) -> Decimal:
    number = Decimal(value.numerator) / Decimal(value.denominator)
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def _value(term: Term, given: Any) -> Value | None:  # noqa: ANN401 -- what fields clean to
    if given in (None, ""):
        return None
    if term.kind == "yes":
        return bool(given == "yes")
    return Fraction(str(given)) if isinstance(given, int | Decimal) else given
