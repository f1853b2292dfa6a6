"""Readings to Claims: what the words stand for here, and why."""
