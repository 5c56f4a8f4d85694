"""What went wrong, as people read it."""

import click

_LONGEST = 1000


def print_trouble(message: str) -> None:
    """Print a message on standard error: one line, not endless, without what would steer a terminal.

    A message may repeat words of a file or a name that nobody checked.
    """
    line = " ".join(message.split())
    line = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    click.echo("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line), err=True)
