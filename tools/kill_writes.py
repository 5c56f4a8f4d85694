"""A load of writes, killed with SIGKILL at random instants, and what is there afterwards.

Usage: python tools/kill_writes.py [--rounds 200] [--seed 1]. Each round a child process writes through the
services (events, notes, drafts, letters noted as sent, voice memos), saying of each write when it is done; it
is killed some random time after the first. Then the database must be sound, the journal readable, everything
acknowledged there, and nothing there by half. Prints a line a round; ends with 1 where something was wrong.
Django is loaded once and the children are forked, so that a round takes well under a second.
"""

import argparse
import hashlib
import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from afterview.services.record_event import MakeEvent

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LONGEST_SECONDS = 0.35
PLACE = ("acme", "i1")
KINDS = ("event", "note", "draft", "sent", "memo")
JOURNAL = {
    "afterview": 1,
    "candidate": {"name": "Robin Vale", "time_zone": "America/New_York", "country": "US"},
    "opportunities": [
        {
            "id": "acme",
            "company": "Acme",
            "position": "Cook",
            "interviews": [
                {
                    "id": "i1",
                    "starts": "2026-11-23T10:00:00-05:00",
                    "ends": "2026-11-23T11:00:00-05:00",
                    "people": [{"name": "Dana Ortiz"}],
                }
            ],
        }
    ],
}

Acknowledge = Callable[[str, str], None]


