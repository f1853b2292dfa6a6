"""What a word means (`explain`), and how a story was read (`as_read`, `read_json`)."""

from __future__ import annotations

from onrecord.explaining.explanation import Explanation, as_text, explain, verdicts, words
from onrecord.explaining.story import as_read
from onrecord.explaining.storyjson import SCHEMA, read_json

__all__ = ["SCHEMA", "Explanation", "as_read", "as_text", "explain", "read_json", "verdicts", "words"]
