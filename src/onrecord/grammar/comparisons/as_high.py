"""A rate so many times as high as the one told before: "in St. Louis it was 61.6, more than twice as high".

"Seattle's was half as high" is so too. The other side is the place whose rate was told right before. Behind counts
alone nobody knows what is as high.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.comparisons.factor_base import factor_of
from onrecord.grammar.comparisons.other_place import beside_another
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading

SIGNS = frozenset[str]({QuantityKind.MULTIPLE, QuantityKind.FRACTION})  # what wakes the rule
_AS_HIGH = ["as", "high"]
_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PER})


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every such factor; `used` collects them."""
    for index, quantity in enumerate(scene.quantities):
        last = quantity.last + len(_AS_HIGH)
        factor = None if index in used or scene.hidden[quantity.first] else factor_of(quantity)
        if factor is None or scene.words[quantity.last : last] != _AS_HIGH:
            continue
        if scene.word(last) not in word_set("phrase_end") | {""} or not _of_rates(scene, statement, earlier, quantity):
            continue
        named = [mark for mark in scene.places if mark.last <= quantity.first and _tells(scene, mark)]
        if not named or not (_has_figure(scene, named[-1], quantity) or _owns_rate(scene, named[-1], quantity)):
            continue
        own = named[-1].words
        others = [mark.words for mark in named[:-1]] or [words for words in earlier.places if words.candidates]
        rivals = [words for words in others if words.candidates != own.candidates]
        against = rivals[-1] if rivals else home(scene, quantity.last, last)
        noun = subject(scene, quantity.first, rate=True, figures=False)
        words = measure_words(scene, noun) if noun is not None else earlier.rate
        used.add(index)
        yield beside_another(scene, statement, quantity.first, last, own, against, quantity, words, rate=True)


def _tells(scene: Scene, mark: PlaceMark) -> bool:
    """A place by its name, and not the one that another is sized by: "with a third of New York's population"."""
    sized = scene.word(mark.last) == "'s" and scene.word(mark.last + 1) in word_set("inhabitants") | {"population"}
    return bool(mark.words.candidates) and mark.words.kind != "region" and not sized and not scene.hidden[mark.first]


def _of_rates(scene: Scene, statement: int, earlier: Earlier, quantity: Quantity) -> bool:
    """Whether rates are told in the words before, or by the sentence before."""
    here = "rate" in scene.words[: quantity.first] or any(per_heads(q) for q in scene.quantities)
    return here or earlier.rate is not None or earlier.of_rate(statement)


def _has_figure(scene: Scene, mark: PlaceMark, quantity: Quantity) -> bool:
    """Whether the place's own figure, or "it was" of it, stands right before the factor."""
    between = range(mark.last, quantity.first)
    figure = any(one.first in between and one.kind in _FIGURES for one in scene.quantities)
    behind = scene.word(quantity.first - 1) == "," or scene.words[quantity.first - 2 : quantity.first] == ["it", "was"]
    return figure and behind


def _owns_rate(scene: Scene, mark: PlaceMark, quantity: Quantity) -> bool:
    """ "Seattle's was half as high", "Hartford's murder rate was three times as high", "had a rate half as high"."""
    owned = scene.word(mark.last) == "'s" and scene.word(quantity.first - 1) in word_set("be")
    return owned or scene.word(quantity.first - 1) in RATES
