"""Extremes and ranks told by who has more: "only Chicago had more", "no year was worse", "not so few in a decade".

Of these words nothing is denied: what no other place or year has more of is the highest. A field is needed (places, or
years); "no one had more", "no city had a higher mountain" and "only one had more to say" name no figure of ours.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.federal_cases import of_federal_guns
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.exceptions import behind, left_out_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.ahead_or_behind import ahead_or_behind
from onrecord.grammar.standing.behind_named import behind_named, rank_behind
from onrecord.grammar.standing.degrees import Degree, degree_behind, degrees
from onrecord.grammar.standing.only_these import of_year_before, years_alone
from onrecord.grammar.standing.scopes import OF_ITS_SIZE, of_its_size, scope_of
from onrecord.grammar.standing.than_then import of_nothing, than_then
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.tokens import Token
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import table, word_set
from onrecord.model import (
    End,
    MeasureWords,
    Of,
    Operator,
    PlaceWords,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
    Span,
)

_NONE = word_set("of_none") | {"nothing"}
_ONLY = frozenset({"only", "just"})
_AHEAD = frozenset({"states", "cities"})
# What wakes the rule; nothing is "so few" without a word that denies, and "every state" no other without an exception.
SIGNS = _NONE | _ONLY | _AHEAD | {"not", "never", "except"}
_DENIED = 7  # tokens from "not" to "so few": "not since 1990 had the city seen so few"
_THAN = 4  # tokens from "than" to the subject: "than that of Missouri"
_OPENING = _NONE | _ONLY | {"every", "all", "never"} | word_set("so_degree")
_FEW = 12  # "only five cities had more": a longer count is no rank that is told so


def read(scene: Scene, statement: int, earlier: Earlier, taken: set[int]) -> Iterator[Reading]:
    """Every extreme and rank told so; `taken` collects their tokens, in which nothing else compares."""
    ahead = _so_many_ahead(scene)
    for at, word in enumerate(scene.words):
        if (word not in _OPENING and at not in ahead) or scene.hidden[at] or at in taken:
            continue
        if word != "never" and than_then(scene, at):
            continue
        if word in _NONE:
            reading = _none(scene, statement, at, earlier)
        elif word == "never":
            reading = _never(scene, statement, at, earlier)
        elif word in {"every", "all"} and scene.left_out:
            reading = _every_other(scene, statement, at, earlier)
        elif word in _ONLY or at in ahead:
            reading = _only(scene, statement, at, earlier)
        else:
            reading = _not_so(scene, statement, at, earlier) if word in word_set("so_degree") else None
        if reading is not None:
            taken.update(at for at, token in enumerate(scene.tokens) if _within(reading.span, token))
            yield reading


def _so_many_ahead(scene: Scene) -> set[int]:
    """ "Four states had more.": where such a sentence begins, which says no more than that."""
    if scene.has.isdisjoint(_AHEAD):
        return set()
    counts = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and scene.word(one.last) in _AHEAD)
    plain = (one for one in counts if one.value <= _FEW and one.operator is Operator.EQUAL)
    return {one.first for one in plain if _says_no_more(scene, degree_behind(scene, one.first))}


def _says_no_more(scene: Scene, degree: Degree | None) -> bool:
    """Whether a word that compares stands right behind its verb and, with its noun, ends the phrase."""
    if degree is None or scene.word(degree.first - 1) not in word_set("degree_verb") | {"a"}:
        return False
    last = next((mark.last for mark in scene.measures if mark.first == degree.last), degree.last)
    return scene.word(last) in word_set("phrase_end")


def _within(span: Span, token: Token) -> bool:
    return span.start <= token.start < span.end


def _none(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "No large city had a higher rate", "no year on record was worse"."""
    degree = degree_behind(scene, at)
    scope = _field(scene, at, degree) if degree is not None else None
    if degree is None or scope is None:
        return None
    return _but_for(scene, at, _make(scene, statement, at, degree, scope, earlier, None))


