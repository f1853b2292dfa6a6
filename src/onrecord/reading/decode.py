"""Bytes to text, or one line that says what they are and how to make text of them."""

from __future__ import annotations

from onrecord.errors import InputError

_KINDS = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3", "a database"),
)
_SAMPLE = 65536
_CONTROLS = frozenset(range(32)) - set(b"\t\n\r\f\v\x1b\x08")


def decode(data: bytes, name: str) -> str:
    """UTF-8, with or without a byte order mark, as text with every other character kept as it is.

    InputError for an empty file, for what is no text, and for another encoding, which it guesses.
    """
    if not data.strip():
        raise InputError(f"{name}: the file is empty; give a file that holds the text of a story")
    for start, kind in _KINDS:
        if data.startswith(start):
            raise InputError(f"{name}: this is {kind}, not plain text; save the story's words as a .txt file")
    if wide := _wide(data):
        raise InputError(_other(name, wide))
    sample = data[:_SAMPLE]
    controls = sum(byte in _CONTROLS for byte in sample)
    if controls > len(sample) // 50:
        raise InputError(f"{name}: this is binary data, not text; save the story's words as a .txt file")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(_other(name, _narrow(data), error.start)) from None
    if not text.strip("\ufeff\u200b \t\r\n\f\v\u00a0"):
        raise InputError(f"{name}: the file holds only white space; give a file that holds the text of a story")
    return text


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32, by their marks or by every other byte being zero."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "UTF-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    sample = data[:2000]
    if len(sample) < 8:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > len(sample) * 2 // 5 and even < odd // 8:
        return "UTF-16LE"
    if even > len(sample) * 2 // 5 and odd < even // 8:
        return "UTF-16BE"
    return None


def _narrow(data: bytes) -> str:
    """Windows-1252 has its quotation marks and dashes where ISO-8859-1 has control characters."""
    return "WINDOWS-1252" if any(0x80 <= byte <= 0x9F for byte in data[:_SAMPLE]) else "ISO-8859-1"


def _other(name: str, encoding: str, place: int | None = None) -> str:
    where = "" if place is None else f" (byte {place})"
    file = "FILE" if name == "standard input" else name
    return (
        f"{name}: not UTF-8{where}; it looks like {encoding}; "
        f"convert it: iconv -f {encoding} -t UTF-8 {file} > story-utf8.txt"
    )
