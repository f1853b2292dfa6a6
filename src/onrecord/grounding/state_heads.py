"""Lines above the sections of a text that name a state: "## Illinois", and under it "### Aurora", one of its cities.

Under them "the state" is that one, up to the next such line.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.grounding.states import state_of
from onrecord.lexicon.load import states
from onrecord.lexicon.place_ids import without_state
from onrecord.model import PlaceWords, Setting, Statement

_MARKS = " :*_#"


def state_heads(
    text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]
) -> Mapping[int, str]:
    """The state of each line between paragraphs that is a state's name and nothing else, by its sentence."""
    return {
        index: words.candidates[0]
        for index, words in places
        if index > 0
        and words.kind == "state"
        and words.candidates
        and statements[index].setting is Setting.HEADLINE
        and text[statements[index].span.start : statements[index].span.end].strip(_MARKS)
        == text[words.span.start : words.span.end]
    }


def city_under(
    words: PlaceWords, index: int, text: str, statements: Sequence[Statement], heads: Mapping[int, str]
) -> str:
    """The city that a line means: the one of its name in the state of the line above it.

    Where a line of a lower level names none that lies there, it is a town of that state that nobody counts.
    """
    above = max((at for at in heads if at < index), default=None)
    if above is None:
        return words.candidates[0]
    state = heads[above]
    inside = next((place for place in words.candidates if state_of(place) == state), None)
    levels = [_level(text, statements[at]) for at in (above, index)]
    if inside is not None or not levels[0] or 0 < levels[1] <= levels[0] or words.candidates[0] in states():
        return inside or words.candidates[0]
    return f"{without_state(words.candidates[0])}-{state}"


def _level(text: str, statement: Statement) -> int:
    """The level of a line in Markdown; 0 where nothing tells it."""
    line = text[: statement.span.end].rsplit("\n", 1)[-1]
    return len(line) - len(line.lstrip("#"))
