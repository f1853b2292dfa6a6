"""The place that the text is about, where the words of a sentence leave it out."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.model import PlaceWords


def home(scene: Scene, first: int, last: int) -> PlaceWords:
    """The text's own place, left out of the tokens `first` to `last` (excluded)."""
    return PlaceWords(scene.span(first, last), (), "home", here=True)
