"""Which state of a journal it is, and that a change of it hurries what looks at the plan."""

from datetime import UTC, datetime, timedelta

import pytest

from afterview.core.finding import NotFound
from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.records.models import Opportunity, Profile, User
from afterview.records.obligations import LOOK_AT_PLAN, claim_due, oblige
from afterview.records.operations import change_journal, look_again
from afterview.records.queries import version
from afterview.records.whole import More, put_journal
from journals import interview, journal, opportunity
from web.people import user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
JOURNAL = read_journal(journal(opportunity(interview())))


def unchanged(before: Journal) -> Journal:
    return before


def version_of(owner: User) -> str:
    return version(Profile.objects.get(owner=owner))


def test_every_change_gives_another_version() -> None:
    robin = user_with(JOURNAL, NOW)
    first = version_of(robin)
    change_journal(robin, unchanged, NOW)
    assert version_of(robin) != first


def test_another_journal_in_its_place_is_another_version() -> None:
    robin = user_with(JOURNAL, NOW)
    first = version_of(robin)
    put_journal(robin, JOURNAL, More(), NOW)
    assert version_of(robin) != first


def test_a_change_hurries_the_look_at_the_plan() -> None:
    robin = user_with(JOURNAL, NOW)
    oblige(robin, LOOK_AT_PLAN, "plan", NOW + timedelta(days=1))
    change_journal(robin, unchanged, NOW)
    assert len(claim_due([LOOK_AT_PLAN], NOW, timedelta(minutes=1), 9)) == 1


def test_looking_again_keeps_when_the_plan_changes_next() -> None:
    robin = user_with(JOURNAL, NOW)
    before = Opportunity.objects.get().plan_changes_at
    assert before is not None
    looked = look_again(robin, before)
    assert (looked.journal, looked.version) == (JOURNAL, version_of(robin))
    assert looked.changes_at == Opportunity.objects.get().plan_changes_at
    assert looked.changes_at is not None
    assert looked.changes_at > before


def test_there_is_nothing_to_look_at_before_the_first_journal() -> None:
    with pytest.raises(NotFound):
        look_again(User.objects.create_user("kim"), NOW)
