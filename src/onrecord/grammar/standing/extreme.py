"""What an extreme is of: its measure, place and period, whether per head, and whether it is one of several."""

from __future__ import annotations

from onrecord.grammar.context.befell_last import befell_at_a_rate, befell_last
from onrecord.grammar.figures.before_bracket import before_bracket
from onrecord.grammar.figures.company import company_of
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import RATES, cleared_ones, measure_words
from onrecord.grammar.figures.per_head import bare_rate
from onrecord.grammar.figures.qualifiers_near import qualifiers_near
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.asides import aside_opens
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import place_of
from onrecord.grammar.sentence.top_years import made_top
from onrecord.grammar.standing.beside_figure import behind_far_figure, place_beside, time_beside
from onrecord.grammar.standing.extreme_rate import is_rate, listed_per_head
from onrecord.grammar.standing.extreme_times import time_of_extreme
from onrecord.grammar.standing.ranked_change import end_of, in_percent, ranked_change
from onrecord.grammar.standing.violent_years import for_police, most_violent
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import word_set
from onrecord.model import (
    End,
    MeasureWords,
    Of,
    PlaceWords,
    QuantityKind,
    Reading,
    ScopeWords,
    Shape,
    Unit,
)

_FIELDS = frozenset({COURTS, "us-states", "us-cities"})  # of which the nation is no part
_AMONG = frozenset({"among", "amongst"})
_NEAR_IT = 5  # tokens from "came near" to "record"
_DEFINITE = frozenset({"the", "'s"})
_ASIDE = 4  # tokens from a number to the end of its aside: "with 780 sworn police officers,"
_TO_MEASURE = 4  # tokens from a superlative to what is counted


def make_extreme(scene: Scene, statement: int, cue: Mark, first: int, last: int, scope: ScopeWords | None) -> Reading:
    """An EXTREME reading of the tokens `first` to `last`; no `scope` is a peak without a stated window."""
    measure = _measure(scene, cue)
    rate = is_rate(scene, cue, measure, last)
    span_first, among = among_the(scene, cue)
    span_first = min(span_first, _named_before(scene, cue))
    change, beside = ranked_change(scene, cue), time_beside(scene, cue)
    return Reading(
        Shape.EXTREME,
        scene.span(min(first, span_first), last),
        statement,
        ("extreme", "back then") if _back_then(scene, cue) else ("extreme",),
        measure=measure,
        qualifiers=qualifiers_near(scene, cue.first, cue.last) or _of_those_beside(scene, cue),
        places=_places(scene, first, last, scope) if not _of_parts(scope) else _part_before(scene, first),
        period=made_top(scene, cue) or time_of_extreme(scene, cue, scope, last, beside),
        told=beside is not None,
        end=End(cue.row["value"]) if change is None else end_of(change),
        scope=scope,
        among_the=among,
        former=_is_former(scene, cue),
        unpaired=behind_far_figure(scene, cue),
        of=Of.CHANGE if change is not None else Of.RATE if rate else None,
        unit=Unit.PERCENT if change is not None and in_percent(scene, cue, change) else None,
    )


def _of_those_beside(scene: Scene, cue: Mark) -> tuple[str, ...]:
    """ "The killings of nine children, which is the most since 2011", "among them nine boys, the most": of these."""
    at = cue.first - (scene.word(cue.first - 1) in word_set("article"))
    at -= 2 * (scene.word(at - 2) == "which" and scene.word(at - 1) in word_set("is_or_was"))
    if scene.word(at - 1) != ",":
        return ()
    counted = {one.last for one in scene.quantities if one.kind is QuantityKind.COUNT}
    return tuple(mark.row["qualifier"] for mark in scene.qualifiers if mark.last == at - 1 and mark.first in counted)


def _is_former(scene: Scene, cue: Mark) -> bool:
    """ "The previous record", "the record of 156, set in 2017", "last year's record": it stood until it was broken."""
    near = scene.words[max(0, cue.first - 1) : cue.last]
    named = cue.row["cue"] == "record" and not _DEFINITE.isdisjoint(near) and not _stands(scene, cue)
    return named or not {"previous", "old", "former"}.isdisjoint(near)


def _back_then(scene: Scene, cue: Mark) -> bool:
    """ "Louisville had 119 killings in 2016, then a record", "at the time the most ever": until it was broken."""
    at = cue.first - (scene.word(cue.first - 1) in word_set("article"))
    return scene.words[at - 2 : at] == [",", "then"] or scene.words[max(0, at - 3) : at] == ["at", "the", "time"]


