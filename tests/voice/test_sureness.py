"""What somebody is sure of."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mayor Ann Doyle is sure that killings fell.", "Ann Doyle"),
        ("Chief Lou Hale is convinced killings rose.", "Lou Hale"),
        ("Chief Lou Hale is not sure that killings fell.", None),
        ("Nobody is sure that killings fell.", None),
        ("Marlow is sure to have fewer killings.", None),
        ("It is certain that killings fell.", None),
    ],
)
def test_who_is_sure(text: str, wanted: str | None) -> None:
    assert speaker(text, "killings") == wanted
