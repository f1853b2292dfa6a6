"""Extremes told by what is beyond a whole field: "more than in any year", "its rate passed every other big city"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.dates.years import several_years
from onrecord.grammar.figures.federal_cases import of_federal_guns
from onrecord.grammar.figures.supplies_most import supplies_most
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.sentence.against_years import of_years
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.standing.scopes import scope_of, sized
from onrecord.grammar.standing.than_all_but import than_all_but
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DecadeWords,
    MeasureWords,
    Of,
    Origin,
    PeriodWords,
    RangeWords,
    Reading,
    ScopeKind,
    ScopeWords,
    WindowWords,
    YearShift,
)

_ARRESTED = frozenset({"arrested", "arrest"})
_DID = 6  # tokens from "officers" to the end of "across the country shot and killed"
_LEVEL = 4  # tokens from "above" to its field: "above that of any other city"
_OWN_FIELD = frozenset({"more", "super"})  # "more than in 2019 and the highest of any city"
_OF_THEM = (["any", "of", "the"], ["each", "of", "the"])
_EVER = 8  # tokens from "more" to "ever": "more people than this city had ever"
_SIZE = 5  # tokens of "of more than 1 million" behind "any city"
_HAS = frozenset({"has", "had", "have"})
_EACH = frozenset({"any", "each", "every"})
_EACH_YEAR = 10  # tokens of "in all 12 months of any one of the years from"
_ANY_YEAR = 12  # tokens of "fewer people were murdered in Tulsa in 2019 than in any year"


def beats_every(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "Its rate passed every other major city": beyond a whole field is its head."""
    field = next((g for g in scene.groups if cue.first < g.first <= cue.last + 2), None)
    if field is None or not {"every", "all", "any"} & set(scene.words[cue.first : field.last]):
        return None
    scope = ScopeWords(ScopeKind.AMONG, group=field.row["group"])
    return make_extreme(scene, statement, _as_extreme(cue), cue.first, field.last, scope)


def _as_extreme(cue: Mark) -> Mark:
    """The word of comparison as that of an extreme: more than any is the highest."""
    return Mark(cue.first, cue.last, {**cue.row, "value": "highest" if cue.row["value"] == ">" else "lowest"})


