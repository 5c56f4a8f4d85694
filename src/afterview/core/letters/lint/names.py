"""`names`: reader, company and position as recorded, nobody else greeted, no other company in place (section 6)."""

import re
from collections.abc import Iterator

from afterview.core.letters.lint.body import HONORIFICS, PARTICLES, Salutation
from afterview.core.letters.lint.case import Case, interview_texts, present, strings
from afterview.core.letters.lint.finding import Finding
from afterview.core.letters.lint.named import COMMON, own_part
from afterview.core.letters.lint.naming import (
    LEGAL,
    Word,
    bare_form,
    core,
    find,
    folded,
    name_parts,
    name_words,
    near,
    same,
    words_of,
)

_ADDRESS_FILL = frozenset(
    "a chara hei and & sahib saheb ji sir ma'am madam hello again dear there herr frau".split()
)
_NOBODY = frozenset(
    "all team sir madam sirs everyone everybody both there friends friend folks colleagues colleague hiring manager recruiter recruiting committee panel "
    "department staff human resources hr whom interviewer interviewers selection board search".split()
)


def check_names(case: Case) -> Iterator[Finding]:
    """An error for each name that is not as recorded, another person greeted, another company in place."""
    salutation = case.letter.salutation
    if salutation is not None and case.letter.at(salutation.name).strip():
        yield from _greeted(case, salutation)
    known = _known_words(case)
    for span in case.letter.body:
        text = case.letter.at(span)
        for start, end, message, fix in _in_text(case, words_of(text), text, known):
            yield Finding("names", "error", span.start + start, span.start + end, message, fix)


# --- the salutation


def _greeted(case: Case, salutation: Salutation) -> Iterator[Finding]:
    reader = case.occasion.person
    text = case.letter.at(salutation.name)
    if re.search(r"[\[{<_(%?]", text):
        return
    words = [word for word in words_of(text) if word.plain not in HONORIFICS]
    if not words:
        return
    people = [reader] if reader is not None else list(case.people())
    titles = {word.plain for who in people for word in words_of(who.title or "")}
    wanted = [word for word in words if word.plain not in _ADDRESS_FILL and word.plain not in titles]
    if any(_is_named(wanted, text, who.name) for who in people) or not people:
        return
    start, end = salutation.name.start + words[0].start, salutation.name.start + words[-1].end
    if reader is None:
        if all(word.plain in _NOBODY for word in wanted):
            return
        yield Finding("names", "error", start, end, f"“{text}” is nobody recorded here.", None)
        return
    fix = _respelled(wanted, reader.name) or reader.name
    other = next((who.name for who in case.people() if who != reader and _shares(wanted, who.name)), None)
    if wanted and all(word.plain in _NOBODY for word in wanted):
        message = f"The letter goes to {reader.name}, and “{text}” greets nobody by name."
    elif other is not None and not _shares(wanted, reader.name):
        message = f"The letter goes to {reader.name}, not to {other}."
    elif other is not None:
        message = f"The letter goes to {reader.name} alone; {other} is to have one of their own."
    else:
        message = f"The name is recorded as {reader.name}."
    yield Finding("names", "error", start, end, message, fix)


def _is_named(words: list[Word], text: str, name: str) -> bool:
    """Whether the words are recorded parts of the name, in their order or turned round, particles kept."""
    parts = name_parts(name)
    left = [word for word in words]
    given = [word.plain for word in left]
    used = 0
    while given:
        part = next((part for part in parts if _starts(given, part, left, text)), None)
        if part is None:
            return False
        given, left = given[len(part) :], left[len(part) :]
        used += 1
    return used > 0


def _starts(given: list[str], part: tuple[str, ...], words: list[Word], text: str) -> bool:
    if len(given) < len(part):
        return False
    return all(
        _spelled(given[at], part[at], text[words[at].start : words[at].end]) for at in range(len(part))
    ) or (len(part) == 1 and len(given) > 1 and given[0] == part[0][0])


def _spelled(word: str, recorded: str, written: str) -> bool:
    if same(word, recorded):
        return True
    return written.isupper() and len(written) > 1 and written == recorded.upper()


def _shares(words: list[Word], name: str) -> bool:
    own = [word for word in name_words(name) if word not in PARTICLES]
    return any(word.plain in own or any(near(word.plain, one) for one in own) for word in words)


