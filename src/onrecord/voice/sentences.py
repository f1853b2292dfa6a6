"""Sentences of a block.

A full stop ends a sentence unless it belongs to an abbreviation, an initial or a list number, or to a month or a day
that heads its line ("JANUARY. Nineteen."), or what follows goes on in lower case. No sentence ends inside brackets, nor
at a quotation's own mark when an attribution follows it.
"""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.lexicon.calendar import months
from onrecord.lexicon.load import word_set
from onrecord.model import Span
from onrecord.voice.cues import CUES

# The first mark of a run; to look back from it and not at each character finds it ten times as fast.
_STOP = re.compile(r"[.!?…](?<![.!?…][.!?…])[.!?…]*[\"”’')\]*_]*(?=\s)")
_BEFORE = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$|[^\W_]+$")
_NEXT = re.compile(r"\s+[\"“‘'(\[*_—–-]*\s*(?:([^\W\d_][^\W_]*(?:['’][^\W\d_]+)?)|(\d))?")
_AFTER = re.compile(r"\s+([^\W\d_]+)")
_SHORT_MONTHS = months().short.keys()
_MONTHS = months().full.keys()
_JOINS = (["and"], ["&"], ["through"], ["to"])
_NOUNS = "|".join(sorted(word_set("says_what_a_number_is")))
# Behind a number and its stop, words that say what it counts: "12. That's how many", "51. That was the city's count".
NO_ITEM = (
    rf"(?!(?:That|This|It)(?:['’]s| is| was) (?:how|[^.!?\n]{{0,60}}\b(?:{_NOUNS})\b)|The (?:{_NOUNS}) of\b|So many\b)"
)
_COUNTS = re.compile(rf"\s+(?!{NO_ITEM})")
_EMPHASIS, _DASH = "*_", re.compile(r"\s*[—–-]")
_LONGEST_BRACKET = 400
_LONGEST_HEAD = 64  # characters before a word that still opens its sentence: a month, "and" and the white space
_LONGEST = 1500  # characters; what runs on for longer is no sentence and is cut at a space
_SPEECH = late(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Sgt|Lt|Capt|Supt)\.|[^.!?“\"\n]){0,70}")
# a quotation with a full stop of its own, and no more than who said it: “It fell.” Roe said.
_SAID = late(r"\s+(?:[A-Z][\w.'’-]*\s+){1,3}(?:said|says|added|wrote)[.]")
# who is quoted, after a dash: “It fell.” — Jane Roe, mayor; “It fell.” — Roe
_CREDIT = late(r"\s+(?:[—–]|--?)\s*[A-Z][\w.'’-]*(?:\s+[A-Z]|[*_ \t]*(?:\n|\Z))")
_WORD = re.compile(r"[^\W\d_]+")


