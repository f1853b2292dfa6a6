"""The field of an extreme: "ever", "since 1996", "in two decades", "among big cities"."""

from __future__ import annotations

from onrecord.grammar.dates.claimed_dates import joined_amount, joined_verb
from onrecord.grammar.figures.told_once import sets_a_bar
from onrecord.grammar.places.counted_sets import counts
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.standing.this_century import this_century
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import PeriodWords, QuantityKind, ScopeKind, ScopeWords

_MOST_CITIES = 500  # no list of the largest cities is longer
_OPENS = frozenset({"of", "among"})
OF_ITS_SIZE = ScopeWords(ScopeKind.AMONG, group='group:"cities of its size"')  # which nobody names
_ALIKE = word_set("sized_alike") | {"size"}
_TO_SIZE = 3  # tokens from the cities that open a sentence to their size: "cities with a population"
_SIZED = 7  # tokens from a superlative to a size: "murder rate among cities of similar size"
_POINTED = frozenset({"that", "then"})
_OPENING = 6  # tokens of "of the nation 's ten largest cities" before the number's end
_POINTS = frozenset({"the", "those", "these"})
_HEAD = 2  # tokens of "among the" before a field that opens the sentence
_REACH = 14  # tokens from a superlative to its field
_KEPT = 6  # tokens from "in" to where counts are kept: "in the city police 's files"
_SOME = word_set("opens_some_years")  # "in any year I have been chief"
_LARGE = word_set("large")
_OF_HERE = frozenset({"american", "u.s.", "us"})
_IN_THE_CITY = (["in", "the", "city"], ["of", "the", "city"])
_ONE_OF = frozenset({"city", "state"})  # "the worst district" may be one of any set
_TO_START = 8  # tokens from "since" to its year, or from a city to its size: "city in the nation with a population of"
_BEFORE = 4  # tokens from "a 20-year" to its high
_TO_CITIES = 4  # tokens of "largest American cities", and one more


def _since(scene: Scene, first: int, stop: int) -> tuple[PeriodWords, int] | None:
    opened = next((at for at in range(first, min(stop + 1, len(scene.words))) if scene.word(at) == "since"), None)
    for period in scene.periods:
        if first <= period.first <= stop and (
            scene.word(period.first) == "since" or scene.word(period.first - 1) == "since"
        ):
            if joined_amount(scene.words, period.first, first, scene.quantities) or _risen(scene, first, period.first):
                return None  # "its peak and 20 percent since 2000"
            if opened is not None and opened < period.first - 1:
                return None  # "the worst since statehood, and 60 troopers fewer since 2014"
            return period, period.last
    for at in range(first, min(stop, len(scene.words))):
        if scene.word(at) == "since" and scene.word(at + 1) not in _POINTED:  # "since that date was in 2011"
            behind = [p for p in scene.periods if at < p.first <= min(at + _TO_START, stop)]
            if behind:
                return behind[0], behind[0].last
    return None


def _risen(scene: Scene, first: int, since: int) -> bool:
    """ "The most in decades, a nearly 50 percent increase since 2015": where a change of its own began."""
    told = [q for q in scene.quantities if first <= q.first and q.last < since and q.kind is QuantityKind.PERCENT]
    return any(
        cue.row["cue"] == "change" and cue.row["form"] == "noun" and cue.first == told[-1].last
        for cue in scene.cues
        if told and "," in scene.words[first : told[-1].first]
    )


def _years(scene: Scene, first: int, stop: int) -> tuple[int, int] | None:
    """ "In 20 years", "in at least two decades", "of any year in the last decade", "a 25-year high"."""
    for quantity in scene.quantities:
        if (
            quantity.kind is not QuantityKind.DURATION
            or quantity.grain != "year"
            or not first - _BEFORE <= quantity.first <= stop
        ):
            continue
        if quantity.value <= 1:
            continue
        before = set(scene.words[max(0, quantity.first - 4) : quantity.first]) | {scene.word(quantity.first)}
        behind = set(scene.words[quantity.last : quantity.last + 3])
        if before & word_set("opens_years") or behind & word_set("record_noun"):
            return int(quantity.value), quantity.last
    for period in scene.periods:
        window = getattr(period.expression, "years", None)
        if first <= period.first <= stop and isinstance(window, int):
            return window, period.last
    return None


