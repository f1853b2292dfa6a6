"""Whether a place that no words tell is only one of several cities that a text names, and none of them its own."""

from __future__ import annotations

from onrecord.grounding.habits import seat_of
from onrecord.grounding.main_city import COUNTED, FIRST_CITY, MOST
from onrecord.grounding.places import Ground
from onrecord.grounding.spoken import Spoken
from onrecord.model import Reading, Shape


def one_of_several(reading: Reading, places: tuple[str, ...], ground: Ground, last: Spoken) -> bool:
    """Whether `places` are the city that the text names most, where its paragraph has spoken of none.

    Or the city that it names first, and in one paragraph only, behind which "the city" stands where another paragraph
    has named others alone, or a bare "“Murders are down,” said the mayor. He is right. Reno had 17".
    """
    if places != (ground.main,):
        return False
    home = any(words.kind == "home" for words in reading.places)
    if ground.because in (COUNTED, MOST):
        return last.place is None or home
    counted = reading.measure.measure if reading.measure is not None else None
    nations = ground.main == "us" and last.heard is not None and seat_of(counted) is None  # a mayor of one city
    if home or not (nations or ground.because == FIRST_CITY):
        return False
    if len({at for at, town in ground.towns if town == ground.main}) > 1:
        return False
    bare = reading.shape is Shape.CHANGE and reading.amount is None and reading.period is None
    here = {town for at, town in ground.towns if at == last.paragraph and bare}
    own = set(last.cities) if reading.places else here
    return bool(own) and ground.main not in own
