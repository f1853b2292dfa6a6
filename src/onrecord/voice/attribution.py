"""Where a sentence says who speaks: the attributing words, their source, and on which side the speech stands.

A site is one attribution. Beside the speech ("..., police said Thursday", "according to the FBI") it holds for the
clauses around it; before it ("police said that ...") for what follows. Sources and verbs are read off the words in one
pass; the scope of each site is settled in `scope.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import (
    according,
    answerers,
    antecedents,
    assertions,
    counts,
    hearsay,
    holdings,
    inside,
    marked,
    mentions,
    nobody,
    occasions,
    openings,
    own_counts,
    participles,
    placement,
    sources,
    sureness,
    untrue,
)
from onrecord.voice.cues import CUES
from onrecord.voice.memory import GENDERS, PLACES, Memory, Source
from onrecord.voice.names import Run
from onrecord.voice.phrases import DETERMINERS, subject_left
from onrecord.voice.roster import Entity
from onrecord.voice.sites import BEING, POSSESSIVES, QUOTES, Site, before_verb
from onrecord.voice.words import Word, in_a_name, is_capital

_OPENING = frozenset('“"')
_DASHES = frozenset("—–-")
_PUBLISHES = CUES.show | CUES.count | CUES.put | CUES.ascribe | CUES.revise
_COUNTED_BY = word_set("before_whose_count")
_TRIGGERS = (
    CUES.speech
    | {first for first, _ in CUES.phrasal}
    | _PUBLISHES
    | mentions.TRIGGERS
    | mentions.WORDED
    | POSSESSIVES
    | word_set("opens_attribution")
    | counts.KEEPS
    | holdings.GIVES
    | sureness.SURE
    | hearsay.TELLS
    | hearsay.CLAIMED
    | CUES.said
    | _COUNTED_BY
    | _DASHES
    | {"("}
)
_OFFICES = (word_set("office") & CUES.persons) | {"mayor", "coroner", "examiner"}
_NOTED = PLACES | CUES.stands_for.keys() | {"office"} | _OFFICES
_BEFALLEN = word_set("whom_crime_befalls")
_MARKS = {":": marked.colon, "(": marked.bracket}  # the others are dashes
_TOLD_BY = _TRIGGERS | _NOTED | {"'s"}
_ANSWERS = frozenset({"replied", "answered", "responded"})
_FINDS = frozenset({"found", "finds"})
_OURS = frozenset({"my", "our"})
_OWN_PAPERS = CUES.papers | CUES.figures | {"sheet", "notes"}
_NO_TELLERS = word_set("tells_nobody_s_words")  # "my gut tells me"
_MOST = 16  # attributions in one sentence
_VERSIONS = word_set("superseded_text")
_OLDER = word_set("older_version")

_ARGUES = frozenset({"pointed", "noted", "argued", "added"})  # behind a request its maker does so
_TO_STORY = 5  # words of "tells a very different story"
_TO_DENIED = 9  # words from "denied" to what shows that something was told


def sites(words: Sequence[Word], memory: Memory, named: Sequence[Run]) -> list[Site]:
    """The attributions of one sentence, in order; `named` are its runs of capital words."""
    found: list[Site] = []
    reached = 0
    noted = 0
    opened = next((spot for spot, word in enumerate(words, 1) if word.low in _OPENING), 0)
    opener = _opener(words, memory) if words and words[0].low in GENDERS else None
    if (own := openings.ones_own(words, memory)) is not None:
        memory.note_person(own)  # "My sister works there, and she says"
    for at in [at for at, word in enumerate(words) if word.low in _TOLD_BY]:
        if at < reached:
            continue
        while noted < len(named) and named[noted].last <= at:
            memory.note(named[noted])
            noted += 1
            if opener is not None:
                memory.note_person(opener)  # "He met the mayor, and he said": the same "he"
        low = words[at].low
        if low in _NOTED:
            _note(words, at, memory)
        if low not in _TRIGGERS and words[at].kind != "s":
            continue
        if (low in _DASHES and not marked.credits(words, at)) or in_a_name(words, at):
            continue
        memory.quoting = opened > 0 and inside.opened(words[opened - 1 : at])
        site = _site(words, at, memory, found)
        if site is not None:
            site = occasions.dated(words, site)
            found.append(site)
            if len(found) >= _MOST:
                return found
            reached = at + 1 if site.forward else max(at + 1, site.last)
    last = next((at for at in range(len(words) - 1, reached - 1, -1) if words[at].kind != "n"), -1)
    for run in named[noted:]:
        if run.last <= last:  # a name that ends the text without a full stop may go on
            memory.note(run)
            if opener is not None:
                memory.note_person(opener)
    return found


def _opener(words: Sequence[Word], memory: Memory) -> Entity | None:
    """Whom the "he" that opens the sentence means."""
    gender = GENDERS[words[0].low]
    argues = len(words) > 1 and words[1].low in _ARGUES
    answers = (answerers.asker(memory, gender) if argues else None) or answerers.answerer(memory, gender)
    if answers is not None:
        memory.note_person(answers)
    return answers or memory.he(gender)


def _note(words: Sequence[Word], at: int, memory: Memory) -> None:
    """Remember a place or a body that the words name without a name."""
    low = words[at].low
    if low in PLACES:
        memory.note_place(words, at)
    if low in CUES.stands_for:
        memory.note_common(words, at)
    behind = words[at + 1] if at + 1 < len(words) else None
    named = behind is None or behind.kind == "s" or behind.capital
    if low in _OFFICES and at and words[at - 1].low == "the" and not named:
        memory.office = (f"the {low}", memory.clock)
    if low == "office" and at >= 2 and words[at - 1].kind == "s":
        memory.note_office(words, at)


def _site(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    low = words[at].low
    following = words[at + 1].low if at + 1 < len(words) else ""
    told = (low == "according" and following == "to") or (low in according.GOING and following == "by")
    if told or (following == "by" and low in CUES.speech and according.as_told(words, at)):
        return according.according(words, at, memory)
    if following == "by" and low == "told" and (site := according.was_told(words, at, memory)) is not None:
        return site
    if (following == "it" or low in hearsay.CLAIMED) and (site := hearsay.told(words, at, memory)) is not None:
        return site
    if following == "that" and low in CUES.said and low not in CUES.speech:
        return assertions.uttered(words, at, memory)
    if low in ("source", "sources") and following == ":":
        return according.source_line(words, at, memory)
    if low in _COUNTED_BY:
        return counts.by_count(words, at, memory) or assertions.words_of(words, at, memory)
    if low == "per":
        return according.per(words, at, memory)
    if words[at].kind == "s" or low in POSSESSIVES:
        return _owned(words, at, memory)
    if words[at].kind == "p":
        return _MARKS.get(low, marked.credit)(words, at, memory)
    if low in ("has", "had", "have"):
        return holdings.holds(words, at, memory)
    if low in counts.KEEPS and (site := counts.keeps(words, at, memory)) is not None:
        return site
    at_number = low in CUES.put and any(word.low == "at" for word in words[at + 2 : at + 3])  # "put it at 40 offenses"
    phrasal = (low, following) in CUES.phrasal and not at_number and not placement.puts_it_there(words, at)
    if low in CUES.speech or phrasal:
        site = _speech(words, at, memory, found) or assertions.uttered(words, at, memory)
        if site is not None:
            return site
    return _figures(words, at, memory, found)


def _figures(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    """What somebody is sure of, gives, publishes or mentions."""
    low = words[at].low
    if low in sureness.SURE:
        return sureness.sure(words, at, memory)
    if low in holdings.GIVES and (site := holdings.gives(words, at, memory)) is not None:
        return site
    if low in mentions.WORDED and (site := mentions.worded(words, at, memory, found)) is not None:
        return site
    named = low == "called" and at > 1 and words[at - 2].low in ("a", "an") and at + 1 < len(words)
    calls = not (named and words[at + 1].capital)  # "a website called Charm City Ledger"
    published = counts.publishes(words, at, memory) if low in _PUBLISHES and calls else None
    return published or (mentions.mentioned(words, at, memory, found) if low in mentions.TRIGGERS else None)


def _owned(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """What a possessive gives to somebody: quoted words, a count, or a claim."""
    if at + 1 < len(words) and words[at + 1].low in QUOTES:
        return marked.owned_quote(words, at, memory)
    if (site := hearsay.view(words, at, memory)) is not None:
        return site
    return own_counts.own_count(words, at, memory) or assertions.asserted(words, at, memory)


def _is_superseded(subject: Sequence[Word]) -> bool:
    """ "An earlier version of this post said": what the text itself takes back."""
    heard = {word.low for word in subject}
    return not _VERSIONS.isdisjoint(heard) and not _OLDER.isdisjoint(heard)


def _speech(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    """A verb of saying with its subject before or after it."""
    low = words[at].low
    verb_end = at + 2 if at + 1 < len(words) and (low, words[at + 1].low) in CUES.phrasal else at + 1
    before, disputed = before_verb(words, at)
    if before is None or assertions.is_noun(words, at) or marked.labels(words, at):
        return None
    disputed = disputed or (verb_end < len(words) and words[verb_end].low in CUES.disputing)
    denied = disputed or low in CUES.denying
    if low in CUES.denying and not _denies(words[at + 1 : at + _TO_DENIED]):
        return None
    inverted = placement.inverted(words, at, before, verb_end, memory)
    if inverted is not None:
        return inverted._replace(denied=denied)
    first, end, inner = subject_left(words, before, 0)
    first = next((spot + 1 for spot in range(first, end - 1) if words[spot].low == "like"), first)  # "not 20 like Roe"
    source = _subject(words, first, end, inner, before, at, memory, found)
    if (
        source is None
        or not source.name
        or nobody.unsaid(words, first, end)
        or (low == "found" and _befallen(words[first:end]))
    ):
        return None
    if source.kind == "other" and (low == "states" or (low in CUES.tell and _a_story(words[at + 1 : at + _TO_STORY]))):
        return None  # "among outside states", "Robbery tells the same tale: 309"
    if low in CUES.figures and source.kind != "person":
        return None  # "he figures that", but "FBI figures"
    denied = denied or _is_superseded(words[first:end])
    return placement.placed(words, at, verb_end, first, source, denied=denied)


def _a_story(following: Sequence[Word]) -> bool:
    """`tells the same tale`, `told another story`: what figures do."""
    return any(word.low in ("story", "tale") for word in following)


def _denies(following: Sequence[Word]) -> bool:
    """What is denied is speech, and the speaker's own matter: "the mayor's claim" is the mayor's."""
    place = next((spot for spot, word in enumerate(following) if word.low in CUES.claims or word.low == "that"), None)
    return untrue.bare_clause(following) if place is None else all(word.kind != "s" for word in following[:place])


