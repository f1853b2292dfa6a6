"""Words of doubt that doubt nothing: "if anything, robberies fell", "I must say that robberies fell".

The condition of a set phrase is none, and "would", "must" or "should" govern the verb of saying beside them; what
stands behind its "that" is told as a fact.
"""

from __future__ import annotations

from onrecord.grammar.dates.years import is_last_year, is_printed_year
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_PHRASE = 8  # tokens from "if" to the comma behind the set phrase
_VERB = 4  # tokens from "would" to its verb of saying: "would only say"
_THAT = 5  # tokens from that verb to its "that": "tell anyone who asks that"
_KNOW = 2  # tokens from "you know this" to its colon
_THIS = ["this", ":"]
_BE_THIS = 5  # tokens before that "this" among which the words told of stand: "my lead would be this"
_MINE = frozenset({"my", "our"})
_WHO_WRITES = frozenset({"i", "were"})
_SUBJECT = 6  # tokens before "should have" among which its subject stands: "a story on Sunday should have said"
_SHOULD_HAVE = ["should", "have"]
_OPENS = frozenset({"that", "how", "why"})


def told_all_the_same(scene: Scene, mark: Mark, at: int) -> bool:
    """Whether what stands at `at` is told as a fact, though the mark before it supposes or allows."""
    if _pointed_ahead(scene, mark, at):
        return True
    if mark.row["cue"] == "if":
        return _set_phrase(scene, mark) or _known(scene, mark, at)
    return _says(scene, mark, at) or (mark.row["cue"] == "plan" and _of_a_past_total(scene, mark, at))


def _of_a_past_total(scene: Scene, mark: Mark, at: int) -> bool:
    """ "They hope to stay below last year's total of 590": what is only the measure of a plan was counted."""
    noun = at - 2
    past = (one for one in scene.periods if one.first >= mark.last and (is_printed_year(one) or is_last_year(one)))
    owned = any(one.last in (noun, noun - 1) for one in past)
    return owned and scene.word(at - 1) == "of" and scene.word(noun) in word_set("that_noun")


def _pointed_ahead(scene: Scene, mark: Mark, at: int) -> bool:
    """ "If I still were, my lead would be this: There were 114": what a writer would print is told.

    What a plan or a chief would come to is not: "if the plan works, the result would be this: 20 homicides".
    """
    this = next((one for one in range(mark.last, at) if scene.words[one : one + 2] == _THIS), None)
    if this is None or (mark.row["cue"] == "if" and not _WHO_WRITES.issubset(scene.words[mark.last : this])):
        return False
    near = range(max(1, this - _BE_THIS), this)
    return any(scene.words[one] in word_set("printed_texts") and scene.words[one - 1] in _MINE for one in near)


def _set_phrase(scene: Scene, mark: Mark) -> bool:
    """ "If memory serves,", "if I may,"."""
    words = scene.words[mark.last : mark.last + _PHRASE]
    if "," not in words:
        return False
    shown = " ".join(words[: words.index(",")])
    return any(shown == phrase or shown.startswith(f"{phrase} ") for phrase in word_set("set_conditions"))


def _known(scene: Scene, mark: Mark, at: int) -> bool:
    """ "If you own a car, you know: 900 were stolen": what stands behind the colon is known, whoever owns one."""
    colons = [colon for colon in range(mark.last, at) if scene.words[colon] == ":"]
    return any("know" in scene.words[colon - _KNOW : colon] for colon in colons)


def _says(scene: Scene, mark: Mark, at: int) -> bool:
    """ "Nobody should forget that", "critics would point out that", "they do not want you to know that"."""
    if scene.words[mark.first : mark.last + 1] == _SHOULD_HAVE:
        return _put_right(scene, mark, at)
    nobody = scene.word(mark.first - 1) in word_set("nobody_says")
    verbs = word_set("cannot_be_denied") if nobody else word_set("says_as_fact")
    for verb in range(mark.last, min(at, mark.last + _VERB)):
        word = scene.word(verb)
        if word in verbs:
            return not _OPENS.isdisjoint(scene.words[verb + 1 : min(at, verb + 1 + _THAT)])
        if word not in word_set("between_modal_and_verb"):
            return False
    return False


def _put_right(scene: Scene, mark: Mark, at: int) -> bool:
    """ "The story should have said that Reno had 30": a text is put right, a city should have done better."""
    before = scene.words[: mark.first]
    printed = not word_set("printed_texts").isdisjoint(before[-_SUBJECT:]) and "," not in before
    supposed = any(scene.words[one : one + 2] == [",", "had"] for one in range(at, len(scene.words)))
    return printed and not supposed and scene.word(mark.last + 1) in word_set("put_right")
