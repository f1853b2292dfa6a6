"""Changes over months that an event alone dates: "in the three months following the memo, cases rose 23 percent".

Which months they are the words do not say, and the text may name any other time. Neither do they say from when a figure
had spiked "after the pandemic, with 488 victims in 2021", where the year is that of the figure behind. Nor is it told
when what "fell in 2017 after rising by 300" rose, or was 411 that fell "after rising from 411 to 765".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Reading, Shape, VagueWords

_TO_EVENT = 4  # tokens from a change to its "after": "spiked in Reno after"
_SIDES = frozenset({"following", "after", "since"})
_OVER = frozenset({"after", "following"})
_STOPS = frozenset({",", ";", "and", "but"})
_ADVERB = 3  # tokens from "after" to its verb or noun: "after steadily rising", "after a 12 percent rise"
_UNITS = frozenset({"months", "weeks", "days"})
_OVER_BY_THEN = VagueWords("the words tell what was over when another change came, and not when")
_UNTOLD = VagueWords("the words speak of a year and do not say which")
_EVENT = VagueWords("the words count from an event and do not say when that was")


@needs(any_of(_SIDES), shapes(Shape.CHANGE))
def beside_an_event(scene: Scene, reading: Reading) -> Reading:
    """The reading with no date but the event, where its sentence counts months or weeks from one."""
    sides = [at for at, word in enumerate(scene.words) if word in _SIDES and _counted_from(scene, at)]
    if not sides and (after := _after_an_event(scene, reading)) is not None:
        span = scene.span(after, after + 1)
        start = PeriodWords(after, after + 1, span, scene.text[span.start : span.end], _EVENT)
        return replace(reading, against_period=start)
    if not sides or (reading.period is not None and reading.period.last != sides[0]):
        return reading
    first, last = sides[0] - 1, sides[0] + 2
    span = scene.span(first, last)
    words = PeriodWords(first, last, span, scene.text[span.start : span.end], _EVENT)
    return replace(reading, period=words, against_period=None)


def _counted_from(scene: Scene, side: int) -> bool:
    """Whether months stand before "after", and behind it an event without a date."""
    undated = not any(one.first > side and scene.segment[one.first] == scene.segment[side] for one in scene.periods)
    return scene.word(side - 1) in _UNITS and scene.word(side + 1) in word_set("opens_event") and undated


def _after_an_event(scene: Scene, reading: Reading) -> int | None:
    """The "after" of an event without a date that a change is told behind, and before the year of what is told next."""
    if reading.against_period is not None or reading.back is not None:
        return None
    last = scene.behind(reading.span)
    near = range(last, min(last + _TO_EVENT, len(scene.words)))
    side = next((at for at in near if scene.words[at] in _SIDES and "," not in scene.words[last:at]), None)
    if side is None or scene.word(side + 1) not in word_set("opens_event"):
        return None
    comma = next((at for at in range(side, len(scene.words)) if scene.words[at] == ","), None)
    if (
        comma is None
        or (reading.period is not None and reading.period.first < comma)
        or any(side < one.first < comma for one in scene.periods)
    ):
        return None
    moved = any(side < cue.first < comma and cue.row["cue"] == "change" for cue in scene.cues)
    return None if moved else side


@needs(any_of(_OVER), shapes(Shape.CHANGE, Shape.VALUE))
def over_before(scene: Scene, reading: Reading) -> Reading:
    """The reading at no time that is told, where it is of a move that was over when another one came."""
    amount = reading.amount
    if amount is None or reading.event:
        return reading
    opens = next((at for at in range(amount.first, 0, -1) if scene.words[at - 1] in _OVER), 0)
    near = max(opens + _ADVERB, amount.last + 1)
    moved = any(opens < cue.last <= near and _is_move(scene, cue) for cue in scene.cues)
    if not opens or not moved or not _STOPS.isdisjoint(scene.words[opens : amount.first]):
        return reading
    end = next((at for at in range(amount.last, len(scene.words)) if scene.words[at] in _STOPS), len(scene.words))
    if any(opens <= one.first < end for one in scene.periods):
        return reading
    span = scene.span(opens - 1, opens)
    words = PeriodWords(opens - 1, opens, span, scene.text[span.start : span.end], _OVER_BY_THEN)
    return replace(reading, period=words, against_period=None)


def _is_move(scene: Scene, cue: Mark) -> bool:
    """ "Rising", "a rise"."""
    moving = cue.row["form"] == "noun" or scene.words[cue.first].endswith("ing")
    return cue.row["cue"] == "change" and moving


@needs(any_of({"year"}), any_of({"which", "when"}), shapes(Shape.VALUE))
def in_a_year_untold(scene: Scene, reading: Reading) -> Reading:
    """ "Misstated the year in which there were 309", no "2018, the year when" and no "that was the year in which"."""
    at = next((at for at in range(2, len(scene.words)) if _speaks_of_year(scene, at)), None)
    if at is None or scene.opens(reading.span) < at or (reading.period is not None and reading.period.first > at):
        return reading
    span = scene.span(at - 1, at + 1)
    untold = PeriodWords(at - 1, at + 1, span, scene.text[span.start : span.end], _UNTOLD)
    return replace(reading, period=untold)


def _speaks_of_year(scene: Scene, at: int) -> bool:
    if scene.words[at - 1 : at + 1] != ["the", "year"]:
        return False
    which = scene.word(at + 1) == "when" or scene.words[at + 1 : at + 3] == ["in", "which"]
    return which and scene.word(at - 2) not in word_set("be") | _STOPS | {"'s", "—", "–"}