def _befallen(named: Sequence[Word]) -> bool:
    """`a man of 33 found on Union Avenue`: who is found, and finds nothing."""
    return bool(named) and named[0].low in ("a", "an") and not _BEFALLEN.isdisjoint(word.low for word in named)


def _subject(
    words: Sequence[Word],
    first: int,
    end: int,
    inner: Sequence[Word],
    before: int,
    at: int,
    memory: Memory,
    found: list[Site],
) -> Source | None:
    previous = words[before - 1].low if before else ""
    if previous in ("who", "which") or (previous == "that" and before > 1 and words[before - 2].low in CUES.papers):
        return antecedents.antecedent(words, before - 1, memory, found)
    if words[at].low.endswith("ing") and BEING.isdisjoint(word.low for word in words[before:at]):
        return participles.speaker(words, at, before, memory, found)
    if first >= end:
        return participles.sentence_subject(words, at, memory, found) if previous in ("and", "but") else None
    if words[at].low in _FINDS and [word.low for word in words[first - 1 : end]] == [",", "it"] and memory.finder:
        return Source(memory.finder, None, "org")  # "the office filed 141, it found": who has just been cited
    if end - first == 1 and first and words[first - 1].low == "@":
        return Source(words[first].text, None, "person")  # "@janeroe wrote"
    if words[first].low in _OURS and words[end - 1].low in _OWN_PAPERS:
        return None  # "my sheet says 263": whoever speaks
    if end - first == 1 and words[at].low in _ANSWERS and (heard := answerers.heard_before(words[first], memory)):
        return heard
    source = sources.name(words[first:end], inner, memory)
    if source is not None and source.kind == "other" and words[first].low in _OURS and words[at].low in CUES.tell:
        return source._replace(kind="role") if words[end - 1].low not in _NO_TELLERS else None
    if source is not None and source.kind == "other" and not any(is_capital(word) for word in words[first:end]):
        quoted = first > 1 and words[first - 1].low in QUOTES and words[first].low in DETERMINERS
        return source._replace(kind="role") if quoted else None  # “...,” the letter's writer said
    return source
