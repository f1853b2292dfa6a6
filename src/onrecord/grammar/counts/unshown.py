"""Counts of a noun that may be anybody's: "charged 41 people", "12 agents", where the text does not show whose."""

from __future__ import annotations

from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.federal_cases import of_federal_cases, of_local_attorney
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.federal import CASES, CONVICTIONS
from onrecord.lexicon.load import word_set
from onrecord.model import Reading

_CASES = frozenset({CASES, CONVICTIONS})


def unshown(scene: Scene, reading: Reading, earlier: Earlier) -> bool:
    """Whether nothing that the text has told shows what a number counts.

    "The firm's 19 lawyers", "charged 41 people", "12 agents": none but in a text on such cases, or on the ATF.
    """
    if _said_again(scene, reading, earlier):
        return True
    if reading.measure is None and reading.amount is not None and not earlier.counted and not scene.measures:
        if scene.word(reading.amount.first - 1) in {"says", "say"}:
            return True  # "the police say 42", before anything is told that they may count
        last = reading.amount.last
        if not scene.company:
            return scene.words[last : last + 2] == ["of", "them"]  # "there are 31 of them"
    if reading.measure is not None and reading.measure.measure in _CASES and of_local_attorney(scene):
        return True
    body, loose, counted = (reading.measure.measure or "" if reading.measure is not None else "").partition("?:")
    if not loose:
        return False
    if body == "atf":
        other = not word_set("other_agencies").isdisjoint(scene.has)
        told = [words for _, words in earlier.figures] + [one for one in (earlier.budget, earlier.office) if one]
        return other or not any((words.measure or "").startswith("atf_") for words in told)
    if counted in _CASES and any(words.measure in _CASES for _, words in earlier.figures):
        return False
    return body == "federal" and not earlier.federal and not of_federal_cases(scene)


def _said_again(scene: Scene, reading: Reading, earlier: Earlier) -> bool:
    """ "Charged 57 people in all of Reno. Fifty-seven.": a figure that stands alone, and was told right before."""
    amount = reading.amount
    if amount is None or len(scene.words) - (amount.last - amount.first) > 1:
        return False
    same = [one for one in earlier.told if one.amount is not None and one.amount.value == amount.value]
    return any("\n" not in scene.text[one.span.end : scene.starts[0]] for one in same)  # not what another answers
