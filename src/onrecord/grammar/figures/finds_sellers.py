"""Guns whose first seller was found, which is what a trace does: "matched 300,000 guns recovered to a first buyer"."""

from __future__ import annotations

from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import QuantityKind

_STATE_OF = ["state", "of"]
_FOUND = 8  # tokens from "whose origin" to its "establish"


@once
def finds_sellers(scene: Scene) -> bool:
    """Whether a sentence tells that guns were led back to who first sold or bought them."""
    if ("where" in scene.has and _tells_where(scene)) or ("whose" in scene.has and _whose_source(scene)):
        return True
    if word_set("seller_found").isdisjoint(scene.has):
        return False
    verbs = [at for at, word in enumerate(scene.words) if word in word_set("seller_found")]
    nouns = [at for at, word in enumerate(scene.words) if word in word_set("first_seller") or _of_state(scene, at)]
    guns = [mark.first for mark in scene.company if mark.row["class"] == "gun" or _those_seized(scene, mark)]
    return any(
        _of_the_guns(scene, verb, noun, gun)
        for verb in verbs
        for noun in nouns
        for gun in guns
        if scene.clause[verb] == scene.clause[noun]
    )


def _of_state(scene: Scene, at: int) -> bool:
    """ "Identified the state of purchase for 400 guns"."""
    return scene.word(at) == "purchase" and scene.words[max(0, at - 2) : at] == _STATE_OF


def _those_seized(scene: Scene, mark: Mark) -> bool:
    """ "A source for 1,215 of those recovered in Utah": what is seized and has a seller are guns."""
    return mark.row["class"] == "seized" and scene.word(mark.first - 1) in {"those", "them"}


def _of_the_guns(scene: Scene, verb: int, noun: int, gun: int) -> bool:
    """Whether a verb leads guns to a seller: "matched guns to", "found a source for guns", "guns were tied to"."""
    if noun < verb:
        return _found_for(scene, verb, noun, gun)
    article = noun - 2 * (scene.words[max(0, noun - 2) : noun] == _STATE_OF)
    while scene.word(article - 1) in word_set("before_seller"):
        article -= 1
    if noun < gun:
        end = noun + 1 + 2 * (scene.word(noun + 1) == "'s")  # "a first seller's state"
        end += scene.word(end) == "state"  # "a source state for 300 guns"
        return article == verb + 1 and scene.word(end) in {"for", "of"}
    return scene.word(article - 1) == "to" and (verb < gun < article or (gun < verb and article == verb + 2))


def _found_for(scene: Scene, verb: int, noun: int, gun: int) -> bool:
    """ "A source state was identified for 3,920 guns", "an origin has been found for 400 of the guns"."""
    behind = noun + 1 + (scene.word(noun + 1) == "state")
    passive = word_sets("to_be", "have_been").issuperset(scene.words[behind:verb])
    return verb < gun and passive and behind < verb and scene.word(verb + 1) in {"for", "of"}


def _tells_where(scene: Scene) -> bool:
    """ "Found out where 300 guns had first been sold": behind the guns nothing but when and how they were sold."""
    where = scene.words.index("where")
    guns = [mark.last for mark in scene.company if mark.row["class"] == "gun" and mark.first > where]
    counted = [one.first for one in scene.quantities if one.kind is QuantityKind.COUNT and one.first == where + 1]
    sold = [
        at
        for at, word in enumerate(scene.words)
        if word in word_set("sold_first") and scene.word(at - 1 - (scene.word(at - 1) == "been")) == "first"
    ]
    return bool(guns and counted and sold) and guns[0] < sold[0]


def _whose_source(scene: Scene) -> bool:
    """ "300 guns recovered whose source was found", "410 firearms whose origin agents could establish"."""
    whose = scene.words.index("whose")
    if not any(mark.last <= whose for mark in scene.company if mark.row["class"] == "gun"):
        return False
    noun = next((at for at in (whose + 1, whose + 2) if scene.word(at) in word_set("first_seller")), None)
    return noun is not None and not word_set("seller_found").isdisjoint(scene.words[noun + 1 : noun + _FOUND])
