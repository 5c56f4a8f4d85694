"""What they said about when (RULEBOOK section 5): "by the end of next week" -> a date, or nothing.

- `rules`: the section's sentences about the calendar, as functions of dates.
- `lexicon`, `tokens`, `numbers`: the words.
- `dates`, `feasts`, `weekdays`, `weeks`, `periods`, `parts`, `lengths`: each way to name a date, one reader each.
- `grammar`: one date at a place: the longest reading, ranges, "before".
- `cues`, `attachment`: what each date of a sentence is attached to.
- `reading`: the answer.
"""

from afterview.core.promises.reading import Mention, Promise, mentions, read_promise

__all__ = ["Mention", "Promise", "mentions", "read_promise"]
