"""A place in an order without "ranked" or a superlative beside it.

"Missouri was second", "Los Angeles's 98th", "slid from 49th to 78th", "number one again", "Ohio led
with 310, followed by Iowa". An order is needed: a field in the sentence, a verb that
ranks, or one that the sentences before have opened. "Was second to none", "first in line", "led the inquiry" are no
order.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.orders import Order
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.sentence.told_periods import date_starts
from onrecord.grammar.standing.from_the_foot import foot_behind
from onrecord.grammar.standing.leader import leader
from onrecord.grammar.standing.order_of_standing import (
    among_offices,
    behind_a_state,
    by_rate,
    counted_down,
    good_for,
    in_its_unit,
    of_whom,
    order_of,
    told_behind,
)
from onrecord.grammar.standing.own_order import led_order, orders_of, ranked_order
from onrecord.grammar.standing.owned_rates import rate_that_leads
from onrecord.grammar.standing.runs_of_places import between_ordinals, is_all_of_a_clause
from onrecord.lexicon.load import word_set
from onrecord.model import (
    PeriodWords,
    PlaceWords,
    Quantity,
    QuantityKind,
    Reading,
    Shape,
)

SIGNS = frozenset({QuantityKind.ORDINAL, "leads", "last"})  # what wakes the rule
_CAME = frozenset({"came", "comes", "come", "coming"})
_ALSO = frozenset({"and", ","})
_SECOND = 2
_DEEPEST = 400  # no list of places in this field is longer
_BESIDE = frozenset({"but", "though"})  # before a standing without a verb
_ITS_OWN = frozenset({"district", "office"})  # what of a place is put in order: "Mesa's office, 38th"
_HAVING = frozenset({"had", "has", "have", "did"})  # "did lead the nation"
_LISTS = frozenset({"", ",", ".", ";", "and"})  # behind a standing in a list of them


def read(scene: Scene, statement: int, earlier: Earlier, used: set[int]) -> Iterator[Reading]:
    """Every standing that `rank` has left; `used` are the quantities that serve already."""
    open_order, seen = earlier.open_order(statement), False
    told = earlier.last_counted
    here = orders_of(scene, statement, open_order, told)
    carried: Order | None = None
    ranks = any(cue.row["cue"] == "ranked" and cue.row["form"] == "verb" for cue in scene.cues)
    for index, quantity in enumerate(scene.quantities):
        if quantity.kind is not QuantityKind.ORDINAL or scene.hidden[quantity.first]:
            continue
        if index in used:
            if carried is None and (ranked := ranked_order(scene, statement, index)) is not None:
                seen, carried = True, ranked  # "82nd of 90 districts in fiscal 2014, 79th in fiscal 2011"
            continue
        if not 0 < quantity.value <= _DEEPEST:
            continue
        own = next((order for at, order in reversed(here) if at <= quantity.first), None)
        tenth = own is None and quantity.first == 0 and not told_behind(scene, quantity.last)
        own = earlier.title if tenth else own  # "Tenth.", in a list that a title orders; "First in robbery" is another
        standing = _standing(scene, quantity, listed=ranks or seen or (own or open_order) is not None)
        if standing is None or not of_whom(scene, quantity, earlier):
            continue
        first, last = standing
        if scene.word(first + 1) == "in" and scene.word(first) in _CAME and not (own or open_order or scene.groups):
            continue  # "came in second" at anything
        per_head = scene.word(last) == "per"  # "number one per capita": a field must be told, here or before
        if per_head and not (scene.groups or open_order):
            continue
        verb = ranks or _is_put(scene, first) or _by_number(scene, quantity) or per_head
        goes_on = open_order is not None and open_order is earlier.title  # "ranked fifth" in a list of the safest
        order = own or order_of(scene, last, open_order, verb=verb and not goes_on) or carried
        order = order or behind_a_state(scene, quantity, earlier) or among_offices(scene, first, earlier)
        if order is None:
            continue
        used.add(index)
        seen, carried = True, order
        order = in_its_unit(scene, first, last, order, earlier.title)
        yield _make(scene, statement, quantity, counted_down(order, quantity), first, last)
    yield from _led(scene, statement, open_order)


def _by_number(scene: Scene, quantity: Quantity) -> bool:
    """ "Number one", "No. 1"."""
    return scene.word(quantity.first) in {"number", "no", "#"}


def _standing(scene: Scene, quantity: Quantity, *, listed: bool) -> tuple[int, int] | None:
    """The tokens of the words that give a place its standing; None where the ordinal tells another thing."""
    at, last = quantity.first, quantity.last
    before = scene.word(at - 1)
    taken = scene.word(at - 2) if before in {"the", "a"} else before
    took = taken in word_set("takes_place") or (listed and before in _ALSO)  # "it was 63 cases and 98th place"
    placed = scene.word(last) in word_set("place_taken") and (took or (listed and good_for(scene, at)))
    last += placed
    after = scene.word(last)
    if listed and before in {"from", "to"} and between_ordinals(scene, quantity):
        return at, last
    footed = foot_behind(scene, last) is not None
    behind = quantity.value == _SECOND and after == "to" and any(mark.first == last + 1 for mark in scene.places)
    plain = behind or after in word_set("standing_after") or date_starts(scene, last) or by_rate(scene, last)
    if not plain and not footed:
        return None
    if after == "in" and (not _field_behind(scene, last + 1) or _in_a_region(scene, last + 1)):
        return None
    verb = at - 1
    if scene.word(verb) in word_set("how_far_behind") and scene.word(verb - 1) == "a":
        verb -= 2  # "was a distant second"
    if scene.word(verb) == "in" and scene.word(verb - 1) in _CAME:
        verb -= 1
    while scene.word(verb) in word_set("standing_adverb") or (verb == at - 1 and before in {"to", "for"}):
        verb -= 1
    alone = after == "per" and _by_number(scene, quantity)  # "car theft: number one per capita"
    if alone or (listed and before in _ALSO and after == "in" and date_starts(scene, last + 1)):
        return at, last  # "ranked 87th in 2010 and 89th in 2011"
    if listed and (at == 0 or scene.word(verb) in _BESIDE) and (after in _LISTS or by_rate(scene, last)):
        return at, last  # "Denver. Eighth, and mending", "the most murders, but only 12th by rate"
    takes = listed and scene.word(verb) in word_set("takes_place") - {"in"}
    if placed or takes or scene.word(verb) in word_set("standing_verb") or (at == 0 and after == "in"):
        return max(verb, 0), last  # "First in violent crime": an answer leaves out whom it is of
    owner = at - (before == "'s")
    place = any(mark.last == owner for mark in scene.places)
    if place and (listed or _is_put(scene, at)):
        return at, last
    if (listed and _apposed(scene, at, after)) or (after == "among" and _of_a_rate(scene, at)):
        return at, last
    if before in {"it", "us", "them"} and scene.word(at - 2) in word_set("ranks_it"):
        return at - 2, last
    return None


def _apposed(scene: Scene, at: int, after: str) -> bool:
    """ "Reno, 86th, and Mesa, 38th": in digits behind its place, since "in Reno, first," tells something else.

    So are "Reno's, 86th; Mesa's office, 38th" in an order of offices.
    """
    opens = any(mark.first == 0 and mark.last == at - 1 for mark in scene.places)  # "Reno, fifth, had 900"
    spelled = opens and scene.word(at) != "first" and after == ","
    if scene.word(at - 1) != "," or not (scene.word(at).isdecimal() or spelled) or after not in _LISTS:
        return is_all_of_a_clause(scene, at, after)
    named = at - 1 - (scene.word(at - 2) in _ITS_OWN)
    named -= scene.word(named - 1) == "'s"
    return any(mark.last == named for mark in scene.places)


def _of_a_rate(scene: Scene, at: int) -> bool:
    """ "A rate sixth among the big cities", "48.6 per 100,000, sixth among": a figure per head and its standing."""
    rates = [q for q in scene.quantities if q.kind is QuantityKind.RATE and q.last == at - 1]
    joined = scene.word(at - 1) == "and" and "rate" in scene.words[: at - 1]  # "its rate is over 20, and sixth among"
    return joined or scene.word(at - 1) == "rate" or (scene.word(at - 1) == "," and bool(rates))


def _is_put(scene: Scene, first: int) -> bool:
    """ "The list puts Tulsa first", "ranks it third"."""
    named = _named_at(scene, first)
    return word_set("ranks_it").intersection((scene.word(first), scene.word(named - 1))) != frozenset()


def _named_at(scene: Scene, last: int) -> int:
    return next((mark.first for mark in scene.places if mark.last == last), last)


def _field_behind(scene: Scene, at: int) -> bool:
    """ "Second in the nation", "in homicides", "in 2016"; not "second in command"."""
    grouped = any(group.first - 1 <= at < group.last for group in scene.groups)
    named = any(mark.first == at for mark in scene.places)
    then = scene.word(at) in {"a", "those", "that"}  # "first in those months"
    return grouped or named or noun_after(scene, at) is not None or date_starts(scene, at) or then


def _in_a_region(scene: Scene, at: int) -> bool:
    """ "Second in the Midwest", "third in Texas", "second in the region": among places of which no list is held."""
    if scene.word(at + (scene.word(at) in {"the", "its", "our"})) in {"region", "area", "valley"}:
        return True
    kinds = {"region", "state", "district"}
    return any(mark.first in (at, at + 1) and mark.words.kind in kinds for mark in scene.places)


def _make(scene: Scene, statement: int, quantity: Quantity, order: Order, first: int, last: int) -> Reading:
    place = place_of(scene, first, last)
    period = period_of(scene, first, last)
    number = int(quantity.value)
    if number == 1 and (first == quantity.first == 0 or _by_number(scene, quantity)):
        return extreme_of(scene, statement, order, first, last, place, period)
    places = (place,) if place else ()
    made = standing_reading(scene, statement, order, number, first, last, places, period)
    if scene.word(quantity.first - 1) != "from":
        return made
    return replace(made, period=period_of(scene, first, quantity.last, far=True), against=True)  # where it stood before


def standing_reading(
    scene: Scene,
    statement: int,
    order: Order,
    number: int,
    first: int,
    last: int,
    places: tuple[PlaceWords, ...],
    period: PeriodWords | None,
) -> Reading:
    """A place in an order, told of the tokens `first` to `last`."""
    return Reading(
        Shape.RANK,
        scene.span(first, last),
        statement,
        ("standing",),
        measure=order.measure,
        qualifiers=order.measure.qualifiers if order.measure else (),
        places=places,
        period=period,
        end=order.end,
        scope=order.scope,
        place_in_order=number,
        of=order.of,
    )


def extreme_of(
    scene: Scene,
    statement: int,
    order: Order,
    first: int,
    last: int,
    place: PlaceWords | None,
    period: PeriodWords | None,
) -> Reading:
    """The head or the foot of an order, told of the tokens `first` to `last`."""
    return Reading(
        Shape.EXTREME,
        scene.span(first, last),
        statement,
        ("head or foot of an order",),
        measure=order.measure,
        places=(place,) if place else (),
        period=period,
        end=order.end,
        scope=order.scope,
        of=order.of,
    )


def _led(scene: Scene, statement: int, open_order: Order | None) -> Iterator[Reading]:
    """ "Ohio led with 310, followed by Iowa": the head of an order, and who comes next."""
    for cue in scene.cues:
        if cue.row["cue"] != "leads" or scene.hidden[cue.first]:
            continue
        verb = cue.first - (scene.word(cue.first - 1) in _HAVING)
        while scene.word(verb - 1) in word_set("standing_adverb"):
            verb -= 1  # "Reno again led"
        verb -= 2 * (scene.words[verb - 2 : verb] == [",", "which"])
        head = leader(scene, verb)
        order = led_order(scene, cue, open_order)
        if head is None and (owned := rate_that_leads(scene, verb, order)) is not None:
            head, order = owned
        if head is None or order is None or (head.place is None and order.measure is None):
            continue
        period = period_of(scene, head.first, cue.last)
        yield extreme_of(scene, statement, order, head.first, cue.last, head.place, period)
        for number, mark in enumerate(next_places(scene, cue.last), start=2):
            first = mark.first - 2 if number == 2 else mark.first
            yield standing_reading(scene, statement, order, number, first, mark.last, (mark.words,), period)


def next_places(scene: Scene, at: int) -> Iterator[PlaceMark]:
    """Those "followed by": each next place, with nothing but its figure between."""
    opening = next((cue for cue in scene.cues if cue.row["cue"] == "next" and cue.first >= at), None)
    if opening is None:
        return
    last = opening.last
    for mark in scene.places:
        if mark.first < last:
            continue
        between = [
            word
            for index, word in enumerate(scene.words[last : mark.first], start=last)
            if not any(q.first <= index < q.last for q in scene.quantities)
        ]
        if any(word not in word_set("between_standings") for word in between):
            return
        if scene.clause[mark.first] != scene.clause[opening.first]:
            return
        yield mark
        last = mark.last
