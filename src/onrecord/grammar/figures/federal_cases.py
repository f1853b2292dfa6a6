"""Federal cases over guns: whose they are, and "brought gun charges against 7,000 people", told behind the charges.

A district attorney's and a state's attorney's cases are none of the Justice Department's.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

_GOVERNMENT = word_set("prosecutors")
_NATIONS = frozenset({("justice", "department"), ("of", "justice"), ("federal", "government")})
_CASES, _CONVICTIONS = "federal_weapons_prosecutions", "federal_weapons_convictions"
_AGAINST = frozenset({"of", "against"})
_DOES = 5  # tokens from who brings cases to the verb: "the Justice Department has so far brought"


def of_federal_cases(scene: Scene) -> bool:
    """Whether a sentence names federal cases, or whom the government has to bring them."""
    if scene.measures and any(mark.row["measure"].startswith("federal_") for mark in scene.measures):
        return True
    words = scene.words
    return not _GOVERNMENT.isdisjoint(scene.has) and any(
        word in _GOVERNMENT and words[at - 1] in {"u.s.", "federal"} for at, word in enumerate(words) if at
    )


def names_probes(scene: Scene) -> bool:
    """Whether a sentence names federal investigations of police forces."""
    return any(mark.row["measure"] == "civil_rights_investigations" for mark in scene.measures)


def of_federal_guns(scene: Scene) -> bool:
    """Whether the sentence speaks of federal cases over guns."""
    if word_set("company_gun").isdisjoint(scene.has):
        return False
    return not word_set("company_court").isdisjoint(scene.has) and any(
        _is_federal(scene, at) for at, word in enumerate(scene.words) if word in word_set("company_court")
    )


def _is_federal(scene: Scene, at: int) -> bool:
    """Whether a word of courts, at a token, is of the federal ones."""
    match scene.words[at]:
        case "attorney" | "attorneys":
            return scene.word(at - 1) not in word_set("local_attorney")
        case "district":
            return scene.word(at + 1) not in {"attorney", "attorneys"}
        case "nation" | "government":  # "the nation then prosecuted 3,789 people under its weapons laws"
            return not word_set("company_charged").isdisjoint(scene.words[at + 1 : at + 4])
        case "justice":
            near = {scene.word(at + 1), " ".join(scene.words[max(0, at - 2) : at])}
            return not near.isdisjoint({"department", "department of"})
        case _:
            return True


def charges_against(scene: Scene, action: Mark, quantity: Quantity) -> bool:
    """ "Brought federal weapons charges against 7,000 defendants": from the verb to its number nothing but charges."""
    if action.row["class"] != "prosecuted" or scene.word(quantity.first - 1) != "against":
        return False
    return set(scene.words[action.last : quantity.first - 1]) <= word_set("charges_told")


def of_the_department(scene: Scene, action: Mark) -> bool:
    """ "The Justice Department prosecuted 7,000 people": who acts is the nation's, wherever the story is told."""
    before = scene.words[max(0, action.first - _DOES) : action.first]
    return not _NATIONS.isdisjoint(pairwise(before))


def takes_cases(scene: Scene, action: Mark, quantity: Quantity, noun: Mark) -> bool:
    """ "Omaha managed 52 cases.": the cases that a text on federal ones was telling of; not "52 cases of fraud"."""
    if action.last != quantity.first or quantity.last != noun.first:
        return False
    if scene.words[action.first] not in word_set("takes_cases"):
        return False
    behind = scene.word(noun.last)
    return behind in word_set("phrase_end") | {"", "per"} or any(when.first == noun.last for when in scene.periods)


def convicted_ones(scene: Scene, quantity: Quantity, words: MeasureWords, last: int) -> MeasureWords:
    """ "Convicted 96 gun defendants", "130 gun defendants were convicted": no cases that were only brought.

    The noun behind the number ends before token `last`.
    """
    if words.measure != _CASES:
        return words
    verbs = [mark for mark in scene.company if mark.row["class"] == "convicted"]
    ends, starts = {mark.last for mark in verbs}, {mark.first for mark in verbs}
    won = scene.word(quantity.first - 1) in _AGAINST and scene.word(quantity.first - 2) == "convictions"
    while last not in starts and scene.word(last) in word_set("have_been") | word_set("be"):
        last += 1
    if not won and quantity.first not in ends and last not in starts:
        return words
    return replace(words, measure=_CONVICTIONS)
