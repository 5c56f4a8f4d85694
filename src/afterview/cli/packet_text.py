"""A packet as lines for a person."""

from datetime import datetime
from typing import Any

from afterview.cli.letters import letter_text
from afterview.cli.output import wrapped
from afterview.cli.plan import plan_lines
from afterview.services.make_packet import Packet
from afterview.services.write_packet import packet_script


def packet_lines(packet: Packet, answer: dict[str, Any], now: datetime) -> list[str]:
    """The packet as lines for a person: what is open, what to do, the letters, the call, the files."""
    people = ", ".join(p.name for p in packet.interview.people) or "nobody named yet"
    title = f"{packet.opportunity.position} at {packet.opportunity.company}: {people}"
    lines = [title, "=" * len(title), ""]
    for point in answer["open"]:
        lines += wrapped(f"Please check: {point}", "  ")
    lines += [""] if answer["open"] else []
    lines += ["WHAT TO DO", "", *plan_lines(answer["actions"], now, everything=False), ""]
    for letter in answer["letters"]:
        lines += [f"LETTER TO {letter['person'].upper()}", "", letter_text(letter), ""]
        lines += [] if letter["findings"] else ["Checked: nothing to mend.", ""]
    script = packet_script(packet, now)
    lines += ["CALL", "", *script, ""] if script else []
    lines += [f"Written: {path}" for path in answer["files"]]
    return (
        lines
        if answer["files"]
        else [*lines, "Nothing is written or sent. Add --out DIR for all of it as files."]
    )
