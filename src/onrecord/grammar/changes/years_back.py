"""How far back a change starts: "quadrupled in two years", "in his three years as chief, robberies have fallen"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_BEFORE = 6  # tokens from "in two years" to the verb behind it
_OPENS = frozenset({"in", "over", "within"})
_OPENS_TOLD = _OPENS | {"during", "across"}
_TOLD = frozenset({"those", "these"})  # "over those two years": the ones that the text has told of


def years_back(scene: Scene, last: int) -> int | None:
    """The years from the start of a change that ends before token `last` to its end; None where none are told."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or quantity.value <= 1:
            continue
        if _in_office(scene, quantity) and quantity.last < last:
            return int(quantity.value)
        if quantity.last < last and _of_so_many_years(scene, quantity):
            return int(quantity.value)
        beside = last <= quantity.first <= last + 2 or 0 < last - quantity.last <= _BEFORE
        told = scene.word(quantity.first - 1) in _TOLD and scene.word(quantity.first - 2) in _OPENS_TOLD
        opens = told or scene.word(quantity.first - 1) in _OPENS or scene.word(quantity.first) in {"in", "over"}
        if opens and (beside or (told and _gapped(scene, quantity.last, last))):
            return int(quantity.value)
    return None


def _of_so_many_years(scene: Scene, years: Quantity) -> bool:
    """ "A two-year rise of 52 percent"."""
    if scene.word(years.first - 1) not in {"a", "an"} or "-" not in scene.words[years.first : years.last]:
        return False
    nouns = (cue for cue in scene.cues if cue.row["cue"] == "change" and cue.row["form"] == "noun")
    return any(cue.first == years.last for cue in nouns)


def _gapped(scene: Scene, years: int, last: int) -> bool:
    """ "Murders fell 28 percent over those two years and shootings by half": one verb, and its years, for both."""
    if years >= last or scene.periods or scene.clause[years - 1] != scene.clause[last - 1]:
        return False
    return not any(cue.row["cue"] == "change" and years <= cue.first < last for cue in scene.cues)


def _in_office(scene: Scene, years: Quantity) -> bool:
    """ "In his three years as chief": since the office was taken."""
    owned = scene.word(years.first - 1) in word_set("possessives") | {"my", "our", "'s"}
    return owned and scene.words[years.last : years.last + 2] in (["as", "chief"], ["as", "mayor"], ["in", "office"])
