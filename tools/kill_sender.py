"""Letters sent by a worker that is killed with SIGKILL at each step, and what becomes of each letter.

Usage: python tools/kill_sender.py [--rounds 200] [--seed 1]. Each round queues one letter to a real SMTP
server that relays into a real mailbox (tests/mail_servers.py); a child process sends it and kills itself at
one of the steps, the next one takes over and may be killed as well, the last ones work in peace. Then there
must be at most one copy in the reader's mailbox, and the letter must be sent (one copy, noted once), refused
(none, a draft) or unknown (asked; not noted). Prints a table by steps; ends with 1 where something was wrong.
Django is loaded once and the children are forked, so that a round takes well under a second.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from kill_writes import JOURNAL, load_records  # type: ignore[import-not-found] # beside this file

from certificates import Authority
from mail_servers import Dovecot, Submission

if TYPE_CHECKING:
    from afterview.records.models import OutgoingLetter, User

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
READER, NOBODY = "dana.ortiz@northwind.example", "nobody@northwind.example"
SUBJECT, TEXT = "Thank you", "Dear Dana Ortiz,\n\nThank you for your time.\n\nRobin Vale\n"
PLACE = ("acme", "thank_you", "i1", "Dana Ortiz")

# Of each step: its name, the module and the function at which it is, and whether before or after it.
STEPS: tuple[tuple[str, str, str, str], ...] = (
    ("before it is claimed", "services.work", "claim_due", "before"),
    ("claimed", "services.work", "claim_due", "after"),
    ("before it says sending", "records.outbox", "begin_sending", "before"),
    ("sending, not connected", "records.outbox", "begin_sending", "after"),
    ("connected and signed in", "adapters.smtp_account", "_signed_in", "after"),
    ("handed over but for its end", "adapters.smtp_account", "_answer", "before"),
    ("its end sent, no answer yet", "adapters.smtp_account", "_answer", "unheard"),
    ("answered", "adapters.smtp_account", "_answer", "after"),
    ("before it is noted", "services.deliver_letter", "note_as_sent", "before"),
    ("noted, not committed", "services.deliver_letter", "change_journal", "after"),
    ("noted", "services.deliver_letter", "note_as_sent", "after"),
    ("before the copy is filed", "adapters.imap_account.ImapAccount", "append", "before"),
    ("the copy filed", "adapters.imap_account.ImapAccount", "append", "after"),
    ("before it is settled", "services.work", "settle", "before"),
    ("settled", "services.work", "settle", "after"),
)
WHILE_LOOKED_FOR = ("in doubt, looked for", "services.deliver_letter", "_filed", "after")


def die() -> None:
    """As kill -9 does."""
    os.kill(os.getpid(), signal.SIGKILL)


def deadly(function: Callable[..., Any], when: str) -> Callable[..., Any]:
    """`function`, at which the process dies."""

    def before(*_: object, **__: object) -> None:
        die()

    def after(*given: Any, **named: Any) -> None:  # noqa: ANN401 -- any function's
        function(*given, **named)
        die()

    def unheard(session: Any, *_: object) -> None:  # noqa: ANN401 -- as the adapter's own
        session.send(b".\r\n")
        time.sleep(0.02)
        die()

    return {"before": before, "after": after, "unheard": unheard}[when]


def kill_at(step: tuple[str, str, str, str]) -> None:
    """Let this process die at that step."""
    from importlib import import_module  # noqa: PLC0415 -- only children need it

    _, place, name, when = step
    module = place.removesuffix(".ImapAccount")
    found = import_module(f"afterview.{module}")
    holder = found if module == place else found.ImapAccount
    setattr(holder, name, deadly(getattr(holder, name), when))


def child(step: tuple[str, str, str, str] | None, now: datetime) -> bool:
    """One sweep in a process of its own that dies at `step` (None: nowhere); whether it died."""
    from django.db import connection  # noqa: PLC0415 -- Django is loaded later than this module

    connection.close()
    process = os.fork()
    if not process:
        try:
            if step is not None:
                kill_at(step)
            from afterview.records.obligations import free_all  # noqa: PLC0415 -- as above
            from afterview.services.work import HANDLERS, work_once  # noqa: PLC0415

            free_all()
            work_once(now, {"send_letter": HANDLERS["send_letter"]})
        except BaseException:  # noqa: BLE001 -- nothing may come back into the parent's code
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(process, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise SystemExit("the worker failed by itself")
    return os.WIFSIGNALED(status)


def begin_anew(authority: Authority, dovecot: Dovecot, port: int, reader: str) -> "OutgoingLetter":
    """Empty records with one letter on its way to `reader`."""
    from afterview.core.journal_file import read_journal  # noqa: PLC0415 -- as above
    from afterview.core.letters.drafts import seal  # noqa: PLC0415
    from afterview.records.operations import begin_journal  # noqa: PLC0415
    from afterview.services.draft_letters import Asked  # noqa: PLC0415
    from afterview.services.save_draft import save_draft  # noqa: PLC0415
    from afterview.services.send_letter import send_letter  # noqa: PLC0415
    from afterview.services.sign_in import local_owner  # noqa: PLC0415
    from mail_accounts import account_at  # noqa: PLC0415

    local_owner().delete()
    owner = local_owner()
    value: Any = JOURNAL
    value["opportunities"][0]["interviews"][0]["people"] = [{"name": "Dana Ortiz", "email": reader}]
    begin_journal(owner, read_journal(value), NOW)
    account_at(owner, authority, dovecot, port)
    asked = Asked(*PLACE)
    save_draft(owner, asked, SUBJECT, TEXT, NOW)
    return send_letter(owner, asked, seal(SUBJECT, TEXT), NOW)


def copies(dovecot: Dovecot, message_id: str) -> int:
    """How many copies of the letter its reader has."""
    said = dovecot.doveadm("search", "-u", READER, "mailbox", "INBOX", "header", "message-id", message_id)
    return len(said.splitlines())


def troubles(owner: "User", state: str, there: int) -> Iterator[str]:
    """What is wrong with a letter of that state of which its reader has so many copies."""
    from afterview.core.journal import LetterSent  # noqa: PLC0415 -- as above
    from afterview.records.queries import journal_of  # noqa: PLC0415

    (acme,) = journal_of(owner).opportunities
    noted = sum(isinstance(event, LetterSent) for event in acme.events)
    if there > 1:
        yield f"{there} copies"
    wanted = {"sent": (1, 1, 0), "refused": (0, 0, 1), "unknown": (there, 0, 1)}.get(state)
    if wanted is None:
        yield f"it ended as {state}"
    elif (there, noted, len(acme.drafts)) != wanted:
        yield f"{state}: {there} copies, noted {noted} times, {len(acme.drafts)} drafts"


def one_round(
    step: tuple[str, str, str, str],
    second: tuple[str, str, str, str] | None,
    letter: "OutgoingLetter",
    dovecot: Dovecot,
) -> tuple[str, int, int, list[str]]:
    """Kill twice and work in peace: the letter's state, its copies, the kills, and what is wrong."""
    from afterview.services.send_letter import outgoing  # noqa: PLC0415 -- as above

    kills = int(child(step, NOW + timedelta(seconds=11)))
    kills += child(second, NOW + timedelta(minutes=1))
    for hours in (1, 2):
        child(None, NOW + timedelta(hours=hours))
    state = outgoing(letter.owner, letter.pk).state
    there = copies(dovecot, letter.message_id)
    return state, there, kills, list(troubles(letter.owner, state, there))


