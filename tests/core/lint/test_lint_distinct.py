from collections.abc import Callable
from typing import Any

from afterview.core.letters.lint import Finding

Judge = Callable[..., list[Finding]]

BODY = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
OTHER = f"Dear Priya,\n\n{BODY}\n\nBest,\nRobin"


def test_the_same_letter_with_another_name_is_not_distinct(judge_body: Judge) -> None:
    found = judge_body("distinct", BODY, against=(OTHER,))
    assert [finding.severity for finding in found] == ["warning"]


def test_half_of_the_shingles_in_one_letter_is_too_much(judge_body: Judge) -> None:
    # Ten shingles: five of them, words one to nine, stand in the other letter.
    half = "Dear Priya,\n\none two three four five six seven eight nine\n\nBest,\nRobin"
    assert judge_body("distinct", BODY, against=(half,))


def test_less_than_half_in_any_one_letter_is_distinct(judge_body: Judge) -> None:
    first = "Dear Priya,\n\none two three four five six seven eight\n\nBest,\nRobin"
    second = "Dear Maria,\n\nseven eight nine ten eleven twelve thirteen fourteen\n\nBest,\nRobin"
    assert judge_body("distinct", BODY, against=(first, second)) == []


def test_case_and_punctuation_do_not_make_a_letter_distinct(judge_body: Judge) -> None:
    assert judge_body("distinct", BODY.upper().replace(" ", ", "), against=(OTHER,))


def test_the_span_is_the_longest_run_of_shared_words(judge: Judge) -> None:
    text = f"Dear Dana,\n\nnew words here one two three four five six then {BODY}\n\nBest,\nRobin"
    finding = judge("distinct", text, against=(OTHER,))[0]
    assert text[finding.start : finding.end] == BODY


def test_of_two_shared_runs_the_longer_is_shown(judge: Judge) -> None:
    first, second = "a b c d e f g h", "one two three four five six"
    text = f"Dear Dana,\n\n{first} x {second}\n\nBest,\nRobin"
    other = f"Dear Priya,\n\n{second} y {first}\n\nBest,\nRobin"
    finding = judge("distinct", text, against=(other,))[0]
    assert text[finding.start : finding.end] == first


def test_fewer_than_five_words_share_nothing(judge_body: Judge) -> None:
    assert judge_body("distinct", "Thank you for it.", against=("Dear Priya,\n\nThank you for it.",)) == []


def _with_letters(**changed: Any) -> Callable[[dict[str, Any]], None]:  # noqa: ANN401 -- keys of a journal
    def change(journal: dict[str, Any]) -> None:
        draft = {
            "id": "d",
            "letter": "thank_you",
            "interview": "onsite",
            "person": "Maria van der Berg",
            "text": OTHER,
        }
        journal["opportunities"][0]["drafts"] = [draft | changed]

    return change


def test_drafts_to_others_of_the_interview_are_compared(judge_body: Judge) -> None:
    assert judge_body("distinct", BODY, change=_with_letters())


def test_drafts_to_the_reader_and_of_other_interviews_are_not(judge_body: Judge) -> None:
    assert judge_body("distinct", BODY, change=_with_letters(person="Dana Ortiz")) == []
    assert judge_body("distinct", BODY, change=_with_letters(interview="second", person="Priya Nair")) == []


def _with_sent(
    *, at: str, person: str = "Maria van der Berg", text: str | None = OTHER, bounced: bool = False
) -> Callable[[dict[str, Any]], None]:
    def change(journal: dict[str, Any]) -> None:
        sent = {
            "id": "s", "at": at, "kind": "letter_sent", "letter": "thank_you",
            "interview": "onsite", "person": person, "text": text,
        }  # fmt: skip
        back = {"id": "b", "at": at, "kind": "bounced", "letter": "s"}
        journal["opportunities"][0]["events"] = [sent, back] if bounced else [sent]

    return change


def test_letters_sent_to_others_are_compared(judge_body: Judge) -> None:
    assert judge_body("distinct", BODY, change=_with_sent(at="2026-11-23T20:00:00-06:00"))


def test_letters_not_yet_sent_or_sent_back_or_to_the_reader_are_not(judge_body: Judge) -> None:
    past = "2026-11-23T20:00:00-06:00"
    for change in (
        _with_sent(at="2026-11-25T20:00:00-06:00"),
        _with_sent(at=past, bounced=True),
        _with_sent(at=past, text=None),
        _with_sent(at=past, person="Dana Ortiz"),
    ):
        assert judge_body("distinct", BODY, change=change) == []


def test_a_letter_about_no_interview_is_compared_with_what_is_given_only(judge_body: Judge) -> None:
    change = _with_letters()
    assert judge_body("distinct", BODY, kind="follow_up", interview=None, person=None, change=change) == []
