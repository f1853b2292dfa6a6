import pytest

from onrecord.errors import InputError
from onrecord.reading.charset import page_text

WORDS = "“naïve” — café"


@pytest.mark.parametrize(
    ("data", "sent"),
    [
        (b"\xef\xbb\xbf<html>" + WORDS.encode(), "windows-1252"),
        (b"\xff\xfe" + f"<html>{WORDS}".encode("utf-16-le"), None),
        (f"<html>{WORDS}".encode("cp1252"), "ISO-8859-1"),
        (f"<html><meta charset='latin1'>{WORDS}".encode("cp1252"), None),
        (f"<html><meta charset=windows-1252>{WORDS}".encode(), "utf-8"),
        (f'<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">{WORDS}'.encode(), None),
        (f'<?xml version="1.0" encoding="windows-1252"?><html>{WORDS}'.encode("cp1252"), None),
        (f"<html><meta charset=utf-16>{WORDS}".encode(), None),
        (f"<html>{WORDS}".encode(), None),
    ],
)
def test_the_mark_then_the_header_then_the_page_s_own_word(data: bytes, sent: str | None) -> None:
    found = page_text(data, "a.html", sent)
    assert found.text.endswith(WORDS)
    assert not found.broken


@pytest.mark.parametrize("label", ["zlib", "utf-7", "idna", "punycode", "rot13", "unicode_escape", "klingon", "a\0b"])
def test_a_charset_that_no_page_is_written_in_is_refused(label: str) -> None:
    with pytest.raises(InputError, match="unknown charset"):
        page_text(b"<html>a", "a.html", label)


def test_a_page_without_a_charset_is_utf_8_or_refused() -> None:
    with pytest.raises(InputError, match=r"names no charset and is not UTF-8 \(byte 6\)"):
        page_text(b"<html>\xe9", "a.html")


def test_broken_bytes_are_told() -> None:
    assert page_text(b"<meta charset=utf-8>\xe9", "a.html").broken
