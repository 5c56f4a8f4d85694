"""Thank-you letters: one for each person of an interview, none like another (RULEBOOK section 6)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from afterview.core.journal import Interview, Person
from afterview.core.letters.choice import Line, Said, Voice, chance, choose, fitting, say
from afterview.core.letters.letter import Letter, Register, Sentence
from afterview.core.letters.mail import Paragraph, written
from afterview.core.letters.outline import Occasion, ToldTopic, days, hear_by, named, needs_of, topics
from afterview.core.letters.pairs import Pair, deal, pairs
from afterview.core.letters.slots import pair_slots, pair_tags, topic_slots
from afterview.core.letters.stock import thank_you as stock
from afterview.core.refusal import Refused
from afterview.core.resume import resume_items

# The parts of a letter, paragraph by paragraph. What a letter begins with and where the recap stands differs.
_ARRANGEMENTS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("thanks", "topic"), ("recap", "confidence"), ("interest", "hearing")),
    (("thanks for topic",), ("recap", "confidence"), ("interest",), ("hearing",)),
    (("topic first", "thanks after"), ("recap", "confidence"), ("interest and hearing",)),
    (("thanks", "topic", "further topic"), ("recap",), ("confidence and interest",), ("hearing",)),
    (("interest first", "thanks after"), ("topic",), ("recap",), ("confidence and hearing",)),
    (("thanks for topic", "further topic"), ("interest",), ("recap", "confidence"), ("hearing",)),
    (("thanks", "interest"), ("topic",), ("recap", "confidence"), ("hearing",)),
    (("topic first", "thanks after"), ("interest", "confidence"), ("recap", "hearing")),
    (("thanks",), ("recap", "confidence"), ("topic", "interest"), ("hearing",)),
    (("thanks for topic",), ("recap", "further recap"), ("confidence and interest", "hearing")),
    (("thanks", "topic"), ("interest",), ("recap", "further recap"), ("confidence and hearing",)),
    (("interest first", "thanks after"), ("recap", "confidence"), ("topic",), ("hearing",)),
)
_WITHOUT_TOPIC: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("thanks", "interest"), ("recap", "further recap", "confidence"), ("hearing",)),
    (("thanks",), ("recap", "further recap"), ("confidence and interest", "hearing")),
    (("interest first", "thanks after"), ("recap", "further recap"), ("confidence and hearing",)),
    (("thanks",), ("recap", "confidence"), ("further recap", "interest"), ("hearing",)),
)
_LEAST = 75  # words of the body below which a letter says a second thing
_MOST = 170  # and above which it does not


def thank_yous(occasion: Occasion, interview: Interview, register: Register) -> tuple[Letter, ...]:
    """A letter to each person of an interview, in their order.

    `Refused` where nobody was met or the resume has nothing to set beside a need.
    """
    if not interview.people:
        raise Refused(f"{occasion.interview_path}.people", "is empty: record whom you met first")
    items = resume_items(occasion.journal.resume)
    if not items:
        raise Refused(
            "resume", "holds no item yet: add a post, a degree or a skill that the letter can set beside what they need"
        )
    found = pairs(items, needs_of(occasion))
    about = {who.name: _about(interview, who) for who in interview.people}
    dealt = deal(found, about, 2)
    letters: dict[str, Letter] = {}
    taken: frozenset[str] = frozenset()
    for turn, who in enumerate(sorted(interview.people, key=lambda one: one.name)):
        told = replace(occasion, person=who)
        given = dealt[who.name] or (_beside(found, needs_of(occasion), turn),)
        draft = _Draft(told, interview, who, register, given, topics(told, who, turn), turn, taken)
        letters[who.name] = draft.letter()
        taken |= frozenset(draft.lines)
    return tuple(letters[who.name] for who in interview.people)


def _about(interview: Interview, who: Person) -> str:
    own = [topic.text for topic in interview.topics if topic.discussed_with == who.name]
    return " ".join((*own, who.title or "", who.responsibilities or ""))


def _beside(found: Sequence[Pair], needs: Sequence[object], turn: int) -> Pair:
    """Where no item answers a need: an item of the resume beside a need, the `turn`-th of each."""
    told = [pair for pair in found if pair.said is not None] or list(found)
    pair = told[turn % len(told)]
    need = needs[turn % len(needs)] if needs else None
    return replace(pair, need=need, answers=False)


@dataclass(slots=True)
class _Draft:
    """One letter on its way: its slots and tags, what is said so far and by which lines."""

    occasion: Occasion
    interview: Interview
    person: Person
    register: Register
    given: tuple[Pair, ...]
    topics: tuple[ToldTopic, ...]
    turn: int
    taken: frozenset[str]
    lines: list[str] = field(default_factory=list)

    def letter(self) -> Letter:
        """The letter, long enough to say something and short enough to be read."""
        slots, tags = self._slots()
        voice = self._voice()
        parts = self._arranged()
        paragraphs = self._say(parts, slots, tags, voice)
        count = _words(paragraphs)
        extras = [name for name in ("further topic", "further recap") if not any(name in part for part in parts)]
        while count < _LEAST and extras:
            parts = _with(parts, extras.pop())
            paragraphs = self._say(parts, slots, tags, voice)
            count = _words(paragraphs)
        if count > _MOST:
            parts = tuple(tuple(name for name in part if not name.startswith("further")) for part in parts)
            paragraphs = self._say(parts, slots, tags, voice)
        subject = say(choose(fitting(stock.SUBJECT, slots, tags, voice), voice, ()), slots, voice)[0].text
        return written(self.occasion, "thank_you", self.register, subject, [Paragraph(part) for part in paragraphs])

    def _voice(self) -> Voice:
        seed = "|".join((self.occasion.opportunity.id, self.interview.id, self.person.name, "thank_you"))
        return Voice(self.register, self.occasion.spelling, seed, self.taken)

    def _arranged(self) -> tuple[tuple[str, ...], ...]:
        arrangements = _ARRANGEMENTS if self.topics else _WITHOUT_TOPIC
        key = f"{self.occasion.opportunity.id}|{self.interview.id}"
        # A step without a common divisor: siblings get different arrangements as long as there are enough.
        return arrangements[(chance(key, len(arrangements)) + 5 * self.turn) % len(arrangements)]

    def _slots(self) -> tuple[dict[str, Said], frozenset[str]]:
        slots = named(self.occasion)
        when, tags = days(self.occasion)
        slots |= when
        held = set(tags)
        if not when:
            held.add("ahead")
        held |= {self.interview.format} if self.interview.format else set()
        held |= {"single"} if len(self.interview.people) == 1 else set()
        held |= {"ad"} if self.occasion.opportunity.job_ad else set()
        if (date := hear_by(self.occasion)) is not None:
            slots["hear_by"] = date
        for place, topic in zip(("", "2"), self.topics, strict=False):
            slots |= topic_slots(topic, place)
        held |= {"own"} if self.topics and self.topics[0].own else set()
        for place, pair in zip(("", "2"), self.given, strict=False):
            slots |= pair_slots(pair, place)
        held |= pair_tags(self.given[0])
        return slots, frozenset(held)

    def _say(
        self, parts: tuple[tuple[str, ...], ...], slots: dict[str, Said], tags: frozenset[str], voice: Voice
    ) -> tuple[tuple[Sentence, ...], ...]:
        self.lines = []
        paragraphs = []
        for part in parts:
            said: list[Sentence] = []
            for name in part:
                for line in self._lines_of(name, slots, tags, voice):
                    self.lines.append(line.text)
                    said += say(line, slots, voice, (f"{self.occasion.path}.position",))
            if said:
                paragraphs.append(tuple(said))
        return tuple(paragraphs)

    def _lines_of(self, name: str, slots: dict[str, Said], tags: frozenset[str], voice: Voice) -> list[Line]:
        """The line chosen for a part; two where a part for both is not at hand, none for a part that may be missing."""
        held = tags | {"after"} if any(line in _RECAPS for line in self.lines) else tags
        for group in _GROUPS[name]:
            lines = fitting(group, slots, held, voice)
            if lines:
                return [choose(lines, voice, self.lines)]
        return [line for other in _INSTEAD.get(name, ()) for line in self._lines_of(other, slots, tags, voice)]


_RECAP_GROUPS = (stock.RECAP, stock.RECAP_VERBATIM)
_RECAPS = frozenset(line.text for group in (*_RECAP_GROUPS, stock.RECAP_BESIDE, stock.RECAP_ALONE) for line in group)
_GROUPS: dict[str, tuple[tuple[Line, ...], ...]] = {
    "thanks": (stock.THANKS,),
    "thanks after": (stock.THANKS_AFTER,),
    "thanks for topic": (stock.THANKS_FOR_TOPIC,),
    "topic": (stock.TOPIC,),
    "topic first": (stock.TOPIC_FIRST,),
    "further topic": (stock.FURTHER_TOPIC,),
    "recap": (*_RECAP_GROUPS, stock.RECAP_BESIDE, stock.RECAP_ALONE),
    "further recap": (stock.FURTHER_RECAP,),
    "confidence": (stock.CONFIDENCE,),
    "interest": (stock.INTEREST,),
    "interest first": (stock.INTEREST_FIRST,),
    "confidence and interest": (stock.CONFIDENCE_INTEREST,),
    "hearing": (stock.HEARING, stock.HEARING_UNDATED),
    "interest and hearing": (stock.INTEREST_HEARING,),
    "confidence and hearing": (stock.CONFIDENCE_HEARING,),
}
_INSTEAD = {
    "thanks for topic": ("thanks", "topic"),
    "topic first": ("thanks", "topic"),
    "interest first": ("thanks", "interest"),
    "confidence and interest": ("confidence", "interest"),
    "interest and hearing": ("interest", "hearing"),
    "confidence and hearing": ("confidence", "hearing"),
}


def _with(parts: tuple[tuple[str, ...], ...], extra: str) -> tuple[tuple[str, ...], ...]:
    """The parts with one more, behind the part that it furthers."""
    lead = extra.removeprefix("further ")
    for index, part in enumerate(parts):
        for at, name in enumerate(part):
            if lead in name:
                return (*parts[:index], (*part[: at + 1], extra, *part[at + 1 :]), *parts[index + 1 :])
    return parts


def _words(paragraphs: Sequence[Sequence[Sentence]]) -> int:
    return sum(len(sentence.text.split()) for part in paragraphs for sentence in part)
