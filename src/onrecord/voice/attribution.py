"""Where a sentence says who speaks: the attributing words, their source, and on which side the speech stands.

A site is one attribution. Beside the speech ("..., police said Thursday", "according to the FBI") it holds for the
clauses around it; before it ("police said that ...") for what follows. Sources and verbs are read off the words in one
pass; the scope of each site is settled in `scope.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.voice import counts, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PLACES, Memory, Source
from onrecord.voice.names import Run
from onrecord.voice.phrases import DETERMINERS, after_verb, subject_left, subject_right
from onrecord.voice.sites import POSSESSIVES, QUOTES, Site, before_verb
from onrecord.voice.words import Word, is_capital

_TRIGGERS = (
    CUES.speech
    | {first for first, _ in CUES.phrasal}
    | (CUES.show | CUES.count | CUES.put | CUES.ascribe | CUES.revise)
    | POSSESSIVES
    | {"according", "by", "has", "had", "have", ":", "source", "sources"}
)
_MOST = 16  # attributions in one sentence
_FAR = 60  # words: no subject is farther from its participle


def sites(words: Sequence[Word], memory: Memory, named: Sequence[Run]) -> list[Site]:
    """The attributions of one sentence, in order; `named` are its runs of capital words."""
    found: list[Site] = []
    reached = 0
    noted = 0
    for at, word in enumerate(words):
        if at < reached or word.kind == "n":
            continue
        while noted < len(named) and named[noted].last <= at:
            memory.note(named[noted])
            noted += 1
        low = word.low
        if low in PLACES:
            memory.note_place(words, at)
        if low in CUES.stands_for:
            memory.note_common(words, at)
        if low == "office" and at >= 2 and words[at - 1].kind == "s":
            memory.note_office(words, at)
        if low not in _TRIGGERS and word.kind != "s":
            continue
        site = _site(words, at, memory, found)
        if site is not None:
            found.append(site)
            if len(found) >= _MOST:
                break
            reached = at + 1 if site.forward else max(at + 1, site.last)
    return found


def _site(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    low = words[at].low
    following = words[at + 1].low if at + 1 < len(words) else ""
    if low == "according" and following == "to":
        return _according(words, at, memory)
    if low in ("source", "sources") and following == ":":
        return _source_line(words, at, memory)
    if low == "by":
        return counts.by_count(words, at, memory)
    if words[at].kind == "s" or low in POSSESSIVES:
        return counts.own_count(words, at, memory)
    if low == ":" and at and 0 < at + 1 < len(words) and words[at + 1].low in QUOTES:
        return _colon(words, at, memory)
    if low in ("has", "had", "have"):
        return counts.holds(words, at, memory)
    if low in CUES.speech or (low, following) in CUES.phrasal:
        site = _speech(words, at, memory, found)
        if site is not None:
            return site
    if low in CUES.show or low in CUES.count or low in CUES.put or low in CUES.ascribe or low in CUES.revise:
        return counts.publishes(words, at, memory)
    return None


def _according(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    end = subject_right(words, at + 2, whole=True)
    source = sources.name(words[at + 2 : end], (), memory)
    if source is None or not source.name:
        return None
    first = at
    comma = end < len(words) and words[end].low == ","
    return Site(source, "according to", first, end, False, end + comma, dated=(at, end))


def _source_line(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Source: FBI`."""
    end = subject_right(words, at + 2, whole=True)
    source = sources.name(words[at + 2 : end], (), memory) if end > at + 2 else None
    return Site(source, "source", at, end, False, end) if source is not None and source.name else None


