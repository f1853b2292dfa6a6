"""What a text has named so far, which decides what its short words stand for."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from onrecord.lexicon.load import place_names, table, word_set
from onrecord.model import Period
from onrecord.voice.bodynames import in_full, office_end, polices
from onrecord.voice.cues import CUES
from onrecord.voice.kept_by_another import kept_by_another
from onrecord.voice.names import Run, join
from onrecord.voice.phrases import LITTLE
from onrecord.voice.roster import BEHIND_HEAD, Entity, Roster, is_initials
from onrecord.voice.words import Word, is_capital, scan

_SAME = {noun: row for row in (one["words"].split("|") for one in table("same_paper")) for noun in row}  # tweet, post
_OF_PEOPLE = word_set("bodies_of_people")
_WHO = frozenset({"who", "whose", "whom"})
_PAPER = 2  # sentences for which "it" can stand for a paper
_PLURAL = ("s", "police", "brass")
_OPENING = 6  # words that open a sentence
_THROUGH = 4  # words of "through a spokesman,"
_SHORT_NAME = 3  # words of "West Easton police"
_RECENT = 24  # names that are remembered in order
PLACES = word_set("nouns_for_place")
GENDERS = {"he": "m", "she": "f"}
PARTIES = frozenset({"person", "role", "org"})  # kinds of source that speak, ask and promise
PUBLISHERS = frozenset({"org", "paper", "figures"})  # kinds of source that keep a count
_OFFICE = 6  # words of an office before its noun: "the Cook County state's attorney's office"


class Source(NamedTuple):
    """Who speaks: a name, a role, and what kind: person, role, org, paper, figures, place, other."""

    name: str
    role: str | None
    kind: str
    deputy_of: str | None = None


@dataclass(slots=True)
class Memory:
    """What the text has named so far."""

    roster: Roster
    own: str | None = None  # whom "we" and "I" stand for, outside quotations
    house: str | None = None  # what the paper calls itself, whose "we" asks and promises in its name
    people: list[Entity] = field(default_factory=list)  # latest last
    groups: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)  # words of names so far
    head: str = ""  # the text's opening, whose names count as told before; it is seldom asked for
    standing: str | None = None  # the body named last before this sentence
    speaker: Source | None = None
    counted: tuple[str, int] | None = None  # the body whose count or list was told last, and in which sentence
    office: tuple[str, int] | None = None  # the office without a name that was told of last, and in which sentence
    placed: int = -1  # the sentence that named a place last
    grouped: int = -1  # the sentence that named a body last
    keeper: str | None = None  # whose figures were last used
    papers: dict[str, Source] = field(default_factory=dict)  # by its noun, whose paper the text has spoken of
    paper: tuple[Source, int] | None = None  # the paper spoken of last: whose, in which sentence
    together: list[Entity] = field(default_factory=list)  # the people of the last sentence that names any
    bodies: dict[str, str] = field(default_factory=dict)  # of whom each person is: "Jane Roe of the Easton Forum"
    finder: str | None = None  # the body or paper cited last
    place: str | None = None  # the place named last
    town: str | None = None  # the name last told with "in"
    crowd: tuple[str, int] | None = None  # several without a name who spoke last, "commanders", and in which sentence
    asked: tuple[str | None, str | None, int] | None = None  # the last request: who asked, whom, in which sentence
    counterpart: dict[str, str] = field(default_factory=dict)  # with whom each party last dealt
    met: dict[str, Period] = field(default_factory=dict)  # the day of each party's last meeting
    clock: int = 0  # sentences read
    inquires: bool = False  # whether the last sentence that names a person tells that somebody asked
    questioned: int = 0  # at which sentence somebody was asked to do a thing; 0 where nobody was
    quoting: bool = False  # whether what is read stands in a quotation
    police: str | None = None  # how the text calls the police that have spoken: "police", "Easton police"
    days: dict[str, Period] = field(default_factory=dict)  # the day each source last spoke on

    def hear(self, source: Source, cue: str, *, weak: bool) -> None:
        """After words, who said them, by which `cue`: a person, a body or a post, and who is likely to go on."""
        if cue == "told by":
            return  # "the mayor was told by the chief that": the mayor goes on
        if source.kind == "person":
            if source.name.lower() not in self.roster.people and source.role and " and " not in source.name:
                self.roster.add_author(source.name)  # "a spokesman, Joe Doe, said": the next "he", and "Doe"
            person = self.roster.people.get(source.name.lower())
            if person is not None:
                self.note_person(person)
        elif source.kind in PUBLISHERS and source.name:
            self.note_group(source.name)
            self.finder = source.name
            self.counted = (source.name, self.clock) if weak else self.counted
        elif source.kind == "role":
            self.note_role(source)
        if source.name.lower().endswith("police") and len(source.name.split()) <= _SHORT_NAME:
            self.police = source.name
        several = source.kind == "role" and source.name.endswith(_PLURAL)
        self.crowd = (source.name, self.clock) if several else None
        surname = source.kind == "other" and cue in CUES.strong and source.name.isalpha() and source.name.istitle()
        if not weak and (source.kind in ("person", "role") or surname):
            self.speaker = source

    def subject(self, named: Sequence[Run], heard: Set[str]) -> None:
        """After a sentence, the first person it names is the likeliest "he" of the next, and none named in passing:
        "Roe, who met Doe on Monday, asked".
        """
        found = [(run, person) for run in named if (person := self.find_person(run.name)) is not None]
        if found:
            self.together = [person for _, person in (found[:1] if _told_of(found[0][0]) else found)]
            self.note_person(found[0][1])
            self.inquires = "asked" in heard

    def note(self, run: Run) -> None:
        """Remember whom or what a run of words names."""
        self.seen.update([word.low for word in run.words[run.first : run.last]])
        if "through" in [word.low for word in run.words[max(0, run.first - _THROUGH) : run.first]]:
            return  # "through a spokesman, Jane Roe, he declined": no "he"
        if (person := self.find_person(run.name)) is not None:
            self.note_person(person)
            return
        following = run.words[run.last] if run.last < len(run.words) else None
        if (org := self.find_org(run.words[run.first : run.last], following)) is not None:
            if not _heard_by(run):
                self.note_group(org)
        elif run.before == "in":
            self.town = join(run.name)
        if join(run.name).lower() in place_names():
            self.place, self.placed = join(run.name), self.clock

    def note_author(self, name: str) -> None:
        """After a post, its author can be "he": "It was 154, he wrote an hour later"."""
        known = self.roster.people.get(name.lower()) or next((one for one in self.people if one.name == name), None)
        self.note_person(known or Entity(name, "person"))

    def note_office(self, words: Sequence[Word], at: int) -> None:
        """`the district attorney's office`: a body that no name gives away."""
        first = at
        while first and at - first < _OFFICE and words[first - 1].kind in "ws" and words[first - 1].low not in LITTLE:
            first -= 1
        self.note_group(join(words[first : office_end(words, at)]))

    def note_place(self, words: Sequence[Word], at: int) -> None:
        """`the city can`: the subject that "it" will stand for, though no body that counts."""
        if words[at].low not in PLACES or at + 1 >= len(words) or words[at - 1].low != "the":
            return
        if words[at + 1].low in CUES.clause_verbs:
            self.note_group(f"the {words[at].low}")

    def note_common(self, words: Sequence[Word], at: int) -> None:
        """`the department`: a body without a name, or one that a name stands for."""
        noun = words[at].low
        if noun not in CUES.stands_for or noun == "police" or not at:
            return
        if words[at - 1].low != "the":
            if noun in _OF_PEOPLE and at > 1 and words[at - 2].low == "the" and words[at - 1].text.islower():
                self.note_group(f"the {words[at - 1].low} {noun}")  # "the police union"
            return
        if at + 1 == len(words) or words[at + 1].kind != "s":
            self.note_group(self.group(noun) or f"the {noun}")

    def note_role(self, source: Source) -> None:
        """A speaker without a name: "a spokeswoman", the next "she"."""
        low = set(source.name.lower().split())
        if low & CUES.persons:
            gender = "f" if low & CUES.female else "m" if low & CUES.male else None
            self.people = [person for person in self.people[-_RECENT:] if person.name != source.name]
            self.people.append(Entity(source.name, "person", source.role, gender, low & CUES.persons))

    def note_paper(self, noun: str, issuer: Source, *, figures: bool) -> None:
        """Remember whose a paper is, or whose figures have come out."""
        for name in _SAME.get(noun, (noun,)):
            self.papers[name] = issuer
        self.paper = (issuer, self.clock)
        if figures:
            self.keeper = issuer.name

    def last_paper(self) -> Source | None:
        """Whose paper "it" can be: one of the sentence before, or of that before it."""
        return self.paper[0] if self.paper is not None and self.clock - self.paper[1] <= _PAPER else None

    def place_goes_on(self) -> bool:
        """ "Denver was second. It reported 15,201 in all": whether a place was named since any body or paper was."""
        return self.placed > max(self.grouped, self.paper[1] if self.paper is not None else -1)

    def counter(self) -> str | None:
        """Whose count the sentence before told of."""
        return self.counted[0] if self.counted is not None and self.counted[1] == self.clock else None

    def they(self) -> str | None:
        """Several without a name who spoke in this sentence or the one before."""
        near = self.crowd is not None and self.clock - self.crowd[1] <= 1
        return self.crowd[0] if self.crowd is not None and near else None

    def note_person(self, person: Entity) -> None:
        """Make this the person named last."""
        if not self.people or self.people[-1] is not person:
            self.people = [other for other in self.people[-_RECENT:] if other is not person]
            self.people.append(person)

    def note_group(self, name: str) -> None:
        """Make this the body named last."""
        self.grouped = self.clock
        if not self.groups or self.groups[-1] != name:
            self.groups = [other for other in self.groups[-_RECENT:] if other != name]
            self.groups.append(name)

    def opened_by(self, words: Sequence[Word]) -> None:
        """After "The police department would not say whether the FBI", the body that opened the sentence goes on."""
        opening = " ".join([word.low for word in words[:_OPENING]])
        if opening.startswith("the police department "):
            self.note_group(self.group("department") or "the police department")
            return
        for name in self.groups[:-1] if len(self.groups) > 1 and not kept_by_another(words, self.groups) else ():
            if opening.removeprefix("the ").startswith(f"{name.lower().removeprefix('the ')} "):
                self.note_group(name)
                return

    def find_person(self, name: Sequence[Word]) -> Entity | None:
        """The person of the roster whom a run of words names, in full or by surname."""
        if not name or not self.roster.people:
            return None
        full = " ".join([word.text for word in name]).lower()
        known = self.roster.people.get(full)
        if known is not None:
            return known
        last = name[-1].low
        if len(name) == 1:
            return self.roster.person(last) or self.roster.called(name[0].text)
        return next(
            (person for person in self.roster.by_last.get(last, []) if person.name.lower().endswith(full)), None
        )

    def find_org(self, parts: Sequence[Word], following: Word | None = None) -> str | None:
        """The organisation that a run of words names."""
        text = " ".join([part.text for part in parts])
        key = text.lower().replace(" '", "'").replace(" ,", ",")
        if following is not None and following.low == "police" and f"{key} police" in self.roster.orgs:
            return self.roster.orgs[f"{key} police"].name
        if key in self.roster.orgs:
            return self.roster.orgs[key].name
        if len(parts) == 1 and parts[0].low in CUES.titles and parts[0].low in CUES.persons:
            return None  # "the Governor" is nobody's office
        for org in self.roster.orgs_by_last.get(parts[-1].low, ()):
            if org.name.lower().endswith(" " + key):
                return org.name
        if len(parts) == 1 and parts[0].low in CUES.stands_for:
            return self.group(parts[0].low)
        return None

    def he(self, gender: str | None, other_than: Sequence[Entity | None] = ()) -> Entity | None:
        """The person a pronoun stands for: the last one named whose gender is not known to be another."""
        for person in reversed(self.people):
            fits = person.gender is None or gender is None or person.gender == gender
            if fits and person not in other_than and person.name != self.own:  # whoever speaks says "I"
                return self._sure(person, gender, other_than) or person
        return None

    def _sure(self, person: Entity, gender: str | None, other_than: Sequence[Entity | None]) -> Entity | None:
        """Beside somebody of whom nobody knows: the one of the same sentence who is known to be a "he" or a "she"."""
        if person.gender is not None or gender is None or person not in self.together:
            return None
        return next((one for one in self.together if one.gender == gender and one not in other_than), None)

    def group(self, noun: str) -> str | None:
        """What "the department" stands for: the last such body named, else the first of the roster."""
        found = {org.name for org in self.roster.organisation(noun)}
        if noun == "police":
            found = {name for name in found if "state" not in name.lower() and polices(name)}
        for name in reversed(self.groups):
            low = f" {name.lower()}"
            if noun in ("newspaper", "paper") and low.rpartition(" ")[2] in CUES.stands_for[noun]:
                return name  # "the Sun-Times", which no verb made a body
            if noun == "agency" and is_initials(name):
                return name  # "asked SLED for its files; the agency agreed"
            if name in found or low.endswith(f" {noun}") or any(f" {noun} {link} " in low for link in BEHIND_HEAD):
                return in_full(name, noun)
        if len(found) != 1 or noun == "police":
            return None
        name = found.pop()
        parts = name.lower().split()
        elsewhere = parts[-1] == noun == "department" and self._comes_later(parts[0])
        return None if elsewhere else in_full(name, noun)  # no department of a town that comes only later

    def _comes_later(self, town: str) -> bool:
        """Whether the text has named others, but not this one."""
        seen = self.seen.union([word.low for word in scan(self.head, 0, len(self.head))[1:] if is_capital(word)])
        return bool(seen) and town not in seen


def _told_of(run: Run) -> bool:
    """Whether a clause with "who" stands right behind a name: ", who met Doe"."""
    behind = [word.low for word in run.words[run.last : run.last + 2]]
    return behind[:1] == [","] and not _WHO.isdisjoint(behind)


def _heard_by(run: Run) -> bool:
    """`In a statement to Lake Wire, it said`: whom somebody speaks to is no "it"."""
    spoken = run.words[run.first - 2].low if run.first > 1 else ""
    return run.before in ("to", "with") and spoken in CUES.occasions
