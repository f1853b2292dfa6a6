"""Tops and feet that are called a mark and dated: "the old mark, 346, from 2021", "1974, the peak year".

Each was the highest or the lowest in its year. A mark whose year is not told is none here, and "the high mark of the
tour" has no year at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, PeriodWords, QuantityKind, Reading, ScopeKind, ScopeWords

SIGNS = word_set("marks_of_a_year")  # what wakes the rule
_OPENS = word_set("possessives") | {"the", "our", "'s"}
_REACH = 8  # tokens from a mark to its year: "our record is still the 353 of 1993"
_SUBJECT = 4  # tokens from what is counted to "peaked": "robberies in New York peaked"
_FIGURE = 3  # tokens from a mark to its figure: "the old mark was only 346"
_PLAIN = frozenset({"high", "low"})
_OF_WHAT = frozenset({"in", "for", "of"})  # between a low and what it is of
_PEAKS = frozenset({"peak", "peaked"})
_FOOT = frozenset({"low", "floor", "slowest", "quietest"})
_TOPS = frozenset({"biggest", "highest", "largest", "worst"})


def dated_marks(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """Every such mark; `taken` are the tokens of extremes that are read already."""
    if SIGNS.isdisjoint(scene.has):
        return
    for at, word in enumerate(scene.words):
        if word not in SIGNS or scene.hidden[at]:
            continue
        first, year = _opening(scene, at), year_of_mark(scene, at)
        if first is None and year is not None:
            first = at if word == "peaked" else year.first - 1
        if word in _PEAKS and first is not None and scene.word(first - 1) == "since":
            continue  # "has dropped since the peak of 2012": only where a change began
        if first is None or year is None or not taken.isdisjoint(range(first, at + 1)):
            continue
        fallen = not word_set("fallen_mark").isdisjoint(scene.words[first:at])
        if fallen and any(at < q.first <= at + _FIGURE and q.kind is QuantityKind.COUNT for q in scene.quantities):
            continue  # "the old mark, 346, was set in 2021": its figure is told, and that it was a top no more
        foot = not _FOOT.isdisjoint(scene.words[first : at + 1])
        cue = Mark(at, at + 1, {"cue": "record", "value": "lowest" if foot else "highest", "form": "noun"})
        made = make_extreme(scene, statement, cue, first, at + 1, ScopeWords(ScopeKind.EVER))
        held = word == "peak" and scene.far[at] and any(at + 1 == p.first - 1 or p.last == at for p in scene.periods)
        plain = held or word == "year" or (word in _PLAIN and first == at - 1 and _came_in_a_year(scene, at))
        # "the peak year", "the high of 2009", "27 percent below the 2016 peak": of which years, nobody says
        rules = ("a peak",) if plain else made.rules
        yield replace(made, rules=rules, period=year, former=fallen, told=False)


def year_of_mark(scene: Scene, at: int) -> PeriodWords | None:
    """The year that its words give to the mark whose noun stands at a token; None where it is no such mark."""
    if scene.words[at] in _PEAKS and scene.word(at + 1) not in word_set("behind_mark"):
        return None  # "the peak hours"
    first = _opening(scene, at)
    if first is None:
        return _year_of_peak(scene, at)
    return _year_behind(scene, at + 1) or _year_before(scene, first)


def _year_of_peak(scene: Scene, at: int) -> PeriodWords | None:
    """ "The 1992 peak", "the number peaked in 2013": the year that stands right beside the word."""
    match scene.words[at]:
        case "peak":
            owned = (p for p in scene.periods if p.last == at and scene.word(p.first - 1) in _OPENS)
            return next((period for period in owned if _is_year(period)), None)
        case "peaked":
            verb = at - (scene.word(at - 1) == "had")  # "they had peaked in 2003"
            told = scene.word(verb - 1) in word_set("peaks_itself") or _measured(scene, at)
            behind = (p for p in scene.periods if told and p.first in (at + 1, at + 2) and scene.word(at + 1) == "in")
            return next((period for period in behind if _is_year(period)), None)
        case _:
            return None


def _measured(scene: Scene, at: int) -> bool:
    """ "Robberies in Omaha peaked": whether what is counted stands before a verb."""
    near = [mark for mark in scene.measures if mark.last <= at <= mark.last + _SUBJECT and mark.row["form"] != "other"]
    return any(scene.clause[mark.first] == scene.clause[at] for mark in near)


def _opening(scene: Scene, at: int) -> int | None:
    """Where the words begin that make the noun at a token such a mark: "the old", "our last", "the city's"."""
    first = at
    while scene.word(first - 1) in word_set("of_mark"):
        first -= 1
    opener = scene.word(first - 1)
    described = set(scene.words[first:at])
    match scene.words[at]:
        case "record":
            owned = opener in _OPENS - {"the"} and not described
            fits = owned or "last" in described or scene.word(at + 1) == "of"
        case "mark":
            fits = bool(described)
        case "year":
            fits = "peak" in described
        case "peak":
            owners = {mark.last for mark in scene.places}
            fits = not described and (opener != "'s" or not owners.isdisjoint((first, first - 1)))
        case "peaked":
            return None
        case "point":
            fits = bool(described & {"high", "low"})
        case "total" | "floor" | "worst":
            fits = _is_that_of_a_year(scene, at) and (scene.word(at) != "total" or not _TOPS.isdisjoint(described))
        case _:
            alone = first == at and scene.word(at - 2) == "," and scene.word(at + 1) in word_set("phrase_end") | {""}
            fits = (
                bool(described - {"high", "low"})
                or _is_that_of_a_year(scene, at)
                or (first == at and _came_in_a_year(scene, at))
                or (alone and _year_before(scene, at - 1) is not None)
            )
    if not fits or opener not in _OPENS:
        return None
    owner = next((mark.first for mark in scene.places if mark.last in (first, first - 1)), first - 1)
    return owner if opener == "'s" else first - 1


def _is_that_of_a_year(scene: Scene, at: int) -> bool:
    """ "The floor was fiscal 1998", "the count's high is still 1993": nothing but the verb stands before the year."""
    year = at + 1
    while scene.word(year) in word_set("stands_as"):
        year += 1
    year += scene.word(year) == "fiscal"
    return year > at + 1 and any(one.first <= year < one.last and _is_year(one) for one in scene.periods)


def _came_in_a_year(scene: Scene, at: int) -> bool:
    """ "From the high of fiscal 2004", "Reno's low in robberies came in 2014": of what is counted."""
    year = at + 1
    counted = next((mark for mark in scene.measures if mark.first == at + 2 and scene.word(at + 1) in _OF_WHAT), None)
    year = counted.last if counted is not None else year
    year += scene.word(year) == "had"
    year += scene.word(year) == "came"
    if scene.word(year) not in {"of", "in"} or not _is_of_series(scene, at - 1):
        return False
    year += 1 + (scene.word(year + 1) == "fiscal")
    period = next((one for one in scene.periods if one.first <= year < one.last and _is_year(one)), None)
    return period is not None and scene.word(period.last) in word_set("phrase_end") | {""}


def _is_of_series(scene: Scene, opener: int) -> bool:
    """Whether whose high it is may be a series: "the", "its", a place's or what is counted, and not "his career's"."""
    if scene.word(opener) != "'s":
        return True
    owned = any(mark.last in (opener, opener + 1) for mark in scene.places)
    return owned or any(mark.last in (opener, opener + 1) for mark in scene.measures)


