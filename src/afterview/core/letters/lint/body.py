"""A letter in its parts: heading, salutation, body, closing phrase, signature (RULEBOOK section 6).

Offsets count code points of the text as given. Nothing is refused: a text without one of the parts has None there,
and what is none of the others is body.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from afterview.core.letters.lint.plain import closed_up, plain, without_quotations
from afterview.core.words import sentences


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the letter, from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body.

    `plain` is its text in lower case with plain marks, offset for offset. `own` is the same without quoted speech and
    with single spaces; `place` tells where in the letter something in it stands. `paragraph` counts the blocks
    between blank lines.
    """

    start: int
    end: int
    text: str
    plain: str
    own: str
    paragraph: int
    places: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> Span:
        """The span in the letter of a stretch of `own`."""
        if self.places is None:
            return Span(self.start + start, self.start + end)
        return Span(self.start + self.places[start], self.start + self.places[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class Salutation:
    """The greeting line: its span, and the span of the name in it (empty where it greets nobody by name)."""

    start: int
    end: int
    name: Span
    greeting: str
    """The greeting word in plain form: "dear", "hi"; empty where the name stands alone."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in its parts. `body` holds one span, and the postscript's where there is one."""

    text: str
    heading: Span | None
    salutation: Salutation | None
    body: tuple[Span, ...]
    closing: Span | None
    signature: Span | None
    sentences: tuple[Sentence, ...]

    def body_words(self) -> tuple[str, ...]:
        """The words of the body, split at white space."""
        return tuple(word for span in self.body for word in self.text[span.start : span.end].split())

    def at(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]


HONORIFICS = frozenset(
    """
    mr mrs ms miss mx m dr prof professor doctor sir dame lord lady madam madame ma'am rev reverend father sister brother
    fr sr hon judge justice capt captain col colonel lt major sgt officer chef principal dean coach pastor rabbi imam
    herr frau fräulein monsieur mme mlle señor señora sr sra srta signor signora dott ing dipl mag shri smt sri
    """.split()
)
"""Words that stand before a name, lower case, without full stops."""

PARTICLES = frozenset(
    "van von der den de del della di da dos du des la le el al bin ibn ben ter ten zu zur zum af av ó o ní nic mac mc st d' y e".split()
)

_MAX_HEADING_LINES = 14
_MAX_SIGNATURE_LINES = 9


def read_letter(
    text: str, names: frozenset[str] = frozenset(), signer: frozenset[str] = frozenset()
) -> Letter:
    """The parts of a letter.

    `names` are words of names that may be greeted without a greeting word, `signer` those of the writer's own name,
    both lower case.
    """
    lines = tuple(_lines(text))
    salutation = _salutation(text, lines, names)
    begin = salutation.end if salutation else 0
    heading = None
    if salutation is not None and text[: salutation.start].strip():
        heading = Span(0, len(text[: salutation.start].rstrip()))
    elif salutation is None:
        begin = _subject_end(lines)
        heading = Span(0, begin) if begin else None
    end, closing, signature, postscript = _ending(text, lines, begin, signer)
    spans = [_trimmed(text, begin, end)]
    if postscript is not None:
        spans.append(_trimmed(text, postscript.start, postscript.end))
    body = tuple(span for span in spans if span.start < span.end)
    return Letter(text, heading, salutation, body, closing, signature, tuple(_sentences(text, body)))


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    plain: str


def _lines(text: str) -> Iterator[_Line]:
    """The lines that hold something, without the white space around them."""
    position = 0
    for line in text.splitlines(keepends=True):
        span = _trimmed(text, position, position + len(line))
        if span.start < span.end:
            yield _Line(span.start, span.end, plain(text[span.start : span.end]))
        position += len(line)


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    left = start + len(part) - len(part.lstrip())
    return Span(left, max(left, start + len(part.rstrip())))


def _sentences(text: str, body: tuple[Span, ...]) -> Iterator[Sentence]:
    paragraph = 0
    for span in body:
        previous = span.start
        low = plain(text[span.start : span.end])
        own = without_quotations(low)
        for start, end in sentences(text[span.start : span.end]):
            if text[previous : span.start + start].count("\n") > 1:
                paragraph += 1
            previous = span.start + end
            spoken, places = closed_up(own[start:end])
            yield Sentence(
                span.start + start,
                span.start + end,
                text[span.start + start : span.start + end],
                low[start:end],
                spoken,
                paragraph,
                places,
            )
        paragraph += 1


# --- the salutation


@cache
def _greeting() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:my |very )?dear(?:est)?|hi(?:ya)?|hello|hey|good +(?:morning|afternoon|evening|day)|greetings"
        r"|g'day|gday|ciao|hallo|hola|hej|hei|kjære|kära|cher|chère|caro|cara|estimad[oa]|querid[oa]|bonjour|salut|moin|namaste|servus|liebe[rs]?|sehr +geehrte[r]?|guten +tag"
        r"|dia +du?it|respected|attn|attention|to)(?!\w)"
    )


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?P<word>[\[{<(«%_].*?[\]}>)»%_](?=[\s,:;!.]|$)|&|[^\W_][\w\u0300-\u036f'’./-]*\.?|\?+)"
    )


