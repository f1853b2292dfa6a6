"""Counted guns with where they came from behind them: "1,036 of the 7,204 guns traced in Ohio came from Utah"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import sold_behind, state_named
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape

_THEM = frozenset({"them", "those", "these"})
_SELLERS = 5  # tokens from "to" to its dealers: "to licensed dealers in Indiana"
_NOUN = 2  # tokens from a number to its guns: "1,036 crime guns"
_OF_THE = (["of", "the"], ["of", "its"], ["of", "their"])
_AT = frozenset({"in", "at", "across", "by"})
_HEDGED = 4  # tokens from a number to the share behind it: ", or about one in six"
_TOLD_SOLD = word_set("sold") - {"from"}
_SOLD = 4  # tokens from the verb to what tells of a seller: "had first been sold in"


def came_from(scene: Scene, quantity: Quantity, last: tuple[Quantity, tuple[str, ...]] | None) -> tuple[str, ...]:
    """The state that sold so many of the guns, as a tuple of one or none; `last` is the source told before it."""
    if quantity.kind in SHARES:
        return _put_otherwise(scene, quantity, last)
    if quantity.kind is not QuantityKind.COUNT or any(_is_whole(scene, one, quantity) for one in scene.quantities):
        return ()
    whole = whole_told(scene, quantity)
    if last is not None and whole is not None and scene.far[quantity.first] and not scene.far[last[0].first]:
        return last[1]  # "compared with 533 of 5,079 in 2014"
    end = quantity.last + 2 * (scene.words[quantity.last : quantity.last + 2] in _OF_THE)
    end = end if whole is None else whole.last
    near = range(end, end + _NOUN)
    guns = next((mark for mark in scene.company if mark.row["class"] == "gun" and mark.first in near), None)
    if guns is not None and scene.word(guns.last) == "from" and scene.word(quantity.last) == "of":
        return _right_behind(scene, guns.last + 1)
    verb = _verb(scene, guns.last) if guns is not None else None
    if verb is None or word_set("sold").isdisjoint(scene.words[verb : verb + _SOLD]):
        return ()
    return sold_behind(scene, quantity)


def _right_behind(scene: Scene, first: int) -> tuple[str, ...]:
    """ "Got 49 of its traced guns from Georgia"."""
    mark = next((mark for mark in scene.places if mark.first == first), None)
    state = state_named(mark) if mark is not None else None
    return (f"from:{state}",) if state is not None else ()


def whole_told(scene: Scene, part: Quantity) -> Quantity | None:
    """The number of which another is a part; None where no number stands behind it so."""
    return next((one for one in scene.quantities if _is_whole(scene, part, one)), None)


def _is_whole(scene: Scene, part: Quantity, one: Quantity) -> bool:
    """ "1,036 of the 7,204", "533 of 5,079"."""
    return one.kind is QuantityKind.COUNT and scene.words[part.last : one.first] in (*_OF_THE, ["of"])


def _verb(scene: Scene, first: int) -> int | None:
    """The verb behind "guns traced in Maryland in 2018", between which nothing else is told."""
    if scene.word(first) in {"that", "which"}:
        return _behind_clause(scene, first)
    asides = {at for mark in scene.places for at in range(mark.first, mark.last)}
    asides |= {at for period in scene.periods for at in range(period.first, period.last)}
    for at in range(first, len(scene.words)):
        if scene.words[at] in word_set("guns_were"):
            return at
        if at not in asides and scene.words[at] not in word_sets("traced_in", "guns_found_by") | _AT:
            return None
    return None


def _behind_clause(scene: Scene, first: int) -> int | None:
    """ "Firearms that Ohio police recovered and the ATF traced had been sold in": the verb of the guns themselves."""
    stop = next((one.first for one in scene.quantities if one.first >= first), len(scene.words))
    near = (at for at in range(first, stop) if scene.words[at] in word_set("guns_were"))
    sold = (
        at for at in near if scene.words[at] == "came" or not _TOLD_SOLD.isdisjoint(scene.words[at + 1 : at + _SOLD])
    )
    return next(sold, None)


def of_them_from(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "1,366 of them came from Indiana", "1,366, or one in six, came": the state behind, whatever stands before."""
    of_them = scene.word(quantity.last) == "of" and scene.word(quantity.last + 1) in _THEM
    if not of_them or quantity.kind is not QuantityKind.COUNT:
        return _as_its_share(scene, quantity)
    later = (q for q in scene.quantities if q.kind is QuantityKind.COUNT and q.first >= quantity.last)
    if any(scene.word(other.last) in word_set("guns_were") for other in later):
        return ()  # "1,001 of them — 560 had been sold in the state": of all, and the next of a part
    return sold_behind(scene, quantity)


