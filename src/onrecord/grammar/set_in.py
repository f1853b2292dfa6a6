"""The year that set a record: "its all-time record of 500 slayings in a year, set in 1990"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.model import PeriodWords

_SET = 14  # tokens from a record to "set in 1990"
_BESIDE = 8  # the same from its figure, no other figure between


def set_in(scene: Scene, last: int, reach: int = _SET) -> PeriodWords | None:
    """The period behind the "set in" that follows a record that ends before token `last`."""
    if "set" not in scene.has:
        return None
    for period in scene.periods:
        if last < period.first <= last + reach and scene.words[period.first - 2 : period.first] == ["set", "in"]:
            return period
    return None


def figure_set_in(scene: Scene, last: int) -> PeriodWords | None:
    """The same for the figure of a record: "a record of 500 slayings, set in 1990"."""
    found = set_in(scene, last, _BESIDE)
    if found is None or "record" not in scene.words[:last]:
        return None
    return None if any(last <= quantity.first < found.first for quantity in scene.quantities) else found
