"""Changes whose noun is left out: "Cleveland's went up, too", "ours didn't", "What went up? Rape did.".

What moved is what the sentence before, or the clause before, told of: of the place that owns it here. "Did" says the
change again, and "didn't" or "did not" denies it, of each thing that is joined before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.frozen import replace
from onrecord.grammar.changes.joined_kinds import joined_before
from onrecord.grammar.context.earlier import Earlier
from onrecord.grammar.context.so_did import with_also_moved
from onrecord.grammar.context.the_number import verb_begins
from onrecord.grammar.figures.amounts import changes, direction_of
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.set_apart import set_apart
from onrecord.grammar.sentence.home import home
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.sentence.slots import period_of
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import word_set
from onrecord.model import Direction, MeasureWords, PlaceWords, Reading, Shape

_DID = word_set("did_so")  # "did", "have"
_DID_NOT = word_set("did_not_so")  # "didn't", "haven't"
_WOULD_NOT = word_set("so_did") | word_set("to_be")  # verbs before a "not" that denies it: rapes did not
_SAID = _DID | _DID_NOT | _WOULD_NOT
SIGNS = frozenset({"change", "not"}) | _DID | _DID_NOT  # what wakes the rule
_TALK = 4  # sentences over which a change is talked of: "Is that a theft ring?" "Mostly. But Reno's went up, too."
_OURS = frozenset({"ours"})
_WHILE = word_set("opens_beside")


def read(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """Each such change, with what "and so did Reno's" says again of it."""
    if "?" in scene.has:
        return
    yield from with_also_moved(scene, _moved(scene, statement, earlier))
    yield from _moved_beside(scene, statement)
    yield from _did(scene, statement, earlier)


def _moved(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Cleveland's went up", "New York's number fell": a verb of change alone behind whose number it is."""
    told = _told_before(statement, earlier)
    if told is None or scene.measures or scene.quantities:
        return
    for cue in changes(scene):
        if cue.row["form"] == "noun" or not _ends(scene, cue.last):
            continue
        begin = verb_begins(scene, cue.first)
        owner = _owner(scene, begin - 1 if scene.word(begin - 1) in word_set("total_noun") else begin)
        if owner is None:
            continue
        place, first = owner
        direction, sharply = direction_of(cue)
        made = _change(scene, statement, (first, cue.last), direction, told)
        yield replace(made, places=(place,), sharply=sharply)


def _moved_beside(scene: Scene, statement: int) -> Iterator[Reading]:
    """ "Robberies in Ohio rose while the nation's fell": what the clause before told of, of its owner here."""
    for cue in changes(scene) if scene.measures else ():
        own = scene.clause[cue.first]
        if cue.row["form"] == "noun" or scene.hidden[cue.first] or not _ends(scene, cue.last):
            continue
        counted = {*(mark.first for mark in scene.measures), *(one.first for one in scene.quantities)}
        if any(scene.clause[at] == own for at in counted):
            continue
        begin = verb_begins(scene, cue.first)
        owner = _owner(scene, begin, beside=True)
        told = _in_clause_before(scene, cue.first) if owner is not None else None
        if owner is None or told is None:
            continue
        direction, sharply = direction_of(cue)
        made = _change(scene, statement, (owner[1], cue.last), direction, None)
        yield replace(made, places=(owner[0],), measure=told[1], qualifiers=told[2], sharply=sharply)


def _did(scene: Scene, statement: int, earlier: Earlier) -> Iterator[Reading]:
    """ "Ours didn't", "Rape did, too": the change told before, said again or denied of another subject."""
    for at in [at for at, word in enumerate(scene.words) if word in _SAID]:
        word = scene.words[at]
        parted = scene.word(at + 1) == "not" and word in _WOULD_NOT
        said = parted or word in _DID or word in _DID_NOT
        if not said or scene.hidden[at] or not _ends(scene, at + 1 + parted):
            continue
        told = _in_clause_before(scene, at) or _asked_or_told(scene, statement, earlier)
        if told is None:
            continue
        direction, measure, qualifiers = told
        thing = next((mark for mark in scene.measures if mark.last == at), None)
        owner = _owner(scene, at) if thing is None else None
        if thing is None and owner is None:
            continue
        if thing is not None and thing.first in set_apart(scene):
            continue  # "everything but rape did"
        first = thing.first if thing is not None else owner[1] if owner is not None else at
        made = _change(scene, statement, (first, at + 1 + parted), direction, None)
        made = replace(made, negated=parted or word in _DID_NOT)
        for mark in joined_before(scene, thing) if thing is not None else ():
            words, span = measure_words(scene, mark), scene.span(mark.first, mark.last)
            yield replace(made, span=span, measure=words, qualifiers=words.qualifiers)
        if thing is not None:
            words = measure_words(scene, thing)
            made = replace(made, measure=words, qualifiers=words.qualifiers)
        elif owner is not None:
            made = replace(made, measure=measure, qualifiers=qualifiers, places=(owner[0],))
        yield made


