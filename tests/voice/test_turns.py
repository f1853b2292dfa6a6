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
        ("Critics claim there were 500; it had 258 murders.", None),
        ("Lou Hale said it had 390; the real number was 309 dead.", None),
        ("Lou Hale said thefts were falling; in 2016, the last year told, it was 12 percent.", None),
        ("Lou Hale said thefts fell; it is 40 today.", "Lou Hale"),
        ("Lou Hale said, “It fell to 31; it was 40 then.”", "Lou Hale"),
        ("It was not 80, as Chief Lou Hale first said; it was 70 dead.", None),
        ("Its 31 killings, as the FBI counts them, were its 40 percent more.", None),
        ("Tulsa police reported 61, and Omaha's count of 30 fell.", "Omaha police"),
        ("Tulsa police reported 61, and Tulsa's count of 30 fell.", "Tulsa police"),
        ("The FBI has 31 for the city, which works out to 9 each.", None),
        ("The FBI counted 222 killings, and that is more than 9 each.", None),
        ("Crime was 12 percent above 2020, not the 20 percent that Mayor Lou Hale claims.", "Lou Hale"),
    ],
)
def test_who_speaks_behind_the_turn(text: str, wanted: str | None) -> None:
    assert speaker(text, text.rpartition(" ")[0].rpartition(" ")[2]) == wanted


@pytest.mark.parametrize("link", ["the 20 percent that", "20 percent as"])
def test_what_is_denied_alone_is_the_speakers(link: str) -> None:
    assert speaker(f"Thefts rose 12 percent last year, not {link} Mayor Lou Hale claims.", "12") is None
    assert speaker("Thefts rose 12 percent last year, Mayor Lou Hale claims.", "12") == "Lou Hale"


def test_a_poll_tells_what_people_think() -> None:
    assert speaker("Thefts were halved, but most people think they rose, a survey found.", "halved") is None
    assert speaker("Thefts were halved, and arsons rose, a survey found.", "halved") == "a survey"
