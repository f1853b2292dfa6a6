"""A rate that its publisher prints in percent: "the clearance rate was 26 percent", "solved half of its murders"."""

from __future__ import annotations

from decimal import Decimal

from onrecord.frozen import replace
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.plain_figure import make_value
from onrecord.grammar.figures.subjects import subject
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.shares.offences_cleared import offence_of
from onrecord.grammar.words.opposites import OTHER_SIDE
from onrecord.lexicon.load import word_set, word_sets
from onrecord.model import MeasureWords, Operator, Quantity, QuantityKind, Reading, Refusal, Unit

_WHOLE = Decimal(100)  # percent
_UNSOLVED = 12  # tokens from a share to what was left of it
_NOUN = 5  # tokens from a share to the murders that it is of
_WHOLE_NOUN = 8  # tokens from "of" to the cases of which a share was solved
_KILLERS = 4  # tokens from a share to the killers who are caught
_CASES = 4  # tokens from a share to the cases told before, of which it is
_SOLVED = word_set("solved")
_HAS = frozenset({"have", "has", "had"})
_WITHOUT = frozenset({"no", "without"})  # "no arrests were made in 60 percent", "without solving half"
_AGAIN = "rate told before"  # the rule
_LISTS = frozenset({",", "and", "in"})
_OPEN = frozenset({"open", "cold"})
_BELOW = {
    **OTHER_SIDE,
    Operator.AT_LEAST: Operator.AT_MOST,
    Operator.AT_MOST: Operator.AT_LEAST,
    Operator.NEARLY: Operator.JUST_OVER,
    Operator.JUST_OVER: Operator.NEARLY,
}


def read_percent(scene: Scene, statement: int, quantity: Quantity, *, murders_told: bool = False) -> Reading | Refusal:
    """A percent that is a published rate's own value: "the clearance rate was 26 percent", "solved 46 percent".

    `murders_told` tells that the sentences before counted murders.
    """
    clears = [
        m
        for m in scene.company
        if m.row["class"] == "cleared" and scene.clause[m.first] == scene.clause[quantity.first]
    ]
    unsolved = _killers_caught(scene, statement, quantity)
    unsolved = unsolved or _left_unsolved(scene, statement, quantity, told=murders_told)
    if unsolved is not None:
        return unsolved
    mark = subject(scene, quantity.first)
    percent = mark is not None and mark.row["form"] == "percent"
    if not percent and clears and _of_other_things(scene, quantity):
        return Refusal.NO_MEASURE
    if not percent and not clears:
        percents = [m for m in scene.measures if m.row["form"] == "percent"]
        if not percents or not scene.far[quantity.first]:
            return Refusal.NO_MEASURE
        mark, percent = percents[0], True
    if percent and mark is not None:
        measure = measure_words(scene, mark)
    else:
        measure = MeasureWords(scene.span(clears[0].first, clears[0].last), "clearance_rate")
    return make_value(
        scene, statement, quantity, measure, quantity.first, quantity.last, unit=Unit.PERCENT, rule="published rate"
    )


def _caught_or_free(scene: Scene, quantity: Quantity) -> tuple[int, bool] | None:
    """ "Catching fewer than half the killers", "one killer in three goes free": where, and whether they are caught."""
    near = range(quantity.first, min(quantity.last + _KILLERS, len(scene.words)))
    killers = next((at for at in near if scene.words[at] in word_set("who_kills")), None)
    there = killers is not None and any(mark.first == killers + 2 for mark in scene.places)  # "killers in Tulsa"
    if killers is None or (not there and scene.word(killers + 1) in word_set("of_some_alone")):
        return None  # "60 percent of the killers who were caught", "half the killers in the novel"
    clause = scene.clause[quantity.first]
    for at in range(max(0, quantity.first - _KILLERS), min(killers + _UNSOLVED, len(scene.words))):
        if scene.clause[at] != clause:
            continue
        if scene.words[at] in word_set("catches"):
            return at, not _is_undone(scene, at)
        if scene.words[at] in {"away", "free"} and scene.word(at - 1) in word_set("goes_free"):
            return at, False
    return None


def _killers_caught(scene: Scene, statement: int, quantity: Quantity) -> Reading | None:
    """The rate of murders solved that the share of the killers who are caught comes to."""
    found = _caught_or_free(scene, quantity)
    if found is None or quantity.value >= _WHOLE:
        return None
    at, caught = found
    measure = MeasureWords(scene.span(at, at + 1), "clearance_rate")
    part = quantity if caught else _rest(quantity)
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, part, measure, first, last, unit=Unit.PERCENT, rule="killers caught")


def _rest(quantity: Quantity) -> Quantity:
    """What a share leaves over."""
    operator = _BELOW.get(quantity.operator, quantity.operator)
    return replace(quantity, value=_WHOLE - quantity.value, operator=operator)


