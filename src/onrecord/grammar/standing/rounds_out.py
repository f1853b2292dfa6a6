"""Places that fill an order up: "Utah, Iowa and Ohio round out the top five", "rounding out the top 10 is Reno"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.own_order import orders_of
from onrecord.grammar.standing.runs_of_places import places_before, places_behind
from onrecord.grammar.standing.standing import standing_reading
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading

SIGNS = frozenset({"out"})  # what wakes the rule
_MOST = 50  # places of an order that are told by name
_TOP = 5  # tokens from "round" to the number of "out the top five"


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """The last places of the top so many, in the order in which they are named."""
    verb = next(
        (at for at, word in enumerate(scene.words) if word in word_set("rounds") and scene.word(at + 1) == "out"), None
    )
    if verb is None or scene.words[verb + 2 : verb + 4] not in (["the", "top"], ["the", "bottom"]):
        return
    behind = verb + _TOP - 1
    found = next(
        (i for i, q in enumerate(scene.quantities) if q.first == behind and q.kind is QuantityKind.COUNT), None
    )
    open_order = earlier.open_order(statement)
    own = [order for at, order in orders_of(scene, statement, open_order, earlier.last_counted) if at <= verb]
    order = own[-1] if own else open_order
    if found is None or order is None or scene.word(verb + 3) == "bottom":
        return
    last = scene.quantities[found].last
    top = scene.quantities[found].value
    run = places_before(scene, verb)
    if not run and scene.word(last) in word_set("told_first"):
        run = places_behind(scene, last + 1)  # "rounding out the top five were Utah and Iowa"
    if not run or top > _MOST or len(run) >= top:
        return
    used.add(found)
    period = period_of(scene, verb, last)
    for number, mark in enumerate(run, start=int(top) - len(run) + 1):
        yield standing_reading(scene, statement, order, number, mark.first, mark.last, (mark.words,), period)