def scope_of(scene: Scene, first: int, last: int) -> tuple[ScopeWords, int] | None:
    """The field of the superlative at `first` to `last`, and where its words end; None where it names none."""
    if "yet" in scene.has and (yet := _yet(scene, last)) is not None:
        return ScopeWords(ScopeKind.EVER), yet
    clause = scene.clause[first]
    near = range(last, min(len(scene.words), last + _REACH))
    ends = (at for at in near if scene.clause[at] != clause or scene.words[at] == ":")
    stop = next(ends, last + _REACH)
    stop = _before_another(scene, last, stop) if "and" in scene.has else stop
    joint = joined_verb(scene.words, scene.cues, last, stop) if "change" in scene.kinds else None
    stop = stop if joint is None else joint
    ever = next((cue for cue in scene.cues if cue.row["cue"] == "window" and last - 1 <= cue.first < stop), None)
    since = _since(scene, last, stop)
    years = _years(scene, first, stop)
    largest = _largest(scene, last, stop)
    if largest is not None:
        return largest
    if ever is None and since is None and years is None:
        told = sized(scene, last, stop) or _field_noun(scene, last) or _counted(scene, last - 1, stop)
        if told is not None:
            return told
    group = next((m for m in scene.groups if last - 1 <= m.first < stop or m.first <= first < m.last), None)
    began = scene.began
    if began is not None and last - 1 <= began.first < stop and (group is None or began.first < group.first):
        return ScopeWords(ScopeKind.EVER), began.last
    if ever is not None and since is not None and since[0].first - ever.last <= 1 and _bare(scene, ever):
        return ScopeWords(ScopeKind.SINCE, start=since[0]), since[1]  # "the highest on record since 1970"
    if ever is not None and (group is None or ever.first < group.first):
        return ScopeWords(ScopeKind.EVER), max(ever.last, since[1] if since and ever.last >= since[0].first - 3 else 0)
    if years is not None and since is not None and years[1] > last and "and" in scene.words[years[1] : since[0].first]:
        since = None  # "for the first time in a decade and the largest drop since 1990": told of the drop
    if since is not None and (group is None or since[0].first < group.first):
        return ScopeWords(ScopeKind.SINCE, start=since[0]), since[1]
    if years is not None and (group is None or years[1] <= group.first + 2):
        return ScopeWords(ScopeKind.YEARS, years=years[0]), years[1]
    if scene.word(0) in _OPENS and first > _OPENING and (opened := _largest(scene, 1, _OPENING)) is not None:
        return opened[0], last  # "Of the nation's ten largest cities Reno had the highest rate"
    if group is not None:
        return _narrowed(scene, group)
    opened = _any_year(scene, last) or _opened(scene, first, last) or _in_its_city(scene, last)
    return opened or this_century(scene, last) or _whose(scene, first, last)


def _before_another(scene: Scene, last: int, stop: int) -> int:
    """ "The lowest since 1957, and by far the lowest since counts began": each superlative has its own field."""
    for cue in scene.cues:
        joined = last <= cue.first < stop and "and" in scene.words[last : cue.first]
        if joined and cue.row["cue"] == "super" and scene.word(cue.first - 1) == "the":
            return cue.first
    return stop


def of_its_size(scene: Scene, last: int) -> int | None:
    """ "The safest of its size in the nation", "than any other city its size": the end of rivals that nobody names.

    So are "cities of similar size" and "similarly sized cities".
    """
    near = range(last, min(last + _SIZED, len(scene.words)))
    at = next((at for at in near if scene.word(at + 1) == "size" and scene.word(at) in word_set("before_size")), None)
    if at is None and not word_set("sized_alike").isdisjoint(scene.words[last : last + _SIZED]):
        at = next(at for at in near if scene.word(at) in word_set("sized_alike"))
        return at + 2 if scene.word(at + 1) in word_set("rival_noun") else None
    return None if at is None else at + 2


