"""Bare numbers that are ages: "Price, 44, moderates", "two men, 23 and 31", "the median age of victims was 28"."""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity

_ANYTHING = frozenset({"one", "another", "other"})  # "the old record was 14, the new one was 20"
_OLDEST = 110  # years; a bare number between commas behind a name
_BE = word_set("is_or_was")
_OPENS = frozenset({"", ",", ";", ":", "—", "–", "-", "and", "but", "while"})  # before "one" that is one of them
_BOTH = frozenset({"both", "all"})
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
    if quantity.value < _OLDEST and after in word_set("phrase_end") and _one_of_them(scene, quantity.first):
        return True
    aged = before == "of" and scene.word(at) in word_set("one_person")
    if quantity.value >= _OLDEST or aged or before not in {",", "and"} or after not in {",", "and"}:
        return aged and quantity.value < _OLDEST
    one = scene.tokens[at].text[:1].isupper() or scene.word(at) in word_set("one_person")
    return (before == after == "," and one) or _behind_people(scene, quantity.first)


def _one_of_them(scene: Scene, first: int) -> bool:
    """ "Two people were shot Monday; one is 16", "one of them is only 17", "both victims were 22".

    Behind people of the same sentence alone: "the old record was 14; the new one is 20" is none.
    """
    be = first - 1 - (scene.word(first - 1) in word_set("only_so_old"))
    if scene.word(be) not in _BE:
        return False
    last = be - 2 if scene.words[max(0, be - 2) : be] == ["of", "them"] else be
    people = [mark for mark in scene.company if mark.row["class"] == "person" and mark.row["role"] == "noun"]
    if any(mark.last == last and _BOTH & set(scene.words[max(0, mark.first - 2) : mark.first]) for mark in people):
        return True
    opening = last - 1 - (scene.words[max(0, last - 2) : last] == ["the", "other"])
    if scene.word(last - 1) not in _ANYTHING or scene.word(opening - 1) not in _OPENS:
        return False
    counted = {one.last for one in scene.quantities if one.value > 1 and one.last < opening}
    nouns = {mark.first for mark in people} | {at for at in counted if scene.word(at) in word_sets("aged", "aged_ones")}
    return not nouns.isdisjoint(counted)


def _behind_people(scene: Scene, at: int) -> bool:
    """Whether people stand a few tokens before, with nothing but numbers, commas and "and" between."""
    people = [mark.last for mark in scene.company if mark.row["class"] == "person" and mark.row["role"] == "noun"]
    return any(
        last < at <= last + _MEN and all(w in {",", "and"} or w.isdecimal() for w in scene.words[last:at])
        for last in people
    )
