"""How much a finding weighs, and the line that tells it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from onrecord.model import CheckedClaim, Verdict
from onrecord.reporting.levels import Level, level_of, told
from tests.reporting import samples
from tests.reporting.hostile import ATTACKS, everywhere


def found(verdict: Verdict, *, denied: bool = False) -> CheckedClaim:
    voice = samples.RECORD.assertion.voice
    assert voice
    assertion = replace(samples.RECORD.assertion, voice=replace(voice, denied=denied))
    return replace(samples.RECORD, assertion=assertion, finding=replace(samples.RECORD.finding, verdict=verdict))


@pytest.mark.parametrize(
    ("verdict", "level"),
    [
        (Verdict.CONTRADICTED, Level.ERROR),
        (Verdict.DISPUTED, Level.WARNING),
        (Verdict.NOT_IN_RECORD, Level.NOTE),
        (Verdict.UNCLEAR, Level.NOTE),
        (Verdict.SUPPORTED, None),
    ],
)
def test_a_level_follows_from_the_verdict_and_denied_speech_is_never_more_than_a_note(
    verdict: Verdict, level: Level | None
) -> None:
    assert level_of(found(verdict)) is level
    assert level_of(found(verdict, denied=True)) is (None if level is None else Level.NOTE)


def test_an_act_has_no_level() -> None:
    assert level_of(samples.ASKED) is None


def test_the_line_tells_words_speaker_verdict_reason_and_better_words() -> None:
    document = samples.report().document
    assert told(samples.RECORD, document) == (
        "“murder rate is record setting” (Ada Quill) is contradicted: The rate was 28.0 per 100,000 in 2016 and 33.1 "
        "in 1992; ten years since 1961 were higher. The record carries: “the highest since 1996”."
    )
    assert told(samples.COUNTED, document).startswith("“318 homicides” is supported: ")
    assert "is denied in the text; the words are contradicted: " in told(
        found(Verdict.CONTRADICTED, denied=True), document
    )


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_line_is_one_line_of_printable_text(attack: str) -> None:
    hostile = everywhere(samples.report(attack + samples.TEXT), attack)
    for entry in hostile.entries:
        if isinstance(entry, CheckedClaim):
            assert told(entry, hostile.document).isprintable()
