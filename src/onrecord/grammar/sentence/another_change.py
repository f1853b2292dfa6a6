"""The time of another change that a sentence only sets its own beside: "fell after a spike in 2020"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import DayWords, PeriodWords, RangeWords, UnitWords

_EVENT = 8  # tokens from "despite" to the day of the event: "despite a triple shooting a week ago"
_DESPITE = frozenset({"despite", "notwithstanding", "after"})
_NOUN = 5  # tokens from "following" to its noun: "following a dramatic spike"


def behind_another_change(scene: Scene, period: PeriodWords, last: int) -> bool:
    """Whether a time behind a figure that ends before token `last` belongs to the change that the figure follows."""
    return not word_set("sets_after").isdisjoint(scene.has) and _belongs_to_another(scene, period, last)


def _belongs_to_another(scene: Scene, period: PeriodWords, last: int) -> bool:
    if isinstance(period.expression, DayWords | UnitWords) and _behind_an_event(scene, period, last):
        return True
    for at in range(last, period.first):
        if scene.word(at) not in word_set("sets_after") or scene.clause[at] != scene.clause[period.first]:
            continue
        return any(
            cue.row["cue"] == "change" and cue.row["form"] == "noun" and at < cue.first <= at + _NOUN
            for cue in scene.cues
            if cue.last <= period.first and word_set("opens_far").isdisjoint(scene.words[cue.last : period.first])
        )
    return False


def _behind_an_event(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "Murders are down, despite a triple shooting a week ago": the day is that of the event alone."""
    opens = [at for at in range(max(0, period.first - _EVENT), period.first) if scene.word(at) in _DESPITE]
    if not opens or scene.clause[opens[-1]] != scene.clause[period.first] or opens[-1] < last <= period.first:
        return False
    marks = (*scene.measures, *scene.company)
    return any(opens[-1] < mark.first < period.first for mark in marks) and not any(
        cue.row["cue"] == "change" and opens[-1] < cue.first < period.first for cue in scene.cues
    )


def spans_another(scene: Scene, period: PeriodWords, first: int) -> bool:
    """Whether a stretch is that of a clause before the one of the figure that begins at token `first`.

    "Murders have doubled since 2011 and Dallas had 236": the 236 are of no such stretch; those of "400 shootings since
    2011 and 236 murders" are.
    """
    if period.last > first or not (period.since or isinstance(period.expression, RangeWords)):
        return False
    between = scene.words[period.last : first]
    if scene.clause.index(scene.clause[period.first]) >= period.first - 1:
        return False  # "since 2011, Dallas had": of the whole sentence
    return not (word_set("joins_clauses").isdisjoint(between) or word_set("had_a_count").isdisjoint(between))


def told_anew(scene: Scene, first: int, last: int) -> bool:
    """Whether another verb of the same subject stands between, in the perfect: its time is its own."""
    return any(
        scene.word(at) == "and"
        and scene.word(at + 1) in {"have", "has"}
        and scene.segment[at] != scene.segment[first - 1]
        for at in range(first, last)
    )
