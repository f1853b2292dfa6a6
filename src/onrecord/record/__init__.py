"""The public record: packs of published figures, each with source, definition and vintage."""

from __future__ import annotations

from onrecord.record.installed import installed_packs
from onrecord.record.pack import DEFAULT_PACK, Pack, open_record

__all__ = ["DEFAULT_PACK", "Pack", "installed_packs", "open_record"]
