"""Times at which nothing is counted: of print, as in "tables released last month", of "your Oct. 2 editorial", of a
speech, "put it at 146 in a talk Thursday", of a law, "the 1994 crime law", and of something alike, "as it did in 2016".

What is said of the editorial, the tables or the likeness is of its own time.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.grammar.dates.years import is_printed_year
from onrecord.lexicon.load import word_set
from onrecord.model import CalendarWords, DayWords, PeriodExpression, PeriodWords, UnitWords

_PAPER = 4  # tokens from a paper back to its "in": "in its annual report"
_DATA = 2  # tokens from a year to the figures that are of it: "2003 FBI figures"
_HANDED = 7  # tokens from a count to who handed it in, and on to the day: "the tally laid before the council on Monday"
_WHICH_BEGAN = (["which", "began"], ["which", "begins"], ["which", "started"], ["which", "starts"], ["which", "ended"])
_OBJECT = 6  # tokens from a verb to what it brings out: "released its long-awaited annual crime figures"
_OF_THEM = 5  # tokens from the figures to the day, what they are of between: "tables for 2022 in early"
_BRINGER = 6  # tokens from a day at the head of a sentence to the verb: "this week the city's police department"
_ALIKE = 5  # tokens from the verb back to its "as": "as the old part of the city did in 2016"


def dates_a_paper(words: Sequence[str], period: PeriodWords) -> bool:
    """Whether words for a time are a single day, with the noun of a paper or a meeting right behind it or before.

    Or the weekday on which a count was handed in.
    """
    if _of_a_paper(words, period.first) or _of_a_law(words, period):
        return True
    expression = period.expression
    habit = period.first > 0 and words[period.first - 1] in {"every", "each"}
    if isinstance(expression, DayWords):
        return habit or _of_print(words, period)
    if habit and isinstance(expression, CalendarWords) and expression.year is None:
        return True  # "who does this every January"
    if not isinstance(expression, CalendarWords) or expression.start is None or expression.start != expression.end:
        return False
    return expression.start[1] > 0 and not word_set("dated_papers").isdisjoint(words[period.last : period.last + 1])


def _of_a_law(words: Sequence[str], period: PeriodWords) -> bool:
    """ "Officers hired under the 1994 crime law", "the 1994 law passed": a year that only names what was made then.

    "Since the 1994 law took effect" and "during the 2016 campaign" are times all the same.
    """
    before = words[max(0, period.first - 2) : period.first]
    if (
        not is_printed_year(period)
        or word_set("article").isdisjoint(before[-1:])
        or not word_set("opens_times").isdisjoint(before[:-1])
    ):
        return False
    at = period.last
    while not word_set("kinds_of_law").isdisjoint(words[at : at + 1]):
        at += 1
    named = not word_set("made_in_a_year").isdisjoint(words[at : at + 1])
    return named and words[at + 1 : at + 2] != ["year"]


def _of_a_paper(words: Sequence[str], first: int) -> bool:
    """Whether a day stands behind what was written or said then: "in its annual report on Monday".

    A year behind it is what the paper tells of.
    """
    at = first - 1
    while at >= 0 and words[at] in word_set("print_day") - {"in", "of"}:
        at -= 1
    if at < 1 or words[at] not in word_set("dated_papers") or any(sign.isdecimal() for sign in words[first]):
        return False
    return "in" in words[max(0, at - _PAPER) : at]


def _of_print(words: Sequence[str], period: PeriodWords) -> bool:
    """ "Monday's numbers have", "the figures Monday showed", "the tally laid before the council on Wednesday"."""
    printed = word_set("printed_counts")
    if words[period.last : period.last + 1] == ["'s"]:
        return not printed.isdisjoint(words[period.last + 1 : period.last + 1 + _DATA])
    at = period.first - 1
    while at >= 0 and words[at] in word_set("print_day"):
        at -= 1
    shows = not word_set("showing").isdisjoint(words[period.last : period.last + 1])
    if at >= 0 and words[at] in printed:
        return shows
    near = range(at, max(-1, at - _HANDED), -1)
    verb = next((place for place in near if words[place] in word_set("hands_in")), None)
    if verb is None or (verb < at and word_set("handed_in_to").isdisjoint(words[verb + 1 : at])):
        return False
    return not printed.isdisjoint(words[max(0, verb - _HANDED) : verb])


def dates_figures(words: Sequence[str], period: PeriodWords, *, hidden: bool) -> bool:
    """Not the day of print or, in `hidden` words that only attribute, of saying.

    Nor the year that "a pace of 6,780 for the year" is worked out for.
    "The FBI's figures for 2003 show", "said last year's 41 homicides" and "by the FBI's 2003 figures" date a figure.
    """
    if not hidden:
        first, last, when = period.first, period.last, period.expression
        return not (came_out(words, first) or of_a_pace(words, first) or only_told_then(words, first, last, when))
    before, edge = (words[at] if at >= 0 else "" for at in (period.first - 1, period.first - 2))
    of_data = before in {"for", "of"} and edge not in word_set("print_day")  # "said at the end of last month"
    behind = words[period.last : period.last + _DATA]
    return (
        of_data or behind[:1] == ["'s"] or (is_printed_year(period) and not word_set("dated_data").isdisjoint(behind))
    )


def of_a_pace(words: Sequence[str], first: int) -> bool:
    """ "A pace of 6,780 for the year": the year of what a pace comes to, and of no figure beside it."""
    if word_set("pace_words").isdisjoint(words):
        return False
    number = first - 1 - (words[first - 1] in {"for", "over"})
    paced = number > 1 and words[number - 1] == "of" and words[number - 2] in word_set("pace_words")
    return paced and words[number][:1].isdigit()


def came_out(words: Sequence[str], first: int) -> bool:
    """Whether the words of time that begin at `first` only say when something was published."""
    at = first - 1
    while at >= 0 and words[at] in word_set("print_day"):
        at -= 1
    if at < 0 or words[at] not in word_set("comes_out"):
        return words[max(0, at - 1) : at + 1] in _WHICH_BEGAN
    before = words[at - 1] if at else ""
    match words[at]:
        case "public":
            return before in {"made", "went"}
        case "out":
            return before in {"came", "put", "due"}
        case "told" | "informed":
            return before in word_set("to_be")  # "a panel was told Tuesday"
        case "learned" | "heard":
            return before not in word_set("to_be")  # "lawmakers learned Tuesday"; but "shots were heard Tuesday"
        case _:
            return words[first] not in {"through", "since", "so"}


def only_told_then(words: Sequence[str], first: int, last: int, when: PeriodExpression) -> bool:
    """Whether a time only says when figures were brought out, or on which day or in which week they were told."""
    if _brought_out(words, first, last, when) or (isinstance(when, DayWords) and _in_a_speech(words, first)):
        return True
    return isinstance(when, DayWords | UnitWords) and _behind_what_is_said(words, first, last)


def _behind_what_is_said(words: Sequence[str], first: int, last: int) -> bool:
    """ "Her assertion last week that the number has doubled", "his claim on Monday that murders fell"."""
    at = first - 1
    while at >= 0 and words[at] in word_set("print_day"):
        at -= 1
    return at >= 0 and words[at] in word_set("what_is_said") and words[last : last + 1] == ["that"]


def _in_a_speech(words: Sequence[str], first: int) -> bool:
    """ "Roe put the year at 146 in a talk Thursday", "counted 146 at a news conference on Monday"."""
    at = first - 1
    while at >= 0 and words[at] in word_set("print_day"):
        at -= 1
    if at < 1 or words[at] not in word_set("dated_speeches") or word_set("puts_a_figure").isdisjoint(words):
        return False
    return not word_set("at_a_speech").isdisjoint(words[max(0, at - _PAPER) : at])


def _brought_out(words: Sequence[str], first: int, last: int, when: PeriodExpression) -> bool:
    """ "The FBI put out its tables for 2022 this week", "This week the FBI published its figures": when they came out.

    They are of the time that they are said to be for; where they are for none, a whole year may be theirs.
    """
    if word_set("brings_out").isdisjoint(words) or words[last : last + 2] == [",", "when"]:
        return False  # "issued its figures for 2016 in January, when it had 51"
    for verb in (at for at, word in enumerate(words) if word in word_set("brings_out")):
        noun = _printed_noun(words, verb)
        if noun is None:
            continue
        opens = first - (first > 0 and words[first - 1] in {"in", "on"}) == 0 and 0 < verb - last <= _BRINGER
        between = words[noun + 1 : first]
        behind = noun < first <= noun + _OF_THEM and _only_dates(between)
        dated = any(word.isdigit() for word in words[noun + 1 : noun + 1 + _OF_THEM if opens else first])
        if (opens or behind) and (dated or not _is_whole_year(when)):
            return True
    return False


def _printed_noun(words: Sequence[str], verb: int) -> int | None:
    """Where what a verb brings out stands, figures or tables: "put out its city tables"."""
    if words[verb] == "put" and words[verb + 1 : verb + 2] != ["out"]:
        return None
    near = range(verb + 1, min(len(words), verb + 1 + _OBJECT))
    return next((at for at in near if words[at] in word_set("printed_counts")), None)


def _only_dates(between: Sequence[str]) -> bool:
    """Whether what stands between the figures and the day only says what they are of: "tables for 2022 late on"."""
    if between and between[-1] in {"for", "of"}:
        return False  # "its figures for last week"
    return all(word.isdigit() or word in word_set("print_day") or word in {"for", "from"} for word in between)


def _is_whole_year(when: PeriodExpression) -> bool:
    return isinstance(when, CalendarWords) and when.start is None


def as_before(words: Sequence[str], first: int) -> bool:
    """Whether the words of time that begin at `first` tell when something was so, too: "robberies rose, as in 2016".

    "Rose as much as it did in 2016" holds figures against each other.
    """
    if "as" not in words:
        return False
    at = first - 1 - (words[first - 1 : first] == ["in"])
    if words[at : at + 1] != ["as"]:
        if at < 0 or words[at] not in word_set("was_so"):
            return False
        at = next((place for place in range(at - 1, max(-1, at - _ALIKE), -1) if words[place] == "as"), -1)
    if at < 0 or "as" in words[:at]:
        return False  # "twice as many this year, 21, as in the first half of 2015"
    return at == 0 or words[at - 1] in word_set("before_likeness")
