"""The order in which a standing is a place: what its sentence says, the order that is open, or the count just told."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import THE_LIST, Order
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES, CONVICTIONS, COURTS, REFERRALS
from onrecord.lexicon.load import word_set
from onrecord.model import End, MeasureWords, Of, Quantity, QuantityKind, ScopeKind, ScopeWords, Shape, Unit

_COUNTS = frozenset({"raw", "sheer", "number", "numbers"})
_OFFICES = frozenset({"office", "district"})
_FEDERAL = frozenset({CASES, CONVICTIONS, REFERRALS})
_PER_HEAD = frozenset({QuantityKind.RATE, QuantityKind.PER})
_GOOD_FOR = (["good", "for"], ["enough", "for"])
_SECOND = 2
_ON_THE_LIST = ["on", "the", "list"]
_DEEP = 25  # half of the shortest list of this field, the 50 states
_FIGURE = 3  # tokens from a standing to its figure: "second, with 59"
_VERB = 4  # tokens from "which" to its standing: "which came in second"
_OF = 8  # tokens from a standing to what it is in: "dead last in federal gun cases"


def order_of(scene: Scene, last: int, open_order: Order | None, *, verb: bool) -> Order | None:
    """The order of a standing: what the sentence says of it, filled up from the one that is open."""
    group = next((mark.row["group"] for mark in scene.groups if abs(mark.first - last) <= _OF), None)
    group = group or field_of(scene, last)
    near = _near(scene, last)
    told = told_behind(scene, last)
    if group is None and open_order is None and not verb and not told:
        return None
    if told:
        words: MeasureWords | None = measure_words(scene, near[0])
        of = Of.RATE if words is not None and words.rate else None
    else:
        words, of = (open_order.measure, open_order.of) if open_order else (None, None)
        of = Of.RATE if "rate" in scene.words[max(0, last - _OF) : last] else of
    per_head = [cue for cue in scene.cues if cue.row["cue"] == "per_head" and cue.first - last <= _OF]
    rated = [q for q in scene.quantities if q.kind in _PER_HEAD and q.per and q.per > 1]
    of = Of.RATE if per_head or rated else of
    named = subject(scene, last, rate=True, figures=False) if verb and not told else None
    if words is not None and named is not None and named.last <= last and named.row["measure"] != words.measure:
        words, of = measure_words(scene, named), Of.RATE if per_head else None  # "car theft, same story: number one"
    if words is None and verb:
        words = measure_words(scene, named) if named is not None else None
        of = Of.RATE if words is not None and words.rate else of
    if group is not None:
        scope = ScopeWords(ScopeKind.AMONG, group=group)
    else:
        scope = open_order.scope if open_order else ScopeWords(ScopeKind.AMONG, group="country")
    goes_on = open_order is not None and open_order.measure == words and not verb
    return Order(open_order.end if open_order and goes_on else End.HIGHEST, scope, words, of)  # "ranked" counts down


def _near(scene: Scene, last: int) -> list[Mark]:
    return [m for m in scene.measures if last <= m.first <= last + _OF and m.row["form"] in {"noun", "rate"}]


def told_behind(scene: Scene, last: int) -> bool:
    """ "First in violent crime", "third for robbery": whether words right behind a standing tell what it is in."""
    near = _near(scene, last)
    return bool(near) and scene.word(near[0].first - 1) in {"in", "for", "of", "by"}


def behind_a_state(scene: Scene, quantity: Quantity, earlier: Earlier) -> Order | None:
    """ "California had 141. Texas was second, with 59, and Georgia third": states put in order by a count just told.

    Traced guns are counted by state, so that their total opens the order, too, and no figure needs to stand by.
    """
    states = [mark.first for mark in scene.places if state_named(mark) is not None and mark.last <= quantity.first]
    if not states or quantity.value < _SECOND:
        return None
    if (compared := _next_to_the_head(scene, quantity, earlier)) is not None:
        return compared
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT]
    guns = earlier.traced_guns(earlier.statement + 1)
    traced = [one for one in counts if guns is not None and (one.measure or guns).measure == guns.measure]
    sources = bool(earlier.shares) and earlier.shares[-1].statement == earlier.statement
    if sources and any(part.startswith("from:") for part in earlier.shares[-1].qualifiers):
        return None  # "seven in ten came from inside the state. Utah was second": of the states that sold them
    if traced and not scene.measures and not any(one.qualifiers for one in traced):
        return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group="us-states"), guns, None)
    figures = (one for one in scene.quantities if one.kind is not QuantityKind.MULTIPLE)
    figure = any(quantity.last < one.first <= quantity.last + _FIGURE for one in figures)
    if not figure or not counts or not any(words.kind == "state" and words.candidates for words in counts[0].places):
        return None
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group="us-states"), counts[0].measure, None)


def _next_to_the_head(scene: Scene, quantity: Quantity, earlier: Earlier) -> Order | None:
    """ "A rate more than double that of Ohio, which came second": in the order of what the two are held by."""
    which = next(
        (at for at in range(quantity.first - 1, max(0, quantity.first - _VERB), -1) if scene.word(at) == "which"), 0
    )
    rival = next((mark for mark in scene.places if mark.last == which - 1 and scene.far[mark.first]), None)
    if scene.word(which - 1) != "," or rival is None or rival.words.kind != "state":
        return None
    below = any(one.kind is QuantityKind.MULTIPLE and one.value < 1 and one.last <= which for one in scene.quantities)
    if below or any(cue.row["value"] == "<" and cue.last <= which for cue in scene.cues):
        return None  # "half that of Ohio, which came second": from the foot, if at all
    named = subject(scene, which, rate=True, figures=False)
    words = measure_words(scene, named) if named is not None else earlier.last_counted
    rate = words is not None and (words.rate or "rate" in scene.words[:which])
    scope = ScopeWords(ScopeKind.AMONG, group="us-states")
    return None if words is None else Order(End.HIGHEST, scope, words, Of.RATE if rate else None)


def among_offices(scene: Scene, verb: int, earlier: Earlier) -> Order | None:
    """ "The eastern Utah office is first", behind federal cases just counted: among the courts' districts."""
    rated = earlier.measured.reading.measure if earlier.measured is not None else None
    told = earlier.last_counted or rated
    if scene.word(verb - 1) not in _OFFICES or told is None or (told.measure or "") not in _FEDERAL:
        return None
    per_head = by_head(scene, verb)
    if not per_head and word_set("counts_in_order").isdisjoint(scene.has):
        return None  # "the Utah office is first" may be so by either
    return Order(End.HIGHEST, ScopeWords(ScopeKind.AMONG, group=COURTS), told, Of.RATE if per_head else None)


