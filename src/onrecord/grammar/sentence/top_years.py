"""Years that the words call the worst or the best: "1990, its bloodiest year", "the peak came in 1974"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, MeasureWords, Origin, PeriodWords, QuantityKind, Reading, YearShift

NAMED_YEAR = ("extreme", "named year")  # the rule of "nowhere near our worst year, 1993", which denies no top
_THAT_YEAR = CalendarWords(YearShift(0, Origin.CONTEXT))
_TOLD = (["the", "year"], ["that", "year"])
_OWNERS = word_set("possessives") | {"the", "our"}
_OWN = frozenset({"its", "their", "our"})
_HAS = frozenset({"has", "had", "have", "ever"})
_COUNTED = word_set("that_noun") | {"rate"}
_PART_OF = frozenset({"of", "in"})  # "the summer of 1995 was the worst year"
_DATE = 5  # tokens from a peak to its year: "the peak came in fiscal 1974"
_FIGURE = 6  # tokens from that year to the figure: "remains 2021, with 48,830"


def apposed_year(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The year beside "its bloodiest year": right before it behind a comma, or between commas behind it."""
    if scene.word(cue.last) != "year" or scene.word(cue.first - 1) not in _OWNERS:
        return None
    for period in scene.periods:
        if not is_printed_year(period):
            continue
        before = period.last == cue.first - 2 and scene.word(period.last) == ","
        behind = period.first == cue.last + 2 and scene.word(cue.last + 1) == "," and scene.word(period.last) == ","
        if before or behind:
            return period
    return None


def year_that_stands(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "The year still stands as the city's deadliest", "1993 remains Tulsa's worst": the year is the subject."""
    if scene.word(cue.first - 1) == "the" and scene.word(cue.last) == "year":
        return _year_called(scene, cue)
    verb = next((at for at in range(cue.first) if scene.word(at) in word_set("stands_as")), None)
    if verb is None or scene.word(cue.first - 1) != "'s" or scene.word(cue.last) not in word_set("phrase_end"):
        return None
    if scene.words[:2] in _TOLD:
        span = scene.span(0, len(_TOLD[0]))
        return PeriodWords(0, len(_TOLD[0]), span, scene.text[span.start : span.end], _THAT_YEAR)
    return next((one for one in scene.periods if one.first == 0 and one.last <= verb and is_printed_year(one)), None)


def _year_called(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "1995 was the worst year", "1981 is still the worst year Reno has had", and not "the worst year of his life"."""
    verb = cue.first - 1
    while scene.word(verb - 1) in word_set("stands_as"):
        verb -= 1
    year = next((one for one in scene.periods if one.last == verb and is_printed_year(one)), None)
    if year is None or verb == cue.first - 1 or scene.word(year.first - 1) in _PART_OF:
        return None
    end = cue.last + 1
    owner = next((mark.last for mark in scene.places if mark.first in (end, end + 1)), None)
    owner = end + 1 if owner is None and scene.word(end) in word_set("the_place_itself") else owner
    if owner is not None and scene.word(owner) in _HAS and scene.word(owner + 1) in word_set("beside_verb"):
        return year
    return year if scene.word(end) in word_set("phrase_end") - {"in", "this", "though"} else None


def at_its_top(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "The count was at its highest in 1991", "at its worst, in 1992, it had a rate of 40": the year of the top."""
    if scene.word(cue.first - 1) not in _OWN or scene.word(cue.first - 2) != "at":
        return None
    at = cue.last + (scene.word(cue.last) == ",")
    year = next((one for one in scene.periods if one.first == at + 1 and is_printed_year(one)), None)
    counted = scene.measures or scene.company or not _COUNTED.isdisjoint(scene.has)
    return year if scene.word(at) == "in" and counted else None


def own_worst_year(scene: Scene, cue: Mark) -> bool:
    """ "Dallas closes its deadliest year", "after its bloodiest year, Reno": of all years that a place has had."""
    if scene.word(cue.last) != "year" or scene.words[cue.first] not in word_set("deadly"):
        return False
    verb = cue.first - 2 - (scene.word(cue.first - 2) == "off")  # "coming off its deadliest year"
    ends = scene.word(cue.last + 1) in word_set("phrase_end") | {"with"}
    return ends and scene.word(cue.first - 1) in _OWN and scene.word(verb) in word_sets("closes_year", "sees_a_year")


def that_was_it(scene: Scene, cue: Mark) -> bool:
    """ "We had 241 murders in 2003, and that was the peak": a top that is nothing but the figure just told."""
    verb = cue.first - 1 - (scene.word(cue.first - 1) in _OWNERS)
    ends = scene.word(cue.last) in word_set("phrase_end") - {"in", "and"}
    return ends and scene.word(verb) in {"was", "is"} and scene.word(verb - 1) in {"that", "it"}


def made_top(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The year that something "made the worst year in the city's history", whatever day that fell on."""
    if word_set("makes_it").isdisjoint(scene.has):
        return None
    beside = (one for one in scene.periods if one.last == cue.first - 1 and is_printed_year(one))
    year = next(beside, None)
    return year if year is not None and scene.word(year.first - 1) in word_set("makes_it") else None


def of_the_year(scene: Scene, cue: Mark, made: Reading, year: PeriodWords) -> Reading:
    """The extreme of that year; a year is called deadly for its killings, whatever else the sentence counts."""
    deadly = scene.words[cue.first] in word_set("deadly")
    if deadly and made.measure is None:
        made = replace(made, measure=MeasureWords(scene.span(cue.first, cue.last), "homicides"))
    return replace(made, period=year, rules=NAMED_YEAR)


def dated_peak(scene: Scene, cue: Mark) -> PeriodWords | None:
    """The year of a peak whose figure is told behind it: "the high, in fiscal 2004, was 11,105"."""
    if scene.word(cue.first) != "the" and scene.word(cue.first - 1) not in _OWNERS:
        return None
    for period in scene.periods:
        if not cue.last < period.first <= cue.last + _DATE or not is_printed_year(period):
            continue
        if not word_set("peak_to_year").issuperset(scene.words[cue.last : period.first]):
            return None
        figures = [q for q in scene.quantities if period.last < q.first <= period.last + _FIGURE]
        return period if figures and figures[0].kind in {QuantityKind.COUNT, QuantityKind.RATE} else None
    return None
