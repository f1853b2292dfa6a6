"""Words given for one check, beside the lexicon's: those of the user's own figures."""

from __future__ import annotations

from typing import NamedTuple

from onrecord.grammar.places.people import People
from onrecord.grammar.places.place_names import Name
from onrecord.lexicon.phrases import Phrases
from onrecord.model import Vocabulary


class Words(NamedTuple):
    """A vocabulary as the lanes take it; None for a lane to which nothing is added."""

    measures: Phrases[dict[str, str]] | None = None
    places: Phrases[Name] | None = None
    near: frozenset[str] = frozenset({"city", "there", "that", "home"})  # pointers that can mean a place of the figures
    people: People = People()  # those of the text who are called as a city is
    parts: frozenset[str] = frozenset()  # the numbered parts of a city that the text names in full: "precinct-75"


def words_of(vocabulary: Vocabulary | None) -> Words:
    """The phrases of a vocabulary, made once a document."""
    if vocabulary is None:
        return Words()
    measures = [
        (words, {**_PLAIN, "words": words, "measure": term.measure, "form": term.form, "home": term.home or ""})
        for term in vocabulary.measures
        for words in term.words
    ]
    places = [(words, Name(term.place, term.kind, "", 0)) for term in vocabulary.places for words in term.words]
    cities = not places or any(term.kind == "city" for term in vocabulary.places)
    near = frozenset(
        {"city", "there", "that", "home"} if cities else {"home"}
    )  # among schools, "the city" is none of them
    return Words(Phrases(measures) if measures else None, Phrases(places) if places else None, near)


_PLAIN = {"qualifiers": "", "definition": ""}
