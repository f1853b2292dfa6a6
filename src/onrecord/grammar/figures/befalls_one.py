"""What befalls one every so often: "a car is stolen every nine hours", "somebody is robbed every 12 hours"."""

from __future__ import annotations

from onrecord.grammar.figures.company import actions, company_measures, refined
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

_KINDS = {
    **dict.fromkeys(word_set("one_car"), "car"),
    **dict.fromkeys(word_set("one_home"), "home"),
    **dict.fromkeys(word_set("befallen_person"), "person"),
}
_REACH = 4  # tokens from the one to what befalls it: "a car in Reno is stolen"


def befalls_one(scene: Scene, interval: Quantity) -> MeasureWords | None:
    """What an interval counts, where one alone stands before what befalls it."""
    for mark in actions(scene):
        if mark.first >= interval.first or scene.clause[mark.first] != scene.clause[interval.first]:
            continue
        for at in range(max(0, mark.first - _REACH), mark.first):
            found = company_measures().get((_KINDS.get(scene.word(at), ""), mark.row["class"]))
            if found is not None:
                measure, qualifiers = refined(scene, mark, *found)
                return MeasureWords(scene.span(at, mark.last), measure, qualifiers)
    return None
