from __future__ import annotations

import pytest

from onrecord.model import Span
from onrecord.reading.furniture import find_furniture
from onrecord.reading.lines import head, lines


def _furniture(text: str) -> list[Span]:
    every = lines(text)
    return find_furniture(text, every, head(text, every))


@pytest.mark.parametrize(
    "line",
    [
        "By Nora Example",
        "By NORA EXAMPLE and Rita de la Example, Staff Writers",
        "*By Nora Example*",
        "OPINION",
        "Read more: Parades of the past",
        "Photo by Nora Example/Parade Wire",
        "Subscribe to our newsletter!",
        "(212) 555-0199",
        "* * *",
        "-30-",
        "© 2017 Parade Wire. All rights reserved.",
    ],
)
def test_a_line_of_the_page(line: str) -> None:
    assert _furniture(line + "\n\nThe town held 12 parades.") == [Span(0, len(line))]


@pytest.mark.parametrize(
    "line",
    [
        "By the close of August 2,310 people had marched.",
        "By Monday, 12 people had marched.",
        "More than 12 parades were held.",
        "Shared parades rose 12 percent.",
        "Searches rose 12 percent.",
        "Homicides: 12 (2023), 14 (2022)",
        "- **12** parades",
        "Call it a record: 12 parades.",
    ],
)
def test_a_line_of_the_story(line: str) -> None:
    assert _furniture(line + "\n\nThe town held 12 parades.") == []


@pytest.mark.parametrize(
    ("line", "weather"),
    [
        ("*Tuesday, Oct. 4, 2016. High of 81 in Reno.*", "High of 81 in Reno.*"),
        ("Friday, Sept. 29, 2017 | Cloudy, 68 in Tulsa", "Cloudy, 68 in Tulsa"),
        ("Tuesday, Oct. 4, 2016. High of 81 killings in Reno in 1993.", None),
        ("Reno, Oct. 4, 2016. High of 81 in Reno.", None),
        ("Tuesday, Oct. 4, 2016. Highland Park had 12.", None),
    ],
)
def test_the_weather_of_a_masthead(line: str, weather: str | None) -> None:
    begin = len("The Brief\n\n")
    found = [Span(begin + line.index(weather), begin + len(line))] if weather else []
    assert _furniture(f"The Brief\n\n{line}\n\nThe town held 12 parades.") == found
