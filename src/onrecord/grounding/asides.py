"""What is told in passing, in brackets or in a clause: the text goes on with what it spoke of before."""

from __future__ import annotations

from onrecord.model import CalendarWords, Reading, Span

BESIDE_OURS = ("beside ours",)  # the rule that reads "Reno's is lower": told of Reno in passing
_RELATIVE = (", which ", ", who ")


def bracketed(text: str, sentence: Span, part: Span) -> bool:
    """Whether a part of a sentence stands in round brackets: the 116 of "78 murders (116 in 2015), off a third"."""
    opening = text.rfind("(", sentence.start, part.start)
    return opening >= 0 and text.find(")", opening, part.start) < 0


def of_a_former_time(text: str, sentence: Span, reading: Reading) -> bool:
    """Whether a year is told in a ", which" clause that a comma closes: the 2001 of "Gary, which led in 2001, had 48".

    A year by its number is, and any time of what had been before ("which had led"); the sentence goes on without it.
    """
    stop = reading.span.end
    opening = max(text.rfind(words, sentence.start, stop) for words in _RELATIVE)
    if opening < 0 or text.find(",", stop, sentence.end) < 0 or text.find(",", opening + 1, stop) >= 0:
        return False
    told = reading.period.expression if reading.period is not None else None
    printed = isinstance(told, CalendarWords) and isinstance(told.year, int)
    return printed or text.startswith("had ", text.index(" ", opening + 2) + 1)
