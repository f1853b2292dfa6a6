"""Rose, fell, held: with an amount ("down 12 percent", "a rise of 1,034", "186 more than") or in words alone.

"Down from 300" and "from 217 to 389" give two figures; the change between them is implied and not read again.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.grammar.slots import far_period, is_window, period_of, place_of
from onrecord.grammar.subjects import measure_words, noun_after, qualifiers_near, subject
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Direction,
    MeasureWords,
    Of,
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
    Unit,
)

AMOUNTS = {QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.COUNT, QuantityKind.POINTS}
_REACH = 5  # tokens between a change and its amount, adverbs included


def changes(scene: Scene) -> list[Mark]:
    """Every word of change that stands outside the words that only attribute."""
    if "change" not in scene.kinds:
        return []
    return [cue for cue in scene.cues if cue.row["cue"] == "change" and not scene.hidden[cue.first]]


def _between(scene: Scene, left: int, right: int) -> bool:
    """Whether only little words, a place or a date stand between."""
    little = word_set("auxiliary")
    marked = {at for place in scene.places for at in range(place.first, place.last)}
    marked |= {at for period in scene.periods for at in range(period.first, period.last)}
    gap = [at for at in range(left, right) if at not in marked]
    return left <= right and len(gap) <= _REACH and all(scene.word(at) in little for at in gap) and right - left < 12


def cue_of(scene: Scene, amount: Quantity) -> tuple[Mark, int, int] | None:
    """The change that an amount measures, and the tokens of both together."""
    for cue in changes(scene):
        word = scene.word(cue.last)
        if cue.last <= amount.first and _between(scene, cue.last, amount.first):
            if scene.word(amount.first - 1) == "to" or (amount.kind is QuantityKind.COUNT and word in {"to", "from"}):
                continue
            if amount.kind is QuantityKind.COUNT and cue.row["form"] == "verb" and not _takes_count(scene, cue, amount):
                continue
            return cue, cue.first, amount.last
    placed = _placed_at(scene, amount)
    if placed is not None:
        return placed, amount.first, amount.last
    for cue in changes(scene):
        if (
            amount.last <= cue.first <= amount.last + 3
            and cue.row["form"] == "noun"
            and _adjectives(scene, amount.last, cue.first)
        ):
            return cue, amount.first, cue.last
    return None


def _takes_count(scene: Scene, cue: Mark, amount: Quantity) -> bool:
    """ "Fell by 21", "lost nearly 600 officers": a verb and its amount; "fell to 21" is another thing."""
    direct = scene.words[cue.first] in {"lost", "loses", "shed", "gained", "gain", "added"} and _of_staff(scene, amount)
    particle = scene.words[cue.last - 1] in {"up", "down"}
    return direct or particle or scene.word(amount.first - 1) == "by" or scene.word(cue.last) == "by"


def _of_staff(scene: Scene, amount: Quantity) -> bool:
    """ "Lost 600 officers" is a change; "lost 263 people" counts the dead."""
    if any(mark.row["class"] == "officer" and amount.last <= mark.first <= amount.last + 1 for mark in scene.company):
        return True
    return any(mark.row["form"] == "staff" for mark in scene.measures) or scene.word(amount.first - 1) in {
        "gained",
        "just",
    }


def _placed_at(scene: Scene, amount: Quantity) -> Mark | None:
    """ "Put the rise in murders at nearly 9 percent"."""
    if amount.kind is not QuantityKind.PERCENT or scene.word(amount.first - 1) != "at":
        return None
    nouns = [cue for cue in changes(scene) if cue.row["form"] == "noun" and 1 <= amount.first - cue.last <= 12]
    return nouns[-1] if nouns and scene.word(nouns[-1].last) in {"in", "of"} else None


def _adjectives(scene: Scene, first: int, last: int) -> bool:
    stops = {"of", "in", "from", ",", "the", "and", "to"}
    return all(scene.word(at) not in stops for at in range(first, last))


def _more(scene: Scene, amount: Quantity) -> tuple[Direction, int, int] | None:
    """ "186 more", "five fewer homicides", "13% above", "exceeds that by 262": the direction and the tokens."""
    if scene.word(amount.first - 1) == "by":
        for cue in scene.cues:
            beats = cue.row["cue"] == "beat" or (cue.row["cue"] == "more" and cue.row["form"] == "level")
            if beats and 0 <= amount.first - cue.last <= 8 and scene.segment[cue.first] == scene.segment[amount.first]:
                return Direction.ROSE if cue.row["value"] == ">" else Direction.FELL, cue.first, amount.last
    for cue in scene.cues:
        if cue.row["cue"] != "more" or cue.first != amount.last or scene.word(cue.first) == "under":
            continue
        if cue.row["form"] == "level" and scene.words[cue.first] == "over" and amount.kind is not QuantityKind.PERCENT:
            continue
        return Direction.ROSE if cue.row["value"] == ">" else Direction.FELL, amount.first, cue.last
    return None


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Changes that carry a number, a doubling included."""
    last_direction: tuple[Direction, bool] | None = None
    for index, amount in enumerate(scene.quantities):
        if index in used or scene.hidden[amount.first]:
            continue
        if amount.kind is QuantityKind.MULTIPLE and amount.turned:
            used.add(index)
            yield _turned(scene, statement, amount)
            continue
        if amount.kind not in AMOUNTS:
            continue
        found = cue_of(scene, amount)
        if found is not None:
            cue, first, last = found
            last_direction = direction_of(cue)
            used.add(index)
            yield _change(scene, statement, amount, last_direction, first, last)
            continue
        more = _more(scene, amount)
        if more is not None and not _beside_place(scene, more[2]):
            direction, first, last = more
            used.add(index)
            yield _change(scene, statement, amount, (direction, False), first, last)
        elif last_direction is not None and amount.kind is QuantityKind.PERCENT and _elided(scene, amount):
            used.add(index)
            yield _change(scene, statement, amount, last_direction, amount.first, amount.last)


