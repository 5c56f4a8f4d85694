"""The forms in which a letter is written, worded anew and sent."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.core.letters.desk import Manner
from afterview.core.letters.drafts import MOST_SUBJECT, MOST_TEXT
from afterview.core.letters.letter import Register, Spelling
from afterview.records.models import Profile
from afterview.web.forms.when import WhenForm

_REGISTERS = (("plain", later("Plain")), ("warm", later("Warm")), ("formal", later("Formal")))
_SPELLINGS = (
    ("by_country", later("As in their country")),
    ("US", later("American")),
    ("UK", later("British")),
)
_CHECKS = (
    ("article", later("All of the advice")),
    ("modern", later("Modern practice: an invitation to ask is a hint only")),
)
_OF_PROFILE: dict[str, Spelling] = {"us": "US", "uk": "UK"}


class LetterForm(forms.Form):
    """Subject and text."""

    subject = forms.CharField(label=later("Subject"), max_length=MOST_SUBJECT, required=False)
    text = forms.CharField(
        label=later("Letter"),
        max_length=MOST_TEXT,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 20}),
        error_messages={"required": later("Write something first.")},
    )

    use_required_attribute = False

    def clean_text(self) -> str:
        """The text; blank lines alone are none."""
        text: str = self.cleaned_data["text"]
        field = self.fields["text"]
        if field.required and not text.strip():
            raise forms.ValidationError(field.error_messages["required"], code="required")
        return text


class MannerForm(forms.Form):
    """How a letter is worded and checked; what is not chosen is as the profile has it.

    Its fields belong to the form `letter` of the page, wherever they stand.
    """

    register = forms.ChoiceField(label=later("Wording"), choices=_REGISTERS, required=False)
    spelling = forms.ChoiceField(label=later("Spelling"), choices=_SPELLINGS, required=False)
    checks = forms.ChoiceField(label=later("Checks"), choices=_CHECKS, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs["form"] = "letter"


def manner_of(data: Any, profile: Profile) -> tuple[Manner, dict[str, str]]:  # noqa: ANN401 -- a QueryDict
    """The manner that a query or a sent form asks for, and what of it differs from the profile."""
    form = MannerForm(data)
    form.full_clean()
    usual = {
        "register": profile.register,
        "spelling": _OF_PROFILE.get(profile.spelling) or "by_country",
        "checks": profile.lint_profile,
    }
    asked = {name: value for name, value in form.cleaned_data.items() if value}
    chosen = usual | asked
    register = cast("Register", chosen["register"])
    spelling = _OF_PROFILE.get(chosen["spelling"].lower())
    differing = {name: value for name, value in chosen.items() if value != usual[name]}
    return Manner(register, spelling, chosen["checks"]), differing


def manner_form(manner: Manner) -> MannerForm:
    """The form that shows this manner."""
    return MannerForm(
        initial={
            "register": manner.register,
            "spelling": manner.spelling or "by_country",
            "checks": manner.profile,
        }
    )


class AddressForm(forms.Form):
    """The reader's e-mail address."""

    email = forms.CharField(
        label=later("Their e-mail address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages={"required": later("Give the address, like name@example.org.")},
    )

    use_required_attribute = False


class SentForm(WhenForm):
    """When the letter went out, and in which wording (`core.letters.drafts.seal`)."""

    checked = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        self.fields["when"].label = _("When did you send it?")
