"""Requests as polite as they come: "I would ask that you check it", "we'd like the chief to publish it"."""

from __future__ import annotations

from onrecord.lexicon.load import word_set
from onrecord.model import ActKind
from onrecord.voice.extent import reach_of
from onrecord.voice.found import VERBS, Found, make
from onrecord.voice.hearers import hearer
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.parties import Scene, subject

_POLITE = word_set("asks_politely")
_OWN = frozenset({"i", "we"})


def would_ask(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I would ask the senator to print that`, `we would like you to print it`: the "would" stands at `at`."""
    words = scene.words
    verb = at + 1 + (at + 1 < len(words) and words[at + 1].low in word_set("will_adverb"))
    if not at or words[at - 1].low not in _OWN:
        return None
    return _asked_kindly(scene, at - 1, verb, subject(scene, at, at, answers=False))


def polite(scene: Scene, at: int) -> tuple[Found, int] | None:
    """`I'd ask the panel to wait`, `I'd ask that it come with names`: the "I'd" stands at `at`."""
    own = Source(scene.memory.own, None, "person") if scene.memory.own is not None else None
    return _asked_kindly(scene, at, at + 1, scene.voice_at(at) or own)


def _asked_kindly(scene: Scene, first: int, verb: int, doer: Source | None) -> tuple[Found, int] | None:
    words = scene.words
    if verb + 1 >= len(words) or words[verb].low not in _POLITE:
        return None
    likes, that = words[verb].low == "like", words[verb + 1].low == "that"
    asked, end = (None, verb + 1) if that else hearer(scene, verb + 1)
    follows = end < len(words) and words[end].low in (("to",) if likes else ("to", "for", "that"))
    if doer is None or doer.kind not in PARTIES or not follows or (asked is None and not (that and not likes)):
        return None
    name = asked.name or None if asked is not None else None
    return make(scene, ActKind.REQUEST, first, reach_of(scene, verb, VERBS), doer, name, end)
