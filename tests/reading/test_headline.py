from __future__ import annotations

import pytest

from onrecord.reading import read_text


def _headline(text: str) -> str | None:
    document = read_text(text)
    return None if document.headline is None else text[document.headline.start : document.headline.end]


@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("Parades fall, rain rises", "Parades fall, rain rises"),
        ("# Parades fall #", "Parades fall"),
        ("**Parades fall**", "Parades fall"),
        ("Is it a record?", "Is it a record?"),
        ("Remarks of Gov. Nora Example, as delivered", "Remarks of Gov. Nora Example, as delivered"),
        ("Parades fall in the U.S.", "Parades fall in the U.S."),
    ],
)
def test_the_first_line_above_the_story(first: str, words: str) -> None:
    assert _headline(f"{first}\n\nThe town held 12 parades.") == words


@pytest.mark.parametrize(
    "text",
    [
        "The town held 12 parades.\n\nIt rained.",
        "Parades fall",
        "The town held 12 parades. It rained on most\n\nof them.",
        "HOST: Good morning. How bad was it?\n\nGUEST: Bad.",
        "Nine. — Mike Example (@mike) March 17, 2017\n\nThe post was shared",
        "Parades fell in\nmost towns of the state\n\nlast year.",
    ],
)
def test_a_text_that_begins_with_its_first_paragraph(text: str) -> None:
    assert _headline(text) is None
