"""What a paragraph has spoken of so far, from one claim to the next, and the counts that the text told last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model import Grain, MeasureWords, Period

_NEAR = 3  # sentences back to which "that is a drop of 12 percent" reaches


@dataclass(slots=True)
class Spoken:
    """What the claims before established, in one paragraph."""

    paragraph: int = -1
    statement: int = -1
    reading_statement: int = -1
    measure: MeasureWords | None = None
    qualifiers: tuple[str, ...] = ()
    place: str | None = None
    period: Period | None = None
    several: bool = False  # the sentence before named several places
    asked: bool = False  # the last sentence was a question
    answers: bool = False  # the paragraph answers a question
    newest: Period | None = None  # what the paragraph is about: the latest of its periods
    rate: bool = False
    speaker: str | None = None  # who spoke of the place


class Told(NamedTuple):
    """A count told: in which sentence, of what, where and when."""

    statement: int
    measure: str | None
    places: tuple[str, ...]
    period: Period


def two_ends(told: Sequence[Told], statement: int) -> tuple[Period, Period] | None:
    """The earlier and the later time of the two counts told last, where they are of one thing at one place."""
    near = [one for one in told if statement - one.statement <= _NEAR]
    if not near:
        return None
    last = near[-1]
    other = next((one for one in reversed(near) if one.period != last.period), None)
    if other is None or (other.measure, other.places) != (last.measure, last.places):
        return None
    if {last.period.grain, other.period.grain} == {Grain.YEAR, Grain.DAYS}:
        return None  # a part of a year beside a whole one
    first, second = sorted((last.period, other.period), key=lambda period: period.first)
    return first, second


def start_told(
    told: Sequence[Told], statement: int, measure: str | None, places: tuple[str, ...]
) -> Iterator[Period]:
    """The times of the counts of one thing at one place that the text has just told, the latest first.

    "In 2006, 51 murders were recorded. Last year the total was 57, an increase of 12 percent" may start with one.
    """
    for one in reversed(told):
        if statement - one.statement > _NEAR:
            return
        if (one.measure, one.places) == (measure, places):
            yield one.period
