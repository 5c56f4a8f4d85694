"""The example search: a made-up candidate's opportunities, added by one click and removed by one."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any

from afterview.core.journal import Candidate, Journal, Opportunity
from afterview.core.relative_dates import dated
from afterview.core.shape import reader
from afterview.core.time import local_time
from afterview.records.examples import example_ids, remove_examples, write_examples
from afterview.records.models import User
from afterview.records.unused_files import remove_unused

EXAMPLE_CANDIDATE = Candidate(
    name="Robin Vale",
    email="robin.vale@example.org",
    phone="+1 212 555 0143",
    time_zone="America/New_York",
    country="US",
    subdivision="NY",
)


def is_made_up(candidate: Candidate) -> bool:
    """Whether it is the example's candidate, who stands in until somebody real says who they are."""
    return candidate == EXAMPLE_CANDIDATE


def has_example(owner: User) -> bool:
    """Whether the example search is in the owner's journal."""
    return bool(example_ids(owner))


def add_example_search(owner: User, now: datetime) -> None:
    """Add the example's opportunities, dated around `now`; begin a made-up journal where there is none yet.

    What is there already, under the same id, stays as it is.
    """
    added: list[str] = []

    def step(journal: Journal | None) -> Journal:
        begun = journal or Journal(afterview=1, candidate=EXAMPLE_CANDIDATE, resume=_file()["resume"])
        known = {o.id for o in begun.opportunities}
        new = [o for o in example_opportunities(now) if o.id not in known]
        added.extend(o.id for o in new)
        return replace(begun, opportunities=(*begun.opportunities, *new))

    write_examples(owner, step, added, now)


def remove_example_search(owner: User, now: datetime) -> None:
    """Remove exactly what the example added.

    Where nothing else was recorded, the made-up candidate goes too, and the journal is not begun.
    """
    examples = example_ids(owner)
    kept: list[str] = []

    def step(journal: Journal) -> Journal:
        gone = [o for o in journal.opportunities if o.id in examples]
        kept.extend(attachment.sha256 for o in gone for attachment in o.attachments)
        return replace(journal, opportunities=tuple(o for o in journal.opportunities if o.id not in examples))

    remove_examples(owner, step, _holds_nothing_real, now)
    remove_unused(owner, kept)


def example_opportunities(now: datetime) -> tuple[Opportunity, ...]:
    """The example's opportunities as they are at `now`."""
    return tuple(_opportunity(value, now) for value in _file()["opportunities"])


def _opportunity(value: Mapping[str, Any], now: datetime) -> Opportunity:
    place = Opportunity(
        id=value["id"],
        company=value["company"],
        position=value["position"],
        time_zone=value["time_zone"],
        country=value["country"],
        subdivision=value["subdivision"],
    )
    time = local_time(place, EXAMPLE_CANDIDATE)
    opportunity: Opportunity = reader(Opportunity)(dated(value, time.date_of(now), time))
    return opportunity


def _holds_nothing_real(journal: Journal) -> bool:
    return is_made_up(journal.candidate) and not journal.opportunities and journal.resume == _file()["resume"]


@cache
def _file() -> dict[str, Any]:
    text = files("afterview.services").joinpath("example_search.json").read_text(encoding="utf-8")
    value: dict[str, Any] = json.loads(text)
    return value
