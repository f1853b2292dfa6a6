"""A rank told by those ahead or by those left behind: "trailed only St. Louis", "topped only by Reno", "ahead of only
Boise"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.figures.per_head import bare_rate, per_heads
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import word_set
from onrecord.model import End, MeasureWords, Of, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

FIELDS = {"state": "us-states", "district": COURTS, "county": "us-counties"}
_OWNERS = word_set("owner_of_order")
_BETWEEN = word_set("to_those_ahead")


def ahead_or_behind(scene: Scene, statement: int, only: int, told: MeasureWords | None = None) -> Reading | None:
    """The rank that the words around an "only" tell, with those named behind it; None where they tell none.

    `told` is what was counted last: "Texas had 127, second only to California" goes on with it.
    """
    end = _end(scene, only)
    run = _named(scene, only) if end is not None else []
    before = [one for one in scene.places if one.last < only and one.words.candidates and one.words.kind != "nation"]
    here = any(one.last < only and one.words.here for one in scene.places)  # "the city's rate"
    owned = not before and (here or not _OWNERS.isdisjoint(scene.words[:only]))  # "its rate was second only to Utah's"
    if end is None or not run or not (before or owned):
        return None
    named = subject(scene, only, rate=True, figures=False)
    words = measure_words(scene, named) if named is not None else topic_of(scene)
    counts = any(q.kind is QuantityKind.COUNT and q.last <= only for q in scene.quantities)
    words = words or (told if counts and not scene.measures else None)
    owned = owned or (bool(before) and "'s" in (scene.word(before[-1].last), scene.word(before[-1].last - 1)))
    rate = bare_rate(scene, only) is not None or (owned and "rate" in scene.words[:only])
    rate = rate and not any(mark.row["form"] == "percent" for mark in scene.measures)
    rate = rate or _told_per_head(scene, only)
    if words is None and not rate:
        return None
    ranked = [_as_state(mark, run) for mark in before[-1:]]
    field = _field(scene, [*ranked, *run])
    scope = scope_of(scene, only, run[-1].last)
    group = scope[0].group if scope is not None and scope[0].kind is ScopeKind.AMONG else None
    group = group or next((g.row["group"] for g in scene.groups), field)
    per_head = rate or (words is not None and words.rate) or any(cue.row["cue"] == "per_head" for cue in scene.cues)
    return Reading(
        Shape.RANK,
        scene.span(only - 1, run[-1].last),
        statement,
        ("behind only",),
        measure=words,
        qualifiers=words.qualifiers if words is not None else (),
        places=tuple(place.words for place in ranked),
        period=period_of(scene, only - 1, run[-1].last),
        end=end,
        scope=ScopeWords(ScopeKind.AMONG, group=group),
        place_in_order=len(run) + 1,
        of=Of.RATE if per_head else None,
    )


def second_to(scene: Scene) -> set[int]:
    """ "Its murder rate, 13.7, was second to Ohio's": the "to", which says as much as "second only to".

    What the order is of stands before it: "Reno was second to Mesa, at 215 thefts per 100,000" may tell of either.
    """
    if "second" not in scene.has:
        return set()
    counted = scene.measures[0].last if scene.measures else len(scene.words)
    opens = word_set("standing_verb") | {","}
    return {
        at + 1
        for at, word in enumerate(scene.words)
        if word == "second" and at >= counted and scene.word(at + 1) == "to" and scene.word(at - 1) in opens
    }


def _as_state(mark: PlaceMark, ahead: Sequence[PlaceMark]) -> PlaceMark:
    """ "New York, second only to Texas": the state in which its city lies, beside nothing but states."""
    state = state_named(mark)
    if state is None or mark.words.kind != "city" or any(one.words.kind != "state" for one in ahead):
        return mark
    inside = mark.words.candidates[0].endswith(f"-{state}")  # Washington lies in no Washington
    return replace(mark, words=replace(mark.words, candidates=(state,), kind="state")) if inside else mark


def _told_per_head(scene: Scene, only: int) -> bool:
    """ "Had 30 for every 100,000 residents, trailing only Reno": the order is of the figure right before it."""
    before = [q for q in scene.quantities if q.last <= only and (q.kind is QuantityKind.COUNT or per_heads(q))]
    return bool(before) and per_heads(before[-1])


def _field(scene: Scene, named: Sequence[PlaceMark]) -> str:
    """The places of the subject's kind, of which those ahead may be others: states, with the capital among them.

    Inside a region ("second only to Utah in the West") they are no list of the record.
    """
    region = next((one for one in scene.places if one.words.kind == "region" and one.first >= named[-1].last), None)
    if region is not None:
        return f'group:"{" ".join(scene.words[region.first : region.last])}"'
    return FIELDS.get(named[0].words.kind, "us-cities")


def _end(scene: Scene, only: int) -> End | None:
    """From which end the place counts: behind those named from the top, ahead of only those from the foot."""
    before = scene.word(only - 1)
    if before in word_set("behind_only"):
        return End.HIGHEST
    if before in word_set("overtaken"):
        return End.HIGHEST if scene.word(only + 1) in {"by", "in"} else End.LOWEST
    ahead = before == "above" or scene.words[max(0, only - 2) : only] == ["ahead", "of"]
    return End.LOWEST if ahead else None


def _named(scene: Scene, only: int) -> list[PlaceMark]:
    """The places behind "only" with nothing but "and" and commas between."""
    run: list[PlaceMark] = []
    for mark in scene.places:
        opening = run[-1].last if run else only + 1
        if (
            mark.words.kind != "region"
            and mark.first >= opening
            and _BETWEEN.issuperset(scene.words[opening : mark.first])
        ):
            run.append(mark)
    return run