_GENERIC = frozenset(
    "sir madam sirs ma'am team all there both everyone everybody hiring recruiting selection search manager committee panel "
    "interviewers interviewer colleague colleagues friends friend folks and or & the whom it may concern recruiter recruiters "
    "staff department human resources hr company name".split()
)
# With a capital after the name, these begin the letter: "Hi Dana Thank you ..."
_BEGINNERS = frozenset(
    "i i'm i'd i've i'll it it's its thank thanks many just what we we're our my this that it was as after on in with please a an "
    "the you your hope hoping writing great good so such yesterday today how meeting for first".split()
)


def _salutation(text: str, lines: tuple[_Line, ...], names: frozenset[str]) -> Salutation | None:
    head = tuple(_head(lines))
    for line in head:
        found = _greeting().match(line.plain)
        if found is not None and (found[0] != "to" or _is_address(line.plain)):
            return _greeted(text, line, found[0])
    bare = (_bare_name(text, line, names) for line in head if not line.plain.startswith(_SUBJECT))
    return next((name for name in bare if name is not None), None)


def _head(lines: tuple[_Line, ...]) -> Iterator[_Line]:
    """The lines down to the first that is prose."""
    for line in lines[:_MAX_HEADING_LINES]:
        yield line
        if len(line.plain) > 90 or (line.plain[-1] in ".!?" and len(line.plain.split()) > 4):
            return


def _is_address(line: str) -> bool:
    return len(line.split()) <= 6 and line.endswith((",", ":"))


def _greeted(text: str, line: _Line, greeting: str) -> Salutation:
    after = line.start + len(greeting)
    name = _name(text, after, line.end)
    if name.start == name.end and text[after : after + 1] == ",":  # "Hi, Dana!" and "Good morning, Dana,"
        second = _name(text, after + 1, line.end, strict=True)
        if second.start < second.end and text[second.end : second.end + 1] in (
            "",
            ",",
            "!",
            ":",
            "\n",
            "\r",
            ".",
        ):
            name = second
    end = _past_mark(text, name.end, line.end)
    again = re.match(r"\s*(?:and\s+)?(?:dear|hi|hello)\s+", text[end : line.end], re.IGNORECASE)
    if again is not None:  # "Dear Ms Ortiz, dear Mr Nair,"
        name = Span(name.start, _name(text, end + again.end(), line.end).end)
        end = _past_mark(text, name.end, line.end)
    return Salutation(line.start, end, name, greeting)


def _past_mark(text: str, position: int, end: int) -> int:
    found = re.compile(r"[ \t]*(?:[,:;!.]+|[–—-]+(?=\s|$)|[–—])?").match(text, position, end)
    return found.end() if found else position


