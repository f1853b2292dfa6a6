"""Why the words of a reading claim nothing: they only ask, suppose, allow, propose or plan it, or poll people about it.

The checks run in a fixed order, and the first that finds something is the reason told.
"""

from __future__ import annotations

from collections.abc import Callable

from onrecord.grammar.figures.against_nothing import AGAINST_NOTHING
from onrecord.grammar.figures.as_a_rule import AS_A_RULE
from onrecord.grammar.figures.asks_how_many import asks_how_many, is_taken_for_granted
from onrecord.grammar.figures.awaited import is_awaited
from onrecord.grammar.figures.budgets import is_set_ahead
from onrecord.grammar.figures.changes_compared import HELD, compares_changes
from onrecord.grammar.figures.declined_cases import rank_of_share, share_declined, who_works
from onrecord.grammar.figures.kept_below import kept_below
from onrecord.grammar.figures.moods import MAY, NEAR, cues_before, may_move, paced
from onrecord.grammar.figures.moved_thing import moved_thing
from onrecord.grammar.figures.never_so_many import SELDOM, never_so_many
from onrecord.grammar.figures.no_count_of_it import NO_COUNT_OF_IT
from onrecord.grammar.figures.opinions import POLLS, is_opinion
from onrecord.grammar.figures.other_statistics import other_statistic
from onrecord.grammar.figures.outside import of_other_series
from onrecord.grammar.figures.revised import by_revision
from onrecord.grammar.figures.streaks import of_a_streak
from onrecord.grammar.figures.supposed import AHEAD, OPENS_IF, only_supposed, supposes_a_rise
from onrecord.grammar.figures.told_all_the_same import told_all_the_same
from onrecord.grammar.figures.weather import of_the_weather
from onrecord.grammar.numbers.number_kinds import SHARES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import Works, any_of, cues, needs, shapes, words
from onrecord.lexicon.load import word_set
from onrecord.model import Of, QuantityKind, Reading, Refusal, Shape

_FOLLOWS = frozenset({"follows", "followed", "after"})
_YEARS = 8  # tokens from a comparison to its "each", and from there to the years
_BEHIND = 2  # tokens from "300 more" to "people would"
_ORDERS = frozenset({Shape.RANK, Shape.EXTREME, Shape.COMPARISON})
_TURN_OUT = ["turn", "out", "to", "be"]
_WITHHELD = frozenset({"if", "may", "proposal", "plan"})  # cues of what is not told as a fact

Check = Callable[[Scene, Reading, int], Refusal | None]  # the token at which the reading begins


def claims_nothing(scene: Scene, reading: Reading, signs: int) -> Refusal | None:
    """Why the words claim nothing; None where they claim something. `signs` are those of the sentence and its shape."""
    at = scene.opens(reading.span)
    for check in _CHECKS.awake(signs):
        why = check(scene, reading, at)
        if why is not None:
            return why
    return None


