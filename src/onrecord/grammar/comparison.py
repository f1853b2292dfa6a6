"""One figure against another: "more than Dallas and Tulsa combined", "three times Chicago's", "above 2019".

Where the other figure is printed ("beating the 9,800 of 2018") both are values and the comparison is implied.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from onrecord.grammar.apart import describes
from onrecord.grammar.exceptions import left_out_of
from onrecord.grammar.marks import Mark
from onrecord.grammar.per_head import rate_before
from onrecord.grammar.rivals import target
from onrecord.grammar.scene import Scene
from onrecord.grammar.slots import in_group, period_of, place_of
from onrecord.grammar.subjects import measure_words, noun_after, qualifiers_near, subject
from onrecord.grammar.whole_years import is_whole
from onrecord.lexicon.load import word_set
from onrecord.model import (
    Combine,
    MeasureWords,
    Of,
    Operator,
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Refusal,
    Shape,
    Unit,
)

SIGNS = frozenset({"more", "beat", "equal"})  # what wakes the rule
_SLIGHT = {Operator.MORE: Operator.JUST_OVER, Operator.LESS: Operator.NEARLY}
_DEGREES = frozenset({"higher", "lower", "greater", "safer"})
_PAIR = 3  # tokens of a score: "24-17"
_OWN_NOUN = 3  # tokens from "the nation's" to its "increase"
_TARGET = 14  # tokens from a word that compares to "any year"
_LINKS = frozenset({"as", "than"})
_RISK = 6  # tokens around a comparison in which "safer", "likely" or "rate" bear on it


def in_words(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """Comparisons without a number: "more homicides than", "ahead of", "below those of", "higher than in 2019".

    `taken` are tokens that serve an extreme or a rank already.
    """
    for cue in [one for one in scene.cues if one.row["cue"] in SIGNS]:
        told = scene.word(cue.first) == "behind" and taken & set(range(cue.first - _TARGET, cue.first))
        if scene.hidden[cue.first] or cue.first in taken or told or not _compares(scene, cue):
            continue
        places, period, combine, last = target(scene, _than(scene, cue))
        if not places and period is None:
            continue
        if _has_printed_figure(scene, cue, last) or _by_score(scene, last) or _of_its_change(scene, last):
            continue
        yield make_comparison(
            scene, statement, cue.first, last, _operator(scene, cue), places, period, combine, None, None
        )


def _by_score(scene: Scene, last: int) -> bool:
    """ "Beat Detroit 24-17", "edged Tulsa, 3 to 2": a game."""
    at = last + (scene.word(last) == ",")
    pair = scene.words[at : at + 3]
    return len(pair) == _PAIR and pair[0].isdecimal() and pair[1] in {"-", "–", "to"} and pair[2].isdecimal()


def _of_its_change(scene: Scene, at: int) -> bool:
    """ "Outpaced the nation's increase": two changes are held against each other, and no counts."""
    owned = "'s" in (scene.word(at), scene.word(at - 1))
    ranked = "category" in scene.words[at : at + _TARGET]  # "outpaced Reno in the category of increases"
    if not (owned or ranked):
        return False
    behind = range(at, at + (_OWN_NOUN if owned else _TARGET))
    return any(cue.row["cue"] == "change" and cue.row["form"] == "noun" and cue.first in behind for cue in scene.cues)


def _than(scene: Scene, cue: Mark) -> int:
    """Where the other side begins: "more carjackings in Minneapolis in May than in all of 2018"."""
    behind = range(cue.last, min(cue.last + _TARGET, len(scene.words)))
    than = (at + 1 for at in behind if scene.words[at] == "than" and scene.clause[at] == scene.clause[cue.first])
    bare = scene.words[cue.first] in _DEGREES and cue.last - cue.first == 1  # "lower last year than in 2011"
    return next(than, cue.last) if cue.row["form"] == "count" or bare else cue.last


def words_refusal(scene: Scene, cue: Mark) -> Refusal | None:
    """Why words that compare tell no comparison; None for other words and for those of a number ("more than 20")."""
    inside = any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities)
    if inside or cue.row["cue"] not in SIGNS:
        return None
    if not _compares(scene, cue):
        return Refusal.HAS_NUMBER if _beside_number(scene, cue) else Refusal.NO_THAN
    places, period, _, _ = target(scene, cue.last)
    return Refusal.PRINTED if places or period is not None else Refusal.NO_RIVAL


def _beside_number(scene: Scene, cue: Mark) -> bool:
    return any(
        quantity.last in (cue.first, cue.first - 1) and quantity.kind is not QuantityKind.DURATION
        for quantity in scene.quantities
    )


def _operator(scene: Scene, cue: Mark) -> Operator:
    """The operator of the cue, with its hedge ("almost as many as")."""
    before = scene.word(cue.first - 1)
    if cue.row["cue"] != "equal":
        told = Operator(cue.row["value"])
        slight = before in word_set("slightly") and cue.row["cue"] == "more"
        return _SLIGHT[told] if slight else told
    if before in {"almost", "nearly"}:
        return Operator.NEARLY
    if before in {"about", "roughly", "around"}:
        return Operator.ABOUT
    return Operator(cue.row["value"])


def _compares(scene: Scene, cue: Mark) -> bool:
    kind, form = cue.row["cue"], cue.row["form"]
    if kind not in SIGNS or scene.word(cue.first - 1) == "or":
        return False  # "cities of 250,000 or more"
    if any(c.row["cue"] == "record" and c.first == cue.last and scene.word(c.first) == "a" for c in scene.cues):
        return False  # "just short of a record"
    if _beside_number(scene, cue) or left_out_of(scene.left_out, cue) is not None:
        return False
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return False
    if any(q.first == cue.last and q.kind is QuantityKind.ORDINAL for q in scene.quantities):
        return False  # "passed its 60th homicide"
    word = scene.words[cue.first]
    if word in word_set("takes_an_object") and scene.word(cue.last) in word_set("no_object"):
        return False
    if form == "many":
        return "as" in scene.words[cue.last : cue.last + 12] and not any(
            q.last == cue.first and q.kind in {QuantityKind.MULTIPLE, QuantityKind.FRACTION} for q in scene.quantities
        )
    behind = scene.words[cue.last : cue.last + 4]
    if (
        any(c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + _TARGET for c in scene.cues)
        or "any" in behind
        or _than_any(scene, cue)
        or "every" in scene.words[cue.first : cue.last + 2]
    ):
        return False
    if kind == "more" and (form == "count" or word in _DEGREES) and cue.last - cue.first == 1:
        return "than" in scene.words[cue.last : cue.last + 12]
    return not (word in {"over", "passing", "topping", "tops"} and cue.last - cue.first == 1)


def _than_any(scene: Scene, cue: Mark) -> bool:
    """ "More gun deaths per capita than any other states": against a whole field."""
    behind = range(cue.last, min(cue.last + _TARGET, len(scene.words)))
    return any(scene.words[at] == "than" and scene.word(at + 1) in {"any", "every"} for at in behind)


def _has_printed_figure(scene: Scene, cue: Mark, last: int) -> bool:
    return any(
        cue.last <= quantity.first <= last + 4
        and quantity.kind in {QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PERCENT}
        and scene.segment[quantity.first] == scene.segment[cue.last - 1]
        for quantity in scene.quantities
    )


def make_comparison(
    scene: Scene,
    statement: int,
    first: int,
    last: int,
    operator: Operator,
    places: list[PlaceWords],
    period: PeriodWords | None,
    combine: Combine | None,
    amount: Quantity | None,
    factor: Decimal | None,
) -> Reading:
    """A COMPARISON reading of the tokens `first` to `last` with what it is held against."""
    measure, rate = _measure(scene, first, last)
    rate = rate or _per_head(scene, first, last) or (bool(places) and bool(_judged(scene, first, last)))
    place = _own_place(scene, first, last, places)
    return Reading(
        Shape.COMPARISON,
        scene.span(first, last),
        statement,
        ("comparison",),
        measure=measure,
        qualifiers=qualifiers_near(scene, first, last),
        places=(place,) if place else (),
        period=_own_period(scene, first, last, period, places),
        amount=amount,
        unit=Unit.COUNT,
        operator=operator,
        factor=factor,
        of=Of.RATE if rate else None,
        combine=combine,
        against_places=tuple(places),
        against_period=period,
        whole=period is not None and is_whole(scene, first, period),
    )


def _per_head(scene: Scene, first: int, last: int) -> bool:
    """Whether the comparison is of figures per head: said so, of risks, or behind a rate in the same sentence."""
    near = scene.words[max(0, first - _RISK) : last + _RISK]
    if {"safer", "likely", "common"} & set(near):
        return True
    shares = {at for m in scene.measures if m.row["form"] == "percent" for at in range(m.first, m.last)}
    if any(scene.word(at) == "rate" for at in range(max(0, first - _RISK), last) if at not in shares):
        return True
    if any(cue.row["cue"] == "per_head" and (cue.last <= first or cue.first - last <= _RISK) for cue in scene.cues):
        return True
    return rate_before(scene, first)


def _judged(scene: Scene, first: int, last: int) -> str:
    """The word of "deadlier than Detroit", "more violent than Chicago": places are called so for their rate."""
    than = next((at for at in range(first + 1, last) if scene.word(at) == "than"), first)
    word = scene.word(than - 1) if than > first else ""
    return word if word in word_set("judged_deadly") | word_set("judged_violent") else ""


def _own_period(
    scene: Scene, first: int, last: int, period: PeriodWords | None, places: list[PlaceWords]
) -> PeriodWords | None:
    inside = [other for other in scene.periods if first <= other.first < last and other is not period]
    if period is not None and inside and not _LINKS.isdisjoint(scene.words[inside[0].last : period.first]):
        return inside[0]  # "a quarter as many murders in 2010 as in 1990"
    found = period_of(scene, first, last)
    if found is None and places:
        return period  # "three times that of Chicago in 2015": one year for both
    return None if found is period else found


def _own_place(scene: Scene, first: int, last: int, against: list[PlaceWords]) -> PlaceWords | None:
    near = [m for m in scene.places if first <= m.first < last and not scene.far[m.first] and m.words not in against]
    if near:
        return near[0].words
    marks = [
        mark
        for mark in scene.places
        if mark.words not in against
        and mark.last <= first
        and not scene.hidden[mark.first]
        and not scene.far[mark.first]
        and not in_group(scene, mark)
        and not describes(scene, mark)
    ]
    here = [mark for mark in marks if scene.clause[mark.first] == scene.clause[first]]
    if here or marks:
        return (here or marks)[-1].words
    found = place_of(scene, first, last)
    return None if found in against else found


def _measure(scene: Scene, first: int, last: int) -> tuple[MeasureWords | None, bool]:
    if not {"deadly", "murderous", "murdered", "killed", "slain"}.isdisjoint(scene.words[first:last]):
        return MeasureWords(scene.span(first, last), "homicides"), False
    if _judged(scene, first, last) in word_set("judged_deadly"):
        return MeasureWords(scene.span(first, last), "homicides"), False
    if _judged(scene, first, last) in word_set("judged_violent"):
        return MeasureWords(scene.span(first, last), "violent_crimes"), False
    counted = scene.words[first + 1 : first + 3]
    level = scene.words[first : first + 4] in (["as", "many", "people", "as"], ["as", "many", "residents", "as"])
    if level and not word_set("lives_lost") & scene.has:
        return MeasureWords(scene.span(first, first + 3), "population"), False
    if counted in (["people", "than"], ["residents", "than"], ["inhabitants", "than"]):
        if scene.word(first - 1) == "lost":
            return MeasureWords(scene.span(first, first + 2), "homicides"), False  # "we lost more people than Reno"
        return MeasureWords(scene.span(first, first + 2), "population"), False
    inside = [mark for mark in scene.measures if first <= mark.first < last or mark.first in (last, last + 1)]
    mark = inside[0] if inside else noun_after(scene, first + 1) or subject(scene, first, figures=False)
    if mark is None:
        return None, False
    words = measure_words(scene, mark)
    return words, words.rate
