"""`afterview letter` on the user's own journal (issue 4, part 5)."""

import json
import os
from pathlib import Path

import pytest

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.journal import LetterSent
from terminal import Terminal, give, own_opportunity

NORTHWIND = "northwind-data-engineer"
MARCUS = ("--opportunity", "north", "--person", "marcus")
WRONG = "Dear Marcus Hale,\n\nI hope you will give me the job, I beg you.\n\nRobin Vale\n"


@pytest.fixture
def drafted(northwind: Terminal) -> Terminal:
    """A draft to Marcus Hale is kept."""
    northwind.said("letter", "draft", *MARCUS)
    return northwind


def drafts() -> list[str]:
    return [draft.text for draft in own_opportunity(NORTHWIND).drafts]


def test_a_draft_is_composed_kept_and_printed(northwind: Terminal) -> None:
    told = northwind.said("letter", "draft", *MARCUS)
    assert told.startswith("To: Marcus Hale")
    assert "\nSubject: " in told
    assert "\nDear Marcus Hale,\n" in told
    assert "\nNothing to mend.\n" in told
    assert (
        f"afterview letter send --opportunity {NORTHWIND} --interview onsite-1 --person 'Marcus Hale'" in told
    )
    assert len(drafts()) == 1


def test_alone_it_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["letter"]) == exits.OK
    told = capsys.readouterr().out
    assert all(f"  {name} " in told for name in ("draft", "edit", "send", "show"))


def test_without_an_opportunity_the_latest_interview_is_meant(northwind: Terminal) -> None:
    assert northwind.answer("letter", "draft", "--person", "Hale")["opportunity"] == NORTHWIND


def test_json_has_every_key(northwind: Terminal) -> None:
    told = northwind.answer("letter", "draft", *MARCUS)
    assert " ".join(told) == (
        "opportunity kind interview person address subject text saved sent findings lacks"
    )
    assert told["saved"]


def test_a_draft_in_your_own_words_stays(drafted: Terminal, tmp_path: Path) -> None:
    own = written(tmp_path, "Dear Marcus Hale,\n\nThank you for the talk.\n\nRobin Vale\n")
    drafted.said("letter", "edit", *MARCUS, "--text", own, code=exits.LINT_ERRORS)
    assert "Thank you for the talk." in drafted.said("letter", "draft", *MARCUS)
    refused = drafted.refused("letter", "draft", *MARCUS, "--register", "warm")
    assert refused == "the draft is in your own words: add --anew to have it worded anew"
    assert "Thank you for the talk." not in drafted.said("letter", "draft", *MARCUS, "--anew")


def test_another_register_words_a_composed_draft_anew(drafted: Terminal) -> None:
    before = drafts()
    drafted.said("letter", "draft", *MARCUS, "--register", "formal", "--spelling", "UK")
    assert drafts() != before


def test_a_letter_that_went_out_is_not_begun_again_by_itself(northwind: Terminal) -> None:
    dana = ("--opportunity", "north", "--person", "dana")
    refused = northwind.refused("letter", "draft", *dana)
    assert refused.startswith("this letter went out at 2026-11-23T")
    assert "Dear Dana Ortiz," in northwind.said("letter", "draft", *dana, "--anew")


def test_what_cannot_be_composed_says_what_is_missing(northwind: Terminal) -> None:
    refused = northwind.refused("letter", "draft", "--opportunity", "north", "--kind", "accept")
    assert refused.startswith("the letter cannot be composed yet: ")
    assert drafts() == []


def test_another_kind_needs_its_opportunity(northwind: Terminal) -> None:
    refused = northwind.refused("letter", "draft", "--kind", "withdraw")
    assert refused.startswith("opportunity may be any of ")
    assert "Northwind" in northwind.said("letter", "draft", "--kind", "withdraw", "--opportunity", "north")


def test_somebody_who_was_not_met_is_not_found(northwind: Terminal) -> None:
    refused = northwind.refused(
        "letter", "draft", "--opportunity", "north", "--person", "x", code=exits.NOT_FOUND
    )
    assert refused == "'x' was not met at Northwind Analytics; there was: Dana Ortiz, Marcus Hale"


