"""Counts whose noun is no measure: "a city of 430,000", "lost 15,201 vehicles", "the killing was the city's 27th"."""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

_TOWN = 20_000  # a town of fewer is written out with its residents
_FLEET = 100  # fewer vehicles lost may be a fleet's or a dealer's
_STAFF = frozenset({"staff", "near"})  # forms of headcounts
_OWNERS = word_set("owns_vehicles")

_FOUND = frozenset({"recovered", "found", "returned", "retrieved"})
_TO_CARS = 4  # tokens of "of the stolen vehicles"
_OFFICERS = 4  # tokens from a number to its officers: "66 law enforcement officers"


def city_of(scene: Scene, quantity: Quantity) -> bool:
    """ "This city of about 430,000", "a town of 77,000 people": so many live there, unless a noun says of what."""
    if quantity.value < _TOWN or scene.word(quantity.first - 1) != "of":
        return False
    if scene.word(quantity.first - 2) not in word_set("kinds_of_town"):
        return False
    noun = noun_after(scene, quantity.last)
    return noun is None or noun.row["measure"] == "population"


def vehicles_lost(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "The city lost 15,201 vehicles", "thieves took 7,697 cars": a place and not the owner of a fleet."""
    verb = quantity.first - 1
    noun = next((m for m in scene.company if m.first == quantity.last and m.row["class"] == "car"), None)
    if noun is None or quantity.value < _FLEET or _OWNERS & set(scene.words[max(0, verb - 4) : verb]):
        return None
    if not by_thieves(scene, verb) and scene.word(verb) not in {"lost", "loses"}:
        return None
    return MeasureWords(scene.span(verb, noun.last), "motor_vehicle_thefts"), verb, noun.last


def vehicles_taken(scene: Scene, verb: int, last: int) -> MeasureWords | None:
    """ "Thieves took a third fewer cars": the stolen ones, of which the amount between the two tells a change."""
    noun = next((m for m in scene.company if m.first == last and m.row["class"] == "car"), None)
    taken = noun is not None and by_thieves(scene, verb)
    return MeasureWords(scene.span(noun.first, noun.last), "motor_vehicle_thefts") if noun and taken else None


def got_back(scene: Scene, quantity: Quantity) -> bool:
    """ "They recovered 9,600 of the vehicles": so many were found again, and not stolen."""
    if scene.word(quantity.first - 1) not in _FOUND or scene.word(quantity.last) != "of":
        return False
    near = range(quantity.last + 1, quantity.last + _TO_CARS)
    return any(mark.first in near and mark.row["class"] == "car" for mark in scene.company)


def were_victims(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "195 people were victims of homicide", "300 people fell victim to robbery": so many crimes of the kind."""
    noun = next((m for m in scene.company if m.first == quantity.last and m.row["class"] == "person"), None)
    if {"victim", "victims"}.isdisjoint(scene.has):
        return None
    at = start = noun.last if noun is not None else quantity.last
    while scene.word(at) in word_set("to_victims"):
        at += 1
    crimes = (mark for mark in scene.measures if mark.row["form"] == "noun" and mark.last > at)
    mark = next((m for m in crimes if m.first in (at, at - 2)), None)  # "victims of homicide" is one name
    if mark is None or scene.word(start) not in word_set("be") | {"fell", "became", "have", "had"}:
        return None
    words = measure_words(scene, mark)
    return words, quantity.first, mark.last


def by_thieves(scene: Scene, verb: int) -> bool:
    """ "Thieves took 900 cars", "thieves drove off with 900 cars"."""
    if {"thieves", "thief"}.isdisjoint(scene.has):
        return False
    if scene.words[verb - 1 : verb + 1] in (["off", "with"], ["away", "with"]):
        verb -= 2
    elif scene.word(verb) not in word_set("thieves_take"):
        return False
    while scene.word(verb - 1) in word_set("before_verb"):
        verb -= 1
    return scene.word(verb - 1) in {"thieves", "thief"}


def came_or_went(scene: Scene, quantity: Quantity, noun: Mark) -> bool:
    """ "Lost 10,000 residents", "recovered 12 stolen cars": neither so many live there nor were so many stolen.

    Nor do so many serve where a force "hired 50 officers", or was promised to add them; and a city that "added 17
    murders" had 17 more.
    """
    verb = scene.word(quantity.first - 1)
    if noun.row["form"] in _STAFF:
        return verb in word_set("takes_on")
    if noun.row["measure"] == "population":
        arrived = "new" in scene.words[quantity.last : noun.first]  # "took in 300,000 new residents"
        return arrived or verb in word_set("came_or_went")
    if noun.row["measure"] == "motor_vehicle_thefts" and verb in {"recovered", "found", "returned", "located"}:
        return True
    return noun.row["form"] == "noun" and verb in word_set("adds_or_sheds")


def slain_before(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "His slaying was the 27th in the city", "the killing, Tulsa's 60th this year,": one more of its kind."""
    after = scene.word(quantity.last)
    dated = any(period.first - 1 <= quantity.last <= period.first for period in scene.periods)
    if after not in word_set("phrase_end") and after not in {"of", "here"} and not dated:
        return None
    verbs = [
        at for at in range(max(0, quantity.first - 4), quantity.first) if scene.word(at) in {"was", "is", "became", ","}
    ]
    if not verbs or (scene.word(verbs[0]) != "," and scene.clause[verbs[0]] != scene.clause[quantity.first]):
        return None
    kinds = word_set("one_killing")
    marks = [m for m in scene.measures if m.last <= verbs[0] and scene.word(m.last - 1) in kinds]
    if not marks or scene.word(marks[-1].first - 1) not in word_set("of_one_victim"):
        return None
    return measure_words(scene, marks[-1])


def officers_lost(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "We lost 66 officers to killers": who were killed, and no fewer on the rolls."""
    if scene.word(quantity.first - 1) not in {"lost", "lose", "loses"}:
        return None
    last = next((at for at in range(quantity.last, quantity.last + _OFFICERS) if scene.word(at) == "officers"), None)
    if last is None or scene.word(last + 1) != "to" or scene.word(last + 2) not in word_set("kills_officers"):
        return None
    return MeasureWords(scene.span(quantity.first - 1, last + 3), "officers_killed"), quantity.first - 1, last + 3
