"""Where the filler of a slot was a guess, for which no other filler offers itself.

A guess takes no part in choosing a reading. It withholds a contradiction: what fails as guessed was seldom meant so.
"""

from __future__ import annotations

from onrecord.grounding.calendar import previous
from onrecord.grounding.slots import Slots
from onrecord.model import MeasureWords, Reading, Shape

MEASURE = "the sentence does not say what was counted, and the text has counted other things since it last did"
START = "the sentence does not say from when to when it changed so much"
FAR_SIDE = "the sentence gives no date for the figure it starts from"


def guess_of(reading: Reading, slots: Slots, counted: MeasureWords | None, lately: MeasureWords | None) -> str | None:
    """Why a slot is a guess, in words for the report; None where none is.

    `counted` is the measure that was settled on, `lately` the one that the text named last before this sentence.
    """
    if reading.measure is None and counted is not None and lately is not None and counted.measure != lately.measure:
        return MEASURE
    undated = reading.period is None or reading.loose
    if reading.against and undated and reading.against_period is None:
        return FAR_SIDE
    if reading.shape is Shape.CHANGE and undated and _multiple(reading) and _started_before(slots):
        return START
    return None


def unsaid(reading: Reading) -> tuple[str, ...]:
    """The parts that the sentence leaves to the text around it."""
    parts = {
        "what was counted": reading.measure is None,
        "where": all(words.here for words in reading.places),
        "when": reading.period is None,
    }
    return tuple(part for part, missing in parts.items() if missing)


def _multiple(reading: Reading) -> bool:
    """Doubled, tripled, halved: so much is seldom told of one year without its name."""
    return reading.amount is not None and reading.amount.turned


def _started_before(slots: Slots) -> bool:
    """Whether the change was taken to begin at the period before."""
    return slots.period is not None and slots.against_period == previous(slots.period)
