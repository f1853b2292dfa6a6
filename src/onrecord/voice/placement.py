"""On which side of a verb of speech the speech stands: after "X said that", before "said X", around "..., X said"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from onrecord.lexicon.load import word_set
from onrecord.voice import sources
from onrecord.voice.after_verb import after_verb
from onrecord.voice.bodynames import FINDS_OUT
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Memory, Source
from onrecord.voice.names import join, runs
from onrecord.voice.phrases import DETERMINERS, LITTLE, subject_right
from onrecord.voice.sites import QUOTES, Site
from onrecord.voice.words import Word, is_capital

_APPOSED = 14
_REPLIES = word_set("goes_to_calls")
_REPLIED = frozenset({"answers", "answered", "replies", "replied"})
_COUNTED = 4  # words from "responded" to its number: "to more than 300"
_HEARER = 6  # words from "told" to the "to" of an order
_CLOSING = QUOTES | frozenset(",.;:")
_HEARD = word_set("with_a_hearer")
_SUPPOSES = word_set("supposes")
_THINKS = frozenset({"think", "thinks", "reads", "read"})
_SPEAKERS = CUES.humans | CUES.organisations | (word_set("subject_pronouns") - {"it"})
_ASKED_FOR = frozenset({"for", "to"})
_OF_A_FIELD = frozenset({"for", "on", "of"})  # between a body and the field in its name
_TO_SHARE = 6  # words from "found" to its "percent": "found an almost 8 percent uptick"
_TO_VERB = 7  # words in which a clause shows its verb


def inverted(words: Sequence[Word], at: int, before: int, verb_end: int, memory: Memory) -> Site | None:
    """`said Deputy Chief Roe` after a comma or a quotation."""
    previous = words[before - 1] if before else None
    if previous is not None and previous.low not in (",", "”", '"', "’", "?", "!", "—", "–", ")"):
        return None
    if verb_end >= len(words) or words[at].low.endswith("ing") or words[at].low in CUES.tell:
        return None
    if words[verb_end].low == "@" and verb_end + 1 < len(words):
        handle = Source(words[verb_end + 1].text, None, "person")  # “...,” wrote @janeroe
        end, direct = verb_end + 2, _after_quote(words, before)
        return Site(handle, words[at].low, before, end, False, end, direct=direct, dated=(at, verb_end))
    if not _can_open(words[verb_end]):
        return None
    end = subject_right(words, verb_end, whole=False)
    if end <= verb_end or (words[at].low in CUES.ask and any(word.low in _ASKED_FOR for word in words[verb_end:end])):
        return None  # "the committee, which met Tuesday, asked Roe for a plan"
    if words[end - 1].low in CUES.papers and end < len(words) and words[end].low in ("by", "from"):
        end = subject_right(words, end + 1, whole=False)  # "read a post by Roe"
    head = next((spot for spot in range(verb_end, end) if words[spot].low in CUES.prepositions), end) - 1
    if not (is_capital(words[head]) or words[head].low in _SPEAKERS or _named_next(words, end)):
        return None
    kind, place = after_verb(words, end, tells=False)
    if kind not in ("end", "bound", "who"):
        return None
    source = sources.name(words[verb_end:end], (), memory)
    if source is None or ((source.kind in ("other", "place") or not source.name) and not is_capital(words[verb_end])):
        return None
    if kind == "bound" and words[place].low == ",":
        source = sources.apposed(words[verb_end:end], apposition(words, place), memory) or source
    if previous is not None and previous.low == "," and words[at].low in CUES.needs_that and source.kind == "other":
        return None
    return Site(
        source, words[at].low, before, place, False, place, direct=_after_quote(words, before), dated=(at, place)
    )


def _named_next(words: Sequence[Word], comma: int) -> bool:
    """`said her bowling partner, Jane Roe.`: the name of a role follows."""
    return comma < len(words) and words[comma].low == "," and sources.is_name(apposition(words, comma))


def apposition(words: Sequence[Word], comma: int) -> Sequence[Word]:
    """The few words from a comma to the next mark: what may tell who "a spokesman" is."""
    for at in range(comma + 1, min(comma + _APPOSED, len(words))):
        if words[at].kind == "p":
            return words[comma + 1 : at] if words[at].low in _CLOSING else ()
    return words[comma + 1 :] if len(words) <= comma + _APPOSED else ()


def described(words: Sequence[Word], memory: Memory) -> Source | None:
    """The person whose name ends the words: an apposition follows."""
    run = next(reversed(runs(words, frozenset())), None)
    if run is None or run.last != len(words):
        return None
    if (person := memory.find_person(run.name)) is not None:
        return Source(person.name, person.role, "person")
    return Source(join(run.name), None, "person") if sources.is_name(run.name) else None


def named_before(words: Sequence[Word], first: int, source: Source | None, memory: Memory) -> Source | None:
    """`Jane Roe, a criminologist at Easton, who called it`: the person whom a role from `first` on only describes."""
    if source is None or source.kind != "role" or first < 2 or words[first - 1].low != ",":
        return source
    return described(words[: first - 1], memory) or source


def _can_open(word: Word) -> bool:
    """Whether a source can begin with this word."""
    if word.low in CUES.time_words or word.low in CUES.prepositions or word.kind == "p":
        return False
    return (
        is_capital(word)
        or word.low in DETERMINERS
        or word.low in CUES.humans
        or word.low in CUES.persons
        or word.low in CUES.before_titles
        or word.low in ("he", "she")
    )


def _after_quote(words: Sequence[Word], at: int) -> bool:
    return at == 0 or words[at - 1].low in QUOTES or words[at - 1].low in "?!"


def _closed_before(words: Sequence[Word], at: int) -> bool:
    """Whether a quotation ends right before the word at `at`."""
    mark = words[at - 1].low
    return mark == "”" or (mark == '"' and at > 1 and sum(word.low == '"' for word in words[:at]) % 2 == 0)


def placed(words: Sequence[Word], at: int, verb_end: int, first: int, source: Source, *, denied: bool) -> Site | None:
    """Before the speech or beside it, by what stands on both sides of the attribution."""
    low = words[at].low
    if low in _REPLIED and first and words[first - 1].low in QUOTES and (colon := _to_colon(words, verb_end)):
        return Site(source, low, first, colon, True, colon, dated=(at, colon))
    return _placed(words, at, verb_end, first, source, denied=denied)


def _placed(words: Sequence[Word], at: int, verb_end: int, first: int, source: Source, *, denied: bool) -> Site | None:
    low = words[at].low
    needs_that = low in CUES.needs_that or (verb_end > at + 1 and (low, words[at + 1].low) in CUES.phrasal_that)
    beside = first > 0 and words[first - 1].kind == "p" and words[first - 1].low in ',”"—–;?!:'
    beside = beside or _as(words, first)
    kind, place = _followed(words, low, verb_end, beside=beside)
    quoted = (place < len(words) and words[place].low in QUOTES) or (
        place + 1 < len(words) and words[place].low in ",:" and words[place + 1].low in QUOTES
    )
    if kind in ("plain", "who") and first and not quoted and _closed_before(words, first):
        kind = "bound"  # "...," Roe said of the officers in a long speech on Monday
        place = next((spot for spot in range(verb_end, len(words)) if words[spot].low in QUOTES), len(words))
    asks = low in CUES.ask and not (quoted or (first and _after_quote(words, first)))
    if asks or (low in CUES.tell and _orders(words, verb_end)):
        return None
    dated = (at, place)
    if low in _REPLIES and _to_so_many(words, verb_end):
        return None
    if verb_end < len(words) and words[verb_end].low == "of" and low in _THINKS:
        return None  # "which likes to think of itself as a small town"
    if kind == "that":
        return Site(source, low, first, place, True, place, denied=denied, dated=dated)
    if kind in ("end", "bound"):
        if (
            beside
            or (kind == "end" and first == 0)
            or (kind == "bound" and place < len(words) and words[place].low == ".")
        ):
            if needs_that and not beside:
                return None
            return Site(
                source, low, first, place, False, place, denied=denied, direct=_after_quote(words, first), dated=dated
            )
        if needs_that and not quoted and not (kind == "bound" and words[place].low == ":"):
            return None
        content = place + (place < len(words) and words[place].low not in QUOTES)
        return Site(source, low, first, place, True, content, denied=denied, dated=dated)
    stated = _outright(words, low, at, place, source, words[first:at])
    if low in CUES.ask or (needs_that and not stated):
        return None
    return Site(source, low, first, place, True, place, denied=denied, dated=dated)


def _to_colon(words: Sequence[Word], at: int) -> int:
    """Where the answer begins in `“Is it up?” Roe answers him: “No.”`: what stands before is another's; else zero."""
    near = range(at, min(at + _COUNTED, len(words) - 1))
    return next((spot for spot in near if words[spot].low == ":" and words[spot + 1].low in QUOTES), 0)


