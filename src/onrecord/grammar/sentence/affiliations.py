"""Places in the name of a school, of a paper or of a body: "the University of Chicago", "the Houston Chronicle".

Where somebody teaches, where a paper is printed or to whom a city reports is not where a figure was counted.
"""

from __future__ import annotations

from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set, word_sets

_SCHOOL = 5  # tokens from "University" to the last place of its name: "University of Missouri-St. Louis"
_BODY = 3  # tokens from a state to the head of its body's name: "Ohio's Criminal Justice Division"
_ASIDE = 6  # tokens from the comma of ", a nonprofit data center in" to its noun
_SIGNS = word_sets(
    "schools", "body_head", "seated_bodies", "seated_kinds", "one_officer", "printed_counts", "does_research"
)
_SOURCE = 4  # tokens from a state to "statistics": "Michigan State Police crime statistics"
_RESEARCH = 10  # tokens from "who teaches" to where: "who teaches law and public safety at a college in"
_SEATS = frozenset({"in", "at"})
_OF = frozenset({"of", "at", "-", ",", "–", "in"})


def affiliates(scene: Scene, mark: PlaceMark) -> bool:
    """Whether a place only names a school, a researcher's seat or a body that is reported to."""
    if _SIGNS.isdisjoint(scene.has):
        return False
    if mark.words.here or mark.words.kind not in {"city", "state"}:
        return False
    if _of_one_officer(scene, mark) or _does_research(scene, mark):
        return True
    if _seat(scene, mark) or _behind_school(scene, mark) or _before_school(scene, mark):
        return True
    return _reported_to(scene, mark) or (
        mark.words.kind == "state" and (_counts_a_city(scene, mark) or _in_a_source(scene, mark))
    )


def _of_one_officer(scene: Scene, mark: PlaceMark) -> bool:
    """ "The killing of Lee Doe by a Tulsa police officer", "a former Reno detective": of one deed and no count."""
    before = mark.first - 1 - (scene.word(mark.first - 1) == "former")
    at = mark.last + (scene.word(mark.last) == "police")
    return scene.word(before) in {"a", "an"} and scene.word(at) in word_set("one_officer")


def _does_research(scene: Scene, mark: PlaceMark) -> bool:
    """ "Who studies crime at a university in Ohio", "a professor in Tulsa": where he works may not be where it was."""
    if scene.word(mark.first - 1) not in _SEATS:
        return False
    for at in range(mark.first - 2, max(-1, mark.first - _RESEARCH), -1):
        if scene.word(at) in word_set("does_research"):
            return scene.word(at - 1) in {"who", "a", "an", "of"}
        if scene.word(at) in word_set("schools") and scene.word(at - 1) in {"a", "an"}:
            return any(scene.word(who) == "who" for who in range(at - 1, max(-1, at - _RESEARCH), -1))
        if scene.word(at) == "who" or scene.word(at) in word_set("phrase_end"):
            return False  # "a criminologist who studies crime in Denver": of which he speaks
    return False


def names_a_paper(scene: Scene, mark: PlaceMark) -> bool:
    """ "According to a Houston Chronicle analysis": where a text is printed that names no other city."""
    if scene.word(mark.last) not in word_set("papers") or scene.word(mark.first - 1) not in word_set("article"):
        return False
    return scene.tokens[mark.last].text[0].isupper()


def _behind_school(scene: Scene, mark: PlaceMark) -> bool:
    """ "The University of Chicago", "the University of Missouri-St. Louis"."""
    names = {at for other in scene.places for at in range(other.first, other.last) if not other.words.here}
    at = mark.first - 1
    while at > mark.first - _SCHOOL and (scene.word(at) in _OF or at in names):
        at -= 1
    return scene.word(at) in word_set("schools") and scene.word(at + 1) == "of"


def _seat(scene: Scene, mark: PlaceMark) -> bool:
    """ "The Clearinghouse at Syracuse", "TRAC, in Syracuse": where those sit who count for all the nation.

    So does ", a data center in Syracuse, N.Y.".
    """
    at = mark.first - 1
    if scene.word(mark.last) in word_set("seated_people") and not word_set("seated_bodies").isdisjoint(scene.has):
        return True  # "the Syracuse data, from TRAC"
    if scene.word(at) not in {"at", "in"}:
        return False
    kind = at - 1 - (scene.word(at - 1) == "based")
    if scene.word(kind) in word_set("seated_kinds"):
        aside = scene.words[max(0, kind - _ASIDE) : kind]
        return "," in aside and not word_set("counts_for_all").isdisjoint(aside[aside.index(",") :])
    return scene.word(at - 1 - (scene.word(at - 1) == ",")) in word_set("seated_bodies")


def _before_school(scene: Scene, mark: PlaceMark) -> bool:
    """ "Ohio State University", "Tulsa University", "the Chicago Crime Lab" is none."""
    at = mark.last + (scene.word(mark.last) == "state")
    return scene.word(at) in word_set("schools") and scene.tokens[at].text[0].isupper()


def _counts_a_city(scene: Scene, mark: PlaceMark) -> bool:
    """ "Ohio's attorney general put the city's total at 139", "the Ohio Department of Health counted 7 in Lima"."""
    start = mark.last + (scene.word(mark.last) == "'s")
    if word_set("body_head").isdisjoint(scene.words[start : start + _BODY]):
        return False
    clause = scene.clause[mark.first]
    return any(
        start < one.first and one.words.kind in {"city", "county"} and scene.clause[one.first] == clause
        for one in scene.places
    )


def _in_a_source(scene: Scene, mark: PlaceMark) -> bool:
    """ "According to the 2015 Missouri crime statistics, there were 188 murders in the city of St. Louis"."""
    behind = scene.words[mark.last : mark.last + _SOURCE]
    noun = next((at for at, word in enumerate(behind) if word in word_set("printed_counts")), 0)
    if not noun or not word_set("before_counts").issuperset(behind[:noun]):
        return False
    figure = next((one.first for one in scene.quantities if one.first >= mark.last + noun), len(scene.words))
    cities = [one.first for one in scene.places if one.first >= mark.last + noun and one.words.kind == "city"]
    return any(
        at < figure or (scene.clause[at] == scene.clause[figure] and "," not in scene.words[figure:at]) for at in cities
    )


def _reported_to(scene: Scene, mark: PlaceMark) -> bool:
    """ "Reported 83 homicides to the California Department of Justice"."""
    head = scene.word(mark.last) in word_set("body_head") and scene.tokens[mark.last].text[0].isupper()
    return head and scene.words[max(0, mark.first - 2) : mark.first] == ["to", "the"]
