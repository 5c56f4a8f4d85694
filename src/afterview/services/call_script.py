"""A call script, as programs and people read it."""

from dataclasses import asdict
from datetime import datetime
from textwrap import wrap
from typing import Any

from afterview.core.calls import CallScript, Contact, Hours, NoCallScript, Purpose, call_script
from afterview.core.finding import NotFound
from afterview.core.journal import Journal

_WIDTH = 78


def script_for(journal: Journal, action_id: str, now: datetime) -> CallScript:
    """The script for an open action of the plan at `now`; `NotFound` where there is no such call to make."""
    try:
        return call_script(journal, action_id, now)
    except NoCallScript as nothing:
        raise NotFound(str(nothing)) from None


def script_as_json(script: CallScript) -> dict[str, Any]:
    """Every part of the script by its name, null where there is none; instants as RFC 3339."""
    value = asdict(script)
    value["when"]["hours"] = [_hours_as_json(each) for each in script.when.hours]
    return value


def script_lines(script: CallScript) -> list[str]:
    """The script as lines for a person, in the order in which a call goes."""
    if script.write_instead is not None:
        return [
            script.title,
            "",
            *_paragraph(script.write_instead),
            *_paragraph(script.why),
            "",
            "If they call you back",
            *_purposes(script.purposes),
            "  At the end",
            *_quoted(script.closing, indent=5),
            *_advice(script),
        ]
    return [
        script.title,
        "",
        *_when(script),
        *_paragraph(script.why),
        "",
        *_whom(script),
        "",
        "To whoever answers",
        *_quoted(script.greeting),
        *_paragraph(script.if_absent),
        "",
        f"To {script.ask_for.name if script.ask_for else 'the person who is put on'}",
        *_quoted(script.opening),
        *_purposes(script.purposes),
        *_optional(script.optional),
        "  At the end",
        *_quoted(script.closing, indent=5),
        "",
        "On an answering machine, slowly",
        *_quoted(script.voicemail),
        *_advice(script),
    ]


def _hours_as_json(hours: Hours) -> dict[str, str]:
    return {"starts": hours.starts.isoformat(), "ends": hours.ends.isoformat()}


def _when(script: CallScript) -> list[str]:
    lines = ["When", *_paragraph(script.when.headline)]
    if len(script.when.hours) > 1 or not script.when.may_call_now:
        lines += [f"    {stretch}" for stretch in script.when.stretches]
    return lines + (_paragraph(script.when.caveat) if script.when.caveat else [])


def _whom(script: CallScript) -> list[str]:
    if script.ask_for is None:
        return ["Ask for", "  Whoever is hiring.", *_paragraph(script.dial)]
    others = [f"  Else {_contact(other)}" for other in script.otherwise]
    return ["Ask for", f"  {script.ask_for.in_words}", *_paragraph(script.dial), *others]


def _contact(contact: Contact) -> str:
    return f"{contact.in_words}, {contact.phone or 'no number recorded'}"


def _purposes(purposes: tuple[Purpose, ...]) -> list[str]:
    lines = []
    for number, purpose in enumerate(purposes, 1):
        lines += [f"  {number}. {purpose.aim}", *_quoted(purpose.say, indent=5)]
    return lines


def _optional(sentence: str | None) -> list[str]:
    return ["  If you like, and without names", *_quoted(sentence, indent=5)] if sentence else []


def _advice(script: CallScript) -> list[str]:
    lines = ["", "If they say"]
    for answer in script.answers:
        lines += [f"  {answer.asked}", *_quoted(answer.say, indent=5)]
    lines += ["", "Leave out"]
    for each in script.avoid:
        lines += _wrapped(each, first="  - ", rest="    ")
    return [*lines, "", "Afterwards", *_paragraph(script.afterwards)]


def _paragraph(text: str) -> list[str]:
    return _wrapped(text, first="  ", rest="  ")


def _quoted(text: str, indent: int = 2) -> list[str]:
    return _wrapped(f"“{text}”", first=" " * indent, rest=" " * (indent + 1))


def _wrapped(text: str, *, first: str, rest: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
