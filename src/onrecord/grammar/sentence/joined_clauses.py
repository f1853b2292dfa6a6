"""Places of a clause that "and" joins on behind a figure: "murders rose, and in Reno robberies fell".

Who speaks may join it by "and that". A place behind its verb may be of both: "murders rose and robberies fell in Reno".
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_JOINS = frozenset({"and", "but"})
_ANEW = _JOINS | {"while"}
_IN = frozenset({"in", "at", "across"})
_TO_NOUN = 4  # tokens from a place to what is told of it: "in Reno, there were 40", "in Reno the number of murders"


def of_a_joined_clause(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place stands ahead of the verb of a clause that is joined on behind the figure that ends at `last`."""
    at = mark.first - (scene.word(mark.first - 1) == "the")
    if scene.word(at - 1) in _ANEW and scene.word(at - 2) == ",":
        return True  # "the number was 983, and Chicago alone had two-thirds"
    joined = next((i for i in range(at - 1, last - 1, -1) if scene.word(i) in _JOINS), None)
    if joined is None or "," in scene.words[joined + 1 : mark.first]:
        return False
    if scene.word(joined - 1) == "," and at > joined + 1 and _opens_with_verb(scene, mark.last):
        return True  # "counted 73, and by its analysis Reno brought more"
    that = scene.word(joined + 1) == "that"
    begin = joined + 1 + that
    if begin == at:
        return that  # "and that Reno had 40"
    if begin == at - 1 and scene.word(begin) in _IN:
        return that or _is_told_of(scene, mark.last) or _has_verb(scene, mark.last, len(scene.words))
    subject = any(begin <= one.first and one.last < mark.first for one in scene.measures)
    return subject and not _has_verb(scene, begin, mark.first) and _has_verb(scene, mark.last, len(scene.words))


def owns_joined_clause(scene: Scene, mark: PlaceMark) -> bool:
    """ "More than any other city in the state, and Bridgeport's count doubled": of what is its own alone."""
    joined = scene.word(mark.first - 1) in _ANEW and scene.word(mark.first - 2) == ","
    return joined and scene.word(mark.last) == "'s"


def _is_told_of(scene: Scene, at: int) -> bool:
    """Whether a measure or a number stands right behind a place, of the same segment but for one comma."""
    begin = at + (scene.word(at) == ",")
    here = range(begin, begin + _TO_NOUN)
    return any(one.first in here for lane in (scene.measures, scene.quantities) for one in lane)


def _opens_with_verb(scene: Scene, at: int) -> bool:
    """Whether a verb, as far as one can be told, stands right behind a subject: "had", "brought", "suffered"."""
    word = scene.word(at)
    return word in word_set("degree_verb") or (word.endswith("ed") and scene.word(at + 1) != "by")


def _has_verb(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb that tells a figure stands among these tokens, up to the end of the segment that they begin in."""
    end = next((at for at in range(first, last) if scene.words[at] in {",", ";", "and", "but"}), last)
    return any(first <= cue.first < end and cue.row["form"] == "verb" for cue in scene.cues)
