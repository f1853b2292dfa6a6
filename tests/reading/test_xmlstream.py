import pytest

from onrecord.errors import InputError
from onrecord.reading.xmlstream import stream


def test_elements_come_without_prefix_and_with_their_own_text() -> None:
    ended: list[tuple[str, str]] = []
    stream(b"<a xmlns:n='u'>x<n:b>y</n:b>z</a>", "a.xml", lambda *_: None, lambda tag, text: ended.append((tag, text)))
    assert ended == [("b", "y"), ("a", "xz")]


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY x "aa"><!ENTITY y "&x;&x;">]><a>&y;</a>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1/"><a/>'.encode("utf-16"),
        b"<a>" * 300,
        b"<?xml version='1.0' encoding='none-such'?><a/>",
        b"<a>" + b" " * 6_000_000 + b"</a>",
        b"",
    ],
)
def test_what_could_harm_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.xml"):
        stream(data, "a.xml", lambda *_: None, lambda *_: None)
