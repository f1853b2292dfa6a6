"""The two sides of a comparison: what each figure is of, where and when, and whether both are per head."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.comparisons.field_of_rivals import field_of_rivals
from onrecord.grammar.comparisons.held_paces import of_a_pace
from onrecord.grammar.comparisons.level_of_year import of_another_year
from onrecord.grammar.figures.befell_more import befell_more, risk_of
from onrecord.grammar.figures.company import actions, company_measures, company_of, refined
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.lives_lost import lost_more
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import counts_anew, heads_told, names_a_count, rate_before
from onrecord.grammar.figures.qualifiers_near import part_of_number, qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.against_years import against_whole_year
from onrecord.grammar.sentence.apart import describes
from onrecord.grammar.sentence.asides import ahead_in_order, in_aside, unmatched
from onrecord.grammar.sentence.in_groups import in_group
from onrecord.grammar.sentence.relative_clauses import told_of_a_rival
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.lexicon.load import word_set, word_sets
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
    Shape,
    Unit,
)

_LINKS = frozenset({"as", "than"})
_LISTS = frozenset({",", "and", "or", "even", "in", "'"})
_MORE = frozenset({"more", "fewer"})
_COUNTED = frozenset({"many", "fewer", "people"})
_RISK = 6  # tokens around a comparison in which "safer", "likely" or "rate" bear on it


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
    measure, rate = _befallen(scene, first, last, amount) or _measure(scene, first, last)
    rate = rate or _per_head(scene, first, last)
    rate = rate or (bool(places) and (bool(_judged(scene, first, last)) or to_an_average(scene, last)))
    place = _own_place(scene, first, last, places)
    return Reading(
        Shape.COMPARISON,
        scene.span(first, last),
        statement,
        ("comparison",),
        measure=measure,
        qualifiers=qualifiers_near(scene, first, last) or _whom(scene, first, last),
        places=(place,) if place else (),
        period=_own_period(scene, first, last, period, places),
        amount=amount,
        unit=Unit.COUNT,
        operator=operator,
        factor=factor,
        of=Of.CHANGE if amount is not None and of_a_pace(scene, amount, last) else Of.RATE if rate else None,
        combine=combine,
        against_places=tuple(places),
        against_period=period,
        against=measure is not None and measure.measure in word_set("sized_by"),  # an aside: the text counts on
        whole=period is not None and against_whole_year(scene, first, period),
    )


def _befallen(scene: Scene, first: int, last: int, amount: Quantity | None) -> tuple[MeasureWords | None, bool] | None:
    """ "Twice as many people have been shot", "are robbed twice as often": what befell so many, or so often."""
    if amount is None or amount.kind is not QuantityKind.MULTIPLE:
        return None
    at = amount.last
    if scene.words[at : at + 2] == ["as", "often"]:
        verbs = [
            mark for mark in actions(scene) if mark.last <= first and scene.clause[mark.first] == scene.clause[first]
        ]
        found = company_measures().get(("person", verbs[-1].row["class"])) if verbs else None
        if found is None:
            return None
        measure, qualifiers = refined(scene, verbs[-1], *found)
        return MeasureWords(scene.span(verbs[-1].first, verbs[-1].last), measure, qualifiers), False
    if scene.words[at : at + 2] != ["as", "many"]:
        return None
    company = company_of(scene, replace(amount, last=at + 2))
    shot = company is not None and company[1] < last and company[0].measure in {"shooting_victims", "police_shootings"}
    return (company[0], False) if company is not None and shot else None


def _whom(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """ "The number of women killed was twice", "teenagers were shot twice as often": the part that is compared."""
    if "often" not in scene.words[first:last]:
        return part_of_number(scene, first)
    verb = next((mark.first for mark in actions(scene) if mark.last <= first), first)
    clause = scene.clause[first]
    found = [
        mark.row["qualifier"] for mark in scene.qualifiers if mark.last <= verb and scene.clause[mark.first] == clause
    ]
    return tuple(dict.fromkeys(found))


def _per_head(scene: Scene, first: int, last: int) -> bool:
    """Whether the comparison is of figures per head: said so, of risks, or behind a rate in the same sentence."""
    for cue in scene.cues:
        beside = cue.first - last <= _RISK and scene.clause[cue.first] == scene.clause[first]
        if cue.row["cue"] == "per_head" and (cue.last <= first or beside):
            return True
    if names_a_count(scene, first, last):
        return False
    if heads_told(scene, first, last + _RISK):
        return True
    counted = _of_counts(scene, first, last)
    if rate_before(scene, first) and not (counted and counts_anew(scene, first)):
        return True
    if counted:
        return False
    near = scene.words[max(0, first - _RISK) : last + _RISK]
    if not word_set("of_risks").isdisjoint(near):
        return True
    shares = {at for m in scene.measures if m.row["form"] == "percent" for at in range(m.first, m.last)}
    rated = any(scene.word(at) in RATES for at in range(max(0, first - _RISK), last) if at not in shares)
    return rated or _goes_on_with_rate(scene, first, last, shares)


def _of_counts(scene: Scene, first: int, last: int) -> bool:
    """ "Is safer, and had more robberies than Reno", "as many murders as Mesa": whatever stands around it, counts."""
    for at in range(first, last):
        if scene.word(at) in _MORE or scene.words[at - 1 : at + 1] == ["as", "many"]:
            noun = noun_after(scene, at + 1)
            if noun is not None and noun.row["form"] == "noun" and noun.last <= last:
                return True
    return False


def to_an_average(scene: Scene, last: int) -> bool:
    """ "Below the national average", "four times the national rate": no count of one place comes up to a nation's."""
    at = last + (scene.word(last) == "'s")
    shares = any(mark.row["form"] == "percent" and mark.first <= at < mark.last for mark in scene.measures)
    return scene.word(at) in word_set("average_level") and not shares


