"""Two places compared again per head, behind their counts: "more murders than Mesa, but Mesa is worse per capita".

Who "we" are the contrast tells: those with fewer, where "but" says that they are worse per head.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.degrees import degrees
from onrecord.lexicon.load import word_set
from onrecord.model import End, Of, Operator, PlaceWords, Reading

_ENDS = word_set("phrase_end") | {"", "”"}


def but_per_head(scene: Scene, made: Reading, at: int) -> Reading | None:
    """The comparison `made`, turned to whom the clause at a token names; None for a clause that tells another thing."""
    pers = [cue for cue in scene.cues if cue.row["cue"] == "per_head"]
    opens = next((cue.last + (scene.word(cue.last) == ",") for cue in pers if cue.first == at), at)
    mark = next((one for one in scene.places if one.first == opens), None)
    verb = opens + 1 if mark is None else mark.last + (scene.word(mark.last) == "'s")
    verb -= "'" in scene.word(verb - 1)[1:]  # "we're"
    degree = verb + 1
    while scene.word(degree) in word_set("size_adverb"):
        degree += 1
    row = degrees().get(scene.word(degree))
    per = next((cue for cue in pers if cue.first == (at if opens > at else degree + 1)), None)
    last = degree + 1 if per is None or opens > at else per.last
    is_so = scene.word(verb) in word_set("be") or "'" in scene.word(verb)
    if per is None or row is None or not is_so or scene.word(last) not in _ENDS:
        return None
    end = End(row["end"])
    sides = _sides(made, mark.words if mark is not None else None, scene.word(opens), end)
    if sides is None:
        return None
    return replace(
        made,
        span=scene.span(at, last),
        rules=("per head behind counts",),
        places=(sides[0],),
        against_places=(sides[1],),
        operator=Operator.LESS if end is End.LOWEST else Operator.MORE,
        of=Of.RATE,
    )


def _sides(made: Reading, named: PlaceWords | None, word: str, end: End) -> tuple[PlaceWords, PlaceWords] | None:
    """Whom the clause is about and the other of the two."""
    if len(made.places) != 1 or len(made.against_places) != 1:
        return None
    first, other = made.places[0], made.against_places[0]
    if named is not None and named.candidates:
        known = {first.candidates: (first, other), other.candidates: (other, first)}
        return known.get(named.candidates)
    if named is None or not named.here:
        return (first, other) if word in {"it", "they"} else None
    if first.here or other.here:
        return (first, other) if first.here else (other, first)
    larger = made.operator is Operator.MORE
    return (named, first) if larger is (end is End.HIGHEST) else (named, other)
