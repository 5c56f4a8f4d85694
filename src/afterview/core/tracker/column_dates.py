"""In which order the numeric dates of a column stand, decided by the column as a whole or not at all."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterview.core.promises.dates import EITHER_WAY, MONTH_FIRST, YEAR_FIRST
from afterview.core.tracker.dates import DateOrder, is_dotted, orders_proved, possible_days
from afterview.core.tracker.wording import folded


@dataclass(frozen=True, slots=True)
class ColumnOrder:
    """The order of a column's numeric dates with its reason; no order where nothing decides."""

    order: DateOrder | None = None
    why: str | None = None


def order_of_column(
    header: str,
    cells: Sequence[str],
    *,
    country: str | None,
    export: tuple[DateOrder, str] | None,
    proved_elsewhere: Iterable[DateOrder],
) -> ColumnOrder:
    """The order in which to read 04/05/2026 in these cells.

    Strongest first: cells that can be nothing else and a header that says so (where they contradict each
    other, nothing decides), the export's own order, the country's, unless another column proves that the
    sheet does not follow it. `export` is an order with the export's name.
    """
    doubtful = [cell for cell in cells if len(possible_days(cell)) == 2]
    proved = orders_proved(cells)
    reasons = {order: f"{cell!r} can be nothing else" for order, cell in proved.items()}
    if (said := _said_by(header)) is not None:
        reasons.setdefault(said, "its header says so")
    if not doubtful and not proved:
        return ColumnOrder()
    if reasons:
        order, why = next(iter(reasons.items()))
        return ColumnOrder(order, f"{order}: {why}") if len(reasons) == 1 else ColumnOrder()
    if export is not None:
        return ColumnOrder(export[0], f"{export[0]}, as {export[1]} writes them")
    customary = order_of_country(country)
    if customary is not None and set(proved_elsewhere) <= {customary}:
        return ColumnOrder(customary, f"{customary}, as in {country}")
    if all(is_dotted(cell) for cell in doubtful):
        return ColumnOrder("day first", "day first, as dates with dots are")
    return ColumnOrder()


def order_of_country(country: str | None) -> DateOrder | None:
    """The order in which a country writes numeric dates; none where it writes several, or the year first."""
    if country is None or country in EITHER_WAY or country in YEAR_FIRST:
        return None
    return "month first" if country in MONTH_FIRST else "day first"


def _said_by(header: str) -> DateOrder | None:
    """The order that a header spells out: `Date (MM/DD/YYYY)`, `Datum (TT.MM.JJJJ)`, `Date (jj/mm/aaaa)`."""
    text = folded(header)
    if re.search(r"\b(?:dd?|tt?|jj?)\s?[./-]\s?mm?\b", text):
        return "day first"
    return "month first" if re.search(r"\bmm?\s?[./-]\s?dd?\b", text) else None
