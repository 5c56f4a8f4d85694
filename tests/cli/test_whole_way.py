"""The whole way of one candidate by commands alone: from the invitation to what they said after a no (issue 4)."""

from terminal import EXAMPLES, Terminal, own_journal

NORTHWIND = "northwind-analytics-data-engineer"


def next_command(terminal: Terminal) -> str | None:
    """The command that `afterview today` names first."""
    first = terminal.answer("today")["first"]
    named: str | None = first and first["next"]
    return named


def test_a_candidate_goes_the_whole_way(terminal: Terminal) -> None:
    terminal.now = "2026-11-18T12:00:00-06:00"
    terminal.said(
        "add", str(EXAMPLES / "invitation.eml"), "--resume", str(EXAMPLES / "resume.json"),
        "--ad", str(EXAMPLES / "ad.html"), "--own-time-zone", "America/Chicago",
    )  # fmt: skip
    assert terminal.said("today").startswith("Nothing to do before your interview.")

    terminal.now = "2026-11-23T11:45:00-06:00"
    assert next_command(terminal) == f"afterview note --opportunity {NORTHWIND} --interview onsite-1 …"
    terminal.said(
        "note",
        "Topic (Dana): moving the nightly batch jobs to streaming",
        "Need: someone to own the ingestion pipeline",
    )
    assert next_command(terminal) == f"afterview debrief --opportunity {NORTHWIND} --interview onsite-1 …"
    terminal.said(
        "debrief", "--went-well", "I explained the migration", "--would-change", "Ask about the team earlier"
    )
    told = terminal.said("debrief", "--they-said", "by the end of next week", "--forecast", "50")
    assert "by Friday 4 December" in told

    for name, others in (("Dana Ortiz", "1 of 2"), ("Marcus Hale", "2 of 2")):
        assert (
            f"afterview letter draft --opportunity {NORTHWIND} --interview onsite-1 --person '{name}'"
            == next_command(terminal)
        )
        assert "Nothing to mend." in terminal.said("letter", "draft", "--person", name)
        assert "Nothing has left." in terminal.said("letter", "send", "--person", name)
        assert f"{others} letters sent." in terminal.said("letter", "send", "--person", name, "--sent")
    assert terminal.said("today").startswith("Nothing to do until Monday 7 December.")

    terminal.now = "2026-12-07T09:30:00-06:00"
    assert next_command(terminal) == f"afterview call follow_up_call:{NORTHWIND}"
    assert "You can call now" in terminal.said("call")
    terminal.said("call", "--reached", "Dana Ortiz", "--said", "They have not decided")

    terminal.now = "2026-12-09T15:00:00-06:00"
    terminal.said("rejected", "north")
    assert next_command(terminal) == f"afterview call rejection_call:{NORTHWIND}"
    terminal.said("call", "--reached", "Dana Ortiz")
    assert next_command(terminal) == f"afterview feedback {NORTHWIND} …"
    terminal.said("feedback", "north", "They wanted more years with Kafka")
    assert terminal.said("today").startswith("There is nothing to do.")
    assert "They wanted more years with Kafka" in terminal.said("timeline", "north")

    (record,) = own_journal().opportunities
    assert [event.kind for event in record.events] == [
        "letter_sent", "letter_sent", "call_made", "rejected", "call_made", "feedback_recorded"
    ]  # fmt: skip
