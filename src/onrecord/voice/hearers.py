"""To whom an act is done: the person or body named after its verb."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import word_set
from onrecord.voice import keepers, sources
from onrecord.voice.actcues import ACT_CUES
from onrecord.voice.cues import CUES
from onrecord.voice.memory import PARTIES, Source
from onrecord.voice.names import runs
from onrecord.voice.parties import STOPS, Scene
from onrecord.voice.words import Word, is_capital, is_number

_LONGEST = 9
OBJECTS = word_set("object_pronouns")
_OBJECT_PRONOUNS = {"him": "m", "her": "f"}
_PAIR = 2  # words of an office: "the next attorney general"
_MANY = 3  # words of a kind of people: "licensed gun dealers"
_HOW_OFTEN = frozenset({"again", "twice", "repeatedly"})
_CROWDS = word_set("crowds_heard")
_STAFF = word_set("speakers_staff")
_GROUPS = word_set("groups_heard")
_ALL = frozenset({"all", "both", "each"})
_ALL_OF_THEM = _ALL | {"of", "them"}
_NAME = 6  # words of a name between commas, and the second comma


def hearer(scene: Scene, at: int) -> tuple[Source | None, int]:
    """The person or body whose name starts at `at`, and where its words end."""
    words = scene.words
    end = _hearer_end(words, at)
    if end == at:
        return None, at
    name_end = _before_times(words, at, end)
    phrase = words[at:name_end]
    if len(phrase) == 1 and phrase[0].low in _OBJECT_PRONOUNS:
        doers = [scene.memory.find_person(run.name) for run in runs(words[:at], frozenset())]
        person = scene.memory.he(_OBJECT_PRONOUNS[phrase[0].low], other_than=doers)
        return Source(person.name if person else "", None, "person"), end
    if len(phrase) == 3 and phrase[0].low in _GROUPS and phrase[1].low == "of":
        phrase = phrase[2:]
    if len(phrase) == 1 and phrase[0].low in OBJECTS:
        known = phrase[0].low == "it" and scene.memory.groups
        return Source(scene.memory.groups[-1] if known else "", None, "org"), end
    if phrase[-1].low in ACT_CUES.objects["answers"] and (asker := _whose(scene, phrase)) is not None:
        return asker, end  # "rejected her plea": she is the one refused
    if phrase[0].low == "your" and phrase[-1].low in _STAFF:
        return Source(" ".join(word.text for word in phrase), None, "org"), end  # "I asked your office for a list"
    if phrase[0].low in _ALL and all(is_number(word) or word.low in _ALL_OF_THEM for word in phrase):
        return Source("", None, "org"), end  # "asked all four for corrections"
    inner, after = _apposition(words, end)
    found = sources.name(phrase, inner, scene.memory)
    if found is None or not found.name:
        return None, end
    if found.kind == "other" and _asked_to(words, phrase, end):
        return Source(found.name, None, "other"), end
    if inner and found.kind == "person":
        end = after
    if found.kind in PARTIES | {"place"} or (found.kind == "other" and is_capital(phrase[-1])):
        return found, end
    return None, end


def _whose(scene: Scene, phrase: Sequence[Word]) -> Source | None:
    """Whose request it is: "her plea", "the mayor's second request"."""
    if phrase[0].low in ("his", "her"):
        owner = keepers.owner_of(phrase[0].low, scene.memory)
        return Source(owner, None, "person") if owner is not None else None
    mark = next((at for at, word in enumerate(phrase) if word.kind == "s"), 0)
    found = sources.name(phrase[:mark], (), scene.memory) if mark else None
    return found if found is not None and found.kind in PARTIES and found.name else None


def _hearer_end(words: Sequence[Word], at: int) -> int:
    end = at
    while end < len(words) and end - at < _LONGEST:
        word = words[end]
        low = word.low
        if low in STOPS or low in '“”"' or word.kind == "n" or (low in CUES.joiners and low != "and"):
            break
        if low == "and" and not (end + 1 < len(words) and is_capital(words[end + 1]) and is_capital(words[end - 1])):
            break
        if (low in CUES.prepositions and low != "of") or low in CUES.clause_verbs or low == "not":
            break
        if low in CUES.time_words and not (
            low in ("this", "next", "last")
            and any(one.low in CUES.humans | CUES.persons for one in words[end + 1 : end + 1 + _PAIR])
        ):
            break
        end += 1
    return end


def _asked_to(words: Sequence[Word], phrase: Sequence[Word], end: int) -> bool:
    """`Asked licensed dealers to report`: many of a kind, whom no list names, before the "to" of what is asked."""
    plural = (
        (phrase[-1].low.endswith("s") or (phrase[0].low == "the" and phrase[-1].low in _CROWDS))
        and phrase[-1].low != "questions"
        and all(word.kind == "w" and word.text.islower() for word in phrase)
    )
    return plural and len(phrase) <= _MANY and end < len(words) and words[end].low in ("to", "for")


def _before_times(words: Sequence[Word], at: int, end: int) -> int:
    """`The administration again`, `the department three times`: where the name ends and how often begins."""
    if end - at > 2 and words[end - 1].low == "times":
        return end - 2
    return end - 1 if end - at > 1 and words[end - 1].low in _HOW_OFTEN else end


def _apposition(words: Sequence[Word], comma: int) -> tuple[Sequence[Word], int]:
    """`the chief, John Roe,`: the name between the commas, and the word after them."""
    if comma >= len(words) or words[comma].low != ",":
        return (), comma
    for at in range(comma + 1, min(comma + _NAME, len(words))):
        if words[at].low == ",":
            inner = words[comma + 1 : at]
            return (inner, at + 1) if inner and all(is_capital(word) for word in inner) else ((), comma)
    return (), comma