@needs(cues("change"), shapes(Shape.CHANGE, *HELD))
def _of_changes(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.NO_MEASURE if compares_changes(scene, reading) else None


@needs(words("?"))
def _in_question(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    closing = next((word for word in scene.words[at:] if word in {"?", ".", "!"}), None)
    return Refusal.QUESTION if closing == "?" else None


@needs(words("how"))
def _only_asked(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.QUESTION if asks_how_many(scene, reading, at) else None


@needs(cues("except"))
def _of_the_rest(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Murders fell in every city but Reno": told of all places but one, and no figure of ours."""
    if reading.places or reading.shape in _ORDERS:
        return None
    clause = scene.clause[at]
    left_out = any(
        one.first <= mark.first < one.last and scene.clause[mark.first] == clause
        for one in scene.left_out
        for mark in scene.places
    )
    return Refusal.EXCEPTED if left_out else None


@needs(any_of(word_set("other_series")), shapes(Shape.CHANGE, Shape.EXTREME))
def _of_other_series(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    own = reading.rules == ("budget change",)  # "the president's budget would raise the ATF's budget"
    return Refusal.OTHER_STATISTIC if not own and of_other_series(scene, at) else None


@needs(any_of(POLLS | word_set("believes"), cues=["survey"], figures=SHARES))
def _polled(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    surveyed = "survey" in scene.kinds and reading.shape in {Shape.SHARE, Shape.VALUE}
    return Refusal.SURVEY if surveyed or is_opinion(scene, at) else None


@needs(words("likely"), shapes(Shape.CHANGE))
def _of_risk(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "50 percent less likely to be arrested": of two groups of people, not of two times."""
    stop = scene.behind(reading.span) - 1
    return Refusal.DIFFERENCE if "likely" in scene.words[stop : stop + 2] else None


@needs(any_of(word_set("fiction") | OPENS_IF | {"each", "every"}))
def _only_supposed(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.CONDITION if only_supposed(scene, at) else None


@needs(any_of({"each", "every"}), shapes(Shape.COMPARISON))
def _in_each_year(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Outpaced Reno in each of the previous five years": so many comparisons, and none of one year."""
    stop = scene.behind(reading.span)
    near = range(stop, min(stop + _YEARS, len(scene.words)))
    each = next((i for i in near if scene.word(i) in {"each", "every"} and scene.clause[i] == scene.clause[at]), None)
    if each is None or any(stop <= one.first < each for one in scene.cues if one.row["cue"] == "change"):
        return None  # "is twice Reno's, and thefts have risen every year"
    behind = scene.words[each : each + _YEARS]
    return Refusal.OTHER_STATISTIC if {"year", "years"} & set(behind) else None


@needs(words("total", "totals", "sum", "tally", "toll"), shapes(Shape.VALUE))
def _of_several_years(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "For a two-year total of 812", "the five-year toll was 3,104": the sum of years, and no one year's figure."""
    between = scene.words[max(0, at - 2) : at]
    linked = between[-1:] == ["of"] or not word_set("be").isdisjoint(between[-1:])
    spans = [one for one in scene.quantities if one.kind is QuantityKind.DURATION and one.grain == "year"]
    return Refusal.OTHER_SUM if linked and any(one.last == at - 2 and one.value > 1 for one in spans) else None


@needs(any_of(word_set("differences")), shapes(Shape.VALUE))
def _of_a_difference(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The difference between them was 144", "a gap of 31": by how much two figures lie apart, and no figure."""
    told = [i for i in range(at) if scene.words[i] in word_set("differences") and scene.clause[i] == scene.clause[at]]
    if not told or any(told[-1] < one.first < at for one in scene.quantities):
        return None
    between = scene.words[told[-1] + 1 : at]
    return Refusal.DIFFERENCE if between[:1] == ["of"] or not word_set("be").isdisjoint(between[-2:]) else None


@needs(any_of(word_set("awaits")))
def _only_awaited(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.CONDITION if is_awaited(scene, at) else None


@needs(words("instead", "rather", "place"), shapes(Shape.CHANGE, Shape.VALUE))
def _set_aside(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Rose 3 percent instead of falling 5", "rather than 900 murders": what the words put in its place.

    Behind a word for a mistake it is what is right: "wrongly put the total at 376 instead of 276".
    """
    at -= reading.shape is Shape.CHANGE and scene.word(at - 1) in {"the", "a", "an"}
    before = scene.words[max(0, at - 3) : at]
    aside = before[-2:] in (["instead", "of"], ["rather", "than"]) or before == ["in", "place", "of"]
    mended = not word_set("by_mistake").isdisjoint(scene.words[:at])
    return Refusal.CONDITION if aside and not (mended and before[-2] == "instead") else None


@needs(any_of(word_set("rumors") | word_set("jests")))
def _in_jest(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "The rumor of 900 murders", "the mayor joked that there were 9,000": told as no fact."""
    before = scene.words[max(0, at - NEAR) : at]
    rumored = before[-1:] == ["of"] and not word_set("rumors").isdisjoint(before[-2:-1])
    jested = before if {"but", ";", ",", "."}.isdisjoint(before) else ()  # behind these it is meant
    return Refusal.CONDITION if rumored or not word_set("jests").isdisjoint(jested) else None


@needs(cues("not"))
def _not_all(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """ "Not all crimes decreased", "not every crime": some did, and which of them is not told."""
    all_of = scene.word(at - 1) in {"all", "every"} and scene.word(at - 2) == "not"
    return Refusal.EXCEPTED if all_of else None


@needs(any_of(SELDOM | word_set("as_a_habit") | {"nobody", "no"}), shapes(Shape.VALUE, Shape.RATE))
def _never(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.CONDITION if never_so_many(scene, reading, at) else None


@needs(words("without"), shapes(Shape.VALUE, *_ORDERS))
def _counts_days(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    return Refusal.UNCOUNTED_NOUN if of_a_streak(scene, at) else None


@needs(any_of(AHEAD, cues=_WITHHELD))
def _not_as_a_fact(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Whether the words suppose, allow, propose or plan what they tell."""
    if reading.projected or _affirmed(scene, reading) or is_set_ahead(scene, reading) or _turns_out(scene, reading, at):
        return None
    if reading.shape is Shape.EXTREME and "may" in scene.kinds and _to_reach(scene, at):
        return Refusal.POSSIBILITY
    if scene.kinds.isdisjoint(_WITHHELD):
        return Refusal.POSSIBILITY if _inside(scene, reading, at) else None
    if reading.shape is Shape.CHANGE and may_move(scene, reading, at):
        return Refusal.POSSIBILITY
    supposed = [mark for mark in cues_before(scene, at, "if", NEAR) if not told_all_the_same(scene, mark, at)]
    if not reading.told and supposed and not cues_before(scene, at, "compare", 3):
        return Refusal.CONDITION
    before = [mark for mark in cues_before(scene, at, "may", MAY) if not told_all_the_same(scene, mark, at)]
    may = any(_governs(scene, mark, at) for mark in before) and not paced(scene, at)
    may = may and not is_taken_for_granted(scene, at)
    if (may and not reading.told and not _computed(scene, reading, at)) or _inside(scene, reading, at):
        return Refusal.POSSIBILITY
    if cues_before(scene, at, "proposal", NEAR):
        return Refusal.PROPOSAL
    plans = cues_before(scene, at, "plan", NEAR)
    plans = [one for one in plans if not (_of_a_year(scene, one.last, at) or told_all_the_same(scene, one, at))]
    plans = [one for one in plans if not (scene.word(one.first) == "will" and paced(scene, at))]
    return Refusal.PLAN if any(scene.segment[one.first] == scene.segment[at] for one in plans) else None


def _governs(scene: Scene, mark: Mark, at: int) -> bool:
    """ "It could fall", and "our goal would be this: 20 homicides", where a colon stands between."""
    ahead = scene.words[mark.last : at][:3] in (["this", ":"], ["be", "this", ":"])
    return ahead or scene.segment[mark.first] == scene.segment[at]


def _of_a_year(scene: Scene, first: int, last: int) -> bool:
    """ "The request follows a year in which 343 people were killed": what that year saw is no plan."""
    behind = (at for at in range(first, last) if scene.words[at] in _FOLLOWS)
    return any(scene.words[at + 1 : at + 3] == ["a", "year"] for at in behind)


def _to_reach(scene: Scene, at: int) -> bool:
    """ "It would take 30 more to match the record": a record that is not reached."""
    near = range(max(1, at - MAY), at)
    verbs = [i for i in near if scene.word(i) in word_set("reaches_record") and scene.word(i - 1) == "to"]
    return any(cues_before(scene, i, "may", NEAR) for i in verbs)


def _affirmed(scene: Scene, reading: Reading) -> bool:
    """ "They will say that 1992 was worse, and it was": what the same breath confirms is told as a fact."""
    at = scene.behind(reading.span)
    if scene.words[at : at + 2] != [",", "and"] or scene.word(at + 2) not in {"it", "they"}:
        return False
    ends = scene.word(at + 4)
    return scene.word(at + 3) in word_set("it_did") and (not ends or ends in word_set("phrase_end"))


def _turns_out(scene: Scene, reading: Reading, at: int) -> bool:
    """ "The drop will probably prove the largest ever", "will turn out to be": told of a change that has been."""
    if reading.of is not Of.CHANGE or reading.shape is not Shape.EXTREME or scene.kinds.isdisjoint({"plan"}):
        return False
    before = [word for word in scene.words[max(0, at - MAY - 1) : at] if word not in word_set("determiner")]
    proves = before[-1:] == ["prove"] or before[-3:] == ["prove", "to", "be"] or before[-4:] == _TURN_OUT
    return proves and "will" in before


def _computed(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Its rate would put it 20th", "one would have to go back to 1965": worked out, not supposed."""
    ranks = reading.shape in _ORDERS and scene.word(at) in word_set("ranks_it")
    return ranks or reading.rules == ("not since",)


def _inside(scene: Scene, reading: Reading, at: int) -> bool:
    """ "2,600 people will have been shot", "600 murders would be a record": the verb itself looks ahead."""
    if AHEAD.isdisjoint(scene.has):
        return False
    stop = scene.behind(reading.span)
    behind = scene.words[stop : stop + _BEHIND]
    verb = behind[:1] if reading.shape is Shape.VALUE else behind[1:] if behind[:1] == ["people"] else []
    if verb in (["would"], ["could"], ["might"]):
        return True
    return supposes_a_rise(scene, reading, at) or not AHEAD.isdisjoint(scene.words[at:stop])


_CHECKS: Works[Check] = Works(
    _of_changes,
    _in_question,
    _only_asked,
    _of_the_rest,
    _of_other_series,
    share_declined,
    rank_of_share,
    who_works,
    other_statistic,
    _polled,
    _of_risk,
    _in_each_year,
    _only_supposed,
    _of_a_difference,
    _of_several_years,
    _only_awaited,
    _set_aside,
    _in_jest,
    _not_all,
    _never,
    _counts_days,
    *NO_COUNT_OF_IT,
    kept_below,
    _not_as_a_fact,
    *AS_A_RULE,
    by_revision,
    moved_thing,
    of_the_weather,
    *AGAINST_NOTHING,
)
