"""Measures that the words narrow to a part which the record does not know: "bank robberies", "assaults on nurses".

A figure of the part held against the whole would be a wrong verdict, so such words name another statistic.
"""

from __future__ import annotations

from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords

_ARTICLES = word_set("before_noun") | {"city", "local"}
_ONE = word_set("of_one_victim")
_GROUPS = frozenset({"group", "part", "type"})
_SITES = frozenset({"residential", "commercial"})
_LESSER = frozenset({"b", "ii", "2", "two"})
_CRIMES = frozenset(
    {"homicides", "rapes", "robberies", "aggravated_assaults", "violent_crimes", "index_crimes", "burglaries"}
)  # "guns recovered by police" are all of them
_OBJECT = 4  # tokens from "had" to "more than 260 homicides"
_NEAR = 3  # tokens from "within" to its "block"
_SIDE = 4  # tokens from "on" to "side": "on the Far South Side"


def of_a_part(scene: Scene, at: int, measure: MeasureWords | None) -> bool:
    """Whether the measure of a reading at token `at` is told of a part: of whom or where nobody knows."""
    if _within(scene, at) or _smaller(scene, at):
        return True
    if measure is None:
        return False
    if measure.vague and _behind_bars(scene):
        return True  # "violence is down: there were 12 killings in federal prisons"
    return measure.span.start in _narrowed_measures(scene)


@once
def _narrowed_measures(scene: Scene) -> set[int]:
    """Where the measures start that the words narrow."""
    return {scene.tokens[mark.first].start for mark in scene.measures if _narrowed(scene, mark)}


def _narrowed(scene: Scene, mark: Mark) -> bool:
    """ "Murders of taxi drivers", "bank robberies": a preposition and what no list holds, or a kind of crime."""
    before = scene.word(mark.first - 1)
    if before in _SITES and scene.word(mark.first - 2) == "and" and scene.word(mark.first - 3) in _SITES - {before}:
        return False  # "residential and commercial burglaries" are all of them
    if before in word_set("kinds_of_crime") or (before == "by" and scene.word(mark.first - 2) == "-"):
        return True  # "drive-by shootings"
    if before in _LESSER and scene.word(mark.first - 2) in _GROUPS:
        return True  # "Group B crimes"
    if before == "-" and scene.word(mark.first - 2) == "non":
        return True  # "non-criminal homicides"
    if _locked_up(scene, mark.last) and mark.row["measure"] not in {"federal_prisoners", ""}:
        return True  # "killings in federal prisons"
    if _by_some(scene, mark) or _from_things(scene, mark):
        return True
    if scene.word(mark.last) not in word_set("narrows"):
        return _in_unknown(scene, mark.last)
    if mark.row["measure"] == "guns_traced" and scene.words[mark.last : mark.last + 2] == ["at", "home"]:
        return False  # "bought a third of its traced guns at home": where they were sold
    if scene.word(mark.first - 1) in _ONE and not scene.word(mark.last - 1).endswith("s"):
        return False  # "the slaying of a cabdriver was the 27th"
    harm = scene.word(mark.last) in {"on", "against"} and mark.row["measure"] == "aggravated_assaults"
    if harm and word_set("officers_harmed") & set(scene.words[mark.last + 1 : mark.last + 1 + _OBJECT]):
        return True  # "assaults on police officers"
    noun = mark.last + 1
    while scene.word(noun) in _ARTICLES:
        noun += 1
    return scene.word(noun) not in word_set("narrows_nothing") and is_strange(scene, noun)


def _by_some(scene: Scene, mark: Mark) -> bool:
    """ "Homicides by police", "murders by a stranger": only those that some people did."""
    if scene.word(mark.last) != "by" or mark.row["measure"] not in _CRIMES:
        return False
    noun = mark.last + 1
    while scene.word(noun) in _ARTICLES:
        noun += 1
    return scene.word(noun) in word_set("kind_of_doers")


def _from_things(scene: Scene, mark: Mark) -> bool:
    """ "Larcenies from parked cars": a part of the larcenies, within a few words of the noun."""
    if scene.word(mark.last) != "from" or mark.row["measure"] != "larcenies":
        return False
    return not word_set("stolen_from").isdisjoint(scene.words[mark.last + 1 : mark.last + 1 + _OBJECT])


def _behind_bars(scene: Scene) -> bool:
    """Whether a sentence tells of crimes in a prison."""
    return any(_locked_up(scene, mark.last) for mark in scene.measures)


def _locked_up(scene: Scene, at: int) -> bool:
    """ "In federal prisons", "inside the county jail", "behind bars": right behind what is counted."""
    if scene.word(at) not in {"in", "inside", "behind", "at"}:
        return False
    noun = at + 1
    while scene.word(noun) in word_set("before_prison"):
        noun += 1
    return scene.word(noun) in word_set("where_one_is_locked_up")


def _in_unknown(scene: Scene, at: int) -> bool:
    """ "Crime in Humboldt Park": a part of the city, or a town, that no list holds; a headline has capitals anyway."""
    name = at + 1 + (scene.word(at + 1) == "the")
    if scene.word(at) != "in" or not _is_name(scene, name):
        return False
    end = name + 1
    while _is_name(scene, end):
        end += 1
    if scene.word(end) == "'s" or scene.word(end) == "city" or scene.word(end - 1) == "city":
        return False  # "in the Emerald City": the city by another name
    return any(token.kind == "word" and token.text.islower() for token in scene.tokens[at + 1 :])


def _is_name(scene: Scene, at: int) -> bool:
    """A word with a capital, no abbreviation, that no list holds."""
    if not is_strange(scene, at):
        return False
    text = scene.tokens[at].text
    return text[0].isupper() and not text.isupper()


def _smaller(scene: Scene, at: int) -> bool:
    """ "The West Side had 260 homicides", "on her block there were three": of a part that no list of places names."""
    smaller = word_set("smaller_places")
    if smaller.isdisjoint(scene.has) or any(mark.words.kind == "part" for mark in scene.places):
        return False
    for first, word in enumerate(scene.words):
        if word not in smaller or scene.clause[first] != scene.clause[at] or scene.hidden[first]:
            continue  # "said Roe, who teaches at the college": where somebody works
        part = first + (scene.word(first + 1) == "district")  # "the school district had"
        if any(mark.first <= part < mark.last for mark in scene.places) or scene.word(part + 1) in {"of", "'s"}:
            continue
        inside = next(
            (mark.last for mark in scene.places if mark.first == part + 2), part + 1
        )  # "her block in Reno had"
        verb = inside + (scene.word(inside) in {"has", "have", "alone"})
        if (scene.word(verb) in word_set("has_figures") and verb < at <= verb + _OBJECT) or _on_the(scene, part, at):
            return True
    return False


def _on_the(scene: Scene, part: int, at: int) -> bool:
    """ "On the West Side, 260 were killed", "robberies fell at her school": at the head, or behind what is told."""
    for i in range(max(0, part - _SIDE), part):
        if scene.word(i) in {"on", "at", "in"} and scene.word(i + 1) in word_set("on_the"):
            apposed = any(mark.last == i - 1 for mark in scene.places)  # "in Austin, on the West Side, 45"
            return i > at or i == 0 or (scene.word(i - 1) in {",", "—", ";"} and not apposed)
    return False


def _within(scene: Scene, at: int) -> bool:
    """ "Within a block of the cameras", "within two miles of the church"."""
    if "within" not in scene.has:
        return False
    within = scene.words.index("within")
    near = set(scene.words[within + 1 : within + 1 + _NEAR])
    return scene.clause[within] == scene.clause[at] and not word_set("lengths").isdisjoint(near)
