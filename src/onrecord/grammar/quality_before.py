"""What makes a part, told as its subject: "guns accounted for 90 percent of homicides", "women made up a tenth"."""

from __future__ import annotations

from onrecord.grammar.scene import Scene
from onrecord.model import Quantity

_SHOT = frozenset({"shooting_incidents", "shooting_victims"})
_HEDGE = 2  # tokens from "accounted for" to the figure


def quality_before(scene: Scene, quantity: Quantity) -> str | None:
    """The quality whose words stand right before "accounted for" or "made up"; None for a place or another subject."""
    if "share" not in scene.kinds:
        return None
    cues = [cue for cue in scene.cues if cue.row["cue"] == "share" and 0 <= quantity.first - cue.last <= _HEDGE]
    if not cues:
        return None
    end = cues[0].first - (scene.word(cues[0].first - 1) == "alone")
    told = next((mark.row["qualifier"] for mark in scene.qualifiers if mark.last == end), None)
    if told is not None:
        return told
    guns = any(mark.last == end and mark.row["class"] == "gun" and mark.row["role"] == "noun" for mark in scene.company)
    shot = any(mark.last == end and mark.row["measure"] in _SHOT for mark in scene.measures)
    return "gun" if guns or shot else None
