"""Where traced guns were first sold, told of the state before its share: "Indiana accounted for 21 percent of them".

Behind a sentence that tells of traced guns the next ones need no word of them: "Virginia supplied about one in six and
Georgia one in nine". Two states told together make no share that the record could hold.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.origin import is_origin, lies_there, origins, sold_behind, state_named, traced_guns
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, place_of
from onrecord.grammar.shares.came_from import came_from, in_all, of_them_from, that_is, tied_to_dealers, whole_told
from onrecord.grammar.shares.found_not_sold import found_in
from onrecord.grammar.shares.homegrown import HERE, beside_another, keeps_its_own, next_of_its_own, own_share
from onrecord.grammar.shares.in_state import ends_way, in_state, sold_by_them, told_right_behind
from onrecord.grammar.shares.next_source import (
    came_next,
    in_order,
    leading_with,
    next_with,
    of_total,
    sold_each,
    sources_in_order,
)
from onrecord.grammar.shares.part_there import has_number, owner_of_part
from onrecord.grammar.shares.share_list import in_another
from onrecord.grammar.shares.sold_then_found import of_the_guns, sold_then_found, were_sold
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, PlaceWords, Quantity, QuantityKind, Reading, Shape, Unit

SIGNS = frozenset[str](SHARES | {QuantityKind.COUNT})  # what wakes the rule
_GUNS = frozenset({"guns_recovered", "guns_traced"})
_REACH = 12  # tokens from a state to its share: "Indiana was the largest out-of-state source, with"
_LISTED = word_set("between_gun_sources")
_THEM = frozenset({"them", "those", "these"})
_CAME_FROM = ([",", "with"], ["came"], ["came", "another"])
_GUNS_THERE = 4  # tokens from a share to its "there": "of the guns traced there"
_PUT_BESIDE = (["ahead", "of"], ["followed", "by"], ["topped", "by"])
_LIES = frozenset({"in", "for", "at", "across"})
_WHOLE = 100  # percent


def read(scene: Scene, statement: int, used: set[int], earlier: Earlier) -> Iterator[Reading]:
    """Every share and every count of the guns that one state sold."""
    guns = guns_told(scene, statement, earlier)
    if guns is None:
        return
    yield from _found_elsewhere(scene, statement, used, guns)
    yield from _sources(scene, statement, used, earlier, guns)


def _sources(scene: Scene, statement: int, used: set[int], earlier: Earlier, guns: MeasureWords) -> Iterator[Reading]:
    """Those whose seller is told before or behind them, one after the other."""
    told, last = False, None  # a source was told, which the next states need not say again
    for index, quantity in enumerate(scene.quantities):
        if index in used or scene.hidden[quantity.first] or quantity.kind not in SIGNS:
            continue
        tied = tied_to_dealers(scene, statement, quantity, guns)
        if tied is not None or scene.words[quantity.first - 1 : quantity.last] == ["from", "one"]:
            used.add(index)  # "from one in Virginia": a dealer
            yield from () if tied is None else (tied,)
            continue
        if (pair := sold_each(scene, quantity)) is not None:
            told, last = True, (quantity, _from(pair[1]))
            used.add(index)
            yield from (_make(scene, statement, quantity, guns, _from(mark)) for mark in pair)
            continue
        sold = quantity.kind is QuantityKind.COUNT and were_sold(scene, quantity)
        if _of_other_things(scene, quantity) and not sold:
            continue
        too = _sold_there_too(scene, quantity) or of_them_from(scene, quantity)
        source = None if too else _source(scene, quantity, listed=told) or _also_had(scene, quantity, last)
        ordered = not too and (told or sources_in_order(scene, statement, earlier))
        source = source or (next_with(scene, quantity) if ordered else None)
        part = in_state(scene, quantity) if quantity.kind in SHARES else sold_by_them(scene, quantity)
        part = next_of_its_own(scene, quantity, last) or part
        part = part or (() if source is None else _from(source))
        part = (HERE,) if source is not None and own_share(scene, source, earlier) else part
        part = part or _it_sold(scene, quantity, earlier) or came_from(scene, quantity, last)
        if not part and (sold or (quantity.kind in SHARES and traced_guns(scene) is None)):
            part = sold_behind(scene, quantity)
        if not part and last is not None and (in_all(scene, quantity, last[0]) or in_another(scene, quantity)):
            part = last[1]
        part = part or (that_is(scene, quantity, earlier) if index == 0 else ()) or too
        if not part:
            continue
        last = quantity, part
        told = told or source is not None
        used.add(index)
        yield _make(scene, statement, quantity, guns, part)


def _found_elsewhere(scene: Scene, statement: int, used: set[int], guns: MeasureWords) -> Iterator[Reading]:
    """ "128 firearms sold in Iowa turned up in Utah, and 119 in Ohio": each at the place where they were found."""
    for index, quantity in enumerate(scene.quantities):
        found = sold_then_found(scene, quantity) if quantity.kind is QuantityKind.COUNT and index not in used else None
        if found is not None:
            used.add(index)
            yield replace(_make(scene, statement, quantity, guns, (found[0],)), places=(found[1].words,))


def _from(state: PlaceMark) -> tuple[str, ...]:
    return (f"from:{state_named(state)}",)


def guns_told(scene: Scene, statement: int, earlier: Earlier) -> MeasureWords | None:
    """The traced guns that the sentence tells of, or goes on with where it counts nothing else."""
    here = traced_guns(scene)
    if here is not None:
        return here
    guns = next((mark for mark in scene.company if mark.row["class"] == "gun"), None) if scene.company else None
    if guns is not None and not {"source", "sources"}.isdisjoint(scene.has):
        return MeasureWords(scene.span(guns.first, guns.last), "guns_traced")
    if earlier.traced is None or not scene.quantities:
        return None
    if guns is not None and scene.word(guns.first - 1) in word_set("points_at_guns"):
        return earlier.traced[1]  # "half of these guns come from Utah", however far behind
    counts = any(mark.row["measure"] not in {*_GUNS, ""} for mark in scene.measures)
    return None if counts else earlier.traced_guns(statement)


def _of_other_things(scene: Scene, quantity: Quantity) -> bool:
    """ "Texas made 15 percent more traces", "made 300 gun arrests", "of which Utah's were 2 percent": no source."""
    behind = scene.word(quantity.last)
    if quantity.kind in SHARES:
        return behind in word_set("part_words") - {"of"} or owner_of_part(scene, quantity) is not None
    noun = noun_after(scene, quantity.last)
    if noun is not None:
        return noun.row["measure"] not in _GUNS
    guns = any(mark.first == quantity.last and mark.row["class"] == "gun" for mark in scene.company)
    return not guns and behind not in word_set("phrase_end") | {"", "of", "from"}


def _source(scene: Scene, quantity: Quantity, *, listed: bool) -> PlaceMark | None:
    """The one state before a figure that sold so many."""
    top = leading_with(scene, quantity)
    if top is not None:
        return top
    left = [
        mark
        for mark in scene.places
        if mark.last <= quantity.first <= mark.last + _REACH and state_named(mark) is not None
    ]
    if not left or any(left[-1].last <= other.first < quantity.first for other in scene.quantities):
        return None
    sends = (
        len(left) > 1 and left[-2].last == left[-1].first - 1 and scene.word(left[-2].last) in word_set("sells_guns")
    )
    state = left[-2] if sends else left[-1]  # "Utah sent Nevada 242 guns"
    if scene.word(state.first - 1) == "from" and scene.words[state.last : quantity.first] in _CAME_FROM:
        return state  # "came mostly from Utah, with 120", "from Utah came 120"
    told = range(state.last, quantity.first)
    between = {scene.words[at] for at in told if not of_the_guns(scene, at)}
    joined = len(left) > 1 and scene.words[left[-2].last : state.first] in (["and"], [",", "and"], ["or"])
    if joined and not (listed and scene.word(left[-2].first - 2) in word_set("traced_in")):
        return None  # "Nevada and Arizona together supplied 13 percent"
    if scene.words[quantity.last : quantity.last + 3] == ["of", "its", "own"] and state.last + 1 == quantity.first:
        return state  # "Arizona keeps 84 percent of its own"
    led = scene.words[max(0, state.first - 2) : state.first] in (["led", "by"], *_PUT_BESIDE)
    told_of = word_set("source_of").intersection(between)
    if told_of <= word_set("accounted_for") and of_total(scene, quantity):
        told_of = frozenset()  # "Illinois accounted for 8,745 of the 2016 total": of those recovered there
    if told_of or scene.words[state.last : state.last + 2] == ["'s", "share"]:
        return state
    if in_order(scene, state, quantity) or came_next(scene, state, quantity):
        return state
    located = scene.word(state.first - 1) in _LIES
    sources = listed or not word_set("sources_told").isdisjoint(scene.has)
    if scene.words[state.last : quantity.first] == ["("] and sources:  # "the main sources were Virginia (395),"
        return state
    owned = {"'s"} if led or (listed and quantity.kind in SHARES) else set[str]()  # "ahead of Virginia's 293"
    if listed and not located and scene.word(state.last) == "," == scene.word(quantity.first - 1):
        return state  # "and Virginia, long blamed, 239"
    return state if (listed or led) and not located and between - owned <= _LISTED else None


def _sold_there_too(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "2,900 were first sold in Maryland, 1,100 in Virginia and 350 in Ohio": behind the verb, its places alone."""
    mark = next((mark for mark in scene.places if mark.first == quantity.last + 1), None)
    if mark is None or state_named(mark) is None or scene.word(quantity.last) not in {"in", "from"}:
        return ()
    told = [q for q in scene.quantities if q.last <= quantity.first and (q.kind in SHARES) is (quantity.kind in SHARES)]
    before = [q for q in told if sold_behind(scene, q)]
    if before and quantity.kind in SHARES and before[-1].value + quantity.value > _WHOLE:
        return ()  # "86 percent were sold in the state and 85 in Virginia": parts of two wholes
    if not before or scene.words[mark.last : mark.last + 2] in (["were", "sold"], ["had", "been"]):
        return ()
    return (f"from:{state_named(mark)}",) if scene.clause[before[-1].first] == scene.clause[quantity.first] else ()


