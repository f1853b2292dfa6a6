"""Imported by the process that workers are forked from, so that each begins with the stages and the record loaded."""

from __future__ import annotations

import gc

from onrecord import pipeline
from onrecord.reporting import html, jsonreport

__all__ = ["html", "jsonreport"]

SELDOM = (100_000, 50, 1_000)  # a check makes many small objects and no cycle, as in cli.py

gc.set_threshold(*SELDOM)
pipeline.default_record()
gc.freeze()