def _change(
    scene: Scene, statement: int, tokens: tuple[int, int], direction: Direction, told: Reading | None
) -> Reading:
    own = period_of(scene, *tokens)
    return Reading(
        Shape.CHANGE,
        scene.span(*tokens),
        statement,
        ("whose moved",),
        measure=told.measure if told is not None else None,
        qualifiers=told.qualifiers if told is not None else (),
        period=own,
        direction=direction,
    )


def _told_before(statement: int, earlier: Earlier) -> Reading | None:
    """The last change or count of the sentence right before; the last change, where nothing was counted since."""
    if earlier.told and earlier.statement == statement - 1:
        return earlier.told[-1]
    moved = earlier.moved
    return moved if moved is not None and statement - moved.statement <= _TALK else None


def _asked_or_told(
    scene: Scene, statement: int, earlier: Earlier
) -> tuple[Direction, MeasureWords | None, tuple[str, ...]] | None:
    """The way of the change of the sentence before, or the one that a question asks for: "What went up?"."""
    if earlier.asked is not None and scene.measures and earlier.asked is not Direction.HELD:
        return earlier.asked, None, ()
    told = _told_before(statement, earlier)
    if told is None or told.shape is not Shape.CHANGE or told.direction is None or told.negated or told.against:
        return None
    return told.direction, told.measure, told.qualifiers


def _in_clause_before(scene: Scene, at: int) -> tuple[Direction, MeasureWords | None, tuple[str, ...]] | None:
    """The change of an earlier clause of the sentence: "Chicago's murders went down and ours didn't"."""
    before = [cue for cue in changes(scene) if cue.last < at and cue.row["form"] != "noun"]
    if not before:
        return None
    marks: list[Mark] = [mark for mark in scene.measures if mark.last <= before[-1].first]
    if not marks:
        return None
    words = measure_words(scene, marks[-1])
    return direction_of(before[-1])[0], words, words.qualifiers


def _owner(scene: Scene, at: int, *, beside: bool = False) -> tuple[PlaceWords, int] | None:
    """Whose number stands before token `at`, and where its words begin: "Cleveland's", "ours"; it opens its clause.

    `beside` another clause it opens its own behind "while" and the like, and may be pointed at: "the state's".
    """
    if scene.word(at - 1) in _OURS:
        return (home(scene, at - 1, at), at - 1) if _opens(scene, at - 1) else None
    if scene.word(at - 1) != "'s":
        return None
    named = (one for one in scene.places if one.words.candidates or beside)
    mark = next((one for one in named if one.last in (at, at - 1)), None)
    if mark is None:
        return None
    opens = _opens(scene, mark.first) or (beside and scene.word(mark.first - 1) in _WHILE)
    return (mark.words, mark.first) if opens else None


def _opens(scene: Scene, at: int) -> bool:
    """Whether words stand at the head of a sentence or a clause."""
    while at and scene.word(at - 1) in word_set("opens_turn") - word_set("phrase_end"):
        at -= 1
    return not at or scene.word(at - 1) in word_set("phrase_end")


def _ends(scene: Scene, at: int) -> bool:
    """Whether nothing but "too" and the like, or words of time, stands behind."""
    while scene.word(at) in word_set("said_again"):
        at += 1
    dated = any(period.first in (at, at + 1) for period in scene.periods)
    return dated or not scene.word(at) or scene.word(at) in word_set("phrase_end")
