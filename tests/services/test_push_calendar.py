"""The plan in a calendar on a real CalDAV server (Radicale)."""

import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from afterview.adapters.caldav_calendar import Calendar, check
from afterview.adapters.calendar_feed import told_file
from afterview.adapters.mail_connection import ServerRefused
from afterview.core.journal import Reopened, Withdrawn
from afterview.core.journal_file import read_journal
from afterview.core.refusal import Refused
from afterview.records.calendar_pushes import PUSH_CALENDAR, account_of
from afterview.records.models import CalendarEntry, Obligation, User
from afterview.records.obligations import claim_due
from afterview.records.secret_names import calendar_secret
from afterview.services.calendar_feed import told_now
from afterview.services.obligated import Later
from afterview.services.open_mail import secrets
from afterview.services.push_calendar import leave_calendar, push_calendar, use_calendar
from afterview.services.record_event import record_event
from journals import interview, journal, opportunity
from mail_servers import free_port
from network_faults import fake_server
from radicale_server import PASSWORD, USER, Radicale
from web.people import user_with

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 9, 16, tzinfo=UTC)
LETTER = "SUMMARY:Write to Priya Nair"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with Radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def radicale(server: Radicale) -> Radicale:
    """The server, with an empty calendar."""
    server.begin_anew()
    return server


@pytest.fixture
def robin(radicale: Radicale) -> User:
    user = user_with(read_journal(journal(opportunity(interview(hear_by={"date": "2027-03-12"})))), NOW)
    use_calendar(user, radicale.url, USER, PASSWORD, NOW, details=False)
    return user


def pushed(now: datetime = NOW) -> Later:
    """What a worker does at `now`."""
    Obligation.objects.filter(kind=PUSH_CALENDAR).update(due_at=now)
    (claim,) = claim_due([PUSH_CALENDAR], now, timedelta(minutes=10), 1)
    later = push_calendar(claim, now)
    assert later is not None
    Obligation.objects.filter(pk=claim.id).update(token=None, leased_until=None)
    return later


def letter(radicale: Radicale) -> str:
    (found,) = [entry for entry in radicale.entries().values() if LETTER in entry]
    return found


def uid_of_letter() -> str:
    return str(CalendarEntry.objects.get(action__startswith="thank_you").uid)


def withdraw(user: User, now: datetime = NOW) -> None:
    record_event(user, "kestrel", lambda id_: Withdrawn(id=id_, at=now), now)


@pytest.mark.usefixtures("robin")
def test_the_plan_is_in_the_calendar_and_nothing_of_the_interview(radicale: Radicale) -> None:
    pushed()
    assert len(radicale.entries()) == 5
    assert "ended at" not in letter(radicale)
    assert "SEQUENCE:0" in letter(radicale)


@pytest.mark.usefixtures("robin")
def test_what_is_unchanged_is_not_written_again(radicale: Radicale) -> None:
    pushed()
    before = CalendarEntry.objects.values_list("pushed_etag")
    assert None not in {etag for (etag,) in before}
    pushed(NOW + timedelta(minutes=5))
    assert list(before) == list(CalendarEntry.objects.values_list("pushed_etag"))
    assert len(radicale.entries()) == 5


def test_what_is_over_goes_and_what_comes_back_is_there_again(robin: User, radicale: Radicale) -> None:
    pushed()
    withdraw(robin)
    pushed()
    assert radicale.entries() == {}
    record_event(
        robin, "kestrel", lambda id_: Reopened(id=id_, at=NOW + timedelta(hours=1)), NOW + timedelta(hours=1)
    )
    pushed(NOW + timedelta(hours=1))
    assert "SEQUENCE:2" in letter(radicale)


@pytest.mark.usefixtures("robin")
def test_an_entry_that_moves_is_changed_under_its_name(radicale: Radicale) -> None:
    pushed()
    before = radicale.entries()
    pushed(datetime(2027, 3, 15, 12, tzinfo=UTC))
    after = radicale.entries()
    assert set(after) <= set(before)
    assert after != before


@pytest.mark.usefixtures("robin")
def test_what_the_user_changed_there_stays_as_they_left_it(radicale: Radicale) -> None:
    pushed()
    own = letter(radicale).replace(LETTER, "SUMMARY:Mine")
    whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT{own}END:VEVENT\r\nEND:VCALENDAR\r\n"
    path = f"/{USER}/plan/{uid_of_letter()}.ics"
    assert radicale.ask("PUT", path, whole.encode(), Content_Type="text/calendar")[0] == 204
    pushed(NOW + timedelta(days=2))
    pushed(NOW + timedelta(days=3))
    assert "SUMMARY:Mine" in radicale.entries()[uid_of_letter()]


def test_what_the_user_deleted_there_stays_deleted_and_is_no_trouble(robin: User, radicale: Radicale) -> None:
    pushed()
    radicale.ask("DELETE", f"/{USER}/plan/{uid_of_letter()}.ics")
    pushed(NOW + timedelta(days=2))
    assert uid_of_letter() not in radicale.entries()
    withdraw(robin, NOW + timedelta(days=2))
    pushed(NOW + timedelta(days=2))
    account = account_of(robin)
    assert account is not None
    assert account.trouble is None


