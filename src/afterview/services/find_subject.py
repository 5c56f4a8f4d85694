"""What a few typed words stand for: an opportunity, an interview, an action of the plan, a person met."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from afterview.core.calls import CALLS
from afterview.core.finding import NotFound, find_interview, find_opportunity, find_person
from afterview.core.interviews_at import Meeting, interviews_at
from afterview.core.journal import Opportunity
from afterview.core.plan import Action, plan
from afterview.core.refusal import Refused
from afterview.records.models import User
from afterview.records.queries import journal_of

_DUE = ("overdue", "ready")


def find_opportunity_id(owner: User, typed: str | None) -> str:
    """The id that `typed`, all of it or its beginning, stands for; None: the only opportunity there is.

    `NotFound` where there is none of that beginning, `Refused` with the path `opportunity` where there are
    several.
    """
    journal = journal_of(owner)
    known = [o.id for o in journal.opportunities]
    if typed is None:
        if not known:
            raise NotFound("there is no opportunity yet: begin with `afterview add invitation.eml`")
        return _only("opportunity", known)
    found = _beginning_with(typed, known)
    return _only("opportunity", found) if found else find_opportunity(journal, typed).id


def find_meeting(
    owner: User, opportunity: str | None, interview: str | None, now: datetime
) -> tuple[str, str]:
    """The ids of an opportunity and its interview; of what is left open, the interview that runs or ran last.

    Where none has begun, the only one ahead. `NotFound` where there is none, `Refused` with the path
    `interview` where several are equally likely.
    """
    journal = journal_of(owner)
    within = None if opportunity is None else find_opportunity_id(owner, opportunity)
    if within is not None and interview is not None:
        return within, find_interview(find_opportunity(journal, within), interview).id
    meetings = [
        m
        for m in interviews_at(journal, now)
        if within in (None, m.opportunity.id) and interview in (None, m.interview.id)
    ]
    if not meetings:
        where = "" if within is None else f" of {within}"
        which = "interview" if interview is None else f"interview {interview!r}"
        raise NotFound(f"there is no {which}{where} in the journal")
    likely = meetings if interview is not None else _likeliest(meetings, now)
    place = _only("interview", [f"{m.opportunity.id}/{m.interview.id}" for m in likely])
    chosen = next(m for m in likely if f"{m.opportunity.id}/{m.interview.id}" == place)
    return chosen.opportunity.id, chosen.interview.id


def find_action_id(owner: User, typed: str, now: datetime) -> str:
    """The id of the action that the plan at `now` lists under `typed`, all of it or its beginning."""
    return _action(plan(journal_of(owner), now), typed)


def find_call_id(owner: User, typed: str | None, now: datetime) -> str:
    """The id of a call of the plan; None: the one that is due, else the only one to come.

    `NotFound` where there is none, `Refused` with the path `action` where there are several.
    """
    calls = [a for a in plan(journal_of(owner), now) if a.kind in CALLS]
    if typed is not None:
        return _action(calls, typed)
    candidates = [a for a in calls if a.is_open and a.state in _DUE] or [a for a in calls if a.is_open]
    if not candidates:
        raise NotFound("there is no call to make")
    return _only("action", [a.id for a in candidates])


def find_person_name(opportunity: Opportunity, interview: str | None, typed: str) -> str:
    """The name of the person met (None for `interview`: in any) whose name, or one word of it, is `typed`."""
    interviews = [i for i in opportunity.interviews if interview in (None, i.id)]
    names = dict.fromkeys(p.name for i in interviews for p in i.people)
    wanted = typed.casefold()
    found = [n for n in names if wanted == n.casefold()] or [
        n for n in names if wanted in n.casefold().split()
    ]
    return _only("person", found) if found else find_person(opportunity, interview, typed).name


def _action(actions: Sequence[Action], typed: str) -> str:
    """Of several that begin so, those that are open are meant."""
    opened = [a.id for a in actions if a.is_open]
    known = [a.id for a in actions]
    found = [typed] if typed in known else _beginning_with(typed, opened) or _beginning_with(typed, known)
    if not found:
        raise NotFound(f"there is no action {typed!r} in the plan; open is: {', '.join(opened) or 'none'}")
    return _only("action", found)


def _likeliest(meetings: Sequence[Meeting], now: datetime) -> list[Meeting]:
    """Those that run, else those that ran last; where none has begun, all that are ahead."""
    if running := [m for m in meetings if m.running]:
        return running
    if ended := [m for m in meetings if m.interview.ends <= now]:
        return [m for m in ended if m.interview.starts == ended[0].interview.starts]
    return list(meetings)


def _beginning_with(typed: str, known: Iterable[str]) -> list[str]:
    """What is `typed`, else all that begins with it; an empty text is the beginning of nothing."""
    ids = list(known)
    return [typed] if typed in ids else [id_ for id_ in ids if typed and id_.startswith(typed)]


def _only(path: str, found: Sequence[str]) -> str:
    if len(found) > 1:
        raise Refused(path, f"may be any of {', '.join(found)}: say which")
    return found[0]
