"""Words of change that tell no trend: "the overall drop", "rose and fell", "cities where burglary fell fastest"."""

from __future__ import annotations

from onrecord.grammar.changes.ended_runs import comes_after, was_ended
from onrecord.grammar.changes.long_run import STRETCHES, over_many_years
from onrecord.grammar.figures.amounts import counts_changes, direction_of
from onrecord.grammar.figures.befell_more import BEFALLEN
from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.strangers import is_strange
from onrecord.grammar.sentence.from_a_norm import from_a_norm, from_several
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.share_of_change import shares_a_change
from onrecord.grammar.standing.no_such_change import is_without_like
from onrecord.grammar.standing.ranked_change import is_ranked
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import Quantity, QuantityKind

_HEADS = frozenset({"staff", "people"})  # forms of headcounts
_WHERE = frozenset({"where", "which"})
_BE = word_set("is_or_was")
_OF_AN_ORDER = frozenset({"behind", "short", "within", "somewhere"})
_THOSE = frozenset({"the", "those", "what", "its"})
_ASIDE = frozenset({",", "—", "–", "(", "-"})
_BEGINS = frozenset({"began", "begun", "started"})
_AVERAGE = 5  # tokens of "below the national average"
_NOUN = 4  # tokens from "than" to what is counted: "than the number of gun homicides"
_DATA = 3  # tokens from "crime" to the verb of "crime numbers are down", and no farther
_RUN = 6  # tokens from "after" to a change: "after two decades of steady decline"
_DATED = 4  # tokens from "a string of declines" to their time: "in robberies in 2015"
_TO_END = 9  # tokens from a change to the end of it: "the slide in American crime came to an end"
_CATEGORIES = 5  # tokens from a verb to "in most categories"
_BEFORE = 8  # tokens from "where" to the word of change: "cities where burglary fell"


def is_noun(scene: Scene, cue: Mark) -> bool:
    """ "The overall drop in crime", "the declining trend": behind a determiner a word of change is no verb."""
    if cue.row["cue"] != "change" or cue.row["form"] != "verb" or scene.word(cue.last) == "from":
        return False  # "an increase from 320" tells where it came from
    if scene.word(cue.first - 1) in word_set("determiner"):
        return True
    noun = any(other.first == cue.first and other.row["form"] == "noun" for other in scene.cues)
    if noun and scene.word(cue.first - 1) in {"despite", "amid"}:
        return True  # "violent crime fell, despite increase in murders"
    if noun and scene.word(cue.first - 1) == "of" and "straight" in scene.kinds:
        return True  # "after two straight years of increases"
    if noun and scene.word(cue.last) in {"in", "of"} and noun_after(scene, cue.last + 1) is not None:
        return True  # "a year marked by increases in gun violence"
    if (
        noun
        and scene.word(cue.first - 1) == ","
        and scene.word(cue.last) == "in"
        and not _starts_there(scene, cue.last)
    ):
        return True  # "homicides, decrease in cases being solved"
    named = any(mark.last == cue.first for mark in scene.measures)
    return noun and not named and scene.word(cue.first - 2) in word_set("determiner")


def _starts_there(scene: Scene, at: int) -> bool:
    """Whether words for a time or a place begin at a token or right behind it."""
    near = (at, at + 1)
    return any(one.first in near for one in scene.periods) or any(one.first in near for one in scene.places)


def to_and_fro(scene: Scene, cue: Mark) -> bool:
    """ "How killings rose and fell": up and down again, with no time between."""
    if cue.row["cue"] != "change" or "and" not in {scene.word(cue.last), scene.word(cue.first - 1)}:
        return False
    other = [
        one for one in scene.cues if one.row["cue"] == "change" and 1 in {one.first - cue.last, cue.first - one.last}
    ]
    return any(direction_of(one)[0] is not direction_of(cue)[0] for one in other)


def _done_for(scene: Scene, cue: Mark) -> bool:
    """ "Residents are suing the city for falling under the minimum": what somebody is blamed for, and no movement."""
    blamed = scene.word(cue.first - 1) == "for" and scene.word(cue.first).endswith("ing")
    return blamed and not any(mark.first <= cue.last + 1 and mark.last > cue.last for mark in scene.measures)


def told_otherwise(scene: Scene, cue: Mark) -> bool:
    """Whether the words only name places by a change, rank it, share it out, or leave open what moved."""
    if scene.words[cue.first] in word_set("falls") and _has_its_place(scene, cue.last):
        return True
    if cue.row["form"] == "verb" and scene.word(cue.first - 1) == "record":
        return True  # "the city's homicide record fell in 2017": it was broken
    if only_names(scene, cue) or of_some(scene, cue) or shares_a_change(scene, cue) or _loses_them(scene, cue):
        return True
    own = scene.word(cue.last) in word_set("possessives") and is_strange(scene, cue.last + 1)
    if own and cue.row["form"] == "verb":
        return True  # "has struggled to shed its reputation for violence"
    if (cue.row["value"] == "rose sharply" and _tops_out(scene, cue.last)) or _only_begins(scene, cue):
        return True
    if over_many_years(scene, cue) or _done_for(scene, cue):
        return True
    if cue.row["value"] == "held" and scene.word(cue.last) in word_set("limits_a_denial"):
        return True  # "murders didn't move much", "didn't move below 500"
    if scene.word(cue.first) == "lost" and cue.last - cue.first == 1 and not _has_lost(scene, cue):
        return True
    return is_ranked(scene, cue) or is_without_like(scene, cue) or has_ended(scene, cue)


