"""Changes that are compared themselves: "the 1 percent rise is better than the year before", "43 percent of this rise".

What is held against something is the change and no count, so that nothing is read of the count.
"""

from __future__ import annotations

from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Of, QuantityKind, Reading, Shape

_TO_NOUN = 5  # tokens from "of" to its "increase": "of this overall increase"
_BE = word_set("is_or_was")
_BETWEEN = frozenset({"about", "in", "line"})  # between the verb and what is told: "is in line with"
HELD = frozenset({Shape.COMPARISON, Shape.SHARE})
_PARTS = SHARES | {QuantityKind.MULTIPLE}


def compares_changes(scene: Scene, reading: Reading) -> bool:
    """Whether the words of a reading hold a change against something, and no count."""
    if reading.of is Of.CHANGE:
        return False  # read as what it is
    told = reading.shape is Shape.CHANGE and reading.amount is not None and reading.amount.kind in _PARTS
    if not (told or reading.shape in HELD):
        return False
    first = scene.opens(reading.span)
    last = scene.behind(reading.span)
    if told:
        amount = reading.amount
        return amount is not None and scene.word(amount.last) == "of" and _is_said_of_change(scene, amount.first)
    return _is_said_of_change(scene, first) or _of_a_change(scene, first, last)


def _is_said_of_change(scene: Scene, at: int) -> bool:
    """ "The rise in murders was about a third of": a noun of change is the subject of the verb before token `at`."""
    verb = at - 1
    while scene.word(verb) not in _BE and scene.word(verb) in word_set("before_verb") | _BETWEEN:
        verb -= 1
    if scene.word(verb) not in _BE:
        return False
    nouns = [cue for cue in changes(scene) if cue.row["form"] == "noun" and cue.last <= verb]
    return bool(nouns) and scene.segment[nouns[-1].first] == scene.segment[verb]


def _of_a_change(scene: Scene, first: int, last: int) -> bool:
    """ "43 percent of this overall increase", "the same as the growth in population"."""
    if "growth" in scene.words[first : last + 2]:
        return True
    opens = next((at for at in range(first, last + 2) if scene.word(at) == "of"), None)
    if opens is None:
        return False
    nouns = (cue.first for cue in changes(scene) if cue.row["form"] == "noun")
    return any(opens < noun <= opens + _TO_NOUN for noun in nouns)
