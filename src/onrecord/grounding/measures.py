"""Which measure words stand for where they alone do not say: "his department's budget" is that of the speaker's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from onrecord.frozen import replace
from onrecord.grounding.habits import habits, is_stock
from onrecord.grounding.slots import Slots
from onrecord.grounding.spoken import Spoken
from onrecord.lexicon.federal import COURTS
from onrecord.lexicon.load import table, word_set
from onrecord.lexicon.place_ids import is_local
from onrecord.lexicon.tallies import paper_of
from onrecord.model import Attribution, Grain, MeasureWords, Period, Reading, ScopeWords, Shape, Unit, Voice

_COUNTED = {Unit.COUNT, Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH}
_LOOSE = ("federal?:", "atf?:")  # what such words count only in a text on federal cases, or on the ATF
_WHOLE = 100  # percent
_KEPT = "kept by another"  # the rule of a figure whose keeper is told with it: "the 650 that police reported"
OFFICE = "us-attorney"  # the definition of one office's count of its own cases
_VICTIMS = "victims"
_MURDERS = "murder"  # the definition of murders where a city counts all homicides, too
_SURVEY = "ncvs"  # the definition of what victims tell the Census Bureau
_STATE = "state"  # the definition of what a state's own bureau of investigation gathers
_OTHERS = {  # what counts otherwise than the police, or is told before the FBI has gathered it
    "cdc": "the sentence does not say whose count it is, and the text names that of death certificates",
    _SURVEY: "the sentence does not say whose count it is, and the text names a survey of victims",
    _STATE: "the sentence does not say whose count it is, and the text names that of a state's own bureau",
}
FBI = "ucr"  # the definition of the FBI's own tables


def definition_of(measure: str | None, voice: Voice | None, scope: ScopeWords | None = None) -> str | None:
    """Whose count it is, where the speaker is a publisher that counts for itself.

    Of an order among court districts (`scope`) it is no office's own, which counts no cases of the others.
    """
    if voice is None or measure is None or not (voice.attribution or voice.count):
        return None
    publishers = _publishers().get(measure)
    if publishers is None and not habits().get(measure, {}).get("tallied"):
        return None
    for speaker in [link.speaker for link in voice.attribution] or [voice.count or ""]:
        plain = speaker.lower().replace("’", "'")
        told = f" {plain} ".replace("'s ", " ")
        for words, definition in publishers or ():
            if any(f" {word} " in told for word in filter(told.__contains__, words)):
                return None if definition == OFFICE and scope is not None and scope.group == COURTS else definition
    return _own_count(voice.attribution[0]) if voice.attribution and habits().get(measure, {}).get("tallied") else None


def count_of(reading: Reading, measure: str | None, own: str | None, voice: Voice | None, text: str) -> str | None:
    """Whose count a figure is: by its words, by who tells it, by what a survey that the text tells of has found."""
    if _KEPT in reading.rules and voice is not None:
        voice = replace(voice, attribution=voice.attribution[:1])
    told = named_count(reading.definition, measure) or own or definition_of(measure, voice, reading.scope)
    return told or (_SURVEY if measure in _surveyed(text) else None)


def of_nation(definition: str | None, places: Sequence[str]) -> str | None:
    """No survey asks the victims of one city or state."""
    return None if definition == _SURVEY and any(place != "us" for place in places) else definition


@lru_cache(maxsize=4)
def _surveyed(text: str) -> frozenset[str]:
    """What the survey of victims counts, in a text that tells of it and of no police figures; else nothing."""
    told, (named, measures) = text.lower(), _survey()
    if not any(map(told.__contains__, named)) or any(map(told.__contains__, word_set("police_figures"))):
        return frozenset()
    return measures


@cache
def _survey() -> tuple[Sequence[str], frozenset[str]]:
    """The words for the survey of victims, and what it counts."""
    rows = [row for row in table("publishers") if row["definition"] == _SURVEY]
    measures = frozenset(measure for row in rows for measure in row["measures"].split("|"))
    return [words for row in rows for words in row["words"].split("|")], measures


def named_count(definition: str | None, measure: str | None) -> str | None:
    """Whose count the words name, where whoever publishes by that definition counts this measure.

    "By the FBI's count, 73 officers" is not of its tables of crimes, nor is "the adjusted total" of murders one of
    background checks.
    """
    counted = _counted_by().get(definition or "")
    return definition if counted is None or measure in counted else None


def unsaid_count(slots: Slots, text: str) -> str | None:
    """Why it is a guess whose count a figure is: the text names another counter alone.

    The CDC tells killings by death certificates, a survey of victims tells crimes; of cities neither tells anything. A
    state's own bureau tells them, too, and nothing of the nation.
    """
    if slots.definition is not None:
        return None
    named = _counters_named(text, slots.measure or "")
    silent = (
        {_STATE} if slots.places == ("us",) else {*_OTHERS} - {_STATE} if any(map(is_local, slots.places)) else set()
    )
    return None if FBI in named else next((_OTHERS[own] for own in sorted(named & _OTHERS.keys() - silent)), None)


@lru_cache(maxsize=64)
def _counters_named(text: str, measure: str) -> frozenset[str]:
    """Whose counts of a measure a text names, a state's own bureau among those of what the FBI counts."""
    plain = f" {text.lower()} "
    counters = _publishers().get(measure, ())
    named = {own for words, own in counters if any(map(plain.__contains__, words))}
    by_state = any(own == FBI for _, own in counters) and any(map(plain.__contains__, word_set("state_counters")))
    return frozenset({*named, _STATE} if by_state else named)


