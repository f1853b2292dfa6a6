"""Which count of a sentence is the whole that another is a part of.

"31 of the 34", "of the 72 killed, nine were women", "58 homicides, all but three of them", "the 160 include 13 boys".
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.walls import behind_bracket
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_OWNERS = 6  # tokens from "of" to the count of the whole: "of the city of Omaha's 34 homicides"
_MOST = 40  # figures of a sentence; one with more is a table run together, and tells of no parts
_PARTS = frozenset({QuantityKind.COUNT, QuantityKind.PERCENT, QuantityKind.FRACTION})
_BACK = 2  # tokens from "include" to the count of a part: "including at least six"
_NEARLY_ALL = (["not", "all"], ["nearly", "all"], ["almost", "all"], ["virtually", "all"], ["hardly", "any"])
_OPENS = frozenset({",", ";", ":", "and", "—", "“"})  # marks behind which "of the 72" opens a clause


def whole_of(scene: Scene, quantity: Quantity) -> Quantity | None:
    """The count that this one is a part of, by the words between and before them; None for a count of its own."""
    if len(scene.quantities) > _MOST or not (quantity.complement or "of" in scene.has or _includes(scene)):
        return None
    if scene.word(quantity.first - 1) == "from" and scene.far[quantity.first]:
        return None  # "of the 600 shot, 71 were under 18, up from 55": what the part came from
    shared = quantity.kind is not QuantityKind.COUNT  # "80 percent of the 57"
    larger = [
        other
        for other in scene.quantities
        if other.kind is QuantityKind.COUNT and other is not quantity and (shared or other.value >= quantity.value)
    ]
    if not larger:
        return None
    before = [other for other in larger if other.last <= quantity.first and not scene.far[other.first]]
    end = behind_bracket(scene, quantity)
    if scene.word(end) == "of":
        if scene.word(end + 1) not in word_set("them") or any(other.first == end + 2 for other in larger):
            return _at_right(scene, end, larger)
        return before[-1] if before and quantity.complement else None
    if quantity.complement:
        return before[-1] if before else None
    opening = next((other for other in before if _opens_with_of(scene, other)), None)
    if opening is not None or any(
        0 <= mark.first - quantity.last <= 1 and mark.row["form"] == "noun" for mark in scene.measures
    ):
        return opening  # "5,762 crimes, including 188 homicides": a count of its own
    included = set(scene.words[max(0, quantity.first - _BACK) : quantity.first]) & word_set("include")
    return before[-1] if included and before else None


def _includes(scene: Scene) -> bool:
    return not word_set("include").isdisjoint(scene.has)


def is_whole(scene: Scene, first: int) -> bool:
    """Whether the count at token `first` is the whole of another count or a share of the sentence."""
    if len(scene.quantities) > _MOST:
        return False
    wholes = [whole_of(scene, quantity) for quantity in scene.quantities if is_part(quantity)]
    return any(whole is not None and whole.first == first for whole in wholes)


def of_untold_part(scene: Scene, first: int) -> bool:
    """ "Most of the 60 killed were shot", "few of Tulsa's 46": the count is of all, and the words behind of a part."""
    ends = {first, first - (scene.word(first - 1) == "'s")}
    owner = next((mark.first for mark in scene.places if mark.last in ends), first)
    of = owner - 1 - (scene.word(owner - 1) in word_set("before_whole"))
    untold = scene.word(of - 1) in word_set("part_untold") or scene.words[of - 2 : of] in _NEARLY_ALL
    return scene.word(of) == "of" and untold


def is_part(quantity: Quantity) -> bool:
    """Whether a number may be a part: a count, a share, or "a third of the 57", which may be a factor too."""
    return quantity.kind in _PARTS or (quantity.kind is QuantityKind.MULTIPLE and quantity.value < 1)


def _at_right(scene: Scene, end: int, larger: list[Quantity]) -> Quantity | None:
    """ "31 of the city's 34": the first count behind "of", with no mark between."""
    for other in larger:
        if not 0 < other.first - end <= _OWNERS:
            continue
        if scene.word(other.first - 1) == "and" or scene.segment[other.first] != scene.segment[end]:
            return None  # "2,300 of its robberies and 7,000 of its burglaries", "52 of the killings and took 1,300"
        if not {",", ";", ":", "(", "than"} & set(scene.words[end : other.first]):
            return other
    return None


def _opens_with_of(scene: Scene, quantity: Quantity) -> bool:
    """ "Of the 72 people killed, nine were women": the count behind the "of" that opens the clause."""
    near = range(quantity.first - 1, max(-1, quantity.first - _OWNERS), -1)
    opening = next((at for at in near if scene.word(at) == "of"), None)
    return opening is not None and (opening == 0 or scene.word(opening - 1) in _OPENS)
