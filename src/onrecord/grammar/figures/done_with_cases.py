"""What was done with federal gun cases beside bringing them: people are convicted in them, agents send them on.

"Courts convicted 9,559 people in weapons cases, more than in any year before" and "more gun defendants convicted than
ever" tell of convictions alone; "no district sends up more gun cases than ours" of what agents referred.
"""

from __future__ import annotations

from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES, CONVICTIONS, REFERRALS
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity

_WON = word_set("won_in_court")
_SENT = word_set("refers_cases")
_BROUGHT = word_set("brings_to_prosecutors")
_DONE = _WON | _SENT | _BROUGHT
_TO = 8  # tokens from "brought 217 gun" to the "to" of "to prosecutors"
_WHOM = 6  # tokens of "to the state's federal prosecutors"
_IN = 10  # tokens from "convicted" to "in weapons cases": "convicted 9,559 people last year in federal"
_BUREAU = 5  # tokens from "the bureau" to its verb: "the bureau, TRAC found, referred"
_FOR = ["for", "prosecution"]
_UP = 4  # tokens from "sends" to what is sent: "sends up far more"


def done_with(scene: Scene, mark: Mark) -> str:
    """The measure of federal gun cases that a mark names, by what the sentence says was done with them."""
    if scene.has.isdisjoint(_DONE):
        return CASES
    at = next((one.first for one in scene.quantities if one.last == mark.first), mark.first)
    if _won(scene, mark, at):
        return CONVICTIONS
    if "cases" not in scene.words[mark.first : mark.last]:
        return CASES
    before = scene.words[max(0, at - _UP) : at]
    sent = not _SENT.isdisjoint(before)
    sent = sent or (not _BROUGHT.isdisjoint(before) and to_prosecutors(scene, mark.last))
    return REFERRALS if sent else CASES


def _won(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Convicted 9,559 people in weapons cases", "more gun defendants convicted than ever"."""
    last = mark.last
    while scene.word(last) in word_set("have_been") | word_set("be"):
        last += 1
    if "defendants" in scene.words[mark.first : mark.last] and scene.word(last) == "convicted":
        return True
    if scene.word(at - 1) not in {"in", "on"}:
        return False
    before = scene.words[max(0, at - _IN) : at]
    verbs = [word for word in before if word in _WON or word in word_set("company_charged")]
    return bool(verbs) and verbs[-1] in _WON


def to_prosecutors(scene: Scene, at: int) -> bool:
    """ "To federal prosecutors", "to the U.S. attorney for Utah": to whom something is sent, behind a token."""
    behind = scene.words[at : at + _TO]
    to = behind.index("to") if "to" in behind else _TO
    return not word_set("prosecutors").isdisjoint(behind[to : to + _WHOM])


def bureau_refers(scene: Scene, action: Mark, quantity: Quantity) -> bool:
    """ "The bureau referred 14,400 defendants to U.S. attorneys", "for prosecution": in a text on the ATF, its own."""
    before = scene.words[max(0, action.first - _BUREAU) : action.first]
    if scene.word(action.first) in word_set("sends_on") or word_set("a_bureau").isdisjoint(before):
        return False
    behind = scene.words[quantity.last : quantity.last + _TO]
    return to_prosecutors(scene, quantity.last) or any(behind[at : at + 2] == _FOR for at in range(len(behind)))
