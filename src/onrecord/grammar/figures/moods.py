"""What a sentence does with a figure: states it, denies it or projects it, and whether it tells of now.

A negation turns a claim, a pace projects it. What claims nothing has a file of its own: `claims_nothing`.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.figures.asks_how_many import is_taken_for_granted
from onrecord.grammar.figures.called_untrue import called_untrue
from onrecord.grammar.figures.set_apart import apart_told_by_which, set_apart
from onrecord.grammar.sentence.asides import aside_opens
from onrecord.grammar.sentence.holds_now import NOW, holds_now
from onrecord.grammar.sentence.relative_clauses import in_closed_relative
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.top_years import NAMED_YEAR
from onrecord.grammar.sentence.walls import OPEN
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs
from onrecord.lexicon.load import word_set
from onrecord.lexicon.untruths import STANDS_IN_EACH
from onrecord.model import Operator, Reading, Shape

NEAR = 26  # tokens that a condition or a plan governs to its right
MAY = 6  # tokens that "would" and "could" govern
_VERB = 6  # tokens from a verb to the change that it tells of
_HAS = frozenset({"has", "have"})
_HAVING = [["we", "have"], ["they", "have"]]
_ARE_AT = (["are", "at"], ["is", "at"])
_SHORTENS = frozenset({"it", "he", "she"})
_TOPS = frozenset({Shape.RANK, Shape.EXTREME})  # what "far from the" denies
_DENYING = frozenset({"not", "fails"})  # cues of what is denied
_MOODS = _DENYING | {"projection"}  # and of what is only expected
_MOVES = frozenset({Shape.CHANGE, Shape.COMPARISON})
_OWN_NOT = (
    ("unsurpassed",),  # "no state, not even Ohio, had more"
    ("not since",),
    ("left unsolved",),
    ("killers caught",),
    ("no such change",),
    ("beside another place",),
    ("died of them",),
)  # rules that read the "not" themselves
_OF_NOW = NOW | _HAS | word_set("stands_now")
_KNOWN = word_set("known_change")
_SEES = word_set("sees_change")
_BESIDE_A_FIGURE = _TOPS | _MOVES
_PACE = 4  # tokens between "on pace for" and what it comes to, where no verb stands there
TO_PACE = 8  # tokens from the words for a pace to what it comes to: "on pace to finish the year with about"
_ASIDE = 10  # tokens of the aside in "are not, contrary to what he said, more murders"
_OPENED = 10  # tokens from "at this pace," to what it comes to: ", Reno would finish the year with about"
_NOT = 3  # tokens between a negation and what it denies


def cues_before(scene: Scene, at: int, cue: str, reach: int) -> list[Mark]:
    """The cues of a kind that stand so many tokens before a token, in its clause, outside a date."""
    return _among_cues(scene, at, cue, reach) if cue in scene.kinds else []


def _among_cues(scene: Scene, at: int, cue: str, reach: int) -> list[Mark]:
    return [
        mark
        for mark in scene.cues
        if mark.row["cue"] == cue
        and not _in_date(scene, mark.first)
        and 0 <= at - mark.last <= reach
        and scene.clause[mark.first] == scene.clause[at]
    ]


def _in_date(scene: Scene, at: int) -> bool:
    """ "Through May" is a month and no doubt."""
    return any(period.first <= at < period.last for period in scene.periods)


def may_move(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Robberies may be starting to climb again": what may move stands behind its subject."""
    if "may" not in scene.kinds:
        return False
    stop = scene.behind(reading.span) - 1
    inside = [mark for mark in scene.cues if mark.row["cue"] == "may" and at < mark.first < stop]
    return any(scene.word(mark.last) in word_set("may_do") for mark in inside)


def paced(scene: Scene, at: int) -> bool:
    """ "On pace for 700, which would be the most since 1996", "a pace that would mean 600": what it comes to."""
    if "projection" not in scene.kinds:
        return False
    paces = [cue for cue in scene.cues if cue.row["cue"] == "projection" and cue.first < at]
    if not paces or not any(scene.word(near) in {"would", "will"} for near in range(max(0, at - MAY), at)):
        return False
    between = scene.words[paces[-1].last : at]
    opens = scene.words[paces[-1].first] == "at" and between[:1] == [","] and "," not in between[1:]
    return len(between) <= (_OPENED if opens else MAY) or "which" in between or "that" in between


