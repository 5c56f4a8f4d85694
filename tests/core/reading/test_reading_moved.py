"""A reschedule under a new UID is proposed, never taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from afterview.core.reading.moved import moved
from afterview.core.reading.values import ReadInterview, ReadPerson

OLD = ReadInterview(
    starts=datetime(2026, 12, 1, 18, tzinfo=UTC),
    company="Parallax",
    position="Writer",
    method="cancel",
    uid="old",
)
NEW = replace(OLD, starts=datetime(2026, 12, 3, 22, tzinfo=UTC), method="request", uid="new")
LINE = (
    "The interview of 3 December 2026, 22:00 may replace the one of 1 December 2026, 18:00, "
    "which is called off; please confirm."
)


@pytest.mark.parametrize("pair", [(OLD, NEW), (NEW, OLD)])
def test_one_called_off_and_another_at_the_same_company_may_be_one(
    pair: tuple[ReadInterview, ReadInterview],
) -> None:
    assert list(moved((), pair)) == [LINE]
    assert list(moved(pair[:1], pair[1:])) == [LINE]


@pytest.mark.parametrize(
    "other",
    [
        replace(NEW, method="cancel"),
        replace(NEW, company="Granite"),
        replace(NEW, position="Editor"),
        replace(NEW, uid="old"),
        replace(NEW, starts=OLD.starts),
        replace(NEW, company=None),
    ],
)
def test_another_company_position_or_version_is_not(other: ReadInterview) -> None:
    assert list(moved((OLD,), (other,))) == []


def test_without_a_company_the_people_tell() -> None:
    people = (ReadPerson("Hugo Lemaire"), ReadPerson(None, None, "x@x.example"))
    old = replace(OLD, company=None, people=people, starts=None)
    new = replace(NEW, company=None, people=people[:1], position=None, starts=date(2026, 12, 3))
    assert list(moved((old,), (new,))) == [
        "The interview of 3 December 2026 may replace the one of an unknown day, which is called off; please confirm."
    ]
