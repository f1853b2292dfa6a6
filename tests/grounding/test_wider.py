"""The wider place of which a city accounts for a part."""

from __future__ import annotations

import pytest

from onrecord.frozen import replace
from onrecord.grounding.wider import whole_of
from onrecord.model import MeasureWords, PlaceWords, Reading, Shape, Span
from tests.claim_cases import Case, claims_of, load

SPAN = Span(0, 1)
MURDERS, ASSAULTS = MeasureWords(SPAN, "homicides"), MeasureWords(SPAN, "aggravated_assaults")
PART = Reading(
    Shape.SHARE,
    SPAN,
    0,
    ("accounted for",),
    measure=MURDERS,
    places=(PlaceWords(SPAN, ("cleveland-oh",), "city"),),
    against_measure=MURDERS,
)


def test_the_whole_is_the_state_that_the_text_speaks_of() -> None:
    assert whole_of(PART, ("cleveland-oh",), (None, "oh", "oh")) == ("oh",)
    assert whole_of(PART, ("cleveland-oh",), ("mi", None)) == ()


def test_one_crime_among_others_is_at_one_place() -> None:
    assert whole_of(replace(PART, measure=ASSAULTS), ("cleveland-oh",), ("oh",)) == ()
    assert whole_of(replace(PART, rules=("share",)), ("cleveland-oh",), ("oh",)) == ()


@pytest.mark.parametrize("case", load("field_of_a_state"), ids=lambda case: case.text[:40])
def test_a_text_goes_on_with_no_state_whose_cities_are_put_in_order(case: Case) -> None:
    assert claims_of(case.text, case.published) == case.claims