def _counted(scene: Scene, first: int, stop: int) -> tuple[ScopeWords, int] | None:
    """ "Among 30 large cities", "of the 40 departments surveyed": rivals that the words only count."""
    for mark in scene.places:
        before = mark.first - 1 - (scene.word(mark.first - 1) == "the")
        if mark.words.kind != "group" or not first <= before < stop or scene.word(before) not in _OPENS:
            continue
        numbered = scene.word(mark.first).isdecimal() or scene.word(mark.first) in counts()
        if numbered and not any(group.first <= mark.first < group.last for group in scene.groups):  # "of 50 states"
            named = scene.word(mark.first) in word_set("all_states") and scene.word(mark.last - 1) == "states"
            return ScopeWords(ScopeKind.AMONG, group="us-states" if named else mark.words.candidates[0]), mark.last
    return next((found for at in range(first, stop) if (found := _pointed_at(scene, at)) is not None), None)


def _pointed_at(scene: Scene, at: int) -> tuple[ScopeWords, int] | None:
    """ "Of the three, Reno had the most", "the fewest of those four cities": rivals told before, and no nation's."""
    number = at + 2
    if scene.word(at) not in _OPENS or scene.word(at + 1) not in _POINTS or scene.word(number) not in counts():
        return None
    end = number + 1 + (scene.word(number + 1) in word_set("several_told"))
    if scene.word(end) not in word_set("phrase_end") | {"", "in"}:
        return None
    if scene.word(number) in word_set("all_states") and end == number + 1:
        return ScopeWords(ScopeKind.AMONG, group="us-states"), end
    return ScopeWords(ScopeKind.AMONG, group=f'group:"{" ".join(scene.words[at + 1 : end])}"'), end


def _narrowed(scene: Scene, group: Mark) -> tuple[ScopeWords, int]:
    """ "Fifth in the country per person, among the big cities": the field told inside the nation's."""
    found = group
    if group.row["group"] == "country":
        near = [m for m in scene.groups if m.first > group.last and scene.clause[m.first] == scene.clause[group.first]]
        found = next((m for m in near if not _OPENS.isdisjoint(scene.words[m.first - 2 : m.first + 1])), group)
    return ScopeWords(ScopeKind.AMONG, group=found.row["group"]), found.last


def _whose(scene: Scene, first: int, last: int) -> tuple[ScopeWords, int] | None:
    """ "The state with the highest rate was Louisiana": the places of which the subject is one."""
    row = next((row for row in table("fields") if scene.word(first - 3) in row["words"].split("|")), None)
    if row is None or scene.words[first - 2 : first] != ["with", "the"] or scene.word(first - 3) not in _ONE_OF:
        return None
    return ScopeWords(ScopeKind.AMONG, group=row["group"]), last


