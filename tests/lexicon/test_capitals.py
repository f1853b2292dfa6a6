"""The states' capitals."""

from __future__ import annotations

from onrecord.lexicon.capitals import capitals, nations_capital, states_of_capitals


def test_capitals() -> None:
    assert len(capitals()) == len(states_of_capitals()) == 50
    assert capitals()["st. paul"] == "st-paul-mn"
    assert states_of_capitals()["helena-mt"] == "mt"
    assert nations_capital() == "washington-dc"
