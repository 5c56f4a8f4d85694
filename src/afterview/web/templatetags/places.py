"""Template filters that say where things are done and what may be linked to."""

from urllib.parse import urlsplit

from django import template
from django.utils.functional import Promise

from afterview.core.plan import Action
from afterview.web import actions

register = template.Library()


@register.filter
def address_of(action: Action) -> str:
    """The page on which an action is done."""
    return actions.address_of(action)


@register.filter
def button_of(action: Action) -> str | Promise:
    """What the button says that leads there."""
    return actions.button_of(action)


@register.filter
def is_web_address(link: str) -> bool:
    """Whether a link from an invitation may be followed: an http or https address and nothing else."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
