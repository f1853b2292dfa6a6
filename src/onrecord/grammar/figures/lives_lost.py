"""The dead of a text on murders, told without a word for how they died: "we lost 2,254 people", "we buried 165".

Only where the text has counted murders before, or the page around tells of murder and of nothing else that kills many:
"We buried 343 of our neighbors in 2017. Last year brought 56 killings per 100,000". A force that "lost 300 people"
counts its own, and people lost to a flood or to other towns were not killed.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity, Reading

_MURDERS, _BY_GUNS = "homicides", "gun_deaths"  # not all whom guns kill are murdered
_COUNTED = frozenset({_MURDERS, _BY_GUNS})
_TO_GUNS = (["to", "guns"], ["to", "firearms"])
_SUBJECT = 4  # tokens from who lost people to "lost"
_PAGE = 1200  # characters before and behind that tell what such a text is about


def are_dead(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number counts people who are mourned: behind "lost" only with a noun for them."""
    verb, after = scene.word(quantity.first - 1), scene.word(quantity.last)
    if verb != "lost" and verb not in word_set("buries"):
        return False
    if verb == "lost" and after == "residents" and scene.word(quantity.last + 1) != "to":
        return False  # a town loses residents who move away as well
    own = scene.word(quantity.last + 2) in word_set("its_own")  # "buried 90 of its own"
    return (
        after in word_set("mourned")
        or _of_the_place(scene, quantity.last)
        or (after == "of" and own)
        or (verb in word_set("buries") and after in word_set("phrase_end"))
    )


def _a_place_lost(scene: Scene, quantity: Quantity) -> bool:
    """ "Boston lost 43.", "Portland, Ore., lost 46.", "we lost 92": no word for people, and no other thing."""
    verb = quantity.first - 1
    if scene.word(verb) != "lost" or scene.word(quantity.last) not in word_set("phrase_end"):
        return False
    ours = scene.word(verb - 1) in word_set("we_or_ours")
    ends = (verb, verb - (scene.word(verb - 1) == ","))
    return ours or any(mark.last in ends and mark.words.kind in {"city", "state"} for mark in scene.places)


def _of_the_place(scene: Scene, at: int) -> bool:
    """ "Chicagoans": people told by their place."""
    person = any(mark.first == at and mark.row["class"] == "person" for mark in scene.company)
    return person and any(mark.first == at for mark in scene.places)


def lives_lost(scene: Scene, quantity: Quantity, made: Reading, *, after_murders: bool) -> Reading | None:
    """The reading as one of murders; None where it counts other people, and itself where it is of other words.

    `after_murders` says that the text has counted murders before.
    """
    words = made.measure  # of what is told behind it, unless that is murder ("to homicide"), it is not
    named = words is not None and (words.span.start < made.span.start or words.measure in _COUNTED)
    lost = after_murders and _a_place_lost(scene, quantity) and not _tells_of(scene, word_set("other_losses"))
    if named or not (lost or are_dead(scene, quantity)):
        return made
    behind = quantity.last + (scene.word(quantity.last) in word_set("mourned"))
    elsewhere = scene.word(behind) == "to" and word_set("causes_of_murder").isdisjoint(scene.words[behind : behind + 3])
    staff = not word_set("forces").isdisjoint(scene.words[max(0, quantity.first - _SUBJECT) : quantity.first])
    if elsewhere or staff or not (after_murders or _tells_of_murder(scene)):
        return None
    return replace(made, measure=MeasureWords(scene.span(quantity.first - 1, behind), _MURDERS))


def lost_more(scene: Scene, at: int) -> MeasureWords | None:
    """ "Lost more people than Reno", "we buried more people than Reno and Tampa combined": murders, and no residents.

    None where the page tells of other deaths, or of people who moved or left: "lost more people than Reno gained".
    """
    losing = scene.word(at - 1) not in word_set("buries")
    if scene.has.isdisjoint(word_set("causes_of_murder")) and _tells_of(scene, word_set("other_deaths")):
        return None
    if losing and (not word_set("people_move").isdisjoint(scene.has) or scene.word(at + 1) != "people"):
        return None
    return MeasureWords(scene.span(at, at + 2), _MURDERS)


def _tells_of_murder(scene: Scene) -> bool:
    """Whether the page around a sentence names murder, and nothing else of which many die."""
    return _tells_of(scene, word_set("murder_named")) and not _tells_of(scene, word_set("other_deaths"))


def _tells_of(scene: Scene, words: frozenset[str]) -> bool:
    """Whether the page around a sentence has one of these words."""
    page = scene.text[max(0, scene.starts[0] - _PAGE) : scene.starts[0] + _PAGE].lower()
    return _any_of(words).search(page) is not None


@cache
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words)))})\b")


def lives_taken(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """ "The holiday weekend took nineteen people", "gunfire claimed 30 lives": a time or violence as what kills.

    "The nation lost 39,740 people to guns" tells its own cause.
    """
    verb = quantity.first - 1
    noun = quantity.last + (scene.word(quantity.last) in word_set("mourned") or _of_the_place(scene, quantity.last))
    noun = max([noun, *(mark.last for mark in scene.places if mark.first == quantity.last)])  # "lost 130 Alaskans to"
    if scene.word(verb) == "lost" and noun > quantity.last and scene.words[noun : noun + 2] in _TO_GUNS:
        staff = not word_set("forces").isdisjoint(scene.words[max(0, verb - _SUBJECT) : verb])
        ends = scene.word(noun + 2) not in {"-", "and", "stolen"}
        return (MeasureWords(scene.span(verb, noun + 2), _BY_GUNS), verb, noun + 2) if ends and not staff else None
    if scene.word(verb) not in word_set("takes_lives"):
        return None
    if scene.word(quantity.last) not in {"people", "lives", "residents", "victims"}:
        return None
    timed = any(period.last == verb for period in scene.periods)
    violent = scene.word(verb - 1) in word_set("causes_of_murder")
    if not (timed or violent):
        return None
    if scene.word(verb - 1) in {"gun", "guns"}:  # more than half of whom they kill are suicides
        return MeasureWords(scene.span(verb - 1, quantity.last + 1), _BY_GUNS), verb, quantity.last + 1
    shot = scene.word(verb - 1) in {"gunfire", "bullets", "shootings"}
    words = ("shooting_victims", ("fatal",)) if shot else ("homicides", ())
    return MeasureWords(scene.span(verb, quantity.last + 1), *words), verb, quantity.last + 1
