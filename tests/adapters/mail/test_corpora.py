"""Bounces and replies by others: what is recognised, and that no bounce counts as heard."""

from collections import Counter

from afterview.adapters.mail.message import message_of
from afterview.core.heard import Judge
from heard_cases import JOURNAL
from shared_material import SHARED, needs_shared

HEADER = b"From: dana.ortiz@northwind.example\nSubject: Re: Hi\nDate: Tue, 24 Nov 2026 10:00:00 -0600\n\n"


@needs_shared
def test_bounces_and_automatic_answers_are_recognised_and_none_is_heard() -> None:
    judge = Judge(JOURNAL)
    files = sorted((SHARED / "corpora" / "bounces").iterdir())
    answers = [judge.judge(message_of(path.read_bytes())) for path in files]
    kinds = Counter(answer.kind for answer in answers)
    assert not any(answer.heard for answer in answers)
    assert kinds["bounce"] + kinds["auto_reply"] >= 0.98 * len(files)


@needs_shared
def test_a_report_with_a_failed_delivery_is_a_bounce() -> None:
    judge = Judge(JOURNAL)
    for path in sorted((SHARED / "corpora" / "bounces").iterdir()):
        message = message_of(path.read_bytes())
        if message.report is not None and "failed" in message.report.actions:
            assert judge.judge(message).kind == "bounce", path.name


@needs_shared
def test_replies_of_a_recorded_person_are_read_without_what_they_quote() -> None:
    judge = Judge(JOURNAL)
    for path in sorted((SHARED / "corpora" / "replies").iterdir()):
        answer = judge.judge(message_of(HEADER + path.read_bytes()))
        assert answer.kind not in {"rejection", "offer", "bounce"}, path.name
