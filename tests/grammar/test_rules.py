"""No rule sleeps through what it could read."""

from __future__ import annotations

import pytest

from onrecord.grammar import look
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.rules import RULES, Turn, woken
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import Span
from tests.claim_cases import FOLDER, load

NAMES = [path.stem for path in sorted(FOLDER.glob("*.txt"))]
TEXTS = [name for name in NAMES if name not in {"acts", "claims", "frames", "numbers", "periods", "report", "voice"}]


def seen(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def awake(text: str) -> set[str]:
    return {rule.name for rule in woken(seen(text))}


@pytest.mark.parametrize("name", TEXTS)
def test_what_sleeps_would_read_nothing_and_take_nothing(name: str) -> None:
    for case in load(name):
        scene = seen(case.text)
        turn = Turn(scene, 0, Earlier(), set(), set())
        rules = woken(scene)
        for rule in RULES:
            taken = set(turn.used), set(turn.ranked)
            readings = list(rule.read(turn))
            if rule not in rules:
                assert not readings, rule.name
                assert taken == (turn.used, turn.ranked), rule.name


def test_a_sentence_without_a_sign_wakes_nothing() -> None:
    assert not awake("The council met on Elm Street.")


def test_a_count_wakes_the_rules_of_counts_alone() -> None:
    assert awake("Tulsa recorded 61 slayings.") == {"source", "part", "value"}


def test_a_cue_wakes_its_rules() -> None:
    assert "trend" in awake("Burglaries fell.")
    assert "superlative" in awake("It was the deadliest year since 1996.")


def test_a_word_wakes_its_rule() -> None:
    assert "unsurpassed" in awake("Only Tulsa had more.")
    assert "list by year" in awake("There were 24 in 2017, then 25, 29 and 31.")


def test_the_rules_keep_their_order() -> None:
    names = [rule.name for rule in RULES]
    found = [rule.name for rule in woken(seen("Arsons rose 12 percent to 40, the third-highest total since 1996."))]
    assert found == sorted(found, key=names.index)
    assert len(set(names)) == len(names)
