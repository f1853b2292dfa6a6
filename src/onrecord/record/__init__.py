"""The public record: packs of published figures, each with source, definition and vintage."""

from __future__ import annotations

from onrecord.record.pack import DEFAULT_PACK, Pack, open_record

__all__ = ["DEFAULT_PACK", "Pack", "open_record"]
