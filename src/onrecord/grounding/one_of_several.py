"""Whether a place that no words tell is only one of several cities that a text names, and none of them its own."""

from __future__ import annotations

from onrecord.grounding.habits import seat_of
from onrecord.grounding.main_city import COUNTED, FIRST_CITY, MOST
from onrecord.grounding.places import Ground
from onrecord.grounding.spoken import Spoken
from onrecord.model import Reading, Shape


def one_of_several(reading: Reading, places: tuple[str, ...], ground: Ground, last: Spoken) -> bool:
    """Whether `places` are the city that the text names most, where its paragraph has spoken of none.

    Or the city that it names first, and in one paragraph only, where the text has gone on to others since: "the city"
    or a speaker's "we" behind another's name, a bare "murders are down", and what opens a paragraph whose next
    sentence names another.
    """
    if places != (ground.main,):
        return False
    home = any(words.kind == "home" for words in reading.places)
    if ground.because in (COUNTED, MOST):
        return last.place is None or home
    counted = reading.measure.measure if reading.measure is not None else None
    nations = ground.main == "us" and last.heard is not None and seat_of(counted) is None  # a mayor of one city
    if not (nations or ground.because == FIRST_CITY) or (home and not last.quoting):
        return False
    own = [paragraph for paragraph, _, town in ground.towns if town == ground.main]
    if len(set(own)) > 1 or last.paragraph in own:
        return False
    if reading.places:
        return bool(last.cities)
    return _goes_on_elsewhere(reading, ground, last, min(own, default=last.paragraph - 1))


def _goes_on_elsewhere(reading: Reading, ground: Ground, last: Spoken, own: int) -> bool:
    """Whether a figure that names no place stands behind another city's, in no paragraph `own` to the story's."""
    bare = reading.shape is Shape.CHANGE and reading.amount is None and reading.period is None
    since = any(own < paragraph <= last.paragraph for paragraph, _, _ in ground.towns)
    opens = reading.statement == last.opened
    return (bare and since) or (opens and any(at == reading.statement + 1 for _, at, _ in ground.towns))
