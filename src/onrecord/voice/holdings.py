"""What a body has or gives in its own count: "the FBI has 62 murders", "has thefts going from 40", "gives 51 percent".

"It had 774" tells of a place, and a police force that has lost so many officers tells of itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers, participles, ranked_by, sources
from onrecord.voice.bodies import BODY_NOUNS
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.phrases import subject_left, subject_right
from onrecord.voice.sites import Site, before_verb
from onrecord.voice.subjects import subject_of, subject_until
from onrecord.voice.words import Word, is_capital, is_number

_HAD = 7  # words from "has" to the number
_LEVELS = frozenset({"at", "up", "down"})
_VERBS = word_set("level_moved")
_CRIMES = word_set("crimes_a_body_has")
_KINDS = word_set("kinds_of_crimes")
_PRONOUNS = word_set("no_body_has")
_GOING = word_set("goes_in_a_count")
_COUNTED = word_set("counted_going")
_MEASURED = word_set("behind_going")
_UNLIKE = CUES.clause_verbs | _VERBS  # "the bureau has been going"
_SHARES = frozenset({"%", "percent"})
_KEEPERS = word_set("keeps_others_crimes") | CUES.stands_for["newspaper"]
_OFFICES = frozenset({"examiner", "coroner"})  # whose offices count the dead: "the coroner's office has 40 killings"
_HAS = frozenset({"has", "have"})
_TRACERS = frozenset({"atf", "bureau", "explosives"})  # who traces guns for all others
_ORIGINS = frozenset({"source", "origin", "seller", "dealer"})
_TO_AS = 9  # words from "gives" to the "as" before its figure: "gives its own total for all of 2015 as"
_HEARERS = frozenset({"us", "me", "reporters", "them"})
_COULD = word_set("could_find")
_TRACES = word_set("traces_guns")
_REACHED = {entry.partition(" ")[0]: tuple(entry.split()[1:]) for entry in word_set("gives_a_figure")}
GIVES = _REACHED.keys() | _TRACES


def holds(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`the newspaper has 774`: a body or its table, and a bare number. "It had 774" tells of a place, or of a paper."""
    if at + 1 >= len(words) or at == 0:
        return None
    if (site := ranked_by.ranked_by(words, at, memory)) is not None:
        return site
    if words[at - 1].low in ("which", "that") and at > 2:
        return _which(words, at, memory)
    if [word.low for word in words[at + 1 : at + 3]] == ["it", "from"]:
        return _from(words, at, memory)
    number = at + 1 + (words[at + 1].low in CUES.adverbs)  # "had just two"
    if number >= len(words) or not is_number(words[number]):
        return _has_at(words, at, memory) or _has_going(words, at, memory)
    if words[at - 1].low == "force":
        return None  # "New York's force had 35,047": so many officers
    after = words[number + 1] if number + 1 < len(words) else None
    bare, crimes = _bare(words, number, after), _crimes(words, number)
    if not (bare or crimes or words[at - 1].low == ",") or (
        after is not None and after.low in ("of", "with", "from", "%")
    ):
        return None
    first, end, inner = subject_left(words, at, 0)
    if not (bare or crimes or keepers.keeps(words[first:end], inner)):
        return None
    source = sources.name(words[first:end], inner, memory)
    if source is not None and source.kind == "person" and bare and _on_topic(words, first):
        return Site(source, words[at].low, first, at + 1, True, first)
    if source is None or source.kind not in PUBLISHERS or not source.name or _double_name(source.name):
        return None
    kept = keepers.keeps(words[first:end], inner)
    kept = kept or (bool(inner) and words[first].low in ("a", "an") and is_capital(inner[-1]))  # "a blog, Easton Eyes,"
    kept = kept or (bool(inner) and inner[-1].low in word_set("counts_by_trade"))  # "HeyJackass, the website, has"
    if crimes and not (bare or kept or source.kind == "figures" or _counts_others(words, at, source)):
        return None
    if words[at - 1].low == "it" and (body := memory.counter()) is not None and memory.placed < memory.clock - 1:
        return Site(Source(body, None, "org"), words[at].low, first, at + 1, True, first, weak=True)
    if words[at - 1].low in _PRONOUNS and source.name.split()[-1].lower() not in CUES.stands_for["newspaper"]:
        return None
    return Site(source, words[at].low, first, at + 1, True, first, weak=True)


def _on_topic(words: Sequence[Word], first: int) -> bool:
    """`On stolen cars, Roe has 9,007`: a figure that somebody has of what the sentence names first."""
    return first > 2 and words[first - 1].low == "," and words[0].low in ("on", "as")


