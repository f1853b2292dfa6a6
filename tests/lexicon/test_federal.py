"""Names of the federal courts' districts and gun cases."""

from __future__ import annotations

from onrecord.lexicon.federal import CASES, CONVICTIONS, COURTS, REFERRALS
from onrecord.lexicon.load import table


def test_the_names_are_those_of_the_lexicon() -> None:
    assert {CASES, CONVICTIONS, REFERRALS} <= {row["measure"] for row in table("measures")}
    assert COURTS in {row["group"] for row in table("groups")}
