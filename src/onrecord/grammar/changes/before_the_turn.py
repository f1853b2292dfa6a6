"""Runs that a turn has ended: "there were 374, down from 381. Murders had risen in each of the past three years".

What "had risen", behind a fall that was just told, rose up to the year before that fall. So did what a closed clause
tells of: "murders, which had been rising, fell in 2017".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.opposites import OTHER_WAY
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import PeriodWords, Reading, Shape, UntilWords, WindowWords

_ADVERB = 2  # tokens from "had" to its verb: "had steadily risen"


@needs(words("had"), shapes(Shape.RUN))
def before_the_turn(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading up to the year before the one in which the sentence before told the other direction."""
    years = _years(reading)
    at = scene.opens(reading.span)
    if years is None or "had" not in scene.words[max(0, at - _ADVERB) : at + _ADVERB]:
        return reading
    turn = next((one for one in reversed(earlier.told) if _turned(reading, one)), None)
    if turn is None or turn.period is None:
        return reading
    span = reading.span
    first, last = scene.opens(span), scene.behind(span)
    words = PeriodWords(first, last, span, scene.text[span.start : span.end], UntilWords(turn.period.expression, True))
    return replace(reading, period=words, back=years)


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
