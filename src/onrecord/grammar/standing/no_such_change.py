"""Changes that had no like: "not in 60 years had Reno seen a jump in murders as large as last year's".

What was not seen in so many years is the largest in them. Of the change itself nothing else is told: that it rose, the
words take as known.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.figures.counted_nouns import noun_of_change
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import places_of
from onrecord.grammar.standing.ranked_change import end_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Of, PeriodWords, Reading, ScopeKind, ScopeWords, Shape

SIGNS = word_set("nots")  # what wakes the rule
_DENIED = 14  # tokens from "not" to its change: "not since 1990 had the city of Reno seen a"
_AS = 8  # tokens from a change to its "as large as": "a jump in gun homicides here as large as"
_OWNER = 4  # tokens from "as" to the time of the change: "as that of 2016"
_LIKE = frozenset({"as", "so"})
_TIMED = frozenset({ScopeKind.EVER, ScopeKind.SINCE, ScopeKind.YEARS})


def read(scene: Scene, statement: int) -> Iterator[Reading]:
    """Every change told so."""
    for cue in scene.cues if "change" in scene.kinds else ():
        denied = _denial(scene, cue) if not scene.hidden[cue.first] else None
        end = _size_end(scene, cue) if denied is not None else None
        if denied is None or end is None:
            continue
        period = _time_behind(scene, end) if end > cue.last else None
        found = _scope(scene, denied, period, cue) if period is not None or end == cue.last else None
        if found is not None:
            yield _made(scene, statement, denied, cue, period, found)


def is_without_like(scene: Scene, change: Mark) -> bool:
    """Whether the words deny of a change that there was another as large; it is no change that is denied then."""
    denied = not SIGNS.isdisjoint(scene.has) and _denial(scene, change) is not None
    return denied and _size_end(scene, change) is not None


def _denial(scene: Scene, change: Mark) -> int | None:
    """The token that denies that anybody saw "a rise", one of any kind."""
    if change.row["cue"] != "change" or change.row["form"] != "noun":
        return None
    article = _article(scene, change)
    if scene.word(article) not in {"a", "an", "any"}:
        return None
    near = range(max(0, article - _DENIED), article)
    denied = [at for at in near if scene.word(at) in SIGNS and scene.clause[at] == scene.clause[article]]
    sees = word_set("degree_verb") | word_set("sees_change")
    return denied[-1] if denied and not sees.isdisjoint(scene.words[denied[-1] : article]) else None


def _article(scene: Scene, change: Mark) -> int:
    """The token before a change and the words that say over how long it ran."""
    at = change.first - 1
    while scene.word(at) in word_sets("span_of_change", "sizes_of_change"):
        at -= 1
    return at


def _size_end(scene: Scene, change: Mark) -> int | None:
    """Where "as large as" ends behind a change, or the change itself where "so large a drop" is told."""
    article = _article(scene, change)
    if scene.word(article - 2) in _LIKE and scene.word(article - 1) in word_set("as_large_as"):
        return change.last
    for at in range(change.last, change.last + _AS):
        sized = scene.word(at + 1) in word_set("as_large_as") and scene.word(at + 2) == "as"
        if scene.word(at) in _LIKE and sized:
            return at + 3
    return None


def _time_behind(scene: Scene, end: int) -> PeriodWords | None:
    """ "As large as last year's", "as that of 2016", "as the one in 2016": when the change was that had no like."""
    return next((one for one in scene.periods if end <= one.first < end + _OWNER), None)


def _scope(scene: Scene, denied: int, period: PeriodWords | None, change: Mark) -> ScopeWords | None:
    """How far back the words look: right behind the "not", or behind the change; "never" is of all years."""
    for at in (denied, period.last if period is not None else change.last):
        found = scope_of(scene, at, at + 1) if at < len(scene.words) else None
        if found is not None and found[0].kind in _TIMED and found[0].start is not period:
            return found[0]
    return ScopeWords(ScopeKind.EVER) if scene.word(denied) == "never" else None


def _made(
    scene: Scene, statement: int, denied: int, change: Mark, period: PeriodWords | None, scope: ScopeWords
) -> Reading:
    noun = noun_of_change(scene, change)
    last = noun.last if noun is not None else change.last
    return Reading(
        Shape.EXTREME,
        scene.span(min(denied, change.first), max(last, change.last)),
        statement,
        ("no such change",),
        measure=measure_words(scene, noun) if noun is not None else None,
        qualifiers=qualifiers_near(scene, change.first, last),
        places=places_of(scene, denied, last),
        period=period,
        end=end_of(change),
        scope=scope,
        of=Of.CHANGE,
    )
