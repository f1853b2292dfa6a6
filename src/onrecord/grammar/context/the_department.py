"""Whose "department" counts federal things: the Justice Department, where the text named it last, and no city's police.

"The Justice Department opened 25 investigations. The department is enforcing 14 consent decrees": the nation's.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.figures.federal_cases import PROBES
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.signs import any_of, needs, words
from onrecord.lexicon.load import word_set
from onrecord.model import PlaceWords, Reading

_DONE = frozenset({"arrests", "guns_recovered"})
_SUBJECT = 5  # tokens from the head of a clause to a name's last: "the U.S. Marshals Service"
_JUSTICE = "justice_department_budget"


@needs(words("department"))
def of_the_department(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """The reading without "the department" for its place, where that is the nation's."""
    probes = reading.measure is not None and reading.measure.measure in PROBES  # no police force has these
    named = probes or earlier.probed or (earlier.office is not None and earlier.office.measure == _JUSTICE)
    federal = reading.measure is not None and reading.measure.measure in word_set("counted_of_nation")
    if not named or not federal or not reading.places:
        return reading
    return replace(reading, places=tuple([one for one in reading.places if not _is_department(scene, one)]))


@needs(words("justice"))
def cases_of_the_nation(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "The Justice Department's gun prosecutions", "convictions won by the Justice Department": the nation's cases."""
    counted = reading.measure
    if (
        counted is None
        or reading.places
        or counted.home is not None
        or counted.measure not in word_set("federal_cases")
    ):
        return reading
    first = scene.opens(counted.span)
    last = scene.behind(counted.span)
    owned = scene.words[first - 3 : first] == ["justice", "department", "'s"]
    made = scene.words[last : last + 4] == ["by", "the", "justice", "department"]
    return replace(reading, measure=replace(counted, home="us")) if owned or made else reading


@needs(any_of(word_set("federal_doers")))
def done_by_the_nation(scene: Scene, reading: Reading, earlier: Earlier) -> Reading:
    """ "The ATF seized 3,400 guns", "the DEA made 26,000 arrests": of the nation, where the words name no place."""
    counted = reading.measure
    if counted is None or reading.places or counted.home is not None or counted.measure not in _DONE:
        return reading
    at = scene.opens(reading.span)
    clause = scene.clause.index(scene.clause[at])
    opens = scene.words[clause : clause + _SUBJECT]
    if word_set("federal_doers").isdisjoint(opens) or "'s" in opens:
        return reading
    return replace(reading, measure=replace(counted, home="us"))


def _is_department(scene: Scene, place: PlaceWords) -> bool:
    return place.here and scene.text[place.span.start : place.span.end].lower() == "the department"
