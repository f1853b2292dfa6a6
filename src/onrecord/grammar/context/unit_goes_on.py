"""A bare number told of another time or place behind a rate: "47 per 100,000 in 2021; in 2019 it was 39".

So it is behind a published rate ("was 76 percent, and in 1960 it was 91") and a mean ("128 a day. In 2010 it was 86").
Where a count was told beside the rate, the number may go on with that and is left as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.context.last_told import is_percent
from onrecord.grammar.figures.per_head import in_another_place, per_heads
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_SUBJECTS = word_set("that_share") - word_set("that_noun") | {"figure"}
_BARE = {("bare count",), ("bare rate",), ("bare percent",), ("bare average",)}
_FARTHEST = Decimal(4)  # times that a rate of another time or place may be of the one before
_OWNED = Decimal(20)  # the same where its own noun is left out: "New York's was 130", and beside the nation's
_WIDER = frozenset({"nation", "state"})
_CASES = "homicides"
_WHOLE = 100  # percent
_NEAR = 2  # sentences over which a rate in percent is gone on with
_HEDGES = 3  # tokens between a verb and its number: "was close to 60"
_THERE_WERE = (["there", "were"], ["there", "was"])  # "for every 100,000 there were 1,155; in 1995 there were 1,978"
_SUBJECT = 6  # tokens from what a number is told of to its verb


class Measured(NamedTuple):
    """The last rate of a text, and the sentence that told it."""

    statement: int
    reading: Reading
    alone: bool  # no count stands beside it, which "it was 39" could go on with
    had: bool = False  # a place "had" so many per head, as the next one has
    scale: Decimal = Decimal(1)  # times that it is what its words say: 10 where they are per 10,000


def measured(scene: Scene, readings: Sequence[Reading], index: int, before: Measured | None) -> Measured | None:
    """What a sentence leaves: its last rate; nothing where it told a count alone."""
    counted = any(one.shape is Shape.VALUE and one.unit is Unit.COUNT for one in readings)
    for one in sorted(readings, key=_start, reverse=True):
        if _is_rate(one) and one.amount is not None:
            had = scene.word(one.amount.first - 1) in word_set("had_a_count")
            return Measured(index, one, not counted, had, _scale(scene, one.amount))
    return None if counted else before


def _scale(scene: Scene, amount: Quantity) -> Decimal:
    """Times that a figure per 100,000 is the number that the words print."""
    printed = next((one.value for one in scene.quantities if one.first == amount.first), amount.value)
    return amount.value / printed if printed else Decimal(1)


def units_go_on(scene: Scene, readings: Sequence[Reading], before: Measured | None) -> list[Reading]:
    """The readings of a sentence, a bare number being of the unit of the rate before it where it only goes on."""
    told = list(readings)
    rate = before.reading if before is not None and _reaches(before, readings[0].statement) else None
    counted = any(one.shape is Shape.SHARE for one in told)  # "half were in Reno, 558": so many of those counted
    for at in sorted(range(len(told)), key=lambda at: told[at].span):
        if before is not None and rate is not None and _had_as_many(scene, told[at], before, counted=counted):
            told[at] = _as(_scaled(told[at], before.scale), rate)
        elif rate is not None and _goes_on(scene, told[at], rate, counted=counted):
            told[at] = _of_the_rival(scene, _as(told[at], rate))
        elif before is not None and _comes_to(scene, told[at], before.reading):
            told[at] = _as(told[at], before.reading)
        elif (end := _other_end(scene, told[at], told)) is not None:
            told[at] = _as(told[at], end)
        elif (counted_now := _counted_end(scene, told[at], told)) is not None:
            told[at] = replace(told[at], measure=counted_now.measure, qualifiers=counted_now.qualifiers)
        made = told[at]
        if _is_rate(made) and made.amount is not None:
            rate = made
        elif made.shape is Shape.VALUE and made.unit is Unit.COUNT and made.amount is not None:
            counted = True
    return told


def _reaches(before: Measured, statement: int) -> bool:
    """Whether a sentence may go on with a rate: one in percent reaches farther."""
    if is_percent(before.reading):
        return before.alone and statement - before.statement <= _NEAR
    return before.alone and statement - before.statement <= 1


def goes_on_alone(scene: Scene, quantity: Quantity, before: Measured | None, statement: int) -> bool:
    """Whether a small number, which by itself tells nothing, goes on with the rate: "Omaha's was 11"."""
    if before is None or not _reaches(before, statement) or statement == before.statement or scene.measures:
        return False
    told = before.reading.amount
    if quantity.kind is not QuantityKind.COUNT or told is None or not quantity.value or not told.value:
        return False
    if scene.word(quantity.last) not in word_set("phrase_end") | {""} or not _told_of_it(scene, quantity, here=False):
        return False
    return is_percent(before.reading) or max(quantity.value / told.value, told.value / quantity.value) <= _farthest(
        scene, quantity, told.value
    )


def _start(reading: Reading) -> int:
    return reading.span.start


def _is_rate(reading: Reading) -> bool:
    return reading.shape in {Shape.RATE, Shape.AVERAGE} or is_percent(reading)


def _goes_on(scene: Scene, one: Reading, rate: Reading, *, counted: bool) -> bool:
    """Whether a bare number says nothing but how high the rate was at another time or place."""
    if one.rules[:1] not in _BARE or one.amount is None or rate.amount is None or is_percent(one):
        return False
    if one.unit is not None and one.shape is Shape.AVERAGE and one.unit is not Unit.PER_YEAR:
        return False  # "the daily average was 3"
    here = rate.statement == one.statement
    owned = here and _owned_behind(scene, one.amount)
    if counted and not owned and not (here and is_percent(rate)):
        return False
    if not (owned or _told_of_it(scene, one.amount, here=here)) or not (_same(one, rate) or _offence(one, rate)):
        return False
    value, told = one.amount.value, rate.amount.value
    if not value or not told or _is_the_count(one, rate, value, told):
        return False
    if is_percent(rate):
        return value <= _WHOLE and scene.word(one.amount.last) not in word_set("unit_noun")
    owner = scene.word(one.amount.first - 2) == "'s" or (here and in_another_place(scene, one.amount.last))
    return max(value / told, told / value) <= (_OWNED if owner else _farthest(scene, one.amount, told))


def _farthest(scene: Scene, quantity: Quantity, told: Decimal) -> Decimal:
    """Times that a figure may be of the rate told before: a place's may be far above the nation's or its state's."""
    wider = any(mark.words.kind in _WIDER and mark.last <= quantity.first for mark in scene.places)
    now = "now" in scene.words[:2] and len(scene.words) <= _SUBJECT + 2  # "seven a week in 1993. Now it is one."
    return _OWNED if now or (wider and quantity.value < told) else _FARTHEST


