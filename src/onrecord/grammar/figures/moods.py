"""What a sentence does with a figure: states it, denies it, projects it, or asks, supposes and plans it.

Questions, conditions, plans and opinion polls claim nothing. A negation turns a claim, a pace projects it.
"""

from __future__ import annotations

from bisect import bisect_right

from onrecord.frozen import replace
from onrecord.grammar.figures.asks_how_many import asks_how_many, is_taken_for_granted
from onrecord.grammar.figures.awaited import is_awaited
from onrecord.grammar.figures.budgets import is_set_ahead
from onrecord.grammar.figures.called_untrue import called_untrue
from onrecord.grammar.figures.never_so_many import never_so_many
from onrecord.grammar.figures.opinions import is_opinion
from onrecord.grammar.figures.other_statistics import other_statistic
from onrecord.grammar.figures.outside import of_other_series
from onrecord.grammar.figures.told_all_the_same import told_all_the_same
from onrecord.grammar.sentence.holds_now import holds_now
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.top_years import NAMED_YEAR
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Operator, QuantityKind, Reading, Refusal, Shape

_NEAR = 26  # tokens that a condition or a plan governs to its right
_MAY = 6  # tokens that "would" and "could" govern
_BEHIND = 2  # tokens from "300 more" to "people would"
_VERB = 6  # tokens from a verb to the change that it tells of
_HAS = frozenset({"has", "have"})
_HAVING = [["we", "have"], ["they", "have"]]
_AHEAD = frozenset({"will", "would", "could", "might"})
_NONE_EVER = frozenset({"never", "nobody", "no"})
_ORDERS = frozenset({Shape.RANK, Shape.EXTREME, Shape.COMPARISON})
_TOPS = frozenset({Shape.RANK, Shape.EXTREME})  # what "far from the" denies
_RULES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.POINTS})
_WITHHELD = frozenset({"if", "may", "proposal", "plan"})  # cues of what is not told as a fact
_MOODS = frozenset({"not", "projection"})  # cues of what is denied or only expected
_MOVES = frozenset({Shape.CHANGE, Shape.COMPARISON})
_OWN_NOT = (("not since",), ("beside another place",))  # rules that read the "not" themselves
_KNOWN = word_set("known_change")
_SEES = word_set("sees_change")
_PACE = 4  # tokens between "on pace for" and what it comes to
_NOT = 3  # tokens between a negation and what it denies


def _token_at(scene: Scene, character: int) -> int:
    at = bisect_right(scene.ends, character)
    return min(at, len(scene.tokens) - 1)


def _before(scene: Scene, at: int, cue: str, reach: int) -> list[Mark]:
    return _cues_before(scene, at, cue, reach) if cue in scene.kinds else []


def _cues_before(scene: Scene, at: int, cue: str, reach: int) -> list[Mark]:
    return [
        mark
        for mark in scene.cues
        if mark.row["cue"] == cue
        and not _in_date(scene, mark.first)
        and 0 <= at - mark.last <= reach
        and scene.clause[mark.first] == scene.clause[at]
    ]


def _of_the_rest(scene: Scene, at: int) -> bool:
    """ "Murders fell in every city but Reno": told of all places but one, and no figure of ours."""
    clause = scene.clause[at]
    return any(
        one.first <= mark.first < one.last and scene.clause[mark.first] == clause
        for one in scene.left_out
        for mark in scene.places
    )


def _in_date(scene: Scene, at: int) -> bool:
    """ "Through May" is a month and no doubt."""
    return any(period.first <= at < period.last for period in scene.periods)


def claims_nothing(scene: Scene, reading: Reading) -> Refusal | None:
    """Why the words claim nothing: they only ask, suppose, plan or poll. None where they claim something."""
    at = _token_at(scene, reading.span.start)
    if _in_question(scene, at) or asks_how_many(scene, reading, at):
        return Refusal.QUESTION
    if scene.left_out and not reading.places and reading.shape not in _ORDERS and _of_the_rest(scene, at):
        return Refusal.EXCEPTED
    if reading.shape in {Shape.CHANGE, Shape.EXTREME} and of_other_series(scene, at):
        return Refusal.OTHER_STATISTIC
    if (other := other_statistic(scene, reading, at)) is not None:
        return other
    if ("survey" in scene.kinds and reading.shape in {Shape.SHARE, Shape.VALUE}) or is_opinion(scene, at):
        return Refusal.SURVEY
    if reading.shape is Shape.CHANGE and "likely" in scene.has and _of_risk(scene, reading):
        return Refusal.DIFFERENCE
    if _supposed(scene) or is_awaited(scene, at) or (reading.shape is Shape.CHANGE and _set_aside(scene, at)):
        return Refusal.CONDITION
    if "not" in scene.kinds and _not_all(scene, at):
        return Refusal.EXCEPTED
    if not scene.has.isdisjoint(_NONE_EVER) and never_so_many(scene, reading, at):
        return Refusal.CONDITION
    return _not_as_a_fact(scene, reading, at)


