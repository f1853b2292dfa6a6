"""A year held against each of several others: "fewer than in any year from 1992 through 1995".

That is no extreme: of the years outside the range nothing is said. "Lower than 2009 (48) and 2005 (55)" is two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.sides import make_comparison
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.more_than_any import range_behind
from onrecord.lexicon.load import word_set
from onrecord.model import Combine, Operator, PeriodWords, Reading, Shape

_BRACKET = 4  # tokens of "(48)"
_CLOSES = frozenset({".", ";", "!", ")"})


def each_of_years(scene: Scene, statement: int) -> Iterator[Reading]:
    """The comparisons of a sentence that name the first and the last of the years they are held against."""
    for cue in scene.cues:
        if cue.row["cue"] != "more" or scene.hidden[cue.first]:
            continue
        years = range_behind(scene, cue)
        if years is None or any(quantity.last == cue.first for quantity in scene.quantities):
            continue  # "40 fewer than in any year from": by so many, and from which of them nobody knows
        told = Operator(cue.row["value"])
        yield make_comparison(scene, statement, cue.first, years.last, told, [], years, Combine.EACH, None, None)


def with_other_years(scene: Scene, readings: Iterable[Reading]) -> Iterator[Reading]:
    """The same, each comparison with a year followed by one with the year joined to that: "than in 2009 and 2005"."""
    for made in readings:
        yield made
        year = made.against_period
        plain = made.shape is Shape.COMPARISON and not made.against_places and "combined" not in scene.kinds
        while plain and year is not None and is_printed_year(year) and (year := _joined(scene, year)) is not None:
            yield replace(made, span=scene.span(scene.opens(made.span), year.last), against_period=year)


def _joined(scene: Scene, year: PeriodWords) -> PeriodWords | None:
    """The year that "and" joins to another one, with nothing told of it.

    Behind a comma or "in" it may begin a clause: "than in 2015, and in 2016, Roe became chief" is of one year.
    """
    at = _behind_bracket(scene, year.last)
    comma = scene.word(at) == ","
    at += comma
    if scene.word(at) != "and":
        return None
    again = scene.word(at + 1) == "in"
    at += 1 + again
    other = next((one for one in scene.periods if one.first == at and is_printed_year(one)), None)
    ends = _CLOSES if comma or again else word_set("phrase_end")
    return other if other is not None and scene.word(_behind_bracket(scene, other.last)) in ends | {""} else None


def _behind_bracket(scene: Scene, at: int) -> int:
    inside = scene.words[at : at + _BRACKET]
    return at + inside.index(")") + 1 if inside[:1] == ["("] and ")" in inside else at
