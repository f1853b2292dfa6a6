"""Which word of change an amount measures: "down 12 percent", "a 9 percent rise", "+47%", "186 more than"."""

from __future__ import annotations

from onrecord.grammar.figures.cuts import cut_by
from onrecord.grammar.figures.declined_cases import no_fall
from onrecord.grammar.figures.levels_of_rates import is_level
from onrecord.grammar.figures.restated_amounts import percent_below, restated
from onrecord.grammar.figures.signed import signed
from onrecord.grammar.figures.staff_moves import SHORT, of_staff, staff_moved
from onrecord.grammar.figures.told_of_things import officers_lost
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.far_years import off_a_top
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, Quantity, QuantityKind

AMOUNTS = {QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.COUNT, QuantityKind.POINTS}
_LABELS = frozenset({"—", "–", ":"})
_NO_AMOUNT = frozenset({"to", "over", "above"})  # "fell to 21", "a 35 percent rise over 86": what it comes to or from
_REACH = 5  # tokens between a change and its amount, adverbs included
_FEW = 2  # tokens between a number and the changes that it counts: "three straight annual declines"
_GAP = 12  # the same with every place and date between them
_ON_THE_WAY = 5  # tokens of "are on their way"
_A_TIME = frozenset({"a", "an", "half"})
_WITH_VERBS = frozenset({"up", "down", "off"})
_PUTS = frozenset({"put", "puts", "putting"})
_REFUSING = frozenset({"decline", "declines", "declined", "declining"})
_TO_AT = 12  # tokens from "the rise" to the percent that it is put at
_TO_BY = 8  # tokens from "exceeds" to its "by 262"
_BEFORE_ITEM = frozenset({"|", "—", "–", "“"})
_TO_COLON = 5  # tokens from "two more" to its colon
_TO_FATE = 6  # tokens from people to what befell them


@once
def changes(scene: Scene) -> list[Mark]:
    """Every word of change that stands outside the words that only attribute."""
    found = [cue for cue in scene.cues if cue.row["cue"] == "change" and not scene.hidden[cue.first]]
    if not _WITH_VERBS.isdisjoint(scene.has):
        inside = _inside_verbs(scene)
        found = [cue for cue in found if cue.first not in inside and not no_fall(scene, cue)]
    return found if _REFUSING.isdisjoint(scene.has) else [cue for cue in found if not refuses(scene, cue)]


def _inside_verbs(scene: Scene) -> set[int]:
    """ "Picked up 40 guns", "pulled off the street": a particle of what befell something tells of no change."""
    verbs = (mark for mark in scene.company if mark.row["role"] == "verb")
    return {at for mark in verbs for at in range(mark.first + 1, mark.last)}


def refuses(scene: Scene, cue: Mark) -> bool:
    """ "Police officers declined to comment", "prosecutors declined 302 cases" tell of no fall."""
    word, behind = scene.words[cue.first], scene.words[cue.last : cue.last + 4]
    if word not in _REFUSING or (word in {"decline", "declines"} and behind[:1] == ["in"]):
        return False  # "officials told of declines in robberies"
    if no_fall(scene, cue) or not word_set("declines_it").isdisjoint(behind):
        return True  # "the office declined our request"
    return behind[:1] == ["to"] and scene.word(cue.last + 1) in word_set("declined_to")


def direction_of(cue: Mark) -> tuple[Direction, bool]:
    """Which way a word of change points, and whether steeply."""
    value = cue.row["value"].split()
    return Direction(value[0]), "sharply" in value


def _between(scene: Scene, left: int, right: int) -> bool:
    """Whether only little words, a place or a date stand between; before "by" who says it may, too."""
    by = scene.word(right - 1) == "by"
    told = by and scene.word(right - 2) == ","
    apart = [at for at in range(left, right) if not (told and scene.hidden[at])]  # "fell, police said, by 2 percent"
    if right < left or len(apart) - told >= _GAP:
        return False
    little, marked = word_set("auxiliary"), _placed_or_dated(scene)
    gap = [at for at in apart if at not in marked]
    if by:  # "also fell, by 2 percent", "declined, too, by 2 percent", "fell in Ohio by 2"
        gap = [at for at in gap if scene.word(at) not in {",", "too"} and not (at + 1 in marked and _opens(scene, at))]
    return len(gap) <= _REACH and all(scene.word(at) in little for at in gap)


def _of_what(scene: Scene, cue: Mark, amount: Quantity) -> bool:
    """ "A rise in robberies of 12 percent": what is counted between a noun of change and the "of" of its amount.

    A bracket without figures is none of both: "in violent crime (murder, rape and robbery) of 2 percent".
    """
    of, noun = amount.first - 1, cue.last + 1
    if cue.row["form"] != "noun" or scene.word(of) != "of" or scene.word(cue.last) != "in":
        return False
    nouns = (noun, noun + 1) if scene.word(noun) in word_set("as_reported") else (noun,)  # "in overall violent crime"
    told = [mark.last for mark in scene.measures if mark.first in nouns]
    return any(last == of or _is_bracket(scene, last, of) for last in told)


