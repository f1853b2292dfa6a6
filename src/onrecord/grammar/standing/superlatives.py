"""Words that tell an extreme: "the most since 1996", "a 25-year high", "record setting", "more than in any year"."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import Order, lists_places, opened_by
from onrecord.grammar.figures.budgets import sizes_an_office
from onrecord.grammar.sentence.apart import force_over_time, sizes_a_place
from onrecord.grammar.sentence.exceptions import behind, left_out_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.top_years import (
    apposed_year,
    at_its_top,
    dated_peak,
    of_the_year,
    own_worst_year,
    that_was_it,
    year_that_stands,
)
from onrecord.grammar.standing.dated_marks import SIGNS as MARKS
from onrecord.grammar.standing.dated_marks import dated_marks
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.standing.gapped import opens_bare, other_ends, put_there
from onrecord.grammar.standing.missed_record import each_year, only_near, says_which
from onrecord.grammar.standing.more_than_any import beats_every, more_than_any
from onrecord.grammar.standing.no_extreme import (
    most_of,
    no_field,
    of_another_year,
    of_event,
    of_other_things,
    of_person,
    of_some_stretch,
    one_event,
)
from onrecord.grammar.standing.own_fields import own_field
from onrecord.grammar.standing.owned_records import owned_records
from onrecord.grammar.standing.ranked_change import change_before, change_behind, field_of
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.standing.ties import shared
from onrecord.grammar.standing.undated_tops import from_undated_top, undated
from onrecord.grammar.standing.worst_places import one_of_them
from onrecord.grammar.standing.year_highs import year_highs
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import (
    CalendarWords,
    DayWords,
    MeasureWords,
    Of,
    QuantityKind,
    Reading,
    Refusal,
    ScopeKind,
    ScopeWords,
    ToDateWords,
)

_FROM = 6  # tokens from a difference to the record that it stands from
_OF_ALL = frozenset({"point", "mark"})  # "its low point"; of "its high of 88" and "its peak" nobody says the years
# What wakes the rule; a stretch of years may be that of "a 25-year high".
SIGNS = MARKS | frozenset({"super", "beat", "more", "never", "peak", QuantityKind.DURATION})


def read(scene: Scene, statement: int, ranked: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every superlative with a field, and every record. `ranked` holds tokens that a rank has taken."""
    open_order = earlier.open_order(statement)
    told = None if lists_places(earlier.places) else earlier.last_counted  # "Tulsa had the most", of those listed
    taken: set[int] = set(ranked)
    for cue in scene.cues:
        if cue.row["cue"] not in SIGNS or scene.hidden[cue.first] or cue.first in taken:
            continue
        reading = read_one(scene, statement, cue, open_order, told)
        if isinstance(reading, Reading):
            reading = behind(reading, left_out_of(scene.left_out, cue))
        if isinstance(reading, Reading):
            stop = scene.behind(reading.span) if reading.of is Of.CHANGE else cue.last
            taken.update(range(cue.first, stop))  # "the largest and most consistent decline" is one
            open_order = opened_by(reading) or open_order
            yield shared(scene, reading, cue)
            yield from _again(scene, cue, reading)
            for other, made in other_ends(scene, reading, cue):
                if other.first in taken:
                    continue  # "and Reno the second-highest of any city": a rank by its own words
                taken.update(range(other.first, other.last))
                yield made
    yield from year_highs(scene, statement)
    yield from owned_records(scene, statement, taken)
    yield from dated_marks(scene, statement, taken)


def refusal(scene: Scene, cue: Mark) -> Refusal | None:
    """Why words that tell an extreme tell none here; None for other words."""
    found = read_one(scene, 0, cue)
    if isinstance(found, Reading) and behind(found, left_out_of(scene.left_out, cue)) is None:
        return Refusal.EXCEPTED
    return found if isinstance(found, Refusal) else None


def read_one(
    scene: Scene, statement: int, cue: Mark, open_order: Order | None = None, told: MeasureWords | None = None
) -> Reading | Refusal | None:
    """The extreme that a cue tells, or why it tells none; None for other words. `told` is what was counted last."""
    match cue.row["cue"]:
        case "super":
            near = Refusal.NEAR if only_near(scene, cue.first) else None
            apart = _named_beside(scene, statement, cue) or one_of_them(scene, statement, cue)
            return apart or near or _superlative(scene, statement, cue, open_order, told)
        case "record":
            return _record(scene, statement, cue)
        case "beat":
            return beats_every(scene, statement, cue)
        case "more":
            return more_than_any(scene, statement, cue)
        case "never":
            if scene.word(cue.last) == "than" and any(one.first < cue.last <= one.last for one in scene.quantities):
                return Refusal.FORCE  # "never higher than 75"
            if scene.word(cue.last) == "since" and any(cue.last <= one.first <= cue.last + 1 for one in scene.periods):
                return Refusal.TOLD_ONCE  # "never been higher since": told by how far back one has to look
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


