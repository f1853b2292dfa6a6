"""What a body has or gives in its own count."""

from __future__ import annotations

import pytest

from .made import speaker


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Violence Archive has 31 killings for Marlow.", "Violence Archive"),
        ("TRAC has 31 weapons prosecutions for fiscal 2016.", "TRAC"),
        ("The district has 31 weapons prosecutions for fiscal 2016.", None),
        ("Ellis University had 31 killings.", None),
        ("The FBI has 31 feloniously killed in 2018.", "FBI"),
        ("The department had 31 killed in 2018.", None),
        ("The FBI had just 31 for the city.", "FBI"),
        ("The FBI has thefts going from 40 to 62.", "FBI"),
        ("The FBI has agents going to 40 cities.", None),
        ("Marlow has thefts falling by 40 percent.", None),
        ("The Marlow Police Department gives 51 percent.", "Marlow Police Department"),
        ("The department gave 40 officers a medal.", None),
        ("The FBI makes it 31.", "FBI"),
        ("Chief Ann Doyle spoke. On stolen cars, Doyle has 31 for the year, one a week.", "Ann Doyle"),
        ("Chief Ann Doyle spoke. In the back room, Doyle has 31 officers.", None),
        ("The FBI comes up with 31 killings.", "FBI"),
        ("The ATF traced 31 guns.", "ATF"),
        ("Police traced 31 guns.", None),
        ("The Marlow Police Department has 31 killings for last year.", "Marlow Police Department"),
        ("The Marlow Police Department had 31 killings last year.", None),
        ("Channel 6 counted 31 killings.", "Channel 6"),
        ("The Channel 6 tally has killings at 31.", "Channel 6"),
    ],
)
def test_whose_figure_it_is(text: str, wanted: str | None) -> None:
    words = next(word for word in ("31", "62", "51", "40") if word in text)
    assert speaker(text, words) == wanted
