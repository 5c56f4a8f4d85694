"""In which order a thank-you letter says its parts, and which of the stock's sentences say each part."""

from afterview.core.letters.choice import Line
from afterview.core.letters.stock import conversation, intent, qualifications

Arrangement = tuple[tuple[str, ...], ...]

# The parts of a letter, paragraph by paragraph. What a letter begins with and where the recap stands differs.
ARRANGEMENTS: tuple[Arrangement, ...] = (
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
LINKED: tuple[Arrangement, ...] = (
    (("thanks",), ("topic and recap",), ("confidence and interest",), ("hearing",)),
    (("thanks", "interest"), ("topic and recap", "confidence"), ("hearing",)),
    (("interest first", "thanks after interest"), ("topic and recap",), ("confidence and hearing",)),
    (("thanks",), ("topic and recap", "confidence"), ("further topic",), ("interest", "hearing")),
    (("thanks",), ("topic and recap", "further recap"), ("confidence",), ("interest and hearing",)),
)
WITHOUT_TOPIC: tuple[Arrangement, ...] = (
    (("thanks", "interest"), ("recap", "further recap", "confidence"), ("picture",), ("hearing",)),
    (("thanks", "picture"), ("recap", "further recap"), ("confidence and interest", "hearing")),
    (
        ("interest first", "thanks after interest"),
        ("recap", "further recap"),
        ("picture", "confidence and hearing"),
    ),
    (("thanks",), ("picture", "interest"), ("able recap", "further recap"), ("hearing",)),
    (("thanks",), ("able recap",), ("picture", "interest"), ("hearing",)),
)

RECAPS_THAT_ANSWER = (qualifications.RECAP, qualifications.RECAP_VERBATIM)
RECAPS_BESIDE = (qualifications.RECAP_BESIDE, qualifications.RECAP_ALONE)
RECAPS = frozenset(
    line.text
    for group in (qualifications.RECAP_LINKED, qualifications.RECAP_ABLE, *RECAPS_THAT_ANSWER, *RECAPS_BESIDE)
    for line in group
)
GROUPS: dict[str, tuple[tuple[Line, ...], ...]] = {
    "thanks": (conversation.THANKS,),
    "thanks after": (conversation.THANKS_AFTER,),
    "thanks after interest": (conversation.THANKS_AFTER_INTEREST,),
    "thanks for topic": (conversation.THANKS_FOR_TOPIC,),
    "topic": (conversation.TOPIC_ECHO, conversation.TOPIC),
    "picture": (conversation.PICTURE,),
    "topic first": (conversation.TOPIC_FIRST,),
    "further topic": (conversation.FURTHER_TOPIC,),
    "topic and recap": (qualifications.RECAP_LINKED,),
    "able recap": (qualifications.RECAP_ABLE,),
    "recap": (*RECAPS_THAT_ANSWER, *RECAPS_BESIDE),
    "further recap": (qualifications.FURTHER_RECAP,),
    "confidence": (intent.CONFIDENCE,),
    "interest": (intent.INTEREST,),
    "interest first": (intent.INTEREST_FIRST,),
    "confidence and interest": (intent.CONFIDENCE_INTEREST,),
    "hearing": (intent.HEARING, intent.HEARING_UNDATED),
    "interest and hearing": (intent.INTEREST_HEARING,),
    "confidence and hearing": (intent.CONFIDENCE_HEARING,),
}
INSTEAD = {
    "thanks for topic": ("thanks", "topic"),
    "topic and recap": ("topic", "recap"),
    "able recap": ("recap", "confidence"),
    "topic first": ("thanks", "topic"),
    "interest first": ("thanks", "interest"),
    "confidence and interest": ("confidence", "interest"),
    "interest and hearing": ("interest", "hearing"),
    "confidence and hearing": ("confidence", "hearing"),
}
