"""A clause that a sentence opens with to set another place beside its own: "though killings have risen in Reno, Tulsa".

Its place has no part in the figures of the main clause, whose own place stands at its head, be it only as who tells
them; and what is told of it as of now takes no time from there.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

SETS_BESIDE = frozenset({"though", "although", "while", "whereas"})
_HEAD = 4  # tokens from the comma to the place of the main clause: ", police in Reno"


@once
def _comma(scene: Scene) -> int:
    """Where the opening clause ends that is of another place than the main one; 0 where there is none."""
    opens = scene.words[:1] if scene.word(0) != "even" else scene.words[1:2]
    if SETS_BESIDE.isdisjoint(opens):
        return 0
    comma = next((at for at, word in enumerate(scene.words) if word == ","), 0)
    if not _tells(scene, comma) or scene.word(comma + 1) in word_set("goes_on_with_a_list"):
        return 0  # "while Reno, Mesa and Tulsa had 40", "although Reno, like Mesa, had fewer"
    named = [mark for mark in scene.places if mark.words.candidates and not mark.words.here]
    side = {mark.words.kind for mark in named if mark.first < comma}
    main = next((mark for mark in named if comma < mark.first <= comma + _HEAD), None)
    return comma if main is not None and side == {main.words.kind} else 0


def _tells(scene: Scene, comma: int) -> bool:
    """Whether something is told before a token: a change, or what a place has."""
    moved = any(cue.row["cue"] == "change" and cue.first < comma for cue in scene.cues)
    return moved or not word_set("degree_verb").isdisjoint(scene.words[:comma])


def of_side_clause(scene: Scene, mark: PlaceMark, last: int) -> bool:
    """Whether a place is that of such a clause, and the figure that ends before a token is of the main one."""
    return not SETS_BESIDE.isdisjoint(scene.has) and mark.first < _comma(scene) < last


@needs(any_of(SETS_BESIDE), shapes(Shape.CHANGE))
def told_beside_main(scene: Scene, reading: Reading) -> Reading:
    """ "Though killings have risen in Reno, Tulsa's fell to 61 last year": a change of now takes no time from there."""
    comma = _comma(scene)
    if not reading.present or reading.period is None or not scene.behind(reading.span) <= comma < reading.period.first:
        return reading
    return replace(reading, period=None, against_period=None)