def _stands(scene: Scene, cue: Mark) -> bool:
    """ "The record low was 61", "below the record of 970": nobody says that it was broken."""
    if scene.words[cue.last - 1] in {"low", "high"} or scene.word(cue.last) in {"low", "high"}:
        return True
    if not word_set("near_it").isdisjoint(scene.words[max(0, cue.first - _NEAR_IT) : cue.first]):
        return True
    return any(
        one.row["cue"] == "more" and one.row["value"] == "<" and 0 <= cue.first - one.last <= 2 for one in scene.cues
    )


def _named_before(scene: Scene, cue: Mark) -> int:
    """ "Murder rate is record setting": the noun right before the verb identifies the statement."""
    for mark in scene.measures:
        if mark.last == cue.first - 1 and scene.word(mark.last) in word_set("is_or_was"):
            return mark.first
    return cue.first


def among_the(scene: Scene, cue: Mark) -> tuple[int, bool]:
    """ "One of the highest", "among the lowest"."""
    before = scene.words[max(0, cue.first - 4) : cue.first]
    opens = _AMONG | {"one", "some"} if "of" in before else _AMONG
    among = next((at for at, word in enumerate(before) if word in opens), None)
    return (cue.first, False) if among is None else (cue.first - len(before) + among, True)


def _measure(scene: Scene, cue: Mark) -> MeasureWords | None:
    """The noun behind the superlative, one in its segment, or the subject; "deadliest" is said of killings."""
    worst_year = scene.words[cue.first] == "worst" and scene.word(cue.last) == "year"
    if scene.words[cue.first] in word_set("deadly") or worst_year:
        if (killed := for_police(scene, cue)) is not None:
            return killed
        mark = subject(scene, cue.first)
        if mark is None and scene.words[cue.first] == "safest" and scene.word(cue.last) in word_set("dwellers"):
            return None  # "residents are the safest they have been": by what the text has counted
        if mark is None or _kills_none(scene, cue, mark):
            return MeasureWords(scene.span(cue.first, cue.last), "homicides")
        if mark.row["measure"] not in {"homicides", "shooting_victims"}:
            return None
        return measure_words(scene, mark)
    if (rated := listed_per_head(scene, cue)) is not None:
        return rated
    mark = _noun(scene, cue)
    if mark is None:
        told = _cleared_share(scene, cue) or _befallen(scene, cue) or _officers_beside(scene, cue)
        told = told or befell_at_a_rate(scene, cue.first)
        if told is not None:
            return told
        mark = subject(scene, cue.first, figures=_sets_a_figure(scene, cue)) or _bare_crime(scene, cue)
        mark = None if mark is not None and _of_the_next(scene, cue, mark) else mark
    if mark is None and scene.words[cue.last - 1] == "violent":
        return most_violent(scene, cue)
    if mark is None:
        return None
    befell = befell_last(scene, cue.first, mark) if mark.last <= cue.first else None
    if befell is not None:
        return befell
    words = measure_words(scene, mark)
    return cleared_ones(scene, mark, words) if mark.first >= cue.last else words


def _kills_none(scene: Scene, cue: Mark, mark: Mark) -> bool:
    """ "Robberies rose in the city's deadliest year": what nobody dies of makes no year deadly."""
    return scene.words[cue.first] in word_set("deadliest_words") and mark.row["measure"] in word_set("takes_no_life")