def _respelled(words: list[Word], name: str) -> str | None:
    """The recorded parts that the words try to spell, as recorded."""
    recorded = words_of(name)
    chosen = [
        word
        for word in recorded
        if word.plain not in HONORIFICS
        and any(word.plain == one.plain or near(one.plain, word.plain) for one in words)
    ]
    if not chosen:
        return None
    first = chosen[0].start
    index = recorded.index(chosen[0])
    while index > 0 and recorded[index - 1].plain in PARTICLES:
        index -= 1
        first = recorded[index].start
    return name[first : chosen[-1].end]


# --- the body


def _known_words(case: Case) -> frozenset[str]:
    """Words that the journal has: they are no misspellings of others."""
    opportunity, journal = case.occasion.opportunity, case.occasion.journal
    texts = list(strings(journal.resume))
    texts += present((opportunity.job_ad, opportunity.company, opportunity.position, journal.candidate.name))
    for interview in opportunity.interviews:
        texts += interview_texts(interview)
    for other in journal.opportunities:
        texts += (other.company, other.position)
    return frozenset(bare_form(word.plain) for text in texts if "@" not in text for word in words_of(text))


Misnamed = tuple[int, int, str, str | None]


def _in_text(case: Case, words: tuple[Word, ...], text: str, known: frozenset[str]) -> Iterator[Misnamed]:
    taken: set[int] = set()
    company, position = case.occasion.opportunity.company, case.occasion.opportunity.position
    for place in (
        *_misspelt(words, core(company), company, known, "company"),
        *_another_company(case, words, text),
        *_misspelt_position(words, position, known),
        *_another_position(case, text, position),
        *_misspelt_reader(case, words, known),
    ):
        if place[0] not in taken:
            taken.add(place[0])
            yield place


def _misspelt(
    words: tuple[Word, ...], wanted: tuple[str, ...], name: str, known: frozenset[str], what: str
) -> Iterator[Misnamed]:
    """Words with a capital that are one or two letters off the recorded ones, or parted or joined otherwise."""
    for at, word in enumerate(words):
        bare = bare_form(word.plain)
        for index, recorded in enumerate(wanted):
            if recorded in COMMON and not (index and at and same(words[at - 1].plain, wanted[index - 1])):
                continue
            if len(recorded) > 3 and word.capital and bare not in known and near(bare, recorded):
                end = word.start + len(bare)
                yield word.start, end, f"The {what} is recorded as {name}.", _as_recorded(name, recorded)
        if at + 1 < len(words) and word.capital:
            joined = word.plain + bare_form(words[at + 1].plain)
            if joined in wanted and len(joined) > 5:
                yield (
                    word.start,
                    words[at + 1].end,
                    f"The {what} is recorded as {name}.",
                    _as_recorded(name, joined),
                )


def _as_recorded(name: str, plain_word: str) -> str | None:
    return next((name[word.start : word.end] for word in words_of(name) if word.plain == plain_word), None)


def _another_company(case: Case, words: tuple[Word, ...], text: str) -> Iterator[Misnamed]:
    """The company's own name with another company's second half, and companies in its place."""
    company = case.occasion.opportunity.company
    wanted = core(company)
    own = own_part(wanted)
    rest = wanted[wanted.index(own[-1]) + 1 :]
    for _, after in find(words, own):
        if not rest or after >= len(words):
            continue
        following = words[after]
        gap = text[words[after - 1].end : following.start]
        if gap.strip() or not following.capital or words[after - 1].plain.endswith("'s"):
            continue
        if (
            not same(following.plain, rest[0])
            and bare_form(following.plain) in COMMON - LEGAL
            and following.plain not in wanted
        ):
            yield (
                words[after - len(own)].start,
                following.end,
                f"The company is recorded as {company}.",
                company if len(wanted) == len(own) + len(rest) else None,
            )
    yield from _companies_after_position(case, text)
    yield from _companies_in_place(case, words, text)


_PLACE = (
    r"(?:position|role|post|job|opening|opportunity|place|team|career|future|interview|vacancy)(?: [a-z]+){0,2}? (?:at|with|in|for|of)|join(?:ing)?(?: the)?(?: team at| crew at)?|work(?:ing)? (?:for|at|with)|part of|"
    r"interest(?:ed)? in|(?:want|like|love|wish|hope)s? to (?:come|belong|be) (?:to|at|with)"
)


