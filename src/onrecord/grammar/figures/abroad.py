"""Figures of places abroad: "murder in Mexico rose to 28,710", "Toronto recorded 96 homicides, its most ever"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import abroad as abroad_names
from onrecord.lexicon.load import word_set

_ASIDES = word_set("aside_marks")
_VERB = 5  # tokens from an aside to the figure behind it: ", had about 41"


def of_a_place_abroad(scene: Scene, at: int) -> bool:
    """Whether the words around token `at` name a place abroad, and no American one stands as near.

    It must be named in the same clause. Where the clause names American places too, the one nearest before decides,
    but for one in an aside behind the subject: "Japan, with a third of the people of the United States, had 442".
    """
    if abroad_names().isdisjoint(scene.has):
        return False
    subject = _before_an_aside(scene, at)
    if subject is None:
        return _stands_nearest(scene, at)
    return scene.word(subject) in abroad_names() and _is(scene, subject)


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


def _before_an_aside(scene: Scene, at: int) -> int | None:
    """The last token of the place that is the subject, where only an aside stands between it and its figure."""
    closing = next((i for i in range(at, max(0, at - _VERB), -1) if scene.word(i) in _ASIDES), None)
    if closing is None or any(closing < mark.first < at for mark in scene.places):
        return None
    opening = next((i for i in range(closing - 1, 0, -1) if scene.word(i) == scene.word(closing)), 0)
    if opening == 0 or not word_set("goes_on_behind_place").isdisjoint(scene.words[closing + 1 : closing + 2]):
        return None
    own = next((mark.first for mark in scene.places if mark.last == opening and not mark.words.here), None)
    abroad = scene.word(opening - 1) in abroad_names() and _is(scene, opening - 1)
    first = opening - 1 if abroad else own
    if first is None or (first and scene.word(first - 1) not in word_set("opens_a_set") | {"the"}):
        return None
    return opening - 1


def _is(scene: Scene, at: int) -> bool:
    """Whether the name is one: with a capital, and part of no other name ("New Mexico", "London Breed")."""
    if not scene.tokens[at].text[0].isupper() or any(mark.first <= at < mark.last for mark in scene.places):
        return False
    before, after = _capital(scene, at - 1), _capital(scene, at + 1)
    return not after and not (before and scene.word(at - 1) not in word_set("abroad_before"))


def _capital(scene: Scene, at: int) -> bool:
    """Whether a word with a capital stands here that no sentence begins with."""
    return 0 < at < len(scene.words) and scene.tokens[at].kind == "word" and scene.tokens[at].text[0].isupper()
