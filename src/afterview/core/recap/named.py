"""What an item names rather than tells: a skill, a degree, an award, a post without a word about it."""

import re

from afterview.core.recap.articles import a_or_an
from afterview.core.recap.deeds import done
from afterview.core.resume import ResumeItem


def skill(text: str, _item: ResumeItem) -> str | None:
    """A skill; "Coding: SQL, CSS" is "My skills in Coding include SQL and CSS"."""
    name, colon, listed = text.partition(": ")
    if colon:
        return f"My skills in {name} include {_enumerated(listed)}"
    return f"My skills include {text}" if len(text.split()) <= 6 else None


def certificate(text: str, item: ResumeItem) -> str | None:
    """A certificate held; one that is the name of a profession makes the candidate one."""
    if item.path.endswith(".summary"):
        return None
    someone = r"\w*(er|or|ist|rse|ant|ect|yst|ian)( \([^)]*\))?$"
    profession = rf"(Certified|Registered|Licensed|Chartered) (\w+ ){{0,3}}{someone}"
    return (
        f"I am {a_or_an(text)} {text}" if re.match(profession, text) else f"My certifications include {text}"
    )


def study(text: str, item: ResumeItem) -> str | None:
    """A degree or a course; whether it is finished is not said, since no date could be trusted for it."""
    if ".courses[" in item.path:
        return f"My coursework includes {text}"
    if ".highlights[" in item.path:
        return done(text, item)
    suffix = f", {item.where}"
    if item.where is None or not text.endswith(suffix):
        return None
    what = text.removesuffix(suffix)
    degree = re.match(
        r"(Bachelor|Master|Doctor|Associate|Diploma|Certificate|BSc|MSc|Ph\.?D|[BM]\.?[A-Z])", what
    )
    school = (
        f"the {item.where}"
        if re.match(r"(University|College|School|Institute) of\b", item.where)
        else item.where
    )
    if degree:
        return f"My education includes {a_or_an(what)} {what} from {school}"
    return f"My education includes {what} at {school}"


def award(text: str, item: ResumeItem) -> str | None:
    """An award by its title."""
    if item.path.endswith(".summary") or re.match(r"\w+ed\b", text):
        return None
    return f"My awards include {text}"


def publication(text: str, item: ResumeItem) -> str | None:
    """A publication by its title."""
    return None if item.path.endswith(".summary") else f"My publications include {text}"


def language(text: str, _item: ResumeItem) -> str | None:
    """A language, how well in brackets."""
    name, colon, fluency = text.partition(": ")
    return f"I speak {name} ({fluency})" if colon else f"I speak {name}"


def post(text: str, item: ResumeItem) -> str | None:
    """What was done in a post; a post of which the resume tells nothing, by its name."""
    if not re.search(r"\.(work|volunteer)\[\d+\]$", item.path):
        return done(text, item)
    if item.position is None or item.where is None:
        return None
    what, joint = ("volunteer", "with") if item.section == "volunteer" else ("work", "at")
    verb = {True: what, False: f"{what}ed", None: f"have {what}ed"}[item.current]
    alone = re.match(r"(Head|Chief|Director|President|Vice|VP|Chair|Captain|Treasurer)\b", item.position)
    title = item.position if alone else f"{a_or_an(item.position)} {item.position}"
    return f"I {verb} as {title} {joint} {item.where}"


def nothing(_text: str, _item: ResumeItem) -> str | None:
    """No sentence: an interest answers no need by itself."""
    return None


def _enumerated(text: str) -> str:
    """The list "A, B, C" as "A, B and C"."""
    *most, last = text.split(", ")
    return f"{', '.join(most)} and {last}" if most and " and " not in last and "(" not in text else text
