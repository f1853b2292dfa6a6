"""What a short sentence turns to without a figure: "Then there are the cars."."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.model import MeasureWords

_SHORT = 7  # tokens
_CARS = frozenset({"cars", "vehicles"})


def cars_next(scene: Scene) -> MeasureWords | None:
    """The theft of cars, where a short sentence names cars and no figure."""
    if scene.quantities or len(scene.words) > _SHORT or _CARS.isdisjoint(scene.words):
        return None
    return MeasureWords(scene.span(0, len(scene.words)), "motor_vehicle_thefts")
