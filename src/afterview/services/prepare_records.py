"""The records of this machine, ready for use."""

from afterview.records.schema import bring_up_to_date, is_current


def prepare_records() -> None:
    """Make the tables, or bring them up to date."""
    if not is_current():
        bring_up_to_date()
