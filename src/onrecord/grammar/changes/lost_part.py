"""A share that was lost: "lost 6 percent of its agents", "shed a tenth of its officers", "a third off since 2022"."""

from __future__ import annotations

from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_SINCE = frozenset({"since", "from"})
_HEADS = frozenset({"staff", "people", "near"})  # forms of headcounts and residents


def _are_heads(row: dict[str, str]) -> bool:
    return row["form"] in _HEADS or row["measure"] == "sworn_officers"


def lost_part(scene: Scene, amount: Quantity) -> tuple[int, int] | None:
    """The tokens of such a loss, from its verb to what is lost; None for other shares."""
    if amount.kind not in SHARES or scene.word(amount.first - 1) not in word_set("loses_heads"):
        return None
    if scene.word(amount.last) != "of" or scene.word(amount.last + 1) not in word_set("before_whole"):
        return None
    at = amount.last + 2
    noun = next((one for one in scene.measures if one.first == at and _are_heads(one.row)), None)
    return None if noun is None else (amount.first - 1, noun.last)


def taken_off(scene: Scene, amount: Quantity) -> tuple[int, int] | None:
    """ "A 19 percent fall in one year; a third off since 2022": the tokens of a share that is off since a time."""
    if amount.kind not in SHARES or scene.word(amount.last) != "off":
        return None
    since = any(one.first == amount.last + 1 and scene.word(one.first) in _SINCE for one in scene.periods)
    opens = not amount.first or scene.word(amount.first - 1) in word_set("phrase_end") | word_set("be")
    return (amount.first, amount.last + 1) if since and opens else None
