"""Rates of several crimes told at once: "the homicide, robbery and burglary rates all fell".

So are crimes in the singular behind a rate: "the homicide rate fell by 3 percent, robbery by 5", or in a list that a
line on "the rates for" opens. A plural counts them: "the robbery rate fell, and murders by 3 percent". Where a rate is
held against another place's and the words leave that out of what follows, each is of the rate: "the robbery rate is 9
percent higher than Reno's, its burglaries 4 percent lower".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Shape

_HELD_SO = frozenset({"higher", "lower"})  # and no "more" or "fewer", which count
_AFTER = frozenset({",", "and"})
_JOINS = frozenset({",", "and", "or", "&"})


@needs(any_of(RATES), shapes(Shape.CHANGE, Shape.RUN, Shape.COMPARISON))
def rates_together(scene: Scene, reading: Reading) -> Reading:
    """The reading as one of a rate, where the words that name its rate stand with another crime."""
    if reading.of is not None or reading.measure is None:
        return reading
    at = scene.opens(reading.measure.span)
    mark = next((one for one in scene.measures if one.first == at), None)
    if mark is None:
        return reading
    if reading.shape is Shape.COMPARISON:
        rated = _held_as_before(scene, mark, reading)
    else:
        rated = _in_a_list(scene, mark) or _behind_a_rate(scene, mark, reading)
    return replace(reading, of=Of.RATE) if rated else reading


def _held_as_before(scene: Scene, mark: Mark, reading: Reading) -> bool:
    """ "The robbery rate is 9% higher than Reno's, its burglaries 4% lower": held against the same, as the rate is."""
    amount = reading.amount
    if amount is None or mark.row["form"] != "noun" or mark.last > amount.first:
        return False
    ends = scene.word(amount.last) in _HELD_SO and scene.word(amount.last + 1) != "than"
    if not ends or scene.word(mark.first - 1) not in _AFTER | word_set("determiner"):
        return False
    if not word_set("be").issuperset(scene.words[mark.last : amount.first]):
        return False
    rated = next((one.last for one in scene.measures if one.row["form"] == "rate" and one.last < mark.first), None)
    return rated is not None and "than" in scene.words[rated : mark.first]


def _in_a_list(scene: Scene, mark: Mark) -> bool:
    """ "Homicide, robbery and burglary rates": each crime up to the word."""
    listed = [one for one in scene.measures if one.first >= mark.last]
    end = mark.last
    for one in listed:
        between = scene.words[end : one.first]
        if not between or not _JOINS.issuperset(between):
            return False
        if one.row["form"] == "rate" or scene.word(one.last) in RATES:
            return True
        end = one.last
    return False


def _behind_a_rate(scene: Scene, mark: Mark, reading: Reading) -> bool:
    """ "The homicide rate fell by 3 percent, robbery by 5 percent"; "the rates for these: burglary, 2 percent less"."""
    if mark.row["form"] != "noun" or scene.words[mark.last - 1].endswith("s") or reading.amount is None:
        return False
    rated = [one.last for one in scene.measures if one.last <= mark.first and one.row["form"] == "rate"]
    rated += [at for at in range(mark.first) if scene.words[at] in RATES]
    if not rated or scene.word(mark.first - 1) not in {",", ";", ":", "and"}:
        return False
    between = scene.words[mark.last : reading.amount.first]
    listed = ":" in scene.words[min(rated) : mark.first] and set(between) <= {","}
    return listed or (bool(between) and word_set("by_so_much").issuperset(between))
