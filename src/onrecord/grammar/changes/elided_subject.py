"""Changes whose subject stands before: "doubled by 2022, when there were 145, and rose in 2023", and runs."""

from __future__ import annotations

from onrecord.grammar.changes.change_start import held_against
from onrecord.grammar.changes.in_a_row import in_a_row
from onrecord.grammar.changes.no_trend import is_noun, to_and_fro
from onrecord.grammar.changes.run_of_change import as_run, goes_on_elided
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.amounts import changes, direction_of, refuses
from onrecord.grammar.sentence.against_years import starts_at_whole
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of, places_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Of, Reading, Shape

_JOINS = frozenset({"and", "but", "then"})
_PREPOSITIONS = frozenset({"in", "during"})
_EACH = frozenset({"each", "both"})
_NO_VERB = frozenset({"'s", ","})
_NUMBER = frozenset({"number", "total", "count", "toll"})
_THEY = frozenset({"they", "it"})
_OPENING = 3  # tokens that may stand before the verb that opens the rest of a split quotation: "“ and then"


def elided_subject(scene: Scene, cue: Mark) -> Mark | None:
    """The measure that was said to move, or counted, before an "and" and a verb with a time of its own.

    So is what moved in the clause before that of "they": "robberies rose in 2016, but in 2017 they fell".
    """
    if not _joined_and_dated(scene, cue):
        return _they(scene, cue)
    before = [mark for mark in scene.measures if mark.last <= cue.first and not scene.hidden[mark.first]]
    return before[-1] if before and before[-1].row["form"] not in {"other", "people"} else None


def _they(scene: Scene, cue: Mark) -> Mark | None:
    """What moved in the clause before, where "they", "it" or "the number" moves in a clause with a time of its own."""
    number = scene.word(cue.first - 2) == "the" and scene.word(cue.first - 1) in _NUMBER
    clause = scene.clause[cue.first]
    dated = any(scene.clause[one.first] == clause and not one.since for one in scene.periods)
    stands = number or scene.word(cue.first - 1) in _THEY
    ends = word_set("phrase_end") | {"", "again", "slightly", "sharply"}
    closed = scene.word(cue.last) in ends or any(one.first == cue.last for one in scene.periods)
    if not (stands and closed and dated) or cue.row["form"] != "verb" or clause == 0:
        return None  # "in 2017 they dropped the case"
    before = [mark for mark in scene.measures if scene.clause[mark.first] == clause - 1]
    mark = before[0] if len(before) == 1 and before[0].row["form"] not in {"other", "people"} else None
    several = number or scene.word(cue.first - 1) == "they"
    if mark is None or scene.words[mark.last - 1].endswith("s") is not several:
        return None
    moved = (one for one in changes(scene) if mark.last <= one.first and scene.clause[one.first] == clause - 1)
    return mark if any(one.row["form"] == "verb" for one in moved) else None


def goes_on_from_quote(scene: Scene, cue: Mark) -> bool:
    """ "“Thefts doubled,” she said, “and fell in 2018”": the rest of a sentence, without its subject."""
    if cue.first > _OPENING or not _joined_and_dated(scene, cue):
        return False
    return all(word in _JOINS or not word.isalnum() for word in scene.words[: cue.first])


def _joined_and_dated(scene: Scene, cue: Mark) -> bool:
    if cue.row["form"] != "verb" or scene.word(cue.first - 1) not in _JOINS or scene.words[cue.first] in word_set("be"):
        return False
    at = cue.last + (scene.word(cue.last) in word_set("how_it_moved"))
    at += scene.word(at) in _PREPOSITIONS
    return scene.word(at) in _EACH or any(period.first in (at - 1, at) and not period.since for period in scene.periods)


def without_noun(scene: Scene, statement: int, cue: Mark) -> Reading:
    """A change of what the text was counting: "the number dropped that year"."""
    direction, sharply = direction_of(cue)
    place = places_of(scene, cue.first, cue.last)
    return Reading(
        Shape.CHANGE,
        scene.span(cue.first - (scene.word(cue.first - 1) not in _NO_VERB), cue.last),
        statement,
        ("the number moved",),
        places=place,
        period=period_of(scene, cue.first, cue.last),
        direction=direction,
        sharply=sharply,
        of=Of.RATE if scene.word(cue.first - 1) == "rate" else None,
        against_period=held_against(scene, cue.first, cue.last),
        whole=starts_at_whole(scene, cue.last),
    )


def tells(scene: Scene, cue: Mark) -> bool:
    """Whether a word of change is none that its own words turn into something else."""
    return not (scene.hidden[cue.first] or to_and_fro(scene, cue) or is_noun(scene, cue) or refuses(scene, cue))


def elided_runs(scene: Scene, statement: int, earlier: Earlier) -> dict[int, Reading]:
    """Runs of what was told before, by the token of their word of change: "having risen every year since 2010"."""
    found: dict[int, Reading] = {}
    if not (earlier.told or earlier.figures):
        return found
    for cue in changes(scene):
        run = in_a_row(scene, cue) if tells(scene, cue) else None
        if run is not None and goes_on_elided(scene, cue, run):
            found[cue.first] = as_run(scene, without_noun(scene, statement, cue), cue, run)
    return found
