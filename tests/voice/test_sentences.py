from __future__ import annotations

import pytest

from onrecord.voice.sentences import split

PAIRS = [
    ("Marlow had 40 killings. Easton had 41.", ["Marlow had 40 killings.", "Easton had 41."]),
    ("Gov. Ann Doyle and Lt. Col. Ray Ott met.", ["Gov. Ann Doyle and Lt. Col. Ray Ott met."]),
    ("It rose in the U.S. Chicago had more.", ["It rose in the U.S.", "Chicago had more."]),
    ("The U.S. Attorney spoke.", ["The U.S. Attorney spoke."]),
    ("J. R. Smith spoke. He left.", ["J. R. Smith spoke.", "He left."]),
    (
        "It fell 2.4 percent on Jan. 5 in Gary, Ind., police said.",
        ["It fell 2.4 percent on Jan. 5 in Gary, Ind., police said."],
    ),
    ("At 9 a.m. The doors opened.", ["At 9 a.m.", "The doors opened."]),
    ("At 9 a.m. Wednesday he left.", ["At 9 a.m. Wednesday he left."]),
    ("“Is it a record?” he asked. No.", ["“Is it a record?” he asked.", "No."]),
    ("“Is it a record?” Mayor Ott asked.", ["“Is it a record?” Mayor Ott asked."]),
    ("“It is.” Then he left.", ["“It is.”", "Then he left."]),
    ("Crime fell (by 4 percent. No more.) It rose.", ["Crime fell (by 4 percent. No more.)", "It rose."]),
    ("Easton said no. Marlow is No. 1.", ["Easton said no.", "Marlow is No. 1."]),
    ("Guns? 25-year high! Done.", ["Guns?", "25-year high!", "Done."]),
    ("1. St. Louis", ["1. St. Louis"]),
    ("He waited... and left.", ["He waited... and left."]),
    ("", []),
    ("   ", []),
]


@pytest.mark.parametrize(("text", "wanted"), PAIRS)
def test_where_sentences_end(text: str, wanted: list[str]) -> None:
    assert [text[span.start : span.end] for span in split(text, 0, len(text))] == wanted


def test_only_the_stretch_asked_for_is_split() -> None:
    text = "One. Two. Three."
    assert [text[span.start : span.end] for span in split(text, 5, 9)] == ["Two."]


def test_what_never_ends_is_cut_at_a_space() -> None:
    text = "word " * 5000
    spans = split(text, 0, len(text))
    assert len(spans) > 1
    assert all(text[span.start : span.end].split(" ", maxsplit=1)[0] == "word" for span in spans)
