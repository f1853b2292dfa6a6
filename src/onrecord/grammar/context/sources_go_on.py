"""States told one behind another as sources of traced guns: "from Utah the number doubled", "Iowa's fell to 48".

Where the sentence before told what one state sold, and this one names the next with no word of guns that lie there, it
goes on with what that one sold.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.origin import state_named
from onrecord.grammar.places.places import PlaceMark
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, shapes
from onrecord.lexicon.load import word_set
from onrecord.model import Reading, Shape

_SIGNS = frozenset({"'s", "from"})
_OWNED = word_set("total_noun") | {"share"}  # "Iowa's number rose"
_MOVES = "change"  # the cue of a verb right behind an owner: "Iowa's fell"


@needs(any_of(_SIGNS), shapes(Shape.VALUE, Shape.CHANGE))
def sources_go_on(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading, of the guns that the state it names sold, where the sentence before told of another source."""
    measure = reading.measure.measure if reading.measure is not None else None
    if measure not in {None, "guns_traced"} or reading.qualifiers or scene.measures:
        return reading
    before = source_told(earlier, reading.statement)
    mark = _seller(scene, reading) if before is not None else None
    state = state_named(mark) if mark is not None else None
    if before is None or state is None or any(state in words.candidates for words in before.places):
        return reading
    return replace(reading, measure=before.measure, qualifiers=(f"from:{state}",), places=before.places)


def source_told(earlier: Earlier, statement: int) -> Reading | None:
    """What the last source told near before sold; a share of those sold at home is no order of sources."""
    told = [one for one in (*earlier.told, *earlier.shares[-1:]) if statement - one.statement == 1]
    sold = [one for one in told if any(part.startswith("from:") for part in one.qualifiers)]
    return sold[-1] if sold else earlier.source_before(statement)


def _seller(scene: Scene, reading: Reading) -> PlaceMark | None:
    """The state that the words are about, told as an owner or as where the number came from."""
    first = scene.opens(reading.span)
    left = [mark for mark in scene.places if mark.last <= first + 1]
    mark = left[-1] if left else None
    if mark is None or scene.clause[mark.first] != scene.clause[first]:
        return None
    moves = any(cue.first == mark.last + 1 and cue.row["cue"] == _MOVES for cue in scene.cues)
    owns = scene.word(mark.last) == "'s" and (moves or scene.word(mark.last + 1) in _OWNED)
    came = scene.word(mark.first - 1) == "from" and not any(q.first < mark.first for q in scene.quantities)
    return mark if owns or came else None
