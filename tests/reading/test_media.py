import pytest

from onrecord.errors import InputError
from onrecord.reading import kind_of

URL = "https://bell.example.org/a"


@pytest.mark.parametrize(
    ("data", "media", "url", "kind"),
    [
        (b"12 parades.", "text/plain", URL, ".txt"),
        (b"12 parades.", "", URL, ".txt"),
        (b"12 parades.", "text/plain", f"{URL}.vtt?x=1", ".vtt"),
        (b"12 parades.", "text/plain", f"{URL}.exe", ".txt"),
        (b"<p>12 parades.", "text/html", URL, ".html"),
        (b"12 parades.", "text/plain", f"{URL}.html", ".txt"),
        (b"\xef\xbb\xbf\n<!-- a --> <!DOCTYPE  html><p>12", "text/plain", URL, ".html"),
        (b"%PDF-1.7", "text/html", URL, ".pdf"),
        (b"PK\x03\x04", "application/octet-stream", f"{URL}.docx", ".docx"),
        (b"Subject: a", "message/rfc822", URL, ".eml"),
    ],
)
def test_the_bytes_then_the_server_then_the_path_decide(data: bytes, media: str, url: str, kind: str) -> None:
    assert kind_of(data, media, url) == kind


@pytest.mark.parametrize("media", ["image/png", "video/mp4", "audio/ogg", "font/woff"])
def test_a_picture_is_no_story(media: str) -> None:
    with pytest.raises(InputError, match=media):
        kind_of(b"a", media, URL)
