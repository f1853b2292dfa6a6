"""Parts of those who were killed or shot: "60 percent of the 206 people slain were men", "one in three of them died".

The whole is told by what befell them, or by the sentence before, where the words are only "victims" or "the dead".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.of_those_told import of_them
from onrecord.grammar.figures.arrested_for import ARRESTS, arrests_by_offence, offence_behind
from onrecord.grammar.figures.company import actions, company_measures, refined
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Shape, Unit

_WHOLE = 6  # tokens from "percent of" to what befell the whole: "of the 206 people slain"
_MADE_UP = 4  # tokens of "made up about" before a share
_SHOOTINGS = frozenset({"shooting_incidents", "shooting_victims"})
_OF_GUNS = {"ghost", "weapon:handgun"}  # qualities of no person
_BE = word_set("people_were")
_LAST = 2  # words of a subject: "Black men"
_SHOT = "shooting_victims"
_BY_GUN = ("gun",)
_WEAPON = "weapon:"
_ALL_SHOT = _SHOOTINGS | {"police_shootings", "gun_deaths"}
_FATAL = ("fatal",)
_NEAR = 3  # sentences over which "did" goes on with a share
_COMMITS = frozenset({"commit", "commits", "committed"})
_DOERS = (["responsible", "for"], ["behind"], ["blamed", "for"])  # behind "are", of who commits a part of the crimes
_TO_PART = 5  # tokens from "are responsible for nearly" to the part
_SHOT_ONES = frozenset({"them", "those", "victims"})
_SHOT_BEHIND = 3  # tokens of "people who got shot"
_OPENS = frozenset({",", "and", "”", "“", ";", "but"})


def whole_of_people(scene: Scene, quantity: Quantity, part: tuple[str, ...], earlier: Earlier) -> MeasureWords | None:
    """Those of whom a share is told, by what befell them or as told before; None where the words tell of others."""
    at = quantity.last
    befell = _befell(scene, at if scene.word(at) == "of" else at - 1) or _opening(scene, quantity)
    if befell is not None:
        return befell
    at += scene.word(at) == "of"
    owner = next((mark for mark in scene.places if mark.first == at and scene.word(at - 1) == "of"), None)
    at = at if owner is None else owner.last
    while scene.word(at) in word_set("owner_of_victims") | {"'s"}:
        at += 1
    counted = any(one.kind is QuantityKind.COUNT and one.last <= quantity.first for one in scene.quantities)
    if scene.word(at) not in word_set("the_dead") or counted or earlier.last_counted is None:
        return None
    told = earlier.last_counted
    if told.measure not in word_set("counts_victims") and scene.word(at) not in {"them", "those"}:
        told = _last_killed(earlier) or told  # "It has 2,500 officers. Nine in 10 of the dead were shot"
    if part == _BY_GUN and (told.measure in _ALL_SHOT or owner is not None):
        told = _last_killed(earlier) or told
    return told if told.measure in word_set("counts_victims") and _OF_GUNS.isdisjoint(part) else None


def _last_killed(earlier: Earlier) -> MeasureWords | None:
    """The people killed whom the text counted last, behind others who were all shot: of those no part is "by gun"."""
    return next((words for _, words in reversed(earlier.figures) if words.measure == "homicides"), None)


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
    by_police = refined(scene, action, *found)
    offence = offence_behind(scene, action.last) if found[0] == ARRESTS else None
    found = by_police if by_police[0] == "police_shootings" else found
    words = MeasureWords(scene.span(action.first, action.last), found[0], (offence,) if offence else found[1])
    return _for_crime(scene, words, at) if words.measure == ARRESTS and not words.qualifiers else words


def _opening(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "Of those killed in Reno in 2019, half were women": the whole opens the sentence."""
    if scene.word(quantity.first - 1) != "," or scene.word(quantity.last) not in word_set("part_verbs"):
        return None
    counted = any(one.kind is QuantityKind.COUNT and one.last <= quantity.first for one in scene.quantities)
    befell = None if counted or scene.word(0) != "of" else _befell(scene, 0)
    narrower = [mark.row["qualifier"] for mark in scene.qualifiers if mark.last < quantity.first]
    return befell and replace(befell, qualifiers=tuple(dict.fromkeys((*befell.qualifiers, *narrower))))


