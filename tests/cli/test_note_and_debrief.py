"""`afterview note` and `afterview debrief` (issue 4, part 5)."""

from datetime import date, datetime
from pathlib import Path

import pytest

from afterview.cli import exits
from afterview.core.finding import find_interview
from afterview.core.journal import Interview
from afterview.core.journal_file import read_journal
from afterview.records.operations import begin_journal
from afterview.services.sign_in import local_owner
from journals import interview, journal, opportunity
from terminal import Terminal, give, own_interview, own_opportunity

AFTERWARDS = "2027-03-09T15:30:00+00:00"
MEMO = b"\x1aE\xdf\xa3 a recording"


@pytest.fixture
def kestrel(terminal: Terminal) -> Terminal:
    """One interview with Priya Nair, half an hour ago."""
    return with_interviews(terminal, opportunity(interview(topics=[])))


def with_interviews(terminal: Terminal, *opportunities: dict[str, object]) -> Terminal:
    value = journal(*opportunities)
    begin_journal(local_owner(), read_journal(value), datetime.fromisoformat(AFTERWARDS))
    terminal.now = AFTERWARDS
    return terminal


def at(day: int, hour: int, id_: str = "first") -> dict[str, object]:
    """An interview of an hour in March 2027."""
    begins = f"2027-03-{day:02d}T"
    return interview(
        id=id_, starts=f"{begins}{hour:02d}:00:00+00:00", ends=f"{begins}{hour + 1:02d}:00:00+00:00"
    )


def test_each_text_is_a_line_of_the_notes(kestrel: Terminal) -> None:
    kestrel.said(
        "note", "Tomasz Wrona, Depot Manager: runs the night depot", "Topic (Priya): the winter timetable",
        "Need: fewer late trains", "Unclear: my start date", "a word with everyone",
    )  # fmt: skip
    noted = own_interview()
    assert [(p.name, p.title) for p in noted.people][-1] == ("Tomasz Wrona", "Depot Manager")
    assert [(t.text, t.discussed_with) for t in noted.topics] == [
        ("the winter timetable", "Priya Nair"),
        ("a word with everyone", None),
    ]
    assert noted.needs == ("fewer late trains",)
    assert [c.text for c in noted.clarifications] == ["my start date"]


def test_words_without_quotes_are_one_line(kestrel: Terminal) -> None:
    kestrel.said("note", "Need:", "fewer", "late", "trains")
    assert own_interview().needs == ("fewer late trains",)


def test_notes_come_from_standard_input(kestrel: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, "Need: fewer late trains\n\nthe night depot\n")
    assert len(kestrel.answer("note", "-")["changes"]) == 2


def test_what_was_noted_is_told_with_the_interview(kestrel: Terminal) -> None:
    told = kestrel.said("note", "They said: by the end of next week", "Unclear: my start date")
    assert "Kestrel Rail, interview at 14:00 on Tuesday 9 March (kestrel/first):" in told
    assert "They said “by the end of next week”: by Friday 19 March." in told
    assert "afterview debrief --hear-by DATE" in told
    assert "unclear (c1): my start date" in told


def test_json_tells_where_and_what_changed(kestrel: Terminal) -> None:
    told = kestrel.answer("note", "Need: fewer late trains")
    assert list(told) == ["opportunity", "interview", "changes", "put_right"]
    assert told["changes"] == [{"what": "need", "before": None, "after": "fewer late trains"}]


def test_the_same_note_again_is_there_already(kestrel: Terminal) -> None:
    kestrel.said("note", "Need: fewer late trains")
    assert "That is in your notes already." in kestrel.said("note", "Need: fewer late trains")


def test_an_unclear_point_is_put_right(kestrel: Terminal) -> None:
    kestrel.said("note", "Unclear: my start date")
    assert "c1 is marked as put right" in kestrel.said("note", "--put-right", "c1")
    assert own_interview().clarifications[0].resolved == datetime.fromisoformat(AFTERWARDS)


def test_an_unknown_point_is_not_found(kestrel: Terminal) -> None:
    kestrel.refused("note", "--put-right", "c9", code=exits.NOT_FOUND)


def test_a_voice_memo_is_kept(kestrel: Terminal, tmp_path: Path) -> None:
    recording = tmp_path / "after.webm"
    recording.write_bytes(MEMO)
    assert "memo: first 2027-03-09 15.30.webm" in kestrel.said("note", "--memo", str(recording))
    assert [a.kind_of_file for a in own_opportunity("kestrel").attachments] == ["memo"]


def test_a_file_that_is_no_recording_is_refused_with_the_note_beside_it(
    kestrel: Terminal, tmp_path: Path
) -> None:
    wrong = tmp_path / "memo.txt"
    wrong.write_text("no sound")
    refused = kestrel.refused("note", "Need: fewer late trains", "--memo", str(wrong))
    assert refused == "memo is no sound recording that browsers play"
    assert own_interview().needs == ()


def test_without_anything_to_note_it_says_so(kestrel: Terminal) -> None:
    assert "Write what to note" in kestrel.refused("note")


def test_notes_go_to_the_interview_that_runs(terminal: Terminal) -> None:
    with_interviews(
        terminal,
        opportunity(at(9, 10), at(9, 15, "second")),
        opportunity(at(12, 15), id="harbour", company="Harbour"),
    )
    assert terminal.answer("note", "Need: x")["interview"] == "second"


def test_of_two_that_run_one_must_be_named(terminal: Terminal) -> None:
    with_interviews(
        terminal, opportunity(at(9, 15)), opportunity(at(9, 15, "talk"), id="harbour", company="Harbour")
    )
    refused = terminal.refused("note", "Need: x")
    assert refused == "interview may be any of harbour/talk, kestrel/first: say which"
    assert terminal.answer("note", "Need: x", "--opportunity", "har")["interview"] == "talk"
    assert terminal.answer("note", "Need: x", "--interview", "first")["opportunity"] == "kestrel"


