"""Figures of a town that no list holds: "In Salina the number fell", "The suburb of Sachse did worse. It had 346."

They are of that town, and of no place that the text has named before. So is "his city" of where kin live.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.town_told import IT, town_here
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_HAS = frozenset({"has"})


@needs(words("it"))
def of_that_town(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the town that the sentence before is about, where "it" opens this one."""
    town = earlier.town
    if town is None or town.kind != "group" or scene.word(0) not in IT or reading.places:
        return reading
    if reading.statement != earlier.statement + 1:
        return reading
    return replace(reading, places=(town,)) if scene.word(1) in word_set("had_a_count") | _HAS else reading


@needs(words("his", "her", "their"))
def of_his_city(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "My sister lives in Reno. Her city had 44": of the city where she lives, and not of who writes."""
    town = earlier.town
    if town is None or reading.statement != earlier.statement + 1 or [one.kind for one in reading.places] != ["whose"]:
        return reading
    first = scene.opens(reading.places[0].span)
    opens = first <= 1 and scene.word(first) in word_set("his_or_hers")  # "Roe says her city had 44" is of Roe's
    return replace(reading, places=(town,)) if opens else reading


@needs(any_of({"in", "with"}), shapes(Shape.VALUE, Shape.CHANGE, Shape.COMPARISON, Shape.EXTREME, Shape.RUN))
def of_this_town(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the town that its own sentence is about."""
    town = town_here(scene) if not reading.places else None
    return reading if town is None else replace(reading, places=(town,))
