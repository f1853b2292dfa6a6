"""Promises told by the day of what will take place: "the reports will begin Jan. 1", "there would be one by April"."""

from __future__ import annotations

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.parties import Scene
from onrecord.voice.phrases import subject_left

_WILL = frozenset({"will", "would"})
_TAKES_PLACE = word_set("comes_about")
_WITHIN = word_set("before_day_set")
_THERE = ACT_CUES.nouns["there"]
_THINGS = (
    ACT_CUES.objects["papers"]
    | ACT_CUES.objects["plans"]
    | ACT_CUES.objects["inquiries"]
    | ACT_CUES.objects["meetings"]
    | ACT_CUES.objects["counts"]
    | word_set("promised_things")
)
_NEAR = 3  # words from "by" to its day: "by early April"


def scheduled(scene: Scene, at: int) -> tuple[Found, int] | None:
    """The promise of whoever says that a thing in his hands will come about by, or on, a day."""
    words = scene.words
    if words[at].low not in _WILL or at + 2 >= len(words) or not at:
        return None
    doing = words[at + 1].low
    there = words[at - 1].low == "there" and doing == "be"
    place = doing == "be" and words[at + 2].low in _THERE
    if not (there or place or (doing in _TAKES_PLACE and words[at + 2].low != "to")):
        return None
    voice = scene.voice_at(at)
    if voice is None or voice.kind not in ("person", "role", "org") or any(word.low == "if" for word in words[:at]):
        return None
    first, end, _ = subject_left(words, at, 0)
    if not there and (first >= end or words[end - 1].low not in _THINGS):
        return None
    if there and words[at + 2].low in ("no", "none"):
        return None
    if there and any(word.kind == "n" for word in words[at + 2 : at + 4]):
        return None  # "there would be 300 by June" is a forecast
    if not _dated(scene, at + 2):
        return None
    return make(scene, ActKind.PROMISE, at - 1 if there else first, reach_of(scene, at + 1, VERBS), voice, None, at + 1)


def _dated(scene: Scene, at: int) -> bool:
    """Whether a day, a month or a season that is to come stands in the clause."""
    words = scene.words
    for place in range(at, len(words)):
        low = words[place].low
        if low in ";!?”":
            return False
        if low in _WITHIN:
            near = words[place + 1 : place + 1 + _NEAR]
            if any(word.low in CUES.time_words or word.low in ACT_CUES.nouns["deadlines"] for word in near):
                return True
        dated = place + 1 < len(words) and words[place + 1].kind == "n"
        if low == "tomorrow" or (low in CUES.days and words[place].capital and (dated or low.endswith("day"))):
            return True
    return False
