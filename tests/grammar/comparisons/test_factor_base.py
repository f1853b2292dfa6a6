"""What a factor multiplies where its words print it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from onrecord.grammar.comparisons.factor_base import factor_of, is_crowd, printed_base
from onrecord.grammar.sentence.scene import Scene, look
from onrecord.model import QuantityKind, Span
from tests.claim_cases import Case, claims_of, load


def scene_of(text: str) -> Scene:
    return look(text, Span(0, len(text)))


def test_the_printed_base_and_its_date() -> None:
    scene = scene_of("That is triple the roughly 3,000 of 1998.")
    factor = next(q for q in scene.quantities if q.kind is QuantityKind.MULTIPLE)
    found = printed_base(scene, factor)
    assert found is not None
    assert found[1] is not None
    assert found[1].text == "1998"


def test_people_whom_nothing_befell_are_a_crowd() -> None:
    scene = scene_of("Twice as many people as last year came to the vigil.")
    factor = next(q for q in scene.quantities if q.kind is QuantityKind.MULTIPLE)
    assert is_crowd(scene, factor)


@pytest.mark.parametrize(
    ("text", "factor"),
    [("Reno has three times as many.", Decimal(3)), ("Reno has half of that.", Decimal("0.5")), ("Reno has 30.", None)],
)
def test_what_multiplies_has_a_factor(text: str, factor: Decimal | None) -> None:
    assert factor_of(scene_of(text).quantities[0]) == factor


@pytest.mark.parametrize("case", load("then_of_what"), ids=lambda case: case.text[:40])
def test_what_is_left_out_is_taken_from_beside_it(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
