"""Messages: how many are judged a second, and what share of real bounces and replies is recognised.

Runs over the messages of the tests, and over ../shared/corpora where it lies beside the project. Each is
read in the one bounded child and judged as `afterview heard` does it.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from pathlib import Path

from afterview.adapters.bounded import FileRefused
from afterview.adapters.mail.batches import MessageReader
from afterview.core.heard import Judge
from afterview.core.journal_file import read_journal_text

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "adapters" / "mail"
CORPORA = ROOT.parent / "shared" / "corpora"
HEADER = b"From: dana.ortiz@northwind.example\nSubject: Re: Hi\nDate: Tue, 24 Nov 2026 10:00:00 -0600\n\n"
ROUNDS = 5


def measure(name: str, messages: list[bytes], judge: Judge) -> Counter[str]:
    """Judge all messages, print what that took, and give the kinds; `heard` counts those that are."""
    found: Counter[str] = Counter()
    before = sum(os.times()[:4])
    with MessageReader() as reader:
        list(reader.messages(messages[:1]))
        began = time.perf_counter()
        for _ in range(ROUNDS):
            found = Counter()
            for message in reader.messages(messages):
                if isinstance(message, FileRefused):
                    found["refused"] += 1
                    continue
                answer = judge.judge(message)
                found[answer.kind] += 1
                found["heard"] += answer.heard
        took = (time.perf_counter() - began) / ROUNDS
    # The child is gone here, so its processor time counts; a busy machine does not.
    worked = sum(os.times()[:4]) - before
    print(
        f"{name}: {len(messages)} messages, {len(messages) / took:.0f} a second (aim 300), "
        f"{len(messages) * ROUNDS / worked:.0f} a second of processor time, the child's start included"
    )
    return found


def main() -> None:
    """Print what was measured."""
    print(f"Python {sys.version.split()[0]}, one reused child of 256 MB and 10 s a message")
    judge = Judge(read_journal_text((OWN / "journal.json").read_bytes()))
    own = [
        case.partition("\n")[2].encode()
        for file in sorted(OWN.glob("set_*.txt"))
        for case in file.read_text(encoding="utf-8").split("=====\n")
    ]
    print("  kinds:", dict(measure("the messages of the tests", own, judge)))
    bounces = [path.read_bytes() for path in sorted(CORPORA.glob("bounces/*"))]
    if bounces:
        found = measure("corpora/bounces", bounces, judge)
        share = (found["bounce"] + found["auto_reply"]) / len(bounces)
        print(f"  recognised: {share:.1%} ({found['bounce']} bounces, {found['auto_reply']} automatic)")
        print(f"  counted as heard: {found['heard']} (must be 0)")
    replies = [HEADER + path.read_bytes() for path in sorted(CORPORA.glob("replies/*"))]
    if replies:
        print("  kinds:", dict(measure("corpora/replies, as from a person met", replies, judge)))


main()
