"""A number of several things at once: "5,000 robberies, thefts and burglaries", "Murder, rape and robbery: 3,200".

It is the number of none of them alone.
"""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_JOINS = frozenset({"and", "or", "&"})
_LABEL = 8  # tokens of a label in front of its colon


def of_several(scene: Scene, quantity: Quantity) -> bool:
    """Whether a count is of several things, of which one is what it would be read as."""
    if _JOINS.isdisjoint(scene.has):
        return False
    if scene.word(quantity.first - 1) == ":":
        return _labelled(scene, quantity.first - 1)
    noun = noun_after(scene, quantity.last)
    last = noun.last if noun is not None else _end_of_deaths(scene, quantity.last)
    while last is not None and scene.word(last) == "," and (listed := _noun_at(scene, last + 1)) is not None:
        last = listed.last + (scene.word(listed.last) == "," and scene.word(listed.last + 1) in _JOINS)
    if last is None or scene.word(last) not in _JOINS:
        return False
    other = _noun_at(scene, last + 1)
    if other is None or (noun is not None and other.row["measure"] == noun.row["measure"]):
        return False
    return not _is_verb(scene, other.last)


def _end_of_deaths(scene: Scene, at: int) -> int | None:
    """ "6,000 deaths and shootings": the noun is one of what befell people."""
    return next((mark.last for mark in scene.company if mark.first == at and scene.words[at].endswith("s")), None)


def _noun_at(scene: Scene, at: int) -> Mark | None:
    return next((mark for mark in scene.measures if mark.first == at and mark.row["form"] == "noun"), None)


def _is_verb(scene: Scene, at: int) -> bool:
    """ "30 murders and robberies rose by half", "6,500 guns and arrests topped 5,000": a clause of its own begins."""
    return scene.word(at) in word_set("before_verb") or any(
        cue.first == at and cue.row["cue"] in {"change", "at_least_level"} for cue in scene.cues
    )


def _labelled(scene: Scene, colon: int) -> bool:
    """ "Murder, rape and robbery:", and nothing else before it but the end of another label's figure."""
    last = next((mark for mark in scene.measures if mark.last == colon), None)
    if last is None or scene.word(last.first - 1) not in _JOINS:
        return False
    opening = colon
    while scene.word(opening - 1) not in {"", ";", "."} and colon - opening <= _LABEL:
        opening -= 1
    told = {mark.first for mark in scene.cues} | {one.first for one in scene.quantities}
    told |= {period.first for period in scene.periods}
    return colon - opening <= _LABEL and told.isdisjoint(range(opening, colon))
