"""The place whose change a noun tells, behind words that only describe it: "the rise of my hometown, Reno".

The name stands behind a comma, with nothing but words for a place before it.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_sets
from onrecord.model import PlaceWords

_OWNS = word_sets("determiner", "possessives") | {"my"}
_DESCRIBES = 4  # tokens of "its much smaller neighbor"


def owner_behind(scene: Scene, last: int) -> PlaceWords | None:
    """The place named in apposition behind the noun of change that ends before a token; None for none."""
    if scene.word(last) != "of" or scene.word(last + 1) not in _OWNS:
        return None
    if not any(cue.last == last and cue.row["cue"] == "change" for cue in scene.cues):
        return None
    near = range(last + 2, last + 2 + _DESCRIBES)
    comma = next((at for at in near if scene.word(at) == ","), None)
    if comma is None or any(mark.words.candidates and last < mark.first < comma for mark in scene.places):
        return None
    counted = [mark.first for mark in scene.measures] + [one.first for one in scene.quantities]
    if any(last < at < comma for at in counted):
        return None
    return next((mark.words for mark in scene.places if mark.first == comma + 1 and mark.words.candidates), None)
