"""One crime among the crimes of which it is a kind: "robberies were a tenth of violent crimes".

The kind stands before the share or behind its whole. The whole stands behind the "of", was told before ("of those"), or
goes on: "larceny was 73 percent of property crimes. Burglary accounted for 16 percent."
"""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_WHOLE = 7  # tokens from the "of" behind a share to the crimes that it is of
_OPENS = (["of", "those"], ["of", "these"], ["of", "them"])
_POINTS = frozenset({"them", "those", "these"})
_BEHIND_WHOLE = word_set("in_an_area") | {"reported", "recorded", "to", "police"}  # "reported to police in Ohio"
_NUMBERED = frozenset({"numbered", "totaled", "totalled"})
_IN = frozenset({"in"})
_FORMS = frozenset({"noun", "rate"})


@cache
def _wholes() -> dict[str, frozenset[str]]:
    return {row["measure"]: frozenset(row["whole"].split("|")) for row in table("kinds_of_crime")}


def is_kind_of(part: str, whole: str) -> bool:
    """Whether one measure counts a kind of what another counts: robberies are violent crimes."""
    return whole in _wholes().get(part, frozenset())


def kind_of_crime(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The share of a kind of crime in the crimes that the words tell it of; None of every other share."""
    told = _whole(scene, quantity) or _whole_told(scene, quantity, earlier)
    if told is None:
        return _goes_on(scene, statement, quantity, earlier)
    whole, first, last = told
    part = _before(scene, quantity, whole)
    if part is not None and first > quantity.last and not _closed(scene, last):
        return None
    part = part or _behind(scene, last, whole)
    if part is None:
        return None
    words = measure_words(scene, part)
    place = place_of(scene, quantity.first, last) or place_of(scene, first, last)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("kind of crime",),
        measure=words,
        qualifiers=words.qualifiers,
        places=(place,) if place is not None else (),
        period=period_of(scene, quantity.first, last),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=whole,
        against_qualifiers=whole.qualifiers,
    )


def _goes_on(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "Burglary accounted for 16 percent": of the crimes of which the sentence before told another kind's share."""
    last = earlier.shares[-1] if earlier.shares else None
    if last is None or last.against_measure is None or last.measure is None or statement - last.statement != 1:
        return None
    whole = last.against_measure
    if not is_kind_of(last.measure.measure or "", whole.measure or "") or last.against_qualifiers:
        return None
    part = _before(scene, quantity, whole)
    if part is None or part.first > 1 or scene.word(quantity.last) not in word_set("phrase_end") | {""}:
        return None
    words, place = measure_words(scene, part), place_of(scene, part.first, quantity.last)
    return replace(
        last,
        span=scene.span(quantity.first, quantity.last),
        statement=statement,
        measure=words,
        qualifiers=words.qualifiers,
        places=(place,) if place is not None else last.places,
        period=period_of(scene, part.first, quantity.last) or last.period,
        amount=quantity,
    )


def _whole(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "Of Iowa's violent crimes", "of all violent crime": the whole behind a share, and the tokens of its words."""
    if scene.word(quantity.last) != "of":
        return None
    near = range(quantity.last + 1, quantity.last + _WHOLE)
    mark = next((m for m in scene.measures if m.first in near and m.row["form"] in _FORMS), None)
    if mark is None or not _only(scene, quantity.last + 1, mark.first, word_set("before_all_crimes")):
        return None
    end = next((one.last for one in scene.places if one.first == mark.last + 1), mark.last)
    return measure_words(scene, mark), mark.first, end if scene.word(mark.last) == "in" else mark.last


def _closed(scene: Scene, at: int) -> bool:
    """Whether the words of a whole end behind its places, or with a date: not "of violent crimes solved in 2016"."""
    told = {at for one in scene.places for at in range(one.first, one.last)}
    told |= {at for one in scene.periods for at in range(one.first, one.last)}
    last = at
    while last in told or scene.word(last) in _BEHIND_WHOLE:
        last += 1
    opens = scene.word(last) in word_set("opens_a_time")
    dated = any(at <= one.first <= last + opens for one in scene.periods)
    return dated or scene.word(last) in word_set("phrase_end") | {""}


def _whole_told(scene: Scene, quantity: Quantity, earlier: Earlier) -> tuple[MeasureWords, int, int] | None:
    """ "Of those, 71 percent were", "71 percent of them": the crimes counted last, in this sentence or before it."""
    if (opening := _opening_whole(scene, quantity)) is not None:
        return opening, quantity.last, quantity.last
    points = scene.word(quantity.last) == "of" and scene.word(quantity.last + 1) in _POINTS
    if not points and scene.words[:2] not in _OPENS:
        return None
    end = quantity.last + 2 * points
    before = [m for m in scene.measures if m.last <= quantity.first and _is_counted(scene, m)]
    before = before or _counted_behind(scene, quantity)
    if before:
        return measure_words(scene, before[-1]), end, end
    return (earlier.last_counted, end, end) if earlier.last_counted is not None else None


def _opening_whole(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "Of all violent crimes in Ohio in 2016, 64 percent were": the crimes with which a sentence opens."""
    mark = next((m for m in scene.measures if m.last <= quantity.first and m.row["form"] in _FORMS), None)
    if scene.word(0) != "of" or mark is None or not _only(scene, 1, mark.first, word_set("before_all_crimes")):
        return None
    comma = next((at for at in range(mark.last, quantity.first) if scene.word(at) == ","), None)
    if comma is None or not _only(scene, mark.last, comma, word_set("before_all_crimes")):
        return None
    return measure_words(scene, mark)


def _counted_behind(scene: Scene, quantity: Quantity) -> list[Mark]:
    """ "Thefts rose 7 percent, to 43,150, nearly two in three of them": crimes whose count ends their clause."""
    count = next((one for one in scene.quantities if one.last == quantity.first - 1), None)
    if count is None or count.kind is not QuantityKind.COUNT or scene.word(count.last) != ",":
        return []
    before = [m for m in scene.measures if m.last <= count.first and m.row["form"] in _FORMS]
    return before[-1:] if scene.word(count.first - 1) in {"to", "at", "of", ","} else []


def _is_counted(scene: Scene, mark: Mark) -> bool:
    """ "2,400 violent crimes", "major crimes in Fresno numbered 20,400"."""
    if any(one.last == mark.first for one in scene.quantities):
        return True
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.first > mark.last)
    first = next(counts, None)
    return (
        first is not None and scene.word(first.first - 1) in _NUMBERED and _only(scene, mark.last, first.first - 1, _IN)
    )


def _before(scene: Scene, quantity: Quantity, whole: MeasureWords) -> Mark | None:
    """ "Robberies in Iowa were", "aggravated assaults accounted for": the kind before a share."""
    before = [m for m in scene.measures if m.last <= quantity.first and _is_kind(m, whole)]
    if not before or not _only(scene, before[-1].last, quantity.first, word_set("is_share_of")):
        return None
    said = set(scene.words[before[-1].last : quantity.first])
    return before[-1] if said & word_set("is_share_of") else None


def _behind(scene: Scene, at: int, whole: MeasureWords) -> Mark | None:
    """ "71 percent of them were aggravated assaults", "and 12 percent robberies": the kind behind its whole."""
    part = next((m for m in scene.measures if m.first >= at and _is_kind(m, whole)), None)
    if part is None or not _only(scene, at, part.first, word_set("is_share_of")):
        return None
    closed = scene.word(part.last) in word_set("phrase_end") | {""}
    return part if closed else None


def _is_kind(mark: Mark, whole: MeasureWords) -> bool:
    return mark.row["form"] in _FORMS and is_kind_of(mark.row["measure"], whole.measure or "")


def _only(scene: Scene, first: int, last: int, words: Set[str]) -> bool:
    """Whether nothing but these words, times and places stands between two tokens."""
    told = {at for one in scene.periods for at in range(one.first, one.last)}
    told |= {at for one in scene.places for at in range(one.first, one.last)}
    return all(at in told or scene.words[at] in words for at in range(first, last))
