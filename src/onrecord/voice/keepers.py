"""Whose figures or paper it is: "police data", "a statement from the office", "the department's report"."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice.bodies import shouted
from onrecord.voice.cues import CUES
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import join, runs, shown
from onrecord.voice.phrases import LITTLE
from onrecord.voice.words import Word, is_capital

_OWN = word_set("publishers_own")
_WHOSE_COUNT = 4  # words of "whose much wider count"
_RELEASED = word_set("releases_report")
_DEFINITE = word_set("paper_spoken_of")  # "the letter" is the one spoken of
_COMMON = (CUES.stands_for.keys() - {"site", "paper"}) | word_set("offices_that_count")
_OWNED = 3  # words of "the bureau's"
_SEEN = word_set("seen_by_others")
_PARTICIPLES = ("ed", "run", "kept")
_RELATIVE = frozenset({"that", "which", "the"})  # "the report that the bureau published"
_NO_BODIES = frozenset({"U.S."})  # "its U.S. attorney" is some city's
POSSESSIVE = {"his": "m", "her": "f", "its": None, "their": None}


def figures(words: Sequence[Word], memory: Memory) -> Source | None:
    """`police data`, `figures the FBI released`, `data kept by the Tribune`: whoever keeps them."""
    at = next(
        (at for at, word in enumerate(words) if word.low in CUES.figures and (not at or word.text[0].islower())), None
    )
    if at is None or any(word.low in CUES.papers and not is_capital(word) for word in words[: max(at - 1, 0)]):
        return None  # "an analysis of police records": the paper speaks
    opened = int(at > 1 and words[0].low in CUES.qualifying and words[1].text.isupper())  # "New FBI figures"
    before = [word for word in words[opened:at] if word.low not in CUES.qualifying or is_capital(word)]
    keeper = kept_by(before, memory)
    if keeper is None and at + 1 < len(words):
        keeper = kept_by([word for word in words[at + 1 :] if word.kind != "n"], memory)
    if keeper is None and words[0].low == "the" and memory.keeper is not None and at <= 2:
        keeper = Source(memory.keeper, None, "org")
    if keeper is None and _same(words):
        keeper = _last(memory)  # "according to the same data"
    if keeper is None and words[0].low in POSSESSIVE and (owner := owner_of(words[0].low, memory)) is not None:
        keeper = Source(owner, None, "org" if POSSESSIVE[words[0].low] is None else "person")  # "Its figures show"
    if keeper is not None:
        memory.keeper = keeper.name
        return keeper._replace(kind="figures")
    if any(word.kind == "s" for word in words[:at]):
        return Source(join(words[: at + 1]), None, "figures")
    return Source("", None, "figures")


def _same(words: Sequence[Word]) -> bool:
    return len(words) > 1 and words[0].low in ("the", "those") and words[1].low == "same"


def _last(memory: Memory) -> Source | None:
    """Whoever kept the figures used last, or the body that was named last."""
    name = memory.keeper or (memory.groups[-1] if memory.groups else None)
    return Source(name, None, "org") if name else None


def keeps(words: Sequence[Word], inner: Sequence[Word]) -> bool:
    """`The Crime Monitor, which keeps a list`, `whose definition is wider`: a name is a publisher's where it counts."""
    if not words or len(inner) <= 1:
        return False
    keeping = inner[0].low == "which" and inner[1].low in CUES.keeping
    owning = inner[0].low == "whose" and any(word.low in _OWN for word in inner[1:_WHOSE_COUNT])
    return (keeping or owning) and is_capital(words[-1]) and is_capital(words[words[0].low == "the"])


def newspaper(words: Sequence[Word]) -> bool:
    """`the Banner`, `The Sun`: one word with the article, which is a newspaper's name in some city."""
    named = len(words) > 1 and words[-2].low == "the" and words[-1].capital
    return named and words[-1].low in CUES.stands_for["newspaper"]


def kept_by(words: Sequence[Word], memory: Memory) -> Source | None:
    """The body named somewhere in the words."""
    for run in runs(words, frozenset()):
        if run.last - run.first == 1 and run.words[run.first].text.isupper() and shouted(run.words[run.first].low):
            continue  # "The MURDER count"
        following = words[run.last] if run.last < len(words) else None
        first = run.first - (run.first > 0 and words[run.first - 1].text == "Police")  # "Police Department figures"
        if (person := memory.find_person(run.name)) is not None:
            return Source(person.name, person.role, "person")
        if (org := memory.find_org(words[first : run.last], following)) is not None:
            return Source(org, None, "org")
        if (
            run.words[run.last - 1].low.rpartition("-")[2] in CUES.organisations
            or run.words[run.last - 1].text.isupper()
            or newspaper(words[: run.last])
        ):
            return Source(join(words[first : run.last]), None, "org")
        if len(run.name) == 1 and run.name[0].text[1:] != run.name[0].text[1:].lower():
            return Source(run.name[0].text, None, "org")
    return _common_keeper(words, memory)


