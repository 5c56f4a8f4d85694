"""Proper names in the letter: each is in the journal."""

import re
from collections.abc import Iterator
from functools import cache

from afterview.core.letters.lint.body import Sentence
from afterview.core.letters.lint.courtesy import HONORIFICS
from afterview.core.letters.lint.facts.record import Record
from afterview.core.letters.lint.named import COMMON
from afterview.core.letters.lint.naming import LEGAL, Word, bare_form, near, words_of
from afterview.core.words import STOP_WORDS, stem

# What people write with a capital though it names nobody: calendar, tongues, titles, courtesies.
_GENERIC = frozenset(
    """
    i i'm i'd i've i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter thanksgiving diwali eid ramadan new year's eve hanukkah passover halloween xmas
    english german french spanish italian polish irish dutch norwegian danish swedish finnish portuguese hindi marathi tamil urdu bengali gujarati punjabi
    chinese mandarin cantonese japanese korean vietnamese arabic turkish russian ukrainian greek hebrew latin welsh gaelic scottish british american
    european canadian australian indian asian african scandinavian mexican
    head chief director manager officer president vice senior junior lead staff principal partner owner team department division board human resources hr
    operations engineering marketing sales finance product design research development support service customer quality data software hardware
    university college school high middle bachelor master science arts degree diploma certificate license licence ma ba bsc msc mba phd
    ceo cto cfo coo cmo vp svp evp hr it ok okay id cv tv uk us usa eu un am pm ps p.s faq pdf api apis ai ml ui ux qa seo sql ad asap rsvp diy dna gps
    god mum mam mom dad mama papa grandma grandpa auntie uncle sir madam dear hi hello thanks thank yes no oh ah wow well please sorry
    internet web email north south east west northern southern eastern western earth world state city county country street road avenue
    mr mrs ms dr x xx xo xoxo o kind best regards sincerely yours re fyi covid plan a b c q rs inr usd eur gbp q1 q2 q3 q4 eod eom
    """.split()
)
# Common words of the web that are mostly names of places, people and companies.
_PLACES = frozenset(
    """
    boston seattle london paris smith john peter microsoft google chicago berlin munich york francisco angeles texas florida california toronto montreal
    vancouver sydney melbourne brisbane perth dublin belfast glasgow edinburgh manchester liverpool birmingham leeds bristol cardiff oxford cambridge
    madrid barcelona rome milan vienna zurich geneva brussels amsterdam copenhagen oslo stockholm helsinki warsaw prague budapest athens istanbul moscow
    dubai delhi mumbai bangalore singapore tokyo beijing shanghai denver dallas houston austin atlanta miami philadelphia detroit portland phoenix orlando
    vegas virginia ohio oregon arizona colorado georgia michigan illinois carolina tennessee minnesota wisconsin missouri massachusetts jersey hawaii alaska
    germany france spain italy poland ireland netherlands norway denmark sweden finland portugal china japan korea russia turkey greece egypt brazil mexico
    argentina chile australia canada india england scotland wales britain america europe africa asia
    amazon apple facebook oracle adobe cisco intel dell ibm sony samsung nokia siemens ford toyota honda boeing walmart disney nike ebay yahoo twitter linkedin
    paypal visa mastercard netflix spotify uber airbnb
    james robert michael william david richard charles joseph thomas daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason
    matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick harold douglas henry carl arthur
    ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne
    mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah
    kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine
    marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly
    johnson williams jones brown davis miller wilson moore taylor anderson jackson white harris martin thompson garcia martinez robinson clark rodriguez lewis lee walker
    hall allen young hernandez king wright lopez hill green adams baker gonzalez nelson carter mitchell perez roberts turner phillips campbell parker evans edwards collins
    excel salesforce photoshop java javascript python linux unix windows android perl php ruby html css
    """.split()
)

Wrong = tuple[int, int, str, str | None]


def check_proper(sentence: Sentence, record: Record) -> Iterator[Wrong]:
    """Each run of names in a sentence that the journal does not have."""
    words = words_of(sentence.text)
    run: list[Word] = []
    for at, word in enumerate(words):
        if _is_unknown(sentence, words, at, record):
            run.append(word)
            continue
        if run:
            yield _wrong(sentence, run, record)
            run = []
    if run:
        yield _wrong(sentence, run, record)
    yield from _unknown_bodies(sentence, words, record)


_BODIES = frozenset(
    "university college school hospital clinic institute academy bank council trust foundation society association ltd inc llc gmbh plc "
    "corporation company group polytechnic museum library church hotel restaurant center centre".split()
)


