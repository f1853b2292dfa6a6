"""Changes of something else that is only told beside a crime: "the fear of crime fell", "violence, falling attendance".

What moved is the noun that a crime is the object of ("the willingness to report robberies", "officers on robberies"),
the noun behind a participle ("gang violence, declining trust and rising rents"), the solving of the cases ("the rate of
murders that were solved rose") or, of crimes named with their kind, the one that the kind introduces ("another violent
crime, robbery").
"""

from __future__ import annotations

from onrecord.grammar.figures.talked_of import TALK, talked_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Refusal, Shape

_FEELINGS = word_set("felt_about_crime")
_SOLVED = word_set("solved")
_ABOUT = word_set("about_crimes")
_WORKERS = word_set("works_on_crimes")
_PARTICIPLES = word_set("moving_adjective")
_KINDS = frozenset({"another", "one"})
_TO_CRIME = 5  # tokens from "willingness" to its crime: "of victims to report"
_IN_FRONT = 3  # tokens from "another" to its kind of crime: "another type of"
_APART = frozenset({",", "as", "and", "—"})  # "fear grew as murders rose" tells of two things
_LISTS = frozenset({",", "and", ")"})


@needs(any_of(_FEELINGS | _SOLVED | _PARTICIPLES | _KINDS | _ABOUT | _WORKERS | TALK), shapes(Shape.CHANGE))
def moved_thing(scene: Scene, reading: Reading, at: int) -> Refusal | None:
    """Why a change is told of something else than the crime that it names; None where it is told of that."""
    if reading.measure is None:
        return None
    first = scene.opens(reading.measure.span)
    mark = next((one for one in scene.measures if one.first <= first < one.last), None)
    if mark is None or mark.row["form"] in {"other", "people", "staff"}:
        return None
    if _felt(scene, mark) or _of_a_kind(scene, mark) or _only_told_of(scene, mark) or _worked_on(scene, mark):
        return Refusal.STRANGER
    behind = next((cue for cue in scene.cues if cue.row["cue"] == "change" and cue.first >= mark.last), None)
    if behind is None:
        return None
    if talked_of(scene, mark) and scene.opens(reading.span) >= mark.first:
        return Refusal.STRANGER
    return Refusal.STRANGER if _solved(scene, mark, behind) or _describes(scene, mark, behind) else None


def _felt(scene: Scene, mark: Mark) -> bool:
    """ "The fear of crime", "residents' readiness to report burglaries"."""
    for i in range(max(0, mark.first - _TO_CRIME), mark.first):
        if scene.words[i] in _FEELINGS and scene.clause[i] == scene.clause[mark.first]:
            return _APART.isdisjoint(scene.words[i + 1 : mark.first])
    return False


def _only_told_of(scene: Scene, mark: Mark) -> bool:
    """ "911 calls about murders and robberies", "spending on burglaries": what stands before the crimes moved."""
    first = mark
    for one in reversed(scene.measures):
        if one.last < first.first and _LISTS.issuperset(scene.words[one.last : first.first]):
            first = one
    of = word_set("told_of_crimes")
    if first is not mark and not of.isdisjoint(scene.words[first.first : first.last]):
        return scene.word(first.first) in _ABOUT  # "arrests for murder and robbery": the first is one name
    return scene.word(first.first - 1) in of and scene.word(first.first - 2) in _ABOUT


def _worked_on(scene: Scene, mark: Mark) -> bool:
    """ "The number of officers on robberies", "the hours that detectives spend on homicides": those at work moved."""
    at = mark.first - 1
    while scene.word(at) in word_set("at_work_on"):
        at -= 1
    return at < mark.first - 1 and scene.word(at) in _WORKERS


def _of_a_kind(scene: Scene, mark: Mark) -> bool:
    """ "Another type of violent crime, rape, has risen": the crime that the commas name, and not its kind."""
    before = scene.words[max(0, mark.first - _IN_FRONT) : mark.first]
    named = scene.word(mark.last) == "," and any(one.first == mark.last + 1 for one in scene.measures)
    return named and not _KINDS.isdisjoint(before)


def _solved(scene: Scene, mark: Mark, cue: Mark) -> bool:
    """ "Murders that were solved fell", "the rate of robbery cases solved has gone up"."""
    between = scene.words[mark.last : cue.first]
    return not _SOLVED.isdisjoint(between) and _LISTS.isdisjoint(between)


def _describes(scene: Scene, mark: Mark, cue: Mark) -> bool:
    """ "Gang violence, declining trust and increased use": the word of change describes the noun behind it."""
    before, behind = scene.word(cue.first - 1), scene.word(cue.last)
    if (
        scene.words[cue.last - 1] not in _PARTICIPLES
        or before not in _LISTS
        or not _LISTS & set(scene.words[mark.last : cue.first])
    ):
        return False
    return behind.isalpha() and behind not in word_set("behind_participle") and not behind.endswith("ly")
