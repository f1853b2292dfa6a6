"""Several things of which one comparison is told."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of


def test_each_of_the_things_joined_is_compared() -> None:
    text = "OMAHA — Arson and robbery are both far lower in Omaha this year than in 2019."
    assert [claim.split("[")[0] for claim in claims_of(text, date(2021, 3, 2))] == ["arsons", "robberies"]


def test_what_stands_in_another_clause_is_not_joined() -> None:
    text = "OMAHA — Arsons rose, and robberies were lower in Omaha in 2020 than in 2019."
    claims = claims_of(text, date(2021, 3, 2))
    assert "arsons[omaha-ne, 2020] < arsons[omaha-ne, 2019]" not in claims
    assert "robberies[omaha-ne, 2020] < robberies[omaha-ne, 2019]" in claims
