import copy
import re
from datetime import datetime, timedelta
from typing import Any, get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.core.journal import Journal, LetterKind
from afterview.core.journal_file import read_journal
from afterview.core.letters.compose import compose, compose_all
from afterview.core.letters.letter import Letter, Register
from afterview.core.letters.lint import lint, occasion
from afterview.core.refusal import Refused
from letter_journals import OTHER_OPPORTUNITY, letter_journals

REGISTERS = st.sampled_from(get_args(Register))
thorough = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def thank_yous(
    value: dict[str, Any], now: datetime, register: Register
) -> tuple[Journal, tuple[Letter, ...]]:
    journal = read_journal(value)
    return journal, compose_all(journal, opportunity="the-one", now=now, register=register)


@thorough
@given(letter_journals(), REGISTERS)
def test_every_thank_you_passes_the_linter(
    found: tuple[dict[str, Any], datetime], register: Register
) -> None:
    value, now = found
    journal, letters = thank_yous(value, now, register)
    for letter in letters:
        others = tuple(other.text for other in letters if other is not letter)
        judged = occasion(
            journal,
            opportunity="the-one",
            interview=letter.interview,
            person=letter.person,
            now=now,
            against=others,
        )
        assert lint(letter.text, judged) == (), letter.text


@thorough
@given(letter_journals(), REGISTERS)
def test_every_number_and_name_is_among_the_facts_of_its_sentence(
    found: tuple[dict[str, Any], datetime], register: Register
) -> None:
    value, now = found
    journal, letters = thank_yous(value, now, register)
    for letter in letters:
        for sentence in letter.outline:
            told = " ".join(texts(value, path) for path in sentence.facts)
            assert told, sentence
            for word in re.findall(r"\d[\d,.]*\d|\d", sentence.text):
                assert word in told or is_part_of_a_date(word, told), sentence
    assert journal.opportunities


def is_part_of_a_date(word: str, told: str) -> bool:
    return any(int(word) == int(day) for day in re.findall(r"\d{4}-\d\d-(\d\d)", told))


def texts(value: Any, path: str) -> str:  # noqa: ANN401 -- any JSON value
    """Every text at a path of the journal."""
    for key, index in re.findall(r"(\w+)|\[(\d+)\]", path):
        value = value[key] if key else value[int(index)]
    return " ".join(flat(value))


def flat(value: Any) -> list[str]:  # noqa: ANN401 -- as above
    if isinstance(value, dict):
        return [text for part in value.values() for text in flat(part)]
    if isinstance(value, list):
        return [text for part in value for text in flat(part)]
    return [str(value)]


@thorough
@given(letter_journals(), REGISTERS)
def test_a_letter_is_made_of_whole_sentences(
    found: tuple[dict[str, Any], datetime], register: Register
) -> None:
    value, now = found
    _, letters = thank_yous(value, now, register)
    for letter in letters:
        body = "\n".join(letter.text.split("\n\n")[1:-1])
        assert "".join(body.split()) == "".join("".join(one.text for one in letter.outline).split())
        assert not re.search(r"  |\{[a-z_0-9]+\}|\[\w+/|!|\.\.|,,| [,.;:]", body), body
        assert all(re.match(r"[\w“]", one.text) and one.text[-1] in ".”?" for one in letter.outline), (
            letter.text
        )


@thorough
@given(letter_journals(), REGISTERS)
def test_the_same_journal_gives_the_same_letters(
    found: tuple[dict[str, Any], datetime], register: Register
) -> None:
    value, now = found
    assert thank_yous(value, now, register)[1] == thank_yous(copy.deepcopy(value), now, register)[1]


@thorough
@given(letter_journals(), REGISTERS)
def test_another_opportunity_changes_no_letter(
    found: tuple[dict[str, Any], datetime], register: Register
) -> None:
    value, now = found
    more = value | {"opportunities": [*value["opportunities"], OTHER_OPPORTUNITY]}
    assert thank_yous(value, now, register)[1] == thank_yous(more, now, register)[1]


NOTES = st.lists(st.text(min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=3)


@thorough
@given(letter_journals(), NOTES, NOTES, NOTES, st.text(max_size=200), REGISTERS)
def test_whatever_is_noted_a_letter_is_written_or_refused(
    found: tuple[dict[str, Any], datetime],
    topics: list[str],
    needs: list[str],
    deeds: list[str],
    job_ad: str,
    register: Register,
) -> None:
    value, now = found
    held = value["opportunities"][0]["interviews"][-1]
    held |= {"topics": [{"text": text} for text in topics], "needs": needs}
    value["resume"] = {"work": [{"highlights": deeds}]}
    value["opportunities"][0]["job_ad"] = job_ad
    try:
        _, letters = thank_yous(value, now, register)
    except Refused as refused:
        assert refused.path == "resume"  # noqa: PT017 -- one of two outcomes
    else:
        assert len(letters) == len(held["people"])


KINDS = st.sampled_from([kind for kind in get_args(LetterKind) if kind != "thank_you"])


@st.composite
def later_journals(draw: st.DrawFn) -> tuple[dict[str, Any], datetime]:
    """A journal with an offer, a no or an acceptance elsewhere after the interviews."""
    value, now = draw(letter_journals())
    end = datetime.fromisoformat(value["opportunities"][0]["interviews"][-1]["ends"])
    received, deadline = (end + timedelta(days=2)).isoformat(), (end + timedelta(days=45)).isoformat()
    terms = {"salary": "34500 GBP a year", "start": "2027-03-01", "shift": "four on, four off"}
    offer = {
        "received": received,
        "deadline": draw(st.sampled_from([None, deadline])),
        "terms": draw(st.sampled_from([{}, terms])),
    }
    happened = draw(st.sampled_from([[], [{"id": "no", "at": received, "kind": "rejected"}]]))
    accepted = [{"id": "yes", "at": received, "kind": "offer_accepted"}]
    elsewhere: dict[str, Any] = copy.deepcopy(OTHER_OPPORTUNITY) | {
        "offer": draw(st.sampled_from([None, offer])),
        "events": draw(st.sampled_from([[], accepted])),
    }
    elsewhere["interviews"][0]["hear_by"] = draw(st.sampled_from([None, {"date": "2027-02-26"}]))
    value["opportunities"][0] |= {"events": happened, "offer": draw(st.sampled_from([None, offer]))}
    value["opportunities"].append(elsewhere)
    return value, now + timedelta(days=3)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(later_journals(), KINDS, REGISTERS)
def test_every_other_letter_passes_the_linter_or_is_refused(
    found: tuple[dict[str, Any], datetime], kind: LetterKind, register: Register
) -> None:
    value, now = found
    journal = read_journal(value)
    try:
        letter = compose(journal, opportunity="the-one", kind=kind, now=now, register=register)
    except Refused:
        return  # which facts a kind needs, tests/core/test_letters_others.py says one by one
    judged = occasion(journal, opportunity="the-one", person=letter.person, kind=kind, now=now)
    assert lint(letter.text, judged) == (), letter.text
