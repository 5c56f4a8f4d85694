"""A sheet to print, take to the interview and fill in by hand: one HTML file that needs nothing else.

The first page is for the interview, the second for the hours and days after it, so that the first may lie on
the table. Nothing is loaded, nothing runs, and everything recorded is escaped.
"""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from html import escape

from afterview.adapters.sheet_style import STYLE
from afterview.core.days_in_words import day_in_words, instant_in_words, time_in_words
from afterview.core.journal import Candidate, Interview, Journal, Opportunity, Person
from afterview.core.plain_text import one_line
from afterview.core.plan import Action, plan
from afterview.core.plan.case import ONE_DAY
from afterview.core.time import local_time
from afterview.core.zones import zone

_FORMATS = {"onsite": "On site", "video": "By video", "phone": "By telephone"}
_QUESTIONS = (
    ("Whom did you meet?", 2),
    ("What do they need?", 2),
    ("What is one thing that went well?", 3),
    ("What is one thing that you would do differently?", 3),
    ("Which date did they give?", 1),
)
# What the plan asks after an interview, as it reads on paper.
_DEEDS = {
    "capture": "Complete the names, titles and topics on the first page",
    "debrief": "Answer the five questions above",
    "forecast": "Write down the one number above",
    "thank_you": "Write a thank-you letter to {person}",
    "clarify": "Clear up what was left unclear",
    "ask_hear_by": "If they did not say when you will hear, ask",
    "follow_up_call": "If you have not heard, call",
}
_ANYBODY_ELSE = "Write a thank-you letter to anybody else whom you met"
_HINT = "Print it and take it with you. What is for afterwards has a page of its own."
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
# A year far from any other: the date at the top is said with its year.
_LONG_AGO = date(1, 1, 1)


def sheet(
    journal: Journal,
    opportunity: Opportunity,
    interview: Interview,
    strongest: Sequence[tuple[str, str | None]] = (),
) -> bytes:
    """The sheet for an interview as an HTML file (UTF-8).

    `strongest` are the candidate's own items to bring up, best first, each with the need that it answers,
    None where it answers none in particular; the first three are shown. What to do afterwards is the plan as
    it stands when the interview ends.
    """
    title = f"{one_line(opportunity.position)} at {one_line(opportunity.company)}"
    body = [
        _element("h1", title),
        _element("p", _when_and_how(journal.candidate, opportunity, interview)),
        f'<p class="soft screen">{_HINT}</p>',
        *_people(interview),
        *_needs(interview, strongest),
        *_unclear(interview),
        *_hear_by(),
        '<div class="after">',
        *_questions(),
        *_afterwards(journal, opportunity, interview),
        "</div>",
    ]
    return _page(title, body).encode()


def _page(title: str, body: Sequence[str]) -> str:
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        _element("title", title),
        f"<style>{STYLE}</style>",
    ]
    opening = ["<!DOCTYPE html>", '<html lang="en">', "<head>", *head, "</head>", "<body>", "<main>"]
    return "\n".join([*opening, *body, "</main>", "</body>", "</html>", ""])


def _when_and_how(candidate: Candidate, opportunity: Opportunity, interview: Interview) -> str:
    there = local_time(opportunity, candidate).place
    here = zone(candidate.time_zone) if candidate.time_zone else there
    day, own = (interview.starts.astimezone(place) for place in (there, here))
    words = f"{day_in_words(day.date(), _LONG_AGO)}, {_span(interview, there)}"
    if own.utcoffset() != day.utcoffset():
        on = "" if own.date() == day.date() else f"{day_in_words(own.date(), _LONG_AGO)}, "
        words = f"{words} their time ({on}{_span(interview, here)} your time)"
    how = _FORMATS.get(interview.format or "")
    return f"{words}. {how}." if how else f"{words}."


def _span(interview: Interview, place: tzinfo) -> str:
    return f"{time_in_words(interview.starts, place)} to {time_in_words(interview.ends, place)}"


def _people(interview: Interview) -> list[str]:
    cards = [_person(person, interview) for person in interview.people]
    # A card across the sheet stands where nobody stands beside it.
    cards.append(_somebody_else(wide=len(cards) % 2 == 0))
    if not interview.people:
        cards.append(_somebody_else(wide=True))
    return ["<section>", _element("h2", "Whom you meet"), '<div class="people">', *cards, "</div></section>"]


def _person(person: Person, interview: Interview) -> str:
    topics = [one_line(t.text) for t in interview.topics if t.discussed_with in (None, person.name)]
    parts = [
        _element("h3", one_line(person.name)),
        _element("p", one_line(person.title)) if person.title else _labelled("Title", 1),
        _labelled("Responsible for", 1, one_line(person.responsibilities or "")),
        _labelled("You talked about", 2, "; ".join(topics)),
        "" if person.email or person.phone else _labelled("E-mail or telephone", 1),
    ]
    return f'<div class="person">{"".join(parts)}</div>'