def _beside_place(scene: Scene, at: int) -> bool:
    """ "20 percent higher than New York's": held against a place, not an earlier period."""
    behind = [mark for mark in scene.places if mark.first >= at and scene.segment[mark.first] == scene.segment[at - 1]]
    periods = [
        period
        for period in scene.periods
        if period.first >= at and scene.segment[period.first] == scene.segment[at - 1]
    ]
    return bool(behind) and scene.far[behind[0].first] and (not periods or behind[0].first < periods[0].first)


def _elided(scene: Scene, amount: Quantity) -> bool:
    """ "and burglaries 36 percent": a measure and its percent under the verb of the clause before."""
    before = amount.first
    for mark in scene.measures:
        if mark.last == before or (mark.last == before - 1 and scene.word(before - 1) in {"by", "about", "more"}):
            return scene.word(amount.last) not in {"of"}
    follower = scene.word(amount.last)
    if follower in {"in", "for"} and noun_after(scene, amount.last + 1):
        return True
    return scene.word(before - 1) in {"and", ",", "by", "than"} and follower not in {"of"}


def direction_of(cue: Mark) -> tuple[Direction, bool]:
    """Which way a word of change points, and whether steeply."""
    value = cue.row["value"].split()
    return Direction(value[0]), "sharply" in value


def _change(
    scene: Scene, statement: int, amount: Quantity, direction: tuple[Direction, bool], first: int, last: int
) -> Reading:
    measure, rate = _measure(scene, amount, first, last)
    unit = Unit.PERCENT if amount.kind in {QuantityKind.PERCENT, QuantityKind.FRACTION} else Unit.COUNT
    if amount.kind is QuantityKind.POINTS:
        unit = Unit.POINTS
    return Reading(
        Shape.CHANGE,
        scene.span(first, last),
        statement,
        ("change with amount",),
        measure=measure,
        qualifiers=qualifiers_near(scene, first, last),
        places=places_of(scene, first, last),
        period=(period_of(scene, first, last, far=True) if scene.far[first] else None) or period_of(scene, first, last),
        amount=amount,
        unit=unit,
        direction=direction[0],
        sharply=direction[1],
        back=years_back(scene, last),
        of=Of.RATE if rate else None,
        against_period=far_period(scene, first, last),
        whole=whole(scene, last),
    )


