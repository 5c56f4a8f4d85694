"""How well the recap orders a resume's items: NDCG@3 on the labelled pairs, beside the resume's own order.

Usage: .venv/bin/python bench/recap_ndcg.py [pairs.jsonl]
Each line of the file holds `bullets` (a resume's items in its order), `labels` (2, 1 or 0 for how well each
answers) and `ad_text`. The gain of a label is 2^label - 1; DESIGN.md and issue 3 ask 0.68, and 0.05 more
than the own order.
"""

import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from afterview.core.needs import ad_needs
from afterview.core.recap.ranking import ranked

PAIRS = Path(__file__).parents[2] / "shared/corpora/matching/pairs.jsonl"
DEPTH = 3
LEAST, MORE = 0.68, 0.05


def ndcg(labels: Sequence[int], order: Sequence[int]) -> float:
    """Normalised discounted cumulative gain of an order of places, over its first three."""
    ideal = sorted(labels, reverse=True)
    return _gain([labels[place] for place in order]) / _gain(ideal)


def _gain(labels: Sequence[int]) -> float:
    return sum((2.0**label - 1) / math.log2(place + 2) for place, label in enumerate(labels[:DEPTH]))


def main(path: Path) -> int:
    """Print the figures; 1 where they miss what is asked."""
    if not path.exists():
        print(f"recap_ndcg: {path} is not here, nothing measured")
        return 0
    own, ours = [], []
    for line in path.read_text().splitlines():
        pair = json.loads(line)
        order = [place for place, _ in ranked(pair["bullets"], ad_needs(pair["ad_text"]))]
        own.append(ndcg(pair["labels"], range(len(order))))
        ours.append(ndcg(pair["labels"], order))
        print(f"{pair['pair']}  own order {own[-1]:.3f}  recap {ours[-1]:.3f}  {pair['ad_title']}")
    before, after = sum(own) / len(own), sum(ours) / len(ours)
    print(
        f"NDCG@{DEPTH}, {len(ours)} pairs: own order {before:.3f}, recap {after:.3f} ({after - before:+.3f})"
    )
    return 0 if after >= max(LEAST, before + MORE) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else PAIRS))
