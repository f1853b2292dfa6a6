"""What people think, as a poll tells it: "six in 10 Americans say crime is rising", "most believe it doubled".

Of what they think nothing is counted, and nobody claims it.
"""

from __future__ import annotations

from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_HEADS = 6  # tokens from "six in 10" to "Americans say"
POLLS = frozenset({"survey", "surveys", "poll", "polls"})


def is_opinion(scene: Scene, at: int) -> bool:
    """Whether token `at` stands in what people think: "six in 10 Americans say crime is rising"."""
    told = not word_sets("opinion", "answered").isdisjoint(scene.has)
    for quantity in scene.quantities if told else ():
        if quantity.kind not in SHARES or quantity.first > at:
            continue
        if scene.word(quantity.last) in word_set("opinion"):
            return True  # "a survey found that 57 percent believe"
        behind = range(quantity.last, _spoken_to(scene, quantity.last))
        people = next((m for m in scene.company if m.row["class"] == "person" and m.first in behind), None)
        if people is None:
            if _of_a_people(scene, quantity.last):
                return True
            continue
        if any(scene.word(near) in word_set("opinion") for near in behind):
            return True
    if _held_by_people(scene, at):
        return True
    asked = not POLLS.isdisjoint(scene.has)  # "most residents believe that robberies doubled, a survey found"
    return asked and not word_set("believes").isdisjoint(scene.words[:at])


def _held_by_people(scene: Scene, at: int) -> bool:
    """ "People believe crime has never been worse", "many residents think that it doubled": nobody by name.

    What stands behind a semicolon or ", but" corrects them: "people think murders are up; they fell 6 percent".
    """
    believes = word_set("believes")
    if believes.isdisjoint(scene.has):
        return False
    corrected = (
        near for near in range(at) if scene.word(near) == ";" or scene.words[near - 1 : near + 1] == [",", "but"]
    )
    verbs = [near for near in range(max(corrected, default=1), at) if scene.word(near) in believes]
    return any(scene.word(verb - 1) in word_set("people_at_large") for verb in verbs)


def _spoken_to(scene: Scene, at: int) -> int:
    """Up to where the words behind a share are said of those it counts: "half of our people,” said Ada Rowe".

    Who says them behind a comma is none of those: "70 percent were juveniles, police said".
    """
    last = min(len(scene.words), at + _HEADS)
    apart = (near for near in range(at, last) if scene.word(near) == "”" or scene.hidden[near])
    return next((near for near in apart if scene.word(near - 1) in {",", "”"} or scene.word(near) == "”"), last)


def _of_a_people(scene: Scene, at: int) -> bool:
    """ "44 percent of Tulsans said": nothing but their name, and no measure, between the share and its verb."""
    verb = next((near for near in range(at, at + _HEADS) if scene.word(near) in word_set("opinion")), None)
    if verb is None or scene.word(at) != "of" or "," in scene.words[at:verb]:
        return False
    return not any(at <= mark.first < verb for mark in scene.measures)
