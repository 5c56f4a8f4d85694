"""A letter put together: salutation, body, closing phrase and signature."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterview.core.journal import LetterKind
from afterview.core.letters.choice import chance
from afterview.core.letters.letter import Letter, Register, Sentence
from afterview.core.letters.naming import salutation, short_company
from afterview.core.letters.outline import Occasion


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that run on, and lines of a list behind them."""

    sentences: tuple[Sentence, ...]
    listed: tuple[Sentence, ...] = ()


_CLOSINGS: dict[Register, dict[str, tuple[str, ...]]] = {
    "plain": {
        "US": ("Best regards,", "Kind regards,", "Regards,"),
        "UK": ("Kind regards,", "Best wishes,", "With kind regards,"),
    },
    "warm": {
        "US": ("Warm regards,", "With warm regards,", "All best wishes,"),
        "UK": ("Warm regards,", "With best wishes,", "All good wishes,"),
    },
    "formal": {"US": ("Sincerely,", "Sincerely yours,", "Respectfully,"), "UK": ("Yours sincerely,",)},
}


def written(
    occasion: Occasion, kind: LetterKind, register: Register, subject: str, paragraphs: Sequence[Paragraph]
) -> Letter:
    """The letter of these paragraphs."""
    person, interview = occasion.person, occasion.interview
    reader = person.name if person is not None else f"{short_company(occasion.opportunity.company)} team"
    american = occasion.spelling == "US"
    if person is not None:
        greeting = salutation(reader, register, occasion.country, american=american)
    else:
        greeting = f"Dear {reader}{':' if american and register == 'formal' else ','}"
    closings = _CLOSINGS[register][occasion.spelling]
    closing = closings[chance(f"{occasion.opportunity.id}|{reader}|{kind}", len(closings))]
    body = [_joined(part) for part in paragraphs]
    candidate = occasion.journal.candidate
    signature = [one for one in (candidate.name, candidate.phone, candidate.email) if one]
    text = "\n\n".join((greeting, *body, "\n".join((closing, *signature)))) + "\n"
    return Letter(
        kind=kind,
        interview=interview.id if interview is not None else None,
        person=person.name if person is not None else None,
        subject=subject,
        text=text,
        outline=tuple(sentence for part in paragraphs for sentence in (*part.sentences, *part.listed)),
    )


def _joined(part: Paragraph) -> str:
    return "\n".join((" ".join(one.text for one in part.sentences), *(one.text for one in part.listed)))
