"""The rules: what each asks, why, and where it comes from."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from afterview.services.explain_rules import letter_rules, plan_rules
from afterview.web.requests import without_journal


@without_journal
@require_safe
def rules(request: HttpRequest) -> HttpResponse:
    """All rules of the plan and of the letters."""
    context = {"section": "rules", "plan_rules": plan_rules(), "letter_rules": letter_rules()}
    return render(request, "rules/rules.html", context)


urlpatterns = [path("rules/", rules, name="rules")]
