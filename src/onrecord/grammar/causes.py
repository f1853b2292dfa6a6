"""Of what people died: who died in a crash or of nothing that is told was killed by no other."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set

_VIOLENT = {"killed", "killed_by_gun", "shot_to_death", "shot", "wounded", "die_by_gun"}


def of_other_cause(scene: Scene, action: Mark, marks: Sequence[Mark]) -> bool:
    """ "Crashes killed 60 people", "1,200 people died in the city": nothing says that another killed them."""
    causes, clause = word_set("other_cause"), scene.clause[action.first]
    if any(scene.clause[at] == clause for at in [at for at, word in enumerate(scene.words) if word in causes]):
        killings = [mark for mark in scene.measures if mark.row["measure"] == "homicides"]
        return all(scene.clause[mark.first] != clause for mark in killings)
    if scene.words[action.first] not in word_set("no_cause"):
        return False
    violent = any(mark.row["class"] in _VIOLENT and mark.first != action.first for mark in marks)
    return not violent and not scene.measures


def any_death_on_duty(words: Sequence[str]) -> bool:
    """Whether a sentence tells of deaths in the line of duty and does not say that somebody killed the officers."""
    if "duty" not in words or "line" not in words:
        return False
    return not any(word.startswith(("felon", "slain", "shot", "gunfire", "murder", "ambush")) for word in words)
