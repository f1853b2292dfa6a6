"""A reading's slots, filled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from onrecord.frozen import dataclass
from onrecord.model import Period


@dataclass(frozen=True, slots=True)
class Slots:
    """A reading's slots, filled: ids and periods, and the reason of each."""

    measure: str | None
    qualifiers: tuple[str, ...]
    definition: str | None
    places: tuple[str, ...]
    period: Period | None
    against_places: tuple[str, ...]
    against_period: Period | None
    since: Period | None
    said: date | None
    because: tuple[str, ...]
    unclear: str | None = None
    until: Period | None = None  # where a former record ended
    doubts: Sequence[Slots] = ()  # less likely fillings, worked out when asked for
    guess: str | None = None  # why a slot is a guess, in words
    field: str | None = None  # the field of an order, where it is doubted that it is the one read
    rate: bool = False  # the text was speaking of the figure per head
