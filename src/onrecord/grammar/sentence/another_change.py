"""The time of another change that a sentence only sets its own beside: "fell after a spike in 2020"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import DayWords, PeriodWords, QuantityKind, RangeWords, UnitWords

_EVENT = 8  # tokens from "despite" to the day of the event: "despite a triple shooting a week ago"
_DESPITE = frozenset({"despite", "notwithstanding", "after"})
_JOINS = frozenset({"and", "but", "while", "though"})
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
    2011 and 236 murders" are. Nor is a level one of a stretch: "assaults are up since 1997, and the murder rate is 16".
    """
    if period.last > first or not (period.since or isinstance(period.expression, RangeWords)):
        return False
    between = scene.words[period.last : first]
    if scene.clause.index(scene.clause[period.first]) >= period.first - 1:
        return False  # "since 2011, Dallas had": of the whole sentence
    if word_set("joins_clauses").isdisjoint(between):
        return False
    return not word_set("had_a_count").isdisjoint(between) or _is_level(scene, between, first)


def _is_level(scene: Scene, between: Sequence[str], first: int) -> bool:
    """ "The murder rate, 16.1 per 100,000", "the rate is twice the nation's": a rate that no change is told of."""
    moved = any(cue.first <= first < cue.last and cue.row["cue"] == "change" for cue in scene.cues)
    moved = moved or scene.word(first - 1) == "by"
    kind = next((one.kind for one in scene.quantities if one.first == first), None)
    return kind is QuantityKind.RATE or ("rate" in between and not moved and kind is not QuantityKind.PERCENT)


def told_anew(scene: Scene, first: int, period: PeriodWords) -> bool:
    """Whether a time behind token `first` is that of another verb in the perfect, or of what "and" joins on."""
    verb = any(
        scene.word(at) == "and"
        and scene.word(at + 1) in {"have", "has"}
        and scene.segment[at] != scene.segment[first - 1]
        for at in range(first, period.first)
    )
    return verb or _joined_with_its_year(scene, period, first) or _opens_a_clause(scene, period, first)


def _opens_a_clause(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "That is 36 more than in 2016, and this year looks no better": a time told of itself behind ", and"."""
    joined = next((i for i in range(period.first - 1, last - 1, -1) if scene.word(i) in _JOINS), None)
    if joined is None or scene.word(joined - 1) != ",":
        return False
    if any(joined < one.first < period.first for lane in (scene.measures, scene.quantities) for one in lane):
        return False
    if scene.word(joined + 1) in word_set("of_none") | {"nothing", "nobody"}:
        return True  # "and nothing about this year suggests a change"
    opens = joined + 1 + (scene.word(joined + 1) == "the")  # ", and the 2015 toll was 97"
    return period.first == opens and scene.word(period.last) not in word_set("phrase_end") | {""}


def _joined_with_its_year(scene: Scene, period: PeriodWords, last: int) -> bool:
    """ "71 homicides, and 69 in 2010": a bare number behind "and", whose year is none of the figure before it."""
    if not is_printed_year(period) or scene.word(period.first - 1) != "in":
        return False
    behind = [one for one in scene.quantities if last <= one.first < period.first]
    if len(behind) != 1 or behind[0].last != period.first - 1:
        return False
    at = behind[0].first - 1
    at -= scene.word(at) in word_set("standing_adverb")  # "and only 4,300 in 2013"
    noun = not any(one.last == last for one in scene.quantities)  # "31 murders and 32 in 2010"
    opens = (last < at or noun) and scene.word(at) == "and"
    return opens and scene.word(period.last) in word_set("phrase_end")
