"""The order that a sentence itself opens: "Ohio led with 310", "the most of any city", "the deadliest cities".

What stands behind it in the sentence may go on with it: "with Reno second and Mesa third".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.orders import Order, titled
from onrecord.grammar.figures.before_bracket import before_bracket
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import per_heads
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing import rank
from onrecord.grammar.standing.order_of_standing import order_of
from onrecord.grammar.standing.superlatives import read_one
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.place_ids import part_in_id, whole_place
from onrecord.model import End, MeasureWords, Of, Quantity, QuantityKind, Reading, ScopeKind, ScopeWords

_LED_PARTS = frozenset({"city", "others", "districts", "precincts"})
_AT_FOOT = frozenset({"dead", "ranked", "ranks"})
_FIGURES = {QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PER}
_FIGURE = 14  # tokens from "led" to the figure with which it did
_OF = 8  # tokens from a standing to what it is in: "led the nation in federal gun cases"
_OPENS = 2  # tokens before the figure at the head of a sentence: "with some 474"
_FIELD = 5  # tokens from "led" to "in", the field between: "led the other large cities in"
_NAMED = 2  # tokens from "in" to a time or a place: "in the state"
_BEFORE = 2  # tokens of a word of leading that its field may take in
_BEHIND = 4  # tokens from "leads" to its field


def orders_of(
    scene: Scene, statement: int, open_order: Order | None, told: MeasureWords | None = None
) -> list[tuple[int, Order]]:
    """Every order that the sentence opens, with the token behind which it is open; none where it counts nobody off."""
    counts_off = any(quantity.kind is QuantityKind.ORDINAL for quantity in scene.quantities)
    if not counts_off and "next" not in scene.kinds:
        return []
    title = titled(scene)
    found = [] if title is None else [(0, title)]
    for cue in scene.cues:
        if scene.hidden[cue.first]:
            continue
        if cue.row["cue"] == "leads":
            order = led_order(scene, cue, open_order)
            if order is not None and any(mark.last == cue.first for mark in scene.places):
                found.append((cue.last, order))
        elif cue.row["cue"] in {"super", "more", "beat"}:
            reading = read_one(scene, statement, cue, None, told)
            if isinstance(reading, Reading):
                elided = reading.measure is None and told is not None and not scene.measures
                found += _of_reading(cue.last, replace(reading, measure=told) if elided else reading)
    if (last := _at_the_foot(scene, open_order)) is not None:
        found.append(last)
    for index, quantity in enumerate(scene.quantities):
        if quantity.kind is QuantityKind.ORDINAL:
            others = {at for at in range(len(scene.quantities)) if at != index}
            tops: set[int] = set()
            for made in rank.read(scene, statement, others, tops):
                opens = bool(tops) or quantity.value == 1  # "ranked fifth" goes on with another order
                found += _of_reading(quantity.last, made) if opens else []
    return sorted(found, key=lambda one: one[0])


def _of_reading(last: int, reading: Reading) -> list[tuple[int, Order]]:
    """The order of a rank or an extreme among places."""
    if (
        reading.measure is None
        or reading.end is None
        or reading.scope is None
        or reading.scope.kind is not ScopeKind.AMONG
        or reading.among_the
    ):
        return []
    return [(last, Order(reading.end, reading.scope, reading.measure, reading.of))]


def _at_the_foot(scene: Scene, open_order: Order | None) -> tuple[int, Order] | None:
    """ "Reno was dead last of 90; Mesa was 89th": the order whose foot is told with its field."""
    for at, word in enumerate(scene.words):
        if word == "last" and scene.word(at - 1) in _AT_FOOT and scene.word(at + 1) == "of":
            order = order_of(scene, at + 1, open_order, verb=True)
            return None if order is None else (at + 1, order)
    return None


def ranked_order(scene: Scene, statement: int, index: int) -> Order | None:
    """The order in which the ordinal at `index` is told to be a place by its own words; None where it is not so."""
    others = {at for at in range(len(scene.quantities)) if at != index}
    made = next(rank.read(scene, statement, others, set()), None)
    if made is None or made.end is None or made.scope is None or made.scope.kind is not ScopeKind.AMONG:
        return None
    return Order(made.end, made.scope, made.measure, made.of)


def led_order(scene: Scene, cue: Mark, open_order: Order | None) -> Order | None:
    """The order that a place leads; None where "led" governs another thing."""
    if scene.word(cue.last) == "'s" and scene.word(cue.last + 1)[:1].isdigit():
        return None  # "topped the nation's 369": one figure beyond another
    if _in_a_deed(scene, cue):
        return None
    near = [mark for mark in scene.groups if "," not in scene.words[cue.last : mark.first]]  # "Reno leads, big cities"
    group = next((mark for mark in near if -_BEFORE <= mark.first - cue.last <= _BEHIND), None) or _field_before(
        scene, cue
    )
    list_ = cue.row["form"] == "phrase"
    nation = scene.word(cue.last) in {"the", "all"} and scene.word(cue.last + 1) in word_set("led_field")
    named = before_bracket(scene, scene.measures, cue.first) if "(" in scene.has else None
    behind = any(scene.word(cue.last + gap) == "with" for gap in (0, 1))
    figure = behind and any(cue.last <= q.first <= cue.last + 3 for q in scene.quantities)
    told_apart = named is not None and open_order is not None  # "burglary (Tulsa leads)", told beside the list's own
    noun = named or next((m for m in scene.measures if cue.last <= m.first <= cue.last + _OF), None)
    counted = noun is not None and scene.word(cue.last) == "in" and noun.first == cue.last + 1  # "leads in car thefts"
    parts = _leading_part(scene, cue)
    if not (group or list_ or nation or figure or told_apart or counted or parts):
        return None
    states = "states" in scene.has
    field = group.row["group"] if group else parts or _inside(scene, cue) or ("us-states" if states else "country")
    scope = ScopeWords(ScopeKind.AMONG, group=field)
    words = measure_words(scene, noun) if noun else _said(scene, cue)
    per_head = any(other.row["cue"] == "per_head" for other in scene.cues)
    per_head = per_head or _with_rate(scene, cue) or (noun is not None and _in_the_rate(scene, cue, noun))
    of = Of.RATE if per_head or (words is not None and words.rate) else None
    alone = counted and not (group or list_ or nation or figure or parts)
    if open_order is not None and (named is not None or alone):
        return Order(End.HIGHEST, open_order.scope, words, open_order.of)
    if words is None and open_order is not None and open_order.measure is not None:
        words = replace(open_order.measure, rate=False)  # "Ohio led with 310": a count, whatever came before
    return Order(End.HIGHEST, scope, words, of)


def _in_a_deed(scene: Scene, cue: Mark) -> bool:
    """ "Led the way in implementing initiatives", "led the nation in reforms": in what nobody counts here.

    What is counted ("in murders"), a time, a place or a figure behind "in" and "by" tells of the order.
    """
    at = next((i for i in range(cue.last, cue.last + _FIELD) if scene.word(i) in {"in", "by"}), None)
    if at is None or not word_set("phrase_end").isdisjoint(scene.words[cue.last : at]):
        return False
    named = [mark.first for mark in scene.places] + [mark.first for mark in scene.periods]
    told = [mark.first for mark in (*scene.measures, *scene.company)] + [one.first for one in scene.quantities]
    done = scene.word(at + 1).endswith("ing") and at + 1 not in told  # "in hiring officers"
    near = any(at <= i <= at + _NAMED for i in named) or (not done and any(at < i <= at + _OF for i in told))
    return not near and word_set("causes_of_murder").isdisjoint(scene.words[at : at + _OF])


def _in_the_rate(scene: Scene, cue: Mark, noun: Mark) -> bool:
    """ "Tops the nation in the rate of federal gun cases"."""
    between = scene.words[cue.last : noun.first]
    return between[-1:] == ["of"] and not RATES.isdisjoint(between)


def _inside(scene: Scene, cue: Mark) -> str | None:
    """ "Reno led the state with 31": among the places of a wider one, which are no list of the record."""
    wider = scene.word(cue.last + 1)
    return f'group:"the {wider}"' if scene.word(cue.last) == "the" and wider in word_set("led_inside") else None


def _leading_part(scene: Scene, cue: Mark) -> str | None:
    """ "Brooklyn, with 591, still led the city", "the 22nd District leads all others": parts of a city."""
    if scene.word(cue.last) not in {"the", "all"} or scene.word(cue.last + 1) not in _LED_PARTS:
        return None
    before = [mark.words for mark in scene.places if mark.last <= cue.first and mark.words.candidates]
    place = before[-1].candidates[0] if before else ""
    whole, part = whole_place(place), part_in_id(place)
    if part and not whole:
        return "parts:"  # of the city that the text is of
    fields = (row["group"] for row in table("fields"))
    return next((field for field in fields if part and field.startswith(f"{whole}/")), None) if whole else None


def _field_before(scene: Scene, cue: Mark) -> Mark | None:
    """ "Among big cities Reno led", "of the large cities, Mesa led": the field that opens the sentence."""
    if scene.word(0) not in {"among", "of"}:
        return None
    return next((mark for mark in scene.groups if mark.first <= 2 and mark.last <= cue.first), None)


def _with_rate(scene: Scene, cue: Mark) -> bool:
    """ "Led the nation, with 58 homicides for every 100,000 residents": the order of its first figure, a rate."""
    behind = [
        quantity
        for quantity in scene.quantities
        if 0 <= quantity.first - cue.last <= _FIGURE and scene.clause[quantity.first] == scene.clause[cue.first]
    ]
    behind = behind or _opening_figure(scene, cue)
    figures = [quantity for quantity in behind if quantity.kind in _FIGURES]
    apart = len(figures) > 1 and figures[1].kind is QuantityKind.PER  # "10 shootings for every million"
    return any(per_heads(quantity) for quantity in figures[: 2 if apart else 1])


def _opening_figure(scene: Scene, cue: Mark) -> list[Quantity]:
    """ "At 10.3 per 100,000 residents, Louisiana led the states": the figure that opens its sentence."""
    before = [quantity for quantity in scene.quantities if quantity.last <= cue.first]
    opens = scene.word(0) in {"at", "with"} and bool(before) and before[0].first <= _OPENS
    if not opens or scene.word(before[-1].last) != ",":
        return []
    counted = [mark.last <= cue.first for mark in scene.measures]  # "at 4.4 officers per 1,000, Reno led in homicides"
    leaders = [mark for mark in scene.places if before[-1].last < mark.first < cue.first]
    return [] if len(leaders) > 1 or (any(counted) and not all(counted)) else before


def _said(scene: Scene, cue: Mark) -> MeasureWords | None:
    """The measure that the sentence names before its verb."""
    marks = [m for m in scene.measures if m.last <= cue.first and m.row["form"] in {"noun", "rate"}]
    return measure_words(scene, marks[-1]) if marks else None
