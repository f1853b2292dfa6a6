"""Figures per head that leave out what they are per: "the murder rate in Reno was 6, in Tulsa 17 and in Omaha 5".

Between the word "rate" and such a figure stand places, times, other figures of the list and nothing else but words that
join them. A count of crimes is no "rate of 6", and held against one it would be wrong.
"""

from __future__ import annotations

from onrecord.grammar.figures.measure_words import RATES
from onrecord.grammar.figures.per_head import bases_apart
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_FEW = 20  # a smaller number in a label counts its places: "the five biggest cities"
_OPENS = RATES | {":"}
_CRIMES_AT_MOST = 20_000  # crimes of a commoner kind per 100,000
RATE_AT_MOST = 200  # killings per 100,000; no place's rate is beyond


def most_per_head(scene: Scene, quantity: Quantity) -> int:
    """What a rate stays below: one of killings, where those are named, else one of any crimes per 100,000."""
    mark = subject(scene, quantity.first, rate=True)
    return _CRIMES_AT_MOST if mark is None else rate_at_most(mark.row["measure"])


def rate_at_most(measure: str | None) -> int:
    """What a rate of a measure stays below; "thefts" may be of cars or of anything."""
    measure = measure.partition("?:")[0] if measure is not None else None
    return _CRIMES_AT_MOST if measure in word_set("common_crimes") else RATE_AT_MOST


def is_listed_rate(scene: Scene, quantity: Quantity) -> bool:
    """Whether a figure is one of those that a "rate" before it tells."""
    if scene.has.isdisjoint(_OPENS) or quantity.value >= _most(scene):
        return False
    rates = [at for at in _rates(scene) if at < quantity.first]
    return bool(rates) and _others(scene)[quantity.first] == _others(scene)[rates[-1] + 1]


@once
def _rates(scene: Scene) -> list[int]:
    """Where a "rate" stands that is one of crimes, or of what the text counts: "the murder rate", "its rate"."""
    if RATES.isdisjoint(scene.has):
        return _labels(scene)
    measured = {at for mark in scene.measures if mark.row["form"] == "rate" for at in range(mark.first, mark.last)}
    measured |= {mark.last for mark in scene.measures if mark.row["form"] == "noun"}  # "the burglary rate"
    named = [
        at
        for at, word in enumerate(scene.words)
        if word in RATES and (at in measured or scene.word(at - 1) in word_set("whose_rate"))
    ]
    return sorted([*named, *_labels(scene)])


def _labels(scene: Scene) -> list[int]:
    """The colon of a list that says what its figures are per: "Robbery rates in 2018: Reno, 236"."""
    colon = scene.words.index(":") if ":" in scene.has else -1
    heads = [one.last for one in bases_apart(scene)]
    heads += [mark.last for mark in scene.measures if mark.row["form"] == "rate" or scene.word(mark.last) in RATES]
    if not any(end <= colon for end in heads):
        return []
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.last <= colon)
    return [] if any(one.value > _FEW for one in counts) else [colon]


@once
def _most(scene: Scene) -> int:
    """What the rates of a sentence stay below, by the crimes that it names."""
    crimes = [mark.row["measure"] for mark in scene.measures if mark.row["measure"]]
    return min(map(rate_at_most, crimes), default=RATE_AT_MOST)


@once
def _others(scene: Scene) -> list[int]:
    """For each token, how many before it neither join nor belong to a place, a time or a figure of a list."""
    counts = [q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.value < _most(scene)]
    spans = [(one.first, one.last) for group in (scene.places, scene.periods, counts) for one in group]
    inside = {at for first, last in spans for at in range(first, last)}
    found = [0]
    for at, word in enumerate(scene.words):
        found.append(found[-1] + (at not in inside and word not in word_set("joins_rates")))
    return found
