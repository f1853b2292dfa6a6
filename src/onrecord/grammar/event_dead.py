"""Superlatives of single events by their dead: "the deadliest crash since 1990", "the attack was the deadliest"."""

from __future__ import annotations

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.lexicon.load import word_set

_TO_SUBJECT = frozenset({"the", "was", "is", "were", "also", "among", "one", "of", "still", "remains", "by", "far"})


def of_event(scene: Scene, cue: Mark) -> bool:
    """ "The deadliest crash since 1990", "the attack was the deadliest": one event among events."""
    events = word_set("event_nouns") | word_set("other_cause")
    if not events.isdisjoint(scene.words[cue.last : cue.last + 2]):
        return True
    at = cue.first - 1
    while at > 0 and scene.word(at) in _TO_SUBJECT:
        at -= 1
    return at < cue.first - 2 and scene.word(at) in events
