"""What somebody is likely to suffer: "likelier to be robbed", "as likely to be shot by police"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.model import MeasureWords

_FATE = 14  # tokens from "likely" to what befalls: "likely as white people in the city to be killed"
_BY = 4  # tokens from what befalls to the police who do it: "shot by the city's officers"
_BY_POLICE = {"homicides": ("fatal",), "shooting_victims": ()}


def fate_behind(scene: Scene, at: int) -> tuple[MeasureWords, int] | None:
    """What somebody is likely to suffer, behind "to": by whom, where those are the police; the longest words told."""
    found: tuple[MeasureWords, int] | None = None
    for row in table("fates"):
        words = row["words"].split(" ")
        for first in range(at, min(at + _FATE, len(scene.words))):
            end = first + len(words)
            longer = found is None or end > found[1]
            if scene.word(first - 1) == "to" and scene.words[first:end] == words and longer:
                qualifiers = tuple(filter(None, row["qualifiers"].split("|")))
                found = MeasureWords(scene.span(first, end), row["measure"], qualifiers), end
    return None if found is None else (_by_whom(scene, *found), found[1])


def _by_whom(scene: Scene, words: MeasureWords, end: int) -> MeasureWords:
    behind = scene.words[end : end + _BY]
    if behind[:1] != ["by"] or words.measure not in _BY_POLICE or word_set("the_police").isdisjoint(behind):
        return words
    qualifiers = _BY_POLICE[words.measure] or tuple(one for one in words.qualifiers if one == "fatal")
    return replace(words, measure="police_shootings", qualifiers=qualifiers)
