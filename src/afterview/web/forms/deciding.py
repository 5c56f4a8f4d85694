"""The forms for saying yes or no."""

from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from afterview.core.offers.deciding import OpenOffer

_LONG = 10_000


class MemoForm(forms.Form):
    """The reasons, kept with the decision."""

    memo = forms.CharField(
        label=later("Your reasons"),
        required=False,
        max_length=_LONG,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=later("For yourself: why this, what you give up, what you would need to see to doubt it."),
    )


class AcceptForm(MemoForm):
    """A yes: in writing first, and where one was given before, knowing what a second one means."""

    in_writing = forms.ChoiceField(
        label=later("Do you have the offer in writing, and have you read it?"),
        choices=(("yes", later("Yes")), ("no", later("Not yet"))),
        widget=forms.RadioSelect,
        error_messages={"required": later("Say whether you have it in writing.")},
    )

    def __init__(self, offer: OpenOffer, today: date, posted: QueryDict | None = None) -> None:
        super().__init__(posted, initial={"in_writing": "yes" if offer.in_writing else None})
        self.meaning = offer.earlier[0].meaning(offer.company, today) if offer.earlier else None
        if offer.earlier:
            self.fields["second"] = forms.BooleanField(
                label=_("I know what this means, and I accept the offer of %(company)s all the same")
                % {"company": offer.company},
                error_messages={"required": _("Confirm it, or leave the second offer alone.")},
            )
        self.order_fields(["in_writing", "memo", "second"])

    @property
    def is_in_writing(self) -> bool:
        """Whether they have it in writing."""
        return bool(self.cleaned_data["in_writing"] == "yes")

    @property
    def knows(self) -> bool:
        """Whether they said that they know what a second yes means."""
        return bool(self.cleaned_data.get("second", False))


class ToldForm(forms.Form):
    """How somebody was told."""

    by = forms.ChoiceField(
        label=later("How did you tell them?"),
        widget=forms.RadioSelect,
        error_messages={"required": later("Say how you told them.")},
    )

    def __init__(self, ways: list[tuple[str, Any]], posted: QueryDict | None = None) -> None:
        super().__init__(posted)
        field = self.fields["by"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = ways
