"""Where a change in words stands: its word, with its measure where that is near."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.model import Span

_BESIDE = 6  # tokens between a measure and its word of change that one span shows


def span_of_change(scene: Scene, cue: Mark, mark: Mark) -> Span:
    """The characters of a word of change and of a measure beside it; of the word alone where the measure is far."""
    if 0 <= cue.first - mark.last <= _BESIDE or 0 <= mark.first - cue.last <= _BESIDE:
        return scene.span(min(mark.first, cue.first), max(mark.last, cue.last))
    return scene.span(cue.first, cue.last)
