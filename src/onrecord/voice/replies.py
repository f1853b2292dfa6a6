"""Short replies to a question that asks somebody to do a thing: "Will you give us the list?" "Not until January."

What was asked stands in the question; the reply alone tells of no act.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import PARTIES
from onrecord.voice.parties import Scene
from onrecord.voice.words import Word

_ASKS = frozenset({"will", "would", "can", "could"})
_OPINION = frozenset({"say", "speculate", "describe", "guess"})
_NO = frozenset({"no", "not"})
_YES = ["yes"]
_WILL = (["i", "will"], ["we", "will"])
_END = ".!,"


def asks_for_deed(words: Sequence[Word]) -> bool:
    """`Will you release it?`; "would you say that it fell?" asks for an opinion."""
    for at in range(len(words) - 2):
        if words[at].low in _ASKS and words[at + 1].low == "you":
            return words[at + 2].low in ACT_CUES.refusing - _OPINION
    return False


def replied(scene: Scene) -> Found | None:
    """What whoever was asked so says to it, where the sentence opens with no more than a yes or a no."""
    words = scene.words
    refuses = words[0].low in _NO
    voice = scene.voice_at(0) if refuses or _agrees([word.low for word in words]) else None
    if voice is None or voice.kind not in PARTIES:
        return None
    end = reach_of(scene, 0, VERBS) if len(words) > 1 else 1
    return make(scene, ActKind.REFUSAL if refuses else ActKind.PROMISE, 0, end, voice, None, 0)[0]


def _agrees(heard: Sequence[str]) -> bool:
    """`Yes.`, `I will.`, `We will, by March.`"""
    alone = [word for word in heard if word not in _END]
    return alone == _YES or (heard[:2] in _WILL and heard[2:3] in ([], *([mark] for mark in _END)))
