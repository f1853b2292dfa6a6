"""Whom "the mayor", "the lawmaker", "the retired detective" or "the department" stands for."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.lexicon.load import city_names, table, word_set
from onrecord.voice.cues import CUES
from onrecord.voice.deputies import role_deputy
from onrecord.voice.memory import Memory, Source
from onrecord.voice.names import join, printed
from onrecord.voice.roster import Entity
from onrecord.voice.words import Word, is_capital


def _offices() -> dict[str, list[str]]:
    """By what its holder is called otherwise, the offices."""
    found: dict[str, list[str]] = {}
    for row in table("same_office"):
        for other in row["called"].split("|"):
            found.setdefault(other, []).append(row["words"])
    return found


_OFFICES = _offices()
_OF_ALL_KINDS = frozenset({"group", "organization", "nonprofit"})  # "the research group", "the advocacy group"
_PAIR = 2
_PARTIES = frozenset({"republican", "democrat"})
_OF_THE_POLICE = frozenset({"department", "force"})


def holder(core: Sequence[Word], role: Sequence[Word], place: int, memory: Memory) -> Source | None:
    """Who or what "the mayor", "the retired detective", "the department" or "the city" stands for."""
    if role and role[-1].low not in CUES.stands_for and (role[-1].low in CUES.persons or role[-1].low in CUES.titles):
        known = [
            person
            for person in memory.roster.with_role(word.low for word in role)
            if not _for(role[-1].low, person) and not _under(role, person)
        ] or _called(role, memory)
        if known:
            recent = next((person for person in reversed(memory.people) if person in known), known[0])
            return Source(recent.name, recent.role, "person", role_deputy(recent, memory))
        lone = role[-1].low in CUES.persons and place == len(core) and len(role) > 1
        # no "the Daily Caller", and no "the Cook County medical examiner", an office; but "the retired FBI agent"
        lone = lone and not any(is_capital(word) and not word.text.isupper() for word in role)
        lone = lone and role[-1].low not in word_set("office") | word_set("one_in_a_city")
        lone = lone and all(word.kind != "s" for word in core)  # "the mayor's spokesman" is somebody else
        if lone and memory.people and memory.people[-1].role is None:
            return Source(memory.people[-1].name, join(role), "person")
    kinds = len(core) == _PAIR and core[-1].low in _OF_ALL_KINDS and not any(is_capital(word) for word in core)
    if len(core) != 1 and not kinds:
        return None
    head = core[-1].low
    if head == "auditors":
        return _auditing(memory)
    if head in CUES.several:
        joint = next((group for group in reversed(memory.groups) if " and " in group), None)
        return Source(joint, None, "org") if joint else None
    group = memory.group(head) if head in CUES.stands_for else None
    if head in _OF_THE_POLICE and memory.police is not None and group in (None, f"the {head}"):
        return Source(_police_department(memory.police), None, "org")
    if group is not None:
        return Source(group, None, "org")
    if head == "city":
        named = memory.roster.city
        return Source(named or _city_of_the_place(memory) or "the city", None, "org" if named else "place")
    return None


def _city_of_the_place(memory: Memory) -> str | None:
    """`Police in Newark took in 606 guns, according to the city`: the city of this sentence, or the only one so far."""
    place = memory.place or ""
    if place.lower() not in city_names():
        return None
    here = memory.placed == memory.clock
    return f"City of {printed(place)}" if here or memory.seen & city_names() <= {place.lower()} else None


def _auditing(memory: Memory) -> Source | None:
    """`The auditors`, of a text that names one body which audits: the Government Accountability Office."""
    audits = word_set("words_of_auditors")
    found = {org.name for org in memory.roster.orgs.values() if not audits.isdisjoint(org.name.lower().split())}
    return Source(found.pop(), None, "org") if len(found) == 1 else None


def of_a_party(words: Sequence[Word], memory: Memory) -> Source | None:
    """`the Green Bay Republican`: the legislator named last, whatever the place."""
    if len(words) <= _PAIR or words[0].low != "the" or words[-1].low not in _PARTIES or not is_capital(words[1]):
        return None
    legislators = word_set("legislators")
    known = next((one for one in reversed(memory.people) if not legislators.isdisjoint(one.role_words)), None)
    return Source(known.name, known.role, "person") if known is not None else None


def _police_department(spoken: str) -> str:
    """`Police said ...; the department counted`: "Easton police" are the Easton police department."""
    named = spoken[: -len("police")].strip()
    return f"{named} Police Department" if named and named[0].isupper() else "the police department"


def _for(office: str, person: Entity) -> bool:
    """Whether the office is another's: "spokesman for the mayor" is no mayor."""
    own, behind, _ = (person.role or "").lower().partition(" for ")
    return bool(behind) and office not in own.split()


def _under(role: Sequence[Word], person: Entity) -> bool:
    """Whether the person stands below that office: "the chief" is no deputy chief, nor a former one."""
    return not (person.role_words & word_set("below_office")) <= {word.low for word in role}


def _called(role: Sequence[Word], memory: Memory) -> list[Entity]:
    """The one person whose office has that other name: "the lawmaker" for Sen. Jane Roe."""
    if len(role) != 1:
        return []
    offices = _OFFICES.get(role[0].low, ())
    found = [person for office in offices for person in memory.roster.with_role((office,))]
    return found if len({person.name for person in found}) == 1 else []
