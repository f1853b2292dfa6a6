"""Readings to Claims: what the words stand for here, and why.

Grounding never matches text and never looks at the record. What the words leave out is filled in a fixed order, each
with its reason: from the sentence, from the claim before it in the paragraph, from the story's main place and period.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from onrecord.frozen import replace
from onrecord.grounding.conflicts import withheld
from onrecord.grounding.context import Context
from onrecord.grounding.counted_since import as_counted_since
from onrecord.grounding.data_of_years import of_several_years
from onrecord.grounding.federal import is_federal, seat_away, written_at
from onrecord.grounding.first_passed import not_passed_between
from onrecord.grounding.later import Later
from onrecord.grounding.mains import mains_of
from onrecord.grounding.measures import unsaid_count
from onrecord.grounding.month_rows import of_headed_months
from onrecord.grounding.named import named_in
from onrecord.grounding.namesakes import of_one_name, with_whole_states
from onrecord.grounding.narrower_nouns import with_subjects
from onrecord.grounding.no_place_told import without_untold
from onrecord.grounding.offices import offices
from onrecord.grounding.own_parts import of_its_part
from onrecord.grounding.places import of_the_capital, survey
from onrecord.grounding.propositions import build
from onrecord.grounding.rates_go_on import at_the_rate
from onrecord.grounding.rivals_of_ours import without_rivals
from onrecord.grounding.round_ups import sections
from onrecord.grounding.signatures import signs
from onrecord.grounding.slots import Slots
from onrecord.grounding.so_far import SoFar
from onrecord.grounding.states import speaks_of_state
from onrecord.grounding.told_in_body import with_times_of_the_story
from onrecord.grounding.turns import asks, lacks_figures
from onrecord.grounding.unsaid import unsaid
from onrecord.grounding.where_said import without_where_said
from onrecord.grounding.where_they_live import where_they_live
from onrecord.grounding.written_from import written_from
from onrecord.model import Assertion, Claim, Document, Of, Parsed, Reading, Statement, Voice

__all__ = ["begun", "filled", "ground"]

Kind = TypeVar("Kind", bound=Context)


def ground(document: Document, statements: Sequence[Statement], parsed: Parsed) -> tuple[Assertion, ...]:
    """One assertion for each reading that says something, in the order of the text."""
    context, told = begun(Context, document, statements, parsed)
    named = context.ground.named
    return withheld([_assert(*one, document.text, named) for one in filled(context, told)])


def _told_first(statements: Sequence[Statement], parsed: Parsed) -> set[int]:
    """The sentences that name the place of a number told before them: "407. So many were killed in Ohio"."""
    behind = {
        words.span
        for one in parsed.readings
        for words in one.places
        if words.span.start >= statements[one.statement].span.end
    }
    return {at for at, words in parsed.places if words.span in behind}


def begun(kind: type[Kind], document: Document, statements: Sequence[Statement], parsed: Parsed) -> tuple[Kind, Parsed]:
    """A context at the beginning of a document, which knows what the whole is about, and what it is to be filled with.

    That is what was `parsed`, without the places of which a text tells nothing.
    """
    parsed = of_headed_months(document.text, statements, without_untold(document.text, parsed))
    parsed = with_subjects(document.text, statements, parsed)
    asked = {at for at, one in enumerate(statements) if asks(document.text, one.span)}
    dateline = document.dateline is not None
    figures = {reading.statement for reading in parsed.readings} | _told_first(statements, parsed)
    first = statements[min(figures)].span if figures else None
    federal = is_federal(document.text, parsed.places, first)
    seat = seat_away(document.text, parsed.places) if dateline else None
    statehouse = dateline and speaks_of_state(document.text, statements)
    places = [(at, words) for at, words in parsed.places if not signs(document.text, words.span)]
    whence = written_at(document.text, places, first, parsed.readings) if dateline else None
    named = places if dateline else without_rivals(document.text, places)
    placed = survey(
        statements,
        named if whence is None else [one for one in named if one[0] >= 0],
        dateline=dateline and whence is None,
        asked=asked,
        federal=federal,
        seat=seat,
        statehouse=statehouse,
        figures=figures,
    )
    placed = placed if whence is None else replace(placed, perhaps=whence)
    parsed = with_whole_states(document.text, parsed, placed.city)
    placed = of_its_part(placed, document.text, statements, places, figures)
    held = offices(document, statements, parsed.places)
    headed = sections(document.text, statements, parsed.places)
    lacking = {at for at, one in enumerate(statements) if lacks_figures(document.text, one.span)}
    mains = mains_of(parsed, statements, document.published, asked, lacking)
    so_far = SoFar(written_from(document, statements, parsed, placed))
    lives = where_they_live(document.text, statements, parsed.places)
    return kind(document, statements, placed, mains, held, headed, so_far, lives), parsed


def filled(context: Context, parsed: Parsed) -> Iterator[tuple[Reading, Statement, Voice | None, Slots]]:
    """Each reading with its sentence, its voice and its slots; the context moves on with them."""
    named = named_in(parsed)
    text = context.document.text
    lives = context.lives if of_the_capital(context.ground) else None
    for read in with_times_of_the_story(parsed.readings, context.statements):
        context.pass_by(read.statement, named)
        statement = context.statements[read.statement]
        voice = voice_at(statement, read)
        last = context.at(read.statement)
        reading = as_counted_since(
            at_the_rate(without_where_said(text, read, voice, lives), last, text), last, statement
        )
        yield reading, statement, voice, context.fill(reading, voice)


def voice_at(statement: Statement, reading: Reading) -> Voice | None:
    """The innermost voice that covers the reading's first character."""
    if not statement.voices:
        return None
    covering = [voice for voice in statement.voices if voice.span.start <= reading.span.start < voice.span.end]
    return min(covering, key=lambda voice: (voice.span.end - voice.span.start, voice.span.start), default=None)


def _assert(
    reading: Reading, statement: Statement, voice: Voice | None, slots: Slots, text: str, named: Sequence[str]
) -> Assertion:
    claim, unclear = build(reading, slots)
    guess = slots.guess or unsaid_count(slots, text) or of_one_name(reading, slots.places, named)
    return Assertion(
        span=reading.span,
        sentence=statement.span,
        claim=claim,
        because=slots.because,
        voice=voice,
        said=slots.said,
        unclear=unclear or slots.unclear,
        guess=guess or of_several_years(reading, slots, text),
        unsaid=unsaid(reading),
        others=not_passed_between(reading, claim),
        doubts=Later(lambda: _doubted(reading, slots, claim)),
    )


def _doubted(reading: Reading, slots: Slots, claim: Claim | None) -> Iterator[Claim]:
    """The claims that the doubts of a reading come to, each once, without the likelier one."""
    built = dict.fromkeys(build(reading, doubt)[0] for doubt in slots.doubts)
    if reading.moved is not None:  # "rose 9 percent, the most since 2008": the count, or how it moved
        counted = reading.of is Of.CHANGE
        other = replace(reading, of=None if counted else Of.CHANGE, unit=None if counted else reading.moved)
        built[build(other, slots)[0]] = None
    return (doubt for doubt in built if doubt is not None and doubt != claim)
