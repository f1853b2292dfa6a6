"""Highest, lowest, record: "the most since 1996", "a 25-year high", "one of the lowest rates in the country"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.grammar.marks import Mark
from onrecord.grammar.scene import Scene
from onrecord.grammar.scopes import scope_of
from onrecord.grammar.slots import is_window, period_of, place_of, told_of
from onrecord.grammar.subjects import measure_words, noun_after, qualifiers_near, subject
from onrecord.lexicon.load import word_set
from onrecord.model import (
    End,
    MeasureWords,
    Of,
    PeriodWords,
    PlaceWords,
    QuantityKind,
    Reading,
    ScopeKind,
    ScopeWords,
    Shape,
    WindowWords,
)

_PER_HEAD = 6  # tokens between a superlative and "per capita"


def read(scene: Scene, statement: int, ranked: set[int]) -> Iterator[Reading]:
    """Every superlative with a field, and every record. `ranked` holds tokens that a rank has taken."""
    taken: set[int] = set(ranked)
    for cue in scene.cues:
        if scene.hidden[cue.first] or cue.first in taken:
            continue
        match cue.row["cue"]:
            case "super":
                reading = _superlative(scene, statement, cue)
            case "record":
                reading = _record(scene, statement, cue)
            case "more":
                reading = _more_than_any(scene, statement, cue)
            case "never":
                reading = _make(scene, statement, cue, cue.first, cue.last, ScopeWords(ScopeKind.EVER))
            case "peak":
                reading = _peak(scene, statement, cue)
            case _:
                reading = None
        if reading is not None:
            taken.update(range(cue.first, cue.last))
            yield reading
    yield from _year_highs(scene, statement)


def _year_highs(scene: Scene, statement: int) -> Iterator[Reading]:
    """ "A 25-year high"."""
    for quantity in scene.quantities:
        if quantity.kind is not QuantityKind.DURATION or quantity.grain != "year" or scene.hidden[quantity.first]:
            continue
        at = quantity.last + (scene.word(quantity.last) == "-")
        word = scene.word(at)
        if word not in {"high", "low", "peak", "record"} or scene.word(at + 1) in {"school", "schools"}:
            continue
        cue = Mark(at, at + 1, {"cue": "peak", "value": "lowest" if word == "low" else "highest", "form": "noun"})
        scope = ScopeWords(ScopeKind.YEARS, years=int(quantity.value))
        first = quantity.first - (scene.word(quantity.first - 1) == "a")
        yield _make(scene, statement, cue, first, at + 1, scope)


def _more_than_any(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "More than in any year since 2004", "more than any year in two decades"."""
    field = [
        g for g in scene.groups if cue.last <= g.first <= cue.last + 6 and "any" in scene.words[g.first - 1 : g.last]
    ]
    if field and "than" in scene.words[cue.last : field[0].last]:
        end = "highest" if cue.row["value"] == ">" else "lowest"
        scope = ScopeWords(ScopeKind.AMONG, group=field[0].row["group"])
        return _make(
            scene, statement, Mark(cue.first, cue.last, {**cue.row, "value": end}), cue.first, field[0].last, scope
        )
    years = [c for c in scene.cues if c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + 6]
    if not years or "than" not in scene.words[cue.last : years[0].first]:
        return None
    found = scope_of(scene, years[0].first, years[0].last)
    scope, last = found if found is not None else (ScopeWords(ScopeKind.EVER), years[0].last)
    end = "highest" if cue.row["value"] == ">" else "lowest"
    return _make(scene, statement, Mark(cue.first, cue.last, {**cue.row, "value": end}), cue.first, last, scope)


