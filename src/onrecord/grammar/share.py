"""Part of a whole in percent: "77% of them involving guns", "nine in 10 homicides were committed with guns"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.grammar.slots import period_of, place_of
from onrecord.grammar.subjects import measure_words, noun_after, subject
from onrecord.model import MeasureWords, PlaceWords, Quantity, QuantityKind, Reading, Refusal, Shape, Unit

_OWNER = 3  # tokens from "percent of" to whose whole it is: "of the nation's murders"
_REACH = 16  # tokens from the percent to the quality that makes the part


def read(scene: Scene, statement: int, used: set[int]) -> Iterator[Reading]:
    """Percents and fractions "of" something, with the quality that makes the part."""
    last: Reading | None = None
    for index, quantity in enumerate(scene.quantities):
        if (
            index in used
            or scene.hidden[quantity.first]
            or quantity.kind not in {QuantityKind.PERCENT, QuantityKind.FRACTION}
        ):
            continue
        reading = _share(scene, statement, quantity)
        if last is not None and isinstance(reading, Refusal) and _elided(scene, quantity):
            reading = _again(scene, statement, quantity, last)
        if isinstance(reading, Reading):
            last = reading
            used.add(index)
            yield reading


def refusal(scene: Scene, quantity: Quantity) -> Refusal | None:
    """Why a number is no share; None for one that is of another kind."""
    if quantity.kind not in {QuantityKind.PERCENT, QuantityKind.FRACTION}:
        return None
    found = _share(scene, 0, quantity)
    return found if isinstance(found, Refusal) else None


def _elided(scene: Scene, quantity: Quantity) -> bool:
    """ "75 percent ... compared with 69 percent a year earlier": the same share of another period."""
    behind = scene.word(quantity.last)
    return scene.far[quantity.first] and behind not in {"of", "increase", "drop", "decline"}


def _again(scene: Scene, statement: int, quantity: Quantity, last: Reading) -> Reading:
    return replace(
        last,
        span=scene.span(quantity.first, quantity.last),
        amount=quantity,
        period=period_of(scene, quantity.first, quantity.last, far=True),
        against=True,
    )


def _share(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    holds = scene.word(quantity.first - 1) in {"had", "has", "saw"} and scene.word(quantity.last) == "of"
    accounted = holds and any(0 < mark.first - quantity.last <= _OWNER for mark in scene.places)
    accounted = accounted or any(
        cue.row["cue"] == "share" and cue.last <= quantity.first <= cue.last + 2 for cue in scene.cues
    )
    if accounted:
        return _accounted(scene, statement, quantity)
    qualifiers, last = _quality(scene, quantity)
    if not qualifiers:
        return Refusal.NO_PART
    whole = _whole(scene, quantity)
    if whole is None or whole.measure is None:
        return Refusal.NO_WHOLE
    part = tuple(dict.fromkeys((*whole.qualifiers, *qualifiers)))
    return _make(scene, statement, quantity, whole, part, whole.qualifiers, last)


def _quality(scene: Scene, quantity: Quantity) -> tuple[tuple[str, ...], int]:
    """What makes the part: behind the percent in its clause, or the subject before it ("a gun was used in 86.7%")."""
    clause = scene.clause[quantity.first]
    behind = [
        mark
        for mark in scene.qualifiers
        if quantity.last <= mark.first <= quantity.last + _REACH
        and scene.clause[mark.first] == clause
        and not _other_between(scene, quantity, mark)
        and not any(m.first <= mark.first and mark.last <= m.last for m in scene.measures)
    ]
    if behind:
        return _origin(scene, quantity) or (behind[0].row["qualifier"],), quantity.last
    origin = _origin(scene, quantity)
    if origin:
        return origin, quantity.last
    killings = [
        m
        for m in scene.measures
        if m.first >= quantity.last and m.row["qualifiers"] and m.first <= quantity.last + _REACH
    ]
    if killings and any(scene.word(at) in {"were", "are", "was"} for at in range(quantity.last, killings[0].first)):
        return tuple(killings[0].row["qualifiers"].split("|")), quantity.last
    before = [
        m
        for m in scene.qualifiers
        if m.last <= quantity.first and scene.segment[m.first] == scene.segment[quantity.first]
    ]
    if before and scene.word(quantity.first - 1) in {"in", "for", "of"}:
        return (before[-1].row["qualifier"],), quantity.last
    return (), quantity.last


def _origin(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """Where traced guns were first sold: "bought in Indiana", "first sold in the state"."""
    if not any(m.row["measure"] == "guns_traced" or m.row["class"] == "traced" for m in _all(scene)):
        return ()
    sold = [
        at
        for at, word in enumerate(scene.words)
        if word in {"sold", "bought", "purchased", "came", "originated", "come", "from"} and at >= quantity.last
    ]
    for at in sold:
        for mark in scene.places:
            if at < mark.first <= at + 5 and mark.words.kind == "state" and mark.words.candidates:
                return (f"from:{mark.words.candidates[0]}",)
            if at < mark.first <= at + 5 and mark.words.here and mark.words.kind == "state":
                return ("from:here",)
    return ()


def _all(scene: Scene) -> list[Mark]:
    return [Mark(m.first, m.last, {"measure": "", "class": "", **m.row}) for m in (*scene.measures, *scene.company)]


def _other_between(scene: Scene, quantity: Quantity, mark: Mark) -> bool:
    return any(
        quantity.last <= other.first < mark.first and other.kind is not QuantityKind.DURATION
        for other in scene.quantities
    )


def _whole(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """The whole: the noun behind the share or behind its "of", else the subject."""
    beside = noun_after(scene, quantity.last)
    if beside is not None and beside.row["form"] == "noun":
        return measure_words(scene, beside)
    if scene.word(quantity.last) == "of":
        mark = noun_after(scene, quantity.last + 1)
        if mark is not None and mark.row["form"] != "other":
            return measure_words(scene, mark)
        traced = [m for m in scene.company if m.row["class"] == "traced"]
        guns = [m for m in scene.company if m.row["class"] == "gun" and quantity.last < m.first <= quantity.last + 5]
        if traced and guns:
            return MeasureWords(scene.span(guns[0].first, guns[0].last), "guns_traced")
    mark = subject(scene, quantity.first)
    if mark is None or mark.row["form"] in {"rate", "percent", "money", "other"}:
        return None
    return measure_words(scene, mark)


def _accounted(scene: Scene, statement: int, quantity: Quantity) -> Reading | Refusal:
    """ "Chicago accounted for almost 5% of the nation's murders": a part of one place in the whole of another."""
    mark = next((m for m in scene.measures if quantity.last <= m.first <= quantity.last + 6), None) or subject(
        scene, quantity.first
    )
    if mark is None:
        return Refusal.NO_WHOLE
    part = next(
        (m for m in reversed(scene.measures) if m.last <= quantity.first and quantity.first - m.last <= 8), mark
    )
    whole_place = next((p for p in scene.places if quantity.last <= p.first <= quantity.last + 6), None)
    part_place = next((p for p in reversed(scene.places) if p.last <= quantity.first), None)
    words, own = measure_words(scene, mark), measure_words(scene, part)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("accounted for",),
        measure=own,
        qualifiers=own.qualifiers,
        places=(part_place.words,) if part_place else (),
        period=period_of(scene, quantity.first, quantity.last),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=words,
        against_qualifiers=words.qualifiers,
        against_places=(whole_place.words,) if whole_place else (),
    )


def _make(
    scene: Scene,
    statement: int,
    quantity: Quantity,
    whole: MeasureWords,
    part: tuple[str, ...],
    qualifiers: tuple[str, ...],
    last: int,
) -> Reading:
    places: tuple[PlaceWords, ...] = ()
    place = place_of(scene, quantity.first, last)
    if place is not None and not _is_origin_place(scene, place, part):
        places = (place,)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("share",),
        measure=whole,
        qualifiers=part,
        places=places,
        period=period_of(scene, quantity.first, last, window=True),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=whole,
        against_qualifiers=qualifiers,
    )


def _is_origin_place(scene: Scene, place: PlaceWords, part: tuple[str, ...]) -> bool:
    return any(f"from:{candidate}" in part for candidate in place.candidates)
