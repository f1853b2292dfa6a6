"""People, guns or cases and what befell them: "39 others wounded", "41 officers were killed", "seized 300 guns"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from operator import attrgetter

from onrecord.grammar.figures.arrested_for import offence_behind
from onrecord.grammar.figures.causes import of_other_cause
from onrecord.grammar.figures.company_nouns import behind_label, class_after, counts_others, next_deed, noun_classes
from onrecord.grammar.figures.done_with_cases import bureau_refers, to_prosecutors
from onrecord.grammar.figures.federal_cases import charges_against, of_federal_guns, of_the_department, takes_cases
from onrecord.grammar.figures.finds_sellers import finds_sellers
from onrecord.grammar.figures.police_as_shooters import police_did_it
from onrecord.grammar.numbers.number_kinds import NO_FIGURES
from onrecord.grammar.sentence.once import once
from onrecord.grammar.sentence.scene import Scene
from onrecord.grammar.words.marks import Mark
from onrecord.lexicon.federal import REFERRALS
from onrecord.lexicon.load import table, word_set, word_sets
from onrecord.model import DayWords, HolidayWords, MeasureWords, Quantity, QuantityKind, RangeWords, UnitWords

_HARMED = frozenset({"killed", "wounded"})  # by whom or what, the words may tell
_CDC = frozenset({"cdc", "disease"})  # who counts deaths by firearm, whoever fired
_OFFICERS = frozenset({"police", "officers", "cops"})
_DEATHS = frozenset({"homicides", "shooting_victims"})
_FEW = 20  # people charged in one case are fewer
_FEW_DAYS = (DayWords, HolidayWords, RangeWords, UnitWords)
_PEOPLE = 3  # tokens from "Americans" to what befell them: "Americans a week died"
_CAUSE = 6  # tokens from "died" to "from gun violence"
_SHOOTERS = 6  # tokens from "officers" to what they did: "officers in three counties had shot"
_FAR_PART = 9  # tokens from a share to what befell its part: "17 percent of people shot in Reno in 2017 died"
_FAR_ACTION = 9  # tokens between people and what befell them: "people in the city have been shot and"
_TO_GUNS = 8  # tokens from what was done with guns to their number
_TO_COUNT = 2  # tokens from what befell somebody to the number


@cache
def company_measures() -> dict[tuple[str, str], tuple[str, tuple[str, ...]]]:
    """What is counted where one class befalls another, by the pair: its measure and its qualifiers."""
    return {
        (row["noun"], row["action"]): (row["measure"], tuple(filter(None, row["qualifiers"].split("|"))))
        for row in table("company_measures")
    }


@cache
def part_actions() -> dict[tuple[str, str], str]:
    """What befell a part, as a qualifier of what befell the whole."""
    return {(row["measure"], row["action"]): row["qualifier"] for row in table("part_actions")}


@cache
def topic_measures() -> tuple[tuple[str, str], ...]:
    """The pairs by which a sentence without a figure says what it is about, the surer ones first."""
    rows = sorted((row for row in table("company_measures") if row["topic"]), key=lambda row: row["topic"])
    return tuple((row["noun"], row["action"]) for row in rows)


@once
def actions(scene: Scene) -> list[Mark]:
    """What befell people, guns or cases in a sentence, without what weather, illness and crashes did."""
    if not scene.company:
        return []
    marks = [mark for mark in scene.company if mark.row["role"] == "verb"]
    return [mark for mark in marks if mark.row["class"] not in _HARMED or not of_other_cause(scene, mark, marks)]


def company_of(scene: Scene, quantity: Quantity) -> tuple[MeasureWords, int, int] | None:
    """A count of people, guns or cases by what befell them: the measure and the tokens it was read from."""
    if not actions(scene):
        return None
    behind = behind_label(scene, quantity.last)
    noun = class_after(scene, behind)
    if noun is None and counts_others(scene, behind):
        return None
    start = noun.last if noun else quantity.last
    suspects = noun is None and scene.word(behind) in word_set("harmed")  # "referred 119 suspects to prosecutors"
    kinds = [*noun_classes(scene, noun), *(["case"] if suspects else [])]
    for action in _near_actions(scene, quantity, start, direct=noun is None):
        for kind in kinds:
            found = company_measures().get((kind, action.row["class"]))
            if found is None or not _fits(scene, quantity, kind, action, noun) or _came_to(scene, quantity, action):
                continue
            measure, qualifiers = refined(scene, action, *found)
            if kind == "case" and action.row["class"] != "referred" and not of_federal_guns(scene):
                measure = f"federal?:{measure}"
            if measure == "homicides" and noun is None and _beside_shot(scene, quantity, action):
                measure, qualifiers = "shooting_victims", ("fatal",)
            first, last = min(quantity.first, action.first), max(start, action.last)
            if action.last <= quantity.first:
                last = start
            nations = measure == REFERRALS or of_the_department(scene, action)
            home = "us" if nations and not _placed(scene, action) else None
            if measure == REFERRALS and word_set("is_the_atf").isdisjoint(scene.has):
                measure = f"atf?:{measure}"  # "the bureau referred"
            return MeasureWords(scene.span(action.first, action.last), measure, qualifiers, home=home), first, last
    return None


def _came_to(scene: Scene, quantity: Quantity, action: Mark) -> bool:
    """ "The count stopped at 337": where it ended, and nobody was stopped."""
    return action.last == quantity.first - 1 and scene.word(action.last) == "at"


def _beside_shot(scene: Scene, quantity: Quantity, action: Mark) -> bool:
    """ "From Friday to Sunday 40 people were shot and 9 killed": over a few days, those killed are of those shot."""
    if scene.words[action.first] != "killed" or quantity.last != action.first:
        return False
    if not any(isinstance(period.expression, _FEW_DAYS) for period in scene.periods):
        return False  # over months, "killed" counts homicides
    shot = [mark for mark in actions(scene) if mark.row["class"] == "shot" and mark.last <= quantity.first]
    return bool(shot) and any(other.last <= shot[0].first for other in scene.quantities if other.value > quantity.value)


def _near_actions(scene: Scene, quantity: Quantity, start: int, *, direct: bool) -> list[Mark]:
    """Actions to the right, nearest first, then the one right before the number."""
    reach = 4 if direct else _FAR_ACTION
    behind = bisect_left(scene.quantities, start, key=attrgetter("first"))
    while behind < len(scene.quantities) and scene.quantities[behind].kind is QuantityKind.PER:
        behind += 1  # "12 people a day were shot"
    stop = scene.quantities[behind].first if behind < len(scene.quantities) else len(scene.words)
    right = [
        action
        for action in actions(scene)
        if start <= action.first <= min(start + reach, stop - 1)
        and scene.clause[action.first] == scene.clause[quantity.first]
        and (scene.segment[action.first] == scene.segment[start - 1] or not direct)
    ]
    gun = not direct and any(mark.row["class"] == "gun" and mark.last == start for mark in scene.company)
    left = [
        action
        for action in actions(scene)
        if (
            0 <= quantity.first - action.last <= (_TO_GUNS if gun else _TO_COUNT)
            or charges_against(scene, action, quantity)
        )
        and (not direct or scene.word(quantity.last) in word_sets("level", "harmed"))  # "murdered for nine runs"
        and scene.clause[action.first] == scene.clause[quantity.first]
        and not (
            any(other.kind is QuantityKind.COUNT and 0 <= action.first - other.last <= 3 for other in scene.quantities)
            and scene.word(action.first - 1) != ","  # "with 500 murders, managed 52 cases"
            and not (gun and scene.word(action.first - 1) == "and")  # "made 812 arrests and took in 1,204 guns"
            and not next_deed(scene, action, quantity, direct=direct)
        )
    ]
    right.sort(key=lambda action: (action.first, -(action.last - action.first)))
    return left + right if left and not direct else right + left


def _fits(scene: Scene, quantity: Quantity, kind: str, action: Mark, noun: Mark | None) -> bool:
    """Whether this company makes a statistic: cases must be federal, a bare number must be told at once."""
    if kind == "case" and action.row["class"] == "referred":
        told = action.last - action.first > 1  # "sent prosecutors in Boston 119 cases"
        known = told or scene.words[action.first] not in word_set("sends_on") or to_prosecutors(scene, quantity.last)
        atf = not word_set("is_the_atf").isdisjoint(scene.has)
        return known and (atf or bureau_refers(scene, action, quantity))
    if kind == "case":
        return _charged(scene, quantity, action, noun) or of_federal_guns(scene)
    if kind == "gun" and action.row["class"] == "seized":
        return True
    if action.row["class"] == "fired_at":
        return not _OFFICERS.isdisjoint(scene.words[max(0, action.first - _SHOOTERS) : action.first])
    if kind == "officer" and noun is not None and noun.last < action.first and scene.word(action.first - 1) == "a":
        return False  # "two officers were charged in a killing"
    if noun is None and action.last <= quantity.first and scene.words[action.first] in {"hit", "struck"}:
        return False  # "shootings hit 300"
    return not (noun is None and action.row["class"] in {"seized", "arrested", "prosecuted", "cleared"})


def _placed(scene: Scene, action: Mark) -> bool:
    """Whether the clause names a place, or points at one: a bureau's figures are else the nation's."""
    return any(scene.clause[mark.first] == scene.clause[action.first] for mark in scene.places)


def _charged(scene: Scene, quantity: Quantity, action: Mark, noun: Mark | None) -> bool:
    """ "Charged 61 people", with what a text on federal cases has told; not "charged 61 people with fraud".

    So is "61 people were charged".
    """
    if noun is None:
        return False
    if scene.words[noun.first : noun.last] == ["cases"]:
        return quantity.value > _FEW and takes_cases(scene, action, quantity, noun)
    if scene.words[action.first] not in word_set("company_charged"):
        return False
    passive = quantity.last <= noun.first and scene.words[noun.last : action.first] in (["were"], ["was"])
    if action.last != quantity.first and not passive:
        return False
    at = action.last if passive else noun.last
    guns = any(mark.row["class"] == "gun" and at < mark.first <= at + 2 for mark in scene.company)  # "with gun crimes"
    guns = guns and not any(mark.row["class"] == "officer" and mark.last <= action.first for mark in scene.company)
    dated = any(period.first in (at, at + 1) for period in scene.periods)  # "charged 52 people in fiscal 2012"
    return quantity.value > _FEW and (guns or dated or scene.word(at) not in word_set("charged_else"))


def _to_death(scene: Scene, action: Mark) -> bool:
    """ "Shot 28 people to death", "shot two men dead"."""
    behind = scene.words[action.last : action.last + _SHOOTERS]
    ends = [at for at, word in enumerate(behind) if word == "dead" or behind[at : at + 2] == ["to", "death"]]
    return bool(ends) and any(action.last <= q.first < action.last + ends[0] for q in scene.quantities)


def _with_suicides(words: Sequence[str]) -> bool:
    """ "Killed by guns, counting suicides", "suicides included": deaths by gun, whoever fired."""
    own = [at for at, word in enumerate(words) if word in {"suicide", "suicides"}]
    return any(word_set("counts_in") & {words[at - 1], *words[at + 1 : at + 2]} for at in own if at)


def _wide(scene: Scene, action: Mark) -> bool:
    """ "1,911 Ohioans died by gunfire": of a state or the nation all deaths by gun are counted so, whoever fired."""
    if " ".join(scene.words[action.first : action.last]) not in word_set("by_gunfire"):
        return (
            action.row["class"] == "killed_by_gun"
            and "by" in scene.words[action.first : action.last]
            and not _CDC.isdisjoint(scene.has)
        )
    if not word_set("of_the_nation").isdisjoint(scene.words[max(0, action.first - _PEOPLE) : action.first]):
        return True  # "900 Americans a week died by gunfire", whatever city is named
    kinds = {mark.words.kind for mark in scene.places}
    return bool(kinds & {"state", "nation"} or scene.has & word_set("of_the_nation")) and not kinds & {"city", "part"}


def _by_guns(scene: Scene, action: Mark) -> bool:
    """ "People died every day from gun violence": deaths by firearm, whoever fired."""
    guns = word_set("by_gun")
    near = range(action.last, min(len(scene.words) - 1, action.last + _CAUSE))
    return any(scene.words[at] in {"from", "of", "by", "to"} and scene.words[at + 1] in guns for at in near)


def refined(scene: Scene, action: Mark, measure: str, qualifiers: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Police as the ones who shoot; the killed beside the wounded are people shot."""
    words = scene.words
    deadly = words[action.first] == "shot" and _to_death(scene, action)
    if deadly and measure == "shooting_victims":
        measure, qualifiers = "homicides", ("gun",)
    near = range(max(0, action.first - _SHOOTERS), action.first)
    before = {words[at] for at in near if not scene.hidden[at]}  # "according to the police, 60 of them fatally"
    behind = {words[at] for at in range(action.last, min(len(words), action.last + 3))}
    active = before & _OFFICERS and not before & ({"were", "was", "been", "people"} | word_set("police_count"))
    active = active or police_did_it(scene, action, actions(scene))
    if measure in {"shooting_victims", "homicides"} and (active or ("by" in behind and behind & _OFFICERS)):
        return "police_shootings", ("fatal",) if action.row["class"] != "shot" or deadly else ()
    if measure in _DEATHS and "gun" in action.row["class"] and (_with_suicides(words) or _wide(scene, action)):
        return "gun_deaths", ()
    if measure == "homicides" and words[action.first] in word_set("no_cause"):
        if _by_guns(scene, action):
            return "gun_deaths", qualifiers
        told = next((m for m in scene.measures if m.row["measure"] in word_set("deaths_told")), None)
        if told is not None and (words[action.first] == "deaths" or "suicide" in told.row["qualifiers"]):
            return told.row["measure"], tuple(filter(None, told.row["qualifiers"].split("|")))
    classes = {mark.row["class"] for mark in actions(scene)}
    text = set(words)
    if measure == "guns_recovered" and ("traced" in classes or finds_sellers(scene)):
        return "guns_traced", qualifiers  # "police recovered and ATF traced 7,000 guns"
    if measure == "homicides" and "wounded" in classes and words[action.first] not in {"slain", "murdered"}:
        return "shooting_victims", ("fatal",)
    if (
        measure == "homicides"
        and action.row["words"]
        and words[action.first] in {"died", "dead", "deaths"}
        and ("shot" in text or "shootings" in text or "gunfire" in text)
    ):
        return "shooting_victims", ("fatal",)
    if measure == "arrests":
        offence = offence_behind(scene, action.last)
        if offence is not None:
            return measure, (offence,)
        found = [mark.row["qualifier"] for mark in scene.qualifiers if mark.first >= action.last]
        return measure, tuple(q for q in found if q in {"gun", "homicide", "robbery"})[:1]
    return measure, qualifiers


def befell_the_part(scene: Scene, quantity: Quantity, whole: MeasureWords) -> str | None:
    """ "17 percent of people shot died": the quality of the part, from what befell it."""
    figures = [one for one in scene.quantities if one.kind not in NO_FIGURES]
    clause, stop = scene.clause[quantity.first], quantity.last + _FAR_PART
    for mark in scene.company:
        if mark.row["role"] != "verb" or not quantity.last <= mark.first <= stop or scene.clause[mark.first] != clause:
            continue
        told = scene.tokens[mark.first].start < whole.span.end and mark.first >= quantity.last
        if any(one.row["class"] == "officer" and quantity.last <= one.first < mark.first for one in scene.company):
            continue  # "had closed 52 percent of the cases, and that officers shot nine people"
        inside = any(other.first <= mark.first < other.last for other in scene.measures)
        if told and (inside or scene.tokens[mark.first].start >= whole.span.start):
            continue
        if any(quantity.last <= other.first < mark.first for other in figures):
            return None
        found = part_actions().get((whole.measure or "", mark.row["class"]))
        if found is not None and mark.row["class"] != "shot_to_death":
            return found
    return None
