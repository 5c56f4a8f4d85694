"""The example search: added by one click, removed by one."""

from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from afterview.services.example_search import add_example_search, remove_example_search
from afterview.web import clock
from afterview.web.notices import say
from afterview.web.requests import owner_of, without_journal


@without_journal
@require_POST
def add(request: HttpRequest) -> HttpResponseRedirect:
    """Add the made-up opportunities."""
    add_example_search(owner_of(request), clock.now())
    say(request, _("The example search is added. All of it is made up."), undo=reverse("example_remove"))
    return redirect("today")


@require_POST
def remove(request: HttpRequest) -> HttpResponseRedirect:
    """Remove them again, and nothing else."""
    remove_example_search(owner_of(request), clock.now())
    say(request, _("The example search is removed."))
    return redirect("today")


urlpatterns = [
    path("example/add/", add, name="example_add"),
    path("example/remove/", remove, name="example_remove"),
]
