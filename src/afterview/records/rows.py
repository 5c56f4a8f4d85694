"""Core values as columns, and rows as core values. The two directions stand side by side for each table."""

from typing import Any

from afterview.core import journal as core
from afterview.core.offers.decision import Decision
from afterview.core.shape import Id, reader, write
from afterview.records import models

EVENT_KINDS: dict[str, type[Any]] = {
    kind.kind: kind
    for kind in (
        core.LetterSent,
        core.Bounced,
        core.CallMade,
        core.Heard,
        core.Rejected,
        core.FeedbackRecorded,
        core.OfferReceived,
        core.OfferAccepted,
        core.OfferDeclined,
        core.Withdrawn,
        core.Reopened,
        core.Dismissed,
    )
}
_EVENT_COLUMNS = ("letter", "interview", "person", "subject", "text", "purpose", "reached", "action")
_PERSON_COLUMNS = ("name", "title", "responsibilities", "email", "phone")
_CANDIDATE_COLUMNS = ("name", "email", "phone", "time_zone", "country", "subdivision")
_OPPORTUNITY_COLUMNS = (
    "company",
    "position",
    "domain",
    "time_zone",
    "country",
    "subdivision",
    "job_ad",
)
_INTERVIEW_COLUMNS = ("starts", "ends", "format", "cancelled")
_DRAFT_COLUMNS = ("letter", "interview", "person", "subject", "text")


def profile_columns(journal: core.Journal) -> dict[str, Any]:
    """What of the journal belongs to the candidate's profile."""
    decision = None if journal.decision is None else write(journal.decision)
    columns = _columns(journal.candidate, _CANDIDATE_COLUMNS)
    return columns | {"resume": dict(journal.resume), "decision": decision}


def journal_of_rows(profile: models.Profile, opportunities: tuple[core.Opportunity, ...]) -> core.Journal:
    """The journal of a profile and its opportunities."""
    decision = None if profile.decision is None else reader(Decision)(profile.decision)
    candidate = core.Candidate(**_columns(profile, _CANDIDATE_COLUMNS))
    return core.Journal(
        afterview=1,
        candidate=candidate,
        resume=profile.resume,
        opportunities=opportunities,
        decision=decision,
    )


def opportunity_columns(opportunity: core.Opportunity) -> dict[str, Any]:
    """An opportunity's own columns."""
    return _columns(opportunity, _OPPORTUNITY_COLUMNS)


def opportunity_of_row(row: models.Opportunity, parts: dict[str, Any]) -> core.Opportunity:
    """The opportunity of a row; `parts` are what other tables hold of it, and its offer."""
    return core.Opportunity(id=Id(row.key), **_columns(row, _OPPORTUNITY_COLUMNS), **parts)


def offer_columns(offer: core.Offer) -> dict[str, Any]:
    """An offer's columns."""
    return {"received": offer.received, "deadline": offer.deadline, "terms": dict(offer.terms)}


def offer_of_row(row: models.Offer) -> core.Offer:
    """The offer of a row."""
    return core.Offer(received=row.received, deadline=row.deadline, terms=row.terms)


def interview_columns(interview: core.Interview) -> dict[str, Any]:
    """An interview's own columns, with its hear-by date, debrief and forecast."""
    debrief, forecast = interview.debrief, interview.forecast
    return {
        **_columns(interview, _INTERVIEW_COLUMNS),
        **_hear_by_columns(interview.hear_by),
        "debrief_at": debrief and debrief.at,
        "went_well": debrief and debrief.went_well,
        "would_change": debrief and debrief.would_change,
        "cannot_know": debrief and debrief.cannot_know,
        "forecast_at": forecast and forecast.at,
        "forecast_offer": None if forecast is None else forecast.offer,
    }


def interview_of_row(
    row: models.Interview, people: list[models.Person], remarks: list[models.Remark]
) -> core.Interview:
    """The interview of a row, with the rows of its people and of what was said."""
    what = models.Remark.What
    return core.Interview(
        id=Id(row.key),
        **_columns(row, _INTERVIEW_COLUMNS),
        hear_by=_hear_by_of_row(row),
        debrief=_debrief_of_row(row),
        forecast=_forecast_of_row(row),
        people=tuple(core.Person(**_columns(p, _PERSON_COLUMNS)) for p in people),
        topics=tuple(
            core.Topic(text=r.text, discussed_with=r.discussed_with) for r in remarks if r.what == what.TOPIC
        ),
        needs=tuple(r.text for r in remarks if r.what == what.NEED),
        clarifications=tuple(
            core.Clarification(id=Id(r.key or ""), text=r.text, resolved=r.resolved)
            for r in remarks
            if r.what == what.CLARIFICATION
        ),
    )


