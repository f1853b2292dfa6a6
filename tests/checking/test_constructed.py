"""Claims that no one wrote, built from the pack at random with the answer that plain arithmetic gives."""

from __future__ import annotations

from collections import Counter

import pytest

from constructed import MAKERS, Made, made
from onrecord.record import open_record
from tests.checking.ask import ask

FLOOR = 0.97
FIRM = {True: "supported", False: "contradicted"}
COUNT = 60 * len(MAKERS)


def judged(seed: int, count: int = COUNT) -> list[tuple[Made, str]]:
    record = open_record()
    return [(claim, str(ask(record, claim.text).verdict)) for claim in made(count, seed)]


@pytest.mark.parametrize("seed", [11, 12])
def test_claims_of_every_shape_get_the_verdict_that_arithmetic_gives(seed: int) -> None:
    found = judged(seed)
    wrong = [(claim.text, verdict) for claim, verdict in found if verdict != FIRM[claim.holds]]
    assert not [item for item in wrong if item[1] in FIRM.values()]
    assert len(wrong) <= (1 - FLOOR) * len(found), wrong


def test_the_claims_are_of_every_shape_true_and_false_and_the_same_each_time() -> None:
    claims = made(COUNT, 11)
    assert claims == made(COUNT, 11)
    counted = Counter((claim.shape, claim.holds) for claim in claims)
    assert len({shape for shape, _ in counted}) == len(MAKERS)
    assert min(counted.values()) >= 10
    assert len({claim.text for claim in claims}) > 0.9 * COUNT
