"""Where guns came from, before a change of their number: "traced guns from Utah have doubled"."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import is_origin, state_named, traced_guns
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PlaceWords, Reading, Shape

_COUNTED = word_set("total_noun") | {"those", "guns", "ones", "share"}
_span = attrgetter("span")
_TRACED = frozenset({"traced", "tracked"})
_PARTS = frozenset({",", ";", "and", "but"})
_BEFORE = 6  # tokens from the noun to the state: "guns that were first bought in Utah"


@needs(any_of(word_set("sold") | _TRACED), shapes(Shape.CHANGE))
def with_origin(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The change with the state that the guns came from as their origin, and no more as where they lay."""
    named = reading.measure.measure if reading.measure is not None else None
    told = named is not None or traced_guns(scene) is not None or earlier.traced_guns(reading.statement) is not None
    if named not in {None, "guns_traced"} or not told:
        return reading
    for mark in scene.places:
        state = state_named(mark)
        if state is None or not _right_before(scene, mark.last, reading) or not _sold_there(scene, mark.first):
            continue
        others = [words for words in reading.places if words != mark.words] or _found_in(scene, mark.first)
        return replace(reading, qualifiers=(*reading.qualifiers, f"from:{state}"), places=tuple(others))
    sold_in = [mark for mark in scene.places if mark.words in reading.places and _sold_there(scene, mark.first)]
    return replace(reading, places=tuple(_found_in(scene, sold_in[0].first))) if sold_in else reading


@needs(shapes(Shape.VALUE))
def with_origin_told(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """ "260 came from Utah, up 9 percent", "more than the 134 of 2010": what goes on with one state's guns is of those.

    So are the other figures that the first is held against, with no noun of their own.
    """
    if not any(part.startswith("from:") for one in readings for part in one.qualifiers):
        return readings
    told = list(readings)
    before: Reading | None = None
    for after in sorted(readings, key=_span):
        made = _of_the_same(scene, before, after) if before is not None else after
        told[told.index(after)] = before = made
    return told


def _of_the_same(scene: Scene, before: Reading, after: Reading) -> Reading:
    """A reading with the origin of the guns that the one before it counts, where it goes on with those."""
    origin = tuple(part for part in before.qualifiers if part.startswith("from:"))
    if not origin:
        return after
    if before.shape is Shape.VALUE and _goes_on(after, origin):
        return replace(after, measure=before.measure, qualifiers=origin, places=before.places)
    words = after.measure if after.shape is Shape.CHANGE and not after.qualifiers else None
    told_before = words is not None and words.measure == "guns_traced" and words.span.end <= before.span.start
    if before.shape is Shape.VALUE and (told_before or (words is not None and words == before.measure)):
        return replace(after, qualifiers=origin, places=before.places)
    if _is_base(scene, before, after, origin):
        return replace(after, measure=before.measure, qualifiers=origin, places=before.places)
    return after


def _is_base(scene: Scene, before: Reading, after: Reading, origin: tuple[str, ...]) -> bool:
    """ "More than double the 134 of 2010", "up from 134": held against the figure before, with no noun between."""
    elsewhere = after.places != before.places and not all(is_origin(words, origin) for words in after.places)
    if elsewhere or after.against_places or after.qualifiers:
        return False
    named = after.measure is not None and after.measure.span.start >= before.span.end
    own = named and before.measure is not None and after.measure != before.measure
    if own or (after.measure is not None and after.measure.measure != "guns_traced"):
        return False
    if after.shape is Shape.COMPARISON:
        return True
    if after.shape is not Shape.VALUE or after.amount is None:
        return False
    link = scene.word(after.amount.first - 1)
    return link == "from" or (after.against and link not in {"of", "'s"})  # "533 of 5,079", "Virginia's 293"


def _goes_on(change: Reading, origin: tuple[str, ...]) -> bool:
    """ "Utah supplied 260, six fewer than in 2015": the change of what it sold, which lay where those 260 did."""
    same = change.qualifiers == origin or (change.measure is None and not change.qualifiers and change.places != ())
    return change.shape is Shape.CHANGE and same and all(is_origin(words, origin) for words in change.places)


def _found_in(scene: Scene, sold: int) -> list[PlaceWords]:
    """Where the guns lay: the place before the one that they came from, which stands at a token; empty for none."""
    before = [mark.words for mark in scene.places if mark.last <= sold and not _sold_there(scene, mark.first)]
    return before[-1:]


def _right_before(scene: Scene, last: int, reading: Reading) -> bool:
    """Whether the change is told of what ends at a token: "from Utah and the number traced here has doubled" is not."""
    begins = max(reading.span.start, scene.tokens[last - 1].end)  # "guns traced to Utah rose" may be told whole
    stop = next((at for at, token in enumerate(scene.tokens) if token.start >= begins), last)
    return last <= stop and (_COUNTED | _PARTS).isdisjoint(scene.words[last:stop])


def _sold_there(scene: Scene, first: int) -> bool:
    """ "The number coming from", "traced guns first sold in", "those from": words between a count and a state."""
    if scene.word(first - 1) == "to" and not _TRACED.isdisjoint(scene.words[max(0, first - 3) : first - 1]):
        return True  # "recovered in Chicago and traced back to Utah"
    if scene.word(first - 1) == "from" and scene.word(first - 2) in word_set("sold"):
        return True  # "1,200 came from Utah"
    at, sold = first - 1, False
    while at >= 0 and scene.word(at) in word_sets("sold", "sold_link"):
        sold = sold or scene.word(at) in word_set("sold")
        if scene.word(at) in _COUNTED and sold:
            return True
        at -= 1
    near = scene.words[max(0, at + 1 - _BEFORE) : at + 1]
    if scene.word(at) in _COUNTED:
        return sold  # "in 2018, guns from Utah"
    return sold and not _COUNTED.isdisjoint(near) and "," not in near
