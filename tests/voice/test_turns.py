"""Where speech ends before its sentence."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lou Hale said that thefts fell; but they rose 40 percent.", None),
        ("Lou Hale said that thefts fell; arsons rose 40 percent.", "Lou Hale"),
        ("Lou Hale said thefts fell; he would not say why 40 left.", None),
        ("Tulsa police reported 61, and Omaha's count of 30 fell.", "Omaha police"),
        ("Tulsa police reported 61, and Tulsa's count of 30 fell.", "Tulsa police"),
        ("The FBI has 31 for the city, which works out to 9 each.", None),
        ("Crime was 12 percent above 2020, not the 20 percent that Mayor Lou Hale claims.", "Lou Hale"),
    ],
)
def test_who_speaks_behind_the_turn(text: str, wanted: str | None) -> None:
    assert speaker(text, text.rpartition(" ")[0].rpartition(" ")[2]) == wanted


@pytest.mark.parametrize("link", ["the 20 percent that", "20 percent as"])
def test_what_is_denied_alone_is_the_speakers(link: str) -> None:
    assert speaker(f"Thefts rose 12 percent last year, not {link} Mayor Lou Hale claims.", "12") is None
    assert speaker("Thefts rose 12 percent last year, Mayor Lou Hale claims.", "12") == "Lou Hale"
