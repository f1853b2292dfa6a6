"""Counts that no court district, or no state, comes to: told without a place, they are the nation's.

"LAS VEGAS — Prosecutors here turned away most gun cases. TRAC counted 8,919 weapons prosecutions in fiscal 2007."
Over several years an office may come to thousands; in one month it has a small part of a year's: "697 people in April".
"""

from __future__ import annotations

from onrecord.grounding.habits import habits
from onrecord.model import CalendarWords, PeriodExpression, Reading, Shape, Unit

NO_STATE = "no state has so many"
_YEAR = 12  # months
_MONTHLY = 6  # in its busiest month nobody has more than such a part of a year's most
_COUNTS = {(Shape.VALUE, Unit.COUNT), (Shape.CHANGE, Unit.COUNT), (Shape.AVERAGE, Unit.PER_YEAR)}


def beyond_a_district(reading: Reading, measure: str | None) -> bool:
    """Whether a reading counts more in a year than any court district has."""
    return _beyond(reading, measure, "most_district")


def beyond_a_state(reading: Reading, measure: str | None) -> bool:
    """Whether a reading counts more in a year than any state has: "17,250 murders", in a story from Phoenix."""
    return _beyond(reading, measure, "most_state")


def _beyond(reading: Reading, measure: str | None, bound: str) -> bool:
    most = habits().get(measure or "", {}).get(bound)
    if most is None or reading.amount is None or (reading.shape, reading.unit) not in _COUNTS:
        return False
    when = reading.period.expression if reading.period is not None else None
    most_then = min(int(most), int(most) // _MONTHLY * _months(when))
    return reading.amount.value > most_then and (when is None or isinstance(when, CalendarWords))


def _months(when: PeriodExpression | None) -> int:
    """How many months the words name, "March" or "the first three months of 2021"; all of a year's for other words."""
    match when:
        case CalendarWords(start=(first, 0), end=None):
            return 1
        case CalendarWords(start=(first, 0), end=(last, 0)) if last >= first:
            return last - first + 1
    return _YEAR