def _colon(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Councilman Roe, at a vigil: “...”`."""
    comma = next((place for place in range(1, at) if words[place].low == ","), at)
    if at > _FAR:
        return None
    verb = next((spot for spot in range(1, at) if _told(words[spot])), None)
    if verb is not None:
        first, end, inner = subject_left(words, verb, 0)
        source = sources.name(words[first:end], inner, memory) if first < end else None
    else:
        source = sources.name(words[:comma], (), memory)
    if source is None or source.kind not in ("person", "role", "org"):
        return None
    return Site(source, ":", 0, at + 1, True, at + 1)


def _told(word: Word) -> bool:
    return (
        word.low in CUES.clause_verbs or word.low in CUES.speech or (word.low.endswith("ed") and word.text[0].islower())
    )


def _speech(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Site | None:
    """A verb of saying with its subject before or after it."""
    low = words[at].low
    verb_end = at + 2 if at + 1 < len(words) and (low, words[at + 1].low) in CUES.phrasal else at + 1
    before, disputed = before_verb(words, at)
    if before is None:
        return None
    disputed = disputed or (verb_end < len(words) and words[verb_end].low in CUES.disputing)
    denied = disputed or low in CUES.denying
    if low in CUES.denying and not any(
        word.low in CUES.claims or word.low == "that" for word in words[at + 1 : at + 6]
    ):
        return None
    inverted = _inverted(words, at, before, verb_end, memory)
    if inverted is not None:
        return inverted._replace(denied=denied)
    first, end, inner = subject_left(words, before, 0)
    source = _subject(words, first, end, inner, before, at, memory, found)
    if source is None or not source.name:
        return None
    return _placed(words, at, verb_end, first, source, denied=denied)


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
    if previous in ("who", "which"):
        return _antecedent(words, before - 1, memory, found)
    if words[at].low.endswith("ing"):
        if previous not in (",", "", "”", '"', "by", "—", "–"):
            return None
        return _sentence_subject(words, at, memory, found)
    if first >= end:
        return _sentence_subject(words, at, memory, found) if previous in ("and", "but") else None
    source = sources.name(words[first:end], inner, memory)
    if source is not None and source.kind == "other" and not any(is_capital(word) for word in words[first:end]):
        return None
    return source


def _antecedent(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Source | None:
    """Whom "who noted that" speaks of."""
    if found and found[-1].last >= at - 12 and found[-1].source.kind in ("person", "role", "org"):
        return found[-1].source
    end = at - 1 if at and words[at - 1].low == "," else at
    first, stop, inner = subject_left(words, end, 0)
    return sources.name(words[first:stop], inner, memory) if first < stop else None


def _sentence_subject(words: Sequence[Word], at: int, memory: Memory, found: list[Site]) -> Source | None:
    """Whose doing "saying that" is: the subject of the sentence."""
    for place in range(max(0, at - _FAR), at):
        low = words[place].low
        if (
            low in CUES.clause_verbs
            or low in CUES.say
            or low in CUES.tell
            or (low.endswith("ed") and words[place].text[0].islower())
        ):
            if low in CUES.say and found:
                return found[0].source
            first, end, inner = subject_left(words, place, 0)
            if first < end:
                source = sources.name(words[first:end], inner, memory)
                if source is not None and (source.kind in ("person", "org", "role") or is_capital(words[end - 1])):
                    return source
    return found[-1].source if found else None


def _inverted(words: Sequence[Word], at: int, before: int, verb_end: int, memory: Memory) -> Site | None:
    """`said Deputy Chief Roe` after a comma or a quotation."""
    previous = words[before - 1] if before else None
    if previous is not None and previous.low not in (",", "”", '"', "’", "?", "!", "—", "–", ")"):
        return None
    if verb_end >= len(words) or words[at].low.endswith("ing") or words[at].low in CUES.tell:
        return None
    if not _can_open(words[verb_end]):
        return None
    end = subject_right(words, verb_end, whole=False)
    if end <= verb_end:
        return None
    head = next((spot for spot in range(verb_end, end) if words[spot].low in CUES.prepositions), end) - 1
    if not (
        is_capital(words[head])
        or words[head].low in CUES.humans | CUES.organisations | {"he", "she", "i", "we", "they"}
    ):
        return None
    kind, place = after_verb(words, end, tells=False)
    if kind not in ("end", "bound", "who"):
        return None
    source = sources.name(words[verb_end:end], (), memory)
    if source is None or ((source.kind in ("other", "place") or not source.name) and not is_capital(words[verb_end])):
        return None
    if source.kind == "role" and kind == "bound":
        source = _apposed(words, place, source, memory)
    if previous is not None and previous.low == "," and words[at].low in CUES.needs_that and source.kind == "other":
        return None
    return Site(
        source, words[at].low, before, place, False, place, direct=_after_quote(words, before), dated=(at, place)
    )


def _apposed(words: Sequence[Word], comma: int, source: Source, memory: Memory) -> Source:
    """`said a spokesman, John Roe`: the name in the apposition."""
    if comma >= len(words) or words[comma].low != ",":
        return source
    ends = (",", ".", ";", "”", "“", '"')
    stop = next((at for at in range(comma + 1, min(comma + 14, len(words))) if words[at].low in ends), comma)
    person = memory.find_person([word for word in words[comma + 1 : stop] if is_capital(word)])
    return Source(person.name, person.role, "person", source.deputy_of) if person is not None else source


def _can_open(word: Word) -> bool:
    """Whether a source can begin with this word."""
    if word.low in CUES.time_words or word.low in CUES.prepositions or word.kind == "p":
        return False
    return (
        is_capital(word)
        or word.low in DETERMINERS
        or word.low in CUES.humans
        or word.low in CUES.persons
        or word.low in ("he", "she")
    )


def _after_quote(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].low in QUOTES or words[at - 1].low in "?!"


def _placed(words: Sequence[Word], at: int, verb_end: int, first: int, source: Source, *, denied: bool) -> Site | None:
    """Before the speech or beside it, by what stands on both sides of the attribution."""
    low = words[at].low
    kind, place = after_verb(words, verb_end, tells=low in CUES.tell)
    beside = first > 0 and words[first - 1].kind == "p" and words[first - 1].low in ',”"“—–;?!:'
    quoted = (place < len(words) and words[place].low in QUOTES) or (
        place + 1 < len(words) and words[place].low in ",:" and words[place + 1].low in QUOTES
    )
    if low in CUES.ask and not (quoted or (first and _after_quote(words, first))):
        return None
    dated = (at, place)
    if kind == "that":
        return Site(source, low, first, place, True, place, denied=denied, dated=dated)
    if kind in ("end", "bound"):
        if (
            beside
            or (kind == "end" and first == 0)
            or (kind == "bound" and place < len(words) and words[place].low == ".")
        ):
            if low in CUES.needs_that and not beside:
                return None
            return Site(
                source, low, first, place, False, place, denied=denied, direct=_after_quote(words, first), dated=dated
            )
        if low in CUES.needs_that and not quoted:
            return None
        return Site(
            source,
            low,
            first,
            place,
            True,
            place + (place < len(words) and words[place].low not in QUOTES),
            denied=denied,
            dated=dated,
        )
    if low in CUES.needs_that or low in CUES.ask:
        return None
    return Site(source, low, first, place, True, place, denied=denied, dated=dated)
