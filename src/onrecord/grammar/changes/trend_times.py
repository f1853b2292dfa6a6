"""When a change told in words began and ended: in brackets behind it, beside the figure that it names, by a "since"."""

from __future__ import annotations

from onrecord.grammar.figures.amounts import changes
from onrecord.grammar.sentence.another_change import behind_another_change
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.since_event import is_window
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import PeriodWords

_PAIR = 8  # tokens from "had risen" to the "from" of "to 272, from 241 in 1999"
_BOTH = 12  # tokens from "fell" to the "to" of "from 65 killings in 2003 to 40"
_LINKS = frozenset({"from", "to"})
_ENDS = 2  # of a change


def bracketed(scene: Scene, at: int) -> tuple[PeriodWords, PeriodWords] | None:
    """ "A reduction in homicides (348 in 2019 versus 335 in 2020)": the two times told behind it."""
    if scene.word(at) != "(":
        return None
    close = next((end for end in range(at, len(scene.words)) if scene.words[end] == ")"), at)
    times = [period for period in scene.periods if at < period.first < close]
    figures = [quantity for quantity in scene.quantities if at < quantity.first < close]
    return (times[0], times[1]) if len(times) == len(figures) == _ENDS else None


def of_figure(scene: Scene, cue: Mark, link: str) -> PeriodWords | None:
    """ "Fell to 40 last year", "down from 65 in 2003": the time right behind the figure that the change names.

    "Fell from 65 in 2003 to 40 in 2010" names both ends.
    """
    both = link == "to" and scene.word(cue.last) == "from"
    behind = scene.words[cue.last : cue.last + (_BOTH if both else _PAIR)]
    if link not in behind or (link == "to" and behind[0] not in _LINKS):
        return None
    at = cue.last + behind.index(link)
    figure = next((one for one in scene.quantities if one.first == at + 1), None)
    if figure is None or scene.clause[at] != scene.clause[cue.first]:
        return None
    noun = next((one.last for one in scene.measures if one.first == figure.last), figure.last)
    at = noun + (scene.word(noun) == "in")
    return next((period for period in scene.periods if period.first == at), None)


def window(scene: Scene, cue: Mark) -> PeriodWords | None:
    """ "Since 2012" behind a word of change that nothing else claims."""
    windows = [period for period in scene.periods if period.first >= cue.last and is_window(scene, period)]
    windows = [period for period in windows if not behind_another_change(scene, period, cue.last)]
    windows = [period for period in windows if not of_a_later_change(scene, cue, period)]
    return next((period for period in windows if period.first not in scene.claimed), None)


def of_a_later_change(scene: Scene, cue: Mark, since: PeriodWords) -> bool:
    """ "Thefts held steady, and burglaries are down by half since 2012": what is behind has a change of its own."""
    part = scene.segment[since.first]
    if part == scene.segment[cue.first] or not is_window(scene, since):
        return False
    told = (one for one in changes(scene) if cue.last <= one.first < since.first and one.row["form"] != "noun")
    return any(scene.segment[one.first] == part for one in told)


def of_what_comes_later(scene: Scene, cue: Mark, held: PeriodWords) -> bool:
    """Whether a time is that of a change told later, or of a comparison: "the rise is known; it is lower than in 2011".

    The comparison stands in a segment of its own.
    """
    compared = (one for one in scene.cues if one.row["cue"] == "more" and cue.last <= one.first < held.first)
    part = scene.segment[cue.first]
    return of_a_later_change(scene, cue, held) or any(scene.segment[one.first] != part for one in compared)


def from_a_time(scene: Scene, cue: Mark) -> bool:
    """ "721,885 car thefts, up from 2014", "and down from the year before": apposed, and with no figure of that time.

    "Down from 2013, when there were 902" tells both figures, and the way from one to the other goes without saying.
    """
    if scene.word(cue.last) != "from" or scene.word(cue.first - 1) not in {",", "and", "but"}:
        return False
    time = next((one for one in scene.periods if one.first in (cue.last + 1, cue.last + 2)), None)
    if time is None or any(one.first in (time.last, time.last + 1) for one in scene.quantities):
        return False
    ends = scene.word(time.last)
    return ends in word_set("phrase_end") | {""} and scene.word(time.last + 1) not in {"when", "which"}