def _of_other_things(scene: Scene, quantity: Quantity) -> bool:
    """ "The council cleared 53 percent of its agenda": of nothing that is counted here."""
    if scene.word(quantity.last) != "of":
        return False
    near = range(quantity.last, min(quantity.last + _WHOLE_NOUN, len(scene.words)))
    firsts = [one.first for one in (*scene.measures, *scene.company)] + [one.first for one in scene.quantities]
    firsts += [one.first for one in scene.periods if one.first <= quantity.last + 2]  # "the 62 percent of a year ago"
    named = any(at in near for at in firsts)
    return not named and word_set("cases_told").isdisjoint(scene.words[at] for at in near)


def said_again(scene: Scene, statement: int, quantity: Quantity, last: Reading | None, *, near: bool) -> Reading | None:
    """ "By 2020 the share had dropped to 54.4 percent": the rate that the sentences before told, at another time.

    `near` says whether they did. `last` is what the same sentence told right before: "the rate was 52 percent in 2022;
    in 2015 it was 61 percent".
    """
    if quantity.kind is not QuantityKind.PERCENT:
        return None
    if last is not None and _listed_with(scene, quantity, last):
        return make_value(
            scene, statement, quantity, last.measure, quantity.first, quantity.last, unit=Unit.PERCENT, rule=_AGAIN
        )
    start, measure = _told_before(scene, quantity, last)
    if any(start <= mark.first < quantity.first for mark in scene.measures) or (
        not start and (scene.measures or not near)
    ):
        return None
    if any(
        mark.first >= start and (scene.word(mark.last) != "to" or mark.last + 1 != quantity.first)
        for mark in scene.company
    ):
        return None  # but "the rate recovered to 54.4 percent" recovers no guns
    before = [at for at in range(start, quantity.first) if scene.clause[at] == scene.clause[quantity.first]]
    years = [one for one in scene.periods if one.last == quantity.first - 1 and scene.word(one.first - 1) == "in"]
    alone = any(one.first == 1 or (start and scene.word(one.first - 2) == ";") for one in years)
    if not alone and not any(scene.word(at) in word_set("that_share") for at in before):
        return None  # "in 1980, 72 percent" has nothing but its year
    if scene.word(quantity.last) == "of" or scene.word(quantity.first - 1) == "by":
        return None
    return make_value(
        scene, statement, quantity, measure, quantity.first, quantity.last, unit=Unit.PERCENT, rule=_AGAIN
    )


def _listed_with(scene: Scene, quantity: Quantity, last: Reading) -> bool:
    """ "It was 90 percent in 1965, 72 percent in 1980 and 76 percent in 1990": each of its year, behind the first."""
    if last.amount is None:
        return False
    years = {at for one in scene.periods for at in range(one.first, one.last)}
    between = range(last.amount.last, quantity.first)
    own = any(one.first == quantity.last + 1 for one in scene.periods) and scene.word(quantity.last) == "in"
    dated = any(at in years for at in between)
    return own and dated and all(at in years or scene.words[at] in _LISTS for at in between)


def _told_before(scene: Scene, quantity: Quantity, last: Reading | None) -> tuple[int, MeasureWords | None]:
    """The token behind the rate that the sentence itself told right before, and the rate; 0 where it told none."""
    if last is not None:
        return _behind_whole(scene, scene.behind(last.span)), last.measure
    percents = [one.last for one in scene.quantities if one.kind in SHARES and one.last < quantity.first]
    cleared = [mark for mark in scene.company if mark.row["class"] == "cleared" and mark.last < quantity.first]
    if not percents or not cleared:
        return 0, None
    words = MeasureWords(scene.span(cleared[-1].first, cleared[-1].last), "clearance_rate")
    return _behind_whole(scene, max(percents[-1], cleared[-1].last)), words


def _behind_whole(scene: Scene, at: int) -> int:
    """The token behind "of murders", where that stands at a token: "cleared 52 percent of murders"."""
    noun = at + 1 + (scene.word(at + 1) in word_set("before_whole"))
    whole = next((mark.last for mark in scene.measures if mark.first == noun), at)
    return whole if scene.word(at) == "of" else at


def is_part_solved(scene: Scene, quantity: Quantity) -> bool:
    """ "A third of the 260 homicides of 2018 were solved": a part, and no factor of the figure behind it."""
    if _caught_or_free(scene, quantity) is not None:
        return True
    if scene.word(quantity.last) != "of":
        return False
    if scene.word(quantity.first - 1) in _SOLVED:
        return True
    clause = scene.clause[quantity.first]
    if any(scene.clause[at] == clause and _left_over(scene, at) for at in range(quantity.last, len(scene.words))):
        return True
    verbs = [m.first for m in scene.company if m.row["class"] == "cleared" and m.first > quantity.last]
    return any(
        scene.clause[at] == clause and not {"were", "was", "are", "been"}.isdisjoint(scene.words[max(0, at - 3) : at])
        for at in verbs
    )


