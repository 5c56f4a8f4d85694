"""`afterview offer`, `decide` and `close` on the user's own journal."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_django import DjangoDbBlocker

from afterview.cli import exits
from afterview.cli.app import run
from afterview.core.finding import find_opportunity
from afterview.core.journal import OfferAccepted, OfferDeclined, Opportunity
from afterview.records.operations import begin_journal
from afterview.records.queries import journal_of
from afterview.services.sign_in import local_owner
from homes import ready_records_in
from offers_made import NOW, search_journal

Capture = pytest.CaptureFixture[str]
pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def home(
    tmp_path: Path, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    monkeypatch.setattr("afterview.cli.records.now", lambda: NOW)
    with ready_records_in(tmp_path / "home", django_db_blocker):
        begin_journal(local_owner(), search_journal(), NOW)
        yield


def answer(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert run([*arguments, "--now", NOW.isoformat(), "--json"]) == exits.OK, capsys.readouterr().err
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def said(capsys: Capture, *arguments: str) -> str:
    assert run([*arguments, "--now", NOW.isoformat()]) == exits.OK, capsys.readouterr().err
    return capsys.readouterr().out


def refused(capsys: Capture, *arguments: str) -> str:
    assert run([*arguments, "--now", NOW.isoformat()]) == exits.REFUSED
    return capsys.readouterr().err


def recorded(id_: str) -> Opportunity:
    return find_opportunity(journal_of(local_owner()), id_)


def test_an_offer_is_shown_with_its_pay_and_what_is_missing(capsys: Capture) -> None:
    found = answer(capsys, "offer", "northwind")
    assert found["terms"]["salary"] == {"value": 60000.0, "words": None, "source": None}
    assert [year["total"] for year in found["outlook"]["years"]] == [60000.0] * 4
    assert "the hours a week" in found["missing"]
    assert found["message"]["to"] == "dana@northwind.example"


def test_an_offer_is_told_in_plain_lines(capsys: Capture) -> None:
    told = said(capsys, "offer", "northwind", "--leaves", "2027-08-01")
    assert "Northwind made an offer at 2026-11-30T09:00:00+00:00" in told
    assert "60,000  year 1 (salary 60,000)" in told
    assert "until 2027-08-01" in told
    assert "To ask Dana Ortiz:" in told


def test_facts_are_recorded_with_their_source(capsys: Capture) -> None:
    found = answer(
        capsys, "offer", "fabrikam", "--term", "salary=70000", "--term", "currency=GBP", "--term",
        "hours_a_week=40", "--source", "letter", "--in-writing", "--rate", "EUR=1.15@2026-11-30",
        "--deadline", "2026-12-08T17:00:00+00:00",
    )  # fmt: skip
    assert found["terms"]["salary"]["source"] == "letter"
    assert found["in_writing"]
    assert found["outlook"]["currency"] == "EUR"
    offer = recorded("fabrikam").offer
    assert offer is not None
    assert offer.terms["salary"] == 70000
    assert len(recorded("fabrikam").events) == 1


def test_a_dry_run_records_nothing(capsys: Capture) -> None:
    assert answer(capsys, "offer", "fabrikam", "--in-writing", "--dry-run")["in_writing"]
    assert recorded("fabrikam").offer is None


def test_without_an_offer_it_says_how_to_record_one(capsys: Capture) -> None:
    assert "afterview offer fabrikam --received T" in said(capsys, "offer", "fabrikam")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--term", "salary"], "--term is not KEY=VALUE"),
        (["--term", "salary=plenty"], "salary is not an amount like 60000"),
        (["--rate", "EUR=x@2026-11-30"], "--rate is not like EUR=1.15@2026-11-30"),
        (["--rate", "EUR=0@2026-11-30"], "--rate needs the offer's currency"),
        (["--deadline", "2026-11-30T08:00:00+00:00"], "offer.deadline is not after the offer was received"),
    ],
)
def test_bad_facts_get_one_plain_line(capsys: Capture, arguments: list[str], reason: str) -> None:
    assert reason in refused(capsys, "offer", "northwind", *arguments)


def test_an_unknown_opportunity_is_not_found() -> None:
    assert run(["offer", "nobody"]) == exits.NOT_FOUND


def test_the_open_offers_are_listed(capsys: Capture) -> None:
    found = answer(capsys, "decide")
    assert [o["opportunity"] for o in found["offers"]] == ["northwind", "contoso"]
    assert found["weighing"] is None
    assert "contoso: Contoso, no deadline set, not in writing yet" in said(capsys, "decide")


def test_a_yes_needs_the_offer_in_writing(capsys: Capture) -> None:
    told = refused(capsys, "decide", "--accept", "northwind")
    assert told == (
        "the offer of Northwind is not confirmed to be in writing: ask for it in writing, and accept once you"
        " have read it\n"
    )


def test_a_yes_is_recorded_with_its_reasons(capsys: Capture) -> None:
    found = answer(capsys, "decide", "--accept", "northwind", "--in-writing", "--memo", "the people")
    assert found == {"opportunity": "northwind", "answer": "yes", "recorded": True}
    event = recorded("northwind").events[-1]
    assert isinstance(event, OfferAccepted)
    assert event.note == "the people"


def test_a_second_yes_says_what_it_means(capsys: Capture) -> None:
    said(capsys, "decide", "--accept", "northwind", "--in-writing")
    told = refused(capsys, "decide", "--accept", "contoso", "--in-writing")
    assert "you take back your word to Northwind" in told
    assert "Contoso" in said(capsys, "decide", "--accept", "contoso", "--in-writing", "--second")


def test_a_no_is_recorded_and_a_dry_run_is_not(capsys: Capture) -> None:
    assert "would be recorded" in said(capsys, "decide", "--decline", "contoso", "--dry-run")
    assert len(recorded("contoso").events) == 1
    said(capsys, "decide", "--decline", "contoso")
    assert isinstance(recorded("contoso").events[-1], OfferDeclined)
    assert said(capsys, "decide", "--decline", "northwind")
    assert said(capsys, "decide").startswith("No offer waits for an answer.")


def test_one_answer_at_a_time(capsys: Capture) -> None:
    assert "One answer at a time" in refused(capsys, "decide", "--accept", "a", "--decline", "b")


def test_every_door_is_closed_by_letter_or_call(capsys: Capture) -> None:
    said(capsys, "decide", "--accept", "northwind", "--in-writing")
    found = answer(capsys, "close")
    assert [d["action"] for d in found["doors"]] == ["decline_offer:contoso", "share_decision:fabrikam"]
    assert found["doors"][0]["letter"]["to"] == "ade@contoso.example"
    assert found["doors"][0]["findings"] == []
    assert "decline_offer:contoso" in said(capsys, "close")
    assert "Dear Ade Bello," in said(capsys, "close", "--action", "decline_offer:contoso")
    told = answer(capsys, "close", "--action", "decline_offer:contoso", "--by", "letter", "--dry-run")
    assert not told["recorded"]
    said(capsys, "close", "--action", "decline_offer:contoso", "--by", "letter")
    assert "Fabrikam knows" in said(capsys, "close", "--action", "share_decision:fabrikam", "--by", "call")
    assert said(capsys, "close") == "Done. You can stop thinking about it.\n"
    assert answer(capsys, "close")["finished"]


def test_nobody_is_told_before_anything_happened(capsys: Capture) -> None:
    assert run(["close", "--action", "share_decision:fabrikam", "--by", "call"]) == exits.NOT_FOUND
    assert "Say whom with --action ID." in refused(capsys, "close", "--by", "call")
