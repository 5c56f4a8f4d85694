"""A reminder as a mail to oneself, by a real SMTP server into a real mailbox."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from afterview.records.models import User
from afterview.services.reminder_ways import MailWay, NotDelivered, Post
from certificates import Authority
from mail_accounts import ADDRESS, account_at
from mail_servers import Dovecot, Submission, free_port

pytestmark = pytest.mark.django_db
NOW = datetime(2027, 3, 10, 8, tzinfo=UTC)
TEXT = "Today: call Kestrel Rail between 10:00 and 18:00.\nAlso: write to Priya Nair by 15:00."


@pytest.fixture(scope="module")
def submission(authority: Authority, dovecot: Dovecot) -> Iterator[Submission]:
    with Submission(authority, dovecot) as server:
        yield server


@pytest.fixture
def robin() -> User:
    return User.objects.create_user("robin")


def test_it_arrives_and_a_second_delivery_is_the_same_message(
    robin: User, authority: Authority, dovecot: Dovecot, submission: Submission
) -> None:
    way, post = MailWay(account_at(robin, authority, dovecot, submission.port)), Post(uuid4(), TEXT)
    way.deliver(post, NOW)
    way.deliver(post, NOW)
    arrived = dovecot.doveadm(
        "fetch", "-u", ADDRESS, "hdr.subject hdr.message-id text", "mailbox", "INBOX", "all"
    ).decode()
    assert "Subject: Today: call Kestrel Rail between 10:00 and 18:00." in arrived
    assert "Also: write to Priya Nair by 15:00." in arrived
    assert arrived.count(f"hdr.message-id: <reminder-{post.uid}@example.org>") == 2


def test_a_server_that_is_away_may_be_tried_again(robin: User, authority: Authority) -> None:
    with pytest.raises(NotDelivered) as failed:
        MailWay(account_at(robin, authority, None, free_port())).deliver(Post(uuid4(), TEXT), NOW)
    assert failed.value.temporary
