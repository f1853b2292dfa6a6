"""Measures that are of one place whose figures do not name it: a city's own stops, a bureau's own agents."""

from __future__ import annotations

from onrecord.grounding.places import Ground, settle
from onrecord.model import MeasureWords, Reading


def at_home(reading: Reading, measure: MeasureWords | None, ground: Ground, because: list[str]) -> tuple[str, ...]:
    """The home of a measure whose figures name no place, where the words name none beside the story's own.

    The story's own place is that of its dateline or its headline: the first city that a text names may be any city.
    """
    if measure is None or measure.home is None:
        return ()
    own = ground.main if ground.because in {"the dateline", "the headline"} else None
    elsewhere = {settle(words, None, ground, None)[0] for words in reading.places} - {None, own, measure.home}
    if elsewhere or any(words.kind in {"state", "nation"} for words in reading.places if words.here):
        return ()
    because.append("the figures are of one place that they do not name")
    return (measure.home,)
