"""Filters that write exact numbers as a reader reads them."""

from datetime import date
from fractions import Fraction

from django import template
from django.utils.translation import gettext as _

from afterview.core.days_in_words import day_in_words
from afterview.core.offers.terms import Stated

register = template.Library()


@register.filter
def percent(value: Fraction | float | None) -> str:
    """A share, 0 to 1, as `68.9 %`; a dash for None."""
    return "–" if value is None else f"{float(100 * value):.1f} %"


@register.filter
def points(value: Fraction | float | None) -> str:
    """A figure with one decimal; a dash for None."""
    return "–" if value is None else f"{float(value):.1f}"


@register.filter
def money(value: Fraction | float | None) -> str:
    """An amount without decimals, thousands apart; a dash for None."""
    return "–" if value is None else f"{float(value):,.0f}"


@register.filter
def known_from(stated: Stated) -> str:
    """How a term of an offer is known."""
    words = {"letter": _("in writing"), "spoken": _("spoken"), "guess": _("my guess")}
    return words.get(stated.source or "", _("source not said"))


@register.filter
def said(stated: Stated) -> str:
    """The value of a term as a reader reads it, else the words it was recorded in."""
    value = stated.value
    if value is None:
        return stated.words or ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, date):
        return day_in_words(value, value)
    if isinstance(value, str):
        return value
    return f"{number(value)} %" if stated.term.kind == "percent" else number(value)


@register.filter
def number(value: Fraction | float | None) -> str:
    """A number with as many decimals as it has, six at most; a dash for None."""
    return "–" if value is None else f"{float(value):,.6f}".rstrip("0").rstrip(".")