def _of_a_pace(scene: Scene, reading: Reading, at: int) -> bool:
    """ "Would close with 6,780, about 11 percent below 2010": the change of what only a pace comes to.

    So is the order of "at this rate we'd end up around 430 killings, the fewest since 2019".
    """
    if reading.shape not in _BESIDE_A_FIGURE or "projection" not in scene.kinds:
        return False
    comma = at - 1 - (scene.word(at - 1) in word_set("article"))
    nouns = {mark.first for mark in scene.measures if mark.last == comma}
    told = next((one for one in scene.quantities if one.last == comma or one.last in nouns), None)
    if told is None or scene.word(comma) != ",":
        return False
    return bool(cues_before(scene, told.first, "projection", TO_PACE)) or paced(scene, told.first)


@needs(any_of(_OF_NOW | STANDS_IN_EACH, cues=_MOODS | {"record"}, shapes=_MOVES))
def mood_of(scene: Scene, reading: Reading) -> Reading:
    """The reading with its negation, its projection and its tense."""
    at = scene.opens(reading.span)
    moving = reading.shape in _MOVES
    having = _told_of_now(scene, reading, at)
    untrue = called_untrue(scene, at)
    if not (moving or having or untrue) and (scene.kinds.isdisjoint(_MOODS) or is_taken_for_granted(scene, at)):
        return reading
    return _with_mood(scene, reading, at, having=having, untrue=untrue)


def _denials(scene: Scene, reading: Reading, at: int, stop: int) -> list[Mark]:
    """The words that deny a reading that begins at token `at` and ends with token `stop`."""
    within = [mark for mark in scene.cues if mark.row["cue"] == "not" and at < mark.first < stop]
    within = [
        mark for mark in within if not {mark.last, mark.last + 1} & set_apart(scene)
    ]  # "robberies, not rapes, rose"
    within += _failures(scene, at, stop)
    denied = (
        within
        + [
            mark
            for mark in cues_before(scene, _behind_aside(scene, at), "not", _NOT)
            if "never" not in scene.words[mark.first : mark.last]
            and not (_holds_apart(scene, mark, stop) or in_closed_relative(scene, mark.first, at))
            and scene.word(mark.first - 1) != "or"  # "recession or no, crime kept falling"
            and not {":", "with", "why"} & set(scene.words[mark.last : at])  # "does not explain why 40 more died"
            and scene.words[mark.first : mark.last + 1]
            != ["no", ","]  # "No, sir, murder is down", "349... no, it was 610"
        ]
    )
    denied = [mark for mark in denied if mark in within or not _tells_when(scene, mark.last, at)]
    denied = [mark for mark in denied if mark in within or not _of_its_noun(scene, reading, mark, at)]
    if not denied and scene.word(0) == "nor" and scene.clause[0] == scene.clause[at] and not _tells_when(scene, 0, at):
        denied = [mark for mark in scene.cues if mark.first == 0]  # "Nor did Los Angeles have more than 250"
    if denied and not within and reading.shape is Shape.CHANGE and scene.word(at - 1) in _KNOWN:
        saw = not (word_set("degree_verb") | _SEES).isdisjoint(scene.words[denied[-1].last : at])
        denied = denied if saw else []  # "nobody can explain the dip in homicides": that it dipped is not denied
    dated = reading.period is not None and any(one.first == stop + 2 for one in scene.quantities)  # "highs of 10.2 in"
    apart = dated or "," in scene.words[max(0, at - _NOT) : at]
    if reading.shape not in _TOPS or apart or reading.rules == NAMED_YEAR:
        denied = [mark for mark in denied if mark.row["form"] != "top"]  # "far from the 970 of 1974, the worst year"
    denied = [mark for mark in denied if not _of_another(scene, mark, at)]
    if reading.shape is Shape.VALUE:
        denied = [mark for mark in denied if scene.word(mark.last) not in word_set("told_apart")]
        denied = [mark for mark in denied if OPEN.isdisjoint(scene.words[mark.last : at])]  # "but not Reno (46,433)"
        named = scene.word(at - 1) == "the" and any(one.first in (stop + 2, stop + 1) for one in scene.periods)
        denied = [] if named and scene.word(at - 2) in {"to", "near"} else denied  # "nor close to the 81 of 2022"
    return denied


