"""Whether an extreme is one per head: "the highest rate", "87 per 100,000, the highest", "the rate was the highest"."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import RATES, measure_words
from onrecord.grammar.figures.per_head import bare_rate, opens_per_head, per_heads, sums_per_head
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.sentence.rivals_figures import clause_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, QuantityKind

_BESIDE_RATE = 4  # tokens from "87 per 100,000" to its superlative, whatever stands between
_BEHIND_RATE = 8  # the same with nothing but dates and commas between
_BARE = word_sets("definite", "before_noun")  # "the rate was": no "murder rate", no "solved rate"
_COMMA = 3  # tokens from a superlative back across ", its"
_PER_HEAD = 6  # tokens between a superlative and "per capita"
_JOINS = frozenset({",", ";", "—", "and", "but"})


def is_rate(scene: Scene, cue: Mark, measure: MeasureWords | None, last: int) -> bool:
    """Whether the superlative at a cue, whose words end before token `last`, is said of a figure per head."""
    if measure is not None and measure.measure == "clearance_rate":
        return False  # a percentage that is published, and none by residents
    deadly = scene.words[cue.first] in word_set("deadly") or scene.words[cue.last - 1] == "violent"
    if deadly and scene.word(cue.last) in word_set("deadliest_of"):
        return True  # places are called deadly or violent for their rate
    if measure is not None and measure.rate and _plain_beside(scene, cue):
        return True
    told = [q for q in scene.quantities if per_heads(q)]
    if told and _behind_a_count(scene, cue):
        told = [q for q in told if q.first < cue.first]
    if any(0 <= cue.first - q.last <= _BEHIND_RATE and _only_dates(scene, q.last, cue.first) for q in told):
        return True
    if any(-1 <= q.first - cue.last <= 3 for q in told) or _of_a_fraction(scene, cue):
        return True
    near = [
        c
        for c in scene.cues
        if c.row["cue"] == "per_head" and c.first >= cue.first - _PER_HEAD and c.last <= last + _PER_HEAD
        if not _of_a_standing(scene, last, c)
    ]
    if near or (opens_per_head(scene, cue.first) and clause_of(scene, cue.first - _COMMA) is None):
        return True  # "per head, deadlier than Reno, which had 53, its fewest since 2019": a count's
    return scene.word(cue.last) in RATES or _rate_was(scene, cue, measure)


def _of_a_fraction(scene: Scene, cue: Mark) -> bool:
    """ "Last year's, 39.5, was the lowest": no count has a part behind its point."""
    broken = [q.last for q in scene.quantities if q.kind is QuantityKind.COUNT and q.value % 1 and q.last < cue.first]
    return bool(broken) and word_sets("is_or_was", "figure_to_super").issuperset(scene.words[broken[-1] : cue.first])


def listed_per_head(scene: Scene, cue: Mark) -> MeasureWords | None:
    """ "The rate sank to a low of 525 rapes, robberies and arsons per 100,000": of the subject, which they make up."""
    at = cue.last + (scene.word(cue.last) == "of")
    number = next((q for q in scene.quantities if q.first == at and q.kind is QuantityKind.COUNT), None)
    if number is None or not sums_per_head(scene, number):
        return None
    mark = subject(scene, cue.first, figures=False)
    whole = mark if mark is not None and mark.last <= cue.first else None
    if whole is None:
        return MeasureWords(number.span, None)
    return replace(measure_words(scene, whole), rate=True)


def _of_a_standing(scene: Scene, last: int, per_head: Mark) -> bool:
    """ "The most murders of any city, but 40th per capita": the words belong to the place in another order."""
    ordinals = (q for q in scene.quantities if q.kind is QuantityKind.ORDINAL and q.first >= last)
    return any(q.last <= per_head.first <= q.last + 1 for q in ordinals)


def _rate_was(scene: Scene, cue: Mark, measure: MeasureWords | None) -> bool:
    """ "The rate was the highest", "a rate among the highest": of the rate, whatever has been counted before it."""
    at = bare_rate(scene, cue.first)
    if at is None or (measure is not None and scene.word(at - 1) not in _BARE):
        return False  # "the solved rate was the lowest"
    if scene.word(at - 2) == "at":
        return False  # "rose at a rate that was the highest"
    between = scene.words[at + 1 : cue.first]
    return between[:1] == ["among"] or not word_sets("be", "standing_verb").isdisjoint(between)


def _behind_a_count(scene: Scene, cue: Mark) -> bool:
    """ "277 homicides, a 26-year record, about 70 per 100,000": the record is that of the count before it."""
    if scene.word(cue.last) != "," and scene.word(cue.last + 1) != ",":
        return False
    counts = (q.last for q in scene.quantities if q.kind is QuantityKind.COUNT)
    return any(0 <= cue.first - last <= _BEHIND_RATE for last in counts)


def _only_dates(scene: Scene, first: int, last: int) -> bool:
    """ "87 per 100,000 residents in 2020, the highest": nothing else that is counted stands between."""
    if any(first < q.first < last and q.kind is QuantityKind.COUNT for q in scene.quantities):
        return False  # "998 per 100,000, or 2,998 vehicles, the most since 2015"
    if ";" in scene.words[first:last]:
        return False  # "45 per 100,000; Tulsa had the most murders"
    places = (mark for mark in scene.places if first < mark.first < last and mark.words.candidates)
    if any("," in scene.words[mark.last : last] for mark in places):
        return False  # "or St. Louis, at 62 per 100,000, or Reno, off a record year": of another place
    return last - first <= _BESIDE_RATE or not any(
        first <= mark.first < last and mark.row["form"] != "people" for mark in scene.measures
    )


def _plain_beside(scene: Scene, cue: Mark) -> bool:
    """ "Murder rate ... its highest count ever": a count named beside the superlative wins."""
    return scene.word(cue.last) not in word_set("running_noun")


def plain_count(scene: Scene, last: int) -> bool:
    """ "Its second-highest homicide count", "the third-lowest number": what the noun says, whatever its sister is.

    "The second-highest number of murders per capita" says at once of how many heads; `last` is where the noun begins.
    """
    noun = next((mark.last for mark in scene.measures if mark.first == last), last)
    at = next((at for at in (last, noun) if scene.word(at) in word_set("running_noun")), None)
    if at is None or opens_per_head(scene, last):
        return False
    near = [cue.first for cue in scene.cues if cue.row["cue"] == "per_head"] + [
        quantity.first for quantity in scene.quantities if per_heads(quantity)
    ]
    behind = [one for one in near if at < one <= at + _PER_HEAD]
    return not any(_JOINS.isdisjoint(scene.words[at:one]) for one in behind)
