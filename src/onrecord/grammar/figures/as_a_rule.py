"""What moves as a rule: robberies are "often said to rise with joblessness", murders "tend to climb in summer".

A rule is of no year, and claims of none that anything moved.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Refusal, Shape


@needs(words("to"), shapes(Shape.CHANGE))
def as_a_rule(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Why a change claims nothing: its verb stands behind "said to", "tend to", "are known to"; None where it does not.

    "Said to have risen" tells of a time, and so does what was "said to rise 9 percent in 2019".
    """
    if reading.amount is not None or (reading.period is not None and reading.against_period is not None):
        return None
    stop = next((i for i in range(at, len(scene.words)) if scene.starts[i] >= reading.span.end), len(scene.words))
    for verb in range(at, stop):
        if scene.word(verb - 1) == "to" and scene.word(verb - 2) in word_set("rule_of_what_moves"):
            moves = any(cue.first == verb and cue.row["cue"] == "change" for cue in scene.cues)
            return Refusal.AS_A_RULE if moves else None
    return None