def _to_so_many(words: Sequence[Word], at: int) -> bool:
    """`Police responded to 854 robberies`, `answered more than 300 calls`: what they did, and no speech."""
    near = [word.text for word in words[at : at + _COUNTED]]
    return near[:1] not in ([":"], ["that"]) and any(text[0].isdecimal() for text in near[near[:1] == ["to"] :])


def _followed(words: Sequence[Word], low: str, verb_end: int, *, beside: bool) -> tuple[str, int]:
    """What follows the verb, and where: see `after_verb`."""
    kind, place = after_verb(words, verb_end, tells=low in CUES.tell)
    if kind == "plain" and low in _HEARD and (heard := after_verb(words, verb_end, tells=True))[0] == "that":
        kind, place = heard
    if kind == "that" and beside and place < len(words) and _relative(words[place]):
        return "bound", place - 1  # "It fell, Roe added in a reply that drew thousands"
    return kind, place


def _relative(word: Word) -> bool:
    """`In a reply that drew`, `in an interview that aired`: a verb at once, and nobody who does it."""
    verb = word.low in CUES.clause_verbs or word.low in word_set("done_by_a_paper")
    return verb or (word.low.endswith("ed") and word.text.islower())


def _orders(words: Sequence[Word], at: int) -> bool:
    """`He told me to file a request`: what he says is done, and no speech."""
    for place in range(at + 1, min(at + _HEARER, len(words) - 1)):
        low = words[place].low
        if words[place].kind == "p" or low == "that" or low in CUES.clause_verbs:
            return False
        if low == "to":
            return (
                words[place + 1].kind == "w" and words[place + 1].text.islower() and words[place + 1].low not in LITTLE
            )
    return False