def _superlative(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return None
    if scene.word(cue.first - 1) == "at" and scene.words[cue.first] in {"least", "most", "best", "worst"}:
        return None
    if (
        scene.words[cue.first] == "most"
        and scene.word(cue.last) in {"of", "americans", "people", "likely", "recent", "recently"}
        and scope_of(scene, cue.first, cue.last) is None
    ):
        return None
    if word_set("field_noun") & set(scene.words[cue.last : cue.last + 2]):
        return None  # "the deadliest big cities" orders places and claims nothing
    found = scope_of(scene, cue.first, cue.last)
    if found is None and scene.word(cue.first - 1) == "'s" and scene.word(cue.last) == "year":
        found = ScopeWords(ScopeKind.EVER), cue.last + 1  # "Detroit's worst year"
    if found is None:
        return None
    scope, last = found
    return _make(scene, statement, cue, cue.first, max(last, cue.last), scope)


def _record(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    if _of_person(scene, cue):
        return None
    found = scope_of(scene, cue.first, cue.last)
    scope, last = (
        found if found is not None and found[0].kind is not ScopeKind.AMONG else (ScopeWords(ScopeKind.EVER), cue.last)
    )
    return _make(scene, statement, cue, cue.first, max(cue.last, min(last, cue.last + 10)), scope)


def _of_person(scene: Scene, cue: Mark) -> bool:
    """ "A record of three commendations", "the public record": no extreme."""
    words = scene.words[cue.first : cue.last]
    plain = words[-1:] == ["record"] and words[0] in {"a", "the", "its", "previous", "old", "former"}
    if not plain:
        return False
    return scene.word(cue.last) in {"of", "shows", "show", "keeping"} and not any(
        quantity.first == cue.last + 1 and quantity.value > 20 for quantity in scene.quantities
    )


def _peak(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    beside = [q for q in scene.quantities if q.kind is QuantityKind.DURATION and q.last in (cue.first, cue.first - 1)]
    if beside or any(c.row["cue"] == "record" and 0 <= cue.first - c.last <= 0 for c in scene.cues):
        return None  # "the record high of 562" is told once
    near = [
        q
        for q in scene.quantities
        if cue.last - 1 <= q.first <= cue.last + 3 and q.kind in {QuantityKind.COUNT, QuantityKind.RATE}
    ]
    if not near:
        return None
    return _make(scene, statement, cue, cue.first, cue.last, None)


def _make(scene: Scene, statement: int, cue: Mark, first: int, last: int, scope: ScopeWords | None) -> Reading:
    measure = _measure(scene, cue)
    rate = _is_rate(scene, cue, measure, last)
    span_first, among = _among_the(scene, cue)
    span_first = min(span_first, _named_before(scene, cue))
    return Reading(
        Shape.EXTREME,
        scene.span(min(first, span_first), last),
        statement,
        ("extreme",),
        measure=measure,
        qualifiers=qualifiers_near(scene, cue.first, cue.last),
        places=_places(scene, first, last),
        period=_period(scene, cue, scope, last),
        end=End(cue.row["value"]),
        scope=scope,
        among_the=among,
        of=Of.RATE if rate else None,
    )


def _named_before(scene: Scene, cue: Mark) -> int:
    """ "Murder rate is record setting": the noun right before the verb identifies the statement."""
    for mark in scene.measures:
        if mark.last == cue.first - 1 and scene.word(mark.last) in {"is", "are", "was", "were"}:
            return mark.first
    return cue.first


def _among_the(scene: Scene, cue: Mark) -> tuple[int, bool]:
    """ "One of the highest", "among the lowest"."""
    before = scene.words[max(0, cue.first - 4) : cue.first]
    if "among" in before:
        return cue.first - len(before) + before.index("among"), True
    if "one" in before and "of" in before:
        return cue.first - len(before) + before.index("one"), True
    if "some" in before and "of" in before:
        return cue.first - len(before) + before.index("some"), True
    return cue.first, False


def _measure(scene: Scene, cue: Mark) -> MeasureWords | None:
    """The noun behind the superlative, one in its segment, or the subject; "deadliest" is said of killings."""
    if scene.words[cue.first] in word_set("deadly"):
        mark = subject(scene, cue.first)
        if mark is None or mark.row["measure"] not in {"homicides", "shooting_victims"}:
            return MeasureWords(scene.span(cue.first, cue.last), "homicides") if mark is None else None
        return measure_words(scene, mark)
    mark = noun_after(scene, cue.last) or next(
        (
            m
            for m in scene.measures
            if cue.last <= m.first <= cue.last + 4
            and m.row["form"] != "other"
            and scene.segment[m.first] == scene.segment[cue.first]
        ),
        None,
    )
    if mark is None:
        inside = [
            m for m in scene.measures if m.first <= cue.first < m.last or m.last == cue.first or m.first == cue.first
        ]
        mark = inside[0] if inside else None
    if mark is None:
        mark = subject(scene, cue.first, figures=False)
    return measure_words(scene, mark) if mark else None


def _is_rate(scene: Scene, cue: Mark, measure: MeasureWords | None, last: int) -> bool:
    if scene.words[cue.first] in word_set("deadly") and scene.word(cue.last) in {
        "state",
        "city",
        "cities",
        "states",
        "big",
    }:
        return True  # places are called deadly for their rate
    if measure is not None and measure.rate and _plain_beside(scene, cue, measure):
        return True
    if any(
        q.kind is QuantityKind.RATE and q.per and q.per > 1 and 0 <= cue.first - q.last <= 4 for q in scene.quantities
    ):
        return True
    if any(
        q.kind is QuantityKind.RATE and q.per and q.per > 1 and -1 <= q.first - cue.last <= 3 for q in scene.quantities
    ):
        return True
    near = [
        c
        for c in scene.cues
        if c.row["cue"] == "per_head" and c.first >= cue.first - _PER_HEAD and c.last <= last + _PER_HEAD
    ]
    if near:
        return True
    return scene.word(cue.last) in {"rate", "rates"}


def _plain_beside(scene: Scene, cue: Mark, measure: MeasureWords) -> bool:
    """ "Murder rate ... its highest count ever": a count named beside the superlative wins."""
    return scene.word(cue.last) not in {"count", "number", "total", "toll"}


def _places(scene: Scene, first: int, last: int) -> tuple[PlaceWords, ...]:
    place = place_of(scene, first, last)
    return (place,) if place else ()


def _apposed(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "2021, the deadliest year since 2003": a superlative year behind a year speaks of it."""
    if "year" not in scene.words[cue.last : cue.last + 2]:
        return None
    return next((p for p in scene.periods if 1 <= cue.first - p.last <= 3 and scene.word(p.last) == ","), None)


def _in_scope(scene: Scene, scope: ScopeWords | None, cue: Mark, period: PeriodWords, last: int) -> bool:
    """Whether a period belongs to the words of the field ("in the last decade", "since tracking began in 1960")."""
    if scope is None or not cue.last <= period.first < last + 2:
        return False
    if isinstance(period.expression, WindowWords):
        return True
    return "since" in scene.words[cue.last : period.first] or "began" in scene.words[cue.last : period.first]


def _period(scene: Scene, cue: Mark, scope: ScopeWords | None, last: int) -> PeriodWords | None:
    """The period of the subject, not the one that opens the window."""
    if cue.row["cue"] == "peak":
        behind = [
            p
            for p in scene.periods
            if cue.last <= p.first <= cue.last + 6 and scene.clause[p.first] == scene.clause[cue.first]
        ]
        if behind:
            return behind[0]
    window = scope.start if scope else None
    told = told_of(scene, cue.first) or _apposed(scene, cue)
    if told is not None:
        return told
    own = [
        period
        for period in scene.periods
        if period is not window
        and not is_window(scene, period)
        and scene.segment[period.first] == scene.segment[cue.first]
        and not _in_scope(scene, scope, cue, period, last)
    ]
    before = [period for period in own if period.last <= cue.first]
    behind = [period for period in own if period.first >= cue.last]
    inside = [period for period in own if cue.first <= period.first < cue.last]
    if inside:
        return inside[0]
    if behind and not any(
        q.first > cue.last and q.last <= behind[0].first
        for q in scene.quantities
        if q.kind is QuantityKind.COUNT and q.last < behind[0].first - 3
    ):
        return behind[0]
    if before:
        return before[-1]
    found = period_of(scene, cue.first, last)
    return None if found is window or (found is not None and _in_scope(scene, scope, cue, found, last)) else found
