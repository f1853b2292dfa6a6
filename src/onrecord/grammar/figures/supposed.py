"""Sentences that only suppose: "had there been 50 fewer", "had Reno matched Tampa, it would", "in the film, 90 die"."""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import QuantityKind, Reading, Shape

OPENS_IF = frozenset({"had", "were", "should"})  # verbs that open a condition without its "if"
AHEAD = frozenset({"will", "would", "could", "might"})  # verbs of what is only expected
_ANY = frozenset({"a", "an", "another", "any"})
_HEAD = 2  # tokens before such a rise: "but a"
_SUBJECT = 12  # tokens of a rise, with what it is a rise of
_RULES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.POINTS})


def only_supposed(scene: Scene, at: int) -> bool:
    """Whether what stands at a token is told of no year: its sentence supposes it, or "had it" before it does."""
    turned = (i for i in range(1, at) if scene.words[i] == "had" and scene.word(i + 1) in word_set("goes_on_of_it"))
    if any(not AHEAD.isdisjoint(scene.words[:i]) for i in turned):
        return True  # "would have lost 9 fewer had it matched Reno"
    return _supposed(scene)


def supposes_a_rise(scene: Scene, reading: Reading, at: int) -> bool:
    """ "A 16 percent jump in homicides would get most chiefs fired": any such rise, and none that was told before."""
    if reading.shape is not Shape.CHANGE or scene.word(at - 1) not in _ANY or at > _HEAD:
        return False
    behind = range(at, min(at + _SUBJECT, len(scene.words)))
    verb = next((i for i in behind if scene.words[i] in AHEAD), None)
    if verb is None or any(at <= period.first < verb for period in scene.periods):
        return False  # "a 12 percent rise last year could cost the chief his job": it did rise
    ends = word_set("phrase_end") | {"that", "which"}
    return ends.isdisjoint(set(scene.words[at:verb]) - {"in"})


@once
def _supposed(scene: Scene) -> bool:
    """ "Had there been 50 fewer shootings", "each 10 percent rise in police lowers": no year is told of."""
    if scene.words[:3] == ["had", "there", "been"] or _invented(scene) or _turned_condition(scene):
        return True
    return scene.word(0) in {"each", "every"} and any(q.first == 1 and q.kind in _RULES for q in scene.quantities)


def _turned_condition(scene: Scene) -> bool:
    """ "Had Reno matched Tampa, it would have lost 20 fewer", "were Reno as safe as Mesa, 40 would be alive"."""
    first = next((at for at, word in enumerate(scene.words) if word.isalnum() and word not in {"and", "but"}), 0)
    if scene.word(first) not in OPENS_IF or "," not in scene.words[first:] or "?" in scene.has:
        return False
    behind = scene.words[scene.words.index(",", first) :]
    return not AHEAD.isdisjoint(behind)


def _invented(scene: Scene) -> bool:
    """ "In the film, 200 people are killed", "the novel sets 20 murders": a story that somebody made up."""
    inside = scene.words[:2] == ["in", "the"] and scene.word(3) == ","
    at = 2 if inside else 1
    return scene.word(at) in word_set("fiction") and (inside or scene.word(at + 1) in word_set("fiction_verbs"))