def _own_count(link: Attribution) -> str | None:
    """A newspaper that "has" or "counted" so many gives its own count; one that "reported" them may relay another's."""
    return paper_of(link.speaker) if link.cue in word_set("counts_itself") else None


@cache
def _publishers() -> dict[str, list[tuple[list[str], str]]]:
    """Who counts a measure for itself: the words for it, and its definition."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for row in table("publishers"):
        for measure in row["measures"].split("|"):
            found.setdefault(measure, []).append((row["words"].split("|"), row["definition"]))
    return found


@cache
def _counted_by() -> dict[str, frozenset[str]]:
    """What is counted by each publisher's definition."""
    found: dict[str, set[str]] = {}
    for row in table("publishers"):
        found.setdefault(row["definition"], set()).update(row["measures"].split("|"))
    return {definition: frozenset(measures) for definition, measures in found.items()}


def take_up_count(
    told: Sequence[MeasureWords | None], reading: Reading, last: Spoken, text: str, *, nation: bool = False
) -> MeasureWords | None:
    """The first of what was told that a reading without a measure can be of; `last` notes a number of none of it.

    A change right behind a number that can be none of it is of that number:
    "it had 15,163 incidents per 100,000. That was 2 percent more", of the incidents.
    """
    if reading.shape is Shape.CHANGE and last.strange >= reading.statement - 1:
        return None
    told = _of_victims(told, text, reading)
    found = next((words for words in told if words is not None and fits(words, reading, nation=nation)), None)
    if found is None and reading.amount is not None and any(told):
        last.strange = reading.statement
    return found


def _of_victims(told: Sequence[MeasureWords | None], text: str, reading: Reading) -> Sequence[MeasureWords | None]:
    """What was told, without what has no victims where these are counted: guns are none in "March was 169 victims"."""
    if reading.amount is None or text[reading.span.end :].lstrip()[: len(_VICTIMS)].lower() != _VICTIMS:
        return told
    return [words for words in told if words is not None and words.measure in word_set("has_victims")]


def fits(words: MeasureWords, reading: Reading, *, nation: bool = False) -> bool:
    """Whether what the text was counting can be what a bare number counts.

    Money is no count, nor is a percentage; a number beyond what a city (or the `nation`) can have is of other things.
    Court districts are put in order by their cases alone.
    """
    habit = habits().get(words.measure or "", {})
    if reading.scope is not None and reading.scope.group == COURTS and habit.get("seat") != "district":
        return False
    of_percent = habit.get("unit") == "percent"
    if reading.amount is not None and reading.shape is Shape.VALUE:
        value = reading.amount.value
        if reading.unit is Unit.PERCENT:
            return of_percent
        if of_percent and value < _WHOLE and value != value.to_integral_value():
            return True  # "better than in 2015, when it was 61.5"
    if reading.unit is Unit.PER_100K and "most_rate" in habit and reading.amount is not None:
        return reading.amount.value <= int(habit["most_rate"])
    if reading.amount is None or reading.unit not in _COUNTED or reading.shape is Shape.COMPARISON:
        return True  # so many times, of whatever
    most = habit.get("most_nation" if nation else "most_city")
    return "unit" not in habit and (most is None or reading.amount.value <= int(most))


def not_federal(before: MeasureWords | None, story: MeasureWords | None) -> tuple[MeasureWords, ...]:
    """What the paragraph before counted, where the story's own are federal cases: a city's bare figure is none."""
    own, last = (_is_federal(words) for words in (story, before))
    return (before,) if before is not None and own and not last else ()


