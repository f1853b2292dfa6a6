"""Round-ups: a text in which later paragraphs have datelines or heads of their own, and whose "we" is each city's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.frozen import replace
from onrecord.grounding.guests import is_city
from onrecord.grounding.places import Ground
from onrecord.grounding.state_heads import city_under, state_heads
from onrecord.grounding.states import state_of
from onrecord.late import late
from onrecord.lexicon.load import states, word_set
from onrecord.model import PlaceWords, Setting, Statement

_MARKS = " :*_#"
_LITTLE = 5  # words of a head beside its place
_DASHES = ("—", "–", "--")
_STATE = " ,.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"  # what may stand between a city and its dash
_BULLETS = " \t*_#•·–—-"
_INTO = frozenset({"", "in", "and in", "over in"})  # before the city that an item of a round-up opens with
_LABELLED, _OPENED = 2, 3  # items of a round-up, with a colon and without
_LABEL_END = late(r"(?:, [A-Z][A-Za-z.]{1,5})?[*_]{0,2}:")
_STATE_AND_DASH = 12  # characters behind the city of a dateline


def sections(text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]) -> Mapping[int, str]:
    """The place of each paragraph that stands under a later dateline or under a line that is its name alone.

    By the paragraph's number; another line between paragraphs ends what stands under a city. A name that opens a
    paragraph as its label ("NEW JERSEY. 2,798 guns") is of that paragraph alone.
    """
    above = state_heads(text, statements, places)
    heads = {statements[index].paragraph: state for index, state in above.items()}
    lines = [index for index, _ in places if index > 0 and statements[index].setting is Setting.HEADLINE]
    named: Mapping[int, int] = Counter(lines) if lines else {}
    labels: dict[int, PlaceWords] = {}
    for index, words in places:
        if index > 0 and words.kind == "city" and _heads_section(text, statements[index], words, named.get(index, 0)):
            heads[statements[index].paragraph] = city_under(words, index, text, statements, above)
        if index > 0 and not words.here and _labels(text, statements, index, words):
            labels[statements[index].paragraph] = words
        if index < 0 or words.here or words.kind != "city" or words.span.start != statements[index].span.start:
            continue
        name, behind = text[words.span.start : words.span.end], text[words.span.end : words.span.end + _STATE_AND_DASH]
        if (name.isupper() and behind.lstrip(_STATE).startswith(_DASHES)) or (
            index and statements[index].setting is Setting.HEADLINE and _is_all(text, statements[index], words)
        ):
            heads[statements[index].paragraph] = city_under(words, index, text, statements, above)
    ends = {one.paragraph for one in statements[1:] if one.setting is Setting.HEADLINE} if heads else set()
    under: dict[int, str] = {}
    for paragraph in sorted({statement.paragraph for statement in statements}) if heads else ():
        before = None if paragraph in ends else under.get(paragraph - 1)
        city = heads.get(paragraph) or before
        if city is not None:
            under[paragraph] = city
    return under | _meant(labels | _items(text, statements, places))


def _meant(labels: Mapping[int, PlaceWords]) -> dict[int, str]:
    """The place of each label: among states, a name that a city and a state share is the state's."""
    of_states = sum(words.kind == "state" for words in labels.values()) > len(labels) / 2
    found = {paragraph: words.candidates[0] for paragraph, words in labels.items()}
    if of_states:
        for paragraph, words in labels.items():
            found[paragraph] = next((one for one in words.candidates if not is_city(one)), words.candidates[0])
    return found


def _labels(text: str, statements: Sequence[Statement], index: int, words: PlaceWords) -> bool:
    """Whether a sentence is a place's name in capitals or bold type, and opens its paragraph: "NEW JERSEY."."""
    statement, kinds = statements[index], {"city", "state", "county"}
    opens = statements[index - 1].paragraph != statement.paragraph
    if not opens or words.kind not in kinds or not words.candidates or words.span.start != statement.span.start:
        return False
    bold = text[max(0, words.span.start - 1) : words.span.start] in ("*", "_")
    name = text[words.span.start : words.span.end]
    return (bold or name.isupper()) and text[words.span.end : statement.span.end].strip(" .:*_") == ""


def _items(
    text: str, statements: Sequence[Statement], places: Sequence[tuple[int, PlaceWords]]
) -> dict[int, PlaceWords]:
    """The city that opens each item of a round-up: "SEATTLE: Thefts fell", "In Reno, they rose", "Tulsa had 12".

    Where a colon stands behind two, or three open so, each alone in its paragraph, and the text has no city above.
    """
    own = {index for index, words in places if not words.here and words.kind == "city"}
    if -1 in own or (0 in own and statements[0].setting is Setting.HEADLINE):
        return {}
    named: dict[int, list[PlaceWords]] = {}
    for index, words in places:
        if index >= 0 and not words.here and words.kind == "city" and words.candidates:
            named.setdefault(statements[index].paragraph, []).append(words)
    found: dict[int, PlaceWords] = {}
    labelled = set[tuple[str, ...]]()
    for paragraph, cities in named.items():
        first = next(one.span.start for one in statements if one.paragraph == paragraph)
        before = text[first : cities[0].span.start].lower().strip(_BULLETS)
        colon = _LABEL_END.match(text, cities[0].span.end) is not None
        alone = len({words.candidates for words in cities}) == 1
        if before in _INTO and (colon or alone):
            found[paragraph] = cities[0]
            labelled |= {cities[0].candidates} if colon else set()
    several = len(labelled) >= _LABELLED or len({words.candidates for words in found.values()}) >= _OPENED
    return found if several else {}


def _heads_section(text: str, statement: Statement, words: PlaceWords, named: int) -> bool:
    """ "By the numbers: New Orleans", "And Cleveland", "Reno by the numbers": the head of a section.

    It names one place, first or last, and little else; "Lessons from Boston" draws on it.
    """
    if statement.setting is not Setting.HEADLINE or words.here or named != 1:
        return False
    before = text[statement.span.start : words.span.start].lower().replace(":", " : ").replace(",", " ").split()
    behind = text[words.span.end : statement.span.end].lower().strip(_MARKS).split()
    if (before and behind) or len(before) + len(behind) > _LITTLE or not (before or behind):
        return False
    return before[-1] in word_set("before_section_place") if before else behind[0] in word_set("behind_section_place")


def _is_all(text: str, statement: Statement, words: PlaceWords) -> bool:
    """Whether a line is the place's name and nothing else: "CHICAGO", "Tulsa:"."""
    return text[words.span.end : statement.span.end].strip(" :*_") == ""


def grounded(ground: Ground, city: str | None) -> Ground:
    """What a paragraph under a later dateline is told of."""
    if city is None:
        return ground
    state = city if city in states() else state_of(city)
    return replace(
        ground, main=city, city=city if is_city(city) else None, state=state, because="the dateline above it"
    )


def labelled(place: str | None, named: Sequence[PlaceWords]) -> set[str | None]:
    """The place of a paragraph's label, where its words may name it; none where they do not."""
    return {place} if place is not None and any(place in words.candidates for words in named) else set()
