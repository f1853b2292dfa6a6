"""Sentences that hand over to somebody's figures, which stand behind: "Here is what the bureau says. Murders fell."

What is handed over is the sentence behind, the list below, or what follows a colon.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers, sources
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, PUBLISHERS, Memory, Source
from onrecord.voice.subjects import subject_until
from onrecord.voice.words import Word

_LONGEST = 18  # words of such a sentence
_NEAR = 8  # words from such a verb to the end: "says happened to the city last year"
_WHAT = 6  # words up to "what": "let me read you what"
_PLAIN = 5  # the same where a number stands among them
_OPENS = word_set("opens_announcement")
_BEARS_OUT = word_set("bears_out")
_HELD_IN = word_set("held_in_paper")
_ELSE = word_set("held_elsewhere")
_PAPER = frozenset({"it", "they"})
_SAYS = CUES.speech | CUES.show
_STORIES = frozenset({"story", "tale", "otherwise", "themselves"})
_GIVEN = CUES.figures | word_set("handed_over")
_OF = frozenset({"from", "by", "of"})
_VERBS = CUES.speech | CUES.show | CUES.count | frozenset({"has", "have", "had"})


def announcer(words: Sequence[Word], memory: Memory) -> Source | None:
    """Whose figures or words stand behind the sentence, where it tells none itself."""
    if not 2 < len(words) <= _LONGEST or any(word.kind == "n" for word in words):
        return None
    source = what_says(words, memory) or _own_figures(words, memory)
    return source if source is not None and source.name and source.kind in PARTIES | PUBLISHERS else None


def of_the_paper(words: Sequence[Word], memory: Memory) -> Source | None:
    """`The FBI's tables are out. Five things in them:`, `The highlights:`: whose paper the list below is out of."""
    paper = memory.last_paper()
    if paper is None or not 1 < len(words) <= _LONGEST:
        return None
    heard = [word.low for word in words]
    pairs = set(itertools.pairwise(heard))
    held = {("in", "it"), ("in", "them")} | {(it, verb) for it, verb in pairs if it in _PAPER and verb in _SAYS}
    if not _ELSE.isdisjoint(heard) or (pairs.isdisjoint(held) and _HELD_IN.isdisjoint(heard)):
        return None
    return paper if keepers.kept_by(words[1:], memory) is None else None  # "five things about Marlow police:"


def of_the_occasion(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Four things we learned from the commissioner's year-end briefing:`: whoever spoke there."""
    drawn = next((at for at, word in enumerate(words) if word.low == "from"), None)
    owner = next((at for at in range(drawn + 2, len(words)) if words[at].kind == "s"), None) if drawn else None
    if drawn is None or owner is None or len(words) > _LONGEST:
        return None
    if CUES.occasions.isdisjoint([word.low for word in words[owner:]]) or any(word.kind == "p" for word in words[:-1]):
        return None
    source = sources.name(words[drawn + 1 : owner], (), memory)
    return source if source is not None and source.name and source.kind in PARTIES else None


def what_says(words: Sequence[Word], memory: Memory) -> Source | None:
    """`Here is what the bureau actually says.`, `What the department counted:`."""
    what = next((at for at, word in enumerate(words[:_WHAT]) if word.low == "what"), None)
    if what is None or (what and words[0].low not in _OPENS) or words[-1].low not in ".:?":
        return None
    verb = next((at for at in range(len(words) - 1, what + 1, -1) if words[at].low in _VERBS), None)
    if verb is None or (what and verb < len(words) - _NEAR):
        return None
    if what and verb < len(words) - _PLAIN and any(word.kind == "n" for word in words[verb:]):
        return None  # "what the FBI said of the 40 killings" has told it
    stop = verb
    while stop > what + 2 and words[stop - 1].low.endswith("ly"):
        stop -= 1
    return subject_until(words, stop, memory, what + 1)[1]


def _own_figures(words: Sequence[Word], memory: Memory) -> Source | None:
    """`The bureau's numbers tell the story.`, `The figures from the department say otherwise.`."""
    verb = next((at for at, word in enumerate(words) if word.low in _BEARS_OUT), None)
    if verb is None or (_STORIES.isdisjoint(word.low for word in words[verb:]) and len(words) > verb + 2):
        return None
    return keepers.figures(words[:verb], memory) if verb > 1 else None


def handed_over(words: Sequence[Word], start: int, colon: int, memory: Memory) -> Source | None:
    """`Consider the numbers from the bureau:`, `By the numbers, from the department:`: whose, before a colon."""
    clause = words[start:colon]
    comma = next((at for at in range(len(clause) - 3, 0, -1) if clause[at].low == ","), None)
    if comma is not None and clause[comma + 1].low == "from" and len(clause) <= _LONGEST:
        return keepers.kept_by(clause[comma + 2 :], memory)  # "Last year, from the bureau:"
    noun = next((at for at, word in enumerate(clause) if word.low in _GIVEN), None)
    if noun is not None and [word.low for word in clause[noun + 1 : noun + 3]] == ["from", "@"]:
        return _handle(clause[noun + 3 :])  # "some context from @easton_data, who does this every January:"
    if noun is None or len(clause) > _LONGEST or any(word.low in CUES.clause_verbs for word in clause):
        return None
    owned = any(word.kind == "s" for word in clause[:noun])
    of = next((at for at in range(noun + 1, len(clause)) if clause[at].low in _OF), None)
    if of is None and not (owned and clause[0].low in _OPENS):
        return None
    return keepers.kept_by(clause[of + 1 :] if of is not None else clause[1:noun], memory)


def _handle(words: Sequence[Word]) -> Source | None:
    """The handle that the words open with: what stands together without a space."""
    end = next((at for at in range(1, len(words)) if words[at].start > words[at - 1].end), len(words))
    told = "".join(word.text for word in words[:end]).rstrip(",")
    return Source(told, None, "person") if told else None
