"""The period that a figure is held against: "than in 2015", "from its peak in 1992", "since 2010"."""

from __future__ import annotations

from onrecord.grammar.sentence.others_times import of_a_level
from onrecord.grammar.sentence.relative_clauses import told_in_passing
from onrecord.grammar.sentence.scene import PEAKS, Scene
from onrecord.grammar.sentence.since_event import is_window, windows_of
from onrecord.grammar.sentence.walls import crosses
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import PeriodWords, Quantity, QuantityKind, Span

_JOINS = frozenset({"and", "but", "while"})
_SUBJECTS = frozenset({"it", "that", "they", "this"})
_LEVELS = frozenset({"above", "below", "over", "under"})
_SIDES = _LEVELS | {"short"}
_WHOLE = frozenset({"what", "of"})
_BARE = _LEVELS | {"nowhere", "near"}
_FACTORS = frozenset({QuantityKind.MULTIPLE, QuantityKind.FRACTION, QuantityKind.PERCENT})
_REACHED = 8  # tokens from "peak" to its date: "their peak of 940, reached in 2007"


def far_period(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The period that a figure is held against: on the far side, to the right in its clause, then to the left."""
    windows = windows_of(scene)
    far = [
        period
        for period in scene.periods
        if (scene.far[period.first] or period.first in windows) and period.first not in scene.claimed
    ]
    far = [one for one in far if not _of_a_factor(scene, last, one.first) and not _not_even(scene, one)]
    if not far:
        return _apposed_year(scene, last) or _peak_date(scene, last)
    here = [period for period in far if scene.segment[period.first] == scene.segment[first]]
    right = [period for period in here if period.first >= last]
    if right or here:
        return (right or here)[0]
    clause = [period for period in far if scene.clause[period.first] == scene.clause[first]]
    right = [p for p in clause if p.first >= last and not crosses(scene, last, _with_base(scene, p))]
    right = [period for period in right if not _of_another_level(scene, last, period.first)]
    right = [period for period in right if not _of_another_clause(scene, last, period.first)]
    peak = _peak_date(scene, last)
    if peak is not None:
        return peak
    left = [period for period in clause if period.last <= first]
    left = [one for one in left if is_window(scene, one) or not crosses(scene, one.last, first)]
    left = [one for one in left if not _of_another_subject(scene, one, first) and not of_a_level(scene, one, first)]
    left = [one for one in left if not told_in_passing(scene, one, first)]
    return right[0] if right else left[-1] if left else None


def _not_even(scene: Scene, period: PeriodWords) -> bool:
    """ "A pace not seen, not even in 1990": what is told is more than in that year, and starts from another."""
    return scene.words[max(0, period.first - 3) : period.first] == ["not", "even", "in"]


def far_alone(scene: Scene) -> list[Span]:
    """The times that stand on a far side, but for that of both: "had 119 more murders than Fort Wayne in 2017"."""
    if True not in scene.far:
        return []
    near = any(not scene.far[period.first] for period in scene.periods)
    rivals = {mark.last for mark in scene.places if scene.far[mark.first] and mark.words.candidates and not near}
    far = (one for one in scene.periods if scene.far[one.first])
    return [one.span for one in far if one.first - (scene.word(one.first - 1) == "in") not in rivals]


def _with_base(scene: Scene, period: PeriodWords) -> int:
    """ "Rose 12 percent in 2020, compared with the 778 of 2016": where the figure that a change starts from begins."""
    bases = (q for q in scene.quantities if q.kind is QuantityKind.COUNT and scene.far[q.first])
    return next((q.first for q in bases if q.last == period.first - 1), period.first)


def _of_another_subject(scene: Scene, far: PeriodWords, first: int) -> bool:
    """ "Its murder rate is lower than in 2012, and robberies rose 3 percent": each noun has a verb of its own."""
    if _JOINS.isdisjoint(scene.words[far.last : first]):
        return False
    clause = [mark for mark in scene.measures if scene.clause[mark.first] == scene.clause[first]]
    level = any(mark.last <= far.first and "than" in scene.words[mark.last : far.first] for mark in clause)
    return level and any(far.last <= mark.first < first for mark in clause)


def _of_another_level(scene: Scene, last: int, far: int) -> bool:
    """ "Despite a 12 percent rise in 2016, it remained below its 2014 total": what "below" is told of is no change."""
    levels = [
        at for at in range(last, far) if scene.word(at) in _LEVELS and scene.segment[at] != scene.segment[last - 1]
    ]
    if not levels:
        return False
    opening = scene.segment.index(scene.segment[levels[0]])
    verbs = word_sets("be", "keeps")
    return not verbs.isdisjoint(scene.words[max(opening, last) : levels[0]])


def _of_another_clause(scene: Scene, last: int, far: int) -> bool:
    """ "That is up by a quarter, and it is nowhere near 1992": a clause with a subject and a verb of its own."""
    joins = (at for at in range(last, far) if scene.word(at) in _JOINS and scene.word(at - 1) == ",")
    verbs = word_sets("be", "keeps")
    return any(scene.word(at + 1) in _SUBJECTS and scene.word(at + 2) in verbs for at in joins)


def _of_a_factor(scene: Scene, last: int, far: int) -> bool:
    """ "A 12 percent drop and half as many as in 2019", "up 13 percent and more than double the 1986 number".

    The year is what a figure joined on is held against, which says so itself: a factor, or a share above or below it.
    """
    join = last + (scene.word(last) == ",")
    if scene.word(join) in _JOINS and any(scene.word(at) in _BARE for at in (join + 1, join + 2)):
        return True  # "down 4 percent and nowhere near the 1991 figure"
    between = [q for q in scene.quantities if last < q.first < far and q.kind in _FACTORS]
    return any(_is_joined(scene, last, q) and _is_of_a_level(scene, q) for q in between) or any(
        scene.words[q.last : q.last + 2] == ["as", "many"] for q in between if q.kind is QuantityKind.MULTIPLE
    )


def _is_joined(scene: Scene, last: int, quantity: Quantity) -> bool:
    """Whether a figure stands right behind the "and" that follows another one."""
    join = last + (scene.word(last) == ",")
    return scene.word(join) in _JOINS and word_set("between_figures").issuperset(scene.words[join + 1 : quantity.first])


def _is_of_a_level(scene: Scene, quantity: Quantity) -> bool:
    """ "Double the 1986 number", "a third below the 1995 figure", "less than half the 1996 total"."""
    if quantity.kind is QuantityKind.MULTIPLE:
        return not quantity.turned
    behind = scene.word(quantity.last)
    levels = _LEVELS | word_set("bare_degree")
    return behind in levels or (quantity.kind is QuantityKind.FRACTION and behind in word_set("owns_level") | _WHOLE)


def _peak_date(scene: Scene, last: int) -> PeriodWords | None:
    """ "12 percent below their peak of 940, reached in 2007", "lower than its peak in 1992": it starts there."""
    return None if scene.kinds.isdisjoint(PEAKS) else _dated_peak(scene, last)


def _dated_peak(scene: Scene, last: int) -> PeriodWords | None:
    clause, opens = scene.clause[last - 1], True in scene.far[:3]  # "compared with its peak in 2016, ..."
    peaks = [
        cue
        for cue in scene.cues
        if cue.row["cue"] in PEAKS
        and (
            0 <= cue.first - last <= 2
            or (scene.far[cue.first] and scene.clause[cue.first] == clause and (cue.first >= last or opens))
        )
    ]
    if not peaks or _of_a_figure(scene, last, peaks[0].first):
        return None
    opened = peaks[0].first < last  # "compared with the 2016 peak, murders fell in 2020": 2020 is not its date
    behind = [p for p in scene.periods if p.first >= peaks[0].last and (scene.far[p.first] or not opened)]
    return behind[0] if behind and behind[0].first - peaks[0].last <= _REACHED else None


def _of_a_figure(scene: Scene, last: int, peak: int) -> bool:
    """ "Rose and hit 762, below the record of 974": the record that a figure behind the change is held against."""
    opening = next((at for at in range(peak, last, -1) if not scene.far[at - 1]), last)
    if _SIDES.isdisjoint(scene.words[max(last, opening - 2) : opening + 1]):
        return False
    return any(last <= one.first < opening and one.kind is QuantityKind.COUNT for one in scene.quantities)


def _apposed_year(scene: Scene, last: int) -> PeriodWords | None:
    """ "36 percent more than in its previous worst year, 2019": the year behind the words that only describe it."""
    return _year_behind(scene, last) if "year" in scene.has and True in scene.far else None


def _year_behind(scene: Scene, last: int) -> PeriodWords | None:
    ends = [at for at, word in enumerate(scene.words) if word == "year" and at >= last and scene.far[at]]
    behind = [p for p in scene.periods if ends and p.first > ends[0] and scene.word(p.first - 1) == ","]
    return next((p for p in behind if all(scene.far[ends[0] : p.first - 1])), None)
