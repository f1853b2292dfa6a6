"""Superlatives and records that tell no extreme."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.grammar.sentence.scene import look
from onrecord.grammar.standing.no_extreme import most_of, of_other_things
from onrecord.model import Span
from tests.claim_cases import claims_of

DAY = date(2018, 5, 14)
BEFORE = "CHICAGO — Chicago had 762 homicides in 2016. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The most recent numbers show 60 murders.", True),
        ("Murders fell in most violent and nonviolent crime categories.", True),
        ("It had the most murders since 1990.", False),
    ],
)
def test_most_of_them_is_no_top(text: str, found: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert most_of(scene, next(cue for cue in scene.cues if cue.row["cue"] == "super")) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The city drew an all-time high of 2 million visitors.", True),
        ("The rise was nearly unprecedented.", True),
        ("The city counted an all-time high of 500 murders.", False),
    ],
)
def test_a_record_of_other_things_is_none(text: str, found: bool) -> None:
    scene = look(text, Span(0, len(text)))
    assert of_other_things(scene, next(cue for cue in scene.cues if cue.row["cue"] == "record")) is found


@pytest.mark.parametrize(
    "sentence",
    [
        "Nearly 80 percent of the victims had a record, police said.",
        "The captain has a record of three commendations.",
        "The public record shows it.",
    ],
)
def test_a_persons_record_and_what_is_on_file_are_no_extreme(sentence: str) -> None:
    assert not any("highest" in claim for claim in claims_of(BEFORE + sentence, DAY))


def test_a_record_of_a_count_is_one() -> None:
    assert any("highest" in claim for claim in claims_of(BEFORE + "That was a record.", DAY))


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the deadliest crash in Reno since 1990.",
        "The attack was the deadliest in Reno since 1990.",
        "It was the deadliest mass shooting in the history of Reno.",
    ],
)
def test_an_event_is_no_year_of_a_place(sentence: str) -> None:
    assert claims_of(sentence, DAY) == ()


def test_a_year_is() -> None:
    assert claims_of("2017 was the deadliest year in Reno since 1990.", DAY) == (
        "homicides[reno-nv, 2017] is highest since 1990",
    )


@pytest.mark.parametrize(("words", "is_one"), [("The Record counted 34 murders.", False), ("The record was 34.", True)])
def test_a_paper_named_the_record_sets_none(words: str, is_one: bool) -> None:
    assert any("highest" in claim for claim in claims_of(f"{BEFORE}In 1998 there were 30. {words}", DAY)) is is_one
