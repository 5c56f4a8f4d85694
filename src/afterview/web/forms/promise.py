"""What they said about when: their words, what was understood, and the date as confirmed or corrected."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from afterview.core.journal import HearBy
from afterview.core.promises import Promise
from afterview.web.forms.when import DateField

Understand = Callable[[str, dt.date], Promise]


class PromiseForm(forms.Form):
    """Their words and the date. Words alone are read and shown to be confirmed; a date alone is taken.

    `read` and `read_words` are what was shown as understood: where the words are another's since, they are
    read anew.
    """

    words = forms.CharField(
        label=gettext_lazy("What did they say?"),
        help_text=gettext_lazy("In their words, for example “by the end of next week”."),
        required=False,
        max_length=500,
    )
    date = DateField(label=gettext_lazy("The date, if you know it"), required=False)
    read_words = forms.CharField(required=False, widget=forms.HiddenInput, max_length=500)
    read = DateField(required=False, widget=forms.HiddenInput)

    understood: Promise | None = None

    def answer(self, said_on: dt.date, understand: Understand) -> HearBy | None:
        """The date to keep, or None where there is none (yet): `understood` then says what was read.

        Only of a valid form. After it the form shows the reading beside the date, to be confirmed or
        corrected.
        """
        words, day = self.cleaned_data["words"].strip(), self.cleaned_data["date"]
        if words and words != self.cleaned_data["read_words"] and day in (None, self.cleaned_data["read"]):
            self._show(words, understand(words, said_on))
            return None
        return HearBy(date=day, said=words or None, said_on=said_on if words else None) if day else None

    def _show(self, words: str, promise: Promise) -> None:
        self.understood = promise
        day = promise.date.isoformat() if promise.date else ""
        data: dict[str, Any] = dict(self.data.items())
        data[self.add_prefix("date")] = data[self.add_prefix("read")] = day
        data[self.add_prefix("read_words")] = words
        self.data = data
