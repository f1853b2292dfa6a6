"""The counts that a change runs between, where the words tell no time of theirs: "down a third since 2016, from 3,188".

The count that it began with is of the time where the change began, the one that it came to of the time where it ended.
So it is in the next sentences, where the change ran over several years: "They went from 3,188 to 2,056".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grounding.calendar import previous
from onrecord.grounding.slots import Slots
from onrecord.grounding.timeline import WHOLE
from onrecord.model import CalendarWords, Of, Origin, Period, PeriodWords, Reading, Shape, Unit, YearShift

START = "the time at which the change told before it began"
END = "the time at which the change told before it ended"
OPEN = "the sentence does not say when so many were counted"
_NEAR = 3  # sentences back to a change that the counts of another one run between


class Moved(NamedTuple):
    """A change told: in which sentence, of what, where, from when to when.

    `counted` tells that the count it began with has been told in that sentence.
    """

    statement: int
    measure: str | None
    places: tuple[str, ...]
    start: Period
    end: Period | None
    counted: bool = False


def moved_by(moves: Sequence[Moved], reading: Reading, slots: Slots) -> Moved | None:
    """What a reading, once filled, adds to the changes told; None where that is nothing."""
    start, end = slots.against_period, slots.period
    if reading.shape is Shape.CHANGE and start is not None and not slots.unclear:
        return Moved(reading.statement, slots.measure, slots.places, start, end)
    if START in slots.because and moves:
        return moves[-1]._replace(statement=reading.statement, counted=True)
    return None


def at_ends(moves: Sequence[Moved], reading: Reading, slots: Slots) -> Slots:
    """The slots, with the time at which the change told last began or ended."""
    if not moves or reading.shape is not Shape.VALUE or reading.unit is not Unit.COUNT:
        return slots
    last = moves[-1]
    if (last.measure, last.places) != (slots.measure, slots.places) or not _goes_on(last, reading):
        return slots
    found: tuple[Period | None, str] | None
    if reading.against:
        told = reading.period or reading.against_period
        found = (last.start, START) if told is None and not reading.rival else None
    elif reading.period is not None:
        found = (last.end, END) if _reached_since(reading) and reading.statement == last.statement else None
    else:
        found = (last.end, END) if last.counted and reading.statement == last.statement else None
    if found is None or found[0] == slots.period:
        return slots
    if found[0] is None:
        return replace(slots, period=None, unclear=slots.unclear or OPEN)
    return replace(slots, period=found[0], because=(*slots.because, found[1]))


def starts_before_its_end(start: PeriodWords | None) -> bool:
    """Whether a change starts at a "since", or at the year told before ("had doubled by 2017"): never after its end."""
    match start:
        case PeriodWords(expression=CalendarWords(year=YearShift(by=0, origin=Origin.CONTEXT))):
            return True
    return start is not None and start.since


def _reached_since(reading: Reading) -> bool:
    """ "Down a third since 2016, to 2,056"; not "since 2016, when there were 3,188"."""
    words = reading.period
    return words is not None and words.since and words == reading.against_period and not reading.told


def _goes_on(last: Moved, reading: Reading) -> bool:
    """Whether a reading is of the sentence of the change, or near it where that ran over several years."""
    if reading.statement == last.statement:
        return True
    far = last.end is None or last.end.first.year - last.start.first.year > 1
    return far and last.start.grain in WHOLE and reading.statement - last.statement <= _NEAR


def start_of_change(reading: Reading, slots: Slots) -> Period | None:
    """Where a change that is ranked or shared starts, unless it is the period before."""
    start, end = slots.against_period, slots.period
    if reading.of is not Of.CHANGE or start is None or end is None or start == previous(end):
        return None
    return start