def read_part(scene: Scene, statement: int, quantity: Quantity, *, murders_told: bool = False) -> Reading | Refusal:
    """The published rate that a part of a figure is, which may be printed as a multiple."""
    part = replace(quantity, kind=QuantityKind.FRACTION, value=quantity.value * 100, unit=Unit.PERCENT)
    made = read_percent(scene, statement, part, murders_told=murders_told)
    clause = scene.clause[quantity.first]
    behind = [p for p in scene.periods if p.first >= quantity.last and scene.clause[p.first] == clause and not p.since]
    if not isinstance(made, Reading) or not behind:
        return made
    return replace(made, period=behind[0], against_period=None, against=False, rival=False)


def _left_over(scene: Scene, at: int) -> bool:
    """ "Went unsolved", "are still open", "never solved", "were not cleared", and no "unsolved murders"."""
    word = scene.words[at]
    if word in word_set("unsolved"):
        return not any(mark.first in (at, at + 1) for mark in scene.measures)
    if word in _OPEN:
        return scene.word(at - 1) in word_set("goes_unsolved") and scene.word(at + 1) in word_set("open_ends")
    return word in _SOLVED and not word_set("nots").isdisjoint(scene.words[max(0, at - 3) : at])


def _denied_before(scene: Scene, quantity: Quantity) -> int | None:
    """ "Have yet to make an arrest in 60 percent", "failed to solve two-thirds": the verb whose share is left over."""
    clause = scene.clause[quantity.first]
    for mark in scene.company:
        if mark.row["class"] != "cleared" or scene.clause[mark.first] != clause:
            continue
        near = 0 <= quantity.first - mark.last <= 1 and scene.word(quantity.first - 1) != "even"  # "not even half"
        if near and _is_undone(scene, mark.first):
            return mark.first
    return None


def _is_undone(scene: Scene, verb: int) -> bool:
    """ "Have yet to solve", "failed to clear", "could not solve": whether a verb's own words deny it.

    Not so "yet detectives solved", "the unit, not the FBI, solved" and "did not only solve".
    """
    at = verb - 1
    infinitive = scene.word(at) == "to"
    at -= infinitive
    if infinitive and scene.word(at) == "yet":
        return scene.word(at - 1) in _HAS
    while scene.word(at) in word_set("before_undone"):
        at -= 1
    return scene.word(at) in (word_sets("undone", "nots") if infinitive else word_set("nots") | _WITHOUT)


def _counted(scene: Scene, quantity: Quantity, *, alone: bool, told: bool) -> tuple[str, ...] | None:
    """The qualifiers of the rate that the cases near a share have: "gun" of gun murders, "nonfatal" of shootings.

    Of robberies and the like it has none yet: `offences_cleared` adds their offence.
    """
    inside = range(quantity.first, quantity.last)  # "two robberies in three"
    for mark in scene.measures:
        murders, nonfatal = mark.row["measure"] == "homicides", mark.row["qualifiers"] == "nonfatal"
        near = (
            mark.first in inside or 0 <= mark.first - quantity.last <= _NOUN or (alone and mark.last <= quantity.first)
        )
        if near and (murders or nonfatal):
            return tuple(filter(None, mark.row["qualifiers"].split("|")))
        if near and offence_of(mark.row["measure"]) is not None:
            return ()
    opened = scene.words[: quantity.first] if scene.word(0) == "of" else ["them"]
    if not told or word_set("cases_told").isdisjoint(opened):
        return None  # "of the jobs posted, 60 percent are open"
    nouns = scene.words[quantity.first : quantity.last + _CASES]
    return () if alone or not word_set("cases_told").isdisjoint(nouns) else None


def _left_unsolved(scene: Scene, statement: int, quantity: Quantity, *, told: bool) -> Reading | None:
    """ "Half of our murders go unsolved", "two in three killings": what is left over was cleared.

    `told` tells that the sentences before counted murders, so that these need not name them.
    """
    after = scene.word(quantity.last)
    alone = after in word_set("goes_unsolved")  # "43 percent were not solved": of the murders told before
    denied = _denied_before(scene, quantity)
    ours = after == "of" or quantity.kind is QuantityKind.FRACTION or alone or denied is not None
    if not ours or quantity.value >= _WHOLE:
        return None
    near = range(quantity.last, min(quantity.last + _UNSOLVED, len(scene.words)))
    at = denied if denied is not None else next((at for at in near if _left_over(scene, at)), None)
    if at is None:
        return None
    whole = _counted(scene, quantity, alone=alone, told=told)
    if whole is None:
        return None
    measure = MeasureWords(scene.span(at, at + 1), "clearance_rate", whole)
    first, last = quantity.first, quantity.last
    return make_value(scene, statement, _rest(quantity), measure, first, last, unit=Unit.PERCENT, rule="left unsolved")
