"""Federal cases over guns: whose they are, and "brought gun charges against 7,000 people", told behind the charges.

A district attorney's and a state's attorney's cases are none of the Justice Department's.
"""

from __future__ import annotations

from itertools import pairwise

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES, CONVICTIONS, REFERRALS
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

_PROSECUTORS = word_set("prosecutors")
_NATIONS = frozenset({("justice", "department"), ("of", "justice"), ("federal", "government")})
PROBES = frozenset({"civil_rights_investigations", "consent_decrees"})  # what is told of the forces it looks into
_AGAINST = frozenset({"of", "against"})
_DOES = 5  # tokens from who brings cases to the verb: "the Justice Department has so far brought"
_TO_CHARGE = 4  # tokens from "the nation" to its "prosecuted"


def of_federal_cases(scene: Scene) -> bool:
    """Whether a sentence names federal cases, or whom the government has to bring them."""
    if scene.measures and any(mark.row["measure"].startswith("federal_") for mark in scene.measures):
        return True
    return not _PROSECUTORS.isdisjoint(scene.has) and _names_prosecutors(scene)


def of_another_agency(scene: Scene) -> bool:
    """ "The FBI has 13,500 special agents": another agency than the ATF is named."""
    return word_set("is_the_atf").isdisjoint(scene.has) and not word_set("other_agencies").isdisjoint(scene.has)


def names_body(scene: Scene, body: str) -> bool:
    """Whether a sentence tells whose "agents" or "lawyers" it counts: the ATF's, those of a U.S. attorney."""
    if body == "atf":
        return not word_set("is_the_atf").isdisjoint(scene.has) and word_set("other_agencies").isdisjoint(scene.has)
    return body == "federal" and ("u.s.", "attorney") in pairwise(scene.words)


def names_probes(scene: Scene) -> bool:
    """Whether a sentence names federal investigations of police forces, decrees, or the division that has both."""
    if "civil" in scene.has and ("rights", "division") in pairwise(scene.words):
        return True
    return any(mark.row["measure"] in PROBES for mark in scene.measures)


def of_federal_guns(scene: Scene) -> bool:
    """Whether the sentence speaks of federal cases over guns."""
    if word_set("company_gun").isdisjoint(scene.has):
        return False
    return not word_set("company_court").isdisjoint(scene.has) and any(
        _is_federal(scene, at) for at, word in enumerate(scene.words) if word in word_set("company_court")
    )


def of_local_attorney(scene: Scene) -> bool:
    """ "District Attorney Roe charged 90 gun cases": whether a sentence names such an attorney, and no federal one."""
    if "federal" in scene.has or scene.has.isdisjoint(("attorney", "attorneys")):
        return False
    named = [at for at, word in enumerate(scene.words) if word in {"attorney", "attorneys"}]
    return all(
        scene.word(at - 1) in word_set("local_attorney") and "u.s." not in scene.words[at - 3 : at] for at in named
    )


def _is_federal(scene: Scene, at: int) -> bool:
    """Whether a word of courts, at a token, is of the federal ones."""
    match scene.words[at]:
        case "attorney" | "attorneys":
            return scene.word(at - 1) not in word_set("local_attorney")
        case "district":
            return scene.word(at + 1) not in {"attorney", "attorneys"}
        case "nation" | "government":  # "the nation then prosecuted 3,789 people under its weapons laws"
            return not word_set("company_charged").isdisjoint(scene.words[at + 1 : at + _TO_CHARGE])
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


def unnamed_cases(scene: Scene, quantity: Quantity) -> MeasureWords | None:
    """ "The 217 cases that ATF brought", "the U.S. attorney took 217 cases": of no crime that the text counted before.

    A text that counts no federal cases leaves open what such a number is of.
    """
    takes = word_set("takes_cases") | {"declined"}
    if scene.word(quantity.first - 2) == "office" and scene.word(quantity.first - 1) in takes:
        return MeasureWords(
            scene.span(quantity.first - 2, quantity.first), f"federal?:{CASES}"
        )  # "its office took 104"
    atf = [at for at, word in enumerate(scene.words) if word in word_set("is_the_atf")]
    if scene.word(quantity.last) not in word_set("court_counts") or not (atf or _names_prosecutors(scene)):
        return None
    span = scene.span(quantity.last, quantity.last + 1)
    sent = any(scene.word(at + 1) in word_set("brings_to_prosecutors") | word_set("refers_cases") for at in atf)
    if sent and scene.word(quantity.first - 1) not in takes:
        return MeasureWords(span, REFERRALS)
    return MeasureWords(span, CASES if atf else f"federal?:{CASES}")


def _names_prosecutors(scene: Scene) -> bool:
    return any(
        word in _PROSECUTORS and scene.word(at - 1) in {"u.s.", "federal"} for at, word in enumerate(scene.words) if at
    )


def convicted_ones(scene: Scene, quantity: Quantity, words: MeasureWords, last: int) -> MeasureWords:
    """ "Convicted 96 gun defendants", "130 gun defendants were convicted": no cases that were only brought.

    The noun behind the number ends before token `last`.
    """
    if words.measure != CASES:
        return words
    verbs = [mark for mark in scene.company if mark.row["class"] == "convicted"]
    ends, starts = {mark.last for mark in verbs}, {mark.first for mark in verbs}
    won = scene.word(quantity.first - 1) in _AGAINST and scene.word(quantity.first - 2) == "convictions"
    while last not in starts and scene.word(last) in word_set("have_been") | word_set("be"):
        last += 1
    if not won and quantity.first not in ends and last not in starts:
        return words
    return replace(words, measure=CONVICTIONS)
