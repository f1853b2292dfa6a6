"""Findings to a terminal, JSON, and a page."""