def _named_beside(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """ "1990, its bloodiest year", "1990 remains its bloodiest", with no window told: of all years."""
    year = apposed_year(scene, cue) or year_that_stands(scene, cue) or at_its_top(scene, cue)
    if year is None or of_some_stretch(scene, cue) or scope_of(scene, cue.first, cue.last) is not None:
        return None
    last = cue.last + (scene.word(cue.last) == "year")
    made = make_extreme(scene, statement, cue, cue.first, last, ScopeWords(ScopeKind.EVER))
    return of_the_year(scene, cue, made, year)


def _superlative(
    scene: Scene, statement: int, cue: Mark, open_order: Order | None, told: MeasureWords | None
) -> Reading | Refusal:
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return Refusal.FORCE
    if scene.word(cue.first - 1) == "at" and scene.words[cue.first] in {"least", "most", "best", "worst"}:
        return Refusal.FORCE
    topped = any(one.last == cue.first and scene.word(one.first - 1) == "top" for one in scene.quantities)
    if topped or (scene.words[cue.first] == "most" and most_of(scene, cue)):
        return Refusal.NO_FIELD  # "not in the city's top 20 highest"
    if word_set("field_noun") & set(scene.words[cue.last : cue.last + 2]) and not force_over_time(scene, cue):
        return Refusal.ORDERS_PLACES  # "the deadliest big cities" orders places and claims nothing
    if (scene.words[cue.first] in word_set("deadly") and of_event(scene, cue)) or one_event(scene, cue):
        return Refusal.ORDERS_EVENTS
    if sizes_a_place(scene, cue) or sizes_an_office(scene, cue) or says_which(scene, cue):
        return Refusal.ORDERS_PLACES
    if scene.word(cue.last) in word_set("long_stretch") or no_field(scene, cue):
        return Refusal.NO_FIELD  # "the safest decade in the city's history"
    if cue.row["value"] == "lowest" and (change_behind(scene, cue) or change_before(scene, cue)) is not None:
        return Refusal.NO_FIELD  # "the smallest rise since 2010": of the rises alone, and no end of all changes
    found = field_of(scene, cue)
    owned = (scene.word(cue.first - 1) == "'s" and scene.word(cue.last) == "year") or own_worst_year(scene, cue)
    if found is None and (owned or _named_year(scene, cue)):
        found = ScopeWords(ScopeKind.EVER), cue.last + (scene.word(cue.last) == "year")  # "Detroit's worst year"
    most = scene.words[cue.first : cue.last] in (["most"], ["fewest"])
    fielded = found is not None
    found = found or own_field(scene, cue.last, open_order) or opens_bare(scene, cue, open_order)
    if found is None and had_the(scene, cue, cue.first, elided=open_order is not None or (most and told is not None)):
        field = ScopeWords(ScopeKind.AMONG, group="country")
        noun = scene.word(cue.last) not in word_set("phrase_end")
        found = open_order.scope if open_order is not None else field, cue.last + noun
    if found is None:
        made = make_extreme(scene, statement, cue, cue.first, cue.last, None)
        return put_there(scene, cue, open_order, made) or Refusal.NO_FIELD
    scope, last = found
    made = make_extreme(scene, statement, cue, cue.first, max(last, cue.last), scope)
    if not scene.measures and _of_what_is_told(scene, cue, last, owned=owned):
        return replace(made, measure=None)  # of what the text counts
    if fielded or not most or made.measure is not None or told is None:
        return made
    return replace(made, measure=told)  # "California had the most": of what was counted last


def _of_what_is_told(scene: Scene, cue: Mark, last: int, *, owned: bool) -> bool:
    """ "The highest year was 1992", "the worst year on the magazine's list": the words name nothing that is counted."""
    if scene.word(last - 1) in word_set("kept_in"):
        return True
    return not owned and scene.words[cue.first] not in word_set("deadly") and _named_year(scene, cue)


def _named_year(scene: Scene, cue: Mark) -> bool:
    """ "The worst year remains 1992", "the worst was 2017": of all years, and the year that is named."""
    if scene.word(cue.first - 1) != "the" or cue.first > 1:
        return False
    verb = cue.last + (scene.word(cue.last) == "year")
    if scene.word(verb) not in {"is", "was", "remains", "remained"}:
        return False
    year = verb + 1 + (scene.word(verb + 1) == "still")
    return any(
        period.first == year and isinstance(period.expression, CalendarWords) and period.expression.start is None
        for period in scene.periods
    )


def had_the(scene: Scene, cue: Mark, first: int, *, elided: bool) -> bool:
    """ "Vermont had the lowest rate", "California had the most gun deaths in 2018": a place and no other field.

    `first` is where the words of the superlative begin: "had the second-highest number of murders".
    """
    if scene.word(first - 1) != "the" or scene.word(first - 2) not in word_set("degree_verb"):
        return False
    rate = cue.last if scene.word(cue.last) == "rate" else None
    at = cue.last + 2 * (scene.words[cue.last : cue.last + 2] == ["rate", "of"])  # "the highest rate of gun deaths"
    noun = next((m.last - 1 for m in scene.measures if m.first <= at < m.last), rate)  # "most violent crime"
    if noun is None and scene.word(cue.last) in word_set("total_noun"):
        of = cue.last + 1 if scene.word(cue.last + 1) == "of" else cue.last
        noun = next((m.last - 1 for m in scene.measures if m.first == of + 1), cue.last)
    place = any(
        mark.last <= cue.first and mark.words.candidates and mark.words.kind in {"state", "city", "district"}
        for mark in scene.places
        if scene.clause[mark.first] == scene.clause[cue.first]
    )
    if noun is None and elided:
        noun = cue.last - 1  # "Wyoming had the fewest"
    if noun is None or not place:
        return False
    noun += 2 * (scene.words[noun + 1 : noun + 3] == ["of", "all"])
    noun = next((c.last - 1 for c in scene.cues if c.row["cue"] == "per_head" and c.first == noun + 1), noun)
    year = next((p for p in scene.periods if p.first in (noun + 1, noun + 2)), None)
    if year is not None:
        return isinstance(year.expression, CalendarWords) and year.expression.start is None
    return scene.word(noun + 1) in word_set("phrase_end") - {"in"}


def _record(scene: Scene, statement: int, cue: Mark) -> Reading | Refusal:
    if of_person(scene, cue) or of_other_things(scene, cue):
        return Refusal.OTHER_RECORD
    if each_year(scene, cue) or (of_some_stretch(scene, cue) and scope_of(scene, cue.first, cue.last) is None):
        return Refusal.NO_FIELD
    if of_another_year(scene, cue):
        return Refusal.OTHER_RECORD
    the = "the" in scene.words[max(0, cue.first - 1) : cue.first + 1]
    if _only_near(scene, cue.first) and (not the or undated(scene, cue.first, cue.last)):
        return Refusal.NEAR
    found = scope_of(scene, cue.first, cue.last)
    stood = scene.words[cue.last : cue.last + 2] in (["that", "had"], ["that", "has"], ["set", "in"], ["dating", "to"])
    scope, last = (
        found
        if found is not None and found[0].kind is not ScopeKind.AMONG and not stood
        else (ScopeWords(ScopeKind.EVER), cue.last)
    )  # "a record that had stood since 1991" was the record of all years
    made = make_extreme(scene, statement, cue, cue.first, max(cue.last, min(last, cue.last + 10)), scope)
    turned = scene.words[cue.first] == "new" and any(one.row["cue"] == "peak" for one in scene.cues)
    return replace(made, rules=("a peak",)) if turned else _up_to_day(made)  # "from a high of 762 to a new low"


def _up_to_day(made: Reading) -> Reading:
    """ "Broke its record on Friday": the day ends the count that is a record, and is not what was counted."""
    if made.period is None or not isinstance(made.period.expression, DayWords):
        return made
    return replace(made, period=replace(made.period, expression=ToDateWords(made.period.expression)))


def _only_near(scene: Scene, at: int) -> bool:
    """ "Just short of a record", "12 fewer than the all-time high": no record."""
    return only_near(scene, at) or any(
        0 <= at - q.last <= _FROM and from_undated_top(scene, q) for q in scene.quantities
    )


def _peak(scene: Scene, statement: int, cue: Mark) -> Reading | Refusal:
    beside = [q for q in scene.quantities if q.kind is QuantityKind.DURATION and q.last in (cue.first, cue.first - 1)]
    if beside or any(c.row["cue"] == "record" and 0 <= cue.first - c.last <= 0 for c in scene.cues):
        return Refusal.TOLD_ONCE  # "the record high of 562" is told once
    if scene.word(cue.first - 1) in word_set("near_top"):
        return Refusal.NO_FIELD  # "a recent peak of 145": nobody says of which years
    near = [
        q
        for q in scene.quantities
        if cue.last - 1 <= q.first <= cue.last + 3 and q.kind in {QuantityKind.COUNT, QuantityKind.RATE}
    ]
    dated = dated_peak(scene, cue) if not near else None
    if not near and dated is None and not that_was_it(scene, cue):
        return Refusal.NO_FIGURE
    made = make_extreme(scene, statement, cue, cue.first, cue.last, None)
    before = {scene.word(cue.first), scene.word(cue.first - 1)}
    of_all = not _OF_ALL.isdisjoint(scene.words[cue.first : cue.last + 1]) and not before & {"a", "another", "when"}
    return replace(made, period=dated or made.period, rules=made.rules if of_all else ("a peak",))
