"""The main job in one go: from an invitation to the whole follow-up.

Journal, plan, letters with their checks, call script, calendar file and the sheet to print. Nothing is sent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, cast

from afterview.adapters.zone_country import country_of
from afterview.core.intake import Invited, Taken, candidate_of, take_in
from afterview.core.job_ad import JobAd, read_job_ad
from afterview.core.journal import Format, Interview, Journal, Opportunity, Person
from afterview.core.journal_file import read_journal, write_journal
from afterview.core.letters.compose import compose_all
from afterview.core.letters.letter import Letter
from afterview.core.notes import Notes, read_notes
from afterview.core.plain_text import one_line
from afterview.core.plan import Action, plan
from afterview.core.reading.values import Moment, Reading, ReadInterview
from afterview.core.refusal import Refused
from afterview.core.zones import zone
from afterview.services.compose_letters import letters_as_json
from afterview.services.make_plan import action_as_json


@dataclass(frozen=True, slots=True)
class Given:
    """What the candidate brings; what is None or empty is not there."""

    readings: tuple[Reading, ...]
    resume: Mapping[str, object] | None = None
    ad: str | None = None
    notes: str | None = None
    journal: Journal | None = None
    company: str | None = None
    position: str | None = None
    time_zone: str | None = None

    def named(self, *, company: str | None, position: str | None, time_zone: str | None) -> "Given":
        """The same with what the candidate says of company, position and time zone; blank is unsaid.

        `Refused` where there is no such time zone.
        """
        if time_zone is not None:
            _check_zone("--time-zone", time_zone)
        return replace(
            self,
            company=one_line(company or "") or None,
            position=one_line(position or "") or None,
            time_zone=time_zone,
        )


@dataclass(frozen=True, slots=True)
class Packet:
    """The whole follow-up of the interview that was taken in last, as it stands at an instant."""

    journal: Journal
    opportunity: Opportunity
    interview: Interview
    plan: tuple[Action, ...]
    letters: tuple[Letter, ...]
    open_points: tuple[str, ...]


def make_packet(given: Given, now: datetime) -> Packet:
    """The packet of what the candidate brings; `Refused` where something it cannot do without is missing."""
    held = _held(given.readings)
    ad = read_job_ad(given.ad) if given.ad else None
    journal = _with_resume(given.journal, given.resume)
    open_points: list[str] = [warning for reading in given.readings for warning in reading.warnings]
    for number, read in enumerate(held, start=1):
        notes = read_notes(given.notes or "", _names(read)) if number == len(held) else Notes()
        taken = take_in(
            journal,
            _invited(read, given, ad),
            position=given.position or (ad.title if ad else None),
            job_ad=given.ad,
            notes=notes,
        )
        # What comes out goes in again next time: it keeps to the bounds of a journal.
        journal = read_journal(write_journal(taken.journal))
        open_points += taken.open_points
    return _packet(taken, tuple(open_points), now)


def _held(readings: Iterable[Reading]) -> list[ReadInterview]:
    """The interviews that stand; of several words on one (its UID) those named last count."""
    interviews = [i for reading in readings for i in reading.interviews]
    latest = {interview.uid or number: interview for number, interview in enumerate(interviews)}
    held = [interview for interview in latest.values() if interview.method != "cancel"]
    if not held:
        what = "names no interview but a cancelled one" if interviews else "names no interview"
        raise Refused("invitation", f"{what}: give the .ics or .eml file of one that takes place")
    return held


def packet_as_json(packet: Packet, now: datetime) -> dict[str, Any]:
    """The packet as JSON: the plan, the letters with their findings, the journal, what is left open."""
    letters = letters_as_json(packet.journal, packet.opportunity.id, packet.letters, now)
    return {
        "opportunity": packet.opportunity.id,
        "interview": packet.interview.id,
        "now": now.isoformat(),
        "open": list(packet.open_points),
        "actions": [action_as_json(action) for action in packet.plan],
        **letters,
        "journal": write_journal(packet.journal),
    }


def _packet(taken: Taken, open_points: tuple[str, ...], now: datetime) -> Packet:
    letters: tuple[Letter, ...] = ()
    if taken.interview.ends <= now and taken.interview.people:
        try:
            letters = compose_all(
                taken.journal, opportunity=taken.opportunity.id, interview=taken.interview.id, now=now
            )
        except Refused as refused:
            open_points = (*open_points, f"There is no letter yet: {refused}.")
    return Packet(
        journal=taken.journal,
        opportunity=taken.opportunity,
        interview=taken.interview,
        plan=plan(taken.journal, now),
        letters=letters,
        open_points=open_points,
    )


def _with_resume(journal: Journal | None, resume: Mapping[str, object] | None) -> Journal:
    if journal is None:
        if resume is None:
            raise Refused(
                "resume", "is missing: name it with --resume, or a journal that has one with --journal"
            )
        return Journal(afterview=1, candidate=candidate_of(resume), resume=resume)
    return replace(journal, resume=resume) if resume is not None else journal


def _names(read: ReadInterview) -> Iterable[str]:
    return [person.name for person in read.people if person.name]


def _invited(read: ReadInterview, given: Given, ad: JobAd | None) -> Invited:
    time_zone = read.time_zone or given.time_zone
    if time_zone is not None:
        _check_zone("invitation.time_zone", time_zone)
    country = country_of(time_zone)
    return Invited(
        starts=_instant("starts", read.starts, time_zone),
        ends=_instant("ends", read.ends, time_zone),
        company=given.company or read.company or (ad.company if ad else None),
        position=given.position or read.position,
        people=tuple(
            Person(name=p.name, title=p.title, email=p.email)
            for p in read.people
            if p.name and p.role == "interviewer"
        ),
        format=cast("Format | None", read.format),
        time_zone=time_zone,
        country=country,
        place=read.location or (ad.place if ad else None),
    )


def _check_zone(path: str, name: str) -> None:
    try:
        zone(name)
    except Refused as refused:
        raise refused.under(path) from None


def _instant(key: str, moment: Moment | None, time_zone: str | None) -> datetime:
    if moment is None:
        raise Refused(f"invitation.{key}", "is not said in the invitation: correct it there")
    if not isinstance(moment, datetime):
        day: date = moment
        raise Refused(f"invitation.{key}", f"is {day.isoformat()} without a time of day: correct it there")
    if moment.tzinfo is not None:
        return moment
    if time_zone is None:
        raise Refused("invitation.time_zone", "is not said in the invitation: name it with --time-zone")
    # Read back from its own text it carries a fixed offset, as every instant of a journal does.
    return datetime.fromisoformat(moment.replace(tzinfo=zone(time_zone)).isoformat())