def _is_the_count(one: Reading, rate: Reading, value: Decimal, told: Decimal) -> bool:
    """ "That is 390.2 per 100,000. The year before it was 477": beside a count put otherwise, a whole number is one."""
    put_otherwise = rate.shape is Shape.RATE and rate.measure is None and rate.statement != one.statement
    return put_otherwise and told != told.to_integral_value() and value == value.to_integral_value()


def _had_as_many(scene: Scene, one: Reading, before: Measured, *, counted: bool) -> bool:
    """ "Oakland had 15 officers per 10,000 residents. Newark had 36 and Reno 38": what each has is per as many."""
    amount, told = one.amount, before.reading.amount
    if not before.had or counted or one.rules[:1] not in _BARE or amount is None or told is None:
        return False
    if scene.measures or not before.alone or one.statement - before.statement > 1 or one.measure is not None:
        return False
    at = amount.first - (scene.word(amount.first - 1) in word_set("had_a_count"))
    had = any(mark.last == at for mark in scene.places)
    value = amount.value * before.scale
    return had and value > 0 and told.value > 0 and max(value / told.value, told.value / value) <= _FARTHEST


def _scaled(one: Reading, scale: Decimal) -> Reading:
    """A number as one per as many heads as the rate before it is told of."""
    if one.amount is None or scale == 1:
        return one
    amount = replace(one.amount, value=one.amount.value * scale, precision=one.amount.precision * scale)
    return replace(one, amount=amount)


