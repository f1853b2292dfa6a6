"""The state that sold most of the guns traced elsewhere: "Indiana was the largest outside source".

"Supplied 15 percent, more than any other state" tells the same of the state that supplied them.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import state_named, traced_guns
from onrecord.grammar.figures.supplies_most import supplies_most
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.shares.gun_sources import guns_told
from onrecord.grammar.shares.next_source import next_source
from onrecord.lexicon.load import word_set
from onrecord.model import End, MeasureWords, PlaceWords, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

SIGNS = word_set("source_noun") | word_set("next_source") | {"outsiders", "any"}  # what wakes the rule
_AMONG = 4  # tokens from "second" to its "outsiders": "second among the outsiders"
_BACK = 8  # tokens from "the leading" to its noun
_OUTSIDE = frozenset({"outside", "out", "other", "out-of-state"})


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Every state that is called the first, or the next, source of guns."""
    order = earlier.source_before(statement)
    for at, word in enumerate(scene.words):
        if word not in SIGNS or scene.hidden[at]:
            continue
        guns = guns_told(scene, statement, earlier) or traced_guns(scene) or earlier.traced_guns(statement)
        if word in word_set("next_source"):
            found = next_source(scene, statement, at, order) if order is not None else None
        else:
            found = _top(scene, statement, at, guns) if guns is not None else None
        if found is not None:
            order = found
            yield found


def _top(scene: Scene, statement: int, at: int, guns: MeasureWords) -> Reading | None:
    """The state that the words at a token put in an order of sources."""
    word = scene.words[at]
    if word == "any":
        most = supplies_most(scene, at)
        return None if most is None else _placed(scene, statement, guns, most[0], (at - 2, most[1]))
    top = _among_outsiders(scene, at) if word == "outsiders" else _leading(scene, at)
    source = _state(scene, top[0], at + 1) if top is not None else None
    if top is None or source is None or state_named(source) is None:
        return None
    first, number = top
    own_apart = number == 1  # "the largest source": a state's own dealers, who sell most, are not meant
    outside = own_apart or word == "outsiders" or not _OUTSIDE.isdisjoint(scene.words[first:at])
    made = _placed(scene, statement, guns, source, (first, at + 1), number)
    span = scene.span(min(first, source.first), max(at + 1, source.last))
    return replace(made, span=span) if outside else replace(made, span=span, against_qualifiers=("from:any",))


def _placed(
    scene: Scene, statement: int, guns: MeasureWords, source: PlaceMark, told: tuple[int, int], number: int = 1
) -> Reading:
    return Reading(
        Shape.EXTREME if number == 1 else Shape.RANK,
        scene.span(*told),
        statement,
        ("top source",),
        measure=guns,
        qualifiers=(f"from:{state_named(source)}",),
        places=_where(scene, source),
        period=period_of(scene, *told),
        end=End.HIGHEST,
        scope=ScopeWords(ScopeKind.AMONG, group="us-states"),
        place_in_order=number if number > 1 else None,
        against_qualifiers=("from:out-of-state",),
    )


def _where(scene: Scene, source: PlaceMark) -> tuple[PlaceWords, ...]:
    """ "In Washington, which has no gun shop, Virginia was the leading source": where the guns were found."""
    for mark in scene.places:
        before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
        ahead = mark.last <= source.first and scene.clause[before] == scene.clause[source.first]
        traced = scene.word(before - 1) in word_set("traced_in")  # "the largest source of guns traced in Illinois"
        if scene.word(before) == "in" and (ahead or (traced and mark.first > source.last)):
            return (mark.words,)
    return ()


def _leading(scene: Scene, noun: int) -> tuple[int, int] | None:
    """Where "the leading outside" begins before its noun, and which place in the order it tells."""
    at = noun - 1
    while scene.word(at) in word_set("source_kind"):
        at -= 1
    if scene.word(at) not in word_set("leading") or noun - at > _BACK:
        return None
    number = 1
    if scene.word(at - 1) in {"next", "next-"}:
        at, number = at - 1, 2
    ordinal = next(
        (q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and q.last in (at, at - 1) and q.value > 1), None
    )
    if ordinal is not None:
        at, number = ordinal.first, int(ordinal.value)
    return (at - 1, number) if scene.word(at - 1) in {"the", "its", "their", "'s"} else None


def _among_outsiders(scene: Scene, noun: int) -> tuple[int, int] | None:
    """Where "second among the outsiders" begins, and which place in the order it tells."""
    near = range(noun - _AMONG, noun)
    told = next((q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and q.first in near), None)
    if told is None or scene.word(told.last) != "among":
        return None
    return told.first, int(told.value)


def _past_hidden(scene: Scene, at: int) -> int:
    """The token behind what stands before an aside that only attributes: "Utah, the ATF says, was"."""
    opens = at
    while opens and (scene.hidden[opens - 1] or scene.word(opens - 1) == ","):
        opens -= 1
    return opens if any(scene.hidden[opens:at]) else at


def _state(scene: Scene, first: int, last: int) -> PlaceMark | None:
    """The state before "was the largest source", or behind "the largest source was"."""
    came = scene.words[max(0, first - 2) : first] == ["came", "in"]  # "Georgia came in second among the outsiders"
    if came or scene.word(first - 1) in word_set("was_source"):
        at = first - 1 - came
    elif scene.word(last) in {"was", "is", "remained"}:
        return next((mark for mark in scene.places if mark.first == last + 1), None)
    else:
        return None
    at = _past_hidden(scene, at)
    named = [mark for mark in scene.places if mark.last <= at]
    aside = bool(named) and scene.words[named[-1].last : named[-1].last + 2] in ([",", "with"], [",", "at"])
    beside = aside and scene.word(at - 1) == ","  # "Virginia, with 293, was second"
    return named[-1] if named and (beside or named[-1].last == at) else None
