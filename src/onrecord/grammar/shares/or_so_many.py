"""A share told again as a count, and a count as a share: "women were 12 percent of the victims, or 10", "137, or 23
percent, were solved".

Nothing but "or", a dash, a colon or a bracket joins the two, so that the count is the same part. Held against the whole
it would be wrong.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.figures.told_twice import as_count, end_of_both
from onrecord.grammar.sentence.parts_number import counted_aside
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_BARE = ("bare count",)
_JOINS = frozenset({"or", ":", "—", "–", "("})
_OVER = frozenset({"", ".", ",", ";", ")", "”", "—", "–"})
_KILLINGS = "homicides"
_CLEARED = ("clearance_rate", "homicides_cleared")  # a rate and what it is of


@needs(words("or"))
def or_so_many(scene: Scene, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, a bare count beside an "or" as the part that the share beside it tells."""
    told = [_with_share(scene, reading, readings) or reading for reading in readings]
    if not any(_is_share(reading) for reading in told):
        return told
    return [_again(scene, reading, told) for reading in told]


def of_unread_part(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> bool:
    """ "137, or 23 percent, involved knives": a part that its percent tells again, and nobody has read which."""
    return "or" in scene.has and _with_share(scene, reading, readings) is None


def _with_share(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading | None:
    """ "137, or 23 percent, were solved": those solved; None where nobody has read of which part it is."""
    count = reading.amount
    if reading.rules[:1] != _BARE or reading.unit is not Unit.COUNT or count is None:
        return reading
    index = scene.quantities.index(count)
    end = end_of_both(scene, index)
    if end is None or scene.word(end - 1) != "," or scene.word(count.last) != "," or scene.word(end) == "of":
        return reading
    share = next((one for one in readings if one.amount == scene.quantities[index + 1]), None)
    if share is None:
        behind = reading.measure is not None and reading.measure.span.start >= count.span.end  # "were burglaries"
        return reading if behind else None
    if share.shape is Shape.VALUE and (reading.measure is None or reading.measure.measure != _KILLINGS):
        return None  # of other crimes nobody counts those that were solved
    return _counted(scene, share, count) if _is_share(share) else reading


def with_counts(scene: Scene, readings: Iterator[Reading], used: set[int]) -> Iterator[Reading]:
    """Each reading, and behind a share the count that tells it again: "54 percent of the total: 26,328 people".

    Between a whole and where the part lies it is the part's: "half of the state's murders, 210, took place in Memphis".
    """
    for reading in readings:
        yield reading
        if reading.amount is None or not _is_share(reading):
            continue
        for index, (before, count) in enumerate(pairwise(scene.quantities), start=1):
            again = _tells_again(scene, count) or _tells_before_its_verb(scene, count)
            if before is reading.amount and index not in used and again:
                used.add(index)
                yield _counted(scene, reading, count)


def _tells_again(scene: Scene, count: Quantity) -> bool:
    joined = count.kind is QuantityKind.COUNT and scene.word(count.first - 1) in _JOINS
    return joined and not scene.hidden[count.first] and _ends(scene, count.last)


def _tells_before_its_verb(scene: Scene, count: Quantity) -> bool:
    """ "Half of the state's murders, 210, took place in Memphis", "two-thirds of them, 40, were solved"."""
    aside = counted_aside(scene, count.first - 1)
    return aside is not None and scene.word(aside[1]) in word_set("lies_somewhere")


def _ends(scene: Scene, at: int) -> bool:
    """Whether only "of them", "people" or "in all" stands behind a count before its clause is over."""
    behind = scene.words[at : at + 2]
    if behind in (["of", "them"], ["of", "those"], ["in", "all"]):
        at += 2
    elif scene.word(at) in word_set("so_many_a_day"):
        at += 1
    return scene.word(at) in _OVER


def _again(scene: Scene, reading: Reading, readings: Sequence[Reading]) -> Reading:
    count = reading.amount
    if reading.rules[:1] != _BARE or reading.unit is not Unit.COUNT or count is None:
        return reading
    if scene.words[max(0, count.first - 2) : count.first] != [",", "or"]:
        return reading
    if scene.word(count.last) not in word_set("phrase_end") | {"", "and"}:
        return reading
    before = [one for one in readings if one.span.start < reading.span.start and not one.against]
    last = max(before, key=_start, default=None)
    if last is None or not _is_share(last):
        return reading
    return _counted(scene, last, count)


def _counted(scene: Scene, share: Reading, count: Quantity) -> Reading:
    made = as_count(scene, share, count)
    if share.shape is Shape.SHARE or share.measure is None:
        return made
    return replace(made, measure=MeasureWords(share.measure.span, _CLEARED[1], share.measure.qualifiers))


def _start(reading: Reading) -> int:
    return reading.span.start


def _is_share(reading: Reading) -> bool:
    cleared = reading.unit is Unit.PERCENT and reading.measure is not None and reading.measure.measure == _CLEARED[0]
    return reading.shape is Shape.SHARE or (reading.shape is Shape.VALUE and cleared)
