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
