"""A number without a noun, whose neighbours show that it belongs to a series already named.

"Up from 485 the year before", "the city at 214", "it was 282", "and 290 in 2016".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.accounted import accounted_for
from onrecord.grammar.bare_refusals import SHORT, SMALL, of_other_things
from onrecord.grammar.counts import make_value
from onrecord.grammar.marks import Mark
from onrecord.grammar.origin import sold_there
from onrecord.grammar.scene import Scene
from onrecord.grammar.subjects import measure_words, subject
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

_MILLION = 1_000_000
_TOWN = 50_000  # more people than any count of crimes' victims in a place
_RATE_AT_MOST = 200  # killings per 100,000; no place's rate is beyond
_AVERAGE = 9  # tokens from "the average for the past ten years" to its number
_HAD = frozenset({"had", "saw", "recorded", "counted", "logged", "reported"})
_WHOLE = 100  # percent


def read_bare(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    """The value of a bare number, or why its neighbours tell of something else."""
    after = scene.word(quantity.last)
    counted = after in word_set("unit_noun")
    other = of_other_things(scene, quantity, counted=counted)
    if other is not None:
        return other
    mark = subject(scene, quantity.first)
    if mark is not None and mark.row["form"] == "people" and mark.first >= quantity.last:
        mark = None  # "they had 22, with a fourth of our population": residents told beside what was counted
    mark = _people_before(scene, quantity) or mark
    measure = _measure(scene, quantity, measure_words(scene, mark) if mark is not None else None)
    first, last = quantity.first, quantity.last
    if _told_rate(scene, quantity):
        return as_rate(scene, make_value(scene, statement, quantity, measure, first, last, rule="bare rate"))
    alone = len(scene.words) <= SHORT and quantity.value > SMALL
    shown = _rate_at_place(scene, quantity) or _had(scene, quantity)
    unsure = (counted and not alone) or (quantity.value <= SMALL and not shown)
    if measure is None and not scene.periods and unsure:
        return Refusal.NO_MEASURE
    if mark is not None and measure is not None and mark.row["form"] == "percent":
        if quantity.value > _WHOLE:
            return Refusal.OVER_WHOLE
        return make_value(scene, statement, quantity, measure, first, last, unit=Unit.PERCENT, rule="bare percent")
    made = sold_there(scene, quantity, make_value(scene, statement, quantity, measure, first, last, rule="bare count"))
    place = accounted_for(scene, quantity)
    made = replace(made, places=(place.words,)) if place is not None else made
    if "average" in scene.words[max(0, first - _AVERAGE) : first]:
        return replace(made, shape=Shape.AVERAGE, rules=("bare average",), unit=Unit.PER_YEAR)
    if measure is not None and measure.rate and _is_rate(scene, quantity):
        return as_rate(scene, made)
    return replace(made, period=None, against_period=None, against=True) if _beside(scene, quantity) else made


def rate_again(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """ "In Tulsa it was 17.6", behind a figure per head: another one, since a count has no fraction."""
    told = scene.word(quantity.first - 1) in {"was", "is", "were", "had", "stood"} and scene.places
    if not told or not _fraction(quantity) or quantity.value >= _RATE_AT_MOST:
        return None
    return as_rate(scene, make_value(scene, statement, quantity, None, quantity.first, quantity.last, rule="bare rate"))


def _people_before(scene: Scene, quantity: Quantity) -> Mark | None:
    """ "The city's population of around 673,000": residents, whatever else the sentence counts."""
    if quantity.value < _TOWN or scene.word(quantity.first - 1) not in {"of", "is", "was", "to"}:
        return None
    return next((m for m in scene.measures if m.row["form"] == "people" and m.last == quantity.first - 1), None)


def _beside(scene: Scene, quantity: Quantity) -> bool:
    """ "Homicides: 50 (37)": a bracket right behind a count holds the same of another time, which a key may tell."""
    if scene.word(quantity.first - 1) not in {"(", "["} or scene.word(quantity.last) not in {")", "]"}:
        return False
    return any(one.kind is QuantityKind.COUNT and one.last == quantity.first - 1 for one in scene.quantities)


def _measure(scene: Scene, quantity: Quantity, measure: MeasureWords | None) -> MeasureWords | None:
    """The measure of the series, mended by the words beside the number."""
    if measure is not None and measure.vague:
        return None
    if measure is not None and scene.word(quantity.last) == "victims" and measure.measure == "shooting_incidents":
        return MeasureWords(measure.span, "shooting_victims", measure.qualifiers)
    if quantity.value >= _TOWN and "grown" in scene.words[max(0, quantity.first - 4) : quantity.first]:
        return MeasureWords(scene.span(quantity.first, quantity.last), "population")
    return measure


def _told_rate(scene: Scene, quantity: Quantity) -> bool:
    """ "Its rate, 17.5": a figure per head without the words "per 100,000"."""
    if quantity.value >= _RATE_AT_MOST or any(mark.row["form"] == "percent" for mark in scene.measures):
        return False
    return "rate" in scene.words[max(0, quantity.first - 3) : quantity.first]


def _rate_at_place(scene: Scene, quantity: Quantity) -> bool:
    """ "Missouri was second, at 11.8": a count has no fraction."""
    return _fraction(quantity) and scene.word(quantity.first - 1) == "at" and bool(scene.places)


def _had(scene: Scene, quantity: Quantity) -> bool:
    """ "Lansing had nine.", "Lansing, a city twice as big, had nine.": a place goes on the series."""
    verb = quantity.first - 1
    if scene.word(verb) not in _HAD or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    before = [mark for mark in scene.places if mark.last <= verb and mark.words.candidates]
    apposed = scene.word(verb - 1) == ","
    return bool(before) and (before[-1].last == verb or (apposed and scene.word(before[-1].last) == ","))


def _fraction(quantity: Quantity) -> bool:
    """Whether digits stand behind the point, were they noughts."""
    return quantity.precision < 1 or quantity.value != quantity.value.to_integral_value()


def _is_rate(scene: Scene, quantity: Quantity) -> bool:
    return _fraction(quantity) or any(other.kind is QuantityKind.RATE for other in scene.quantities)


def as_rate(scene: Scene, reading: Reading) -> Reading:
    """The count as a figure per head; of so many as the sentence has: "114 per million, five times the nation's 23"."""
    per_million = any(one.per == _MILLION for one in scene.quantities if one.kind is QuantityKind.RATE)
    unit = Unit.PER_MILLION if per_million else Unit.PER_100K
    return replace(reading, shape=Shape.RATE, rules=("bare rate",), unit=unit)
