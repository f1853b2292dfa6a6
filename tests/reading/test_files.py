"""The bytes of a file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from onrecord.errors import InputError
from onrecord.reading import files


def test_the_bytes_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_bytes(b"\xff\x00words")
    assert files.load(tmp_path / "story.txt") == b"\xff\x00words"


@pytest.mark.parametrize(
    ("name", "told"), [("none.txt", "no such file"), (".", "directory"), ("a\0b", "cannot be used")]
)
def test_what_cannot_be_read_is_told_in_one_line(name: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=told) as caught:
        files.load(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_stream_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_MOST", 1_000_000)
    with pytest.raises(InputError, match="over 1 MB"):
        files.drawn(io.BytesIO(b"x" * 1_000_001), "endless")
