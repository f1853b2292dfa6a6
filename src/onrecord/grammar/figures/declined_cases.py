"""Cases that prosecutors decline, which is neither a fall nor a prosecution: of those referred, the part not taken.

"Prosecutors declined 302 of the gun cases", "62 referrals were turned down", "the share declined was 34 percent".
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes, words
from onrecord.lexicon.federal import CASES, PROSECUTORS, REFERRALS
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, QuantityKind, Reading, Refusal, Shape

DECLINED = word_set("declines_cases")
_SENT_OR_BROUGHT = frozenset({CASES, REFERRALS})
_PARTICLES = frozenset({"down", "away"})  # "turned down 62 referrals"
_WHO = 5  # tokens from prosecutors to their verb: "prosecutors in Reno declined"
_SEAT = 3  # tokens from them to where they sit
_WHAT = 7  # tokens from "declined" to its cases: "declined 302 of the ATF's gun cases"
_CASE_WORDS = frozenset({"cases", "referrals", "matters"})
_PASSIVE = frozenset({"were", "was", "been"})
_PART = word_set("part_of_cases")


def declines_cases(scene: Scene, at: int) -> bool:
    """Whether a verb at a token tells of cases that were not taken."""
    if scene.word(at) not in DECLINED:
        return False
    if scene.word(at) == "turned" and scene.word(at + 1) not in _PARTICLES:
        return False
    if not _PART.isdisjoint(scene.words[max(0, at - 2) : at]):
        return True  # "the share declined", "the share it declined"
    if scene.word(at - 1) in _PASSIVE:
        return not _CASE_WORDS.isdisjoint(scene.has)
    seat = next((mark.first for mark in scene.places if mark.last == at), at)  # "prosecutors in the District of Utah"
    who = not word_set("prosecutors").isdisjoint(scene.words[max(0, min(at - _WHO, seat - _SEAT)) : at])
    who = who or (not word_set("is_the_atf").isdisjoint(scene.has) and "prosecuted" in scene.words[:at])
    if not who and not _objects(scene, at):
        return False
    return any(at < one.first <= at + 1 + _WHO for one in scene.quantities)


def _objects(scene: Scene, at: int) -> bool:
    """ "Declined 302 of the gun cases", "rejected 62 referrals": right behind its verb the number has its cases."""
    number = next((q for q in scene.quantities if at < q.first <= at + 2), None)
    if number is None or scene.word(number.last) == "in":
        return False
    behind = scene.words[number.last : number.last + _WHAT]
    ends = next((i for i, word in enumerate(behind) if word in {",", ".", ";"}), len(behind))
    return not _CASE_WORDS.isdisjoint(behind[:ends])


def no_fall(scene: Scene, cue: Mark) -> bool:
    """ "The office declined 302 cases", "turned down 28 percent", "the share declined was 34 percent": no change."""
    at = cue.first - (scene.words[cue.first] in _PARTICLES)
    if at < cue.first and scene.word(at) == "turned" and any(q.first in (at + 2, at + 3) for q in scene.quantities):
        return True
    return scene.word(at) in DECLINED and declines_cases(scene, at)


@once
def _verbs(scene: Scene) -> list[int]:
    return [at for at, word in enumerate(scene.words) if word in DECLINED and declines_cases(scene, at)]


def declined_so_many(scene: Scene, number: Quantity) -> bool:
    """ "Prosecutors in Kentucky declined 67.": so many of the cases that the text tells of, without their noun."""
    at = number.first - 1 - (scene.word(number.first - 1) in _PARTICLES)
    return at >= 0 and declines_cases(scene, at) and scene.word(number.last) in word_set("phrase_end") | {""}


@needs(any_of(DECLINED), shapes(Shape.VALUE))
def of_declined(scene: Scene, reading: Reading) -> Reading:
    """The reading as a count of declined referrals, where its number is what a verb of declining has."""
    measure = reading.measure
    if measure is not None and (measure.measure or "").rpartition(":")[2] not in _SENT_OR_BROUGHT:
        return reading
    first, last = scene.opens(reading.span), scene.behind(reading.span)
    number = next((q for q in scene.quantities if first <= q.first < last and q.kind is QuantityKind.COUNT), None)
    if number is None or not _declined(scene, number.first, number.last):
        return reading
    told = measure or MeasureWords(reading.span, REFERRALS)
    return replace(reading, measure=replace(told, measure=REFERRALS), qualifiers=("declined",))


def _declined(scene: Scene, first: int, last: int) -> bool:
    """Whether such a verb stands right before a number ("declined 302") or behind it ("62 referrals were rejected")."""
    for at in _verbs(scene):
        passive = scene.word(at - 1) in _PASSIVE
        if not passive and 0 < first - at <= 2:
            return True
        if passive and 0 <= at - last <= _WHAT and not any(last <= q.first < at for q in scene.quantities):
            return True
    return False


@needs(any_of(DECLINED))
def share_declined(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The share declined was 72 percent; in Maine it was 70": of parts of those referred, which are no counts."""
    told = any(not _PART.isdisjoint(scene.words[max(0, verb - 2) : verb]) for verb in _verbs(scene))  # "the share it"
    counted = reading.measure is None or reading.measure.measure in _SENT_OR_BROUGHT
    return Refusal.OTHER_STATISTIC if told and counted else None


@needs(any_of(word_set("prosecutors")), any_of(word_set("works_on_cases") | word_set("sends_to")))
def who_works(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Federal prosecutors in Reno declined 302 of the 345 cases": of their cases, and not how many they are."""
    if reading.measure is None or reading.measure.measure != PROSECUTORS:
        return None
    number = reading.amount.first if reading.amount is not None else at
    worked = word_set("works_on_cases").intersection(scene.words[scene.behind(reading.measure.span) : number])
    sent = scene.word(scene.opens(reading.measure.span) - 1) in word_set("sends_to")  # "sent federal prosecutors 351"
    return Refusal.OTHER_STATISTIC if (worked or sent) and scene.word(number - 1) not in word_set("numbered") else None


@needs(words("referrals", "cases"), shapes(Shape.RANK))
def rank_of_share(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Accepted 73 percent of its referrals, which ranked 43rd": in an order of shares, and of no counts."""
    shares = (one for one in scene.quantities if one.kind is QuantityKind.PERCENT and one.last <= at)
    counted = reading.measure is None or reading.measure.measure in _SENT_OR_BROUGHT
    told = any(scene.word(one.last) == "of" and _CASE_WORDS & {*scene.words[one.last : at]} for one in shares)
    return Refusal.OTHER_STATISTIC if told and counted else None