def _owned_behind(scene: Scene, quantity: Quantity) -> bool:
    """ "702 per 100,000, second only to Alaska's 804", "compared with Iowa's 290": another place's, behind a rate."""
    before = [one for one in scene.quantities if one.last <= quantity.first and one.kind not in NO_FIGURES]
    while before and scene.word(before[-1].first - 1) == "'s":
        before.pop()  # "above Reno's 240 but below Utah's 955"
    if scene.word(quantity.first - 1) != "'s" or not before or not per_heads(before[-1]):
        return False
    nouns = any(before[-1].last <= mark.first < quantity.first for mark in scene.measures)
    return not nouns and scene.word(quantity.last) in word_set("phrase_end") | {"in"}


def _other_end(scene: Scene, one: Reading, told: Sequence[Reading]) -> Reading | None:
    """ "Thefts fell from 450 in 2008 to 410 per 100,000", "410 per 100,000, down from 450": the rate that ends it."""
    if "from" not in scene.has or one.rules[:1] not in _BARE or one.amount is None or is_percent(one):
        return None
    at = one.amount.first - 1
    while scene.word(at) in word_set("hedge_words"):
        at -= 1
    rates = [other for other in told if other.shape is Shape.RATE and other.amount is not None]
    counts = [other for other in told if other.shape is Shape.VALUE and other.unit is Unit.COUNT]
    if scene.word(at) != "from" or len(rates) != 1 or len(counts) > 1 or not _same(one, rates[0]):
        return None
    value, end = one.amount.value, rates[0].amount
    near = end is not None and value and end.value and max(value / end.value, end.value / value) <= _FARTHEST
    return rates[0] if near else None


def _counted_end(scene: Scene, one: Reading, told: Sequence[Reading]) -> Reading | None:
    """ "Murders fell, and it has 804 officers, up from 717 in 2014": the count right before such a base."""
    if "from" not in scene.has or one.rules[:1] != ("bare count",) or one.amount is None or one.measure is None:
        return None
    at = one.amount.first - 1
    while scene.word(at) in word_set("hedge_words") - {"up", "down"}:
        at -= 1
    if scene.word(at) != "from" or scene.words[at - 2 : at] not in ([",", "up"], [",", "down"]):
        return None
    before = (other for other in told if other.shape is Shape.VALUE and scene.behind(other.span) == at - 2)
    end = next((other for other in before if other.unit is Unit.COUNT and other.measure is not None), None)
    return end if end is not None and end.measure != one.measure else None


def _comes_to(scene: Scene, one: Reading, rate: Reading) -> bool:
    """ "There were 1,100, or 370", "Detroit's 9,400 came to 1,400": a count told again as the rate before it was."""
    if one.rules[:1] not in _BARE or one.amount is None or rate.amount is None or rate.shape is not Shape.RATE:
        return False
    at = one.amount.first - 1
    if scene.word(at) == "to" and scene.word(at - 1) in word_set("comes_to"):
        at -= 1
    elif scene.word(at) == "or":
        at -= scene.word(at - 1) == ","
    else:
        return False
    counted = any(q.last == at and q.kind is QuantityKind.COUNT for q in scene.quantities)
    value, told = one.amount.value, rate.amount.value
    near = one.statement - rate.statement <= _NEAR and value > 0 and told > 0
    return counted and near and _same(one, rate) and max(value / told, told / value) <= _OWNED


