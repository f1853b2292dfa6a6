"""States that only sold guns: no place of a figure, and no rivals of one another."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.words.signs import needs, shapes
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


@needs(shapes(Shape.COMPARISON))
def rival_sources(readings: Sequence[Reading]) -> set[Span]:
    """ "Virginia, with 293, was second, ahead of Georgia": one source beside another is no place beside another."""
    sold = sellers([one for one in readings if one.shape is not Shape.COMPARISON])
    beside = [one for one in readings if sold and one.shape is Shape.COMPARISON]
    return {one.span for one in beside if any(words.candidates[:1] in sold for words in one.places)}
