"""Write src/afterview/core/recap/common_words.py: how common English words are, as levels of stems.

Usage: pip download --no-deps symspellpy==6.10.1 && python tools/make_common_words.py symspellpy-*.whl

The wheel (MIT) holds `frequency_dictionary_en_82_765.txt`, which its authors made of SCOWL's word lists and
the counts of Google Books Ngram (CC BY 3.0). What is written is derived from it: stems, told apart by a
dozen levels of how many texts hold them.
"""

import math
import sys
import textwrap
import zipfile
from collections import Counter
from pathlib import Path

from afterview.core.words import STOP_WORDS, stem

TARGET = Path(__file__).parent.parent / "src/afterview/core/recap/common_words.py"
SOURCE = "symspellpy/frequency_dictionary_en_82_765.txt"
TEXT = 300  # words in the text that the levels speak of, about a page
RAREST = 0.0025  # share of such texts; what is rarer is not listed


def main(wheel: str) -> None:
    """Read the wheel at that path and write the module."""
    listed = zipfile.ZipFile(wheel).read(SOURCE).decode("utf-8-sig")
    counts: Counter[str] = Counter()
    for line in listed.splitlines():
        word, times = line.rsplit(" ", 1)
        if word not in STOP_WORDS:
            counts[stem(word)] += int(times)
    total = counts.total()
    levels: dict[float, list[str]] = {}
    for found, count in counts.items():
        share = 1 - math.exp(-count / total * TEXT)
        if share >= RAREST and len(found) > 1:
            levels.setdefault(round(-math.log(share) * 2) / 2, []).append(found)
    lines = [
        '"""How telling English words are: -ln of the share of pages of 300 words that hold them, by stem.',
        "",
        "Made by tools/make_common_words.py from the frequency dictionary in symspellpy (MIT), which its",
        "authors made of SCOWL's word lists and the counts of Google Books Ngram (CC BY 3.0). Do not edit.",
        '"""',
        "",
        "LEVELS: dict[float, str] = {",
    ]
    for level, members in sorted(levels.items()):
        lines.append(f'    {level}: """')
        lines.extend(
            textwrap.wrap(" ".join(sorted(members)), 108, break_long_words=False, break_on_hyphens=False)
        )
        lines.append('""",')
    TARGET.write_text("\n".join([*lines, "}", ""]))
    print(f"{TARGET}: {sum(map(len, levels.values()))} stems, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
