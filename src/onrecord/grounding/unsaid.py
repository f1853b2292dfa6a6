"""What a sentence leaves to the text around it."""

from __future__ import annotations

from onrecord.model import Reading, Unsaid


def unsaid(reading: Reading) -> tuple[Unsaid, ...]:
    """The parts that the sentence leaves to the text around it."""
    what = (Unsaid.WHAT,) if reading.measure is None else ()
    where = () if reading.places and not all(words.here for words in reading.places) else (Unsaid.WHERE,)
    when = (Unsaid.WHEN,) if reading.period is None else ()
    return (*what, *where, *when)
