from collections.abc import Callable
from typing import Any, get_args

import pytest

from afterview.core.journal import LetterKind
from afterview.core.letters.lint import PROFILES, RULES, Finding, Occasion, lint
from afterview.core.letters.lint.judge import CHECKS
from afterview.core.letters.lint.wording import wording
from afterview.core.refusal import Refused
from each_wording import each

LETTER = """Dear Dana,

Thank you for the hour and a half on Monday. What you told me about moving nightly batch jobs to streaming stayed with me: \
nobody will miss the night shift.

You need someone to own the ingestion pipeline. At Harbor Freight Lines I cut the nightly load from 6 hours to 40 minutes, \
and I know how to do it again. I want to be your Data Engineer at Northwind Analytics.

I look forward to hearing from you by Friday, December 4.

Sincerely,
Robin Vale
+1 212 555 0143
"""


def test_a_whole_letter_has_no_finding(occasion_of: Callable[..., Occasion]) -> None:
    assert lint(LETTER, occasion_of()) == ()


def test_what_is_missing_comes_first_and_the_rest_by_place(occasion_of: Callable[..., Occasion]) -> None:
    text = "Dear Priya,\n\nSee [topic]. Please call me.\n\nSincerely,\nRobin Vale"
    found = lint(text, occasion_of())
    starts = [-1 if finding.start is None else finding.start for finding in found]
    assert starts == sorted(starts)
    assert {finding.rule for finding in found if finding.start is None} >= {"thanks", "interest", "recap"}


def test_every_rule_of_the_table_is_checked_and_no_other() -> None:
    assert [rule.id for rule in RULES] == list(dict.fromkeys(rule.id for rule in RULES))
    assert {rule.id for rule in RULES} == set(CHECKS)


def test_every_rule_says_why() -> None:
    assert all(rule.why.endswith(".") and rule.source in ("advice", "practice") for rule in RULES)


@each("kind", get_args(LetterKind))
def test_each_kind_is_judged_by_the_rules_of_section_6(kind: str) -> None:
    always = {"names", "placeholder", "facts", "tone", "length", "thanks"}
    asking = {"follow_up", "tell_of_offer", "feedback", "ask_more_time"}
    wanted = always | ({"no-invitation"} if kind not in asking else set())
    if kind == "thank_you":
        wanted |= {"interest", "topic", "recap", "confidence", "hear-by", "distinct"}
    else:
        wanted |= {"content"}
    if kind in ("follow_up", "tell_of_offer", "ask_more_time"):
        wanted |= {"interest"}
    assert {rule.id for rule in RULES if kind in rule.kinds} == wanted


def test_an_invitation_is_an_error_or_a_hint_by_profile(judge_body: Callable[..., list[Finding]]) -> None:
    severities = [
        judge_body("no-invitation", "Please call me.", profile=profile)[0].severity for profile in PROFILES
    ]
    assert severities == ["error", "hint"]


def test_an_invitation_is_mended_by_leaving_it_out(judge: Callable[..., list[Finding]]) -> None:
    text = "Dear Dana,\n\nThank you. Please call me any time.\n\nSincerely,\nRobin Vale"
    finding = judge("no-invitation", text)[0]
    assert (text[finding.start : finding.end], finding.fix) == ("Please call me any time.", "")


@each(
    ("wrong", "path"),
    [
        ({"kind": "love_letter"}, "kind"),
        ({"profile": "loud"}, "profile"),
        ({"opportunity": "nowhere"}, "opportunity"),
        ({"interview": "never"}, "interview"),
        ({"interview": None}, "interview"),
        ({"person": "Nobody"}, "person"),
        ({"person": None}, "person"),
    ],
)
def test_an_unknown_occasion_is_refused_with_its_path(
    occasion_of: Callable[..., Occasion], wrong: dict[str, Any], path: str
) -> None:
    with pytest.raises(Refused) as refused:
        occasion_of(**wrong)
    assert refused.value.path == path


def test_a_letter_of_another_kind_needs_neither_interview_nor_person(
    occasion_of: Callable[..., Occasion],
) -> None:
    found = occasion_of(kind="follow_up", interview=None, person=None)
    assert (found.interview, found.person) == (None, None)


def test_without_an_interview_the_person_is_looked_for_in_all(occasion_of: Callable[..., Occasion]) -> None:
    found = occasion_of(kind="follow_up", interview=None, person="Priya Nair")
    assert found.person is not None
    assert found.person.name == "Priya Nair"


def test_a_wording_joins_lines_and_fills_in_groups() -> None:
    pattern = wording(
        r"""
        # a comment
        one {thing}
        two|
            three
        """,
        thing="a|b",
    )
    assert pattern == "one (?:a|b)|two|three"


def test_an_occasion_says_whom_it_needs(occasion_of: Callable[..., Occasion]) -> None:
    with pytest.raises(Refused, match="needed for a thank-you letter"):
        occasion_of(person=None)
