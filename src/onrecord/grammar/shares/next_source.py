"""Who comes next in an order of sources of guns: "Utah was the largest outside source, and Ohio came next".

States that sold guns are held against one another as sources: "Georgia supplied more of them than Virginia".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.sources_go_on import source_told
from onrecord.grammar.figures.origin import origins, state_named
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

_HOW_FAR = frozenset({"a", "distant", "close", "in"})  # "was a distant second", "came in second"
_INVERTED = 8  # tokens of "the largest outside source of guns was"
_LEADS = 4  # tokens from "was" to "leading"
_TOTAL = 5  # tokens of "of the nation's total"
_COMES_NEXT = (["next", "came"], ["next", "was"], ["next", "is"], ["then", "came"])  # "Ohio, with 210"
_SELLS = word_set("sells_guns")
_FOUND = frozenset({"in", "across"})  # before where guns were found
_SIDES = 2  # places of a comparison
_TWO = 2
_EACH = frozenset({"each", "apiece"})
_SOLD_EACH = _EACH | {"with", "at", ",", "for", "were"}
_LATER = 2  # tokens from "followed" to its state: "followed by Ohio"


def next_source(scene: Scene, statement: int, at: int, before: Reading) -> Reading | None:
    """The state that the word at a token puts behind the one told `before`; None where it puts none there."""
    mark = _followed(scene, at) if scene.word(at) == "followed" else _came(scene, at)
    state = state_named(mark) if mark is not None else None
    if mark is None or state is None or f"from:{state}" in before.qualifiers:
        return None
    ordinal = next((q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and q.first == at), None)
    first, last = min(mark.first, at), max(mark.last, at + 1)
    return replace(
        before,
        shape=Shape.RANK,
        span=scene.span(first, last),
        statement=statement,
        qualifiers=(f"from:{state}",),
        period=period_of(scene, first, last) or before.period,
        place_in_order=int(ordinal.value) if ordinal is not None else (before.place_in_order or 1) + 1,
    )


def _came(scene: Scene, at: int) -> PlaceMark | None:
    """ "Ohio came next", "Ohio, with 210, was second"."""
    verb = at - 1 - (scene.word(at - 1) == "in")  # "came in second"
    gapped = scene.words[at - 2 : at] == [",", "the"]  # "Florida, with 94, the next"
    with_figure = scene.word(at + 1) in {"with", "at"} and any(q.first == at + 2 for q in scene.quantities)
    closed = scene.word(at + 1) in word_set("phrase_end") | {""} or (scene.word(at) == "next" and with_figure)
    if not (gapped or scene.word(verb) in word_set("next_in_order")) or not closed:
        return None
    figure = any(q.last == verb - 1 for q in scene.quantities) and scene.word(verb - 1) == ","
    named = [mark for mark in scene.places if mark.last <= verb]
    beside = bool(named) and scene.words[named[-1].last : named[-1].last + 2] in ([",", "with"], [",", "at"])
    return named[-1] if named and (named[-1].last == verb or (figure and beside)) else None


def _followed(scene: Scene, at: int) -> PlaceMark | None:
    """ "Followed by Ohio", "Ohio followed"."""
    if scene.word(at + 1) == "by":
        return next((mark for mark in scene.places if mark.first == at + _LATER), None)
    ends = scene.word(at + 1) in word_set("phrase_end") | {""}
    return next((mark for mark in scene.places if mark.last == at), None) if ends else None


def in_order(scene: Scene, state: PlaceMark, quantity: Quantity) -> bool:
    """ "Georgia was the largest source, with 632", "Virginia, with 419, came next", "Utah, at 90 guns, led"."""
    between = scene.words[state.last : quantity.first]
    if between in ([",", "with"], [",", "at"]):
        end = quantity.last + (scene.word(quantity.last) in word_set("guns_by_name"))
        return scene.word(end) == "," and scene.word(end + 1) in word_set("next_in_order")
    return between[-2:] == [",", "with"] and not word_set("source_noun").isdisjoint(between)


def came_next(scene: Scene, state: PlaceMark, quantity: Quantity) -> bool:
    """ "Indiana came next, with 18 percent": a share of a state behind others is of the guns that it sold."""
    between = scene.words[state.last : quantity.first]
    ends = between[-2:] in ([",", "with"], [",", "at"])
    put = not word_set("next_in_order").isdisjoint(between[:1]) and not word_set("next_source").isdisjoint(between)
    return ends and put and quantity.kind in SHARES


def next_with(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "Ohio came next, with 210", "Ohio was second at 210", "Utah third at 90", behind the largest source."""
    end = quantity.first - 1
    if scene.word(end) not in {"with", "at"}:
        return None
    end -= scene.word(end - 1) == ","
    left = [mark for mark in scene.places if mark.last <= end and state_named(mark) is not None]
    among = scene.words[max(0, end - 3) : end] == ["among", "the", "outsiders"]  # "second among the outsiders at 324"
    end -= 3 * among
    between = scene.words[left[-1].last : end] if left else []
    put = between[-1:] == ["followed"] or bool(word_set("next_source").intersection(between[-1:]))
    if left and not between and scene.words[left[-1].first - 2 : left[-1].first] in _COMES_NEXT:
        return left[-1]
    if left and not between and scene.words[left[-1].first - 3 : left[-1].first] == ["after", "that", ","]:
        return left[-1]
    return left[-1] if put and (word_set("next_in_order") | _HOW_FAR).issuperset(between[:-1]) else None


