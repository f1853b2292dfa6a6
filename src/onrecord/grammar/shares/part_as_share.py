"""A part told again as a share, or as a count: "of those, 474 died, which is roughly one in five"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.of_those_told import PART, those_befallen
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

SIGNS = frozenset[str](SHARES)  # what wakes the rule
EXACT = frozenset({"exact", "precise"})  # what wakes the rule for a count behind a share
_EXACTLY = tuple(["to", "be", word] for word in EXACT)
_ENDS = frozenset({"", ".", ",", ";", "”", ")", "—", "–"})
_ALL = frozenset({"all", "the"})
_TOTAL = frozenset({"total", "whole"})
_APPOSES = ([","], ["—"], ["–"], ["("])


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """The shares that the words make of a part just told."""
    for index, quantity in enumerate(scene.quantities):
        if not index or index in used or quantity.kind not in SIGNS or not _says_it_again(scene, quantity):
            continue
        part = those_befallen(scene, statement, scene.quantities[index - 1], earlier)
        if part is None:
            continue
        used.add(index)
        yield _as_share(scene, quantity, part)


def exactly(scene: Scene, quantity: Quantity) -> bool:
    """ "26,328 to be exact": the count of what has just been told as a share."""
    return scene.words[quantity.last : quantity.last + 3] in _EXACTLY


def count_of_share(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """ "Most of them were suicides. 26,328 to be exact, which is 54 percent": the part told right before, counted."""
    told = earlier.shares[-1] if earlier.shares else None
    if told is None or told.statement != statement - 1 or not told.qualifiers or told.measure is None:
        return
    for index, quantity in enumerate(scene.quantities):
        if index in used or quantity.kind is not QuantityKind.COUNT or not exactly(scene, quantity):
            continue
        made = make_value(scene, statement, quantity, told.measure, quantity.first, quantity.last, rule=PART)
        made = replace(made, qualifiers=told.qualifiers, places=told.places, period=told.period)
        used.add(index)
        yield made
        if (again := share_told_again(scene, index, made)) is not None:
            used.add(again[0])
            yield again[1]


def share_told_again(scene: Scene, index: int, part: Reading) -> tuple[int, Reading] | None:
    """The share right behind the count of a part, with its index: "45 were by gun, three in four"."""
    behind = index + 1
    if behind >= len(scene.quantities):
        return None
    quantity = scene.quantities[behind]
    if quantity.kind not in SHARES or not part.qualifiers or part.measure is None:
        return None
    again = _says_it_again(scene, quantity, part.measure.measure)
    return (behind, _as_share(scene, quantity, part)) if again else None


def _as_share(scene: Scene, quantity: Quantity, part: Reading) -> Reading:
    """The count of a part as a percentage of its whole."""
    return replace(
        part,
        shape=Shape.SHARE,
        span=scene.span(quantity.first, quantity.last),
        rules=("part as a share",),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=part.measure,
    )


def _says_it_again(scene: Scene, quantity: Quantity, measure: str | None = None) -> bool:
    """ "Or one in five", "which is roughly one in five", ", one in five of all murders", and nothing behind."""
    before = scene.words[max(0, quantity.first - 3) : quantity.first]
    opens = before[-1:] in _APPOSES or before[-2:] == [",", "or"]
    opens = opens or before in ([",", "which", "is"], [",", "which", "was"])
    return opens and scene.word(_behind_whole(scene, quantity.last, measure)) in _ENDS


def _behind_whole(scene: Scene, at: int, measure: str | None) -> int:
    """The token behind "of all gun deaths", "of the total", "of them", where that is the whole of the part."""
    if scene.word(at) != "of":
        return at
    start = at + 1
    while scene.word(start) in _ALL:
        start += 1
    named = (mark.last for mark in scene.measures if mark.first == start and mark.row["measure"] == measure)
    return next(named, start + 1 if scene.word(start) in word_set("them") | _TOTAL else at)
