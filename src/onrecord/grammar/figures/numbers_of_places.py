"""Numbers of places or years beside what is counted: "rose in 27 of the 35 largest cities", "30 percent over two"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind

_REACH = 8  # tokens from a number to the places that it counts: "27 of the nation's 35 most populous cities"
_STATES = 60  # no more are told of as "it rose in 38"
_YEARS = 50
_TOWN = 1000  # residents; a smaller number behind "cities over" is none
_KINDS = 10  # an index of crimes has fewer
_SEVERAL_KINDS = word_set("counts_every_crime")


def counts_no_crimes(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number counts places or years, or is how large places are, and no crimes of a time and place."""
    places = _counts_places(scene, quantity) or _again(scene, quantity) or _is_size(scene, quantity)
    places = places or _of_those_ranked(scene, quantity)
    return places or counts_kinds(scene, quantity)


def counts_kinds(scene: Scene, quantity: Quantity) -> bool:
    """ "Two of the three property crimes fell", "all four violent offenses rose": kinds, of what has several."""
    before = scene.word(quantity.first - 1)
    told = (
        before == "all"
        or scene.word(quantity.first) == "all"
        or (before == "the" and scene.word(quantity.first - 2) == "of")
    )
    if not told or quantity.value >= _KINDS:
        return False
    return any(mark.first == quantity.last and mark.row["measure"] in _SEVERAL_KINDS for mark in scene.measures)


def _counts_places(scene: Scene, quantity: Quantity) -> bool:
    """ "27 of the 35 largest cities", "five police districts", "only three cities"."""
    if word_sets("counted_places", "places_within").isdisjoint(scene.has):
        return False
    between = word_sets("place_sizes", "place_owners") | {"more"}
    tops = [cue for cue in scene.cues if cue.row["cue"] == "super"]  # "nine of the 10 deadliest counties"
    numbers = {at for one in scene.quantities for at in range(one.first, one.last)}
    numbers.update(at for one in tops for at in range(one.first, one.last))
    for at in range(quantity.last, min(quantity.last + _REACH, len(scene.words))):
        if scene.word(at) in word_sets("counted_places", "places_within"):
            return True
        if scene.word(at) not in between and at not in numbers:
            return False
    return False


def _of_those_ranked(scene: Scene, quantity: Quantity) -> bool:
    """ "Its rate is the lowest of the fifty", "the most of the three": how many there are in an order."""
    of = quantity.first - 2
    if scene.words[of : of + 2] != ["of", "the"] or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return False
    return any(cue.row["cue"] == "super" and cue.last == of for cue in scene.cues)


def _again(scene: Scene, quantity: Quantity) -> bool:
    """ "Fell in 12 states and rose in 38", "43 percent over nine years, 30 percent over two": the noun is left out."""
    before = scene.word(quantity.first - 1)
    if before in {",", "and", "but"} and scene.word(quantity.last) in word_sets("degree_verb", "sees_change"):
        told = [one for one in scene.quantities if one.last < quantity.first]  # "of the 30 cities, seven saw"
        return quantity.value < _STATES and any(_counts_places(scene, one) for one in told)
    if before not in {"in", "over"} or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    return _of_those_told(scene, quantity, before)


def _of_those_told(scene: Scene, quantity: Quantity, before: str) -> bool:
    """Whether a number before this one, behind the same word, counts places or years."""
    told = [
        one
        for one in scene.quantities
        if one.last < quantity.first and before in (scene.word(one.first - 1), scene.word(one.first))
    ]
    if any(one.kind is QuantityKind.DURATION for one in told):
        return quantity.value < _YEARS
    return quantity.value < _STATES and any(_counts_places(scene, one) for one in told)


def _is_size(scene: Scene, quantity: Quantity) -> bool:
    """ "In cities over a million", "cities with a population of at least 1 million": a bar, and nobody's number."""
    if any(mark.first < quantity.first < mark.last and mark.words.kind == "group" for mark in scene.places):
        return True
    if scene.word(quantity.first - 1) not in word_set("many_places") or quantity.value < _TOWN:
        return False
    return not any(mark.last == quantity.first for mark in scene.places)  # "the United States topped 33,000"