def _is_bracket(scene: Scene, first: int, last: int) -> bool:
    """Whether two tokens enclose words in brackets, and no figure among them."""
    if scene.word(first) != "(" or scene.word(last - 1) != ")" or ")" in scene.words[first : last - 1]:
        return False
    return not any(first < one.first < last for one in scene.quantities)


def _opens(scene: Scene, at: int) -> bool:
    """ "In Ohio", "during 2014", "across the state": whether a word opens a place or a time."""
    return scene.word(at) in word_set("opens_place_or_time")


@once
def _placed_or_dated(scene: Scene) -> frozenset[int]:
    """The tokens of places and of words for times."""
    return frozenset(
        [at for lane in (scene.places, scene.periods) for one in lane for at in range(one.first, one.last)]
    )


_ENDS = frozenset({"from", "to"})  # words before one end of a change


def cue_of(scene: Scene, amount: Quantity) -> tuple[Mark, int, int] | None:
    """The change that an amount measures, and the tokens of both together."""
    if is_level(scene, amount):
        return None
    for cue in changes(scene):
        word = scene.word(cue.last)
        if cue.last <= amount.first and (_between(scene, cue.last, amount.first) or _of_what(scene, cue, amount)):
            if scene.word(amount.first - 1) in _NO_AMOUNT or (
                amount.kind is QuantityKind.COUNT and (word in {"to", "from"} or _is_level(scene, cue, amount))
            ):
                continue
            if amount.kind is QuantityKind.COUNT and cue.row["form"] == "verb" and not _takes_count(scene, cue, amount):
                continue
            return cue, cue.first, amount.last
    placed = _placed_at(scene, amount)
    if placed is not None:
        return placed, amount.first, amount.last
    moved = staff_moved(scene, amount)
    if moved is not None:
        return moved, min(amount.first, moved.first), max(amount.last, moved.last)
    apart = restated(scene, amount, changes(scene))
    if apart is not None:
        return apart
    for told in (signed(scene, amount), cut_by(scene, amount)):
        if told is not None:
            return told, told.first, amount.last
    for cue in changes(scene):
        if (
            amount.last <= cue.first <= amount.last + 3
            and cue.row["form"] == "noun"
            and scene.word(amount.first - 1) not in _ENDS  # "up from 319 — a jump of 45 percent"
            and not counts_changes(scene, amount, cue)
            and (_adjectives(scene, amount.last, cue.first) or _labelled(scene, amount, cue.first))
            and not word_set("be") & set(scene.words[amount.last : cue.first])  # "Austin's 25 were a drop of half"
        ):
            return cue, amount.first, cue.last
    return None


def counts_changes(scene: Scene, quantity: Quantity, cue: Mark) -> bool:
    """ "After seven declines", "three straight increases": so many changes, one a year, and no change by so much."""
    if quantity.kind is not QuantityKind.COUNT or cue.row["cue"] != "change" or quantity.value <= 1:
        return False
    between = scene.words[quantity.last : cue.first] if 0 <= cue.first - quantity.last <= _FEW else None
    return between is not None and scene.words[cue.first].endswith("s") and word_set("in_a_row").issuperset(between)


def _is_level(scene: Scene, cue: Mark, amount: Quantity) -> bool:
    """ "An increase over the 478 of 2015", "back up over 400", "a dip below 60": what it came from or to, no amount."""
    if scene.word(cue.last) in word_set("past_a_level"):
        return True
    based = scene.word(amount.first - 1) == "the" and scene.word(amount.first - 2) in _NO_AMOUNT
    return based or scene.word(cue.first - 1) == "back"


def _takes_count(scene: Scene, cue: Mark, amount: Quantity) -> bool:
    """ "Fell by 21", "lost nearly 600 officers": a verb and its amount; "fell to 21" is another thing."""
    direct = scene.words[cue.first] in word_set("moves_staff") and of_staff(scene, amount)
    direct = direct and officers_lost(scene, amount) is None
    particle = scene.words[cue.last - 1] in {"up", "down"}
    return direct or particle or scene.word(amount.first - 1) == "by" or scene.word(cue.last) == "by"


def _placed_at(scene: Scene, amount: Quantity) -> Mark | None:
    """ "Put the rise in murders at nearly 9 percent", "which puts the decline at 17 percent"."""
    if amount.kind is not QuantityKind.PERCENT or scene.word(amount.first - 1) != "at":
        return None
    nouns = [cue for cue in changes(scene) if cue.row["form"] == "noun" and 1 <= amount.first - cue.last <= _TO_AT]
    put = bool(nouns) and scene.words[nouns[-1].first - 1 : nouns[-1].first] in (["the"], ["that"], ["its"])
    put = put and scene.word(nouns[-1].first - 2) in _PUTS and nouns[-1].last == amount.first - 1
    return nouns[-1] if nouns and (put or scene.word(nouns[-1].last) in {"in", "of"}) else None


def _adjectives(scene: Scene, first: int, last: int) -> bool:
    stops = word_set("no_adjective")
    return all(scene.word(at) not in stops and not _is_dash(scene, at) for at in range(first, last))


