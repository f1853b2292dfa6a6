"""Years on the other side of a comparison: several at once, or all of one and not its days up to the date of the words.

No figure of one year is held against the sum of several, and which of them is meant the words do not say.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.dates.years import several_years
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, QuantityKind, RangeWords, ToDateWords, WindowWords

_REACH = 10  # tokens from a change to the several years that it is held against
_HOLDS = frozenset({"than", "compared", "versus"})
_TOTALS = frozenset({"total", "totals"})
_OF_A_YEAR = frozenset({"total", "toll"})
_ALL_MONTHS = 4  # tokens of "all 12 months of"
_TOTAL = 5  # tokens from a year to its "total": "last year's homicide total"
_TO_YEAR = 8  # tokens from a change to the year that it starts at


def of_years(period: PeriodWords) -> bool:
    """ "The past 15 years", "the last decade": several years, which no figure of one year is held against whole."""
    window = period.expression
    return isinstance(window, WindowWords) and window.years is not None and window.years > 1


def against_several(scene: Scene, amount: Quantity) -> bool:
    """ "12 fewer than at this time over the past three years": no year of several is the one it is held against.

    Nor is one of "than in any year from 2000 to 2014".
    """
    if not scene.periods or True not in scene.far:
        return False
    far = (p for p in scene.periods if amount.last <= p.first and scene.far[p.first])
    window = next((p for p in far if of_years(p) or _any_of(scene, p)), None)
    if window is None or scene.clause[window.first] != scene.clause[amount.first]:
        return False
    behind = scene.words[amount.last : window.first]
    return len(behind) <= _REACH and not _HOLDS.isdisjoint(behind)


def _any_of(scene: Scene, period: PeriodWords) -> bool:
    ends = isinstance(period.expression, RangeWords) and several_years(period)
    return ends and scene.word(period.first - 1) == "year" and scene.word(period.first - 2) in {"any", "each", "every"}


def against_whole_year(scene: Scene, first: int, period: PeriodWords) -> bool:
    """Whether the words at token `first` hold something against all of a year."""
    return _in_full(scene, period) or _overtaken(scene, first, period) or _totals(scene, period)


def starts_at_whole(scene: Scene, last: int) -> bool:
    """Whether a change starts at a whole year: "than in all of 2018", "from 37 in 2023", "last year's record"."""
    far = [at for at, beyond in enumerate(scene.far[last : last + _TO_YEAR], last) if beyond]
    if far and _tops_far(scene, far):
        return True
    words = scene.words[last : last + _TO_YEAR]
    if any(last <= period.first < last + _TO_YEAR and _totals(scene, period) for period in scene.periods):
        return True
    return ("all" in words and "of" in words) or "entire" in words or "full" in words


def _tops_far(scene: Scene, far: Sequence[int]) -> bool:
    """Whether a figure or a top stands among these tokens of the far side: "from 37 in 2023", "last year's record"."""
    if any(q.first in far and q.kind in {QuantityKind.COUNT, QuantityKind.RATE} for q in scene.quantities):
        return True
    if any(cue.row["cue"] in {"record", "super"} and cue.first in far for cue in scene.cues):
        return True
    return any(scene.word(at) == "record" for at in far)


def _totals(scene: Scene, period: PeriodWords) -> bool:
    """ "Six below last year's total", "nine under the 2015 toll", "the total for 1995": that of the whole year."""
    if not word_set("same_days").isdisjoint(scene.words[period.last : period.last + _TOTAL]):
        return False  # "last year's total at this point"
    if scene.word(period.last) == "'s":
        return scene.word(period.last + 1) in _TOTALS
    the, total = scene.word(period.first - 1) == "the", scene.word(period.last) in _OF_A_YEAR
    for_it = scene.word(period.first - 1) in {"for", "of"} and scene.word(period.first - 2) in _OF_A_YEAR
    return (the and total) or for_it


def _in_full(scene: Scene, period: PeriodWords) -> bool:
    """ "More than in all of 2021", "above 2016's record": the whole year, not its days up to the date of the words."""
    before = scene.words[max(0, period.first - 2) : period.first]
    months = scene.words[max(0, period.first - _ALL_MONTHS) : period.first]
    if months[-2:] == ["months", "of"] and "all" in months:
        return True  # "than in all 12 months of 2014"
    whole = before in (["all", "of"], ["whole", "of"]) or before[-1:] == ["all"]
    return whole or "record" in scene.words[period.last : period.last + 2]


def _overtaken(scene: Scene, first: int, period: PeriodWords) -> bool:
    """ "Has already passed last year's", "surpassed the 2016 total with two months left": a year that runs passes the
    whole of another one."""
    if not any(cue.row["cue"] in {"beat", "equal"} and cue.first == first for cue in scene.cues):
        return False
    near = scene.words[max(first, period.first - 2) : period.last + _TOTAL]
    if not word_set("same_days").isdisjoint(near):
        return False
    total = not word_set("total_noun").isdisjoint(near)
    return total or "already" in scene.words[max(0, first - 2) : first + 1] or _left_of_the_year(scene)


def _left_of_the_year(scene: Scene) -> bool:
    """ "With two months to go", "with six weeks left in the year"."""
    return any(
        isinstance(period.expression, ToDateWords) and scene.word(period.first) == "with" for period in scene.periods
    )
