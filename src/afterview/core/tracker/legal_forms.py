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
_LONGEST = max(form.count(" ") for form in _FORMS) + 1


def without_legal_form(name: str) -> str:
    """A company's name in plain words without the forms at its end: `Northwind, Inc.` gives `northwind`.

    A name of nothing else stays as it is.
    """
    words = words_of(name.replace("&", " and ").replace("+", " and ")).split()
    while True:
        size = next(
            (n for n in range(_LONGEST, 0, -1) if n < len(words) and " ".join(words[-n:]) in _FORMS), 0
        )
        if not size and len(words) > 1 and words[-1] in ("and", "und", "et", "y"):
            size = 1
        if not size:
            return " ".join(words)
        words = words[:-size]


def has_legal_form(name: str) -> bool:
    """Whether a name ends in a legal form: it is a company's."""
    words = words_of(name).split()
    return 2 <= len(words) <= 8 and " ".join(words) != without_legal_form(name) and len(name) <= 80
