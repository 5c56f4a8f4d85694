"""Recall and false alarms of the letter linter, per rule, on a folder of labelled letters.

Usage: python tools/lint_score.py FOLDER [--why RULE]. The folder holds letters.jsonl, one letter a line: id,
journal (a path in the folder), opportunity, interview, person, kind, profile, now, against, text,
expect {rule: severity}, allow [rules]. A rule counts as found where its severity is right; one in `allow` is
neither demanded nor an alarm.
"""

import json
import sys
from collections import defaultdict
from datetime import datetime
from pathlib import Path

from afterview.core.journal_file import read_journal_text
from afterview.core.letters.lint import Finding, lint, occasion


def findings(folder: Path, case: dict[str, object]) -> tuple[Finding, ...]:
    """What the linter finds in one labelled letter."""
    return lint(
        str(case["text"]),
        occasion(
            read_journal_text((folder / str(case["journal"])).read_bytes()),
            opportunity=str(case["opportunity"]),
            interview=case.get("interview"),  # type: ignore[arg-type]
            person=case.get("person"),  # type: ignore[arg-type]
            kind=str(case.get("kind") or "thank_you"),
            now=datetime.fromisoformat(str(case["now"])),
            profile=str(case.get("profile") or "article"),
            against=tuple(case.get("against") or ()),  # type: ignore[arg-type]
        ),
    )


def main(arguments: list[str]) -> None:
    """Print the table, and each missed or false finding of the rules named after --why."""
    folder = Path(arguments[0])
    shown = set(arguments[2:]) if arguments[1:2] == ["--why"] else set()
    must, hit = defaultdict(set), defaultdict(set)
    alarms = defaultdict(set)
    messages: list[str] = []
    cases = [json.loads(line) for line in (folder / "letters.jsonl").read_text().splitlines() if line.strip()]
    for case in cases:
        found = findings(folder, case)
        pairs = {(finding.rule, finding.severity) for finding in found}
        for rule, severity in case["expect"].items():
            must[rule].add(case["id"])
            if (rule, severity) in pairs:
                hit[rule].add(case["id"])
            elif rule in shown:
                messages.append(f"{case['id']} {rule}: missed; {case['why']}")
        for finding in found:
            if finding.rule not in case["expect"] and finding.rule not in case.get("allow", ()):
                alarms[finding.rule].add(case["id"])
                if finding.rule in shown:
                    span = "" if finding.start is None else case["text"][finding.start : finding.end]
                    messages.append(f"{case['id']} {finding.rule}: false; {finding.message} | {span!r}")
    print(f"{len(cases)} letters\n{'rule':15} {'must':>4} {'found':>5} {'false':>5}  missed / false alarms")
    for rule in sorted(must.keys() | alarms.keys()):
        missed = " ".join(sorted(must[rule] - hit[rule])) or "-"
        false = " ".join(sorted(alarms[rule])) or "-"
        print(f"{rule:15} {len(must[rule]):4} {len(hit[rule]):5} {len(alarms[rule]):5}  {missed} / {false}")
    total = sum(map(len, must.values()))
    print(f"{'all':15} {total:4} {sum(map(len, hit.values())):5} {sum(map(len, alarms.values())):5}")
    print("\n".join(messages))


if __name__ == "__main__":
    main(sys.argv[1:])
