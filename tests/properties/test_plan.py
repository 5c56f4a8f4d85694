"""The properties that RULEBOOK section 4 promises for every journal."""

import random
from datetime import datetime, timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from afterview.core.plan.history import BEGINNING, History, history
from afterview.core.time import local_time
from journals import journals

any_journal = settings(max_examples=120, deadline=None)

# Rule: the events that its "done by" names, and the rules whose "done by" or "not needed when" name them too.
DONE_BY: dict[str, list[dict[str, Any]]] = {
    "R3": [{"kind": "letter_sent", "letter": "thank_you"}],
    "R6": [
        {"kind": "call_made", "purpose": "follow_up", "reached": True},
        {"kind": "letter_sent", "letter": "follow_up"},
    ],
    "R7": [
        {"kind": "call_made", "purpose": "tell_of_offer", "reached": True},
        {"kind": "letter_sent", "letter": "tell_of_offer"},
    ],
    "R10": [
        {"kind": "call_made", "purpose": "feedback", "reached": True},
        {"kind": "letter_sent", "letter": "feedback"},
    ],
    "R11": [{"kind": "feedback_recorded", "text": "more depth"}],
    "R12": [{"kind": "letter_sent", "letter": "acknowledge_offer"}],
    "R14": [
        {"kind": "call_made", "purpose": "ask_more_time", "reached": True},
        {"kind": "letter_sent", "letter": "ask_more_time"},
    ],
}
CLOSING_DONE_BY: dict[str, list[dict[str, Any]]] = {
    "R8": [
        {"kind": "call_made", "purpose": "share_decision", "reached": True},
        {"kind": "letter_sent", "letter": "share_decision"},
        {"kind": "letter_sent", "letter": "withdraw"},
        {"kind": "withdrawn"},
    ],
    "R9": [{"kind": "offer_declined"}],
    "R13": [{"kind": "offer_declined"}],
}


def _histories(journal: Journal, now: datetime) -> dict[str, History]:
    return {o.id: history(o, local_time(o, journal.candidate), now) for o in journal.opportunities}


def _is_accepted(here: History) -> bool:
    latest_offer = max((s.received for s in here.stretches if s.received), default=BEGINNING)
    return any(e.kind == "offer_accepted" and e.at >= latest_offer for e in here.events)


def _open(actions: tuple[Action, ...]) -> list[Action]:
    return [a for a in actions if a.is_open]


