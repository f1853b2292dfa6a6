"""One figure against another: "more than Dallas and Tulsa combined", "three times Chicago's", "above 2019".

Where the other figure is printed ("beating the 9,800 of 2018") both are values, too.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.comparisons.and_another import and_another, of_nearer_word
from onrecord.grammar.comparisons.beats_no_figure import beats_no_figure, is_owned_figure, may_better
from onrecord.grammar.comparisons.factor_base import base_at, base_of_place
from onrecord.grammar.comparisons.held_paces import of_a_percentage
from onrecord.grammar.comparisons.other_thing import other_thing, set_beside, told_of_both
from onrecord.grammar.comparisons.rivals import target
from onrecord.grammar.comparisons.sides import make_comparison, to_an_average
from onrecord.grammar.comparisons.sizes import BY_A_HAIR
from onrecord.grammar.figures.befell_more import befell_none
from onrecord.grammar.figures.cuts import CUTS
from onrecord.grammar.figures.told_twice import is_behind_both
from onrecord.grammar.sentence.against_years import of_years
from onrecord.grammar.sentence.asides import behind_aside
from onrecord.grammar.sentence.exceptions import left_out_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.more_than_any import ever_had, range_behind
from onrecord.grammar.standing.ranked_change import change_before, end_of
from onrecord.grammar.standing.than_then import of_no_one_time, of_nothing
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.opposites import OTHER_SIDE
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, End, Of, Operator, QuantityKind, Reading, Refusal, Shape

SIGNS = frozenset({"more", "beat", "equal"})  # what wakes the rule
_DEGREES = word_set("bare_degree")
_ASIDE = 9  # tokens of ", I regret to say,"
_PAIR = 3  # tokens of a score: "24-17"
_OWN_NOUN = 3  # tokens from "the nation's" to its "increase"
_NEVER = 8  # tokens from "never" to "more": "never before had Chicago seen as many"
_TARGET = 14  # tokens from a word that compares to "any year"
_BEFORE = frozenset({",", "and", "but"})  # between a figure and a verb: "its rate, 17.5, exceeded Reno's"
_AS = frozenset({"as", "equal"})  # "as many as in 2012" compares; "the same as in 2012" says that nothing moved
_MATCHED = ["most", "closely"]
_NEARLY = frozenset({"almost", "nearly"})
_TO_OTHER = 12  # tokens from "as many" or "more" to what it is held against
_NEAR = 4  # tokens behind a word of order or the other side


def in_words(scene: Scene, statement: int, taken: set[int]) -> Iterator[Reading]:
    """Comparisons without a number: "more homicides than", "ahead of", "below those of", "higher than in 2019".

    `taken` are tokens that serve an extreme or a rank already.
    """
    for cue in [one for one in scene.cues if one.row["cue"] in SIGNS]:
        told = scene.word(cue.first) == "behind" and taken & set(range(cue.first - _TARGET, cue.first))
        if scene.hidden[cue.first] or cue.first in taken or told or not _compares(scene, cue):
            continue
        than = _than(scene, cue)
        things = other_thing(scene, cue, than)
        if things is not None:
            yield from _of_things(scene, statement, cue, *things)
            continue
        places, period, combine, last = base_at(scene, than) or base_of_place(scene, than) or target(scene, than)
        if not places and (period is None or (of_years(period) and "combined" not in scene.kinds)):
            continue  # "higher than in the past three years" is no sum of them
        if not places and "combined" in scene.kinds and _with_another(scene, last):
            continue  # "than in 2016 and 2017 combined": a sum, and not more than the first
        no_time = not places and of_no_one_time(scene, cue, last)
        if scene.word(than) == "either" and all(one.here for one in places):
            continue  # "a worse rate than either city's": than each of the two told before
        if no_time or befell_none(scene, cue.first) or of_nearer_word(scene, cue, than):
            continue
        if _has_printed_figure(scene, cue, than, last) or _by_score(scene, last) or _of_its_change(scene, last):
            continue
        if to_an_average(scene, last) and of_a_percentage(scene, cue.first):
            continue
        if any(q.kind is QuantityKind.MULTIPLE and q.first in _by(scene, last) for q in scene.quantities):
            continue  # "outnumbered Reno's by two to one": a factor that is read already
        made = make_comparison(
            scene, statement, cue.first, last, _operator(scene, cue), places, period, combine, None, None
        )
        if may_better(scene, cue):
            made = replace(made, rules=("more or better",))
        change = change_before(scene, cue)
        if change is not None:  # "the rise here was larger than those in Reno"; a larger drop is a lower change
            other = OTHER_SIDE.get(made.operator) if made.operator and end_of(change) is End.LOWEST else None
            made = replace(made, of=Of.CHANGE, operator=other or made.operator)
        unmoved = made.operator is Operator.EQUAL and not places and scene.word(cue.first) not in _AS
        yield replace(made, shape=Shape.CHANGE, direction=Direction.HELD, operator=None) if unmoved else made
        yield from _goes_on(scene, made, last)


def _goes_on(scene: Scene, made: Reading, last: int) -> Iterator[Reading]:
    """What is told of the same place behind a comparison that ends at a token: of other things, or beside others."""
    if (another := and_another(scene, made, last)) is not None:
        yield another
    again = _than_again(scene, last) if made.against_places else None
    if again is not None:
        others, _, joined, end = target(scene, again)
        if others:
            yield replace(made, span=scene.span(again - 1, end), against_places=tuple(others), combine=joined)


def _of_things(scene: Scene, statement: int, cue: Mark, first: Mark, second: Mark) -> Iterator[Reading]:
    """ "More robberies than rapes in 2014": of two things, where the words tell of these two alone."""
    if told_of_both(scene, first, second):
        told = _operator(scene, cue)
        made = make_comparison(scene, statement, cue.first, second.last, told, [], None, None, None, None)
        yield set_beside(scene, made, first, second)


def _with_another(scene: Scene, last: int) -> bool:
    """Whether "and" and another time stand behind the one that ends before a token."""
    at = last + 1 + (scene.word(last + 1) == "in")
    return scene.word(last) == "and" and any(period.first == at for period in scene.periods)


def _by(scene: Scene, last: int) -> set[int]:
    """Where a "by" stands behind the words that end at token `last`, the mark of an owner between."""
    return {at for at in (last, last + 1) if scene.word(at) == "by"}


def _than_again(scene: Scene, at: int) -> int | None:
    """ "Higher than Reno's and, I regret to say, than Mesa's": where another rival begins behind a second "than"."""
    at += scene.word(at) == "'s"
    if scene.word(at) not in {"and", "or"}:
        return None
    at = behind_aside(scene, at + 1, _ASIDE)
    return at + 1 if scene.word(at) == "than" else None


def _by_score(scene: Scene, last: int) -> bool:
    """ "Beat Detroit 24-17", "edged Tulsa, 3 to 2": a game."""
    at = last + (scene.word(last) == ",")
    pair = scene.words[at : at + 3]
    return len(pair) == _PAIR and pair[0].isdecimal() and pair[1] in {"-", "–", "to"} and pair[2].isdecimal()


def _of_its_change(scene: Scene, at: int) -> bool:
    """ "Outpaced the nation's increase": two changes are held against each other, and no counts."""
    owned = "'s" in (scene.word(at), scene.word(at - 1))
    ranked = "category" in scene.words[at : at + _TARGET]  # "outpaced Reno in the category of increases"
    if not (owned or ranked):
        return False
    behind = range(at, at + (_OWN_NOUN if owned else _TARGET))
    return any(cue.row["cue"] == "change" and cue.row["form"] == "noun" and cue.first in behind for cue in scene.cues)


def _than(scene: Scene, cue: Mark) -> int:
    """Where the other side begins: "more carjackings in Reno in May than in all of 2018", "as many in May as"."""
    behind = range(cue.last, min(cue.last + _TARGET, len(scene.words)))
    link = "as" if cue.row["form"] == "many" else "than"
    than = (at + 1 for at in behind if scene.words[at] == link and scene.clause[at] == scene.clause[cue.first])
    bare = scene.words[cue.first] in _DEGREES and cue.last - cue.first == 1  # "lower last year than in 2011"
    return next(than, cue.last) if cue.row["form"] in {"count", "many"} or bare else cue.last


def words_refusal(scene: Scene, cue: Mark) -> Refusal | None:
    """Why words that compare tell no comparison; None for other words and for those of a number ("more than 20")."""
    inside = any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities)
    if inside or cue.row["cue"] not in SIGNS:
        return None
    if not _compares(scene, cue):
        return Refusal.HAS_NUMBER if _beside_number(scene, cue) else Refusal.NO_THAN
    places, period, _, _ = target(scene, cue.last)
    return Refusal.PRINTED if places or period is not None else Refusal.NO_RIVAL


def _beside_number(scene: Scene, cue: Mark) -> bool:
    """ "20 percent higher than", "300 more than"; not "its rate, 24, is below Reno's", which is told of the number."""
    verb = scene.word(cue.first - 1)
    apart = (
        verb in word_set("be") | {"but"}
        or (verb == "and" and is_owned_figure(scene, cue.first - 1))
        or (verb == "," and cue.row["form"] in {"level", "count"} and not is_behind_both(scene, cue.first))
    )
    ends = (cue.first,) if apart else (cue.first, cue.first - 1)
    return any(one.last in ends and one.kind is not QuantityKind.DURATION for one in scene.quantities)


def _operator(scene: Scene, cue: Mark) -> Operator:
    """The operator of the cue, with its hedge ("almost as many as")."""
    before = scene.word(cue.first - 1)
    if cue.row["cue"] != "equal":
        told = Operator(cue.row["value"])
        if scene.word(cue.last) == "by" and not word_set("be").isdisjoint(
            scene.words[max(0, cue.first - 2) : cue.first]
        ):
            return OTHER_SIDE.get(told, told)  # "was surpassed by that of 2003"
        slight = cue.row["cue"] == "more" and bool(
            word_set("slightly") & {before, *scene.words[cue.first : cue.last]}  # "a shade under the 40 of 2016"
        )
        return BY_A_HAIR[told] if slight else told
    if before in _NEARLY:
        return Operator.NEARLY
    if before in {"about", "roughly", "around"} or (before == "exactly" and scene.word(cue.first - 2) in _NEARLY):
        return Operator.ABOUT
    return Operator(cue.row["value"])


def _no_comparison(scene: Scene, cue: Mark) -> bool:
    """ "The chart below shows", "the most closely matched rises were in Ohio"."""
    shows = scene.word(cue.first - 1) in word_set("shown_figures") and scene.word(cue.last) in word_set("shows_them")
    halved = scene.word(cue.last) == "than" and scene.word(cue.last + 1) in CUTS  # "more than cut in half"
    shows = shows or halved or range_behind(scene, cue) is not None  # "than in each year from 2016 to 2018"
    return shows or scene.words[cue.first - 2 : cue.first] == _MATCHED or _of_a_quality(scene, cue)


def _of_a_quality(scene: Scene, cue: Mark) -> bool:
    """ "More diffuse than in the '90s", "more troubling than the toll in Reno": a quality, and no count or rate."""
    if scene.word(cue.last + 1) != "than" or cue.row["form"] != "count":
        return False
    counted = any(mark.first == cue.last for mark in (*scene.measures, *scene.company))
    word = scene.word(cue.last)
    return not counted and (word.endswith("ing") or word in word_set("no_degree_of_crime"))


def _compares(scene: Scene, cue: Mark) -> bool:
    kind, form = cue.row["cue"], cue.row["form"]
    if kind not in SIGNS or scene.word(cue.first - 1) == "or" or _no_comparison(scene, cue):
        return False  # "cities of 250,000 or more"
    to = kind == "more" and scene.word(cue.last) == "to" and scene.word(cue.first) != "likelier"
    if to or (kind == "equal" and scene.word(cue.last) == "for"):
        return False  # "had more to say than Reno", "is tied for third in the nation"
    if "never" in scene.words[max(0, cue.first - _NEVER) : cue.first] or _of_nothing(scene, cue.first):
        return False  # "has never had more homicides than New York"
    if any(c.row["cue"] == "record" and c.first == cue.last and scene.word(c.first) == "a" for c in scene.cues):
        return False  # "just short of a record"
    apposed = kind == "beat" and (scene.word(cue.first - 1) in _BEFORE or is_owned_figure(scene, cue.first))
    if (not apposed and _beside_number(scene, cue)) or left_out_of(scene.left_out, cue) is not None:
        return False
    if any(quantity.first <= cue.first < quantity.last for quantity in scene.quantities):
        return False
    if (kind == "beat" and beats_no_figure(scene, cue)) or _a_pace(scene, cue):
        return False
    if any(q.first == cue.last and q.kind is QuantityKind.ORDINAL for q in scene.quantities):
        return False  # "passed its 60th homicide"
    word = scene.words[cue.first]
    if word in word_set("takes_an_object") and scene.word(cue.last) in word_set("no_object"):
        return False
    if form == "many":
        return "as" in scene.words[cue.last : cue.last + _TO_OTHER] and not any(
            q.last == cue.first and q.kind in {QuantityKind.MULTIPLE, QuantityKind.FRACTION} for q in scene.quantities
        )
    behind = scene.words[cue.last : cue.last + _NEAR]
    if (
        ("ever" in scene.has and ever_had(scene, cue) is not None)  # "more than this city had ever lost": an extreme
        or any(c.row["cue"] == "anyyear" and cue.last <= c.first <= cue.last + _TARGET for c in scene.cues)
        or "any" in behind
        or _than_any(scene, cue)
        or "every" in scene.words[cue.first : cue.last + 2]
    ):
        return False
    if kind == "more" and (form == "count" or word in _DEGREES) and cue.last - cue.first == 1:
        return "than" in scene.words[cue.last : cue.last + _TO_OTHER]
    return not (word in {"over", "passing", "topping", "tops"} and cue.last - cue.first == 1)


def _of_nothing(scene: Scene, at: int) -> bool:
    """ "Nothing was worse than the summer of 2016", "of five cities none fared worse than in 2015"."""
    return any(scene.clause[i] == scene.clause[at] and of_nothing(scene, i, at) for i in range(at))


def _a_pace(scene: Scene, cue: Mark) -> bool:
    """ "Solved them more quickly than Denver"."""
    return scene.word(cue.last).endswith("ly") and scene.word(cue.last + 1) == "than"


def _than_any(scene: Scene, cue: Mark) -> bool:
    """ "More gun deaths per capita than any other states", "than those in any other state": against a whole field."""
    behind = range(cue.last, min(cue.last + _TARGET, len(scene.words)))
    thans = [at + 1 + (scene.word(at + 1) == "those") for at in behind if scene.words[at] == "than"]
    return any(scene.word(at + (scene.word(at) == "in")) in {"any", "every"} for at in thans)


def _of_a_place(scene: Scene, cue: Mark, last: int) -> bool:
    """ "Below Memphis's 47", "above the national 5.3", "more than Reno's 386": the figure of the place they name."""
    at = last + (scene.word(last) == "'s")
    if at == last and "rate" not in scene.kinds and all(q.kind is not QuantityKind.RATE for q in scene.quantities):
        return False
    figure = next((one for one in scene.quantities if one.first == at), None)
    place = scene.words[cue.first] != "ahead" and any(
        cue.last <= mark.first and last - 1 <= mark.last <= last for mark in scene.places
    )
    return figure is not None and place and figure.kind in {QuantityKind.COUNT, QuantityKind.RATE}


def _has_printed_figure(scene: Scene, cue: Mark, than: int, last: int) -> bool:
    if base_at(scene, than) is not None or base_of_place(scene, than) is not None:
        return False  # "fewer than the 302 of 2016": by its year, too
    if scene.words[last : last + 2] == [",", "when"]:
        return False  # "higher than in 2013, when the city had 41": by its year, with the figure told in passing
    if _of_a_place(scene, cue, last):
        return False  # "below Memphis's 47", "above the national 5.3": which place had more is told, too
    return any(
        cue.last <= quantity.first <= last + _NEAR
        and quantity.kind in {QuantityKind.COUNT, QuantityKind.RATE, QuantityKind.PERCENT}
        and scene.segment[quantity.first] == scene.segment[cue.last - 1]
        for quantity in scene.quantities
    )
