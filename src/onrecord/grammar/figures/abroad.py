"""Figures of places abroad: "murder in Mexico rose to 28,710", "Toronto recorded 96 homicides, its most ever"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import abroad as abroad_names
from onrecord.lexicon.load import word_set


def of_a_place_abroad(scene: Scene, at: int) -> bool:
    """Whether the words around token `at` name a place abroad, and no American one stands as near.

    It must be named in the same clause. Where the clause names American places too, the one nearest before decides.
    """
    return not abroad_names().isdisjoint(scene.has) and _stands_nearest(scene, at)


def _stands_nearest(scene: Scene, at: int) -> bool:
    names = abroad_names()
    clause = scene.clause[at]
    abroad = [i for i, word in enumerate(scene.words) if word in names and scene.clause[i] == clause and _is(scene, i)]
    if not abroad:
        return False
    here = [mark.first for mark in scene.places if scene.clause[mark.first] == clause and not mark.words.here]
    if not here:
        return True
    before = [i for i in (*abroad, *here) if i <= at]
    return max(before, default=min(*abroad, *here)) in abroad


def _is(scene: Scene, at: int) -> bool:
    """Whether the name is one: with a capital, and part of no other name ("New Mexico", "London Breed")."""
    if not scene.tokens[at].text[0].isupper() or any(mark.first <= at < mark.last for mark in scene.places):
        return False
    before, after = _capital(scene, at - 1), _capital(scene, at + 1)
    return not after and not (before and scene.word(at - 1) not in word_set("abroad_before"))


def _capital(scene: Scene, at: int) -> bool:
    """Whether a word with a capital stands here that no sentence begins with."""
    return 0 < at < len(scene.words) and scene.tokens[at].kind == "word" and scene.tokens[at].text[0].isupper()