def _unknown_bodies(sentence: Sentence, words: tuple[Word, ...], record: Record) -> Iterator[Wrong]:
    """Names of schools, hospitals, firms made of known words that the journal has not put together."""
    at = 0
    while at < len(words):
        last = at
        while (
            last + 1 < len(words) and _runs_on(sentence, words[last], words[last + 1]) and words[at].capital
        ):
            last += 1
        run = words[at : last + 1]
        names = [bare_form(word.plain) for word in run if word.plain not in ("of", "&", "the")]
        if (
            len(names) > 1
            and not _BODIES.isdisjoint(names)
            and all(name in record.known or _is_common(name) for name in names)
        ):
            if not any(set(names) <= told for told in record.names):
                shown = sentence.text[run[0].start : run[-1].end]
                yield run[0].start, run[-1].end, f"“{shown}” stands nowhere in the journal.", None
        at = last + 1


def _runs_on(sentence: Sentence, word: Word, following: Word) -> bool:
    between = sentence.text[word.end : following.start]
    return (
        between == " "
        and (following.capital or following.plain in ("of", "&"))
        and not word.plain.endswith("'s")
    )


def _wrong(sentence: Sentence, run: list[Word], record: Record) -> Wrong:
    start, end = run[0].start, run[-1].start + len(bare_form(run[-1].plain))
    shown = sentence.text[start:end]
    fix = _person_near(run, record)
    if fix is not None:
        return start, end, f"The name is recorded as {fix}.", fix
    return start, end, f"“{shown}” stands nowhere in the journal.", None


def _person_near(run: list[Word], record: Record) -> str | None:
    """The recorded word that a single unknown one nearly spells."""
    if len(run) != 1:
        return None
    for who in record.case.people():
        for word in words_of(who.name):
            if len(word.plain) > 3 and near(bare_form(run[0].plain), word.plain):
                return who.name[word.start : word.end]
    return None


@cache
def _common() -> frozenset[str]:
    from afterview.core.recap.common_words import LEVELS  # noqa: PLC0415 -- 60 KB, only for names unknown

    return frozenset(word for listed in LEVELS.values() for word in listed.split())


def _is_common(word: str) -> bool:
    return word in _common() or stem(word) in _common()


def _is_unknown(sentence: Sentence, words: tuple[Word, ...], at: int, record: Record) -> bool:
    word = words[at]
    bare = bare_form(word.plain).strip(".")
    if not word.capital or len(bare) < 2 or bare in record.known or bare in _GENERIC or bare in HONORIFICS:
        return False
    if not sentence.plain[word.start : word.end] or _is_quoted(sentence, word):
        return False
    if bare in STOP_WORDS or all(
        part in record.known or part in STOP_WORDS or part in _GENERIC for part in re.split(r"[-.']", bare)
    ):
        return False
    if (
        at > 0
        and words[at - 1].plain.strip(".")
        in HONORIFICS - {"m", "sr", "mag", "father", "sister", "brother", "miss"}
        and words[at - 1].capital
    ):
        return True
    shouted = sentence.text[word.start : word.end].isupper() and len(bare) > 3
    listed = _is_common(bare)
    if _opens(sentence, word):
        return (
            False
            if listed or at + 1 >= len(words)
            else words[at + 1].capital
            and not words[at + 1].plain.startswith(("i'", "i"))
            and _is_name_like(words[at + 1], record)
        )
    if bare in _PLACES or bare in LEGAL:
        return True
    if listed and not shouted:
        governed = at > 0 and words[at - 1].plain in _GOVERNING and (at == 1 or not words[at - 1].capital)
        return governed or _is_in_company(words, at, record)
    return not listed


_GOVERNING = frozenset(
    "at joined left know knew use used using wrote write written speak spoke near from".split()
)


def _is_name_like(word: Word, record: Record) -> bool:
    bare = bare_form(word.plain)
    return bare not in record.known and bare not in _GENERIC and bare not in STOP_WORDS


def _is_in_company(words: tuple[Word, ...], at: int, record: Record) -> bool:
    """Whether a common word with a capital is half of a company's name that nobody recorded."""
    beside = words[at + 1] if at + 1 < len(words) else None
    return (
        beside is not None
        and beside.capital
        and (beside.plain.strip(".") in LEGAL or beside.plain in COMMON)
        and beside.plain not in record.known
    )


def _is_quoted(sentence: Sentence, word: Word) -> bool:
    if len(sentence.own) == len(sentence.plain):
        return sentence.own[word.start] == " "
    return sentence.plain[word.start : word.end] not in sentence.own


def _opens(sentence: Sentence, word: Word) -> bool:
    """Whether a word stands where a capital is due anyway: at the beginning, or after a colon or a dash."""
    before = sentence.text[: word.start].rstrip()
    return not before or before[-1] in ":—–-\"“‘'(!?.•…"