def sold_each(scene: Scene, quantity: Quantity) -> tuple[PlaceMark, PlaceMark] | None:
    """ "Ohio and Utah supplied 258 each", "Ohio and Utah each sold 258", "were next with 258 apiece": two sources."""
    each = next((word for word in _EACH if word in scene.has), None)
    marks = [mark for mark in scene.places if mark.last <= quantity.first and state_named(mark) is not None]
    if each is None or len(marks) < _TWO or scene.words[marks[-2].last : marks[-1].first] != ["and"]:
        return None
    between = scene.words[marks[-1].last : quantity.first]
    told = word_set("source_of") | word_set("next_source")
    known = told | word_set("next_in_order") | _SOLD_EACH
    behind = scene.word(quantity.last) in _EACH or scene.word(quantity.last + 1) in _EACH  # "258 guns each"
    one = behind or bool(_EACH.intersection(between))
    return (marks[-2], marks[-1]) if one and known.issuperset(between) and not told.isdisjoint(between) else None


def of_total(scene: Scene, quantity: Quantity) -> bool:
    """ "Of the 2016 total", "of the nation's total", behind a state's part; of the nation's, which none sold."""
    if any(mark.words.kind == "nation" for mark in scene.places):
        return True  # "the country traced 254,700 guns, of which Texas accounted for 9 percent"
    behind = scene.words[quantity.last : quantity.last + _TOTAL]
    return behind[:1] == ["of"] and "total" in behind


def leading_with(scene: Scene, quantity: Quantity) -> PlaceMark | None:
    """ "Maine was the leading out-of-state source of guns traced in Vermont in 2019, with 214": the first of them."""
    if scene.words[quantity.first - 2 : quantity.first] != [",", "with"] or word_set("source_noun").isdisjoint(
        scene.has
    ):
        return None
    clause = [mark for mark in scene.places if mark.last < quantity.first and state_named(mark) is not None]
    for mark in clause:
        told = scene.words[mark.last : quantity.first]
        behind = next((at for at, word in enumerate(told) if word in word_set("was_source")), len(told))
        nouns = word_set("source_noun").intersection(told[behind:])
        led = word_set("leading").intersection(told[behind : behind + _LEADS])
        before = set(scene.words[max(0, mark.first - _INVERTED) : mark.first])
        if told == [",", "with"] and scene.word(mark.first - 1) in word_set("was_source"):
            nouns, led = word_set("source_noun") & before, word_set("leading") & before  # "the largest source was Ohio"
        if nouns and led and not any(mark.last <= q.first < quantity.first for q in scene.quantities):
            return mark
    return None


