"""Bytes and text to a Document."""
