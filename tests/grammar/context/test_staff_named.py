"""Officers that a sentence names and does not count."""

from __future__ import annotations

from datetime import date

from tests.claim_cases import claims_of

DAY = date(2018, 6, 1)


def test_officers_asked_for_are_named() -> None:
    text = "DAYTON, Ohio — Murders fell to 30 in 2017. Should the city hire more officers? It has 350."
    assert claims_of(text, DAY)[-1] == "sworn_officers[dayton-oh] = 350"


def test_officers_who_did_something_are_not() -> None:
    text = "DAYTON, Ohio — Murders fell to 30 in 2017. Officers cheered. It has 350 of them."
    assert "sworn_officers[dayton-oh] = 350" not in claims_of(text, DAY)