def _companies_in_place(case: Case, words: tuple[Word, ...], text: str) -> Iterator[Misnamed]:
    """Other recorded companies, and former employers, where the sentence has the reader's company."""
    journal, opportunity = case.occasion.journal, case.occasion.opportunity
    others = [other.company for other in journal.opportunities if other.company != opportunity.company]
    if case.occasion.kind not in ("thank_you", "follow_up"):
        others = []
    for name in others:
        for first, last in find(words, core(name)):
            if words[first].capital:
                yield (
                    words[first].start,
                    words[last - 1].end,
                    f"The letter is about {opportunity.company}, not {name}.",
                    opportunity.company,
                )
    for found in re.finditer(
        rf"\b(?:{_PLACE}) (?P<name>(?:the )?[A-Z](?:[\w'’&-]|\.(?=\w))*(?: (?:& |of |and )?[A-Z](?:[\w'’&-]|\.(?=\w))*){{0,4}})",
        text,
    ):
        named = core(found["name"])
        if not named or _is_company(named, opportunity.company) or not _future(text, found.start()):
            continue
        if _employer(case, named) or _looks_like_company(named):
            yield (
                found.start("name"),
                found.end("name"),
                f"The company is recorded as {opportunity.company}.",
                opportunity.company,
            )


def _companies_after_position(case: Case, text: str) -> Iterator[Misnamed]:
    """What stands after "<position> at": the company, and nothing else."""
    opportunity = case.occasion.opportunity
    title = r"[ -]".join(map(re.escape, core(opportunity.position)))
    name = (
        r"(?P<name>(?:the )?[A-Z](?:[\w'’&-]|\.(?=\w))*(?: (?:& |of |and )?[A-Z](?:[\w'’&-]|\.(?=\w))*){0,4})"
    )
    for found in re.finditer(
        rf"\b(?i:{title})(?: \([^)]*\))?(?: (?:position|role|job|post))? (?:at|with|for) {name}", text
    ):
        named = core(found["name"])
        if _is_company(named, opportunity.company) or not _wanting(text, found.start()):
            continue
        if _employer(case, named) or _looks_like_company(named) or not set(named) <= _known_words(case):
            yield (
                found.start("name"),
                found.end("name"),
                f"The company is recorded as {opportunity.company}.",
                opportunity.company,
            )


def _wanting(text: str, position: int) -> bool:
    """Whether the words before are not of an earlier job: "when I was a Data Engineer at"."""
    return (
        re.search(r"\b(?:was|worked|been|years|former|experience|started) (?:\w+ ){0,3}$", text[:position])
        is None
    )


def _is_company(named: tuple[str, ...], company: str) -> bool:
    own = own_part(core(company))
    return any(same(word, part) or near(bare_form(word), part) for word in named for part in own)


def _future(text: str, position: int) -> bool:
    """Whether the words before speak of the job that is wanted."""
    lead = re.split(r"[.;:!?]", text[max(0, position - 70) : position])[-1] + text[position : position + 12]
    if re.search(r"\b[Mm]y (?:\w+ )?$", text[:position]):
        return False
    return (
        re.search(
            r"\b(?:want|like to|love to|interested|interest|wish|hope|eager|keen|delighted|excited|happy to|glad to|proud to|look forward|confident|the position|the role|for the)\b",
            lead,
        )
        is not None
    )


def _employer(case: Case, named: tuple[str, ...]) -> bool:
    work = case.occasion.journal.resume.get("work")
    entries = work if isinstance(work, list | tuple) else ()
    names = [
        str(entry.get("name") or entry.get("company") or "") for entry in entries if hasattr(entry, "get")
    ]
    return any(name and own_part(core(name)) == own_part(named) for name in names)


def _looks_like_company(named: tuple[str, ...]) -> bool:
    return len(named) > 1 and (named[-1] in COMMON or named[-1].strip(".") in LEGAL)


# --- the position


def _misspelt_position(words: tuple[Word, ...], position: str, known: frozenset[str]) -> Iterator[Misnamed]:
    """A word one or two letters off, where its neighbours are the position's."""
    wanted = core(position)
    for at, word in enumerate(words):
        for index, recorded in enumerate(wanted):
            if (
                word.plain in known
                or word.plain.replace("-", "") == recorded.replace("-", "")
                or not near(word.plain, recorded)
                or word.plain in (recorded + "s", recorded + "ing")
            ):
                continue
            beside = (at > 0 and index > 0 and same(words[at - 1].plain, wanted[index - 1])) or (
                at + 1 < len(words)
                and index + 1 < len(wanted)
                and same(words[at + 1].plain, wanted[index + 1])
            )
            if beside or (len(wanted) == 1 and word.capital):
                yield (
                    word.start,
                    word.end,
                    f"The position is recorded as {position}.",
                    _as_recorded(position, recorded),
                )


