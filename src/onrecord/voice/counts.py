"""Whose figures they are: publishers that count, papers and figures that show, and what somebody put at a number.

"The Tribune's count", "by his count", "police logged 302", "FBI figures show", "called it the lowest". Such a site is
weak where it holds for its figure alone and not for what else the sentence says.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers, sources
from onrecord.voice.after_verb import after_verb
from onrecord.voice.bodynames import finds_figures
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.phrases import paper_before, paper_told_of, subject_left, subject_right
from onrecord.voice.placement import named_before
from onrecord.voice.sites import POSSESSIVES, QUOTES, Site, before_verb
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word, is_capital, is_number

_COUNT_NOUNS = word_set("by_whose_count")

_KEPT = CUES.figures | word_set("kept_ledgers")
_BETWEEN = CUES.prepositions | CUES.joiners  # words behind which another phrase begins
_ENTRIES = word_set("entries_of_ledger")
_KEEPERS = CUES.stands_for.keys()
_HAD = 7  # words from a verb to the ledger or the number
_UNCOUNTED = CUES.prepositions | CUES.clause_verbs | word_set("no_noun_counted")
_TELLINGS = word_set("in_whose_telling")
_OWN_COUNTS = word_set("own_count")
_CLAUSE = 5  # words from "found" to the verb of what was found
_FOUND = frozenset({"found", "finds"})
_COUNTED = CUES.count | _FOUND
_LEDGERS = word_set("ledgers")
KEEPS = word_set("keeps_figures")
_DOZENS = frozenset({"dozen", "score"})  # "counts two dozen"
_OBJECTS = frozenset({"them", "it", "these", "those", ",", ":"})
_OFFICES = word_set("offices_that_count")
_RULES = word_set("counts_under")
_PLURALS = frozenset({"tables", "figures", "numbers", "statistics"})
_LISTS = _LEDGERS | _PLURALS
_HAS_LIST = KEEPS | CUES.count | word_set("has_a_list")
_TO_NUMBER = 7  # words from a verb of counting to its number
_TO_REVISED = 10  # words of "raised its own count to 481"
_TO_NOUN = 10  # words from "by" or a possessive to the noun of counting
_TO_AT = 16  # words from "put" to its "at 481"


def by_count(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`by the department's count`, `by his reckoning`, `by the count of the department`, `in FBI data`."""
    low = words[at].low
    before = words[at - 1].low if at else ""
    if before == "even" or (low != "by" and before in _ENTRIES):
        return None  # "no year in the bureau's tables was higher", "even by their count we lead" are the writer's own
    if low == "by" and (site := _by_count_of(words, at, memory) or _by_list_of(words, at, memory)) is not None:
        return site
    nouns = _COUNT_NOUNS if low == "by" else _TELLINGS
    for place, word in enumerate(words[at + 2 : at + _TO_NOUN], at + 2):
        noun = word.low
        linked = noun == "of" and words[place - 1].low in CUES.takes_link  # "the Bureau of Justice's tables"
        if (word.kind == "p" and noun not in "'’") or (noun in _BETWEEN and not linked):
            return None
        telling = noun in nouns
        ruled = noun in _RULES and low in ("by", "under")
        if telling or ruled or (noun in _KEPT and not _is_named(words, place)):
            source = _counting(words[at + 1 : place + 1], memory, telling=telling)
            if source is None or not source.name:
                return None
            return Site(source, "by count", at, place + 1, False, place + 1, weak=True)
    return None


def _is_named(words: Sequence[Word], at: int) -> bool:
    """Whether a capital ledger belongs to a name: "the Review Board's", "the Bureau of Justice Statistics'"."""
    behind = words[at + 1] if words[at].capital and at + 1 < len(words) else None
    return behind is not None and (behind.capital or behind.kind == "s" or behind.low in "'’")


