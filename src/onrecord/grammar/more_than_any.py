"""Extremes told by what is beyond a whole field: "more than in any year", "its rate passed every other big city"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.extreme import make_extreme
from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.grammar.scopes import scope_of
from onrecord.grammar.subjects import topic_of
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Reading, ScopeKind, ScopeWords

_DID = 6  # tokens from "officers" to the end of "across the country shot and killed"
_LEVEL = 4  # tokens from "above" to its field: "above that of any other city"
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
    if scene.word(cue.last).endswith("ly"):
        return None  # "more quickly than in any year": how soon, and not how many
    near = range(cue.last, cue.last + _ANY_YEAR + 1)
    field = [g for g in scene.groups if g.first in near and "any" in scene.words[g.first - 1 : g.last]]
    if field and ("than" in scene.words[cue.last : field[0].last] or _level_with(scene, cue, field[0])):
        scope = ScopeWords(ScopeKind.AMONG, group=field[0].row["group"])
        return make_extreme(scene, statement, _as_extreme(cue), cue.first, field[0].last, scope)
    years = [c for c in scene.cues if c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + _ANY_YEAR]
    if not years or "than" not in scene.words[cue.first : years[0].first]:
        return None
    found = scope_of(scene, years[0].first, years[0].last)
    scope, last = found if found is not None else (_any_year(scene, years[0].last), years[0].last)
    made = make_extreme(scene, statement, _as_extreme(cue), cue.first, last, scope)
    if _judges_solving(scene, cue, made):
        return None
    if made.measure is not None:
        return made
    by_police = _killed_by_police(scene, cue)
    if by_police is not None:
        return replace(made, measure=by_police, qualifiers=by_police.qualifiers)
    return replace(made, measure=topic_of(scene))  # "fewer people were killed"


def _judges_solving(scene: Scene, cue: Mark, made: Reading) -> bool:
    """ "Better than in any year": more of what is solved, fewer killings; of nothing named, either."""
    if scene.words[cue.first] not in {"better", "worse"}:
        return False
    measure = made.measure.measure if made.measure is not None else None
    return "clear" in measure if measure is not None else scene.words[cue.first] == "better"


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
