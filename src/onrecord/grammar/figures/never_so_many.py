"""Counts that somebody says there never were: "Tulsa never had 600 homicides", "nobody thinks that Tulsa had 600".

So are those that there were now and then: "it has often been over 8": in which years is not told.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading

SELDOM = frozenset({"never", "rarely", "seldom"})
_BESIDE = 2  # tokens from "often" to the number or its bound
_NEAR = 5  # tokens from "never" to the number: "never has Chicago topped 750"
_FAR = 8  # tokens from "nobody" to the number: "nobody thinks that Tulsa had 600"


def never_so_many(scene: Scene, reading: Reading, at: int) -> bool:
    """Whether the count that begins at a token is denied for any time, or to be anybody's; "never before" orders."""
    if reading.amount is None:
        return False
    words, clause = scene.words, scene.clause[at]
    if not word_set("as_a_habit").isdisjoint(scene.words[max(0, at - _BESIDE) : at]):
        return True
    near = [place for place in range(max(0, at - _NEAR), at) if words[place] in SELDOM]
    if near and scene.clause[near[-1]] == clause and words[near[-1] + 1] != "before":
        return True
    opening = range(max(0, at - _FAR), at)
    nobody = [place for place in opening if words[place] == "nobody" or words[place : place + 2] == ["no", "one"]]
    return bool(nobody) and not word_set("holds_or_counts").isdisjoint(words[nobody[-1] : at])
