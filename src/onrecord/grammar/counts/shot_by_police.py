"""A few people shot by police, told among a year's figures: "292 murders. Officers shot and killed four people".

By itself so small a number is one incident, and so it is with a day, a scene or a weapon behind it.
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import CalendarWords, Quantity, Reading, Shape

_MEASURE = "police_shootings"
_ENDS = frozenset({"", ".", ",", ";", "”", "and", "—", "–"})


def shot_by_police(scene: Scene, quantity: Quantity, statement: int, earlier: Earlier) -> bool:
    """Whether such a number is told of the time of the figures around it."""
    company = company_of(scene, quantity)
    if company is None or company[0].measure != _MEASURE or scene.periods:
        return False
    if scene.word(company[2]) not in _ENDS:
        return False
    return (
        any(_of_a_year(one) for one in earlier.told) or earlier.of_rate(statement) or _beside_a_rate(scene, company[1])
    )


def _beside_a_rate(scene: Scene, first: int) -> bool:
    """ "Detectives closed 52 percent of the cases, and officers shot nine people": a share is of a year's cases."""
    shares = [one for one in scene.quantities if one.kind in SHARES and one.last <= first]
    return bool(shares) and any(mark.row["class"] == "cleared" for mark in scene.company)


def _of_a_year(one: Reading) -> bool:
    """Whether the sentence before told of a year, or of no time of its own."""
    if one.shape not in {Shape.VALUE, Shape.CHANGE}:
        return False
    return one.period is None or (
        isinstance(one.period.expression, CalendarWords) and one.period.expression.start is None
    )
