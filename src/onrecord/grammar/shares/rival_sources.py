"""States that only sold guns: no place of a figure, and no rivals of one another."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape, Span


def sellers(readings: Sequence[Reading]) -> set[tuple[str, ...]]:
    """The states of a sentence that only sold guns, and are not where any of its figures was counted."""
    named = {
        qualifier.removeprefix("from:") for one in readings for qualifier in one.qualifiers if "from:" in qualifier
    }
    if not named:
        return set()
    counted = {words.candidates[:1] for one in readings for words in one.places}
    sold: set[tuple[str, ...]] = {(state,) for state in named}
    return sold - counted


def guns_from(scene: Scene, mark: PlaceMark) -> bool:
    """ "Guns from Ohio keep turning up in Utah"; those "traced from Ohio to Utah" lay in Ohio."""
    named = scene.word(mark.first - 1) == "from" and scene.word(mark.first - 2) in word_set("guns_by_name")
    return named and scene.word(mark.last) != "to"


@needs(shapes(Shape.COMPARISON))
def rival_sources(readings: Sequence[Reading]) -> set[Span]:
    """ "Virginia, with 293, was second, ahead of Georgia": one source beside another is no place beside another."""
    sold = sellers([one for one in readings if one.shape is not Shape.COMPARISON])
    beside = [one for one in readings if sold and one.shape is Shape.COMPARISON]
    return {one.span for one in beside if any(words.candidates[:1] in sold for words in one.places)}
