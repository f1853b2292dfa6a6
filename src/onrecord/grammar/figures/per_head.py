"""Whether the words before a figure speak of a rate: "87 per 100,000, the highest", "the rate rose 3 percent"."""

from __future__ import annotations

from onrecord.grammar.figures.counted_nouns import noun_after
from onrecord.grammar.figures.measure_words import RATES, behind_rates
from onrecord.grammar.figures.subjects import subject_marks
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Quantity, QuantityKind

_TO_NOUN = 3  # tokens from a degree to its noun: "higher overall number"
_BASES = frozenset({"basis", "terms"})
_CRIMES = frozenset({"noun", "rate"})
_PARTS = frozenset({"and", "but", ",", ";", "there"})
_JOINS = frozenset({",", "and", "or"})
_SEVERAL = 2  # crimes of a list
_TO_A_RATE = frozenset({"to", "a", "rate", "of"})
_TO_ITS_END = frozenset({",", "in"})  # what may stand between a change and the "to" of its end, with its time
_TO_RATE = 6  # tokens from a "rate" to the standing that it has
_OPENING = 2  # tokens of "on a" before "per-capita basis"


def per_heads(quantity: Quantity) -> bool:
    """ "87 per 100,000", and the "per 100,000" that stands apart from its number."""
    if quantity.kind is QuantityKind.RATE:
        return quantity.per is not None and quantity.per > 1
    return quantity.kind is QuantityKind.PER and quantity.value > 1


def bases_apart(scene: Scene) -> list[Quantity]:
    """The "per 100,000" of a sentence that stand apart from a number: "robberies per 100,000 people"."""
    return [one for one in scene.quantities if one.kind is QuantityKind.PER and per_heads(one)]


def counts_heads(scene: Scene, mark: Mark) -> bool:
    """Whether a measure stands inside a figure per head, or right before its "per": "5.3 murders per 100,000"."""
    return any(per_heads(q) and q.first <= mark.last <= q.last for q in scene.quantities)


def noun_of_rate(scene: Scene, quantity: Quantity) -> Mark | None:
    """The noun behind a number; not "crimes" behind what they are: "the robbery rate was 102 crimes per 100,000"."""
    noun = noun_after(scene, quantity.last)
    if noun is None or noun.row["measure"] != "index_crimes":
        return noun
    told = (one for one in subject_marks(scene) if one.last <= quantity.first and one.row["form"] in _CRIMES)
    return None if any(_PARTS.isdisjoint(scene.words[one.last : quantity.first]) for one in told) else noun


def opens_per_head(scene: Scene, at: int) -> bool:
    """ "Per capita, robberies fell", "on a per-capita basis, it was the worst year": said of all behind it."""
    for cue in scene.cues:
        if cue.row["cue"] != "per_head" or cue.last > at or scene.clause[cue.first] != scene.clause[at]:
            continue
        end = cue.last + (scene.word(cue.last) in _BASES)
        sized = next((one for one in scene.quantities if one.first == end + 1 and scene.word(end) == "of"), None)
        end = end if sized is None else sized.last  # "for its population of 2.6 million, Nevada had more"
        opens = cue.first <= _OPENING or scene.word(cue.first - 1) in {",", ";", "but", "and"}
        if scene.word(end) == "," and opens:
            return True
    return False


def ends_per_head(scene: Scene, last: int) -> bool:
    """ "Fell 3 percent to 506 per 100,000", "rose in 2014, to a rate of 310 per 100,000": the end tells what moved."""
    rated = next((q for q in scene.quantities if q.first >= last and per_heads(q)), None)
    if rated is None or scene.clause[rated.first] != scene.clause[last - 1]:
        return False
    to = next((at for at in range(last, rated.first) if scene.words[at] == "to"), None)
    if to is None or not _TO_A_RATE.issuperset(scene.words[to : rated.first]):
        return False
    told = {at for one in scene.periods for at in range(one.first, one.last)}
    told |= {at for one in scene.places for at in range(one.first, one.last)}
    start = next((q for q in scene.quantities if q.first >= last and scene.word(q.first - 1) == "from"), None)
    told |= set(range(start.first - 1, start.last)) if start is not None else set()
    return all(at in told or scene.words[at] in _TO_ITS_END for at in range(last, to))


