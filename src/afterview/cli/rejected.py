"""`afterview rejected`: a company said no."""

from afterview.cli.outcome import outcome_command

command = outcome_command(
    "rejected",
    "record_rejection",
    says="Record that a company said no.",
    more="Record that OPPORTUNITY said no, and see what is worth doing next.",
)
