"""What an order of places counts, where the text has turned to something else since it opened the order.

"Mobile led the nation in gun cases. [...] The bureau referred 182 people, and the office ranked 80th": in referrals.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grounding.measures import fits
from onrecord.grounding.spoken import Spoken
from onrecord.model import Reading, Setting, Shape, Statement

_ORDERS = frozenset({Shape.RANK, Shape.EXTREME})


def as_counted_since(reading: Reading, last: Spoken, statement: Statement) -> Reading:
    """The reading without a measure that it has from an earlier sentence, where the paragraph counts another since."""
    if statement.setting is not Setting.BODY:
        return reading  # an item of a list is of what its title orders
    measure, since = reading.measure, last.measure
    if measure is None or since is None or reading.shape not in _ORDERS or since.measure == measure.measure:
        return reading
    if measure.span.start >= statement.span.start or since.span.start <= measure.span.start:
        return reading
    bare = replace(reading, measure=None)
    return bare if fits(since, bare) else reading