def _also_had(scene: Scene, quantity: Quantity, last: tuple[Quantity, tuple[str, ...]] | None) -> PlaceMark | None:
    """ "Utah supplied 400 of those, and Ohio had 285": sources follow in their order, so the next has no more."""
    if last is None or last[0].kind is not quantity.kind or quantity.value > last[0].value:
        return None
    states = [mark for mark in scene.places if mark.last == quantity.first - 1 and state_named(mark) is not None]
    return states[0] if states and scene.word(quantity.first - 1) in {"had", "sold", "sent", "'s"} else None


def _it_sold(scene: Scene, quantity: Quantity, earlier: Earlier) -> tuple[str, ...]:
    """ "In 2019 it supplied 424": the source that the sentence before told last."""
    if scene.word(quantity.first - 2) != "it" or scene.word(quantity.first - 1) not in word_set("source_of"):
        return ()
    told = sorted((*earlier.shares, *earlier.told), key=lambda one: one.span.start)
    parts = [q for one in told if one.statement == earlier.statement for q in one.qualifiers if q.startswith("from:")]
    return tuple(parts[-1:])


def _make(scene: Scene, statement: int, quantity: Quantity, guns: MeasureWords, part: tuple[str, ...]) -> Reading:
    place = _recovered_in(scene, quantity, part)
    if quantity.kind is QuantityKind.COUNT:
        made = make_value(scene, statement, quantity, guns, quantity.first, quantity.last, rule="guns of a source")
        whole = whole_told(scene, quantity) if scene.far[quantity.first] else None  # "533 of 5,079 in 2014"
        told = period_of(scene, whole.first, whole.last, far=True) if whole is not None else None
        return replace(made, qualifiers=part, places=place, period=told or made.period)
    own = told_right_behind(scene, quantity)
    to_now = own is None and ends_way(scene, quantity)
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, quantity.last),
        statement,
        ("share of a source",),
        measure=guns,
        qualifiers=part,
        places=place,
        period=own if own or to_now else period_of(scene, quantity.first, quantity.last, window=True),
        against=own is not None and scene.word(quantity.first - 1) == "from",
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=guns,
    )


