"""Parts of those who were killed or shot: "60 percent of the 206 people slain were men", "one in five victims".

The whole is told by what befell them, or by the sentence before, where the words are only "victims" or "the dead".
"""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.company import actions, company_measures
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind

_WHOLE = 6  # tokens from "percent of" to what befell the whole: "of the 206 people slain"
_MADE_UP = 4  # tokens of "made up about" before a share
_SHOT = frozenset({"shooting_incidents", "shooting_victims"})
_OF_GUNS = {"ghost", "weapon:handgun"}  # qualities of no person
_BE = word_set("people_were")
_LAST = 2  # words of a subject: "Black men"


def whole_of_people(scene: Scene, quantity: Quantity, part: tuple[str, ...], earlier: Earlier) -> MeasureWords | None:
    """Those of whom a share is told, by what befell them or as told before; None where the words tell of others."""
    at = quantity.last
    befell = _befell(scene, at if scene.word(at) == "of" else at - 1)
    if befell is not None:
        return befell
    at += scene.word(at) == "of"
    while scene.word(at) in word_set("owner_of_victims"):
        at += 1
    counted = any(one.kind is QuantityKind.COUNT and one.last <= quantity.first for one in scene.quantities)
    if scene.word(at) not in word_set("the_dead") or counted or earlier.last_counted is None:
        return None
    told = earlier.last_counted
    return told if told.measure in word_set("counts_victims") and _OF_GUNS.isdisjoint(part) else None


def _befell(scene: Scene, at: int) -> MeasureWords | None:
    """ "Of those killed in Ohio", "of the 206 people slain": what people behind the "of" suffered."""
    near = range(at + 1, at + 1 + _WHOLE)
    action = next((mark for mark in actions(scene) if mark.first in near), None)
    if action is None or scene.segment[action.first] != scene.segment[at]:
        return None
    between = scene.words[at + 1 : action.first]
    people = any(mark.row["class"] == "person" and at < mark.first < action.first for mark in scene.company)
    if (not people and word_set("those").isdisjoint(between)) or not _BE.isdisjoint(between):
        return None  # "of the victims were shot" tells how, and not whom
    if scene.word(at) != "of" and not any(mark.first >= action.last for mark in scene.qualifiers):
        return None  # "four in five victims died by gunfire": that is the part
    found = company_measures().get(("person", action.row["class"]))
    if found is None:
        return None
    return MeasureWords(scene.span(action.first, action.last), *found)


def makes_up(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "Black men made up 81 percent of", "guns accounted for": the qualities of the subject that is the part."""
    verb = next((at for at in range(quantity.first - 1, quantity.first - _MADE_UP, -1) if _is_part(scene, at)), None)
    if verb is None or scene.word(quantity.last) != "of":
        return ()
    end = verb - (scene.word(verb - 1) == "alone")
    subject = [mark for mark in scene.qualifiers if end - _LAST <= mark.first and mark.last <= end]
    if _ends_at(subject, end):
        return tuple(dict.fromkeys(mark.row["qualifier"] for mark in subject))
    return ("gun",) if scene.word(verb) not in _BE and _of_guns(scene, end) else ()


def _of_guns(scene: Scene, end: int) -> bool:
    """ "Guns", "shootings": what killed, as the subject of a part of the killed."""
    guns = any(mark.last == end and mark.row["class"] == "gun" and mark.row["role"] == "noun" for mark in scene.company)
    return guns or any(mark.last == end and mark.row["measure"] in _SHOT for mark in scene.measures)


def _is_part(scene: Scene, at: int) -> bool:
    word, behind = scene.word(at), scene.word(at + 1)
    if word in {"made", "make"}:
        return behind == "up"
    if word in {"account", "accounted"}:
        return behind == "for"
    return word in word_set("are_share")


def _ends_at(marks: list[Mark], verb: int) -> bool:
    return bool(marks) and marks[-1].last == verb