def _labelled(scene: Scene, amount: Quantity, noun: int) -> bool:
    """ "16 percent — The drop from 2016": a line that opens with the figure and says behind a dash what it is."""
    between = scene.words[amount.last : noun]
    return amount.first == 0 and not _LABELS.isdisjoint(between[:1]) and between[1:] in (["the"], ["a"])


def _is_dash(scene: Scene, at: int) -> bool:
    """ "56 robberies - a drop from 64": a hyphen with a space before it, as one types a dash."""
    return scene.word(at) == "-" and scene.tokens[at - 1].end < scene.tokens[at].start


def more_of(scene: Scene, amount: Quantity) -> tuple[Direction, int, int] | None:
    """ "186 more", "five fewer homicides", "13% above", "exceeds that by 262": the direction and the tokens."""
    if scene.word(amount.first - 1) == "by":
        for cue in scene.cues:
            beats = cue.row["cue"] == "beat" or (cue.row["cue"] == "more" and cue.row["form"] == "level")
            beats = beats and 0 <= amount.first - cue.last <= _TO_BY
            if beats and scene.segment[cue.first] == scene.segment[amount.first]:
                return Direction.ROSE if cue.row["value"] == ">" else Direction.FELL, cue.first, amount.last
    if off_a_top(scene.words, amount):
        return Direction.FELL, amount.first, amount.last + 1
    for cue in scene.cues:
        if cue.row["cue"] != "more" or (
            scene.words[cue.first : cue.last] == ["under"] and not percent_below(scene, amount)
        ):
            continue
        if cue.first != amount.last and not _short_by(scene, amount, cue):
            continue
        if cue.row["form"] == "level" and scene.words[cue.first] == "over" and amount.kind is not QuantityKind.PERCENT:
            continue
        counted = scene.words[cue.first] == "more" and amount.kind is QuantityKind.COUNT
        if counted and (_besides(scene, cue) or _added(scene, amount, cue) or announces(scene, amount)):
            return None
        if scene.words[cue.first] == "extra" and any(
            mark.first == cue.last and mark.row["class"] == "officer" for mark in scene.company
        ):
            return None  # "1,300 extra officers" work a day
        if scene.word(cue.last) in {"people", "residents"} and not _befell(scene, cue.last):
            return None  # "with a million more people"
        return Direction.ROSE if cue.row["value"] == ">" else Direction.FELL, amount.first, cue.last
    return None


def announces(scene: Scene, amount: Quantity) -> bool:
    """ "Two more, quickly: robberies, 848", "one more number: 12": items that are told behind the colon."""
    opens = amount.first == 0 or scene.word(amount.first - 1) in _BEFORE_ITEM
    opens = opens and scene.word(amount.last) == "more"
    return opens and ":" in scene.words[amount.last : amount.last + _TO_COLON]


def _short_by(scene: Scene, amount: Quantity, cue: Mark) -> bool:
    """ "Four murders shy of the record", "60 officers fewer than in 2009": a noun between an amount and its word."""
    fewer = is_difference(scene, cue.first)
    if not (fewer or scene.word(cue.first) in SHORT) or amount.kind is not QuantityKind.COUNT:
        return False
    nouns = [mark for mark in scene.company if mark.row["class"] == "officer"] if fewer else []
    return any(mark.first == amount.last and mark.last == cue.first for mark in (*scene.measures, *nouns))


def is_difference(scene: Scene, at: int) -> bool:
    """ "Fewer than in 2009" behind a count and its noun; "more than a decade ago" is none."""
    if scene.word(at) not in {"more", "fewer"} or scene.word(at + 1) != "than" or scene.word(at + 2) in _A_TIME:
        return False
    return not any(one.first <= at < one.last or at < one.first <= at + 2 for one in scene.quantities)


def _besides(scene: Scene, cue: Mark) -> bool:
    """ "Twelve more were hit": people besides those told before, and no more than at another time."""
    behind = [at for at in range(cue.last, len(scene.words)) if scene.clause[at] == scene.clause[cue.first]]
    than = any(c.row["cue"] == "compare" and c.first in behind for c in scene.cues)
    sent = word_set("on_the_way").intersection(scene.word(at) for at in behind[:_ON_THE_WAY])
    if sent and scene.word(cue.last) in word_set("be"):
        return not than  # "20 more are on their way", "before 20 more were sent"
    return _befell(scene, cue.last - 1) and not than


def _added(scene: Scene, amount: Quantity, cue: Mark) -> bool:
    """ "Three on Saturday and two more on Sunday", "added 12 more in June": they go on with what is counted up."""
    if "than" in scene.words[cue.last :] or True in scene.far[amount.first :]:
        return False
    if scene.word(amount.first - 1) in word_set("adds"):
        return True
    before = (one for one in scene.quantities if one.kind is QuantityKind.COUNT and one.last < amount.first)
    joined = scene.word(amount.first - 1) == "and"
    return joined and any(scene.clause[one.first] == scene.clause[amount.first] for one in before)


def _befell(scene: Scene, at: int) -> bool:
    """Whether something befell the people at a token: "12 more people were shot"."""
    return any(mark.row["role"] == "verb" and at < mark.first <= at + _TO_FATE for mark in scene.company)
