"""What a service refuses, shown beside the field it is about."""

from django import forms
from django.utils.translation import gettext as _

from afterview.core.refusal import Refused


def show_refusal(form: forms.Form, refused: Refused) -> None:
    """Add the refusal to the field that its path names, else to the form."""
    name = refused.path.rpartition(".")[2]
    if name in form.fields:
        form.add_error(name, _("This %(reason)s.") % {"reason": refused.reason})
    else:
        form.add_error(None, f"{refused}.")
