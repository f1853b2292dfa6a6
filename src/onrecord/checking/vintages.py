"""Of which day: the values that one publisher gave one stretch of days, the deciding one first.

The latest vintage up to the day the words were said decides; where none was out by then the earliest later one; a
release comes before a count derived from files, whatever the as-of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from onrecord.checking.tolerance import INFINITE, names, share
from onrecord.checking.view import Days
from onrecord.frozen import dataclass, replace
from onrecord.model import Observation

_ZERO, _ONE = Decimal(0), Decimal(1)
Shelf = Mapping[Days, tuple[Observation, ...]]
BOUNDS = ("at_least", "at_most")


class Tier(IntEnum):
    """How a value of one publisher stands to the day the words were said."""

    DECIDES = 0  # the latest vintage known on the day, or the earliest later one
    SUPERSEDED = 1
    LATER = 2
    DERIVED = 3  # counted from the publisher's files, where a release decides


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a figure could mean.

    `low` to `high` is what the published figure stands for: the same as `value` unless it is rounded or a bound.
    `terms` is how it was computed ("762 / 2,725,153"), empty for a printed figure. `later` says that nothing of this
    publisher was out on the day, `daily` that its daily counts were added up. `utmost` is there where the stretch of
    days is not quite the one asked for: `value` is that of the stretch counted, `low` to `high` what is likely for the
    one asked for, `utmost` the least and the most that it can be.
    """

    value: Decimal
    definition: str
    tier: Tier
    rows: tuple[Observation, ...]
    low: Decimal
    high: Decimal
    bound: bool = False
    terms: str = ""
    later: bool = False
    incomplete: bool = False
    utmost: tuple[Decimal, Decimal] | None = None
    daily: bool = False

    @property
    def exact(self) -> bool:
        """Whether the value is one number, not a range."""
        return self.low == self.high

    @property
    def standin(self) -> bool:
        """Whether the stretch of days is not quite the one asked for."""
        return self.utmost is not None

    def times(self, factor: Decimal, over: Decimal = _ONE) -> Option:
        """The same in another unit, `factor` times as many for each `over`."""
        value, low, high = [number * factor / over for number in (self.value, self.low, self.high)]
        utmost = self.utmost and (self.utmost[0] * factor / over, self.utmost[1] * factor / over)
        return replace(self, value=value, low=low, high=high, utmost=utmost)

    def at_utmost(self) -> Option:
        """With all that it can be, where that is more than what is likely."""
        return self if self.utmost is None else replace(self, low=self.utmost[0], high=self.utmost[1])


def option(row: Observation, tier: Tier, later: bool) -> Option:
    """The option of one published figure, with the width that its mark gives it."""
    value = row.value
    low = high = value
    bound = False
    match row.mark:
        case "approximate":
            low, high = value * (1 - share("approximate")), value * (1 + share("approximate"))
        case "at_least":
            high, bound = INFINITE, True
        case "at_most":
            low, bound = _ZERO, True
        case _:
            pass
    return Option(value, row.definition, tier, (row,), low, high, bound, "", later, row.mark == "incomplete")


def vintages(rows: Iterable[Observation], day: date | None, releases: frozenset[str] = frozenset()) -> list[Option]:
    """The options of one publisher for one stretch: first the deciding one, then what differs from it.

    `releases` names the sources that print figures: a sum of printed figures is no count from files.
    """
    pool: list[Observation] = []
    derived: list[Observation] = []
    for row in rows:
        (derived if _from_files(row, releases) else pool).append(row)
    if not pool:
        pool, derived = derived, []
    known = pool if day is None else [row for row in pool if row.as_of <= day]
    later = not known
    known = [row for row in known if row.mark not in BOUNDS] or known  # a bound, however late, replaces no number
    chosen = pool[0] if later else known[-1]
    found = [option(chosen, Tier.DECIDES, later)]
    seen = {(chosen.value, Tier.DECIDES)}
    for row in pool:
        tier = Tier.SUPERSEDED if row.as_of <= chosen.as_of else Tier.LATER
        if row is not chosen and row.value != chosen.value and (row.value, tier) not in seen:
            seen.add((row.value, tier))
            found.append(option(row, tier, tier is Tier.LATER and not later))
    for row in derived:
        if row.value != chosen.value and (row.value, Tier.DERIVED) not in seen:
            seen.add((row.value, Tier.DERIVED))
            found.append(option(row, Tier.DERIVED, day is not None and row.as_of > day))
    return found


def _from_files(row: Observation, releases: frozenset[str]) -> bool:
    """Whether a figure was counted from the publisher's files, not printed nor summed from printed figures."""
    return row.mark == "derived" and row.source not in releases and row.definition not in names("sums", "definitions")


class Asked(NamedTuple):
    """What is looked up: a figure in one place over one stretch of days."""

    measure: str
    place: str
    qualifiers: tuple[str, ...]
    stretch: Days
    day: date | None
    shares: bool = False  # the value serves a share, so that voluntary reports may be used
