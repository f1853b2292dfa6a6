"""Sentences whose figures claim nothing, each with the reason."""

from __future__ import annotations

import pytest

from onrecord.grammar import look, settled
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.rules import Turn, woken
from onrecord.model import Refusal, Span


def _reasons(text: str) -> set[Refusal]:
    scene = look(text, Span(0, len(text)))
    turn = Turn(scene, 0, Earlier(), set(), set())
    found = [reading for rule in woken(scene) for reading in rule.read(turn)]
    assert found, text
    return {outcome for outcome in settled(scene, found) if isinstance(outcome, Refusal)}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Did homicides in Tulsa rise 12 percent in 2016?", Refusal.QUESTION),
        ("If homicides in Tulsa rose 12 percent, the mayor would resign.", Refusal.CONDITION),
        ("Had there been 50 fewer homicides in Tulsa, nobody would ask.", Refusal.CONDITION),
        ("Ask me when homicides are below 100 in Tulsa.", Refusal.CONDITION),
        ("Tulsa has never had 600 homicides.", Refusal.CONDITION),
        ("Homicides in Tulsa could rise 12 percent.", Refusal.POSSIBILITY),
        ("A poll found that 57 percent believe homicides doubled in Tulsa.", Refusal.SURVEY),
    ],
)
def test_the_words_claim_nothing(text: str, why: Refusal) -> None:
    assert why in _reasons(text)


def test_a_plain_statement_claims_something() -> None:
    assert not _reasons("Homicides in Tulsa rose 12 percent in 2016.")
