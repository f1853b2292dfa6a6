"""Bare nouns that may mean two measures, in a text whose subject is the narrower one: "thefts" among stolen cars.

The headline or the first sentence that counts anything names the subject. What a text counts besides, under a name of
its own, may be meant by the bare noun as well: then the words around it decide, one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.frozen import replace
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, Parsed, Setting, Span, Statement

_EITHER = "?:"  # what stands between the two measures of a bare noun
_JOINED = 8  # characters between two nouns of one row: "car thefts and thefts"
_BY_POLICE, _SHOOTINGS = "police_shootings", frozenset({"shooting", "shootings"})


def with_subjects(text: str, statements: Sequence[Statement], parsed: Parsed) -> Parsed:
    """What was parsed, its bare nouns of the measure that the text is about, where one of their two is its subject."""
    named = [(one.statement, one.measure) for one in parsed.readings if one.measure is not None]
    named = sorted([*named, *parsed.topics], key=lambda one: one[1].span.start)
    bare = {words.span: kin for at, words in named if (kin := narrower(words)) and not _rolls(at, named, statements)}
    told = {span: kin for span, kin in bare.items() if _is_subject(kin, text, statements, named)}
    told |= _shootings(text, named)
    if not told:
        return parsed
    readings = tuple(
        replace(one, measure=_of(one.measure, told)) if one.measure is not None else one for one in parsed.readings
    )
    return replace(parsed, readings=readings, topics=tuple((at, _of(words, told)) for at, words in parsed.topics))


def narrower(words: MeasureWords) -> str | None:
    """The narrower of the two measures that a bare noun may mean, None for other words."""
    kin, either, plain = (words.measure or "").partition(_EITHER)
    return kin if either and not plain.startswith(f"{kin}_") and "_" in kin else None


def _of(words: MeasureWords, told: Mapping[Span, str]) -> MeasureWords:
    return replace(words, measure=told[words.span]) if words.span in told else words


def _is_subject(
    kin: str, text: str, statements: Sequence[Statement], named: Sequence[tuple[int, MeasureWords]]
) -> bool:
    """Whether the text opens with the narrower measure, and names the wider one by no word of its own."""
    plain = text.lower()
    if any(map(plain.__contains__, word_set("other_thefts"))):
        return False
    bare = [words.span for _, words in named if narrower(words) == kin]
    outright = [(at, words) for at, words in named if words.measure == kin]
    if any(_joined(words.span, span, text) for _, words in outright for span in bare):
        return False
    first = named[0][0]
    opens = {at for at, one in enumerate(statements[: first + 1]) if at == first or one.setting is Setting.HEADLINE}
    if any(at in opens for at, _ in outright):
        return True
    headed = [
        at
        for at in opens
        if statements[at].setting is Setting.HEADLINE
        and any(statements[at].span.start <= span.start < statements[at].span.end for span in bare)
    ]
    return any(_names_a_car(text, statements[at]) for at in headed)


def _names_a_car(text: str, statement: Statement) -> bool:
    said = text[statement.span.start : statement.span.end].lower().replace(",", " ").replace(":", " ").split()
    return not word_set("stolen_things").isdisjoint(said)


def _joined(one: Span, other: Span, text: str) -> bool:
    """ "Car thefts and thefts": a bare noun beside the narrower one in a row counts something else."""
    begin, end = (one.end, other.start) if one.end <= other.start else (other.end, one.start)
    return 0 <= end - begin <= _JOINED and "." not in text[begin:end]


def _shootings(text: str, named: Sequence[tuple[int, MeasureWords]]) -> dict[Span, str]:
    """The bare "shootings" of a text that opens with those by police, and counts no others."""
    if not named or named[0][1].measure != _BY_POLICE:
        return {}
    others = [words for _, words in named if words.measure in word_set("others_shot")]
    bare = [words for words in others if text[words.span.start : words.span.end].lower() in _SHOOTINGS]
    return {words.span: _BY_POLICE for words in bare} if len(bare) == len(others) else {}


def _rolls(at: int, named: Sequence[tuple[int, MeasureWords]], statements: Sequence[Statement]) -> bool:
    """Whether the paragraph tells what else is stolen: "car thefts rose; burglaries fell, and thefts were flat"."""
    own = statements[at].paragraph
    others = [index for index, words in named if words.measure in word_set("others_stolen_from")]
    return any(statements[index].paragraph == own for index in others)
