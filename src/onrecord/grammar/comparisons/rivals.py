"""What a comparison is held against: the places or the period behind it, and how several combine."""

from __future__ import annotations

from collections.abc import Collection

from onrecord.grammar.comparisons.level_of_year import dates_its_level
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.as_another import has_its_own
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import far_places
from onrecord.grammar.sentence.walls import behind_brackets
from onrecord.lexicon.load import word_set
from onrecord.model import Combine, PeriodWords, PlaceWords, QuantityKind

_BOTH = frozenset({"both", "neither"})
_LINKS = frozenset({"than", "as"})
_TWO = 2
_TARGET = 14  # tokens from the word that compares to what it compares with
_TO_RIVAL = 10  # tokens to a place that a figure is held against


def target(scene: Scene, at: int) -> tuple[list[PlaceWords], PeriodWords | None, Combine | None, int]:
    """What a comparison is held against: places or a period behind `at`, how several combine, and where it ends."""
    if scene.word(at) == "us" and scene.tokens[at].text == "us" and scene.word(at - 1) in _LINKS:
        year = next((one for one in scene.periods if one.first in (at + 1, at + 2)), None)
        return [home(scene, at, at + 1)], year, None, at + 1  # "more robberies than us in 2017"
    marks = _place_run(scene, at)
    last = marks[-1].last if marks else at
    combine: Combine | None = None
    if len(marks) > 1:
        end = behind_brackets(scene, last)
        together = {cue.row["cue"] for cue in scene.cues if at <= cue.first <= end + 2}
        added = "combined" in together or "plus" in scene.words[at:last]  # "than Reno plus Tulsa"
        combine = Combine.SUM if added else Combine.EACH
        ends = [cue.last for cue in scene.cues if cue.row["cue"] == "combined" and last <= cue.first <= end + 2]
        last = ends[0] if ends else last
    apart = any(scene.far[at:])
    period = next(
        (
            p
            for p in scene.periods
            if (scene.far[p.first] or not apart)
            and at <= p.first <= at + _TARGET
            and scene.clause[p.first] == scene.clause[at - 1]
            and not any(at <= q.first < p.first for q in scene.quantities if q.kind is QuantityKind.COUNT)
        ),
        None,
    )
    if len(marks) == 1 and period is not None and _itself_then(scene, at, marks[0], period):
        return [], period, None, period.last
    if marks:
        noun = scene.word(last) == "'s" and scene.word(period.first - 1) == "in" if period is not None else False
        thing = next(
            (mark.last for mark in scene.measures if mark.first == last + 1 and scene.word(last) == "in"), last
        )
        apart = period is not None and period.first > thing + 2 + noun and not dates_its_level(scene, last, period)
        period = None if apart else period  # "twice Tulsa's robberies in 2022"
        return [mark.words for mark in marks], period, combine, last
    if period is None or scene.segment[period.first] != scene.segment[at - 1]:
        return [], None, None, at
    return [], period, None, period.last


def _itself_then(scene: Scene, at: int, mark: PlaceMark, period: PeriodWords) -> bool:
    """ "That is more than we had in 2019", "fewer than the city saw last year": the same place at another time.

    "Reno had more than we did in 2019" is of two places, and so is "they had more than we did".
    """
    if not mark.words.here or scene.word(mark.last) not in word_set("what_verb") or mark.first > at + 1:
        return False
    own = scene.clause[at - 1]
    subjects = (one for one in scene.places if one.last <= at - 1 and scene.clause[one.first] == own)
    if mark.words.kind == "home" and "they" in scene.words[:at] and "we" not in scene.words[: at - 1]:
        return False
    between = scene.words[mark.last + 1 : period.first]
    return word_set("opens_place_or_time").issuperset(between) and all(one.words.here for one in subjects)


def _behind_a_time(scene: Scene, at: int, place: int) -> bool:
    """ "43 percent more than a year earlier, and Texas had nearly as many as Utah": Utah is another's rival."""
    timed = any(at <= period.first <= at + 1 and period.last <= place for period in scene.periods)
    return timed and scene.segment[place] != scene.segment[at]


