"""The form of a new calendar address."""

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
