"""Whether a text names the company and the position, in a form that a reader takes for the recorded one."""

import re
from collections.abc import Iterable

from afterview.core.letters.lint.naming import Words, bare_form, core, find, same, words_of
from afterview.core.letters.lint.wording import listed
from afterview.core.recap.ranking import terms, worth
from afterview.core.words import STOP_WORDS

# Words that many names share: without them the rest still names the company.
COMMON = listed(
    """
    analytics systems solutions technologies technology tech group foods food distribution logistics
    kitchen restaurant hospital clinic school high college university academy electric electrical energy
    power mobility motors labs laboratories lab software media studio studios partners consulting
    consultants services service bank holdings international global industries works company kanzlei
    praxis agency associates care health healthcare center centre institute foundation trust house shop
    store stores brothers sons construction engineering design digital data network networks pharma
    pharmaceuticals rail railway lines transport travel hotel hotels insurance capital ventures the of for
    and & district council city county state national royal regional community betaling bakery cafe cafés
    bar bistro law office offices firm
    """
)
# And words that only end or begin a name.
_KINDS_OF_HOUSE = listed(
    """
    museum gallery library practice surgery pharmacy laboratoires laboratoire institut société groupe cabinet
    clinique klinik verlag stiftung grupo museo buses coaches airlines airways bakeries farms gardens
    publishing
    """
)
_RANKS = listed(
    """
    senior junior lead principal staff chief head associate assistant deputy trainee graduate mid level sr
    jr
    """
)


def names_company(texts: Iterable[str], company: str) -> bool:
    """Whether one of the texts has the company's name, or the part of it that is its own."""
    wanted = core(company)
    own = own_part(wanted)
    return any(
        find(words, wanted) or _has_own(words, own) or _has_beginning(words, wanted)
        for words in map(words_of, texts)
    )


def own_part(wanted: tuple[str, ...]) -> tuple[str, ...]:
    """A company's name without the common words at its ends; all of it where nothing else is left."""
    first, last = 0, len(wanted)
    while last > first and wanted[last - 1] in COMMON | _KINDS_OF_HOUSE:
        last -= 1
    while first < last and wanted[first] in COMMON | _KINDS_OF_HOUSE:
        first += 1
    return wanted[first:last] or wanted


def _has_own(words: Words, own: tuple[str, ...]) -> bool:
    rare = bool(own) and worth(terms(own[0])) >= _RARE
    return any(
        len(own) > 1 or len(own[0]) > 8 or (words[first].capital and (first > 0 or rare))
        for first, _ in find(words, own)
    )


def _has_beginning(words: Words, wanted: tuple[str, ...]) -> bool:
    """Whether the name is cut short to its first words: "Pinecrest" of Pinecrest Physio Partners.

    A single word must be rare, and no further name may follow, which would make it another company's.
    """
    for size in range(len(wanted) - 1, 0, -1):
        if wanted[size - 1] in COMMON or (size == 1 and worth(terms(wanted[0])) < _RARE):
            continue
        for first, last in find(words, wanted[:size]):
            if all(word.capital for word in words[first:last]) and not _goes_on(words, last):
                return True
    return False


def _goes_on(words: Words, at: int) -> bool:
    """Whether the word there continues the name before it."""
    if at >= len(words) or words[at].start != words[at - 1].end + 1:
        return False
    return words[at].capital and words[at].plain not in STOP_WORDS


_RARE = 7.0

ABBREVIATED = {
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "jnr": "junior",
    "asst": "assistant",
    "assoc": "associate",
    "mgr": "manager",
    "eng": "engineer",
    "engr": "engineer",
    "dev": "developer",
    "ops": "operations",
    "dir": "director",
    "coord": "coordinator",
    "admin": "administrator",
    "exec": "executive",
    "rep": "representative",
    "tech": "technician",
}
"""How the words of a title are cut short."""


def names_position(texts: Iterable[str], position: str) -> bool:
    """Whether one of the texts names the position: all its words, or all but its rank or its first one."""
    wanted = core(position)
    forms = [wanted]
    shorter = tuple(word for word in wanted if word not in _RANKS)
    if 0 < len(shorter) < len(wanted) and len(shorter) > 1:
        forms.append(shorter)
    if len(wanted) > 2:
        forms.append(wanted[1:])
    initials = "".join(word[0] for word in wanted).upper()
    return any(
        any(_finds(words_of(text), form) for form in forms)
        or (len(initials) > 1 and re.search(rf"\ban? {initials}\b", text) is not None)
        for text in texts
    )


def _finds(words: Words, wanted: tuple[str, ...]) -> bool:
    """Whether the words stand in order, hyphens and a plural apart."""
    spread = [part for word in words for part in bare_form(word.plain).split("-")]
    target = [part for word in wanted for part in bare_form(word).split("-")]
    size = len(target)
    return any(
        all(_alike(spread[at + step], target[step]) for step in range(size))
        for at in range(len(spread) - size + 1)
    ) or "".join(target) in ("".join(spread[at : at + size - 1]) for at in range(len(spread)) if size > 1)


def _alike(word: str, wanted: str) -> bool:
    bare = word.strip(".")
    return (
        same(word, wanted)
        or word == wanted + "s"
        or ABBREVIATED.get(bare, bare) == ABBREVIATED.get(wanted, wanted)
    )
