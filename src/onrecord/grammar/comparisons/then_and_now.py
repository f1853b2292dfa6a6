"""How large the text's own place was in a year told: "in 1981 the city buried 701 with half the population".

What it is held against is left out, or told in words of the present: "with fewer officers than we've got today".
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, QuantityKind


def year_of_size(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The one year of a count that words of size, tokens `first` to `last` (excluded), go with.

    None where the sentence names another place, or goes on with the people counted ("with half the people in tears").
    """
    named = {mark.words.candidates for mark in scene.places} - {()}
    closed = scene.word(end_of_now(scene, last)) in word_set("size_ends")
    if scene.word(first - 1) != "with" or not closed or len(named) > 1:
        return None
    years = [
        words
        for words in scene.periods
        if isinstance(words.expression, CalendarWords) and isinstance(words.expression.year, int)
    ]
    counted = any(q.kind is QuantityKind.COUNT and not first <= q.first < last for q in scene.quantities)
    return years[0] if len(years) == 1 and years[0].last < first and counted else None


def end_of_now(scene: Scene, at: int) -> int:
    """Where "than today", "as it has now" end that stand at a token; the token itself where they do not."""
    if scene.word(at) not in {"than", "as"}:
        return at
    end = at + 1
    while scene.word(end) in word_set("before_now"):
        end += 1
    return end + 1 if scene.word(end) in word_set("now_words") else at