def _for_crime(scene: Scene, words: MeasureWords, at: int) -> MeasureWords:
    """ "Carjackings rose, and two-thirds of those arrested were juveniles": arrested for what the words count."""
    crimes = [mark.row["measure"] for mark in scene.measures if mark.last <= at and mark.row["form"] == "noun"]
    named = arrests_by_offence().get(crimes[-1]) if crimes else None
    return words if named is None else replace(words, qualifiers=(named,))


def whole_told(scene: Scene, quantity: Quantity, earlier: Earlier, *, of_subject: bool = False) -> MeasureWords | None:
    """What a share is of that names no whole: the count of the sentence before ("Of those, 92 percent were by gun").

    `of_subject` tells that its part is the subject before it: "children made up one in ten".
    """
    if scene.word(quantity.last) == "victims":
        return earlier.last("homicides")  # "four in five victims died by gunfire"
    counts = [one for one in earlier.told if one.shape is Shape.VALUE and one.unit is Unit.COUNT and one.measure]
    ends = scene.word(quantity.last) in word_set("phrase_end") | {""}
    behind_part = ends and (of_subject or scene.word(quantity.first - 1) == "in")  # "a gun was used in nine of ten"
    if not counts or not (behind_part or _points_back(scene, quantity)):
        return None
    measure = counts[-1].measure
    if measure is None or measure.vague:
        return None
    narrower = dict.fromkeys((*measure.qualifiers, *counts[-1].qualifiers))
    if not word_set("the_dead").isdisjoint(scene.words[: quantity.first]):
        narrower = dict.fromkeys(one for one in narrower if not one.startswith(_WEAPON))
    return replace(measure, qualifiers=tuple(narrower))  # "knives were used in 12. Of the victims": of them all


def _points_back(scene: Scene, quantity: Quantity) -> bool:
    """ "92 percent of them", "of those, 92 percent", or a verb right behind the share: "92 percent were by gun"."""
    return of_them(scene, quantity) or scene.word(quantity.last) in word_set("part_verbs")