def moves_per_head(scene: Scene, mark: Mark, change: Mark) -> bool:
    """ "The number of murders per capita fell", "the rate of 39 murders per 100,000 was down": no count moved."""
    if mark.last > change.first or scene.clause[mark.first] != scene.clause[change.first]:
        return False
    told = (cue for cue in scene.cues if cue.row["cue"] == "per_head")
    return counts_heads(scene, mark) or any(mark.last <= cue.first < change.first for cue in told)


def of_a_rate(scene: Scene, mark: Mark, head: Mark) -> bool:
    """ "Has the highest rate of rape and violent crime has increased": one of them has, the other is of the rate."""
    if RATES.isdisjoint(scene.has):
        return False
    rates = behind_rates(scene)
    return mark.first in rates and head.first not in rates


def sums_per_head(scene: Scene, number: Quantity) -> bool:
    """ "525 rapes, robberies and assaults per 100,000 people": a figure per head of several crimes together."""
    base = next((one.first for one in bases_apart(scene) if one.first > number.last), None)
    if base is None or number.kind is not QuantityKind.COUNT:
        return False
    listed = [mark for mark in scene.measures if number.last <= mark.first < base]
    told = {at for mark in listed for at in range(mark.first, mark.last)}
    joined = all(at in told or scene.words[at] in _JOINS for at in range(number.last, base))
    return len(listed) >= _SEVERAL and joined


def rate_before(scene: Scene, at: int) -> bool:
    """Whether a figure per so many heads ends before a token, in its sentence."""
    return any(per_heads(quantity) and quantity.last <= at for quantity in scene.quantities)


def names_a_count(scene: Scene, first: int, last: int) -> bool:
    """ "A higher overall number of killings than Reno", "a larger toll": what the noun behind the degree says."""
    near = range(first + 1, min(first + _TO_NOUN, last))
    at = next((at for at in near if scene.word(at) in word_set("running_noun")), None)
    return at is not None and all(scene.word(i) in word_set("plain_kind") for i in range(first + 1, at))


def heads_told(scene: Scene, first: int, stop: int) -> bool:
    """ "Fewer murders per 100,000 people than Reno", "than Reno for every 100,000 people": heads, in its clause."""
    clause = scene.clause[first]
    bases = (one for one in scene.quantities if one.kind is QuantityKind.PER and first <= one.first < stop)
    return any(per_heads(one) and scene.clause[one.first] == clause for one in bases)


def counts_anew(scene: Scene, first: int) -> bool:
    """ "17 per 100,000, and it had more murders than Reno": a clause of its own, with who has so many."""
    lead = scene.segment.index(scene.segment[first])
    joined = {"and", "but"}.isdisjoint(scene.words[lead : lead + 2])
    return not joined and scene.word(first - 1) in word_set("had_a_count") | {"has", "have"}


def rate_is_told(scene: Scene, at: int) -> bool:
    """ "While the rate rose 3 percent in the nation, it fell 5 in Ohio": a bare "the rate" stands before a token."""
    if RATES.isdisjoint(scene.words[:at]):
        return False
    percents = {i for mark in scene.measures if mark.row["form"] == "percent" for i in range(mark.first, mark.last)}
    paces = (cue for cue in scene.cues if cue.row["cue"] == "projection")
    percents |= {i for cue in paces for i in range(cue.first, cue.last)}  # "at that rate"
    return any(scene.words[i] in RATES and i not in percents for i in range(at))


def rate_since(scene: Scene, first: int, last: int) -> bool:
    """ "Crime fell 2 percent; the rate, 366 per 100,000, was down 3": a bare "the rate" opens the later clause."""
    if "rate" not in scene.has or scene.clause[first - 1] == scene.clause[last - 1]:
        return False
    here = [at for at in range(first, last) if scene.clause[at] == scene.clause[last - 1]]
    return any(scene.words[at] == "rate" and scene.word(at - 1) in {"the", "its", "their"} for at in here)


def bare_rate(scene: Scene, at: int) -> int | None:
    """Where the "rate" of "the rate was the highest" stands, near before a token and with no comma between; or None."""
    if RATES.isdisjoint(scene.has):
        return None
    found = next((i for i in range(at - 1, max(0, at - _TO_RATE) - 1, -1) if scene.words[i] in RATES), None)
    return None if found is None or "," in scene.words[found:at] else found


def in_another_place(scene: Scene, at: int) -> bool:
    """ "972 robberies per 100,000 residents in St. Louis and 826 in Tulsa", "and 826 in the latter"."""
    if scene.word(at) not in {"in", "for"}:
        return False
    return scene.word(at + 2) in {"former", "latter"} or any(mark.first == at + 1 for mark in scene.places)
