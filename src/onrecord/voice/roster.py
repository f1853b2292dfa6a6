"""Who is named in a document, and what a surname, a role or a short noun finds.

A few namesakes are kept of each: more are no help, and a hostile text could hold any number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from onrecord.lexicon.load import place_names, word_set
from onrecord.voice.cues import CUES

FEW = 24
BEHIND_HEAD = word_set("behind_body_noun")
_INITIALS = range(3, 9)  # letters; two are a state's or a person's


@dataclass(slots=True)
class Entity:
    """Somebody or some body that the document names. `role` is the fullest title or apposition seen."""

    name: str
    kind: str  # person, org
    role: str | None = None
    gender: str | None = None
    role_words: set[str] = field(default_factory=set)
    last: str = ""
    order: int = 0


def undotted(name: str) -> str:
    """`F.B.I.` as `FBI`; two letters are a country's, and keep their points."""
    letters = name.replace(".", "")
    return letters if letters.isupper() and len(letters) in _INITIALS and "." in name and letters.isalpha() else name


def is_initials(name: str) -> bool:
    """`SLED`: a name in capitals, as long as initials are."""
    return name.isupper() and name.isalpha() and len(name) in _INITIALS


def _with_initials(body: Entity, name: str, initials: str) -> Entity:
    """The body, named "Easton Data Center (EDC)"."""
    if name != initials and not name.endswith(")"):
        body.name = f"{name} ({initials})"
    return body


@dataclass(slots=True)
class Roster:
    """Who is named in the document."""

    people: dict[str, Entity] = field(default_factory=dict)  # by full name, lower case
    by_last: dict[str, list[Entity]] = field(default_factory=dict)
    by_given: dict[str, dict[str, Entity]] | None = None  # by first words, made when all are known
    orgs: dict[str, Entity] = field(default_factory=dict)
    orgs_by_last: dict[str, list[Entity]] = field(default_factory=dict)  # by a name's last word, a few of each
    by_initials: dict[str, Entity] = field(default_factory=dict)  # the first body that each run of initials can name
    city: str | None = None  # "City of Chicago", where the text says so
    described: dict[str, str] = field(default_factory=dict)  # "the group, the Data Center,": what a noun is called
    by_role: dict[str, list[Entity]] = field(default_factory=dict)  # by each word of a role, a few of each

    def person(self, last: str) -> Entity | None:
        """The one person with this surname, else the first named."""
        found = self.by_last.get(last)
        return found[0] if found else None

    def called(self, shown: str) -> Entity | None:
        """`Otis`: the one person of this given name."""
        if not shown.istitle() or not self.given_name(shown):
            return None
        if self.by_given is None:
            self.by_given = {}
            for one in self.people.values():
                self.by_given.setdefault(one.name.partition(" ")[0], {})[one.name] = one
        found = self.by_given.get(shown, {})
        return next(iter(found.values())) if len(found) == 1 else None

    def given_name(self, shown: str) -> bool:
        """`Neil`: one word that no list and no part of the text has as a place, a body or an office."""
        low = shown.lower()
        known = low in place_names() or low in CUES.titles or low in CUES.organisations or low in self.orgs
        return shown.isalpha() and shown.istitle() and not known

    def organisation(self, noun: str) -> list[Entity]:
        """Organisations that "the bureau", "the newspaper" or an acronym can stand for, in order of first mention."""
        ends = CUES.stands_for.get(noun, frozenset((noun,)))
        found = [org for end in sorted(ends) for org in self.orgs_by_last.get(end, ())]
        found += [self.orgs[end] for end in sorted(ends) if end in self.orgs and self.orgs[end] not in found]
        return sorted(found, key=lambda org: org.order)

    def add_author(self, name: str) -> None:
        """Enter a post's author; a person of that first and last name takes the fuller form."""
        parts = name.split()
        last = parts[-1].lower() if parts else ""
        if len(parts) < 2 or last in CUES.organisations or "of" in parts:
            return  # a body posts, and writes: "Office of the Auditor"
        self.by_given, first = None, parts[0].lower()
        known = next((one for one in self.by_last.get(last, ()) if one.name.lower().split()[0] == first), None)
        if known is None:
            known = Entity(name, "person", None, None, last=last)
            self._enter(self.by_last, last, known)
        elif len(name) > len(known.name):
            known.name = name
        self.people[name.lower()] = known

    def add_authors(self, names: Iterable[str]) -> None:
        """Enter the authors of all posts."""
        for name in names:
            self.add_author(name)

    def add_org(self, name: str, last: str) -> None:
        """Enter an organisation once, under its full name."""
        if name.lower() not in self.orgs:
            printed = CUES.known_as.get(name.lower(), undotted(name))
            entity = self._as_spelled_out(Entity(printed, "org", last=last))
            entity.order = min(entity.order or len(self.orgs), len(self.orgs))
            if self.city is None and name.lower().startswith("city of "):
                self.city = name
            self.orgs[name.lower()] = entity
            self._enter(self.orgs_by_last, last, entity)
            parts = name.lower().split()
            link = next((at for at, part in enumerate(parts) if at and part in BEHIND_HEAD), None)
            if link is not None:
                self._enter(self.orgs_by_last, parts[link - 1], entity)  # "the institute" for the Institute on Crime

    def call(self, name: str, noun: str) -> None:
        """Enter an organisation under a noun that its name does not hold: "the group" for Parents for Safe Streets."""
        self._enter(self.orgs_by_last, noun, self.orgs[name.lower()])

    def _as_spelled_out(self, entity: Entity) -> Entity:
        """The body in full with its initials where the text gives both, whichever comes first."""
        name = entity.name
        if is_initials(name):
            known = self.by_initials.setdefault(name, entity)
            return known if known is entity else _with_initials(known, known.name, name)
        if name.endswith(")"):
            known = self.by_initials.setdefault(name[name.rindex("(") + 1 : -1], entity)
            known.name = name
            return known
        letters = "".join([word[0] for word in name.split() if word[:1].isupper()][: _INITIALS.stop])
        for size in range(_INITIALS.start, min(len(letters) + 1, _INITIALS.stop)):  # "CDC" leaves out the prevention
            known = self.by_initials.setdefault(letters[:size], entity)
            if known.name == letters[:size]:
                return _with_initials(known, name, known.name)
        return entity

    def describe(self, noun: str, name: str) -> None:
        """Enter the name that the text gives to a noun; of a noun with two names none is kept."""
        self.described[noun] = name if self.described.get(noun, name) == name else ""

    def add_role(self, person: Entity, word: str) -> None:
        """Enter a person under a word of the role."""
        if word not in person.role_words:
            person.role_words.add(word)
            self._enter(self.by_role, word, person)

    @staticmethod
    def _enter(index: dict[str, list[Entity]], word: str, entity: Entity) -> None:
        listed = index.setdefault(word, [])
        if len(listed) < FEW:
            listed.append(entity)

    def with_role(self, words: Iterable[str]) -> list[Entity]:
        """People whose role holds all of these words."""
        wanted = list(words)
        if not wanted:
            return []
        return [person for person in self.by_role.get(wanted[-1], ()) if person.role_words.issuperset(wanted)]
