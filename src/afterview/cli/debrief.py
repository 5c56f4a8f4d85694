"""`afterview debrief`: five questions after an interview, then one number."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterview.cli.clock import now as clock
from afterview.cli.options import Day, json_option, now_option
from afterview.cli.output import print_json, print_lines, print_trouble, wrapped
from afterview.cli.recording import lines_of_hear_by, next_lines, next_of, words_options
from afterview.cli.records import home_option, open_records
from afterview.cli.subjects import interview_option, opportunity_option
from afterview.core.refusal import Refused

if TYPE_CHECKING:
    from afterview.services.debrief import Looked
    from afterview.services.read_answer import Answer

_Place = tuple[str, str]


@click.command(name="debrief", short_help="Look back on an interview, in five questions.")
@opportunity_option
@interview_option
@click.option("--went-well", metavar="TEXT", help="One thing that went well; empty text deletes it.")
@click.option("--would-change", metavar="TEXT", help="One thing to do another way.")
@click.option("--cannot-know", metavar="TEXT", help="What nobody can know from here.")
@words_options
@click.option(
    "--said-on", type=Day(), metavar="DATE", help="The day they said it (default: that of the interview)."
)
@click.option(
    "--forecast",
    type=click.IntRange(0, 100),
    metavar="0-100",
    help="How likely an offer is, in a hundred: asked once, and it stays.",
)
@click.option("--done", is_flag=True, help="The debrief is done as it stands.")
@now_option
@json_option
@home_option
def command(
    opportunity: str | None,
    interview: str | None,
    went_well: str | None,
    would_change: str | None,
    cannot_know: str | None,
    they_said: str | None,
    hear_by: date | None,
    said_on: date | None,
    forecast: int | None,
    now: datetime | None,
    home: Path | None,
    *,
    done: bool,
    as_json: bool,
) -> None:
    """Show the questions with what is recorded, or record answers.

    Whom you met, what they need and what you talked about are notes: `afterview note`.
    """
    owner, instant = open_records(home), now or clock()
    from afterview.services.debrief import look_back  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.find_subject import find_meeting  # noqa: PLC0415 -- as above
    from afterview.services.keep_debrief import Answers, keep_debrief  # noqa: PLC0415 -- as above

    place = find_meeting(owner, opportunity, interview, instant)
    answer = None
    if they_said or hear_by:
        answer = _answer(look_back(owner, *place, instant), they_said, hear_by, said_on)
    answers = Answers(
        went_well=went_well,
        would_change=would_change,
        cannot_know=cannot_know,
        hear_by=answer.hear_by if answer else None,
        forecast=None if forecast is None else forecast / 100,
        is_done=done,
    )
    keep_debrief(owner, place, answers, instant)
    looked = look_back(owner, *place, instant)
    stands = looked.interview.forecast
    if stands and forecast not in (None, round(stands.offer * 100)):
        print_trouble(f"The number that was given first stands: {round(stands.offer * 100)} in 100.")
    if as_json:
        print_json(_as_json(looked) | {"next": next_of(owner, place[0], instant)[0]})
        return
    following = next_lines(owner, place[0], instant)
    print_lines([*debrief_lines(looked, answer, instant), *(["", *following] if following else [])])


def _answer(looked: "Looked", words: str | None, day: date | None, said_on: date | None) -> "Answer":
    from afterview.services.read_answer import read_answer  # noqa: PLC0415 -- needs Django, loaded before

    answer = read_answer(words, day, said_on or looked.said_on, looked.understood)
    if answer.hear_by is None:
        raise Refused("--they-said", f"names no date ({answer.reading}): give it with --hear-by DATE")
    return answer


def debrief_lines(looked: "Looked", answer: "Answer | None", now: datetime) -> list[str]:
    """The five questions and the number, each with what is recorded or with the command that records it."""
    from afterview.core.journal import Debrief  # noqa: PLC0415 -- loaded with the journal

    met = looked.interview
    debrief = met.debrief or Debrief(at=now)
    lines = [
        f"{looked.opportunity.company}, {looked.opportunity.position} ({looked.opportunity.id}/{met.id})"
    ]

    def ask(question: str, answers: list[str], how: str) -> None:
        lines.extend(["", question, *(line for text in answers for line in wrapped(f"  {text}", "    "))])
        if not answers:
            lines.append(f"  ({how})")

    people = [", ".join(part for part in (p.name, p.title) if part) for p in met.people]
    topics = [
        f"talked about: {t.text}{f' ({t.discussed_with})' if t.discussed_with else ''}" for t in met.topics
    ]
    ask("1. Whom did you meet?", people, 'afterview note "Dana Ortiz, Head of Data: runs the platform team"')
    ask("2. What do they need?", [*met.needs, *topics], 'afterview note "Need: …"')
    ask("3. What is one thing that went well?", _text(debrief.went_well), "--went-well TEXT")
    redo = _text(debrief.would_change)
    redo += [f"cannot be known: {text}" for text in _text(debrief.cannot_know)]
    ask("4. What is one thing to do another way?", redo, "--would-change TEXT, --cannot-know TEXT")
    lines += ["", "5. Which date did they give?"]
    if met.hear_by:
        lines += lines_of_hear_by(met.hear_by, answer.reading if answer else None, now.date())
    else:
        lines.append("  (--they-said WORDS, or --hear-by DATE)")
    number = [f"{round(met.forecast.offer * 100)} in 100"] if met.forecast else []
    ask("And one number: how likely is an offer?", number, "--forecast 0-100; it is asked once and stays")
    return lines


def _text(answer: str | None) -> list[str]:
    return [answer] if answer else []


def _as_json(looked: "Looked") -> dict[str, Any]:
    from afterview.core.shape import write  # noqa: PLC0415 -- loaded with the journal

    met = looked.interview
    return {
        "opportunity": looked.opportunity.id,
        "interview": met.id,
        **{name: write(getattr(met, name)) for name in ("people", "needs", "topics", "clarifications")},
        **{name: write(getattr(met, name)) for name in ("debrief", "hear_by", "forecast")},
    }