def good_for(scene: Scene, at: int) -> bool:
    """ "Arizona had 408 murders, good for sixth place": a standing for which a figure was good."""
    return scene.words[at - 2 : at] in _GOOD_FOR


def of_whom(scene: Scene, quantity: Quantity, earlier: Earlier) -> bool:
    """Whether "there were 408, good for sixth place" has a place to be of: named here, or with a figure before."""
    return not good_for(scene, quantity.first) or bool(scene.places) or any(one.places for one in earlier.told)


def by_head(scene: Scene, at: int) -> bool:
    """ "Per resident, the office is first", "and by rate it was third": in the same stretch, before the standing."""
    return any(
        cue.row["cue"] == "per_head" and cue.last <= at and not {",", "and"} & set(scene.words[cue.last + 1 : at])
        for cue in scene.cues
    )


def by_count(scene: Scene, at: int) -> bool:
    """ "By raw numbers the office was first": of counts, whatever the order told before is of."""
    return any(scene.word(i) in {"by", "in"} and scene.word(i + 1) in _COUNTS for i in range(at))


def by_rate(scene: Scene, last: int) -> bool:
    """ "Only 12th by rate", "third by murder rate", "40th per capita": an order of figures per head."""
    if any(cue.row["cue"] == "per_head" and cue.first == last for cue in scene.cues):
        return True
    return scene.word(last) == "by" and "rate" in scene.words[last + 1 : last + 3]


def in_its_unit(scene: Scene, first: int, last: int, order: Order, title: Order | None) -> Order:
    """The order with what its own words say of counts and rates: "12th by rate", "by raw numbers it was first".

    "Fifth on the list", in a text that has told of none, is fifth by whatever that list goes by.
    """
    if title is None and scene.words[last : last + 3] == _ON_THE_LIST and scene.word(last + 3) != "of":
        order = order._replace(scope=replace(order.scope, group=THE_LIST))
    if by_rate(scene, last) or (scene.word(first - 1) == "it" and by_head(scene, first)):
        return title if title is not None and title.of is Of.RATE else order._replace(of=Of.RATE)
    return order._replace(of=None) if by_count(scene, first) else order


def counted_down(order: Order, standing: Quantity) -> Order:
    """ "Omaha had the lowest rate of the 90; Tulsa was 89th": so far down, places are counted from the head."""
    deep = order.end is End.LOWEST and standing.value > _DEEP
    return order._replace(end=End.HIGHEST) if deep else order


def field_of(scene: Scene, last: int) -> str | None:
    """ "Last among the five largest cities", "of the ten largest cities, Omaha was fourth"."""
    for first in (last, 0):
        if scene.word(first) in {"among", "of"}:
            found = scope_of(scene, first, first + 1)
            if found is not None and found[0].kind is ScopeKind.AMONG:
                return found[0].group
    return None