def _same(one: Reading, rate: Reading) -> bool:
    """Whether nothing else is counted; the murders of which so many were cleared stand before or inside their rate."""
    if one.measure is None:
        return True
    if is_percent(rate) and one.measure.measure == _CASES and one.measure.span.start < one.span.start:
        return rate.statement == one.statement
    return rate.measure is not None and one.measure.measure == rate.measure.measure


def _offence(one: Reading, rate: Reading) -> str | None:
    """ "The clearance rate for murder was 73 percent; for burglaries it was 11": the rate of what stands before."""
    if one.measure is None or not is_percent(rate):
        return None
    found = {row["measure"]: row["qualifier"] for row in table("offences_cleared")}
    return found.get(one.measure.measure or "")


def _told_of_it(scene: Scene, quantity: Quantity, *, here: bool) -> bool:
    """ "It was 39", "New York's is 75", "the figure is close to 60"; `here`, in one sentence, "and 381 in 2018"."""
    at = quantity.first - 1
    if scene.words[at - 1 : at + 1] == ["which", "had"]:
        return False  # "more than double that of Reno, which had 187": a place has a count
    while scene.word(at) in word_set("hedge_words") and at > quantity.first - 1 - _HEDGES:
        at -= 1
    word = scene.word(at)
    if here and scene.words[at - 1 : at + 1] in _THERE_WERE:
        return True
    if word == "'s" and scene.word(at - 1) == "it":
        return True  # "nationally it's around six"
    if word in word_set("rate_stands"):
        near = scene.words[max(0, at - _SUBJECT) : at]
        return near[-1:] in (["'s"], ["ours"]) or not _SUBJECTS.isdisjoint(near)
    ends = {at + 1} | ({at} if word == "," else set())
    behind = any(0 <= period.first - quantity.last <= 1 for period in scene.periods)
    told = any(one.last in ends for one in scene.periods) or any(
        mark.last in ends and mark.words.kind != "group" for mark in scene.places
    )  # "had the fewest of the five, 61"
    compared = any(cue.row["cue"] == "compare" and cue.first <= at < cue.last for cue in scene.cues)
    if here and behind and compared:
        return True  # "1,155 per 100,000 in 2020, compared with 1,978 in 1995"
    if here and (compared or word in {"and", ","}) and in_another_place(scene, quantity.last):
        return True
    if here and word == "against" and any(one.last == _before_against(scene, at) for one in scene.quantities):
        return True  # "775 per 100,000 against 707", "86 for each 100,000 residents, against 70 in Reno"
    return (here and word in {"and", "against"} and behind) or (
        told and any(one.last <= at for one in scene.quantities)
    )


def _before_against(scene: Scene, at: int) -> int:
    """Where the rate ends that "against" stands behind, a date and a comma between them apart."""
    end = at - (scene.word(at - 1) == ",")
    dated = next((one for one in scene.periods if one.last == end), None)
    return end if dated is None else dated.first - (scene.word(dated.first - 1) in {"in", "for"})


def _as(one: Reading, rate: Reading) -> Reading:
    offence = _offence(one, rate)
    words: MeasureWords | None = rate.measure
    if offence is not None and words is not None:
        words = replace(words, qualifiers=(offence,))
    made = replace(one, shape=rate.shape, unit=rate.unit, measure=words, rules=("rate told before",))
    if rate.of is not None:
        made = replace(made, of=rate.of)
    return replace(made, qualifiers=(offence,)) if offence is not None else made


def _of_the_rival(scene: Scene, one: Reading) -> Reading:
    """ "Dallas had a higher rate than Houston, 775 against 707": of the one place behind "than", where none is told."""
    if one.period is not None or one.amount is None or scene.word(one.amount.first - 1) != "against":
        return one
    if any(0 <= mark.first - one.amount.last <= 1 for mark in scene.places):
        return one  # "against 707 in Austin"
    rivals = [mark.words for mark in scene.places if scene.word(mark.first - 1) == "than" and mark.words.candidates]
    return replace(one, places=tuple(rivals), against_period=None, rival=True) if len(rivals) == 1 else one
