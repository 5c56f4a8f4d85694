"""Taking up 50 new messages: in a mailbox of 50,000 as against one of 500, at a real server (Dovecot).

The mailboxes are in Dovecot's own format (sdbox). A Maildir the server itself lists anew for each arrival,
whatever its client asks, so it would measure the server.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from afterview.adapters.imap_account import ImapAccount, Position
from afterview.adapters.mail_connection import Server
from afterview.adapters.mail_login import Account, Password
from certificates import Authority
from mail_servers import DOVECOT, PASSWORD, Dovecot

SIZES = (500, 50_000)
NEW, ROUNDS = 50, 15
FOLDER = "INBOX"


def message(number: int) -> bytes:
    """A mail of some 2,000 bytes."""
    headers = f"From: Dana Ortiz <dana.ortiz@northwind.example>\r\nSubject: Mail {number}\r\n"
    message_id = f"Message-ID: <{number}@northwind.example>\r\nDate: Tue, 24 Nov 2026 09:00:00 +0000\r\n"
    return (headers + message_id + "\r\n" + "Thank you for your time, and until soon.\r\n" * 45).encode()


def fill(dovecot: Dovecot, user: str, first: int, count: int) -> None:
    """Put `count` messages into the user's mailbox by way of a mailbox file."""
    with tempfile.TemporaryDirectory(prefix="afterview-mbox-") as folder:
        Path(folder).chmod(0o755)
        file = Path(folder) / "inbox"
        with file.open("wb") as mbox:
            for number in range(first, first + count):
                mbox.write(
                    b"From dana Tue Nov 24 09:00:00 2026\n" + message(number).replace(b"\r\n", b"\n") + b"\n"
                )
        file.chmod(0o644)
        dovecot.doveadm("import", "-u", user, f"mbox:{folder}:INBOX={file}:INDEX=MEMORY", "", "all")


def take_up(account: Account, since: Position) -> tuple[float, int]:
    """Seconds to sign in and take up what is new after the position, and how many messages that is."""
    began = time.perf_counter()
    with ImapAccount(account) as mailbox:
        taken = len(mailbox.changes(FOLDER, since).messages)
    return time.perf_counter() - began, taken


def main() -> None:
    """Print what was measured."""
    if DOVECOT is None:
        print("Dovecot is not installed, nothing was measured: apt-get install dovecot-imapd dovecot-lmtpd")
        return
    users = {size: f"size{size}@example.org" for size in SIZES}
    with (
        tempfile.TemporaryDirectory() as folder,
        Dovecot(Authority(Path(folder)), tuple(users.values())) as dovecot,
    ):
        measure(dovecot, users)


def measure(dovecot: Dovecot, users: dict[int, str]) -> None:
    """Fill the mailboxes, then take up new mail in both by turns."""
    spent: dict[int, list[float]] = {size: [] for size in users}
    accounts, positions = {}, {}
    for size, user in users.items():
        began = time.perf_counter()
        fill(dovecot, user, 0, size)
        server = Server("localhost", dovecot.imaps, "tls", dovecot.authority.file)
        accounts[size] = Account(server, user, Password(PASSWORD))
        with ImapAccount(accounts[size]) as mailbox:
            positions[size] = mailbox.changes(FOLDER, None).position
        print(f"{size:,} messages made in {time.perf_counter() - began:.1f} s")
    for _ in range(ROUNDS):
        for size, account in accounts.items():
            since = positions[size]
            fill(dovecot, users[size], since.last_uid, NEW)
            seconds, taken = take_up(account, since)
            spent[size].append(seconds)
            positions[size] = Position(since.uid_validity, since.last_uid + NEW)
            if taken != NEW:
                raise SystemExit(f"{taken} messages were taken up and not {NEW}")
    small, large = (statistics.median(spent[size]) for size in SIZES)
    print(
        f"{NEW} new messages, sign-in included: {small * 1000:.0f} ms in {SIZES[0]:,}, "
        f"{large * 1000:.0f} ms in {SIZES[1]:,}: {large / small:.2f} times as much (aim 1.5)"
    )


main()
