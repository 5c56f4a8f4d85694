"""The legal forms that stand after a company's name: they do not tell two companies apart."""

from afterview.core.tracker.wording import words_of

_LISTED = """
    inc; incorporated; llc; l l c; llp; lp; ltd; limited; plc; corp; corporation; co; company; pbc; pty;
    pvt; pte; private limited; gmbh; mbh; ag; kg; kgaa; ohg; gbr; ug; e v; ev; eg; se; haftungsbeschrankt;
    ges m b h; gesmbh; co kg; sa; s a; sas; s a s; sarl; s a r l; sasu; eurl; snc; sci; sl; s l; slu;
    s l u; sau; s a u; srl; s r l; spa; s p a; bv; b v; nv; n v; ab; a b; as; a s; asa; aps; oy; oyj; kft;
    zrt; sp z o o; spzoo; s r o; sro; d o o; doo; lda; ltda; limitada; kk; k k; sa de cv; s a de c v; bhd;
    sdn bhd
    """
_FORMS = frozenset(words_of(form) for form in _LISTED.split(";"))
_AND = ("and", "und", "et", "y")
_LONGEST = max(form.count(" ") for form in _FORMS) + 1


def without_legal_form(name: str) -> str:
    """A company's name in plain words without the forms at its end: `Northwind, Inc.` gives `northwind`.

    A name of nothing else stays as it is.
    """
    words = words_of(name.replace("&", " and ").replace("+", " and ")).split()
    while size := _form_at_end(words) or (len(words) > 1 and words[-1] in _AND):
        words = words[:-size]
    return " ".join(words)


def has_legal_form(name: str) -> bool:
    """Whether a name ends in a legal form: it is a company's."""
    return len(name) <= 80 and _form_at_end(words_of(name).split()) > 0


def _form_at_end(words: list[str]) -> int:
    """How many words the legal form at the end has, 0 where there is none or nothing before it."""
    sizes = range(min(_LONGEST, len(words) - 1), 0, -1)
    return next((size for size in sizes if " ".join(words[-size:]) in _FORMS), 0)
