"""What a sentence begins with of what was spoken of before it, and what a new paragraph does."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grounding.follow_ups import asks_of_it, asks_on, speaks_of_own
from onrecord.grounding.lists import is_headed, opens_line
from onrecord.grounding.place_spoken_of import NATION
from onrecord.grounding.points_back import behind_time, points_back, sums_up
from onrecord.grounding.ruled import rules_on
from onrecord.grounding.section_heads import headed_by
from onrecord.grounding.spoken import Spoken
from onrecord.lexicon.load import word_set
from onrecord.model import Grain, MeasureWords, Period, Setting, Statement

_THEY = ("They had ", "“They had ", "They have ", "“They have ")
_QUOTES = '“"‘'
_IN_ALL = ("In all", "All told", "Altogether")
_OPENING = 8  # words in which a sentence says that it goes on with "it", behind some of time
_LEADS = 12  # words of "but in Tulsa it has been a very different story"
_NOD = 3  # words of "yes, that's right"


def entered(spoken: Spoken, text: str, statements: Sequence[Statement], index: int) -> Spoken:
    """What was spoken of, at the head of a sentence, or anew at that of a paragraph.

    A paragraph begins with nothing, an item of a list or a line of one that is `headed` with what the list counts,
    an answer with what was asked. An item that a number opens ("**1,002** - guns") says itself what it counts.
    """
    statement = statements[index]
    item = statement.setting is Setting.ITEM
    line = opens_line(text, statements, index) if item else ""
    numbered = line[:1].isdigit()
    counts = spoken.counts if item and not numbered else None
    list_of = spoken.list_of if spoken.listed else spoken.place
    if statement.paragraph != spoken.paragraph:
        return _anew(spoken, text, statements, index, counts, list_of, numbered=numbered)
    if spoken.lent and spoken.reading_statement < spoken.opened and _tells(text, statements[index - 1]):
        spoken.period = spoken.newest = None  # "That was a first count. Robberies fell, too."
        spoken.lent = False
    if line:
        if not spoken.listed:
            spoken.listed, spoken.heading, spoken.counts, counts = True, spoken.newest, None, None
            spoken.list_of = list_of
        spoken.measure = counts or spoken.measure
        spoken.place = _goes_on_at(spoken, list_of if numbered else spoken.place)
        spoken.list_year = _year_of_list(spoken, text, statements)
        spoken.items += 1
        spoken.newest = spoken.period = spoken.heading or spoken.list_year
    elif (spoken.newest is not None or spoken.aside) and spoken.turned != spoken.statement:
        spoken.period = spoken.newest
    spoken.statement, spoken.asked, spoken.answers = index, False, spoken.answers or spoken.asked
    spoken.its = _is_its(text, statement)
    spoken.points = _points(text, statement) if "/" in (spoken.place or "") else False
    if spoken.ours_again is not None:
        spoken.place, spoken.ours_again = spoken.ours_again, None
    if spoken.they is not None and text.startswith(_THEY, statement.span.start):
        spoken.place, spoken.ours_again, spoken.they = spoken.they, spoken.place, None
    return spoken


def _anew(
    spoken: Spoken,
    text: str,
    statements: Sequence[Statement],
    index: int,
    counts: MeasureWords | None,
    list_of: str | None,
    *,
    numbered: bool,
) -> Spoken:
    """What the first sentence of a paragraph begins with; `list_of` is the place under which its list began."""
    statement = statements[index]
    item = statement.setting is Setting.ITEM
    headed = is_headed(text, statements, index, within=spoken.headed)
    asked = spoken.asked and statement.paragraph == spoken.paragraph + 1
    ruled = rules_on(text, statements, index) or sums_up(text, statements, index)
    turn = ruled or points_back(text, statements, index)
    asks_of = asks_of_it(text, statements, index)
    goes_on = item or asked or headed or turn or asks_of
    counted = goes_on or (spoken.answers and asks_on(text, statements, index))
    place = None if (turn or asks_of) and speaks_of_own(text, statements, index) else spoken.place
    head = headed_by(text, statements, spoken.statement, spoken.measure, spoken.mentioned, spoken.head)
    year = _year_of_list(spoken, text, statements) if item else None
    return Spoken(
        statement.paragraph,
        index,
        opened=index,
        in_all=text.startswith(_IN_ALL, statement.span.start),
        measure=counts or (spoken.measure if counted else head[0]),
        place=_goes_on_at(spoken, list_of if item and numbered else place)
        if goes_on or _leads_on(text, statements, index)
        else None,
        period=spoken.period if asked else (spoken.newest or spoken.period) if turn else head[1] or year,
        newest=spoken.newest if turn else head[1] or year,
        head=head,
        rate_asked=spoken.rate if spoken.reading_statement >= 0 else spoken.rate_asked,
        answers=asked or turn or asks_of,
        lent=turn and not (asked or ruled),
        dated_in_quote=ruled,
        since=spoken.since if turn else None,
        window=spoken.window if turn else None,
        mentioned=spoken.mentioned if turn else None,
        listed=item,
        items=spoken.items + 1 if item else 0,
        list_year=year,
        headed=headed,
        counts=spoken.counts if item else None,
        list_of=list_of if item else None,
        nations=spoken.nations and (item or headed),
    )


def _leads_on(text: str, statements: Sequence[Statement], index: int) -> bool:
    """Whether the paragraph before ends at another place, of which this one tells: "Tulsa tells another story"."""
    before = statements[index - 1] if index else None
    if before is None or before.paragraph != statements[index].paragraph - 1:
        return False
    words = [word.strip(",.:;—").lower() for word in text[before.span.start : before.span.end].split()]
    other = next((at for at, word in enumerate(words) if word in word_set("another_kind")), len(words))
    return len(words) <= _LEADS and not word_set("another_story").isdisjoint(words[other + 1 : other + 3])


def _year_of_list(spoken: Spoken, text: str, statements: Sequence[Statement]) -> Period | None:
    """ "* 301 murders in Houston in 2016", "* Detroit: 303": the year named in the first item, up to one of another."""
    told = spoken.newest
    if told is None or told.grain is not Grain.YEAR:
        return None
    first = text[statements[spoken.opened].span.start : statements[spoken.statement].span.end]
    named = spoken.items == 1 and str(told.first.year) in first
    return told if named or told == spoken.list_year else None


def _goes_on_at(spoken: Spoken, place: str | None) -> str | None:
    """Where an item of a list begins: at a place told before, and in one of the nation's figures at the nation."""
    return NATION if spoken.nations else place


def _is_its(text: str, statement: Statement) -> bool:
    """Whether a sentence tells of the place told last: "Its burglaries fell", "In 2013 it even solved more"."""
    said = text[statement.span.start : statement.span.end].lstrip(_QUOTES).split(maxsplit=_OPENING)[:_OPENING]
    words = behind_time([word.strip(",").lower() for word in said])
    told = words[2:3] if not word_set("between_it_and_verb").isdisjoint(words[1:2]) else words[1:2]
    return words[:1] == ["its"] or (words[:1] == ["it"] and not word_set("it_tells").isdisjoint(told))


def _points(text: str, statement: Statement) -> bool:
    """Whether a sentence points at a part of a city that was told of, or names one."""
    words = text[statement.span.start : statement.span.end].lower().split()
    return not word_set("points_at_part").isdisjoint(word.strip(".,;“”") for word in words)


def _tells(text: str, statement: Statement) -> bool:
    """Whether a sentence is more than "that's right"."""
    return len(text[statement.span.start : statement.span.end].split()) > _NOD
