"""Qualifiers that stand beside a figure or its noun, and the part of the people that a number is of."""

from __future__ import annotations

from onrecord.grammar.figures.wholes import is_whole, of_untold_part
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_BEFORE = 2  # tokens between a qualifier and the figure or noun behind it
_BEHIND = 5  # tokens from a figure or noun to the qualifier behind it


def qualifiers_near(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """Qualifiers that stand right before, inside or behind tokens `first` to `last`, in the same segment."""
    return _qualifiers_beside(scene, first, last) if scene.qualifiers else ()


def _qualifiers_beside(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    found: list[str] = []
    covered = list(scene.measures)
    for mark in scene.qualifiers:
        near = mark.last >= first - _BEFORE and mark.first <= last + _BEHIND
        if scene.clause[mark.first] != scene.clause[first] or not near:
            continue
        if any(other.first <= mark.first and mark.last <= other.last for other in covered):
            continue
        nouns = [other.last for other in covered if other.last <= first]
        of_noun = mark.last <= first and nouns[-1:] == [mark.first]  # "rapes with guns fell"
        apart = mark.first < first - _BEFORE and mark.last != first  # "children under 15 rose" stands right before
        if any(last <= other.first < mark.first for other in scene.quantities) or (apart and not of_noun):
            continue
        if mark.row["place"] == "after" and mark.first < last and not of_noun:
            continue
        if mark.first >= last and scene.segment[mark.first] != scene.segment[first] and _of_next(scene, last, mark):
            continue
        if mark.first >= last and "those" in scene.words[max(last, mark.first - 2) : mark.first]:
            continue  # "rose 9 percent, and those of women fell": told of what follows
        behind = (mark.first > last or scene.words[mark.first] == "were") and mark.first >= last
        if behind and (is_whole(scene, first) or of_untold_part(scene, first)):
            continue  # "34 homicides in the city involved guns": told of the part before it
        found.append(mark.row["qualifier"])
    return tuple(dict.fromkeys(found))


def _of_next(scene: Scene, last: int, mark: Mark) -> bool:
    """ "Burglaries are up 42 percent, hate crimes against Muslims tripled": told of what is counted next."""
    return any(last <= other.first < mark.first for other in scene.measures)


def part_of_number(scene: Scene, first: int) -> tuple[str, ...]:
    """ "The number of women killed in the city fell by half", "the rate for Black Ohioans was 60": whose it is."""
    heads = [at for at in range(1, first) if scene.words[at] == "of" and scene.words[at - 1] in word_set("that_noun")]
    heads = heads or [at for at in range(1, first) if scene.words[at - 1 : at + 1] == ["rate", "for"]]
    if not heads or scene.clause[heads[-1]] != scene.clause[first]:
        return ()
    found = [mark.row["qualifier"] for mark in scene.qualifiers if heads[-1] < mark.first < first]
    return tuple(dict.fromkeys(found))
