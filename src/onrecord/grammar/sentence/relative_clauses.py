"""Clauses with ", which", ", who" or ", where" that a comma closes: "Tampa, which led in 2001, finished with 48"."""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords

RELATIVE = frozenset({"which", "who", "where"})
_HOME = frozenset({"home"})
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
    """Whether a token stands in a clause with "which" that a comma and the main verb close before token `first`.

    So does a comma right before `first`: "in Reno, which has no gun shop, Utah was the leading source".
    """
    openers = word_set("relative")
    if "," not in scene.has or scene.has.isdisjoint(openers):
        return False
    opening = next((place for place in range(at, max(0, at - _CLAUSE), -1) if scene.word(place) in openers), 0)
    if scene.word(opening - 1) != "," or "," in scene.words[opening:at]:
        return False
    closing = next((place for place in range(at, min(first, at + _CLAUSE)) if scene.word(place) == ","), first)
    return closing < first and (closing + 1 == first or scene.word(closing + 1) in word_set("degree_verb"))


def closes_relative(scene: Scene, at: int, first: int) -> bool:
    """ "In Mobile, which no longer reports rapes, murders rose": whether a comma ends the clause between the two."""
    told = not RELATIVE.isdisjoint(scene.has) and not RELATIVE.isdisjoint(scene.words[max(0, at - _CLAUSE) : at])
    return told and in_closed_relative(scene, at, first)


def told_of_a_rival(scene: Scene, at: int, first: int, last: int) -> bool:
    """ "That is well above Reno, which had 57 homicides in 2024, but below Elko": whether a token tells of a rival.

    `first` and `last` bound a comparison: the clause stands behind it, or a comma and "but" close it right before.
    """
    openings = range(at - 1, max(0, at - _CLAUSE), -1) if not scene.has.isdisjoint(RELATIVE) else ()
    opening = next((one for one in openings if scene.word(one) in RELATIVE), 0)
    if scene.word(opening - 1) != "," or "," in scene.words[opening:at]:
        return False
    return opening == last + 1 or (at < first and scene.words[first - 2 : first] == [",", "but"])


def in_aside_of(scene: Scene, mark: PlaceMark, first: int) -> bool:
    """ "In Omaha, where 24 percent of Nebraskans live, murders fell": a place that only tells of the one before it.

    `first` is where a figure behind that aside begins.
    """
    asides = RELATIVE | _HOME
    if "," not in scene.has or scene.has.isdisjoint(asides) or mark.last >= first:
        return False
    opening = next((at for at in range(mark.first - 1, 1, -1) if scene.word(at) in asides), 0)
    if scene.word(opening - 1) != "," or "," in scene.words[opening : mark.first]:
        return False
    told_of = any(one.last == opening - 1 for one in scene.places)
    return told_of and "," in scene.words[mark.last : first]


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
