"""One figure told of two times: "81 murders in both 2018 and 2019", "79 on the same date in both 2020 and 2021"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import PeriodWords, Reading


def in_both(scene: Scene, readings: Iterator[Reading]) -> Iterator[Reading]:
    """The readings, and each of such a figure once more, of the second time."""
    if "both" not in scene.has:
        yield from readings
        return
    for reading in readings:
        yield reading
        second = _second(scene, reading.period) if reading.period is not None else None
        if second is not None:
            yield replace(reading, period=second)


def of_both(scene: Scene, first: PeriodWords) -> bool:
    """Whether the words tell a time as the first of two: "in both 2018 and"."""
    return "both" in scene.words[max(0, first.first - 1) : first.last] and scene.word(first.last) == "and"


def _second(scene: Scene, first: PeriodWords) -> PeriodWords | None:
    """The time behind the first of two, of the same kind."""
    if not of_both(scene, first):
        return None
    at = first.last + 1 + (scene.word(first.last + 1) == "in")
    return next((p for p in scene.periods if p.first == at and type(p.expression) is type(first.expression)), None)
