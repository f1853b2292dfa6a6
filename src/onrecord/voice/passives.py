"""Acts told in the passive: "was turned down", "was approved by the council", "was asked by Roe for 40 troopers".

Whoever "by" names does it; without one whoever was just asked refuses, and anybody else is nobody.
"""

from __future__ import annotations

from onrecord.model import ActKind
from onrecord.voice import sources
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.hearers import hearer
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import STOPS, Scene
from onrecord.voice.phrases import subject_left

_WAS = frozenset({"was", "were", "been", "being"})
_IS = frozenset({"is", "are"})
_DONE = ACT_CUES.nouns["passives"]
_ASKED = ACT_CUES.nouns["asked"]
_SPURNED = ACT_CUES.nouns["spurned"]
_PREFERS_BY = frozenset({"denied", "refused"})  # "was denied bail" answers nobody
_FOR = frozenset({"for", "to"})
TRIGGERS = _DONE | _ASKED | _SPURNED
_WHICH = frozenset({"which", "what", "who", "how"})
_QUESTION = 5  # words from "which" to its verb
_LONGEST = 14  # words from "asked" to its "by"


def passive(scene: Scene, at: int) -> tuple[Found, int] | None:
    """The act that the participle at `at` tells behind "was"."""
    words = scene.words
    if not at or words[at - 1].low not in _WAS | _IS:
        return None
    if words[at - 1].low in _IS:
        return _asked_of_all(scene, at) if words[at].low in _ASKED else None
    if words[at].low in _ASKED:
        return _asked(scene, at)
    if words[at].low in _SPURNED:
        return _refused(scene, at)
    doer, end = _by(scene, at + 1)
    if doer is None:
        return None
    return make(scene, ActKind.ACT, at - 1, end, doer, None, at)


def told_no(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Asked the mayor for ten detectives and was told no`: the "no" stands at `at`."""
    words = scene.words
    told = at > 1 and words[at - 1].low == "told" and words[at - 2].low in _WAS
    doer = _just_asked(scene) if told else None
    return make(scene, ActKind.REFUSAL, at - 2, at + 1, doer, None, at) if doer is not None else None


def _asked(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`The governor was asked for 100 troopers by Mayor Roe`."""
    words = scene.words
    if at + 1 >= len(words) or words[at + 1].low not in _FOR | {"by"}:
        return None
    stop = next((spot for spot in range(at + 1, len(words)) if words[spot].low in STOPS), len(words))
    by = next((spot for spot in range(at + 1, min(at + _LONGEST, stop)) if words[spot].low == "by"), None)
    doer, end = hearer(scene, by + 1) if by is not None else (None, at)
    if doer is None or doer.kind not in PARTIES or doer.name.startswith(("a ", "an ")):
        return None  # "was asked for his license by an officer"
    if by == at + 1 and (end >= len(words) or words[end].low not in _FOR):
        return None
    first, last, inner = subject_left(words, at - 1, 0)
    asked = sources.name(words[first:last], inner, scene.memory) if first < last else None
    about = end if by == at + 1 else at + 1
    reach = max(end, reach_of(scene, max(at, about - 1), VERBS))
    return make(scene, ActKind.REQUEST, at - 1, reach, doer, (asked.name or None) if asked else None, about)


def _asked_of_all(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`Residents are urged to lock their cars`: what a release asks of everybody."""
    words = scene.words
    own = scene.default[0].cue == "release" and scene.by_default(at) if scene.default else False
    if not own or at + 1 >= len(words) or words[at + 1].low != "to":
        return None
    first, _, _ = subject_left(words, at - 1, 0)
    return make(scene, ActKind.REQUEST, first, reach_of(scene, at, VERBS), scene.issuer(), None, at + 1)


def _refused(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I've been turned down`, `the request was denied`, `was rejected by the council`."""
    words = scene.words
    end = at + 2 if words[at].low == "turned" else at + 1
    if words[end - 1].low not in ("down", words[at].low):
        return None
    doer, _ = _by(scene, end)
    bare = end >= len(words) or words[end].kind == "p"
    if doer is None and (bare or words[at].low not in _PREFERS_BY) and not _asks_which(scene, at - 1):
        doer = _just_asked(scene)
    return make(scene, ActKind.REFUSAL, at - 1, end, doer, None, at) if doer is not None else None


def _asks_which(scene: Scene, was: int) -> bool:
    """ "Declined to say which cases were turned down": what is asked, and nothing that somebody was asked for."""
    near = range(max(1, was - _QUESTION), was)
    return any(scene.words[at].low in _WHICH and scene.words[at - 1].kind != "p" for at in near)


def _by(scene: Scene, at: int) -> tuple[Source | None, int]:
    """Whoever "by" names at `at`."""
    if at >= len(scene.words) or scene.words[at].low != "by":
        return None, at
    doer, end = hearer(scene, at + 1)
    return (doer, end) if doer is not None and doer.kind in PARTIES else (None, at)


def _just_asked(scene: Scene) -> Source | None:
    """Who was asked for something in this sentence or the one before."""
    memory = scene.memory
    if memory.asked is None or memory.clock - memory.asked[2] > 1 or not memory.asked[1]:
        return None
    known = memory.roster.people.get(memory.asked[1].lower())
    return Source(memory.asked[1], None, "person" if known else "org")
