"""Which end of a change a record belongs to: "down from a record 562", "down to 172 from 215 in 2020, a record".

What fell was highest where it began, and lowest where it ended.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.model import Direction, End, PeriodWords, Quantity, Reading

_FROM = 4  # tokens from "from" to "record": "from its all-time record"
_FIGURE = 4  # tokens from "record" to its figure: "record high of 562"
_TO = (["to", "a"], ["to", "its"], ["to", "the"])
_START = {(Direction.FELL, End.HIGHEST), (Direction.ROSE, End.LOWEST)}
_BROKEN = {(Direction.ROSE, End.HIGHEST), (Direction.FELL, End.LOWEST)}  # what it moved beyond held until then


def of_an_end(scene: Scene, reading: Reading, at: int) -> Reading:
    """The reading of an extreme whose words begin at token `at`, told of the end of the change that it can be of."""
    if not any(scene.far):
        return reading
    moved = _moved(scene, at)
    if _before_start(scene, at):
        return _at_start(scene, reading, moved, None)
    start = _start_before(scene, at)
    if start is None or reading.end is None:
        ended = scene.words[at - 2 : at] in _TO or scene.words[at - 1 : at + 1] in _TO  # "from 90 to a low of 40"
        far = reading.period is not None and scene.far[reading.period.first]
        broken = far and not ended and (moved, reading.end) in _BROKEN
        if broken and _behind_bare_start(scene, reading, at):
            near = [one for one in scene.periods if one.last < at and not scene.far[one.first]]
            return replace(reading, period=near[-1] if near else None)
        return replace(reading, former=True) if broken else reading  # "up from 149 in 2016, which was a record"
    if _topped_at_start(scene, start, moved, reading.end):
        return _at_start(scene, reading, moved, _dated(scene, start, at))
    near = [one for one in scene.periods if one.last <= start.first and not scene.far[one.first]]
    near = [one for one in near if not is_window(scene, one)]
    return replace(reading, period=near[-1] if near else None)


def _behind_bare_start(scene: Scene, reading: Reading, at: int) -> bool:
    """ "39.7 million in 2020, up 40 percent from 2019, a record": of the figure, and not of the year without one."""
    year = reading.period
    return (
        year is not None and scene.word(at - 1) == "," and year.last == at - 1 and scene.word(year.first - 1) == "from"
    )


def _topped_at_start(scene: Scene, start: Quantity, moved: Direction | None, end: End) -> bool:
    """Whether the extreme is that of the start: of the two figures it is the one on that side, else what moved tells.

    "172, compared with 215 in 2020, the fewest since 1966" is told of the 172.
    """
    near = [q for q in scene.quantities if q.last <= start.first and q.kind is start.kind and not scene.far[q.first]]
    if near and near[-1].value != start.value:
        return (near[-1].value < start.value) is (end is End.HIGHEST)
    return moved is None or (moved, end) in _START


def _at_start(scene: Scene, reading: Reading, moved: str | None, dated: PeriodWords | None) -> Reading:
    """The reading told of where the change began: at its own date there, else at the one before."""
    own = reading.period is not None and scene.far[reading.period.first]
    broken = (moved, reading.end) in _BROKEN
    period = dated if dated is not None else reading.period if own else None
    return replace(reading, against=True, period=period, former=reading.former or broken)


def _before_start(scene: Scene, at: int) -> bool:
    """ "From a record 562", "from its record high of 562": the words stand before the figure that it fell from."""
    if not scene.far[at] or "from" not in scene.words[max(0, at - _FROM) : at + 1]:
        return False
    return any(scene.far[q.first] and at <= q.last <= at + _FIGURE + 1 for q in scene.quantities)


def _start_before(scene: Scene, at: int) -> Quantity | None:
    """ "Down to 172 from 215 (in 2020), a record": the figure it fell from, but not in "below Reno's 11.8"."""
    at -= scene.word(at - 1) in {"a", "the"}
    dated = next((period for period in scene.periods if period.last == at - 1), None)
    end = at - 1 if dated is None else dated.first - (scene.word(dated.first - 1) == "in")
    figure = next((q for q in scene.quantities if q.last == end and scene.far[q.first]), None)
    if figure is None or scene.word(at - 1) != ",":
        return None
    return None if any(mark.last in (figure.first, figure.first - 1) for mark in scene.places) else figure


def _dated(scene: Scene, figure: Quantity, at: int) -> PeriodWords | None:
    """The time right behind a figure."""
    return next((one for one in scene.periods if figure.last <= one.first <= figure.last + 1 and one.last <= at), None)


def _moved(scene: Scene, at: int) -> Direction | None:
    """The way in which the last change before a token went."""
    ways = [cue.row["value"] for cue in scene.cues if cue.row["cue"] == "change" and cue.last <= at]
    way = ways[-1].split()[0] if ways else ""  # "rose sharply"
    return Direction(way) if way in {Direction.ROSE, Direction.FELL} else None
