"""Proper names in the letter: each is in the journal."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.courtesy import HONORIFICS
from afterview.core.letters.lint.facts.capitals import BODIES, GENERIC, GOVERNING, NAMES_AMONG_COMMON
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.facts.stretch import Stretches, Wrong
from afterview.core.letters.lint.named import ABBREVIATED, COMMON
from afterview.core.letters.lint.naming import LEGAL, Word, Words, bare_form, core, name_words, near, words_of
from afterview.core.words import STOP_WORDS, stem

# Before a name these are titles; elsewhere they are words.
_TITLES = HONORIFICS - {"m", "sr", "mag", "father", "sister", "brother", "miss"}


def check_proper(sentence: Sentence, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Each run of names in a sentence that the journal does not have."""
    words = words_of(sentence.text)
    unknown = [
        _is_unknown(sentence, words, at, record) and not _is_left_to_names(words[at], record)
        for at in range(len(words))
    ]
    for run in _runs(words, unknown):
        start, end = run[0].start, run[-1].start + len(bare_form(run[-1].plain))
        if taken.take(start, end):
            yield _wrong(sentence, run, start, end, record)
    yield from _unknown_bodies(sentence, words, record, taken)


def _runs(words: Words, chosen: list[bool]) -> Iterator[list[Word]]:
    """The chosen words, those beside each other together."""
    run: list[Word] = []
    for word, is_chosen in zip((*words, None), (*chosen, False), strict=True):
        if is_chosen and word is not None:
            run.append(word)
        elif run:
            yield run
            run = []


def _wrong(sentence: Sentence, run: list[Word], start: int, end: int, record: Record) -> Wrong:
    fix = _person_near(run[0], record) if len(run) == 1 else None
    if fix is not None:
        return Wrong(start, end, f"The name is recorded as {fix}.", fix)
    return Wrong(start, end, f"“{sentence.text[start:end]}” stands nowhere in the journal.")


def _person_near(unknown: Word, record: Record) -> str | None:
    """The word of a recorded person's name that an unknown one nearly spells."""
    for who in record.case.people():
        for word in words_of(who.name):
            if len(word.plain) > 3 and near(bare_form(unknown.plain), word.plain):
                return who.name[word.start : word.end]
    return None


def _is_left_to_names(word: Word, record: Record) -> bool:
    """Whether it misspells what `names` looks after: the company, the position, the reader's name."""
    occasion = record.case.occasion
    reader = () if occasion.person is None else name_words(occasion.person.name)
    judged = (*core(occasion.opportunity.company), *core(occasion.opportunity.position), *reader)
    bare = bare_form(word.plain)
    return bare not in record.known and any(len(one) > 3 and near(bare, one) for one in judged)


@cache
def _common() -> frozenset[str]:
    from afterview.core.recap.common_words import LEVELS  # noqa: PLC0415 -- 60 KB, only for names unknown

    return frozenset(word for words in LEVELS.values() for word in words.split())


def _is_common(word: str) -> bool:
    return word in _common() or stem(word) in _common()


def _is_unknown(sentence: Sentence, words: Words, at: int, record: Record) -> bool:
    """Whether a word names something that the journal does not have."""
    word = words[at]
    bare = bare_form(word.plain).strip(".")
    if not word.capital or len(bare) < 2 or _is_known(bare, record) or _is_quoted(sentence, word):
        return False
    if _is_titled(words, at):
        return True
    if _opens(sentence, word):
        return not _is_common(bare) and _leads_a_name(words, at, record)
    if bare in NAMES_AMONG_COMMON or bare in LEGAL or not _is_common(bare):
        return True
    shouted = sentence.text[word.start : word.end].isupper() and len(bare) > 3
    return not shouted and (_is_governed(words, at) or _leads_a_company(words, at, record))


def _is_known(bare: str, record: Record) -> bool:
    """Whether the journal has a word, or it names nobody; a compound, where that holds of each part."""
    return _names_nothing(bare, record) or all(
        _names_nothing(part, record) for part in re.split(r"[-.']", bare)
    )


def _names_nothing(word: str, record: Record) -> bool:
    return (
        ABBREVIATED.get(word, word) in record.known
        or word in record.known
        or word in GENERIC
        or word in STOP_WORDS
        or word in HONORIFICS
    )


def _is_titled(words: Words, at: int) -> bool:
    """Whether a form of address stands before it: "Dr. Petersen"."""
    return at > 0 and words[at - 1].capital and words[at - 1].plain.strip(".") in _TITLES


def _is_quoted(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands in quoted speech."""
    if len(sentence.own) == len(sentence.plain):
        return sentence.own[word.start] == " "
    return sentence.plain[word.start : word.end] not in sentence.own


def _opens(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands where a capital is due anyway: at the beginning, or after a colon or a dash."""
    before = sentence.text[: word.start].rstrip()
    return not before or before[-1] in ":—–-\"“‘'(!?.•…"


def _leads_a_name(words: Words, at: int, record: Record) -> bool:
    """Whether an unknown word with a capital follows."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and following.capital and not _is_known(bare_form(following.plain), record)


def _is_governed(words: Words, at: int) -> bool:
    before = words[at - 1] if at else None
    return before is not None and before.plain in GOVERNING and (at == 1 or not before.capital)


def _leads_a_company(words: Words, at: int, record: Record) -> bool:
    """Whether what follows makes it half of a company's name that nobody recorded."""
    following = words[at + 1] if at + 1 < len(words) else None
    if following is None or not following.capital or following.plain in record.known:
        return False
    return following.plain.strip(".") in LEGAL or following.plain in COMMON


def _unknown_bodies(sentence: Sentence, words: Words, record: Record, taken: Stretches) -> Iterator[Wrong]:
    """Names of schools, hospitals, firms made of known words that the journal has not put together."""
    first = 0
    while first < len(words):
        last = first
        while last + 1 < len(words) and _runs_on(sentence, words[last], words[last + 1]):
            last += 1
        judged = (word for word in words[first : last + 1] if not _is_left_to_names(word, record))
        names = frozenset(bare_form(word.plain) for word in judged) - _JOINTS
        if len(names) > 1 and not BODIES.isdisjoint(names) and not _is_told(names, record):
            start, end = words[first].start, words[last].end
            if taken.take(start, end):
                yield Wrong(start, end, f"“{sentence.text[start:end]}” stands nowhere in the journal.")
        first = last + 1


_JOINTS = frozenset({"of", "&", "the"})


def _is_told(names: frozenset[str], record: Record) -> bool:
    """Whether one text of the journal has the names, or one is some of them and another has the rest.

    So it is with "Account Manager of Hartwell Foods", of a position and a company.
    """
    if any(names <= told for told in record.names):
        return True
    parts = [part for told in record.names if (part := told - _JOINTS) and part <= names]
    return any(names - part <= told for part in parts for told in record.names)


def _runs_on(sentence: Sentence, word: Word, following: Word) -> bool:
    """Whether two words are of one name."""
    if sentence.text[word.end : following.start] != " " or word.plain.endswith("'s"):
        return False
    return all(
        one.plain in ("of", "&") or (one.capital and one.plain not in STOP_WORDS) for one in (word, following)
    )
