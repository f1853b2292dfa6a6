"""The budget of the office that a text named last: "its budget is up by a quarter", "the agency's spending doubled".

"Its" opens its clause, right behind a sentence that names the office: "the city cut its budget" is of the city.
"""

from __future__ import annotations

from collections.abc import Mapping

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.budgets import office_named, offices_in
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark, find
from onrecord.lexicon.load import word_set

_NEAR = 4  # sentences from the office to "the agency's budget"
_OWNED = 4  # tokens from "the agency" to its budget: "the agency's total budget"
_FORM = "money"


def own_budget(scene: Scene, statement: int, earlier: Earlier) -> Scene:
    """The sentence with such a budget among what it counts; as given where it names none or no office was told."""
    if word_set("budget_noun").isdisjoint(scene.has):
        return scene
    here = office_named(scene)
    office, far = (earlier.office, statement - earlier.office_at) if here is None else (here, 0)
    if office is None or not office.measure or far > _NEAR:
        return scene
    row = {"words": "", "measure": office.measure, "qualifiers": "", "form": _FORM, "definition": "", "because": ""}
    owners = {mark.last: mark.first for mark in offices_in(scene, office) if mark.row["measure"]}
    owned = [(_owner(scene, noun, owners, near=far <= 1), noun) for noun in _budgets(scene)]
    found = [Mark(first, noun + 1, row) for first, noun in owned if first >= 0]
    if here is not None:
        found = [mark for mark in found if _of_one_named(scene, mark)]
    if not found:
        return scene
    taken = {at for mark in found for at in range(mark.first, mark.last)}
    others = [mark for mark in scene.measures if taken.isdisjoint(range(mark.first, mark.last))]
    measures = sorted([*others, *found], key=lambda mark: mark.first)
    return replace(scene, measures=measures, facts={})


def _of_one_named(scene: Scene, budget: Mark) -> bool:
    """ "The ATF has lost agents, and its budget was cut": of the only office, or place, that stands before it.

    Or of the office that owns it: "the ATF's allowance has doubled".
    """
    if any(
        mark.first == budget.first and mark.row["measure"] == budget.row["measure"]
        for mark in find("budget_offices", scene.words)
    ):
        return True
    offices = [mark for mark in find("budget_offices", scene.words) if mark.last <= budget.first]
    places = [mark for mark in scene.places if mark.last <= budget.first]
    return scene.word(budget.first) == "its" and len(offices) == 1 and not places


def _budgets(scene: Scene) -> list[int]:
    return [at for at, word in enumerate(scene.words) if word in word_set("budget_noun")]


def _owner(scene: Scene, noun: int, owners: Mapping[int, int], *, near: bool) -> int:
    """Where "its" or "the agency's" begins before a budget; -1 where another owns it.

    `owners` are where words for the office begin, by the token behind them.
    """
    first = noun - 1
    while first >= noun - _OWNED and scene.word(first) in word_set("before_budget") - {"its", "'s", "the"}:
        first -= 1
    if scene.word(first) == "its":
        return first if near and (first == 0 or scene.word(first - 1) in word_set("before_its_budget")) else -1
    return owners.get(first, -1) if scene.word(first) == "'s" else -1