def _officers_beside(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "Murders rose, and the department, with 950 officers, has the fewest in years": of what the aside counts."""
    if scene.has.isdisjoint(word_set("officers_had")):
        return None
    verb = cue.first - 1 - (scene.word(cue.first - 1) in word_set("owns_level"))
    closing = verb - 1 - (scene.word(verb - 1) in word_set("still_has"))
    number = next(
        (q for q in scene.quantities if 0 < closing - q.last <= _ASIDE and q.kind is QuantityKind.COUNT), None
    )
    if number is None or scene.word(closing) != "," or scene.word(verb) not in word_set("has_or_is"):
        return None
    opening = aside_opens(scene, number.first, _ASIDE) or 0
    officers = next((at for at in range(number.last, closing) if scene.word(at) in word_set("officers_had")), None)
    if officers is None or scene.word(opening - 1) not in word_set("forces"):
        return None
    return MeasureWords(scene.span(number.first, officers + 1), "sworn_officers")


def _of_the_next(scene: Scene, cue: Mark, mark: Mark) -> bool:
    """ "Maine had the lowest rate, Alaska the most violent crime": what is told of the next place, behind a comma."""
    behind = mark.first >= cue.last and scene.segment[mark.first] != scene.segment[cue.first]
    return behind and any(cue.last < place.first < mark.first and place.words.candidates for place in scene.places)


def _bare_crime(scene: Scene, cue: Mark) -> Mark | None:
    """ "Crime in the city has reached a new low": the subject that opens the sentence, whatever was counted before."""
    opens = (mark for mark in scene.measures if mark.first <= 1 and mark.row["measure"] == "index_crimes")
    return next((mark for mark in opens if scene.clause[mark.first] == scene.clause[cue.first]), None)


def _noun(scene: Scene, cue: Mark) -> Mark | None:
    """The noun of a superlative: the record itself, the one behind it, or one around it."""
    mark = (
        _own_noun(scene, cue)
        or noun_after(scene, cue.last)
        or next(
            (
                m
                for m in scene.measures
                if cue.last <= m.first <= cue.last + _TO_MEASURE
                and m.row["form"] != "other"
                and scene.segment[m.first] == scene.segment[cue.first]
            ),
            None,
        )
    )
    if mark is not None:
        return mark
    inside = [m for m in scene.measures if m.first <= cue.first < m.last or m.last == cue.first or m.first == cue.first]
    return inside[0] if inside else None


def _own_noun(scene: Scene, cue: Mark) -> Mark | None:
    """The noun that is a record's own word, or that stands right before the bracket of a superlative."""
    own = next((m for m in scene.measures if m.first == cue.first and cue.row["cue"] == "record"), None)
    return own or (before_bracket(scene, scene.measures, cue.first) if "(" in scene.has else None)


def _sets_a_figure(scene: Scene, cue: Mark) -> bool:
    """ "Grew to a record 8.4 million": the record is of what its number counts, residents included."""
    return cue.row["cue"] == "record" and any(cue.first <= quantity.first <= cue.last for quantity in scene.quantities)


def _befallen(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "Officers seized a record 12,088 guns": the record is of what befell those that its number counts."""
    number = next((q for q in scene.quantities if cue.row["cue"] == "record" and q.first <= cue.last < q.last), None)
    befell = company_of(scene, number) if number is not None else None
    return befell[0] if befell is not None else None


def _cleared_share(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "Cleared 32 percent of homicides, one of the lowest rates": the rate is the share that was cleared.

    So is that of "solved half of them, and the rate was the lowest".
    """
    clears = [m for m in scene.company if m.row["class"] == "cleared" and m.last <= cue.first]
    if not clears:
        return None
    percents = any(q.kind is QuantityKind.PERCENT and q.last <= cue.first for q in scene.quantities)
    at = bare_rate(scene, cue.first)
    told = at is not None and clears[-1].last <= at and scene.word(at - 1) in word_set("before_noun")
    if not told and not (percents and scene.word(cue.last) in RATES):
        return None
    return MeasureWords(scene.span(clears[-1].first, clears[-1].last), "clearance_rate")


def _places(scene: Scene, first: int, last: int, scope: ScopeWords | None) -> tuple[PlaceWords, ...]:
    place = place_beside(scene, first) or _victor(scene, first) or place_of(scene, first, last)
    if place is not None and place.kind == "nation" and scope is not None and scope.group in _FIELDS:
        return ()  # "the most of any district in the country": the nation is the field
    return (place,) if place else ()


def _of_parts(scope: ScopeWords | None) -> bool:
    return scope is not None and scope.group == "parts:"


def _part_before(scene: Scene, first: int) -> tuple[PlaceWords, ...]:
    """ "The 22nd District had 203, the most in the city": the part, and not the city that the field is in."""
    parts = [mark.words for mark in scene.places if mark.words.kind == "part"]
    before = [words for words in parts if words.span.start < scene.tokens[first].start]
    return tuple((before or parts)[-1:])


def _victor(scene: Scene, first: int) -> PlaceWords | None:
    """ "Jackson edged out Memphis for deadliest city": who beats others for a place in an order takes it."""
    for_what = first - 1 - (scene.word(first - 1) == "the")
    if scene.word(for_what) not in {"for", "as"}:
        return None
    clause = scene.clause[first]
    beats = [
        cue.first for cue in scene.cues if cue.row["cue"] == "beat" and cue.last < first and cue.row["value"] == ">"
    ]
    beats += [at for at in range(for_what) if scene.words[at] in word_set("outranks")]  # "passed Ohio for the most"
    if not beats or scene.clause[max(beats)] != clause:
        return None
    before = [mark for mark in scene.places if mark.last <= max(beats)]
    return before[-1].words if before else None
