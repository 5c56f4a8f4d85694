"""What they said about when (RULEBOOK section 5): "by the end of next week" -> a date, or nothing.

- `rules`: the section's sentences about the calendar, as functions of dates.
- `lexicon`, `tokens`, `numbers`: the words.
- `dates`, `numeric`, `feasts`, `weekdays`: days; `weeks`, `periods`, `parts`, `counted`, `stretches`:
  stretches of time; `lengths`: lengths of time. Each gives what is named at a place, or None.
- `single`, `grammar`: the one date or range that begins at a place; `mentioned`: all dates of a text.
- `cues`, `attachment`: what each date of a sentence is attached to.
- `reading`: the answer.
"""

from afterview.core.promises.reading import Mention, Promise, mentions, read_promise

__all__ = ["Mention", "Promise", "mentions", "read_promise"]