def main() -> int:
    """Run the rounds and print what came of the letters killed at each step."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    chance = random.Random(wanted.seed)  # noqa: S311 -- steps, not secrets
    began, wrong = time.perf_counter(), list[str]()
    came: dict[str, Counter[str]] = {name: Counter() for name, *_ in STEPS}
    with tempfile.TemporaryDirectory(prefix="afterview-killed-") as home:
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        load_records(Path(home))
        # What the parent has imported, no child has to.
        from afterview.services.work import work_once  # noqa: PLC0415 -- needs Django

        work_once(NOW)
        authority = Authority(Path(home))
        users = ("robin@example.org", READER)
        with Dovecot(authority, users) as dovecot, Submission(authority, dovecot) as server:
            for number in range(wanted.rounds):
                step = STEPS[number % len(STEPS)]
                second = chance.choice((None, WHILE_LOOKED_FOR, *STEPS))
                reader = NOBODY if chance.random() < 0.1 else READER
                letter = begin_anew(authority, dovecot, server.port, reader)
                state, there, kills, bad = one_round(step, second, letter, dovecot)
                came[step[0]].update({state: 1, f"{there} copies": 1, "kills": kills, "rounds": 1})
                wrong += [f"round {number + 1}, killed {step[0]}, then {second}: {one}" for one in bad]
    columns = ("rounds", "kills", "sent", "refused", "unknown", "0 copies", "1 copies")
    print(f"{'killed when':28}" + "".join(f"{name:>10}" for name in (*columns, "more")))
    for name, counted in came.items():
        more = sum(n for key, n in counted.items() if key.endswith("copies") and key[0] not in "01")
        print(f"{name:28}" + "".join(f"{counted[column]:10}" for column in columns) + f"{more:10}")
    total = sum(came.values(), Counter[str]())
    took = timedelta(seconds=round(time.perf_counter() - began))
    ended = ", ".join(f"{total[state]} {state}" for state in ("sent", "refused", "unknown"))
    with suppress(BrokenPipeError):
        print(f"{total['kills']} kills over {wanted.rounds} letters in {took}: {ended}; wrong: {len(wrong)}")
        print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
