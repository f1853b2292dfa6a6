"""Whether a claim is of a count or of its rate per head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.grounding.habits import habits
from onrecord.model import Of, Reading

if TYPE_CHECKING:
    from onrecord.grounding.slots import Slots


def of_what(reading: Reading, slots: Slots) -> Of | None:
    """Of the rate where the words say so, or where they go on from a rate without naming what they order."""
    return per_head(Of.RATE if reading.of is None and slots.rate else reading.of, slots)


def per_head(of: Of | None, slots: Slots) -> Of | None:
    """A measure in percent is a rate itself, and has none per head: "solved a third of them, the lowest rate"."""
    percent = of is Of.RATE and habits().get(slots.measure or "", {}).get("unit") == "percent"
    return None if percent else of