def _has_its_place(scene: Scene, at: int) -> bool:
    """ "Its rate falls behind Reno's", "fell short of that", "falls between those of the two years before it"."""
    among = scene.word(at) == "between" and scene.word(at + 1) in _THOSE
    return among or scene.word(at) in _OF_AN_ORDER


def _only_begins(scene: Scene, cue: Mark) -> bool:
    """ "The decrease in murder began two decades ago": when a change began, and of no one year."""
    if scene.has.isdisjoint(_BEGINS) or not any(c.first == cue.first and c.row["form"] == "noun" for c in scene.cues):
        return False
    behind = range(cue.last, min(cue.last + _TO_END, len(scene.words)))
    at = next((i for i in behind if scene.words[i] in _BEGINS and scene.clause[i] == scene.clause[cue.first]), None)
    return at is not None and word_set("another_clause").isdisjoint(scene.words[cue.last : at])


def _tops_out(scene: Scene, at: int) -> bool:
    """ "Spiked in 1980, at 10.2", "spiked in 1991 — at 9.8": how high the peak was, and not how steep the way."""
    at += scene.word(at) == "in"
    time = next((period for period in scene.periods if period.first == at), None)
    if time is None:
        return False
    at = time.last + (scene.word(time.last) in _ASIDE)
    return scene.word(at) == "at" and any(quantity.first == at + 1 for quantity in scene.quantities)


def has_ended(scene: Scene, cue: Mark) -> bool:
    """ "After a decade of decline", "the long slide in crime came to an end": a change that goes on no more."""
    if cue.row["cue"] != "change":
        return False
    if _behind_years(scene, cue.first):
        return True
    noun = cue.row["form"] == "noun" or any(c.first == cue.first and c.row["form"] == "noun" for c in scene.cues)
    return noun and (_ends_behind(scene, cue) or _ended_without_time(scene, cue))


def _ended_without_time(scene: Scene, cue: Mark) -> bool:
    """ "Rose in 2016, ending a string of declines", "part of a string of five drops": of years that nobody names."""
    counted = next((one for one in scene.quantities if counts_changes(scene, one, cue)), None)
    dated = any(cue.last <= one.first <= cue.last + _DATED for one in scene.periods)
    at = cue.first if counted is None else counted.first
    if scene.word(at - 1) == "of" and scene.word(at - 2) in word_set("stretch_noun"):
        return counted is None or not comes_after(scene, at)
    return counted is None and not dated and was_ended(scene, at)


def _ends_behind(scene: Scene, cue: Mark) -> bool:
    behind = range(cue.last, cue.last + _TO_END)
    return any(scene.clause[at : at + 1] == [scene.clause[cue.first]] and _ends(scene, at) for at in behind)


def _behind_years(scene: Scene, at: int) -> bool:
    """ "After a decade of", "after years of steady"; "after three years of" tells a run."""
    before = range(max(0, at - _RUN), at)
    if not {"after", "of"}.issubset(scene.words[before.start : at]):
        return False
    counted = {near for one in scene.quantities for near in range(one.first, one.last) if scene.word(one.first) != "a"}
    return any(scene.word(near) in STRETCHES and near not in counted for near in before)


def _ends(scene: Scene, at: int) -> bool:
    """ "Ended", "is over", "came to an end"."""
    word, before = scene.word(at), scene.word(at - 1)
    return word in word_set("has_stopped") or (word == "over" and before in _BE) or (word == "end" and before == "an")


def _has_lost(scene: Scene, cue: Mark) -> bool:
    """ "The force has lost officers"; what "gets lost", or is "a fact lost on most", is a point that was made."""
    nouns = (mark for mark in scene.measures if mark.first >= cue.last)
    return any(mark.row["measure"] == "sworn_officers" or mark.row["form"] in _HEADS for mark in nouns)


def _loses_them(scene: Scene, cue: Mark) -> bool:
    """ "And lost more cars to thieves than Reno": who lost them did not fall."""
    if scene.word(cue.last) not in word_set("degree_of_count"):
        return False
    return any(mark.first == cue.last + 1 and mark.row["class"] in BEFALLEN for mark in scene.company)


