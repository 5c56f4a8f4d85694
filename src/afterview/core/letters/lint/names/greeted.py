"""The salutation greets the reader, by a recorded part of the name, and nobody else."""

import re
from collections.abc import Iterator

from afterview.core.journal import Person
from afterview.core.letters.lint.body import Salutation
from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.courtesy import HONORIFICS, PARTICLES
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.naming import Word, Words, name_parts, name_words, near, same, words_of
from afterview.core.letters.lint.wording import listed

_COURTESIES = listed(
    """
    a chara hei hej & sahib saheb ji sir ma'am madam hello again dear there herr frau
    """
)
_NOBODY = listed(
    """
    all team sir madam sirs everyone everybody both there friends friend folks colleagues colleague hiring
    manager recruiter recruiting committee panel department staff human resources hr to whom it may
    concern interviewer interviewers selection board search or and
    """
)


def check_greeting(case: Case, salutation: Salutation) -> Iterator[Finding]:
    """An error where the name greeted is not the reader's as recorded, or is somebody else's."""
    text = case.letter.at(salutation.name)
    words = _without_greeting(case, words_of(text))
    if not words or re.search(r"[\[{<_(%?]", text):
        return  # `placeholder` has those
    reader = case.occasion.person
    people = list(case.people()) if reader is None else [reader]
    titles = {word.plain for who in people for word in words_of(who.title or "")}
    wanted = [word for word in words if word.plain not in _COURTESIES and word.plain not in titles]
    if not people or any(_is_named(wanted, text, who.name) for who in people):
        return
    if reader is None and all(word.plain in _NOBODY for word in wanted):
        return
    start, end = salutation.name.start + words[0].start, salutation.name.start + words[-1].end
    fix = None if reader is None else _respelled(wanted, reader.name)
    if reader is not None and fix in (None, case.letter.text[start:end]):
        fix = reader.name
    yield Finding("names", "error", start, end, _message(case, wanted, text), fix)


# How people greet, before a name with or without a form of address: by the time of day, in another language.
_GREETINGS = listed(
    """
    good morning afternoon evening day dear dearest hello hi hey howdy greetings to attention
    cher chère chers bonjour bonsoir salut caro cara gentile egregio egregia buongiorno buonasera ciao
    querido querida estimado estimada hola buenos buenas días dias tardes noches bom boa dia tarde prezado
    prezada olá ola lieber liebe liebes sehr geehrter geehrte verehrter verehrte guten morgen tag abend hallo
    moin servus grüezi grüß gott beste geachte goede goedemorgen goedemiddag goedenavond dag kære kjære kära
    bästa hej hei hejsan god morgon dagen hyvä moi terve tere dzień dobry szanowny szanowna drogi droga
    dobrý den vážený vážená stimate stimată merhaba sayın selamat pagi aloha talofa bula mālō malo mōrena
    morena kia ora tēnā tena koe namaste namaskar namaskāram vanakkam salaam salam shalom
    sawubona molo dumela goeie môre konnichiwa annyeong dia duit maidin mhaith bore da prynhawn annwyl
    """
)


def _without_greeting(case: Case, words: Words) -> list[Word]:
    """The words of a salutation that name somebody: not how it greets, nor the form of address.

    What stands before a form of address greets too, in whatever language, unless it is somebody's name.
    """
    met = {part for who in case.people() for part in name_words(who.name)}
    addressed = [at for at, word in enumerate(words) if word.plain in HONORIFICS]
    led = addressed[0] if addressed else 0
    first = 0
    while (
        first < len(words)
        and words[first].plain not in met
        and (first < led or words[first].plain in _GREETINGS)
    ):
        first += 1
    named = [word for word in words[first:] if word.plain not in HONORIFICS]
    return named or [word for word in words if word.plain not in HONORIFICS]


def _message(case: Case, wanted: list[Word], text: str) -> str:
    reader = case.occasion.person
    if reader is None:
        return f"“{text}” is nobody recorded here."
    if all(word.plain in _NOBODY for word in wanted):
        return f"The letter goes to {reader.name}, and “{text}” greets nobody by name."
    other = _other(case, reader, wanted)
    if other is None:
        return f"The name is recorded as {reader.name}."
    if _shares(wanted, reader.name):
        return f"The letter goes to {reader.name} alone; {other} is to have one of their own."
    return f"The letter goes to {reader.name}, not to {other}."


def _other(case: Case, reader: Person, wanted: list[Word]) -> str | None:
    return next((who.name for who in case.people() if who != reader and _shares(wanted, who.name)), None)


def _shares(words: list[Word], name: str) -> bool:
    """Whether one of the words is, or nearly is, of the name."""
    own = [word for word in name_words(name) if word not in PARTICLES]
    return any(word.plain in own or any(near(word.plain, one) for one in own) for word in words)


def _is_named(words: list[Word], text: str, name: str) -> bool:
    """Whether the words are recorded parts of the name, in any order, each whole, particles kept."""
    parts = name_parts(name)
    left = list(words)
    while left:
        part = next((part for part in parts if _begins(left, part, text)), None)
        if part is None:
            return False
        left = left[len(part) :]
    return bool(words)


def _begins(words: list[Word], part: tuple[str, ...], text: str) -> bool:
    """Whether the words begin with the part, or with its initial before another word."""
    if len(words) >= len(part) and all(
        _is_spelled(word, recorded, text) for word, recorded in zip(words, part, strict=False)
    ):
        return True
    return len(part) == 1 and len(words) > 1 and words[0].plain == part[0][0]


def _is_spelled(word: Word, recorded: str, text: str) -> bool:
    written = text[word.start : word.end]
    return same(word.plain, recorded) or (written.isupper() and written == recorded.upper())


def _respelled(words: list[Word], name: str) -> str | None:
    """The recorded parts that the words try to spell, particles included, as recorded."""
    recorded = words_of(name)
    chosen = [
        index
        for index, word in enumerate(recorded)
        if word.plain not in HONORIFICS
        and any(word.plain == one.plain or near(one.plain, word.plain) for one in words)
    ]
    if not chosen:
        return None
    first = chosen[0]
    while first > 0 and recorded[first - 1].plain in PARTICLES:
        first -= 1
    return name[recorded[first].start : recorded[chosen[-1]].end]
