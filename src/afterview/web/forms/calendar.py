"""The forms of calendar addresses and of a calendar on a server."""

from django import forms
from django.utils.translation import gettext_lazy as later


class FeedForm(forms.Form):
    """For which calendar an address is, and how much it tells."""

    name = forms.CharField(
        label=later("Where will you use it?"),
        max_length=80,
        help_text=later("A name for you, like Phone or Work laptop."),
    )
    details = forms.BooleanField(
        label=later("Say why in each entry. Whoever sees that calendar can read it."), required=False
    )

    use_required_attribute = False


class CalendarAccountForm(forms.Form):
    """A calendar on a CalDAV server, and how much it is told."""

    url = forms.CharField(
        label=later("Address of the calendar"),
        max_length=1000,
        help_text=later(
            "The calendar's own, as its server shows it, like https://cloud.example/dav/robin/jobs/."
        ),
        widget=forms.URLInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    user = forms.CharField(
        label=later("Name you sign in with"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    password = forms.CharField(
        label=later("Password"),
        max_length=500,
        required=False,
        help_text=later("An app password where the server has them."),
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    details = forms.BooleanField(
        label=later("Say why in each entry. Whoever sees that calendar can read it."), required=False
    )

    use_required_attribute = False