def _never(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Never had more homicides than in 2017", "never seen as many as last year": that year was the highest."""
    degree = degree_behind(scene, at)
    behind = [period for period in scene.periods if degree is not None and period.first >= degree.last]
    if degree is None or not behind or {"than", "as"}.isdisjoint(scene.words[degree.last : behind[0].first]):
        return None
    return _make(scene, statement, at, degree, ScopeWords(ScopeKind.EVER), earlier, None)


def _but_for(scene: Scene, at: int, reading: Reading | None) -> Reading | None:
    """ "No state but Louisiana", "aside from Reno, no city": behind those left out the subject has its rank."""
    if reading is None or not scene.left_out:
        return reading
    return behind(reading, left_out_of(scene.left_out, Mark(at, at + 1, {})))


def _every_other(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Every state but Louisiana had a lower rate than Missouri", "all but two cities had fewer": the other end."""
    degree = degree_behind(scene, at)
    scope = _field(scene, at, degree) if degree is not None else None
    if degree is None or scope is None or scope.kind is not ScopeKind.AMONG:
        return None
    end = End.HIGHEST if degree.end is End.LOWEST else End.LOWEST
    made = _make(scene, statement, at, degree._replace(end=end), scope, earlier, None)
    told = _but_for(scene, at, made)
    return told if told is not None and told.shape is Shape.RANK else None


def _field(scene: Scene, at: int, degree: Degree) -> ScopeWords | None:
    """The field that "no" empties: years, or places of one kind."""
    between = scene.words[at + 1 : degree.first]
    if of_nothing(scene, at, degree.first) and any(0 < one.first - degree.last < _THAN for one in scene.periods):
        return ScopeWords(ScopeKind.EVER)  # "nothing in the books is worse than last year"
    if scene.word(at) == "nowhere":
        return ScopeWords(ScopeKind.AMONG, group="country")
    if {"year", "years"} & set(between):
        found = scope_of(scene, at, at + 1)
        if found is not None and found[0].kind is not ScopeKind.AMONG:
            return found[0]
        return ScopeWords(ScopeKind.EVER)
    if "ever" in between and not word_set("terms_of_office").isdisjoint(between):
        return ScopeWords(ScopeKind.EVER)  # "no mayor has ever had fewer officers"
    if "office" in between and of_federal_guns(scene):
        return ScopeWords(ScopeKind.AMONG, group=COURTS)  # "no office charged more"
    courts = "district" in between and not word_set("courts").isdisjoint(between)  # "no federal district in the nation"
    group = next((mark for mark in scene.groups if at < mark.first < degree.first and not courts), None)
    big = not word_set("large").isdisjoint(between)  # "no big city in America"
    if group is not None and not (big and group.row["group"] in {"us-cities", "country"}):
        return ScopeWords(ScopeKind.AMONG, group=group.row["group"])
    for row in table("fields"):
        if set(row["words"].split("|")) & set(between):
            if of_its_size(scene, at) is not None:
                return OF_ITS_SIZE
            return ScopeWords(ScopeKind.AMONG, group=row["large"] if big else row["group"])
    return None


def _only(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Only Dallas and Houston had more", "only two states had a higher rate": a rank behind so many."""
    if (beside := ahead_or_behind(scene, statement, at, earlier.last_counted)) is not None:
        return beside
    degree = degree_behind(scene, at)
    if degree is None:
        return None
    if (years := years_alone(scene, at)) is not None:
        return of_year_before(scene, at, _make(scene, statement, at, degree, years[0], earlier, years[1] + 1))
    named = [mark for mark in scene.places if at < mark.first < degree.first and mark.words.candidates]
    counted = [
        q
        for q in scene.quantities
        if at <= q.first <= at + 2 and q.kind is QuantityKind.COUNT and q.value <= _FEW and q.last < degree.first
    ]
    if named and not counted:
        field = behind_named(scene, at, degree, named, earlier.open_order(statement))
        number = rank_behind(scene, named, field.scope) if field else None
        made = _make(scene, statement, at, degree, field.scope, earlier, number) if field else None
        return replace(made, of=made.of or field.of) if made and field else None
    kind = _field(scene, at, degree)
    if counted and kind is not None and kind.kind is ScopeKind.AMONG:
        return _make(scene, statement, at, degree, kind, earlier, int(counted[0].value) + 1)
    return None


def _not_so(scene: Scene, statement: int, at: int, earlier: Earlier) -> Reading | None:
    """ "Have not seen so few thefts in ten years", "never had so many", "hasn't been this low since 1965"."""
    row = degrees().get("as " + scene.word(at + 1))
    nots = [
        cue
        for cue in scene.cues
        if cue.row["cue"] == "not"
        and (0 <= at - cue.last <= _DENIED or (cue.first == 0 and scene.word(cue.last) == "since"))
        and scene.clause[cue.first] == scene.clause[at]
    ]
    if row is None or not nots or is_strange(scene, at + 2):  # "so many tourists"
        return None
    if any(one.first <= at < one.last for one in scene.quantities):
        return None  # "never had as many as 80": a bound
    found = scope_of(scene, at, at + 2)
    between = [p for p in scene.periods if nots[-1].last <= p.first < at and is_window(scene, p)]
    if found is None and between:  # "not since 1990 have so many"
        found = ScopeWords(ScopeKind.SINCE, start=between[-1]), at + 2
    if found is None and scene.word(nots[-1].first) != "never":
        return None
    scope = found[0] if found is not None else ScopeWords(ScopeKind.EVER)
    nation = next((mark.words for mark in scene.places if mark.first > at and _in_the_nation(scene, mark)), None)
    in_nation = nation is not None and scope.kind in {ScopeKind.AMONG, ScopeKind.EVER}  # "never this many in America"
    scope = ScopeWords(ScopeKind.EVER) if in_nation else scope
    degree = Degree(at, at + 2, End(row["end"]), False, False)
    told = earlier if scene.word(at + 2) in word_set("so_many_of") else Earlier()  # "so many died", not "so many fans"
    made = _make(scene, statement, nots[-1].first, degree, scope, told, None, last=found[1] if found else 0)
    return replace(made, places=(nation,)) if made is not None and in_nation and nation is not None else made


def _in_the_nation(scene: Scene, mark: PlaceMark) -> bool:
    """ "In America", "in the nation", and not "in the nation's capital"."""
    before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
    return mark.words.kind == "nation" and scene.word(before) == "in" and scene.word(mark.last) != "'s"


def _make(
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