def _as(words: Sequence[Word], first: int) -> bool:
    """`As the mayor noted, ...`: "as" opens the sentence or follows a mark."""
    if first > 1 and words[first - 1].low == "so" and words[first - 2].low == "or":
        return True  # "cut by half, or so Roe allows"
    return first > 0 and words[first - 1].low == "as" and (first == 1 or words[first - 2].low in ",;—–”")


def _outright(words: Sequence[Word], low: str, at: int, place: int, source: Source, named: Sequence[Word]) -> bool:
    """Whether a clause follows that such a source states with such a verb, though no "that" opens it."""
    heads = [word for word, behind in pairwise(named) if behind.low in _OF_A_FIELD]  # "the Council on Criminal Justice"
    bodies = [*heads, *named[-1:]]
    finds = any(word.low in FINDS_OUT for word in bodies) or any(word.low in CUES.inquiring for word in named)
    found = low in ("found", "find", "finds") and finds
    supposed = low in _SUPPOSES and words[at].text.islower() and source.kind != "other"
    tells = low in CUES.tell and place > at + 1 and source.kind in PARTIES  # "the chief tells us burglaries rose"
    counted = found and _so_much(words, place)
    return (counted or ((found or supposed) and _clause(words, place)) or (tells and _clause(words, place - 1))) or (
        source.kind == "person" and _states(words, low, place)
    )


def _states(words: Sequence[Word], low: str, at: int) -> bool:
    """`Graves noted shootings dropped`: a clause follows, though no "that" opens it."""
    if not (low in CUES.say or low in CUES.show) or words[at].low == "to" or words[at].low in CUES.prepositions:
        return False  # "offered 40 officers who had left": more than a verb of saying
    if low in CUES.show or low in CUES.count:
        return low in ("noted", "notes") and _clause(words, at)
    return _clause(words, at)


def _so_much(words: Sequence[Word], at: int) -> bool:
    """`The institute found a 10 percent drop in killings`: a share, which nobody finds as one finds a body."""
    return any(word.low in ("percent", "%") for word in words[at : at + _TO_SHARE])


def _clause(words: Sequence[Word], at: int) -> bool:
    return any(
        word.low in CUES.clause_verbs or (word.low.endswith(("ed", "'d", "’d", "'ll", "’ll")) and word.kind == "w")
        for word in words[at + 1 : at + _TO_VERB]
    )


def puts_it_there(words: Sequence[Word], at: int) -> bool:
    """`a quarter, which put it in the middle of the pack`, `put it behind Reno`: where it stands, and nothing said."""
    behind = words[at + 2].low if at + 2 < len(words) else ""
    beside = behind == "ahead" or (behind == "behind" and any(word.capital for word in words[at + 3 : at + 4]))
    there = beside or (words[at - 1].low in ("which", "that") and behind in word_set("puts_where"))
    return words[at].low in CUES.put and there