def _counting(inside: Sequence[Word], memory: Memory, *, telling: bool) -> Source | None:
    """Whose count or ledger the words name; its noun is the last of them."""
    owner = next((spot for spot in range(len(inside) - 1, -1, -1) if inside[spot].kind == "s"), None)
    if inside[0].low in POSSESSIVES and owner is None:
        return _pronoun_owner(inside[0], memory)
    if owner is not None and (inside[-2].low == "the" or inside[owner - 1].low in CUES.time_words):
        return None  # "by New Year's Eve the count stood at 62", "by last year's count": a day, and nobody's count
    if owner is not None:
        source = sources.name(inside[:owner], (), memory)
        return source if telling or (source is not None and source.kind in PARTIES | PUBLISHERS) else None
    named = [word for word in inside[:-1] if word.kind != "n"]
    return keepers.kept_by(named, memory) if any(word.capital or word.low in _KEEPERS for word in named) else None


def _by_count_of(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`by the count of Easton University's records project`: whose count it is stands behind."""
    near = [word.low for word in words[at + 1 : at + 4]]
    noun = at + 1 + (near[:1] == ["the"])
    if near[noun - at : noun - at + 1] != ["of"] or near[noun - at - 1] not in _COUNT_NOUNS:
        return None
    end = subject_right(words, noun + 2, whole=True)
    named = words[noun + 2 : end]
    owner = next((spot for spot, one in enumerate(named) if one.kind == "s"), None)
    if owner is not None and named[owner + 1 :]:
        named = named[owner + 1 :]
    source = sources.name(named, (), memory) if any(is_capital(word) for word in named) else None
    return Site(source, "by count", at, end, False, end, weak=True) if source is not None and source.name else None


def _by_list_of(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`by a list that the bureau keeps`, `by a tally that Senator Roe read aloud`: whoever has it."""
    noun = next((spot for spot in range(at + 1, min(at + 5, len(words) - 2)) if words[spot].low in _LISTS), None)
    behind = words[noun + 1] if noun is not None else None
    that = behind is not None and behind.low in ("that", "which")
    if noun is None or behind is None or not (words[at + 1].low in ("a", "an", "the") or words[noun].low in _PLURALS):
        return None
    if not (that or behind.low == "the" or behind.capital):
        return None
    least = noun + 1 + that  # "by the tally the department laid before the council"
    verb = next((spot for spot in range(least + 1, min(noun + 10, len(words))) if words[spot].low in _HAS_LIST), None)
    _, source = subject_until(words, verb, memory, least) if verb else (0, None)
    if verb is None or source is None or source.kind not in PARTIES | PUBLISHERS:
        return None
    return Site(source, "by count", at, verb + 1, False, verb + 1, weak=True)


def _pronoun_owner(word: Word, memory: Memory) -> Source | None:
    if word.low in ("his", "her"):
        person = memory.he("m" if word.low == "his" else "f")
        return Source(person.name, person.role, "person") if person else memory.speaker
    return Source(memory.groups[-1], None, "org") if memory.groups else None


def keeps(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`The controller's office keeps a ledger of people shot: 1,666 last year`: whose figures follow the colon."""
    ledger = any(word.low in _LEDGERS for word in words[at + 1 : at + _HAD])
    mark = "," if _where(words, at) else ":"
    colon = next((spot for spot in range(at + 2, len(words)) if words[spot].low == mark), None) if ledger else None
    if colon is None or not any(word.kind == "n" for word in words[colon:]):
        return None
    first, end, inner = subject_left(words, at, 0)
    source = sources.name(words[first:end], inner, memory) if first < end else None
    named = source is not None and source.kind == "other" and is_capital(words[end - 1])
    if source is None or not source.name or not (named or publisher(source)):
        return None
    return Site(source, words[at].low, first, at + 1, True, at + 1 if mark == ":" else colon + 1)


def _where(words: Sequence[Word], at: int) -> bool:
    """`In Easton, where the Gazette keeps its own tally, 40 were shot`: the figure follows the clause."""
    near = words[max(0, at - _CLAUSE) : at]
    return any(word.low == "where" and one.low == "," for one, word in pairwise(near))


def publisher(source: Source) -> bool:
    """A body or an office that keeps figures, not a place."""
    return source.kind in PUBLISHERS or (
        source.kind == "role" and not source.name.lower().endswith(("city", "state", "county"))
    )


def publishes(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """Papers and figures that show, bodies that count, and what somebody called or put at a number."""
    before, disputed = before_verb(words, at)
    if before is None or before == 0:
        return None
    first, end, inner = _counter(words, before)
    if first >= end or (first > 1 and words[first - 1].low == "-" and words[first - 1].end == words[first].start):
        return None  # "a 90-page report on"
    first = next((spot + 1 for spot in range(end - 2, first, -1) if _bare_number(words, spot)), first)
    source = sources.name(words[first:end], inner, memory)  # "than the 40 police counted"
    source = named_before(words, first, source, memory) if words[before - 1].low == "who" else source
    if source is None or not source.name or (words[first].low == "it" and memory.place_goes_on()):
        return None
    if source.kind == "role" and source.name.rpartition(" ")[2].lower() in _OFFICES:
        source = source._replace(kind="org")  # "the county coroner logs 31 killings"
    low = words[at].low
    kind, place = after_verb(words, at + 1, tells=False)
    beside = first > 0 and words[first - 1].low in ',”"—–;'
    if low in CUES.show and source.kind in ("figures", "paper", "org"):
        if kind in ("end", "bound") and beside:
            return Site(source, low, first, place, False, place, denied=disputed, dated=(first, place))
        if source.kind in ("figures", "paper") or (low in ("shows", "show", "showed", "found") and kind == "that"):
            start = place if kind in ("that", "plain") else at + 1
            start = at if low.startswith("rank") else start  # "ranks Easton 10th" is the claim
            return Site(source, low, first, at + 1, True, start, denied=disputed, dated=(first, at))
        if low in ("shows", "showed") or (low == "show" and words[first].low == "they"):
            return Site(source, low, first, at + 1, True, at + 1, denied=disputed)
    if low in _COUNTED and (site := _counted(words, at, first, place, source, beside=beside)) is not None:
        return site
    if low in CUES.reckon and source.kind in ("person", "role") and _number_near(words, at + 1):
        return Site(source, low, first, at + 1, True, at, weak=True)
    puts = source.kind in PARTIES | PUBLISHERS or (source.kind == "other" and end - first == 1)
    if low in CUES.put and puts and _put_at(words, at + 1):
        return Site(source, low, first, at + 1, True, at, weak=True)
    if low in CUES.revise and source.kind == "org" and _revises(words, at + 1):
        return Site(source, low, first, at + 1, True, at, weak=True)
    if low in CUES.ascribe and source.kind in PARTIES | {"paper"} and _ascribes(words, at):
        return Site(source, low, first, at + 1, True, at + 1, weak=True)
    return None


def _bare_number(words: Sequence[Word], at: int) -> bool:
    """`The 40 police counted`; no year: "the 2014 report found"."""
    return words[at].kind == "n" and words[at - 1].low == "the" and not words[at].text.startswith(("19", "20"))


def _counter(words: Sequence[Word], before: int) -> tuple[int, int, Sequence[Word]]:
    """Who counts: the subject before the verb, or whom "Police, who counted 40 killings" tells more of."""
    if words[before - 1].low == "that" and before > 1 and words[before - 2].low in CUES.papers:
        first = paper_before(words, before - 1)  # "cites a Gazette analysis that found robberies up"
        plain = (CUES.prepositions | {"of"}).isdisjoint(word.low for word in words[first : before - 1])
        return (first if plain else before - 1), before - 1, ()
    if words[before - 1].low not in ("who", "which"):
        return subject_left(words, before, 0)
    stop = before - 1 - (before > 1 and words[before - 2].low == ",")
    first, end, inner = subject_left(words, stop, 0)
    first = paper_told_of(words, first, end)
    return (first, end, inner) if first < end and words[first].low not in POSSESSIVES else (stop, stop, ())


def _counted(words: Sequence[Word], at: int, first: int, place: int, source: Source, *, beside: bool) -> Site | None:
    """`..., the Gazette counted.`, `the 51 killings that police counted`, `police counted 51 killings`."""
    low = words[at].low
    if low in CUES.count and _as_counted(words, at, first) and source.kind in PARTIES | PUBLISHERS:
        return Site(source, low, first - 1, at + 1, False, at + 1)
    if source.kind not in PUBLISHERS:
        return None
    if low in _FOUND:
        finds = _number_near(words, at + 1) and (finds_figures(source.name) or _told_moving(words, at + 1))
        return Site(source, low, first, at + 1, True, at + 1) if finds else None
    closed = at + 1 < len(words) and words[at + 1].low in ",;"
    if beside and low.endswith("ed") and (closed or not any(word.kind != "p" for word in words[at + 1 :])):
        return Site(source, low, first, place, False, place, dated=(first, place))
    if _counted_before(words, first):
        return Site(source, low, first, at + 1, False, at + 1, weak=True)
    if _number_near(words, at + 1):
        return Site(source, low, first, at + 1, True, at, weak=True)
    return None


def _told_moving(words: Sequence[Word], at: int) -> bool:
    """`found robberies rose 5 percent`: a finding, whoever found it; "found 40 guns" is none."""
    near = words[at : at + _CLAUSE]
    verb = next((spot for spot, word in enumerate(near) if word.low in CUES.clause_verbs), 0)
    return verb > 0 and all(word.kind == "w" for word in near[:verb])


def _as_counted(words: Sequence[Word], at: int, first: int) -> bool:
    """`As the bureau counts them, there were 40`: what is counted is told elsewhere."""
    return first > 0 and words[first - 1].low == "as" and at + 1 < len(words) and words[at + 1].low in _OBJECTS


def _number_near(words: Sequence[Word], at: int) -> bool:
    for word in words[at : at + _TO_NUMBER]:
        if is_number(word) or word.low in _DOZENS:
            return True
        if word.kind == "p":
            return False
    return False


def _counted_before(words: Sequence[Word], first: int) -> bool:
    """`the 51 killings that the department counted`, `the 51 killings police counted`: the number stands before."""
    if first < 2 or not any(word.kind == "n" for word in words[: first - 1]):
        return False
    noun = words[first - 1]
    return (
        noun.low in ("that", "which")
        or noun.kind == "n"
        or (noun.kind == "w" and noun.text.islower() and noun.low.endswith("s") and noun.low not in _UNCOUNTED)
    )


def _put_at(words: Sequence[Word], at: int) -> bool:
    for place in range(at, min(at + _TO_AT, len(words))):
        if words[place].low in ",;." and words[min(place + 1, len(words) - 1)].low != "at":
            return False
        if words[place].low == "at":
            return any(word.kind == "n" for word in words[place + 1 : place + 5]) or words[place + 1 : place + 2] != ()
    return False


def _revises(words: Sequence[Word], at: int) -> bool:
    """`raised its own count to 481`."""
    near = words[at : at + _TO_REVISED]
    return any(word.low in _OWN_COUNTS for word in near[:4]) and any(word.low == "to" for word in near)


def _ascribes(words: Sequence[Word], at: int) -> bool:
    following = words[at + 1].low if at + 1 < len(words) else ""
    if following in word_set("called_object") and at + 2 < len(words) and words[at + 2].low in QUOTES:
        return True
    if following in ("it", "that", "this", "them") and words[at].low.startswith("call"):
        return [word.low for word in words[at + 2 : at + 3]] in (["the"], ["one"])
    if words[at].low.startswith(("call", "describ")):
        return following not in word_set("called_for")
    return True
