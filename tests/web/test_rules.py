"""The page of the rules says what the tables of the core say."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.utils.html import escape

from afterview.core.journal_file import read_journal
from afterview.core.letters.lint import RULES as LETTER_RULES
from afterview.core.plan import RULES as PLAN_RULES
from afterview.records.models import User
from journals import journal
from web.people import client_of, user_with

pytestmark = pytest.mark.django_db

NOW = datetime(2027, 3, 22, 10, tzinfo=UTC)


@pytest.fixture
def browser() -> Client:
    return client_of(user_with(read_journal(journal()), NOW))


def test_every_rule_of_the_plan_stands_there_with_its_reason(browser: Client) -> None:
    page = browser.get("/rules/").content.decode()
    for rule in PLAN_RULES:
        assert f'id="{rule.id}"' in page
        assert escape(rule.says) in page


def test_every_check_of_a_letter_stands_there_with_its_reason(browser: Client) -> None:
    page = browser.get("/rules/").content.decode()
    for rule in LETTER_RULES:
        assert f'id="{rule.id}"' in page
        assert escape(rule.why) in page


def test_what_is_common_practice_says_so(browser: Client) -> None:
    practice = [r.id for r in PLAN_RULES if r.source == "practice"]
    practice += [r.id for r in LETTER_RULES if r.source == "practice"]
    assert practice == ["R12", "R14", "R15", "content"]
    page = browser.get("/rules/").content.decode()
    assert page.count("· common practice<") == len(practice)


def test_the_rules_can_be_read_before_there_is_a_journal() -> None:
    assert client_of(User.objects.create_user("new")).get("/rules/").status_code == 200
