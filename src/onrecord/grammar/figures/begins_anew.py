"""Where another sentence begins inside one: a measure behind it is no subject of what stands before."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set

_NEAR = 3  # tokens from "when" to its subject: "when total violent crime hit a high"
_CONTRASTS = frozenset({"while", "though", "although", "whereas"})  # open another clause, with a comma or without
_COMPARED = frozenset({"more", "fewer", "less"})  # before the noun of a comparison, behind "and" or "but"
_OPENS = _CONTRASTS | {"and", "but", "as"}  # behind a comma


def begins_anew(scene: Scene, at: int, stop: int) -> bool:
    """ "They rose 13 percent, and the city's robbery rate was the highest": behind ", and" another sentence begins.

    So it does where the noun itself stands behind it, and behind a semicolon: "8,000 guns, up from 7,400, while murders
    fell", "Reno: 12, up from eight; robberies: 200". What drove a change is not what changed: "it rose, led by arsons".
    """
    words = scene.words
    if (";" in scene.has and ";" in words[at:stop]) or drives(scene, at, stop):
        return True
    if "when" in scene.has and _subject_of_when(scene, at, stop):
        return True
    if words[stop - 1] in {"and", "but"} and stop - 1 > at and _is_moved(scene, stop):
        return True  # "it had 57 and robberies rose"
    if words[stop - 1] in _COMPARED and words[stop - 2] in {"and", "but"} and stop - 2 > at:
        return True  # "Reno had 612, and fewer murders than in 2021"
    opens = (
        i
        for i in range(at + 1, stop)
        if words[i] in _OPENS
        and (words[i - 1] == "," or words[i] in _CONTRASTS or words[i + 1] in word_set("opens_predicate"))
    )
    opening = next(opens, None)
    if opening is None:
        return False
    counts = any(quantity.first == opening + 1 for quantity in scene.quantities)  # ", and 27 others were wounded"
    counts = counts or words[opening + 1] in word_set("opens_predicate")  # "and does not include those by police"
    owner = any(
        mark.first == opening + 1 and mark.last + 1 == stop for mark in scene.places
    )  # ", and Reno's robberies"
    owner = owner and scene.word(stop - 1) == "'s"
    return counts or opening + 1 == stop or owner or scene.word(opening + 1) in word_set("owner_opens")


def _subject_of_when(scene: Scene, at: int, stop: int) -> bool:
    """ "The rate was half that of 1991, when violent crime was at its height": not so of "when 340 robberies were"."""
    opening = next((i for i in range(stop - 1, max(at, stop - _NEAR), -1) if scene.words[i] == "when"), None)
    return opening is not None and not any(opening < one.first < stop for one in scene.quantities)


def _is_moved(scene: Scene, noun: int) -> bool:
    """Whether a measure is the subject of a verb of change right behind it: "robberies rose", "thefts are down"."""
    last = next((mark.last for mark in scene.measures if mark.first == noun), None)
    if last is None:
        return False
    at = last + (scene.word(last) in word_set("be"))
    verbs = (cue for cue in scene.cues if cue.row["cue"] == "change" and cue.row["form"] != "noun")
    return any(cue.first in {last, at} for cue in verbs)


def drives(scene: Scene, at: int, stop: int) -> bool:
    """Whether "driven by" or its like stands between two tokens."""
    if "by" not in scene.has:
        return False
    by = (i for i in range(at + 1, stop) if scene.words[i] == "by")
    return any(scene.words[i - 1] in word_set("driven_by") for i in by)
