"""A user's own figures: a CSV, TSV, JSON, Excel or Parquet file as a record and its words, for one check."""

from __future__ import annotations

from onrecord.data.own import OwnData, read_data

__all__ = ["OwnData", "read_data"]
