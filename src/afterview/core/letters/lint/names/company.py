"""The company's name in the body: as recorded, and no other company in its place."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from afterview.core.letters.lint.case import Case
from afterview.core.letters.lint.named import COMMON, own_part
from afterview.core.letters.lint.names.misnamed import NAME, Misnamed, Text, as_recorded
from afterview.core.letters.lint.naming import LEGAL, bare_form, core, find, near, same
from afterview.core.letters.lint.plain import phrase, plain
from afterview.core.letters.lint.wording import wording


def companies_misnamed(case: Case, body: Text) -> Iterator[Misnamed]:
    """The company misspelt, given another's second half, or another company where it should stand."""
    company = case.occasion.opportunity.company
    yield from _misspelt(body, company)
    yield from _other_half(body, company)
    yield from _other_opportunities(case, body)
    yield from _after_position(case, body)
    yield from _in_place(case, body)


def _recorded(company: str) -> str:
    return f"The company is recorded as {company}."


def _misspelt(body: Text, company: str) -> Iterator[Misnamed]:
    """Words with a capital that are a letter or two off, parted or joined otherwise."""
    wanted = core(company)
    for at, word in enumerate(body.words):
        if not word.capital:
            continue
        bare = bare_form(word.plain)
        for index, recorded in enumerate(wanted):
            beside = index > 0 and at > 0 and same(body.words[at - 1].plain, wanted[index - 1])
            if recorded in COMMON and not beside:
                continue  # "Foods" alone is anybody's
            if len(recorded) > 3 and bare not in body.known and near(bare, recorded):
                yield Misnamed(
                    word.start, word.start + len(bare), _recorded(company), as_recorded(company, recorded)
                )
        if at + 1 < len(body.words):
            following = body.words[at + 1]
            joined = word.plain + bare_form(following.plain)
            if joined in wanted and len(joined) > 5:
                yield Misnamed(word.start, following.end, _recorded(company), as_recorded(company, joined))


def _other_half(body: Text, company: str) -> Iterator[Misnamed]:
    """The company's own name before another's word: "Hartwell Logistics" of Hartwell Distribution."""
    wanted = core(company)
    own = own_part(wanted)
    rest = wanted[wanted.index(own[-1]) + 1 :] if own else ()
    for first, after in find(body.words, own):
        if not rest or after >= len(body.words):
            continue
        last, following = body.words[after - 1], body.words[after]
        parted = body.text[last.end : following.start].strip() or last.plain.endswith("'s")
        bare = bare_form(following.plain)
        if parted or not following.capital or bare in wanted or bare not in COMMON or bare in LEGAL:
            continue
        yield Misnamed(body.words[first].start, following.end, _recorded(company), _own_name(company))


def _own_name(company: str) -> str:
    """The company's name as people write it: without its legal suffix."""
    size = len(core(company))
    words = re.split(r"\s*[(\[,]", company)[0].split()
    return " ".join(words[: max(size, 1)]) if len(words) >= size else company


def _other_opportunities(case: Case, body: Text) -> Iterator[Misnamed]:
    """Companies of other opportunities: a letter about one company names no other."""
    opportunity = case.occasion.opportunity
    if case.occasion.kind not in ("thank_you", "follow_up"):
        return
    for other in case.occasion.journal.opportunities:
        if core(other.company) == core(opportunity.company):
            continue
        for first, last in find(body.words, core(other.company)):
            if body.words[first].capital:
                message = f"The letter is about {opportunity.company}, not {other.company}."
                yield Misnamed(
                    body.words[first].start, body.words[last - 1].end, message, _own_name(opportunity.company)
                )


def _after_position(case: Case, body: Text) -> Iterator[Misnamed]:
    """What stands after "<position> at": the company, and nothing else."""
    opportunity = case.occasion.opportunity
    title = r"[ -]".join(map(re.escape, core(opportunity.position)))
    pattern = (
        rf"\b(?i:{title})(?: \([^)]*\))?(?: (?:position|role|job|post))? (?:at|with|for) (?P<name>{NAME})"
    )
    for found in re.finditer(pattern, body.text):
        named = core(found["name"])
        if _is_company(named, opportunity.company) or _is_of_the_past(body.text, found.start()):
            continue
        if _is_employer(case, named) or _looks_like_one(named) or not body.known.issuperset(named):
            yield _in_its_place(found, opportunity.company)


def _is_of_the_past(text: str, position: int) -> bool:
    """Whether the words before are of an earlier job: "when I was a Data Engineer at"."""
    lead = plain(text[:position])
    return (
        phrase(r"\b(?:was|worked|been|years|former|experience|started) (?:\w+ ){0,3}$").search(lead)
        is not None
    )


_PLACES = wording(
    r"""
    (?:position|role|post|job|opening|opportunity|place|team|career|future|interview|vacancy)
        (?: [a-z]+){0,2}?(?: at| with| in| for| of)
    join(?:ing)?(?: the)?(?: team at| crew at)?
    work(?:ing)? (?:for|at|with)
    part of
    interest(?:ed)? in
    (?:want|like|love|wish|hope)s? to (?:come|belong|be) (?:to|at|with)
    """
)
_WANTING = (
    r"\b(?:want|like to|love to|interested|interest|wish|hope|eager|keen|delighted|excited|happy to|glad to|"
    r"proud to|look forward|confident|the position|the role|for the)\b"
)


@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_PLACES}) (?P<name>{NAME})")


def _in_place(case: Case, body: Text) -> Iterator[Misnamed]:
    """A former employer, or what is called like a company, where the one that is wanted should stand."""
    company = case.occasion.opportunity.company
    for found in _place().finditer(body.text):
        named = core(found["name"])
        if _is_company(named, company) or named == core(case.occasion.opportunity.position):
            continue
        if not _is_wanted(body.text, found.start()):
            continue
        if _is_employer(case, named) or _looks_like_one(named):
            yield _in_its_place(found, company)


def _in_its_place(found: re.Match[str], company: str) -> Misnamed:
    return Misnamed(found.start("name"), found.end("name"), _recorded(company), _own_name(company))


def _is_wanted(text: str, position: int) -> bool:
    """Whether the words around are of the job that is wanted, not of one that the writer has had."""
    if re.search(r"\b[Mm]y (?:\w+ )?$", text[:position]):
        return False
    lead = re.split(r"[.;:!?]", text[max(0, position - 70) : position])[-1]
    return phrase(_WANTING).search(plain(lead + text[position : position + 12])) is not None


def _is_company(named: tuple[str, ...], company: str) -> bool:
    own = own_part(core(company))
    return any(same(word, part) or near(bare_form(word), part) for word in named for part in own)


def _is_employer(case: Case, named: tuple[str, ...]) -> bool:
    work = case.occasion.journal.resume.get("work")
    entries = (
        [entry for entry in work if isinstance(entry, Mapping)] if isinstance(work, list | tuple) else []
    )
    names = [str(entry.get("name") or entry.get("company") or "") for entry in entries]
    return any(name and own_part(core(name)) == own_part(named) for name in names)


def _looks_like_one(named: tuple[str, ...]) -> bool:
    return len(named) > 1 and (named[-1] in COMMON or named[-1].strip(".") in LEGAL)
