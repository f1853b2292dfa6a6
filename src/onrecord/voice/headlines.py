"""Headlines that name a paper and not whose it is: "Budget up by a third, report says" above whoever said so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.frozen import replace
from onrecord.model import Attribution, Setting, Statement, Voice
from onrecord.voice.cues import CUES

_BELOW = 3  # sentences below a headline in which the paper's maker is named


def named_below(statements: Sequence[Statement], text: str) -> tuple[Statement, ...]:
    """The statements, a headline's bare "report" or "study" given to whoever speaks where the text tells of it."""
    return tuple(
        _given(statement, statements[at + 1 : at + 1 + _BELOW], text)
        if statement.setting is Setting.HEADLINE and statement.voices
        else statement
        for at, statement in enumerate(statements)
    )


def _given(headline: Statement, below: Sequence[Statement], text: str) -> Statement:
    return replace(headline, voices=tuple(_by_its_maker(voice, below, text) for voice in headline.voices))


def _by_its_maker(voice: Voice, below: Sequence[Statement], text: str) -> Voice:
    """The voice in its maker's name, where one alone is told with the paper."""
    noun = voice.attribution[0].speaker if voice.attribution else None
    if noun not in CUES.papers:
        return voice
    told = re.compile(rf"(?:\b([Aa]ccording )?\b(of|on|to) \S+ )?\b{re.escape(noun or '')}\b")
    for statement in below:
        found = told.search(text, statement.span.start, statement.span.end)
        answers = found is not None and found[2] is not None and found[1] is None  # "a critic of the report"
        if statement.setting is not Setting.HEADLINE and found is not None and not answers:
            maker = _speaker(statement)
            if maker is not None and maker.speaker.rpartition(" ")[2] not in CUES.papers:
                first = replace(voice.attribution[0], speaker=maker.speaker, role=maker.role)
                return replace(voice, attribution=(first, *voice.attribution[1:]))
    return voice


def _speaker(statement: Statement) -> Attribution | None:
    return next((voice.attribution[0] for voice in statement.voices if voice.attribution), None)
