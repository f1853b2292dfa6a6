from __future__ import annotations

import gzip

import pytest

from onrecord.errors import InputError
from onrecord.reading.decode import decode

STORY = "“Twelve parades,” she said – it’s a record."


def test_utf8_is_kept_character_by_character() -> None:
    assert decode(STORY.encode(), "a.txt") == STORY
    assert decode(b"a\r\nb\r\n", "a.txt") == "a\r\nb\r\n"


def test_a_byte_order_mark_is_no_character_of_the_story() -> None:
    assert decode(b"\xef\xbb\xbf" + STORY.encode(), "a.txt") == STORY


@pytest.mark.parametrize(
    ("encoding", "guess"),
    [
        ("cp1252", "WINDOWS-1252"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16LE"),
        ("utf-16-be", "UTF-16BE"),
        ("utf-32", "UTF-32"),
    ],
)
def test_another_encoding_is_guessed_and_the_way_out_told(encoding: str, guess: str) -> None:
    with pytest.raises(
        InputError, match=rf"^a\.txt: not UTF-8.* {guess}; convert it: iconv -f {guess} -t UTF-8 a\.txt"
    ):
        decode(STORY.encode(encoding), "a.txt")


def test_latin_1_without_curly_quotes_is_told_from_windows() -> None:
    with pytest.raises(InputError, match=r"not UTF-8 \(byte 3\); it looks like ISO-8859-1"):
        decode("café au lait".encode("latin-1"), "a.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf", "\u200b\n".encode()])
def test_nothing_to_read_is_said(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^a\.txt: .*(empty|white space)"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04rest", "zip"),
        (gzip.compress(b"words"), "compressed"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00" * 100, "binary"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=kind):
        decode(data, "a.txt")