def test_before_any_has_begun_the_only_one_ahead_is_meant(terminal: Terminal) -> None:
    with_interviews(terminal, opportunity(at(20, 10)))
    assert terminal.answer("note", "Need: x")["interview"] == "first"


def test_without_an_interview_there_is_nothing_to_note(terminal: Terminal) -> None:
    with_interviews(terminal, opportunity())
    assert terminal.refused("note", "Need: x", code=exits.NOT_FOUND) == "there is no interview in the journal"
    told = terminal.refused("note", "x", "--opportunity", "kes", "--interview", "first", code=exits.NOT_FOUND)
    assert told == "there is no interview 'first' of kestrel; there is: none"


def test_an_unknown_interview_is_not_found(kestrel: Terminal) -> None:
    told = kestrel.refused("note", "x", "--interview", "talk", code=exits.NOT_FOUND)
    assert told == "there is no interview 'talk' in the journal"


def test_the_debrief_asks_its_questions_with_what_is_recorded(kestrel: Terminal) -> None:
    told = kestrel.said("debrief")
    assert "1. Whom did you meet?\n  Priya Nair, Operations Director" in told
    assert "3. What is one thing that went well?\n  (--went-well TEXT)" in told
    assert own_interview().debrief is None


def test_answers_of_the_debrief_are_kept(kestrel: Terminal) -> None:
    told = kestrel.answer(
        "debrief", "--went-well", "the night trains", "--would-change", "ask earlier", "--cannot-know", "the others",
        "--they-said", "by the end of next week", "--forecast", "50",
    )  # fmt: skip
    assert " ".join(told) == (
        "opportunity interview people needs topics clarifications debrief hear_by forecast next"
    )
    kept = own_interview()
    assert kept.debrief is not None
    assert (kept.debrief.went_well, kept.debrief.would_change, kept.debrief.cannot_know) == (
        "the night trains",
        "ask earlier",
        "the others",
    )
    assert kept.forecast is not None
    assert kept.forecast.offer == 0.5
    assert promised(kept) == (date(2027, 3, 19), "by the end of next week", date(2027, 3, 9))


def promised(met: Interview) -> tuple[date, str | None, date | None]:
    assert met.hear_by is not None
    return met.hear_by.date, met.hear_by.said, met.hear_by.said_on


def test_what_was_understood_of_their_words_is_shown(kestrel: Terminal) -> None:
    told = kestrel.said("debrief", "--they-said", "by the end of next week")
    assert "They said “by the end of next week”: by Friday 19 March (" in told


def test_words_that_were_said_later_count_from_that_day(kestrel: Terminal) -> None:
    kestrel.said("debrief", "--they-said", "tomorrow", "--said-on", "2027-03-10")
    assert promised(own_interview()) == (date(2027, 3, 11), "tomorrow", date(2027, 3, 10))


def test_a_date_corrects_what_was_understood(kestrel: Terminal) -> None:
    kestrel.said("debrief", "--they-said", "by the end of next week", "--hear-by", "2027-03-18")
    assert promised(own_interview())[0] == date(2027, 3, 18)


def test_words_without_a_date_are_refused_with_the_option_for_it(kestrel: Terminal) -> None:
    refused = kestrel.refused("debrief", "--they-said", "soon", "--went-well", "x")
    assert refused.startswith("--they-said names no date (")
    assert refused.endswith("give it with --hear-by DATE")
    assert own_interview().debrief is None


def test_one_wrong_answer_keeps_none(kestrel: Terminal) -> None:
    assert "date is before the interview" in kestrel.refused(
        "debrief", "--went-well", "x", "--hear-by", "2027-03-01"
    )
    assert own_interview().debrief is None


def test_the_first_forecast_stands(kestrel: Terminal) -> None:
    kestrel.said("debrief", "--forecast", "50")
    assert "50 in 100" in kestrel.said("debrief", "--forecast", "60")
    assert kestrel.trouble == "The number that was given first stands: 50 in 100.\n"


def test_a_debrief_is_done_as_it_stands(kestrel: Terminal) -> None:
    kestrel.said("debrief", "--done")
    assert own_interview().debrief is not None


def test_before_the_interview_has_ended_it_says_when_it_opens(terminal: Terminal) -> None:
    with_interviews(terminal, opportunity(at(9, 15)))
    refused = terminal.refused("debrief", "--went-well", "x")
    assert refused == "interview has not ended: this opens at 16:00 on Tuesday 9 March"


def test_afterwards_it_names_the_next_command(kestrel: Terminal) -> None:
    kestrel.said("note", "Topic: night trains")
    told = kestrel.said("debrief", "--went-well", "x", "--forecast", "50", "--hear-by", "2027-03-19")
    assert "Next: Write to Priya Nair\n  (afterview letter draft --opportunity kestrel" in told


def test_today_names_the_command_that_puts_a_point_right(kestrel: Terminal) -> None:
    kestrel.said("note", "Unclear: my start date")
    (task,) = [t for t in kestrel.answer("today")["others"] if t["action"]["kind"] == "clarify"]
    assert task["next"] == "afterview note --opportunity kestrel --interview first --put-right c1"


def test_the_interview_of_an_opportunity_is_found_by_its_beginning(kestrel: Terminal) -> None:
    kestrel.said("debrief", "--opportunity", "ke", "--interview", "first", "--went-well", "x")
    assert find_interview(own_opportunity("kestrel"), "first").debrief is not None
