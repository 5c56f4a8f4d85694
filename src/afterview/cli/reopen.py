"""`afterview reopen`: a company came back."""

from afterview.cli.outcome import outcome_command

command = outcome_command(
    "reopen",
    "reopen",
    says="Record that a company came back after all.",
    more="Record that OPPORTUNITY came back to you after it was closed: it is open again.",
)