def person_rows(interview: core.Interview) -> list[models.Person]:
    """The rows of the people of an interview, without owner."""
    return [
        models.Person(rank=rank, **_columns(person, _PERSON_COLUMNS))
        for rank, person in enumerate(interview.people)
    ]


def remark_rows(interview: core.Interview) -> list[models.Remark]:
    """The rows of what was said at an interview, without owner."""
    what = models.Remark.What
    rows = [
        *(
            models.Remark(what=what.TOPIC, text=t.text, discussed_with=t.discussed_with)
            for t in interview.topics
        ),
        *(models.Remark(what=what.NEED, text=need) for need in interview.needs),
        *(_clarification_row(c) for c in interview.clarifications),
    ]
    for rank, row in enumerate(rows):
        row.rank = rank
    return rows


def _clarification_row(clarification: core.Clarification) -> models.Remark:
    row = models.Remark(what=models.Remark.What.CLARIFICATION, key=clarification.id, text=clarification.text)
    row.resolved = clarification.resolved
    return row


def event_columns(event: core.Event) -> dict[str, Any]:
    """An event's columns but for its place and revision."""
    columns = {name: getattr(event, name, None) for name in _EVENT_COLUMNS}
    hear_by = event.hear_by if isinstance(event, core.Heard) else None
    common = {
        "key": event.id,
        "at": event.at,
        "kind": event.kind,
        "note": event.note,
        "message_id": event.message_id,
    }
    return common | columns | _hear_by_columns(hear_by)


def event_of_row(row: models.Event) -> core.Event:
    """The event of a row."""
    kind = EVENT_KINDS[row.kind]
    own = {name: getattr(row, name) for name in _EVENT_COLUMNS if name in kind.__dataclass_fields__}
    if kind is core.Heard:
        own["hear_by"] = _hear_by_of_row(row)
    event: core.Event = kind(id=Id(row.key), at=row.at, note=row.note, message_id=row.message_id, **own)
    return event


def draft_rows(opportunity: core.Opportunity) -> list[models.Draft]:
    """The rows of the letters being written, without owner."""
    return [
        models.Draft(rank=rank, key=draft.id, **_columns(draft, _DRAFT_COLUMNS))
        for rank, draft in enumerate(opportunity.drafts)
    ]


def draft_of_row(row: models.Draft) -> core.Draft:
    """The draft of a row."""
    return core.Draft(id=Id(row.key), **_columns(row, _DRAFT_COLUMNS))


def attachment_rows(opportunity: core.Opportunity) -> list[models.Attachment]:
    """The rows of the files kept beside an opportunity, without owner."""
    return [
        models.Attachment(rank=rank, key=a.id, kind=a.kind_of_file, name=a.name, sha256=a.sha256)
        for rank, a in enumerate(opportunity.attachments)
    ]


def attachment_of_row(row: models.Attachment) -> core.Attachment:
    """The attachment of a row."""
    return core.Attachment(id=Id(row.key), kind_of_file=row.kind, name=row.name, sha256=row.sha256)


def _columns(value: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _hear_by_columns(hear_by: core.HearBy | None) -> dict[str, Any]:
    return {
        "hear_by_date": hear_by and hear_by.date,
        "hear_by_said": hear_by and hear_by.said,
        "hear_by_said_on": hear_by and hear_by.said_on,
    }


def _hear_by_of_row(row: models.Interview | models.Event) -> core.HearBy | None:
    if row.hear_by_date is None:
        return None
    return core.HearBy(date=row.hear_by_date, said=row.hear_by_said, said_on=row.hear_by_said_on)


def _debrief_of_row(row: models.Interview) -> core.Debrief | None:
    if row.debrief_at is None:
        return None
    return core.Debrief(
        at=row.debrief_at,
        went_well=row.went_well,
        would_change=row.would_change,
        cannot_know=row.cannot_know,
    )


def _forecast_of_row(row: models.Interview) -> core.Forecast | None:
    if row.forecast_at is None or row.forecast_offer is None:
        return None
    return core.Forecast(at=row.forecast_at, offer=row.forecast_offer)
