"""The kind of a story that came with an address and not with a file's name: its suffix, by bytes, media type and path.

The first bytes decide where a kind has marks of its own, then what the server names, then the path: servers name
`text/plain` or nothing for much that is neither.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from onrecord.errors import InputError
from onrecord.reading.page import is_page

_BY_MEDIA = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/msword": ".doc",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/vnd.oasis.opendocument.text": ".odt",
    "message/rfc822": ".eml",
    "text/vtt": ".vtt",
    "application/x-subrip": ".srt",
}
_NO_WORDS = ("image/", "audio/", "video/", "font/")


def kind_of(data: bytes, media: str, url: str) -> str:
    """The suffix that a file of such bytes would bear, ".txt" for plain text. InputError for a picture or a sound."""
    if data.startswith(b"%PDF-"):
        return ".pdf"
    if media.startswith(_NO_WORDS):
        raise InputError(f"{url}: this is {media}, not a story; give the address of the page with the words")
    if media in _BY_MEDIA:
        return _BY_MEDIA[media]
    if is_page(data):
        return ".html"
    suffix = PurePosixPath(url.partition("?")[0]).suffix.lower()
    return suffix if suffix in {*_BY_MEDIA.values(), ".srt", ".vtt"} - {".html"} else ".txt"