def of_some(scene: Scene, cue: Mark) -> bool:
    """ "Crime rose in most categories", "fell in several types": told of parts that the words do not name."""
    behind = scene.words[cue.last : cue.last + _CATEGORIES]
    if scene.word(cue.first - 1) in word_set("categories"):
        return True  # "most crime categories fell"
    return behind[:1] == ["in"] and not word_set("categories").isdisjoint(behind)


def only_names(scene: Scene, cue: Mark) -> bool:
    """ "Ten cities where burglary fell fastest": the words name places and tell of none."""
    return not scene.has.isdisjoint(_WHERE) and any(
        (scene.word(at) == "where" or scene.words[at - 1 : at + 1] == ["in", "which"])
        and scene.word(at - 1 - (scene.word(at) == "which")) in word_set("field_noun")
        and scene.clause[at] == scene.clause[cue.first]
        for at in range(max(0, cue.first - _BEFORE), cue.first)
    )


def told_of_another(scene: Scene, head: Mark, cue: Mark) -> bool:
    """ "Based on population, per-capita numbers fell", "used crime stats and counted 34, down": of other numbers.

    So is "higher than the homicide rate and has come down less", where the noun behind "than" is not what came down.
    """
    if _only_likened(scene, head, cue):
        return True
    between = scene.words[head.last : cue.first]
    if ":" in between and _of_its_own(scene, cue):
        return True
    if len(between) > _DATA and between[0] in word_set("data_nouns"):
        return True
    return "," in between[:1] and not word_set("plain_numbers").isdisjoint(between)


def _of_its_own(scene: Scene, cue: Mark) -> bool:
    """ "Homicides in Reno: The sky is not falling", "tempers are rising": a subject that is nothing counted."""
    at = cue.first - 1
    while scene.word(at) in word_sets("be", "before_verb"):
        at -= 1
    return is_strange(scene, at)


def of_share(scene: Scene, start: Quantity) -> bool:
    """ "Gun cases are a third of the work, up from 23 percent": the share went up, and no count."""
    return start.kind is QuantityKind.PERCENT and not any(mark.row["form"] == "percent" for mark in scene.measures)


def past_an_average(scene: Scene, cue: Mark) -> bool:
    """ "Fell below the national average": held against that, and not against the year before."""
    if from_a_norm(scene, cue.last) or from_several(scene, cue.last):
        return True
    return scene.word(cue.last) in word_set("past_a_level") and "rate" in scene.words[cue.last : cue.last + _AVERAGE]


def to_a_top(scene: Scene, cue: Mark) -> bool:
    """ "Dropped to their lowest total in 50 years": the order is told, and the move with it."""
    at = cue.last + 1 + (scene.word(cue.last + 1) in word_set("before_extreme"))
    return scene.word(cue.last) == "to" and any(
        one.first == at and one.row["cue"] in {"super", "record"} for one in scene.cues
    )


def than_another(scene: Scene, cue: Mark) -> bool:
    """ "The rate is higher than that of Detroit": beside another place or another thing, and no change."""
    return _than_a_place(scene, cue) or _than_a_thing(scene, cue)


def _than_a_place(scene: Scene, cue: Mark) -> bool:
    if scene.word(cue.last) != "than" or any(scene.far[one.first] for one in scene.periods):
        return False
    return any(scene.far[one.first] and not one.words.here and one.first > cue.last for one in scene.places)


def _than_a_thing(scene: Scene, cue: Mark) -> bool:
    """ "The suicide rate is higher than the homicide rate"."""
    subject = next((mark.row for mark in reversed(scene.measures) if mark.last <= cue.first), None)
    other = _behind_than(scene, cue.last)
    if subject is None or other is None:
        return False
    return (subject["measure"], subject["qualifiers"]) != (other.row["measure"], other.row["qualifiers"])


def _behind_than(scene: Scene, than: int) -> Mark | None:
    """What is counted right behind a "than"."""
    near = range(than + 1, than + 1 + _NOUN) if scene.word(than) == "than" else ()
    return next((mark for mark in scene.measures if mark.first in near), None)


def _only_likened(scene: Scene, head: Mark, cue: Mark) -> bool:
    thans = (at for at in range(max(0, head.first - _NOUN), head.first) if _behind_than(scene, at) is head)
    return any(thans) and "and" in scene.words[head.last : cue.first]


def heads_line(scene: Scene, cue: Mark) -> bool:
    """ "Murders in Tulsa up again", "Murder up; robbery and burglary down": all that a line or its part says."""
    at = cue.first
    place = next((mark for mark in scene.places if mark.last == at and scene.word(mark.first - 1) == "in"), None)
    at = place.first - 1 if place is not None else at
    nouns = [mark for mark in scene.measures if mark.last <= at and mark.row["form"] == "noun"]
    if not nouns or nouns[-1].last != at:
        return False
    first = nouns[-1].first
    if len(nouns) > 1 and scene.words[nouns[-2].last : first] == ["and"]:
        first = nouns[-2].first
    return scene.word(first - 1) in word_set("opens_part_of_line") | {""}
