"""What a pace comes to, told without a noun: "at that clip the full year would bring 11,187", "a pace of 6,780 for the
year", "if the pace of seven months holds, it will end with 11,187".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, Quantity, QuantityKind, Reading, YearShift

RULE = "what a pace comes to"
_PACES = word_set("pace_words")
_AHEAD = frozenset({"would", "will", "'d", "'ll"})
_POINTS = word_set("points_at_pace")
_HOLDS = word_set("pace_holds")
_FOR = frozenset({"for", "over", "in"})
_VERB = 5  # tokens from "would" to its number: "would come to about"
_YEAR = 5  # tokens from a number to its year: "for the full fiscal year"
_LEAST = 20  # a smaller number without a noun may be of anything


def pace_comes_to(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The figure that a pace comes to; None for other numbers, and in a text that has counted nothing."""
    if quantity.kind is not QuantityKind.COUNT or quantity.value < _LEAST or _PACES.isdisjoint(scene.has):
        return None
    counted = bool(scene.measures) or earlier.last_counted is not None
    if not counted or not (_is_pace(scene, quantity) or _at_that_pace(scene, quantity)):
        return None
    mark = subject(scene, quantity.first)
    measure = measure_words(scene, mark) if mark is not None and mark.row["form"] == "noun" else None
    made = make_value(scene, statement, quantity, measure, quantity.first, quantity.last, rule=RULE)
    whole = made.period is not None and _is_the_whole(scene, made.period)
    return replace(made, projected=True, period=None if whole else made.period)


def _is_the_whole(scene: Scene, period: PeriodWords) -> bool:
    """ "By Sept. 30", "through September", "for the year": the whole of the year of which the text told a part."""
    when = period.expression
    unnamed = isinstance(when, CalendarWords) and isinstance(when.year, YearShift) and when.start is None
    return unnamed or not {"by", "through"}.isdisjoint(scene.words[max(0, period.first - 1) : period.first + 2])


def _is_pace(scene: Scene, quantity: Quantity) -> bool:
    """ "A pace of 6,780 for the year"."""
    before = scene.words[max(0, quantity.first - 2) : quantity.first]
    behind = scene.words[quantity.last : quantity.last + _YEAR]
    paced = before[-1:] == ["of"] and not _PACES.isdisjoint(before)
    return paced and not _FOR.isdisjoint(behind[:1]) and not {"year", "fiscal"}.isdisjoint(behind)


def _at_that_pace(scene: Scene, quantity: Quantity) -> bool:
    """ "At that rate the year would close with 6,780", "if the pace holds, it will end with"."""
    ahead = [at for at in range(quantity.first) if scene.words[at] in _AHEAD and quantity.first - at <= _VERB]
    ends = scene.word(quantity.last) in word_set("phrase_end") | _FOR | {"by", "when"}
    if not ahead or not ends or scene.word(quantity.first - 1) not in word_set("pace_comes"):
        return False
    for at in range(1, ahead[-1]):
        if scene.words[at] not in _PACES:
            continue
        pointed = not _POINTS.isdisjoint(scene.words[max(0, at - 2) : at])
        held = not _HOLDS.isdisjoint(scene.words[at : ahead[-1]])
        told_of_it = scene.word(at - 1) == "a" and scene.word(at + 1) in {"which", "that"}  # "a pace which would yield"
        if told_of_it:
            return True
        if pointed and (held or "at" in scene.words[max(0, at - 3) : at]):
            return True
    return False