def _goes_on_with_rate(scene: Scene, first: int, last: int, shares: set[int]) -> bool:
    """ "Its rate was second only to Reno's, and almost twice the nation's": the subject is still the rate."""
    if "rate" not in scene.has or not _COUNTED.isdisjoint(scene.words[first:last]):
        return False
    told = next((at for at in range(first - 1, -1, -1) if scene.words[at] == "rate" and at not in shares), None)
    if told is None or scene.clause[told] != scene.clause[first]:
        return False
    return not any(told < mark.first < last for mark in scene.measures)


def _judged(scene: Scene, first: int, last: int) -> str:
    """The word of "deadlier than Detroit", "twice as violent as Chicago": places are called so for their rate."""
    judged = [scene.word(at - 1) for at in range(first + 1, last) if scene.word(at) in _LINKS]
    judged.append(scene.word(first) if judged else "")  # "deadlier in 2023 than Reno"
    return next((word for word in judged if word in word_sets("judged_deadly", "judged_violent")), "")


def _own_period(
    scene: Scene, first: int, last: int, period: PeriodWords | None, places: list[PlaceWords]
) -> PeriodWords | None:
    inside = [other for other in scene.periods if first <= other.first < last and other is not period]
    if period is not None and inside and not _LINKS.isdisjoint(scene.words[inside[0].last : period.first]):
        return inside[0]  # "a quarter as many murders in 2010 as in 1990"
    if period is None and inside and places and not _LINKS.isdisjoint(scene.words[inside[0].last : last]):
        return inside[0]  # "half as many in 2015 as Chicago"
    found = period_of(scene, first, last)
    if places and (found is None or found is period):
        if of_another_year(scene, first, last, period, places):
            return None
        return period  # "three times that of Chicago in 2015", "twice our murders last year": one year for both
    return None if found is period or _listed_with(scene, period, found) else found


def _listed_with(scene: Scene, period: PeriodWords | None, found: PeriodWords | None) -> bool:
    """ "Higher than in 2015, 2014 or even 2011": each year of the list is on the other side."""
    if period is None or found is None or found.first < period.last:
        return False
    named = {at for other in scene.periods for at in range(other.first, other.last)}
    between = [scene.word(at) for at in range(period.last, found.first) if at not in named]
    return all(word in _LISTS or word.isdecimal() for word in between)


def _own_place(scene: Scene, first: int, last: int, against: list[PlaceWords]) -> PlaceWords | None:
    near = [m for m in scene.places if first <= m.first < last and m.words not in against]
    near = [m for m in near if not scene.far[m.first] or "as" in scene.words[m.last : last]]  # "in Reno as in Mesa"
    if near:
        return near[0].words
    fields = [mark.words for mark in scene.places if mark.last <= first and field_of_rivals(scene, mark, against)]
    marks = [
        mark
        for mark in scene.places
        if mark.words not in [*against, *fields]
        and mark.last <= first
        and not scene.hidden[mark.first]
        and not scene.far[mark.first]
        and not in_group(scene, mark)
        and not describes(scene, mark)
        and not in_aside(scene, mark, last)
        and unmatched(scene, mark) is None
        and not _of_another(scene, mark)
        and not _apposed(scene, mark)
    ]
    here = [mark for mark in marks if scene.clause[mark.first] == scene.clause[first]]
    if here or marks:
        return (here or marks)[-1].words
    others = [mark.words for mark in scene.places if mark.last <= first and _of_another(scene, mark)]
    found = place_of(scene, first, last)
    return None if found in [*against, *others, *fields] else found


