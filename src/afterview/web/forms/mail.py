"""The form of the mail account."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as later

from afterview.records.models import MailAccount
from afterview.services.set_up_mail import MailSettings
from afterview.services.sign_in_to_mail import OwnClient

_SECURITY = (
    ("tls", later("TLS from the start (ports 465 and 993)")),
    ("starttls", later("STARTTLS (ports 587 and 143)")),
    ("plain", later("None, for a server on this machine only")),
)


class MailForm(forms.Form):
    """An account by password: who writes, its two servers, what is watched."""

    name = forms.CharField(
        label=later("Your name"), max_length=200, help_text=later("As readers see it beside your address.")
    )
    address = forms.CharField(label=later("Your e-mail address"), max_length=254)
    user = forms.CharField(
        label=later("User name"),
        max_length=254,
        required=False,
        help_text=later("If it is not the address."),
    )
    password = forms.CharField(
        label=later("App password"),
        max_length=500,
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=later(
            "From your provider's security settings. Kept in this system's keyring, or encrypted."
        ),
    )
    smtp_host = forms.CharField(
        label=later("Server for sending"), max_length=253, required=False, help_text="smtp.example.org"
    )
    smtp_port = forms.IntegerField(label=later("Its port"), min_value=1, max_value=65535, initial=465)
    smtp_security = forms.ChoiceField(label=later("Its security"), choices=_SECURITY)
    imap_host = forms.CharField(
        label=later("Server for reading"),
        max_length=253,
        required=False,
        help_text=later("imap.example.org; leave it empty if Afterview is not to look for answers."),
    )
    imap_port = forms.IntegerField(label=later("Its port"), min_value=1, max_value=65535, initial=993)
    imap_security = forms.ChoiceField(label=later("Its security"), choices=_SECURITY)
    folders = forms.CharField(
        label=later("Folders to look into for answers"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=later("One a line, as your mail program names them. No other folder is read."),
    )
    copies_to_sent = forms.BooleanField(
        label=later("File a copy in Sent where the server does not"), required=False
    )
    into_drafts = forms.BooleanField(
        label=later("Put letters into Drafts instead of sending them"), required=False
    )
    authority = forms.CharField(
        label=later("File of certificates to trust"),
        max_length=500,
        required=False,
        help_text=later("Only for a server of your own whose certificate no authority has signed."),
    )

    use_required_attribute = False

    def settings(self) -> MailSettings:
        """What a valid form says."""
        return settings_of({k: v for k, v in self.cleaned_data.items() if k != "password"})


def settings_of(said: dict[str, Any]) -> MailSettings:
    """The account that the fields of a valid form say."""
    folders = tuple(line.strip() for line in said["folders"].splitlines() if line.strip())
    told = {"user": said["user"] or said["address"], "authority": said["authority"] or None}
    return MailSettings(**said | told | {"folders": folders})


class SignInForm(MailForm):
    """The same account by a client of one's own at the provider, without a password."""

    password = None  # type: ignore[assignment] # Django's way to leave a field out
    client_id = forms.CharField(label=later("Client ID"), max_length=300)
    client_secret = forms.CharField(
        label=later("Client secret"),
        max_length=300,
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text=later("If your client has one."),
    )
    authorization_url = forms.CharField(label=later("Address to sign in at"), max_length=500)
    token_url = forms.CharField(label=later("Address that gives tokens"), max_length=500)
    scopes = forms.CharField(
        label=later("Scopes"), max_length=500, help_text=later("As your provider names them for mail.")
    )

    def settings(self) -> MailSettings:
        """What a valid form says of the account."""
        return settings_of({k: v for k, v in self.cleaned_data.items() if k not in _CLIENT})

    def client(self) -> OwnClient:
        """What a valid form says of the client."""
        said = {name: self.cleaned_data[name] for name in _CLIENT}
        return OwnClient(**said | {"client_secret": said["client_secret"] or None})


_CLIENT = ("client_id", "client_secret", "authorization_url", "token_url", "scopes")


def mail_values(account: MailAccount | None, name: str, address: str) -> dict[str, Any]:
    """What the form shows at first."""
    if account is None:
        return {"name": name, "address": address, "folders": "INBOX", "copies_to_sent": True}
    fields = [*MailForm.base_fields, *_CLIENT]
    kept = {field: getattr(account, field) for field in fields if hasattr(account, field)}
    return kept | {"folders": "\n".join(account.folders), "authority": account.authority or ""}
