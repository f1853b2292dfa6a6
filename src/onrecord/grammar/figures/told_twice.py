"""A part told in percent and as a count: "22% (180) of shootings were fatal", "102 homicides, 90, or 88%, by gun".

Both numbers stand where one would, so that the words behind the second bear on both.
"""

from __future__ import annotations

from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.walls import CLOSING
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, Shape, Unit

_TO_PART = 12  # tokens from a share to the bracket that counts it
_WERE = word_set("is_or_was")


class Pair(NamedTuple):
    """The number that tells the same: its index in the scene, and the tokens of both together, `last` excluded."""

    other: int
    first: int
    last: int


def pair_of(scene: Scene, index: int) -> Pair | None:
    """The count beside a percent that tells the same part; None for a percent that stands alone."""
    for left, right in ((index, index + 1), (index - 1, index)):
        other = left + right - index
        if left < 0 or right >= len(scene.quantities) or scene.quantities[other].kind is not QuantityKind.COUNT:
            continue
        last = _joined(scene, scene.quantities[left], scene.quantities[right])
        if last is not None:
            return Pair(other, scene.quantities[left].first, last)
    return None


def with_its_twin(scene: Scene, index: int, amount: Quantity) -> Quantity:
    """A count or a percent with what tells it again: the word behind "137, or 23 percent, fewer" bears on both."""
    end = end_of_both(scene, index)
    return amount if end is None else replace(amount, last=end)


def is_behind_both(scene: Scene, at: int) -> bool:
    """Whether a count and the percent that tells it again end right before a token."""
    return any(end_of_both(scene, index) == at for index in range(len(scene.quantities)))


def end_of_both(scene: Scene, index: int) -> int | None:
    """The token behind a count and the percent that is told with it: "137, or 23 percent, were solved"."""
    for left, right in ((index, index + 1), (index - 1, index)):
        if left < 0 or right >= len(scene.quantities):
            continue
        count, percent = scene.quantities[left], scene.quantities[right]
        if count.kind is not QuantityKind.COUNT or percent.kind not in SHARES:
            continue
        end = _joined(scene, count, percent)
        opened = end is not None and scene.word(count.last) == ","
        return None if opened and scene.word(percent.last) != "," else end  # "had 410, or 20 percent fewer than"
    return None


def _joined(scene: Scene, left: Quantity, right: Quantity) -> int | None:
    """The token behind the second of two numbers that "(" or "or" makes one."""
    at = left.last + (scene.word(left.last) == ",")
    if scene.word(at) == "or" and right.first == at + 1:
        return right.last + (scene.word(right.last) == "," and at > left.last)
    noun = noun_after(scene, left.last) if left.kind is QuantityKind.COUNT else None  # "90 homicides (88%)"
    opening = noun.last if noun is not None else left.last
    closing = CLOSING.get(scene.word(opening))
    if closing is None or right.first != opening + 1 or scene.word(right.last) != closing:
        return None
    return right.last + 1


def as_count(scene: Scene, share: Reading, count: Quantity) -> Reading:
    """The part of a share as the count that is told beside it."""
    return replace(
        share,
        shape=Shape.VALUE,
        span=scene.span(count.first, count.last),
        rules=("part told twice",),
        amount=count,
        unit=Unit.COUNT,
        against_measure=None,
        against_qualifiers=(),
    )


def counts_a_share(scene: Scene, quantity: Quantity) -> bool:
    """ "Six in 10 were suicides (23,854)": the bracket tells the share again, as a count of that part."""
    opens = quantity.first - 1
    if scene.word(opens) != "(" or scene.word(quantity.last) != ")":
        return False
    shares = (q for q in scene.quantities if q.kind in SHARES and q.last < opens)
    return any(
        scene.clause[one.first] == scene.clause[opens]
        and opens - one.last <= _TO_PART
        and not _WERE.isdisjoint(scene.words[one.last : opens])
        for one in shares
    )