def makes_up(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """ "Black men made up 81 percent of", "guns accounted for": the qualities of the subject that is the part."""
    verb = next((at for at in range(quantity.first - 1, quantity.first - _MADE_UP, -1) if _is_part(scene, at)), None)
    if verb is None or not (scene.word(quantity.last) == "of" or _no_of(scene, quantity, verb)):
        return ()
    end = verb - (scene.word(verb - 1) == "alone")
    end -= scene.word(end - 1) in word_set("people_of_a_kind")  # "Black residents made up"
    subject = [mark for mark in scene.qualifiers if end - _LAST <= mark.first and mark.last <= end]
    if subject and scene.word(verb) in _COMMITS and scene.word(subject[0].first - 1) in {"a", "the", "one"}:
        return ()  # "a gang committed a third of its robberies in Reno"
    if scene.word(end - 1) == "gangs" and not subject:
        return ("gang",)
    done = scene.word(verb) in _COMMITS or _did_it(scene, verb)
    if done and any(mark.row["qualifier"] != "gang" for mark in subject):
        return ()  # "women commit 15 percent": of whom the record has only victims
    if _ends_at(subject, end):
        return tuple(dict.fromkeys(mark.row["qualifier"] for mark in subject))
    return ("gun",) if scene.word(verb) not in _BE and _of_guns(scene, end) else ()


def of_those_who_did(scene: Scene, quantity: Quantity) -> bool:
    """ "Men are responsible for 97 percent of the homicides": who did a part, of whom the record has only victims."""
    near = range(max(1, quantity.first - _TO_PART), quantity.first)
    verbs = [at - 1 for at in near if scene.word(at - 1) in _BE and _did_it(scene, at - 1)]
    killed = (mark for mark in scene.measures if mark.first >= quantity.last)
    if next((mark.row["measure"] for mark in killed), None) not in word_set("counts_victims"):
        return False  # "juveniles were responsible for a fifth of the burglaries"
    return any(mark.last in verbs and mark.row["qualifier"] != "gang" for mark in scene.qualifiers)


def _no_of(scene: Scene, quantity: Quantity, verb: int) -> bool:
    """ "Children made up one in ten", "accounted for one in ten victims": a share whose "of" is left out."""
    if scene.word(verb) in _BE:
        return False  # "men were 80 percent more likely"
    behind = scene.word(quantity.last)
    return behind in word_set("phrase_end") | {"", "victims"} or noun_after(scene, quantity.last) is not None


def _of_guns(scene: Scene, end: int) -> bool:
    """ "Guns", "shootings": what killed, as the subject of a part of the killed."""
    guns = any(mark.last == end and mark.row["class"] == "gun" and mark.row["role"] == "noun" for mark in scene.company)
    return guns or any(mark.last == end and mark.row["measure"] in _SHOOTINGS for mark in scene.measures)


def _is_part(scene: Scene, at: int) -> bool:
    word, behind = scene.word(at), scene.word(at + 1)
    if word in {"made", "make"}:
        return behind == "up"
    if word in {"account", "accounted"}:
        return behind == "for"
    if word in _COMMITS:
        return True
    return word in (_BE if _did_it(scene, at) else word_set("are_share"))


def _did_it(scene: Scene, verb: int) -> bool:
    """ "Were responsible for", "are behind": whether words that tell who did a thing stand right behind a verb."""
    return any(scene.words[verb + 1 : verb + 1 + len(one)] == one for one in _DOERS)


def _ends_at(marks: list[Mark], verb: int) -> bool:
    return bool(marks) and marks[-1].last == verb


def died_of_them(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """The share of those shot that a percent or a fraction tells as dead; None for other words."""
    at = quantity.last
    if scene.words[at : at + 1] == ["did"] and scene.word(at + 1) != "not":
        return _did(scene, statement, quantity, earlier)
    verb = _behind_the_shot(scene, at)
    if verb is None and quantity.first and scene.word(quantity.first - 1) not in _OPENS:
        return None
    verb = at if verb is None else verb
    fates = [words.split(" ") for words in sorted(word_set("fates_of_shot"))]
    died = next((words for words in fates if scene.words[verb : verb + len(words)] == words), None)
    if died is None or not _ends(scene, verb + len(died)):
        return None
    if died[-1] in word_set("outlived") and scene.word(verb + len(died)) == "in":
        return None  # "one in five lived in poverty"
    shot = next((mark for mark in scene.measures if mark.row["measure"] == _SHOT and mark.first < verb), None)
    told = earlier.last(_SHOT) if verb > at else earlier.last_counted
    words = measure_words(scene, shot) if shot is not None else told
    if words is None or words.measure != _SHOT:
        return None
    made = _make(scene, statement, quantity, words, verb + len(died))
    return replace(made, qualifiers=("nonfatal",)) if died[-1] in word_set("outlived") else made


def _behind_the_shot(scene: Scene, at: int) -> int | None:
    """The token behind "of them", "of last year's 60 victims", "of the people who got shot last year"; else None."""
    if scene.word(at) != "of":
        return None
    at += 1
    ends = {one.first: one.last for one in scene.periods} | {one.first: one.last for one in scene.quantities}
    while True:
        passed = ends.get(at, at + (scene.word(at) in word_set("whose_shot")))
        if passed == at:
            break
        at = passed
    shot = (mark for mark in actions(scene) if mark.row["class"] == "shot")
    hit = next((mark for mark in shot if at < mark.first <= at + _SHOT_BEHIND), None)
    measure = next((mark for mark in scene.measures if mark.first == at and mark.row["measure"] == _SHOT), None)
    if measure is not None:
        at = measure.last
    elif hit is not None and scene.word(at) in {"people", "those"}:
        at = hit.last
    elif scene.word(at) in _SHOT_ONES:
        at += 1
    else:
        return None
    return next((one.last for one in scene.periods if one.first in (at, at + 1)), at)


def _ends(scene: Scene, at: int) -> bool:
    """Whether the sentence or its phrase ends here, or with a date."""
    return scene.word(at) in word_set("phrase_end") | {""} or any(one.first == at for one in scene.periods)


def _make(scene: Scene, statement: int, quantity: Quantity, shot: MeasureWords, last: int) -> Reading:
    return Reading(
        Shape.SHARE,
        scene.span(quantity.first, last),
        statement,
        ("died of them",),
        measure=shot,
        qualifiers=_FATAL,
        places=places_of(scene, quantity.first, last),
        period=period_of(scene, quantity.first, last),
        amount=quantity,
        unit=Unit.PERCENT,
        against_measure=shot,
    )


def _did(scene: Scene, statement: int, quantity: Quantity, earlier: Earlier) -> Reading | None:
    """ "One in three died. In fact fewer than one in four did": the share told last, set right."""
    told = earlier.shares[-1] if earlier.shares else None
    if told is None or told.rules != ("died of them",) or statement - told.statement > _NEAR:
        return None
    if scene.word(quantity.last + 1) not in word_set("phrase_end") | {""}:
        return None
    span = scene.span(quantity.first, quantity.last + 1)
    return replace(told, span=span, statement=statement, amount=quantity)
