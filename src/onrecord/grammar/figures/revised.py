"""Figures that were revised: "raised its estimate of 2016 murders to 17,413 from 17,250" counts one year twice."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, Reading, Refusal, Shape

_PRINTS = frozenset({"printed", "published", "gave"})
_OBJECT = 5  # tokens from "raised" to its count: "raised its estimate"


@needs(any_of(word_set("revises")), shapes(Shape.VALUE))
def of_one_time(scene: Scene, reading: Reading) -> Reading:
    """The count that was revised, as of the time of the one that took its place."""
    at = scene.opens(reading.span)
    if not reading.against or scene.word(at - 1) != "from" or not _revised(scene, at):
        return reading
    years = [one for one in scene.periods if isinstance(one.expression, CalendarWords) and one.last <= at]
    own = years[0] if len(years) == 1 else None
    return replace(reading, period=own, against=False, against_period=None) if own is not None else reading


@needs(any_of(_PRINTS), shapes(Shape.VALUE))
def as_printed(scene: Scene, reading: Reading) -> Reading:
    """ "A year ago the FBI printed 16,425": when it was printed, and not what it is of."""
    at, own = scene.opens(reading.span), reading.period
    if own is None or scene.word(at - 1) not in _PRINTS or own.last >= at or is_printed_year(own):
        return reading
    return replace(reading, period=None)


@needs(any_of(word_set("revises")), shapes(Shape.CHANGE))
def by_revision(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "It has since raised that to 16,669, an increase of 1.5 percent": from one count of a year to another."""
    return Refusal.RESTATED if _revised(scene, at) else None


def year_revised(scene: Scene) -> PeriodWords | None:
    """ "The 2002 figure has been revised.": the year whose figure the next sentence gives; None of other sentences."""
    if word_set("revises").isdisjoint(scene.has) or word_set("what_is_revised").isdisjoint(scene.has):
        return None
    years = [one for one in scene.periods if is_printed_year(one)]
    return years[0] if len(years) == 1 else None


def _revised(scene: Scene, at: int) -> bool:
    """Whether a verb before a token revises a count: "raised its estimate of", "revised that to"."""
    for verb in range(at):
        if scene.word(verb) in word_set("revises") and "to" in scene.words[verb:at]:
            near = scene.words[verb + 1 : verb + 1 + _OBJECT]
            if near[:1] in (["that"], ["it"]) or not word_set("what_is_revised").isdisjoint(near):
                return True
    return False
