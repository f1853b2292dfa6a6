"""Questions for how many there are of a thing that nobody counts here: "How many cameras do you have?".

A bare number of the answer counts that thing, and none of the crimes that the text told before.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords

_NOUN = 4  # tokens from "how many" to the last of its noun: "how many license plate cameras"


def another_asked(scene: Scene) -> MeasureWords | None:
    """What such a question is about, which bears no measure; None for a question that may ask for one of ours."""
    if "?" not in scene.has or "many" not in scene.has or scene.measures:
        return None
    at = next((at for at, word in enumerate(scene.words) if scene.words[at : at + 2] == ["how", "many"]), None)
    if at is None or any(mark.row["role"] == "verb" for mark in scene.company):
        return None
    persons = {mark.first for mark in scene.company}
    for place in range(at + 2, min(at + 2 + _NOUN, len(scene.words))):
        word = scene.words[place]
        if word in word_set("behind_how_many") or not word.isalpha():
            return None
        if place in persons and word != "people":
            short = not word_set("short_of_staff").isdisjoint(scene.has)  # "how many officers are you short?"
            return MeasureWords(scene.span(place, place + 1), None, vague=True) if short else None
        if word.endswith("s") or word == "people":
            return MeasureWords(scene.span(place, place + 1), None, vague=True)
    return None