def _in_its_city(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """ "The 22nd District had 203, the most in the city": of the parts of the city, where the words tell of one."""
    if scene.words[last : last + 3] not in _IN_THE_CITY:
        return None
    part = any(mark.words.kind == "part" for mark in scene.places)
    return (ScopeWords(ScopeKind.AMONG, group="parts:"), last + 3) if part else None


def opening_field(scene: Scene, first: int) -> ScopeWords | None:
    """ "Among large cities Reno had the highest rate": the field that opens the sentence, before a token."""
    if scene.word(0) not in _OPENS:
        return None
    told = _counted(scene, 0, min(first, _HEAD + 1)) or sized(scene, 0, min(first, _HEAD + _TO_SIZE))
    if told is not None:
        return told[0]
    group = next((mark for mark in scene.groups if mark.first <= _HEAD and mark.last <= first), None)
    return ScopeWords(ScopeKind.AMONG, group=group.row["group"]) if group is not None else None


def _opened(scene: Scene, first: int, last: int) -> tuple[ScopeWords, int] | None:
    field = opening_field(scene, first)
    return (field, last) if field is not None else None


def _any_year(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """ "The fewest of any year in the tables": of all years, unless the words behind it name some."""
    any_year = next((cue for cue in scene.cues if cue.row["cue"] == "anyyear" and cue.first - last <= 1), None)
    if any_year is not None and any_year.first >= last and scene.word(any_year.last) not in _SOME:
        return ScopeWords(ScopeKind.EVER), any_year.last
    return _in_the_tables(scene, last) or _it_has_recorded(scene, last)


def _in_the_tables(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """ "The lowest figure in the bureau's tables", "the worst year on the magazine's list": of all that they hold."""
    at = last + (scene.word(last) in word_sets("total_noun", "mark_noun") | {"year", "month"})
    kept = next((place for place in range(at + 2, at + _KEPT) if scene.word(place) in word_set("kept_in")), None)
    if scene.word(at) not in {"in", "on"} or kept is None:
        return None
    owner = scene.words[at + 1 : kept]
    told = owner[-1] == "'s" or owner[0] in word_set("possessives") | {"police", "department", "city", "fbi"}
    return (ScopeWords(ScopeKind.EVER), kept + 1) if told or owner == ["the"] else None


def _it_has_recorded(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """ "The steepest drop the FBI has recorded", "the highest total that the city has seen": of all that it has."""
    at = last + (scene.word(last) in word_sets("total_noun", "mark_noun") | {"year", "month"})
    at += scene.word(at) == "that"
    has = next((place for place in range(at + 1, at + _KEPT) if scene.word(place) in {"has", "have"}), None)
    keeps = scene.word(at) in {"the", "it", "they"} and has is not None and scene.clause[has] == scene.clause[last - 1]
    if not keeps or has is None or scene.word(has + 1) not in word_set("keeps_count"):
        return None
    closed = scene.word(has + 2) in word_set("phrase_end") | {""} and all(one.first != has + 2 for one in scene.periods)
    return (ScopeWords(ScopeKind.EVER), has + 2) if closed else None


def _yet(scene: Scene, last: int) -> int | None:
    """ "Its highest number yet", "the deadliest year yet", "the most yet": the end of words that mean of all so far."""
    noun = scene.word(last) in word_set("total_noun") | {"year", "month", "rate"}
    at = last + noun
    return at + 1 if scene.word(at) == "yet" and scene.word(at + 1) in word_set("phrase_end") | {""} else None


def _bare(scene: Scene, ever: Mark) -> bool:
    """ "On record", "in history": words that name no year from which the record runs."""
    return not {"since", "began"} & set(scene.words[ever.first : ever.last])


def _field_noun(scene: Scene, last: int) -> tuple[ScopeWords, int] | None:
    """ "The deadliest state", "the safest big city in America": the noun names the field, and a word how large."""
    at = last
    while scene.word(at) in _LARGE or scene.word(at) in _OF_HERE:
        at += 1
    rows = table("fields") if scene.word(at) in _ONE_OF else ()
    row = next((row for row in rows if scene.word(at) in row["words"].split("|")), None)
    if row is None:
        return None
    large = not _LARGE.isdisjoint(scene.words[last:at])
    return ScopeWords(ScopeKind.AMONG, group=row["large"] if large else row["group"]), at + 1


def _largest(scene: Scene, first: int, stop: int) -> tuple[ScopeWords, int] | None:
    """ "The nation's ten largest cities", "any city of its size": a stated number of the largest, or nobody's group."""
    if not _ALIKE.isdisjoint(scene.has) and (alike := of_its_size(scene, first)) is not None:
        return OF_ITS_SIZE, alike
    for quantity in scene.quantities:
        if quantity.kind is QuantityKind.COUNT and first <= quantity.first < stop and quantity.value <= _MOST_CITIES:
            behind = scene.words[quantity.last : quantity.last + _TO_CITIES]
            if behind and behind[0] in {"largest", "biggest", "most"} and "cities" in behind:
                end = quantity.last + behind.index("cities") + 1
                return ScopeWords(ScopeKind.AMONG, group=f"us-cities-top-{int(quantity.value)}"), end
    return None


def sized(scene: Scene, first: int, stop: int) -> tuple[ScopeWords, int] | None:
    """ "Any city of 250,000 or more", "cities with at least 100,000 people": cities from a stated size up."""
    for quantity in scene.quantities:
        if not (first <= quantity.first < stop and quantity.kind is QuantityKind.COUNT and sets_a_bar(scene, quantity)):
            continue
        near, number = scene.words[max(0, quantity.first - _TO_START) : quantity.first], quantity.value
        if number % 1000 or {"city", "cities", "places"}.isdisjoint(near):
            continue
        size = f"{number // 1_000_000}m" if number % 1_000_000 == 0 else f"{number // 1000}k"
        bar = OF_ITS_SIZE if quantity.high is not None else ScopeWords(ScopeKind.AMONG, group=f"us-cities-{size}")
        return bar, quantity.last + (scene.word(quantity.last) in {"people", "residents"})
    return None
