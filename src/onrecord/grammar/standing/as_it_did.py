"""A place in an order that was the same in another year: "Nevada led the states in 2008, as it did in 2007"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.so_did import as_it_did, years_again
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Reading, ScopeKind

_NEAR = 60  # characters from what is told to its "as it did"


def also_then(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The readings, and a place in an order before an "as it did in" once more for each year behind it."""
    if "as" not in scene.has:
        yield from readings
        return
    at = next((at for at, word in enumerate(scene.words) if word == "as" and as_it_did(scene, at)), None)
    for reading in readings:
        yield reading
        if at is None or not 0 <= scene.tokens[at].start - reading.span.end <= _NEAR or not _is_place(reading):
            continue
        for span, period in years_again(scene, at):
            yield replace(reading, span=span, rules=("as it did",), period=period)


def _is_place(reading: Reading) -> bool:
    """Whether a reading puts a place in an order; of a record, "as it did" would tell of another."""
    return reading.scope is not None and reading.scope.kind is ScopeKind.AMONG
