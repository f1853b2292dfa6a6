"""Runs that a turn has ended: "there were 374, down from 381. Murders had risen in each of the past three years".

What "had risen", behind a fall that was just told, rose up to the year before that fall. So did what a closed clause
tells of: "murders, which had been rising, fell in 2017". So it did before a fall that is told next: "Murders had risen
for four straight years before falling in 2016", "Rapes had risen four years running. In 2016 they fell".
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.changes.in_a_row import InARow
from onrecord.grammar.changes.run_of_change import for_years
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.amounts import direction_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.opposites import OTHER_WAY
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.late import late
from onrecord.model import (
    CalendarWords,
    EndedWords,
    PeriodExpression,
    PeriodWords,
    Reading,
    Shape,
    UntilWords,
    WindowWords,
)

_HAD = late(r"\bhad(?: [a-z]+)?\s*\Z")
_LAST = 12  # readings among which those of the last sentence are
_NEAR = 24  # characters of "had steadily" before a run
_DATED = 4  # tokens from "before falling" to its time: "before falling again in 2016"
_OPENS_TURN = frozenset({"they", "it", "the"})
_MONTHS = 12
_ADVERB = 2  # tokens from "had" to its verb: "had steadily risen"


@needs(words("had", "before"), shapes(Shape.RUN, Shape.CHANGE))
def before_the_turn(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading up to the year before the one in which it turned, here or in the sentence before."""
    if (ahead := _turn_ahead(scene, reading)) is not None:
        return _up_to_it(scene.text, reading, ahead)
    years = _years(reading)
    at = scene.opens(reading.span)
    had = "had" in scene.words[max(0, at - _ADVERB) : at + _ADVERB]
    if years is None or not had or reading.shape is not Shape.RUN:
        return reading
    turn = next((one for one in reversed(earlier.told) if _turned(reading, one)), None)
    when = turn.period if turn is not None else None
    return reading if when is None else _until(scene.text, reading, when, years)


def _up_to_it(text: str, reading: Reading, turn: PeriodWords) -> Reading:
    """What was so before it turned, whose time is not the turn's own: over so many years before it, or untold."""
    alone = replace(reading, period=None) if reading.period is turn else reading
    if reading.shape is Shape.RUN:
        years = _years(alone)
        return alone if alone.period is not None and years is None else _until(text, alone, turn, years)
    if alone.period is not None or alone.against_period is not None:
        return reading
    year = turn.expression
    if not isinstance(year, CalendarWords) or not isinstance(year.year, int) or alone.back is None:
        return replace(_until(text, alone, turn, None), event=True)
    last = replace(year, year=year.year - 1)
    return _timed(text, alone, EndedWords(last, alone.back * _MONTHS))


def ended_by(scene: Scene, readings: list[Reading], found: Sequence[Reading], statement: int) -> list[Reading]:
    """The readings of a text, a run of the last sentence up to the year before the turn that is now `found`.

    "Assaults had gone up five years running. In 1996 they fell": up to 1995.
    """
    text = scene.text
    runs = (one for one in readings[-_LAST:] if one.shape is Shape.RUN and one.statement == statement - 1)
    run = next((one for one in runs if _HAD.search(text, max(0, one.span.start - _NEAR), one.span.start)), None)
    years = _years(run) if run is not None else None
    if run is None or years is None or run.direction is None:
        return readings
    told = [replace(one, measure=one.measure or run.measure) for one in found]  # "they fell"
    turned = any(cue.row["cue"] == "change" and cue.row["value"] == OTHER_WAY.get(run.direction) for cue in scene.cues)
    counts = [replace(one, shape=Shape.CHANGE, direction=OTHER_WAY.get(run.direction)) for one in told if turned]
    turn = next((one for one in [*told, *counts] if not one.against and _turned(run, one)), None)  # "dropped to 2,100"
    if turn is None or turn.period is None:
        return readings
    ended = _until(text, run, turn.period, years)
    return [ended if one is run else one for one in readings]


def _until(text: str, reading: Reading, turn: PeriodWords, years: int | None) -> Reading:
    return replace(_timed(text, reading, UntilWords(turn.expression, True)), back=years)


def _timed(text: str, reading: Reading, time: PeriodExpression) -> Reading:
    span = reading.span
    return replace(reading, period=PeriodWords(0, 0, span, text[span.start : span.end], time), back=None)


def had_moved(scene: Scene, cue: Mark, made: Reading) -> Reading:
    """The reading of a change in words, before the time of the main verb where a closed clause says that it "had"."""
    if "had" not in scene.has or "which" not in scene.has:
        return made
    which = next((at for at in range(cue.first - 1, 0, -1) if scene.word(at) in {"which", ","}), 0)
    comma = next((at for at in range(cue.last, len(scene.words)) if scene.word(at) == ","), 0)
    if scene.word(which) != "which" or "had" not in scene.words[which : cue.first] or not comma:
        return made
    turned = any(one.row["cue"] == "change" and one.first > comma for one in scene.cues)
    if not turned or any(which < one.first < comma for one in scene.periods):
        return made
    if made.period is None:
        return replace(made, event=True)
    return replace(made, period=replace(made.period, expression=UntilWords(made.period.expression, True)))


def _turn_ahead(scene: Scene, reading: Reading) -> PeriodWords | None:
    """ "Had risen for four years before falling in 2016", "before the fall of 2016": when it turned."""
    if "before" not in scene.has or reading.direction is None:
        return None
    last = scene.behind(reading.span)
    for cue in scene.cues:
        if cue.first < last or cue.row["cue"] != "change":
            continue
        opening = cue.first - 1 - (scene.word(cue.first - 1) in _OPENS_TURN)
        if scene.word(opening) != "before":
            continue
        other = direction_of(cue)[0] is OTHER_WAY.get(reading.direction)
        when = next((one for one in scene.periods if cue.last <= one.first <= cue.last + _DATED), None)
        return when if other else None
    return None


def run_to_turn(scene: Scene, cue: Mark, made: Reading) -> InARow | None:
    """ "Rose for two years before they fell": each of so few years before it turned."""
    return for_years(scene, cue) if made.back is None and _turn_ahead(scene, made) is not None else None


def _years(reading: Reading) -> int | None:
    """How many years a run has, where it names none of its own."""
    if reading.amount is not None:
        return None
    if reading.period is None:
        return reading.back
    match reading.period.expression:
        case WindowWords(years=int(years)):
            return years
    return None


def _turned(reading: Reading, told: Reading) -> bool:
    """Whether a change told goes the other way, of the same thing."""
    if told.shape is not Shape.CHANGE or told.negated or told.projected or reading.direction is None:
        return False
    same = reading.measure is None or (told.measure is not None and told.measure.measure == reading.measure.measure)
    here, there = ([words.candidates for words in one.places] for one in (reading, told))
    return same and told.direction is OTHER_WAY.get(reading.direction) and (not here or not there or here == there)
