"""The articles that resumes leave out: "built CI/CD pipeline using X" is "built a CI/CD pipeline using X"."""

# Singular nouns that cannot stand bare in a sentence.
_COUNTED = frozenset(
    """
    api app application apprenticeship bot campaign catalog catalogue checklist club cluster committee
    course curriculum dashboard database dataset fleet framework function game guide handbook hospital
    initiative interface internship kitchen lab library manual method module mvp network newsletter package
    partnership pipeline plan platform playbook plugin portal procedure product program programme project
    prototype protocol report roadmap scheduler script series server shop site society solution spreadsheet
    stack strategy suite survey system template tool tracker unit warehouse webpage website workflow
    workshop
    """.split()  # noqa: SIM905 -- a list of words
)
# Nouns that a resume speaks of as known: the team, the migration.
_KNOWN = frozenset(
    {"department", "launch", "migration", "process", "redesign", "rollout", "team", "transition"}
)
DETERMINERS = frozenset(
    """
    a an the all our this these each every both multiple several over more various my its their any some
    """.split()  # noqa: SIM905
)
_ENDS = frozenset(
    """
    in by for as to with from at on of under within through via that which and or across during into while
    when where between among against - – —
    """.split()  # noqa: SIM905
)
_PARTICLES = frozenset({"up", "out", "off", "down", "over", "back", "together", "on"})


def with_article(said: str, rest: str) -> str:
    """`said` (up to the verb) and `rest` joined, with the article that a noun right after the verb needs.

    A preposition may stand between them: "collaborated with IT team" is "collaborated with the IT team".
    """
    first, _, after = rest.partition(" ")
    if first in {"with", "in", "on", "for"} and after:
        return f"{said} {first} {_article(after)}{after}"
    return f"{said} {_article(rest)}{rest}"


def _article(rest: str) -> str:
    phrase = rest.split()
    if phrase[0].lower() in _PARTICLES:
        return ""
    for place, word in enumerate(phrase[:5]):
        if _settles(word):
            return ""
        following = phrase[place + 1] if place + 1 < len(phrase) else "-"
        if word[-1] in ",;" or following in _ENDS or following.endswith("ing"):
            noun = word.rstrip(",;").lower()
            if noun in _KNOWN:
                return "a " if (noun, following) == ("team", "of") else "the "
            if noun in _COUNTED:
                return f"{a_or_an(phrase[0])} "
            if not following.endswith("ing"):
                return ""
    return ""


def _settles(word: str) -> bool:
    """Whether a word does what an article would, ends the phrase or makes its number uncertain."""
    return (
        word.lower() in DETERMINERS
        or word in _ENDS
        or word[0].isdigit()
        or word.lower().endswith(("'s", "’s", "s'", "s’", "&"))
    )


def a_or_an(text: str) -> str:
    """The article for a text by the sound that its first word begins with."""
    first, *_ = text.split()
    letters = first.isupper() or (
        first[:2].isupper() and first[:1].isalpha()
    )  # MVP, MSc: said letter by letter
    if letters:
        return "an" if first[0] in "AEFHILMNORSX" else "a"
    if first.lower().startswith(("uni", "use", "eu", "one", "once")):
        return "a"
    return "an" if first[0].lower() in "aeiou" else "a"