@pytest.mark.usefixtures("robin")
def test_other_entries_of_the_calendar_are_left_alone(radicale: Radicale) -> None:
    dentist = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:dentist\r\n"
        "DTSTAMP:20270301T000000Z\r\nDTSTART:20270310T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    radicale.ask("PUT", f"/{USER}/plan/dentist.ics", dentist.encode(), Content_Type="text/calendar")
    pushed()
    pushed(NOW + timedelta(days=60))
    assert "SUMMARY:Dentist" in radicale.entries()["dentist"]


@pytest.mark.usefixtures("robin")
@pytest.mark.parametrize("day", [9, 11])
def test_a_machine_that_stopped_before_noting_goes_on(radicale: Radicale, day: int) -> None:
    now = datetime(2027, 3, day, 16, tzinfo=UTC)
    pushed()
    noted = {row.pk: (row.pushed_sequence, row.pushed_etag) for row in CalendarEntry.objects.all()}
    pushed(now)
    for pk, (sequence, etag) in noted.items():
        is_new = day == 9
        CalendarEntry.objects.filter(pk=pk).update(
            pushed_sequence=None if is_new else sequence, pushed_etag=None if is_new else etag
        )
    pushed(now)
    assert not CalendarEntry.objects.filter(pushed_etag="").exists()
    pushed(now + timedelta(days=4))
    assert not CalendarEntry.objects.filter(pushed_etag="").exists()
    assert len(radicale.entries()) == CalendarEntry.objects.filter(cancelled=None).count()


def test_details_are_told_once_they_are_asked_for(robin: User, radicale: Radicale) -> None:
    pushed()
    use_calendar(robin, radicale.url, USER, "", NOW, details=True)
    pushed()
    assert "ended at" in letter(radicale)


def test_the_whole_feed_is_taken_by_the_server_as_valid(robin: User, radicale: Radicale) -> None:
    told_now(robin, NOW)
    withdraw(robin)
    telling, _ = told_now(robin, NOW)
    content = told_file(telling.told, details=True)
    assert radicale.ask("PUT", f"/{USER}/whole/", content, Content_Type="text/calendar")[0] == 201
    _, whole = radicale.ask("GET", f"/{USER}/whole/")
    assert whole.count(b"BEGIN:VEVENT") == content.count(b"BEGIN:VEVENT") > 0


def test_a_wrong_password_is_refused_and_nothing_is_kept(radicale: Radicale) -> None:
    kim = User.objects.create_user("kim")
    secrets().forget(calendar_secret(kim))
    with pytest.raises(ServerRefused, match="does not take the name and password"):
        use_calendar(kim, radicale.url, USER, "wrong", NOW, details=False)
    assert account_of(kim) is None
    assert secrets().get(calendar_secret(kim)) is None


def test_an_address_that_is_no_calendar_is_refused(radicale: Radicale) -> None:
    with pytest.raises(ServerRefused, match="is no calendar"):
        check(Calendar(radicale.url.removesuffix("plan/"), USER, PASSWORD))


def test_a_password_that_changed_there_is_said_and_looked_at_the_next_day(robin: User) -> None:
    secrets().keep(calendar_secret(robin), "old")
    assert pushed() == Later(NOW + timedelta(days=1))
    account = account_of(robin)
    assert account is not None
    assert "does not take the name and password" in (account.trouble or "")


def test_a_server_that_is_away_is_asked_again_soon(robin: User) -> None:
    account = account_of(robin)
    assert account is not None
    account.url = f"http://127.0.0.1:{free_port()}/robin/plan/"
    account.save()
    assert pushed() == Later(NOW + timedelta(minutes=15))


def test_leaving_forgets_the_calendar_and_lets_its_entries_be(robin: User, radicale: Radicale) -> None:
    pushed()
    leave_calendar(robin)
    assert (account_of(robin), secrets().get(calendar_secret(robin))) == (None, None)
    assert len(radicale.entries()) == 5


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://calendar.example/robin/", "does not begin with https://"),
        ("http://127.0.0.1.example/robin/", "does not begin with https://"),
        ("file:///etc/passwd", "does not begin with https://"),
        ("https://robin:secret@calendar.example/", "holds a name or password"),
        ("https://calendar.example/a b/", "is no address of a calendar"),
        ("https://calendar.example/\r\nHost: x", "is no address of a calendar"),
        ("https://calendar.example/?token=1", "is no address of a calendar"),
        ("https://calendar.example:port/", "is no address"),
    ],
)
def test_a_password_goes_to_no_such_address(url: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        Calendar(url, USER, PASSWORD)


def answering(answer: bytes) -> Callable[[socket.socket], None]:
    """A fake server that gives this answer to whatever it is asked."""

    def talk(line: socket.socket) -> None:
        line.recv(65536)
        line.sendall(answer)

    return talk


def test_no_redirect_is_followed() -> None:
    elsewhere = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    with fake_server(answering(elsewhere)) as port, pytest.raises(ServerRefused, match="sends elsewhere"):
        check(Calendar(f"http://127.0.0.1:{port}/robin/plan/", USER, PASSWORD))


def test_an_answer_with_entities_is_no_calendar() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "b">]><multistatus xmlns="DAV:">&a;</multistatus>'
    answer = b"HTTP/1.1 207 Multi-Status\r\nContent-Length: %d\r\n\r\n%b" % (len(bomb), bomb)
    with fake_server(answering(answer)) as port, pytest.raises(ServerRefused, match="is no calendar"):
        check(Calendar(f"http://127.0.0.1:{port}/robin/plan/", USER, PASSWORD))
