"""The measure of attribution: reading the corpus's rows, and what counts as found."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from benchmarks import polnear

TEXT = "Murders fell 12 percent, the mayor said. Joan Ames hopes to hire officers.\n"
ROWS = (
    "T1\tContent 0 23\tMurders fell 12 percent\n"
    "T2\tSource 25 34\tthe mayor\n"
    "T3\tCue 35 39\tsaid\n"
    "E1\tAttribution:T3 Content:T1 Cue:T3 Source:T2\n"
    "T4\tSource 41 45;46 50\tJoan Ames\n"
    "T5\tCue 51 56\thopes\n"
    "T6\tContent 57 73\tto hire officers\n"
    "E2\tAttribution:T5 Content:T6 Cue:T5 Source:T4\n"
)


def test_found_where_source_cue_and_content_share_a_word() -> None:
    tally = polnear.Tally()
    polnear.score(TEXT, ROWS, tally, show=False)
    assert (tally.gold, tally.found, tally.right["linked"]) == (2, 2, 2)
    assert (tally.numbered, tally.numbered_right) == (1, 1)


def test_a_part_left_out_agrees_only_with_one_left_out() -> None:
    nobody: frozenset[int] = frozenset()
    assert polnear.agree(nobody, nobody)
    assert not polnear.agree(nobody, frozenset({1}))


def test_a_folder_without_texts_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["polnear.py", str(tmp_path)])
    with pytest.raises(SystemExit, match=r"holds no text"):
        polnear.main()
