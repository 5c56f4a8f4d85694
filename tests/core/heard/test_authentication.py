"""A failed authentication result cancels belonging (RULEBOOK section 7)."""

import pytest

from heard_cases import judged

NO = "We have decided to go with another candidate."

FAILED = [
    ("mx.test; dmarc=fail header.from=northwind.example",),
    ("mx.test; spf=pass smtp.mailfrom=x@elsewhere.test; dkim=pass header.d=elsewhere.test; dmarc=fail",),
    ("mx.test; dkim=fail header.d=northwind.example",),
    ("mx.test; spf=fail smtp.mailfrom=northwind.example",),
    ("mx.test; spf=pass smtp.mailfrom=northwind.example; dkim=fail (body hash) header.d=northwind.example",),
    ("mx.test; spf=fail; dkim=pass header.d=mailer.test",),
    ("mx.test; dkim=none; spf=softfail; compauth=fail reason=001",),
    ("mx.test 1; spf=pass", "mx.test; dmarc=fail (p=reject)"),
    ("spf=fail smtp.mailfrom=northwind.example; dkim=none",),
]
PASSED = [
    (),
    ("mx.test; none",),
    ("mx.test; dmarc=pass; spf=fail; dkim=pass header.d=northwind.example",),
    ("mx.test; spf=fail smtp.mailfrom=forwarder.test; dkim=pass header.i=@mail.northwind.example",),
    ("mx.test; spf=softfail; dkim=neutral; dmarc=none",),
    ("mx.test; spf=temperror; dmarc=permerror",),
    ("mx.test; dkim=fail header.d=list.test; dkim=pass header.d=northwind.example",),
    ("mx.test; dmarc=pass", "sender.test; dmarc=fail"),
]


@pytest.mark.parametrize("results", FAILED)
def test_what_failed_authentication_belongs_to_none_and_is_not_heard(results: tuple[str, ...]) -> None:
    answer = judged(NO, authentication=results, answers=("thanks.1@example.org",))
    assert (answer.opportunity, answer.kind, answer.heard) == (None, "unrelated", False)
    assert answer.confidence == "low"


@pytest.mark.parametrize("results", PASSED)
def test_what_did_not_fail_belongs(results: tuple[str, ...]) -> None:
    assert judged(NO, authentication=results).opportunity == "northwind"


@pytest.mark.parametrize(
    ("result", "belongs"), [("Fail (mailfrom)", False), ("pass", True), ("softfail", True)]
)
def test_an_spf_header_counts_where_no_result_is_given(result: str, belongs: bool) -> None:  # noqa: FBT001 -- a table
    answer = judged(NO, headers={"received-spf": result})
    assert (answer.opportunity is not None) is belongs


def test_an_automatic_answer_that_failed_keeps_its_kind_and_belongs_to_none() -> None:
    headers = {"auto-submitted": "auto-replied"}
    answer = judged("I am away.", headers=headers, authentication=("mx.test; dmarc=fail",))
    assert (answer.opportunity, answer.kind) == (None, "auto_reply")
