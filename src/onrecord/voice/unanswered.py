"""Those who were asked and gave nothing: "did not return calls", "did not answer emails", "could not provide a table".

Police who did not answer 300 calls, or respond to a burglary, were asked for nothing by the story.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.memory import PARTIES
from onrecord.voice.parties import Scene, subject
from onrecord.voice.words import Word

_REPLIES = frozenset({"respond", "reply"})
_TAKES = frozenset({"answer", "return"})
_HANDS = frozenset({"provide", "produce", "supply", "furnish"})
TRIGGERS = _REPLIES | _TAKES | _HANDS
_COULD = frozenset({"could", "can"})
_DID = frozenset({"did", "does", "do", "would"})
_SHORT = {"didn't": "did", "doesn't": "did", "couldn't": "could"}
_MESSAGES = word_set("messages_to_somebody")
_BEFORE = word_set("before_messages")
_PAPERS = ACT_CUES.objects["papers"] | ACT_CUES.objects["counts"] | word_set("papers_asked_for")
_NEAR = 5  # words of "several written requests"


def unanswered(scene: Scene, at: int) -> tuple[Found, int] | None:
    """The refusal of whoever did not answer, or could not hand over, what was asked."""
    words = scene.words
    verb = _modal(words, at)
    if verb is None:
        return None
    first, could = verb
    if any(word.low == "comment" for word in words[at:]):
        return None  # what every paper seeks, and most are not given
    if could is not (words[at].low in _HANDS) or not (_handed(words, at) if could else _messages(words, at)):
        return None
    doer = subject(scene, first, at, answers=True)
    if doer is None or doer.kind not in PARTIES:
        return None
    return make(scene, ActKind.REFUSAL, first, reach_of(scene, at, VERBS), doer, None, at)


def _modal(words: Sequence[Word], at: int) -> tuple[int, bool] | None:
    """Where "did not" or "could not" stands before the verb, and whether it is "could"."""
    place = at - 1
    while place >= 0 and words[place].low.endswith("ly"):
        place -= 1  # "did not immediately respond"
    if place >= 0 and words[place].low in _SHORT:
        return place, _SHORT[words[place].low] == "could"
    if place < 1 or words[place].low != "not" or words[place - 1].low not in _COULD | _DID:
        return None
    return place - 1, words[place - 1].low in _COULD


def _messages(words: Sequence[Word], at: int) -> bool:
    """`Return calls`, `answer our letters`, `respond to two emails`."""
    start = at + 1
    if words[at].low in _REPLIES:
        if start >= len(words) or words[start].low != "to":
            return False
        start += 1
    for word in words[start : start + _NEAR]:
        if word.low in _MESSAGES:
            return True
        if word.low not in _BEFORE:
            return False
    return False


def _handed(words: Sequence[Word], at: int) -> bool:
    """`Provide a table`, `produce the list`."""
    near = words[at + 1 : at + 1 + _NEAR]
    stop = next((spot for spot, word in enumerate(near) if word.kind != "w"), len(near))
    return bool(near) and any(word.low in _PAPERS for word in near[:stop])
