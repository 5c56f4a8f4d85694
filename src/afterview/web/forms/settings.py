"""The forms of the settings."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as later

from afterview.adapters.country_names import country_names
from afterview.adapters.zone_names import zone_names
from afterview.records.models import Profile

THEMES = (
    ("system", later("As the device has it")),
    ("light", later("Light")),
    ("dark", later("Dark")),
)


class ProfileForm(forms.Form):
    """Who the candidate is and where they live."""

    name = forms.CharField(label=later("Name"), max_length=200, help_text=later("As you sign your letters."))
    email = forms.EmailField(label=later("E-mail"), required=False)
    phone = forms.CharField(label=later("Telephone"), max_length=60, required=False)
    time_zone = forms.ChoiceField(label=later("Time zone"), required=False)
    country = forms.ChoiceField(
        label=later("Country"),
        required=False,
        help_text=later("Decides which days are business days where a company has no country of its own."),
    )
    subdivision = forms.CharField(
        label=later("State, province or region"),
        max_length=60,
        required=False,
        help_text=later("Its code, like NY or BY, where public holidays differ from one to the next."),
    )

    use_required_attribute = False

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 -- Django's signature
        super().__init__(*args, **kwargs)
        self._offer("time_zone", {name: name for name in zone_names()})
        self._offer("country", country_names())

    def _offer(self, field: str, names: Mapping[str, str]) -> None:
        """Let one choose from `names`, or keep the value that is there already should it be another."""
        own = self.initial.get(field)
        kept = {own: own} if own and own not in names else {}
        choices = cast("forms.ChoiceField", self.fields[field])
        choices.choices = [("", "–"), *(kept | dict(names)).items()]


def profile_values(profile: Profile) -> dict[str, Any]:
    """What the profile form shows at first."""
    return {name: getattr(profile, name) or "" for name in ProfileForm.base_fields}


class LettersForm(forms.Form):
    """How letters are worded and judged unless a letter says otherwise."""

    register = forms.ChoiceField(
        label=later("Wording"),
        choices=(("plain", later("Plain")), ("warm", later("Warm")), ("formal", later("Formal"))),
        widget=forms.RadioSelect,
    )
    spelling = forms.ChoiceField(
        label=later("Spelling"),
        choices=(
            ("", later("As in the company's country")),
            ("us", later("American")),
            ("uk", later("British")),
        ),
        required=False,
        widget=forms.RadioSelect,
    )
    lint_profile = forms.ChoiceField(
        label=later("Checks"),
        choices=(
            ("article", later("All of the advice")),
            ("modern", later("Modern practice: inviting further questions is a hint only")),
        ),
        widget=forms.RadioSelect,
    )


class AppearanceForm(forms.Form):
    """Light or dark."""

    theme = forms.ChoiceField(label=later("Colours"), choices=THEMES, widget=forms.RadioSelect)


class ImportForm(forms.Form):
    """A file to take in, and whether it may take the place of what is there."""

    file = forms.FileField(
        label=later("File"),
        help_text=later("An export (.zip), or the journal.json of one."),
        allow_empty_file=True,
        error_messages={"required": later("Choose a file first.")},
    )
    replace = forms.BooleanField(label=later("Replace everything that is here"), required=False)

    use_required_attribute = False


class DeleteForm(forms.Form):
    """The word that confirms deleting everything."""

    word = forms.CharField(label=later("Type the word delete"), max_length=20)
    backups = forms.BooleanField(label=later("Also delete the backups on this machine"), required=False)

    use_required_attribute = False

    def clean_word(self) -> str:
        """The word, in any case."""
        word = str(self.cleaned_data["word"]).strip().casefold()
        if word not in {"delete", str(DELETE_WORD).casefold()}:
            raise forms.ValidationError(later("Type the word delete to confirm, or go back."))
        return word


DELETE_WORD = later("delete")
