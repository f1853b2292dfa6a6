"""Who had or made a count, told right behind it: "the 701 we buried in 1981", "the 301 that the city recorded"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_COUNTERS = frozenset({"police", "officials", "detectives"})


def behind_who_counted(scene: Scene, at: int) -> int:
    """The token behind the verb of such words, which begin at `at`; `at` itself where none stand there."""
    subject = at + (scene.word(at) == "that")
    place = next((mark for mark in scene.places if mark.first == subject), None)
    if place is not None:
        verb = place.last
    elif scene.word(subject) in word_set("subject_pronouns") or scene.word(subject) in _COUNTERS:
        verb = subject + 1
    else:
        return at
    return verb + 1 if scene.word(verb) in word_sets("beside_verb", "buries") else at
