from __future__ import annotations

import pytest

from onrecord.voice.quotes import Quote, find, set_apart

from .made import speaker

PAIRS = [
    ("“One,” he said. “Two.”", ["One,", "Two."]),
    ('"One," he said. "Two."', ["One,", "Two."]),
    ("“He said ‘never’ twice.”", ["He said ‘never’ twice."]),
    ("“Outer “inner” again.”", ["Outer “inner” again."]),
    ('He is 5\'11" and she asked, "Why?"', ["Why?"]),
    ("“It goes on", ["It goes on"]),
    ("No marks.", []),
    ("A “sound review“ of “it” came.", ["sound review", "it"]),
    ("'One,' he said. 'Two.'", ["One,", "Two."]),
    ("‘Send in the Feds’ was the officers’ motto in the ’90s.", ["Send in the Feds"]),
    ("The officers' cars and the '90s weren't his.", []),
]


@pytest.mark.parametrize(("text", "wanted"), PAIRS)
def test_the_outermost_pairs(text: str, wanted: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in find(text, 0, len(text))] == wanted


def test_a_quotation_that_runs_on_is_told() -> None:
    assert [quote.closed for quote in find("“A.” “B", 0, 7)] == [True, False]


def test_a_block_set_apart_by_markdown_is_a_quotation() -> None:
    text = "The chief wrote:\n\n> Killings fell to 31.\n\nNobody answered."
    assert speaker(text, "31") == "chief"
    assert speaker(text, "Nobody") is None
    assert set_apart("> It fell.", 0, 10) == [Quote(2, 10, True)]
    assert set_apart("It fell.", 0, 8) == []