def _place_run(scene: Scene, at: int) -> list[PlaceMark]:
    """The first places behind `at`, as long as only "and", "or" and commas stand between them."""
    marks = [mark for mark in far_places(scene, at) if mark.first <= at + _TARGET]
    if marks and (_another(scene, at, marks[0].first) or _behind_a_time(scene, at, marks[0].first)):
        return []
    if not marks:
        marks = [
            mark
            for mark in scene.places
            if at <= mark.first <= at + _TO_RIVAL and scene.segment[mark.first] == scene.segment[at - 1]
        ]
    run: list[PlaceMark] = []
    for mark in marks:
        if run and any(word not in word_set("between_rivals") for word in scene.words[run[-1].last : mark.first]):
            break
        if len(run) > 1 and scene.words[run[-1].last : mark.first] == [","] and scene.word(run[-1].first - 1) == "and":
            break  # "behind Reno and Mesa, Tulsa police said": the list is closed
        joined = scene.word(mark.first - 1) == "and" and mark.words.here
        if run and joined and scene.word(mark.first) in word_set("new_subject"):
            break  # "fewer than Reno and we had fewer"
        if run and scene.words[run[-1].last : mark.first] == [","] and scene.word(mark.last) in word_set("beside_verb"):
            break  # "with fewer people than Reno, Mesa had more"
        behind = mark.last + (scene.word(mark.last) == "'s")
        if run and scene.word(mark.first - 1) == "and" and has_its_own(scene.words, behind):
            break  # "safer than Reno and Mesa, and Tulsa had more shootings", "and Gary's is the worst"
        if run and any(q.first == mark.last and q.kind is QuantityKind.MULTIPLE for q in scene.quantities):
            break  # "more people than Reno, and Tulsa three times as many"
        if not run and any(at <= q.first < mark.first for q in scene.quantities if q.kind is QuantityKind.COUNT):
            return []
        run.append(mark)
    return _with_bracketed(scene, run) if run and scene.word(run[-1].last) == "(" else run


def _another(scene: Scene, at: int, end: int) -> bool:
    """ "9 percent fewer than in 2017, and more than New York": whether another comparison begins before a place."""
    than = [i for i in range(at + 1, end) if scene.word(i) == "than"]
    return any(word in {"and", "but"} for i in than for word in scene.words[at:i])


def _with_bracketed(scene: Scene, run: list[PlaceMark]) -> list[PlaceMark]:
    """ "Than Atlanta (135), Nashville (103) and Charlotte (88)": a list whose figures stand in brackets."""
    for mark in scene.places:
        first = behind_brackets(scene, run[-1].last)
        between = scene.words[first : mark.first]
        if mark.first > first and word_set("between_rivals").issuperset(between):
            run = [*run, mark]
    return run


def of_its_kind(own: PlaceWords | None, told: list[PlaceWords]) -> list[PlaceWords]:
    """The places told that are of the kind of a place's own; where none are, all, but for a state beside cities."""
    alike = [words for words in told if own is None or words.kind == own.kind]
    return alike or (told if own is None or own.kind != "state" else [])


def both_before(scene: Scene, verb: int, earlier: Earlier) -> tuple[PlaceWords, ...]:
    """The two places told before that "both", "both cities" or "neither" means as a verb's subject; else empty."""
    at = verb - (scene.word(verb - 1) in word_set("several_told"))
    return named_before(scene, 0, [], earlier, _TWO) if at == 1 and scene.word(0) in _BOTH else ()


def named_before(
    scene: Scene, at: int, own: Collection[PlaceWords], earlier: Earlier, count: int
) -> tuple[PlaceWords, ...]:
    """The places that "either" and "both" (two) or "theirs" (one) point back at: those named last before `at`.

    Empty where fewer are named.
    """
    named = [mark.words for mark in scene.places if mark.last <= at and mark.words.candidates]
    ours = {words.candidates for words in own}
    places = {words.candidates: words for words in (*earlier.places, *named) if words.candidates not in ours}
    return tuple(places.values())[-count:] if len(places) >= count else ()
