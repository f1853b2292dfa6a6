"""The role that stands beside a name: a title before it, an apposition behind it, or words before its comma."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.names import Run, join
from onrecord.voice.words import Word, is_capital

_TELLS = CUES.say | CUES.tell
_TO_PERSON = 7  # words from the head of an apposition to the noun of a person
_BEFORE = 9  # words of a role before a comma
_PLAIN = 6  # words of a title with the plain ones before it
_TITLE = 8  # and with the capital ones before those
_BEHIND = 12  # words of an apposition behind a name


def role_beside(run: Run, words: Sequence[Word]) -> tuple[str, list[Word]]:
    """The role of the person whom a run of `words` names, as it reads, and its words; "" and none where none stands."""
    title = _title(run, words)
    if title:
        return join(title), title
    owned, behind = _owner_before(run, words), _behind(run, words)
    role = owned or behind or _before(run, words)
    return join(role), [word for word in role if word.kind == "w"]


def _title(run: Run, words: Sequence[Word]) -> list[Word]:
    """The title before a name with the plain words that belong to it: "police spokesman", "state Sen."."""
    role = list(run.title)
    at = run.first - 1
    while at >= 0 and words[at].kind == "w" and words[at].text[0].islower() and len(role) < _PLAIN:
        low = words[at].low
        known = low in CUES.persons or (role and (low in CUES.before_titles or low in CUES.organisations))
        if not known:
            break
        role.insert(0, words[at])
        at -= 1
    while role and at >= 0 and is_capital(words[at]) and words[at].low not in CUES.openers and len(role) < _TITLE:
        role.insert(0, words[at])
        at -= 1
    return role


def _behind(run: Run, words: Sequence[Word]) -> Sequence[Word]:
    """`, a criminologist at Ellis University,` after the name.

    What one does is none: "Roe, sat down Wednesday with the attorney general".
    """
    if run.last + 1 >= len(words) or words[run.last].low != ",":
        return ()
    found: list[Word] = []
    for word in words[run.last + 1 : run.last + _BEHIND]:
        if (word.kind == "p" and word.low not in "'’") or word.low in ("who", "which", "whose", "that"):
            break
        found.append(word)
    at = next((at for at, word in enumerate(found[:_TO_PERSON]) if word.low in CUES.persons), None)
    if at is None or any(word.low in _TELLS for word in found):
        return ()
    does = any(word.low in word_set("what_one_does") for word in found[:at])
    return () if does else found[1:] if found[0].low in ("a", "an", "the") else found


def _before(run: Run, words: Sequence[Word]) -> Sequence[Word]:
    """`a colleague,` before the name."""
    found = _to_comma(run, words)
    person = any(word.low in CUES.persons for word in found)
    return found[1:] if person and found[0].low in word_set("opens_apposition") else ()


def _owner_before(run: Run, words: Sequence[Word]) -> Sequence[Word]:
    """`Baltimore's police commissioner,` before the name."""
    found = _to_comma(run, words)
    at = next((at for at in reversed(range(len(found))) if found[at].kind == "s"), 0)
    first, stops = at, CUES.openers | word_set("what_one_does")
    while first > 0 and is_capital(found[first - 1]) and found[first - 1].low not in stops:
        first -= 1
    person = any(word.low in CUES.persons for word in found[at + 1 :])
    return found[first:] if person and first < at else ()


def _to_comma(run: Run, words: Sequence[Word]) -> list[Word]:
    """The words before the comma before a name."""
    found: list[Word] = []
    at = run.first - 2 if run.before == "," else -1
    while at >= 0 and words[at].kind in "ws" and len(found) < _BEFORE and words[at].low not in CUES.joiners:
        found.insert(0, words[at])
        at -= 1
    return found
