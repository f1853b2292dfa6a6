"""Who speaks, told by a mark alone: a colon after the name, or a dash before it."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import city_names, word_set
from onrecord.voice import before_colon, sources, tellings
from onrecord.voice.cues import CUES, heading
from onrecord.voice.keepers import POSSESSIVE
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.phrases import subject_right
from onrecord.voice.sites import OWNED, QUOTES, Site
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word, is_capital

_OPENS = QUOTES | frozenset("‘'")
_ASIDE = frozenset({",", "(", "on", "via", "in"})  # `Jane Roe (@janeroe) on Facebook, Jan. 4: “...”`
_CLOCK = frozenset({"a.m", "p.m", "a.m.", "p.m.", "am", "pm", "noon"})
_LINKED = CUES.prepositions | CUES.joiners
_LABEL = 6  # words before a colon that can name who speaks
_FAR = 60  # words: no name stands farther from its colon


def colon(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Councilman Roe, at a vigil: “...”`, `Police: Killings fell 12 percent`."""
    if not 0 < at < len(words) - 1:
        return None
    found = _quoted(words, at, memory) if words[at + 1].low in _OPENS else _headed(words, at, memory)
    return found or tellings.told(words, at, memory) or before_colon.counted(words, at, memory)


def _quoted(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Councilman Roe, at a vigil: “...”`."""
    if at > _FAR:
        return None
    start = _sent_by(words, at)
    comma = next((place for place in range(start + 1, at) if words[place].low in _ASIDE), at)
    verb = None if start else next((spot for spot in range(1, at) if _told(words[spot])), None)
    if (
        verb is not None
        and all(word.text.isupper() for word in words[:at])
        and heading(word.low for word in words[:at])
    ):
        return None  # `WHAT THEY SAY: “...”`
    if verb is None and words[0].low in ("on", "about") and at <= _LABEL:
        return _on_topic(at, memory)
    if verb is not None:
        _, source = subject_until(words, verb, memory)
    else:
        if " ".join(word.low for word in words[start:comma]) in city_names():
            return None  # `FORT WORTH: “We had 12,” said Roe`: where, in a round-up
        source = sources.name(words[start:comma], (), memory)
        if source is not None and source.kind != "person" and heading(word.low for word in words[start:comma]):
            return None  # `CLAIM: “...”`
        if (
            source is not None
            and source.kind == "other"
            and (sources.is_name(words[start:comma]) or (start and all(map(is_capital, words[start:comma]))))
            and not heading(word.low for word in words[start:comma])
        ):
            source = source._replace(kind="person")
    if source is None or source.kind not in PARTIES:
        return None
    return Site(source, ":", 0, at + 1, True, at + 1, dated=(comma, at))


def _sent_by(words: Sequence[Word], at: int) -> int:
    """Where the name begins: behind "From" and "We have an email from", else at the head of the sentence."""
    start = next((spot + 1 for spot in range(at) if words[spot].low == "from"), 0)
    named = start > 1 and words[start - 2].low in word_set("read_out") and words[start].low not in CUES.days
    return start if start == 1 or named else 0  # no "message from Monday"


def _on_topic(colon: int, memory: Memory) -> Site | None:
    """`On robberies: “They fell.”`: whoever spoke, or was named, last; the topic is a part of what is said."""
    known = memory.people[-1] if memory.people else None
    source = memory.speaker or (Source(known.name, known.role, "person") if known is not None else None)
    return Site(source, ":", colon, colon + 1, True, colon + 1) if source is not None and source.name else None


def _headed(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Police: Killings fell 12 percent`, as headlines have it: who can speak opens the line, a clause follows.

    In a live blog the time stands before the name: "10:11 — Roe: there were 61".
    """
    start = next((spot for spot in range(at) if words[spot].capital), 0)
    if start and all(word.kind in "np" or word.low in _CLOCK for word in words[:start]):
        found = _headed(words[start:], at - start, memory)
        return found._replace(first=0, last=at + 1, content=at + 1) if found is not None else None
    if (
        at > _LABEL
        or not (is_capital(words[at + 1]) or _surname(words, at, memory))
        or any(word.kind == "p" or _told(word) for word in words[:at])
    ):
        return None
    if heading(word.low for word in words[:at]) or _links_on(words, at):
        return None
    if all(word.low in CUES.time_words for word in words[:at]):
        return None  # `TOMORROW: Killings fell`
    source = sources.name(words[:at], (), memory)
    if source is None or source.kind not in PARTIES or not source.name:
        return None
    named = is_capital(words[at - 1]) and words[at - 1].text in source.name.split()
    ends = words[at - 1].low in CUES.humans | CUES.organisations or named
    told = any(_told(word) for word in words[at + 1 :]) or _moved(words, at + 1)
    return Site(source, ":", 0, at + 1, True, at + 1) if ends and told else None


def _links_on(words: Sequence[Word], at: int) -> bool:
    """`AND AT THE TOP: Easton had 40`, `FROM THE MAILBAG: ...`, but no `From the police: ...`."""
    linked = at > 1 and words[0].low in _LINKED
    return linked and (words[0].low != "from" or words[0].text.isupper())


def _moved(words: Sequence[Word], at: int) -> bool:
    """`Police: Killings down 9 percent`: a headline without a verb."""
    heard = {word.low for word in words[at:]}
    return any(word.kind == "n" for word in words[at:]) and not heard.isdisjoint(word_set("moved_in_headline"))


def _surname(words: Sequence[Word], at: int, memory: Memory) -> bool:
    """`Roe: there were 61`: nothing but the name of a person who is known stands before the colon."""
    return all(is_capital(word) for word in words[:at]) and memory.find_person(words[:at]) is not None


def labels(words: Sequence[Word], at: int) -> bool:
    """`Honorable mention: ...`, `Final note: ...`: a noun that ends a label, though verbs of saying look like it."""
    if at + 1 >= len(words) or words[at + 1].low != ":" or at >= _LABEL or words[at].low.endswith("s"):
        return False
    return heading(word.low for word in words[: at + 1])


def credits(words: Sequence[Word], at: int) -> bool:
    """Whether the dash at `at`, of one or two hyphens, stands between a quotation and a name."""
    opened = at - (at > 0 and words[at - 1].low == "-")
    return opened > 0 and at + 1 < len(words) and words[opened - 1].low in QUOTES and is_capital(words[at + 1])


def credit(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`“It fell.” — Jane Roe, mayor`: who is quoted, after a dash that follows the quotation."""
    opened = at - (words[at - 1].low == "-")
    end = subject_right(words, at + 1, whole=True)
    source = sources.name(words[at + 1 : end], (), memory)
    if source is None or source.kind not in PARTIES | {"other"} or not source.name:
        return None
    told = words[end] if end < len(words) else None
    if told is not None and told.low not in ",.;(*_":
        return None
    kind = "person" if source.kind == "other" else source.kind
    return Site(source._replace(kind=kind), "—", opened, len(words), False, len(words), dated=(at, len(words)))


def bracket(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Killings fell to 31 (Easton Police Department).`: the body or person in brackets that end the sentence."""
    close = next((spot for spot in range(at + 2, min(at + _LABEL + 2, len(words))) if words[spot].low == ")"), None)
    if close is None or at < 1 or is_capital(words[at - 1]) or any(word.kind == "w" for word in words[close:]):
        return None
    inside = words[at + 1 + (words[at + 1].low == "the") : close]
    named = [word for word in inside if not (is_capital(word) or word.low in CUES.links or word.low == "police")]
    if not inside or named:
        return None
    body = memory.find_org(inside)
    person = memory.find_person(inside) if body is None and sources.is_name(inside) else None
    if body is None and person is None:
        return None
    source = Source(body, None, "org") if body is not None else sources.name(inside, (), memory)
    return Site(source, "(", at, close + 1, False, close + 1) if source is not None and source.name else None


def owned_quote(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`His “300 stolen cars a week” would be 15,000 a year`: whose the quoted words are, and no others."""
    if at + 2 >= len(words) or words[at + 1].low not in QUOTES:
        return None
    close = next((spot for spot in range(at + 2, min(at + _FAR, len(words))) if words[spot].low in QUOTES), None)
    if close is None or not any(word.kind == "n" for word in words[at + 2 : close]):
        return None  # "the mayor's “war on crime”" states nothing
    if words[at].kind == "s":
        _, source = subject_until(words, at, memory)
    else:
        owner = memory.he(POSSESSIVE[words[at].low]) if words[at].low in ("his", "her") else None
        source = Source(owner.name, owner.role, "person") if owner is not None else None
    if source is None or not source.name or source.kind not in ("person", "role"):
        return None
    return Site(source, OWNED, at, at + 1, True, at + 2, weak=True)


def _told(word: Word) -> bool:
    return (
        word.low in CUES.clause_verbs or word.low in CUES.speech or (word.low.endswith("ed") and word.text[0].islower())
    )
