"""Another figure for a change that the text has told: "burglaries fell 60 percent from 2008 to 2020. They fell 46"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.model import RangeWords, Reading, Shape

_NEAR = 3  # sentences


def with_both_ends(readings: Sequence[Reading]) -> list[Reading]:
    """The changes of a sentence whose words name where they start and where they end."""
    return [one for one in readings if one.shape is Shape.CHANGE and not one.against and _has_both(one)]


def _has_both(reading: Reading) -> bool:
    """Whether a change is told "from 2008 to 2020", or of one time against another."""
    if reading.measure is None or reading.period is None:
        return False
    return reading.against_period is not None or isinstance(reading.period.expression, RangeWords)


def same_stretch(reading: Reading, told: Sequence[Reading]) -> Reading:
    """The reading with the times of such a change of the same thing, the same way, where its own words name none."""
    if reading.shape is not Shape.CHANGE or reading.amount is None or reading.measure is None or reading.back:
        return reading
    if reading.period is not None or reading.against_period is not None or reading.projected:
        return reading
    for one in reversed(told):
        if reading.statement - one.statement > _NEAR or one.measure is None:
            break
        alike = (one.measure.measure, one.qualifiers, one.direction, one.of)
        ours = (reading.measure.measure, reading.qualifiers, reading.direction, reading.of)
        if alike == ours and (not reading.places or reading.places == one.places):
            return replace(reading, period=one.period, against_period=one.against_period)
    return reading
