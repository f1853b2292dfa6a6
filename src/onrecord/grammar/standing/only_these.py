"""An order of years told by its exceptions: "only 2021 was worse" is of the year that the text speaks of."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, ScopeKind, ScopeWords

_JOINS = frozenset({",", "and", "or", "in"})


def years_alone(scene: Scene, at: int) -> tuple[ScopeWords, int] | None:
    """The field and the number of the years between an "only" at a token and a verb; None for other words."""
    named = [period for period in scene.periods if period.first > at and is_printed_year(period)]
    inside = {place for period in named for place in range(period.first, period.last)}
    end = at + 1
    while end in inside or (scene.word(end) in _JOINS and end + 1 in inside):
        end += 1
    years = sum(period.last <= end for period in named)
    if not years or scene.word(end) not in word_set("degree_verb") or scene.word(at - 1) in word_set("determiner"):
        return None
    since = next((period for period in scene.periods if period.since), None)
    return ScopeWords(ScopeKind.EVER if since is None else ScopeKind.SINCE, start=since), years


def of_year_before(scene: Scene, at: int, made: Reading | None) -> Reading | None:
    """The order told of the time before the "only", and not of the years that it excepts."""
    if made is None:
        return None
    before = [p for p in scene.periods if p.last <= at and not p.since and not scene.far[p.first]]
    return replace(made, period=before[-1] if before else None)
