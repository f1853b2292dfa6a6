"""Places that stand inside words for a field of rivals: "in the nation" behind a superlative."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.apart import owns_the_head
from onrecord.grammar.sentence.asides import MEANS
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind

_RANKS = frozenset({"super", "record", "ranked", "more"})  # cues that set a place against others
_KIND = 3  # tokens from "no" to the noun of a field: "no other large city"


def in_group(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place of the sentence stands inside words for a field of rivals."""
    return mark.first in grouped(scene)


@once
def grouped(scene: Scene) -> frozenset[int]:
    """The first tokens of the places inside words for a field of rivals ("in the nation" behind a superlative)."""
    return frozenset([mark.first for mark in scene.places if _stands_in_group(scene, mark)])


def _stands_in_group(scene: Scene, mark: PlaceMark) -> bool:
    if (
        _of_a_field(scene, mark)
        or _owns_a_field(scene, mark)
        or owns_the_head(scene, mark)
        or _of_an_empty_field(scene, mark)
    ):
        return True
    if not scene.groups:
        return False
    first = mark.first + (scene.word(mark.first) == "the")
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    if scene.word(before) == "in" and any(group.last == before for group in scene.groups):
        return scene.word(before - 1) in word_set("rival_noun")  # "the most of any city in Texas"
    if not any(group.first <= first and mark.last <= group.last for group in scene.groups):
        return False
    ordered = any(q.kind is QuantityKind.ORDINAL and 0 <= first - q.last <= 2 for q in scene.quantities)
    return ordered or any(  # "first in the country", "the highest in the nation"
        cue.row["cue"] in {"super", "record", "ranked"} and (cue.first < mark.first or cue.first - mark.last <= 1)
        for cue in scene.cues
        if not (cue.row["form"] == "mark" and scene.word(cue.last) == "of")  # "the number of murders in the nation"
    )


def _of_a_field(scene: Scene, mark: PlaceMark) -> bool:
    """ "The fifth-highest rate among the nation's biggest cities": the rivals, and not where the figure was counted."""
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    if mark.words.kind != "group" or scene.word(before) not in {"among", "of"}:
        return False
    if scene.word(before) == "among":
        return scene.word(before - 1) in word_set("be") or _orders(scene, mark.first)
    if scene.word(before - 1) in word_sets("police_of_city", "local_office"):
        return False  # "the sheriff of the surrounding county reported 88"
    if scene.word(before - 1) in MEANS:
        return False  # "the average of the 22 cities was 13.6"
    return scene.word(before - 1) not in word_sets("vague_set", "samples")  # "in some of", "a sample of"


def _owns_a_field(scene: Scene, mark: PlaceMark) -> bool:
    """ "Among America's big cities only Reno had a higher rate": whose cities the field is of."""
    noun = next((at for at in range(mark.last, mark.last + _KIND) if scene.word(at) in word_set("rival_noun")), None)
    owns = "'s" in (scene.word(mark.last), scene.word(mark.last - 1)) and noun is not None
    return owns and mark.words.kind == "nation" and scene.word(mark.first - 1) == "among" and _orders(scene, mark.first)


def _of_an_empty_field(scene: Scene, mark: PlaceMark) -> bool:
    """ "No large city in America had a higher rate": what narrows the field that "no" empties."""
    noun = mark.first - 2 - (scene.word(mark.first - 1) == "the")
    if scene.word(noun + 1) != "in" or scene.word(noun) not in word_set("rival_noun"):
        return False
    return not word_set("of_none").isdisjoint(scene.words[max(0, noun - _KIND) : noun])


def _orders(scene: Scene, at: int) -> bool:
    """Whether the clause of a token ranks: homicides that only "fell among 66 cities" were counted in them."""
    clause = scene.clause[at]
    ordinal = any(q.kind is QuantityKind.ORDINAL and scene.clause[q.first] == clause for q in scene.quantities)
    return ordinal or any(cue.row["cue"] in _RANKS and scene.clause[cue.first] == clause for cue in scene.cues)
