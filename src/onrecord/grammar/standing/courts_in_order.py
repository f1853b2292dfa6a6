"""Court districts in an order of federal gun cases: whoever ranks them does so per head, unless the words count cases.

"Boston ranked 86th of the 90 districts" is told of cases per resident: the tables that rank the offices are so made.
"Kansas City filed the most, 151, and St. Louis was third" goes on with a count.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import FOOT, among_courts
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Shape

_BEHIND_ONE = ["second", "only", "to"]


@needs(shapes(Shape.RANK, Shape.EXTREME))
def per_head_of_courts(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading as a place in an order per head, where nothing says that it is one of counts."""
    if reading.of is not None or reading.scope is None:
        return reading
    if reading.shape is Shape.EXTREME and reading.rules != (FOOT,):
        return reading
    order = earlier.open_order(reading.statement)
    measure = reading.measure or (order.measure if order is not None else None) or earlier.last_counted
    if not among_courts(reading.scope, measure):
        return reading
    if "only" in scene.has and any(scene.words[at : at + 3] == _BEHIND_ONE for at in range(len(scene.words))):
        return reading  # "311 cases, second only to Dallas": by the count just told
    counts = order is not None and order.of is None and among_courts(order.scope, order.measure)
    return reading if counts or not word_set("counts_in_order").isdisjoint(scene.has) else replace(reading, of=Of.RATE)
