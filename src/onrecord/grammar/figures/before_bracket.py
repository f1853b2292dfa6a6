"""The measure that a bracket is told of: "robbery (Baltimore leads with 831) and burglary (Tulsa leads)"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark


def before_bracket(scene: Scene, marks: Sequence[Mark], at: int) -> Mark | None:
    """The one of the `marks` right before the bracket that token `at` stands in, where none stands inside."""
    opening = next((i for i in range(at - 1, -1, -1) if scene.words[i] in {"(", ")"}), None)
    if opening is None or scene.words[opening] == ")":
        return None
    closing = next((i for i in range(at, len(scene.words)) if scene.words[i] == ")"), len(scene.words))
    if any(opening < mark.first < closing for mark in scene.measures):
        return None
    return next((mark for mark in marks if mark.last == opening), None)
