"""A year set beside the one that is told of: "2003 was worse", "1994 was even deadlier", "there were more in 1994".

The other year is that of the count told last. "2003 was a worse year for the Cubs" and "2003 was better for tourism"
count nothing of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import dated
from onrecord.grammar.dates.years import is_last_year, is_printed_year
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import opens_per_head
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.asides import aside_opens
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import places_of
from onrecord.grammar.standing.degrees import degrees
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, Operator, PeriodWords, QuantityKind, Reading, Shape, Unit

SIGNS = frozenset(word for word in degrees() if " " not in word) - {"as"}
RULE = ("year beside a year",)
_MORE = {"more": "highest", "fewer": "lowest"}
_DEADLY = "yes"
_WHO_HAD = frozenset({"it", "we", "they"})
_WAS = frozenset({"was", "were"})
_NOT_OF_YEARS = word_set("no_judgement")


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Every year that is called worse, higher or safer than the one told of."""
    yield from _in_other_years(scene, statement, earlier)
    yield from _more_in(scene, statement, earlier)
    yield from _there_were_more(scene, statement, earlier)
    for period in scene.periods:
        at = period.last
        printed = is_printed_year(period) or is_last_year(period)
        if scene.word(at) != "was" or not printed or scene.hidden[at] or scene.far[period.first]:
            continue
        if scene.word(period.first - 1) == "only":
            continue  # "only 2012 was worse": an order
        at += 1
        while scene.word(at) in word_set("size_adverb"):
            at += 1
        row = degrees().get(scene.word(at))
        if row is None or scene.word(at) in _NOT_OF_YEARS or scene.word(at + 1) not in word_set("phrase_end") - {"in"}:
            continue
        base = next((one for one in (dated(scene, period.first), earlier.year) if one is not None), None)
        words = _measure(scene, at, row["deadly"] == _DEADLY, earlier)
        if base is None or base.text == period.text or words is None:
            continue
        yield _beside(scene, statement, (period.first, at + 1), (period, base), words, row["end"])


def _beside(
    scene: Scene,
    statement: int,
    told: tuple[int, int],
    years: tuple[PeriodWords, PeriodWords],
    words: MeasureWords | None,
    end: str,
) -> Reading:
    """The tokens `told` (the last excluded) as the first of two years beside the second."""
    return Reading(
        Shape.COMPARISON,
        scene.span(*told),
        statement,
        RULE,
        measure=words,
        qualifiers=words.qualifiers if words is not None else (),
        places=places_of(scene, *told),
        period=years[0],
        operator=Operator.MORE if end == "highest" else Operator.LESS,
        of=Of.RATE if opens_per_head(scene, told[0]) else None,
        against_period=years[1],
        against=True,  # an aside: what follows is of the year told before
        whole=True,
    )


