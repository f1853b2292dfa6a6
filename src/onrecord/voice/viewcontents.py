"""What an attribution holds: the words after its cue, or around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from onrecord.voice.after_verb import after_verb
from onrecord.voice.cues import CUES
from onrecord.voice.phrases import DETERMINERS, subject_right
from onrecord.voice.words import Word, is_capital

_QUOTES = frozenset('“”"')
_NONE = (0, 0)


class Part(NamedTuple):
    """One attribution as word numbers, first and last not included; `forward` where the content follows the cue."""

    source: tuple[int, int] | None
    cue: tuple[int, int]
    content: tuple[int, int]
    forward: bool = True
    rest: tuple[int, int] = (0, 0)  # what goes on after the attribution: "Crime, he said, is down"


class Line(NamedTuple):
    """A sentence's words; `held` is the word after the last cue."""

    words: Sequence[Word]
    quoted: Sequence[bool]
    held: int


class Found(Protocol):
    """What is needed of a cue."""

    @property
    def first(self) -> int:
        """Its first word."""
        ...

    @property
    def last(self) -> int:
        """The word after it."""
        ...

    @property
    def frame(self) -> str:
        """How the words around it are read."""
        ...


def closing(line: Line) -> int:
    """The end of the sentence without its full stop."""
    end = len(line.words)
    while end and line.words[end - 1].kind == "p":
        end -= 1
    return end


def after(line: Line, start: int) -> tuple[int, int]:
    """The words from `start` to the end of the sentence."""
    words = line.words
    while start < len(words) and (words[start].kind == "p" or words[start].low == "that"):
        start += 1
    return start, max(start, closing(line))


def before(line: Line, stop: int) -> tuple[int, int]:
    """The words since the last cue, or since the sentence began, up to `stop`."""
    words = line.words
    start = line.held if line.held < stop else 0
    while start < stop and words[start].kind == "p":
        start += 1
    while stop > start and words[stop - 1].kind == "p":
        stop -= 1
    return start, stop


def around(line: Line, first: int, last: int) -> tuple[int, int]:
    """The content beside a phrase such as "according to the FBI": before it, else after."""
    left = before(line, first)
    if first and line.words[first - 1].low in ":;":
        return after(line, last)
    if left[1] - left[0] > 1 or last >= len(line.words) - 1:
        return left
    return after(line, last)


def content(
    line: Line, cue: Found, source: tuple[int, int], *, tells: bool
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the words of an active verb stand, and where they go on; None where it has none."""
    words = line.words
    kind, place = after_verb(words, cue.last, tells=tells)
    beside = 0 < source[0] <= cue.first and words[source[0] - 1].low in ',”"—–;?!'
    closed = beside and any(line.quoted[max(0, source[0] - 3) : source[0]])
    shared = words[cue.first].low.endswith("ing") and source[1] < cue.first - 1
    willing = not closed and cue.last < len(words) and words[cue.last].low == "to"
    opens = place < len(words) and _opens(words, place)
    left = before(line, source[0])
    if cue.frame == "clause" and kind in ("bound", "end") and source[0] <= cue.first and _as(words, source[0]):
        left = before(line, source[0] - 1)  # "As the study noted, ..."
        return (left, _NONE) if left[0] < left[1] else (after(line, place), _NONE)
    if kind == "that":
        return after(line, place), _NONE
    if cue.frame in ("clause", "hearer", "quote", "proof") and left[0] < left[1] and not (shared or willing):
        if closed and line.quoted[left[0]] and not (opens and words[place].low == ":"):
            later = next((at for at in range(cue.last, len(words)) if line.quoted[at]), len(words))
            return left, after(line, later)
        if kind in ("bound", "end") and beside and not opens and cue.frame != "quote":
            goes_on = kind == "bound" and words[place].low == "," and not _title_follows(words, place)
            return left, after(line, place) if goes_on else _NONE
    if cue.frame == "quote" and not opens:
        return None
    if cue.frame == "clause" and kind == "end":
        return None
    start = min(place, len(words)) if (cue.frame == "hearer" and kind == "plain") or opens else cue.last
    found = after(line, start)
    return (found, _NONE) if found[0] < found[1] else None


def _title_follows(words: Sequence[Word], comma: int) -> bool:
    """`said in his 2012 book, “The Long Watch.”`: the quotation after the comma is a title."""
    return comma > 0 and words[comma].low == "," and words[comma - 1].low in CUES.titled


def _as(words: Sequence[Word], first: int) -> bool:
    """Whether an "as" that opens the sentence or follows a mark stands before the source."""
    return first > 0 and words[first - 1].low == "as" and (first == 1 or words[first - 2].kind == "p")


def _opens(words: Sequence[Word], place: int) -> bool:
    """Whether a quotation opens here that is no title ("on “Face the Country”")."""
    if _title_follows(words, place):
        return False
    if words[place].low in _QUOTES:
        return not (place and words[place - 1].low in CUES.prepositions)
    return words[place].low == ":" or (place + 1 < len(words) and words[place + 1].low in _QUOTES)


def inverted(line: Line, cue: Found, start: int) -> Part | None:
    """`..., said Deputy Chief Roe`: the source after its verb, the words before."""
    words = line.words
    if cue.frame not in ("clause", "quote") or start != cue.first or words[cue.first].low.endswith("ing"):
        return None
    if start and words[start - 1].low not in (",", "”", '"', "’", "'", "?", "!", "—", "–"):
        return None
    if cue.last >= len(words) or line.quoted[cue.last]:
        return None
    opening = words[cue.last]
    if not (
        is_capital(opening)
        or opening.low in DETERMINERS | CUES.humans | CUES.before_titles
        or opening.low in ("he", "she")
    ):
        return None
    if opening.low in CUES.time_words:
        return None
    end = subject_right(words, cue.last, whole=False)
    kind, _ = after_verb(words, end, tells=False)
    left = before(line, start)
    quoted = any(line.quoted[max(0, start - 3) : start])
    if not quoted and words[cue.first].low in CUES.show - CUES.say:
        return None
    if not quoted and any(_told(word) for word in words[cue.last + 1 : end]):
        return None
    if end <= cue.last or kind not in ("end", "bound", "who") or left[0] >= left[1]:
        return None
    later = next((at for at in range(end, len(words)) if line.quoted[at]), len(words))
    return Part((cue.last, end), (cue.first, cue.last), left, forward=False, rest=after(line, later))


def _told(word: Word) -> bool:
    """A verb inside what would be a source: "said his survey showed"."""
    return word.low in CUES.clause_verbs or (word.low.endswith("ed") and word.text[0].islower())
