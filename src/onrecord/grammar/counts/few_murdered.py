"""A few people murdered, told among a year's figures: "1,711 violent crimes in 2019. Fourteen were murdered there".

By itself so small a number is one incident, and so it is with a day, a scene or a weapon behind it.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Quantity

_VERB = "murdered"  # of "killed" and "shot" incidents are told
_WHERE = ("in the city", "in town", "here", "there", "")
_ENDS = frozenset({"", ".", ",", ";", "”", "and"})


def few_murdered(scene: Scene, quantity: Quantity, earlier: Earlier) -> bool:
    """Whether such a number is told of the year that the figures before it are of."""
    if _VERB not in scene.has or scene.periods or earlier.year is None:
        return False
    company = company_of(scene, quantity)
    if company is None or scene.words[company[2] - 1] != _VERB:
        return False
    behind = company[2]
    places = [where.split() for where in _WHERE]
    lasts = [behind + len(words) for words in places if scene.words[behind : behind + len(words)] == words]
    return any(scene.word(last) in _ENDS for last in lasts)
