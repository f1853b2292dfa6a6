"""Whether a place that no words tell is only one of several cities that a text names, and none of them its own."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.habits import seat_of
from onrecord.grounding.main_city import COUNTED, FIRST_CITY, MOST
from onrecord.grounding.places import Ground
from onrecord.grounding.spoken import Spoken
from onrecord.model import Reading, Setting, Shape, Statement


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
    if not (nations or ground.because == FIRST_CITY):
        return False
    own = [paragraph for paragraph, _, town in ground.towns if town == ground.main]
    if len(set(own)) > 1 or last.paragraph in own:
        return False
    if home:
        return last.named is not None
    if reading.statement == last.opened and any(at == reading.statement + 1 for _, at, _ in ground.towns):
        return True
    if reading.places:
        return bool(last.cities)
    bare = reading.shape is Shape.CHANGE and reading.amount is None and reading.period is None
    begun = min(own, default=last.paragraph - 1)
    return bare and any(begun < paragraph <= last.paragraph for paragraph, _, _ in ground.towns)


def of_no_item(reading: Reading, places: tuple[str, ...], statements: Sequence[Statement], ground: Ground) -> bool:
    """Whether an item of a list names no city, behind items on several: "1. Reno had 9. 2. Mesa had 20. 3. It fell"."""
    own = statements[reading.statement]
    if own.setting is not Setting.ITEM or reading.places or any(at == own.paragraph for at, _, _ in ground.towns):
        return False
    before = [(at, town) for _, at, town in ground.towns if at < reading.statement]
    items = {town for at, town in before if statements[at].setting is Setting.ITEM}
    return len(items) > 1 and not items.isdisjoint(places)
