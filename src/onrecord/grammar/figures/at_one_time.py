"""Counts of a time that nobody names: "172 lawyers at one time and fewer than 130 in 2014" dates the second alone.

So does "the last time the city had fewer than 80", where no year stands beside it.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import needs, shapes, words
from onrecord.model import PeriodWords, Reading, Shape, VagueWords

_PHRASE = ["at", "one", "time"]
_LAST = ["the", "last", "time"]
_REACH = 9  # tokens from "the last time" to its figure: "the city of Kansas City recorded"
_UNTOLD = VagueWords("the words tell of the last time that it was so, and not when that was")


@needs(words("time"), shapes(Shape.VALUE))
def at_one_time(scene: Scene, reading: Reading) -> Reading:
    """The reading without a year, where right behind it stands that it was so at one time, or before it the last."""
    last = scene.behind(reading.span)
    if scene.words[last : last + len(_PHRASE)] == _PHRASE and reading.period is not None:
        return replace(reading, period=None)
    at = scene.opens(reading.span)
    opens = next((i for i in range(max(0, at - _REACH), at) if scene.words[i : i + len(_LAST)] == _LAST), None)
    if opens is None or reading.period is not None or "," in scene.words[opens:at]:
        return reading
    span = scene.span(opens, opens + len(_LAST))
    words_for_it = scene.text[span.start : span.end]
    return replace(reading, period=PeriodWords(opens, opens + len(_LAST), span, words_for_it, _UNTOLD))
