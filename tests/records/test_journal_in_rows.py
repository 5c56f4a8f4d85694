"""What queries build from the rows equals the journal that was written (DESIGN section 2)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from afterview.core.journal import Heard, Journal, Opportunity, Rejected
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.plan import plan
from afterview.core.plan.changes import next_changes
from afterview.core.refusal import Refused
from afterview.core.shape import Id
from afterview.records import models
from afterview.records.operations import begin_journal, change_journal
from afterview.records.queries import journal_of
from journals import full_journal, journals

read_journals = journals().map(lambda drawn: read_journal(drawn[0]))
moments = st.integers(0, 700).map(lambda days: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days))
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def owner(name: str = "robin") -> models.User:
    return models.User.objects.create_user(name)


def one_opportunity() -> Journal:
    return read_journal(
        {
            "afterview": 1,
            "candidate": {"name": "Robin Vale"},
            "opportunities": [{"id": "acme", "company": "Acme", "position": "Cook"}],
        }
    )


def happened(journal: Journal, *events: Heard | Rejected) -> Journal:
    (opportunity,) = journal.opportunities
    return replace(journal, opportunities=(replace(opportunity, events=events),))


class Rows(TestCase):
    @given(read_journals)
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_a_journal_written_to_rows_is_read_back_as_it_was(self, journal: Journal) -> None:
        robin = owner()
        begin_journal(robin, journal, NOW)
        assert journal_of(robin) == journal
        assert write_journal(journal_of(robin)) == write_journal(journal)

    @given(read_journals, read_journals)
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_changing_a_journal_step_by_step_gives_the_rows_of_writing_it_at_once(
        self, before: Journal, after: Journal
    ) -> None:
        robin, kim = owner(), owner("kim")
        begin_journal(robin, before, NOW)
        change_journal(robin, lambda _: after, NOW)
        begin_journal(kim, after, NOW)
        assert in_any_order(journal_of(robin)) == in_any_order(after)
        assert looks(robin) == looks(kim)

    @given(read_journals, moments)
    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_each_opportunity_keeps_when_its_plan_next_changes(self, journal: Journal, now: datetime) -> None:
        robin = owner()
        begin_journal(robin, journal, now)
        assert looks(robin) == next_changes(journal, plan(journal, now), now)


def in_any_order(journal: Journal) -> Journal:
    """Events stand in the order in which they were recorded, which changes nothing (RULEBOOK section 4)."""

    def ordered(opportunity: Opportunity) -> Opportunity:
        return replace(opportunity, events=tuple(sorted(opportunity.events, key=lambda e: e.id)))

    return replace(journal, opportunities=tuple(ordered(o) for o in journal.opportunities))


def looks(user: models.User) -> dict[str, datetime | None]:
    return {o.key: o.plan_changes_at for o in models.Opportunity.objects.filter(owner=user)}


@pytest.mark.django_db
def test_every_kind_of_fact_comes_back_with_its_offset() -> None:
    robin = owner()
    begin_journal(robin, read_journal(full_journal()), NOW)
    assert write_journal(journal_of(robin)) == write_journal(read_journal(full_journal()))


@pytest.mark.django_db
def test_a_refused_change_writes_nothing() -> None:
    robin = owner()
    begin_journal(robin, one_opportunity(), NOW)
    twice = (Rejected(id=Id("e1"), at=NOW), Rejected(id=Id("e1"), at=NOW))
    with pytest.raises(Refused, match=r"opportunities\[0\]\.events\[1\]\.id"):
        change_journal(robin, lambda journal: happened(journal, *twice), NOW)
    assert journal_of(robin) == one_opportunity()


@pytest.mark.django_db
def test_a_corrected_event_is_a_new_revision_and_the_old_one_stays() -> None:
    robin = owner()
    begin_journal(robin, happened(one_opportunity(), Heard(id=Id("e1"), at=NOW)), NOW)
    corrected = Heard(id=Id("e1"), at=NOW, note="by telephone")
    change_journal(robin, lambda journal: happened(journal, corrected), NOW)
    assert journal_of(robin).opportunities[0].events == (corrected,)
    assert [(e.revision, e.note) for e in models.Event.objects.order_by("pk")] == [
        (0, None),
        (1, "by telephone"),
    ]


@pytest.mark.django_db
def test_the_database_refuses_to_alter_an_event() -> None:
    robin = owner()
    begin_journal(robin, happened(one_opportunity(), Heard(id=Id("e1"), at=NOW)), NOW)
    with pytest.raises(DatabaseError, match="never altered"):
        models.Event.objects.update(note="rewritten")


@pytest.mark.django_db
def test_a_deleted_event_is_gone_with_its_revisions() -> None:
    robin = owner()
    begin_journal(robin, happened(one_opportunity(), Heard(id=Id("e1"), at=NOW)), NOW)
    change_journal(robin, lambda journal: happened(journal, Heard(id=Id("e1"), at=NOW, note="x")), NOW)
    change_journal(robin, happened, NOW)
    assert models.Event.objects.count() == 0


@pytest.mark.django_db
def test_a_journal_is_read_in_the_same_number_of_queries_however_much_it_holds(
    django_assert_max_num_queries: object,
) -> None:
    robin = owner()
    many = replace(
        one_opportunity(),
        opportunities=tuple(
            replace(one_opportunity().opportunities[0], id=Id(f"acme-{n}")) for n in range(30)
        ),
    )
    begin_journal(robin, many, NOW)
    with django_assert_max_num_queries(10):  # type: ignore[operator]
        journal_of(robin)
