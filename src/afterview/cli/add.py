"""`afterview add`: an invitation becomes an interview in the journal."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.adapters.files import read_bytes
from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble, wrapped
from afterview.cli.recording import next_lines, next_of
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import opportunity_option
from afterview.core.shape import YEARS

if TYPE_CHECKING:
    from afterview.core.journal import Person
    from afterview.records.models import User
    from afterview.services.add_interviews import Added
_LARGEST = 4_000_000
_DONE = {
    "new": "added",
    "again": "in the journal already, and up to date",
    "moved": "up to date",
    "called off": "marked as called off",
}


class Moment(click.ParamType[datetime]):
    """A date and time: with an offset, or local in the time zone of the interview."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:  # noqa: ANN401 -- click's signature
        """Read the option's text."""
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except ValueError:
            return self.fail(f"{value!r} is not a date and time like 2026-11-23T10:00", param, ctx)
        if not YEARS[0] < moment.year < YEARS[1]:
            return self.fail(f"{value!r} is in a year that no journal holds", param, ctx)
        return moment


@click.command(name="add", short_help="Add an interview from its invitation.")
@click.argument("files", nargs=-1, metavar="[FILE]...")
@opportunity_option
@click.option("--company", metavar="C", help="The company, where no file names it.")
@click.option("--position", metavar="P", help="The position, where no file names it.")
@click.option("--starts", type=Moment(), metavar="T", help="When it starts, like 2026-11-23T10:00.")
@click.option("--ends", type=Moment(), metavar="T", help="When it ends, like 2026-11-23T11:30.")
@click.option(
    "--time-zone", metavar="Z", help="The time zone, like America/Chicago, where the invitation has none."
)
@click.option(
    "--name", metavar="N", help="Your own name, where the journal begins: letters are signed with it."
)
@click.option("--email", metavar="A", help="Your own e-mail address.")
@click.option("--own-time-zone", metavar="Z", help="Your own time zone, like Europe/London.")
@click.option("--resume", metavar="F", help="Your resume (JSON Resume, text, Markdown, PDF, DOCX).")
@click.option("--ad", metavar="F", help="The advertisement (text, HTML, JSON).")
@click.option("--dry-run", is_flag=True, help="Only show what was understood.")
@now_option
@json_option
@home_option
def command(
    files: tuple[str, ...],
    opportunity: str | None,
    company: str | None,
    position: str | None,
    starts: datetime | None,
    ends: datetime | None,
    time_zone: str | None,
    name: str | None,
    email: str | None,
    own_time_zone: str | None,
    resume: str | None,
    ad: str | None,
    now: datetime | None,
    home: Path | None,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Add the interviews that invitations (.ics, .eml) are about, and show what was understood.

    A later invitation of the same interview moves it, a cancellation calls it off. Without FILE, --company,
    --position, --starts, --ends and --time-zone say all of it; --resume and --ad alone go to the opportunity.
    The first interview begins the journal. Whom you meet can be noted: `afterview note`.
    """
    if not (files or starts or resume or ad):
        raise click.UsageError("Name the file of the invitation, or say when the interview --starts.")
    contents = {file: read_bytes(file, _LARGEST) for file in (*files, resume, ad) if file}
    owner, instant = open_records(home), now or clock()
    from afterview.services.add_interviews import Said, add_interviews  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.read_uploads import MOST_FILES, Upload  # noqa: PLC0415 -- as above

    if len(files) > MOST_FILES:
        raise click.UsageError(f"At most {MOST_FILES} files at once: add the rest afterwards.")
    invitations = [Upload(file, contents[file]) for file in files]
    papers = {
        kind: Upload(file, contents[file])
        for kind, file in (("resume", resume), ("advertisement", ad))
        if file
    }
    said = Said(
        opportunity=opportunity,
        company=company,
        position=position,
        starts=starts,
        ends=ends,
        time_zone=time_zone,
        name=name,
        email=email,
        own_time_zone=own_time_zone,
    )
    added = add_interviews(owner, invitations, papers, said, instant, dry_run=dry_run)
    for warning in dict.fromkeys(text for one in added for text in one.warnings):
        print_trouble(warning)
    place = None if dry_run or not added else added[-1].taken.opportunity.id
    if as_json:
        following = next_of(owner, place, instant)[0] if place else None
        print_json(
            {
                "dry_run": dry_run,
                "interviews": [_as_json(one) for one in added],
                "papers": list(papers),
                "next": following,
            }
        )
        return
    lines = [line for one in added for line in _lines(one, dry_run=dry_run)]
    lines += [f"The {kind} is {'read' if dry_run else 'kept'}." for kind in papers]
    print_lines([*lines, *(["Nothing was written."] if dry_run else _after(owner, added[-1:], instant))])


def _lines(one: "Added", *, dry_run: bool) -> list[str]:
    """One interview as it was understood."""
    found, met = one.taken.opportunity, one.taken.interview
    done = f"{'would be ' if dry_run else ''}{_DONE[one.what]}"
    lines = wrapped(f"{found.company}, {found.position} ({found.id}/{met.id}): {done}.", "  ")
    lines += [f"  when: {_when(one)}"]
    lines += [f"  how: {met.format}"] if met.format else []
    lines += wrapped(f"  with: {'; '.join(_person(p) for p in met.people) or 'nobody is named'}", "    ")
    lines += [f"  you: {one.taken.journal.candidate.name}"]
    lines += [f'  {address} is without a name: afterview note "NAME, TITLE"' for address in one.nameless]
    lines += ["  That they answered is noted with it: an invitation is an answer."] if one.answered else []
    return lines


def _when(one: "Added") -> str:
    from afterview.core.days_in_words import instant_in_words, time_in_words  # noqa: PLC0415 -- loaded with the journal
    from afterview.core.time import local_time  # noqa: PLC0415 -- as above

    found, met, candidate = one.taken.opportunity, one.taken.interview, one.taken.journal.candidate
    place = local_time(found, candidate).place
    day, last = met.starts.astimezone(place).date(), met.ends.astimezone(place).date()
    ends = time_in_words(met.ends, place) if day == last else instant_in_words(met.ends, place, day)
    zone = found.time_zone or candidate.time_zone or "UTC, no time zone is known"
    return f"{instant_in_words(met.starts, place, day)} to {ends} ({zone})"


def _person(person: "Person") -> str:
    return ", ".join(part for part in (person.name, person.title) if part)


def _after(owner: "User", last: Sequence["Added"], now: datetime) -> list[str]:
    """What comes next at the opportunity of the last one."""
    if not last:
        return []
    following = next_lines(owner, last[-1].taken.opportunity.id, now)
    return following or ["During the interview or after it: afterview note"]


def _as_json(one: "Added") -> dict[str, Any]:
    from afterview.core.shape import write  # noqa: PLC0415 -- loaded with the journal

    found, met = one.taken.opportunity, one.taken.interview
    return {
        "file": one.file,
        "what": one.what.replace(" ", "_"),
        "opportunity": found.id,
        "interview": met.id,
        "company": found.company,
        "position": found.position,
        "starts": met.starts.isoformat(),
        "ends": met.ends.isoformat(),
        "time_zone": found.time_zone,
        "format": met.format,
        "people": write(met.people),
        "nameless": list(one.nameless),
        "candidate": one.taken.journal.candidate.name,
        "answered": one.answered,
        "warnings": list(one.warnings),
    }
