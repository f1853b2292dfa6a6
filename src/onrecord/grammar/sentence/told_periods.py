"""The period that the words right beside a figure tell: "since 1993, when 160 were killed", "617 (2023)"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.dates.years import is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import since_event
from onrecord.grammar.sentence.walls import OPEN, crosses
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, Origin, PeriodWords, RangeWords, SameWords, SinceWords, YearShift

_RELATIVE = frozenset({"when", "which"})  # words of a clause that tells of the time before it
_APART = ([",", "at"], [",", "with"])
_IN_WHICH = frozenset({"when", "in", "that"})
_A_YEAR = frozenset({"a", "year"})  # "2015, a year in which"
_IS = frozenset({"is", "means", "averages", "equals"})
_TOPS = frozenset({"record", "peak", "super"})
_YEAR_OVER = word_set("closes_year") | {"year"}  # "than in the same months of 2016, a year that ended with 762"
_AHEAD = frozenset({"would", "will", "could"})
_WHEN = 9  # tokens from "when" to its year
_OWN = 4  # tokens from a figure to its own year: "had 41 murders in 2013"
_APPOSED = 4  # tokens from a figure to the year before its ", the year of"
_PAIR = 2  # figures
_OPENS = 6  # tokens from a time to the comma of what is told of it


def date_starts(scene: Scene, at: int) -> bool:
    """Whether a date starts at a token."""
    return any(period.first == at for period in scene.periods)


def alone_elsewhere(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "79 shootings, down 17 percent, and July alone had 15": the month is that of its own figure alone."""
    return scene.word(period.last) == "alone" and scene.segment[period.first] != scene.segment[first]