def tied_to_dealers(scene: Scene, statement: int, quantity: Quantity, guns: MeasureWords) -> Reading | None:
    """ "It tied just 530 of them to dealers here", "linked 900 to Indiana dealers": by the state of those dealers."""
    part = _dealers_behind(scene, quantity)
    if not part:
        return None
    made = make_value(scene, statement, quantity, guns, quantity.first, quantity.last, rule="guns of a source")
    there = [mark.words for mark in scene.places if mark.last <= quantity.first and mark.words.candidates]
    period = None if made.against else made.period  # "tied" holds nothing against another year here
    return replace(made, qualifiers=part, places=tuple(there[-1:]), period=period, against_period=None, against=False)


def _dealers_behind(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    at = quantity.first - 1 - (scene.word(quantity.first - 1) in word_set("hedge_words"))
    if scene.word(at) not in word_set("ties_guns") or quantity.kind is not QuantityKind.COUNT:
        return ()
    to = quantity.last + 2 * (scene.word(quantity.last) == "of" and scene.word(quantity.last + 1) in _THEM)
    sellers = (at + 1 for at in range(to + 1, to + _SELLERS) if scene.word(at) in word_set("gun_sellers"))
    last = next(sellers, None) if scene.word(to) == "to" else None
    if last is None:
        return ()
    if scene.word(last) == "here":
        return ("from:here",)
    if scene.word(last) == "in" and scene.words[last + 1 : last + 3] in (["the", "state"], ["this", "state"]):
        return ("from:here-state",)
    named = (mark for mark in scene.places if to < mark.first and (mark.last < last or mark.first == last + 1))
    mark = next(named, None)
    state = state_named(mark) if mark is not None else None
    return (f"from:{state}",) if state is not None else ()


def _as_its_share(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "3,596, or one in two, started out at a Maryland dealer": sold where the share that tells it again was."""
    if quantity.kind is not QuantityKind.COUNT or scene.words[quantity.last : quantity.last + 2] != [",", "or"]:
        return ()
    share = next((one for one in scene.quantities if one.first >= quantity.last), None)
    if share is None or share.kind not in SHARES or share.first - quantity.last > _HEDGED:
        return ()
    return sold_behind(scene, share) if scene.word(share.last) == "," else ()


def in_all(scene: Scene, quantity: Quantity, share: Quantity) -> bool:
    """ "One in six, 1,070 in all", "412, or one in four": the same guns, counted or as a share."""
    if quantity.kind in SHARES and share.kind is QuantityKind.COUNT:
        between = scene.words[share.last : quantity.first]
        between = between[:-1] if between[-1:] == ["about"] else between
        same = scene.clause[share.first] == scene.clause[quantity.first]
        ends = scene.word(quantity.last) in word_set("phrase_end") | {"of"}
        return between[-2:] == [",", "or"] and same and ends  # "431 of them, or about 15 percent"
    counted = quantity.kind is QuantityKind.COUNT and share.kind in SHARES
    between = scene.words[share.last : quantity.first]
    beside = between in ([","], [",", "or"], ["("], ["or"], ["—"])
    if counted and between[:2] in (["of", "them"], ["of", "those"]) and between[2:] in ([","], ["("], ["—"]):
        return scene.word(quantity.last) in {",", ")", "—"}  # "fewer than one in five of them, 527, had been sold in"
    return counted and beside and scene.words[quantity.last : quantity.last + 2] in (["in", "all"], ["of", "them"])


def that_is(scene: Scene, quantity: Quantity, earlier: Earlier) -> tuple[str, ...]:
    """ "That is 17 percent", behind the count of the guns that one state sold: the source told last."""
    opens = scene.words[: quantity.first] in (["that", "is"], ["that", "'s"], ["that's"], ["that", "was"])
    told = [one.qualifiers for one in earlier.told if one.shape is Shape.VALUE and "from:" in "".join(one.qualifiers)]
    return told[0] if opens and quantity.kind in SHARES and len(told) == 1 else ()


def _put_otherwise(scene: Scene, quantity: Quantity, last: tuple[Quantity, tuple[str, ...]] | None) -> tuple[str, ...]:
    """ "Pennsylvania, with 407, or 15.3 percent; 285 came from Virginia": the share that the count before it makes."""
    if last is None or last[0].kind in SHARES:
        return ()
    return last[1] if scene.words[last[0].last : quantity.first] in ([",", "or"], ["or"], ["("], [","]) else ()