def _somebody_else(*, wide: bool) -> str:
    who = _labelled("Name and title", 1) + _labelled("Responsible for", 1)
    what = _labelled("You talked about", 1) + _labelled("E-mail or telephone", 1)
    heading = _element("h3", "Somebody else")
    if not wide:
        return f'<div class="person">{heading}{who}{what}</div>'
    return (
        f'<div class="person wide">{heading}<div class="pair"><div>{who}</div><div>{what}</div></div></div>'
    )


def _needs(interview: Interview, strongest: Sequence[tuple[str, str | None]]) -> list[str]:
    rows = [(need or "", item) for item, need in strongest[:3]]
    answered = {need for need, _ in rows}
    rows += [(need, "") for need in interview.needs if need not in answered]
    rows += [("", "")] * max(2, 5 - len(rows))
    cells = [f"<tr>{_element('td', one_line(a))}{_element('td', one_line(b))}</tr>" for a, b in rows]
    heads = '<th scope="col">They need</th><th scope="col">You bring</th>'
    heading = _element("h2", "What they need, and what you bring to it")
    return ["<section>", heading, *_table(heads, cells), "</section>"]


def _unclear(interview: Interview) -> list[str]:
    known = [_element("p", one_line(c.text)) for c in interview.clarifications if c.resolved is None]
    heading = _element("h2", "What was left unclear, or came out wrong")
    return ['<section class="keep">', heading, *known, _room(2), "</section>"]


def _hear_by() -> list[str]:
    heading = _element("h2", "When will you hear from them?")
    words, whom = _labelled("Their exact words", 2), _labelled("From whom, and how", 1)
    return ['<section class="keep">', heading, words, whom, "</section>"]


def _questions() -> list[str]:
    return [
        "<section>",
        _element("h2", "Five questions, three minutes, on the same day"),
        "<ol>",
        *[f"<li>{escape(question)}{_room(lines)}</li>" for question, lines in _QUESTIONS],
        "</ol>",
        '<p>Then one number: how likely is an offer, from 0 to 100? <span class="short"></span></p>',
        "</section>",
    ]


def _afterwards(journal: Journal, opportunity: Opportunity, interview: Interview) -> list[str]:
    tick = '<td class="tick"><span class="box"></span></td>'
    rows = [
        f"<tr>{tick}{_element('td', what)}{_element('td', by)}</tr>"
        for what, by in _deeds(journal, opportunity, interview)
    ]
    done = '<th class="tick" scope="col"><span class="unseen">Done</span></th>'
    when = "When, in your time" if journal.candidate.time_zone else "When"
    heads = f'{done}<th scope="col">What</th><th scope="col">{when}</th>'
    heading = _element("h2", "Afterwards: what to do, and when")
    return ["<section>", heading, *_table(heads, rows), "</section>"]


def _deeds(journal: Journal, opportunity: Opportunity, interview: Interview) -> list[tuple[str, str]]:
    """What the plan will ask once the interview is over, as it falls due, and when."""
    name = journal.candidate.time_zone
    here = zone(name) if name else local_time(opportunity, journal.candidate).place
    today = interview.ends.astimezone(here).date()
    deeds = []
    for action in plan(journal, interview.ends):
        ours = action.opportunity == opportunity.id and action.interview in (interview.id, None)
        if ours and action.is_open and action.kind in _DEEDS:
            what = _DEEDS[action.kind].format(person=one_line(action.person or ""))
            deeds.append((action.due, what, _when(action, here, today)))
    letters_due = interview.ends + ONE_DAY
    deeds.append((letters_due, _ANYBODY_ELSE, _by(letters_due, here, today)))
    return [(what, when) for _, what, when in sorted(deeds, key=lambda deed: deed[0])]


def _when(action: Action, here: tzinfo, today: date) -> str:
    if action.kind != "follow_up_call":
        return _by(action.due, here, today)
    first, last = (instant_in_words(instant, here, today) for instant in (action.opens, action.due))
    dated = "If they name a date: on the first or second business day after it."
    return f"Between {first} and {last}, in their office hours. {dated}"


def _by(instant: datetime, here: tzinfo, today: date) -> str:
    return f"By {instant_in_words(instant, here, today)}"


def _table(heads: str, rows: Sequence[str]) -> list[str]:
    return [f"<table><thead><tr>{heads}</tr></thead>", "<tbody>", *rows, "</tbody></table>"]


def _labelled(label: str, lines: int, known: str = "") -> str:
    """A label, what is known, and room to write."""
    text = _element("p", known) if known else ""
    return f'<p class="label">{escape(label)}</p>{text}{_room(lines)}'


def _room(lines: int) -> str:
    return '<span class="room"></span>' * lines


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>"
