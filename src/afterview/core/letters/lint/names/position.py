"""The position's name in the body: as recorded, and no other title in its place."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from afterview.core.letters.lint.case import Case, strings
from afterview.core.letters.lint.named import ABBREVIATED, COMMON, own_part
from afterview.core.letters.lint.names.misnamed import Misnamed, Text, as_recorded
from afterview.core.letters.lint.naming import bare_form, core, near, same, words_of
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import listed


def positions_misnamed(case: Case, body: Text) -> Iterator[Misnamed]:
    """The position misspelt, or another title in its place."""
    position = case.occasion.opportunity.position
    yield from _misspelt(body, position)
    yield from _another(case, body, position)


def _recorded(position: str) -> str:
    return f"The position is recorded as {position}."


def _misspelt(body: Text, position: str) -> Iterator[Misnamed]:
    """A word one or two letters off, where its neighbours are the position's."""
    wanted = core(position)
    for at, word in enumerate(body.words):
        bare = bare_form(word.plain)
        for index, recorded in enumerate(wanted):
            if bare in body.known or not _nearly(bare, recorded):
                continue
            before = at > 0 and index > 0 and same(body.words[at - 1].plain, wanted[index - 1])
            after = (
                at + 1 < len(body.words)
                and index + 1 < len(wanted)
                and same(body.words[at + 1].plain, wanted[index + 1])
            )
            if before or after or (len(wanted) == 1 and word.capital):
                yield Misnamed(
                    word.start, word.start + len(bare), _recorded(position), as_recorded(position, recorded)
                )


def _nearly(word: str, recorded: str) -> bool:
    """Whether a word is another's misspelling, and not its plural or the same with a hyphen."""
    if word.replace("-", "") == recorded.replace("-", "") or word in (recorded + "s", recorded + "ing"):
        return False
    return near(word, recorded)


_TITLE = r"(?P<title>[A-Z][\w'’-]*(?:(?: |-)(?:of |for |and |& |de )?[A-Z][\w'’-]*){0,5})"
_JOBS = r"(?:position|role|post|job|opening|vacancy)"
_WANTING = (
    r"\b(?:want|like|love|wish|interest\w*|accept|hope|eager|keen|glad|happy|join|apply|applied|consider\w*"
    r"|take|for)\b"
)
_HEADS = listed(
    """
    engineer manager lead leader teacher nurse chef cook electrician assistant developer analyst designer
    director officer clerk driver supervisor coordinator administrator consultant specialist technician
    scientist architect accountant planner buyer foreman marketer executive associate representative
    adviser advisor operator producer editor writer researcher librarian secretary receptionist attorney
    paralegal therapist physician pharmacist counselor counsellor instructor lecturer professor trainer
    strategist recruiter head chief owner principal apprentice journeyman mechanic carpenter plumber
    welder baker
    """
)
_QUALIFIERS = listed(
    """
    night day shift nights full part time remote new next the on duty team m f d x
    """
)


@cache
def _named_as_job() -> re.Pattern[str]:
    """The title in "the role of Data Engineer" and "your Data Engineer position"."""
    return re.compile(
        rf"\b(?:(?:{_JOBS}|title) (?:of |as )(?:an? |the |your )?{_TITLE}"
        rf"|(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|an?) {_TITLE.replace('title', 'other')} {_JOBS}\b)"
    )


@cache
def _named_as_part() -> re.Pattern[str]:
    """The title in "be your Data Engineer" and "as Data Engineer"."""
    return re.compile(rf"\b(?:as|be|become|being|becoming) (?:an? |the |your )?(?:next |new )?{_TITLE}")