def _name(text: str, start: int, end: int, *, strict: bool = False) -> Span:
    """The words of a name from `start` on; `strict` asks for capitals."""
    first, last = None, start
    position = start
    stop = _phrase_end(text, start, end)
    if plain(text[start:stop]).split()[:2] == ["whom", "it"]:
        return _trimmed(text, start, stop)
    lower_ok = (
        not strict
        and stop < end
        and len(text[start:stop].split()) <= 5
        or stop >= end
        and len(text[start:end].split()) <= 6
    )
    while (found := _word().match(text, position, stop)) is not None:
        word = found["word"].rstrip(".").replace("’", "'")
        low = word.lower()
        known = (
            low in HONORIFICS or low in PARTICLES or low in _GENERIC or not word[0].isalpha() or "/" in word
        )
        if not (known or word[0].isupper() or (lower_ok and not strict)) or low in _BEGINNERS:
            break
        if (
            found["word"].endswith(".")
            and low not in HONORIFICS
            and len(low) > 1
            and found.end() < stop
            and low not in PARTICLES
        ):
            last = found.end() - 1
            first = found.start("word") if first is None else first
            break
        first = found.start("word") if first is None else first
        last = position = found.end()
    if first is None:
        return Span(start, start)
    while (
        text[last - 1] in ". "
        and text[first:last].rstrip(". ").lower() not in HONORIFICS
        and last > first + 2
    ):
        last -= 1
    return Span(first, last)


def _phrase_end(text: str, start: int, end: int) -> int:
    found = re.compile(r"[,:;!\n]|\s[–—-]|[–—]").search(text, start, end)
    return found.start() if found else end


def _bare_name(text: str, line: _Line, names: frozenset[str]) -> Salutation | None:
    """A name that stands without a greeting word: "Dana," or "Ms. Ortiz:"."""
    stop = _phrase_end(text, line.start, line.end)
    words = text[line.start : stop].replace("’", "'").split()
    if not 0 < len(words) <= 5:
        return None
    low = [word.lower().rstrip(".") for word in words]
    recorded = all(word in names or word in HONORIFICS for word in low) and any(word in names for word in low)
    alone = stop < line.end and not text[stop + 1 : line.end].strip(" ,-–—")
    titled = all(word[0].isupper() or word.lower() in PARTICLES for word in words) and (
        low[0] in HONORIFICS or low[0] in _GENERIC or len(words) <= 3
    )
    if (recorded and (alone or stop < line.end or stop == line.end)) or (
        alone and titled and not (set(low) & _BEGINNERS)
    ):
        return Salutation(line.start, _past_mark(text, stop, line.end), Span(line.start, stop), "")
    return None


_SUBJECT = ("subject:", "re:", "betreff:", "subj:")


def _subject_end(lines: tuple[_Line, ...]) -> int:
    return lines[0].end if lines and lines[0].plain.startswith(_SUBJECT) else 0


# --- closing phrase and signature

_CLOSERS = frozenset(
    "sincerely regards wishes truly faithfully respectfully cordially warmly best thanks gratefully appreciatively cheers gratitude "
    "yours kindly appreciation thank grüße grüßen greetings warmest fondly regard enthusiastically".split()
)
_CLOSER_FILL = frozenset(
    "yours very most with my and kind kindest warm best all the many again once you so much again sincere in great mit freundlichen "
    "besten herzlichen from to your for now then until always as ever every good high deep deepest heartfelt advance time a lot "
    "i am remain take care".split()
)


def _is_closing(line: str) -> bool:
    words = re.findall(r"[^\W\d_]+", line)
    if not 0 < len(words) <= 7 or line[-1] in "?:;":
        return False
    if not any(word in _CLOSERS for word in words):
        return " ".join(words) in ("take care", "until then", "until friday", "all good wishes", "slán")
    if line[-1] == "." and words[0] in ("thank", "thanks"):
        return False
    if line[-1] in ".!" and len(words) > 4:
        return False
    return all(word in _CLOSERS or word in _CLOSER_FILL for word in words)


