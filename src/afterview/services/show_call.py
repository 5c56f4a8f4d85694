"""One call of the plan: its script, and whether now is a time to make it."""

from dataclasses import dataclass
from datetime import datetime

from afterview.core.calls import CALLS, CallScript
from afterview.core.calls.telephone import telephone_uri
from afterview.core.finding import NotFound
from afterview.core.plan import Action
from afterview.records.models import User
from afterview.services.call_script import script_for
from afterview.services.show_situation import Situation, show_action


@dataclass(frozen=True, slots=True)
class Call:
    """A call: `script` is None where there is nothing to call about any more.

    `wait` is the plan's word on why not to call before `action.opens`, None where that has come; `uri` dials
    the number of the person to ask for, None where none is recorded.
    """

    situation: Situation
    action: Action
    script: CallScript | None
    wait: Action | None
    uri: str | None

    @property
    def is_too_early(self) -> bool:
        """Whether its window has not opened."""
        return self.action.state == "upcoming"


def show_call(owner: User, action_id: str, now: datetime) -> Call:
    """The call of that action id at `now`; `NotFound` where the plan has no such call."""
    situation, action, _ = show_action(owner, action_id, now)
    if action.kind not in CALLS:
        raise NotFound(f"{action_id!r} is no call")
    script = script_for(situation.journal, action_id, now) if action.is_open else None
    phone = script.ask_for.phone if script and script.ask_for else None
    return Call(situation, action, script, situation.action("wait"), telephone_uri(phone) if phone else None)
