"""Ranks told by whom a place leaves behind: "more robberies per person than all but three big cities" is fourth."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.standing.extreme import make_extreme
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set
from onrecord.model import Quantity, QuantityKind, Reading, ScopeKind, ScopeWords, Shape

_REACH = 14  # tokens from the word that compares to its "than"
_FIELD = 6  # tokens from the number to its field: "three of the nation's federal districts"
_FEW = 12  # a longer count left out is no place in an order
_WORDS = ["than", "all", "but"]


def than_all_but(scene: Scene, statement: int, cue: Mark) -> Reading | None:
    """The rank, one behind those left out; None where no field follows them."""
    if "all" not in scene.has or "but" not in scene.has:
        return None
    reach = range(cue.last, min(cue.last + _REACH, len(scene.words)))
    than = next((at for at in reach if scene.words[at : at + 3] == _WORDS), None)
    number = next((one for one in scene.quantities if than is not None and _left_out(one, than)), None)
    if than is None or number is None or scene.clause[than] != scene.clause[cue.first]:
        return None
    found = _field(scene, number.last)
    if found is None:
        return None
    end = "highest" if cue.row["value"] == ">" else "lowest"
    as_extreme = Mark(cue.first, cue.last, {**cue.row, "value": end})
    made = make_extreme(scene, statement, as_extreme, cue.first, found[1], found[0])
    ahead = int(number.value)
    period = made.period or period_of(scene, cue.first, found[1], far=True)  # one time of both sides
    return replace(made, period=period, shape=Shape.RANK, rules=("all but those ahead",), place_in_order=ahead + 1)


def _left_out(quantity: Quantity, than: int) -> bool:
    behind = than < quantity.first <= than + len(_WORDS)
    return behind and quantity.kind is QuantityKind.COUNT and 0 < quantity.value <= _FEW


def _field(scene: Scene, at: int) -> tuple[ScopeWords, int] | None:
    """The field behind the number, and the token behind it: "three big cities", "two of the 90 districts"."""
    for place in range(at, min(at + _FIELD, len(scene.words))):
        group = next((mark for mark in scene.groups if mark.first == place), None)
        if group is not None:
            return ScopeWords(ScopeKind.AMONG, group=group.row["group"]), group.last
        row = next((row for row in table("fields") if scene.words[place] in row["words"].split("|")), None)
        if row is not None:
            large = not word_set("large").isdisjoint(scene.words[at:place])
            return ScopeWords(ScopeKind.AMONG, group=row["large"] if large else row["group"]), place + 1
    return None
