"""How many years in a row: "for a third straight year", "nine years running", "the fifth year in a row"."""

from __future__ import annotations

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.model import Quantity, QuantityKind

_YEAR = frozenset({"year", "years"})
_YEARLY = _YEAR | {"annual", "yearly"}
_MOST = 60  # years; no run in this field is longer
_REACH = 8  # tokens between a change and the words for its run, a date and a place included


def in_a_row(scene: Scene, change: Mark) -> tuple[int, int, int] | None:
    """The number of years that a change is told of, and the tokens of the words; None where no run is told."""
    if "straight" not in scene.kinds:
        return None
    for cue in scene.cues:
        if cue.row["cue"] != "straight" or scene.clause[cue.first] != scene.clause[change.first]:
            continue
        for quantity in scene.quantities:
            if not _counts(scene, quantity, cue) or not 2 <= quantity.value <= _MOST:
                continue
            first, last = min(quantity.first, cue.first), max(quantity.last, cue.last)
            last += scene.word(last) in _YEARLY
            if 0 <= first - change.last <= _REACH or 0 <= change.first - last <= _REACH:
                return int(quantity.value), first, last
    return None


def is_run_of(scene: Scene, change: Mark, first: int, last: int) -> bool:
    """Whether the noun of a change is what the run counts: "fifth straight annual fall", "third year with a rise"."""
    between = scene.words[last : change.first]
    return (
        change.row["form"] == "noun"
        and last <= change.first
        and between in ([], ["with", "a"], ["with", "an"], ["of"])
        and first < change.first
    )


def _counts(scene: Scene, quantity: Quantity, cue: Mark) -> bool:
    """Whether a number says how many years: "third straight year", "seventh year in a row", "nine years running"."""
    if quantity.kind is QuantityKind.DURATION:
        return quantity.grain == "year" and quantity.first <= cue.first <= quantity.last
    if quantity.kind is not QuantityKind.ORDINAL:
        return False
    straight = quantity.last == cue.first and scene.word(cue.last) in _YEARLY
    return straight or (quantity.last + 1 == cue.first and scene.word(quantity.last) in _YEAR)
