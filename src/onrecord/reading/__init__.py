"""Bytes and text to a Document."""

from __future__ import annotations

from onrecord.reading.document import read, read_extracted, read_text
from onrecord.reading.extracted import Extracted
from onrecord.reading.feed import is_feed, read_feed
from onrecord.reading.jsonlines import is_json_lines, objects, read_json_lines
from onrecord.reading.media import kind_of
from onrecord.reading.published import parse_day

__all__ = [
    "Extracted",
    "is_feed",
    "is_json_lines",
    "kind_of",
    "objects",
    "parse_day",
    "read",
    "read_extracted",
    "read_feed",
    "read_json_lines",
    "read_text",
]
