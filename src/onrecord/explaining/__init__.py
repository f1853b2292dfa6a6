"""What a verdict, a flag, a measure, a publisher or a term means: `explain`."""

from __future__ import annotations

from onrecord.explaining.explanation import Explanation, as_text, explain, words

__all__ = ["Explanation", "as_text", "explain", "words"]
