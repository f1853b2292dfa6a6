"""A part told again as a share: "of those, 474 died, which is roughly one in five"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.of_those_told import those_befallen
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity, Reading, Shape, Unit

SIGNS = frozenset[str](SHARES)  # what wakes the rule
_ENDS = frozenset({"", ".", ",", ";", "”"})


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """The shares that the words make of a part just told."""
    for index, quantity in enumerate(scene.quantities):
        if not index or index in used or quantity.kind not in SIGNS or not _says_it_again(scene, quantity):
            continue
        part = those_befallen(scene, statement, scene.quantities[index - 1], earlier)
        if part is None:
            continue
        used.add(index)
        span = scene.span(quantity.first, quantity.last)
        yield replace(
            part,
            shape=Shape.SHARE,
            span=span,
            rules=("part as a share",),
            amount=quantity,
            unit=Unit.PERCENT,
            against_measure=part.measure,
        )


def _says_it_again(scene: Scene, quantity: Quantity) -> bool:
    """ "Or one in five", "which is roughly one in five", and nothing behind."""
    before = scene.words[max(0, quantity.first - 3) : quantity.first]
    opens = before[-2:] == [",", "or"] or before in ([",", "which", "is"], [",", "which", "was"])
    return opens and scene.word(quantity.last) in _ENDS