def test_the_letters_are_told_as_they_stand(drafted: Terminal) -> None:
    told = drafted.said("letter", "show")
    assert "thank_you to Dana Ortiz (onsite-1): sent 2026-11-23T" in told
    assert "thank_you to Marcus Hale (onsite-1): a draft is written. By " in told
    letters = drafted.answer("letter", "show")["letters"]
    assert all(" ".join(one) == "kind interview person drafted sent action" for one in letters)


def test_one_letter_is_shown(drafted: Terminal) -> None:
    assert "Dear Marcus Hale," in drafted.said("letter", "show", *MARCUS)
    assert not drafted.answer("letter", "show", "--opportunity", "north", "--person", "dana")["saved"]


def test_a_letter_that_went_out_is_shown_as_it_went(drafted: Terminal) -> None:
    drafted.said("letter", "send", *MARCUS, "--sent")
    told = drafted.said("letter", "show", *MARCUS)
    assert told.startswith("Sent: 2026-11-23T18:00:00-06:00\nTo: Marcus Hale")
    assert "Dear Marcus Hale," in told


def test_what_cannot_be_composed_is_shown_with_the_reason(northwind: Terminal) -> None:
    told = northwind.said("letter", "show", "--opportunity", "north", "--kind", "accept")
    assert "Nothing is written: " in told


def written(folder: Path, text: str) -> str:
    path = folder / "letter.txt"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_an_edited_text_is_kept_and_checked(drafted: Terminal, tmp_path: Path) -> None:
    told = drafted.said("letter", "edit", *MARCUS, "--text", written(tmp_path, WRONG), code=exits.LINT_ERRORS)
    assert "Your draft is saved." in told
    assert ": error (" in told
    assert drafts() == [WRONG]


def test_a_text_that_passes_ends_well(drafted: Terminal, tmp_path: Path) -> None:
    text = drafted.answer("letter", "show", *MARCUS)["text"]
    told = drafted.answer(
        "letter", "edit", *MARCUS, "--text", written(tmp_path, f"Subject: Thanks\n\n{text}")
    )
    assert told["subject"] == "Thanks"
    assert told["text"] == text


def test_the_subject_alone_can_be_changed(drafted: Terminal) -> None:
    before = drafts()
    assert drafted.answer("letter", "edit", *MARCUS, "--subject", "Thanks")["subject"] == "Thanks"
    assert drafts() == before


def test_a_text_comes_from_standard_input(drafted: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, WRONG)
    drafted.said("letter", "edit", *MARCUS, "--text", "-", code=exits.LINT_ERRORS)
    assert drafts() == [WRONG]