def _common_keeper(words: Sequence[Word], memory: Memory) -> Source | None:
    """A body without a name: "the police union", "the department"."""
    first = next((at for at, word in enumerate(words) if word.low in _COMMON), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(words) and words[last + 1].low in _COMMON:
        last += 1
    start = last
    while start and words[start - 1].kind == "w" and words[start - 1].low not in LITTLE:
        start -= 1
    known = memory.group(words[last].low) if start == last else None
    return Source(known or join(words[start : last + 1]), None, "org")


def spoken_of(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whose figures or paper a line speaks of, where it speaks of any."""
    if not any(word.low in CUES.figures or word.low in CUES.papers for word in words):
        return None
    source = figures(words, memory) or paper(words, memory)
    return source if source is not None and source.name else None


def paper(words: Sequence[Word], memory: Memory) -> Source | None:
    """`the department's report`, `a statement from the office`, `a Tribune analysis`."""
    owned = any(word.kind == "s" for word in words)
    at = next(
        (
            place
            for place, word in enumerate(words)
            if word.low in CUES.papers and (not place or word.text[0].islower() or owned)
        ),
        None,
    )
    if at is None or (at + 1 < len(words) and words[at + 1].kind == "s"):
        return None
    if (first := _done_with(words, at)) > 0:
        return paper(words[first:], memory)
    if at + 2 < len(words) and words[at + 1].low in _RELATIVE:
        publisher = kept_by(words[at + 2 :], memory)
        return publisher._replace(kind="paper") if publisher is not None and publisher.kind == "org" else None
    if _same(words) and at == len(words) - 1 and (last := _last(memory)) is not None:
        return last._replace(kind="paper")  # "the same dashboard had 29"
    printed, words = words, _undone(words, at)
    if (
        at + 1 < len(words)
        and words[at + 1].low not in CUES.prepositions
        and words[at + 1].low not in CUES.papers
        and words[at + 1].kind != "p"
    ):
        # "the website HeyJackass": the name follows its noun
        if is_capital(words[at + 1]):
            return Source(join(words[at + 1 :]), None, "org")
        return None
    seen = len(printed) > at + 1 and printed[at + 1].low in _SEEN  # "a memo obtained by the Gazette" is not the paper's
    if not seen and (issuer := _published_by(words, at, memory)) is not None:
        return issuer._replace(kind="paper")
    owner = POSSESSIVE.get(words[0].low, "")
    if owner != "":
        source = owner_of(words[0].low, memory)
        if source is not None:
            return Source(f"{source}'s {join(words[1:])}", None, "paper")
    known = _told_before(words, memory) if at == len(words) - 1 else None
    name = _with_its_body(printed, memory) or shown(printed)
    return known._replace(kind="paper") if known is not None else Source(name, None, "paper")


def _told_before(words: Sequence[Word], memory: Memory) -> Source | None:
    """`The letter`, of which the text has spoken; `the paper`, of a newspaper: "In 2014 the paper found 57"."""
    known = memory.papers.get(words[-1].low) if words[0].low in _DEFINITE else None
    if known is None and [word.low for word in words] == ["the", "paper"] and (named := memory.group("paper")):
        return Source(named, None, "paper")
    return known


def _done_with(words: Sequence[Word], at: int) -> int:
    """Where the paper at `at` begins in "the mayor relied on the department's report", which is no name."""
    done = next((spot for spot in range(at - 1, 0, -1) if words[spot].low.endswith("ed")), 0)
    return done + 2 if done and words[done + 1].low in CUES.prepositions and done + 2 < at else 0


def _with_its_body(words: Sequence[Word], memory: Memory) -> str | None:
    """`The bureau's annual report`, behind the FBI: `FBI's annual report`."""
    if len(words) <= _OWNED or words[0].low != "the" or words[_OWNED - 1].kind != "s":
        return None
    body = memory.group(words[1].low) if words[1].low in CUES.stands_for else None
    return f"{body}'s {join(words[_OWNED:])}" if body is not None and not body.startswith("the ") else None


def _published_by(words: Sequence[Word], at: int, memory: Memory) -> Source | None:
    """Whose the paper at `at` is: "a report from the office", "an analysis of police records by the Gazette".

    Of "Mayor Jane Roe released a report" it is the subject's.
    """
    after = words[at + 1].low if at + 2 < len(words) else ""
    figured = after == "of" and any(word.low in CUES.figures for word in words[at + 2 :])
    issuer = kept_by(words[at + 1 :], memory) if after in ("from", "by", "of") and not figured else None
    released = next((place for place in range(1, at) if words[place].low in _RELEASED), None)
    if released is not None and issuer is None:
        return kept_by(words[:released], memory)
    by = next((place for place in range(at + 1, len(words) - 1) if words[place].low == "by"), None)
    if by is not None:
        issuer = kept_by(words[by + 1 :], memory) or issuer
    if issuer is None and words[at].low not in ("report", "request", "study"):
        issuer = kept_by(words[:at], memory)
    return issuer


def _undone(words: Sequence[Word], at: int) -> Sequence[Word]:
    """Without the participle and the day after the paper at `at`: "a poll released Tuesday by the college"."""
    end = at + 1
    if (
        end < len(words)
        and (words[end].low.endswith(_PARTICIPLES) or words[end].low == "out")
        and words[end].text[0].islower()
    ):
        end += 1
        while end < len(words) and (words[end].low in CUES.time_words or words[end].low in CUES.adverbs):
            end += 1
    if end > at + 1 and (end == len(words) or words[end].low in CUES.prepositions):
        return [*words[: at + 1], *words[end:]]
    return words


def owner_of(possessive: str, memory: Memory) -> str | None:
    """Whom "its" or "his" stands for."""
    if possessive in ("its", "their"):
        return next((name for name in reversed(memory.groups) if name not in _NO_BODIES), None)
    person = memory.he(POSSESSIVE[possessive])
    return person.name if person else None
