"""Promises told by the day on which a thing will be there: "you will have it by the 19th", "it would be out by Friday".

Without a day they promise nothing ("you will get hurt") but to who has just asked ("you'll have it, sir"). What "would
be online" is promised only where somebody has just asked for it.
"""

from __future__ import annotations

from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.parties import Scene

_SHORT = "you'll"
TRIGGERS = frozenset({_SHORT, "will", "would", "shall"})
_GETS = frozenset({"have", "get", "receive"})
_IT = frozenset({"it", "one", "them", "that"})
_ASKERS = frozenset({"he", "she", "they"})
_ASKED = 2  # sentences from a request to the answer
_DAY = 4  # words from "by" to its day: "by the end of June"


def given(scene: Scene, at: int) -> tuple[Found, int] | None:
    """What is promised so: one of the triggers stands at `at`."""
    words = scene.words
    short = words[at].low == _SHORT
    asked = scene.memory.asked
    answers = asked is not None and scene.memory.clock - asked[2] <= _ASKED
    verb = at + 1
    if verb < len(words) and words[verb].low in ("also", "then", "soon", "all"):
        verb += 1
    doing = words[verb].low if verb < len(words) else ""
    it = verb + 1 < len(words) and words[verb + 1].low in _IT
    if short or (at and words[at - 1].low == "you"):
        return _promised(scene, at if short else at - 1, verb, sure=answers and it) if doing in _GETS else None
    if answers and it and doing in _GETS and at and words[at - 1].low in _ASKERS:
        return _promised(scene, at - 1, verb, sure=True)  # "he said she would have it"
    if not answers or doing != "be" or verb + 1 >= len(words) or words[verb + 1].low not in ACT_CUES.nouns["there"]:
        return None
    return _promised(scene, at - 1 if at else at, verb)


def _promised(scene: Scene, first: int, verb: int, *, sure: bool = False) -> tuple[Found, int] | None:
    """The promise of whoever speaks; one that answers a request for "it" is `sure` without a day."""
    voice = scene.voice_at(first)
    if voice is None or voice.kind not in ("person", "org", "role") or not (sure or _dated(scene, verb)):
        return None
    return make(scene, ActKind.PROMISE, first, reach_of(scene, verb, VERBS), voice, None, verb)


def _dated(scene: Scene, verb: int) -> bool:
    """Whether "by", "on" or "before" and a day stand behind the verb, in its clause."""
    words = scene.words
    for at in range(verb + 1, len(words)):
        low = words[at].low
        if low in '.;!?”"':
            return False
        if low == "tomorrow" or low in CUES.days:
            return True
        if low in ("by", "on", "before", "next"):
            near = words[at + 1 : at + 1 + _DAY]
            if any(
                word.kind == "n" or word.low in CUES.days or word.low in ACT_CUES.nouns["deadlines"] for word in near
            ):
                return True
    return False
