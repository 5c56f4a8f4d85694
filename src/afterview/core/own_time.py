"""The candidate's own clock, on which they read what the pages tell them."""

from datetime import tzinfo

from afterview.core.journal import Candidate, Opportunity
from afterview.core.time import local_time
from afterview.core.zones import zone


def own_place(candidate: Candidate, opportunity: Opportunity) -> tzinfo:
    """The candidate's time zone; the opportunity's where theirs is not recorded."""
    return zone(candidate.time_zone) if candidate.time_zone else local_time(opportunity, candidate).place
