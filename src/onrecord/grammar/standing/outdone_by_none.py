"""The reading of what nobody has more of: whose figure it is, of what and of when, and whether it is one per head."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.degrees import Degree
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import (
    MeasureWords,
    Of,
    PeriodWords,
    PlaceWords,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
)

_FIGURES = frozenset({QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PER})
_HAS = frozenset({"has", "have", "had", "'ve"})
_FACTORS = frozenset({QuantityKind.FRACTION, QuantityKind.MULTIPLE})
_LOST = word_sets("loses", "buries") | {"seen"}
_HAD = 2  # tokens from "never" over its verb to "more"
_THAN = 4  # tokens from "than" to the subject: "than that of Missouri"


def outdone_by_none(
    scene: Scene,
    statement: int,
    first: int,
    degree: Degree,
    scope: ScopeWords,
    earlier: Earlier,
    number: int | None,
    *,
    last: int = 0,
) -> Reading | None:
    """The extreme, or the rank `number`, that the words of a `degree` behind `first` give its subject."""
    measure = _measure(scene, degree) or topic_of(scene)
    if measure is None and not degree.deadly and not scene.measures and earlier.statement < 0:
        return None
    per_head = any(cue.row["cue"] == "per_head" for cue in scene.cues)
    rate = per_head or degree.rate or (measure is not None and measure.rate) or _of_rates(scene, first, degree)
    return Reading(
        Shape.EXTREME if number is None else Shape.RANK,
        scene.span(first, max(degree.last, last)),
        statement,
        ("unsurpassed",),
        measure=measure,
        qualifiers=measure.qualifiers if measure else (),
        places=_place(scene, first, degree),
        period=_time(scene, first, degree, scope),
        end=degree.end,
        scope=scope,
        place_in_order=number,
        of=Of.RATE if rate else None,
    )


def never_more(scene: Scene, at: int, degree: Degree) -> bool:
    """ "This city has never recorded more.": whether a place is denied, at "never", more of what was counted before."""
    has = at - (scene.word(at - 1) in _HAS)
    owner = scene.word(has - 1) in word_set("never_had_more") or any(mark.last == has for mark in scene.places)
    had = scene.word(degree.first - 1) in word_set("had_a_count") | _LOST and degree.first - at == _HAD
    closed = scene.word(degree.last) in word_set("phrase_end") - {"in"} | {""}
    return owner and had and closed and not scene.measures


def _of_rates(scene: Scene, first: int, degree: Degree) -> bool:
    """ "The rate topped 80 and no city had a higher one", "in no city were the odds worse"."""
    if scene.word(degree.last - 1) == "one" and "rate" in scene.words[: degree.first]:
        return True
    if scene.word(first + 1) == "rate":
        return True  # "no rate was higher"
    if scene.word(degree.last) in word_set("phrase_end") and _behind_a_rate(scene, first):
        return True  # "783 for every 100,000 people; only Alaska had more"
    return not word_set("how_likely").isdisjoint(scene.words[first : degree.last + 1])


def _behind_a_rate(scene: Scene, first: int) -> bool:
    """Whether the figures before a token are per head: of "653, or 24 for every 100,000", it may be either."""
    before = [one for one in scene.quantities if one.last <= first and one.kind in _FIGURES]
    apart = sum(one.kind is QuantityKind.PER for one in before)  # each has its number before it
    counts = sum(one.kind is QuantityKind.COUNT for one in before)
    return bool(before) and per_heads(before[-1]) and counts <= apart


def _measure(scene: Scene, degree: Degree) -> MeasureWords | None:
    mark: Mark | None = noun_after(scene, degree.last)
    if mark is None and scene.word(degree.last) == "violent":
        return MeasureWords(scene.span(degree.first, degree.last + 1), "violent_crimes", rate=True)
    if mark is None and scene.word(degree.last - 1) != "one":
        mark = next((m for m in scene.measures if degree.last <= m.first <= degree.last + 1), None)
    verb = next((one for one in actions(scene) if one.last == degree.first), None) if mark is None else None
    verb = verb or (_befell_so_many(scene, degree) if mark is None else None)
    befell = company_measures().get(("person", verb.row["class"])) if verb is not None else None
    if befell is not None:  # "nobody gets robbed more"
        return MeasureWords(scene.span(degree.first - 1, degree.last), *befell)
    mark = mark or subject(scene, degree.first, rate=True, figures=False)
    if mark is not None:
        return measure_words(scene, mark)
    return MeasureWords(scene.span(degree.first, degree.last), "homicides") if degree.deadly else None


def _befell_so_many(scene: Scene, degree: Degree) -> Mark | None:
    """ "So many people been murdered", "so many people robbed": what befell those behind the word that compares."""
    at = degree.last
    if not any(mark.first == at and mark.row["class"] == "person" for mark in scene.company):
        return None
    at += 1
    while scene.word(at) in word_set("be") | {"been", "being"}:
        at += 1
    found = next((one for one in actions(scene) if one.first == at), None)
    if found is not None or word_set("be").isdisjoint(scene.words[: degree.first]):
        return found
    rows = (row for row in table("company") if f"were {scene.word(at)}" in row["words"].split("|"))
    row = next(rows, None)  # "were so many people robbed": the verb stands in two parts
    return Mark(at, at + 1, row) if row is not None and row["role"] == "verb" else None


def _place(scene: Scene, first: int, degree: Degree) -> tuple[PlaceWords, ...]:
    """Whom the words are about: behind "than", else named before, else left out."""
    behind = [mark for mark in scene.places if mark.first >= degree.last and _held_against(scene, degree.last, mark)]
    before = [mark for mark in scene.places if mark.last <= first and not scene.hidden[mark.first]]
    before = [
        mark for mark in before if mark.words.kind != "group" and not in_group(scene, mark)
    ]  # "among cities of 100,000 or more, no rate was"
    before = [mark for mark in before if not any(one.first <= mark.first < one.last for one in scene.left_out)]
    if behind:
        return (behind[0].words,)
    before = [mark for mark in before if not _sizes_another(scene, mark)] or before
    return (before[-1].words,) if before else ()


def _sizes_another(scene: Scene, mark: PlaceMark) -> bool:
    """ "Mesa lost 61, with a quarter of our people; no city had a worse rate": of Mesa, which ours only sizes."""
    at = mark.first - (scene.word(mark.first - 1) == "of")
    factor = any(one.last == at and one.kind in _FACTORS for one in scene.quantities)
    return mark.words.here and factor and scene.word(mark.last) in word_set("sizes_by")


def _time(scene: Scene, first: int, degree: Degree, scope: ScopeWords) -> PeriodWords | None:
    """ "In 2014 there were 63, and it has never been smaller than it was in 2010": behind "than", else of the words.

    "No year in the last two decades was worse": the years between are those that it is held against.
    """
    near = scene.words[degree.last : degree.last + _THAN]
    than = degree.last + near.index("than") if "than" in near else None
    behind = [one for one in scene.periods if than is not None and than < one.first <= than + _THAN]
    between = [mark.first for mark in scene.places if than is not None and than < mark.first]
    then = next((one for one in behind if not any(at < one.first for at in between)), None)
    words = (scene, degree.first, degree.last)
    found = then or period_of(*words) or period_of(*words, far=True)
    field = scope.kind is ScopeKind.YEARS and found is not None and first < found.first < degree.first
    return None if field else found


def _held_against(scene: Scene, at: int, mark: PlaceMark) -> bool:
    """Whether a place stands behind "than" or "above", or is the one meant in "than this one, the District of Iowa"."""
    between = scene.words[at : mark.first]
    if "and" in between or ":" in between:
        return False  # "only Reno had more, and Tulsa's count was above Mesa's"
    if not between:
        return scene.word(at - 1) in {"above", "below"}
    this = "than" in between and word_set("this_one").issuperset(between[between.index("than") + 1 :])
    return this or not {"than", "as"}.isdisjoint(between[-_THAN:])
