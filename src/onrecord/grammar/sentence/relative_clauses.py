"""Clauses with ", which", ", who" or ", where" that a comma closes: "Tampa, which led in 2001, finished with 48"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords

RELATIVE = frozenset({"which", "who", "where"})
_CLAUSE = 12  # tokens from the "which" to what its clause names, and from there to its end


def told_in_passing(scene: Scene, period: PeriodWords, first: int) -> bool:
    """Whether a year is that of such a clause alone, which ends before token `first`.

    A year by its number is ("which in 2001 had"), and any time of what had been before ("which had led last year"); in
    other clauses ("which last year saw 90") the sentence goes on with it.
    """
    if scene.has.isdisjoint(RELATIVE) or period.last > first:
        return False
    opening = next(
        (at for at in range(period.first - 1, 0, -1) if scene.word(at) in RELATIVE and scene.word(at - 1) == ","), None
    )
    if opening is None or "," in scene.words[opening : period.first]:
        return False
    expression = period.expression
    printed = isinstance(expression, CalendarWords) and isinstance(expression.year, int)
    return (printed or scene.word(opening + 1) == "had") and "," in scene.words[period.last : first]


def in_closed_relative(scene: Scene, at: int, first: int) -> bool:
    """Whether a token stands in a clause with "which" that a comma and the main verb close before token `first`."""
    openers = word_set("relative")
    if "," not in scene.has or scene.has.isdisjoint(openers):
        return False
    opening = next((place for place in range(at, max(0, at - _CLAUSE), -1) if scene.word(place) in openers), 0)
    if scene.word(opening - 1) != "," or "," in scene.words[opening:at]:
        return False
    closing = next((place for place in range(at, min(first, at + _CLAUSE)) if scene.word(place) == ","), first)
    return closing < first and scene.word(closing + 1) in word_set("degree_verb")


def closed_before(scene: Scene, at: int, first: int, last: int) -> bool:
    """ "Thefts, which police cannot explain, rose": whether a token is of an aside that closes before what moved.

    The words that tell it are those from `first` to `last`; none of them may begin inside of the aside.
    """
    opening = next((spot for spot in range(at, 0, -1) if scene.word(spot) == "," or scene.word(spot) in RELATIVE), 0)
    if scene.word(opening) not in RELATIVE or scene.word(opening - 1) != ",":
        return False
    closing = next((spot for spot in range(at, last) if scene.word(spot) == ","), last)
    return closing < last and not opening <= first < closing


def of_a_place_that(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "A record for a city that had fewer than 100 in 2014", "in Reno, where a year earlier 41 died": of that alone.

    `last` is the token behind what stands before the clause.
    """
    for at in range(last, period.first):
        word, before = scene.word(at), scene.word(at - 1)
        if word in {"that", "which", "where"} and before in word_set("places_described"):
            return True
        if word == "where" and before == ",":
            own = scene.segment[period.first]
            return any(at < one.first and scene.segment[one.first] == own for one in scene.quantities)
    return False
