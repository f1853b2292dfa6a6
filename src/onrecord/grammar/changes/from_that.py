"""Changes from a figure told before: "we are 80 percent below that", "12 percent below it"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.last_told import dated
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import CalendarWords, Origin, PeriodWords, Reading, Shape, SinceWords, YearShift

_THAN_THAT_YEAR = 5  # tokens of "than in that first year"
_BESIDE = frozenset({"in", "first", "same"})
_OPENING = 3  # tokens among which the "then" of a sentence stands: "the count then rose"
_THAT_YEAR = ["that", "year"]
_THAT = frozenset({"that", "then", "it"})
_OPENS = word_set("before_that")
_LEVELS = word_sets("mark_noun", "total_noun") | {"peak"}
_WAS = frozenset({"was", "were"})
_THERE_WERE = (["there", "were"], ["it", "was"], ["they", "were"])


@needs(any_of(_THAT), shapes(Shape.CHANGE))
def from_that(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading with the year of the count told last as its start, where "that" closes its words."""
    if "it" in scene.has and _above_rivals(scene, reading):
        return replace(reading, unread="it")  # "passed Ohio's in 2012 and was 30 percent above it": above Ohio's
    if reading.against_period is not None:
        return reading
    last = next((at for at, token in enumerate(scene.tokens) if token.start >= reading.span.end), len(scene.tokens))
    last += scene.word(last) in _OPENS
    behind = scene.word(last) in _THAT and scene.word(last - 1) in (_OPENS if scene.word(last) != "then" else {"from"})
    inside = behind or _its_object(scene, reading, last)
    noun = behind and scene.word(last) == "that" and scene.word(last + 1) in _LEVELS
    if not inside or (behind and scene.word(last + 1 + noun) not in word_set("phrase_end")):
        return reading
    first = next(at for at, token in enumerate(scene.tokens) if token.end > reading.span.start)
    bases = [one for one in (dated(scene, first), earlier.dated) if one is not None]
    base = next((one for one in bases if _another(one, reading.period)), None)
    if base is None:
        return replace(reading, unread=scene.words[last]) if noun else reading
    return replace(reading, against_period=base, whole=True)


def _above_rivals(scene: Scene, reading: Reading) -> bool:
    """Whether "above it" stands behind another place's figure, whose noun is left out: "overtook Ohio's"."""
    last = scene.behind(reading.span)
    if scene.word(last) != "it" or scene.word(last - 1) not in _OPENS:
        return False
    first = scene.opens(reading.span)
    others = [mark for mark in scene.places if mark.last < first and mark.words not in reading.places]
    ends = word_set("phrase_end") | {"in", "and", "last"}
    return any(scene.word(mark.last) == "'s" and scene.word(mark.last + 1) in ends for mark in others)


@needs(any_of(_WAS), shapes(Shape.CHANGE))
def was_fewer(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "In 2012 there were 900; last year, there were 222 fewer", "last year, it was 222 fewer": than those told."""
    if reading.against_period is not None or reading.back is not None or reading.period is None:
        return reading
    first, last = scene.opens(reading.span), scene.behind(reading.span)
    closed = scene.word(last) in word_set("phrase_end") | {""}
    if scene.words[max(0, first - 2) : first] not in _THERE_WERE or not closed:
        return reading
    bases = [one for one in (dated(scene, first), earlier.dated) if one is not None]
    base = next((one for one in bases if _another(one, reading.period)), None)
    return reading if base is None else replace(reading, against_period=base)


@needs(words("year"), shapes(Shape.CHANGE))
def from_that_year(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "The most since 2015 and 27 percent more than in that first year", "than that year": the year told before."""
    if not _open_base(reading):
        return reading
    last = next((at for at, token in enumerate(scene.tokens) if token.start >= reading.span.end), len(scene.tokens))
    words = scene.words[last : last + _THAN_THAT_YEAR]
    if words[:1] != ["than"] or [word for word in words[1:] if word not in _BESIDE][:2] != _THAT_YEAR:
        return reading
    before = earlier.dated or earlier.year
    told = [*_years_named(scene, last), *([before] if before is not None else [])]
    base = next((one for one in told if reading.period is None or one.expression != reading.period.expression), None)
    return reading if base is None else replace(reading, against_period=base, whole=True)


@needs(words("then"), shapes(Shape.CHANGE))
def then_over_years(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "Then they almost tripled in six years", "it then rose 14 percent in a year": from where it had come to."""
    if "then" not in scene.words[:_OPENING] or reading.back is None or reading.against_period is not None:
        return reading
    base = earlier.dated
    return replace(reading, unread="then") if base is None else replace(reading, against_period=base)


def _open_base(reading: Reading) -> bool:
    """Whether a change has no start yet, or only a "that year"."""
    base = reading.against_period
    shift = base.expression.year if base is not None and isinstance(base.expression, CalendarWords) else None
    return base is None or (isinstance(shift, YearShift) and shift.origin is Origin.CONTEXT and shift.by == 0)


def _years_named(scene: Scene, last: int) -> Iterator[PeriodWords]:
    """The years that the sentence names before a token, the nearest first: also the one in which a count began."""
    began = scene.began
    if began is not None and began.last <= last:
        for at in range(began.first, began.last):
            if scene.words[at].isdecimal():
                span = scene.span(at, at + 1)
                yield PeriodWords(at, at + 1, span, scene.words[at], CalendarWords(int(scene.words[at])))
    for one in reversed([one for one in scene.periods if one.last <= last]):
        start = one.expression.start if isinstance(one.expression, SinceWords) else one.expression
        if isinstance(start, CalendarWords) and isinstance(start.year, int):
            yield replace(one, expression=start)


def _another(base: PeriodWords, own: PeriodWords | None) -> bool:
    return own is None or base.expression != own.expression


def _its_object(scene: Scene, reading: Reading, last: int) -> bool:
    """ "Had cut that by half", "have brought that down by a third": the verb's object."""
    within = [at for at in range(last) if scene.tokens[at].start >= reading.span.start]
    if any(scene.word(at) == "that" and scene.word(at + 1) in {"by", "in"} for at in within):
        return True
    first = within[0] if within else last
    return scene.word(first - 1) == "that" and scene.word(first) == "down" and first > 1
