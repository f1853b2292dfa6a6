"""Bare numbers that are ages: "Price, 44, moderates", "two men, 23 and 31", "the median age of victims was 28"."""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_ANYTHING = frozenset({"one", "another", "other"})  # "the old record was 14, the new one was 20"
_OLDEST = 110  # years; a bare number between commas behind a name
_MEANS = frozenset({"average", "median", "mean", "typical"})
_MEN = 8  # tokens from "men" to the last of their ages: "three men, 19, 20 and 26"


def is_mean_age(scene: Scene, quantity: Quantity) -> bool:
    """ "The average age of homicide victims was 28", "the median sentence for robbery was nine"."""
    if scene.has.isdisjoint(_MEANS):
        return False
    clause = scene.clause[quantity.first]
    means = [at for at in range(quantity.first) if scene.words[at] in _MEANS]
    nouns = [
        at + 1 for at in means if scene.clause[at] == clause and scene.word(at + 2) in {"of", "for", "in", "among"}
    ]
    return any(is_strange(scene, at) for at in nouns)


def is_age(scene: Scene, quantity: Quantity, before: str, after: str) -> bool:
    """ "Price, 44, moderates", "one, 22, got five years", "two men, 23 and 31, were killed", "the man was 36"."""
    at = quantity.first - 2
    person = scene.word(at) in word_set("one_person") - _ANYTHING
    if before in {"was", "is"} and person and after in word_set("phrase_end"):
        return quantity.value < _OLDEST
    aged = before == "of" and scene.word(at) in word_set("one_person")
    if quantity.value >= _OLDEST or aged or before not in {",", "and"} or after not in {",", "and"}:
        return aged and quantity.value < _OLDEST
    one = scene.tokens[at].text[:1].isupper() or scene.word(at) in word_set("one_person")
    return (before == after == "," and one) or _behind_people(scene, quantity.first)


def _behind_people(scene: Scene, at: int) -> bool:
    """Whether people stand a few tokens before, with nothing but numbers, commas and "and" between."""
    people = [mark.last for mark in scene.company if mark.row["class"] == "person" and mark.row["role"] == "noun"]
    return any(
        last < at <= last + _MEN and all(w in {",", "and"} or w.isdecimal() for w in scene.words[last:at])
        for last in people
    )
