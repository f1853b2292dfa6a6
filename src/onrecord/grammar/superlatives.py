"""Words that tell an extreme: "the most since 1996", "a 25-year high", "record setting", "more than in any year"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.apart import sizes_a_place
from onrecord.grammar.earlier import Earlier, Order
from onrecord.grammar.event_dead import of_event
from onrecord.grammar.exceptions import LeftOut, left_out_of
from onrecord.grammar.extreme import make_extreme
from onrecord.grammar.marks import Mark
from onrecord.grammar.persons_record import of_person
from onrecord.grammar.ranked_change import change_behind
from onrecord.grammar.scene import Scene
from onrecord.grammar.scopes import scope_of
from onrecord.grammar.subjects import topic_of
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    QuantityKind,
    Reading,
    Refusal,
    ScopeKind,
    ScopeWords,
    Shape,
)

# What wakes the rule; a stretch of years may be that of "a 25-year high".
SIGNS = frozenset({"super", "record", "beat", "more", "never", "peak", QuantityKind.DURATION})
_LEVEL = 4  # tokens from "above" to its field: "above that of any other city"
_OF_FIGURE = 4  # tokens from "all-time high" to its figure: "all-time high of more than 500"
_CATEGORIES = 6  # tokens from "most" to its noun: "most violent and nonviolent crime categories"
_ANY_YEAR = 12  # tokens of "fewer people were murdered in Tulsa in 2019 than in any year"


def read(scene: Scene, statement: int, ranked: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every superlative with a field, and every record. `ranked` holds tokens that a rank has taken."""
    open_order = earlier.open_order(statement)
    taken: set[int] = set(ranked)
    for cue in scene.cues:
        if cue.row["cue"] not in SIGNS or scene.hidden[cue.first] or cue.first in taken:
            continue
        reading = read_one(scene, statement, cue, open_order)
        if isinstance(reading, Reading):
            reading = behind(reading, left_out_of(scene.left_out, cue))
        if isinstance(reading, Reading):
            taken.update(range(cue.first, cue.last))
            yield reading
            yield from _again(scene, cue, reading)
    yield from _year_highs(scene, statement)
    yield from _dated_records(scene, statement, taken)


def refusal(scene: Scene, cue: Mark) -> Refusal | None:
    """Why words that tell an extreme tell none here; None for other words."""
    found = read_one(scene, 0, cue)
    if isinstance(found, Reading) and behind(found, left_out_of(scene.left_out, cue)) is None:
        return Refusal.EXCEPTED
    return found if isinstance(found, Refusal) else None


def behind(reading: Reading, left_out: LeftOut | None) -> Reading | None:
    """ "The most of any city except Reno" is second to Reno; None where what is left out makes no place in an order."""
    if left_out is None:
        return reading
    scope = reading.scope
    if not left_out.many or reading.among_the or scope is None or scope.kind is not ScopeKind.AMONG:
        return None
    return replace(reading, shape=Shape.RANK, rules=("all but those ahead",), place_in_order=left_out.many + 1)


def read_one(scene: Scene, statement: int, cue: Mark, open_order: Order | None = None) -> Reading | Refusal | None:
    """The extreme that a cue tells, or why it tells none; None for other words."""
    match cue.row["cue"]:
        case "super":
            return _superlative(scene, statement, cue, open_order)
        case "record":
            return _record(scene, statement, cue)
        case "beat":
            return _beats_every(scene, statement, cue)
        case "more":
            return _more_than_any(scene, statement, cue)
        case "never":
            return make_extreme(scene, statement, cue, cue.first, cue.last, ScopeWords(ScopeKind.EVER))
        case "peak":
            return _peak(scene, statement, cue)
        case _:
            return None


def _again(scene: Scene, cue: Mark, reading: Reading) -> Iterator[Reading]:
    """ "Set records in both 2020 and 2021": the second year has a record too."""
    period = reading.period
    if cue.row["cue"] != "record" or period is None or scene.word(period.last) != "and":
        return
    if scene.words[cue.last - 1] != "records" and "records" not in scene.words[cue.last : period.first]:
        return  # "a record in 2020 and 400 killings in 2021"
    for other in scene.periods:
        if other.first == period.last + 1 and type(other.expression) is type(period.expression):
            yield replace(reading, span=scene.span(other.first, other.last), period=other)


