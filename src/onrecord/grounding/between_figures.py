"""What the sentences between figures turn a text to: a place, a year, what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from onrecord.grounding.counted_from import years_mentioned
from onrecord.grounding.guests import is_guest
from onrecord.grounding.habits import only_by_state
from onrecord.grounding.measures import measure_of
from onrecord.grounding.named import Named, names_alone
from onrecord.grounding.places import settle
from onrecord.grounding.requests import prompts
from onrecord.grounding.round_ups import grounded, labelled
from onrecord.grounding.so_far import SoFar
from onrecord.grounding.told_of_states import state_told_of
from onrecord.grounding.turns import asks_about, sets_year, subjects, turns
from onrecord.grounding.vantage import person_of
from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import MeasureWords, PlaceWords, Statement

if TYPE_CHECKING:
    from onrecord.grounding.context import Context

_VERBS = "|".join(sorted(word_set("had_been_before")))
_HAD = late(rf"\bhad (?:{_VERBS})\b")  # told back from a time that the text goes on with


def note_between(context: Context, index: int, named: Named) -> None:
    """Note what a sentence without a claim names and asks: what follows is about that, if the sentence turns to it."""
    context.at(index)
    so_far = context.so_far
    text, span = context.document.text, context.statements[index].span
    asked, names = asks_about(text, span) or prompts(text, context.statements, index), named.places.get(index, ())
    spoken_of = subjects(text, context.statements, index, names)
    last, near, topic = so_far.last, so_far.last.place, only_by_state(so_far.measure)
    ground = grounded(context.ground, section := context.sections.get(context.statements[index].paragraph))
    told = {settle(words, near if words.here else None, ground, topic)[0] for words in spoken_of}
    if len(places := labelled(section, spoken_of) or told) == 1 and turns(text, context.statements, index, named):
        last.place = next(iter(places))
        last.speaker = _who_turns(context.statements[index]) or last.speaker
    elif (state := state_told_of(text, context.statements, index, names, context.ground.main)) is not None:
        last.place = state
    elif not names and last.told_in >= 0 and _says_here(text, named.ours.get(index, ())):
        last.place = ground.main if is_guest(last.place or "", ground.main) else last.place
    opens = next((one for one in names[:1] if one.span.start == span.start and not one.here), None)
    last.there = None if opens is None else settle(opens, near, ground, topic)[0]
    last.they = last.there if names_alone(text, span, opens) else last.they
    last.name(names, several=len(places) > 1, asked=asked)
    told_last = so_far.told_last or context.mains.period  # "Are you satisfied?" "Never." "And the year before?"
    years = years_mentioned(named.periods.get(index, ()), told_last, context.document.published)
    aside = last.newest is not None and not asked and _HAD.search(text, span.start, span.end) is not None
    for when, year, counted in years:
        turned = not aside and sets_year(text, span, when, anew=asked or not counted)
        last.mention(year, turns=turned, in_passing=asked and counted)
    turn_on(so_far, named.topics.get(index, ()))


def _who_turns(statement: Statement) -> str | None:
    """Who says a sentence, all of it: what he turns to is where he goes on."""
    whole = (voice for voice in statement.voices if voice.span == statement.span)
    return person_of(next(whole, None))


def _says_here(text: str, ours: Sequence[PlaceWords]) -> bool:
    """ "One thing did boom here": behind another city's figures the text is back at its own place."""
    return any(text[words.span.start : words.span.end].lower() in word_set("where_one_is") for words in ours)


def turn_on(so_far: SoFar, topics: Sequence[MeasureWords]) -> None:
    """What follows goes on with what a sentence is about, or ends with: "and the reason is robbery"."""
    for words in topics:
        so_far.turn_to(measure_of(words, None, so_far.counting))
