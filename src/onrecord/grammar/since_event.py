"""An event that opens a window, told with its date: "since the mayor took office eight years ago"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.model import PeriodWords, VagueWords

_EVENT = 8  # tokens from "since" to the date of its event


def since_event(scene: Scene, period: PeriodWords) -> bool:
    """Whether a "since" and the words for an event stand before the date, and no other date or figure between."""
    if "since" not in scene.words[: period.first]:
        return False
    for at in range(period.first - 1, max(-1, period.first - _EVENT), -1):
        if scene.segment[at] != scene.segment[period.first] or _told_at(scene, at):
            return False
        if scene.words[at] == "since":
            return True
    return False


def _told_at(scene: Scene, at: int) -> bool:
    """Whether a figure or another date begins at a token; words for a tenure ("since he took office") are no date."""
    if any(one.first == at and not isinstance(one.expression, VagueWords) for one in scene.periods):
        return True
    return any(one.first == at for one in scene.quantities)