_TITLE = r"(?P<title>[A-Z][\w'’-]*(?:(?: |-)(?:of |for |and |& |de )?[A-Z][\w'’-]*){0,5})"
_HEADS = frozenset(
    """
    engineer manager lead leader teacher nurse chef cook electrician assistant developer analyst designer director officer clerk driver
    supervisor coordinator administrator consultant specialist technician scientist architect accountant planner buyer foreman marketer
    executive associate representative adviser advisor operator producer editor writer researcher librarian secretary receptionist
    attorney paralegal therapist physician pharmacist counselor counsellor instructor lecturer professor trainer strategist recruiter
    head chief owner principal apprentice journeyman mechanic carpenter plumber welder baker
    """.split()
)


def _another_position(case: Case, text: str, position: str) -> Iterator[Misnamed]:
    """A title in the position's place that is not the position."""
    wanted = core(position)
    held = {" ".join(core(said)) for said in strings(case.occasion.journal.resume)}
    for pattern in (
        rf"\b(?:position|role|post|job|title|opening|vacancy) (?:of |as )(?:an? |the |your )?{_TITLE}",
        rf"\b(?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|an?) {_TITLE} (?:position|role|post|job|opening|vacancy)\b",
        rf"\b(?:as|be|become|being|becoming) (?:an? |the |your )?(?:next |new )?{_TITLE}",
    ):
        for found in re.finditer(pattern, text):
            given = [part for word in words_of(found["title"]) for part in [bare_form(word.plain)]]
            while given and given[0] in ("the", "a", "an", "your"):
                given.pop(0)
            if not given or given[-1] not in _HEADS | {wanted[-1]} or _is_position(given, wanted, position):
                continue
            if any(near(word, part) for word in given for part in wanted):
                continue
            if pattern.startswith(r"\b(?:as") and (
                not set(given) & set(wanted) - {"lead", "senior"} or " ".join(given) in held
            ):
                continue
            if not re.search(
                r"\b(?:want|like|love|wish|interest\w*|accept|hope|eager|keen|glad|happy|join|apply|applied|consider\w*|take|for)\b",
                text[max(0, found.start() - 90) : found.end() + 40],
            ):
                continue
            yield (
                found.start("title"),
                found.end("title"),
                f"The position is recorded as {position}.",
                position,
            )


def _is_position(given: list[str], wanted: tuple[str, ...], position: str) -> bool:
    """Whether a title is the position: all its words, with or without its qualifier in any order; not another rank."""
    recorded = {part for word in words_of(position) for part in (word.plain, *word.plain.split("-"))}
    own = {part for word in wanted for part in (word, *word.split("-"))}
    spread = {part for word in given for part in (word, *word.split("-"))}
    if {w.rstrip("s") for w in own} <= {w.rstrip("s") for w in spread} and not spread - recorded - {
        "m",
        "f",
        "d",
    } - set(COMMON) - _QUALIFIERS:
        return True
    return len(wanted) > 2 and spread <= own and wanted[-1] in spread and len(spread) > 1


_QUALIFIERS = frozenset("night day shift nights full part time remote new next the on duty team".split())


def _misspelt_reader(case: Case, words: tuple[Word, ...], known: frozenset[str]) -> Iterator[Misnamed]:
    reader = case.occasion.person
    if reader is None:
        return
    own = [word for word in name_words(reader.name) if word not in PARTICLES]
    for _, after in find(words, name_parts(reader.name)[-1]):
        first = after - len(name_parts(reader.name)[-1]) - 1
        if first >= 0 and words[first].capital and _almost(words[first].plain, own[0]):
            yield (
                words[first].start,
                words[first].end,
                f"The name is recorded as {reader.name}.",
                _as_recorded(reader.name, own[0]),
            )
    for word in words:
        bare = bare_form(word.plain)
        for recorded in own:
            if word.capital and len(recorded) > 3 and bare not in known and near(bare, recorded):
                if folded(bare) != folded(recorded) and len(recorded) < 6:
                    continue  # a short word is too soon like another
                yield (
                    word.start,
                    word.start + len(bare),
                    f"The name is recorded as {reader.name}.",
                    _as_recorded(reader.name, recorded),
                )


def _almost(word: str, recorded: str) -> bool:
    """Whether a word before the family name is a given name spelled otherwise."""
    left, right = folded(word), folded(recorded)
    return (
        word != recorded
        and left[:1] == right[:1]
        and word not in HONORIFICS
        and len(word) > 2
        and (
            left == right
            or left.replace("aa", "a") == right
            or abs(len(left) - len(right)) <= 1
            and left[-1] == right[-1]
        )
    )
