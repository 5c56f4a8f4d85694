"""The form of how reminders come."""

from datetime import time

from django import forms
from django.utils.translation import gettext_lazy as later

from afterview.records.models import ReminderSettings


class RemindersForm(forms.Form):
    """By which ways reminders come and when none does; without a way there are none."""

    mail = forms.BooleanField(label=later("By mail to myself"), required=False)
    notify = forms.BooleanField(label=later("By a notification service"), required=False)
    addresses = forms.CharField(
        label=later("Its addresses"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 2, "autocomplete": "off", "spellcheck": "false"}),
        help_text=later("As apprise writes them, one a line, like ntfys://ntfy.example/topic."),
    )
    quiet_from = forms.TimeField(
        label=later("None from"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    quiet_until = forms.TimeField(
        label=later("None until"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )

    use_required_attribute = False

    def apply(self, settings: ReminderSettings) -> None:
        """Put what was chosen into `settings`."""
        said = self.cleaned_data
        settings.mail, settings.notify = said["mail"], said["notify"]
        settings.quiet_from, settings.quiet_until = said["quiet_from"], said["quiet_until"]

    def new_addresses(self) -> tuple[str, ...]:
        """The addresses that were written; none leaves those that are kept."""
        return tuple(str(self.cleaned_data["addresses"]).split())


def reminder_values(settings: ReminderSettings) -> dict[str, bool | time]:
    """What the form shows at first; addresses hold tokens and are not shown again."""
    return {
        "mail": settings.mail,
        "notify": settings.notify,
        "quiet_from": settings.quiet_from,
        "quiet_until": settings.quiet_until,
    }