def _another(case: Case, body: Text, position: str) -> Iterator[Misnamed]:
    """Titles in the position's place that are not the position."""
    wanted = core(position)
    held = {core(said) for said in strings(case.occasion.journal.resume)}
    held |= {core(who.title) for who in case.people() if who.title}
    company = own_part(core(case.occasion.opportunity.company))
    for found in _named_as_job().finditer(body.text):
        title = _without_company(found["title"] or found["other"], company)
        yield from _judged(body.text, found, title, wanted, position)
    for found in _named_as_part().finditer(body.text):
        title = _without_company(found["title"], company)
        given = _title_words(title)
        alike = set(given) & set(wanted) - {"lead", "senior"}
        if given not in held and (alike or _is_for_them(body.text, found, title, company)):
            yield from _judged(body.text, found, title, wanted, position)


_JOINING = r"\b(?:join|joining|work for you|work with you|serve you|come to you)\b[^.;:!?]{0,50}$"


def _without_company(title: str, company: tuple[str, ...]) -> str:
    """The "Site Manager" of "Site Manager of Hartwell Foods", where the company is Hartwell Foods."""
    own = re.escape(company[0]) if company else r"\Z"
    return title[: found.start()] if (found := re.search(rf" (?:of|for) {own}\b", plain(title))) else title


def _is_for_them(text: str, found: re.Match[str], title: str, company: tuple[str, ...]) -> bool:
    """Whether a title is one to have with the company: "be your Chef", "be Chef of Hartwell Foods"."""
    if title != found["title"] or phrase(r"be(?:ing|com\w+)? your ").match(plain(found[0])):
        return True
    if phrase(_JOINING).search(plain(text[: found.start()])):
        return True
    following = [word.plain for word in words_of(text[found.end() : found.end() + 80])]
    joint, *named = following or [""]
    if named[:1] == ["the"]:
        named = named[1:]
    return joint in ("of", "at", "with", "for") and named[:1] == list(company[:1])


def _title_words(title: str) -> tuple[str, ...]:
    words = [bare_form(word.plain).strip(".") for word in words_of(title)]
    words = words[1:] if words[0] in ("the", "a", "an", "your") else words
    return tuple(_IN_FULL.get(word, word) for word in words)


_IN_FULL = {**ABBREVIATED, "and": "&"}  # `core` writes an "and" so


def _judged(
    text: str, found: re.Match[str], title: str, wanted: tuple[str, ...], position: str
) -> Iterator[Misnamed]:
    given = _title_words(title)
    start = text.index(title, found.start())
    if _is_within(text, start, position):
        return
    if not given or _head(given) not in _HEADS | {wanted[-1]} or _is_position(given, wanted, position):
        return
    if any(near(word, part) for word in given for part in wanted):
        return  # misspelt, and said so already
    around = plain(text[max(0, found.start() - 90) : found.end() + 40])
    if phrase(_WANTING).search(around):
        yield Misnamed(start, start + len(title), _recorded(position), position)


def _head(title: tuple[str, ...]) -> str:
    """What a title says somebody is: the "director" of "sales director" and of "director of sales"."""
    return title[title.index("of") - 1] if "of" in title[1:] else title[-1]


def _is_within(text: str, start: int, position: str) -> bool:
    """Whether the position stands there letter for letter: of "Administrator / Receptionist" both halves."""
    at = text.find(position, max(0, start - len(position)), start + len(position))
    return 0 <= at <= start


def _is_position(given: tuple[str, ...], wanted: tuple[str, ...], position: str) -> bool:
    """Whether a title is the position, its qualifier dropped or rephrased, or a part that ends alike."""
    own, spread, recorded = (
        _spread(_IN_FULL.get(word, word) for word in map(bare_form, wanted)),
        _spread(given),
        _spread(bare_form(word.plain) for word in words_of(position)),
    )
    if own <= spread and not spread - own - recorded - COMMON - _QUALIFIERS:
        return True
    return (
        len(wanted) > 2 and spread <= own and len(spread) > 1 and not spread.isdisjoint(_spread(wanted[-1:]))
    )


def _spread(words: Iterable[str]) -> frozenset[str]:
    """The words and the parts of hyphenated ones, plurals as singulars."""
    return frozenset(part.rstrip("s") for word in words for part in (word, *word.split("-")))
