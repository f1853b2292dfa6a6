"""Statements to Readings: the words of a claim, as found."""
