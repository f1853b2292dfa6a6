"""Names that are bodies' by what they do, though no word of them says so: "the Justice Policy Forum says".

No person's name has "the" before it, and of places only a few are said to say or count anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES
from onrecord.voice.names import Run, join
from onrecord.voice.words import Word, is_capital

_FULL = 2  # words of such a name
_NEAR = 3  # words from a name to its verb, and from a noun to the name
_PLACES = word_set("heads_of_places")
_SAYS = CUES.strong | CUES.say - CUES.ask
_COUNTS = CUES.count | CUES.put
_OWNS = CUES.figures | CUES.papers | word_set("own_count") | word_set("counts_under")
_PLAIN = word_set("titles_and_words")  # a title in "Justice Roe", a plain word in "the Justice Policy Forum"


def body(run: Run, words: Sequence[Word]) -> bool:
    """Whether a name behind "the" says, counts or publishes something."""
    parts = words[run.first : run.last]
    if run.before != "the" or len(parts) < _FULL or any(title.low not in _PLAIN for title in run.title):
        return False
    if parts[0].low in CUES.women | CUES.men or join(parts).lower() in place_names():
        return False
    if parts[-1].low in _PLACES or parts[-1].low in CUES.persons | CUES.titles.keys():
        return False
    paper = parts[-1].low in CUES.stands_for["newspaper"]
    return paper or _does(words, run.last) or _told_of(words, run.first - 1)


def _does(words: Sequence[Word], at: int) -> bool:
    """`says`, `has also counted`, `'s own figures` behind the name."""
    if at < len(words) and words[at].kind == "s":
        return any(word.low in _OWNS for word in words[at + 1 : at + 1 + _NEAR])
    while at < len(words) and words[at].low in CUES.adverbs:
        at += 1
    if at >= len(words) or is_capital(words[at]):
        return False
    counted = words[at].low in _COUNTS and any(word.kind == "n" for word in words[at + 1 : at + 2 + _NEAR])
    return counted or (words[at].low in _SAYS and words[at].low not in CUES.figures)


def _told_of(words: Sequence[Word], article: int) -> bool:
    """`according to the`, `figures from the`, `a report by the` before the name."""
    before = [word.low for word in words[max(0, article - _NEAR) : article]]
    if before[-2:] == ["according", "to"]:
        return True
    return before[-1:] in (["from"], ["by"]) and not _OWNS.isdisjoint(before)