def _which(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`A group called Easton Watch, which has 44 homicides`, `a blog that had them up 4 percent`: whose count it is.

    "The city, which had 28" is a place.
    """
    near = next((spot for spot in range(at + 1, min(at + 3, len(words))) if is_number(words[spot])), None)
    after = next(iter(words[near + 1 : near + 2]), None) if near is not None else None
    if not (_leveled(words, at) if near is None else _crimes(words, near) or _bare(words, near, after)):
        return None
    stop = at - 1 - (words[at - 2].low == ",")
    source = _antecedent(words, stop, memory)
    return Site(source, words[at].low, at - 1, at + 1, True, at + 1, weak=True) if source is not None else None


def _antecedent(words: Sequence[Word], stop: int, memory: Memory) -> Source | None:
    """The body before "which": one that the text knows or calls by its name, or a body without a name, "a blog"."""
    run = next((run for run in runs(words[:stop], frozenset()) if run.last == stop), None)
    if run is None:
        indefinite = stop > 1 and words[stop - 1].low in BODY_NOUNS and words[stop - 2].low in ("a", "an")
        return Source(f"{words[stop - 2].low} {words[stop - 1].low}", None, "org") if indefinite else None
    body = memory.find_org(words[run.first : run.last])
    apposed = run.before == "," and run.first > 1 and words[run.first - 2].low in BODY_NOUNS
    if body is None and not (apposed or run.before in ("called", "named")):
        return None
    return Source(body or join(words[run.first : run.last]), None, "org")


def _leveled(words: Sequence[Word], at: int) -> bool:
    """`Has violent crime up 9 percent`, `had them at 40`."""
    near = words[at + 1 : at + 1 + _HAD]
    level = next((spot for spot, word in enumerate(near) if word.low in _LEVELS), 0)
    return level > 0 and level + 1 < len(near) and near[level + 1].kind == "n" and near[0].low not in _VERBS


def _from(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`I have it from a friend on the force that robberies rose`: who told it."""
    that = next((spot for spot in range(at + 3, min(at + 3 + _HAD, len(words))) if words[spot].low == "that"), None)
    if that is None:
        return None
    end = subject_right(words, at + 3, whole=True)
    source = sources.name(words[at + 3 : end], (), memory) if end > at + 3 else None
    return Site(source, "from", at, that + 1, True, that + 1) if source is not None and source.name else None


def _crimes(words: Sequence[Word], number: int) -> bool:
    """`62 murders`, `9,500 violent crimes`, `62 feloniously killed`."""
    behind = number + 1 + (number + 1 < len(words) and words[number + 1].low.endswith("ly"))
    near = [word.low for word in words[behind : behind + 2]]
    return bool(near) and (near[0] in _CRIMES or (near[0] in _KINDS and near[-1] in _CRIMES | {"crimes", "offenses"}))


def _bare(words: Sequence[Word], number: int, after: Word | None) -> bool:
    """Whether a number stands without its noun: "the archive has 646", "the examiner had 592 last year"."""
    if after is None or after.kind == "p" or after.low in CUES.prepositions:
        return True
    timed = after.low in ("the", "a", "last", "this") and number + 2 < len(words)
    return timed and words[number + 2].low in CUES.time_words


def _counts_others(words: Sequence[Word], at: int, source: Source) -> bool:
    """Whether crimes that the body has are its figure: the FBI's and an index's are, a university's befell it."""
    initials = words[at - 1].text.isupper() and words[max(0, at - 2)].low == "the"
    office = source.name.endswith("office") and not _OFFICES.isdisjoint(source.name.lower().replace("'s", "").split())
    police = words[at].low in _HAS and "police" in source.name.lower()  # in the past it had them to solve
    return initials or office or police or source.name.split()[-1].lower() in _KEEPERS


def gives(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`For last year the department gives 51.7 percent`, `the bureau gave 62 homicides`: a body and its figure."""
    if words[at].low in _TRACES:
        return _traces(words, at, memory)
    end = _given_as(words, at) or _reached(words, at)
    if end is None:
        return None
    heard = end < len(words) and words[end].low in _HEARERS
    end += heard
    number = end + (end < len(words) and words[end].low in CUES.adverbs)
    if number >= len(words) or not is_number(words[number]):
        return None
    after = words[number + 1] if number + 1 < len(words) else None
    told = _crimes(words, number) or (after is not None and after.low in _SHARES)
    if not (told or _bare(words, number, after)):
        return None
    source = _body(words, at, memory) or (_giver(words, at, memory) if heard else None)
    return Site(source, words[at].low, at, end, True, end, weak=True) if source is not None else None


def _given_as(words: Sequence[Word], at: int) -> int | None:
    """Where the figure stands in `gives its rate as 51.7 percent`, `give their total for 2015 as 40`."""
    near = [word.low for word in words[at + 1 : at + _TO_AS]]
    owned = words[at].low.startswith(("give", "gave")) and near[:1] in (["its"], ["their"])
    return at + near.index("as") + 2 if owned and "as" in near else None


def _giver(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """Who `gave us 327`, `stood there and gave reporters 40`: anybody who can speak."""
    before, _ = before_verb(words, at)
    shares = before and words[before - 1].low == "and"
    source = participles.sentence_subject(words, at, memory, []) if shares else None
    first, end, inner = subject_left(words, before, 0) if before and source is None else (0, 0, ())
    source = source or (sources.name(words[first:end], inner, memory) if first < end else None)
    return source if source is not None and source.name and source.kind in PARTIES else None


def _reached(words: Sequence[Word], at: int) -> int | None:
    """Where the figure stands behind `gives`, `makes it`, `comes up with` or `arrives at`."""
    rest = _REACHED.get(words[at].low, ())
    end = at + 1 + len(rest)
    return end if tuple(word.low for word in words[at + 1 : end]) == rest else None


def _traces(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`The ATF traced 3,188 guns`, `the bureau found the source of 40`: what only the bureau counts."""
    if (site := _origins(words, at, memory)) is not None:
        return site
    number = next((spot for spot, word in enumerate(words[at + 1 : at + _HAD]) if word.kind != "w"), None)
    if number is None or words[at + 1 + number].kind != "n" or not _own_object(words, at):
        return None
    source = _body(words, at, memory)
    tracer = source is not None and source.name.split()[-1].lower().strip("()") in _TRACERS
    return Site(source, words[at].low, at, at + 1, True, at, weak=True) if source is not None and tracer else None


def _origins(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`Of the 40 guns whose source the agency could identify`: all of the sentence is the agency's count."""
    whose = next((spot for spot in range(at - 2, max(0, at - 1 - _HAD), -1) if words[spot].low == "whose"), None)
    if whose is None or words[whose + 1].low not in _ORIGINS:
        return None
    before = next((spot for spot in range(at, whose, -1) if words[spot - 1].low not in _COULD), at)
    source = sources.name(words[whose + 2 : before], (), memory) if before > whose + 2 else None
    if source is None or not source.name or source.kind not in PUBLISHERS:
        return None
    return Site(source, words[at].low, whose, at + 1, False, at + 1, weak=True)


def _own_object(words: Sequence[Word], at: int) -> bool:
    """What is found, of all that can be, is the source of guns."""
    near = [word.low for word in words[at + 1 : at + 4]]
    found = len(near) > 2 and near[0] in ("a", "the") and near[1] in _ORIGINS and near[2] in ("of", "for")
    return words[at].low != "found" or found


def _has_going(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`The FBI has thefts going from 40 to 62`, `the bureau's tables have them falling in 2023`."""
    near = words[at + 1 : at + 1 + _HAD]
    going = next((spot for spot, word in enumerate(near) if word.low in _GOING), 0)
    if not going or any(word.kind != "w" or word.low in _UNLIKE for word in near[:going]):
        return None
    counted = near[going - 1].low in _CRIMES | _COUNTED or any(word.low == "in" for word in near[1:going])
    behind = words[at + 2 + going] if at + 2 + going < len(words) else None
    if not counted or (behind is not None and behind.kind == "w" and behind.low not in _MEASURED):
        return None  # "the bureau has agents going door to door"
    source = _body(words, at, memory)
    return Site(source, words[at].low, at, at + 1, True, at + 1) if source is not None else None


def _body(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """The body or paper that is the subject of the verb at `at`."""
    _, source = subject_of(words, at, memory)
    if source is None or not source.name or source.kind not in PUBLISHERS or _double_name(source.name):
        return None
    return source


def _double_name(name: str) -> bool:
    """Whether a name is two with a hyphen ("Winston-Salem had 28": a place) and no newspaper's ("Sun-Times")."""
    parts = name.split("-")
    double = len(parts) > 1 and all(part.isalpha() and part.istitle() for part in parts)
    return double and name.lower() not in CUES.stands_for["newspaper"]


def _has_at(words: Sequence[Word], at: int, memory: Memory) -> Site | None:
    """`The state has us at 222`, `the FBI's report has murder up 8 percent`: whose count it is."""
    near = words[at + 1 : at + 1 + _HAD]
    level = next((spot for spot, word in enumerate(near) if word.low in _LEVELS), 0)
    if not level or level + 1 >= len(near) or near[level + 1].kind != "n":
        return None
    if any(word.kind == "p" or word.low in CUES.clause_verbs or word.low in _VERBS for word in near[:level]):
        return None
    first, source = subject_until(words, at, memory)
    if source is None or not source.name or source.kind not in PUBLISHERS | {"place"}:
        return None
    if near[level].low != "at" and source.kind in ("org", "place"):
        return None  # "the city has murder down 8 percent" tells of the city
    return Site(source, words[at].low, first, at + 1, True, at + 1)