def load_records(home: Path) -> None:
    """Load Django over new records in `home`."""
    os.environ["AFTERVIEW_HOME"] = str(home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "afterview.project.settings"
    import django  # noqa: PLC0415 -- settings read the environment when they are loaded

    django.setup()
    from afterview.services.prepare_records import prepare_records  # noqa: PLC0415 -- needs Django

    prepare_records(NOW)


def write_on(acknowledge: Acknowledge, begin: int) -> None:
    """Write one thing after the other until the process is killed, and acknowledge each."""
    from afterview.core.letters.drafts import seal  # noqa: PLC0415 -- as above
    from afterview.core.notes_taken import Note  # noqa: PLC0415
    from afterview.services.add_note import add_memo, add_note  # noqa: PLC0415
    from afterview.services.draft_letters import Asked  # noqa: PLC0415
    from afterview.services.mark_sent import mark_sent, mark_unsent  # noqa: PLC0415
    from afterview.services.record_event import record_event  # noqa: PLC0415
    from afterview.services.save_draft import save_draft  # noqa: PLC0415
    from afterview.services.sign_in import local_owner  # noqa: PLC0415

    owner = local_owner()
    asked = Asked("acme", "thank_you", "i1", "Dana Ortiz")
    for number in count(begin):
        word = f"w{number}"
        record_event(owner, "acme", heard(word), NOW)
        acknowledge("event", word)
        add_note(owner, str(UUID(int=2 * number)), PLACE, Note(kind="topic", text=word, at=NOW), NOW)
        acknowledge("note", word)
        save_draft(owner, asked, "Thank you", f"Dear Dana Ortiz, {word}", NOW)
        acknowledge("draft", word)
        letter = mark_sent(owner, asked, seal("Thank you", f"Dear Dana Ortiz, {word}"), NOW, NOW).letter
        acknowledge("sent", word)
        data = b"\x1aE\xdf\xa3webm" + word.encode() * 5000
        add_memo(owner, str(UUID(int=2 * number + 1)), PLACE, data, NOW, NOW)
        acknowledge("memo", hashlib.sha256(data).hexdigest())
        mark_unsent(owner, "acme", letter.id, NOW, NOW)
        acknowledge("draft", word)


def heard(word: str) -> "MakeEvent":
    """What makes the event that says `word`."""
    from afterview.core.journal import Heard  # noqa: PLC0415 -- as above

    return lambda id_: Heard(id=id_, at=NOW, note=word)


def killed_child(begin: int, seconds: float) -> list[tuple[str, str]]:
    """What a child had acknowledged (kind, word) when it was killed, `seconds` after its first write."""
    from django.db import connection  # noqa: PLC0415 -- as above

    connection.close()
    out, into = os.pipe()
    child = os.fork()
    if not child:
        os.close(out)
        try:
            write_on(lambda kind, word: void(os.write(into, f"{kind} {word}\n".encode())), begin)
        except Exception:  # noqa: BLE001 -- nothing may come back into the parent's code
            traceback.print_exc()
        os._exit(1)
    os.close(into)
    select.select([out], [], [], 30)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(out, encoding="ascii") as lines:
        said = [line.split() for line in lines if line.endswith("\n")]
    if not os.WIFSIGNALED(status):
        raise SystemExit("the load ended by itself before it was killed")
    return [(kind, word) for kind, word in said]


def void(_: object) -> None:
    """Nothing, of anything."""


def troubles(acknowledged: list[tuple[str, str]]) -> Iterator[str]:
    """What is wrong with the records after a kill."""
    from afterview.core.journal import Heard, Journal, LetterSent  # noqa: PLC0415 -- as above
    from afterview.core.journal_file import read_journal, write_journal  # noqa: PLC0415
    from afterview.records.attachments import bytes_of  # noqa: PLC0415
    from afterview.records.database_file import problems_of  # noqa: PLC0415
    from afterview.records.home import this_home  # noqa: PLC0415
    from afterview.records.models import Receipt  # noqa: PLC0415
    from afterview.records.queries import journal_of  # noqa: PLC0415
    from afterview.services.sign_in import local_owner  # noqa: PLC0415

    yield from problems_of(this_home().database)
    owner = local_owner()
    journal: Journal = journal_of(owner)
    if read_journal(write_journal(journal)) != journal:
        yield "the journal does not come back as it is"
    (acme,) = journal.opportunities
    (interview,) = acme.interviews
    there: dict[str, set[str | None]] = {
        "event": {e.note for e in acme.events if isinstance(e, Heard)},
        "note": {t.text for t in interview.topics},
        "memo": {a.sha256 for a in acme.attachments},
    }
    for kind, word in acknowledged:
        if kind in there and word not in there[kind]:
            yield f"{kind} {word} was acknowledged and is lost"
    for sha256 in (a.sha256 for a in acme.attachments):
        if hashlib.sha256(bytes_of(owner, sha256)).hexdigest() != sha256:
            yield f"the bytes of memo {sha256} are not whole"
    if Receipt.objects.count() != len(interview.topics) + len(acme.attachments):
        yield "a note and its receipt are not both there"
    # A letter is a draft or was sent: with its event comes that its draft goes.
    drafted = [d.text for d in acme.drafts]
    sent = [e.text or "" for e in acme.events if isinstance(e, LetterSent)]
    letters = [word for kind, word in acknowledged if kind in ("draft", "sent")]
    if len(drafted) + len(sent) != 1 and letters:
        yield f"one letter is {len(drafted)} drafts and was sent {len(sent)} times"
    words = {text.split()[-1] for text in drafted + sent}
    if letters and not words & {letters[-1], after(letters[-1])}:
        yield f"the letter {letters[-1]} was acknowledged and is lost"


def after(word: str) -> str:
    """The word written after `word`: what was not acknowledged may be there."""
    return f"w{int(word[1:]) + 1}"


def begin_anew() -> None:
    """Empty records with the small journal, so that a round's time does not grow."""
    from afterview.core.journal_file import read_journal  # noqa: PLC0415 -- as above
    from afterview.records.models import Receipt  # noqa: PLC0415
    from afterview.records.operations import begin_journal  # noqa: PLC0415
    from afterview.services.sign_in import local_owner  # noqa: PLC0415

    local_owner().delete()
    Receipt.objects.all().delete()
    begin_journal(local_owner(), read_journal(JOURNAL), NOW)


def main() -> int:
    """Run the rounds and print what came of each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    chance = random.Random(wanted.seed)  # noqa: S311 -- instants, not secrets
    began, bad, total = time.perf_counter(), 0, Counter[str]()
    with tempfile.TemporaryDirectory(prefix="afterview-killed-") as home:
        load_records(Path(home))
        print("round  killed after  " + "  ".join(f"{kind:>5}" for kind in KINDS) + "  found")
        for number in range(wanted.rounds):
            begin_anew()
            seconds = chance.uniform(0, LONGEST_SECONDS)
            acknowledged = killed_child(0, seconds)
            wrong = list(troubles(acknowledged))
            bad += bool(wrong)
            by_kind = Counter(kind for kind, _ in acknowledged)
            total += by_kind
            numbers = "  ".join(f"{by_kind[kind]:5}" for kind in KINDS)
            print(f"{number + 1:5}  {seconds * 1000:9.0f} ms  {numbers}  {'; '.join(wrong) or 'whole'}")
    took = timedelta(seconds=round(time.perf_counter() - began))
    counted = ", ".join(f"{total[kind]} {kind}" for kind in KINDS)
    print(f"{wanted.rounds} kills in {took}; acknowledged: {counted}; rounds with something wrong: {bad}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