def _more_in(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "289 homicides in 2020 and more in 2021", "and we had more murders in 2008": a year beside the one told of."""
    for at, word in enumerate(scene.words):
        if word not in _MORE or scene.hidden[at]:
            continue
        noun = next((mark for mark in scene.measures if mark.first == at + 1 and mark.row["form"] == "noun"), None)
        last = at + 1 if noun is None else noun.last
        year = next((one for one in scene.periods if one.first == last + 1 and is_printed_year(one)), None)
        ends = year is not None and scene.word(year.last) in word_set("phrase_end") - {"in"} | {""}
        if year is None or not ends or scene.word(last) != "in":
            continue
        joined = noun is None and scene.word(at - 1) in {"and", "but"} and _has_one_count(scene, at - 1)
        had = noun is not None and scene.word(at - 1) == "had" and scene.word(at - 2) in {"we", "it"}
        base = dated(scene, at) if joined else earlier.year if had else None
        words = _measure(scene, at, False, earlier) if noun is None else measure_words(scene, noun)
        if base is not None and base.text != year.text and words is not None:
            yield _beside(scene, statement, (at, year.last), (year, base), words, _MORE[word])


def _there_were_more(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "In 1993 there were more.", "it had fewer in 2012": the year beside the one of the count told before."""
    if scene.measures or not earlier.tells(statement):
        return
    counted = earlier.told[-1].measure if earlier.told else earlier.last_counted
    if earlier.told and earlier.told[-1].unit is not Unit.COUNT and earlier.told[-1].shape is Shape.VALUE:
        return  # "cleared 61 percent. In 2013 there were more"
    for at, word in enumerate(scene.words):
        if word not in _MORE or scene.hidden[at]:
            continue
        verb = at - 1
        while scene.word(verb) in word_set("size_adverb"):
            verb -= 1
        had = scene.word(verb) in word_set("had_a_count") and scene.word(verb - 1) in _WHO_HAD
        if not had and scene.words[verb - 1 : verb + 1] != ["there", "were"]:
            continue
        behind = next((one for one in scene.periods if one.first == at + 2 and scene.word(at + 1) == "in"), None)
        opens = next((one for one in scene.periods if one.last == verb - 1 - (scene.word(verb - 2) == ",")), None)
        year, last = (opens, at + 1) if behind is None else (behind, behind.last)
        base = dated(scene, verb) or earlier.year
        if year is None or base is None or not is_printed_year(year) or year.text == base.text:
            continue
        if scene.word(last) in word_set("phrase_end") - {"in"} | {""}:
            told = min(verb - 1, year.first), last
            yield _beside(scene, statement, told, (year, base), counted, _MORE[word])


def _has_one_count(scene: Scene, at: int) -> bool:
    """Whether one count stands before a token, in its clause: "60 arrests for 653 murders, and more" has two."""
    clause = scene.clause[at - 1]
    counts = [one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.last <= at]
    return sum(scene.clause[one.first] == clause for one in counts) == 1


def _in_other_years(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "The count was lower in 2012, 2013 and 2014": each year beside the one told of in the sentence before.

    "The rate, 6.9 per 100,000, was higher in 1991" tells of what it names itself.
    """
    years = [one.period for one in earlier.told if one.period is not None and is_printed_year(one.period)]
    if not years:
        return
    for at, word in enumerate(scene.words):
        row = degrees().get(word)
        if row is None or word in _NOT_OF_YEARS or scene.hidden[at] or scene.word(at + 1) != "in":
            continue
        verb = at - 1
        while scene.word(verb) in word_set("size_adverb"):
            verb -= 1
        told = _subject(scene, verb, earlier) if scene.word(verb) in _WAS else None
        if told is None:
            continue
        last = at + 2
        for period in scene.periods:
            if period.first != last or not is_printed_year(period) or period.text == years[-1].text:
                continue
            if scene.word(period.last) == "than":
                break  # "was higher in 2019 than in 1993"
            opening = verb - (scene.word(verb - 1) != ",")
            first = opening if last == at + 2 else period.first
            made = _beside(scene, statement, (first, period.last), (period, years[-1]), told[0], row["end"])
            yield replace(made, of=Of.RATE) if told[1] else made
            last = period.last + (scene.word(period.last) == ",")
            last += scene.word(last) == "and"


def _subject(scene: Scene, verb: int, earlier: Earlier) -> tuple[MeasureWords, bool] | None:
    """What is called higher or lower, and whether its rate is: "the count", "it", "the rate, 6.9 per 100,000,"."""
    at, words = verb - 1, earlier.last_counted
    if scene.word(at) == ",":
        at = (aside_opens(scene, at) or 0) - 1
    mark = next((one for one in scene.measures if one.last == at + 1), None)
    if mark is not None:
        named = measure_words(scene, mark)
        return named, named.rate
    if words is None or scene.measures:
        return None
    if scene.word(at) in RATES and scene.word(at - 1) in {"the", "its", "our", "their"}:
        return words, True
    told = scene.word(at) in word_set("that_noun") and scene.word(at - 1) == "the"
    return (words, False) if told or (scene.word(at) == "it" and verb == 1) else None


def aside(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those of a year that was only called worse as asides: "1992 was worse, and it was: 156 dead"."""
    years = [one.period for one in readings if one.rules == RULE]
    if not years:
        return list(readings)
    start = min(one.span.start for one in readings if one.rules == RULE)  # "the rate, 6.9, was higher in 1991"
    own = [one.span.start < start and one.period is None for one in readings]
    other = [not mine and (one.period is None or one.period in years) for mine, one in zip(own, readings, strict=True)]
    return [replace(one, against=True) if far else one for far, one in zip(other, readings, strict=True)]


def _measure(scene: Scene, at: int, deadly: bool, earlier: Earlier) -> MeasureWords | None:
    """What the sentence counts, else what the text counted last; killings where the year was deadly."""
    mark = subject(scene, at, figures=False)
    if mark is not None:
        return measure_words(scene, mark)
    told = earlier.last_counted
    if deadly and (told is None or told.measure not in word_set("counts_victims")):
        return MeasureWords(scene.span(at, at + 1), "homicides")
    return told