def _with_back(scene: Scene, found: PeriodWords | None, first: int, back: int | None) -> PeriodWords | None:
    """ "Has doubled in three years" looks back from now: a date of another clause is not its own."""
    if found is None or back is None or scene.clause[found.first] == scene.clause[first]:
        return found
    return None


def years_back(scene: Scene, last: int) -> int | None:
    """ "Quadrupled in two years": how far back the change starts."""
    for quantity in scene.quantities:
        if quantity.kind is QuantityKind.DURATION and quantity.grain == "year" and last <= quantity.first <= last + 2:
            before = scene.word(quantity.first - 1)
            if quantity.value > 1 and (
                before in {"in", "over", "within"} or scene.word(quantity.first) in {"in", "over"}
            ):
                return int(quantity.value)
    return None


def whole(scene: Scene, last: int) -> bool:
    """ "Than in all of 2018", "from 37 in 2023", "last year's record": the whole year, not the same days of it."""
    far = [at for at in range(last, min(len(scene.words), last + 8)) if scene.far[at]]
    if any(q.first in far and q.kind in {QuantityKind.COUNT, QuantityKind.RATE} for q in scene.quantities):
        return True
    if any(cue.row["cue"] == "record" and cue.first in far for cue in scene.cues):
        return True
    words = scene.words[last : last + 8]
    return ("all" in words and "of" in words) or "entire" in words or "full" in words


def places_of(scene: Scene, first: int, last: int) -> tuple[PlaceWords, ...]:
    """The place of a change, as a tuple of one or none."""
    place = place_of(scene, first, last)
    return (place,) if place else ()


def _measure(scene: Scene, amount: Quantity, first: int, last: int) -> tuple[MeasureWords | None, bool]:
    """The measure of a change: the noun behind it ("1,100 more shootings"), else the subject."""
    officers = next((m for m in scene.company if m.row["class"] == "officer" and m.first == last), None)
    if officers is not None:
        return MeasureWords(scene.span(officers.first, officers.last), "sworn_officers"), False
    mark = noun_after(scene, last)
    if mark is None and scene.word(last) in {"in", "of", "for"}:
        mark = noun_after(scene, last + 1)
        if mark is None:
            mark = next(
                (m for m in scene.measures if m.first in (last + 1, last + 2) and m.row["form"] == "rate"), None
            )
    if mark is None:
        before = [m for m in scene.measures if m.last == first and not scene.hidden[m.first]]
        mark = before[-1] if before else None
    if mark is None:
        mark = subject(scene, first)
    if mark is None:
        return None, False
    words = measure_words(scene, mark)
    return words, words.rate


def _turned(scene: Scene, statement: int, amount: Quantity) -> Reading:
    """Doubled, tripled, halved: the amount of the change in percent is the reader's arithmetic on the factor."""
    measure, rate = _measure(scene, amount, amount.first, amount.last)
    rose = amount.value > 1
    object_period = _object_period(scene, amount)
    return Reading(
        Shape.CHANGE,
        scene.span(amount.first, amount.last),
        statement,
        ("doubled",),
        measure=measure,
        qualifiers=qualifiers_near(scene, amount.first, amount.last),
        places=places_of(scene, amount.first, amount.last),
        period=_with_back(
            scene, _before_object(scene, amount, object_period), amount.first, years_back(scene, amount.last)
        ),
        amount=amount,
        unit=Unit.PERCENT,
        direction=Direction.ROSE if rose else Direction.FELL,
        back=years_back(scene, amount.last),
        of=Of.RATE if rate else None,
        against_period=object_period or far_period(scene, amount.first, amount.last),
        whole=whole(scene, amount.last),
    )


def _before_object(scene: Scene, amount: Quantity, other: PeriodWords | None) -> PeriodWords | None:
    found = period_of(scene, amount.first, amount.last)
    if found is not other or found is None:
        return found
    before = [period for period in scene.periods if period.last <= amount.first and not is_window(scene, period)]
    return before[-1] if before else None


def _object_period(scene: Scene, amount: Quantity) -> PeriodWords | None:
    """ "Has more than doubled the 2014 total": the period behind the verb is where the change starts."""
    if scene.word(amount.last) != "the":
        return None
    return next((period for period in scene.periods if period.first == amount.last + 1), None)
