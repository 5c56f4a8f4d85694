"""One thank-you letter on its way: which parts in which order, and which sentence says each."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from afterview.core.journal import Interview, Person
from afterview.core.letters.arrangements import (
    ARRANGEMENTS,
    GROUPS,
    INSTEAD,
    LINKED,
    RECAPS,
    RECAPS_BESIDE,
    WITHOUT_TOPIC,
    Arrangement,
)
from afterview.core.letters.choice import Line, Said, Voice, chance, choose, fitting, say
from afterview.core.letters.letter import Letter, Register, Sentence
from afterview.core.letters.mail import Paragraph, written
from afterview.core.letters.outline import Occasion, ToldTopic, days, hear_by, named
from afterview.core.letters.pairs import Pair
from afterview.core.letters.slots import (
    echo_slots,
    further_pair_slots,
    is_about,
    pair_slots,
    pair_tags,
    topic_slots,
    topic_tags,
)
from afterview.core.letters.stock.intent import SUBJECT

_STEP = 7  # shares no divisor with the number of any set of arrangements
_LEAST = 75  # words of the body below which a letter says a second thing
_MOST = 170  # and above which it does not


@dataclass(slots=True)
class Draft:
    """What one letter is written from; `lines` are those that its sentences came from.

    `turn` is the reader's place among the readers of the interview, `attempt` counts tries at a letter that
    is not like its siblings, `taken` are the lines that they use.
    """

    occasion: Occasion
    interview: Interview
    person: Person
    register: Register
    given: tuple[Pair, ...]
    topics: tuple[ToldTopic, ...]
    echo: Pair | None
    turn: int
    attempt: int
    taken: frozenset[str]
    lines: list[str] = field(default_factory=list)

    def letter(self) -> Letter:
        """The letter, long enough to say something and short enough to be read."""
        slots, tags, voice = self._slots(), self._tags(), self._voice()
        parts = self._arranged()
        paragraphs = self._say(parts, slots, tags, voice)
        for extra in ("further recap", "further topic", "picture"):
            if _words(paragraphs) < _LEAST and not any(extra in part for part in parts):
                parts = _with(parts, extra)
                paragraphs = self._say(parts, slots, tags, voice)
        if _words(paragraphs) > _MOST:
            parts = tuple(tuple(name for name in part if not name.startswith("further")) for part in parts)
            paragraphs = self._say(parts, slots, tags, voice)
        subject = choose(fitting(SUBJECT, slots, tags, voice), voice, ())
        self.lines.append(subject.text)
        title = say(subject, slots, voice)[0].text
        return written(self.occasion, "thank_you", self.register, title, paragraphs)

    def _voice(self) -> Voice:
        seed = "|".join(
            (self.occasion.opportunity.id, self.interview.id, self.person.name, str(self.attempt))
        )
        return Voice(self.register, self.occasion.spelling, seed, self.taken)

    def _arranged(self) -> Arrangement:
        key = f"{self.occasion.opportunity.id}|{self.interview.id}"
        arrangements = ARRANGEMENTS if self.topics else WITHOUT_TOPIC
        if self.topics and is_about(self.topics[0], self.given[0]) and chance(f"{key}|{self.person.name}", 3):
            arrangements = LINKED
        # Siblings get different arrangements as long as there are enough.
        return arrangements[
            (chance(key, len(arrangements)) + (self.turn + self.attempt) * _STEP) % len(arrangements)
        ]

    def _slots(self) -> dict[str, Said]:
        slots = named(self.occasion) | days(self.occasion)[0]
        if (date := hear_by(self.occasion)) is not None:
            slots["hear_by"] = date
        for place, topic in zip(("", "2"), self.topics, strict=False):
            slots |= topic_slots(topic, place)
        slots |= pair_slots(self.given[0])
        if len(self.given) > 1:
            slots |= further_pair_slots(*self.given)
        if self.echo is not None:
            slots |= echo_slots(self.echo)
        return slots

    def _tags(self) -> frozenset[str]:
        held = set(days(self.occasion)[1] | pair_tags(self.given[0]))
        if self.interview.format is not None:
            held.add(self.interview.format)
        if len(self.interview.people) == 1:
            held.add("single")
        if self.occasion.opportunity.job_ad:
            held.add("ad")
        for place, topic in zip(("", "2"), self.topics, strict=False):
            held |= {f"{tag}{place}" for tag in topic_tags(topic)}
        return frozenset(held)

    def _say(
        self, parts: Arrangement, slots: dict[str, Said], tags: frozenset[str], voice: Voice
    ) -> tuple[Paragraph, ...]:
        self.lines = []
        paragraphs = []
        for part in parts:
            said: list[Sentence] = []
            for name in part:
                for line in self._lines_of(name, slots, tags, voice):
                    self.lines.append(line.text)
                    said += say(line, slots, voice, (f"{self.occasion.path}.position",))
            if said:
                paragraphs.append(Paragraph(tuple(said)))
        return tuple(paragraphs)

    def _lines_of(self, name: str, slots: dict[str, Said], tags: frozenset[str], voice: Voice) -> list[Line]:
        """The line chosen for a part; two where none says both, none for a part that may be missing."""
        held = tags
        if any(line in RECAPS for line in self.lines):
            held |= {"after"}
        if any("{position}" in line or "{as_position}" in line for line in self.lines):
            held |= {"named"}
        groups = RECAPS_BESIDE if name == "recap" and not self.given[0].answers else GROUPS[name]
        for group in groups:
            lines = fitting(group, slots, held, voice)
            if lines:
                return [choose(lines, voice, self.lines)]
        return [line for other in INSTEAD.get(name, ()) for line in self._lines_of(other, slots, tags, voice)]


def _with(parts: Arrangement, extra: str) -> Arrangement:
    """The parts with one more: behind the part that it furthers, else before the last paragraph."""
    lead = extra.removeprefix("further ")
    for index, part in enumerate(parts):
        for at, name in enumerate(part):
            if lead in name:
                return (*parts[:index], (*part[: at + 1], extra, *part[at + 1 :]), *parts[index + 1 :])
    return (*parts[:-1], (extra,), parts[-1])


def _words(paragraphs: Sequence[Paragraph]) -> int:
    return sum(len(sentence.text.split()) for part in paragraphs for sentence in part.sentences)