def _of_another(scene: Scene, denial: Mark, at: int) -> bool:
    """ "Tulsa, not Omaha, had 61": a place is denied, and no figure."""
    named = next((mark for mark in scene.places if mark.first == denial.last and mark.last < at), None)
    return named is not None and scene.word(named.last) in {",", "—", "–"} and scene.word(denial.first) == "not"


def _of_its_noun(scene: Scene, reading: Reading, denial: Mark, at: int) -> bool:
    """ "Ann Arbor had no homicides and Madison 11": "no" denies the noun right behind it, and no count farther on."""
    if reading.shape is not Shape.VALUE or scene.words[denial.first : denial.last] != ["no"]:
        return False
    return any(mark.first == denial.last and mark.last <= at for mark in scene.measures)


def _behind_aside(scene: Scene, at: int) -> int:
    """Where what governs a token ends: before the aside of "are not, in fact, more murders"; the token for none."""
    closing = next((i for i in range(at - 1, max(0, at - 1 - _NOT), -1) if scene.words[i] == ","), 0)
    opening = aside_opens(scene, closing, _ASIDE)
    denied = (mark.last for mark in scene.cues if mark.row["cue"] == "not")
    return at if opening is None or opening not in denied else opening


def _tells_when(scene: Scene, denial: int, at: int) -> bool:
    """ "Nor was it so in 2005, when there were 266", "not so in Reno, where there were 40": what is told is so."""
    opening = max((place for place in range(denial, at) if scene.word(place) == ","), default=at)
    return scene.word(opening + 1) in {"when", "where"} and opening + 1 < at


def _holds_apart(scene: Scene, denial: Mark, stop: int) -> bool:
    """ "Rapes rose, but not thefts, which fell": what the clause with "which" tells is not denied."""
    apart = apart_told_by_which(scene, stop) if "which" in scene.has else None
    return apart is not None and denial.last in (apart.first, apart.first - 1)


def _failures(scene: Scene, at: int, stop: int) -> list[Mark]:
    """ "Failed to fall", "stopped rising": what is denied of the verb of change right behind, up to token `stop`."""
    if "fails" not in scene.kinds:
        return []
    verbs = {cue.first for cue in scene.cues if cue.row["cue"] == "change" and at <= cue.first <= stop}
    fails = [mark for mark in scene.cues if mark.row["cue"] == "fails" and mark.last in verbs]
    # "stops rising" denies it, "traffic stops rose" does not
    return [mark for mark in fails if scene.word(mark.last - 1) == "to" or scene.word(mark.last).endswith("ing")]


def _with_mood(scene: Scene, reading: Reading, at: int, *, having: bool, untrue: bool) -> Reading:
    """The same of a reading that moves, is told of now or untrue, or stands beside words of mood."""
    stop = scene.behind(reading.span) - 1
    may_deny = not _DENYING.isdisjoint(scene.kinds) or scene.word(0) == "nor"
    denied = _denials(scene, reading, at, stop) if may_deny else []
    reach = NEAR if reading.rules == ("first time",) else _PACE
    projected = (
        reading.projected
        or bool(cues_before(scene, at, "projection", reach))
        or paced(scene, at)
        or _of_a_pace(scene, reading, at)
    )
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
    return replace(
        reading, negated=reading.negated or bool(denied) or untrue, projected=projected or inside, present=present
    )


def _told_of_now(scene: Scene, reading: Reading, at: int) -> bool:
    """ "We have 61", "has passed 200"; behind a year that is over: "and the rate is twice as high".

    So is "cases are at an all-time low".
    """
    if reading.shape is Shape.EXTREME and reading.period is None and scene.words[max(0, at - 2) : at] in _ARE_AT:
        return True
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
        if scene.word(at) in word_set("present") or _shortened(scene, at):
            return scene.word(at - 1) != "that"  # "that is 8 percent more": said of the figure just told
    return False


def _shortened(scene: Scene, at: int) -> bool:
    """ "It's fallen", "we've tripled", "they're down"."""
    return scene.word(at).endswith(("'ve", "'re")) or (scene.word(at) == "'s" and scene.word(at - 1) in _SHORTENS)
