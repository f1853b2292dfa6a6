"""Whether something else moved, or did not, since the change that "they rose" would set right.

"Murders fell, but fears did not. They rose.": neither of the two is sure to be "they", so nothing is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_SHORTEST = 4  # characters of a plural: "jobs"
_PRONOUNS = frozenset({"they", "it"})
_FINITE = frozenset({"are", "were", "have", "had"})


def others_moved(scene: Scene, readings: Sequence[Reading], moved: Reading | None, *, before: bool) -> bool:
    """Whether this sentence, or one of those `before` since the change `moved`, tells of another subject."""
    if moved is None:
        return False
    own = moved if moved in readings else None
    if before and own is None:
        return True
    told = {one.measure.measure for one in readings if one.shape is Shape.CHANGE and one.measure is not None}
    return len(told) > 1 or _is_denied(scene) or _acts_itself(scene, own)


def _is_denied(scene: Scene) -> bool:
    """ "But fears did not", "rents didn't", and no "they did not"."""
    if "not" not in scene.has and word_set("did_not_so").isdisjoint(scene.has):
        return False
    for at, word in enumerate(scene.words):
        behind = at + 1 + (word in word_set("did_so") and scene.word(at + 1) == "not")
        denied = word in word_set("did_not_so") or behind > at + 1
        ends = scene.word(behind) in word_set("phrase_end") | {""}  # and no "did not rise"
        if denied and ends and scene.word(at - 1) not in _PRONOUNS:
            return True
    return False


def _acts_itself(scene: Scene, own: Reading | None) -> bool:
    """ "While rents rose", "critics were furious": a plural right before a verb that is not that of the change."""
    first, last = (scene.opens(own.span), scene.behind(own.span)) if own is not None else (0, 0)
    verbs = {cue.first for cue in changes(scene) if cue.row["form"] != "noun"}
    finite = _FINITE | word_set("did_so")
    verbs |= {at for at, word in enumerate(scene.words) if word in finite}
    own_verb = {at for at in verbs if first <= at < last}
    subject = scene.opens(own.measure.span) if own is not None and own.measure is not None else -1
    for verb in verbs - own_verb:
        plural = scene.word(verb - 1)
        long = len(plural) >= _SHORTEST and plural.isalpha() and plural.endswith("s")
        if long and verb and verb - 1 != subject and scene.tokens[verb - 1].text[1:].islower():
            return True
    return False
