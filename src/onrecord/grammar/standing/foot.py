"""The foot of an order: "dead last", "ranks last of 90", "came in last among the states"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import FOOT, OTHER_END, Order
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.standing.from_the_foot import foot_behind
from onrecord.grammar.standing.order_of_standing import field_of, order_of
from onrecord.grammar.standing.own_order import ranked_order
from onrecord.grammar.standing.standing import extreme_of, standing_reading
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import word_set
from onrecord.model import End, PlaceWords, QuantityKind, Reading

SIGNS = frozenset({"last", "bottom"})  # what wakes the rule
_NEXT = 2  # from the foot


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every place that is told to be last, without a superlative, or so far from it."""
    if SIGNS.isdisjoint(scene.has):
        return
    open_order = earlier.open_order(statement)
    inside = {at for period in scene.periods for at in range(period.first, period.last)}
    yield from _near_last(scene, statement, open_order, used)
    for at, word in enumerate(scene.words):
        if word != "last" or at in inside or scene.hidden[at]:
            continue
        before = scene.word(at - 1)
        open_here = _ranked_before(scene, statement, at) or open_order
        verb = before in {"dead", "ranked", "ranks", "rank"} or scene.words[at - 2 : at] == ["came", "in"]
        fielded = open_here is not None or field_of(scene, at + 1) is not None
        if not verb and not (before in word_set("standing_verb") | {","} and fielded):
            continue
        if scene.word(at - 1 - (before == "dead")) in word_set("almost"):
            continue  # "almost dead last"
        per_head = any(cue.row["cue"] == "per_head" and cue.first == at + 1 for cue in scene.cues)
        if scene.word(at + 1) not in word_set("standing_after") and not per_head:
            continue
        order = order_of(scene, at + 1, open_here, verb=True)
        if order is not None and order.measure is None and not scene.measures:
            order = _of_counted(order, earlier)
        if order is None:
            continue
        foot = End.LOWEST if order.end is End.HIGHEST else End.HIGHEST
        place = _whose(scene, at)
        first = at - (before != ",")
        period = period_of(scene, first, at + 1)
        made = extreme_of(scene, statement, order._replace(end=foot), first, at + 1, place, period)
        yield replace(made, rules=(FOOT,))


def _ranked_before(scene: Scene, statement: int, at: int) -> Order | None:
    """ "Ranked 89th of 90 in fiscal 2011, last in fiscal 2012": the order of the standing before it."""
    if scene.word(at - 1) not in {",", "and"} or not {"of", "among"} & scene.has:
        return None
    ordinals = [i for i, one in enumerate(scene.quantities) if one.kind is QuantityKind.ORDINAL and one.last <= at]
    return next((order for i in ordinals if (order := ranked_order(scene, statement, i)) is not None), None)


def _near_last(scene: Scene, statement: int, open_order: Order | None, used: set[int]) -> Iterator[Reading]:
    """ "Came in next to last", "stood third from the bottom": so far from the foot, where no rank is read of it."""
    told = [(at, _NEXT) for at, word in enumerate(scene.words) if word == "next"]
    ordinals = [(i, one) for i, one in enumerate(scene.quantities) if one.kind is QuantityKind.ORDINAL]
    told += [(one.first, int(one.value)) for i, one in ordinals if i not in used and one.value > 1]
    for at, number in told:
        end = foot_behind(scene, at + 1) if not scene.hidden[at] else None
        order = order_of(scene, end, open_order, verb=True) if end is not None else None
        if end is None or order is None:
            continue
        place = _whose(scene, at)
        foot = order._replace(end=OTHER_END[order.end])
        places = (place,) if place is not None else ()
        yield standing_reading(scene, statement, foot, number, at, end, places, period_of(scene, at, end))


def _of_counted(order: Order, earlier: Earlier) -> Order | None:
    """An order that names a field and no measure is of what the text counted last; one of courts, of their cases."""
    courts = order.scope.group == COURTS
    figures = [words for _, words in earlier.figures]
    moved = earlier.moved.measure if earlier.moved is not None else None  # "prosecutions rose 22 percent"
    known = figures or ([moved] if moved is not None and courts else [])
    told = [words for words in known if not courts or (words.measure or "").startswith("federal")]
    open_field = order.scope.group == "country" and not (told and (told[-1].measure or "").startswith("federal_"))
    return order._replace(measure=told[-1]) if told and not open_field else None


def _whose(scene: Scene, at: int) -> PlaceWords | None:
    """Who is last: "Omaha, she said, is last among the nation's cities" tells of Omaha, and the nation is the field."""
    place = place_of(scene, at - 1, at + 1)
    if place is None or place.kind != "nation":
        return place
    before = [m.words for m in scene.places if m.last < at and m.words.kind != "nation" and m.words.candidates]
    return before[-1] if before else None