def more_than_any(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "More than in any year since 2004", "more than any year in two decades"."""
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return None  # "down more than 4 percent and fewer than in any year"
    if scene.word(cue.last).endswith("ly") or range_behind(scene, cue) is not None:
        return None  # "more quickly than in any year"; "than in any year between 1990 and 2009": not of later years
    if "any" in scene.has and scene.word(cue.last + 1) == "any" and supplies_most(scene, cue.last + 1) is not None:
        return None  # "Utah sold 412 of Ohio's traced guns, more than any other state": an order of sources
    dates = sum(one.last - one.first for one in scene.periods if cue.last <= one.first <= cue.last + _ANY_YEAR)
    near = range(cue.last, cue.last + _ANY_YEAR + dates + 1)
    field = [g for g in scene.groups if g.first in near and "any" in scene.words[g.first - 1 : g.last]]
    if field and any(cue.last <= one.first < field[0].first for one in scene.cues if one.row["cue"] in _OWN_FIELD):
        return None  # "11 percent more than the 588 of 2001 and more than any other city": of the second
    if field and scene.clause[field[0].first] != scene.clause[cue.first]:
        return None  # "fewer than Boise but the highest rate of any big city"
    if field and ("than" in scene.words[cue.last : field[0].last] or _level_with(scene, cue, field[0])):
        of_size = sized(scene, field[0].last, field[0].last + _SIZE)
        scope, last = of_size or (ScopeWords(ScopeKind.AMONG, group=field[0].row["group"]), field[0].last)
        made = make_extreme(scene, statement, _as_extreme(cue), cue.first, last, scope)
        risk = scene.word(cue.last) in word_set("of_risks")  # "robbery was more common here than in any other city"
        return replace(made, of=Of.RATE) if risk else made
    years = [c for c in scene.cues if c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + _ANY_YEAR]
    if not years:
        return _than_those(scene, statement, cue)
    if any(cue.last <= one.first < years[0].first for one in scene.cues if one.row["cue"] == "more"):
        return None  # "44 fewer than in 2023 and fewer than in any year": of the second, too
    if "than" not in scene.words[cue.first : years[0].first] or scene.word(years[0].last) == "between":
        return None
    found = scope_of(scene, years[0].first, years[0].last)
    scope, last = found if found is not None else (_any_year(scene, years[0].last), years[0].last)
    made = make_extreme(scene, statement, _as_extreme(cue), cue.first, last, scope)
    if _judges_solving(scene, cue, made):
        return None
    if made.measure is not None and not (scene.has & _ARRESTED):
        return made
    arrested = _arrested(scene, cue)
    if arrested is not None:
        return replace(made, measure=arrested)
    by_police = _killed_by_police(scene, cue)
    if by_police is not None:
        return replace(made, measure=by_police, qualifiers=by_police.qualifiers)
    return replace(made, measure=topic_of(scene))  # "fewer people were killed"


def range_behind(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "Fewer than in any year from 1992 through 1995": the years behind the word, each of which is meant."""
    if _EACH.isdisjoint(scene.has):
        return None
    near = range(cue.last, cue.last + _ANY_YEAR + _EACH_YEAR)
    for period in scene.periods:
        named = isinstance(period.expression, RangeWords | DecadeWords) and several_years(period)
        if not named or period.first not in near or "than" not in scene.words[cue.last : period.first]:
            continue
        behind = scene.words[cue.last : period.first]
        told = behind[len(behind) - behind[::-1].index("than") :]
        if not _EACH.isdisjoint(told) and word_set("each_year").issuperset(told):
            return period
    return None


def _any_other_office(scene: Scene, cue: Mark) -> int | None:
    """ "The U.S. attorney's office brought more gun cases than any other": where the words end; an office is meant."""
    if "any" not in scene.has or not of_federal_guns(scene):
        return None
    for at in range(cue.last, cue.last + _ANY_YEAR):
        if scene.words[at : at + 3] == ["than", "any", "other"]:
            return at + 3 if scene.word(at + 3) in word_set("phrase_end") | {"office", ""} else None
    return None


def _than_those(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "Higher than those seen in the past 15 years": than in each of them; or than all but a few places."""
    if (rank := than_all_but(scene, statement, cue)) is not None:
        return rank
    if (office := _any_other_office(scene, cue)) is not None:
        courts = ScopeWords(ScopeKind.AMONG, group=COURTS)
        return make_extreme(scene, statement, _as_extreme(cue), cue.first, office, courts)
    if (than_ever := _than_ever(scene, cue)) is not None:
        made = make_extreme(scene, statement, _as_extreme(cue), cue.first, than_ever, ScopeWords(ScopeKind.EVER))
        what = _killed_by_police(scene, cue) or made.measure or topic_of(scene)
        return None if what is None else replace(made, measure=what, qualifiers=what.qualifiers)
    ever = ever_had(scene, cue)
    if ever is not None:
        made = make_extreme(scene, statement, _as_extreme(cue), cue.first, ever, ScopeWords(ScopeKind.EVER))
        lives = scene.word(ever - 1) in word_set("lives_lost") and not scene.measures
        return replace(made, measure=MeasureWords(scene.span(ever - 1, ever), "homicides")) if lives else made
    counted = _any_of_years(scene, cue)
    if counted is not None:
        scope = ScopeWords(ScopeKind.YEARS, years=counted[0])
        made = make_extreme(scene, statement, _as_extreme(cue), cue.first, counted[1], scope)
        inside = made.period is not None and made.period.last == counted[1]
        return replace(made, period=None) if inside else made  # the years before are not its own
    window = next((p for p in scene.periods if cue.last <= p.first <= cue.last + _ANY_YEAR and of_years(p)), None)
    if window is None or scene.clause[window.first] != scene.clause[cue.first]:
        return None
    between = scene.words[cue.first : window.first]
    told = between[between.index("than") + 1 :] if "than" in between else []
    if word_set("those_told").isdisjoint(told) or "average" in told:
        return None
    assert isinstance(window.expression, WindowWords)
    scope = ScopeWords(ScopeKind.YEARS, years=window.expression.years)
    return make_extreme(scene, statement, _as_extreme(cue), cue.first, window.last, scope)


def _than_ever(scene: Scene, cue: Mark) -> int | None:
    """ "Killed more people last year than ever", "more robberies than ever before": where such words end."""
    if "ever" not in scene.has:
        return None
    counted = [mark.row["form"] for mark in scene.measures if mark.first == cue.last]
    counted += [mark.row["class"] for mark in scene.company if mark.first == cue.last]
    if not counted or not {"staff", "officer"}.isdisjoint(counted):
        return None  # "lost more officers than ever"
    for at in range(cue.last, cue.last + _ANY_YEAR):
        if scene.words[at : at + 2] == ["than", "ever"]:
            last = at + 2 + (scene.word(at + 2) == "before")
            return last if scene.word(last) in word_set("phrase_end") | {""} else None
    return None


def ever_had(scene: Scene, cue: Mark) -> int | None:
    """ "More than this city had ever lost": where the words end that hold a figure against all before it.

    "More in 2016 than Boston had ever had" holds one place against another.
    """
    ever = next((at for at in range(cue.last, cue.last + _EVER) if scene.word(at) == "ever"), None)
    if ever is None or "than" not in scene.words[cue.first : ever] or scene.word(ever - 1) not in _HAS:
        return None
    named = [mark for mark in scene.places if cue.last <= mark.first and mark.last == ever - 1]
    rival = any(mark.last <= cue.first and not mark.words.here for mark in scene.places)
    here = any(mark.words.here or not rival for mark in named) or scene.word(ever - 2) in word_set("the_place_itself")
    return ever + 2 if here and scene.word(ever + 1) in word_set("beside_verb") | {"been", "seen", "known"} else None


def _any_of_years(scene: Scene, cue: Mark) -> tuple[int, int] | None:
    """ "Than in any of the 40 years before it": how many they are, and the token behind them."""
    for period in scene.periods:
        match period.expression:
            case CalendarWords(year=YearShift(by=by, origin=Origin.CONTEXT), start=None) if by < -1:
                before = scene.words[max(0, period.first - 3) : period.first]
                told = cue.last < period.first <= cue.last + _ANY_YEAR and before in _OF_THEM
                told = told and not any(one.last == cue.first for one in scene.quantities)  # "12 fewer than in each"
                if told and not _before_another_year(scene, period.last):
                    return -by, period.last
    return None


def _before_another_year(scene: Scene, at: int) -> bool:
    """ "More in 2020 than in any of the five years before 2019": they do not end where its own year begins."""
    named = next((one for one in scene.periods if one.first == at), None)
    return named is not None and all(
        one.expression != named.expression for one in scene.periods if one.last <= at and not scene.far[one.first]
    )


def _judges_solving(scene: Scene, cue: Mark, made: Reading) -> bool:
    """ "Better than in any year": more of what is solved, fewer killings; of nothing named, either."""
    if scene.words[cue.first] not in {"better", "worse"}:
        return False
    measure = made.measure.measure if made.measure is not None else None
    return "clear" in measure if measure is not None else scene.words[cue.first] == "better"


def _arrested(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "Officers arrested more people for gun crimes than in any year": what was done to them is what is counted."""
    if scene.word(cue.first - 1) not in _ARRESTED or scene.word(cue.last) not in {"people", "men", "suspects"}:
        return None
    return MeasureWords(scene.span(cue.first - 1, cue.last + 1), "arrests")


def _killed_by_police(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "Police shot and killed fewer people than in any year": what the police did, before the word that compares."""
    before = scene.words[max(0, cue.first - _DID) : cue.first]
    killed = before[-1:] == ["killed"] or before[-2:] == ["fatally", "shot"]
    police = any(mark.row["class"] == "officer" and cue.first - mark.last < _DID for mark in scene.company)
    if not killed or not police or scene.word(cue.last) not in {"people", "men", "civilians"}:
        return None
    return MeasureWords(scene.span(cue.first - 1, cue.last + 1), "police_shootings", ("fatal",))


def _level_with(scene: Scene, cue: Mark, field: Mark) -> bool:
    """ "Above that of any other city", "higher than in any state": the field stands right behind the word."""
    near = field.first - cue.last <= _LEVEL and scene.segment[field.first] == scene.segment[cue.first]
    return cue.row["form"] == "level" and near


def _any_year(scene: Scene, at: int) -> ScopeWords:
    """ "Than in any year": of all; "than in any year I have been chief": of those alone, and nobody knows which."""
    return ScopeWords(ScopeKind.SINCE if scene.word(at) in word_set("some_years") else ScopeKind.EVER)
