"""Changes told of years in a row."""

from __future__ import annotations

import pytest

from onrecord.grammar.changes.run_of_change import for_years, over_time, told_before
from onrecord.grammar.sentence.scene import look
from onrecord.model import Span


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("Murders rose in 2016 after falling for two years.", "falling", (True, False, 2)),
        ("Murders rose in 2016 after three years of declines.", "declines", (False, True, 3)),
        ("Murders rose in 2016 after years of declines.", "declines", (False, True, None)),
        ("Murders dropped for a third consecutive month.", "dropped", (False, True, None)),
        ("Murders dropped in 2016.", "dropped", (False, False, None)),
    ],
)
def test_the_stretch_of_a_change(sentence: str, word: str, expected: tuple[bool, bool, int | None]) -> None:
    scene = look(sentence, Span(0, len(sentence)))
    cue = next(c for c in scene.cues if c.row["cue"] == "change" and scene.words[c.first] == word)
    run = for_years(scene, cue)
    assert (told_before(scene, cue), over_time(scene, cue), run.years if run else None) == expected
