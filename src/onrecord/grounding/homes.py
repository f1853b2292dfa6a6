"""Measures that are of one place whose figures do not name it: a city's own stops, a bureau's own agents."""

from __future__ import annotations

from onrecord.grounding.beyond_a_place import beyond_a_district
from onrecord.grounding.places import Ground, settle
from onrecord.model import MeasureWords, Reading

_BESIDE = 30  # characters from a figure to a place that it is told of: " to prosecutors in Mobile"


def at_home(reading: Reading, measure: MeasureWords | None, ground: Ground, because: list[str]) -> tuple[str, ...]:
    """The home of a measure whose figures name no place, where the words name none beside the story's own.

    The story's own place is that of its dateline or its headline: the first city that a text names may be any city.
    """
    if measure is not None and beyond_a_district(reading, measure.measure) and _named_far_behind(reading):
        because.append("no court district has so many")  # "The ATF referred 14,400 people, and Utah came last"
        return ("us",)
    if measure is None or measure.home is None:
        return ()
    own = ground.main if ground.because in {"the dateline", "the headline"} else None
    elsewhere = {settle(words, None, ground, None)[0] for words in reading.places} - {None, own, measure.home}
    if elsewhere or any(words.kind in {"state", "nation"} for words in reading.places if words.here):
        return ()
    because.append("the figures are of one place that they do not name")
    return (measure.home,)


def _named_far_behind(reading: Reading) -> bool:
    """Whether the places that a reading was given stand behind it, with other words between."""
    starts = [words.span.start for words in reading.places if words.kind != "nation"]
    return bool(starts) and min(starts) - reading.span.end > _BESIDE