@any_journal
@given(journals())
def test_no_action_is_due_before_it_opens(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    assert all(a.opens <= a.due for a in plan(read_journal(value), now))


@any_journal
@given(journals())
def test_no_call_opens_outside_polite_hours(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    journal = read_journal(value)
    histories = _histories(journal, now)
    for action in plan(journal, now):
        if action.kind in ("follow_up_call", "rejection_call"):
            assert histories[action.opportunity].time.is_polite(action.opens)


@any_journal
@given(journals())
def test_no_follow_up_opens_on_or_before_its_hear_by_date(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    journal = read_journal(value)
    histories = _histories(journal, now)
    for action in plan(journal, now):
        if action.kind == "follow_up_call":
            here = histories[action.opportunity]
            assert here.wait is not None
            assert here.wait.hear_by is None or here.time.date_of(action.opens) > here.wait.hear_by


@any_journal
@given(journals())
def test_each_action_stands_once(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    ids = [a.id for a in plan(read_journal(value), now)]
    assert len(ids) == len(set(ids))


@any_journal
@given(journals())
def test_there_is_a_wait_exactly_while_a_follow_up_is_upcoming(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    actions = plan(read_journal(value), now)
    upcoming = {
        (a.opportunity, a.opens) for a in actions if a.kind == "follow_up_call" and a.state == "upcoming"
    }
    assert {(a.opportunity, a.until) for a in actions if a.kind == "wait"} == upcoming


@any_journal
@given(journals())
def test_a_closed_opportunity_asks_for_nothing_but_what_follows_a_no(
    case: tuple[dict[str, Any], datetime],
) -> None:
    value, now = case
    journal = read_journal(value)
    closed = {id_ for id_, here in _histories(journal, now).items() if here.is_closed}
    assert all(a.rule in ("R10", "R11") for a in _open(plan(journal, now)) if a.opportunity in closed)


@any_journal
@given(journals())
def test_after_an_acceptance_everybody_else_is_told_or_declined(
    case: tuple[dict[str, Any], datetime],
) -> None:
    value, now = case
    journal = read_journal(value)
    histories = _histories(journal, now)
    accepted = {id_ for id_, here in histories.items() if _is_accepted(here)}
    actions = plan(journal, now)
    for id_, here in histories.items():
        kinds = {a.kind for a in actions if a.opportunity == id_}
        still_open = {a.kind for a in _open(actions) if a.opportunity == id_}
        assert not {"share_decision", "decline_offer"} <= still_open
        if accepted - {id_} and not here.is_closed and here.open_offer:
            assert "decline_offer" in kinds
        elif accepted - {id_} and not here.is_closed and here.interviews:
            assert "share_decision" in kinds


@any_journal
@given(journals(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_nothing(
    case: tuple[dict[str, Any], datetime], shuffle: random.Random
) -> None:
    value, now = case
    before = plan(read_journal(value), now)
    shuffled = dict(value, opportunities=[dict(o) for o in value["opportunities"]])
    for opportunity in shuffled["opportunities"]:
        opportunity["interviews"] = [dict(i, people=list(i["people"])) for i in opportunity["interviews"]]
        for interview in opportunity["interviews"]:
            shuffle.shuffle(interview["people"])
        opportunity["events"] = list(opportunity["events"])
        shuffle.shuffle(opportunity["interviews"])
        shuffle.shuffle(opportunity["events"])
    shuffle.shuffle(shuffled["opportunities"])
    assert plan(read_journal(shuffled), now) == before


@any_journal
@given(journals())
def test_opportunities_touch_each_other_only_where_offers_do(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    together = plan(read_journal(value), now)
    alone = [
        action
        for opportunity in value["opportunities"]
        for action in plan(read_journal(dict(value, opportunities=[opportunity])), now)
    ]
    own = {f"R{n}" for n in (1, 2, 3, 4, 10, 11, 15)}
    assert {a for a in together if a.rule in own} == {a for a in alone if a.rule in own}


@any_journal
@given(journals(), st.integers(0, 20 * 24))
def test_what_was_listed_stays_listed(case: tuple[dict[str, Any], datetime], hours: int) -> None:
    value, now = case
    journal = read_journal(value)
    vanishing = ("R5", "R6", "R11", "R14")
    earlier = {a.id for a in plan(journal, now) if a.rule not in vanishing}
    later = {a.id for a in plan(journal, now + timedelta(hours=hours))}
    assert earlier <= later


@any_journal
@given(journals(), st.data())
def test_the_event_that_a_rule_names_makes_its_action_done_and_no_other(
    case: tuple[dict[str, Any], datetime], data: st.DataObject
) -> None:
    value, now = case
    before = plan(read_journal(value), now)
    candidates = [a for a in _open(before) if a.rule in DONE_BY and a.opens < now]
    assume(candidates)
    action = data.draw(st.sampled_from(candidates))
    event = dict(data.draw(st.sampled_from(DONE_BY[action.rule])))
    if action.rule == "R3":
        event |= {"interview": action.interview, "person": action.person}
    after = {a.id: a for a in plan(read_journal(_with_event(value, action, event, now)), now)}
    assert after[action.id].state == "done"
    for other in _open(before):
        follows = other.rule == "R11" or (action.rule == "R6" and other.kind == "wait")
        if other.id != action.id and not follows:
            assert after[other.id].state == other.state


@any_journal
@given(journals(), st.data())
def test_a_closing_that_a_rule_names_makes_its_action_done(
    case: tuple[dict[str, Any], datetime], data: st.DataObject
) -> None:
    value, now = case
    before = plan(read_journal(value), now)
    candidates = [a for a in _open(before) if a.rule in CLOSING_DONE_BY and a.opens < now]
    assume(candidates)
    action = data.draw(st.sampled_from(candidates))
    event = data.draw(st.sampled_from(CLOSING_DONE_BY[action.rule]))
    after = {a.id: a for a in plan(read_journal(_with_event(value, action, event, now)), now)}
    assert after[action.id].state == "done"
    unrelated = [
        a for a in _open(before) if a.opportunity != action.opportunity and a.rule not in ("R7", "R14")
    ]
    assert all(after[a.id].state == a.state for a in unrelated)


def _with_event(
    value: dict[str, Any], action: Action, event: dict[str, Any], now: datetime
) -> dict[str, Any]:
    """The journal with `event` at now, the last thing that has happened to the action's opportunity."""
    last = {"id": "last", "at": now.isoformat(), **event}
    return dict(
        value,
        opportunities=[
            dict(o, events=[*o["events"], last]) if o["id"] == action.opportunity else o
            for o in value["opportunities"]
        ],
    )


@any_journal
@given(journals())
def test_the_same_journal_and_now_give_the_same_plan(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    assert plan(read_journal(value), now) == plan(read_journal(value), now)


@any_journal
@given(journals())
def test_every_why_is_one_plain_line(case: tuple[dict[str, Any], datetime]) -> None:
    value, now = case
    for action in plan(read_journal(value), now):
        assert action.why.endswith(".")
        assert "None" not in action.why
        assert "\n" not in action.why
