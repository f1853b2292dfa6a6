"""Speakers told by a mark alone, and labels that name none."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("Easton police", "Easton police"),
        ("Mayor", "Mayor"),
        ("Honorable mention", None),
        ("Final note", None),
        ("Best news", None),
        ("Police blotter", None),
        ("Mayor's race", None),
        ("The year's worst claim", None),
    ],
)
def test_a_label_speaks_where_it_names_somebody(label: str, wanted: str | None) -> None:
    assert speaker(f"{label}: Killings fell to 31.", "Killings") == wanted
