"""Deaths by gun that were suicides: "of Wyoming's 87 gun deaths, 69 were suicides", "two-thirds of them were suicides".

Suicides alone are outside the field; as a part of gun deaths just told they are that part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.grammar.earlier import Earlier
from onrecord.grammar.scene import Scene
from onrecord.grammar.slots import period_of, place_of
from onrecord.grammar.subjects import measure_words
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_DEATHS = "gun_deaths"
SIGNS = frozenset({"suicide", "suicides"})  # what wakes the rule
_SHARES = frozenset({QuantityKind.FRACTION, QuantityKind.PERCENT})
_REACH = 6  # tokens from a figure to its "suicides": "of those deaths were suicides"


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every count and share of gun deaths that the sentence calls suicides."""
    if SIGNS.isdisjoint(scene.has):
        return
    at = next(at for at, word in enumerate(scene.words) if word in SIGNS)
    deaths = next((mark for mark in scene.measures if mark.row["measure"] == _DEATHS), None)
    told = measure_words(scene, deaths) if deaths is not None else earlier.last(_DEATHS)
    if told is None or told.qualifiers:
        return
    for index, quantity in enumerate(scene.quantities):
        share = quantity.kind in _SHARES
        if index in used or scene.hidden[quantity.first] or not (share or quantity.kind is QuantityKind.COUNT):
            continue
        between = scene.words[quantity.last : at]
        if 0 < len(between) <= _REACH and set(between) <= word_set("were_of_them") and _is_told(between):
            used.add(index)
            yield _part(scene, statement, quantity, at + 1, told, share=share)


def _is_told(between: Sequence[str]) -> bool:
    return between[-1] in {"were", "are", "by"}


def _part(scene: Scene, statement: int, quantity: Quantity, last: int, told: MeasureWords, *, share: bool) -> Reading:
    place = place_of(scene, quantity.first, last)
    return Reading(
        Shape.SHARE if share else Shape.VALUE,
        scene.span(quantity.first, last),
        statement,
        ("suicides",),
        measure=told,
        qualifiers=("suicide",),
        places=(place,) if place else (),
        period=period_of(scene, quantity.first, last),
        amount=quantity,
        unit=Unit.PERCENT if share else Unit.COUNT,
    )
