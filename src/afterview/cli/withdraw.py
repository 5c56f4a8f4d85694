"""`afterview withdraw`: leaving by one's own will."""

from afterview.cli.outcome import outcome_command

command = outcome_command(
    "withdraw",
    "withdraw",
    says="Record that you are out by your own will.",
    more="Record that you withdrew from OPPORTUNITY. To tell them: `afterview letter draft --kind withdraw`.",
)
