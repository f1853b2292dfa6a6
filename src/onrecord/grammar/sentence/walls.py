"""Figures that a date or a place does not reach across."""

from __future__ import annotations

from bisect import bisect_left

from onrecord.grammar.sentence.scene import Scene


def crosses(scene: Scene, left: int, right: int) -> bool:
    """Whether a figure stands between two tokens; "310 and 355 in the first half of 2012" is one pair."""
    at = bisect_left(scene.walls, (left, 0))
    if at < len(scene.walls) and scene.walls[at][0] == left + 1 and scene.word(left) == "and":
        at += 1
    return at < len(scene.walls) and scene.walls[at][1] <= right
