"""Names that are bodies', by their words ("Easton Board", "FBI") or by what they do: "the Justice Policy Forum says".

No person's name has "the" before it, and of places only a few are said to say or count anything.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from onrecord.lexicon.load import measure_names, place_names, word_set
from onrecord.voice.cues import CUES, heading
from onrecord.voice.names import Run, join, joins_people
from onrecord.voice.words import Word, is_capital

_KNOWN_BODIES = word_set("known_bodies")
_KNOWN_BY = frozenset(name.split()[0] for name in _KNOWN_BODIES)  # the first words of such names
BODY_NOUNS = word_set("nouns_for_a_body")
_FULL = 2  # words of such a name
_NEAR = 3  # words from a name to its verb, and from a noun to the name
_PLACES = word_set("heads_of_places")
_SAYS = CUES.strong | CUES.say - CUES.ask
_COUNTS = CUES.count | CUES.put
_OWNS = CUES.figures | CUES.papers | word_set("own_count") | word_set("counts_under")
_PLAIN = word_set("titles_and_words")  # a title in "Justice Roe", a plain word in "the Justice Policy Forum"
_INITIALS = 6  # letters of a body's initials at most


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


def known(run: Run, words: Sequence[Word]) -> bool:
    """Whether everybody knows the name for a body's: "Mother Jones"."""
    return words[run.first].low in _KNOWN_BY and join(words[run.first : run.last]).lower() in _KNOWN_BODIES


def is_org(run: Run, words: Sequence[Word]) -> bool:
    """Whether the name is a body's, by its words, its case or by what it does."""
    if lower_police(run, words) or known(run, words):
        return True
    # no "KANSAS CITY" at the head of a paragraph, and no "the District of Columbia"
    return _seems(run, words) and join(words[run.first : run.last]).lower() not in place_names()


def of_people(parts: Sequence[Word]) -> bool:
    """Whether people and what joins them are the name: `Texans for Safer Streets`."""
    return any(joins_people(parts, at) for at in range(1, len(parts) - 1))


def _seems(run: Run, words: Sequence[Word]) -> bool:
    parts = words[run.first : run.last]
    if parts[-1].low in CUES.organisations or _holds_link(parts):
        return len(parts) > 1
    if of_people(parts):
        return True
    if (run.before in BODY_NOUNS and len(parts) > 1 and not run.title) or body(run, words):
        return True
    shout = parts[-1].text
    return (
        len(parts) <= 2
        and 2 <= len(shout.replace(".", "")) <= _INITIALS
        and shout.isupper()
        and shout.isalpha() | ("." in shout)
        and not shouted(shout.lower())
    )


def shouted(low: str) -> bool:
    """Whether a word in capitals is none of a name: "LIVE", "The MURDER count is 304"."""
    return heading([low]) or not measure_names().isdisjoint((low, f"{low}s"))


def _holds_link(parts: Sequence[Word]) -> bool:
    """`Bureau of Prisons`; in a line of capitals ("STATE RELEASES REPORT") the link itself has to stand there."""
    shouted = all(part.text.isupper() for part in parts) and len(parts) > _FULL
    return any(
        part.low in CUES.takes_link and not (shouted and after.low not in CUES.links)
        for part, after in itertools.pairwise(parts)
    )


def lower_police(run: Run, words: Sequence[Word]) -> bool:
    """`Chicago police`: the force, named after its city."""
    named = run.last - run.first > 1 or words[run.first].low not in CUES.no_towns
    return named and run.last < len(words) and words[run.last].low == "police" and not run.title
