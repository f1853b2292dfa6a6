"""A superlative of a change and not of a level: "the largest one-year increase since 1968", "its steepest drop"."""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import Ranged
from onrecord.grammar.standing.scopes import scope_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import End, QuantityKind, ScopeWords

_ORDERS = frozenset({"super", "record"})
_COMPARES = _ORDERS | {"more"}
_SAID_OF = word_set("says_of_change")
_TOLD = 14  # tokens from the percentage of a change to the superlative that orders it
_BEFORE = 16  # tokens between "the increase" and its "largest": its measure, place and year
_DEFINITE = word_set("definite")
_RIVAL = 3  # tokens from "larger than" to the change that it is held against: "than the national rise"
_REACH = 6  # tokens between "largest" and its "increase": "largest year-over-year percentage increase"


def ranked_change(scene: Scene, top: Mark) -> Mark | None:
    """The change that "largest" orders; None where it orders figures. The smallest change is left alone."""
    if top.row["value"] != End.HIGHEST:
        return None
    return change_behind(scene, top) or change_before(scene, top)


def change_behind(scene: Scene, top: Mark) -> Mark | None:
    """The change that any superlative orders: "the smallest annual increase", "a record drop"."""
    if top.row["cue"] not in _ORDERS:
        return None
    for cue in scene.cues:
        jumps = cue.first == top.last and scene.words[cue.first].endswith("s")  # "one of the highest jumps"
        noun = cue.row["form"] == "noun" or jumps
        if cue.row["cue"] != "change" or not noun or not 0 <= cue.first - top.last <= _REACH:
            continue
        head = next((m.first for m in scene.measures if m.last == cue.first and m.first >= top.last), cue.first)
        if all(scene.word(at) in word_set("span_of_change") for at in range(top.last, head)):
            return cue  # "the largest murder spike"
    return None


def change_before(scene: Scene, top: Mark) -> Mark | None:
    """ "The increase, 75 percent, was among the largest", "was larger than any": what a word of size is said of."""
    if scene.word(top.first) not in word_set("sizes_of_change"):
        return None
    for cue in scene.cues:
        noun = (
            cue.row["cue"] == "change"
            and cue.row["form"] == "noun"
            and scene.clause[cue.first] == scene.clause[top.first]
        )
        between = scene.words[cue.last : top.first]
        if noun and 0 < len(between) <= _BEFORE and not _SAID_OF.isdisjoint(between) and _is_definite(scene, cue):
            return cue
    return None


def _is_definite(scene: Scene, change: Mark) -> bool:
    """ "The rise", "Reno's 25 percent increase", "the 2020 murder spike": one that the words take as known."""
    marks: list[Ranged] = [*scene.quantities, *scene.periods, *scene.measures]
    told = {at for one in marks for at in range(one.first, one.last)}
    at = change.first - 1
    while at in told or scene.word(at) in word_set("span_of_change"):
        at -= 1
    if scene.word(change.last) == "of" and any(one.first == change.last + 1 for one in scene.quantities):
        return True  # "a jump of 45 percent was the largest ever"
    return not _DEFINITE.isdisjoint(scene.words[max(0, at) : at + 2])


def is_ranked(scene: Scene, change: Mark) -> bool:
    """Whether a superlative orders this change, or a word of size compares it: it tells no change of its own then."""
    if _ORDERS.isdisjoint(scene.kinds) and "more" not in scene.kinds:
        return False
    return any(change.first in _ordered(scene, top) for top in scene.cues if top.row["cue"] in _COMPARES)


def _ordered(scene: Scene, top: Mark) -> set[int]:
    """Where the changes begin that a superlative or a word of size is told of, as its noun or as its subject."""
    own, said_of = change_behind(scene, top), change_before(scene, top)
    if top.row["value"] == End.LOWEST:
        said_of = None  # that it was the smallest rise leaves untold that it rose
    if said_of is not None and own is None:
        held = top.row["cue"] == "more" and "than" in scene.words[top.first : top.last + 1]
        said_of = said_of if held or scope_of(scene, top.first, top.last) is not None else None
        far = next(
            (cue for cue in scene.cues if held and 0 < cue.first - top.last <= _RIVAL and cue.row["cue"] == "change"),
            None,
        )
        own = far if said_of is not None else None
    return {one.first for one in (own, said_of) if one is not None}


def end_of(change: Mark) -> End:
    """The largest rise is the highest change, the largest fall the lowest."""
    return End.LOWEST if change.row["value"].startswith("fell") else End.HIGHEST


def in_percent(scene: Scene, top: Mark, change: Mark) -> bool:
    """ "A rise of 11 percent, the largest since 1968", "its largest percentage rise": ordered as percentages."""
    if not {"percent", "percentage"}.isdisjoint(scene.words[top.last : change.first]):
        return True
    before = [q for q in scene.quantities if q.last <= top.first and top.first - q.last <= _TOLD]
    return bool(before) and before[-1].kind is QuantityKind.PERCENT


def field_of(scene: Scene, cue: Mark) -> tuple[ScopeWords, int] | None:
    """The field behind a superlative, or behind the change that it orders: "the biggest jump in its records"."""
    found = scope_of(scene, cue.first, cue.last)
    change = change_behind(scene, cue) if found is None else None
    return found if change is None else scope_of(scene, cue.first, change.last)