def _dated_records(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """ "Last year's record", "the 2021 record": that year was the highest until then."""
    if "record" not in scene.words:
        return
    for period in scene.periods:
        at = period.last + (scene.word(period.last) == "'s")
        article = scene.word(period.first - 1) == "the" or at > period.last
        if scene.word(at) != "record" or not article or at in taken or scene.hidden[at]:
            continue
        if scene.word(at + 1) not in word_set("phrase_end"):
            continue  # "the 2021 record of the chief", "last year's record heat"
        cue = Mark(at, at + 1, {"cue": "record", "value": "highest", "form": "noun"})
        made = make_extreme(scene, statement, cue, period.first, at + 1, ScopeWords(ScopeKind.EVER))
        yield replace(made, period=period)


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
        yield make_extreme(scene, statement, cue, first, at + 1, scope)


def _beats_every(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "Its rate passed every other major city": beyond a whole field is its head."""
    field = next((g for g in scene.groups if cue.first < g.first <= cue.last + 2), None)
    if field is None or not {"every", "all", "any"} & set(scene.words[cue.first : field.last]):
        return None
    end = "highest" if cue.row["value"] == ">" else "lowest"
    scope = ScopeWords(ScopeKind.AMONG, group=field.row["group"])
    mark = Mark(cue.first, cue.last, {**cue.row, "value": end})
    return make_extreme(scene, statement, mark, cue.first, field.last, scope)


def _more_than_any(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "More than in any year since 2004", "more than any year in two decades"."""
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return None  # "down more than 4 percent and fewer than in any year"
    if scene.word(cue.last).endswith("ly"):
        return None  # "more quickly than in any year": how soon, and not how many
    near = range(cue.last, cue.last + _ANY_YEAR + 1)
    field = [g for g in scene.groups if g.first in near and "any" in scene.words[g.first - 1 : g.last]]
    if field and ("than" in scene.words[cue.last : field[0].last] or _level_with(scene, cue, field[0])):
        end = "highest" if cue.row["value"] == ">" else "lowest"
        scope = ScopeWords(ScopeKind.AMONG, group=field[0].row["group"])
        return make_extreme(
            scene, statement, Mark(cue.first, cue.last, {**cue.row, "value": end}), cue.first, field[0].last, scope
        )
    years = [c for c in scene.cues if c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + _ANY_YEAR]
    if not years or "than" not in scene.words[cue.last : years[0].first]:
        return None
    found = scope_of(scene, years[0].first, years[0].last)
    scope, last = found if found is not None else (_any_year(scene, years[0].last), years[0].last)
    end = "highest" if cue.row["value"] == ">" else "lowest"
    made = make_extreme(scene, statement, Mark(cue.first, cue.last, {**cue.row, "value": end}), cue.first, last, scope)
    return made if made.measure is not None else replace(made, measure=topic_of(scene))  # "fewer people were killed"


def _level_with(scene: Scene, cue: Mark, field: Mark) -> bool:
    """ "Above that of any other city", "higher than in any state": the field stands right behind the word."""
    near = field.first - cue.last <= _LEVEL and scene.segment[field.first] == scene.segment[cue.first]
    return cue.row["form"] == "level" and near


def _any_year(scene: Scene, at: int) -> ScopeWords:
    """ "Than in any year": of all; "than in any year I have been chief": of those alone, and nobody knows which."""
    return ScopeWords(ScopeKind.SINCE if scene.word(at) in word_set("some_years") else ScopeKind.EVER)


def _superlative(scene: Scene, statement: int, cue: Mark, open_order: Order | None) -> Reading | Refusal:
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return Refusal.FORCE
    if scene.word(cue.first - 1) == "at" and scene.words[cue.first] in {"least", "most", "best", "worst"}:
        return Refusal.FORCE
    if scene.words[cue.first] == "most" and _most_of(scene, cue):
        return Refusal.NO_FIELD
    if word_set("field_noun") & set(scene.words[cue.last : cue.last + 2]):
        return Refusal.ORDERS_PLACES  # "the deadliest big cities" orders places and claims nothing
    if scene.words[cue.first] in word_set("deadly") and of_event(scene, cue):
        return Refusal.ORDERS_EVENTS
    if sizes_a_place(scene, cue):
        return Refusal.ORDERS_PLACES
    if scene.word(cue.last) in word_set("long_stretch"):
        return Refusal.NO_FIELD  # "the safest decade in the city's history"
    if cue.row["value"] == "lowest" and change_behind(scene, cue) is not None:
        return Refusal.NO_FIELD  # "the smallest rise since 2010": of the rises alone, and no end of all changes
    found = scope_of(scene, cue.first, cue.last)
    if found is None and scene.word(cue.first - 1) == "'s" and scene.word(cue.last) == "year":
        found = ScopeWords(ScopeKind.EVER), cue.last + 1  # "Detroit's worst year"
    if found is None and _had_the(scene, cue, elided=open_order is not None):
        field = ScopeWords(ScopeKind.AMONG, group="country")
        found = open_order.scope if open_order is not None else field, cue.last + 1
    if found is None:
        return Refusal.NO_FIELD
    scope, last = found
    return make_extreme(scene, statement, cue, cue.first, max(last, cue.last), scope)


def _most_of(scene: Scene, cue: Mark) -> bool:
    """ "Most of them", "the most recent numbers", "most violent crime categories": nearly all, or another order."""
    behind = scene.words[cue.last : cue.last + _CATEGORIES]
    if behind and behind[0] in word_set("orders_another"):
        return True
    if scene.word(cue.first - 1) not in word_set("article") and word_set("categories") & set(behind):
        return True
    return behind[:1] in (["of"], ["americans"], ["people"]) and scope_of(scene, cue.first, cue.last) is None


def _had_the(scene: Scene, cue: Mark, *, elided: bool) -> bool:
    """ "Vermont had the lowest rate", "California had the most gun deaths in 2018": a place and no other field."""
    if scene.word(cue.first - 1) != "the" or scene.word(cue.first - 2) not in word_set("degree_verb"):
        return False
    rate = cue.last if scene.word(cue.last) == "rate" else None
    noun = next((mark.last - 1 for mark in scene.measures if mark.first == cue.last), rate)
    place = any(
        mark.last <= cue.first and mark.words.candidates and mark.words.kind in {"state", "city"}
        for mark in scene.places
        if scene.clause[mark.first] == scene.clause[cue.first]
    )
    if noun is None and elided:
        noun = cue.last - 1  # "Wyoming had the fewest"
    if noun is None or not place:
        return False
    year = next((p for p in scene.periods if p.first in (noun + 1, noun + 2)), None)
    if year is not None:
        return isinstance(year.expression, CalendarWords) and year.expression.start is None
    return scene.word(noun + 1) in word_set("phrase_end") - {"in"}


def _record(scene: Scene, statement: int, cue: Mark) -> Reading | Refusal:
    if of_person(scene, cue) or _of_other_things(scene, cue):
        return Refusal.OTHER_RECORD
    if scene.words[cue.first] != "the" and _only_near(scene, cue.first):
        return Refusal.NEAR
    found = scope_of(scene, cue.first, cue.last)
    stood = scene.words[cue.last : cue.last + 2] in (["that", "had"], ["that", "has"], ["set", "in"], ["dating", "to"])
    scope, last = (
        found
        if found is not None and found[0].kind is not ScopeKind.AMONG and not stood
        else (ScopeWords(ScopeKind.EVER), cue.last)
    )  # "a record that had stood since 1991" was the record of all years
    return make_extreme(scene, statement, cue, cue.first, max(cue.last, min(last, cue.last + 10)), scope)


def _only_near(scene: Scene, at: int) -> bool:
    """ "Held near a record", "came close to a record high", "just short of a record": no record."""
    before = scene.words[max(0, at - 2) : at]
    return scene.word(at - 1) in word_set("near_it") or before in (["close", "to"], ["short", "of"], ["shy", "of"])


def _of_other_things(scene: Scene, cue: Mark) -> bool:
    """ "An all-time high of 50 million tourists", "nearly unprecedented": no count of this field, or no record."""
    if scene.word(cue.first - 1) in word_set("almost"):
        return True
    near = range(cue.last, cue.last + _OF_FIGURE)
    figure = next((q for q in scene.quantities if q.first in near and scene.word(cue.last) == "of"), None)
    if figure is None or figure.kind is not QuantityKind.COUNT:
        return False
    noun = scene.word(figure.last)
    known = any(figure.last <= mark.first <= figure.last + 2 for mark in (*scene.measures, *scene.company))
    return (
        noun.isalpha() and not known and noun not in word_set("level") | word_set("unit_noun") | word_set("phrase_end")
    )


def _peak(scene: Scene, statement: int, cue: Mark) -> Reading | Refusal:
    beside = [q for q in scene.quantities if q.kind is QuantityKind.DURATION and q.last in (cue.first, cue.first - 1)]
    if beside or any(c.row["cue"] == "record" and 0 <= cue.first - c.last <= 0 for c in scene.cues):
        return Refusal.TOLD_ONCE  # "the record high of 562" is told once
    near = [
        q
        for q in scene.quantities
        if cue.last - 1 <= q.first <= cue.last + 3 and q.kind in {QuantityKind.COUNT, QuantityKind.RATE}
    ]
    if not near:
        return Refusal.NO_FIGURE
    made = make_extreme(scene, statement, cue, cue.first, cue.last, None)
    before = {scene.word(cue.first), scene.word(cue.first - 1)}
    one_of_many = bool(before & {"a", "another"}) or scene.word(cue.first) == "peaked"
    return replace(made, rules=("a peak",)) if one_of_many else made
