"""The first of an order that is open, counted another way: "In plain numbers it's California, then Texas", "per person
it's Texas"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import Order
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.standing import extreme_of, standing_reading
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, QuantityKind, Reading, Shape, Unit

SIGNS = frozenset({"numbers", "number", "terms", "per_head"})  # what wakes the rule
_NUMBERS = SIGNS - {"per_head"}
_PLAIN = 4  # tokens of "in plain numbers"
_IT_IS = (["it", "'s"], ["it", "is"], ["it", "was"], ["that", "'s"], ["that", "is"])
_FAR_MORE = 10  # times the least, which no second-least is
_SECOND = 2


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """The place that "it's" names, and the one behind "then"."""
    opened = earlier.order if earlier.ordered == statement - 1 else None
    by = _opening(scene) if opened is not None else None
    if opened is None or by is None:
        return
    at, of = by
    at += scene.word(at) == ","
    mark = next((m for m in scene.places if m.first == at + 2 and scene.words[at : at + 2] in _IT_IS), None)
    if mark is None or not mark.words.candidates or not _ends(scene, mark.last):
        return
    order = _from_the_top(scene, opened, earlier)
    if order is None:
        return
    order = order._replace(of=of)
    yield extreme_of(scene, statement, order, 0, mark.last, mark.words, None)
    following = next((m for m in scene.places if m.first > mark.last and scene.word(m.first - 1) == "then"), None)
    if following is not None and following.words.candidates:
        first, last = following.first - 1, following.last
        yield standing_reading(scene, statement, order, _SECOND, first, last, (following.words,), None)


def _opening(scene: Scene) -> tuple[int, Of | None] | None:
    """ "In plain numbers", "by sheer number", "per person": the token behind, and whether it counts per head."""
    per = next((cue for cue in scene.cues if cue.row["cue"] == "per_head" and cue.first == 0), None)
    if per is not None:
        return per.last, Of.RATE
    if scene.word(0) not in {"in", "by"}:
        return None
    at = next((at for at in range(1, _PLAIN) if scene.word(at) in _NUMBERS), None)
    plain = at is not None and word_set("counted_not_per_head").issuperset(scene.words[1:at])
    return (at + 1, None) if at is not None and plain else None


def _ends(scene: Scene, at: int) -> bool:
    """Whether nothing but its figure or the next in order stands behind the place: not "it's Texas in guns"."""
    if scene.word(at) != ",":
        return scene.word(at) in {"", ".", ";", "”"}
    counted = scene.word(at + 1) == "with" and any(one.first == at + 2 for one in scene.quantities)
    return counted or scene.word(at + 1) in {"then", "”"}


def _from_the_top(scene: Scene, order: Order, earlier: Earlier) -> Order | None:
    """ "North Dakota has the least, with seven. In plain numbers it's California, with 2,171": not the least of all."""
    if order.end is End.HIGHEST:
        return order
    told = [
        one.amount.value for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.amount
    ]
    here = [one.value for one in scene.quantities if one.kind is QuantityKind.COUNT]
    most = bool(told and here) and here[0] > told[-1] * _FAR_MORE
    return order._replace(end=End.HIGHEST) if most else None
