"""A percent that answers for a rate named just before: "I asked for the clearance figures. He tells me 63 percent"."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Unit

_WHOLE = 100  # percent
_TO_ME = frozenset({"me", "us"})  # "she told me 71 in August": a percent without its sign
_ENDS = frozenset({"", "now", "today", "then"})


def rate_answered(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The value of that rate, where nothing else stands before the number."""
    if earlier.named is None or not 0 < statement - earlier.named.statement <= 2:
        return None
    before = scene.word(quantity.first - 1)
    bare = quantity.kind is QuantityKind.COUNT and before in _TO_ME and quantity.value <= _WHOLE
    if not bare and quantity.kind not in SHARES:
        return None
    if earlier.measured is not None and _same(earlier.measured.reading.amount, quantity):
        return None  # "They solve half of them. Half!"
    if before not in word_set("before_answer") and quantity.first:
        return None
    marks = (*scene.measures, *[mark for mark in scene.company if mark.row["role"] == "verb"], *scene.qualifiers)
    if any(mark.first < quantity.first for mark in marks):
        return None
    timed = any(period.first == quantity.last for period in scene.periods)
    if not timed and scene.word(quantity.last) not in word_set("phrase_end") | _ENDS:
        return None
    return make_value(
        scene,
        statement,
        quantity,
        earlier.named.measure,
        quantity.first,
        quantity.last,
        unit=Unit.PERCENT,
        rule="rate answered",
    )


def _same(told: Quantity | None, quantity: Quantity) -> bool:
    return told is not None and told.value == quantity.value
