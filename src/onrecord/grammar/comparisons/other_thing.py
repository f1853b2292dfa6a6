"""Two things counted in one place and time: "more robberies than burglaries: 385 against 1,168", "outnumbered rapes".

The time that stands behind both is of both, and so are the figures that follow, in their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import MeasureWords, PeriodWords, Quantity, QuantityKind, Reading, Shape

_COUNTED = frozenset({"noun", "other"})  # forms of measures that are counted one by one
_SUBJECT = 4  # tokens from the thing that outnumbers to its verb: "robberies in Tulsa outnumbered"
_JOINS = frozenset({"and", "or", "plus"})
_PAIR = 2  # figures that follow


def other_thing(scene: Scene, cue: Mark, than: int) -> tuple[Mark, Mark] | None:
    """The two things that words compare, where the second stands right behind "than", or behind "outnumbered".

    `than` is the token behind "than", or behind the verb.
    """
    second = next((mark for mark in scene.measures if mark.first == than and _is_counted(mark)), None)
    if second is None or scene.word(second.last) in {"'s", "rate", "rates"}:
        return None
    verb = cue.row["form"] == "verb"
    reach = range(cue.first - _SUBJECT, cue.first + 1) if verb else range(cue.last, than)
    before = [mark for mark in scene.measures if mark.last in reach or (not verb and mark.first in reach)]
    first = next((mark for mark in reversed(before) if mark.last <= than and _is_counted(mark)), None)
    same = first is None or first.row["measure"] == second.row["measure"]
    return None if first is None or same else (first, second)


def _is_counted(mark: Mark) -> bool:
    return mark.row["form"] in _COUNTED and bool(mark.row["measure"])


def set_beside(scene: Scene, made: Reading, first: Mark, second: Mark) -> Reading:
    """The comparison of both, of the time that its words name on either side."""
    own, other = measure_words(scene, first), measure_words(scene, second)
    return replace(
        made,
        span=scene.span(min(first.first, _start(scene, made)), second.last),
        measure=own,
        qualifiers=own.qualifiers,
        period=_time(scene, first.first, second.last),
        against_measure=other,
        against_qualifiers=other.qualifiers,
        against_period=None,
        whole=False,
    )


def told_of_both(scene: Scene, first: Mark, second: Mark) -> bool:
    """Whether the comparison is of two things alone, in one time: not "than rapes and arsons", nor of two years."""
    if scene.word(second.last) in _JOINS:
        return False
    within = any(first.last <= one.first < second.first for one in scene.periods)
    return not (within and any(second.last <= one.first <= second.last + 1 for one in scene.periods))


def _start(scene: Scene, made: Reading) -> int:
    return next(at for at, token in enumerate(scene.tokens) if token.end > made.span.start)


def _time(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The time right behind, though it stand behind "than", else that of the words."""
    behind = next((one for one in scene.periods if last <= one.first <= last + 1), None)
    return behind or period_of(scene, first, last)


@needs(shapes(Shape.COMPARISON))
def with_their_figures(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """The readings, the two bare figures behind such a comparison each with its thing, both with its time."""
    both = next((one for one in readings if one.shape is Shape.COMPARISON and one.against_measure is not None), None)
    if both is None or both.measure is None or both.against_measure is None:
        return readings
    behind = list(_behind(readings, both))
    things = [both.measure, both.against_measure] if len(behind) == _PAIR else []
    return [
        _of(one, both, things[behind.index(one.amount)] if things else None)
        if one.amount in behind and one.shape is Shape.VALUE
        else one
        for one in readings
    ]


@needs(words("than"), shapes(Shape.COMPARISON))
def inside_of_both(scene: Scene, readings: Sequence[Reading]) -> Sequence[Reading]:
    """ "Had more killings, 274, than Reno last year": the figure put in is of the time that both are of."""
    both = next((one for one in readings if one.against_places and one.period == one.against_period is not None), None)
    return [one if both is None or not _is_inside(one, both) else replace(one, period=both.period) for one in readings]


def _is_inside(one: Reading, both: Reading) -> bool:
    within = both.span.start < one.span.start and one.span.end < both.span.end
    return one.shape is Shape.VALUE and one.period is None and within


def _behind(readings: Sequence[Reading], both: Reading) -> Iterator[Quantity]:
    """The counts that follow and name no thing of their own."""
    for one in sorted(readings, key=lambda reading: reading.span.start):
        bare = one.measure is None or one.measure.span.end <= both.span.end
        follows = one.shape is Shape.VALUE and one.span.start >= both.span.end
        if follows and bare and one.amount is not None and one.amount.kind is QuantityKind.COUNT:
            yield one.amount


def _of(one: Reading, both: Reading, thing: MeasureWords | None) -> Reading:
    """A figure of one of the two things; of neither for certain where there are not two."""
    if thing is None:
        return replace(one, unpaired=True)
    return replace(
        one,
        measure=thing,
        qualifiers=thing.qualifiers,
        places=both.places or one.places,
        period=both.period,
        against=False,
        against_period=None,
        loose=False,
    )
