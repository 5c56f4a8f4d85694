"""What holds for every message that is judged (RULEBOOK section 7)."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.adapters.bounded import FileRefused
from afterview.adapters.mail.message import message_of
from afterview.core.heard import Message, Report
from afterview.core.heard.kinds import HEARD
from afterview.core.heard.message import TELLING_HEADERS, message_from_json, message_to_json
from afterview.core.reading.material import Address
from heard_cases import JUDGE, message

_PIECES = st.sampled_from(
    [
        "We have decided to go with another candidate.",
        "You will hear from us by Friday, December 4.",
        "We would like to offer you the job.",
        "Are you free on Thursday at 3 pm?",
        "Could you send two references?",
        "If you are not selected,",
        "I am out of the office until December 7.",
        "> The position has been filled.",
        "The position is on hold until",
        "On Mon, Nov 23, 2026 at 5 PM Robin wrote:",
        "From: Dana",
        "-- ",
        "Wir melden uns bis Freitag.",
        "",
    ]
)
_TEXT = st.lists(_PIECES | st.text(max_size=40), max_size=8).map(tuple)
_ADDRESSES = st.builds(
    Address,
    st.none() | st.sampled_from(["Dana Ortiz", "Northwind Analytics", "Robin Vale"]) | st.text(max_size=10),
    st.none()
    | st.sampled_from(
        [
            "dana.ortiz@northwind.example",
            "jobs@brightwater.example",
            "no-reply@hire.lever.co",
            "a@linkedin.com",
            "@",
        ]
    )
    | st.text(max_size=10),
)
_MESSAGES = st.builds(
    Message,
    message_id=st.none() | st.sampled_from(["thanks.1@example.org", "x@y"]),
    answers=st.lists(st.sampled_from(["thanks.1@example.org", "z@y"]), max_size=2).map(tuple),
    sender=st.none() | _ADDRESSES,
    reply_to=st.lists(_ADDRESSES, max_size=1).map(tuple),
    return_path=st.none() | st.just(""),
    subject=_PIECES | st.text(max_size=20),
    date=st.none() | st.datetimes() | st.datetimes(timezones=st.just(UTC)),
    headers=st.dictionaries(st.sampled_from(sorted(TELLING_HEADERS)), st.text(max_size=20), max_size=2),
    authentication=st.lists(st.sampled_from(["mx; dmarc=fail", "mx; dmarc=pass", ";;="]), max_size=2).map(
        tuple
    ),
    report=st.none()
    | st.builds(
        Report,
        kind=st.sampled_from(["delivery", "disposition", "other"]),
        actions=st.lists(st.sampled_from(["failed", "delayed"]), max_size=2).map(tuple),
        recipients=st.lists(st.text(max_size=9), max_size=1).map(tuple),
    ),
    calendar=st.none() | st.just("REQUEST"),
    lines=_TEXT,
)


@given(_MESSAGES)
@settings(max_examples=300, deadline=None)
def test_judging_never_raises_and_its_answer_agrees_with_itself(any_message: Message) -> None:
    answer = JUDGE.judge(any_message)
    assert not answer.heard or answer.kind in HEARD
    assert answer.hear_by is None or answer.kind in HEARD - {"rejection"}
    assert answer.kind != "unrelated" or answer.opportunity is None
    assert answer.evidence
    assert all(line and len(line) <= 260 for line in answer.evidence)


@given(_MESSAGES)
@settings(max_examples=100, deadline=None)
def test_the_candidates_own_mail_is_unrelated(any_message: Message) -> None:
    own = replace(any_message, sender=Address("Robin", "robin.vale@example.org"))
    answer = JUDGE.judge(own)
    assert (answer.kind, answer.heard, answer.opportunity) == ("unrelated", False, None)


@given(_MESSAGES)
@settings(max_examples=100, deadline=None)
def test_what_failed_authentication_belongs_to_none(any_message: Message) -> None:
    answer = JUDGE.judge(replace(any_message, authentication=("mx; dmarc=fail",)))
    assert (answer.opportunity, answer.heard) == (None, False)


@given(
    st.lists(
        st.sampled_from(
            ["Thanks, Robin.", "We need until Friday to decide.", "We went with another candidate."]
        ),
        min_size=1,
    ),
    _TEXT,
)
@settings(max_examples=100, deadline=None)
def test_a_quotation_below_changes_nothing(said: list[str], quoted: tuple[str, ...]) -> None:
    alone = message("\n".join(said))
    lines = [f"> {line}" for text in quoted for line in text.splitlines()]
    below = replace(
        alone, lines=(*alone.lines, "", "On Mon, Nov 23, 2026 at 5 PM Robin Vale <r@x.test> wrote:", *lines)
    )
    assert JUDGE.judge(below) == JUDGE.judge(alone)


@given(_MESSAGES)
@settings(max_examples=100, deadline=None)
def test_a_message_goes_through_json_and_comes_back_equal(any_message: Message) -> None:
    assert message_from_json(message_to_json(any_message)) == any_message


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: f"From: a@b.test\n{text}".encode()))
@settings(max_examples=200, deadline=None)
def test_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        found = message_of(data)
    except FileRefused:
        return
    JUDGE.judge(found)


def test_the_epoch_and_the_end_of_time_are_dates_like_others() -> None:
    for date in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        JUDGE.judge(message("You will hear from us tomorrow. It is on hold until next year.", date=date))
