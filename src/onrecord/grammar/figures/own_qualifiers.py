"""Qualifiers that stand at a measure and away from its figure: "homicides of women, at 31, rose by 9 percent".

What is counted is then the part that the words name; the figure held against the whole would be a wrong verdict.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_RATE = ["rate", "of"]
_OF_A_WHOLE = frozenset({Shape.SHARE, Shape.RATIO, Shape.AVERAGE})  # shapes that tell parts from wholes themselves


def with_own_qualifiers(scene: Scene, reading: Reading) -> Reading:
    """The reading, with what stands right before or behind the words of its measure."""
    if not scene.qualifiers or reading.measure is None or reading.qualifiers or reading.shape in _OF_A_WHOLE:
        return reading
    mark = next((one for one in scene.measures if scene.tokens[one.first].start == reading.measure.span.start), None)
    if mark is None or mark.row["form"] not in {"noun", "rate", "percent"}:
        return reading
    found = [one.row["qualifier"] for one in scene.qualifiers if _stands_at(scene, one, mark)]
    found = found or _of_a_group(scene, reading)
    own = tuple(part for part in dict.fromkeys(found) if part not in reading.measure.qualifiers)
    return replace(reading, qualifiers=own) if own else reading


def _of_a_group(scene: Scene, reading: Reading) -> list[str]:
    """ "Among Americans under 18, there were 2,281", "4,752 deaths of children, a rate of 5.8": whose all of it is."""
    at = scene.opens(reading.span)
    groups = word_set("groups_of_people")
    people = [one for one in scene.qualifiers if one.row["qualifier"] in groups and one.last <= at]
    opened = scene.words.index(",") if scene.word(0) == "among" and "," in scene.words[:at] else 0
    apposed = reading.amount is not None and scene.words[reading.amount.first - 2 : reading.amount.first] == _RATE
    return [one.row["qualifier"] for one in people if one.last <= opened or (apposed and reading.shape is Shape.RATE)]


def _stands_at(scene: Scene, one: Mark, mark: Mark) -> bool:
    """ "Female homicides", "homicides of women", "robberies with guns": nothing but a preposition lies between."""
    if one.last == mark.first:
        return one.row["place"] != "after"
    behind = one.first - mark.last
    linked = behind == 1 and scene.word(mark.last) in word_set("links_part")
    return (behind == 0 and _opens_phrase(scene, one)) or linked


def _opens_phrase(scene: Scene, one: Mark) -> bool:
    """ "By gun", "against Jews", "under 18": a phrase, where "were women" and "involved guns" tell of a part alone."""
    return scene.word(one.first) in word_set("opens_part")