def _year_behind(scene: Scene, last: int) -> PeriodWords | None:
    """The year that the words behind a mark give it, over its figure and what is counted: ", 346, set in 2021"."""
    inside = {at for one in scene.quantities for at in range(one.first, one.last)}
    inside |= {at for mark in scene.measures for at in range(mark.first, mark.last)}
    for period in scene.periods:
        if not last < period.first <= last + _REACH or not _is_year(period):
            continue
        if scene.word(last) == "of" and scene.word(period.last) not in word_set("phrase_end") | {""}:
            return None  # "the record of 2018 was kept"
        between = [scene.word(at) for at in range(last, period.first) if at not in inside]
        return period if word_set("mark_to_year").issuperset(between) else None
    return None


def _year_before(scene: Scene, first: int) -> PeriodWords | None:
    """ "Than in 1974, the peak year", "in 2011 it was 196, the low point": the year that the mark stands beside."""
    if scene.word(first - 1) != ",":
        return None
    before = [period for period in scene.periods if period.last < first and _is_year(period)]
    if not before:
        return None
    if before[-1].last == first - 1:
        return before[-1]
    figure = any(q.last == first - 1 and q.kind is QuantityKind.COUNT for q in scene.quantities)
    alone = len(before) == 1 and scene.clause[before[0].first] == scene.clause[first]
    return before[0] if figure and alone and scene.word(0) in {"in", "by"} else None


def _is_year(period: PeriodWords) -> bool:
    return isinstance(period.expression, CalendarWords) and period.expression.start is None
