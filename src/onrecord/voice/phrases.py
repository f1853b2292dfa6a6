"""The edges of a source beside a verb: how far its words reach to the left or the right."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.cues import CUES
from onrecord.voice.names import series
from onrecord.voice.subordinate import opens_apposition, relative_pronoun, unbracketed
from onrecord.voice.words import Word, in_a_name, is_capital

BOUNDS = frozenset(',;:.—–?!()“”"…')
PRONOUNS = word_set("subject_pronouns")
_SUBJECTS = PRONOUNS - {"it"}  # never an object: "something he said", but "those who saw it said"
_LONGEST = 16
_APPOSED = 24  # words of an apposition: "a former aide to the mayor and now the head of the union"
_FARTHEST = 60
_ISSUED = frozenset({"from", "by", "of"})
_PAIR = 2  # words before a body's name: "data from"
_LISTED = 5  # words of the shortest listing: "Centers for Disease Control and Prevention" has six
_OF_A_STATE = frozenset({"federal", "state", "national"})  # "the federal Bureau of Alcohol, ..."
_IN_LISTING = frozenset({",", "and", "of", "for"})
DETERMINERS = word_set("opens_source")
BEFORE_NOUNS = word_set("before_noun")
_SHOWING = word_set("showing")
_STOPS = CUES.joiners | CUES.clause_verbs | CUES.strong | _SHOWING | {"according"}
LITTLE = DETERMINERS | CUES.prepositions | CUES.joiners  # words that end a name to their right
_BEFORE_NAMES = CUES.joiners | CUES.persons | CUES.humans | DETERMINERS
_PUBLISHED = CUES.papers | CUES.figures
_LEADS = CUES.persons | DETERMINERS  # may stand before a name and belong to it


def subject_left(words: Sequence[Word], end: int, least: int) -> tuple[int, int, Sequence[Word]]:
    """The words of the subject that ends before `end`: first, last, and an apposition between two commas or dashes."""
    if end > least and words[end - 1].low in ",—–-":
        comma = end - 1
        while comma > least and words[comma].low == "-" == words[comma - 1].low:
            comma -= 1  # two hyphens for a dash
        opened = _comma_before(words, comma, least)
        if opened is None:
            return end, end, ()
        named = unbracketed(words, opened, least)
        first = _walk(words, named, least)
        far = farther(words, first, opened, least) if words[comma].low == "," else None
        if far is not None:
            return far[0], far[1], words[far[1] + 1 : far[2]]
        if first < named:
            return first, _undated(words, first, named), words[opened + 1 : comma]
        return end, end, ()
    end = _undated(words, least, end)
    if (opened := unbracketed(words, end, least)) < end:
        return _walk(words, opened, least), opened, ()
    if end > least and words[end - 1].low in _SUBJECTS:
        return end - 1, end, ()
    first = _walk(words, end, least)
    relative = _antecedent(words, first, end, least)
    if relative is not None:
        return (*relative, ())
    first = _behind_its_noun(words, first, end)
    that = first - 1
    if first < end and that > least and words[that].low in ("that", "which") and words[that - 1].low in _PUBLISHED:
        return _walk(words, that, least), end, ()  # "the report that the bureau published Monday shows"
    return (end, end, ()) if _told_of_a_noun(words, first, end) else (first, end, ())


def _behind_its_noun(words: Sequence[Word], first: int, end: int) -> int:
    """`A rate the chief called low`, `the most the department has logged`: the subject of a clause without "that"."""
    opened = first < end and words[first].low in ("a", "an", "the")
    for at in range(end - 2, first + 1, -1) if opened else ():
        noun = words[at - 1]
        if words[at].low == "the" and noun.text.islower() and noun.low not in LITTLE and not noun.low.endswith("s"):
            return at
    return first


def _told_of_a_noun(words: Sequence[Word], first: int, end: int) -> bool:
    """ "That is how many robberies our police reported": a clause that only tells of the noun before its subject."""
    for at in range(first + 2, end - 1):
        noun = words[at - 1]
        plural = noun.kind == "w" and noun.low.endswith("s") and not is_capital(noun) and noun.low not in LITTLE
        if words[at].low in DETERMINERS and plural:
            return True
    return False


def farther(words: Sequence[Word], first: int, opened: int, least: int) -> tuple[int, int, int] | None:
    """`Jane Roe, an economist at the college, who studies crime, said`: the name from which the appositions hang.

    Given the phrase `first` to `opened` that stands before the last of them; None where that is the subject itself.
    """
    if least < first < opened and words[first - 1].low not in (",", "who", "whose", "which"):
        return None
    for comma in range(min(first, opened) - 1, max(least, opened - _FARTHEST), -1):
        if words[comma].low in BOUNDS and words[comma].low not in ".,":
            return None
        if words[comma].low == "," and opens_apposition(words, comma):
            begins = _walk(words, comma, least)
            if begins < comma and _names(words, begins, comma, least):
                return begins, comma, next(at for at in range(comma + 1, opened + 1) if words[at].low == ",")
    return None


def _names(words: Sequence[Word], first: int, stop: int, least: int) -> bool:
    """A name of two words or more at the beginning of a clause, not "to Mayor Jane Roe"."""
    start = stop
    while start > first and is_capital(words[start - 1]) and words[start - 1].low not in CUES.days:
        start -= 1
    before = words[start - 1] if start > least else None
    free = before is None or before.kind == "p" or before.low in _BEFORE_NAMES
    return free and (stop - start > 1 or (stop - start == 1 and start == least))


def _antecedent(words: Sequence[Word], first: int, end: int, least: int) -> tuple[int, int] | None:
    """`Officials who spoke with the paper said`: the noun before the relative clause that ends at the verb."""
    who = relative_pronoun(words, first, end)
    if who is None or who <= least:
        return None
    begins = _walk(words, who, least)
    return (begins, who) if begins < who else None


def _undated(words: Sequence[Word], first: int, stop: int) -> int:
    """The end of a subject without "on Tuesday" between it and its verb."""
    end = stop
    while end - 1 > first and words[end - 1].low in CUES.time_words and words[end - 1].low != "may":
        end -= 1
    if end < stop and end - 1 > first and words[end - 1].low in CUES.prepositions:
        end -= 1
    return end


def _comma_before(words: Sequence[Word], comma: int, least: int) -> int | None:
    place = comma - 1
    while place >= max(least, comma - _APPOSED):
        low = words[place].low
        if low == words[comma].low:
            return place - (low == "-" == words[place - 1].low)
        if low == ")":
            place = min(place, unbracketed(words, place + 1, least))
        elif low in BOUNDS and low not in ".,":
            return None
        place -= 1
    return None


def _listing(words: Sequence[Word], end: int, least: int) -> int | None:
    """Where a name begins that lists what its body sees to: "Bureau of Alcohol, Tobacco, Firearms and Explosives"."""
    if end - least < _LISTED or words[end - 2].low != "and" or not is_capital(words[end - 1]):
        return None
    for at in range(end - 1, max(least, end - _LONGEST) - 1, -1):
        if words[at].low in CUES.lists:
            begins = at - (at > least and words[at - 1].low in _OF_A_STATE)
            return begins - (begins > least and words[begins - 1].low == "the")
        if not (is_capital(words[at]) or words[at].low in _IN_LISTING):
            return None
    return None


def _walk(words: Sequence[Word], end: int, least: int) -> int:
    if (listed := _listing(words, end, least)) is not None:
        paper = listed - _PAIR  # "data from the Bureau of Alcohol, Tobacco, Firearms and Explosives show"
        issued = paper >= least and words[paper].low in _PUBLISHED and words[paper + 1].low in _ISSUED
        return paper if issued else listed
    at = end
    while at > least and end - at < _LONGEST:
        word = words[at - 1]
        low = word.low
        if word.kind == "p":
            owned = low in "'’" and at > least + 1 and words[at - 2].low.endswith("s")
            if not owned and low != "/":
                break
        elif low in _STOPS and not in_a_name(words, at - 1) and _stops(words, at, end, least):
            break
        at -= 1
    return _trimmed(words, at, end)


def _stops(words: Sequence[Word], at: int, end: int, least: int) -> bool:
    """Whether the word before `at` ends a subject to its right, which begins at `at`."""
    low = words[at - 1].low
    before = words[at - 2] if at - 2 >= least else None
    if low == "and" and at < end and is_capital(words[at]) and before is not None and is_capital(before):
        return False  # "Roe and Doe said"
    if low == "and" and at < end and words[at].low == "others":
        return False  # "Roe and others said"
    if low in CUES.joiners or low in CUES.clause_verbs or low == "according":
        return True
    if before is not None and before.low in BEFORE_NOUNS:
        return False  # "a reply from the board said"
    named = at < end and (is_capital(words[at]) or words[at].low in PRONOUNS)
    return low in CUES.strong or named  # "messages show Roe said"


def _trimmed(words: Sequence[Word], at: int, end: int) -> int:
    """Without an opening "In 2016" or "Last week": only the name at the end."""
    if at >= end or not (
        words[at].low in CUES.prepositions
        or (words[at].low in CUES.time_words and at + 1 < end)
        or words[at].kind == "n"
    ):
        return at
    if words[end - 1].low in PRONOUNS:
        return end - 1
    first = end
    while first > at and (is_capital(words[first - 1]) or words[first - 1].kind == "s"):
        first -= 1
    role = first - _PAIR  # "Last night the mayor of Easton"
    if role > at and words[first - 1].low == "of" and words[role].low in CUES.persons and words[role].text.islower():
        first = role
    while 0 <= first < end and (opened := _of_a_body(words, at, first)) < first:
        first = opened  # "Next week Jane Roe of the Easton Forum"
    if first < end:
        while first < end and words[first].low in CUES.prepositions:
            first += 1
        while first > at and words[first - 1].low in _LEADS:
            first -= 1
        return first
    for place in range(end - 1, at, -1):
        if words[place].low in DETERMINERS:
            return place
    return end - 1 if words[end - 1].low in CUES.humans or words[end - 1].low in CUES.figures else at


def paper_before(words: Sequence[Word], end: int) -> int:
    """Where the paper begins that ends at `end`: "a Gazette report" in "She cited a Gazette report"."""
    for at in range(end - 1, max(-1, end - _LONGEST), -1):
        if words[at].low in DETERMINERS:
            return at
        if words[at].kind == "p":
            return at + 1
    return max(0, end - _LONGEST) if end < _LONGEST else end


def paper_told_of(words: Sequence[Word], first: int, end: int) -> int:
    """`They have read the report, which puts`: where the paper begins, and not the verb before it."""
    verb = first < end and not is_capital(words[first]) and words[first].low not in DETERMINERS
    return max(first, paper_before(words, end)) if verb and words[end - 1].low in CUES.papers else first


def _of_a_body(words: Sequence[Word], least: int, first: int) -> int:
    """Where the name begins that "of the" or "from" ties to the one at `first`."""
    link = first - 1 - (first > least and words[first - 1].low == "the")
    if link <= least or words[link].low not in ("of", "from", "with") or not is_capital(words[link - 1]):
        return first
    first = link
    while first > least and is_capital(words[first - 1]) and words[first - 1].low not in CUES.days:
        first -= 1
    return first


def subject_right(words: Sequence[Word], start: int, *, whole: bool) -> int:
    """Where a source that starts at `start` ends; `whole` takes "figures the FBI released last week" in."""
    at = start
    while at < len(words) and at - start < _LONGEST:
        word = words[at]
        low = word.low
        if word.kind == "p":
            if low == "," and ((whole and _state(words, at)) or _lists_on(words, start, at)):
                at += 2
                continue
            if not (low in "'’" and at > start and words[at - 1].low.endswith("s")) and low != "&":
                break
        elif whole and _published(words, at, start):
            pass
        elif (
            low in CUES.clause_verbs
            or (low in CUES.joiners and not (low == "and" and _joined(words, at)))
            or (not whole and (low in CUES.say or low in CUES.tell or (low in CUES.time_words and at > start)))
            or (not whole and at > start and low in CUES.prepositions and low not in ("of", "for", "from"))
        ) and not (low == "in" and at + 1 < len(words) and words[at + 1].low == "charge"):
            break
        at += 1
    return at


def _lists_on(words: Sequence[Word], start: int, comma: int) -> bool:
    """`Bureau of Alcohol, Tobacco, Firearms and Explosives`: a comma inside the name of a body."""
    return any(word.low in CUES.lists for word in words[start:comma]) and series(words, comma, len(words))


def _published(words: Sequence[Word], at: int, start: int) -> bool:
    """`Figures that the bureau published`: whose they are comes in the clause."""
    named = at + 1 < len(words) and (words[at + 1].low == "the" or is_capital(words[at + 1]))
    return at > start and words[at].low in ("that", "which") and words[at - 1].low in _PUBLISHED and named


def _joined(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and is_capital(words[at + 1]) and is_capital(words[at - 1])


def _state(words: Sequence[Word], comma: int) -> bool:
    """`Gary, Ind.,`: a comma inside a place name."""
    return (
        comma + 2 < len(words)
        and is_capital(words[comma + 1])
        and words[comma + 2].low == ","
        and is_capital(words[comma - 1])
    )