def _recovered_in(scene: Scene, quantity: Quantity, part: tuple[str, ...]) -> tuple[PlaceWords, ...]:
    """Where the guns were recovered: the place of the figure, and no state that sold some."""
    if part in ((HERE,), ("from:here",)):  # "in the state": the place before the figure, or the one told of
        left = [mark for mark in scene.places if mark.last <= quantity.first and mark.words.candidates]
        there = bool(left) and left[0].first == 0 and scene.word(quantity.last + _GUNS_THERE) == "there"
        there = there or beside_another(scene, left)
        left = left or [mark for mark in scene.places if mark.words.candidates and found_in(scene, mark, quantity)]
        return tuple([mark.words for mark in (left[:1] if there else left[-1:])])
    if scene.word(quantity.last) == "of" and scene.word(quantity.last + 1) in _THEM:
        return _told_to_lie(scene)  # those of the place told before: "Utah sold 41 of those and Ohio, a big state, 21"
    near = place_of(scene, quantity.first, quantity.last)
    place = near if near is not None and near.kind != "group" else None  # "the top source outside the state"
    own = keeps_its_own(scene, quantity)
    if own is not None:
        return (own.words,)
    sources = (
        origins(scene)
        | _held_against(scene)
        | {mark.first for mark in scene.places if has_number(scene, mark)}
        | {mark.first for other in scene.quantities for mark in scene.places if _lists(scene, other, mark)}
        | {mark.first for other in scene.quantities for mark in sold_each(scene, other) or ()}
        | {mark.first for other in scene.quantities if (mark := _source(scene, other, listed=True)) is not None}
    )
    if not word_sets("source_noun", "next_source").isdisjoint(scene.has):  # "Indiana was the largest source"
        ordered = word_sets("was_source", "next_in_order")  # "and Ohio came next"
        sources |= {mark.first for mark in scene.places if scene.word(mark.last) in ordered}
    found = any(one.words == place and one.first not in sources for one in scene.places)
    if place is not None and found and (not is_origin(place, part) or lies_there(scene, place)):
        return (place,)
    sold = bool(sources) and not word_set("source_of").isdisjoint(scene.has)
    others = [
        mark
        for mark in scene.places
        if mark.first not in sources and mark.words.kind not in {"nation", "group"}
        if not sold or scene.word(mark.first - 1) in _LIES or mark.words.here
        if not is_origin(mark.words, part) or lies_there(scene, mark.words)
    ]
    others.sort(key=lambda mark: scene.clause[mark.first] != scene.clause[quantity.first])
    return (others[0].words,) if others else ()


def _held_against(scene: Scene) -> set[int]:
    """The tokens of states beside which a source is put: "Virginia, with 293, was second, ahead of Georgia"."""
    before = {mark.first: scene.words[max(0, mark.first - 2) : mark.first] for mark in scene.places}
    return {first for first, words in before.items() if words[-1:] in (["behind"], ["then"]) or words in _PUT_BESIDE}


def _lists(scene: Scene, quantity: Quantity, mark: PlaceMark) -> bool:
    """Whether a state is one of those in a list of where so many were sold."""
    return mark.first == quantity.last + 1 and bool(_sold_there_too(scene, quantity))


def _told_to_lie(scene: Scene) -> tuple[PlaceWords, ...]:
    """The first place that words such as "in" put something at."""
    return tuple([mark.words for mark in scene.places if scene.word(mark.first - 1) in _LIES][:1])