def test_the_editor_is_asked(drafted: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/^Subject: .*/Subject: Thanks/; s/Marcus Hale/Marcus/" "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("VISUAL", str(editor))
    drafted.said("letter", "edit", *MARCUS, code=exits.OK)
    (draft,) = own_opportunity(NORTHWIND).drafts
    assert draft.subject == "Thanks"
    assert draft.text.startswith("Dear Marcus,")


def test_without_an_editor_it_says_how_to_give_the_text(
    drafted: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    assert "Give the text with --text FILE" in drafted.refused("letter", "edit", *MARCUS)


def test_an_empty_text_is_refused(drafted: Terminal) -> None:
    before = drafts()
    assert drafted.refused("letter", "edit", *MARCUS, "--text", os.devnull) == (
        "text is empty: write something first"
    )
    assert drafts() == before


def test_before_anything_leaves_it_is_shown(drafted: Terminal) -> None:
    told = drafted.said("letter", "send", *MARCUS)
    assert "Dear Marcus Hale," in told
    assert "Nothing has left." in told
    assert len(drafts()) == 1


def test_a_dry_run_lets_nothing_leave(drafted: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "letter.eml"
    told = drafted.answer("letter", "send", *MARCUS, "--as", "eml", str(file), "--dry-run")
    assert " ".join(told) == (
        "opportunity kind interview person address subject text findings link file sent"
    )
    assert (told["link"], told["file"], told["sent"]) == (None, None, None)
    assert not file.exists()


def test_it_leaves_as_a_file(drafted: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "letter.eml"
    drafted.said("letter", "send", *MARCUS, "--as", "eml", str(file))
    assert b"X-Unsent: 1" in file.read_bytes()
    refused = drafted.refused("letter", "send", *MARCUS, "--as", "eml", str(file))
    assert refused == f"{file} is there already: name another file"


def test_it_leaves_as_a_link(drafted: Terminal) -> None:
    assert drafted.said("letter", "send", *MARCUS, "--mailto").startswith("mailto:")


def test_a_text_too_long_for_a_link_is_left_out_of_it(drafted: Terminal, tmp_path: Path) -> None:
    drafted.said("letter", "edit", *MARCUS, "--text", written(tmp_path, WRONG * 30), code=exits.LINT_ERRORS)
    link = drafted.answer("letter", "send", *MARCUS, "--mailto", "--anyway")["link"]
    assert "&body=" not in link
    assert "too long for a link" in drafted.trouble
    drafted.said("letter", "edit", *MARCUS, "--subject", "ö" * 399, code=exits.LINT_ERRORS)
    refused = drafted.refused("letter", "send", *MARCUS, "--mailto", "--anyway")
    assert refused == "the subject alone is too long for a link: use --as eml FILE"


def test_it_is_noted_as_sent(drafted: Terminal) -> None:
    told = drafted.said("letter", "send", *MARCUS, "--sent", "--at", "2026-11-23T17:30:00-06:00")
    assert told.startswith("Noted as sent: your letter to Marcus Hale. 2 of 2 letters sent.\n")
    event = own_opportunity(NORTHWIND).events[-1]
    assert isinstance(event, LetterSent)
    assert event.at.isoformat() == "2026-11-23T17:30:00-06:00"
    assert drafts() == []


@pytest.mark.parametrize(
    ("at", "line"),
    [
        ("2026-11-23T18:30:00-06:00", "--at is still to come: say when it happened"),
        ("2026-11-23T11:00:00-06:00", "at is before the interview ended"),
    ],
)
def test_it_was_sent_after_the_interview_and_before_now(drafted: Terminal, at: str, line: str) -> None:
    assert drafted.refused("letter", "send", *MARCUS, "--sent", "--at", at) == line


def test_a_letter_with_errors_is_held(drafted: Terminal, tmp_path: Path) -> None:
    drafted.said("letter", "edit", *MARCUS, "--text", written(tmp_path, WRONG), code=exits.LINT_ERRORS)
    told = drafted.said("letter", "send", *MARCUS, "--sent", code=exits.LINT_ERRORS)
    assert "Nothing has left." in told
    assert drafted.trouble.startswith("The checks find errors (")
    assert drafts() == [WRONG]
    drafted.said("letter", "send", *MARCUS, "--sent", "--anyway")
    assert drafts() == []


def test_a_letter_that_is_not_written_is_not_found(northwind: Terminal) -> None:
    refused = northwind.refused("letter", "send", *MARCUS, code=exits.NOT_FOUND)
    assert refused.startswith("nothing is written of this letter: afterview letter draft --opportunity north")


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--mailto", "--sent"), "One way at a time"),
        (("--at", "2026-11-23T17:30:00-06:00"), "--at goes with --sent."),
        (("--as", "pdf", "x"), "'pdf' is not"),
    ],
)
def test_options_that_contradict_each_other_are_refused(
    drafted: Terminal, options: tuple[str, ...], line: str
) -> None:
    assert line in drafted.refused("letter", "send", *MARCUS, *options)


def test_the_answer_is_one_line_of_json(drafted: Terminal) -> None:
    assert json.loads(drafted.said("letter", "send", *MARCUS, "--json"))["person"] == "Marcus Hale"
