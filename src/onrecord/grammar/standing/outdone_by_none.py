"""The reading of what nobody has more of: whose figure it is, of what and of when, and whether it is one per head."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.degrees import Degree
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Of, PlaceWords, Reading, ScopeWords, Shape

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
        period=period_of(scene, degree.first, degree.last) or period_of(scene, degree.first, degree.last, far=True),
        end=degree.end,
        scope=scope,
        place_in_order=number,
        of=Of.RATE if rate else None,
    )


def _of_rates(scene: Scene, first: int, degree: Degree) -> bool:
    """ "The rate topped 80 and no city had a higher one", "in no city were the odds worse"."""
    if scene.word(degree.last - 1) == "one" and "rate" in scene.words[: degree.first]:
        return True
    return not word_set("how_likely").isdisjoint(scene.words[first : degree.last + 1])


def _measure(scene: Scene, degree: Degree) -> MeasureWords | None:
    mark: Mark | None = noun_after(scene, degree.last)
    if mark is None and scene.word(degree.last) == "violent":
        return MeasureWords(scene.span(degree.first, degree.last + 1), "violent_crimes", rate=True)
    if mark is None and scene.word(degree.last - 1) != "one":
        mark = next((m for m in scene.measures if degree.last <= m.first <= degree.last + 1), None)
    verb = next((one for one in actions(scene) if one.last == degree.first), None) if mark is None else None
    befell = company_measures().get(("person", verb.row["class"])) if verb is not None else None
    if befell is not None:  # "nobody gets robbed more"
        return MeasureWords(scene.span(degree.first - 1, degree.last), *befell)
    mark = mark or subject(scene, degree.first, rate=True, figures=False)
    if mark is not None:
        return measure_words(scene, mark)
    return MeasureWords(scene.span(degree.first, degree.last), "homicides") if degree.deadly else None


def _place(scene: Scene, first: int, degree: Degree) -> tuple[PlaceWords, ...]:
    """Whom the words are about: behind "than", else named before, else left out."""
    behind = [mark for mark in scene.places if mark.first >= degree.last and _held_against(scene, degree.last, mark)]
    before = [mark for mark in scene.places if mark.last <= first and not scene.hidden[mark.first]]
    before = [mark for mark in before if not any(one.first <= mark.first < one.last for one in scene.left_out)]
    if behind:
        return (behind[0].words,)
    return (before[-1].words,) if before else ()


def _held_against(scene: Scene, at: int, mark: PlaceMark) -> bool:
    """Whether a place stands behind "than" or "above", or is the one meant in "than this one, the District of Iowa"."""
    between = scene.words[at : mark.first]
    if "and" in between or ":" in between:
        return False  # "only Reno had more, and Tulsa's count was above Mesa's"
    if not between:
        return scene.word(at - 1) in {"above", "below"}
    this = "than" in between and word_set("this_one").issuperset(between[between.index("than") + 1 :])
    return this or not {"than", "as"}.isdisjoint(between[-_THAN:])
