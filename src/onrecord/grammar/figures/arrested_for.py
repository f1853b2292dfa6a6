"""For what people were arrested: "159 people arrested for carjacking", "arrested 88 people on robbery charges"."""

from __future__ import annotations

from functools import cache

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table

ARRESTS = "arrests"
_REACH = 6  # tokens from "arrested" to its "for", those arrested between them
ARRESTED = frozenset({"arrested", "charged", "jailed"})
_LINKS = frozenset({"for", "on", "in"})


def is_charge(scene: Scene, mark: Mark) -> bool:
    """ "40 people arrested for robbery": the measure's words say for what, and count no robberies."""
    if scene.word(mark.first - 1) not in _LINKS:
        return False
    before = range(max(0, mark.first - 1 - _REACH), mark.first - 1)
    return any(scene.word(at) in ARRESTED and scene.clause[at] == scene.clause[mark.first] for at in before)


@cache
def arrests_by_offence() -> dict[str, str]:
    """How arrests for an offence are named, by its measure."""
    own = {row["measure"]: row["qualifier"] for row in table("offences_cleared") if row["arrests"]}
    return {"homicides": "homicide", **own}


def offence_behind(scene: Scene, at: int) -> str | None:
    """The offence behind an "arrested" that ends at a token, as arrests for it are named."""
    for link in range(at, at + _REACH):
        if scene.word(link) in _LINKS and scene.clause[min(link, len(scene.words) - 1)] == scene.clause[at - 1]:
            named = next((mark.row["measure"] for mark in scene.measures if mark.first == link + 1), "")
            return arrests_by_offence().get(named)
    return None
