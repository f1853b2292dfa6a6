"""What the words of a measure stand for in their sentence: as counted, as a rate, as cleared."""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.done_with_cases import done_with
from onrecord.grammar.figures.federal_cases import names_body, of_another_agency
from onrecord.grammar.figures.finds_sellers import finds_sellers
from onrecord.grammar.sentence.closed_times import closes_a_time
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import CASES
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Quantity

RATES = frozenset({"rate", "rates"})  # "the burglary rate": by population, as a "murder rate" is
_SOLVED = 4  # tokens from "solved" to its murders, a number included
_PART_OF = 5  # tokens from "of" to the whole: "all but four of the city's own 38"
_ASSAULTS = (["assault"], ["assaults"])
_SEXUAL = (["sexual", "assault"], ["sexual", "assaults"])
_LAST = frozenset({"and", "or"})
_LISTS = _LAST | {",", "&"}
_SINGULAR = frozenset({"has", "is", "was"})
_HAD = frozenset({"has", "have", "had", "with"})
_TO_HAD = 8  # tokens from "has" to the crime behind "the state's second-highest rate of"
_CARS_STOLEN = frozenset({"car", "stolen"})
_COMPARED = frozenset({"more", "fewer", "less"})


def measure_words(scene: Scene, mark: Mark) -> MeasureWords:
    """The measure of a mark in the measures lane."""
    row = mark.row
    measure = row["measure"]
    traced = measure == "guns_recovered" and any(other.row["class"] == "traced" for other in scene.company)
    if traced or (measure == "guns_recovered" and finds_sellers(scene)):
        measure = "guns_traced"  # "found the origin of 410 guns seized"
    kin, loose, plain = measure.partition("?:")
    if loose and any(other.row["measure"] == kin for other in scene.measures):
        # "auto thefts fell 9 percent, thefts 3": told apart in one sentence, but not "a record, with 900 thefts"
        with_so_many = any(q.last == mark.first and scene.word(q.first - 1) == "with" for q in scene.quantities)
        measure = kin if with_so_many else plain
    elif loose and {one.row["class"] for one in scene.company} >= _CARS_STOLEN:
        measure = kin  # "cars were stolen at the second-highest rate, although the number of thefts fell"
    if measure == CASES:
        measure = done_with(scene, mark)
    if row["form"] == "near" and names_body(scene, kin):
        measure = plain
    if "sexual" in scene.has and scene.words[mark.first : mark.last] in _ASSAULTS and _of_sexual_ones(scene, mark):
        # "sexual assaults rose 11 percent, and nationally there were 3 percent more assaults"; else who can say
        measure = "rapes" if scene.word(mark.first - 1) in _COMPARED else ""
    if measure == "atf_agents" and of_another_agency(scene):
        measure = ""  # "the FBI has 13,500 special agents"
    return MeasureWords(
        scene.span(mark.first, mark.last),
        measure or None,
        tuple(filter(None, row["qualifiers"].split("|"))) if row["qualifiers"] else (),
        row["definition"] or None,
        rate=row["form"] == "rate" or (row["form"] == "noun" and _is_rate(scene, mark)),
        vague=row["form"] == "vague",
        home=row.get("home") or None,
    )


def _of_sexual_ones(scene: Scene, mark: Mark) -> bool:
    """Whether bare assaults stand behind sexual ones, and no other kind is told."""
    told = any(scene.words[at : at + 2] in _SEXUAL for at in range(mark.first))
    return told and "aggravated" not in scene.has


def _is_rate(scene: Scene, mark: Mark) -> bool:
    """ "The gun death rate", "the crude rate of gun deaths"; a clearance rate "of homicides" is of another kind."""
    if RATES.isdisjoint(scene.has):
        return False
    return scene.word(mark.last) in RATES or mark.first in behind_rates(scene)


@once
def behind_rates(scene: Scene) -> frozenset[int]:
    """Where the measures of "the rates of robbery, rape and arson" begin: each is counted per head."""
    found: list[Mark] = []
    for mark in scene.measures:
        if _is_headed(scene, mark) or (found and _is_listed(scene, found[-1], mark)):
            found.append(mark)
    return frozenset([mark.first for mark in found])


def _is_headed(scene: Scene, mark: Mark) -> bool:
    """ "The rate of robberies", "the rates for rape", and a name that says so itself: "rates of murder"."""
    if mark.row["form"] == "rate":
        return scene.word(mark.first) in RATES
    of = mark.first - 1 - (scene.word(mark.first - 1) in word_set("as_reported"))
    if scene.word(of - 1) not in RATES or any(other.last == mark.first - 1 for other in scene.measures):
        return False
    plain = scene.word(of) == "for" and scene.word(of - 2) in word_set("determiner")  # no "conviction rates for rape"
    return scene.word(of) == "of" or plain


def _is_listed(scene: Scene, before: Mark, mark: Mark) -> bool:
    """Whether a measure goes on with the list of the one before: "rates of robbery and arson", "of rape and of arson".

    "Has the highest rate of rape and violent crime has increased" tells of two things.
    """
    between = scene.words[before.last : mark.first]
    if between[-1:] == ["of"]:
        between = between[:-1]
    if not between or not _LISTS.issuperset(between):
        return False
    if between == [","]:
        closing = (i for i in range(mark.last, len(scene.words)) if scene.words[i] in _LAST)
        return scene.clause[next(closing, 0)] == scene.clause[mark.first]
    listed = "," not in between or scene.word(before.first - 1) == ","  # no "a high rate of rape, and arson is up"
    verb = scene.word(mark.last) in _SINGULAR and scene.word(before.first - 2) == "rate"
    return listed and not (verb and _is_had(scene, before.first))


def _is_had(scene: Scene, at: int) -> bool:
    """ "Has the highest rate of": the rate is no subject of what follows."""
    return not _HAD.isdisjoint(scene.words[max(0, at - _TO_HAD) : at])


def cleared_ones(scene: Scene, mark: Mark, words: MeasureWords) -> MeasureWords:
    """ "Solved 1,200 more murders", "solved more murders than in any year": those that were cleared."""
    before = range(max(0, mark.first - _SOLVED), mark.first)
    solves = [at for at in before if scene.words[at] in word_set("solves")]
    if words.measure != "homicides" or not solves or closes_a_time(scene.words, solves[-1]):
        return words
    return MeasureWords(words.span, "homicides_cleared", words.qualifiers)


def counted_ones(scene: Scene, quantity: Quantity, noun: Mark) -> MeasureWords:
    """ "329 murders have been cleared" counts the cleared ones, "of the 60 murders, 40 have been" does not."""
    words = measure_words(scene, noun)
    part = "of" in scene.words[max(0, quantity.first - _PART_OF) : quantity.first]
    if words.measure != "homicides" or part or not _were_solved(scene, noun.last):
        return words
    return replace(words, measure="homicides_cleared")


def _were_solved(scene: Scene, at: int) -> bool:
    """ "Have been cleared", "had already been solved"."""
    while scene.word(at) in word_set("have_been"):
        at += 1
    return scene.word(at - 1) == "been" and scene.word(at) in word_set("solves")
