"""Those who were only harmed: the residents of "hate crimes against Black residents", people "hit by cars"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.grammar.sentence.closed_times import without_closed_times
from onrecord.grammar.sentence.paces import without_paces
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set

_IN = 4  # tokens from "in" to the crimes: "in other New England crimes"
_HIT = frozenset({"hit", "struck"})


def without_harmed(lanes: Iterable[list[Mark]], words: Sequence[str]) -> tuple[list[Mark], ...]:
    """The five lanes of marks, without residents who are only harmed and the "against" before them.

    Nor are people counted who were hit by something else than gunfire, cases where a year was closed, or what another
    thing's pace is held against; nor is the whole of a part a field.
    """
    measures, company, qualifiers, cues, groups = lanes
    company = without_closed_times(company, words)
    measures, cues = without_paces(measures, cues, words)
    if "by" in words and not _HIT.isdisjoint(words):
        measures = [mark for mark in measures if not _hit_by_other(mark, words)]
        company = [mark for mark in company if not _hit_by_other(mark, words)]
    if "in" in words and not word_set("guns_by_name").isdisjoint(words):
        measures = [mark for mark in measures if not _guns_were_in_it(mark, words)]
    phrases = [mark for mark in qualifiers if mark.last - mark.first > 1]
    if phrases:
        measures = [mark for mark in measures if mark.row["form"] != "people" or not _inside(mark, phrases)]
        cues = [mark for mark in cues if mark.row["cue"] != "compare" or not _inside(mark, phrases)]
    return measures, company, qualifiers, cues, [mark for mark in groups if not _is_a_whole(mark, words)]


def _is_a_whole(mark: Mark, words: Sequence[str]) -> bool:
    """ "Solved 41 of the 90", where a rank would be "41st of the 90": a whole of which a part is told, and no field."""
    bare = words[mark.first] == "of" and word_set("court_districts").isdisjoint(words[mark.first : mark.last])
    numbered = any(word.isdecimal() for word in words[mark.first : mark.last])
    ranked = not word_set("ranks_it").isdisjoint(words[max(0, mark.first - 3) : mark.first])
    return bare and numbered and not ranked and mark.first > 0 and words[mark.first - 1].isdecimal()


def _guns_were_in_it(mark: Mark, words: Sequence[str]) -> bool:
    """ "Guns that turned up in California crimes", "firearms used in a crime": told of the guns, and of no crimes."""
    if words[mark.first] not in {"crime", "crimes"} or mark.row["measure"] != "index_crimes":
        return False
    opens = next((at for at in range(mark.first - 1, mark.first - 1 - _IN, -1) if at > 0 and words[at] == "in"), 0)
    return not word_set("guns_by_name").isdisjoint(words[:opens])


def _inside(mark: Mark, phrases: Sequence[Mark]) -> bool:
    return any(one.first <= mark.first and mark.last <= one.last for one in phrases)


def _hit_by_other(mark: Mark, words: Sequence[str]) -> bool:
    """ "120 people were hit by cars", "struck by lightning"; an article or a word of degree may stand between."""
    if words[mark.last - 1] not in _HIT or words[mark.last : mark.last + 1] != ["by"]:
        return False
    return word_set("of_gunfire").isdisjoint(words[mark.last + 1 : mark.last + 4])
