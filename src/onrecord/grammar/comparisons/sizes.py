"""How large a place is beside another, told without a factor: "a bigger city", "with slightly fewer people".

Where the words name no rival, the place is held against the one that the text is about. "With 110,000 fewer people"
tells a difference between two places, which the claim language lacks: it is known as a size and claims nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from onrecord.grammar.comparisons.then_and_now import end_of_now, year_of_size
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Operator, QuantityKind

SIZED = {"bigger": Operator.MORE, "larger": Operator.MORE, "smaller": Operator.LESS}
MORE = {"more": Operator.MORE, "fewer": Operator.LESS}
AS_LARGE = frozenset({"big", "large", "populous"})
_SIZING = SIZED.keys() | MORE.keys() | {"size"} | AS_LARGE
_OURS = frozenset({"we", "us", "ours"})
_LINKS = frozenset({"is", ",", "was", "which"})
_WHICH = [",", "which", "is"]
BY_A_HAIR = {Operator.MORE: Operator.JUST_OVER, Operator.LESS: Operator.NEARLY}


class Size(NamedTuple):
    """Tokens `first` to `last` (excluded) that size a place, and how it stands to its rival; `counted` by how many."""

    first: int
    last: int
    operator: Operator
    counted: bool = False


def sizes(scene: Scene) -> Iterator[Size]:
    """Every size of a sentence that names no "than", left to right."""
    if scene.has.isdisjoint(_SIZING):
        return
    for at, word in enumerate(scene.words):
        if word not in _SIZING or scene.hidden[at]:
            continue
        last: int | None = None
        if word in SIZED:
            last = _bigger(scene, at)
        elif word in MORE:
            last = _more_people(scene, at)
        elif word == "size":
            yield from _about_the_size(scene, at)
        elif word in AS_LARGE:
            yield from _as_large(scene, at)
        if last is not None:
            operator = SIZED.get(word) or MORE[word]
            first = _opening(scene, at)
            hedged = not word_set("size_hair").isdisjoint(scene.words[first:at])
            yield Size(first, last, BY_A_HAIR[operator] if hedged else operator, _counted(scene, at))


def _opening(scene: Scene, at: int) -> int:
    """Where the adverbs before a word of size begin."""
    counted = next((q for q in scene.quantities if q.last == at and q.kind is QuantityKind.COUNT), None)
    at = at if counted is None else counted.first  # "50,000 more people"
    while scene.word(at - 1) in word_set("size_adverb"):
        at -= 1
    return at + (scene.word(at) == "a" and scene.word(at + 1) not in {"little", "bit"})


def _behind_place(scene: Scene, at: int, links: frozenset[str]) -> bool:
    """Whether a place stands right before token `at`, with nothing but such words between."""
    while scene.word(at - 1) in links or (at > 0 and scene.hidden[at - 1] and scene.hidden[max(0, at - 2)]):
        at -= 1
    return any(mark.last == at and mark.words.candidates for mark in scene.places)


def _bigger(scene: Scene, at: int) -> int | None:
    """ "Houston, a far bigger city,", "Tulsa is smaller and had": where the words of size end."""
    first, noun = _opening(scene, at), scene.word(at + 1)
    if (
        noun in word_set("sized_noun")
        and scene.word(first - 1) == "the"
        and scene.word(at + 2) in word_set("size_ends")
    ):
        return at + 2 if scene.word(first - 2) == "is" and _behind_place(scene, first - 2, frozenset()) else None
    if noun in word_set("sized_noun") and scene.word(first - 1) == "a":
        verb = scene.word(first - 2)
        told = verb == "," or (verb in {"is", "are"} and scene.word(first - 3) != "it")
        return at + 2 if told and _behind_place(scene, first - 1, word_set("size_of_it")) else None
    if noun == "population" and scene.word(first - 1) == "a" and scene.word(first - 2) in {"with", "has"}:
        end = at + 2 + (scene.word(at + 2) == "than")
        return end if _behind_place(scene, first - 1, word_set("size_of_it")) else None
    if noun in {"either", "both"} or noun not in word_set("size_ends"):
        return None
    if scene.words[first - 3 : first] == _WHICH and noun == "," and _opens_clause(scene, first - 3):
        return at + 1  # "Hartford, which is smaller, had 36"
    return at + 1 if scene.word(first - 1) == "is" and _behind_place(scene, first - 1, frozenset()) else None


def _opens_clause(scene: Scene, last: int) -> bool:
    """Whether a place that ends at a token is what its clause tells of; no "total for Hartford, which is larger"."""
    place = next((mark for mark in scene.places if mark.last == last and mark.words.candidates), None)
    if place is None:
        return False
    first = place.first - (place.first == 1 and scene.word(0) == "in")
    return not first or scene.word(first - 1) in word_set("opens_clause_loosely")


def _more_people(scene: Scene, at: int) -> int | None:
    """ "With slightly fewer people,", "Ohio has 50,000 more residents": no one of them was killed."""
    people = scene.word(at + 1) in word_set("inhabitants")
    if not people and scene.word(at + 1) not in word_set("officers_had"):
        return None
    first, behind = _opening(scene, at), end_of_now(scene, at + 2)
    if people and _than_a_place(scene, at + 2) and _counted(scene, at):
        return at + 2  # "with 40,000 fewer people than Chicago"
    if scene.word(first - 1) not in {"with", "has", "despite"} or scene.word(behind) not in word_set("size_ends"):
        return None
    if people and scene.word(behind) == "," and (first == 1 or _counted(scene, at)):
        return at + 2  # "With fewer people, Reno had more murders than Tampa"; by how many claims nothing of anybody
    if (people or behind > at + 2) and year_of_size(scene, first, at + 2) is not None:
        return at + 2
    if not people or behind > at + 2:
        return None
    return at + 2 if _behind_place(scene, first, word_set("size_of_it")) or _behind_its_count(scene, first) else None


def _counted(scene: Scene, at: int) -> bool:
    """Whether a number of people stands before "more" or "fewer"."""
    return any(q.last == at and q.kind is QuantityKind.COUNT for q in scene.quantities)


def _than_a_place(scene: Scene, at: int) -> bool:
    """Whether "than" and a place stand at a token, and nothing befell the people before it."""
    return scene.word(at) == "than" and any(at < mark.first <= at + 2 for mark in scene.places)


def _behind_its_count(scene: Scene, first: int) -> bool:
    """Behind a place and its count, or behind what it is held against in the same clause.

    "Memphis has 1,900 with 80,000 fewer people", "Reno had more killings than Tampa in 2019, with fewer people".
    """
    named = [mark for mark in scene.places if mark.last < first]
    own = [mark for mark in named if mark.words.candidates or (scene.word(mark.first) in _OURS and mark != named[0])]
    if scene.word(first - 1) != "with" or not own or scene.clause[own[0].first] != scene.clause[first]:
        return False
    if len(own) > 1:
        return [scene.far[mark.first] for mark in own] == [False, True]
    return any(q.kind is QuantityKind.COUNT and own[0].last <= q.first < first - 1 for q in scene.quantities)


def _about_the_size(scene: Scene, at: int) -> Iterator[Size]:
    """ "Washington, a city about our size,": as large, more or less."""
    if scene.word(at - 1) not in {"our", "its", "the"}:
        return
    first = at - 1
    if scene.word(first - 1) not in word_set("size_about"):
        return
    first -= 1
    apposed = scene.word(first - 1) in word_set("sized_noun") and scene.word(first - 2) == "a"
    links = word_sets("size_of_it", "sized_noun") | {"a"} if apposed else frozenset({"is", ","})
    if _behind_place(scene, first, links):
        yield Size(first, at + 1, Operator.ABOUT)


def _as_large(scene: Scene, at: int) -> Iterator[Size]:
    """ "Houston, nearly as big as we are,", "Tulsa is about as populous as Reno": as large, or not quite."""
    if scene.word(at - 1) != "as" or scene.word(at + 1) != "as":
        return
    first = at - 1
    below = scene.word(first - 1) in {"nearly", "almost"}
    first -= below or scene.word(first - 1) in word_set("size_about")
    told = any(one.last in (first, at - 1) for one in scene.quantities)  # "twice as big as"
    denied = scene.word(first - 1) in {"not", "n't", "isn't", "half"}
    rival = any(mark.first == at + 2 for mark in scene.places) or scene.word(at + 2) in _OURS
    if rival and not told and not denied and _behind_place(scene, first, _LINKS):
        yield Size(first, at + 2, Operator.NEARLY if below else Operator.ABOUT)
