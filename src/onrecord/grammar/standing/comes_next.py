"""Who comes next in an order that the sentence or the one before has opened: "followed by Ohio", "Texas came next"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import Order
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.from_the_foot import foot_behind
from onrecord.grammar.standing.own_order import orders_of
from onrecord.grammar.standing.runs_of_places import places_before
from onrecord.grammar.standing.standing import next_places, standing_reading
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind, Reading

SIGNS = frozenset({"next", "then", "runner"})  # what wakes the rule
_RUNNER = [",", "the", "runner", "-", "up"]
_SECOND = 2
_WERE = word_set("is_or_was")
_PLACE = 4  # tokens from "right behind" to the place told: "right behind us, in fifth place"


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Every place that comes next behind the head of an order; behind one that "led", `standing` reads it."""
    yield from _told_short(scene, statement, earlier.open_order(statement))
    cues = [cue for cue in scene.cues if cue.row["cue"] == "next" and not scene.hidden[cue.first]]
    if not cues or any(cue.row["cue"] == "leads" for cue in scene.cues):
        return
    told = earlier.last_counted
    open_order = earlier.open_order(statement)
    here = orders_of(scene, statement, open_order, told)
    told_here = 0  # "then came Utah, followed by Iowa": the second cue goes on
    for cue in cues:
        order = next((order for at, order in reversed(here) if at <= cue.first), None) or open_order
        ranked = any(q.kind is QuantityKind.ORDINAL and q.value > 1 and q.last <= cue.first for q in scene.quantities)
        if order is None or ranked:
            continue
        period = period_of(scene, cue.first, cue.last)
        next_one = order.told + 1
        if cue.row["form"] == "verb":
            verb = cue.first
            places = [mark for mark in scene.places if mark.last == verb or _aside(scene, mark.last, verb)]
            if not places or not _ends(scene, cue) or foot_behind(scene, cue.last) is not None:
                continue
            if any(0 <= q.first - cue.last <= _PLACE for q in scene.quantities if q.kind is QuantityKind.ORDINAL):
                continue  # "was right behind us in fifth place"
            run = places_before(scene, verb) or places[-1:]
            for number, mark in enumerate(run, start=next_one):  # "Utah and Iowa followed": in the order of their names
                first = verb if mark is run[-1] else mark.first
                last = cue.last if mark is run[-1] else mark.last
                yield standing_reading(scene, statement, order, number, first, last, (mark.words,), period)
            for number, mark in enumerate(_then(scene, cue.last), start=next_one + len(run)):
                yield standing_reading(
                    scene, statement, order, number, mark.first - 1, mark.last, (mark.words,), period
                )
            continue
        start = max(next_one, _ahead(scene, cue) + 1) + told_here
        for number, mark in enumerate(next_places(scene, cue.first), start=start):
            told_here += 1
            first = cue.first if number == start else mark.first
            yield standing_reading(scene, statement, order, number, first, mark.last, (mark.words,), period)


def _told_short(scene: Scene, statement: int, order: Order | None) -> Iterator[Reading]:
    """ "Then Missouri.", "Cleveland, the runner-up, stood at 987": who comes next in the order that is open."""
    if order is None or order.measure is None:
        return
    for mark in scene.places:
        after = scene.word(mark.last)
        then = mark.first == 1 and scene.word(0) == "then" and after in {"", ".", "!"}
        runner = scene.words[mark.last : mark.last + len(_RUNNER)] == _RUNNER and mark.first == 0 and order.told == 1
        if then or runner:
            last = mark.last if then else mark.last + len(_RUNNER)
            first = 0 if then else mark.last + 1
            yield standing_reading(scene, statement, order, order.told + 1, first, last, (mark.words,), None)


def _ahead(scene: Scene, cue: Mark) -> int:
    """ "St. Louis and Detroit were followed by": how many places stand ahead of the next one."""
    verb = cue.first - 1
    return len(places_before(scene, verb)) if scene.word(verb) in _WERE else 0


def _ends(scene: Scene, cue: Mark) -> bool:
    """ "Atlanta followed, with 207"; "Atlanta followed a plan" tells of no order."""
    alone = cue.last - cue.first == 1
    return not alone or scene.word(cue.last) in word_sets("phrase_end", "behind_followed")


def _then(scene: Scene, at: int) -> Iterator[PlaceMark]:
    """ "Atlanta followed, and then New Orleans": each place behind a "then"."""
    return (mark for mark in scene.places if mark.first > at and scene.word(mark.first - 1) == "then")


def _aside(scene: Scene, at: int, verb: int) -> bool:
    """ "Texas, with 172, came next": nothing but a figure between commas."""
    inside = scene.words[at:verb]
    if inside[:1] != [","] or inside[-1:] != [","] or inside[1:2] not in (["with"], ["at"]):
        return False
    return any(at < q.first and q.last < verb for q in scene.quantities) and inside.count(",") == _SECOND
