"""Which place words of size are told of: "Mesa, twice as big", "more than Reno, and it has half the people".

What does more "with a third of its people" is as large as a third of the one before.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.asides import aside_opens
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords

_TWO = 2  # places of a sentence that holds one against the other
_BEFORE = 4  # tokens between a place and "bigger than"
_BESIDE = frozenset({",", "with", "had", "has"})  # between a place and its own size
_IN_A_CITY = (["in", "a", "city"], ["in", "a", "place"])
_IT_HAS = (["it", "has"], ["it", "had"])


def sized_place(scene: Scene, first: int, last: int, earlier: Earlier) -> tuple[tuple[PlaceWords, ...], int]:
    """The place that is sized, and its first token."""
    if scene.word(0) in {"with", "despite", "having"} and not any(m.last <= first for m in scene.places):
        behind = [mark for mark in scene.places if mark.first >= last and scene.word(mark.first - 1) == ","]
        return ((behind[0].words,), behind[0].first) if behind else ((), first)
    left = [mark for mark in scene.places if mark.last <= first and not scene.hidden[mark.first]]
    near = [mark for mark in left if not scene.far[mark.first] or scene.word(mark.last) in _BESIDE]
    others = [words for words in earlier.places if left and words.candidates != left[-1].words.candidates][-1:]
    if not near and left and scene.words[first - 2 : first] == [",", "with"] and earlier.places:
        return tuple(others), first  # "its rate was half of Reno's, with twice the people": of whom it speaks
    opening = first - (scene.word(first - 1) == "with")
    in_a_city = scene.words[opening - 3 : opening] in _IN_A_CITY
    rival = bool(left) and not any(not scene.far[mark.first] for mark in left)
    if rival and in_a_city:  # "more than Reno's 25, in a city half the size", "than in Reno, in a city with twice"
        return tuple(others) or (home(scene, first, last),), first
    subject = _ahead_of_it(scene, first, last, earlier) or _its_subject(scene, first, last)
    if subject is not None:
        return subject
    left = near or left
    which = before_which(scene, first)
    if which is not None:
        return (which.words,), which.first
    if left:
        own = before_aside(scene, first) or left[-1]
        return (own.words,), own.first
    if scene.word(last - 1) == "than" and word_set("they") & set(scene.words[max(0, first - _BEFORE) : first]):
        rivals = {mark.words.candidates for mark in scene.places if mark.first >= last}
        told = [words for words in earlier.places if words.candidates and words.candidates not in rivals]
        return tuple(told[-1:]), first  # "they're smaller than Tulsa": those of the place told last
    if "they" in scene.words[:first] and "our" in scene.words[first:last]:
        return earlier.places[-1:], first  # "They had 188, with half our people": those of the place just named
    if {"those", "both", "they"} & set(scene.words[:first]):
        return earlier.places[-2:], first
    if "we're" in scene.words[max(0, first - _BEFORE) : first]:
        return (home(scene, first, last),), first
    if in_a_city and len(earlier.places) > 1:
        return earlier.places[-1:], first  # "Tulsa had 573. That is twice as many, in a city four times as big"
    return (), first


def _ahead_of_it(scene: Scene, first: int, last: int, earlier: Earlier) -> tuple[tuple[PlaceWords, ...], int] | None:
    """ "Gary topped New York, at a third the size": the first of the two, whatever its verb, or "it"."""
    if not at_its_size(scene, first) or "size" not in scene.words[first:last]:
        return None
    named = [mark for mark in scene.places if mark.last <= first and mark.words.candidates]
    if len(named) == _TWO:
        return (named[0].words,), named[0].first
    it = "it" in scene.words[: named[0].first] if named else False
    told = [words for words in earlier.places if words.candidates != named[0].words.candidates] if it else []
    return (tuple(told[-1:]), 0) if told else None


def at_its_size(scene: Scene, first: int) -> bool:
    """ ", at a third the size": told of who does more than the place right before."""
    return scene.words[max(0, first - 2) : first] == [",", "at"]


def of_either(scene: Scene, own_first: int, first: int) -> bool:
    """ "Reno had more than Tampa, with half the people": the people of Reno or of Tampa."""
    own = next((mark for mark in scene.places if mark.first == own_first), None)
    others = any(mark.last <= own_first and not scene.far[mark.first] for mark in scene.places)
    return own is not None and others and scene.far[own.first] and scene.words[own.last : first] == [",", "with"]


def before_which(scene: Scene, at: int) -> PlaceMark | None:
    """ "Reno, which is a bit bigger than we are": the place that the clause is of."""
    while scene.word(at - 1) in word_set("size_adverb") or scene.word(at - 1) in {"is", "was", "has"}:
        at -= 1
    if scene.words[at - 2 : at] != [",", "which"]:
        return None
    return next((mark for mark in scene.places if mark.last == at - 2 and mark.words.candidates), None)


def before_aside(scene: Scene, at: int) -> PlaceMark | None:
    """ "Reno, with 90,000 people, is smaller than", "Mesa, near Tempe, is far bigger": the place before the commas."""
    while scene.word(at - 1) in word_set("size_adverb"):
        at -= 1
    if scene.word(at - 1) not in {"is", "was"} or scene.word(at - 2) != ",":
        return None
    whole = next(
        (m for m in scene.places if m.last in (at - 2, at - 1) and "," in scene.words[m.first : m.last - 1]), None
    )
    opening = aside_opens(scene, at - 2)
    return whole or next((m for m in scene.places if m.last == opening and m.words.candidates), None)


def _its_subject(scene: Scene, first: int, last: int) -> tuple[tuple[PlaceWords, ...], int] | None:
    """Who does more "and it has", "with a third of its people" or, without a comma, "with far fewer people".

    That is whom the sentence is of, and not the place right before, which it is held against.
    """
    at = first - 1
    we = next((place for place in range(first) if scene.word(place) in word_set("we_or_ours")), first)
    rivals = [
        mark
        for mark in scene.places
        if mark.last <= first and (scene.far[mark.first] or we < mark.first < mark.last == at)
    ]
    if not rivals:
        return None
    goes_on = scene.words[first - 2 : first] in _IT_HAS
    owned = scene.word(at) == "with" and "its" in scene.words[first:last]
    run_on = scene.word(at) == "with" and rivals[-1].last == at
    if not (goes_on or owned or run_on):
        return None
    own = next((mark for mark in scene.places if mark.last <= rivals[0].first and not scene.far[mark.first]), None)
    if own is not None:
        return (own.words,), first
    return ((home(scene, first, last),), first) if we < rivals[-1].first else None