def _apposed(scene: Scene, mark: PlaceMark) -> bool:
    """ "Chicago, that city they scold,": words that only point at the place right before them."""
    named = any(one.last == mark.first - 1 and one.words.candidates for one in scene.places)
    return named and not mark.words.candidates and scene.word(mark.first - 1) == ","


def _of_another(scene: Scene, mark: PlaceMark) -> bool:
    """ "Passed Houston's, which was 12.1, and was double Reno's": a place whose figure alone is told is another one.

    So is that of "less than half of Reno's 24.1 but above Mesa's", and of "second only to Houston's among big cities
    and double Reno's".
    """
    if ahead_in_order(scene, mark):
        return True
    figure = any(q.first == mark.last + 1 for q in scene.quantities) and scene.word(mark.first - 1) in _LINKS | {"of"}
    return scene.word(mark.last) == "'s" and (figure or scene.word(mark.last + 1) in word_set("phrase_end"))


def _whose_deaths(scene: Scene, first: int, last: int) -> str:
    """ "Twice as many officers were killed": officers right before their verb, else homicides."""
    officers = (mark.last for mark in scene.company if mark.row["class"] == "officer" and first <= mark.first < last)
    own = any(scene.word(at) in word_set("be") for at in officers)
    return "officers_killed" if own else "homicides"


def _befell_those_told(scene: Scene, first: int) -> MeasureWords | None:
    """ "9,050 vehicles were stolen, half again as many as": what befell those counted right before, if no noun says."""
    told = [one for one in scene.quantities if one.last <= first and one.kind is QuantityKind.COUNT]
    if not told or scene.clause[told[-1].first] != scene.clause[first]:
        return None
    if any(told[-1].first <= mark.first and mark.last <= first for mark in scene.measures):
        return None
    found = company_of(scene, told[-1])
    return found[0] if found is not None else None


def _measure(scene: Scene, first: int, last: int) -> tuple[MeasureWords | None, bool]:
    if not word_set("killing_compared").isdisjoint(scene.words[first:last]):
        return MeasureWords(scene.span(first, last), _whose_deaths(scene, first, last)), False
    if (judged := _judged(scene, first, last)) in word_set("judged_deadly"):
        return MeasureWords(scene.span(first, last), "homicides"), False
    if judged:  # where murders are told of, a place is dangerous for them
        rated = "per_head" in scene.kinds and any(mark.row["measure"] == "homicides" for mark in scene.measures)
        crimes = "homicides?:violent_crimes" if rated or judged == "dangerous" else "violent_crimes"
        return MeasureWords(scene.span(first, last), crimes), False
    befell = befell_more(scene, first)
    if befell is not None:
        return befell, False
    if (risk := risk_of(scene, first)) is not None:
        return risk, True
    counted = scene.words[first + 1 : first + 3]
    level = scene.words[first : first + 4] in (["as", "many", "people", "as"], ["as", "many", "residents", "as"])
    if level and not word_set("lives_lost") & set(scene.words):
        return MeasureWords(scene.span(first, first + 3), "population"), False
    if counted in (["people", "than"], ["residents", "than"], ["inhabitants", "than"]):
        if scene.word(first - 1) in word_sets("loses", "buries"):
            return lost_more(scene, first), False  # "we lost more people than Reno"
        return MeasureWords(scene.span(first, first + 2), "population"), False
    inside = [mark for mark in scene.measures if first <= mark.first < last or mark.first in (last, last + 1)]
    mark = inside[0] if inside else noun_after(scene, first + 1)
    befell = _befell_those_told(scene, first) if mark is None else None
    if befell is not None:
        return befell, False
    mark = mark or subject(scene, first, figures=False)
    if mark is None or told_of_a_rival(scene, mark.first, first, last):
        return None, False
    words = measure_words(scene, mark)
    return words, words.rate
