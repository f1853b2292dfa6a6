"""What a sentence leaves to the text around it."""

from __future__ import annotations

from onrecord.model import Reading


def unsaid(reading: Reading) -> tuple[str, ...]:
    """The parts that the sentence leaves to the text around it."""
    what = ("what was counted",) if reading.measure is None else ()
    where = () if reading.places and not all(words.here for words in reading.places) else ("where",)
    when = ("when",) if reading.period is None else ()
    return (*what, *where, *when)
