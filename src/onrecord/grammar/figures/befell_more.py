"""People, guns or cars and what befell more of them: "lost more cars to thieves than Reno", "fewer were robbed than".

The words of degree stand where a number would, and what befell so many is told as beside a number.
"""

from __future__ import annotations

from decimal import Decimal

from onrecord.grammar.figures.company import actions, company_measures, company_of
from onrecord.grammar.figures.told_of_things import vehicles_lost
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind

_MANY = Decimal(1_000_000)  # as many as a number must say for what is told of large numbers alone
BEFALLEN = frozenset({"person", "gun", "car", "home"})  # cases may be anybody's
_THINGS = BEFALLEN - {"person"}
_SUPPLIES = word_set("sells_guns") - {"sold"}  # "sold more guns than Ohio" may be of all its sales
_SUPPLIED = 2  # tokens from the verb to its degree: "sends us more"
_FACTOR = 4  # tokens of "almost three times as"


def befell_more(scene: Scene, first: int) -> MeasureWords | None:
    """What befell those whom the degree in the words from token `first` counts; None where its noun is none of them."""
    last = degree_of_them(scene, first)
    if last is None:
        return None
    span = scene.span(first, last)
    stands_in = Quantity(first, last, span, span, QuantityKind.COUNT, _MANY)
    found = vehicles_lost(scene, stands_in) or company_of(scene, stands_in)
    return found[0] if found is not None else _supplied(scene, first, last)


def _supplied(scene: Scene, first: int, last: int) -> MeasureWords | None:
    """ "Virginia sends us more guns than Georgia": guns that a state supplies are told of where they were traced."""
    guns = any(mark.first == last and mark.row["class"] == "gun" for mark in scene.company)
    verbs = (at for at in range(max(1, first - _SUPPLIED), first) if scene.word(at) in _SUPPLIES)
    verb = next(verbs, None) if guns else None
    if verb is None or not any(mark.last == verb and mark.words.kind == "state" for mark in scene.places):
        return None
    return MeasureWords(scene.span(first, last), "guns_traced")


def befell_none(scene: Scene, first: int) -> bool:
    """ "Bought more cars than in 2016": of things, and nothing that is counted here befell them."""
    last = degree_of_them(scene, first)
    things = any(mark.first == last and mark.row["class"] in _THINGS for mark in scene.company)
    return things and befell_more(scene, first) is None


def degree_of_them(scene: Scene, first: int) -> int | None:
    """The token behind a degree of people, guns or cars: "more cars", "twice as many people"; else None."""
    degrees = (at for at in range(first, first + _FACTOR) if scene.word(at) in word_set("degree_of_count"))
    last = next(degrees, first - 1) + 1
    counted = any(mark.first == last and mark.row["class"] in BEFALLEN for mark in scene.company)
    counted = counted and all(mark.first != last for mark in scene.measures)  # "fewer gun deaths than Iowa"
    return last if last > first and counted else None


def risk_of(scene: Scene, first: int) -> MeasureWords | None:
    """ "Your odds of being murdered here are lower": what may befall each of many, before a word that compares."""
    if word_set("how_likely").isdisjoint(scene.words[:first]):
        return None
    for mark in reversed(actions(scene)):
        if mark.last <= first and scene.word(mark.first - 1) == "being" and scene.word(mark.first - 2) == "of":
            found = company_measures().get(("person", mark.row["class"]))
            return None if found is None else MeasureWords(scene.span(mark.first, mark.last), *found)
    return None