def _not_as_a_fact(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Whether the words suppose, allow, propose or plan what they tell."""
    if _affirmed(scene, reading) or is_set_ahead(scene, reading):
        return None
    if reading.shape is Shape.EXTREME and "may" in scene.kinds and _to_reach(scene, at):
        return Refusal.POSSIBILITY
    if scene.kinds.isdisjoint(_WITHHELD):
        return Refusal.POSSIBILITY if _inside(scene, reading, at) else None
    supposed = [mark for mark in _before(scene, at, "if", _NEAR) if not told_all_the_same(scene, mark, at)]
    if not reading.told and supposed and not _before(scene, at, "compare", 3):
        return Refusal.CONDITION
    before = [mark for mark in _before(scene, at, "may", _MAY) if not told_all_the_same(scene, mark, at)]
    may = any(scene.segment[mark.first] == scene.segment[at] for mark in before) and not _paced(scene, at)
    may = may and not is_taken_for_granted(scene, at)
    if (may and not reading.told and not _computed(scene, reading, at)) or _inside(scene, reading, at):
        return Refusal.POSSIBILITY
    if _before(scene, at, "proposal", _NEAR):
        return Refusal.PROPOSAL
    planned = any(scene.segment[mark.first] == scene.segment[at] for mark in _before(scene, at, "plan", _NEAR))
    return Refusal.PLAN if planned else None


def _to_reach(scene: Scene, at: int) -> bool:
    """ "It would take 30 more to match the record": a record that is not reached."""
    near = range(max(1, at - _MAY), at)
    verbs = [i for i in near if scene.word(i) in word_set("reaches_record") and scene.word(i - 1) == "to"]
    return any(_before(scene, i, "may", _NEAR) for i in verbs)


def _affirmed(scene: Scene, reading: Reading) -> bool:
    """ "They will say that 1992 was worse, and it was": what the same breath confirms is told as a fact."""
    if "and" not in scene.has:
        return False
    at = _token_at(scene, reading.span.end - 1) + 1
    if scene.words[at : at + 2] != [",", "and"] or scene.word(at + 2) not in {"it", "they"}:
        return False
    ends = scene.word(at + 4)
    return scene.word(at + 3) in word_set("it_did") and (not ends or ends in word_set("phrase_end"))


def _set_aside(scene: Scene, at: int) -> bool:
    """ "Rose 3 percent instead of falling 5": what the words put in its place, and say of no year."""
    at -= scene.word(at - 1) in {"the", "a", "an"}
    before = scene.words[max(0, at - 3) : at]
    return before[-2:] in (["instead", "of"], ["rather", "than"]) or before == ["in", "place", "of"]


@once
def _supposed(scene: Scene) -> bool:
    """ "Had there been 50 fewer shootings", "each 10 percent rise in police lowers": no year is told of."""
    if scene.words[:3] == ["had", "there", "been"] or _invented(scene):
        return True
    return scene.word(0) in {"each", "every"} and any(q.first == 1 and q.kind in _RULES for q in scene.quantities)


def _invented(scene: Scene) -> bool:
    """ "In the film, 200 people are killed", "the novel sets 20 murders": a story that somebody made up."""
    inside = scene.words[:2] == ["in", "the"] and scene.word(3) == ","
    at = 2 if inside else 1
    return scene.word(at) in word_set("fiction") and (inside or scene.word(at + 1) in word_set("fiction_verbs"))


def _not_all(scene: Scene, at: int) -> bool:
    """ "Not all crimes decreased", "not every crime": some did, and which of them is not told."""
    return scene.word(at - 1) in {"all", "every"} and scene.word(at - 2) == "not"


def _of_risk(scene: Scene, reading: Reading) -> bool:
    """ "50 percent less likely to be arrested": of two groups of people, not of two times."""
    stop = _token_at(scene, reading.span.end - 1)
    return "likely" in scene.words[stop : stop + 2]


def _paced(scene: Scene, at: int) -> bool:
    """ "On pace for 700, which would be the most since 1996", "a pace that would mean 600": what it comes to."""
    if "projection" not in scene.kinds:
        return False
    paces = [cue for cue in scene.cues if cue.row["cue"] == "projection" and cue.first < at]
    if not paces or not any(scene.word(near) in {"would", "will"} for near in range(max(0, at - _MAY), at)):
        return False
    between = scene.words[paces[-1].last : at]
    return len(between) <= _MAY or "which" in between or "that" in between


def _computed(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Its rate would put it 20th", "one would have to go back to 1965": worked out, not supposed."""
    if reading.rules == ("not since",):
        return True
    return reading.shape in {Shape.RANK, Shape.EXTREME} and scene.word(at) in word_set("ranks_it")


def _inside(scene: Scene, reading: Reading, at: int) -> bool:
    """ "2,600 people will have been shot", "600 murders would be a record": the verb itself looks ahead."""
    if _AHEAD.isdisjoint(scene.has):
        return False
    stop = _token_at(scene, reading.span.end - 1) + 1
    behind = scene.words[stop : stop + _BEHIND]
    if reading.shape is Shape.VALUE and behind[:1] and behind[0] in {"would", "could", "might"}:
        return True
    if reading.shape is Shape.CHANGE and behind[:2] in (["people", "would"], ["people", "could"], ["people", "might"]):
        return True
    return not _AHEAD.isdisjoint(scene.words[at:stop])


def _in_question(scene: Scene, at: int) -> bool:
    if "?" not in scene.has:
        return False
    for later in range(at, len(scene.words)):
        if scene.words[later] == "?":
            return True
        if scene.words[later] in {".", "!"}:
            return False
    return False


def mood_of(scene: Scene, reading: Reading) -> Reading:
    """The reading with its negation, its projection and its tense."""
    at = _token_at(scene, reading.span.start)
    moving = reading.shape in _MOVES
    having = _told_of_now(scene, reading, at)
    untrue = called_untrue(scene, at)
    if not (moving or having or untrue) and (scene.kinds.isdisjoint(_MOODS) or is_taken_for_granted(scene, at)):
        return reading
    return _with_mood(scene, reading, at, having=having, untrue=untrue)


def _with_mood(scene: Scene, reading: Reading, at: int, *, having: bool, untrue: bool) -> Reading:
    """The same of a reading that moves, is told of now or untrue, or stands beside words of mood."""
    stop = _token_at(scene, reading.span.end - 1)
    within = [mark for mark in scene.cues if mark.row["cue"] == "not" and at < mark.first < stop]
    denied = within + [
        mark
        for mark in _before(scene, at, "not", _NOT)
        if "never" not in scene.words[mark.first : mark.last] and not {":", "with"} & set(scene.words[mark.last : at])
    ]
    if denied and reading.shape is Shape.CHANGE and scene.word(at - 1) in _KNOWN:
        saw = not (word_set("degree_verb") | _SEES).isdisjoint(scene.words[denied[-1].last : at])
        denied = denied if saw else []  # "nobody can explain the dip in homicides": that it dipped is not denied
    if reading.shape not in _TOPS or "," in scene.words[max(0, at - _NOT) : at] or reading.rules == NAMED_YEAR:
        denied = [mark for mark in denied if mark.row["form"] != "top"]  # "far from the 970 of 1974, the worst year"
    if reading.shape is Shape.VALUE:
        denied = [mark for mark in denied if scene.word(mark.last) not in word_set("include")]  # they are told apart
        named = scene.word(at - 1) == "the" and any(one.first in (stop + 2, stop + 1) for one in scene.periods)
        denied = [] if named and scene.word(at - 2) in {"to", "near"} else denied  # "nor close to the 81 of 2022"
    reach = _NEAR if reading.rules == ("first time",) else _PACE
    projected = bool(_before(scene, at, "projection", reach)) or _paced(scene, at)
    inside = "projection" in scene.kinds and any(
        cue.row["cue"] == "projection"
        and scene.tokens[cue.first].start >= reading.span.start
        and scene.tokens[cue.first].start < reading.span.end
        for cue in scene.cues
    )
    bounded = reading.shape is Shape.RUN and reading.amount is not None  # the "not" of "has not topped" is in its bound
    bounded = bounded or reading.rules in _OWN_NOT  # what was not seen since 2008 is the highest since then
    if bounded or (denied and scene.word(denied[-1].last) in {"only", "just"}):
        denied = []
    if denied and reading.operator is Operator.EQUAL and scene.word(at) == "as":
        return replace(reading, operator=Operator.LESS, projected=projected)  # "not as many as": fewer
    present = having or (reading.shape in _MOVES and _in_present(scene, at, stop))
    if not denied and not projected and not inside and not present and not untrue:
        return reading
    return replace(reading, negated=bool(denied) or untrue, projected=projected or inside, present=present)


def _told_of_now(scene: Scene, reading: Reading, at: int) -> bool:
    """ "We have 61", "has passed 200"; behind a year that is over: "and the rate is twice as high"."""
    if reading.shape is Shape.VALUE and (scene.words[max(0, at - 2) : at] in _HAVING or _perfect(scene, at)):
        return True
    return reading.period is None and any(holds_now(scene, period, at) for period in scene.periods)


def _perfect(scene: Scene, at: int) -> bool:
    """ "Has passed 200", "has recorded 61": told of a time that still runs."""
    verb = at if scene.word(at - 1) in _HAS else at - 1
    told = scene.word(verb) in word_set("beside_verb") or scene.word(verb).endswith("ed")
    return told and scene.word(verb - 1) in _HAS and not scene.far[at]


def _in_present(scene: Scene, first: int, stop: int) -> bool:
    """ "Are down", "have fallen", "still above": said of now, whatever year the sentence before spoke of."""
    than = stop  # behind it is the other time
    if "than" in scene.has:
        than = next((at for at in range(first, stop) if scene.word(at) == "than"), stop)
    for at in range(than - 1, max(first - _VERB, 0) - 1, -1):
        if scene.clause[at] != scene.clause[first] or scene.word(at) in word_set("past"):
            return False
        if scene.word(at) in word_set("present"):
            return scene.word(at - 1) != "that"  # "that is 8 percent more": said of the figure just told
    return False
