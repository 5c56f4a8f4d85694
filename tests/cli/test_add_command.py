"""`afterview add`: an invitation file becomes an interview in the journal (issue 4, part 5)."""

from pathlib import Path

import pytest

from afterview.cli import exits
from afterview.core.finding import NotFound
from afterview.core.journal import Heard
from afterview.services.correct_opportunity import delete_opportunity
from afterview.services.sign_in import local_owner
from homes import NOW
from terminal import EXAMPLES, Terminal, own_interview, own_journal
from upload_files import kept_files

BEFORE = "2026-11-20T12:00:00-06:00"
INVITATION = str(EXAMPLES / "invitation.eml")
KESTREL = ("--company", "Kestrel Rail", "--position", "Timetable Planner")
BY_HAND = (
    "add", *KESTREL, "--starts", "2026-11-30T10:00", "--ends", "2026-11-30T11:00", "--time-zone", "Europe/London"
)  # fmt: skip


@pytest.fixture(autouse=True)
def _before_the_interview(terminal: Terminal) -> None:
    terminal.now = BEFORE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where invitations lie."""
    files = tmp_path / "files"
    files.mkdir()
    return files


def ics(
    folder: Path, *lines: str, uid: str = "one", method: str = "REQUEST", at: str = ":20261130T150000Z"
) -> str:
    """The path of an invitation to a talk of an hour with Kestrel Rail."""
    text = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20261101T000000Z",
        f"DTSTART{at}",
        "DURATION:PT1H",
        "SUMMARY:Interview: Timetable Planner at Kestrel Rail",
        "ORGANIZER;CN=Priya Nair:mailto:priya@kestrel.example",
        *lines,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    path = folder / f"{uid}-{method}-{len(list(folder.iterdir()))}.ics"
    path.write_text("\r\n".join(text), encoding="utf-8")
    return str(path)


def nothing_is_kept() -> bool:
    """Whether there is neither a journal nor a file."""
    with pytest.raises(NotFound):
        own_journal()
    return kept_files(local_owner()) == []


def test_the_first_invitation_begins_the_journal(terminal: Terminal) -> None:
    terminal.said("add", INVITATION)
    assert own_journal().candidate.name == "Robin Vale"
    assert [person.name for person in own_interview().people] == ["Dana Ortiz", "Marcus Hale"]


def test_it_shows_what_was_understood(terminal: Terminal) -> None:
    told = terminal.said("add", INVITATION)
    assert "Northwind Analytics, Data Engineer" in told
    assert "10:00 on Monday 23 November to 11:30 (America/Chicago)" in told
    assert "Dana Ortiz, Head of Data; Marcus Hale, Staff Engineer" in told
    assert "you: Robin Vale" in told


def test_json_has_every_key(terminal: Terminal) -> None:
    told = terminal.answer("add", INVITATION)
    assert list(told) == ["dry_run", "interviews", "papers", "next"]
    assert " ".join(told["interviews"][0]) == (
        "file what opportunity interview company position starts ends time_zone format people nameless candidate"
        " answered warnings"
    )


def test_after_the_interview_it_names_the_next_command(terminal: Terminal) -> None:
    terminal.now = "2026-11-23T11:45:00-06:00"
    assert terminal.answer("add", INVITATION)["next"].startswith("afterview note --opportunity northwind")


def test_the_files_that_go_with_it_are_read_and_kept(terminal: Terminal) -> None:
    told = terminal.answer(
        "add", INVITATION, "--resume", str(EXAMPLES / "resume.json"), "--ad", str(EXAMPLES / "ad.html")
    )
    assert told["papers"] == ["resume", "advertisement"]
    (found,) = own_journal().opportunities
    assert [a.kind_of_file for a in found.attachments] == ["invitation", "resume", "advertisement"]
    assert found.job_ad
    assert own_journal().resume


def test_papers_alone_go_to_the_opportunity(terminal: Terminal) -> None:
    terminal.said("add", INVITATION)
    terminal.said("add", "--ad", str(EXAMPLES / "ad.html"), "--opportunity", "north")
    assert own_journal().opportunities[0].job_ad


def test_papers_alone_need_an_opportunity(terminal: Terminal) -> None:
    terminal.said(*BY_HAND, "--name", "Sam")
    resume = str(EXAMPLES / "resume.json")
    assert (
        terminal.said("add", "--resume", resume, "--dry-run") == "The resume is read.\nNothing was written.\n"
    )
    assert "The resume is kept." in terminal.said("add", "--resume", resume)
    delete_opportunity(local_owner(), own_journal().opportunities[0].id, NOW)
    refused = terminal.refused("add", "--resume", resume, code=exits.NOT_FOUND)
    assert refused == "there is no opportunity yet: begin with `afterview add invitation.eml`"


def test_the_resume_tells_whose_journal_begins(terminal: Terminal) -> None:
    terminal.said(*BY_HAND, "--resume", str(EXAMPLES / "resume.json"))
    candidate = own_journal().candidate
    assert (candidate.name, candidate.phone) == ("Robin Vale", "+1 212 555 0143")


def test_the_name_that_is_said_goes_before_that_of_a_file(terminal: Terminal) -> None:
    own = ("--name", "Robin M. Vale", "--email", "rmv@vale.example")
    terminal.said(*BY_HAND, "--resume", str(EXAMPLES / "resume.json"), *own)
    candidate = own_journal().candidate
    assert (candidate.name, candidate.email) == ("Robin M. Vale", "rmv@vale.example")


def test_the_own_time_zone_tells_the_country(terminal: Terminal) -> None:
    terminal.said(*BY_HAND, "--name", "Sam", "--own-time-zone", "Asia/Tokyo")
    candidate = own_journal().candidate
    assert (candidate.time_zone, candidate.country) == ("Asia/Tokyo", "JP")


def test_without_any_name_it_says_how_to_give_one(terminal: Terminal) -> None:
    assert terminal.refused(*BY_HAND) == (
        "your name is in none of the files: give it with --name, letters are signed with it"
    )
    assert nothing_is_kept()


def test_a_resume_without_a_name_leaves_it_to_be_said(terminal: Terminal, folder: Path) -> None:
    resume = folder / "resume.json"
    resume.write_text('{"work": [{"name": "Harbour Rail", "highlights": ["Planned night trains"]}]}')
    assert terminal.refused(*BY_HAND, "--resume", str(resume)).startswith("your name is in none of the files")


def test_a_dry_run_writes_nothing(terminal: Terminal) -> None:
    told = terminal.said("add", INVITATION, "--resume", str(EXAMPLES / "resume.json"), "--dry-run")
    assert "would be added" in told
    assert "Nothing was written." in told
    assert nothing_is_kept()


def test_times_without_a_time_zone_are_asked_for(terminal: Terminal, folder: Path) -> None:
    file = ics(folder, at=":20261130T150000")
    assert terminal.refused("add", file, "--name", "Sam") == (
        f"time_zone is left open in {Path(file).name}: give it with --time-zone, like America/Chicago"
    )
    terminal.said("add", file, "--name", "Sam", "--time-zone", "Europe/London")
    assert own_interview().starts.isoformat() == "2026-11-30T15:00:00+00:00"


def test_a_day_without_times_is_asked_for_them(terminal: Terminal, folder: Path) -> None:
    file = ics(folder, at=";VALUE=DATE:20261130").replace("PT1H", "P1D")
    assert terminal.refused("add", file, "--name", "Sam").startswith(
        f"starts is left open in {Path(file).name}: give it with --starts"
    )
    terminal.said(
        "add", file, "--name", "Sam", "--starts", "2026-11-30T10:00", "--ends", "2026-11-30T11:00",
        "--time-zone", "Europe/London",
    )  # fmt: skip
    assert own_interview().ends.isoformat() == "2026-11-30T11:00:00+00:00"


def test_an_end_that_is_left_open_is_asked_for(terminal: Terminal) -> None:
    typed = ("add", *KESTREL, "--starts", "2026-11-30T10:00", "--time-zone", "Europe/London", "--name", "Sam")
    assert terminal.refused(*typed) == "ends is left open: give it with --ends, like 2026-11-23T10:00"


@pytest.mark.parametrize("option", ["--company", "--position"])
def test_what_no_file_names_is_asked_for(terminal: Terminal, option: str) -> None:
    place = BY_HAND.index(option)
    without = (*BY_HAND[:place], *BY_HAND[place + 2 :])
    assert f"say {option}" in terminal.refused(*without, "--name", "Sam")
    assert nothing_is_kept()


def test_an_interview_is_added_without_a_file(terminal: Terminal) -> None:
    told = terminal.answer(*BY_HAND, "--name", "Sam")
    assert told["interviews"][0]["file"] is None
    assert own_journal().opportunities[0].company == "Kestrel Rail"
    assert own_interview().starts.isoformat() == "2026-11-30T10:00:00+00:00"


def test_an_instant_without_a_time_zone_is_kept_as_it_is(terminal: Terminal, folder: Path) -> None:
    told = terminal.said("add", ics(folder), "--name", "Sam")
    assert "15:00 on Monday 30 November to 16:00 (UTC, no time zone is known)" in told
    assert own_journal().opportunities[0].time_zone is None


def test_the_same_invitation_again_changes_nothing(terminal: Terminal) -> None:
    terminal.said("add", INVITATION)
    before = own_journal()
    assert terminal.answer("add", INVITATION)["interviews"][0]["what"] == "again"
    assert own_journal() == before


def test_a_later_invitation_moves_the_interview(terminal: Terminal, folder: Path) -> None:
    terminal.said("add", ics(folder), "--name", "Sam")
    told = terminal.answer("add", ics(folder, "SEQUENCE:1", at=":20261201T090000Z"))
    assert told["interviews"][0]["what"] == "moved"
    assert own_interview().starts.isoformat() == "2026-12-01T09:00:00+00:00"


def test_a_cancellation_calls_it_off(terminal: Terminal, folder: Path) -> None:
    terminal.said("add", ics(folder), "--name", "Sam")
    assert "marked as called off" in terminal.said("add", ics(folder, method="CANCEL"))
    assert own_interview().cancelled is not None


def test_a_cancellation_of_something_unknown_is_not_found(terminal: Terminal, folder: Path) -> None:
    terminal.said("add", INVITATION)
    file = ics(folder, uid="other", method="CANCEL")
    assert terminal.refused("add", file, code=exits.NOT_FOUND) == (
        "the interview that is called off is not in the journal"
    )


def test_files_are_taken_in_together_or_not_at_all(terminal: Terminal, folder: Path) -> None:
    terminal.refused("add", INVITATION, ics(folder, uid="other", method="CANCEL"), code=exits.NOT_FOUND)
    assert nothing_is_kept()


def test_another_round_belongs_to_its_opportunity_and_is_an_answer(terminal: Terminal, folder: Path) -> None:
    terminal.said("add", ics(folder), "--name", "Sam")
    terminal.now = "2026-12-03T12:00:00+00:00"
    told = terminal.answer("add", ics(folder, uid="two", at=":20261210T150000Z"))
    assert told["interviews"][0]["answered"]
    (found,) = own_journal().opportunities
    assert len(found.interviews) == 2
    assert isinstance(found.events[-1], Heard)


def test_the_opportunity_can_be_said(terminal: Terminal) -> None:
    terminal.said(*BY_HAND, "--name", "Sam")
    again = ("--starts", "2026-12-08T10:00", "--ends", "2026-12-09T11:00", "--time-zone", "Europe/London")
    assert "10:00 on Tuesday 8 December to 11:00 on Wednesday 9 December" in terminal.said(
        "add", *again, "--opportunity", "kes"
    )
    (found,) = own_journal().opportunities
    assert len(found.interviews) == 2


def test_somebody_without_a_name_is_pointed_out(terminal: Terminal, folder: Path) -> None:
    file = ics(folder, "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT:mailto:t.wrona@kestrel.example")
    told = terminal.said("add", file, "--name", "Sam", "--email", "sam@home.example")
    assert 't.wrona@kestrel.example is without a name: afterview note "NAME, TITLE"' in told


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ((), "Name the file of the invitation, or say when the interview --starts."),
        (("nowhere.ics",), "nowhere.ics does not exist"),
        ((INVITATION,) * 11, "At most 10 files at once: add the rest afterwards."),
        ((INVITATION, "--time-zone", "Mars/Base"), "--time-zone is no IANA time zone like America/Chicago"),
        ((INVITATION, "--own-time-zone", "Mars/Base"), "--own-time-zone is no IANA time zone"),
        ((INVITATION, "--starts", "soon"), "'soon' is not a date and time like 2026-11-23T10:00"),
        ((INVITATION, "--starts", "0001-01-01T10:00"), "is in a year that no journal holds"),
        ((str(EXAMPLES / "notes.txt"),), "notes.txt names no interview"),
        ((INVITATION, "--resume", str(EXAMPLES / "decision.json")), "decision.json"),
    ],
)
def test_bad_input_gets_one_line_and_keeps_nothing(
    terminal: Terminal, typed: tuple[str, ...], line: str
) -> None:
    assert line in terminal.refused("add", *typed)
    assert nothing_is_kept()


def test_one_time_does_not_fit_two_interviews(terminal: Terminal, folder: Path) -> None:
    files = (ics(folder), ics(folder, uid="two"))
    refused = terminal.refused("add", *files, "--name", "Sam", "--starts", "2026-11-30T10:00")
    assert refused == "starts fits one interview, these files hold 2: add each by itself"


def test_an_advertisement_belongs_to_one_opportunity(terminal: Terminal, folder: Path) -> None:
    files = (INVITATION, ics(folder))
    refused = terminal.refused("add", *files, "--ad", str(EXAMPLES / "ad.html"))
    assert refused.startswith("advertisement belongs to one opportunity, these are ")
    assert nothing_is_kept()
