"""The reader's name in the body: as recorded."""

from collections.abc import Iterator

from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.courtesy import HONORIFICS, PARTICLES
from afterview.core.letters.lint.names.misnamed import Misnamed, Text, as_recorded
from afterview.core.letters.lint.naming import bare_form, find, folded, name_parts, name_words, near


def readers_misnamed(case: Case, body: Text) -> Iterator[Misnamed]:
    """The reader's names where they are misspelt."""
    reader = case.occasion.person
    if reader is None:
        return
    own = [word for word in name_words(reader.name) if word not in PARTICLES]
    if not own:
        return
    family = name_parts(reader.name)[-1]
    for first, _ in find(body.words, family):
        before = body.words[first - 1] if first else None
        if before is not None and before.capital and _is_given_name(before.plain, own[0]):
            yield _wrong(before.start, before.end, reader.name, own[0])
    for word in body.words:
        bare = bare_form(word.plain)
        if not word.capital or bare in body.known:
            continue
        for recorded in own:
            # A word of four letters is too soon like another, unless only its accents differ.
            short = len(recorded) < 5 and folded(bare) != folded(recorded)
            if len(recorded) > 3 and near(bare, recorded) and not short:
                yield _wrong(word.start, word.start + len(bare), reader.name, recorded)


def _wrong(start: int, end: int, name: str, recorded: str) -> Misnamed:
    return Misnamed(start, end, f"The name is recorded as {name}.", as_recorded(name, recorded))


def _is_given_name(word: str, recorded: str) -> bool:
    """Whether a word before the family name is the given name, spelled otherwise."""
    left, right = folded(word), folded(recorded)
    if word == recorded or left[0] != right[0] or word in HONORIFICS or len(word) < 3:
        return False
    return (
        left == right
        or left.replace("aa", "a") == right
        or (abs(len(left) - len(right)) <= 1 and left[-1] == right[-1])
    )