def _ending(
    text: str, lines: tuple[_Line, ...], begin: int, signer: frozenset[str]
) -> tuple[int, Span | None, Span | None, Span | None]:
    """Where the body ends; the closing phrase, the signature and the postscript behind it."""
    rest = [line if line.start >= begin else _rest(text, line, begin) for line in lines if line.end > begin]
    rest = [line for line in rest if line.plain]
    postscript = None
    for index in range(len(rest) - 1, max(-1, len(rest) - 6), -1):
        if re.match(r"p\.? ?p?\.? ?s\b\.?[ :.,—-]", rest[index].plain + " "):
            postscript = Span(rest[index].start, rest[-1].end)
            rest = rest[:index]
            break
    for index in range(max(0, len(rest) - _MAX_SIGNATURE_LINES - 1), len(rest)):
        line, after = rest[index], rest[index + 1 :]
        if _is_closing(line.plain) and all(_is_short(other.plain) for other in after):
            return _cut(text, line, after, postscript)
        if index == len(rest) - 1 or all(_is_short(other.plain) for other in after):
            inline = _inline_closing(text, line, signer)
            if inline is not None:
                closing_start, closing_end = inline
                end = rest[-1].end
                return (
                    closing_start,
                    Span(closing_start, closing_end),
                    _trimmed(text, closing_end, end),
                    postscript,
                )
    start = _bare_signature(text, rest, signer)
    if start is not None:
        return start, None, Span(start, rest[-1].end), postscript
    end = rest[-1].end if rest else (postscript.start if postscript else max(begin, len(text)))
    return end, None, None, postscript


def _rest(text: str, line: _Line, begin: int) -> _Line:
    span = _trimmed(text, begin, line.end)
    return _Line(span.start, span.end, plain(text[span.start : span.end]))


def _cut(
    text: str, line: _Line, after: list[_Line], postscript: Span | None
) -> tuple[int, Span | None, Span | None, Span | None]:
    signature = Span(after[0].start, after[-1].end) if after else None
    return line.start, Span(line.start, line.end), signature, postscript


def _is_short(line: str) -> bool:
    return len(line) <= 80 and len(line.split()) <= 10 and not re.search(r"[a-z]{3,}[.!?]$", line)


@cache
def _inline() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|(?<=[.!?]) +)(?P<closing>(?:yours +(?:very +)?(?:sincerely|truly|faithfully)|sincerely(?: +yours)?|respectfully"
        r"|(?:with +)?(?:my +)?(?:very +)?(?:kind|kindest|best|warm|warmest)? *(?:regards|wishes)|best|warmly|cheers|many +thanks|thanks(?: +again)?"
        r"|thank +you(?: +again)?|all +the +best|with +(?:many +)?thanks|gratefully|cordially)) *[,—-]+ *(?P<name>[^\d,.!?]{2,40})\.?$"
    )


def _inline_closing(text: str, line: _Line, signer: frozenset[str]) -> tuple[int, int] | None:
    """Closing phrase and name on one line: "Best wishes, Marek"."""
    found = _inline().search(line.plain)
    if found is None or not 0 < len(found["name"].split()) <= 4:
        return None
    words = found["name"].split()
    start = line.start + found.start("name")
    if signer.isdisjoint(words) and not all(word[0].isupper() for word in text[start:].split()[: len(words)]):
        return None
    return line.start + found.start("closing"), line.start + found.end("closing")


def _bare_signature(text: str, lines: list[_Line], signer: frozenset[str]) -> int | None:
    """The start of a signature without a closing phrase: the writer's name, contact details under it."""
    start = None
    for line in reversed(lines[-_MAX_SIGNATURE_LINES:]):
        words = re.findall(r"[^\W\d_][\w']*", line.plain)
        is_name = (
            0 < len(words) <= 5
            and 2 * sum(word in signer for word in words) >= len(words)
            and line.plain[-1] not in ".!?,:;"
        )
        contact = len(words) <= 8 and ("@" in line.plain or sum(mark.isdigit() for mark in line.plain) >= 7)
        only_word = (
            len(words) == 1
            and line is lines[-1]
            and line.plain[-1] not in ".!?,"
            and text[line.start].isupper()
        )
        if is_name or only_word:
            start = line.start
        elif not contact or not _is_short(line.plain):
            break
    return start
