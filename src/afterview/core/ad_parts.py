"""The parts of a job advertisement, known by their headings."""

import re
from functools import cache
from typing import Literal

# Three parts hold needs; in an "open" part prose is judged sentence by sentence; "aside" is all that is no
# need.
Part = Literal["must", "duty", "wish", "open", "aside"]

# The first pattern found in a heading decides; the order settles headings that hold two ("about what we
# offer"). "more" heads skills of either kind: wished for below "desirable", else asked for.
_HEADINGS: tuple[tuple[Part | Literal["more"], tuple[str, ...]], ...] = (
    (
        "wish",
        (
            r"nice[- ]to[- ]haves?|\bdesir(ed|able)|\bpreferred\b|\bbonus (points|skills)|good to have",
            r"\bplus(es)?\b|advantageous|ideally",
        ),
    ),
    (
        "must",
        (
            r"apply if|looking for|we seek|about you\b|about the (candidate|person)|who you are",
            r"what you('ll)? (need|bring|have)|you have|you bring",
        ),
    ),
    (
        "aside",
        (
            r"interview|(hiring|selection|recruitment) process|\bapply\b|application|next steps?|contact",
            r"closing|deadline|\bequal\b|\beeoc?\b|diversity|inclusi|accommodat|privacy|disclaimer",
            r"\blegal\b|right to work|background check|physical|additional information|benefits?\b",
            r"perks?\b|\boffers?\b|what you('ll| will| can)? (get|receive|gain)",
            r"why (join|work|us|teach|you|choose|we)|compensation|salary|\bpay\b|package|reward",
            r"in it for you|in return|living (here|in)|reasons to",
            r"(our|the) (mission|values|story|culture|core|people|offer|vision|promise)|who we are",
            r"more about us|working (at|for|with|hours)|life at",
            r"(about|meet) us",
            r"(about|meet) (this|our|the) (company|organi[sz]ation|business|employer|school|trust|firm)",
            r"company (description|overview|profile|info)|(job|employment|contract) type|schedule",
            r"shifts?\b|\bhours\b|location|logistics|\btravel\b|^(department|division|employer|dept)$",
            r"start date|references|^reports? to|^(job )?title|^company|^level|^band|^grade|^date|^ref\b",
            r"^class times|^position$|^website|^posted",
        ),
    ),
    (
        "open",
        (
            r"(about|meet) (the|our) (teams?|department|project|client)",
            r"^(the|our) (teams?|department|client)",
        ),
    ),
    (
        "duty",
        (
            r"responsib|\bduties|\btasks?\b|what you('ll| will)|what (this|the) (role|job)",
            r"\b(the|this|your|our) (role|job|position|opportunity|work|impact)\b",
            r"(role|job|position) (overview|description|summary|purpose|profile|brief)|day[- ]to[- ]day",
            r"a (typical )?day|functions|\boverview\b|^summary|accountabilit|you will|you'll|deliverables",
            r"objectives|\bscope\b|\bpurpose\b|^job$",
        ),
    ),
    (
        "must",
        (
            r"requir|qualif|you should|you must|must[- ]haves?|essential",
            r"you('re|r) (profile|background|skills|experience)|the person",
            r"(person|candidate) (spec|profile)|candidate|minimum|competenc|proficien|criteria|credentials",
            r"attributes",
        ),
    ),
    (
        "more",
        (
            r"skills?|experience|knowledge|education|abilit|technical|technolog|\btools?\b|\bstack\b",
            r"training|certificat|licen[cs]es?|degree|languages?|^ops\b",
        ),
    ),
    (
        "aside",
        (r"^about\b",),
    ),
)

# A short line without a colon is a heading only where all its words are of the kind headings are made of.
_HEADING_WORDS = frozenset(
    """
    a about accountabilities additional an and apply are at attributes background basic benefit benefits
    bonus brief bring can candidate closing company compensation competencies contact core criteria culture
    date day deadline description desirable desired diversity do duties education eeo employer employment
    equal essential experience for from function functions gain get good have haves hear here hiring hours
    how ideal inclusion info information interview is it job join key knowledge learn level life like living
    location looking main minimum mission more must need needs next nice of offer offers opportunity or our
    overview package pay people perks person personal plus points position possess preferred preferably
    privacy process profile purpose qualifications receive recruitment required requirement requirements
    responsibilities responsibility reward rewards role salary schedule scope selection should skill skills
    specification start statement steps stack story summary tasks team teams technical the this to training
    travel type typical us values we we're we'll what what's who why will with work working you you'll
    you're you've your nice-to-have nice-to-haves must-have must-haves day-to-day all-round abilities
    ability
    """.split()  # noqa: SIM905 -- a list of words
)
_MARKS = "#*_=-–— \t\u00a0"


def labelled(line: str) -> tuple[str | None, str | None]:
    """A line like "Education: a degree in nursing" as its label and its value, or two times None."""
    found = _label().match(line.strip(_MARKS[1:]) if line.lstrip().startswith("**") else line)
    return (found[1].strip(), found[2].strip("* ")) if found else (None, None)


def heading_part(line: str, current: Part, *, known: bool = False) -> Part | None:
    """The part that a line opens, where it is a heading, else None; `known` says that a colon ended it.

    A heading that says nothing of its kind leaves the part as it is.
    """
    text = line.strip().replace("’", "'")
    bare = text.strip(_MARKS).rstrip(":").strip(_MARKS)
    count = len(bare.split())
    if not bare or count > 12 or (bare[-1] in ".;," and not text.endswith(":")):
        return None
    marked = known or text.endswith(":") or text.startswith(("#", "**")) or bare.isupper()
    kind = next((part for part, pattern in _patterns() if pattern.search(bare)), None)
    if kind is None:
        return current if marked and not known and (text.endswith(":") or count <= 6) and count > 1 else None
    if not marked and not _reads_as_heading(text, bare):
        return None
    if kind == "more":
        return "wish" if current == "wish" else "must"
    return kind


def _reads_as_heading(text: str, bare: str) -> bool:
    if text[:1] in "-•*·–" or not bare[0].isupper():
        return False
    plain = re.findall(r"[\w'-]+", bare.lower())
    if all(word in _HEADING_WORDS for word in plain):
        return len(plain) <= 8
    opening = r"(?:About|(?:Working|Life) at|Why|Join|Benefits of)\s+(?:working at |the )?"
    return re.match(rf"{opening}[A-Z0-9]\S*(?:\s+\S+){{0,5}}$", bare) is not None


@cache
def _label() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\*\*)?([A-Z][\w '’/&-]{1,30}?)\s*(?:\*\*)?:\s*(?:\*\*)?\s*([^\s/*].*)$")


@cache
def _patterns() -> tuple[tuple[Part | Literal["more"], re.Pattern[str]], ...]:
    return tuple((part, re.compile("|".join(held), re.IGNORECASE)) for part, held in _HEADINGS)