def told_beside(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """The period of a figure that nothing but these words tells; None where they tell none."""
    if not scene.periods:
        return None
    told = told_of(scene, first)
    before = scene.word(first - 1)
    if told is None and before == "of":
        told = _of_total(scene, first)
    if told is None and before in OPEN:
        told = _bracketed(scene, first, last)
    if told is None and scene.word(last) in OPEN:
        told = _in_bracket(scene, last)
    if told is None and before == ",":
        told = _of_base(scene, first, last)
    if told is None and before == "with":
        told = _told_with(scene, first)
    if told is None and "since" in scene.has:
        beside = next((p for p in scene.periods if p.first == last + 1), None)
        told = beside if beside is not None and since_event(scene, beside) else None  # "the fewest since 214 in 1966"
        told = told or _owner(scene, first)
    return told or (_ends_pair(scene, first, last) if ";" in scene.has and "and" in scene.has else None)


def _of_base(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """ "3 percent below the total for 2021, 48,830", "more than the 2017 figure, 269": a number told of a base."""
    if scene.word(last) not in {",", ".", ";", ")", ""}:
        return None
    for period in scene.periods:
        if not scene.far[period.first] or scene.clause[period.first] != scene.clause[first]:
            continue
        owner = period.last == first - 2 and scene.word(period.last) in word_set("that_noun")
        behind = period.last == first - 1 and scene.word(period.first - 1) in {"for", "of", "in"}
        if owner or (behind and scene.word(period.first - 2) in word_set("that_noun")):
            return period
    return None


def _owner(scene: Scene, first: int) -> PeriodWords | None:
    """ "The fewest since 2013's 92": the year that a figure belongs to, and that a window opens with."""
    ends = {first, first - 1} if scene.word(first - 1) == "'s" else set()
    owner = next((period for period in scene.periods if period.last in ends), None)
    match owner:
        case PeriodWords(expression=SinceWords(start=start, after=False)):
            return replace(owner, expression=start)
    return None


def _ends_pair(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """ "...; four were killed and 21 hurt the weekend before": a clause of two figures with one time, at its end."""
    clause = scene.clause[first]
    opening = scene.clause.index(clause)
    here = [period for period in scene.periods if scene.clause[period.first] == clause]
    figures = [one for one in scene.quantities if scene.clause[one.first] == clause]
    if scene.word(opening) != ";" or len(here) != 1 or len(figures) != _PAIR or figures[0].first != first:
        return None
    joined = "and" in scene.words[last : figures[1].first] and "," not in scene.words[opening : here[0].first]
    return here[0] if joined and figures[1].last <= here[0].first and not scene.far[here[0].first] else None


def told_of(scene: Scene, first: int) -> PeriodWords | None:
    """The period that a clause with "when" or "which" tells of: the one right before it."""
    if not scene.periods or (scene.has.isdisjoint(_RELATIVE) and not scene.has >= _A_YEAR):
        return None
    return _told_by_clause(scene, first)


def _told_by_clause(scene: Scene, first: int) -> PeriodWords | None:
    opening = _opening(scene, first)
    goes_on = scene.word(opening) == "and" or scene.words[opening : opening + 2] in _APART  # "when it peaked, at 96"
    if goes_on and not any(scene.segment[p.first] == scene.segment[first] for p in scene.periods):
        opening = _opening(scene, opening - 1)  # "since 1995, when the press wrote of it and there were 96"
    words = scene.words[opening : opening + 3]
    the_year = words == [",", "the", "year"] and scene.word(opening + 3) in _IN_WHICH
    relative = not {"when", "which"}.isdisjoint(words[:2]) or ["a", "year"] in (words[:2], words[1:3]) or the_year
    if not relative or _comes_to(scene, opening):
        return None
    own = [
        period
        for period in scene.periods
        if scene.segment[period.first] == scene.segment[first]
        and (period.last <= first or _counts_on(period) or _has_own(scene, period, first, "which" in words))
    ]
    before = [period for period in scene.periods if period.last <= opening + 1]
    if own or not before:
        return None
    between = [at for at in range(before[-1].last, opening) if not scene.hidden[at]]  # "below 2022, she says, when"
    near = len(between) <= 2 or _tops(scene, before[-1].last, opening)
    if not near:
        return None
    if isinstance(before[-1].expression, SameWords) and not _YEAR_OVER.isdisjoint(scene.words[opening:first]):
        return replace(before[-1], expression=CalendarWords(before[-1].expression.year))
    return _begun(before[-1]) if the_year else _ended(before[-1]) if "when" in words[:2] else before[-1]


def _comes_to(scene: Scene, opening: int) -> bool:
    """ "4,922 in 2013, more than in 2012, which is 13 a day": what the figure itself comes to, and not of the year."""
    which = next((at for at in (opening, opening + 1) if scene.word(at) == "which"), None)
    if which is None or scene.word(which + 2) in {"the", "when"}:
        return False  # "more than in 2009, which is the year that 68 died"
    return scene.word(which + 1) in _IS or scene.word(which + 1) in word_set("comes_to")


def _begun(period: PeriodWords) -> PeriodWords:
    """ "The most since 2013, the year in which it spiked": of 2013 itself."""
    match period.expression:
        case SinceWords(start=start, after=False):
            return replace(period, expression=start)
    return period


def _ended(period: PeriodWords) -> PeriodWords:
    """ "The jump from 2019 to 2020, when there were 45,222": of 2020."""
    match period.expression:
        case RangeWords(start=CalendarWords(start=None), end=CalendarWords(start=None) as end):
            return replace(period, expression=end)
    return period


def _has_own(scene: Scene, period: PeriodWords, first: int, which: bool) -> bool:
    """ "Rose in 2020 in Reno, which had 41 in 2013": a year right behind the figure, and not the one before "which".

    Behind "when" only a year is: "since 2015, when there were 4 in October".
    """
    return (which or is_printed_year(period)) and first < period.first <= first + _OWN and not scene.far[period.first]


def _counts_on(period: PeriodWords) -> bool:
    """ "400 in 2020, which rose 15 percent the following year": a time counted from that of "which"."""
    match period.expression:
        case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT)):
            return by > 0
    return False


def _tops(scene: Scene, comma: int, opening: int) -> bool:
    """Whether only a top stands between a time and its "when": "1990, the worst year on record, when 96 died"."""
    if scene.word(comma) != "," or opening - comma > _OPENS + 1 or "," in scene.words[comma + 1 : opening - 1]:
        return False
    return any(cue.row["cue"] in _TOPS and comma < cue.first < opening for cue in scene.cues)


def _of_total(scene: Scene, first: int) -> PeriodWords | None:
    """ "The 2016 total of 127", "last year's homicide count of 60", "in 1991, the year of 165": the total's year."""
    if scene.words[first - 3 : first] == ["the", "year", "of"]:
        return next((period for period in scene.periods if period.last == first - _APPOSED), None)
    if scene.word(first - 2) not in word_set("total_noun"):
        return None
    for period in scene.periods:
        between = range(period.last + (scene.word(period.last) == "'s"), first - 2)
        if period.last <= first - 2 and (not between or any(m.first == between[0] for m in scene.measures)):
            return period if len(between) <= 2 else None
    return None


def _opening(scene: Scene, at: int) -> int:
    """The first token of the segment of a token."""
    return scene.segment.index(scene.segment[max(at, 0)])


def _bracketed(scene: Scene, first: int, last: int) -> PeriodWords | None:
    """ "Fewer than in 2006 (637)"; a time in the bracket comes first: "last year (29 in 2022)"."""
    if any(last <= p.first <= last + 1 for p in scene.periods):
        return None
    return next((period for period in scene.periods if period.last == first - 1), None)


def _in_bracket(scene: Scene, last: int) -> PeriodWords | None:
    """ "Murders: 617 (2023), 709 (2022)"."""
    return next((p for p in scene.periods if p.first == last + 1 and scene.word(p.last) in {")", "]"}), None)


def _told_with(scene: Scene, first: int) -> PeriodWords | None:
    """ "Measured from a year earlier, with 42": the year right before its "with"; not "worst since 1995, with 61"."""
    if scene.words[max(0, first - 2) : first] != [",", "with"]:
        return None
    beside = next((p for p in scene.periods if p.last == first - 2 and p.first not in scene.claimed), None)
    if beside is not None and _has_figure(scene, beside):
        return None
    return beside or _subject_of(scene, first - 2)


def _has_figure(scene: Scene, period: PeriodWords) -> bool:
    """ "Down from 477 the year before, with 484 hit": the far side's time, told of the figure before it."""
    ends = (period.first, period.first - (scene.word(period.first - 1) == "in"))
    return scene.far[period.first] and any(quantity.last in ends for quantity in scene.quantities)


def _subject_of(scene: Scene, comma: int) -> PeriodWords | None:
    """ "May was bad, with 86, and June no better, with 94": the time that opens the words before the comma."""
    before = [period for period in scene.periods if comma - _OPENS <= period.last <= comma]
    if not before or crosses(scene, before[-1].last, comma):
        return None
    opens = scene.word(before[-1].first - 1) in {"", ",", "and", "but", ";", "—", "“"}
    return before[-1] if opens and scene.word(before[-1].last) in word_set("be") else None


def in_a_when(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "When we had 562 in 2020, we've seen a drop of half": what has been since is of no such year."""
    opens = [at for at in range(max(0, period.first - _WHEN), period.first) if scene.word(at) == "when"]
    if not opens or "," in scene.words[opens[-1] : period.first] or period.last > first:
        return False
    behind = scene.words[period.last : first]
    return "," in behind and not {"have", "has", "'ve"}.isdisjoint(behind[behind.index(",") :])


def when_behind(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "As it did in 2016, when there were 762": a figure of the clause behind has its time."""
    return period.last <= first and "when" in scene.words[period.last : first]


def of_a_pace(scene: Scene, period: PeriodWords, first: int) -> bool:
    """ "Counted 2,260, a pace that would yield 6,780 by September": no time of the figure before the pace."""
    between = scene.words[first : period.first]
    return not word_set("pace_words").isdisjoint(between) and not _AHEAD.isdisjoint(between)


def closes_clause(scene: Scene, other: int, behind: Sequence[object], first: int, last: int) -> bool:
    """ "In 2015 there were 344; the most ever, 353, came in 1993": the time of the figure's own clause, behind a verb.

    The figure's words are those from `first` to `last`; what is told at the token `other` is of a clause before, and
    `behind` is what stands next to them at their right.
    """
    clause, period = scene.clause[first], behind[0] if behind else None
    if not isinstance(period, PeriodWords) or scene.clause[other] == clause or scene.clause[period.first] != clause:
        return False
    verb = scene.words[max(last, period.first - 2) : period.first]
    return not scene.far[period.first] and verb[-1:] == ["in"] and verb[0] in word_set("befell")
