"""The plan of a journal, as programs and people read it."""

from datetime import datetime
from typing import Any

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.core.plan import Action, plan
from afterview.core.refusal import Refused
from afterview.core.shape import reader


def plan_as_json(journal: Journal, now: datetime) -> dict[str, Any]:
    """`{"now", "actions": [...]}`: the keys of RULEBOOK section 4, null where an action has none."""
    return {"now": now.isoformat(), "actions": [action_as_json(a) for a in plan(journal, now)]}


def plan_of_request(request: dict[str, Any]) -> dict[str, Any]:
    """The plan for `{"journal", "now"}`; `Refused` with the path in the journal, or `now` or `journal`."""
    for key in ("journal", "now"):
        if request.get(key) is None:
            raise Refused(key, "is missing")
    try:
        now = reader(datetime)(request["now"])
    except Refused as refused:
        raise refused.under("now") from None
    return plan_as_json(read_journal(request["journal"]), now)


def action_as_json(action: Action) -> dict[str, Any]:
    """One action with every key of section 4."""
    return {
        "id": action.id,
        "kind": action.kind,
        "opportunity": action.opportunity,
        "interview": action.interview,
        "person": action.person,
        "opens": action.opens.isoformat(),
        "due": action.due.isoformat(),
        "state": action.state,
        "why": action.why,
        "rule": action.rule,
        "channel": action.channel,
        "until": action.until.isoformat() if action.until else None,
    }
