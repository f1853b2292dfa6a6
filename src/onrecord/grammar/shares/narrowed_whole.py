"""Those of whom a share is told, narrowed before it: "half of the men shot were Black".

What narrows the whole makes no part of it: the verb behind does.
"""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind

_SHARE_OF = word_set("part_of_cases")
_REACH = 16  # tokens from the percent to the quality that makes the part
_WHOLE_COUNT = 5  # tokens from "nine in 10 of" to the count of the whole: "of last year's 60 victims"


def in_the_whole(scene: Scene, quantity: Quantity) -> list[Mark]:
    """ "Half of the men shot were Black": what narrows those behind the "of", and what is said of them."""
    if scene.word(quantity.last) != "of":
        return []
    near = range(quantity.last, quantity.last + _REACH)
    return [
        mark
        for mark in scene.qualifiers
        if mark.first in near
        and scene.clause[mark.first] == scene.clause[quantity.first]
        and not other_between(scene, quantity, mark)
        and not any(m.first <= mark.first and mark.last <= m.last for m in scene.measures)
    ]


def with_its_part(scene: Scene, marks: list[Mark]) -> list[Mark]:
    """Those of the whole, and the one that the verb makes the part of it; none where no verb follows them."""
    said = next((at for at, mark in enumerate(marks) if _is_said(scene, mark)), 0)
    return marks[: said + 1] if said else []


def says_more(scene: Scene, at: int, quantity: Quantity) -> bool:
    """Whether a verb behind those that are narrowed says what the part of them is."""
    stop = min(len(scene.words), at + _REACH)
    verb = next((near for near in range(at, stop) if scene.word(near) in {"were", "was", "are"}), None)
    return verb is not None and scene.segment[verb] == scene.segment[quantity.first]


def _is_said(scene: Scene, mark: Mark) -> bool:
    """ "Were Black", "are women": told of the part by its verb."""
    return not word_set("people_were").isdisjoint((scene.word(mark.first), scene.word(mark.first - 1)))


def other_between(scene: Scene, quantity: Quantity, mark: Mark) -> bool:
    """Whether another figure stands between a share and what may make its part."""
    cleared = scene.word(quantity.first - 1) in word_set("solved")
    if cleared and scene.segment[mark.first] != scene.segment[quantity.first]:
        return True  # "cleared half of its murders, and guns were used in most"
    return any(
        quantity.last <= other.first < mark.first
        and other.kind not in NO_FIGURES
        and not (scene.word(quantity.last) == "of" and other.first - quantity.last <= _WHOLE_COUNT)
        for other in scene.quantities
    )


def share_named(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, tuple[str, ...]] | None:
    """ "The share of homicides committed with guns was 88 percent": the whole, and the part with its quality."""
    if _SHARE_OF.isdisjoint(scene.has) or scene.word(quantity.first - 1) not in word_set("share_comes_to"):
        return None
    starts = (at for at in range(quantity.first) if scene.word(at) in _SHARE_OF and scene.word(at + 1) == "of")
    start = next(starts, None)
    if start is None or scene.clause[start] != scene.clause[quantity.first]:
        return None
    nouns = [m for m in scene.measures if start < m.first < quantity.first and m.row["form"] == "noun"]
    parts = [m for m in scene.qualifiers if nouns and nouns[0].last <= m.first < quantity.first]
    if len(nouns) != 1 or len(parts) != 1 or any(start < one.first < quantity.first for one in scene.quantities):
        return None
    whole = measure_words(scene, nouns[0])
    return whole, tuple(dict.fromkeys((*whole.qualifiers, parts[0].row["qualifier"])))


def people_of_place(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "Black people made up 40 percent of the city": of those who live there, whatever else the sentence counts."""
    place = next((mark for mark in scene.places if mark.first == quantity.last + 1), None)
    if place is None or scene.word(quantity.last) != "of" or "'s" in scene.words[place.last - 1 : place.last + 1]:
        return None
    if scene.words[place.first : place.last] == ["our"]:
        return None  # "nine in 10 of our victims"
    return MeasureWords(scene.span(place.first, place.last), "population")


def behind_place(scene: Scene, at: int) -> Mark | None:
    """ "Of Chicago homicides", "of the city's homicides": the noun behind the place that it is of."""
    ends = {mark.last + (scene.word(mark.last) == "'s") for mark in scene.places if mark.first == at}
    return next((mark for mark in scene.measures if mark.first in ends and mark.row["form"] == "noun"), None)


def noun_of_count(scene: Scene, quantity: Quantity) -> Mark | None:
    """ "Half of Reno's 90 homicide victims": what the count of the whole counts."""
    near = range(quantity.last + 1, quantity.last + _WHOLE_COUNT)
    count = next((q for q in scene.quantities if q.first in near and q.kind is QuantityKind.COUNT), None)
    return noun_after(scene, count.last) if count is not None else None
