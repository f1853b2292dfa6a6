"""Police who are named farther off than right before the shots: "police seized 900 guns and fatally shot eight people".

So they are behind "fired at 17 people and killed six", "the officers, she said, and they shot nine", and where what
was done to others stands between: "60 percent of the killings had been solved and officers shot 12 people".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_POLICE = word_set("who_shoots_as_police")
_DID_IT = frozenset({"killed", "shot", "shot_to_death", "killed_by_gun"})
_DO_FIRST = word_set("police_did_first")
_OF_THOSE = word_set("those_shot_at")  # "1,020 people whom the police fatally shot"
_GOES_ON = frozenset({"and", ",", "or", "fatally"})
_BEFELL = frozenset({"were", "was", "been", "by"})
_WHOM = 2  # tokens from "killed" to its officers: "killed 41 officers"
_REACH = 6  # tokens from "officers" to what they did first


def police_did_it(scene: Scene, action: Mark, deeds: Sequence[Mark]) -> bool:
    """Whether those who shoot are police, who are the subject of the sentence or of its last clause."""
    if action.row["class"] not in _DID_IT or scene.hidden[action.first]:
        return False
    before = scene.word(action.first - 1)
    at = action.first - 1 - (before == "fatally")
    if scene.word(at) in _POLICE and (scene.word(at - 1 - (scene.word(at - 1) == "the")) in _OF_THOSE):
        return True
    if before in _POLICE:
        return scene.word(action.first - 2) in {"and", ","}
    if before == "they":
        return _are_police(scene, action.first - 1)
    return before in _GOES_ON and _went_on(scene, action, deeds)


def _went_on(scene: Scene, action: Mark, deeds: Sequence[Mark]) -> bool:
    done = [mark for mark in deeds if mark.last <= action.first and mark.row["class"] in _DO_FIRST]
    near = range(max(0, done[-1].first - _REACH), done[-1].first) if done else range(0)
    words = {scene.words[at] for at in near if not scene.hidden[at]}
    other = bool(done) and "who" in scene.words[done[-1].last : action.first]  # "arrested men who robbed and shot"
    return bool(words & _POLICE) and not words & _BEFELL and not other


def _are_police(scene: Scene, at: int) -> bool:
    """Whether "they" are the officers named before, and nobody is named since; not those whom others killed."""
    told = [mark for mark in scene.company if mark.row["role"] == "noun" and mark.last <= at]
    if not told or told[-1].row["class"] != "officer" or scene.words[told[-1].last - 1] not in _POLICE:
        return False
    near = range(told[-1].first - _WHOM, told[-1].first + 1)
    return not any(mark.row["class"] in _DID_IT and mark.last in near for mark in scene.company)
