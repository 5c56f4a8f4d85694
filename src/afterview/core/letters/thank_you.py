"""Thank-you letters: one for each person of an interview, none like another (RULEBOOK section 6)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from afterview.core.journal import Interview, Person
from afterview.core.letters.choice import Line, Said, Voice, chance, choose, fitting, say
from afterview.core.letters.letter import Letter, Register, Sentence
from afterview.core.letters.mail import Paragraph, written
from afterview.core.letters.needs_said import SaidNeed
from afterview.core.letters.outline import Occasion, ToldTopic, days, hear_by, named, needs_of, topics
from afterview.core.letters.pairs import Pair, Reader, deal, echo, pairs
from afterview.core.letters.slots import echo_slots, further_pair_slots, names_a_day, pair_slots, pair_tags, topic_slots
from afterview.core.letters.stock import thank_you as stock
from afterview.core.recap.ranking import terms, worth
from afterview.core.refusal import Refused
from afterview.core.resume import resume_items

Arrangement = tuple[tuple[str, ...], ...]

# The parts of a letter, paragraph by paragraph. What a letter begins with and where the recap stands differs.
_ARRANGEMENTS: tuple[Arrangement, ...] = (
    (("thanks", "topic"), ("recap", "confidence"), ("interest", "hearing")),
    (("thanks for topic",), ("able recap",), ("interest",), ("hearing",)),
    (("topic first", "thanks after"), ("recap", "confidence"), ("interest and hearing",)),
    (("thanks", "topic", "further topic"), ("recap",), ("confidence and interest",), ("hearing",)),
    (("interest first", "thanks after interest"), ("topic",), ("recap",), ("confidence and hearing",)),
    (("thanks for topic", "further topic"), ("interest",), ("recap", "confidence"), ("hearing",)),
    (("thanks", "interest"), ("topic",), ("able recap",), ("hearing",)),
    (("topic first", "thanks after"), ("interest", "confidence"), ("recap", "hearing")),
    (("thanks",), ("recap", "confidence"), ("topic", "interest"), ("hearing",)),
    (("thanks for topic",), ("recap", "further recap"), ("confidence and interest", "hearing")),
    (("thanks", "topic"), ("interest",), ("recap", "further recap"), ("confidence and hearing",)),
    (("interest first", "thanks after interest"), ("able recap",), ("topic",), ("hearing",)),
)
# The same where the topic leads to the recap.
_LINKED: tuple[Arrangement, ...] = (
    (("thanks",), ("topic and recap",), ("confidence and interest",), ("hearing",)),
    (("thanks", "interest"), ("topic and recap", "confidence"), ("hearing",)),
    (("interest first", "thanks after interest"), ("topic and recap",), ("confidence and hearing",)),
    (("thanks",), ("topic and recap", "confidence"), ("further topic",), ("interest", "hearing")),
    (("thanks",), ("topic and recap", "further recap"), ("confidence",), ("interest and hearing",)),
)
_WITHOUT_TOPIC: tuple[Arrangement, ...] = (
    (("thanks", "interest"), ("recap", "further recap", "confidence"), ("picture",), ("hearing",)),
    (("thanks", "picture"), ("recap", "further recap"), ("confidence and interest", "hearing")),
    (("interest first", "thanks after interest"), ("recap", "further recap"), ("picture", "confidence and hearing")),
    (("thanks",), ("picture", "interest"), ("able recap", "further recap"), ("hearing",)),
    (("thanks",), ("able recap",), ("picture", "interest"), ("hearing",)),
)
_STEP = 7  # shares no divisor with the number of any set of arrangements
_LINKS = 4.0  # the worth of the words in common from which a topic leads to an item
_BRIEF_TOPIC = 8  # words
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
    found = pairs(items, needs_of(occasion), occasion.opportunity.position)
    about = {who.name: _about(interview, who) for who in interview.people}
    dealt = deal(found, about, 2)
    letters: dict[str, Letter] = {}
    taken: frozenset[str] = frozenset()
    used = {pair.item.path for given in dealt.values() for pair in given}
    for turn, who in enumerate(sorted(interview.people, key=lambda one: one.name)):
        told = replace(occasion, person=who)
        given = dealt[who.name] or (_beside(found, needs_of(occasion), turn),)
        told_topics = topics(told, who, turn)
        brought = echo(items, told_topics[0].phrase.text, frozenset(used)) if told_topics else None
        used |= {brought.item.path} if brought is not None else set()
        draft = _Draft(told, interview, who, register, given, told_topics, brought, turn, taken)
        letters[who.name] = draft.letter()
        taken |= frozenset(draft.lines)
    return tuple(letters[who.name] for who in interview.people)


def _about(interview: Interview, who: Person) -> Reader:
    own = [topic.text for topic in interview.topics if topic.discussed_with == who.name]
    shared = [topic.text for topic in interview.topics if topic.discussed_with is None]
    return Reader(" ".join(own), " ".join(shared), f"{who.title or ''} {who.responsibilities or ''}")


def _beside(found: Sequence[Pair], needs: Sequence[SaidNeed], turn: int) -> Pair:
    """Where no item answers a need: an item beside the need nearest to it, for each reader another."""
    told = [pair for pair in found if pair.said is not None] or list(found)
    pair = told[turn % len(told)]
    if pair.need is not None or not needs:
        return pair
    return replace(pair, need=needs[turn % len(needs)])


@dataclass(slots=True)
class _Draft:
    """One letter on its way: its slots and tags, what is said so far and by which lines."""

    occasion: Occasion
    interview: Interview
    person: Person
    register: Register
    given: tuple[Pair, ...]
    topics: tuple[ToldTopic, ...]
    echo: Pair | None
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
        key = f"{self.occasion.opportunity.id}|{self.interview.id}"
        arrangements = _ARRANGEMENTS if self.topics else _WITHOUT_TOPIC
        if self._is_linked() and chance(f"{key}|{self.person.name}|linked", 3):
            arrangements = _LINKED
        # Siblings get different arrangements as long as there are enough.
        return arrangements[(chance(key, len(arrangements)) + self.turn * _STEP) % len(arrangements)]

    def _is_linked(self) -> bool:
        """Whether the topic has to do with the item that stands in the recap."""
        if not self.topics or self.topics[0].phrase.shape == "clause":
            return False
        shared = terms(self.topics[0].phrase.text) & terms(self.given[0].item.text)
        return worth(shared) >= _LINKS

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
        slots |= pair_slots(self.given[0])
        held |= pair_tags(self.given[0])
        if len(self.given) > 1:
            slots |= further_pair_slots(*self.given)
        if self.echo is not None:
            slots |= echo_slots(self.echo)
        for place, topic in zip(("", "2"), self.topics, strict=False):
            held |= {f"brief topic{place}"} if len(topic.phrase.text.split()) <= _BRIEF_TOPIC else set()
            held |= {f"dated topic{place}"} if names_a_day(topic.phrase.text) else set()
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
        held |= {"named"} if any("{position}" in line or "{as_position}" in line for line in self.lines) else set()
        groups = _GROUPS[name]
        if name == "recap" and not self.given[0].answers:
            groups = (stock.RECAP_BESIDE, stock.RECAP_ALONE)
        for group in groups:
            lines = fitting(group, slots, held, voice)
            if lines:
                return [choose(lines, voice, self.lines)]
        return [line for other in _INSTEAD.get(name, ()) for line in self._lines_of(other, slots, tags, voice)]


_RECAP_GROUPS = (stock.RECAP, stock.RECAP_VERBATIM)
_RECAPS = frozenset(line.text for group in (stock.RECAP_LINKED, stock.RECAP_ABLE, *_RECAP_GROUPS, stock.RECAP_BESIDE, stock.RECAP_ALONE) for line in group)
_GROUPS: dict[str, tuple[tuple[Line, ...], ...]] = {
    "thanks": (stock.THANKS,),
    "thanks after": (stock.THANKS_AFTER,),
    "thanks after interest": (stock.THANKS_AFTER_INTEREST,),
    "thanks for topic": (stock.THANKS_FOR_TOPIC,),
    "topic": (stock.TOPIC_ECHO, stock.TOPIC),
    "picture": (stock.PICTURE,),
    "topic first": (stock.TOPIC_FIRST,),
    "further topic": (stock.FURTHER_TOPIC,),
    "topic and recap": (stock.RECAP_LINKED,),
    "able recap": (stock.RECAP_ABLE,),
    "recap": _RECAP_GROUPS,
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
    "topic and recap": ("topic", "recap"),
    "able recap": ("recap", "confidence"),
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
