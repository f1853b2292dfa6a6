"""What a question asks for, which its answer leaves out: "How many murders are by gun? About 76 percent of them"."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from onrecord.frozen import replace
from onrecord.grammar.figures.company import actions
from onrecord.grammar.figures.federal_cases import PROBES
from onrecord.grammar.figures.measure_words import measure_words
from onrecord.grammar.figures.origin import asked_of_guns
from onrecord.grammar.figures.topics import topic_of
from onrecord.grammar.sentence.scene import Scene
from onrecord.lexicon.load import table, word_set
from onrecord.model import MeasureWords, Quantity

_DO = frozenset({"do", "does", "did"})
_KILL = frozenset({"kill", "shoot"})
_VERBS = 3  # tokens of "shoot and kill"
_ASIDE = 7  # tokens of a question that who answers puts himself
_HOW_MANY = ["how", "many"]
_MARKS = frozenset({",", ".", "“", "”"})
_NEAR = 4  # sentences of an answer


class Question(NamedTuple):
    """What a sentence asks for, and which sentence it was."""

    statement: int
    measure: MeasureWords
    so_many: bool = False  # "how many murders": the answer may be a number alone


def asked(scene: Scene, *, probed: bool = False) -> MeasureWords | None:
    """What a question asks for, with the quality that it names; None for other sentences.

    `probed` is whether the text speaks of what the Justice Department does about police forces: "how many
    investigations had it opened?" asks for those only there.
    """
    if "?" not in scene.has:
        return None
    field = _of_a_field(scene, probed=probed)
    guns = asked_of_guns(scene)
    if guns is not None:
        return guns
    told = _by_police(scene) or _of_police(scene) or field or topic_of(scene)
    if told is None or told is field or not scene.qualifiers:
        return told
    inside = {at for mark in scene.measures for at in range(mark.first, mark.last)}  # "gun deaths" says so itself
    named = [mark.row["qualifier"] for mark in scene.qualifiers if mark.first not in inside]
    return replace(told, qualifiers=tuple(dict.fromkeys((*told.qualifiers, *named))))


def question(scene: Scene, statement: int, before: Question | None, *, probed: bool = False) -> Question | None:
    """The question that the next sentence answers: this one, or the one `before` up to the next.

    A noun that is all of a sentence names what the next is about as a question does: "Aggravated assaults. Those rose."
    """
    if "?" not in scene.has:
        named = _noun_alone(scene)
        return Question(statement, named) if named is not None else before
    words = asked(scene, probed=probed or (before is not None and before.measure.measure in PROBES))
    if words is None and before is not None and statement - before.statement <= 2 and len(scene.words) <= _ASIDE:
        return before  # "How many do you solve?" "When I was there? Eight of ten."
    return Question(statement, words, _asks_so_many(scene)) if words is not None else None


def _noun_alone(scene: Scene) -> MeasureWords | None:
    """ "Aggravated assaults.": the measure that is a whole sentence."""
    mark = scene.measures[0] if scene.measures and not scene.quantities else None
    if mark is None or mark.row["form"] != "noun" or mark.first > 0 or scene.words[mark.last :] != ["."]:
        return None
    return measure_words(scene, mark)


def _asks_so_many(scene: Scene) -> bool:
    """ "How many murders were there?", and no "how many detectives work murders?" or "how many murders went cold?"."""
    if word_set("asks_for_all").isdisjoint(scene.has) or not word_set("solved").isdisjoint(scene.has):
        return False
    return not scene.qualifiers and any(
        scene.words[max(0, mark.first - 2) : mark.first] == _HOW_MANY for mark in scene.measures
    )


def number_answers(scene: Scene, statement: int, number: Quantity, before: Question | None) -> bool:
    """ "12, according to the FBI.": a number that is all of an answer."""
    if before is None or not before.so_many or statement != before.statement + 1:
        return False
    apart = [at for at in range(len(scene.words)) if not number.first <= at < number.last]
    return all(scene.hidden[at] or scene.word(at) in _MARKS for at in apart)


def answered(before: Question | None, statement: int) -> MeasureWords | None:
    """What a sentence near behind a question answers."""
    return before.measure if before is not None and 0 < statement - before.statement <= _NEAR else None


def _by_police(scene: Scene) -> MeasureWords | None:
    """ "How many people do the police kill?", "how often do officers shoot someone?"."""
    if "how" not in scene.has or scene.has.isdisjoint(_KILL) or scene.has.isdisjoint(_DO):
        return None
    for mark in scene.company:
        verbs = scene.words[mark.last : mark.last + _VERBS]
        if mark.row["class"] == "officer" and _KILL & set(verbs[:1]) and not _DO.isdisjoint(scene.words[: mark.first]):
            deadly = "kill" in verbs
            span = scene.span(mark.first, mark.last + 1)
            return MeasureWords(span, "police_shootings", ("fatal",) if deadly else ())
    return None


def _of_police(scene: Scene) -> MeasureWords | None:
    """ "How many police officers are killed?", with at most the verb between."""
    for mark in scene.company:
        if mark.row["class"] != "officer":
            continue
        for deed in actions(scene):
            if deed.row["class"] == "killed" and 0 <= deed.first - mark.last <= 1:
                return MeasureWords(scene.span(mark.first, deed.last), "officers_killed")
    return None


@cache
def _fields() -> tuple[tuple[tuple[tuple[str, ...], ...], str, tuple[str, ...], bool], ...]:
    """Phrases of which a question holds one, and one, and none; what it then asks for, the part of it, and whether it
    does so only in a text on police forces that the Justice Department looks into."""
    lists = ("one", "and_one", "and_none")
    return tuple(
        (
            tuple(tuple(row[name].split("|")) for name in lists),
            row["measure"],
            tuple(row["qualifiers"].split()),
            bool(row["probed"]),
        )
        for row in table("asked")
    )


def _of_a_field(scene: Scene, *, probed: bool) -> MeasureWords | None:
    """ "How many people die by gunfire?", "how many police forces has it looked into?": told by a verb and its noun."""
    words = f" {' '.join(scene.words)} "
    for (one, and_one, and_none), measure, qualifiers, only_probed in _fields():
        if only_probed and not probed:
            continue
        if _holds(words, one) and _holds(words, and_one) and not _holds(words, and_none):
            return MeasureWords(scene.span(0, len(scene.words)), measure, qualifiers)
    return None


def _holds(words: str, phrases: tuple[str, ...]) -> bool:
    return any(f" {phrase} " in words for phrase in phrases)
