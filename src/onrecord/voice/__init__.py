"""Who speaks: the sentences of a document with their voices, and the acts that they tell of."""

from __future__ import annotations

from onrecord.voice.statements import attribute

__all__ = ["attribute"]