@needs(shapes(Shape.RANK))
def among_sources(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "1,036 of them came from Virginia. Pennsylvania was second": in the order of those who sold the guns."""
    measure = reading.measure.measure if reading.measure is not None else None
    if measure not in {None, "guns_traced"} or reading.qualifiers or len(reading.places) != 1:
        return reading
    if any(mark.words.kind == "nation" for mark in scene.places):
        return reading  # "the nation's figure reached 156,346, with Florida second": of those recovered there
    marks = [mark for mark in scene.places if mark.words == reading.places[0]]
    state = state_named(marks[0]) if marks else None
    told = [one for one in earlier.told if any(part.startswith("from:") for part in one.qualifiers)]
    own = told[-1].qualifiers[-1] if told else ""
    if state is None or not own.startswith("from:") or own in {f"from:{state}", "from:here", "from:here-state"}:
        return reading
    return replace(
        reading,
        measure=told[-1].measure,
        qualifiers=(f"from:{state}",),
        places=told[-1].places,
        period=reading.period or told[-1].period,
        scope=ScopeWords(ScopeKind.AMONG, group="us-states"),
        against_qualifiers=("from:out-of-state",),
    )


@needs(shapes(Shape.COMPARISON))
def source_past_source(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "Utah sent us 242 guns. Georgia passed Virginia", "more came from Ohio than from Utah": of what states sold."""
    told = [one for one in earlier.told if one.statement == reading.statement - 1]
    found = _told_from(scene)
    if len(found) == _SIDES and found[-1].words in reading.against_places:
        guns = reading.measure or earlier.traced_guns(reading.statement)
        sold = guns is not None and guns.measure == "guns_traced"
    else:
        found = [mark for mark in scene.places if mark.words in (*reading.places, *reading.against_places)]
        guns = told[-1].measure if told and reading.measure is None and not scene.measures else None
        sold = guns is not None and any(part.startswith("from:") for part in told[-1].qualifiers)
    sellers = [state_named(mark) for mark in found]
    if not sold or reading.qualifiers or len(sellers) != _SIDES or None in sellers:
        return reading
    here = tuple(words for words in reading.places if all(words != mark.words for mark in found))
    return replace(
        reading,
        measure=guns,
        qualifiers=(f"from:{sellers[0]}",),
        places=here or (told[-1].places if told else ()),
        against_qualifiers=(f"from:{sellers[1]}",),
        against_places=(),
    )


def _told_from(scene: Scene) -> list[PlaceMark]:
    """The places from which things came: "from Ohio than from Utah", "sold in Ohio than in Utah"."""
    sold = origins(scene)
    return [
        mark
        for mark in scene.places
        if scene.word(mark.first - 1) == "from"
        or mark.first in sold
        or (sold and scene.words[mark.first - 2 : mark.first] == ["than", "in"])
    ]


@needs(any_of(_SELLS), shapes(Shape.COMPARISON, Shape.EXTREME))
def of_sources(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "Georgia supplied more of them than Virginia": of the guns that a state sold, found where the text tells.

    Several rivals together are no part that the claim language holds, so that nothing is said to be counted then.
    """
    told = reading.measure or (None if scene.measures else earlier.traced_guns(reading.statement))
    if told is None or told.measure != "guns_traced" or reading.factor is not None or reading.qualifiers:
        return reading
    first = scene.opens(reading.span)
    left = [mark for mark in scene.places if mark.last <= first and state_named(mark) is not None]
    if not left or not _SELLS & set(scene.words[left[-1].last : first + 1]):
        return reading
    seller, beside = left[-1], reading.against_places
    rivals = [state_named(mark) for mark in scene.places if mark.words in beside]
    if None in rivals or len(rivals) != len(beside) or len(rivals) > 1 or seller.words.here:
        return replace(reading, measure=replace(told, measure=None))
    there = [mark.words for mark in scene.places if scene.word(mark.first - 1) in _FOUND and mark != seller]
    return replace(
        reading,
        measure=told,
        qualifiers=(f"from:{state_named(seller)}",),
        places=tuple(there[:1]),
        against_qualifiers=tuple(f"from:{state}" for state in rivals),
        against_places=(),
    )


def sources_in_order(scene: Scene, statement: int, earlier: Earlier) -> bool:
    """Whether sources of guns are put in an order here, or were in the sentence before."""
    named = word_set("source_noun") | {"outsiders"}
    return source_told(earlier, statement) is not None or not named.isdisjoint(scene.has)
