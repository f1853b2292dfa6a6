"""Orders of a share or a change, told behind it: "half were bought there, the highest share since 2010", "fell below 50
percent for the first time", "80 percent were shot, more than in any other state", "fell 12 percent, more than in any
other city": of a part of those counted, or of how they moved, and not of their number.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, End, Of, Reading, ScopeKind, Shape, Unit

_SHARE = word_set("part_of_cases")
_MOST = frozenset({"more", "most"})
_LEAST = frozenset({"less", "least"})
_NEAR = 3  # sentences over which a share goes on
_FIRST_TIME = ("first time",)
_ORDERS = (Shape.EXTREME, Shape.RANK, Shape.COMPARISON)
_CLEARED = "clearance_rate"  # a percentage that is published
_SETS_APART = word_set("aside_marks")


def of_that_share(scene: Scene, readings: Sequence[Reading], earlier: Earlier) -> Sequence[Reading]:
    """The readings, the extremes and ranks of a share with its part and whole."""
    if not any(one.shape in _ORDERS for one in readings):
        return readings
    return [_of_share(scene, one, readings, earlier) if one.shape in _ORDERS else one for one in readings]


def _of_share(scene: Scene, reading: Reading, readings: Sequence[Reading], earlier: Earlier) -> Reading:
    if reading.of not in (None, Of.RATE):
        return reading
    before = sorted((one for one in readings if one.span.end <= reading.span.start), key=_end)
    told = max((one for one in before if one.amount is not None), key=_amount_at, default=None)
    if reading.of is Of.RATE:
        moved = told is not None and told.shape is Shape.CHANGE and _moved_more(scene, reading, told, before)
        return replace(reading, unread=moved) if moved else reading  # of the rate, or of how it moved
    sources = any(one.startswith("from:") for one in reading.qualifiers)  # the same order by number and by share
    if told is not None and not sources and _is_percentage(told) and _of_the_figure_before(scene, reading):
        return _told_of(reading, told)
    if told is not None and told.shape is Shape.CHANGE and (word := _moved_more(scene, reading, told, before)):
        if word in _MOST and told.direction is Direction.ROSE and not _is_among(reading):
            reading = replace(reading, moved=told.unit)  # what rose most may be the most as well
            if word == "most" and not _told_by_a_noun(scene, told):
                return reading
        end = End.LOWEST if (told.direction is Direction.FELL) == (word in _MOST) else End.HIGHEST
        unread = reading.unread if word in _MOST else word  # whether the others fell as well nobody says
        return replace(reading, measure=told.measure, of=Of.CHANGE, end=end, unit=told.unit, unread=unread)
    if reading.shape is Shape.COMPARISON:
        return reading
    shares = [one for one in before if one.shape is Shape.SHARE]
    if reading.rules != _FIRST_TIME:
        first, last = scene.opens(reading.span), scene.behind(reading.span)
        named = not _SHARE.isdisjoint(scene.words[first : last + 1])
        near = earlier.shares[-1:] if named else ()
        shares = [*(one for one in near if reading.statement - one.statement <= _NEAR), *(shares if named else ())]
    return _told_of(reading, shares[-1]) if shares else reading


def _told_of(reading: Reading, told: Reading) -> Reading:
    return replace(
        reading,
        measure=told.measure,
        qualifiers=told.qualifiers,
        places=reading.places or told.places,
        period=reading.period or told.period,
        of=Of.SHARE if told.shape is Shape.SHARE else None,
    )


def _moved_more(scene: Scene, reading: Reading, told: Reading, before: Sequence[Reading]) -> str:
    """ "Fell 12 percent, more than in any other big city", "the most since 1971": how one change stands among others.

    The word that says so; none where a level has been told that may be meant.
    """
    first = scene.opens(reading.span)
    word = scene.words[first + (scene.words[first] == "the")]
    if word not in _MOST | _LEAST or told.reaches is not None or not _of_the_figure_before(scene, reading):
        return ""
    level = any(one.shape is not Shape.CHANGE and one.amount is not None for one in before)
    return "" if level and not (_is_among(reading) and word == "more") else word


def _is_among(reading: Reading) -> bool:
    return reading.scope is not None and reading.scope.kind is ScopeKind.AMONG


def _told_by_a_noun(scene: Scene, told: Reading) -> bool:
    """ "A 31 percent increase, the most on record": what is the most is that increase."""
    return not word_set("a_move").isdisjoint(scene.words[scene.opens(told.span) : scene.behind(told.span) + 1])


def _end(reading: Reading) -> int:
    return reading.span.end


def _amount_at(reading: Reading) -> int:
    return reading.amount.first if reading.amount is not None else -1


def _of_the_figure_before(scene: Scene, reading: Reading) -> bool:
    """ ", more than in any other state", ", the highest of any city": behind a figure, and with no noun of its own."""
    first, last = scene.opens(reading.span), scene.behind(reading.span)
    first -= scene.word(first - 1) == "the"
    named = any(first <= mark.first < last for mark in scene.measures)
    return scene.word(first - 1) in _SETS_APART and not named


def _is_percentage(reading: Reading) -> bool:
    """Whether a figure is a share, or what was solved of those counted."""
    solved = reading.unit is Unit.PERCENT and reading.measure is not None and reading.measure.measure == _CLEARED
    return reading.shape is Shape.SHARE or (reading.shape is Shape.VALUE and solved)
