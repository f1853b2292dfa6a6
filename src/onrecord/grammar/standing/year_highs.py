"""The top of a number of years: "a 25-year high", "263 in 2020, a 50-year high", "a 10-year low"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.standing.missed_record import only_near
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading, ScopeKind, ScopeWords


def year_highs(scene: Scene, statement: int) -> Iterator[Reading]:
    """Every such top of the scene, with the time it has behind or right before it."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or scene.hidden[quantity.first]:
            continue
        at = quantity.last + (scene.word(quantity.last) == "-")
        word = scene.word(at)
        first = quantity.first - (scene.word(quantity.first - 1) == "a")
        if word not in word_set("record_noun") or scene.word(at + 1).startswith("school") or only_near(scene, first):
            continue  # "near a 40-year low"
        cue = Mark(at, at + 1, {"cue": "peak", "value": "lowest" if word == "low" else "highest", "form": "noun"})
        scope = ScopeWords(ScopeKind.YEARS, years=int(quantity.value))
        made = make_extreme(scene, statement, cue, first, at + 1, scope)
        ends = first - 1 if scene.word(first - 1) == "," else first
        own = next((one for one in scene.periods if one.last == ends < first), None)  # "263 in 2020, a 50-year high,"
        yield made if own is None or scene.far[own.first] else replace(made, period=own)