def _is_federal(words: MeasureWords | None) -> bool:
    """Whether it is counted by court districts, or for the nation alone."""
    return words is not None and "seat" in habits().get(words.measure or "", {})


def in_passing(words: MeasureWords) -> bool:
    """Whether such a figure is told beside what the text counts: residents, to size up a city."""
    return bool(habits().get(words.measure or "", {}).get("aside"))


def plain_of(words: MeasureWords) -> str | None:
    """The measure that loose words stand for in a text that does not count the narrower one."""
    kin, narrower, plain = (words.measure or "").partition("?:")
    return plain if narrower and not f"{kin}?:".startswith(_LOOSE) else kin or None


def measure_of(
    words: MeasureWords,
    voice: Voice | None,
    last: MeasureWords | None,
    story: MeasureWords | None = None,
    named: Sequence[MeasureWords] = (),
) -> MeasureWords:
    """The measure meant: words that point ("budget of the department") follow the speaker's office.

    `last` is what the text counted last, `story` what it counts as a whole, `named` all that it counts: "our agents" in
    a text that counts the ATF's are those.
    """
    if words.measure is not None and words.measure.startswith(_LOOSE):
        body, _, measure = words.measure.partition("?:")
        counted = (last, story if measure.startswith("federal_weapons") else None)  # lawyers may be anybody's
        goes_on = any((one.measure or "").startswith(f"{body}_") for one in counted if one is not None)
        kinds = [one.measure or "" for one in named] if body == "atf" else []
        goes_on = goes_on or any(one == measure or one.startswith(f"{body}_") for one in kinds)
        return replace(words, measure=measure if goes_on else None)
    kin, narrower, plain = (words.measure or "").partition("?:")
    if narrower:
        return replace(words, measure=kin if last is not None and last.measure == kin else plain or None)
    if words.measure is None or not words.measure.startswith("of-speaker:"):
        return words
    topic = words.measure.split(":", 1)[1]
    told = " ".join(
        f"{link.speaker} {link.role or ''}" for link in (voice.attribution if voice is not None else ())
    ).lower()
    for row in table("speaker_measures"):
        if row["topic"] == topic and any(word in told for word in row["words"].split("|")):
            return replace(words, measure=row["measure"])
    return replace(words, measure=None)


def is_part(reading: Reading, kept: MeasureWords | None, qualifiers: tuple[str, ...]) -> bool:
    """A part of the count before it ("including 38 who died") is not what the text goes on counting."""
    if kept is None or reading.measure is None:
        return False
    if reading.measure.measure == f"{kept.measure}_cleared":
        return True  # "cleared 39 of them. Last year the city had 92"
    if reading.measure.measure != kept.measure:
        return False
    if reading.measure.definition == _MURDERS and kept.definition != _MURDERS:
        return True  # "346 homicides, 304 of them murders. In 2020 it had 332"
    return bool({*reading.measure.qualifiers, *reading.qualifiers} - {*kept.qualifiers, *qualifiers})


def qualifiers_of(reading: Reading, measure: MeasureWords | None, spoken: Spoken) -> tuple[str, ...]:
    """The qualifiers of the words, with those of what was spoken of where the words go on counting it.

    What a measure's own words say already ("gun cases") is left out.
    """
    own: tuple[str, ...] = (*(measure.qualifiers if measure else ()), *reading.qualifiers)
    inherits = reading.measure is None or reading.rules[:1] == ("bare count",) or reading.shape is Shape.CHANGE
    kept = spoken.measure
    same = kept is not None and measure is not None and kept.measure == measure.measure
    if inherits and same and kept is not None and (not own or reading.measure is None):
        nation = any(words.kind == "nation" for words in reading.places)  # whose guns are of no one state's
        said = {part.partition(":")[0] for part in own if ":" in part}  # guns of one source are of no other
        said |= {"from"} if nation else set()
        told = (*kept.qualifiers, *spoken.qualifiers)
        own = (*own, *(part for part in told if part.partition(":")[0] not in said))
    if not own:
        return ()
    implied = habits().get(measure.measure or "", {}).get("implies") if measure else None
    return tuple(part for part in dict.fromkeys(own) if part != implied)


def of_a_stocks_month(measure: MeasureWords | None, period: Period) -> bool:
    """ "As of January the city had 12,000 officers. There were 762 homicides": the month of a headcount is its own."""
    return measure is not None and is_stock(measure.measure) and period.grain is Grain.MONTH
