"""A pace that is past: "at midsummer the city was on pace for 500". The count up to now is not its own.

Nobody says of which day the pace was; what the year came to since neither bears it out nor denies it.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, cues, needs
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Reading, VagueWords

_THEN = VagueWords("the words do not say of which day the pace was")


@needs(any_of(word_set("mid_year")), cues("projection"))
def past_pace(scene: Scene, reading: Reading) -> Reading:
    """The reading without a time of its own where a pace is told in the past and dated by a part of its year."""
    if not reading.projected:
        return reading
    if reading.period is not None and is_printed_year(reading.period):
        return reading  # "on pace for 500 in 2020": the year is told
    if not any(cue.row["cue"] == "projection" and _is_past(scene, cue.first) for cue in scene.cues):
        return reading
    at = scene.opens(reading.span)
    own = reading.period or PeriodWords(at, at + 1, scene.span(at, at + 1), scene.word(at), _THEN)
    return replace(reading, period=replace(own, expression=_THEN))


def _is_past(scene: Scene, at: int) -> bool:
    return scene.word(at - 1) in {"was", "were"} or scene.words[max(0, at - 2) : at] == ["had", "been"]
