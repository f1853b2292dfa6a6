"""A claim made ready to be held against the record: its figures, the test, and the words for what comes out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from onrecord.checking.settle import Judge, Link, Picks, Settled
from onrecord.checking.tolerance import Leeway
from onrecord.checking.vintages import Option
from onrecord.frozen import dataclass
from onrecord.model import Amount, Chart, Figure, Flag


@dataclass(frozen=True, slots=True)
class Slot:
    """One figure of a claim with every value it could mean."""

    figure: Figure
    options: tuple[Option, ...]


def _no_flags(_: Settled) -> list[Flag]:
    """A shape that adds no flag of its own."""
    return []


def _no_words(_: Picks) -> str | None:
    """A shape that offers no other wording."""
    return None


def _no_chart(_: Picks) -> Chart | None:
    """A shape that draws nothing."""
    return None


@dataclass(frozen=True, slots=True)
class Case:
    """What a shape knows of its claim. The functions are given the figures chosen, one for each slot."""

    summary: str
    slots: tuple[Slot, ...]
    judge: Judge
    tell: Callable[[Picks], str]  # one plain sentence with figures, publisher and day
    working: Callable[[Picks], str]  # the arithmetic
    link: Link = Link.FREE
    better: Callable[[Picks], str | None] = _no_words
    instead: str = ""  # the words of the claim that the better ones put away, where those alone would not tell
    chart: Callable[[Picks], Chart | None] = _no_chart
    flags: Callable[[Settled], list[Flag]] = _no_flags
    near: Callable[[Picks, Leeway], bool] | None = None  # within the share of a table
    sided: Callable[[Picks], bool] | None = None  # on the side that a hedge names, however far
    claimed: Amount | None = None  # the number of the words, for slips
    found: Callable[[Picks], Decimal] | None = None  # the figure it is held against, with as many digits
    rounds: Callable[[Picks], bool] | None = None  # whether it is true only to the precision of the hedge
    notes: tuple[Flag, ...] = ()  # known before any figure is chosen
