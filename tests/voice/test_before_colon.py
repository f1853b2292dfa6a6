"""Whose figures stand behind a colon."""

from __future__ import annotations

import pytest

from .made import speaker

CASES = [
    ("The FBI, for 2017: 74 murders in Reno, 31 in Mesa.", "FBI"),
    ("TRAC again, on fiscal 2017: 8,235 weapons prosecutions, or 74 a district.", "TRAC"),
    ("The FBI's tables for 2017 are blunt: 74 murders in Reno.", "FBI"),
    ("Some context from @easton_data, who does this every January: Reno had 74 murders in 2017.", "easton_data"),
    ("A note from the FBI: Reno had 74 murders in 2017.", "FBI"),
    ("The trend is clear: Reno had 74 murders in 2017.", None),
    ("The police department has a problem: 74 homicides in Reno in 2017.", None),
    ("Reno, for 2017: 74 homicides.", None),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_whose_figure_it_is(text: str, wanted: str | None) -> None:
    assert speaker(text, "74") == wanted
