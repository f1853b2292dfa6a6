"""A level that several years are denied: "never topped 600 from 2001 to 2008", "in no year since 2012 reached 240".

What never happened in several years did not happen in any of them; nothing is added up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from onrecord.grammar.dates.years import several_years
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords, Quantity, QuantityKind

_NOT = 3  # tokens from "not" to "topped": "have not even topped"
_BOUNDS = 8  # tokens from "ranged" to the farther of its numbers
_SOLVES = word_set("solved") | {"solve", "clear", "close"}
_NOTS = word_set("nots") - {"never"}
_NEVER = frozenset({"never", "not", "didn't"})  # "no more than 1,400" bounds a sum as well
_LED = 9  # tokens from "never" to a level, all of them words that lead to it
_NO_YEAR = 14  # tokens from "in no year" to "reach": a stretch of years, a place and a verb stand between


def is_denied(scene: Scene, quantity: Quantity) -> bool:
    """Whether a "not" stands before the number, or before the years that open its sentence."""
    near = scene.words[max(0, quantity.first - _NOT) : quantity.first]
    if "without" in near:
        return True
    if "not" not in scene.kinds and scene.has.isdisjoint({"none", "never"}):
        return False
    the = quantity.first - (scene.word(quantity.first - 1) == "the")
    if scene.word(the - 1) == "of":
        return False  # "not one of the 500 has been solved"
    return (
        _never_leads(scene, quantity)
        or _of_no_year(scene, quantity)
        or any(
            cue.row["cue"] == "not"
            and scene.clause[cue.first] == scene.clause[quantity.first]
            and (0 <= quantity.first - cue.last <= _NOT or (cue.first == 0 and scene.word(cue.last) == "since"))
            for cue in scene.cues
        )
    )


def _never_leads(scene: Scene, quantity: Quantity) -> bool:
    """ "Never had a year with more than 75", "was never higher than 75"."""
    for at in range(quantity.first - 1, max(-1, quantity.first - _LED), -1):
        if scene.words[at] not in word_set("never_leads"):
            return False
        if scene.words[at] == "never":
            return True
        if scene.words[at] in _NOTS and "year" in scene.words[at : quantity.first]:
            return True  # "did not have a single year with 80"
    return False


def says_never(scene: Scene, quantity: Quantity) -> bool:
    """Whether the words of the bound deny it themselves: "never reached 240" is read as fewer than 240."""
    return scene.word(quantity.first) in _NEVER


def unheld(scene: Scene, quantity: Quantity) -> bool:
    """Whether each of several years is denied what no claim holds: a rate, a change, cases that were solved.

    "Never rose by more than 10 percent", "for most of the past decade", "went three years without 60".
    """
    if "without" in scene.words[max(0, quantity.first - _NOT) : quantity.first]:
        return "straight" not in scene.kinds and any(one.kind is QuantityKind.DURATION for one in scene.quantities)
    stretches = [period for period in scene.periods if several_years(period)]
    if not any(scene.clause[period.first] == scene.clause[quantity.first] for period in stretches):
        return False
    if any(_in_part(scene, period) for period in stretches):
        return True
    if not (is_denied(scene, quantity) or says_never(scene, quantity)):
        return False
    moved = quantity.kind is QuantityKind.PERCENT and any(
        cue.row["cue"] == "change" and 0 <= quantity.first - cue.last <= 1 for cue in scene.cues
    )
    return moved or quantity.kind is QuantityKind.RATE or scene.word(quantity.first - 1) in _SOLVES


def denied_far(scene: Scene, quantity: Quantity) -> bool:
    """Whether a level is denied to several years that stand far from it in the sentence."""
    return any(several_years(period) for period in scene.periods) and (
        is_denied(scene, quantity) or says_never(scene, quantity)
    )


def bounds(scene: Scene) -> Iterator[int]:
    """The numbers between which the figures of several years lay, by index: "ranged from 411 to 500"."""
    if word_set("ranges").isdisjoint(scene.has) or not any(several_years(period) for period in scene.periods):
        return
    for at, word in enumerate(scene.words):
        if word in word_set("ranges") and scene.word(at + 1) in {"from", "between"}:
            behind = [index for index, one in enumerate(scene.quantities) if at < one.first <= at + _BOUNDS]
            yield from behind[:2]


def _in_part(scene: Scene, period: PeriodWords) -> bool:
    """ "For most of the past decade": of which of its years the words leave open."""
    return scene.word(period.first - 1) == "of" and scene.word(period.first - 2) in word_set("part_of_years")


def _of_no_year(scene: Scene, quantity: Quantity) -> bool:
    """ "In no year between 2012 and 2014", "in none of the years since", "not once", "at no time"."""
    if scene.words[quantity.first - 2 : quantity.first] == [",", "with"]:
        return False  # "no year in the past decade was worse than 2017, with 25 murders"
    for phrase in _phrases():
        for at in range(max(0, quantity.first - _NO_YEAR), quantity.first):
            if scene.words[at] == phrase[0] and tuple(scene.words[at : at + len(phrase)]) == phrase:
                return scene.clause[at] == scene.clause[quantity.first]
    return False


@cache
def _phrases() -> list[tuple[str, ...]]:
    return [tuple(words.split()) for words in sorted(word_set("at_no_time"))]
