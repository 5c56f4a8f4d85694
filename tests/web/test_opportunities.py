"""The opportunities: each in a line, and one with all that happened and will (DESIGN section 4)."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from afterview.core.journal import Journal
from afterview.core.journal_file import read_journal
from afterview.records.invitations import Details, set_details
from afterview.records.models import Event, User
from afterview.records.queries import journal_of
from journals import full_journal, interview, journal, opportunity
from plans import event, kestrel
from web.people import client_of, set_clock, user_with
from web.screens import form_of

NOW = datetime(2027, 3, 10, 9, 30, tzinfo=UTC)
PAGE = "/opportunities/kestrel/"
HELD = f"{PAGE}interviews/first/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    set_clock(monkeypatch, NOW)


def sam(*opportunities: dict[str, Any]) -> User:
    return user_with(read_journal(journal(*opportunities)), NOW)


def text(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def thanks() -> dict[str, Any]:
    return event("letter_sent", "9 17:00", letter="thank_you", interview="first", person="Priya Nair")


def sent(client: Client, address: str, **changes: str) -> int:
    """The status of sending the form at an address with these fields changed."""
    return client.post(address, form_of(client.get(address)) | changes).status_code


def only(user: User) -> Journal:
    return journal_of(user)


def test_the_list_says_how_each_stands() -> None:
    page = text(client_of(sam(opportunity(), kestrel() | {"id": "two"})), "/opportunities/")
    assert "No interview yet" in page
    assert "look back on the interview at Kestrel Rail" in page


def test_what_is_due_stands_before_what_is_not() -> None:
    page = text(client_of(sam(opportunity(company="Idle"), kestrel() | {"id": "two"})), "/opportunities/")
    assert page.index("Kestrel Rail") < page.index("Idle")


def test_the_list_finds_a_company_without_scripts() -> None:
    client = client_of(sam(opportunity(company="Alder"), kestrel() | {"id": "two"}))
    page = text(client, "/opportunities/?q=kestr")
    assert "Kestrel Rail" in page
    assert "Alder" not in page


def test_a_name_that_nothing_has_is_said_so() -> None:
    assert 'id="found-none">' in text(client_of(sam(kestrel())), "/opportunities/?q=zzz")


def test_an_empty_list_points_to_the_first_step() -> None:
    page = text(client_of(sam()), "/opportunities/")
    assert "There is none yet" in page
    assert 'href="/add/"' in page


def test_an_opportunity_shows_what_is_due_and_where_it_is_done() -> None:
    page = text(client_of(sam(kestrel())), PAGE)
    assert "Write to Priya Nair" in page
    assert f"{PAGE}letters/thank_you/?interview=first&amp;person=Priya+Nair" in page


def test_an_opportunity_tells_what_happened_and_what_comes() -> None:
    page = text(client_of(sam(kestrel(thanks()))), PAGE)
    assert "You thanked Priya Nair by letter" in page
    assert "What comes" in page


def test_a_meetings_link_is_a_link_only_where_it_is_a_web_address() -> None:
    user = sam(kestrel())
    place = ("kestrel", "first")
    set_details(user, place, lambda j: j, Details(link="javascript:alert(1)", place="Room 4"), NOW)
    page = text(client_of(user), PAGE)
    assert "Room 4" in page
    assert 'href="javascript' not in page


def test_an_https_link_of_a_meeting_is_opened() -> None:
    user = sam(kestrel())
    set_details(user, ("kestrel", "first"), lambda j: j, Details(link="https://meet.example/a"), NOW)
    assert '<a href="https://meet.example/a"' in text(client_of(user), PAGE)


def test_what_others_wrote_is_shown_as_text() -> None:
    there = opportunity(interview(topics=[{"text": "<script>alert(1)</script>"}]), company="<b>x</b>")
    page = text(client_of(sam(there)), PAGE)
    assert "<script>alert(1)" not in page
    assert "&lt;b&gt;x&lt;/b&gt;" in page


def test_an_opportunity_that_is_not_there_is_not_found() -> None:
    assert client_of(sam()).get(PAGE).status_code == 404


def test_somebody_elses_opportunity_is_not_found() -> None:
    sam(kestrel())
    other = client_of(user_with(read_journal(full_journal()), NOW, "kim"))
    addresses = (PAGE, HELD, f"{PAGE}delete/", f"{PAGE}particulars/", f"{PAGE}papers/")
    assert [other.get(address).status_code for address in addresses] == [404] * 5


@pytest.mark.parametrize("address", ["/opportunities/", "/opportunities/o0/", "/opportunities/o0/papers/"])
def test_a_page_takes_few_queries_however_much_there_is(
    address: str, django_assert_max_num_queries: object
) -> None:
    many = [kestrel(thanks()) | {"id": f"o{n}"} for n in range(30)]
    client = client_of(sam(*many))
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        assert client.get(address).status_code == 200


def test_company_and_place_are_corrected() -> None:
    user = sam(kestrel())
    client = client_of(user)
    changes = {"company": "Kestrel", "time_zone": "Europe/Berlin", "country": "de", "subdivision": "by"}
    assert sent(client, f"{PAGE}particulars/", **changes) == 302
    (there,) = only(user).opportunities
    assert (there.company, there.time_zone, there.country, there.subdivision) == (
        "Kestrel",
        "Europe/Berlin",
        "DE",
        "BY",
    )


@pytest.mark.parametrize(
    "wrong",
    [
        {"company": ""},
        {"country": "Germany"},
        {"country": "DE", "subdivision": "ZZ"},
        {"subdivision": "BY"},
        {"time_zone": "Europe/Nowhere"},
    ],
)
def test_particulars_that_cannot_be_are_asked_for_again(wrong: dict[str, str]) -> None:
    user = sam(kestrel())
    before = only(user)
    assert sent(client_of(user), f"{PAGE}particulars/", **wrong) == 422
    assert only(user) == before


def test_particulars_that_contradict_a_date_are_said_so() -> None:
    late = interview(hear_by={"date": "2027-03-09"}, ends="2027-03-09T23:30:00+00:00")
    answer = client_of(sam(opportunity(late))).post(
        f"{PAGE}particulars/", {"company": "A", "position": "B", "time_zone": "Asia/Tokyo"}
    )
    assert "This contradicts what is recorded" in answer.content.decode()


def test_an_interview_left_as_it_stands_in_its_form_stays_as_it_is() -> None:
    topics = [{"text": "night trains"}, {"text": "depots (north)", "with": "Priya Nair"}]
    user = sam(opportunity(interview(topics=topics, needs=["a planner"], format="video")))
    before = only(user)
    assert sent(client_of(user), HELD) == 302
    assert only(user) == before


def test_an_interview_is_corrected() -> None:
    user = sam(kestrel())
    changes = {
        "begins": "13:00",
        "format": "phone",
        "place": "Room 4",
        "topics": "night trains (Priya Nair)\n\n depots ",
        "needs": "a planner",
        "people-1-name": "Ann Bee",
        "people-1-met": "on",
    }
    sent(client_of(user), HELD, **changes)
    (held,) = only(user).opportunities[0].interviews
    assert (held.starts.hour, held.format, held.needs) == (13, "phone", ("a planner",))
    assert [(t.text, t.discussed_with) for t in held.topics] == [
        ("night trains", "Priya Nair"),
        ("depots", None),
    ]
    assert [p.name for p in held.people] == ["Priya Nair", "Ann Bee"]


def test_a_corrected_name_stands_in_the_letters_too_and_what_was_written_is_a_revision() -> None:
    user = sam(kestrel(thanks()))
    sent(client_of(user), HELD, **{"people-0-name": "Priya Nair-Shah"})
    (there,) = only(user).opportunities
    assert getattr(there.events[0], "person", None) == "Priya Nair-Shah"
    assert Event.objects.filter(owner=user).count() == 2


def test_somebody_with_a_letter_cannot_be_left_out_unawares() -> None:
    user = sam(kestrel(thanks()))
    client = client_of(user)
    fields = form_of(client.get(HELD))
    del fields["people-0-met"]
    answer = client.post(HELD, fields)
    assert "Priya Nair has a letter recorded here" in answer.content.decode()


def test_an_interview_is_called_off_and_undo_brings_it_back() -> None:
    user = sam(kestrel())
    client = client_of(user)
    client.post(f"{HELD}called-off/")
    assert only(user).opportunities[0].interviews[0].cancelled == NOW
    page = text(client, PAGE)
    assert f'action="{HELD}takes-place/"' in page
    client.post(f"{HELD}takes-place/")
    assert only(user).opportunities[0].interviews[0].cancelled is None


def test_when_something_happened_is_corrected() -> None:
    user = sam(kestrel(event("rejected", "10 09:00")))
    address = f"{PAGE}events/rejected-10-09-00/"
    sent(client_of(user), address, day="2027-03-09", clock="16:45", note="by telephone")
    (rejected,) = only(user).opportunities[0].events
    assert (rejected.at.isoformat(), rejected.note) == ("2027-03-09T16:45:00+00:00", "by telephone")


def test_a_time_that_is_left_keeps_its_seconds() -> None:
    rejected = event("rejected", "10 09:00") | {"at": "2027-03-10T09:00:31+01:00"}
    user = sam(kestrel(rejected))
    before = only(user)
    sent(client_of(user), f"{PAGE}events/rejected-10-09-00/")
    assert only(user) == before


def test_a_correction_that_contradicts_a_date_is_refused() -> None:
    heard = event("heard", "10 09:00", hear_by={"date": "2027-03-12"})
    user = sam(kestrel(heard))
    assert sent(client_of(user), f"{PAGE}events/heard-10-09-00/", day="2027-03-15") == 422


def test_deleting_asks_once_and_then_deletes_everything() -> None:
    user = sam(kestrel(thanks()))
    client = client_of(user)
    assert "This cannot be undone" in text(client, f"{PAGE}delete/")
    assert only(user).opportunities
    client.post(f"{PAGE}delete/")
    assert (only(user).opportunities, Event.objects.filter(owner=user).count()) == ((), 0)
