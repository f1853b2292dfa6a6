"""Full names without a title that are people's by what they do or say: "Jane Roe runs a shop"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES
from onrecord.voice.names import Run, join
from onrecord.voice.sites import QUOTES
from onrecord.voice.words import Word

_FULL = 2  # words of a full name
_NEAR = 7  # words from a verb to what tells that its subject is somebody
_COLON = 14  # words from a name to the colon before what it says
_LIVES = word_set("people_do")


def person(run: Run, words: Sequence[Word]) -> bool:
    """Whether the run is such a name."""
    if _heads(run, words):
        return True
    return _opens_sentence(run, words) and (_quoted_behind(words, run.last) or _lives(run, words))


def first_named(run: Run) -> bool:
    """Whether a first name opens the name, and nothing that a place or a body is called ends it: "Jane Roe"."""
    name = run.name
    known = not run.title and len(name) in (_FULL, _FULL + 1) and name[0].low in CUES.women | CUES.men
    if not known or run.before == "the" or any(part.text.isupper() and len(part.text) > _FULL for part in name):
        return False
    last = name[-1].low
    return last not in word_set("no_surnames") | CUES.organisations and join(name).lower() not in place_names()


def holder(run: Run) -> Run | None:
    """`Office of Governor Jane Roe`: the titled name with which a body's ends."""
    words = run.words
    link = next((at for at in range(run.first + 1, run.last - _FULL) if words[at].low == "of"), None)
    if link is None or words[link - 1].low != "office":
        return None
    named = Run(words, link + 1, run.last)
    return named if named.title and len(named.name) in (_FULL, _FULL + 1) else None


def past_home(words: Sequence[Word]) -> Sequence[Word]:
    """`Joliet, Ill., writes` as "Joliet writes"."""
    comma = next((spot for spot, word in enumerate(words) if word.low == ","), len(words))
    at = comma + 2 + (comma + 2 < len(words) and words[comma + 2].low == ".")
    state = at < len(words) and words[comma + 1].capital and words[at].low == ","
    return [*words[:comma], *words[at + 1 :]] if state else words


def _heads(run: Run, words: Sequence[Word]) -> bool:
    """A first and a last name that are a line of their own, above what is told of that person."""
    alone = run.first == 0 and run.last == len(words) and len(run.name) == _FULL
    return alone and run.name[0].low in CUES.women | CUES.men and join(run.name).lower() not in place_names()


def _opens_sentence(run: Run, words: Sequence[Word]) -> bool:
    """Whether a full name that is no place opens a sentence."""
    opens = run.first == 0 or words[run.first - 1].low in ".?!”"
    named = opens and len(run.name) >= _FULL and not run.title
    return named and join(run.name).lower() not in place_names()


def _quoted_behind(words: Sequence[Word], at: int) -> bool:
    """`Jane Roe of Easton remembers worse: “...”`: a quotation behind the next colon, in the same sentence."""
    for place in range(at, min(at + _COLON, len(words) - 1)):
        if words[place].low == ":":
            return words[place + 1].low in QUOTES
        if words[place].low in ".;?!“”":
            return False
    return False


def _lives(run: Run, words: Sequence[Word]) -> bool:
    """`Jane Roe runs a shop`: what only people do, or a first name behind which somebody does something."""
    after = words[run.last] if run.last < len(words) else None
    if after is None or after.kind != "w" or after.capital:
        return False
    near = [word.low for word in words[run.last + 1 : run.last + _NEAR]]
    named = run.name[0].low in CUES.women or run.name[0].low in CUES.men
    owns = not {"his", "her"}.isdisjoint(near)
    is_one = after.low in ("is", "was") and not CUES.persons.isdisjoint(near)
    return after.low in _LIVES or is_one or (after.low in CUES.clause_verbs and (named or owns))
