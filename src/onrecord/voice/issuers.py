"""Who issues a press release: the body its line names, whoever announces, or the body of its letterhead."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import forms, keepers, letterheads, sources
from onrecord.voice.attribution import sites
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.phrases import subject_left
from onrecord.voice.sites import before_verb
from onrecord.voice.words import Word, is_capital, scan

_ONLY_NAMES = frozenset({"citing", "according to", "per", "by"})  # whose figures a release goes by, and no issuer
_ANNOUNCING = word_set("announcing")
_RELEASING = word_set("releases_report")
_LETTERHEAD = 3  # lines in which a letterhead stands
_SENTENCE = 8  # words of a sentence that is no line of the head
_JOINS = frozenset({"for", "of", "the", "and"})
_OPENING = 12  # blocks in which a release names its issuer


def issuer(text: str, memory: Memory, scanned: Sequence[Sequence[Word]]) -> Source | None:
    """The body in whose voice the release is written; `scanned` are the words of its blocks."""
    named = _named_issuer(text, memory)
    if named is not None:
        return named
    if head := letterheads.letterhead(text):
        return Source(head, None, "org")
    announces, own = _announcing(memory, scanned)
    if announces is not None and announces.kind == "org":
        return announces
    letterhead = _letterhead(memory, scanned)
    if letterhead is not None or own:
        return letterhead or announces
    return None if announces is not None else _first(memory)


def _named_issuer(text: str, memory: Memory) -> Source | None:
    """The body in the line that calls the text a release: "Press release: Easton Police Department"."""
    line = forms.release_line(text)
    if line is None:
        return None
    words = scan(line, 0, len(line))
    issuer = keepers.kept_by(words, memory) if words else None
    return issuer if issuer is not None and issuer.kind == "org" and words[-1].low in CUES.organisations else None


def _announcing(memory: Memory, scanned: Sequence[Sequence[Word]]) -> tuple[Source | None, bool]:
    """Whoever releases what the text tells, or the subject of its first verb of saying; whether it is his own paper.

    A person who only announces does so for some body.
    """
    for words in scanned[:_OPENING]:
        if (releases := _releasing(words, memory)) is not None:
            return releases, True
        for site in sites(words, memory, runs(words, frozenset())):
            if site.cue in _ONLY_NAMES:
                continue
            if site.source.kind == "org" or (site.source.kind == "person" and site.cue in _ANNOUNCING):
                return site.source, False
        if (opener := _opens(words)) is not None:
            return opener, False
    return None, False


def _opens(words: Sequence[Word]) -> Source | None:
    """`The U.S. Attorney's Office for the District of Easton charged 97 people`: the body that opens a release's first
    sentence as its subject, told by its place in full.
    """
    first = int(bool(words) and words[0].low == "the")
    if len(words) < _SENTENCE or words[-1].low != "." or words[0].text.isupper():
        return None
    end = last = first
    while end < len(words) and (is_capital(words[end]) or words[end].kind == "s" or words[end].low in _JOINS):
        end += 1
        last = end if is_capital(words[end - 1]) else last
    head = next((at for at in range(first, last) if words[at].low in CUES.organisations), None)
    owned = head is not None and any(word.kind == "s" for word in words[first:head])
    verb = words[last].low if last < len(words) else "."
    if head is None or not owned or not verb.endswith("ed"):
        return None
    return Source(join(words[first:last]), None, "org")


def _releasing(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Attorney General Jane Roe today released an analysis`: an official, or a body, whose paper it is."""
    at = next((at for at, word in enumerate(words) if at and word.low in _RELEASING), None)
    before, _ = before_verb(words, at) if at is not None else (None, False)
    first, end, inner = subject_left(words, before, 0) if before else (0, 0, ())
    source = sources.name(words[first:end], inner, memory) if first == 0 and end else None
    return source if source is not None and source.kind in ("org", "person") else None


def _letterhead(memory: Memory, scanned: Sequence[Sequence[Word]]) -> Source | None:
    """`CITY OF EASTON`: a first line that is nothing but a body's name."""
    for words in scanned[:_LETTERHEAD]:
        run = next(iter(runs(words, frozenset())), None)
        if run is not None and (run.first, run.last) == (0, len(words)) and memory.find_org(words) is not None:
            return Source(
                " ".join(word.low if word.low in CUES.links else word.text.title() for word in words), None, "org"
            )
    return None


def _first(memory: Memory) -> Source | None:
    """The first body that the text names."""
    org = next((org for org in memory.roster.orgs.values() if org.last in CUES.organisations), None)
    return Source(org.name, None, "org") if org else None
