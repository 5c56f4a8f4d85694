"""Which event was recorded last."""

from afterview.records.models import Event, User


def last_recorded(owner: User) -> tuple[str, str] | None:
    """The ids of the opportunity and of its event that was recorded last; None where there is none.

    A correction is no new event. Rows are only added, so their order is the one in which they were recorded.
    """
    rows = Event.objects.filter(owner=owner, revision=0).order_by("-pk")
    return rows.values_list("opportunity__key", "key").first()
