"""`afterview packet`: the main job in one go."""

from datetime import datetime
from pathlib import Path

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import json_option, now_option
from afterview.cli.output import print_json, print_text
from afterview.services.read_packet_files import begin_reading


@click.command(name="packet", short_help="From an invitation to the whole follow-up, in one go.")
@click.option(
    "--invitation", multiple=True, required=True, metavar="F", help="An invitation (.ics, .eml); repeatable."
)
@click.argument("more", nargs=-1, metavar="[F...]")
@click.option("--resume", metavar="F", help="Your resume (JSON Resume, text, Markdown, PDF, DOCX).")
@click.option("--ad", metavar="F", help="The advertisement (text, HTML, JSON).")
@click.option("--notes", metavar="F", help="What you noted, a line each; see README.")
@click.option("--journal", metavar="F", help="A journal to add the interview to.")
@click.option("--company", metavar="C", help="The company, where no file names it.")
@click.option("--position", metavar="P", help="The position, where no file names it.")
@click.option(
    "--time-zone", metavar="Z", help="The time zone, like America/Chicago, where the invitation has none."
)
@now_option
@click.option(
    "--out", type=click.Path(file_okay=False), metavar="DIR", help="Write everything as files into DIR."
)
@json_option
def command(
    invitation: tuple[str, ...],
    more: tuple[str, ...],
    resume: str | None,
    ad: str | None,
    notes: str | None,
    journal: str | None,
    company: str | None,
    position: str | None,
    time_zone: str | None,
    now: datetime | None,
    out: str | None,
    *,
    as_json: bool,
) -> None:
    """Turn an invitation, a resume and an advertisement into the whole follow-up.

    The plan with its dates and reasons, a letter to each interviewer with its checks, a call script, a
    calendar file and a sheet to print for the interview. Nothing is sent.
    """
    instant = now or clock()
    given = begin_reading(
        invitations=(*invitation, *more), resume=resume, ad=ad, notes=notes, journal=journal
    )
    # Loading what composes and checks takes as long as reading the files: the two go side by side.
    from afterview.cli.packet_text import packet_lines  # noqa: PLC0415 -- as said
    from afterview.services.make_packet import make_packet, packet_as_json  # noqa: PLC0415 -- as said
    from afterview.services.write_packet import write_packet  # noqa: PLC0415 -- as said

    said = given.result().named(company=company, position=position, time_zone=time_zone)
    packet = make_packet(said, instant)
    answer = packet_as_json(packet, instant)
    written = write_packet(packet, Path(out), instant) if out else []
    answer["files"] = [str(path) for path in written]
    if as_json:
        print_json(answer)
    else:
        print_text("\n".join(packet_lines(packet, answer, instant)))