def split(text: str, start: int, end: int) -> list[Span]:
    """Spans of the sentences in `text[start:end]`, trimmed, in order."""
    spans: list[Span] = []
    first = start
    brackets = _brackets(text, start, end)
    at = 0
    for stop in _STOP.finditer(text, start, end):
        place = stop.end()
        while at < len(brackets) and brackets[at][1] < stop.start():
            at += 1
        if at < len(brackets) and brackets[at][0] < stop.start() < brackets[at][1] and place <= brackets[at][1]:
            continue
        if _ends(text, first, stop, end):
            _add(spans, text, first, place)
            first = place
    _add(spans, text, first, end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and (text[start].isspace() or text[start] in "*_"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = start + _LONGEST if cut <= start else cut
        spans.append(Span(start, cut))
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        spans.append(Span(start, end))


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Bracketed stretches, outermost only, each no longer than a sentence can be."""
    found: list[tuple[int, int]] = []
    place = start
    while (opened := text.find("(", place, end)) >= 0:
        closed = text.find(")", opened, min(end, opened + _LONGEST_BRACKET))
        if closed < 0:
            place = opened + 1
            continue
        found.append((opened, closed))
        place = closed + 1
    return found


def _ends(text: str, first: int, stop: re.Match[str], end: int) -> bool:
    marks = stop.group()
    if marks[-1] in _EMPHASIS and _DASH.match(text, stop.end(), end):
        marks = marks.rstrip(_EMPHASIS)  # "**Joplin, Mo.** — 12 murders": a dash goes on, whatever the type
    following = _NEXT.match(text, stop.end(), end)
    word = following.group(1) if following else None
    digit = following.group(2) if following else None
    if word is not None and word[0].islower():
        return False
    if marks[0] == "." and not marks.startswith(".."):
        before = _BEFORE.search(text, max(first, stop.start() - 24), stop.start())
        if before is not None and not _full_stop(
            before.group(), word, digit, text, following, marks, at_start=_heads(text, first, before.start())
        ):
            return False
        return not (marks[-1] in '"”' and (_SAID.match(text, stop.end(), end) or _CREDIT.match(text, stop.end(), end)))
    if marks[0] in "….":
        return word is not None and word.lower() in CUES.openers
    if len(marks) > 1 and marks[-1] in "\"”’'" and word is not None:
        return not (_attribution_follows(text, stop.end(), end) or _CREDIT.match(text, stop.end(), end))
    return True


def _full_stop(
    before: str,
    word: str | None,
    digit: str | None,
    text: str,
    following: re.Match[str] | None,
    marks: str,
    *,
    at_start: bool,
) -> bool:
    """Whether a full stop after `before` ends the sentence."""
    low = before.lower()
    if at_start and (low in _MONTHS or low in CUES.days):
        return word is None and digit is None
    opens = word is not None and word.lower() in CUES.openers
    if before.isdigit():
        counts = following is not None and _COUNTS.match(text, following.start()) is not None
        return counts or not (at_start and len(before) <= 3)
    if before == "v":
        return False  # "298 v. 316", "Roe v. Wade"
    if low in CUES.abbreviations:
        if low in _SHORT_MONTHS:
            return digit is None and word is not None and len(marks) > 1
        answered = low == "no" and word is not None and digit is None  # "She said no. Roe left", never "No. 1"
        return len(marks) > 1 or answered or (low in ("sun", "sat") and opens)
    if "." in before:
        if word is not None and word.lower() in CUES.days:
            return False
        if low in ("u.s", "u.n", "u.k"):
            return (
                word is not None and word.lower() not in CUES.after_us and (opens or _clause_follows(text, following))
            )
        place = low in CUES.place_initials or not before[0].isupper()
        return opens or len(marks) > 1 or (place and _clause_follows(text, following))
    if len(before) == 1 and before.isupper() and before != "I":
        return opens or len(marks) > 1
    if low in CUES.open_abbreviations and before[0].isupper():
        return opens or len(marks) > 1 or _clause_follows(text, following)
    return True


def _heads(text: str, first: int, last: int) -> bool:
    """Whether nothing stands before a word in its sentence, or a month and "and" alone: "JUNE and JULY. Ten apiece"."""
    if last - first > _LONGEST_HEAD:
        return False
    before = text[first:last].lower().split()
    return not before or (before[0] in _MONTHS and before[1:] in _JOINS)


def _clause_follows(text: str, following: re.Match[str] | None) -> bool:
    """After a capital word, a lower-case one: a new sentence has begun, not a longer name."""
    if following is None or following.group(1) is None:
        return False
    after = _AFTER.match(text, following.end(1))
    return after is not None and after.group(1)[0].islower()


def _attribution_follows(text: str, place: int, end: int) -> bool:
    """`?” Johnson asked`: the quotation's mark does not end the sentence that holds it."""
    rest = _SPEECH.match(text, place, end)
    if rest is None:
        return False
    words = [found.group().lower() for found in _WORD.finditer(rest.group())]
    return any(word in CUES.say or word in CUES.ask or word in CUES.tell for word in words[1:7])
